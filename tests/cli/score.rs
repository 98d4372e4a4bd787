use insta::assert_snapshot;

use crate::cli::prepared;
use crate::common::Room;

/// The council of 15 December 2021: three members and a facilitator; La Roue with three projects.
fn council() -> Room {
    prepared::in_selection(&["scoring.scale=10", "scoring.threshold=60", "scoring.spread=30"])
}

const CRITERIA: [&str; 4] = ["engagement", "diversity", "concrete", "lasting"];

fn marks(members: &[u32]) -> String {
    let mut text = "lid;dossier;project;criterium;punten;toelichting\n".to_owned();
    for member in members {
        for (project, points) in [(1, ["8", "9", "7,5", "n/a"]), (2, ["6"; 4]), (3, ["5", "7", "6", "6"])] {
            for (criterion, points) in CRITERIA.iter().zip(points) {
                text.push_str(&format!("{member};QDC-2021-001;{project};{criterion};{points};\n"));
            }
        }
    }
    text
}

#[test]
fn marks_are_typed_and_sealed_until_all_are_in() {
    let mut room = council();
    let typed = "score add 1 An roue --project 1 --mark engagement=8 --mark diversity=9 --mark concrete=7,5 --na lasting";
    assert_snapshot!(room.wijk(typed).succeeds().transcript(), @"
    $ wijk score add 1 An roue --project 1 --mark engagement=8 --mark diversity=9 --mark concrete=7,5 --na lasting
    ✓ Zitting 1 (Raad van de Participatieve Duurzame Wijken): 4 cijfers genoteerd
      voor lid #1
      4 van 36 binnen
    → wijk score add 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("score ranking 1").exits(4).transcript(), @"
    $ wijk score ranking 1
    ✗ Zitting 1 (Raad van de Participatieve Duurzame Wijken): de punten zijn
      verzegeld tot ze er allemaal zijn of de zitting gesloten is; 4 van 36 zijn
      binnen, nog te geven door #1 An Peeters (8), #2 Bram Claes (12) en #3 Chloé
      Dubois (12)
      → wijk score add 1
      → wijk session close 1
    [4]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("score show 1").exits(4).transcript(), @"
    $ wijk score show 1
    ✗ Séance 1 (Conseil des Quartiers Durables Citoyens) : les points restent
      scellés tant qu’ils ne sont pas tous rentrés ou que la séance n’est pas
      clôturée ; 4 sur 36 sont rentrés, manquent ceux de #1 An Peeters (8), #2 Bram
      Claes (12) et #3 Chloé Dubois (12)
      → wijk score add 1
      → wijk session close 1
    [4]
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("score explain roue").exits(4).transcript(), @"
    $ wijk score explain roue
    ✗ Session 1 (Council of Citizen Sustainable Neighbourhoods): marks are sealed
      until all are in or the session is closed; 4 of 36 are in, still to come from
      #1 An Peeters (8), #2 Bram Claes (12) and #3 Chloé Dubois (12)
      → wijk score add 1
      → wijk session close 1
    [4]
    ");
}

#[test]
fn once_all_are_in_the_projects_are_ranked_shown_and_explained() {
    let mut room = council();
    room.file("punten.csv", marks(&[1, 2, 3]));
    assert_snapshot!(room.wijk("score add 1 --from punten.csv").succeeds().transcript(), @"
    $ wijk score add 1 --from punten.csv
    ✓ Zitting 1 (Raad van de Participatieve Duurzame Wijken): 36 cijfers genoteerd
      voor leden #1, #2 en #3
      36 van 36 binnen
    → wijk score ranking 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("score ranking").succeeds().transcript(), @"
    $ wijk score ranking
    Rangschikking · zitting 1 · Raad van de Participatieve Duurzame Wijken ·
    15-12-2021

     Plaats      Dossier       Nr.  Project              Score  Spreiding  Drempel
     1           QDC-2021-001    1  Speelstraat La Roue   8,17       0,00  ja
     2 ex aequo  QDC-2021-001    2  Plantenruil           6,00       0,00  ja
     2 ex aequo  QDC-2021-001    3  Propere glasbollen    6,00       0,00  ja
     Schaal 0–10 · drempel 60 % · ! leden liggen meer dan 30 % van de schaal uiteen
    ");
    assert_snapshot!(room.wijk("score ranking --format csv").succeeds().transcript(), @"
    $ wijk score ranking --format csv
    rank,dossier,neighbourhood,project,title,score,spread,reached,members,asked_eur,exact
    1,QDC-2021-001,La Roue,1,Speelstraat La Roue,8.17,0.00,true,3,6200.00,49/6
    2,QDC-2021-001,La Roue,2,Plantenruil,6.00,0.00,true,3,3100.00,6
    2,QDC-2021-001,La Roue,3,Propere glasbollen,6.00,0.00,true,3,5500.00,6
    ");
    assert_snapshot!(room.wijk("score show 1").succeeds().transcript(), @"
    $ wijk score show 1
    Punten · zitting 1 · Raad van de Participatieve Duurzame Wijken · 15-12-2021

     Plaats      Dossier       Nr.  Project              Score  Spreiding  Drempel
     1           QDC-2021-001    1  Speelstraat La Roue   8,17       0,00  ja
     2 ex aequo  QDC-2021-001    2  Plantenruil           6,00       0,00  ja
     2 ex aequo  QDC-2021-001    3  Propere glasbollen    6,00       0,00  ja
     Schaal 0–10 · drempel 60 % · ! leden liggen meer dan 30 % van de schaal uiteen

    Per criterium
     Dossier       Nr.  Criterium                        Gewicht  Punten  Spreiding
     QDC-2021-001    1  Betrokkenheid van bewoners bij         1    8,00       0,00
                        leefmilieu en duurzaamheid
     QDC-2021-001    1  Diversiteit, ook wie moeilijk          1    9,00       0,00
                        bereikt wordt
     QDC-2021-001    1  Concreet en makkelijk elders te        1    7,50       0,00
                        herhalen
     QDC-2021-001    1  Leefbaar op lange termijn              1
     QDC-2021-001    2  Betrokkenheid van bewoners bij         1    6,00       0,00
                        leefmilieu en duurzaamheid
     QDC-2021-001    2  Diversiteit, ook wie moeilijk          1    6,00       0,00
                        bereikt wordt
     QDC-2021-001    2  Concreet en makkelijk elders te        1    6,00       0,00
                        herhalen
     QDC-2021-001    2  Leefbaar op lange termijn              1    6,00       0,00
     QDC-2021-001    3  Betrokkenheid van bewoners bij         1    5,00       0,00
                        leefmilieu en duurzaamheid
     QDC-2021-001    3  Diversiteit, ook wie moeilijk          1    7,00       0,00
                        bereikt wordt
     QDC-2021-001    3  Concreet en makkelijk elders te        1    6,00       0,00
                        herhalen
     QDC-2021-001    3  Leefbaar op lange termijn              1    6,00       0,00
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("score explain roue").succeeds().transcript(), @"
    $ wijk score explain roue
    Comment le score a été obtenu · séance 1 · Conseil des Quartiers Durables
    Citoyens · 15/12/2021

     N°  Membre           Calcul                                           Score
      1  #1 An Peeters    (8,00 + 9,00 + 7,50) / 3 · 1 critère sans objet   8,17
      1  #2 Bram Claes    (8,00 + 9,00 + 7,50) / 3 · 1 critère sans objet   8,17
      1  #3 Chloé Dubois  (8,00 + 9,00 + 7,50) / 3 · 1 critère sans objet   8,17
      1  Moyenne          (8,17 + 8,17 + 8,17) / 3                          8,17
      2  #1 An Peeters    (6,00 + 6,00 + 6,00 + 6,00) / 4                   6,00
      2  #2 Bram Claes    (6,00 + 6,00 + 6,00 + 6,00) / 4                   6,00
      2  #3 Chloé Dubois  (6,00 + 6,00 + 6,00 + 6,00) / 4                   6,00
      2  Moyenne          (6,00 + 6,00 + 6,00) / 3                          6,00
      3  #1 An Peeters    (5,00 + 7,00 + 6,00 + 6,00) / 4                   6,00
      3  #2 Bram Claes    (5,00 + 7,00 + 6,00 + 6,00) / 4                   6,00
      3  #3 Chloé Dubois  (5,00 + 7,00 + 6,00 + 6,00) / 4                   6,00
      3  Moyenne          (6,00 + 6,00 + 6,00) / 3                          6,00
     Échelle 0–10 · seuil 60 % · ! les membres s’écartent de plus de 30 % de
     l’échelle

     Projet 1 « Speelstraat La Roue » : 8,17 sur 10, place 1 ; atteint le seuil de
     60 %
     Projet 2 « Plantenruil » : 6,00 sur 10, place 2 ex æquo ; atteint le seuil de
     60 %
     Projet 3 « Propere glasbollen » : 6,00 sur 10, place 2 ex æquo ; atteint le
     seuil de 60 %
     Le calcul se fait en fractions exactes ; seul ce qui est affiché est arrondi à
     deux décimales, les demis vers le haut.
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("score show 1 roue --format json --section marks").succeeds().transcript(), @r#"
    $ wijk score show 1 roue --format json --section marks
    {
      "schema": "wijk/scores/1",
      "currency": "EUR",
      "data": {
        "projects": [
          {
            "rank": "1",
            "dossier": "QDC-2021-001",
            "neighbourhood": "La Roue",
            "project": 1,
            "title": "Speelstraat La Roue",
            "score": "8.17",
            "spread": "0.00",
            "reached": true,
            "members": 3,
            "asked_cents": 620000,
            "exact": "49/6"
          },
          {
            "rank": "2",
            "dossier": "QDC-2021-001",
            "neighbourhood": "La Roue",
            "project": 2,
            "title": "Plantenruil",
            "score": "6.00",
            "spread": "0.00",
            "reached": true,
            "members": 3,
            "asked_cents": 310000,
            "exact": "6"
          },
          {
            "rank": "2",
            "dossier": "QDC-2021-001",
            "neighbourhood": "La Roue",
            "project": 3,
            "title": "Propere glasbollen",
            "score": "6.00",
            "spread": "0.00",
            "reached": true,
            "members": 3,
            "asked_cents": 550000,
            "exact": "6"
          }
        ],
        "criteria": [
          {
            "dossier": "QDC-2021-001",
            "project": 1,
            "criterion": "engagement",
            "weight": 1,
            "points": "8.00",
            "spread": "0.00"
          },
          {
            "dossier": "QDC-2021-001",
            "project": 1,
            "criterion": "diversity",
            "weight": 1,
            "points": "9.00",
            "spread": "0.00"
          },
          {
            "dossier": "QDC-2021-001",
            "project": 1,
            "criterion": "concrete",
            "weight": 1,
            "points": "7.50",
            "spread": "0.00"
          },
          {
            "dossier": "QDC-2021-001",
            "project": 1,
            "criterion": "lasting",
            "weight": 1,
            "points": null,
            "spread": null
          },
          {
            "dossier": "QDC-2021-001",
            "project": 2,
            "criterion": "engagement",
            "weight": 1,
            "points": "6.00",
            "spread": "0.00"
          },
          {
            "dossier": "QDC-2021-001",
            "project": 2,
            "criterion": "diversity",
            "weight": 1,
            "points": "6.00",
            "spread": "0.00"
          },
          {
            "dossier": "QDC-2021-001",
            "project": 2,
            "criterion": "concrete",
            "weight": 1,
            "points": "6.00",
            "spread": "0.00"
          },
          {
            "dossier": "QDC-2021-001",
            "project": 2,
            "criterion": "lasting",
            "weight": 1,
            "points": "6.00",
            "spread": "0.00"
          },
          {
            "dossier": "QDC-2021-001",
            "project": 3,
            "criterion": "engagement",
            "weight": 1,
            "points": "5.00",
            "spread": "0.00"
          },
          {
            "dossier": "QDC-2021-001",
            "project": 3,
            "criterion": "diversity",
            "weight": 1,
            "points": "7.00",
            "spread": "0.00"
          },
          {
            "dossier": "QDC-2021-001",
            "project": 3,
            "criterion": "concrete",
            "weight": 1,
            "points": "6.00",
            "spread": "0.00"
          },
          {
            "dossier": "QDC-2021-001",
            "project": 3,
            "criterion": "lasting",
            "weight": 1,
            "points": "6.00",
            "spread": "0.00"
          }
        ],
        "marks": [
          {
            "project": 1,
            "member": "1",
            "criterion": "engagement",
            "points": "8.00",
            "comment": null
          },
          {
            "project": 1,
            "member": "1",
            "criterion": "diversity",
            "points": "9.00",
            "comment": null
          },
          {
            "project": 1,
            "member": "1",
            "criterion": "concrete",
            "points": "7.50",
            "comment": null
          },
          {
            "project": 1,
            "member": "1",
            "criterion": "lasting",
            "points": "n-a",
            "comment": null
          },
          {
            "project": 1,
            "member": "2",
            "criterion": "engagement",
            "points": "8.00",
            "comment": null
          },
          {
            "project": 1,
            "member": "2",
            "criterion": "diversity",
            "points": "9.00",
            "comment": null
          },
          {
            "project": 1,
            "member": "2",
            "criterion": "concrete",
            "points": "7.50",
            "comment": null
          },
          {
            "project": 1,
            "member": "2",
            "criterion": "lasting",
            "points": "n-a",
            "comment": null
          },
          {
            "project": 1,
            "member": "3",
            "criterion": "engagement",
            "points": "8.00",
            "comment": null
          },
          {
            "project": 1,
            "member": "3",
            "criterion": "diversity",
            "points": "9.00",
            "comment": null
          },
          {
            "project": 1,
            "member": "3",
            "criterion": "concrete",
            "points": "7.50",
            "comment": null
          },
          {
            "project": 1,
            "member": "3",
            "criterion": "lasting",
            "points": "n-a",
            "comment": null
          },
          {
            "project": 2,
            "member": "1",
            "criterion": "engagement",
            "points": "6.00",
            "comment": null
          },
          {
            "project": 2,
            "member": "1",
            "criterion": "diversity",
            "points": "6.00",
            "comment": null
          },
          {
            "project": 2,
            "member": "1",
            "criterion": "concrete",
            "points": "6.00",
            "comment": null
          },
          {
            "project": 2,
            "member": "1",
            "criterion": "lasting",
            "points": "6.00",
            "comment": null
          },
          {
            "project": 2,
            "member": "2",
            "criterion": "engagement",
            "points": "6.00",
            "comment": null
          },
          {
            "project": 2,
            "member": "2",
            "criterion": "diversity",
            "points": "6.00",
            "comment": null
          },
          {
            "project": 2,
            "member": "2",
            "criterion": "concrete",
            "points": "6.00",
            "comment": null
          },
          {
            "project": 2,
            "member": "2",
            "criterion": "lasting",
            "points": "6.00",
            "comment": null
          },
          {
            "project": 2,
            "member": "3",
            "criterion": "engagement",
            "points": "6.00",
            "comment": null
          },
          {
            "project": 2,
            "member": "3",
            "criterion": "diversity",
            "points": "6.00",
            "comment": null
          },
          {
            "project": 2,
            "member": "3",
            "criterion": "concrete",
            "points": "6.00",
            "comment": null
          },
          {
            "project": 2,
            "member": "3",
            "criterion": "lasting",
            "points": "6.00",
            "comment": null
          },
          {
            "project": 3,
            "member": "1",
            "criterion": "engagement",
            "points": "5.00",
            "comment": null
          },
          {
            "project": 3,
            "member": "1",
            "criterion": "diversity",
            "points": "7.00",
            "comment": null
          },
          {
            "project": 3,
            "member": "1",
            "criterion": "concrete",
            "points": "6.00",
            "comment": null
          },
          {
            "project": 3,
            "member": "1",
            "criterion": "lasting",
            "points": "6.00",
            "comment": null
          },
          {
            "project": 3,
            "member": "2",
            "criterion": "engagement",
            "points": "5.00",
            "comment": null
          },
          {
            "project": 3,
            "member": "2",
            "criterion": "diversity",
            "points": "7.00",
            "comment": null
          },
          {
            "project": 3,
            "member": "2",
            "criterion": "concrete",
            "points": "6.00",
            "comment": null
          },
          {
            "project": 3,
            "member": "2",
            "criterion": "lasting",
            "points": "6.00",
            "comment": null
          },
          {
            "project": 3,
            "member": "3",
            "criterion": "engagement",
            "points": "5.00",
            "comment": null
          },
          {
            "project": 3,
            "member": "3",
            "criterion": "diversity",
            "points": "7.00",
            "comment": null
          },
          {
            "project": 3,
            "member": "3",
            "criterion": "concrete",
            "points": "6.00",
            "comment": null
          },
          {
            "project": 3,
            "member": "3",
            "criterion": "lasting",
            "points": "6.00",
            "comment": null
          }
        ]
      }
    }
    "#);
    room.speaking("nl");
    assert_snapshot!(room.wijk("undo").succeeds().transcript(), @"
    $ wijk undo
      Bewerking 4 van 31-12-2021 door an: QDC-2021 zitting 1: 36 cijfers genoteerd
      (lid 1, 2 en 3)
      36 × punten verdwijnt
    ✓ Bewerking 4 ongedaan gemaakt
    → wijk redo
    ");
    room.wijk("score ranking").exits(4);
}

#[test]
fn every_fault_of_a_file_is_told_with_its_line() {
    let mut room = council();
    room.file(
        "punten.csv",
        "lid;dossier;project;criterium;punten\n1;roue;1;engagement;11\n9;roue;7;vuurwerk;\n4;roue;1;lasting;7,125\n",
    );
    assert_snapshot!(room.wijk("score add 1 --from punten.csv").exits(7).transcript(), @"
    $ wijk score add 1 --from punten.csv
    ✗ Niets bewaard: 7 fouten
      regel 2 · points · «11»: meer dan de schaal: hoogstens 10 punten
      regel 3 · member: Zitting 1 heeft geen lid «9»
      regel 3 · project · «7»: QDC-2021-001: kies uit 1 (Speelstraat La Roue), 2
      (Plantenruil) en 3 (Propere glasbollen)
      regel 3 · criterion · «vuurwerk»: geen beoordelingscriterium van deze editie;
      kies uit Betrokkenheid van bewoners bij leefmilieu en duurzaamheid,
      Diversiteit, ook wie moeilijk bereikt wordt, Concreet en makkelijk elders te
      herhalen en Leefbaar op lange termijn
      regel 3 · points: verwacht: punten van 0 tot 10, of n.v.t.
      regel 4 · points · «7,125»: hoogstens twee decimalen, zoals 7,25
      regel 4 · member · «4»: #4 Dirk Maes is begeleider en geeft geen punten
    [7]
    ");
    room.file("punten.csv", "naam;kleur\nAn;rood\n");
    room.speaking("fr");
    assert_snapshot!(room.wijk("score add 1 --from punten.csv").exits(7).transcript(), @"
    $ wijk score add 1 --from punten.csv
    ✗ Rien n’est enregistré : 4 erreurs
      ligne 1 · kleur : colonne inconnue ; possible : member, dossier, project,
      criterion, points et comment
      ligne 1 · dossier : cette colonne manque
      ligne 1 · criterion : cette colonne manque
      ligne 1 · points : cette colonne manque
    [7]
    ");
}

#[test]
fn what_is_missing_or_cannot_be_is_refused() {
    let mut room = council();
    assert_snapshot!(room.wijk("score add 1 An --no-input").exits(8).transcript(), @"
    $ wijk score add 1 An --no-input
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      DOSSIER, --mark, --from
    [8]
    ");
    assert_snapshot!(room.wijk("score add 1 Dirk roue --project 1 --mark lasting=3").exits(4).transcript(), @"
    $ wijk score add 1 Dirk roue --project 1 --mark lasting=3
    ✗ #4 Dirk Maes is begeleider en geeft geen punten
      → wijk session member list 1
    [4]
    ");
    assert_snapshot!(room.wijk("score show 1").exits(4).transcript(), @"
    $ wijk score show 1
    ✗ Zitting 1 (Raad van de Participatieve Duurzame Wijken): er zijn nog geen
      punten gegeven
      → wijk score add 1
    [4]
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("score add 1 An roue --mark lasting=3").exits(7).transcript(), @"
    $ wijk score add 1 An roue --mark lasting=3
    ✗ Nothing saved: 1 fault
      --project: QDC-2021-001: choose from 1 (Speelstraat La Roue), 2 (Plantenruil)
      and 3 (Propere glasbollen)
    [7]
    ");
    let room = prepared::in_selection(&[]);
    assert_snapshot!(room.wijk("score add 1 An roue --project 1 --mark lasting=3").exits(4).transcript(), @"
    $ wijk score add 1 An roue --project 1 --mark lasting=3
    ✗ Editie QDC-2021 legt geen schaal vast: er worden geen punten gegeven. Een
      schaal geef je op bij het openen van de editie
      → wijk edition open brussels-qdc/2021 --set scoring.scale=…
    [4]
    ");
}
