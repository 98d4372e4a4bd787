use insta::assert_snapshot;

use super::prepared;
use crate::common::Room;

/// Step 1.1 was done twenty days late, 1.2 is late and was moved by 5 days, 1.3 is blocked, and project 2 does not go on.
fn under_way() -> Room {
    let room = prepared::realised("", &[]);
    room.wijk("step begin roue 1.1 --on 2022-01-12").succeeds();
    room.wijk("step done roue 1.1 --on 2022-04-20").succeeds();
    room.wijk("amendment add roue 1 --move 2=+5 --reason 'de zaal was bezet'").succeeds();
    room.wijk("obstacle add roue 1.3 --reason 'geen aannemer' --since 2022-05-01").succeeds();
    room.wijk("amendment add roue 2 --drop --reason 'niemand om het te trekken'").succeeds();
    let photo = room.file("straat.jpg", "een foto");
    let photo = photo.to_str().unwrap();
    room.run([
        "document",
        "add",
        "roue",
        photo,
        "--kind",
        "photo",
        "--project",
        "1",
        "--dated",
        "2022-04-20",
    ])
    .succeeds();
    room
}

#[test]
fn the_progress_of_one_dossier_is_told_project_by_project() {
    let mut room = under_way();
    assert_snapshot!(room.wijk("progress roue").succeeds().transcript(), @"
    $ wijk progress roue
    QDC-2021-001 La Roue

     Dossier        QDC-2021-001
     Toestand       geblokkeerd
     Stappen        1/3 · 33 %
     Volgende stap  1.2 Bewonersvergadering
     Volgende       05-05-2022
     Uitloop        20 d
     Te laat        5 d
     Laatst         10-05-2022
     Stil           0 d
     Te lang stil   nee
     Toegekend      € 9.300,00
     Betaald        € 0,00
     Verantwoord    € 0,00

    Projecten
     Nr.  Project           Toestand        Stappen     Gepland tot  Klaar  Uitloop
       1  Speelstraat La    geblokkeerd     1/3 · 33 %  31-08-2022             20 d
          Roue
       2  Plantenruil       gaat niet door  0/1 · 0 %   15-10-2022

    Stappen
     Waar  Stap                 Gepland     Afgesproken  Gedaan      Toestand
     1.1   Vergunning gemeente  31-03-2022               20-04-2022  klaar
     1.2   Bewonersvergadering  30-04-2022  05-05-2022               te laat
     1.3   Inrichting           31-08-2022                           geblokkeerd
     2.1   Eerste ruildag       15-10-2022                           gaat niet door

    Hindernissen
     Nr.  Waar  Reden          Sinds       Duur  Opgelost  Oplossing
       1  1.3   geen aannemer  01-05-2022   9 d

    Wijzigingen
     Nr.  Project  Soort           Wordt             Reden               Beslissing
       1        1  data            1.2 → 05-05-2022  de zaal was bezet   geldt
       2        2  gaat niet door                    niemand om het te   geldt
                                                     trekken

    Documenten bij projecten
     Nr.  Project  Soort  Titel   Datum
       1        1  foto   straat  20-04-2022
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("progress roue").succeeds().transcript(), @"
    $ wijk progress roue
    QDC-2021-001 La Roue

     Dossier                    QDC-2021-001
     État                       bloqué
     Étapes                     1/3 · 33 %
     Prochaine étape            1.2 Bewonersvergadering
     Prochaine                  05/05/2022
     Retard                     20 j
     En retard                  5 j
     Dernier                    10/05/2022
     Silence                    0 j
     Trop longtemps silencieux  non
     Octroyé                    9.300,00 €
     Payé                       0,00 €
     Justifié                   0,00 €

    Projets
     N°  Projet              État       Étapes      Prévu jusqu’au  Terminé  Retard
      1  Speelstraat La      bloqué     1/3 · 33 %  31/08/2022                 20 j
         Roue
      2  Plantenruil         abandonné  0/1 · 0 %   15/10/2022

    Étapes
     Où   Étape                Prévu       Convenu     Réalisé     État
     1.1  Vergunning gemeente  31/03/2022              20/04/2022  terminé
     1.2  Bewonersvergadering  30/04/2022  05/05/2022              en retard
     1.3  Inrichting           31/08/2022                          bloqué
     2.1  Eerste ruildag       15/10/2022                          abandonné

    Obstacles
     N°  Où   Motif          Depuis      Durée  Résolu  Solution
      1  1.3  geen aannemer  01/05/2022    9 j

    Modifications
     N°  Projet  Sorte    Devient           Motif                      Décision
      1       1  dates    1.2 → 05/05/2022  de zaal was bezet          vaut
      2       2  abandon                    niemand om het te trekken  vaut

    Documents des projets
     N°  Projet  Sorte  Titre   Date
      1       1  photo  straat  20/04/2022
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("progress roue --format json").succeeds().transcript(), @r#"
    $ wijk progress roue --format json
    {
      "schema": "wijk/dossier-progress/1",
      "currency": "EUR",
      "data": {
        "progress": {
          "dossier": "QDC-2021-001",
          "state": "blocked",
          "steps": "1/3",
          "next_step": "1.2 Bewonersvergadering",
          "next_on": "2022-05-05",
          "slip_days": 20,
          "agreed_days": null,
          "late_days": 5,
          "last_on": "2022-05-10",
          "quiet_days": 0,
          "silent": false,
          "awarded_cents": 930000,
          "paid_cents": 0,
          "justified_cents": 0
        },
        "projects": [
          {
            "number": 1,
            "project": "Speelstraat La Roue",
            "state": "blocked",
            "steps": "1/3",
            "planned_from": "2022-01-10",
            "planned_to": "2022-08-31",
            "agreed_to": null,
            "real_from": "2022-01-12",
            "real_to": null,
            "slip_days": 20,
            "agreed_days": null,
            "percent": 33,
            "awarded_cents": 620000,
            "outcome": null,
            "documents": 1
          },
          {
            "number": 2,
            "project": "Plantenruil",
            "state": "dropped",
            "steps": "0/1",
            "planned_from": "2022-09-01",
            "planned_to": "2022-10-15",
            "agreed_to": null,
            "real_from": null,
            "real_to": null,
            "slip_days": null,
            "agreed_days": null,
            "percent": 0,
            "awarded_cents": 310000,
            "outcome": null,
            "documents": 0
          }
        ],
        "steps": [
          {
            "place": "1.1",
            "step": "Vergunning gemeente",
            "starts_on": "2022-01-10",
            "planned_on": "2022-03-31",
            "agreed_on": null,
            "begun_on": "2022-01-12",
            "done_on": "2022-04-20",
            "state": "done",
            "slip_days": 20
          },
          {
            "place": "1.2",
            "step": "Bewonersvergadering",
            "starts_on": "2022-04-01",
            "planned_on": "2022-04-30",
            "agreed_on": "2022-05-05",
            "begun_on": null,
            "done_on": null,
            "state": "late",
            "slip_days": 10
          },
          {
            "place": "1.3",
            "step": "Inrichting",
            "starts_on": "2022-05-01",
            "planned_on": "2022-08-31",
            "agreed_on": null,
            "begun_on": null,
            "done_on": null,
            "state": "blocked",
            "slip_days": null
          },
          {
            "place": "2.1",
            "step": "Eerste ruildag",
            "starts_on": "2022-09-01",
            "planned_on": "2022-10-15",
            "agreed_on": null,
            "begun_on": null,
            "done_on": null,
            "state": "dropped",
            "slip_days": null
          }
        ],
        "obstacles": [
          {
            "number": 1,
            "place": "1.3",
            "reason": "geen aannemer",
            "since": "2022-05-01",
            "days": 9,
            "solved_on": null,
            "solution": null
          }
        ],
        "amendments": [
          {
            "number": 1,
            "project": 1,
            "kind": "dates",
            "becomes": [
              "1.2=2022-05-05"
            ],
            "reason": "de zaal was bezet",
            "asked_on": "2022-05-10",
            "ruling": "holds",
            "decided_on": "2022-05-10",
            "body": null,
            "note": null
          },
          {
            "number": 2,
            "project": 2,
            "kind": "drop",
            "becomes": null,
            "reason": "niemand om het te trekken",
            "asked_on": "2022-05-10",
            "ruling": "holds",
            "decided_on": "2022-05-10",
            "body": null,
            "note": null
          }
        ],
        "documents": [
          {
            "number": 1,
            "project": 1,
            "kind": "photo",
            "title": "straat",
            "dated_on": "2022-04-20"
          }
        ]
      }
    }
    "#);
}

#[test]
fn all_dossiers_in_realisation_are_shown_with_what_needs_attention_first() {
    let mut room = under_way();
    assert_snapshot!(room.wijk("progress").succeeds().transcript(), @"
    $ wijk progress
     Dossier       Wijk    Toestand     Stappen     Volgende    Uitloop  Laatst
     QDC-2021-001  La      geblokkeerd  1/3 · 33 %  05-05-2022     20 d  10-05-2022
                   Roue
     1 dossier: 1 geblokkeerd · stappen: 1 van 3, 33 %
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("progress --late").succeeds().transcript(), @"
    $ wijk progress --late
     Dossier       Quartier  État    Étapes      Prochaine   Retard  Dernier
     QDC-2021-001  La Roue   bloqué  1/3 · 33 %  05/05/2022    20 j  10/05/2022
     1 dossier : 1 bloqué · étapes : 1 sur 3, 33 %
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("progress --blocked --edition QDC-2021 --municipality 1070").succeeds().transcript(), @"
    $ wijk progress --blocked --edition QDC-2021 --municipality 1070
     Dossier       Neighbourhood  State    Steps      Next        Slip  Last
     QDC-2021-001  La Roue        blocked  1/3 · 33%  5 May 2022  20 d  10 May 2022
     1 dossier: 1 blocked · steps: 1 of 3, 33%
    ");
    assert_snapshot!(room.wijk("progress --format csv").succeeds().transcript(), @"
    $ wijk progress --format csv
    dossier,neighbourhood,state,steps,next_on,slip_days,last_on,next_step,steps_done,steps_total,percent,agreed_days,late_days,quiet_days,obstacles,silent,edition
    QDC-2021-001,La Roue,blocked,1/3,2022-05-05,20,2022-05-10,1.2 Bewonersvergadering,1,3,33,,5,0,1,false,QDC-2021
    ");
    assert_snapshot!(room.wijk("progress --format plain").succeeds().transcript(), @"
    $ wijk progress --format plain
    dossier	neighbourhood	state	steps	next_on	slip_days	last_on	next_step	steps_done	steps_total	percent	agreed_days	late_days	quiet_days	obstacles	silent	edition
    QDC-2021-001	La Roue	blocked	1/3	2022-05-05	20	2022-05-10	1.2 Bewonersvergadering	1	3	33		5	0	1	false	QDC-2021
    ");
    assert_snapshot!(room.wijk("progress --format markdown").succeeds().transcript(), @"
    $ wijk progress --format markdown
    | Dossier | Neighbourhood | State | Steps | Next | Slip | Last | Next step | Done | All steps | % | Of which agreed | Late | Quiet | Obstacles | Silent too long | Edition |
    | --- | --- | --- | --- | --- | --: | --- | --- | --: | --: | --: | --: | --: | --: | --: | --- | --- |
    | QDC-2021-001 | La Roue | blocked | 1/3 · 33% | 5 May 2022 | 20 d | 10 May 2022 | 1.2 Bewonersvergadering | 1 | 3 | 33 |  | 5 d | 0 d | 1 | no | QDC-2021 |

    1 dossier: 1 blocked · steps: 1 of 3, 33%
    ");
    room.wijk("progress --format json").succeeds();
    assert_snapshot!(room.wijk("progress --silent").succeeds().transcript(), @"
    $ wijk progress --silent
     No dossier in realisation fits
    ");
    room.at("2022-07-09T09:00:00Z");
    assert_snapshot!(room.wijk("progress --silent").succeeds().transcript(), @"
    $ wijk progress --silent
     Dossier       Neighbourhood  State    Steps      Next        Slip  Last
     QDC-2021-001  La Roue        blocked  1/3 · 33%  5 May 2022  70 d  10 May 2022
     1 dossier: 1 blocked · steps: 1 of 3, 33%
    ");
    assert_snapshot!(room.wijk("progress --silent 61").succeeds().transcript(), @"
    $ wijk progress --silent 61
     No dossier in realisation fits
    ");
}

#[test]
fn the_edition_says_when_a_dossier_is_silent() {
    let mut room = prepared::realised("", &["realisation.silent-days=10"]);
    room.wijk("step begin roue 1.1 --on 2022-05-10").succeeds();
    room.at("2022-05-19T09:00:00Z");
    assert!(room.wijk("progress --silent").succeeds().stdout.contains("Er zijn geen"));
    room.at("2022-05-20T09:00:00Z");
    assert!(room.wijk("progress --silent").succeeds().stdout.contains("QDC-2021-001"));
    // What is undone counts as well: somebody was at work on it.
    room.wijk("undo").succeeds();
    assert!(room.wijk("progress --silent").succeeds().stdout.contains("Er zijn geen"));
}

#[test]
fn there_is_no_progress_before_the_realisation() {
    let room = prepared::with_roadmap();
    assert_snapshot!(room.wijk("progress roue").exits(4).transcript(), @"
    $ wijk progress roue
    ✗ QDC-2021-001 La Roue is nog niet in uitvoering (voorbereiding): er is nog geen
      voortgang
      → wijk check QDC-2021-001
    [4]
    ");
    assert_snapshot!(room.wijk("progress").succeeds().transcript(), @"
    $ wijk progress
     Er zijn geen dossiers in uitvoering die hieraan voldoen
    ");
    room.wijk("progress niemand").exits(3);
    room.wijk("progress --edition QDC-1999").exits(3);
    room.wijk("progress roue --late").exits(2);
    room.wijk("progress --silent 0").exits(2);
}

#[test]
fn what_needs_a_look_stands_with_the_dossier() {
    let room = under_way();
    let shown = room.wijk("show roue").succeeds();
    assert!(prepared::flat(&shown).contains("Uitvoering Hindernissen 1 Wijzigingen 2"), "{}", shown.stdout);
}

#[test]
fn an_open_obstacle_outweighs_steps_that_are_all_done() {
    let room = under_way();
    for step in ["1.2", "1.3"] {
        room.wijk(&format!("step done roue {step} --on 2022-05-02")).succeeds();
    }
    let state = || {
        let said = room.wijk("progress roue --format json").succeeds().stdout;
        let found: serde_json::Value = serde_json::from_str(&said).unwrap();
        found["data"]["progress"]["state"].as_str().unwrap().to_owned()
    };
    assert_eq!(state(), "blocked");
    room.wijk("obstacle solved roue 1 --solution 'een andere aannemer'").succeeds();
    assert_eq!(state(), "done");
}
