use insta::assert_snapshot;

use super::prepared;

#[test]
fn a_change_that_asks_no_approval_holds_at_once() {
    let room = prepared::realised("", &[]);
    assert_snapshot!(room.wijk("amendment add roue 1 --move 3=2022-10-31 --move 2=+30 --reason 'late vergunning'").succeeds().transcript(), @"
    $ wijk amendment add roue 1 --move 3=2022-10-31 --move 2=+30 --reason late vergunning
    ✓ QDC-2021-001 La Roue: wijziging 1 (data) van project 1 «Speelstraat La Roue»
      geldt sinds 10-05-2022
      stap 1.2: nu tegen 30-05-2022
      stap 1.3: nu tegen 31-10-2022
    → wijk progress QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("amendment add roue 1 --scope 'alleen de helft van de straat' --reason 'de bus'").succeeds().transcript(), @"
    $ wijk amendment add roue 1 --scope alleen de helft van de straat --reason de bus
    ✓ QDC-2021-001 La Roue: wijziging 2 (inhoud) van project 1 «Speelstraat La Roue»
      geldt sinds 10-05-2022
    → wijk progress QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("amendment add roue 2 --drop --reason 'niemand om het te trekken'").succeeds().transcript(), @"
    $ wijk amendment add roue 2 --drop --reason niemand om het te trekken
    ✓ QDC-2021-001 La Roue: wijziging 3 (gaat niet door) van project 2 «Plantenruil»
      geldt sinds 10-05-2022
    → wijk budget QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("amendment list roue").succeeds().transcript(), @"
    $ wijk amendment list roue
    QDC-2021-001 La Roue

     Nr.  Project  Soort           Wordt              Reden              Beslissing
       1        1  data            1.2 → 30-05-2022,  late vergunning    geldt
                                   1.3 → 31-10-2022
       2        1  inhoud          alleen de helft    de bus             geldt
                                   van de straat
       3        2  gaat niet door                     niemand om het te  geldt
                                                      trekken
    ");
    assert_snapshot!(room.wijk("amendment approve roue 1").exits(4).transcript(), @"
    $ wijk amendment approve roue 1
    ✗ Wijziging 1 vraagt geen goedkeuring: ze geldt sinds 10-05-2022
      → wijk amendment list QDC-2021-001
    [4]
    ");
    assert_snapshot!(room.wijk("amendment add roue 2 --drop --reason x").exits(4).transcript(), @"
    $ wijk amendment add roue 2 --drop --reason x
    ✗ Project 2 «Plantenruil» gaat niet door: dat is al vastgelegd
      → wijk amendment list QDC-2021-001
    [4]
    ");
    let said = room.wijk("evaluate roue --participants 8 --lasting a --maintainer b --lessons c --project 2=done --project 1=done --project 1=dropped:weg");
    assert_snapshot!(said.exits(7).transcript(), @"
    $ wijk evaluate roue --participants 8 --lasting a --maintainer b --lessons c --project 2=done --project 1=done --project 1=dropped:weg
    ✗ Niets bewaard: 2 fouten
      --project · «2»: project 2 gaat niet door sinds 10-05-2022: het kan niet
      «uitgevoerd» zijn, alleen dropped
      --project · «1»: project 1 staat er twee keer: als «uitgevoerd» en als «niet
      uitgevoerd»
    [7]
    ");
    assert_snapshot!(room.wijk("log roue").succeeds().transcript(), @"
    $ wijk log roue
    Logboek

     Nr.  Wanneer           Wie  Wat
       6  10-05-2022 11:00  an   QDC-2021-001 wijziging 3 van project 2 gevraagd
                                 (gaat niet door)
       5  10-05-2022 11:00  an   QDC-2021-001 wijziging 2 van project 1 gevraagd
                                 (inhoud)
       4  10-05-2022 11:00  an   QDC-2021-001 wijziging 1 van project 1 gevraagd
                                 (data)
       3  31-12-2021 10:00  an   QDC-2021-001 stappenplan v1 geschreven
       2  31-12-2021 10:00  an   QDC-2021-001 plaatsbeschrijving v1 vastgelegd
       1  04-10-2021 11:00  an   {$reference} {$neighbourhood} gewijzigd
    ");
}

#[test]
fn where_an_approval_is_asked_a_change_waits_for_it() {
    let mut room = prepared::realised("", &["realisation.approve=dates,drop"]);
    assert_snapshot!(room.wijk("amendment add roue 1 --move +30 --reason 'late vergunning' --on 2022-05-02").succeeds().transcript(), @"
    $ wijk amendment add roue 1 --move +30 --reason late vergunning --on 2022-05-02
    ✓ QDC-2021-001 La Roue: wijziging 1 (data) van project 1 «Speelstraat La Roue»
      gevraagd op 02-05-2022; ze wacht op een goedkeuring
    → wijk amendment list QDC-2021-001 --open
      Ongedaan maken: wijk undo
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("amendment add roue 2 --drop --reason 'plus personne'").succeeds().transcript(), @"
    $ wijk amendment add roue 2 --drop --reason plus personne
    ✓ QDC-2021-001 La Roue : modification 2 (abandon) du projet 2 « Plantenruil »
      demandée le 10/05/2022 ; elle attend une approbation
    → wijk amendment list QDC-2021-001 --open
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("agenda --days 0").succeeds().transcript(), @"
    $ wijk agenda --days 0
     Quand             Quartier  Quoi
     ! 40 j de retard  La Roue   étape 1.1 : Vergunning gemeente
     ! 10 j de retard  La Roue   étape 1.2 : Bewonersvergadering
     ! 8 j de retard   La Roue   la modification 1 (dates) attend une approbation
     aujourd’hui       La Roue   la modification 2 (abandon) attend une approbation
     3 en retard · 1 aujourd’hui
    ");
    assert_snapshot!(room.wijk("amendment approve roue 1 --note 'accord par courriel'").succeeds().transcript(), @"
    $ wijk amendment approve roue 1 --note accord par courriel
    ✓ QDC-2021-001 La Roue : modification 1 (dates) du projet 1 « Speelstraat La
      Roue » approuvée le 10/05/2022
      étape 1.1 : désormais pour le 30/04/2022
      étape 1.2 : désormais pour le 30/05/2022
      étape 1.3 : désormais pour le 30/09/2022
    → wijk amendment list QDC-2021-001 --open
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("amendment refuse roue 2").exits(8).transcript(), @"
    $ wijk amendment refuse roue 2
    ✗ Une réponse est nécessaire et la question ne peut être posée ; donnez-la avec
      --reason
    [8]
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("amendment refuse roue 2 --reason 'another group takes it over' --body agency").succeeds().transcript(), @"
    $ wijk amendment refuse roue 2 --reason another group takes it over --body agency
    ✓ QDC-2021-001 La Roue: amendment 2 (does not go on) of project 2 «Plantenruil»
      refused on 10 May 2022
    → wijk progress QDC-2021-001
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("amendment approve roue 1").exits(4).transcript(), @"
    $ wijk amendment approve roue 1
    ✗ Amendment 1 was approved on 10 May 2022 already
      → wijk amendment list QDC-2021-001
    [4]
    ");
    assert_snapshot!(room.wijk("amendment refuse roue 2 --reason x").exits(4).transcript(), @"
    $ wijk amendment refuse roue 2 --reason x
    ✗ Amendment 2 was refused on 10 May 2022 already
      → wijk amendment list QDC-2021-001
    [4]
    ");
    assert_snapshot!(room.wijk("amendment withdraw roue 5").exits(3).transcript(), @"
    $ wijk amendment withdraw roue 5
    ✗ QDC-2021-001 has no amendment 5
      1  late vergunning
      2  plus personne
      → wijk amendment list QDC-2021-001
    [3]
    ");
    room.wijk("amendment add roue 2 --move 1=2022-12-01 --reason x").succeeds();
    assert_snapshot!(room.wijk("amendment list --open").succeeds().transcript(), @"
    $ wijk amendment list --open
    Amendments of dossiers in realisation

     Dossier       No.  Project  Kind   Becomes           Reason  Decision
     QDC-2021-001    3        2  dates  2.1 → 1 Dec 2022  x       waits
    ");
    assert_snapshot!(room.wijk("amendment withdraw roue 3").succeeds().transcript(), @"
    $ wijk amendment withdraw roue 3
    ✓ QDC-2021-001 La Roue: amendment 3 (dates) of project 2 «Plantenruil» of 10 May
      2022 taken back
    → wijk progress QDC-2021-001
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("amendment list roue --format json").succeeds().transcript(), @r#"
    $ wijk amendment list roue --format json
    {
      "schema": "wijk/amendments/1",
      "currency": "EUR",
      "data": {
        "amendments": [
          {
            "number": 1,
            "project": 1,
            "kind": "dates",
            "becomes": [
              "1.1=2022-04-30",
              "1.2=2022-05-30",
              "1.3=2022-09-30"
            ],
            "reason": "late vergunning",
            "asked_on": "2022-05-02",
            "ruling": "approved",
            "decided_on": "2022-05-10",
            "body": "council",
            "note": "accord par courriel"
          },
          {
            "number": 2,
            "project": 2,
            "kind": "drop",
            "becomes": null,
            "reason": "plus personne",
            "asked_on": "2022-05-10",
            "ruling": "refused",
            "decided_on": "2022-05-10",
            "body": "agency",
            "note": "another group takes it over"
          }
        ]
      }
    }
    "#);
}

#[test]
fn everything_that_is_wrong_with_a_change_is_said_at_once() {
    let mut room = prepared::realised("", &[]);
    room.wijk("step done roue 1.1 --on 2022-04-20").succeeds();
    let said =
        room.wijk("amendment add roue 1 --move 1=2022-06-01 --move 2=2022-03-01 --move 9=+3 --reason ''");
    assert_snapshot!(said.exits(7).transcript(), @"
    $ wijk amendment add roue 1 --move 1=2022-06-01 --move 2=2022-03-01 --move 9=+3 --reason 
    ✗ Niets bewaard: 4 fouten
      --reason: mag niet leeg zijn
      --move · «1=2022-06-01»: stap 1.1 «Vergunning gemeente» is al gedaan op
      20-04-2022
      --move · «2=2022-03-01»: stap 1.2 «Bewonersvergadering» begint op 01-04-2022:
      hij kan niet eerder eindigen
      --move · «9=+3»: deze stap bestaat niet; er zijn: 1, 2 en 3
    [7]
    ");
    assert_snapshot!(room.wijk("amendment add roue 1 --move 3=morgen --move drie=+1 --move +0 --reason x").exits(7).transcript(), @"
    $ wijk amendment add roue 1 --move 3=morgen --move drie=+1 --move +0 --reason x
    ✗ Niets bewaard: 3 fouten
      --move · «3=morgen»: dit is geen datum; verwacht zoals 30/09/2021 of
      2021-09-30
      --move · «drie=+1»: verwacht: stap en dag zoals 2=2026-05-31, stap en dagen
      zoals 2=+30, of +30 voor alle open stappen
      --move · «+0»: verwacht: stap en dag zoals 2=2026-05-31, stap en dagen zoals
      2=+30, of +30 voor alle open stappen
    [7]
    ");
    assert_snapshot!(room.wijk("amendment add roue 3 --drop --reason x").exits(3).transcript(), @"
    $ wijk amendment add roue 3 --drop --reason x
    ✗ QDC-2021-001 heeft geen toegekend project 3
      1  Speelstraat La Roue
      2  Plantenruil
      → wijk progress QDC-2021-001
    [3]
    ");
    assert_snapshot!(room.wijk("amendment add roue").exits(8).transcript(), @"
    $ wijk amendment add roue
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      PROJECT, --scope, --move, --drop, --reason
    [8]
    ");
    room.wijk("amendment add roue 1 --drop --scope x").exits(2);
    room.speaking("fr");
    assert_snapshot!(room.wijk("amendment add roue 1 --move 1=2022-06-01 --move 2=2022-03-01 --move 9=+3 --reason x").exits(7).transcript(), @"
    $ wijk amendment add roue 1 --move 1=2022-06-01 --move 2=2022-03-01 --move 9=+3 --reason x
    ✗ Rien n’est enregistré : 3 erreurs
      --move · « 1=2022-06-01 » : l’étape 1.1 « Vergunning gemeente » est déjà
      réalisée depuis le 20/04/2022
      --move · « 2=2022-03-01 » : l’étape 1.2 « Bewonersvergadering » commence le
      01/04/2022 : elle ne peut pas finir avant
      --move · « 9=+3 » : cette étape n’existe pas ; il y a : 1, 2 et 3
    [7]
    ");
}
