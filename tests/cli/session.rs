use insta::assert_snapshot;

use super::prepared;
use crate::common::{Room, fixture};

/// Writes into the register behind the program's back: how a dossier comes into selection is told elsewhere.
fn write(room: &Room, sql: &str) {
    let register = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    register.execute_batch(sql).unwrap();
}

const SUBMITTED: &str = "
    UPDATE roadmap SET submitted_on = '2021-11-20', sha256 = 'x';
    UPDATE dossier SET phase = 'selection';
    INSERT INTO neighbourhood (id, name, name_key) VALUES (20, 'Marelle', 'marelle');
    INSERT INTO dossier (id, reference, edition, number, neighbourhood, asked_cents, submitted_on, intake_hash, phase,
                         status, since)
      VALUES (20, 'QDC-2021-002', 1, 2, 20, 500000, '2021-09-14', 'y', 'selection', 'active', '2021-11-20');
    INSERT INTO roadmap (id, dossier, version, begun_on, submitted_on, sha256)
      VALUES (20, 20, 1, '2021-10-10', '2021-11-20', 'y');
    INSERT INTO project (roadmap, number, title, objective, asked_cents, asked_stated, public_space)
      VALUES (20, 1, 'Hinkelpad', 'Kinderen spelen weer op straat', 500000, 1, 1);
    INSERT INTO admissibility (roadmap, outcome, closed_on) SELECT id, 'admissible', '2021-11-25' FROM roadmap;";

/// Two dossiers in selection, and the last day of the year.
fn room() -> Room {
    let room = prepared::with_roadmap();
    write(&room, SUBMITTED);
    room
}

/// The same, with the council of 17 December: four members of whom one is not there, both dossiers on the agenda.
fn with_council() -> Room {
    let room = room();
    room.wijk("session open QDC-2021 --body council --on 2021-12-17 --at 14u --place 'Huis van de wijk'")
        .succeeds();
    room.wijk("session member add 1 'Lid 1' --neighbourhood Helmet --capacity chair").succeeds();
    room.wijk("session member add 1 --neighbourhood 'Vert Dure' --neighbourhood Saint-Job").succeeds();
    room.wijk("session member add 1 'Lid 2' --organisation 'Leefmilieu Brussel'").succeeds();
    room.wijk("session agenda add 1 --all --title Rondvraag").succeeds();
    room.wijk("session present 1 all").succeeds();
    room.wijk("session absent 1 3").succeeds();
    room
}

const OPINIONS: &str = "dossier;project;verdict;amount;text;conditions
roue;1;gunstig;5.000,00;Kan soberder;De vergunning ligt voor|saldo: Foto’s
roue;2;favourable;;;
roue;3;ongunstig;;De dienst Netheid plaatst zelf plantvakken;
002;;favourable;5.000,00;;
";

#[test]
fn a_session_is_opened_filled_held_and_closed() {
    let room = room();
    assert_snapshot!(room.wijk("session open QDC-2021 --body raad --on 17/12/2021 --at 14u --place 'Huis van de wijk'").succeeds().transcript(), @"
    $ wijk session open QDC-2021 --body raad --on 17/12/2021 --at 14u --place Huis van de wijk
    ✓ Zitting 1 geopend: Raad van de Participatieve Duurzame Wijken, 17-12-2021
      (QDC-2021)
    → wijk session member add 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("session member add 1 'Lid 1' --neighbourhood Helmet --capacity voorzitter").succeeds().transcript(), @"
    $ wijk session member add 1 Lid 1 --neighbourhood Helmet --capacity voorzitter
    ✓ Zitting 1: 1 lid toegevoegd, 1 in totaal
      Nieuw in het register: wijk «Helmet»
    → wijk session agenda add 1 --all
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("session member add 1 --neighbourhood 'Vert Dure' --neighbourhood Saint-Job").succeeds().transcript(), @"
    $ wijk session member add 1 --neighbourhood Vert Dure --neighbourhood Saint-Job
    ✓ Zitting 1: 2 leden toegevoegd, 3 in totaal
      Nieuw in het register: wijk «Vert Dure»
      Nieuw in het register: wijk «Saint-Job»
    → wijk session agenda add 1 --all
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("session agenda add 1 --all --title Rondvraag").succeeds().transcript(), @"
    $ wijk session agenda add 1 --all --title Rondvraag
    ✓ Agenda van zitting 1: 3 punten toegevoegd, 3 in totaal
    → wijk session present 1 all
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("session agenda move 1 rondvraag 1").succeeds().transcript(), @"
    $ wijk session agenda move 1 rondvraag 1
    ✓ Agenda van zitting 1: punt verplaatst naar plaats 1
    → wijk session agenda show 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("session agenda show").succeeds().transcript(), @"
    $ wijk session agenda show
    Raad van de Participatieve Duurzame Wijken: zitting 1 van 17-12-2021

     Punt  Dossier       Wat        Projecten     Gevraagd  Adviezen  Voorgesteld
        1                Rondvraag
        2  QDC-2021-001  La Roue            3  € 14.800,00         0
        3  QDC-2021-002  Marelle            1   € 5.000,00         0
    ");
    assert_snapshot!(room.wijk("session close").exits(4).transcript(), @"
    $ wijk session close
    ✗ Zitting 1 kan nog niet gesloten worden: van lid 1, 2 en 3 is niet genoteerd of
      ze er waren; er zijn 0 stemgerechtigde leden aanwezig, 1 nodig; 4 projecten
      zonder advies: QDC-2021-001 1 «Speelstraat La Roue», QDC-2021-001 2
      «Plantenruil», QDC-2021-001 3 «Propere glasbollen» en QDC-2021-002 1
      «Hinkelpad»
      → wijk session present 1 all
      → wijk session opinion 1 QDC-2021-001 --project 1
    [4]
    ");
    assert_snapshot!(room.wijk("session present 1 all").succeeds().transcript(), @"
    $ wijk session present 1 all
    ✓ Zitting 1: 3 stemgerechtigd aanwezig, 0 verontschuldigd
    → wijk session opinion 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("session absent 1 saint").succeeds().transcript(), @"
    $ wijk session absent 1 saint
    ✓ Zitting 1: 2 stemgerechtigd aanwezig, 1 verontschuldigd
    → wijk session opinion 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("session opinion 1 roue gunstig --project 1 --amount 5000 --text 'Kan soberder' --condition 'De vergunning ligt voor' --condition 'saldo: Foto’s'").succeeds().transcript(), @"
    $ wijk session opinion 1 roue gunstig --project 1 --amount 5000 --text Kan soberder --condition De vergunning ligt voor --condition saldo: Foto’s
    ✓ QDC-2021-001 La Roue · project 1 «Speelstraat La Roue»: gunstig, € 5.000,00
      van € 6.200,00, 2 voorwaarden
      Plafond van het dossier: rest € 10.000,00 van € 15.000,00
      Voorgesteld € 5.000,00 · enveloppe € 115.000,00 · rest € 110.000,00
    → wijk session opinion 1
      Ongedaan maken: wijk undo
    ");
    let file = room.file("adviezen.csv", OPINIONS);
    assert_snapshot!(room.run(["session", "opinion", "1", "--from", file.file_name().unwrap().to_str().unwrap()]).succeeds().transcript(), @"
    $ wijk session opinion 1 --from adviezen.csv
    ✓ Zitting 1: 4 adviezen opgeslagen
      Voorgesteld € 13.100,00 · enveloppe € 115.000,00 · rest € 101.900,00
    → wijk session principles 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("session recuse 1 2 roue --note 'Woont er sinds kort'").exits(4).transcript(), @"
    $ wijk session recuse 1 2 roue --note Woont er sinds kort
    ✗ Zitting 1 gaf al een advies over QDC-2021-001
      → wijk session opinion 1 QDC-2021-001 --withdraw
    [4]
    ");
    assert_snapshot!(room.wijk("session principles 1 --text 'Wie nog niets kreeg, gaat voor.'").succeeds().transcript(), @"
    $ wijk session principles 1 --text Wie nog niets kreeg, gaat voor.
    ✓ Zitting 1: beginselen van de toekenning opgeslagen
    → wijk session close 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("session analysis 1 roue --text 'De Raad is overtuigd van de speelstraat.'").succeeds().transcript(), @"
    $ wijk session analysis 1 roue --text De Raad is overtuigd van de speelstraat.
    ✓ Zitting 1: bespreking van QDC-2021-001 La Roue opgeslagen
    → wijk session close 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("session list").succeeds().transcript(), @"
    $ wijk session list
    Zittingen

     Nr.  Dag         Orgaan                 Editie    Dossiers  Adviezen  Toestand
       1  17-12-2021  Raad van de            QDC-2021         2         4  open
                      Participatieve
                      Duurzame Wijken
    ");
    assert_snapshot!(room.wijk("session close").succeeds().transcript(), @"
    $ wijk session close
    ✓ Zitting 1 gesloten: 4 adviezen, niemand onthield zich
      Voorgesteld € 13.100,00 · enveloppe € 115.000,00 · rest € 101.900,00
    → wijk session minutes 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("session show 1").succeeds().transcript(), @"
    $ wijk session show 1
    Raad van de Participatieve Duurzame Wijken: zitting 1 van 17-12-2021

     Nr.             1
     Orgaan          Raad van de Participatieve Duurzame Wijken
     Editie          QDC-2021
     Dag             17-12-2021
     Uur             14:00
     Plaats          Huis van de wijk
     Stemgerechtigd  3
     Aanwezig        2
     Toestand        gesloten
     Gesloten op     31-12-2021

    Samenstelling
     Nr.  Naam   Wijk       Organisatie  Hoedanigheid  Aanwezig
       1  Lid 1  Helmet                  voorzitter    aanwezig
       2         Vert Dure               lid           aanwezig
       3         Saint-Job               lid           verontschuldigd
     Stemgerechtigd 3, aanwezig 2

    Agenda
     Punt  Dossier       Wat        Projecten     Gevraagd  Adviezen  Voorgesteld
        1                Rondvraag
        2  QDC-2021-001  La Roue            3  € 14.800,00         3   € 8.100,00
        3  QDC-2021-002  Marelle            1   € 5.000,00         1   € 5.000,00

    Onthoudingen wegens belangenconflict
     Niemand met een belangenconflict

    Bedragen
     Gevraagd     € 19.800,00
     Voorgesteld  € 13.100,00
     Enveloppe    € 115.000,00
     Rest         € 101.900,00

    Adviezen
     Dossier      QDC-2021-001
     Project      1
     Titel        Speelstraat La Roue
     Gevraagd     € 6.200,00
     Advies       deels gunstig
     Voorgesteld  € 5.000,00
     Motivering   Kan soberder
     Voorwaarden  De vergunning ligt voor (voor de uitbetaling), Foto’s (voor het
                  saldo)

     Dossier      QDC-2021-001
     Project      2
     Titel        Plantenruil
     Gevraagd     € 3.100,00
     Advies       gunstig
     Voorgesteld  € 3.100,00

     Dossier     QDC-2021-001
     Project     3
     Titel       Propere glasbollen
     Gevraagd    € 5.500,00
     Advies      ongunstig
     Motivering  De dienst Netheid plaatst zelf plantvakken

     Dossier      QDC-2021-002
     Project      1
     Titel        Hinkelpad
     Gevraagd     € 5.000,00
     Advies       gunstig
     Voorgesteld  € 5.000,00
     Gevraagd € 19.800,00 · voorgesteld € 13.100,00 · enveloppe € 115.000,00 · rest
     € 101.900,00

    Beginselen van de toekenning
     Wie nog niets kreeg, gaat voor.
    ");
    assert_snapshot!(room.wijk("session opinion 1 roue gunstig --project 1").exits(4).transcript(), @"
    $ wijk session opinion 1 roue gunstig --project 1
    ✗ Zitting 1 is gesloten sinds 31-12-2021: wat er gezegd is, ligt vast
      → wijk session reopen 1 --reason …
    [4]
    ");
    assert_snapshot!(room.wijk("session reopen 1 --reason 'Een bedrag was verkeerd'").succeeds().transcript(), @"
    $ wijk session reopen 1 --reason Een bedrag was verkeerd
    ✓ Zitting 1 heropend: Raad van de Participatieve Duurzame Wijken, 17-12-2021
    → wijk session close 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("log --limit 3").succeeds().transcript(), @"
    $ wijk log --limit 3
    Logboek

     Nr.  Wanneer           Wie  Wat
      16  31-12-2021 10:00  an   QDC-2021 zitting 1 van 17-12-2021 heropend (Raad
                                 van de Participatieve Duurzame Wijken)
      15  31-12-2021 10:00  an   QDC-2021 zitting 1 van 17-12-2021 gesloten (Raad
                                 van de Participatieve Duurzame Wijken)
      14  31-12-2021 10:00  an   QDC-2021-001 bespreking in zitting 1 opgeslagen
    ");
}

#[test]
fn the_minutes_have_three_parts_and_can_be_mailed() {
    let mut room = with_council();
    room.wijk("person add Coach").succeeds();
    room.wijk("session recuse 1 'Vert Dure' marelle --note 'Familie'").succeeds();
    room.file("adviezen.csv", OPINIONS);
    room.wijk("session opinion 1 --from adviezen.csv").succeeds();
    room.file("beginselen.md", "# Vooraf\n\nWie nog niets kreeg, gaat voor.\n");
    room.wijk("session principles 1 --file beginselen.md").succeeds();
    room.wijk("session analysis 1 roue --text 'De Raad is overtuigd van de speelstraat.'").succeeds();
    room.wijk("session close").succeeds();
    assert_snapshot!(room.wijk("session minutes 1 --format markdown").succeeds().transcript(), @"
    $ wijk session minutes 1 --format markdown
    # Verslag · Raad van de Participatieve Duurzame Wijken: zitting 1 van 17-12-2021

    - **Editie**: QDC-2021
    - **Dag**: 17-12-2021
    - **Uur**: 14:00
    - **Plaats**: Huis van de wijk
    - **Toestand**: gesloten
    - **Gesloten op**: 31-12-2021

    ## 1. Samenvatting van de aanvragen

    ### Samenstelling

    | Nr. | Naam | Wijk | Organisatie | Hoedanigheid | Aanwezig |
    | --: | --- | --- | --- | --- | --- |
    | 1 | Lid 1 | Helmet |  | voorzitter | aanwezig |
    | 2 |  | Vert Dure |  | lid | aanwezig |
    | 3 |  | Saint-Job |  | lid | verontschuldigd |
    | 4 | Lid 2 |  | Leefmilieu Brussel | lid | aanwezig |

    Stemgerechtigd 4, aanwezig 3

    ### Aanvragen

    | Dossier | Wijk | Gevraagd | Voorgesteld | Aandeel |
    | --- | --- | --: | --: | --: |
    | QDC-2021-001 | La Roue | € 14.800,00 | € 8.100,00 | 7 % |
    | QDC-2021-002 | Marelle | € 5.000,00 | € 5.000,00 | 4,3 % |

    2 dossiers · gevraagd € 19.800,00 · voorgesteld € 13.100,00 · enveloppe € 115.000,00

    ### Projecten

    | Wijk | Project | Titel | Doel | Gevraagd |
    | --- | --: | --- | --- | --: |
    | La Roue | 1 | Speelstraat La Roue | Elke woensdag wordt de straat een plek om te spelen, ingericht met materiaal dat de buurt zelf beheert. | € 6.200,00 |
    | La Roue | 2 | Plantenruil | Twee keer per jaar ruilen buren stekken, zaden en ervaring. | € 3.100,00 |
    | La Roue | 3 | Propere glasbollen |  | € 5.500,00 |
    | Marelle | 1 | Hinkelpad | Kinderen spelen weer op straat | € 5.000,00 |

    ### Andere punten

    - Rondvraag

    ## 2. Beginselen van de toekenning

    ### Vooraf

    Wie nog niets kreeg, gaat voor.

    ## 3. Bespreking per wijk

    ### QDC-2021-001 La Roue

    De Raad is overtuigd van de speelstraat.

    | Project | Titel | Gevraagd | Advies | Voorgesteld | Motivering | Voorwaarden |
    | --: | --- | --: | --- | --: | --- | --- |
    | 1 | Speelstraat La Roue | € 6.200,00 | deels gunstig | € 5.000,00 | Kan soberder | De vergunning ligt voor (voor de uitbetaling), Foto’s (voor het saldo) |
    | 2 | Plantenruil | € 3.100,00 | gunstig | € 3.100,00 |  |  |
    | 3 | Propere glasbollen | € 5.500,00 | ongunstig |  | De dienst Netheid plaatst zelf plantvakken |  |

    ### QDC-2021-002 Marelle

    | Project | Titel | Gevraagd | Advies | Voorgesteld |
    | --: | --- | --: | --- | --: |
    | 1 | Hinkelpad | € 5.000,00 | gunstig | € 5.000,00 |

    Oordeelde niet mee: Vert Dure (zelf gemeld)
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("session minutes 1 --format markdown --public").succeeds().transcript(), @"
    $ wijk session minutes 1 --format markdown --public
    # Procès-verbal · Conseil des Quartiers Durables Citoyens : séance 1 du 17/12/2021

    - **Édition**: QDC-2021
    - **Jour**: 17/12/2021
    - **Heure**: 14:00
    - **Lieu**: Huis van de wijk
    - **État**: close
    - **Close le**: 31/12/2021

    ## 1. Résumé des demandes

    ### Composition

    | N° | Quartier | Organisation | Qualité | Présence |
    | --: | --- | --- | --- | --- |
    | 1 | Helmet |  | présidence | présent |
    | 2 | Vert Dure |  | membre | présent |
    | 3 | Saint-Job |  | membre | excusé |
    | 4 |  | Leefmilieu Brussel | membre | présent |

    Avec voix 4, présents 3

    ### Demandes

    | Dossier | Quartier | Demandé | Proposé | Part |
    | --- | --- | --: | --: | --: |
    | QDC-2021-001 | La Roue | 14.800,00 € | 8.100,00 € | 7 % |
    | QDC-2021-002 | Marelle | 5.000,00 € | 5.000,00 € | 4,3 % |

    2 dossiers · demandé 19.800,00 € · proposé 13.100,00 € · enveloppe 115.000,00 €

    ### Projets

    | Quartier | Projet | Titre | Objectif | Demandé |
    | --- | --: | --- | --- | --: |
    | La Roue | 1 | Speelstraat La Roue | Elke woensdag wordt de straat een plek om te spelen, ingericht met materiaal dat de buurt zelf beheert. | 6.200,00 € |
    | La Roue | 2 | Plantenruil | Twee keer per jaar ruilen buren stekken, zaden en ervaring. | 3.100,00 € |
    | La Roue | 3 | Propere glasbollen |  | 5.500,00 € |
    | Marelle | 1 | Hinkelpad | Kinderen spelen weer op straat | 5.000,00 € |

    ### Autres points

    - Rondvraag

    ## 2. Principes d’octroi

    ### Vooraf

    Wie nog niets kreeg, gaat voor.

    ## 3. Analyse par quartier

    ### QDC-2021-001 La Roue

    De Raad is overtuigd van de speelstraat.

    | Projet | Titre | Demandé | Avis | Proposé | Motivation | Conditions |
    | --: | --- | --: | --- | --: | --- | --- |
    | 1 | Speelstraat La Roue | 6.200,00 € | partiellement favorable | 5.000,00 € | Kan soberder | De vergunning ligt voor (avant le paiement), Foto’s (avant le solde) |
    | 2 | Plantenruil | 3.100,00 € | favorable | 3.100,00 € |  |  |
    | 3 | Propere glasbollen | 5.500,00 € | défavorable |  | De dienst Netheid plaatst zelf plantvakken |  |

    ### QDC-2021-002 Marelle

    | Projet | Titre | Demandé | Avis | Proposé |
    | --: | --- | --: | --- | --: |
    | 1 | Hinkelpad | 5.000,00 € | favorable | 5.000,00 € |

    N’a pas pris part : Vert Dure (membre) (déclaré)
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("session minutes 1").succeeds().transcript(), @"
    $ wijk session minutes 1
    Minutes · Council of Citizen Sustainable Neighbourhoods: session 1 of 17 Dec
    2021

     Edition    QDC-2021
     Day        17 Dec 2021
     Time       14:00
     Place      Huis van de wijk
     State      closed
     Closed on  31 Dec 2021

    1. Summary of the requests

    Composition
     No.  Name   Neighbourhood  Organisation        Capacity  Presence
       1  Lid 1  Helmet                             chair     present
       2         Vert Dure                          member    present
       3         Saint-Job                          member    excused
       4  Lid 2                 Leefmilieu Brussel  member    present
     With a say 4, present 3

    Requests
     Dossier       Neighbourhood       Asked   Proposed  Share
     QDC-2021-001  La Roue        €14,800.00  €8,100.00     7%
     QDC-2021-002  Marelle         €5,000.00  €5,000.00   4.3%
     2 dossiers · asked €19,800.00 · proposed €13,100.00 · envelope €115,000.00

    Projects
     Neighbourhood  Project  Title                Objective                   Asked
     La Roue              1  Speelstraat La Roue  Elke woensdag wordt de  €6,200.00
                                                  straat een plek om te
                                                  spelen, ingericht met
                                                  materiaal dat de buurt
                                                  zelf beheert.
     La Roue              2  Plantenruil          Twee keer per jaar      €3,100.00
                                                  ruilen buren stekken,
                                                  zaden en ervaring.
     La Roue              3  Propere glasbollen                           €5,500.00
     Marelle              1  Hinkelpad            Kinderen spelen weer    €5,000.00
                                                  op straat

    Other points
     - Rondvraag

    2. Principles of allocation

     ### Vooraf

     Wie nog niets kreeg, gaat voor.

    3. Analysis by neighbourhood

    QDC-2021-001 La Roue
     De Raad is overtuigd van de speelstraat.

     Project     1
     Title       Speelstraat La Roue
     Asked       €6,200.00
     Opinion     partly favourable
     Proposed    €5,000.00
     Reasons     Kan soberder
     Conditions  De vergunning ligt voor (before payment), Foto’s (before the
                 balance)

     Project   2
     Title     Plantenruil
     Asked     €3,100.00
     Opinion   favourable
     Proposed  €3,100.00

     Project  3
     Title    Propere glasbollen
     Asked    €5,500.00
     Opinion  unfavourable
     Reasons  De dienst Netheid plaatst zelf plantvakken

    QDC-2021-002 Marelle
     Project  Title          Asked  Opinion      Proposed
           1  Hinkelpad  €5,000.00  favourable  €5,000.00
     Did not judge: Vert Dure (declared)
    ");
    assert_snapshot!(room.wijk("session minutes 1 --format json --public").succeeds().transcript(), @r##"
    $ wijk session minutes 1 --format json --public
    {
      "schema": "wijk/minutes/1",
      "currency": "EUR",
      "data": {
        "requests": [
          {
            "dossier": "QDC-2021-001",
            "neighbourhood": "La Roue",
            "asked_cents": 1480000,
            "proposed_cents": 810000,
            "granted_cents": null,
            "share": {
              "part": 810000,
              "whole": 11500000
            }
          },
          {
            "dossier": "QDC-2021-002",
            "neighbourhood": "Marelle",
            "asked_cents": 500000,
            "proposed_cents": 500000,
            "granted_cents": null,
            "share": {
              "part": 500000,
              "whole": 11500000
            }
          }
        ],
        "session": {
          "number": 1,
          "body": "council",
          "edition": "QDC-2021",
          "on_day": "2021-12-17",
          "starts_at": "14:00",
          "place": "Huis van de wijk",
          "judging": 4,
          "present": 3,
          "quorum": null,
          "state": "closed",
          "closed_on": "2021-12-31",
          "reopened": null,
          "asked_cents": 1980000,
          "proposed_cents": 1310000,
          "granted_cents": null,
          "envelope_cents": 11500000,
          "left_cents": 10190000
        },
        "seats": [
          {
            "number": 1,
            "neighbourhood": "Helmet",
            "organisation": null,
            "capacity": "chair",
            "presence": "present",
            "aside": null
          },
          {
            "number": 2,
            "neighbourhood": "Vert Dure",
            "organisation": null,
            "capacity": "member",
            "presence": "present",
            "aside": null
          },
          {
            "number": 3,
            "neighbourhood": "Saint-Job",
            "organisation": null,
            "capacity": "member",
            "presence": "excused",
            "aside": null
          },
          {
            "number": 4,
            "neighbourhood": null,
            "organisation": "Leefmilieu Brussel",
            "capacity": "member",
            "presence": "present",
            "aside": null
          }
        ],
        "summary": null,
        "projects": [
          {
            "neighbourhood": "La Roue",
            "project": 1,
            "title": "Speelstraat La Roue",
            "abstract": "Elke woensdag wordt de straat een plek om te spelen, ingericht met materiaal dat de buurt zelf beheert.",
            "asked_cents": 620000
          },
          {
            "neighbourhood": "La Roue",
            "project": 2,
            "title": "Plantenruil",
            "abstract": "Twee keer per jaar ruilen buren stekken, zaden en ervaring.",
            "asked_cents": 310000
          },
          {
            "neighbourhood": "La Roue",
            "project": 3,
            "title": "Propere glasbollen",
            "abstract": null,
            "asked_cents": 550000
          },
          {
            "neighbourhood": "Marelle",
            "project": 1,
            "title": "Hinkelpad",
            "abstract": "Kinderen spelen weer op straat",
            "asked_cents": 500000
          }
        ],
        "principles": "# Vooraf\n\nWie nog niets kreeg, gaat voor.",
        "analyses": [
          {
            "position": 1,
            "dossier": "QDC-2021-001",
            "point": "La Roue",
            "analysis": "De Raad is overtuigd van de speelstraat."
          },
          {
            "position": 2,
            "dossier": "QDC-2021-002",
            "point": "Marelle",
            "analysis": null
          },
          {
            "position": 3,
            "dossier": null,
            "point": "Rondvraag",
            "analysis": null
          }
        ],
        "opinions": [
          {
            "dossier": "QDC-2021-001",
            "project": 1,
            "title": "Speelstraat La Roue",
            "asked_cents": 620000,
            "verdict": "favourable",
            "proposed_cents": 500000,
            "granted_cents": null,
            "reason": "Kan soberder",
            "conditions": [
              "payment: De vergunning ligt voor",
              "balance: Foto’s"
            ],
            "score": null
          },
          {
            "dossier": "QDC-2021-001",
            "project": 2,
            "title": "Plantenruil",
            "asked_cents": 310000,
            "verdict": "favourable",
            "proposed_cents": 310000,
            "granted_cents": null,
            "reason": null,
            "conditions": null,
            "score": null
          },
          {
            "dossier": "QDC-2021-001",
            "project": 3,
            "title": "Propere glasbollen",
            "asked_cents": 550000,
            "verdict": "unfavourable",
            "proposed_cents": null,
            "granted_cents": null,
            "reason": "De dienst Netheid plaatst zelf plantvakken",
            "conditions": null,
            "score": null
          },
          {
            "dossier": "QDC-2021-002",
            "project": 1,
            "title": "Hinkelpad",
            "asked_cents": 500000,
            "verdict": "favourable",
            "proposed_cents": 500000,
            "granted_cents": null,
            "reason": null,
            "conditions": null,
            "score": null
          }
        ],
        "recusals": [
          {
            "dossier": "QDC-2021-002",
            "neighbourhood": "Marelle",
            "who": "Vert Dure (member)",
            "cause": "declared"
          }
        ]
      }
    }
    "##);
    room.wijk("session minutes 1 --output verslag.md").succeeds();
    let text = std::fs::read_to_string(room.path("verslag.md")).unwrap();
    assert!(text.starts_with("# Minutes"), "{text}");
    let public = room.wijk("session minutes 1 --format json --public").succeeds().stdout;
    assert!(!public.contains("Lid 1") && !public.contains("Lid 2"), "nobody is named in public");
}

#[test]
fn conflicts_are_computed_and_told_with_their_cause_in_three_languages() {
    let mut room = with_council();
    room.wijk("coach assign roue 'Lid 3'").succeeds();
    let coach = room.wijk("person list --format json").succeeds().stdout;
    assert!(coach.contains("Lid 3"));
    room.wijk("session member add 1 'Lid 3'").succeeds();
    room.wijk("partner add marelle 'Leefmilieu Brussel' --kind other").succeeds();
    room.wijk("session recuse 1 'Lid 1' marelle --note 'Woont er sinds kort'").succeeds();
    assert_snapshot!(room.wijk("session conflicts").succeeds().transcript(), @"
    $ wijk session conflicts
    Raad van de Participatieve Duurzame Wijken: zitting 1 van 17-12-2021

     Dossier       Wijk     Wie                Waarom             Toelichting
     QDC-2021-002  Marelle  Lid 1 (Helmet)     zelf gemeld        Woont er sinds
                                                                  kort
     QDC-2021-002  Marelle  Lid 2 (Leefmilieu  organisatie is
                            Brussel)           partner
     QDC-2021-001  La Roue  Lid 3              coach van het
                                               dossier
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("session conflicts").succeeds().transcript(), @"
    $ wijk session conflicts
    Conseil des Quartiers Durables Citoyens : séance 1 du 17/12/2021

     Dossier       Quartier  Qui               Pourquoi           Précision
     QDC-2021-002  Marelle   Lid 1 (Helmet)    déclaré            Woont er sinds
                                                                  kort
     QDC-2021-002  Marelle   Lid 2             l’organisation
                             (Leefmilieu       est partenaire
                             Brussel)
     QDC-2021-001  La Roue   Lid 3             coach du dossier
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("session conflicts").succeeds().transcript(), @"
    $ wijk session conflicts
    Council of Citizen Sustainable Neighbourhoods: session 1 of 17 Dec 2021

     Dossier       Neighbourhood  Who              Why              Note
     QDC-2021-002  Marelle        Lid 1 (Helmet)   declared         Woont er sinds
                                                                    kort
     QDC-2021-002  Marelle        Lid 2            organisation is
                                  (Leefmilieu      a partner
                                  Brussel)
     QDC-2021-001  La Roue        Lid 3            coach of the
                                                   dossier
    ");
    assert_snapshot!(room.wijk("session recuse 1 'Lid 1' marelle --withdraw").succeeds().transcript(), @"
    $ wijk session recuse 1 Lid 1 marelle --withdraw
    ✓ Session 1: what member 1 (Lid 1) declared is taken back
    → wijk session conflicts 1
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("session recuse 1 'Lid 1' marelle --withdraw").exits(4).transcript(), @"
    $ wijk session recuse 1 Lid 1 marelle --withdraw
    ✗ Member 1 declared nothing about QDC-2021-002
      → wijk session conflicts 1
    [4]
    ");
}

#[test]
fn b_pb_14_who_asks_for_money_does_not_sit_unless_that_is_set_aside() {
    let mut room = with_council();
    assert_snapshot!(room.wijk("session member add 1 --neighbourhood marelle").exits(4).transcript(), @"
    $ wijk session member add 1 --neighbourhood marelle
    ✗ In Raad van de Participatieve Duurzame Wijken zetelen geen wijken die zelf
      indienen (B-PB-14); deze doet dat: Marelle (QDC-2021-002)
      → wijk session member add 1 … --override B-PB-14 --reason …
    [4]
    ");
    assert_snapshot!(room.wijk("session member add 1 --neighbourhood marelle --override B-PB-14").exits(7).transcript(), @"
    $ wijk session member add 1 --neighbourhood marelle --override B-PB-14
    ✗ Niets bewaard: 1 fout
      --reason: mag niet leeg zijn
    [7]
    ");
    assert_snapshot!(room.wijk("session member add 1 --neighbourhood marelle --override B-PB-14 --reason 'Geen andere wijk kon komen'").succeeds().transcript(), @"
    $ wijk session member add 1 --neighbourhood marelle --override B-PB-14 --reason Geen andere wijk kon komen
    ✓ Zitting 1: 1 lid toegevoegd, 5 in totaal
    ! B-PB-14 terzijde geschoven voor 1 lid van Raad van de Participatieve Duurzame
      Wijken; dat staat in het verslag
    → wijk session present 1 all
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("session member list").succeeds().transcript(), @"
    $ wijk session member list
    Raad van de Participatieve Duurzame Wijken: zitting 1 van 17-12-2021

     Nr.  Naam   Wijk       Organisatie         Hoedanigheid  Aanwezig
       1  Lid 1  Helmet                         voorzitter    aanwezig
       2         Vert Dure                      lid           aanwezig
       3         Saint-Job                      lid           verontschuldigd
       4  Lid 2             Leefmilieu Brussel  lid           aanwezig
       5         Marelle                        lid           niet genoteerd
     Stemgerechtigd 5, aanwezig 3 (1 niet genoteerd)
     B-PB-14 terzijde geschoven voor Marelle: Geen andere wijk kon komen
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("session member add 1 --neighbourhood roue").exits(4).transcript(), @"
    $ wijk session member add 1 --neighbourhood roue
    ✗ Dans Conseil des Quartiers Durables Citoyens ne siègent pas les quartiers qui
      déposent eux-mêmes (B-PB-14) ; c’est le cas de : La Roue (QDC-2021-001)
      → wijk session member add 1 … --override B-PB-14 --reason …
    [4]
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("session member add 1 --neighbourhood roue").exits(4).transcript(), @"
    $ wijk session member add 1 --neighbourhood roue
    ✗ In Council of Citizen Sustainable Neighbourhoods no neighbourhoods sit that
      ask something themselves (B-PB-14); this one does: La Roue (QDC-2021-001)
      → wijk session member add 1 … --override B-PB-14 --reason …
    [4]
    ");
}

#[test]
fn members_come_from_a_file_all_or_none() {
    let room = room();
    room.wijk("session open --body council --on 2021-12-17").succeeds();
    let file = fixture("sessions/council-2021-members.csv");
    assert_snapshot!(room.run(["session", "member", "add", "1", "--from", file.to_str().unwrap()]).succeeds().transcript(), @"
    $ wijk session member add 1 --from [project]/fixtures/sessions/council-2021-members.csv
    ✓ Zitting 1: 14 leden toegevoegd, 14 in totaal
      Nieuw in het register: wijk «Saint-Job»
      Nieuw in het register: wijk «La Fermette»
      Nieuw in het register: wijk «Stockel Durable»
      Nieuw in het register: wijk «Helmet»
      Nieuw in het register: wijk «L’arbre qui pleure»
      Nieuw in het register: wijk «MolenBabelle»
      Nieuw in het register: wijk «Vert Dure»
    → wijk session agenda add 1 --all
      Ongedaan maken: wijk undo
    ");
    room.file("fout.csv", "naam;wijk;hoedanigheid;zetel\nLid 9;Helmet;baas;x\n");
    assert_snapshot!(room.wijk("session member add 1 --from fout.csv").exits(7).transcript(), @"
    $ wijk session member add 1 --from fout.csv
    ✗ Niets bewaard: 2 fouten
      regel 1 · zetel: geen kolom van deze tabel; de kolommen zijn: name, email,
      neighbourhood, organisation en capacity
      rij 1 · regel 2 · hoedanigheid · «baas»: geen hoedanigheid in een zitting;
      kies uit: chair, member, facilitator, secretary en observer
    [7]
    ");
    room.file("fout.csv", "naam;wijk;hoedanigheid\nLid 1 Helmet;Helmet;lid\n;;\nLid 9;;voorzitter\n");
    assert_snapshot!(room.wijk("session member add 1 --from fout.csv").exits(7).transcript(), @"
    $ wijk session member add 1 --from fout.csv
    ✗ Niets bewaard: 2 fouten
      regel 2 · NAME · «Lid 1 Helmet»: zit al in deze zitting
      regel 4 · --capacity: lid 1 is al voorzitter; een zitting heeft er hoogstens
      één
    [7]
    ");
}

#[test]
fn too_few_left_to_judge_means_no_opinion_and_says_who_is_missing() {
    let mut room = with_council();
    room.wijk("session edit 1 --quorum 3").succeeds();
    room.wijk("session recuse 1 2 roue").succeeds();
    assert_snapshot!(room.wijk("session opinion 1 roue favourable --project 1").exits(4).transcript(), @"
    $ wijk session opinion 1 roue favourable --project 1
    ✗ Over QDC-2021-001 La Roue kan geen advies gegeven worden: 2 van 3 nodige leden
      · onthoudt zich: 2 Vert Dure · verontschuldigd: 3 Saint-Job
      → wijk session conflicts 1
    [4]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("session opinion 1 roue favourable --project 1").exits(4).transcript(), @"
    $ wijk session opinion 1 roue favourable --project 1
    ✗ Aucun avis ne peut être rendu sur QDC-2021-001 La Roue : 2 des 3 membres
      requis · récusés : 2 Vert Dure · excusés : 3 Saint-Job
      → wijk session conflicts 1
    [4]
    ");
    room.wijk("session recuse 1 1 roue").succeeds();
    room.wijk("session recuse 1 3 roue").succeeds();
    room.wijk("session recuse 1 4 roue").succeeds();
    room.speaking("en");
    assert_snapshot!(room.wijk("session opinion 1 roue favourable --project 1").exits(4).transcript(), @"
    $ wijk session opinion 1 roue favourable --project 1
    ✗ Session 1 can give no opinion on QDC-2021-001 La Roue: every member with a say
      is recused
      → wijk session conflicts 1
      → wijk session member add 1
    [4]
    ");
    assert_snapshot!(room.wijk("session opinion 1 marelle favourable").succeeds().transcript(), @"
    $ wijk session opinion 1 marelle favourable
    ✓ QDC-2021-002 Marelle · project 1 «Hinkelpad»: favourable, €5,000.00 of
      €5,000.00
      Proposed €5,000.00 · envelope €115,000.00 · left €110,000.00
    → wijk session opinion 1
      To take it back: wijk undo
    ");
}

#[test]
fn a_wrong_command_line_is_told_with_what_would_help() {
    let room = with_council();
    for (line, code) in [
        ("session open --body minister", 4),
        ("session open --body parlement", 7),
        ("session open", 8),
        ("session show 9", 3),
        ("session open --body council --at 25u --quorum veel", 7),
        ("session open --body council --at 25u --quorum 5000", 7),
        ("session member add 1", 8),
        ("session member add 1 'Lid 1'", 7),
        ("session member remove 1 lid", 3),
        ("session present 1", 8),
        ("session agenda add 1", 8),
        ("session agenda add 1 roue", 7),
        ("session agenda move 1 roue 9", 7),
        ("session opinion 1", 8),
        ("session opinion 1 roue misschien --project 1", 7),
        ("session opinion 1 roue ongunstig --project 1", 7),
        ("session opinion 1 roue gunstig --project 1 --amount 9000", 7),
        ("session opinion 1 roue gunstig", 7),
        ("session recuse 1 'Lid 9' roue", 3),
        ("session analysis 1 roue", 8),
        ("session reopen 1 --reason x", 4),
    ] {
        room.wijk(line).exits(code);
    }
    assert_snapshot!(room.wijk("session open --body minister").exits(4).transcript(), @"
    $ wijk session open --body minister
    ✗ Minister van Leefmilieu beslist op stukken en houdt geen zitting; wel: council
      (Raad van de Participatieve Duurzame Wijken), assembly (Algemene Vergadering
      van de duurzame wijken), jury (Selectiejury), expert-jury (Jury van experts)
      en participatory-jury (Participatieve jury)
      → wijk edition show QDC-2021
    [4]
    ");
    assert_snapshot!(room.wijk("session open --body parlement").exits(7).transcript(), @"
    $ wijk session open --body parlement
    ✗ Niets bewaard: 1 fout
      --body · «parlement»: geen orgaan van deze editie dat zitting houdt; kies uit
      council (Raad van de Participatieve Duurzame Wijken), assembly (Algemene
      Vergadering van de duurzame wijken), jury (Selectiejury), expert-jury (Jury
      van experts) en participatory-jury (Participatieve jury)
    [7]
    ");
    assert_snapshot!(room.wijk("session show 9").exits(3).transcript(), @"
    $ wijk session show 9
    ✗ Er is geen zitting «9»
      1  2021-12-17  Raad van de Participatieve Duurzame Wijken
      → wijk session list
    [3]
    ");
    assert_snapshot!(room.wijk("session opinion 1 roue gunstig --project 1 --amount 9000").exits(7).transcript(), @"
    $ wijk session opinion 1 roue gunstig --project 1 --amount 9000
    ✗ Niets bewaard: 1 fout
      --amount · «9000.00»: «Speelstraat La Roue» vraagt € 6.200,00; meer kan niet
      voorgesteld worden (advies: gunstig)
    [7]
    ");
    room.file("fout.csv", "dossier;verdict;amount\nroue;misschien;1.000\nnergens;gunstig;\n");
    assert_snapshot!(room.wijk("session opinion 1 --from fout.csv").exits(7).transcript(), @"
    $ wijk session opinion 1 --from fout.csv
    ✗ Niets bewaard: 2 fouten
      rij 1 · regel 2 · amount · «1.000»: kan op twee manieren gelezen worden:
      schrijf 1000 of 1000,00
      rij 1 · regel 2 · verdict · «misschien»: geen advies; kies uit: favourable,
      unfavourable en postponed
    [7]
    ");
    room.file(
        "fout.csv",
        "dossier;project;verdict\nroue;1;gunstig\nroue;1;gunstig\nnergens;1;gunstig\nroue;2;ongunstig\n",
    );
    assert_snapshot!(room.wijk("session opinion 1 --from fout.csv").exits(7).transcript(), @"
    $ wijk session opinion 1 --from fout.csv
    ✗ Niets bewaard: 3 fouten
      regel 3 · --project · «1»: over «Speelstraat La Roue» staat er al een advies
      in het bestand
      regel 4 · dossier: Geen dossier gevonden voor «nergens»
      regel 5 · --text: waarom is het advies over «Plantenruil» ongunstig? (gevraagd
      € 3.100,00)
    [7]
    ");
}

#[test]
fn only_what_was_found_admissible_comes_on_the_agenda() {
    let mut room = room();
    write(&room, "DELETE FROM admissibility WHERE roadmap = 20");
    room.wijk("session open --body council --on 2021-12-17").succeeds();
    assert_snapshot!(room.wijk("session agenda add 1 --all").succeeds().transcript(), @"
    $ wijk session agenda add 1 --all
    ✓ Agenda van zitting 1: 1 punt toegevoegd, 1 in totaal
    ! 1 dossier blijft eraf, het is (nog) niet ontvankelijk: QDC-2021-002
    → wijk admissibility list QDC-2021
    → wijk session member add 1
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("session agenda add 1 marelle").exits(4).transcript(), @"
    $ wijk session agenda add 1 marelle
    ✗ QDC-2021-002 komt pas op de agenda als de ontvankelijkheid vaststaat
      → wijk admissibility show QDC-2021-002
    [4]
    ");
    write(
        &room,
        "INSERT INTO admissibility (roadmap, outcome, closed_on, reason)
                  VALUES (20, 'inadmissible', '2021-11-25', 'Onvolledig')",
    );
    room.speaking("fr");
    assert_snapshot!(room.wijk("session agenda add 1 marelle").exits(4).transcript(), @"
    $ wijk session agenda add 1 marelle
    ✗ QDC-2021-002 est irrecevable et ne vient pas à l’ordre du jour
      → wijk admissibility show QDC-2021-002
    [4]
    ");
}

#[test]
fn a_session_that_is_to_come_stands_in_the_agenda() {
    let room = room();
    room.wijk("session open --body council --on 2022-01-10 --at 14:00").succeeds();
    let said = room.wijk("agenda --days 30").succeeds().stdout;
    assert!(said.contains("zitting 1: Raad"), "{said}");
    room.wijk("session remove --yes").succeeds();
    room.wijk("undo --yes").succeeds();
    room.wijk("session show").succeeds();
}
