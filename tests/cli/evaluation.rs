use super::prepared::{self, flat};
use crate::common::{Room, fixture};

/// In realisation, with two members of the steering group; projects 1 and 2 are awarded, 3 is refused.
fn realised() -> Room {
    let mut room = prepared::decided();
    room.wijk("member add roue Fatima --kind citizen --on 2021-10-10").succeeds();
    room.wijk("member add roue Bram --kind citizen --on 2021-10-10").succeeds();
    prepared::agree(&room, "2021-12-18");
    room.wijk("advance-phase roue --on 2021-12-20").succeeds();
    room.at("2023-03-01T09:00:00Z");
    room
}

fn from(room: &Room, file: &str) -> crate::common::Said {
    let file = fixture(&format!("evaluations/{file}"));
    room.run(["evaluation", "answer", "roue", "--from", file.to_str().unwrap()])
}

/// Fatima and Bram by a table, six together by flags.
fn answered() -> Room {
    let room = realised();
    from(&room, "answers.csv").succeeds();
    let sets =
        "--set engagement=5 --set results/1=2 --set results/2=4 --set recommendation='Meer tijd' --finish";
    room.wijk(&format!("evaluation answer roue --together 6 {sets}")).succeeds();
    room
}

#[test]
fn members_answer_by_flags_and_by_file_and_the_office_sees_where_they_disagree() {
    let mut room = realised();
    insta::assert_snapshot!(from(&room, "answers.csv").succeeds().transcript(), @"
    $ wijk evaluation answer roue --from [project]/fixtures/evaluations/answers.csv
    ✓ QDC-2021-001 La Roue: antwoord 1 van Fatima, 3 van de 10 vragen beantwoord,
      afgerond
    ✓ QDC-2021-001 La Roue: antwoord 2 van Bram, 2 van de 10 vragen beantwoord,
      afgerond
      2 mensen antwoordden tot het einde
    → wijk evaluate QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    let sets = "--set engagement=5 --set results/1=2 --set results/2=4 --set recommendation='Meer tijd'";
    let said = room.wijk(&format!("evaluation answer roue --together 6 {sets}")).succeeds();
    insta::assert_snapshot!(said.transcript(), @"
    $ wijk evaluation answer roue --together 6 --set engagement=5 --set results/1=2 --set results/2=4 --set recommendation=Meer tijd
    ✓ QDC-2021-001 La Roue: antwoord 3 van 6 mensen samen, 4 van de 10 vragen
      beantwoord, nog niet afgerond
      2 mensen antwoordden tot het einde
    → wijk evaluation answer QDC-2021-001 --together 6 --finish
      Ongedaan maken: wijk undo
    ");
    room.wijk("evaluation answer roue --together 6 --finish").succeeds();
    insta::assert_snapshot!(room.wijk("evaluation show roue").succeeds().transcript(), @"
    $ wijk evaluation show roue
    QDC-2021-001 La Roue: wat de stuurgroep antwoordde

     Mensen    8
     Afgerond  3

    Punten
     Vraag                 Project  Antwoorden  Gemiddeld  Laagst  Hoogst  Verdeeld
     Hoe sterk hebben                        3        3,7       2       5  ja
     bewoners zich
     ingezet voor een
     duurzamere wijk?
     Hoe goed zijn mensen                    0                             nee
     bereikt die anders
     niet meedoen?
     Hoe verliep de                          0                             nee
     samenwerking met de
     partners?
     In welke mate               1           2        3,5       2       5  ja
     bereikte dit project
     wat gepland was?
     In welke mate               2           1        4,0       4       4  nee
     bereikte dit project
     wat gepland was?
     Hoe goed hielpen de                     0                             nee
     coach en het
     programma?
     Op een schaal van 1 tot 5. Wie samen antwoordt, telt als één antwoord.
     Verdeeld: de antwoorden liggen minstens een halve schaal uit elkaar.

    Open antwoorden
     Vraag                                  Project  Nr.  Antwoord          Wie
     Wat blijft er van dit project, en wie        2    2  De ruilkast       Bram
     zorgt ervoor?
     Wat zou u een volgende keer anders                1  Vroeger beginnen  Fatima
     doen?
     Wat raadt u het programma aan?                    3  Meer tijd         6 samen

    Wie antwoordde
     Nr.  Wie      Mensen  Begonnen op  Afgerond op  Antwoorden
       1  Fatima        1  01-03-2023   01-03-2023            3
       2  Bram          1  01-03-2023   01-03-2023            2
       3  6 samen       6  01-03-2023   01-03-2023            4
    ");
    room.speaking("fr");
    insta::assert_snapshot!(room.wijk("evaluation show roue --format markdown").succeeds().transcript(), @"
    $ wijk evaluation show roue --format markdown
    # QDC-2021-001 La Roue : ce que le comité de pilotage a répondu

    - **Personnes**: 8
    - **Terminées**: 3

    ## Points

    | Question | Projet | Titre | Réponses | Moyenne | Min. | Max. | Partagé |
    | --- | --: | --- | --: | --: | --: | --: | --- |
    | Dans quelle mesure les habitants se sont-ils engagés pour un quartier plus durable ? |  |  | 3 | 3,7 | 2 | 5 | oui |
    | Dans quelle mesure les personnes qui ne participent pas d’habitude ont-elles été touchées ? |  |  | 0 |  |  |  | non |
    | Comment s’est passée la collaboration avec les partenaires ? |  |  | 0 |  |  |  | non |
    | Dans quelle mesure ce projet a-t-il atteint ce qui était prévu ? | 1 | Speelstraat La Roue | 2 | 3,5 | 2 | 5 | oui |
    | Dans quelle mesure ce projet a-t-il atteint ce qui était prévu ? | 2 | Plantenruil | 1 | 4,0 | 4 | 4 | non |
    | Dans quelle mesure le coach et le programme ont-ils aidé ? |  |  | 0 |  |  |  | non |

    Sur une échelle de 1 à 5. Une réponse commune compte pour une. Partagé : les réponses sont distantes d’au moins la moitié de l’échelle.

    ## Réponses ouvertes

    | Question | Projet | Titre | N° | Réponse |
    | --- | --: | --- | --: | --- |
    | Que reste-t-il de ce projet, et qui s’en occupe ? | 2 | Plantenruil | 2 | De ruilkast |
    | Que feriez-vous autrement la prochaine fois ? |  |  | 1 | Vroeger beginnen |
    | Que recommandez-vous au programme ? |  |  | 3 | Meer tijd |

    ## Qui a répondu

    | N° | Personnes | Commencé le | Terminé le | Réponses |
    | --: | --: | --- | --- | --: |
    | 1 | 1 | 01/03/2023 | 01/03/2023 | 3 |
    | 2 | 1 | 01/03/2023 | 01/03/2023 | 2 |
    | 3 | 6 | 01/03/2023 | 01/03/2023 | 4 |
    ");
    insta::assert_snapshot!(room.wijk("evaluation list QDC-2021").succeeds().transcript(), @"
    $ wijk evaluation list QDC-2021
    QDC-2021 : évaluations

     Dossier       Quartier  Personnes  Demandé  État     Conclusion le  Terminées
     QDC-2021-001  La Roue           8           répondu                         3
    ");
    room.speaking("en");
    insta::assert_snapshot!(room.wijk("evaluation remove roue 3 --yes").succeeds().transcript(), @"
    $ wijk evaluation remove roue 3 --yes
    ✓ QDC-2021-001: answer 3 of 6 people together taken out (4 questions)
      To take it back: wijk undo
    ");
    let said = room.wijk("evaluation show roue --format csv --section scores").succeeds();
    insta::assert_snapshot!(said.stdout, @"
    question,project,title,answers,mean,lowest,highest,disagree
    engagement,,,2,3.0,2,4,true
    reach,,,0,,,,false
    cooperation,,,0,,,,false
    results,1,Speelstraat La Roue,1,5.0,5,5,false
    results,2,Plantenruil,0,,,,false
    support,,,0,,,,false
    ");
    let log = room.wijk("log roue").succeeds();
    assert!(!log.stdout.contains("Meer tijd"), "{}", log.stdout);
}

#[test]
fn names_stand_only_in_the_table_for_the_office() {
    let room = answered();
    assert!(room.wijk("evaluation show roue").succeeds().stdout.contains("Fatima"));
    for format in ["markdown", "plain", "csv", "json"] {
        let said = room.wijk(&format!("evaluation show roue --format {format}")).succeeds();
        assert!(!said.stdout.contains("Fatima") && !said.stdout.contains("Bram"), "{}", said.stdout);
    }
}

#[test]
fn every_wrong_answer_is_told_at_once_and_nothing_is_saved() {
    let mut room = realised();
    let sets =
        "--set weather=3 --set engagement=9 --set reach=goed --set results=3 --set results/3=3 --set lasting";
    let said = room.wijk(&format!("evaluation answer roue --by fatima {sets}")).exits(7);
    insta::assert_snapshot!(said.transcript(), @"
    $ wijk evaluation answer roue --by fatima --set weather=3 --set engagement=9 --set reach=goed --set results=3 --set results/3=3 --set lasting
    ✗ Niets bewaard: 6 fouten
      --set · «weather=3»: geen vraag van deze evaluatie (wel: engagement, reach,
      cooperation, results, lasting, differently, support en recommendation)
      --set · «engagement=9»: de schaal gaat van 1 tot 5
      --set · «reach=goed»: verwacht: punten van 1 tot 5, als cijfer
      --set · «results=3»: results wordt per project gevraagd: noem het nummer
      (projecten: 1, 2)
      --set · «results/3=3»: er is geen toegekend project 3 (wel: 1, 2)
      --set · «lasting»: verwacht: vraag=antwoord, of vraag/project=antwoord, zoals
      results/1=4
    [7]
    ");
    insta::assert_snapshot!(from(&room, "answers-faults.toml").exits(7).transcript(), @"
    $ wijk evaluation answer roue --from [project]/fixtures/evaluations/answers-faults.toml
    ✗ Niets bewaard: 7 fouten
      by: er staat niet bij wie antwoordt: zet by of together in het bestand, of
      geef --by of --together mee
      regel 2 · answers.engagement · «6»: de schaal gaat van 1 tot 5
      regel 3 · answers.reach · «goed»: verwacht: punten van 1 tot 5, als cijfer
      regel 4 · answers.weather · «3»: geen vraag van deze evaluatie (wel:
      engagement, reach, cooperation, results, lasting, differently, support en
      recommendation)
      regel 5 · answers.results · «4»: results wordt per project gevraagd: noem het
      nummer (projecten: 1, 2)
      regel 8 · projects[0].number · «3»: er is geen toegekend project 3 (wel: 1, 2)
      regel 12 · projects[1].differently · «Niets»: differently gaat over het
      geheel: laat het project weg
    [7]
    ");
    room.speaking("fr");
    let said = room.wijk(&format!("evaluation answer roue --by fatima {sets}")).exits(7);
    insta::assert_snapshot!(said.transcript(), @"
    $ wijk evaluation answer roue --by fatima --set weather=3 --set engagement=9 --set reach=goed --set results=3 --set results/3=3 --set lasting
    ✗ Rien n’est enregistré : 6 erreurs
      --set · « weather=3 » : aucune question de cette évaluation (mais bien :
      engagement, reach, cooperation, results, lasting, differently, support et
      recommendation)
      --set · « engagement=9 » : l’échelle va de 1 à 5
      --set · « reach=goed » : attendu : des points de 1 à 5, en chiffres
      --set · « results=3 » : results est demandé par projet : indiquez le numéro
      (projets : 1, 2)
      --set · « results/3=3 » : il n’y a pas de projet 3 octroyé (mais bien : 1, 2)
      --set · « lasting » : attendu : question=réponse, ou question/projet=réponse,
      par exemple results/1=4
    [7]
    ");
    room.speaking("en");
    insta::assert_snapshot!(from(&room, "answers-faults.toml").exits(7).transcript(), @"
    $ wijk evaluation answer roue --from [project]/fixtures/evaluations/answers-faults.toml
    ✗ Nothing saved: 7 faults
      by: it does not say who answers: put by or together in the file, or give --by
      or --together
      line 2 · answers.engagement · «6»: the scale goes from 1 to 5
      line 3 · answers.reach · «goed»: expected: points from 1 to 5, as a number
      line 4 · answers.weather · «3»: no question of this evaluation (there are:
      engagement, reach, cooperation, results, lasting, differently, support and
      recommendation)
      line 5 · answers.results · «4»: results is asked for each project: name the
      number (projects: 1, 2)
      line 8 · projects[0].number · «3»: there is no awarded project 3 (there is: 1,
      2)
      line 12 · projects[1].differently · «Niets»: differently is about the whole:
      leave the project out
    [7]
    ");
    let said = room.wijk("evaluation show roue --format csv --section responses").succeeds();
    assert_eq!(said.stdout.lines().count(), 1, "{}", said.stdout);
}

#[test]
fn only_members_answer_once_and_only_in_realisation() {
    let room = realised();
    let said = room.wijk("evaluation answer roue --by Zita --set engagement=3").exits(4);
    assert!(flat(&said).contains("→ wijk member add QDC-2021-001 Zita"), "{}", flat(&said));
    room.wijk("evaluation answer roue --set engagement=3").exits(8);
    room.wijk("evaluation answer roue --by Fatima").exits(8);
    room.wijk("evaluation answer roue --by fatima --set engagement=3 --finish").succeeds();
    let said = room.wijk("evaluation answer roue --by fatima --set engagement=4").exits(4);
    assert!(
        flat(&said).contains("→ wijk evaluation answer QDC-2021-001 --by Fatima --replace"),
        "{}",
        flat(&said)
    );
    room.wijk("evaluation answer roue --by fatima --set engagement=4 --replace").succeeds();
    room.wijk("evaluation remove roue 7 --yes").exits(3);
    room.wijk("evaluation remove roue 1").exits(8);
    room.wijk("evaluation answer roue --by a --set engagement=4").exits(3);
    let early = prepared::with_roadmap();
    let said = early.wijk("evaluation answer roue --by a --set engagement=4").exits(4);
    assert!(flat(&said).contains("er valt nu niets te evalueren"), "{}", flat(&said));
    let listed = early.wijk("evaluation list").succeeds();
    assert!(flat(&listed).contains("Geen dossiers in uitvoering"), "{}", flat(&listed));
}

#[test]
fn what_was_evaluated_is_reported_by_theme_and_municipality_without_a_name() {
    let mut room = answered();
    let file = fixture("evaluations/la-roue-recommended.toml");
    room.run(["evaluate", "roue", "--from", file.to_str().unwrap()]).succeeds();
    room.wijk("experiment decide roue 1 anchor --anchor 'de dienst Mobiliteit' --reason 'het werkt'")
        .succeeds();
    insta::assert_snapshot!(room.wijk("report evaluation").succeeds().transcript(), @"
    $ wijk report evaluation
    QDC-2021: evaluatie

     Dossiers                  1
     Geëvalueerd               1
     Deelnemers                85
     Met antwoorden van leden  1
     Mensen                    8

    Wat van de projecten geworden is
     Afloop                   Projecten  Aandeel
     uitgevoerd                       1     50 %
     gedeeltelijk uitgevoerd          0      0 %
     niet uitgevoerd                  1     50 %

    Per thema
     Thema                     Projecten  Uitgevoerd  Gedeeltelijk  Niet
     Duurzame mobiliteit               1           1             0     0
     Natuur en biodiversiteit          1           0             0     1

    Per gemeente
     Gemeente    Projecten  Uitgevoerd  Gedeeltelijk  Niet  Aandeel uitgevoerd
     Anderlecht          2           1             0     1                50 %

    Niet of gedeeltelijk uitgevoerd, en waarom
     Project         Titel        Afloop           Waarom
     QDC-2021-001.2  Plantenruil  niet uitgevoerd  Niemand had nog tijd voor een
                                                   tweede ruildag

    Punten
     Vraag                          Dossiers  Antwoorden  Gemiddeld  Laagst  Hoogst
     Hoe sterk hebben bewoners             1           3        3,7       2       5
     zich ingezet voor een
     duurzamere wijk?
     In welke mate bereikte dit            1           3        3,7       2       5
     project wat gepland was?

    Wat blijft, wat geleerd is, wat aanbevolen wordt
     Dossier       Over         Tekst
     QDC-2021-001  Wat blijft   De speelstraat op woensdag en de opbergkoffer met
                                materiaal
     QDC-2021-001  Lessen       Begin vroeg met de vergunning, en spreek af wie de
                                sleutel bewaart
     QDC-2021-001  Aanbeveling  Geef groepen een jaar langer

    Experimenten
     Dossier       Project  Titel                Besluit     Op          Tot
     QDC-2021-001        1  Speelstraat La Roue  verankeren  01-03-2023
    ");
    room.speaking("fr");
    let said = room.wijk("report evaluation --year 2021 --municipality Anderlecht").succeeds();
    insta::assert_snapshot!(said.transcript(), @"
    $ wijk report evaluation --year 2021 --municipality Anderlecht
    2021 : évaluation

     Dossiers                  1
     Évalués                   1
     Participants              85
     Avec réponses de membres  1
     Personnes                 8

    Ce que les projets sont devenus
     Résultat           Projets  Part
     réalisé                  1  50 %
     réalisé en partie        0   0 %
     abandonné                1  50 %

    Par thème
     Thème                   Projets  Réalisés  En partie  Abandonnés
     Mobilité durable              1         1          0           0
     Nature et biodiversité        1         0          0           1

    Par commune
     Commune     Projets  Réalisés  En partie  Abandonnés  Part réalisée  À refaire
     Anderlecht        2         1          0           1           50 %          1

    Pas ou en partie réalisés, et pourquoi
     Projet          Titre        Résultat   Pourquoi
     QDC-2021-001.2  Plantenruil  abandonné  Niemand had nog tijd voor een tweede
                                             ruildag

    Points
     Question                               Dossiers  Réponses  Moyenne  Min.  Max.
     Dans quelle mesure les habitants se           1         3      3,7     2     5
     sont-ils engagés pour un quartier
     plus durable ?
     Dans quelle mesure ce projet a-t-il           1         3      3,7     2     5
     atteint ce qui était prévu ?

    Ce qui reste, ce qui a été appris, ce qui est recommandé
     Dossier       À propos        Texte
     QDC-2021-001  Ce qui reste    De speelstraat op woensdag en de opbergkoffer
                                   met materiaal
     QDC-2021-001  Leçons          Begin vroeg met de vergunning, en spreek af wie
                                   de sleutel bewaart
     QDC-2021-001  Recommandation  Geef groepen een jaar langer

    Expériences
     Dossier       Projet  Titre                Décision    Le          Jusqu’au
     QDC-2021-001       1  Speelstraat La Roue  pérenniser  01/03/2023
    ");
    room.speaking("en");
    let said = room.wijk("report evaluation QDC-2021 --theme mobility --format json").succeeds();
    insta::assert_snapshot!(said.stdout, @r#"
    {
      "schema": "wijk/report-evaluation/1",
      "currency": "EUR",
      "data": {
        "summary": {
          "dossiers": 1,
          "evaluated": 1,
          "participants": 85,
          "answered": 1,
          "people": 8
        },
        "outcomes": [
          {
            "outcome": "done",
            "projects": 1,
            "share": {
              "part": 1,
              "whole": 1
            }
          },
          {
            "outcome": "partly",
            "projects": 0,
            "share": {
              "part": 0,
              "whole": 1
            }
          },
          {
            "outcome": "dropped",
            "projects": 0,
            "share": {
              "part": 0,
              "whole": 1
            }
          }
        ],
        "themes": [
          {
            "theme": "mobility",
            "projects": 1,
            "done": 1,
            "partly": 0,
            "dropped": 0,
            "share_done": {
              "part": 1,
              "whole": 1
            },
            "reproducible": 1,
            "programme": "brussels-qdc"
          }
        ],
        "municipalities": [
          {
            "municipality": "21001",
            "projects": 1,
            "done": 1,
            "partly": 0,
            "dropped": 0,
            "share_done": {
              "part": 1,
              "whole": 1
            },
            "reproducible": 1
          }
        ],
        "not_done": [],
        "scores": [
          {
            "question": "results",
            "dossiers": 1,
            "answers": 2,
            "mean": "3.5",
            "lowest": 2,
            "highest": 5,
            "spread": 3,
            "scale": 5
          }
        ],
        "conclusions": [
          {
            "dossier": "QDC-2021-001",
            "about": "lasting",
            "text": "De speelstraat op woensdag en de opbergkoffer met materiaal",
            "neighbourhood": "La Roue",
            "held_on": "2023-02-18"
          },
          {
            "dossier": "QDC-2021-001",
            "about": "lessons",
            "text": "Begin vroeg met de vergunning, en spreek af wie de sleutel bewaart",
            "neighbourhood": "La Roue",
            "held_on": "2023-02-18"
          },
          {
            "dossier": "QDC-2021-001",
            "about": "recommendation",
            "text": "Geef groepen een jaar langer",
            "neighbourhood": "La Roue",
            "held_on": "2023-02-18"
          }
        ],
        "experiments": [
          {
            "dossier": "QDC-2021-001",
            "project": 1,
            "title": "Speelstraat La Roue",
            "choice": "anchor",
            "decided_on": "2023-03-01",
            "until": null,
            "anchor": "de dienst Mobiliteit",
            "reason": "het werkt",
            "body": null,
            "neighbourhood": "La Roue"
          }
        ]
      }
    }
    "#);
    for format in ["table", "markdown", "plain", "csv", "json"] {
        let said = room.wijk(&format!("report evaluation --format {format}")).succeeds();
        for personal in ["Fatima", "Bram", "buurtploeg", "Meer tijd", "De ruilkast"] {
            assert!(!said.stdout.contains(personal), "{personal}: {}", said.stdout);
        }
    }
    room.wijk("report evaluation --theme sterrenkunde").exits(3);
    room.wijk("report evaluation --municipality Parijs").exits(3);
    room.wijk("report evaluation --year 1999").exits(3);
    let said = room.wijk("report evaluation --municipality Ukkel").succeeds();
    assert!(!said.stdout.contains("QDC-2021-001"), "{}", said.stdout);
}

#[test]
fn no_quorum_is_asked_until_an_office_says_how_many() {
    let room = realised();
    let rules = room.wijk("check roue").exits(5);
    assert!(!rules.stdout.contains("W-EVALUATION-QUORUM"), "{}", rules.stdout);
}

#[test]
fn the_conclusion_begins_with_what_members_answered() {
    let room = answered();
    let sets = "--participants 85 --lasting a --maintainer b --lessons c --recommendation d";
    room.wijk(&format!("evaluate roue {sets} --project 1=done --project 2=done --reproducible 1")).succeeds();
    let said = room.wijk("library --reproducible --format csv").succeeds();
    assert_eq!(said.stdout.lines().count(), 2, "{}", said.stdout);
    let said = room.wijk(&format!("evaluate roue {sets} --project 1=done --reproducible 1,2")).exits(7);
    assert!(flat(&said).contains("zeg ook wat er van project 2 geworden is"), "{}", flat(&said));
    let both = "--project 1=done --reproducible 1 --not-reproducible 1";
    let said = room.wijk(&format!("evaluate roue {sets} {both}")).exits(7);
    assert!(flat(&said).contains("niet tegelijk wel en niet"), "{}", flat(&said));
}

#[test]
fn a_table_with_heads_in_dutch_is_read_and_a_column_twice_is_told() {
    let room = realised();
    let read = |name: &str, text: &str| {
        let file = room.file(name, text);
        room.run(["evaluation", "answer", "roue", "--from", file.to_str().unwrap()])
    };
    let heads = "Wie;Vraag;Projectnummer;Antwoord";
    read("antwoorden.csv", &format!("{heads}\nFatima;engagement;;4\nFatima;results;1;5\n")).succeeds();
    let twice = read("dubbel.csv", "Wie;Naam;vraag;antwoord\nFatima;Fatima;engagement;4\n").exits(7);
    assert!(twice.stderr.contains("Naam"), "{}", twice.stderr);
}
