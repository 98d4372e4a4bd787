//! The money of one dossier, from its start fund to a closed account, through the program: one line refused, one accepted
//! in part, less awarded than asked, and money that has to come back. Once for each language, and all of it undone.

use crate::common::{Room, fixture};

struct Story {
    room: Room,
    /// What was said to each command that somebody would look at.
    told: String,
}

impl Story {
    fn in_language(language: &str) -> Self {
        let mut room = Room::new();
        room.speaking(language);
        Self { room, told: String::new() }
    }

    fn day(&mut self, day: &str) {
        self.room.at(&format!("{day}T09:00:00Z"));
    }

    /// A command that succeeds.
    #[track_caller]
    fn wijk(&self, line: &str) {
        self.room.wijk(&format!("{line} --no-input")).succeeds();
    }

    /// A command whose answer is kept.
    #[track_caller]
    fn look(&mut self, line: &str) {
        let said = self.room.wijk(line).succeeds();
        self.told.push_str(&said.transcript());
        self.told.push('\n');
    }

    /// What a command says as JSON.
    #[track_caller]
    fn data(&self, line: &str) -> serde_json::Value {
        let said = self.room.wijk(&format!("{line} --format json")).succeeds();
        serde_json::from_str(&said.stdout).unwrap()
    }

    /// La Roue in its preparation.
    fn begin(&mut self) {
        self.day("2021-06-01");
        self.wijk("init");
        self.wijk(
            "edition open brussels-qdc/2021 --set money.instalments=signature:80,proofs:rest \
             --set money.unspent=returns --set money.recover.months=1",
        );
        self.day("2021-09-24");
        let file = fixture("imports/qdc-2021-candidates.csv");
        self.wijk(&format!("apply --from '{}'", file.display()));
        self.day("2021-10-04");
        self.wijk("admit roue");
        self.wijk("coach assign roue 'Kim Begeleider'");
    }

    /// Posters out of the start fund, repaid on proof (B-SB-5a).
    fn start_fund(&mut self) {
        self.look("fund grant roue");
        self.wijk("account set roue --holder 'Wijkcomité La Roue' --iban 'BE68 5390 0754 7034'");
        self.day("2021-10-20");
        self.wijk("expense note add roue --reference 'Nota 1'");
        self.look(
            "expense add roue --date 2021-10-12 --seller 'Drukkerij Zennedal' --vat-number BE0999000228 \
             --description Affiches --gross 121 --rate 21 --agreed 2021-10-10 --proof F-12",
        );
        self.wijk("expense accept roue 1.1");
        self.look("payment add roue --note 1");
        self.wijk("payment run");
        self.day("2021-10-25");
        self.wijk("payment confirm 1 --on 2021-10-25");
        self.look("fund show roue");
    }

    /// Of three projects one is awarded as asked, one in part, one refused; approved and signed.
    fn award(&mut self) {
        self.day("2021-11-22");
        self.wijk("coach visit roue Stappenplan --hours 1:30");
        self.wijk("partner add roue 'Gemeente Anderlecht' --kind municipality --status agreed");
        let of = |folder: &str| fixture(&format!("{folder}/la-roue.toml")).display().to_string();
        self.wijk(&format!("inventory add roue --from '{}'", of("inventories")));
        self.wijk(&format!("plan write roue --from '{}'", of("roadmaps")));
        self.wijk("advance-phase roue");
        self.wijk(
            "admissibility assess roue --met complete --met citizen --met collective --met sustainable",
        );
        self.wijk("admissibility close roue --by agency");
        self.day("2021-12-11");
        for project in 1..=3 {
            self.wijk(&format!("opinion add roue favourable --project {project} --by council"));
        }
        self.wijk("decide roue award --project 1 --amount 6200 --by agency");
        self.wijk("decide roue award --project 2 --amount 2300 --by agency --reason 'Zonder de tombola'");
        self.wijk("decide roue refuse --project 3 --by agency --reason 'De stad vernieuwt de glasbollen'");
        self.day("2022-01-10");
        for step in ["finance-inspector", "budget-minister", "minister"] {
            self.wijk(&format!("approve roue {step}"));
        }
        self.wijk("decide notify roue");
        self.wijk("agreement draw roue --from 2022-02-01 --until 2023-03-31");
        self.wijk("agreement sent roue");
        self.wijk("agreement signed roue --by group");
        self.wijk("agreement signed roue --by office");
        self.wijk("advance-phase roue");
    }

    /// The first instalment, from the claim to the bank.
    fn first_instalment(&mut self) {
        self.look("payment plan roue");
        self.wijk("payment add roue");
        self.wijk("payment claim 2 --on 2022-01-10");
        self.look("payment run");
        self.day("2022-01-20");
        self.room.file(
            "bank.csv",
            "Boekingsdatum;Bedrag;Rekening tegenpartij;Mededeling;Transactienummer\n\
             18/01/2022;-6.800,00;BE68 5390 0754 7034;+++200/0000/00270+++;T-1\n\
             19/01/2022;-45,00;BE71 0961 2345 6769;factuur 2022/3;T-2\n",
        );
        self.look("payment confirm --from bank.csv");
        self.look("budget roue");
    }

    /// Four purchases: one accepted in part, one refused.
    fn expenses(&mut self) {
        self.day("2022-09-01");
        let file = fixture("expenses/la-roue.csv");
        std::fs::copy(file, self.room.path("kosten.csv")).unwrap();
        self.wijk("expense import roue kosten.csv --fund award");
        self.look("expense check roue 2");
        self.wijk("expense accept roue 2.1 2.3");
        self.wijk("expense accept roue 2.2 --amount 1000 --reason 'Eén dag was niet voor het project'");
        self.wijk("expense refuse roue 2.4 --reason 'Eten en drinken wordt niet betaald'");
        self.look("expense list roue");
    }

    /// More was paid than is accepted: the rest comes back in two parts.
    fn settle(&mut self) {
        self.day("2023-04-10");
        self.wijk("evaluate roue --on 2023-04-01 --participants 40 --lasting 'De speelstraat' --maintainer 'Het comité' \
             --lessons 'Vroeger beginnen' --project 1=done --project '2=partly:De tombola ging niet door'");
        self.wijk("reporting write roue --to 2023-04-01 --summary 'Een speelstraat in de zomer en tonnen op de stoep' \
             --story '1=Zes zondagen zonder auto’s' --story '2=Vier tonnen, geen tombola' --declared-by 'Het comité'");
        self.wijk("reporting submit roue");
        self.look("settle roue --fund award");
        self.look("recovery list");
        self.wijk("recovery repaid 1 --amount 1000 --on 2023-04-10");
        self.day("2023-05-02");
        self.wijk("recovery repaid 1 --on 2023-05-02");
        self.wijk("settle roue --fund start-fund");
        self.wijk("reporting accept roue");
        self.wijk("advance-phase roue");
        self.look("budget roue");
        self.look("budget");
    }

    fn whole(language: &str) -> Self {
        let mut story = Self::in_language(language);
        story.begin();
        story.start_fund();
        story.award();
        story.first_instalment();
        story.expenses();
        story.settle();
        story
    }
}

#[test]
fn from_start_fund_to_a_closed_account_in_dutch() {
    let story = Story::whole("nl");
    insta::assert_snapshot!(story.told, @"
    $ wijk fund grant roue
    ✓ QDC-2021-001 La Roue: startfonds van € 400,00 toegekend op 04-10-2021
      (terugbetaling op bewijs)
      Besteedbaar tot en met 04-10-2022, het einde van het eerste begeleidingsjaar;
      vroeger als de subsidie uitbetaald wordt
     ! Er is geen rekening van de groep bekend om op terug te betalen         B-SB-6
       bron B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk account set QDC-2021-001
    → wijk expense note add QDC-2021-001
      Ongedaan maken: wijk undo

    $ wijk expense add roue --date 2021-10-12 --seller Drukkerij Zennedal --vat-number BE0999000228 --description Affiches --gross 121 --rate 21 --agreed 2021-10-10 --proof F-12
    ✓ QDC-2021-001 uitgave 1.1: Drukkerij Zennedal, 12-10-2021, € 121,00
      Onkostennota 1: 1 lijn, samen € 121,00
      Stand startfonds: € 0,00 aanvaard van € 400,00, nog € 400,00
      1 lijn te beoordelen
    → wijk expense check QDC-2021-001 1
      Ongedaan maken: wijk undo

    $ wijk payment add roue --note 1
    ✓ Uitbetaling 1 · QDC-2021-001 La Roue · onkostennota 1 · € 121,00 ·
      +++200/0000/00169+++
      Toegekend € 400,00 · betaald € 0,00 · besteld € 0,00 · te bestellen € 121,00 ·
      gepland € 0,00 · nog niet gepland € 279,00
    → wijk payment run --only 1
      Ongedaan maken: wijk undo

    $ wijk fund show roue
    Startfonds van QDC-2021-001 La Roue

     Toegekend           € 400,00
     Regeling            terugbetaling op bewijs
     Toegekend op        04-10-2021
     Besteedbaar tot     04-10-2022
     Besteed             € 121,00
     Aanvaard            € 121,00
     Uitbetaald          € 121,00
     Nog                 € 279,00
     Nog uit te betalen  € 0,00
     Open                0
     Teruggevraagd       0
      Besteedbaar tot en met 04-10-2022, het einde van het eerste begeleidingsjaar;
      vroeger als de subsidie uitbetaald wordt

    $ wijk payment plan roue
    Schijven van QDC-2021-001 La Roue · € 8.500,00

     Nr.  Wanneer                                   Bedrag  Dag  Uitbetaling
       1  na ondertekening van de overeenkomst  € 6.800,00
       2  na de bewijsstukken                   € 1.700,00
      Toegekend € 8.500,00 · betaald € 0,00 · besteld € 0,00 · te bestellen € 0,00 ·
      gepland € 8.500,00

    $ wijk payment run
    Betalingslijst 2 · PAY-2022-002 · 10-01-2022

     Begunstigde    IBAN               Bedrag  Mededeling            Referentie
     Wijkcomité La  BE68 5390      € 6.800,00  +++200/0000/00270+++  SUB/QDC-2021-
     Roue           0754 7034                                        001

     Lijst       2
     Referentie  PAY-2022-002
     Gemaakt     10-01-2022
     Aantal      1
     Samen       € 6.800,00
    ✓ Lijst 2 (PAY-2022-002): 1 uitbetaling besteld, samen € 6.800,00
    → wijk payment confirm --from …
      Ongedaan maken: wijk undo

    $ wijk payment confirm --from bank.csv
    Rekeninguittreksel

    Bevestigd
     Nr.  Dossier       Waarvan       Bedrag  Toestand  Gevorderd   Betaald
       2  QDC-2021-001  schijf 1  € 6.800,00  betaald   10-01-2022  18-01-2022

    Niet geboekt
     Regel  Dag           Bedrag  Mededeling  Waarom niet
         3  19-01-2022  € −45,00              geen gestructureerde mededeling
    ✓ 1 uitbetaling bevestigd, € 6.800,00 · 1 regel niet geboekt
      Ongedaan maken: wijk undo

    $ wijk budget roue
    Budget van QDC-2021-001 La Roue

    Toekenning
     Toegekend    € 8.500,00
     Uitbetaald   € 6.800,00
     Verantwoord  € 0,00
     Te bewijzen  € 6.800,00
     Te betalen   € 1.700,00
     Vastgelegd   € 1.700,00
     Ingepland    € 1.700,00

    Per project
     Project   Toegekend  Uitbetaald  Verantwoord  Te bewijzen  Te betalen
           1  € 6.200,00  € 4.960,00       € 0,00   € 4.960,00  € 1.240,00
           2  € 2.300,00  € 1.840,00       € 0,00   € 1.840,00    € 460,00

    Startfonds
     Toegekend  Uitbetaald  Verantwoord  Te bewijzen  Te betalen  Gereserveerd
      € 400,00    € 121,00     € 121,00       € 0,00    € 279,00        € 0,00

    Rekeningen
     Bron        Project  Rekening                              Bedrag
     toekenning        1  vastgelegd                        € 1.240,00
     toekenning        1  uitbetaald, nog te verantwoorden  € 4.960,00
     toekenning        2  vastgelegd                          € 460,00
     toekenning        2  uitbetaald, nog te verantwoorden  € 1.840,00
     startfonds           vastgelegd                          € 279,00
     startfonds           verantwoord                         € 121,00

    $ wijk expense check roue 2
    Controle van de onkostennota’s van QDC-2021-001 La Roue

     Nota  Ontvangen   Lijnen      Bedrag   Opgegeven  Verschil
        2  01-09-2022       4  € 4.272,00  € 4.272,00

    Onkostennota 2 per btw-tarief
     Btw-tarief  Zonder btw       Btw      Bedrag
     6 %           € 500,00   € 30,00    € 530,00
     12 %          € 100,00   € 12,00    € 112,00
     21 %        € 3.000,00  € 630,00  € 3.630,00
     samen       € 3.600,00  € 672,00  € 4.272,00

    Bevindingen per lijn
     Niets gevonden
      Stand toekenning: € 0,00 aanvaard van € 8.500,00, nog € 8.500,00; € 6.800,00
      uitbetaald, nog € 0,00 uit te betalen
      4 lijnen te beoordelen

    $ wijk expense list roue
    Uitgaven van QDC-2021-001 La Roue

     Lijn  Datum       Verkoper                  Bedrag  Stand             Aanvaard
     1.1   12-10-2021  Drukkerij Zennedal      € 121,00  aanvaard          € 121,00
     2.1   12-03-2022  Bouwmaterialen        € 2.420,00  aanvaard        € 2.420,00
                       Zennedal
     2.2   02-04-2022  Verhuur Kanaalkant    € 1.210,00  deels aanvaard  € 1.000,00
     2.3   20-05-2022  Kwekerij Pedevallei     € 530,00  aanvaard          € 530,00
     2.4   21-05-2022  Frituur 't Hoekje       € 112,00  geweigerd           € 0,00
     5 uitgaven: € 4.393,00, aanvaard € 4.071,00

    $ wijk settle roue --fund award
    Afrekening van QDC-2021-001 La Roue

    Toekenning
     Toegekend       € 8.500,00
     Ingediend       € 4.272,00
     Aanvaard        € 3.950,00
     Geweigerd       € 322,00
     Recht op        € 3.950,00
     Uitbetaald      € 6.800,00
     Saldo           € −2.850,00
     Afgerekend op   10-04-2023
     Wat overblijft  terug naar de enveloppe

    Per project
     Project  Titel                 Toegekend    Aanvaard    Recht op
           1  Speelstraat La Roue  € 6.200,00  € 3.420,00  € 3.420,00
           2  Plantenruil          € 2.300,00    € 530,00    € 530,00
    ✓ QDC-2021-001 La Roue: toekenning afgerekend op 10-04-2023; te veel uitbetaald:
      € 2.850,00
      Terugvordering 1 van € 2.850,00, te betalen tegen 10-05-2023
    → wijk letter recovery QDC-2021-001
      Ongedaan maken: wijk undo

    $ wijk recovery list
    Terugvorderingen

     Nr.  Dossier       Wijk         Bedrag  Terugbetaald    Nog open  Tegen
       1  QDC-2021-001  La Roue  € 2.850,00        € 0,00  € 2.850,00  10-05-2023
     Nog open: € 2.850,00

    $ wijk budget roue
    Budget van QDC-2021-001 La Roue

    Toekenning
     Toegekend     € 8.500,00
     Uitbetaald    € 3.950,00
     Verantwoord   € 3.950,00
     Te bewijzen   € 0,00
     Te betalen    € 0,00
     Teruggekeerd  € 4.550,00

    Per project
     Project   Toegekend  Uitbetaald  Verantwoord  Te bewijzen  Te betalen
           1  € 6.200,00  € 3.420,00   € 3.420,00       € 0,00      € 0,00
           2  € 2.300,00    € 530,00     € 530,00       € 0,00      € 0,00

    Startfonds
     Toegekend  Uitbetaald  Verantwoord  Te bewijzen  Te betalen  Gereserveerd
      € 400,00    € 121,00     € 121,00       € 0,00      € 0,00        € 0,00

    Rekeningen
     Bron        Project  Rekening        Bedrag
     toekenning        1  afgesloten  € 3.420,00
     toekenning        2  afgesloten    € 530,00
     startfonds           afgesloten    € 121,00

    $ wijk budget
    Budget van QDC-2021

    Per dossier
     Wijk      Toegekend  Uitbetaald  Verantwoord  Te bewijzen  Te betalen
     La Roue  € 8.500,00  € 3.950,00   € 3.950,00       € 0,00      € 0,00

    Startfondsen
     Wijk     Toegekend  Uitbetaald  Verantwoord  Te bewijzen  Te betalen
     La Roue   € 400,00    € 121,00     € 121,00       € 0,00      € 0,00
     Startfondsen samen: € 400,00 toegekend · € 121,00 uitbetaald · € 121,00
     verantwoord

    Samen
     Toegekend     € 8.500,00
     Uitbetaald    € 3.950,00
     Verantwoord   € 3.950,00
     Te bewijzen   € 0,00
     Te betalen    € 0,00
     Teruggekeerd  € 4.550,00

    Enveloppe
     Enveloppe     € 115.000,00
     Teruggekeerd  € 4.550,00
     Toegekend     € 8.500,00
     Rest          € 111.050,00
    ");
    let journal = story.room.wijk("export --format hledger --year 2021").succeeds().stdout;
    assert!(journal.contains("QDC-2021-001"), "{journal}");
    story.room.wijk("doctor").succeeds();
}

#[test]
fn from_start_fund_to_a_closed_account_in_french() {
    let story = Story::whole("fr");
    insta::assert_snapshot!(story.told, @"
    $ wijk fund grant roue
    ✓ QDC-2021-001 La Roue : budget de lancement de 400,00 € octroyé le 04/10/2021
      (remboursement sur preuve)
      À dépenser jusqu’au 04/10/2022 inclus, fin de la première année
      d’accompagnement ; plus tôt si le subside est payé
     ! Aucun compte du groupe n’est connu pour le remboursement               B-SB-6
       source B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk account set QDC-2021-001
    → wijk expense note add QDC-2021-001
      Annuler : wijk undo

    $ wijk expense add roue --date 2021-10-12 --seller Drukkerij Zennedal --vat-number BE0999000228 --description Affiches --gross 121 --rate 21 --agreed 2021-10-10 --proof F-12
    ✓ QDC-2021-001 dépense 1.1 : Drukkerij Zennedal, 12/10/2021, 121,00 €
      Note de frais 1 : 1 ligne, soit 121,00 €
      Situation budget de lancement : 0,00 € acceptés sur 400,00 €, reste 400,00 €
      1 ligne à apprécier
    → wijk expense check QDC-2021-001 1
      Annuler : wijk undo

    $ wijk payment add roue --note 1
    ✓ Paiement 1 · QDC-2021-001 La Roue · note de frais 1 · 121,00 € ·
      +++200/0000/00169+++
      Octroyé 400,00 € · payé 0,00 € · ordonné 0,00 € · à ordonner 121,00 € ·
      planifié 0,00 € · pas encore planifié 279,00 €
    → wijk payment run --only 1
      Annuler : wijk undo

    $ wijk fund show roue
    Budget de lancement de QDC-2021-001 La Roue

     Octroyé              400,00 €
     Régime               remboursement sur preuve
     Octroyé le           04/10/2021
     À dépenser jusqu’au  04/10/2022
     Dépensé              121,00 €
     Accepté              121,00 €
     Payé                 121,00 €
     Reste                279,00 €
     Encore à payer       0,00 €
     À apprécier          0
     Renvoyées            0
      À dépenser jusqu’au 04/10/2022 inclus, fin de la première année
      d’accompagnement ; plus tôt si le subside est payé

    $ wijk payment plan roue
    Tranches de QDC-2021-001 La Roue · 8.500,00 €

     N°  Quand                               Montant  Jour  Paiement  Son montant
      1  à la signature de la convention  6.800,00 €
      2  après les pièces justificatives  1.700,00 €
      Octroyé 8.500,00 € · payé 0,00 € · ordonné 0,00 € · à ordonner 0,00 € ·
      planifié 8.500,00 €

    $ wijk payment run
    Liste de paiement 2 · PAY-2022-002 · 10/01/2022

     Bénéficiaire   IBAN              Montant  Communication         Référence
     Wijkcomité La  BE68 5390      6.800,00 €  +++200/0000/00270+++  SUB/QDC-2021-
     Roue           0754 7034                                        001

     Liste      2
     Référence  PAY-2022-002
     Établi     10/01/2022
     Nombre     1
     Total      6.800,00 €
    ✓ Liste 2 (PAY-2022-002) : 1 paiement ordonné, au total 6.800,00 €
    → wijk payment confirm --from …
      Annuler : wijk undo

    $ wijk payment confirm --from bank.csv
    Extrait de compte

    Confirmés
     N°  Dossier       Objet         Montant  État  Réclamé     Payé
      2  QDC-2021-001  tranche 1  6.800,00 €  payé  10/01/2022  18/01/2022

    Non comptabilisés
     Ligne  Jour         Montant  Communication  Pourquoi pas
         3  19/01/2022  −45,00 €                 pas de communication structurée
    ✓ 1 paiement confirmé, 6.800,00 € · 1 ligne non comptabilisée
      Annuler : wijk undo

    $ wijk budget roue
    Budget de QDC-2021-001 La Roue

    Octroi
     Octroyé      8.500,00 €
     Payé         6.800,00 €
     Justifié     0,00 €
     À justifier  6.800,00 €
     À payer      1.700,00 €
     Engagé       1.700,00 €
     Planifié     1.700,00 €

    Par projet
     Projet     Octroyé        Payé  Justifié  À justifier     À payer
          1  6.200,00 €  4.960,00 €    0,00 €   4.960,00 €  1.240,00 €
          2  2.300,00 €  1.840,00 €    0,00 €   1.840,00 €    460,00 €

    Budget de lancement
      Octroyé      Payé  Justifié  À justifier   À payer  Réservé    Engagé
     400,00 €  121,00 €  121,00 €       0,00 €  279,00 €   0,00 €  279,00 €

    Comptes
     Source               Projet  Compte                Montant
     octroi                    1  engagé             1.240,00 €
     octroi                    1  payé, à justifier  4.960,00 €
     octroi                    2  engagé               460,00 €
     octroi                    2  payé, à justifier  1.840,00 €
     budget de lancement          engagé               279,00 €
     budget de lancement          justifié             121,00 €

    $ wijk expense check roue 2
    Contrôle des notes de frais de QDC-2021-001 La Roue

     Note  Reçue le    Lignes     Montant     Déclaré  Écart
        2  01/09/2022       4  4.272,00 €  4.272,00 €

    Note de frais 2 par taux de TVA
     Taux de TVA    Hors TVA       TVA     Montant
     6 %            500,00 €   30,00 €    530,00 €
     12 %           100,00 €   12,00 €    112,00 €
     21 %         3.000,00 €  630,00 €  3.630,00 €
     total        3.600,00 €  672,00 €  4.272,00 €

    Constats par ligne
     Rien à signaler
      Situation octroi : 0,00 € acceptés sur 8.500,00 €, reste 8.500,00 € ;
      6.800,00 € payés, encore 0,00 € à payer
      4 lignes à apprécier

    $ wijk expense list roue
    Dépenses de QDC-2021-001 La Roue

     Ligne  Date        Vendeur              Montant  État                  Accepté
     1.1    12/10/2021  Drukkerij           121,00 €  acceptée             121,00 €
                        Zennedal
     2.1    12/03/2022  Bouwmaterialen    2.420,00 €  acceptée           2.420,00 €
                        Zennedal
     2.2    02/04/2022  Verhuur           1.210,00 €  acceptée en        1.000,00 €
                        Kanaalkant                    partie
     2.3    20/05/2022  Kwekerij            530,00 €  acceptée             530,00 €
                        Pedevallei
     2.4    21/05/2022  Frituur 't          112,00 €  refusée                0,00 €
                        Hoekje
     5 dépenses : 4.393,00 €, dont 4.071,00 € acceptés

    $ wijk settle roue --fund award
    Décompte de QDC-2021-001 La Roue

    Octroi
     Octroyé       8.500,00 €
     Déclaré       4.272,00 €
     Accepté       3.950,00 €
     Refusé        322,00 €
     Droit à       3.950,00 €
     Payé          6.800,00 €
     Solde         −2.850,00 €
     Décompte du   10/04/2023
     Ce qui reste  retour à l’enveloppe

    Par projet
     Projet  Titre                   Octroyé     Accepté     Droit à
          1  Speelstraat La Roue  6.200,00 €  3.420,00 €  3.420,00 €
          2  Plantenruil          2.300,00 €    530,00 €    530,00 €
    ✓ QDC-2021-001 La Roue : décompte (octroi) établi le 10/04/2023 ; payé en trop :
      2.850,00 €
      Récupération 1 de 2.850,00 €, à payer pour le 10/05/2023
    → wijk letter recovery QDC-2021-001
      Annuler : wijk undo

    $ wijk recovery list
    Récupérations

     N°  Dossier       Quartier     Montant  Remboursé   Encore dû  Pour le
      1  QDC-2021-001  La Roue   2.850,00 €     0,00 €  2.850,00 €  10/05/2023
     Encore dû : 2.850,00 €

    $ wijk budget roue
    Budget de QDC-2021-001 La Roue

    Octroi
     Octroyé      8.500,00 €
     Payé         3.950,00 €
     Justifié     3.950,00 €
     À justifier  0,00 €
     À payer      0,00 €
     Retourné     4.550,00 €

    Par projet
     Projet     Octroyé        Payé    Justifié  À justifier  À payer
          1  6.200,00 €  3.420,00 €  3.420,00 €       0,00 €   0,00 €
          2  2.300,00 €    530,00 €    530,00 €       0,00 €   0,00 €

    Budget de lancement
      Octroyé      Payé  Justifié  À justifier  À payer  Réservé  Engagé  Planifié
     400,00 €  121,00 €  121,00 €       0,00 €   0,00 €   0,00 €  0,00 €    0,00 €

    Comptes
     Source               Projet  Compte      Montant
     octroi                    1  clôturé  3.420,00 €
     octroi                    2  clôturé    530,00 €
     budget de lancement          clôturé    121,00 €

    $ wijk budget
    Budget de QDC-2021

    Par dossier
     Quartier     Octroyé        Payé    Justifié  À justifier  À payer
     La Roue   8.500,00 €  3.950,00 €  3.950,00 €       0,00 €   0,00 €

    Budgets de lancement
     Dossier       Quartier   Octroyé      Payé  Justifié  À justifier  À payer
     QDC-2021-001  La Roue   400,00 €  121,00 €  121,00 €       0,00 €   0,00 €
     Budgets de lancement ensemble : 400,00 € octroyé · 121,00 € payé · 121,00 €
     justifié

    Ensemble
     Octroyé      8.500,00 €
     Payé         3.950,00 €
     Justifié     3.950,00 €
     À justifier  0,00 €
     À payer      0,00 €
     Retourné     4.550,00 €

    Enveloppe
     Enveloppe  115.000,00 €
     Retourné   4.550,00 €
     Octroyé    8.500,00 €
     Solde      111.050,00 €
    ");
}

#[test]
fn from_start_fund_to_a_closed_account_in_english() {
    let story = Story::whole("en");
    insta::assert_snapshot!(story.told, @"
    $ wijk fund grant roue
    ✓ QDC-2021-001 La Roue: start fund of €400.00 granted on 4 Oct 2021 (repaid on
      proof of purchase)
      Can be spent up to and including 4 Oct 2022, the end of the first year of
      coaching; less long when the subsidy is paid
     ! No account of the group is known to refund to                          B-SB-6
       source B4 · https://vooruitmetdewijk.brussels/lanceringsbudget-van-de-participatieve-duurzame-wijken/
       → wijk account set QDC-2021-001
    → wijk expense note add QDC-2021-001
      To take it back: wijk undo

    $ wijk expense add roue --date 2021-10-12 --seller Drukkerij Zennedal --vat-number BE0999000228 --description Affiches --gross 121 --rate 21 --agreed 2021-10-10 --proof F-12
    ✓ QDC-2021-001 expense 1.1: Drukkerij Zennedal, 12 Oct 2021, €121.00
      Expense note 1: 1 line, €121.00 in all
      Standing, start fund: €0.00 accepted of €400.00, €400.00 left
      1 line to be judged
    → wijk expense check QDC-2021-001 1
      To take it back: wijk undo

    $ wijk payment add roue --note 1
    ✓ Payment 1 · QDC-2021-001 La Roue · expense note 1 · €121.00 ·
      +++200/0000/00169+++
      Awarded €400.00 · paid €0.00 · ordered €0.00 · to order €121.00 · planned
      €0.00 · not planned yet €279.00
    → wijk payment run --only 1
      To take it back: wijk undo

    $ wijk fund show roue
    Start fund of QDC-2021-001 La Roue

     Granted            €400.00
     Regime             repaid on proof of purchase
     Granted on         4 Oct 2021
     To be spent until  4 Oct 2022
     Spent              €121.00
     Accepted           €121.00
     Paid               €121.00
     Left               €279.00
     Still to be paid   €0.00
     Open               0
     Asked back         0
      Can be spent up to and including 4 Oct 2022, the end of the first year of
      coaching; less long when the subsidy is paid

    $ wijk payment plan roue
    Instalments of QDC-2021-001 La Roue · €8,500.00

     No.  When                             Amount  Day  Payment  Its amount
       1  when the agreement is signed  €6,800.00
       2  when the proofs are in        €1,700.00
      Awarded €8,500.00 · paid €0.00 · ordered €0.00 · to order €0.00 · planned
      €8,500.00

    $ wijk payment run
    Payment run 2 · PAY-2022-002 · 10 Jan 2022

     Beneficiary    IBAN               Amount  Communication         Reference
     Wijkcomité La  BE68 5390 0754  €6,800.00  +++200/0000/00270+++  SUB/QDC-2021-
     Roue           7034                                             001

     Run        2
     Reference  PAY-2022-002
     Made       10 Jan 2022
     Number     1
     In all     €6,800.00
    ✓ Run 2 (PAY-2022-002): 1 payment ordered, €6,800.00 in all
    → wijk payment confirm --from …
      To take it back: wijk undo

    $ wijk payment confirm --from bank.csv
    Bank statement

    Confirmed
     No.  Dossier       Of               Amount  State  Claimed      Paid
       2  QDC-2021-001  instalment 1  €6,800.00  paid   10 Jan 2022  18 Jan 2022

    Not booked
     Line  Day           Amount  Communication  Why not
        3  19 Jan 2022  −€45.00                 no structured communication
    ✓ 1 payment confirmed, €6,800.00 · 1 line not booked
      To take it back: wijk undo

    $ wijk budget roue
    Budget of QDC-2021-001 La Roue

    Award
     Awarded          €8,500.00
     Paid             €6,800.00
     Justified        €0.00
     To be justified  €6,800.00
     Not yet paid     €1,700.00
     Committed        €1,700.00
     Scheduled        €1,700.00

    By project
     Project    Awarded       Paid  Justified  To be justified  Not yet paid
           1  €6,200.00  €4,960.00      €0.00        €4,960.00     €1,240.00
           2  €2,300.00  €1,840.00      €0.00        €1,840.00       €460.00

    Start fund
     Awarded     Paid  Justified  To be justified  Not yet paid  Reserved
     €400.00  €121.00    €121.00            €0.00       €279.00     €0.00

    Accounts
     Fund        Project  Account                   Amount
     award             1  committed              €1,240.00
     award             1  paid, to be justified  €4,960.00
     award             2  committed                €460.00
     award             2  paid, to be justified  €1,840.00
     start fund           committed                €279.00
     start fund           justified                €121.00

    $ wijk expense check roue 2
    Check of the expense notes of QDC-2021-001 La Roue

     Note  Received    Lines     Amount   Declared  Difference
        2  1 Sep 2022      4  €4,272.00  €4,272.00

    Expense note 2 by rate of VAT
     Rate of VAT  Without VAT      VAT     Amount
     6 %              €500.00   €30.00    €530.00
     12 %             €100.00   €12.00    €112.00
     21 %           €3,000.00  €630.00  €3,630.00
     in all         €3,600.00  €672.00  €4,272.00

    Findings by line
     Nothing found
      Standing, award: €0.00 accepted of €8,500.00, €8,500.00 left; €6,800.00 paid,
      €0.00 still to be paid
      4 lines to be judged

    $ wijk expense list roue
    Expenses of QDC-2021-001 La Roue

     Line  Date         Seller                  Amount  State              Accepted
     1.1   12 Oct 2021  Drukkerij Zennedal     €121.00  accepted            €121.00
     2.1   12 Mar 2022  Bouwmaterialen       €2,420.00  accepted          €2,420.00
                        Zennedal
     2.2   2 Apr 2022   Verhuur Kanaalkant   €1,210.00  accepted in part  €1,000.00
     2.3   20 May 2022  Kwekerij Pedevallei    €530.00  accepted            €530.00
     2.4   21 May 2022  Frituur 't Hoekje      €112.00  refused               €0.00
     5 expenses: €4,393.00, €4,071.00 accepted

    $ wijk settle roue --fund award
    Settlement of QDC-2021-001 La Roue

    Award
     Awarded       €8,500.00
     Declared      €4,272.00
     Accepted      €3,950.00
     Refused       €322.00
     Entitled to   €3,950.00
     Paid          €6,800.00
     Balance       −€2,850.00
     Settled on    10 Apr 2023
     What is left  returns to the envelope

    By project
     Project  Title                  Awarded   Accepted  Entitled to
           1  Speelstraat La Roue  €6,200.00  €3,420.00    €3,420.00
           2  Plantenruil          €2,300.00    €530.00      €530.00
    ✓ QDC-2021-001 La Roue: award settled on 10 Apr 2023; paid too much: €2,850.00
      Recovery 1 of €2,850.00, to be paid by 10 May 2023
    → wijk letter recovery QDC-2021-001
      To take it back: wijk undo

    $ wijk recovery list
    Recoveries

     No.  Dossier       Neighbourhood     Amount  Repaid  Still open  Due
       1  QDC-2021-001  La Roue        €2,850.00   €0.00   €2,850.00  10 May 2023
     Still open: €2,850.00

    $ wijk budget roue
    Budget of QDC-2021-001 La Roue

    Award
     Awarded          €8,500.00
     Paid             €3,950.00
     Justified        €3,950.00
     To be justified  €0.00
     Not yet paid     €0.00
     Returned         €4,550.00

    By project
     Project    Awarded       Paid  Justified  To be justified  Not yet paid
           1  €6,200.00  €3,420.00  €3,420.00            €0.00         €0.00
           2  €2,300.00    €530.00    €530.00            €0.00         €0.00

    Start fund
     Awarded     Paid  Justified  To be justified  Not yet paid  Reserved
     €400.00  €121.00    €121.00            €0.00         €0.00     €0.00

    Accounts
     Fund        Project  Account     Amount
     award             1  closed   €3,420.00
     award             2  closed     €530.00
     start fund           closed     €121.00

    $ wijk budget
    Budget of QDC-2021

    By dossier
     Neighbourhood    Awarded       Paid  Justified  To be justified  Not yet paid
     La Roue        €8,500.00  €3,950.00  €3,950.00            €0.00         €0.00

    Start funds
     Neighbourhood  Awarded     Paid  Justified  To be justified  Not yet paid
     La Roue        €400.00  €121.00    €121.00            €0.00         €0.00
     Start funds together: €400.00 granted · €121.00 paid · €121.00 justified

    Together
     Awarded          €8,500.00
     Paid             €3,950.00
     Justified        €3,950.00
     To be justified  €0.00
     Not yet paid     €0.00
     Returned         €4,550.00

    Envelope
     Envelope  €115,000.00
     Returned  €4,550.00
     Awarded   €8,500.00
     Left      €111,050.00
    ");
}

#[test]
fn all_that_was_done_with_money_is_undone_and_done_again() {
    let mut story = Story::in_language("en");
    story.begin();
    story.start_fund();
    story.award();
    let before = (story.data("budget"), story.data("budget roue"), story.data("budget postings roue"));
    let operations =
        |story: &Story| story.data("log --limit 1000")["data"]["operations"].as_array().unwrap().len();
    let first = operations(&story);
    story.first_instalment();
    story.expenses();
    story.settle();
    let after = (story.data("budget"), story.data("budget roue"), story.data("budget postings roue"));
    let steps = operations(&story) - first;
    for _ in 0..steps {
        story.wijk("undo --yes");
    }
    assert_eq!(before, (story.data("budget"), story.data("budget roue"), story.data("budget postings roue")));
    for _ in 0..steps {
        story.wijk("redo --yes");
    }
    assert_eq!(after, (story.data("budget"), story.data("budget roue"), story.data("budget postings roue")));
    story.room.wijk("doctor").succeeds();
}
