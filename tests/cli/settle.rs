use insta::assert_snapshot;

use crate::cli::prepared;
use crate::common::Room;

/// € 9.300,00 is awarded and agreed, € 7.440,00 is paid; one line is accepted, one refused.
pub fn justified(accepted: &str) -> Room {
    let room = prepared::decided();
    prepared::agree(&room, "2021-12-20");
    for line in [
        "account set roue --iban BE68539007547034 --holder 'Wijkcomité' --from 2021-12-20",
        "payment plan roue --instalment signature:80% --instalment proofs:rest",
        "payment add roue",
        "payment claim 1 --on 2021-12-22",
        "payment run",
        "payment confirm 1",
        "expense note add roue --fund award --received 2021-12-31",
        "expense add roue --date 2021-12-30 --seller Plantenhuis --description Planten --gross 5000,01 --net 5000,01 \
         --vat 0 --proof F1 --project 1",
        "expense add roue --date 2021-12-30 --seller Feestzaal --description Drank --gross 250 --net 250 --vat 0 \
         --proof F2 --project 2",
    ] {
        room.wijk(line).succeeds();
    }
    room.wijk(&format!("expense accept roue 1.1 --amount {accepted} --reason 'zonder de levering'"))
        .succeeds();
    room.wijk("expense refuse roue 1.2 --reason 'geen drank'").succeeds();
    room
}

#[test]
fn an_account_is_settled_with_a_recovery() {
    let mut room = justified("4900");
    assert_snapshot!(room.wijk("settle roue").exits(8).transcript(), @"
    $ wijk settle roue
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --unspent returns|lapses
    [8]
    ");
    assert_snapshot!(room.wijk("settle roue --unspent returns").exits(8).transcript(), @"
    $ wijk settle roue --unspent returns
      Er is € 2.540,00 te veel uitbetaald
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --due
    [8]
    ");
    assert_snapshot!(room.wijk("settle roue --unspent returns --due 2022-01-31").succeeds().transcript(), @"
    $ wijk settle roue --unspent returns --due 2022-01-31
    Afrekening van QDC-2021-001 La Roue

    Toekenning
     Toegekend       € 9.300,00
     Ingediend       € 5.250,01
     Aanvaard        € 4.900,00
     Geweigerd       € 350,01
     Recht op        € 4.900,00
     Uitbetaald      € 7.440,00
     Saldo           € −2.540,00
     Afgerekend op   31-12-2021
     Wat overblijft  terug naar de enveloppe

    Per project
     Project  Titel                 Toegekend    Aanvaard    Recht op
           1  Speelstraat La Roue  € 6.200,00  € 4.900,00  € 4.900,00
           2  Plantenruil          € 3.100,00      € 0,00      € 0,00
     ! Het eindverslag ontbreekt                                            W-REPORT
       bron B3 · https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/participatieve-duurzame-wijken/verloop-van-de-projectoproep
       → wijk reporting write QDC-2021-001
    ✓ QDC-2021-001 La Roue: toekenning afgerekend op 31-12-2021; te veel uitbetaald:
      € 2.540,00
      Terugvordering 1 van € 2.540,00, te betalen tegen 31-01-2022
    → wijk letter recovery QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("settle roue --unspent returns").exits(4).transcript(), @"
    $ wijk settle roue --unspent returns
    ✗ QDC-2021-001: toekenning is al afgerekend op 31-12-2021
      → wijk settle QDC-2021-001 --show
      → wijk settle QDC-2021-001 --fund award --reopen --reason …
    [4]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("settle roue --show").succeeds().transcript(), @"
    $ wijk settle roue --show
    Décompte de QDC-2021-001 La Roue

    Octroi
     Octroyé       9.300,00 €
     Déclaré       5.250,01 €
     Accepté       4.900,00 €
     Refusé        350,01 €
     Droit à       4.900,00 €
     Payé          7.440,00 €
     Solde         −2.540,00 €
     Décompte du   31/12/2021
     Ce qui reste  retour à l’enveloppe

    Par projet
     Projet  Titre                   Octroyé     Accepté     Droit à
          1  Speelstraat La Roue  6.200,00 €  4.900,00 €  4.900,00 €
          2  Plantenruil          3.100,00 €      0,00 €      0,00 €
    ");
    assert_snapshot!(room.wijk("recovery list").succeeds().transcript(), @"
    $ wijk recovery list
    Récupérations

     N°  Dossier       Quartier     Montant  Remboursé   Encore dû  Pour le
      1  QDC-2021-001  La Roue   2.540,00 €     0,00 €  2.540,00 €  31/01/2022
     Encore dû : 2.540,00 €
    ");
    assert_snapshot!(room.wijk("letter recovery roue --in fr").succeeds().transcript(), @r"
    $ wijk letter recovery roue --in fr
    **Bruxelles Environnement**

    \[nom de la personne de contact : à compléter]  
    \[adresse de la personne de contact : à compléter]

    Le 31 décembre 2021

    **Notre référence :** SUB/QDC-2021-001  
    **Objet :** Quartiers Durables Citoyens 2021 : récupération auprès du quartier La Roue

    Madame, Monsieur,

    Une somme versée au quartier La Roue n’est pas justifiée. Nous vous demandons de rembourser **2.540,00 €** (deux mille cinq cent quarante euros).

    **Motif :** Décompte : payé au-delà de ce qui a été accepté

    ## Modalités de paiement

    Compte : \[compte du service : à compléter]  
    Montant : 2.540,00 €  
    Communication : \+++300/0000/00106+++  
    Au plus tard le : 31 janvier 2022

    Reprenez exactement la communication : elle nous permet de reconnaître votre paiement. Si vous ne pouvez pas payer en une fois, faites-le-nous savoir avant cette date.

    Pour toute question au sujet de cette lettre, adressez-vous à \[coordonnées du service : à compléter], en mentionnant la référence QDC-2021-001.

    Veuillez agréer, Madame, Monsieur, l’expression de nos salutations distinguées.

    Pour Bruxelles Environnement

    \[nom et fonction de la personne qui signe : à compléter]
    ! À compléter dans la lettre : nom de la personne de contact · adresse de la
      personne de contact · compte du service · coordonnées du service · nom et
      fonction de la personne qui signe
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("letter settlement roue --in en").succeeds().transcript(), @r"
    $ wijk letter settlement roue --in en
    **Brussels Environment**

    \[name of the contact person: to be filled in]  
    \[address of the contact person: to be filled in]

    31 December 2021

    **Our reference:** SUB/QDC-2021-001  
    **Subject:** Citizen Sustainable Neighbourhoods 2021: settlement for the neighbourhood La Roue

    Dear Sir or Madam,

    We have checked the justification of the neighbourhood La Roue and closed its account on 31 December 2021.

    ## Settlement

    - awarded: €9,300.00
    - costs declared: €5,250.01
    - costs refused: €350.01
    - accepted, at most what was awarded: €4,900.00
    - paid: €7,440.00

    **€2,540.00** (two thousand five hundred and forty euros) more was paid than could be accepted. That amount has to be paid back; a separate letter tells you how.

    Keep your proofs: they can still be checked.

    If you have any questions about this letter, please contact \[how to reach the office: to be filled in] and mention the reference QDC-2021-001.

    Yours faithfully,

    For Brussels Environment

    \[name and office of who signs: to be filled in]
    ! To be filled in in the letter: name of the contact person · address of the
      contact person · how to reach the office · name and office of who signs
    ");
    assert_snapshot!(room.wijk("settle roue --reopen --reason 'one line forgotten'").succeeds().transcript(), @"
    $ wijk settle roue --reopen --reason one line forgotten
    ✓ QDC-2021-001: settlement (award) opened again
    → wijk settle QDC-2021-001
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("settle roue --reopen --reason again").exits(4).transcript(), @"
    $ wijk settle roue --reopen --reason again
    ✗ QDC-2021-001 is not settled yet
      → wijk settle QDC-2021-001
    [4]
    ");
}

#[test]
fn what_is_open_holds_a_settlement() {
    let mut room = justified("4900");
    room.wijk("expense add roue --date 2021-12-30 --seller X --description X --gross 1 --net 1 --vat 0 --proof F3 --project 1")
        .succeeds();
    room.wijk("payment add roue").succeeds();
    assert_snapshot!(room.wijk("settle roue --unspent lapses --due 2022-01-31").exits(4).transcript(), @"
    $ wijk settle roue --unspent lapses --due 2022-01-31
    ✗ QDC-2021-001 La Roue: nog niet klaar voor afrekening, 2 regels niet voldaan
     ✗ Onkosten nog te beoordelen: 1 (1.3)                                   W-LINES
       → wijk expense judge QDC-2021-001
     ✗ Betaling 2 is nog niet uitgevoerd                                  W-PAYMENTS
       → wijk payment cancel 2 --reason …
     ! Het eindverslag ontbreekt                                            W-REPORT
       bron B3 · https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/participatieve-duurzame-wijken/verloop-van-de-projectoproep
       → wijk reporting write QDC-2021-001
    [4]
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("settle roue --fund start-fund --unspent lapses").exits(4).transcript(), @"
    $ wijk settle roue --fund start-fund --unspent lapses
    ✗ No money was awarded to QDC-2021-001: there is nothing to settle
      → wijk show QDC-2021-001
    [4]
    ");
    assert_snapshot!(room.wijk("letter settlement roue").exits(4).transcript(), @"
    $ wijk letter settlement roue
    ✗ QDC-2021-001: The dossier is not settled yet
      → wijk settle QDC-2021-001
    [4]
    ");
    assert_snapshot!(room.wijk("letter recovery roue").exits(4).transcript(), @"
    $ wijk letter recovery roue
    ✗ QDC-2021-001: Nothing has to come back
      → wijk recovery list QDC-2021-001
    [4]
    ");
    room.speaking("fr");
    assert_snapshot!(prepared::room().wijk("settle roue").exits(4).transcript(), @"
    $ wijk settle roue
    ✗ Aan QDC-2021-001 is geen geld toegekend: er is niets af te rekenen
      → wijk show QDC-2021-001
    [4]
    ");
}
