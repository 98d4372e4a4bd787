use insta::assert_snapshot;

use super::prepared;

#[test]
fn an_action_is_agreed_done_and_opened_again() {
    let room = prepared::room();
    assert_snapshot!(room.wijk("action add roue 'Zaal vragen @Fatima 15/01/2022'").succeeds().transcript(), @"
    $ wijk action add roue Zaal vragen @Fatima 15/01/2022
    ✓ QDC-2021-001: actiepunt 1 «Zaal vragen» · Fatima · tegen 15-01-2022
    → wijk action list QDC-2021-001 --open
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("action add 'Uitwisseling voorbereiden' --who coördinatie --by 2021-12-20").succeeds().transcript(), @"
    $ wijk action add Uitwisseling voorbereiden --who coördinatie --by 2021-12-20
    ✓ Netwerk: actiepunt 2 «Uitwisseling voorbereiden» · coördinatie · tegen
      20-12-2021
    ! De dag van actiepunt 2 (20-12-2021) is al voorbij
    → wijk action list --open
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("action list").succeeds().transcript(), @"
    $ wijk action list
    Actiepunten

     Nr.  Actiepunt            Wie          Tegen       Klaar op  Toestand  Dossier
       2  Uitwisseling         coördinatie  20-12-2021            te laat   netwerk
          voorbereiden
       1  Zaal vragen          Fatima       15-01-2022            open      La Roue
     2 open, 1 te laat
    ");
    assert_snapshot!(room.wijk("action done 1 --on 2021-12-30").succeeds().transcript(), @"
    $ wijk action done 1 --on 2021-12-30
    ✓ QDC-2021-001: actiepunt 1 «Zaal vragen» gedaan op 30-12-2021
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("action list roue --open").succeeds().transcript(), @"
    $ wijk action list roue --open
    QDC-2021-001 La Roue

     Geen actiepunten
    ");
    assert_snapshot!(room.wijk("action reopen 1").succeeds().transcript(), @"
    $ wijk action reopen 1
    ✓ QDC-2021-001: actiepunt 1 staat weer open: «Zaal vragen» · Fatima · tegen
      15-01-2022
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("action edit 1 --by '' --who ''").succeeds().transcript(), @"
    $ wijk action edit 1 --by  --who 
    ✓ QDC-2021-001: actiepunt 1 gewijzigd: «Zaal vragen»
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("action remove 2").succeeds().transcript(), @"
    $ wijk action remove 2
    ✓ Netwerk: actiepunt 2 «Uitwisseling voorbereiden» geschrapt
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("action list --format json").succeeds().transcript(), @r#"
    $ wijk action list --format json
    {
      "schema": "wijk/actions/1",
      "currency": "EUR",
      "data": {
        "actions": [
          {
            "number": 1,
            "action": "Zaal vragen",
            "who": null,
            "due_on": null,
            "done_on": null,
            "state": "open",
            "dossier": "QDC-2021-001",
            "origin": null
          }
        ]
      }
    }
    "#);
    assert_snapshot!(room.wijk("log --limit 2").succeeds().transcript(), @"
    $ wijk log --limit 2
    Logboek

     Nr.  Wanneer           Wie  Wat                                 Opdracht
       7  31-12-2021 10:00  an   Netwerk actiepunt 2 geschrapt       action remove
       6  31-12-2021 10:00  an   QDC-2021-001 actiepunt 1 gewijzigd  action edit
    ");
}

#[test]
fn an_action_becomes_a_step_of_the_roadmap() {
    let room = prepared::with_roadmap();
    room.wijk("action add roue 'Straatfeest voorbereiden @het comité 01/06/2022'").succeeds();
    assert_snapshot!(room.wijk("action step 1 --project 2").succeeds().transcript(), @"
    $ wijk action step 1 --project 2
    ✓ QDC-2021-001 La Roue: actiepunt 1 is nu stap 2.2 van het stappenplan
    → wijk plan show QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("action list roue").succeeds().transcript(), @"
    $ wijk action list roue
    QDC-2021-001 La Roue

     Nr.  Actiepunt                    Wie         Tegen       Klaar op    Toestand
       1  Straatfeest voorbereiden (→  het comité  01-06-2022  31-12-2021  gedaan
          2.2 Plantenruil)
     Alles is gedaan
    ");
    assert_snapshot!(room.wijk("action step 1 --project 2").exits(4).transcript(), @"
    $ wijk action step 1 --project 2
    ✗ Actiepunt 1 «Straatfeest voorbereiden (→ 2.2 Plantenruil)» was al gedaan op
      31-12-2021
      → wijk action reopen 1
    [4]
    ");
    let steps = room.wijk("step list roue --format plain").stdout;
    assert!(steps.contains("Straatfeest voorbereiden"), "{steps}");
    room.wijk("action add roue Overleg").succeeds();
    assert_snapshot!(room.wijk("action step 2 --project 9").exits(3).transcript(), @"
    $ wijk action step 2 --project 9
    ✗ Het stappenplan van QDC-2021-001 heeft geen project 9
      1  Speelstraat La Roue
      2  Plantenruil
      3  Propere glasbollen
      → wijk plan show QDC-2021-001
    [3]
    ");
    assert_snapshot!(room.wijk("action step 2").exits(8).transcript(), @"
    $ wijk action step 2
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --project
    [8]
    ");
    room.wijk("action add 'Iets van het netwerk'").succeeds();
    assert_snapshot!(room.wijk("action step 3 --project 1").exits(4).transcript(), @"
    $ wijk action step 3 --project 1
    ✗ Actiepunt 3 is van het netwerk: er is geen stappenplan om het in op te nemen
      → wijk action list --open
    [4]
    ");
}

#[test]
fn actions_in_french_and_english() {
    let mut room = prepared::room();
    room.speaking("fr");
    assert_snapshot!(room.wijk("action add roue 'Réserver la salle @Fatima' --by 2021-12-01").succeeds().transcript(), @"
    $ wijk action add roue Réserver la salle @Fatima --by 2021-12-01
    ✓ QDC-2021-001 : point d’action 1 « Réserver la salle » · Fatima · pour le
      01/12/2021
    ! Le jour du point d’action 1 (01/12/2021) est déjà passé
    → wijk action list QDC-2021-001 --open
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("action list roue").succeeds().transcript(), @"
    $ wijk action list roue
    QDC-2021-001 La Roue

     N°  Point d’action     Qui     Échéance    Terminé le  État       Convenu
      1  Réserver la salle  Fatima  01/12/2021              en retard
     1 à faire, dont 1 en retard
    ");
    assert_snapshot!(room.wijk("action done 1").succeeds().transcript(), @"
    $ wijk action done 1
    ✓ QDC-2021-001 : point d’action 1 « Réserver la salle » fait le 31/12/2021
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("action done 1").exits(4).transcript(), @"
    $ wijk action done 1
    ✗ Le point d’action 1 « Réserver la salle » était déjà fait le 31/12/2021
      → wijk action reopen 1
    [4]
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("action add 'Prepare the exchange'").succeeds().transcript(), @"
    $ wijk action add Prepare the exchange
    ✓ Network: action 2 «Prepare the exchange»
    → wijk action list --open
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("action list").succeeds().transcript(), @"
    $ wijk action list
    Agreed actions

     No.  Action                Who     Due         Done on      State  Dossier
       2  Prepare the exchange                                   open   network
       1  Réserver la salle     Fatima  1 Dec 2021  31 Dec 2021  done   La Roue
     1 open
    ");
    assert_snapshot!(room.wijk("action reopen 1").succeeds().transcript(), @"
    $ wijk action reopen 1
    ✓ QDC-2021-001: action 1 is open again: «Réserver la salle» · Fatima · by 1 Dec
      2021
    ! The day of action 1 (1 Dec 2021) is over already
      To take it back: wijk undo
    ");
}

#[test]
fn an_action_that_cannot_be_is_refused() {
    let room = prepared::room();
    assert_snapshot!(room.wijk("action add").exits(8).transcript(), @"
    $ wijk action add
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      TEXT
    [8]
    ");
    assert_snapshot!(room.wijk("action add roue").exits(8).transcript(), @"
    $ wijk action add roue
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      TEXT
    [8]
    ");
    assert_snapshot!(room.wijk("action add roue ''").exits(7).transcript(), @"
    $ wijk action add roue 
    ✗ Niets bewaard: 1 fout
      TEXT: mag niet leeg zijn
    [7]
    ");
    assert_snapshot!(room.wijk("action add roue Bellen --by gisteren").exits(7).transcript(), @"
    $ wijk action add roue Bellen --by gisteren
    ✗ Niets bewaard: 1 fout
      --by · «gisteren»: dit is geen datum; verwacht zoals 30/09/2021 of 2021-09-30
    [7]
    ");
    assert_snapshot!(room.wijk("action add roue 'Bellen 31/02/2022'").exits(7).transcript(), @"
    $ wijk action add roue Bellen 31/02/2022
    ✗ Niets bewaard: 1 fout
      TEXT · «Bellen 31/02/2022»: deze dag bestaat niet; dag voor maand, zoals
      30/09/2021
    [7]
    ");
    assert_snapshot!(room.wijk("action done 7").exits(3).transcript(), @"
    $ wijk action done 7
    ✗ Er is geen actiepunt 7
      → wijk action list --open
    [3]
    ");
    assert_snapshot!(room.wijk("action done").succeeds().transcript(), @"
    $ wijk action done
      Er staan geen actiepunten open
    ");
    room.wijk("action add Bellen").succeeds();
    assert_snapshot!(room.wijk("action done 1 --on 2022-01-01").exits(4).transcript(), @"
    $ wijk action done 1 --on 2022-01-01
    ✗ 01-01-2022 ligt in de toekomst; vandaag is 31-12-2021
      → dezelfde opdracht met --on 2021-12-31
    [4]
    ");
    assert_snapshot!(room.wijk("action reopen 1").exits(4).transcript(), @"
    $ wijk action reopen 1
    ✗ Actiepunt 1 «Bellen» staat nog open
      → wijk action done 1
    [4]
    ");
    assert_snapshot!(room.wijk("action edit 1").exits(4).transcript(), @"
    $ wijk action edit 1
    ✗ Er is niets opgegeven om te wijzigen
      → wijk action edit 1 --by …
    [4]
    ");
    room.wijk("action done 1").succeeds();
    assert_snapshot!(room.wijk("action done 1").exits(4).transcript(), @"
    $ wijk action done 1
    ✗ Actiepunt 1 «Bellen» was al gedaan op 31-12-2021
      → wijk action reopen 1
    [4]
    ");
    room.wijk("withdraw roue --reason verhuisd").succeeds();
    assert_snapshot!(room.wijk("action add roue 'Nog iets'").exits(4).transcript(), @"
    $ wijk action add roue Nog iets
    ✗ QDC-2021-001 La Roue staat op «teruggetrokken» en loopt nu niet
      → wijk reopen QDC-2021-001 --reason …
    [4]
    ");
}
