use insta::assert_snapshot;

use crate::cli::prepared;
use crate::common::Room;

#[test]
fn the_chain_is_gone_through_in_order_and_shown() {
    let mut room = prepared::decided();
    assert_snapshot!(room.wijk("approve roue --show").succeeds().transcript(), @"
    $ wijk approve roue --show
    Goedkeuringen van QDC-2021-001 La Roue · toegekend € 9.300,00

     Goedkeuring                             Toestand      Op  Bedrag
     Advies van de Inspecteur van Financiën  aan de beurt
     Akkoord van de minister van Begroting   wacht
     Subsidiebesluit van de minister         wacht
    ");
    assert_snapshot!(room.wijk("approve roue minister").exits(4).transcript(), @"
    $ wijk approve roue minister
    ✗ Vóór «Subsidiebesluit van de minister» komen nog: Advies van de Inspecteur van
      Financiën en Akkoord van de minister van Begroting
      → wijk approve QDC-2021-001 finance-inspector
    [4]
    ");
    assert_snapshot!(room.wijk("approve roue --on 2021-12-17 --reference IF/2021/88").succeeds().transcript(), @"
    $ wijk approve roue --on 2021-12-17 --reference IF/2021/88
    Goedkeuringen van QDC-2021-001 La Roue · toegekend € 9.300,00

     Goedkeuring                             Toestand      Op              Bedrag
     Advies van de Inspecteur van Financiën  gegeven       17-12-2021  € 9.300,00
     Akkoord van de minister van Begroting   aan de beurt
     Subsidiebesluit van de minister         wacht
    ✓ QDC-2021-001: «Advies van de Inspecteur van Financiën» gegeven op 17-12-2021
      voor € 9.300,00
    → wijk approve QDC-2021-001 budget-minister
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("approve roue --on 2021-12-16").exits(4).transcript(), @"
    $ wijk approve roue --on 2021-12-16
    ✗ 16-12-2021 ligt vóór de vorige stap (17-12-2021)
      → dezelfde opdracht met --on 2021-12-17
    [4]
    ");
    assert_snapshot!(room.wijk("approve roue government").exits(3).transcript(), @"
    $ wijk approve roue government
    ✗ «Handtekening van de regering» is niet nodig voor € 9.300,00: dat is pas boven
      € 15.000,00 zo
      finance-inspector
      budget-minister
      minister
      → wijk approve QDC-2021-001 --show
    [3]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("approve roue budget-minister --withhold").exits(4).transcript(), @"
    $ wijk approve roue budget-minister --withhold
    ✗ Indiquez avec --reason pourquoi l’approbation est refusée
      → wijk approve QDC-2021-001 budget-minister --withhold --reason …
    [4]
    ");
    assert_snapshot!(room.wijk("approve roue budget-minister --withhold --reason 'Budget épuisé'").succeeds().transcript(), @"
    $ wijk approve roue budget-minister --withhold --reason Budget épuisé
    Approbations de QDC-2021-001 La Roue · octroyé 9.300,00 €

     Approbation                        État        Date           Montant
     Avis de l’Inspecteur des Finances  acquise     17/12/2021  9.300,00 €
     Accord du ministre du Budget       refusée     31/12/2021  9.300,00 €
     Arrêté de subvention du ministre   en attente
    ✓ QDC-2021-001 : « Accord du ministre du Budget » refusée le 31/12/2021 pour
      9.300,00 €
    → wijk decide QDC-2021-001 --replace
      Annuler : wijk undo
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("approve list").succeeds().transcript(), @"
    $ wijk approve list
    Approvals in QDC-2021

     Dossier       Neighbourhood    Awarded  Steps  Waits for           Since
     QDC-2021-001  La Roue        €9,300.00  1/3    Agreement of the    17 Dec 2021
                                                    Minister of the
                                                    Budget
    ");
    room.wijk("approve roue").succeeds();
    room.wijk("approve roue").succeeds();
    assert_snapshot!(room.wijk("approve roue").exits(4).transcript(), @"
    $ wijk approve roue
    ✗ QDC-2021-001: all approvals for €9,300.00 are there
      → wijk agreement draw QDC-2021-001
    [4]
    ");
}

#[test]
fn nothing_is_approved_before_something_is_awarded() {
    let room = prepared::submitted();
    assert_snapshot!(room.wijk("approve roue").exits(4).transcript(), @"
    $ wijk approve roue
    ✗ Aan QDC-2021-001 is nog niets toegekend
      → wijk decide QDC-2021-001
    [4]
    ");
    assert_snapshot!(prepared::room().wijk("approve roue").exits(4).transcript(), @"
    $ wijk approve roue
    ✗ QDC-2021-001 La Roue staat op «voorbereiding»; dit kan alleen bij «indienen en
      selecteren»
      → wijk check QDC-2021-001
    [4]
    ");
    assert_snapshot!(room.wijk("approve list").succeeds().transcript(), @"
    $ wijk approve list
    Goedkeuringen in QDC-2021

     Er is nog niets toegekend
    ");
}

/// A second dossier with its own decision, put beside La Roue behind the program's back.
fn with_a_second(room: &Room) {
    let register = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    let second = "
        INSERT INTO neighbourhood (name, name_key) VALUES ('Atoma', 'atoma');
        INSERT INTO dossier (edition, reference, number, neighbourhood, track, asked_cents, submitted_on, intake_hash,
                             phase, status, since)
          SELECT edition, 'QDC-2021-002', 2, (SELECT max(id) FROM neighbourhood), track, asked_cents, submitted_on, 'y',
                 phase, status, since
          FROM dossier WHERE number = 1;
        INSERT INTO roadmap (dossier, version, begun_on, submitted_on, sha256)
          VALUES ((SELECT max(id) FROM dossier), 1, '2021-12-01', '2021-12-15', 'x');
        INSERT INTO project (roadmap, number, title, asked_cents, asked_stated, public_space)
          VALUES ((SELECT max(id) FROM roadmap), 1, 'Bomen', 420000, 1, 0);
        INSERT INTO decision (project, edition, verdict, amount_cents, decided_on, body)
          VALUES ((SELECT max(id) FROM project), 1, 'awarded', 420000, '2021-12-16', 'council');";
    register.execute_batch(second).unwrap();
}

#[test]
fn a_step_is_taken_of_a_pile_of_dossiers_in_one_go() {
    let mut room = prepared::decided();
    with_a_second(&room);
    assert_snapshot!(room.wijk("approve finance-inspector --edition QDC-2021 --dry-run").succeeds().transcript(), @"
    $ wijk approve finance-inspector --edition QDC-2021 --dry-run
    «Advies van de Inspecteur van Financiën», gegeven op 31-12-2021

     Dossier       Wijk      Toegekend  Stappen  Wacht op
     QDC-2021-001  La Roue  € 9.300,00  1/3      Akkoord van de minister van
                                                 Begroting
     QDC-2021-002  Atoma    € 4.200,00  1/2      Subsidiebesluit van de minister
    ○ «Advies van de Inspecteur van Financiën» gegeven op 31-12-2021 voor 2 dossiers
      en samen € 13.500,00
      Proefdraai: er is niets gewijzigd
    ");
    assert_snapshot!(room.wijk("approve finance-inspector --edition QDC-2021 --reference IF/12").succeeds().transcript(), @"
    $ wijk approve finance-inspector --edition QDC-2021 --reference IF/12
    «Advies van de Inspecteur van Financiën», gegeven op 31-12-2021

     Dossier       Wijk      Toegekend  Stappen  Wacht op
     QDC-2021-001  La Roue  € 9.300,00  1/3      Akkoord van de minister van
                                                 Begroting
     QDC-2021-002  Atoma    € 4.200,00  1/2      Subsidiebesluit van de minister
    ✓ «Advies van de Inspecteur van Financiën» gegeven op 31-12-2021 voor 2 dossiers
      en samen € 13.500,00
    → wijk approve budget-minister --edition QDC-2021
    → wijk approve minister --edition QDC-2021
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("approve finance-inspector --edition QDC-2021").exits(4).transcript(), @"
    $ wijk approve finance-inspector --edition QDC-2021
    ✗ Geen enkel dossier wacht op deze goedkeuring
      → wijk approve list QDC-2021
    [4]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("approve --edition QDC-2021").exits(4).transcript(), @"
    $ wijk approve --edition QDC-2021
    ✗ Ces dossiers n’attendent pas la même étape ; indiquez-en une
      → wijk approve budget-minister --edition QDC-2021
      → wijk approve minister --edition QDC-2021
    [4]
    ");
    assert_snapshot!(room.wijk("approve roue --and atoma").exits(4).transcript(), @"
    $ wijk approve roue --and atoma
    ✗ Ces dossiers n’attendent pas la même étape ; indiquez-en une
      → wijk approve QDC-2021-001 budget-minister --and …
      → wijk approve QDC-2021-001 minister --and …
    [4]
    ");
    assert_snapshot!(room.wijk("approve roue minister --and nergens --and niets").exits(7).transcript(), @"
    $ wijk approve roue minister --and nergens --and niets
    ✗ Rien n’est enregistré : 2 erreurs
      nergens : Aucun dossier pour « nergens »
      niets : Aucun dossier pour « niets »
    [7]
    ");
    assert_snapshot!(room.wijk("approve roue finance-inspector --and atoma --on 2021-12-17").exits(7).transcript(), @"
    $ wijk approve roue finance-inspector --and atoma --on 2021-12-17
    ✗ Rien n’est enregistré : 2 erreurs
      QDC-2021-001 : « Avis de l’Inspecteur des Finances » est acquise depuis le
      31/12/2021 ; --replace permet de la revoir
      QDC-2021-002 : « Avis de l’Inspecteur des Finances » est acquise depuis le
      31/12/2021 ; --replace permet de la revoir
    [7]
    ");
    room.wijk("approve roue").succeeds();
    room.speaking("en");
    assert_snapshot!(room.wijk("approve roue --and atoma").succeeds().transcript(), @"
    $ wijk approve roue --and atoma
    «Grant decree of the Minister», given on 31 Dec 2021

     Dossier       Neighbourhood    Awarded  Steps  Waits for
     QDC-2021-001  La Roue        €9,300.00  3/3
     QDC-2021-002  Atoma          €4,200.00  2/2
    ✓ «Grant decree of the Minister» given on 31 Dec 2021 for 2 dossiers and
      €13,500.00 together
    → wijk agreement draw QDC-2021-001
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("log").succeeds().stdout.lines().take(6).collect::<Vec<_>>().join("\n"), @"
    Log

     No.  When               Who  What
      14  31 Dec 2021 10:00  an   QDC-2021-001 (+1) «Grant decree of the Minister»
                                  given on 31 Dec 2021 for €13,500.00
      13  31 Dec 2021 10:00  an   QDC-2021-001 «Agreement of the Minister of the
    ");
    room.wijk("undo --yes").succeeds();
    assert_snapshot!(room.wijk("approve list").succeeds().transcript(), @"
    $ wijk approve list
    Approvals in QDC-2021

     Dossier       Neighbourhood    Awarded  Steps  Waits for           Since
     QDC-2021-001  La Roue        €9,300.00  2/3    Grant decree of     31 Dec 2021
                                                    the Minister
     QDC-2021-002  Atoma          €4,200.00  1/2    Grant decree of     31 Dec 2021
                                                    the Minister
    ");
    assert_snapshot!(room.wijk("approve keizer --edition QDC-2021").exits(3).transcript(), @"
    $ wijk approve keizer --edition QDC-2021
    ✗ No step «keizer» in the approval chain; there are:
      finance-inspector
      budget-minister
      minister
      government
      → wijk approve list QDC-2021
    [3]
    ");
}
