//! What happened, what lasts, and the next cycle, through the program: a dossier that closes well, one that is partly
//! dropped with money that comes back, an experiment that stays for good, and a neighbourhood that comes back.

use insta::assert_snapshot;

use crate::common::{Room, fixture};

/// A dossier with its realisation before it, as a coordinator brings it there.
struct Story {
    room: Room,
}

impl Story {
    fn day(&mut self, day: &str) {
        self.room.at(&format!("{day}T09:00:00Z"));
    }

    /// A command that succeeds.
    #[track_caller]
    fn wijk(&self, line: &str) {
        self.room.wijk(&format!("{line} --no-input")).succeeds();
    }

    /// What a command that succeeds says.
    #[track_caller]
    fn said(&self, line: &str) -> String {
        self.room.wijk(line).succeeds().transcript()
    }

    /// What a command says as JSON.
    #[track_caller]
    fn data(&self, line: &str) -> serde_json::Value {
        let said = self.room.wijk(&format!("{line} --format json")).succeeds();
        serde_json::from_str(&said.stdout).unwrap()
    }

    /// La Roue: two projects awarded, one refused, targets set, the first instalment paid.
    fn la_roue(language: &str) -> Self {
        let mut room = Room::new();
        room.speaking(language);
        let mut story = Self { room };
        story.day("2021-06-01");
        story.wijk("init");
        story.wijk(
            "edition open brussels-qdc/2021 --set money.instalments=signature:80,proofs:rest \
             --set money.unspent=returns --set money.recover.months=1 --set realisation.silent-days=45 \
             --set realisation.interim.months=6 --set realisation.approve=scope,drop \
             --set W-EVALUATION-QUORUM.minimum=3",
        );
        story.day("2021-09-24");
        story.wijk(&format!("apply --from '{}'", fixture("imports/qdc-2021-candidates.csv").display()));
        story.day("2021-10-04");
        story.wijk("admit roue");
        story.wijk("coach assign roue 'Kim Begeleider'");
        story.wijk("account set roue --holder 'Wijkcomité La Roue' --iban 'BE68 5390 0754 7034'");
        story.day("2021-11-22");
        story.wijk("coach visit roue Stappenplan --hours 1:30");
        story.wijk("partner add roue 'Gemeente Anderlecht' --kind municipality --status agreed");
        let of = |folder: &str| fixture(&format!("{folder}/la-roue.toml")).display().to_string();
        story.wijk(&format!("inventory add roue --from '{}'", of("inventories")));
        story.wijk(&format!("plan write roue --from '{}'", of("roadmaps")));
        story.wijk("plan target set roue 1 participants 400");
        story.wijk("plan target set roue 2 greened '120 m²'");
        story.wijk("advance-phase roue");
        story.wijk(
            "admissibility assess roue --met complete --met citizen --met collective --met sustainable",
        );
        story.wijk("admissibility close roue --by agency");
        story.day("2021-12-11");
        for project in 1..=3 {
            story.wijk(&format!("opinion add roue favourable --project {project} --by council"));
        }
        story.wijk("decide roue award --project 1 --amount 6200 --by agency");
        story.wijk("decide roue award --project 2 --amount 2300 --by agency --reason 'Zonder de tombola'");
        story.wijk("decide roue refuse --project 3 --by agency --reason 'De stad vernieuwt de glasbollen'");
        story.day("2022-01-10");
        for step in ["finance-inspector", "budget-minister", "minister"] {
            story.wijk(&format!("approve roue {step}"));
        }
        story.wijk("decide notify roue");
        story.wijk("agreement draw roue --from 2022-02-01 --until 2023-03-31");
        story.wijk("agreement sent roue");
        story.wijk("agreement signed roue --by group");
        story.wijk("agreement signed roue --by office");
        story.wijk("advance-phase roue");
        story.wijk("payment add roue");
        story.wijk("payment claim 1 --on 2022-01-10");
        story.wijk("payment run");
        story.day("2022-01-20");
        story.wijk("payment confirm 1 --on 2022-01-20");
        story
    }

    /// What is under way: an obstacle, changes, steps, measurements, an interim report.
    fn realise(&mut self) {
        self.day("2022-04-20");
        self.wijk("obstacle add roue 1.2 --reason 'De zaal is bezet' --since 2022-04-10");
        self.wijk("amendment add roue 1 --move 2=2022-05-31 --reason 'De vergunning kwam laat'");
        self.wijk("amendment add roue 2 --scope 'Drie ruildagen in plaats van twee' --reason 'Veel vraag'");
    }

    fn finish_steps(&mut self) {
        self.wijk("amendment approve roue 2 --body agency");
        self.wijk("obstacle solved roue 1 --solution 'De school geeft haar zaal'");
        self.wijk("step done roue 1.1 --on 2022-04-01");
        self.day("2022-07-12");
        self.wijk("step done roue 1.2 --on 2022-06-02");
        self.wijk("measurement add roue participants 120 --from 2022-04-01 --on 2022-06-15 --project 1");
        self.wijk(
            "measurement add roue greened '0,9 a' --project 2 --on 2022-06-15 --source 'Op plan gemeten'",
        );
        self.wijk(
            "reporting write roue --kind interim --summary 'De speelstraat draait sinds mei' \
             --story '1=Elke woensdag twintig kinderen' --declared-by 'Het comité'",
        );
        self.wijk("reporting submit roue");
        self.wijk("reporting accept roue");
        self.day("2022-11-01");
        self.wijk("step done roue 1.3 --on 2022-08-30");
        self.wijk("step done roue 2.1 --on 2022-10-15");
        self.wijk("measurement add roue participants 310 --project 1 --from 2022-06-16 --on 2022-10-31");
    }

    fn expenses(&self) {
        self.wijk(&format!(
            "expense import roue '{}' --fund award",
            fixture("expenses/la-roue.csv").display()
        ));
        self.wijk("expense accept roue 1.1 1.3");
        self.wijk("expense accept roue 1.2 --amount 1000 --reason 'Eén dag was niet voor het project'");
        self.wijk("expense refuse roue 1.4 --reason 'Eten en drinken wordt niet betaald'");
    }

    fn answers(&self) {
        self.wijk(
            "evaluation answer roue --by 'Lid 1' --set engagement=4 --set reach=3 --set cooperation=5 \
             --set results/1=5 --set results/2=2 --set lasting/1='De borden en de gewoonte' --finish",
        );
        self.wijk(
            "evaluation answer roue --by 'Lid 2' --set engagement=2 --set reach=2 --set results/1=4 \
             --set results/2=4 --set differently='Eerder beginnen met de vergunning' --finish",
        );
    }

    const EVALUATE: &str = "evaluate roue --on 2022-11-05 --participants 430 \
         --lasting 'De speelstraat elke woensdag' --maintainer 'Het comité met de school' \
         --lessons 'Vroeg beginnen met de vergunning' \
         --recommendation 'Geef een vaste contactpersoon bij de gemeente'";

    /// Everything is done and reported; what was paid too much has not come back.
    fn finish_without_extras(&mut self) {
        self.realise();
        self.finish_steps();
        self.expenses();
        self.answers();
        self.wijk("evaluation answer roue --by 'Lid 3' --set engagement=5 --finish");
        self.day("2022-11-05");
        self.wijk(&format!(
            "{} --project 1=done --project '2=partly:De tweede ruildag viel uit'",
            Self::EVALUATE
        ));
        self.report_and_settle();
    }

    /// Reported, settled, repaid and accepted.
    fn report_and_settle(&mut self) {
        self.day("2022-11-20");
        self.wijk(
            "reporting write roue --summary 'Zes maanden speelstraat, en een ruildag voor planten' \
             --story '1=Elke woensdag kwamen twintig kinderen' --story '2=Honderd planten kregen een tweede leven' \
             --declared-by 'Het comité La Roue'",
        );
        self.wijk("reporting submit roue");
        self.wijk("reporting query roue --question 'Waar staat de opbergkoffer?'");
        self.room.wijk("reporting accept roue").exits(4);
        self.wijk("reporting answer roue --answer 'In de inkomhal van de school'");
        self.wijk("reporting accept roue");
        self.wijk("settle roue");
    }
}

#[test]
fn a_dossier_closes_well() {
    let mut story = Story::la_roue("nl");
    story.realise();
    assert_snapshot!(story.said("progress"), @"
    $ wijk progress
     Dossier       Wijk     Toestand     Stappen    Volgende    Uitloop  Laatst
     QDC-2021-001  La Roue  geblokkeerd  0/4 · 0 %  31-03-2022     20 d  20-04-2022
     1 dossier: 1 geblokkeerd · stappen: 0 van 4, 0 %
    ");
    assert_snapshot!(story.said("agenda --days 60"), @"
    $ wijk agenda --days 60
     Wanneer         Wijk     Wat
     ! 20 d te laat  La Roue  stap 1.1: Vergunning gemeente
     vandaag         La Roue  wijziging 2 (inhoud) wacht op een goedkeuring
     di 31-05        La Roue  stap 1.2: Bewonersvergadering
     1 te laat · 1 vandaag · nog 1 tot en met 19-06-2022
    ");
    story.finish_steps();
    assert_snapshot!(story.said("progress roue"), @"
    $ wijk progress roue
    QDC-2021-001 La Roue

     Dossier              QDC-2021-001
     Toestand             klaar
     Stappen              4/4 · 100 %
     Uitloop              33 d
     Waarvan afgesproken  31 d
     Laatst               01-11-2022
     Stil                 0 d
     Te lang stil         nee
     Toegekend            € 8.500,00
     Betaald              € 6.800,00
     Verantwoord          € 0,00

    Projecten
     Nr.  Project           Toestand  Stappen      Gepland tot  Klaar       Uitloop
       1  Speelstraat La    klaar     3/3 · 100 %  31-08-2022   30-08-2022     33 d
          Roue
       2  Plantenruil       klaar     1/1 · 100 %  15-10-2022   15-10-2022

    Stappen
     Waar  Stap                 Gepland     Afgesproken  Gedaan      Toestand
     1.1   Vergunning gemeente  31-03-2022               01-04-2022  klaar
     1.2   Bewonersvergadering  30-04-2022  31-05-2022   02-06-2022  klaar
     1.3   Inrichting           31-08-2022               30-08-2022  klaar
     2.1   Eerste ruildag       15-10-2022               15-10-2022  klaar

    Wijzigingen
     Nr.  Project  Soort   Wordt                 Reden                  Beslissing
       1        1  data    1.2 → 31-05-2022      De vergunning kwam     geldt
                                                 laat
       2        2  inhoud  Drie ruildagen in     Veel vraag             goedgekeurd
                           plaats van twee
    ");
    assert_snapshot!(story.said("indicator show roue"), @"
    $ wijk indicator show roue
    Resultaten van QDC-2021-001 La Roue

     Indicator                   Eenheid  Begin  Streef  Gemeten  Verschil  Bereikt
     Deelnemers aan              aantal             400      430              108 %
     activiteiten
     Vergroende oppervlakte      m²                 120       90               75 %
    ");
    story.expenses();
    assert_snapshot!(story.room.wijk("check roue").exits(5).transcript(), @"
    $ wijk check roue
    QDC-2021-001 La Roue · realiseren en evalueren → afgesloten · 2 van 6 voldaan

     ✗ Evaluatie door de stuurgroep ontbreekt                                 B-FR-1
       bron B3 · https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/participatieve-duurzame-wijken/verloop-van-de-projectoproep
       → wijk evaluate QDC-2021-001
     ✗ 0 leden van de stuurgroep antwoordden op de evaluatie     W-EVALUATION-QUORUM
       (minstens 3)
       → wijk evaluation answer QDC-2021-001
     ✗ Het eindverslag ontbreekt                                   W-REPORT-ACCEPTED
       bron B3 · https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/participatieve-duurzame-wijken/verloop-van-de-projectoproep
       → wijk reporting write QDC-2021-001
     ✗ Nog af te rekenen: toekenning                                       W-SETTLED
       bron B35 · https://environnement.brussels/node/17300
       → wijk settle QDC-2021-001
     ✓ Alle onkosten beoordeeld                                              W-LINES
     ✓ Alle stappen gezet                                               W-STEPS-DONE
    [5]
    ");
    story.answers();
    // Two answered; a third one alone would do, three together too.
    let quorum = |story: &Story| {
        let found = story.room.wijk("check roue --format json").stdout;
        let found: serde_json::Value = serde_json::from_str(&found).unwrap();
        let rules = found["data"]["findings"].as_array().unwrap().clone();
        rules.iter().find(|rule| rule["rule"] == "W-EVALUATION-QUORUM").unwrap()["state"].clone()
    };
    assert_eq!(quorum(&story), "broken");
    story.wijk("evaluation answer roue --together 3 --set engagement=5 --set results/1=5 --finish");
    assert_eq!(quorum(&story), "met");
    story.day("2022-11-05");
    story.wijk(&format!(
        "{} --project 1=done --project '2=partly:De tweede ruildag viel uit' --reproducible 1",
        Story::EVALUATE
    ));
    story.report_and_settle();
    assert_snapshot!(story.said("recovery repaid 1 --on 2022-11-20"), @"
    $ wijk recovery repaid 1 --on 2022-11-20
    ✓ Terugvordering 1 (QDC-2021-001): € 2.850,00 terugbetaald op 20-11-2022; alles
      is terug
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(story.said("advance-phase roue"), @"
    $ wijk advance-phase roue
    ✓ QDC-2021-001 La Roue → afgesloten, op 20-11-2022
    → wijk show QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(story.said("reporting show roue 2 --format markdown"), @"
    $ wijk reporting show roue 2 --format markdown
    # Beschrijvend en financieel eindverslag van La Roue (QDC-2021-001)

    - **Dossier**: QDC-2021-001
    - **Wijk**: La Roue
    - **Gemeente**: Anderlecht
    - **Oproep**: Participatieve Duurzame Wijken 2021
    - **Thema’s**: Natuur en biodiversiteit, Duurzame mobiliteit
    - **Overeenkomst**: SUB/QDC-2021-001
    - **Ondertekend op**: 10-01-2022
    - **Nr.**: 2
    - **Soort**: eindverslag
    - **Van**: 10-01-2022
    - **Tot en met**: 20-11-2022
    - **Stand**: goedgekeurd
    - **Ingediend op**: 20-11-2022
    - **Goedgekeurd op**: 20-11-2022

    ## 1. Wat er gebeurd is

    Zes maanden speelstraat, en een ruildag voor planten

    ## 2. De projecten

    ### 1. Speelstraat La Roue

    Voor dit project was € 6.200,00 toegekend. Het is uitgevoerd zoals gepland.

    Elke woensdag kwamen twintig kinderen

    | Stap | Gepland begin | Gepland einde | Verschoven naar | Gedaan op |
    | --- | --- | --- | --- | --- |
    | Vergunning gemeente | 10-01-2022 | 31-03-2022 |  | 01-04-2022 |
    | Bewonersvergadering | 01-04-2022 | 30-04-2022 | 31-05-2022 | 02-06-2022 |
    | Inrichting | 01-05-2022 | 31-08-2022 |  | 30-08-2022 |

    ### 2. Plantenruil

    Voor dit project was € 2.300,00 toegekend. Het is gedeeltelijk uitgevoerd. Reden: De tweede ruildag viel uit.

    Honderd planten kregen een tweede leven

    | Stap | Gepland begin | Gepland einde | Gedaan op |
    | --- | --- | --- | --- |
    | Eerste ruildag | 01-09-2022 | 15-10-2022 | 15-10-2022 |

    ### Wijzigingen van wat toegekend is

    | Project | Wijziging | Wat het wordt | Reden | Beslist op |
    | --: | --- | --- | --- | --- |
    | 1 | data |  | De vergunning kwam laat | 20-04-2022 |
    | 2 | inhoud | Drie ruildagen in plaats van twee | Veel vraag | 20-04-2022 |

    ## 3. Partners

    | Organisatie | Soort | Stand |
    | --- | --- | --- |
    | Gemeente Anderlecht | gemeente | akkoord |

    ## 4. Resultaten

    | Indicator | Eenheid | Streef | Gemeten | Bereikt | Laatst |
    | --- | --- | --: | --: | --: | --- |
    | Deelnemers aan activiteiten | aantal | 400 | 430 | 108 % | 31-10-2022 |
    | Vergroende oppervlakte | m² | 120 | 90 | 75 % | 15-06-2022 |

    ## 5. Wat blijft en wat geleerd is

    - **Geëvalueerd op**: 05-11-2022
    - **Deelnemers**: 430
    - **Wat blijft**: De speelstraat elke woensdag
    - **Wie het onderhoudt**: Het comité met de school
    - **Lessen**: Vroeg beginnen met de vergunning
    - **Aanbeveling**: Geef een vaste contactpersoon bij de gemeente

    ## 6. Financieel verslag

    Van de toegekende € 8.500,00 is € 4.272,00 aangegeven en € 3.950,00 aanvaard. Niet besteed: € 4.228,00.

    - **Toegekend**: € 8.500,00
    - **Begroot**: € 9.739,00
    - **Aangegeven**: € 4.272,00
    - **Aanvaard**: € 3.950,00
    - **Geweigerd**: € 322,00
    - **Uitbetaald**: € 3.950,00
    - **Niet besteed**: € 4.228,00
    - **Rekening van de groep**: BE•• •••• •••• 7034

    ### Per project

    | Project | Titel | Toegekend | Begroot | Aangegeven | Aanvaard | Niet besteed |
    | --: | --- | --: | --: | --: | --: | --: |
    | 1 | Speelstraat La Roue | € 6.200,00 | € 6.639,00 | € 3.630,00 | € 3.420,00 | € 2.570,00 |
    | 2 | Plantenruil | € 2.300,00 | € 3.100,00 | € 642,00 | € 530,00 | € 1.658,00 |

    ### Per kostencategorie

    | Categorie | Begroot | Aangegeven | Aanvaard |
    | --- | --: | --: | --: |
    | Aankoop van materiaal | € 6.975,00 | € 3.062,00 | € 2.950,00 |
    | Huur | € 0,00 | € 1.210,00 | € 1.000,00 |
    | Structurele werken | € 2.299,00 | € 0,00 | € 0,00 |
    | Communicatie | € 465,00 | € 0,00 | € 0,00 |

    ### Uitgaven

    | Lijn | Dag | Verkoper | Omschrijving | Project | Categorie | Bewijsstuk | Bedrag | Aanvaard | Stand |
    | --- | --- | --- | --- | --: | --- | --- | --: | --: | --- |
    | 1.1 | 12-03-2022 | Bouwmaterialen Zennedal | Klinkers voor de speelstraat | 1 | Aankoop van materiaal | F-881 | € 2.420,00 | € 2.420,00 | aanvaard |
    | 1.2 | 02-04-2022 | Verhuur Kanaalkant | Huur van een graafmachine | 1 | Huur | 2022/14 | € 1.210,00 | € 1.000,00 | deels aanvaard |
    | 1.3 | 20-05-2022 | Kwekerij Pedevallei | Vaste planten | 2 | Aankoop van materiaal | 77 | € 530,00 | € 530,00 | aanvaard |
    | 1.4 | 21-05-2022 | Frituur 't Hoekje | Eten voor de vrijwilligers | 2 | Aankoop van materiaal | 3 | € 112,00 | € 0,00 | geweigerd |

    4 uitgaven: € 4.272,00 aangegeven, € 3.950,00 aanvaard

    ## 7. Vragen en antwoorden

    | Nr. | Gevraagd op | Vraag | Antwoord | Beantwoord op |
    | --: | --- | --- | --- | --- |
    | 1 | 20-11-2022 | Waar staat de opbergkoffer? | In de inkomhal van de school | 20-11-2022 |

    ## 8. Verklaring

    Ondergetekende, Het comité La Roue, verklaart dat dit verslag oprecht en echt is.
    ");
    assert_snapshot!(story.said("report evaluation"), @"
    $ wijk report evaluation
    QDC-2021: evaluatie

     Dossiers                  1
     Geëvalueerd               1
     Deelnemers                430
     Met antwoorden van leden  1
     Mensen                    5

    Wat van de projecten geworden is
     Afloop                   Projecten  Aandeel
     uitgevoerd                       1     50 %
     gedeeltelijk uitgevoerd          1     50 %
     niet uitgevoerd                  0      0 %

    Per thema
     Thema                     Projecten  Uitgevoerd  Gedeeltelijk  Niet
     Duurzame mobiliteit               1           1             0     0
     Natuur en biodiversiteit          1           0             1     0

    Per gemeente
     Gemeente    Projecten  Uitgevoerd  Gedeeltelijk  Niet  Aandeel uitgevoerd
     Anderlecht          2           1             1     0                50 %

    Niet of gedeeltelijk uitgevoerd, en waarom
     Project         Titel        Afloop                   Waarom
     QDC-2021-001.2  Plantenruil  gedeeltelijk uitgevoerd  De tweede ruildag viel
                                                           uit

    Punten
     Vraag                          Dossiers  Antwoorden  Gemiddeld  Laagst  Hoogst
     Hoe sterk hebben bewoners             1           3        3,7       2       5
     zich ingezet voor een
     duurzamere wijk?
     Hoe goed zijn mensen bereikt          1           2        2,5       2       3
     die anders niet meedoen?
     Hoe verliep de samenwerking           1           1        5,0       5       5
     met de partners?
     In welke mate bereikte dit            1           5        4,0       2       5
     project wat gepland was?

    Wat blijft, wat geleerd is, wat aanbevolen wordt
     Dossier       Over         Tekst
     QDC-2021-001  Wat blijft   De speelstraat elke woensdag
     QDC-2021-001  Lessen       Vroeg beginnen met de vergunning
     QDC-2021-001  Aanbeveling  Geef een vaste contactpersoon bij de gemeente

    Experimenten
     Geen
    ");
    assert_snapshot!(story.said("report impact"), @"
    $ wijk report impact
    Impact van QDC-2021

     Alleen wat op dezelfde manier gemeten wordt, is opgeteld. Het verschil
     vergelijkt de hele wijk met de plaatsbeschrijving; wat per project gemeten is,
     telt daar niet in mee.

     Edities                       QDC-2021
     Stand op                      20-11-2022
     Dossiers in of na realisatie  1
     Dossiers met metingen         1

    Samen
     Indicator         Eenheid  Dossiers  Begin  Streef  Gemeten  Verschil  Bereikt
     Deelnemers aan    aantal          1            400      430              108 %
     activiteiten
     Vergroende        m²              1            120       90               75 %
     oppervlakte

    Per thema
     Thema            Indicator         Eenheid  Dossiers  Streef  Gemeten  Bereikt
     Duurzame         Deelnemers aan    aantal          1     400      430    108 %
     mobiliteit       activiteiten
     Natuur en        Vergroende        m²              1     120       90     75 %
     biodiversiteit   oppervlakte

    Per gemeente
     Gemeente    Indicator              Eenheid  Dossiers  Streef  Gemeten  Bereikt
     Anderlecht  Deelnemers aan         aantal          1     400      430    108 %
                 activiteiten
     Anderlecht  Vergroende             m²              1     120       90     75 %
                 oppervlakte

    Per dossier
     Dossier       Indicator     Eenheid  Begin  Streef  Gemeten  Verschil  Bereikt
     QDC-2021-001  Deelnemers    aantal             400      430              108 %
                   aan
                   activiteiten
     QDC-2021-001  Vergroende    m²                 120       90               75 %
                   oppervlakte
    ");
}

#[test]
fn the_final_report_reads_in_french_and_the_figures_too() {
    let mut story = Story::la_roue("fr");
    story.realise();
    story.finish_steps();
    story.expenses();
    story.answers();
    story.wijk("evaluation answer roue --by 'Lid 3' --set engagement=5 --finish");
    story.day("2022-11-05");
    story.wijk(&format!(
        "{} --project 1=done --project '2=partly:De tweede ruildag viel uit' --reproducible 1",
        Story::EVALUATE
    ));
    story.report_and_settle();
    assert_snapshot!(story.said("reporting show roue 2 --format markdown"), @"
    $ wijk reporting show roue 2 --format markdown
    # Rapport final descriptif et financier du quartier La Roue (QDC-2021-001)

    - **Dossier**: QDC-2021-001
    - **Quartier**: La Roue
    - **Commune**: Anderlecht
    - **Appel**: Quartiers Durables Citoyens 2021
    - **Thèmes**: Nature et biodiversité, Mobilité durable
    - **Convention**: SUB/QDC-2021-001
    - **Signée le**: 10/01/2022
    - **N°**: 2
    - **Type**: rapport final
    - **Du**: 10/01/2022
    - **Au**: 20/11/2022
    - **État**: accepté
    - **Remis le**: 20/11/2022
    - **Accepté le**: 20/11/2022

    ## 1. Ce qui s’est passé

    Zes maanden speelstraat, en een ruildag voor planten

    ## 2. Les projets

    ### 1. Speelstraat La Roue

    Ce projet avait reçu 6.200,00 €. Il a été réalisé comme prévu.

    Elke woensdag kwamen twintig kinderen

    | Étape | Début prévu | Fin prévue | Reportée au | Faite le |
    | --- | --- | --- | --- | --- |
    | Vergunning gemeente | 10/01/2022 | 31/03/2022 |  | 01/04/2022 |
    | Bewonersvergadering | 01/04/2022 | 30/04/2022 | 31/05/2022 | 02/06/2022 |
    | Inrichting | 01/05/2022 | 31/08/2022 |  | 30/08/2022 |

    ### 2. Plantenruil

    Ce projet avait reçu 2.300,00 €. Il a été réalisé en partie. Raison : De tweede ruildag viel uit.

    Honderd planten kregen een tweede leven

    | Étape | Début prévu | Fin prévue | Faite le |
    | --- | --- | --- | --- |
    | Eerste ruildag | 01/09/2022 | 15/10/2022 | 15/10/2022 |

    ### Modifications de ce qui a été octroyé

    | Projet | Modification | Ce que cela devient | Raison | Décidé le |
    | --: | --- | --- | --- | --- |
    | 1 | dates |  | De vergunning kwam laat | 20/04/2022 |
    | 2 | contenu | Drie ruildagen in plaats van twee | Veel vraag | 20/04/2022 |

    ## 3. Partenaires

    | Organisation | Type | État |
    | --- | --- | --- |
    | Gemeente Anderlecht | commune | d’accord |

    ## 4. Résultats

    | Indicateur | Unité | Cible | Mesuré | Atteint | Dernière |
    | --- | --- | --: | --: | --: | --- |
    | Participants aux activités | nombre | 400 | 430 | 108 % | 31/10/2022 |
    | Surface verdurisée | m² | 120 | 90 | 75 % | 15/06/2022 |

    ## 5. Ce qui reste et ce qui a été appris

    - **Évalué le**: 05/11/2022
    - **Participants**: 430
    - **Ce qui reste**: De speelstraat elke woensdag
    - **Qui l’entretient**: Het comité met de school
    - **Leçons**: Vroeg beginnen met de vergunning
    - **Recommandation**: Geef een vaste contactpersoon bij de gemeente

    ## 6. Rapport financier

    Des 8.500,00 € octroyés, 4.272,00 € sont déclarés et 3.950,00 € acceptés. Non dépensé : 4.228,00 €.

    - **Octroyé**: 8.500,00 €
    - **Budget**: 9.739,00 €
    - **Déclaré**: 4.272,00 €
    - **Accepté**: 3.950,00 €
    - **Refusé**: 322,00 €
    - **Payé**: 6.800,00 €
    - **Non dépensé**: 4.228,00 €
    - **Compte du groupe**: BE•• •••• •••• 7034

    ### Par projet

    | Projet | Titre | Octroyé | Budget | Déclaré | Accepté | Non dépensé |
    | --: | --- | --: | --: | --: | --: | --: |
    | 1 | Speelstraat La Roue | 6.200,00 € | 6.639,00 € | 3.630,00 € | 3.420,00 € | 2.570,00 € |
    | 2 | Plantenruil | 2.300,00 € | 3.100,00 € | 642,00 € | 530,00 € | 1.658,00 € |

    ### Par catégorie de dépenses

    | Catégorie | Budget | Déclaré | Accepté |
    | --- | --: | --: | --: |
    | Achat de matériel | 6.975,00 € | 3.062,00 € | 2.950,00 € |
    | Location | 0,00 € | 1.210,00 € | 1.000,00 € |
    | Travaux structurels | 2.299,00 € | 0,00 € | 0,00 € |
    | Communication | 465,00 € | 0,00 € | 0,00 € |

    ### Dépenses

    | Ligne | Jour | Vendeur | Description | Projet | Catégorie | Pièce | Montant | Accepté | État |
    | --- | --- | --- | --- | --: | --- | --- | --: | --: | --- |
    | 1.1 | 12/03/2022 | Bouwmaterialen Zennedal | Klinkers voor de speelstraat | 1 | Achat de matériel | F-881 | 2.420,00 € | 2.420,00 € | acceptée |
    | 1.2 | 02/04/2022 | Verhuur Kanaalkant | Huur van een graafmachine | 1 | Location | 2022/14 | 1.210,00 € | 1.000,00 € | acceptée en partie |
    | 1.3 | 20/05/2022 | Kwekerij Pedevallei | Vaste planten | 2 | Achat de matériel | 77 | 530,00 € | 530,00 € | acceptée |
    | 1.4 | 21/05/2022 | Frituur 't Hoekje | Eten voor de vrijwilligers | 2 | Achat de matériel | 3 | 112,00 € | 0,00 € | refusée |

    4 dépenses : 4.272,00 € déclarés, 3.950,00 € acceptés

    ## 7. Questions et réponses

    | N° | Posée le | Question | Réponse | Répondue le |
    | --: | --- | --- | --- | --- |
    | 1 | 20/11/2022 | Waar staat de opbergkoffer? | In de inkomhal van de school | 20/11/2022 |

    ## 8. Déclaration

    Le soussigné ou la soussignée, Het comité La Roue, déclare ce rapport sincère et véritable.
    ");
    assert_snapshot!(story.said("report evaluation --theme nature"), @"
    $ wijk report evaluation --theme nature
    QDC-2021 : évaluation

     Dossiers                  1
     Évalués                   1
     Participants              430
     Avec réponses de membres  1
     Personnes                 3

    Ce que les projets sont devenus
     Résultat           Projets   Part
     réalisé                  0    0 %
     réalisé en partie        1  100 %
     abandonné                0    0 %

    Par thème
     Thème                   Projets  Réalisés  En partie  Abandonnés
     Nature et biodiversité        1         0          1           0

    Par commune
     Commune     Projets  Réalisés  En partie  Abandonnés  Part réalisée  À refaire
     Anderlecht        1         0          1           0            0 %          0

    Pas ou en partie réalisés, et pourquoi
     Projet          Titre        Résultat           Pourquoi
     QDC-2021-001.2  Plantenruil  réalisé en partie  De tweede ruildag viel uit

    Points
     Question                               Dossiers  Réponses  Moyenne  Min.  Max.
     Dans quelle mesure les habitants se           1         3      3,7     2     5
     sont-ils engagés pour un quartier
     plus durable ?
     Dans quelle mesure les personnes qui          1         2      2,5     2     3
     ne participent pas d’habitude
     ont-elles été touchées ?
     Comment s’est passée la collaboration         1         1      5,0     5     5
     avec les partenaires ?
     Dans quelle mesure ce projet a-t-il           1         2      3,0     2     4
     atteint ce qui était prévu ?

    Ce qui reste, ce qui a été appris, ce qui est recommandé
     Dossier       À propos        Texte
     QDC-2021-001  Ce qui reste    De speelstraat elke woensdag
     QDC-2021-001  Leçons          Vroeg beginnen met de vergunning
     QDC-2021-001  Recommandation  Geef een vaste contactpersoon bij de gemeente

    Expériences
     Néant
    ");
    assert_snapshot!(story.said("report impact --municipality Anderlecht"), @"
    $ wijk report impact --municipality Anderlecht
    Impact de QDC-2021

     Seul ce qui se mesure de la même façon est additionné. L’écart compare le
     quartier entier à l’état des lieux ; ce qui est mesuré par projet n’y entre
     pas.

     Éditions                            QDC-2021
     Situation au                        20/11/2022
     Commune                             Anderlecht
     Dossiers en réalisation ou au-delà  1
     Dossiers avec mesures               1

    Ensemble
     Indicateur             Unité   Dossiers  Départ  Cible  Mesuré  Écart  Atteint
     Participants aux       nombre         1            400     430           108 %
     activités
     Surface verdurisée     m²             1            120      90            75 %

    Par thème
     Thème              Indicateur         Unité   Dossiers  Cible  Mesuré  Atteint
     Mobilité durable   Participants aux   nombre         1    400     430    108 %
                        activités
     Nature et          Surface            m²             1    120      90     75 %
     biodiversité       verdurisée

    Par commune
     Commune     Indicateur                Unité   Dossiers  Cible  Mesuré  Atteint
     Anderlecht  Participants aux          nombre         1    400     430    108 %
                 activités
     Anderlecht  Surface verdurisée        m²             1    120      90     75 %

    Par dossier
     Dossier       Indicateur         Unité   Départ  Cible  Mesuré  Écart  Atteint
     QDC-2021-001  Participants aux   nombre            400     430           108 %
                   activités
     QDC-2021-001  Surface            m²                120      90            75 %
                   verdurisée
    ");
}

#[test]
fn a_dossier_that_is_partly_dropped_pays_back_what_it_did_not_need() {
    let mut story = Story::la_roue("nl");
    story.day("2022-04-20");
    assert_snapshot!(story.said("amendment add roue 2 --drop --reason 'Niemand trekt het nog'"), @"
    $ wijk amendment add roue 2 --drop --reason Niemand trekt het nog
    ✓ QDC-2021-001 La Roue: wijziging 1 (gaat niet door) van project 2 «Plantenruil»
      gevraagd op 20-04-2022; ze wacht op een goedkeuring
    → wijk amendment list QDC-2021-001 --open
      Ongedaan maken: wijk undo
    ");
    story.day("2022-05-10");
    story.wijk("amendment approve roue 1 --body agency");
    for step in 1..=3 {
        story.wijk(&format!("step done roue 1.{step} --on 2022-05-0{step}"));
    }
    assert_snapshot!(story.said("progress roue"), @"
    $ wijk progress roue
    QDC-2021-001 La Roue

     Dossier       QDC-2021-001
     Toestand      klaar
     Stappen       3/3 · 100 %
     Uitloop       31 d
     Laatst        10-05-2022
     Stil          0 d
     Te lang stil  nee
     Toegekend     € 8.500,00
     Betaald       € 6.800,00
     Verantwoord   € 0,00

    Projecten
     Nr.  Project       Toestand      Stappen      Gepland tot  Klaar       Uitloop
       1  Speelstraat   klaar         3/3 · 100 %  31-08-2022   03-05-2022     31 d
          La Roue
       2  Plantenruil   gaat niet     0/1 · 0 %    15-10-2022
                        door

    Stappen
     Waar  Stap                 Gepland     Afgesproken  Gedaan      Toestand
     1.1   Vergunning gemeente  31-03-2022               01-05-2022  klaar
     1.2   Bewonersvergadering  30-04-2022               02-05-2022  klaar
     1.3   Inrichting           31-08-2022               03-05-2022  klaar
     2.1   Eerste ruildag       15-10-2022                           gaat niet door

    Wijzigingen
     Nr.  Project  Soort           Wordt  Reden                  Beslissing
       1        2  gaat niet door         Niemand trekt het nog  goedgekeurd
    ");
    story.wijk("expense note add roue --fund award --reference 'Nota 1'");
    story.wijk(
        "expense add roue --project 1 --category material --date 2022-05-02 --seller 'Speelgoed Zenne' \
         --description Materiaal --gross 3000 --rate 21 --proof F-1",
    );
    story.wijk("expense accept roue 1.1");
    story.wijk("evaluation answer roue --together 4 --set engagement=3 --finish");
    let evaluate = Story::EVALUATE.replace("2022-11-05", "2022-05-10");
    // Dropped is dropped: it cannot be done as well.
    assert_snapshot!(story.room.wijk(&format!("{evaluate} --project 1=done --project 2=done")).exits(7).transcript(), @"
    $ wijk evaluate roue --on 2022-05-10 --participants 430 --lasting De speelstraat elke woensdag --maintainer Het comité met de school --lessons Vroeg beginnen met de vergunning --recommendation Geef een vaste contactpersoon bij de gemeente --project 1=done --project 2=done
    ✗ Niets bewaard: 1 fout
      --project · «2»: project 2 gaat niet door sinds 10-05-2022: het kan niet
      «uitgevoerd» zijn, alleen dropped
    [7]
    ");
    assert_snapshot!(story.room.wijk(&format!("{evaluate} --project 1=done --project 1=dropped:x")).exits(7).transcript(), @"
    $ wijk evaluate roue --on 2022-05-10 --participants 430 --lasting De speelstraat elke woensdag --maintainer Het comité met de school --lessons Vroeg beginnen met de vergunning --recommendation Geef een vaste contactpersoon bij de gemeente --project 1=done --project 1=dropped:x
    ✗ Niets bewaard: 1 fout
      --project · «1»: project 1 staat er twee keer: als «uitgevoerd» en als «niet
      uitgevoerd»
    [7]
    ");
    story.wijk(&format!("{evaluate} --project 1=done --project '2=dropped:Niemand trekt het nog'"));
    story.wijk("reporting write roue --summary 'Een speelstraat' --story 1=Goed --declared-by 'Het comité'");
    story.wijk("reporting submit roue");
    story.wijk("reporting accept roue");
    assert_snapshot!(story.said("settle roue"), @"
    $ wijk settle roue
    Afrekening van QDC-2021-001 La Roue

    Toekenning
     Toegekend       € 8.500,00
     Ingediend       € 3.000,00
     Aanvaard        € 3.000,00
     Geweigerd       € 0,00
     Recht op        € 3.000,00
     Uitbetaald      € 6.800,00
     Saldo           € −3.800,00
     Afgerekend op   10-05-2022
     Wat overblijft  terug naar de enveloppe

    Per project
     Project  Titel                 Toegekend    Aanvaard    Recht op
           1  Speelstraat La Roue  € 6.200,00  € 3.000,00  € 3.000,00
           2  Plantenruil          € 2.300,00      € 0,00      € 0,00
    ✓ QDC-2021-001 La Roue: toekenning afgerekend op 10-05-2022; te veel uitbetaald:
      € 3.800,00
      Terugvordering 1 van € 3.800,00, te betalen tegen 10-06-2022
    → wijk letter recovery QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(story.room.wijk("advance-phase roue").exits(4).transcript(), @"
    $ wijk advance-phase roue
    ✗ QDC-2021-001 La Roue: nog niet klaar voor afsluiten, 1 regel niet voldaan
     ✗ Nog terug te betalen: € 3.800,00                                    W-SETTLED
       bron B35 · https://environnement.brussels/node/17300
       → wijk recovery list QDC-2021-001
    [4]
    ");
    story.day("2022-05-30");
    story.wijk("recovery repaid 1 --on 2022-05-30");
    story.wijk("advance-phase roue");
    assert_eq!(story.data("show roue")["data"]["dossier"]["status"], "closed");
}

/// A group that goes through Leuven's path until the college has approved, in one strand.
fn leuven(story: &mut Story, strand: &str, group: &str, project: &str) {
    let handle = group.split(' ').next().unwrap();
    story.day("2025-02-01");
    story.wijk(&format!(
        "apply --edition KOW-2025 --track {strand} --neighbourhood '{group}' --municipality Leuven \
         --contact 'An Voorbeeld' --email an@example.org --theme care"
    ));
    let rows: String =
        (1..=11).map(|number| format!("Buur {number};{handle}straat {number}, 3000 Leuven\n")).collect();
    story.room.file("steun.csv", format!("Naam;Adres\n{rows}"));
    story.wijk(&format!("member add {handle} --from steun.csv --kind supporter"));
    story.wijk(&format!("member add {handle} 'Alix Peter' --kind responsible --address '{handle}str. 11'"));
    story.room.wijk(&format!("admit {handle}")).exits(4);
    story.wijk(&format!(
        "member add {handle} 'Robin Voorbeeld' --kind responsible --address '{handle}straat 12 bus 3'"
    ));
    story.wijk(&format!("admit {handle}"));
    story.wijk(&format!("plan start {handle}"));
    story.wijk(&format!("plan project add {handle} {project}"));
    // What is on the menu the city supplies: nothing is asked for it.
    let is_supplied = strand == "join-in";
    if !is_supplied {
        story.wijk(&format!(
            "plan cost add {handle} 1 --label Materiaal --unit-price 900 --category material"
        ));
    }
    story.wijk(&format!("plan step add {handle} 1 --title Test --start 2025-04-01 --due 2025-06-30"));
    story.wijk(&format!("advance-phase {handle}"));
    story.day("2025-03-01");
    story.wijk(&format!(
        "admissibility assess {handle} --met quality --met group-process --met cooperation --met feasible \
         --met policy --met sustainable"
    ));
    story.wijk(&format!("admissibility close {handle} --by working-group"));
    for body in ["working-group", "committee"] {
        story.wijk(&format!("opinion add {handle} favourable --project 1 --by {body}"));
    }
    let amount = if is_supplied { 0 } else { 900 };
    story.wijk(&format!("decide {handle} award --project 1 --amount {amount} --by college"));
    story.wijk(&format!("approve {handle} college"));
    story.wijk(&format!("advance-phase {handle}"));
    story.day("2025-07-02");
    story.wijk(&format!("step done {handle} 1.1 --on 2025-06-30"));
}

/// Evaluated, with nothing spent, and closed; for what the city supplies there is nothing to settle.
fn end(story: &Story, handle: &str) {
    story.wijk(&format!(
        "evaluate {handle} --participants 20 --lasting 'Het netwerk' --maintainer 'Het comité' \
         --lessons 'Begin klein' --project 1=done --reproducible 1"
    ));
    if handle != "park" {
        story.wijk(&format!("settle {handle} --unspent returns"));
    }
    story.wijk(&format!("advance-phase {handle}"));
}

#[test]
fn an_experiment_is_extended_anchored_and_comes_on_the_menu_for_others() {
    let mut room = Room::new();
    room.speaking("nl");
    let mut story = Story { room };
    story.day("2025-01-10");
    story.wijk("init");
    story.wijk("edition open leuven-kow/2025");
    leuven(&mut story, "experiment", "Ridder buurt", "--title Boodschappennetwerk");
    assert_snapshot!(story.said("experiment decide ridder 1 extend --until 2025-12-31 --reason 'De winter moet nog komen' --body college"), @"
    $ wijk experiment decide ridder 1 extend --until 2025-12-31 --reason De winter moet nog komen --body college
    ✓ KOW-2025-001 Ridder buurt: project 1 «Boodschappennetwerk» wordt verlengd tot
      31-12-2025
    → wijk check KOW-2025-001
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(story.said("agenda --days 200"), @"
    $ wijk agenda --days 200
     Wanneer   Wijk          Wat
     ma 15-09  KOW-2025      laatste dag om in te dienen
     wo 31-12  Ridder buurt  experiment 1 «Boodschappennetwerk» loopt af: stoppen,
                             verlengen of verankeren
     nog 2 tot en met 18-01-2026
    ");
    story.day("2026-01-10");
    assert_snapshot!(story.room.wijk("check ridder").exits(5).transcript(), @"
    $ wijk check ridder
    KOW-2025-001 Ridder buurt · Uitvoering → afgesloten · 1 van 4 voldaan

     ✗ Evaluatie door de groep buren ontbreekt                           W-EVALUATED
       bron L2 · https://overheid.vlaanderen.be/leuvenaars-maken-samen-de-stad-met-%E2%80%98kom-op-voor-je-wijk%E2%80%99
       → wijk evaluate KOW-2025-001
     ✗ Nog niet beslist of het stopt of verankerd wordt:                W-EXPERIMENT
       Boodschappennetwerk (1 van 1 verlengd)
       bron L2 · https://overheid.vlaanderen.be/leuvenaars-maken-samen-de-stad-met-%E2%80%98kom-op-voor-je-wijk%E2%80%99
       → wijk experiment decide KOW-2025-001 1 …
     ✗ Nog af te rekenen: toekenning                                       W-SETTLED
       → wijk settle KOW-2025-001
     ✓ Alle stappen gezet                                               W-STEPS-DONE
    [5]
    ");
    assert_snapshot!(story.said("experiment decide ridder 1 anchor --reason 'Twintig gezinnen doen mee' --anchor 'Dienst thuiszorg van de stad' --body college"), @"
    $ wijk experiment decide ridder 1 anchor --reason Twintig gezinnen doen mee --anchor Dienst thuiszorg van de stad --body college
    ✓ KOW-2025-001 Ridder buurt: project 1 «Boodschappennetwerk» wordt verankerd:
      Dienst thuiszorg van de stad
    → wijk library offer KOW-2025-001/1
      Ongedaan maken: wijk undo
    ");
    end(&story, "ridder");
    assert_snapshot!(story.said("report evaluation"), @"
    $ wijk report evaluation
    KOW-2025: evaluatie

     Dossiers                  1
     Geëvalueerd               1
     Deelnemers                20
     Met antwoorden van leden  0
     Mensen                    0

    Wat van de projecten geworden is
     Afloop                   Projecten  Aandeel
     uitgevoerd                       1    100 %
     gedeeltelijk uitgevoerd          0      0 %
     niet uitgevoerd                  0      0 %

    Per thema
     Thema  Projecten  Uitgevoerd  Gedeeltelijk  Niet  Aandeel uitgevoerd
                    1           1             0     0               100 %

    Per gemeente
     Gemeente  Projecten  Uitgevoerd  Gedeeltelijk  Niet  Aandeel uitgevoerd
     Leuven            1           1             0     0               100 %

    Niet of gedeeltelijk uitgevoerd, en waarom
     Geen

    Punten
     Geen

    Wat blijft, wat geleerd is, wat aanbevolen wordt
     Dossier       Over        Tekst        Wijk          Geëvalueerd op
     KOW-2025-001  Wat blijft  Het netwerk  Ridder buurt  10-01-2026
     KOW-2025-001  Lessen      Begin klein  Ridder buurt  10-01-2026

    Experimenten
     Dossier       Project  Titel                Besluit     Op          Tot
     KOW-2025-001        1  Boodschappennetwerk  verankeren  10-01-2026
    ");
    // What stays is offered to others; nothing is looked at afterwards, since it is an experiment.
    story.wijk("library offer KOW-2025-001/1 --edition KOW-2025 --code groceries --nl Boodschappennetwerk --fr 'Réseau de courses' --en 'Shopping network'");
    assert_snapshot!(story.said("menu list"), @"
    $ wijk menu list
    KOW-2025: menu van acties

     Code               Naam                 Van        Naar project
     vegetable-garden   Buurtmoestuin        programma
     book-exchange      Boekentil            programma
     information-board  Infopaneel           programma
     street-party       Buurtfeest           programma
     front-bench        Gevelbank            programma
     planting           Buurtplantsoen       programma
     air-quality        LeuvenAir            programma
     groceries          Boodschappennetwerk  eigen      KOW-2025-001.1
    ");
    assert_snapshot!(story.said("aftercare list"), @"
    $ wijk aftercare list
    Nazorg

     Er zijn geen controles
    ");
}

#[test]
fn an_item_of_the_menu_is_made_and_looked_at_two_years_after() {
    let mut room = Room::new();
    room.speaking("nl");
    let mut story = Story { room };
    story.day("2025-01-10");
    story.wijk("init");
    story.wijk("edition open leuven-kow/2025");
    leuven(&mut story, "join-in", "Park buurt", "--item gevelbank");
    assert_eq!(story.data("plan show park")["data"]["projects"][0]["menu_item"], "front-bench");
    end(&story, "park");
    assert_snapshot!(story.said("aftercare list"), @"
    $ wijk aftercare list
    Nazorg

     Dossier       Nr.  Project  Wat                  Tegen       Gedaan  Resultaat
     KOW-2025-001    1        1  Bestaat het          30-06-2027
                                 resultaat nog, en
                                 wordt het
                                 onderhouden?
    ");
    story.day("2027-06-20");
    assert_snapshot!(story.said("agenda"), @"
    $ wijk agenda
     Wanneer   Wijk        Wat                                                Regel
     wo 30-06  Park buurt  nazorg: Bestaat het resultaat nog, en wordt het    L-6
                           onderhouden? (Gevelbank)
     nog 1 tot en met 04-07-2027
    ");
    story.day("2027-07-05");
    assert_snapshot!(story.said("aftercare done park 1 --result gone --note 'De bank is gestolen'"), @"
    $ wijk aftercare done park 1 --result gone --note De bank is gestolen
    ✓ KOW-2025-001 Park buurt: controle 1 «Bestaat het resultaat nog, en wordt het
      onderhouden? (Gevelbank)» gedaan op 05-07-2027: is er niet meer
    → wijk reopen KOW-2025-001 --reason …
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(story.said("reopen park --reason 'Er komt een nieuwe bank'"), @"
    $ wijk reopen park --reason Er komt een nieuwe bank
    ✓ KOW-2025-001 Park buurt heropend op 05-07-2027 → Uitvoering
    → wijk check KOW-2025-001
      Ongedaan maken: wijk undo
    ");
    assert_eq!(story.data("show park")["data"]["dossier"]["status"], "active");
}

#[test]
fn a_neighbourhood_comes_back_when_its_earlier_support_is_justified() {
    let mut story = Story::la_roue("nl");
    story.finish_without_extras();
    story.day("2024-01-15");
    story.wijk("edition open brussels-qdc/2024");
    // As long as money has to come back, the group does not (B-PB-10).
    assert_snapshot!(story.room.wijk("apply --from-dossier roue --edition QDC-2024 --motivation 'Nu de pleinen' --asked 8000").exits(4).transcript(), @"
    $ wijk apply --from-dossier roue --edition QDC-2024 --motivation Nu de pleinen --asked 8000
    ✗ QDC-2024 La Roue: nog niet klaar voor aanmelding, 1 regel niet voldaan
     ✗ Vroegere steun is nog niet verantwoord: QDC-2021-001                  B-PB-10
       bron B6 · https://vooruitmetdewijk.brussels/participatief-budget/
       → wijk check QDC-2021-001
     ! Stuurgroep: 0 personen (partner), minstens 1 nodig                    B-ADM-5
       bron B1 · https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/sluit-aan-bij-de-dynamiek-van-de-participatieve-en-duurzame-wijken
    [4]
    ");
    story.wijk("recovery repaid 1 --on 2024-01-15");
    story.wijk("advance-phase QDC-2021-001");
    assert_snapshot!(story.said("apply --from-dossier QDC-2021-001 --edition QDC-2024 --motivation 'Nu de pleinen' --asked 8000"), @"
    $ wijk apply --from-dossier QDC-2021-001 --edition QDC-2024 --motivation Nu de pleinen --asked 8000
    ✓ QDC-2024-001 La Roue aangemeld
      Overgenomen uit QDC-2021-001:
      5 leden van de stuurgroep
      1 partner, opnieuw te verkennen: Gemeente Anderlecht
      de plaatsbeschrijving v1 van QDC-2021-001 als versie 1: 4 vaststellingen, 0
      metingen
     ! Stuurgroep: 0 personen (partner), minstens 1 nodig                    B-ADM-5
       bron B1 · https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/sluit-aan-bij-de-dynamiek-van-de-participatieve-en-duurzame-wijken
       → wijk member add QDC-2024-001
      QDC-2024-001 La Roue: gekende wijk, eerder QDC-2021-001
    → wijk admit QDC-2024-001
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(story.said("neighbourhood show roue"), @"
    $ wijk neighbourhood show roue
    La Roue

     Nr.               1
     Gemeenten         Anderlecht
     Dossiers          2
     Toegekend         € 8.500,00
     Uitbetaald        € 3.950,00
     Te verantwoorden  € 0,00

    Dossiers
     Dossier       Fase         Toegekend  Uitbetaald  Te verantwoorden
     QDC-2021-001  afgesloten  € 8.500,00  € 3.950,00            € 0,00
     QDC-2024-001  kandidaat                   € 0,00            € 0,00

    Projecten
     Project         Titel               Beslissing   Toegekend  Resultaat
     QDC-2021-001.1  Speelstraat La      toegekend   € 6.200,00  uitgevoerd
                     Roue
     QDC-2021-001.2  Plantenruil         toegekend   € 2.300,00  gedeeltelijk
                                                                 uitgevoerd
     QDC-2021-001.3  Propere glasbollen  geweigerd       € 0,00

    Wat blijft
     Dossier       Wat blijft                    Onderhoud door
     QDC-2021-001  De speelstraat elke woensdag  Het comité met de school

    Coaches
     Dossier       Coach           Van         Tot  Bezoeken  Duur
     QDC-2021-001  Kim Begeleider  04-10-2021              1  1:30

    Partners
     Dossier       Partner              Soort     Stand    Op
     QDC-2021-001  Gemeente Anderlecht  gemeente  akkoord  22-11-2021
     QDC-2024-001  Gemeente Anderlecht  gemeente  verkend  15-01-2024
    ");
}
