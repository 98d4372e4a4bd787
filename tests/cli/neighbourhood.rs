use insta::assert_snapshot;

use super::prepared;
use crate::common::Room;

#[test]
fn neighbourhoods_are_listed_with_their_dossiers() {
    let room = Room::with_candidates();
    assert_snapshot!(room.wijk("neighbourhood list les").succeeds().transcript(), @"
    $ wijk neighbourhood list les
    Wijken

     Naam                                         Gemeenten            Dossiers
     Les Anjoués - Le Bon Pasteur Quartier        Sint-Agatha-Berchem  QDC-2021-012
     Durable
     Les Bains de nature Schaerbeekois            Schaarbeek           QDC-2021-008
     Les épiphytes d’ATOMA                        Koekelberg           QDC-2021-013
     Sous les palmiers d’Eléonore                 Oudergem             QDC-2021-014
    ");
    assert_snapshot!(room.wijk("neighbourhood list Atlantis").succeeds().transcript(), @"
    $ wijk neighbourhood list Atlantis
    Wijken

     Geen wijk gevonden voor «Atlantis»
    ");
}

#[test]
fn two_that_are_one_are_joined() {
    let mut room = Room::with_candidates();
    assert_snapshot!(room.wijk("neighbourhood merge 'La Roue' metamorphosis").succeeds().transcript(), @"
    $ wijk neighbourhood merge La Roue metamorphosis
    ✓ «La Roue» samengevoegd met «Metamorphosis»: 2 dossiers in totaal
    ! Nu loopt meer dan één dossier van deze wijk in dezelfde editie: QDC-2021-001
      en QDC-2021-005
    → wijk withdraw QDC-2021-005 --reason …
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("neighbourhood list morph --format plain").succeeds().transcript(), @"
    $ wijk neighbourhood list morph --format plain
    name	municipalities	dossiers	joint
    Metamorphosis	21007|21001	QDC-2021-001|QDC-2021-005
    ");
    room.wijk("undo").succeeds();
    room.speaking("fr");
    assert_snapshot!(room.wijk("neighbourhood merge baobab Marelle").exits(3).transcript(), @"
    $ wijk neighbourhood merge baobab Marelle
    ✗ Aucun quartier pour « baobab »
      → wijk neighbourhood list
    [3]
    ");
    assert_snapshot!(room.wijk("neighbourhood merge ba-o-bab Marelle").succeeds().transcript(), @"
    $ wijk neighbourhood merge ba-o-bab Marelle
    ✓ « Ba-O-bab » fusionné avec « Marelle » : 2 dossiers au total
    ! Plusieurs dossiers de ce quartier sont désormais en cours dans la même
      édition : QDC-2021-004 et QDC-2021-006
    → wijk withdraw QDC-2021-006 --reason …
      Annuler : wijk undo
    ");
}

#[test]
fn one_and_the_same_an_unknown_one_and_an_ambiguous_one_are_refused() {
    let room = Room::with_candidates();
    assert_snapshot!(room.wijk("neighbourhood merge Marelle marelle").exits(4).transcript(), @"
    $ wijk neighbourhood merge Marelle marelle
    ✗ Dit is één en dezelfde wijk
      → wijk neighbourhood list Marelle
    [4]
    ");
    assert_snapshot!(room.wijk("neighbourhood merge Atlantis Marelle").exits(3).transcript(), @"
    $ wijk neighbourhood merge Atlantis Marelle
    ✗ Geen wijk gevonden voor «Atlantis»
      → wijk neighbourhood list
    [3]
    ");
    assert_snapshot!(room.wijk("neighbourhood merge les Marelle").exits(3).transcript(), @"
    $ wijk neighbourhood merge les Marelle
    ✗ «les» past op meer dan één wijk:
      Les Anjoués - Le Bon Pasteur Quartier Durable
      Les Bains de nature Schaerbeekois
      Les épiphytes d’ATOMA
      Sous les palmiers d’Eléonore
    [3]
    ");
    assert_eq!(room.wijk("neighbourhood merge Marelle").code, 2);
}

#[test]
fn a_neighbourhood_has_one_page_over_all_editions() {
    let mut room = prepared::evaluated();
    owes(&room);
    assert_snapshot!(room.wijk("neighbourhood show roue").succeeds().transcript(), @"
    $ wijk neighbourhood show roue
    La Roue

     Nr.               1
     Gemeenten         Anderlecht
     Dossiers          1
     Toegekend         € 9.300,00
     Uitbetaald        € 4.500,00
     Te verantwoorden  € 3.000,00

    Dossiers
     Dossier       Fase                     Toegekend  Uitbetaald  Te verantwoorden
     QDC-2021-001  realiseren en           € 9.300,00  € 4.500,00        € 3.000,00
                   evalueren

    Projecten
     Project         Titel               Beslissing   Toegekend  Resultaat
     QDC-2021-001.1  Speelstraat La      toegekend   € 6.200,00  uitgevoerd
                     Roue
     QDC-2021-001.2  Plantenruil         toegekend   € 3.100,00  gedeeltelijk
                                                                 uitgevoerd
     QDC-2021-001.3  Propere glasbollen  geweigerd       € 0,00

    Wat blijft
     Dossier       Wat blijft                       Onderhoud door
     QDC-2021-001  De speelstraat op woensdag en    de buurtploeg, met een sleutel
                   de opbergkoffer met materiaal    bij de school

    Coaches
     Dossier       Coach           Van         Tot  Bezoeken  Duur
     QDC-2021-001  Kim Begeleider  10-10-2021              1  1:30

    Partners
     Dossier       Partner               Soort     Stand        Op
     QDC-2021-001  Gemeente Anderlecht   gemeente  ondertekend  02-11-2021
     QDC-2021-001  Basisschool De Linde  school    verkend      02-11-2021

    Bijeenkomsten van het netwerk
     Nr.  Op          Soort         Plaats         Aanwezig
       1  14-05-2022  uitwisseling  La Tricoterie         3

    Wat nu openstaat
     Dossier       Wat                               Tegen
     QDC-2021-001  Nog te verantwoorden: € 3.000,00
     QDC-2021-001  stap 1.2: Bewonersvergadering     30-04-2022
     QDC-2021-001  stap 1.3: Inrichting              31-08-2022
     QDC-2021-001  stap 2.1: Eerste ruildag          15-10-2022
    → wijk expense add QDC-2021-001
    → wijk step done QDC-2021-001 1.2
    → wijk step done QDC-2021-001 1.3
    → wijk step done QDC-2021-001 2.1
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("neighbourhood show 1").succeeds().transcript(), @"
    $ wijk neighbourhood show 1
    La Roue

     N°           1
     Communes     Anderlecht
     Dossiers     1
     Octroyé      9.300,00 €
     Payé         4.500,00 €
     À justifier  3.000,00 €

    Dossiers
     Dossier       Phase                         Octroyé        Payé  À justifier
     QDC-2021-001  réalisation et évaluation  9.300,00 €  4.500,00 €   3.000,00 €

    Projets
     Projet          Titre                Décision     Octroyé  Résultat
     QDC-2021-001.1  Speelstraat La Roue  octroyé   6.200,00 €  réalisé
     QDC-2021-001.2  Plantenruil          octroyé   3.100,00 €  réalisé en partie
     QDC-2021-001.3  Propere glasbollen   refusé        0,00 €

    Ce qui reste
     Dossier       Ce qui reste                     Entretien par
     QDC-2021-001  De speelstraat op woensdag en    de buurtploeg, met een sleutel
                   de opbergkoffer met materiaal    bij de school

    Coachs
     Dossier       Coach           Du          Au  Visites  Durée
     QDC-2021-001  Kim Begeleider  10/10/2021            1   1:30

    Partenaires
     Dossier       Partenaire            Type     Stade    Le
     QDC-2021-001  Gemeente Anderlecht   commune  signé    02/11/2021
     QDC-2021-001  Basisschool De Linde  école    exploré  02/11/2021

    Rencontres du réseau
     N°  Le          Type     Lieu           Présents
      1  14/05/2022  échange  La Tricoterie         3

    Ce qui est en suspens
     Dossier       Quoi                             Échéance
     QDC-2021-001  Encore à justifier : 3.000,00 €
     QDC-2021-001  étape 1.2 : Bewonersvergadering  30/04/2022
     QDC-2021-001  étape 1.3 : Inrichting           31/08/2022
     QDC-2021-001  étape 2.1 : Eerste ruildag       15/10/2022
    → wijk expense add QDC-2021-001
    → wijk step done QDC-2021-001 1.2
    → wijk step done QDC-2021-001 1.3
    → wijk step done QDC-2021-001 2.1
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("neighbourhood show '#1' --format json").succeeds().transcript(), @r#"
    $ wijk neighbourhood show #1 --format json
    {
      "schema": "wijk/neighbourhood/1",
      "currency": "EUR",
      "data": {
        "neighbourhood": {
          "number": 1,
          "municipalities": [
            "21001"
          ],
          "perimeter": null,
          "point": null,
          "merged": null,
          "dossiers": 1,
          "awarded_cents": 930000,
          "paid_cents": 450000,
          "to_justify_cents": 300000
        },
        "dossiers": [
          {
            "dossier": "QDC-2021-001",
            "phase": "realisation",
            "awarded_cents": 930000,
            "paid_cents": 450000,
            "to_justify_cents": 300000,
            "justified_cents": 150000,
            "asked_cents": 1480000,
            "status": "active",
            "since": "2021-12-20",
            "year": 2021,
            "start_fund_cents": null,
            "joint": false
          }
        ],
        "projects": [
          {
            "project": "QDC-2021-001.1",
            "title": "Speelstraat La Roue",
            "verdict": "awarded",
            "awarded_cents": 620000,
            "outcome": "done",
            "theme": "mobility",
            "asked_cents": 620000,
            "why": null
          },
          {
            "project": "QDC-2021-001.2",
            "title": "Plantenruil",
            "verdict": "awarded",
            "awarded_cents": 310000,
            "outcome": "partly",
            "theme": "nature",
            "asked_cents": 310000,
            "why": "De tweede ruildag viel weg door slecht weer"
          },
          {
            "project": "QDC-2021-001.3",
            "title": "Propere glasbollen",
            "verdict": "refused",
            "awarded_cents": 0,
            "outcome": null,
            "theme": "cleanliness",
            "asked_cents": 550000,
            "why": null
          }
        ],
        "lasting": [
          {
            "dossier": "QDC-2021-001",
            "lasting": "De speelstraat op woensdag en de opbergkoffer met materiaal",
            "maintainer": "de buurtploeg, met een sleutel bij de school",
            "evaluated_on": "2023-02-18",
            "participants": 85,
            "lessons": "Begin vroeg met de vergunning, en spreek af wie de sleutel bewaart"
          }
        ],
        "coaches": [
          {
            "dossier": "QDC-2021-001",
            "coach": "Kim Begeleider",
            "from": "2021-10-10",
            "to": null,
            "visits": 1,
            "minutes": 90
          }
        ],
        "partners": [
          {
            "dossier": "QDC-2021-001",
            "partner": "Gemeente Anderlecht",
            "kind": "municipality",
            "partner_status": "signed",
            "on": "2021-11-02"
          },
          {
            "dossier": "QDC-2021-001",
            "partner": "Basisschool De Linde",
            "kind": "school",
            "partner_status": "explored",
            "on": "2021-11-02"
          }
        ],
        "meetings": [
          {
            "number": 1,
            "on": "2022-05-14",
            "kind": "exchange",
            "place": "La Tricoterie",
            "people": 3
          }
        ],
        "appeals": [],
        "open": [
          {
            "dossier": "QDC-2021-001",
            "what": "Still to be justified: €3,000.00",
            "due_on": null,
            "command": "wijk expense add QDC-2021-001"
          },
          {
            "dossier": "QDC-2021-001",
            "what": "step 1.2: Bewonersvergadering",
            "due_on": "2022-04-30",
            "command": "wijk step done QDC-2021-001 1.2"
          },
          {
            "dossier": "QDC-2021-001",
            "what": "step 1.3: Inrichting",
            "due_on": "2022-08-31",
            "command": "wijk step done QDC-2021-001 1.3"
          },
          {
            "dossier": "QDC-2021-001",
            "what": "step 2.1: Eerste ruildag",
            "due_on": "2022-10-15",
            "command": "wijk step done QDC-2021-001 2.1"
          }
        ]
      }
    }
    "#);
    assert_snapshot!(room.wijk("neighbourhood show roue --format csv --section projects").succeeds().transcript(), @"
    $ wijk neighbourhood show roue --format csv --section projects
    project,title,verdict,awarded_eur,outcome,theme,asked_eur,why
    QDC-2021-001.1,Speelstraat La Roue,awarded,6200.00,done,mobility,6200.00,
    QDC-2021-001.2,Plantenruil,awarded,3100.00,partly,nature,3100.00,De tweede ruildag viel weg door slecht weer
    QDC-2021-001.3,Propere glasbollen,refused,0.00,,cleanliness,5500.00,
    ");
    assert_snapshot!(room.wijk("neighbourhood show roue --format markdown").succeeds().transcript(), @"
    $ wijk neighbourhood show roue --format markdown
    # La Roue

    - **No.**: 1
    - **Municipalities**: Anderlecht
    - **Dossiers**: 1
    - **Awarded**: €9,300.00
    - **Paid**: €4,500.00
    - **To justify**: €3,000.00

    ## Dossiers

    | Dossier | Phase | Awarded | Paid | To justify | Justified | Asked | Status | Last step | Year | Start fund | With another neighbourhood |
    | --- | --- | --: | --: | --: | --: | --: | --- | --- | --: | --: | --- |
    | QDC-2021-001 | realisation and evaluation | €9,300.00 | €4,500.00 | €3,000.00 | €1,500.00 | €14,800.00 | running | 20 Dec 2021 | 2021 |  | no |

    ## Projects

    | Project | Title | Decision | Awarded | Outcome | Theme | Asked | Why |
    | --- | --- | --- | --: | --- | --- | --: | --- |
    | QDC-2021-001.1 | Speelstraat La Roue | awarded | €6,200.00 | done | Sustainable mobility | €6,200.00 |  |
    | QDC-2021-001.2 | Plantenruil | awarded | €3,100.00 | partly done | Nature and biodiversity | €3,100.00 | De tweede ruildag viel weg door slecht weer |
    | QDC-2021-001.3 | Propere glasbollen | refused | €0.00 |  | Public cleanliness | €5,500.00 |  |

    ## What lasts

    | Dossier | What lasts | Maintained by | Evaluated on | Participants | Lessons |
    | --- | --- | --- | --- | --: | --- |
    | QDC-2021-001 | De speelstraat op woensdag en de opbergkoffer met materiaal | de buurtploeg, met een sleutel bij de school | 18 Feb 2023 | 85 | Begin vroeg met de vergunning, en spreek af wie de sleutel bewaart |

    ## Coaches

    | Dossier | Coach | From | To | Visits | Time |
    | --- | --- | --- | --- | --: | --: |
    | QDC-2021-001 | Kim Begeleider | 10 Oct 2021 |  | 1 | 1:30 |

    ## Partners

    | Dossier | Partner | Kind | Status | On |
    | --- | --- | --- | --- | --- |
    | QDC-2021-001 | Gemeente Anderlecht | municipality | signed | 2 Nov 2021 |
    | QDC-2021-001 | Basisschool De Linde | school | explored | 2 Nov 2021 |

    ## Meetings of the network

    | No. | On | Kind | Place | Present |
    | --: | --- | --- | --- | --: |
    | 1 | 14 May 2022 | exchange | La Tricoterie | 3 |

    ## What is open now

    | Dossier | What | Due | Command |
    | --- | --- | --- | --- |
    | QDC-2021-001 | Still to be justified: €3,000.00 |  | wijk expense add QDC-2021-001 |
    | QDC-2021-001 | step 1.2: Bewonersvergadering | 30 Apr 2022 | wijk step done QDC-2021-001 1.2 |
    | QDC-2021-001 | step 1.3: Inrichting | 31 Aug 2022 | wijk step done QDC-2021-001 1.3 |
    | QDC-2021-001 | step 2.1: Eerste ruildag | 15 Oct 2022 | wijk step done QDC-2021-001 2.1 |
    ");
}

/// Of what was awarded the bank paid half, and a third of that is justified.
fn owes(room: &Room) {
    let register = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    let sql = "
        INSERT INTO posting (edition, dossier, fund, project, from_account, to_account, amount_cents, on_day, cause)
        VALUES (1, 1, 'award', 1, 'committed', 'paid', 450000, '2022-01-05', 'payment'),
               (1, 1, 'award', 1, 'paid', 'justified', 150000, '2022-06-05', 'expense');";
    register.execute_batch(sql).unwrap();
}

#[test]
fn an_unknown_and_an_ambiguous_one_have_no_page_and_a_joined_one_keeps_its_names() {
    let room = Room::with_candidates();
    let _ = room.wijk("neighbourhood show Atlantis").exits(3);
    let _ = room.wijk("neighbourhood show 999").exits(3);
    let _ = room.wijk("neighbourhood show les").exits(3);
    room.wijk("neighbourhood merge 'La Roue' metamorphosis").succeeds();
    room.wijk("neighbourhood merge metamorphosis marelle").succeeds();
    assert_snapshot!(room.wijk("neighbourhood show marelle").succeeds().transcript(), @"
    $ wijk neighbourhood show marelle
    Marelle

     Nr.                    6
     Gemeenten              Etterbeek, Vorst, Anderlecht
     Opgegaan in deze wijk  Metamorphosis, La Roue
     Dossiers               3
     Toegekend              € 0,00
     Uitbetaald             € 0,00
     Te verantwoorden       € 0,00

    Dossiers
     Dossier       Fase       Toegekend  Uitbetaald  Te verantwoorden  Verantwoord
     QDC-2021-001  kandidaat                 € 0,00            € 0,00       € 0,00
     QDC-2021-005  kandidaat                 € 0,00            € 0,00       € 0,00
     QDC-2021-006  kandidaat                 € 0,00            € 0,00       € 0,00
    ");
}
