use insta::assert_snapshot;

use super::prepared;
use crate::common::Room;

/// La Roue with two people in its steering group.
fn with_people() -> Room {
    let room = prepared::room();
    for name in ["Fatima Benali", "Jan Peeters"] {
        room.run(["member", "add", "roue", name]).succeeds();
    }
    room
}

#[test]
fn a_meeting_is_planned_attended_and_minuted() {
    let mut room = with_people();
    assert_snapshot!(room.wijk("meeting add roue --kind wijkwandeling --on 12/01/2022 --at 19u30 --place 'Plein La Roue' --agenda 'Waar is het te warm?'").succeeds().transcript(), @"
    $ wijk meeting add roue --kind wijkwandeling --on 12/01/2022 --at 19u30 --place Plein La Roue --agenda Waar is het te warm?
    ✓ QDC-2021-001 La Roue: bijeenkomst 1 gepland (wijkwandeling, 12-01-2022)
    → wijk meeting show 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("meeting attend 1 Fatima").exits(4).transcript(), @"
    $ wijk meeting attend 1 Fatima
    ✗ De bijeenkomst is pas op 12-01-2022; vandaag is 31-12-2021
      → wijk meeting edit 1 --on 2021-12-31
    [4]
    ");
    room.at("2022-01-13T09:00:00Z");
    assert_snapshot!(room.wijk("meeting list").succeeds().transcript(), @"
    $ wijk meeting list
    Bijeenkomsten

     Nr.  Dag         Uur    Soort          Dossier  Aanwezig  Toestand
       1  12-01-2022  19:30  wijkwandeling  La Roue         0  open
     1 bijeenkomst · 0 aanwezigen
    ");
    assert_snapshot!(room.wijk("meeting attend 1 fatima 'Jan Peeters' --neighbourhood roue=6 --count 4").succeeds().transcript(), @"
    $ wijk meeting attend 1 fatima Jan Peeters --neighbourhood roue=6 --count 4
    ✓ QDC-2021-001 La Roue: aanwezigheid op bijeenkomst 1 genoteerd, 12 aanwezigen
    → wijk meeting minutes 1
      Ongedaan maken: wijk undo
    ");
    room.file("verslag.md", "# Wandeling\r\n\r\n* het plein is **te warm**\r\n* de hoek staat blank\r\n");
    assert_snapshot!(room.wijk("meeting minutes 1 --from verslag.md").succeeds().transcript(), @"
    $ wijk meeting minutes 1 --from verslag.md
    ✓ QDC-2021-001 La Roue: verslag van bijeenkomst 1 opgeslagen (4 regels)
    → wijk meeting show 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("meeting action 1 'Meting laten doen @Jan 01/03/2022'").succeeds().transcript(), @"
    $ wijk meeting action 1 Meting laten doen @Jan 01/03/2022
    ✓ QDC-2021-001: actiepunt 1 «Meting laten doen» · Jan · tegen 01-03-2022
    → wijk meeting show 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("meeting show 1").succeeds().transcript(), @"
    $ wijk meeting show 1
    QDC-2021-001 La Roue: wijkwandeling op 12-01-2022

     Nr.       1
     Soort     wijkwandeling
     Dossier   QDC-2021-001 La Roue
     Dag       12-01-2022
     Uur       19:30
     Plaats    Plein La Roue
     Gehouden  ja
     Aanwezig  12

    Agenda
     Waar is het te warm?

    Aanwezig
     Wie            Soort    Aanwezig
     Fatima Benali  persoon         1
     Jan Peeters    persoon         1
     La Roue        wijk            6
     anderen        aantal          4

    Verslag
     # Wandeling

     * het plein is **te warm**
     * de hoek staat blank

    Actiepunten
     Nr.  Actiepunt          Wie  Tegen       Klaar op  Toestand  Afgesproken
       1  Meting laten doen  Jan  01-03-2022            open      bijeenkomst 1
    ");
    assert_snapshot!(room.wijk("meeting show 1 --format markdown").succeeds().transcript(), @"
    $ wijk meeting show 1 --format markdown
    # QDC-2021-001 La Roue: wijkwandeling op 12-01-2022

    - **Nr.**: 1
    - **Soort**: wijkwandeling
    - **Dossier**: QDC-2021-001 La Roue
    - **Dag**: 12-01-2022
    - **Uur**: 19:30
    - **Plaats**: Plein La Roue
    - **Gehouden**: ja
    - **Aanwezig**: 12

    ## Agenda

    Waar is het te warm?

    ## Aanwezig

    | Wie | Soort | Aanwezig |
    | --- | --- | --: |
    | Fatima Benali | persoon | 1 |
    | Jan Peeters | persoon | 1 |
    | La Roue | wijk | 6 |
    | anderen | aantal | 4 |

    ## Verslag

    # Wandeling

    * het plein is **te warm**
    * de hoek staat blank

    ## Actiepunten

    | Nr. | Actiepunt | Wie | Tegen | Klaar op | Toestand | Afgesproken |
    | --: | --- | --- | --- | --- | --- | --- |
    | 1 | Meting laten doen | Jan | 01-03-2022 |  | open | bijeenkomst 1 |
    ");
    assert_snapshot!(room.wijk("meeting show 1 --format json").succeeds().transcript(), @r##"
    $ wijk meeting show 1 --format json
    {
      "schema": "wijk/meeting/1",
      "currency": "EUR",
      "data": {
        "meeting": {
          "number": 1,
          "kind": "walk",
          "session": null,
          "dossier": "QDC-2021-001",
          "edition": null,
          "on_day": "2022-01-12",
          "starts_at": "19:30",
          "place": "Plein La Roue",
          "held": true,
          "present": 12
        },
        "agenda": "Waar is het te warm?",
        "attendance": [
          {
            "who": "Fatima Benali",
            "kind": "person",
            "present": 1
          },
          {
            "who": "Jan Peeters",
            "kind": "person",
            "present": 1
          },
          {
            "who": "La Roue",
            "kind": "neighbourhood",
            "present": 6
          },
          {
            "who": "others",
            "kind": "others",
            "present": 4
          }
        ],
        "minutes": "# Wandeling\n\n* het plein is **te warm**\n* de hoek staat blank",
        "actions": [
          {
            "number": 1,
            "action": "Meting laten doen",
            "who": "Jan",
            "due_on": "2022-03-01",
            "done_on": null,
            "state": "open",
            "origin": "meeting-1"
          }
        ]
      }
    }
    "##);
    assert_snapshot!(room.wijk("meeting list roue").succeeds().transcript(), @"
    $ wijk meeting list roue
    QDC-2021-001 La Roue

     Nr.  Dag         Uur    Soort          Plaats         Aanwezig  Toestand
       1  12-01-2022  19:30  wijkwandeling  Plein La Roue        12  gehouden
     1 bijeenkomst · 12 aanwezigen
    ");
    assert_snapshot!(room.wijk("report dossier roue --section meetings --format csv").succeeds().transcript(), @"
    $ wijk report dossier roue --section meetings --format csv
    on_day,starts_at,kind,place,present,state,session
    2022-01-12,19:30,walk,Plein La Roue,12,held,
    ");
    assert_snapshot!(room.wijk("meeting attend 1 --absent Jan --count 0").succeeds().transcript(), @"
    $ wijk meeting attend 1 --absent Jan --count 0
    ✓ QDC-2021-001 La Roue: aanwezigheid op bijeenkomst 1 genoteerd, 7 aanwezigen
    → wijk meeting show 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("search blank").succeeds().transcript(), @"
    $ wijk search blank
     Dossier       Wijk     Waar           Tekst
     QDC-2021-001  La Roue  bijeenkomst 1  …Wandeling  * het plein is **te warm** *
                                           de hoek staat blank
    ");
    assert_snapshot!(room.wijk("log --limit 4").succeeds().transcript(), @"
    $ wijk log --limit 4
    Logboek

     Nr.  Wanneer           Wie  Wat
       8  13-01-2022 10:00  an   QDC-2021-001 aanwezigheid op bijeenkomst 1
                                 genoteerd
       7  13-01-2022 10:00  an   QDC-2021-001 actiepunt 1 afgesproken
       6  13-01-2022 10:00  an   QDC-2021-001 verslag van bijeenkomst 1 opgeslagen
       5  13-01-2022 10:00  an   QDC-2021-001 aanwezigheid op bijeenkomst 1
                                 genoteerd
    ");
}

#[test]
fn the_network_meets_too() {
    let room = with_people();
    assert_snapshot!(room.wijk("meeting add --kind exchange --on 2021-12-30 --edition QDC-2021 --agenda 'Wie doet wat met regenwater?'").succeeds().transcript(), @"
    $ wijk meeting add --kind exchange --on 2021-12-30 --edition QDC-2021 --agenda Wie doet wat met regenwater?
    ✓ Netwerk: bijeenkomst 1 genoteerd (uitwisseling, 30-12-2021)
    → wijk meeting attend 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("meeting attend 1 --neighbourhood roue=5").succeeds().transcript(), @"
    $ wijk meeting attend 1 --neighbourhood roue=5
    ✓ Netwerk: aanwezigheid op bijeenkomst 1 genoteerd, 5 aanwezigen
    → wijk meeting minutes 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("meeting list --network --year 2021").succeeds().transcript(), @"
    $ wijk meeting list --network --year 2021
    Bijeenkomsten

     Nr.  Dag         Uur  Soort         Dossier  Plaats  Aanwezig  Toestand
       1  30-12-2021       uitwisseling  netwerk                 5  gehouden
     1 bijeenkomst · 5 aanwezigen
    ");
    assert_snapshot!(room.wijk("meeting edit 1 --at 10:00 --place 'Tour & Taxis'").succeeds().transcript(), @"
    $ wijk meeting edit 1 --at 10:00 --place Tour & Taxis
    ✓ Netwerk: bijeenkomst 1 gewijzigd (uitwisseling, 30-12-2021)
    → wijk meeting minutes 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("search regenwater").succeeds().transcript(), @"
    $ wijk search regenwater
     Dossier  Wijk     Waar           Tekst
              netwerk  bijeenkomst 1  Tour & Taxis · Wie doet wat met regenwater?
    ");
    assert_snapshot!(room.wijk("meeting remove 1").exits(8).transcript(), @"
    $ wijk meeting remove 1
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --yes
    [8]
    ");
    assert_snapshot!(room.wijk("meeting remove 1 --yes").succeeds().transcript(), @"
    $ wijk meeting remove 1 --yes
    ✓ Netwerk: bijeenkomst 1 geschrapt (uitwisseling, 30-12-2021)
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("undo --yes").succeeds().transcript(), @"
    $ wijk undo --yes
      Bewerking 7 van 31-12-2021 door an: Netwerk bijeenkomst 1 geschrapt
      1 × aanwezigheid komt terug
      1 × bijeenkomst komt terug
    ✓ Bewerking 7 ongedaan gemaakt
    → wijk redo
    ");
    assert!(room.wijk("meeting show 1").succeeds().stdout.contains("Tour & Taxis"));
}

#[test]
fn the_four_sessions_of_klimaatdoeners_are_chosen_by_name() {
    let room = Room::with_register();
    room.wijk("edition open klimaatdoeners/2026").succeeds();
    room.wijk("apply --edition KD-2026 --neighbourhood Kerkveld --municipality 24062 --contact An --email an@example.org")
        .succeeds();
    for session in ["Kickoff", "Pick’n Choose", "Hands on", "Wrap up"] {
        room.run(["meeting", "add", "1", "--session", session, "--on", "2021-10-01"]).succeeds();
    }
    assert_snapshot!(room.wijk("meeting list 1").succeeds().transcript(), @"
    $ wijk meeting list 1
    KD-2026-001 Kerkveld

     Nr.  Dag         Uur  Soort          Plaats  Aanwezig  Toestand  Sessie
       1  01-10-2021       Kickoff                       0  gehouden  Kickoff
       2  01-10-2021       Pick’n Choose                 0  gehouden  Pick’n Choose
       3  01-10-2021       Hands on                      0  gehouden  Hands on
       4  01-10-2021       Wrap up                       0  gehouden  Wrap up
     4 bijeenkomsten · 0 aanwezigen
    ");
    assert_snapshot!(room.wijk("meeting add 1 --session 'Pickn Choos'").exits(7).transcript(), @"
    $ wijk meeting add 1 --session Pickn Choos
    ✗ Niets bewaard: 1 fout
      --session · «Pickn Choos»: geen sessie van deze editie; bedoeld is misschien
      Pick’n Choose
    [7]
    ");
    assert_snapshot!(room.wijk("meeting add 1").exits(8).transcript(), @"
    $ wijk meeting add 1
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --kind, --session
    [8]
    ");
}

#[test]
fn meetings_in_french_and_english() {
    let mut room = with_people();
    room.speaking("fr");
    assert_snapshot!(room.wijk("meeting add roue --kind 'séance de travail' --on 2021-12-20 --at 19:30 --place 'Maison de quartier'").succeeds().transcript(), @"
    $ wijk meeting add roue --kind séance de travail --on 2021-12-20 --at 19:30 --place Maison de quartier
    ✓ QDC-2021-001 La Roue : réunion 1 notée (séance de travail, 20/12/2021)
    → wijk meeting attend 1
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("meeting attend 1 fatima --count 1").succeeds().transcript(), @"
    $ wijk meeting attend 1 fatima --count 1
    ✓ QDC-2021-001 La Roue : présences à la réunion 1 notées, 2 personnes présentes
    → wijk meeting minutes 1
      Annuler : wijk undo
    ");
    room.file("pv.md", "Tout va bien.\n");
    assert_snapshot!(room.wijk("meeting minutes 1 --from pv.md").succeeds().transcript(), @"
    $ wijk meeting minutes 1 --from pv.md
    ✓ QDC-2021-001 La Roue : compte rendu de la réunion 1 enregistré (1 ligne)
    → wijk meeting show 1
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("meeting show 1").succeeds().transcript(), @"
    $ wijk meeting show 1
    QDC-2021-001 La Roue : séance de travail le 20/12/2021

     N°        1
     Type      séance de travail
     Dossier   QDC-2021-001 La Roue
     Jour      20/12/2021
     Heure     19:30
     Lieu      Maison de quartier
     Tenue     oui
     Présents  2

    Présences
     Qui            Type      Présents
     Fatima Benali  personne         1
     autres         nombre           1

    Compte rendu
     Tout va bien.

    Points d’action
     Aucun point d’action
    ");
    assert_snapshot!(room.wijk("meeting list").succeeds().transcript(), @"
    $ wijk meeting list
    Réunions

     N°  Jour        Heure  Type               Dossier  Présents  État
      1  20/12/2021  19:30  séance de travail  La Roue         2  tenue
     1 réunion · 2 personnes présentes
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("meeting add --kind training --on 2022-02-01").succeeds().transcript(), @"
    $ wijk meeting add --kind training --on 2022-02-01
    ✓ Network: meeting 2 planned (training, 1 Feb 2022)
    → wijk meeting show 2
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("meeting list").succeeds().transcript(), @"
    $ wijk meeting list
    Meetings

     No.  Day          Time   Kind          Dossier  Present  State
       1  20 Dec 2021  19:30  work session  La Roue        2  held
       2  1 Feb 2022          training      network        0  planned
     2 meetings · 2 people present
    ");
    assert_snapshot!(room.wijk("meeting show 2").succeeds().transcript(), @"
    $ wijk meeting show 2
    Network: training on 1 Feb 2022

     No.      2
     Kind     training
     Dossier  network
     Day      1 Feb 2022
     Held     no
     Present  0

    Present
     Nobody noted yet

    Agreed actions
     No actions
    ");
    assert_snapshot!(room.wijk("meeting remove 2").succeeds().transcript(), @"
    $ wijk meeting remove 2
    ✓ Network: meeting 2 taken out (training, 1 Feb 2022)
      To take it back: wijk undo
    ");
}

#[test]
fn a_meeting_that_cannot_be_is_refused() {
    let room = with_people();
    assert_snapshot!(room.wijk("meeting add roue --kind picknick").exits(7).transcript(), @"
    $ wijk meeting add roue --kind picknick
    ✗ Niets bewaard: 1 fout
      --kind · «picknick»: geen soort bijeenkomst; kies uit: work-session, kickoff,
      walk, exchange, training, site-visit, assembly en other
    [7]
    ");
    assert_snapshot!(room.wijk("meeting add roue --kind walks").exits(7).transcript(), @"
    $ wijk meeting add roue --kind walks
    ✗ Niets bewaard: 1 fout
      --kind · «walks»: geen soort bijeenkomst (bedoelt u «walk»?); kies uit:
      work-session, kickoff, walk, exchange, training, site-visit, assembly en other
    [7]
    ");
    assert_snapshot!(room.wijk("meeting add roue --kind walk --at 25:00").exits(7).transcript(), @"
    $ wijk meeting add roue --kind walk --at 25:00
    ✗ Niets bewaard: 1 fout
      --at · «25:00»: verwacht: een uur van 00:00 tot 23:59, zoals 19:30
    [7]
    ");
    assert_snapshot!(room.wijk("meeting add roue --session kickoff").exits(7).transcript(), @"
    $ wijk meeting add roue --session kickoff
    ✗ Niets bewaard: 1 fout
      --session · «kickoff»: er zijn hier geen sessies met een eigen naam; geef een
      soort op met --kind
    [7]
    ");
    assert_snapshot!(room.wijk("meeting add --session kickoff").exits(7).transcript(), @"
    $ wijk meeting add --session kickoff
    ✗ Niets bewaard: 1 fout
      --session · «kickoff»: er zijn hier geen sessies met een eigen naam; geef een
      soort op met --kind
    [7]
    ");
    assert_snapshot!(room.wijk("meeting add roue").exits(8).transcript(), @"
    $ wijk meeting add roue
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --kind
    [8]
    ");
    assert_snapshot!(room.wijk("meeting add roue --kind walk --on morgen").exits(7).transcript(), @"
    $ wijk meeting add roue --kind walk --on morgen
    ✗ Niets bewaard: 1 fout
      --on · «morgen»: dit is geen datum; verwacht zoals 30/09/2021 of 2021-09-30
    [7]
    ");
    assert_snapshot!(room.wijk("meeting add roue --kind walk --edition QDC-2021").exits(7).transcript(), @"
    $ wijk meeting add roue --kind walk --edition QDC-2021
    ✗ Niets bewaard: 1 fout
      --edition: de bijeenkomst is van QDC-2021-001 en hoort dus bij de editie van
      dat dossier; laat --edition weg
    [7]
    ");
    assert_snapshot!(room.wijk("meeting show 9").exits(3).transcript(), @"
    $ wijk meeting show 9
    ✗ Er is geen bijeenkomst 9
      → wijk meeting list
    [3]
    ");
    room.wijk("meeting add roue --kind walk --on 2021-12-30").succeeds();
    assert_snapshot!(room.wijk("meeting attend 1").exits(8).transcript(), @"
    $ wijk meeting attend 1
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      PERSON, --neighbourhood, --count
    [8]
    ");
    assert_snapshot!(room.wijk("meeting attend 1 Fatima fatima 'Zoë Onbekend' --neighbourhood Nergens=3").exits(7).transcript(), @"
    $ wijk meeting attend 1 Fatima fatima Zoë Onbekend --neighbourhood Nergens=3
    ✗ Niets bewaard: 3 fouten
      PERSON · «fatima»: Fatima Benali staat twee keer bij de aanwezigen
      PERSON: «Zoë Onbekend» is niet bekend; toevoegen: wijk member add QDC-2021-001
      'Zoë Onbekend'
      --neighbourhood: Geen wijk gevonden voor «Nergens»
    [7]
    ");
    assert_snapshot!(room.wijk("meeting attend 1 --neighbourhood roue").exits(7).transcript(), @"
    $ wijk meeting attend 1 --neighbourhood roue
    ✗ Niets bewaard: 1 fout
      --neighbourhood · «roue»: verwacht: een wijk met een aantal, zoals «La Roue=6»
    [7]
    ");
    assert_snapshot!(room.wijk("meeting attend 1 --count veel").exits(7).transcript(), @"
    $ wijk meeting attend 1 --count veel
    ✗ Niets bewaard: 1 fout
      --count · «veel»: verwacht: een geheel getal
    [7]
    ");
    assert_snapshot!(room.wijk("meeting minutes 1 --from er-is-niets.md").exits(3).transcript(), @"
    $ wijk meeting minutes 1 --from er-is-niets.md
    ✗ Er is geen bestand er-is-niets.md
    [3]
    ");
    assert_snapshot!(room.wijk("meeting minutes 1").exits(8).transcript(), @"
    $ wijk meeting minutes 1
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --from
    [8]
    ");
    assert_snapshot!(room.wijk("meeting edit 1").exits(4).transcript(), @"
    $ wijk meeting edit 1
    ✗ Er is niets opgegeven om te wijzigen
      → wijk meeting edit 1 --on …
    [4]
    ");
    assert_snapshot!(room.wijk("meeting action 1").exits(8).transcript(), @"
    $ wijk meeting action 1
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      TEXT
    [8]
    ");
    room.file("rood.md", "goed\n\u{1b}[31mrood");
    assert_snapshot!(room.wijk("meeting minutes 1 --from rood.md").exits(7).transcript(), @"
    $ wijk meeting minutes 1 --from rood.md
    ✗ Niets bewaard: 1 fout
      regel 2 · rood.md: bevat tekens die niet kunnen, of is langer dan 100000
      tekens
    [7]
    ");
}

#[test]
fn minutes_in_an_editor_begin_with_the_agenda_and_closing_it_changes_nothing() {
    let room = with_people();
    room.wijk("meeting add roue --kind walk --on 2021-12-30 --agenda Regenwater").succeeds();
    let edit = |editor: &str| {
        let output = room.command().env("VISUAL", editor).args(["meeting", "minutes", "1"]).output().unwrap();
        (output.status.code(), String::from_utf8_lossy(&output.stderr).into_owned())
    };
    let (code, said) = edit("true");
    assert!(code == Some(0) && said.contains("Er is niets gewijzigd"), "{said}");
    assert!(!room.path("meeting-1-minutes.md").exists());
    room.file("editor.sh", "#!/bin/sh\necho 'De regenton komt er.' >> \"$1\"\n");
    let (code, said) = edit("sh editor.sh");
    assert_eq!(code, Some(0), "{said}");
    let shown = room.wijk("meeting show 1 --format json").succeeds().stdout;
    assert!(shown.contains("## Regenwater") && shown.contains("regenton"), "{shown}");
}
