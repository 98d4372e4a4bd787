use insta::assert_snapshot;

use crate::cli::prepared;

#[test]
fn an_agreement_is_drawn_sent_and_signed() {
    let mut room = prepared::decided();
    assert_snapshot!(room.wijk("agreement draw roue").exits(4).transcript(), @"
    $ wijk agreement draw roue
    ✗ De overeenkomst van QDC-2021-001 kan nog niet opgemaakt worden · ontbrekende
      goedkeuring: Advies van de Inspecteur van Financiën, Akkoord van de minister
      van Begroting en Subsidiebesluit van de minister
      → wijk approve QDC-2021-001 finance-inspector
    [4]
    ");
    assert_snapshot!(room.wijk("agreement show roue").exits(3).transcript(), @"
    $ wijk agreement show roue
    ✗ Voor QDC-2021-001 is geen overeenkomst opgemaakt
      → wijk agreement draw QDC-2021-001
    [3]
    ");
    while room.wijk("approve roue --on 2021-12-17").code == 0 {}
    let draw = "agreement draw roue --from 2022-01-01 --until 2023-03-31";
    assert_snapshot!(room.wijk(draw).succeeds().transcript(), @"
    $ wijk agreement draw roue --from 2022-01-01 --until 2023-03-31
    ✓ QDC-2021-001 La Roue: overeenkomst SUB/QDC-2021-001 opgemaakt voor € 9.300,00
    → wijk agreement sent QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("agreement draw roue").exits(4).transcript(), @"
    $ wijk agreement draw roue
    ✗ QDC-2021-001 heeft al overeenkomst SUB/QDC-2021-001 voor € 9.300,00; opnieuw
      opmaken kan met --replace
      → wijk agreement draw QDC-2021-001 --replace
    [4]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("agreement sent roue --on 2021-12-18").succeeds().transcript(), @"
    $ wijk agreement sent roue --on 2021-12-18
    ✓ QDC-2021-001 : convention SUB/QDC-2021-001 envoyée le 18/12/2021
    → wijk agreement signed QDC-2021-001 --by group
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("agreement signed roue --by group --on 2021-12-17").exits(4).transcript(), @"
    $ wijk agreement signed roue --by group --on 2021-12-17
    ✗ Le 17/12/2021 est antérieur à la dernière étape (18/12/2021)
      → la même commande avec --on 2021-12-18
    [4]
    ");
    assert_snapshot!(room.wijk("agreement signed roue").exits(8).transcript(), @"
    $ wijk agreement signed roue
    ✗ Une réponse est nécessaire et la question ne peut être posée ; donnez-la avec
      --by group|office
    [8]
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("agreement signed roue --by group --on 2021-12-20").succeeds().transcript(), @"
    $ wijk agreement signed roue --by group --on 2021-12-20
    ✓ QDC-2021-001: agreement SUB/QDC-2021-001 signed by the neighbourhood on 20 Dec
      2021
    → wijk agreement signed QDC-2021-001 --by office
      To take it back: wijk undo
    ");
    room.wijk("agreement signed roue --by office --on 2021-12-21").succeeds();
    assert_snapshot!(room.wijk("agreement show roue").succeeds().transcript(), @"
    $ wijk agreement show roue
    Agreement of QDC-2021-001 La Roue

    Agreement
     Agreement             SUB/QDC-2021-001
     Amount                €9,300.00
     Start                 1 Jan 2022
     Ends                  31 Mar 2023
     Sent on               18 Dec 2021
     Signed by the group   20 Dec 2021
     Signed by the office  21 Dec 2021
    ");
    assert_snapshot!(room.wijk("agreement list").succeeds().transcript(), @"
    $ wijk agreement list
    Agreements in QDC-2021

     Dossier       Agreement     Amount  Sent         Signed: group  Signed: office
     QDC-2021-001  SUB/QDC-   €9,300.00  18 Dec 2021  20 Dec 2021    21 Dec 2021
                   2021-001
    ");
}

#[test]
fn an_award_changes_only_when_the_agreement_is_taken_back() {
    let room = prepared::decided();
    prepared::agree(&room, "2021-12-18");
    let less = "decide roue --project 2 award --amount 3000 --by council --reason 'minder' --replace";
    assert_snapshot!(room.wijk(less).exits(4).transcript(), @"
    $ wijk decide roue --project 2 award --amount 3000 --by council --reason minder --replace
    ✗ Over QDC-2021-001 is overeenkomst SUB/QDC-2021-001 opgemaakt voor € 9.300,00;
      trek die eerst in
      → wijk agreement cancel QDC-2021-001
    [4]
    ");
    assert_snapshot!(room.wijk("agreement cancel roue").succeeds().transcript(), @"
    $ wijk agreement cancel roue
    ✓ QDC-2021-001: overeenkomst SUB/QDC-2021-001 ingetrokken
    → wijk decide QDC-2021-001 --project … --replace
      Ongedaan maken: wijk undo
    ");
    room.wijk(less).succeeds();
    assert_snapshot!(room.wijk("agreement draw roue --until 2021-01-01 --from 2022-01-01").exits(7).transcript(), @"
    $ wijk agreement draw roue --until 2021-01-01 --from 2022-01-01
    ✗ Niets bewaard: 1 fout
      --until · «2021-01-01»: de laatste dag valt vóór de eerste (01-01-2022)
    [7]
    ");
}
