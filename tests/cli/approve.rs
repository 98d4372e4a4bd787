use insta::assert_snapshot;

use crate::cli::prepared;

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
