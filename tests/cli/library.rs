use insta::assert_snapshot;

use super::prepared;
use crate::common::Room;

#[test]
fn what_was_realised_is_listed_in_every_language() {
    let mut room = prepared::evaluated();
    assert_snapshot!(room.wijk("library").succeeds().transcript(), @"
    $ wijk library
    Uitgevoerde projecten

     Project      Titel        Thema           Gemeente        Kosten  Resultaat
     QDC-2021-    Speelstraat  Duurzame        Anderlecht  € 6.639,00  uitgevoerd
     001.1        La Roue      mobiliteit
     QDC-2021-    Plantenruil  Natuur en       Anderlecht  € 3.100,00  gedeeltelijk
     001.2                     biodiversiteit                          uitgevoerd
     2 projecten · kosten € 9.739,00 · gemiddeld € 4.869,50
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("library").succeeds().transcript(), @"
    $ wijk library
    Projets réalisés

     Projet        Titre         Thème         Commune          Coûts  Résultat
     QDC-2021-     Speelstraat   Mobilité      Anderlecht  6.639,00 €  réalisé
     001.1         La Roue       durable
     QDC-2021-     Plantenruil   Nature et     Anderlecht  3.100,00 €  réalisé en
     001.2                       biodiversité                          partie
     2 projets · coûts 9.739,00 € · en moyenne 4.869,50 €
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("library --format json").succeeds().transcript(), @r#"
    $ wijk library --format json
    {
      "schema": "wijk/library/1",
      "currency": "EUR",
      "data": {
        "projects": [
          {
            "project": "QDC-2021-001.1",
            "title": "Speelstraat La Roue",
            "theme": "mobility",
            "municipality": "21001",
            "costs_cents": 663900,
            "outcome": "done",
            "reproducible": null,
            "year": 2021,
            "neighbourhood": "La Roue",
            "awarded_cents": 620000,
            "lasting": "De speelstraat op woensdag en de opbergkoffer met materiaal",
            "why": null,
            "evaluated_on": "2023-02-18",
            "edition": "QDC-2021"
          },
          {
            "project": "QDC-2021-001.2",
            "title": "Plantenruil",
            "theme": "nature",
            "municipality": "21001",
            "costs_cents": 310000,
            "outcome": "partly",
            "reproducible": null,
            "year": 2021,
            "neighbourhood": "La Roue",
            "awarded_cents": 310000,
            "lasting": "De speelstraat op woensdag en de opbergkoffer met materiaal",
            "why": "De tweede ruildag viel weg door slecht weer",
            "evaluated_on": "2023-02-18",
            "edition": "QDC-2021"
          }
        ]
      }
    }
    "#);
    assert_snapshot!(room.wijk("library --format csv").succeeds().transcript(), @"
    $ wijk library --format csv
    project,title,theme,municipality,costs_eur,outcome,reproducible,year,neighbourhood,awarded_eur,lasting,why,evaluated_on,edition
    QDC-2021-001.1,Speelstraat La Roue,mobility,21001,6639.00,done,,2021,La Roue,6200.00,De speelstraat op woensdag en de opbergkoffer met materiaal,,2023-02-18,QDC-2021
    QDC-2021-001.2,Plantenruil,nature,21001,3100.00,partly,,2021,La Roue,3100.00,De speelstraat op woensdag en de opbergkoffer met materiaal,De tweede ruildag viel weg door slecht weer,2023-02-18,QDC-2021
    ");
}

#[test]
fn words_theme_place_cost_and_outcome_narrow_it_down() {
    let room = prepared::evaluated();
    let found = |line: &str| {
        let said = room.wijk(&format!("{line} --format plain")).succeeds();
        said.stdout
            .lines()
            .skip(1)
            .map(|line| line.split('\t').next().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(found("library"), ["QDC-2021-001.1", "QDC-2021-001.2"]);
    assert_eq!(found("library planten"), ["QDC-2021-001.2"]);
    assert_eq!(found("search --realised PLANTEN"), ["QDC-2021-001.2"]);
    assert_eq!(found("library --outcome partly"), ["QDC-2021-001.2"]);
    assert_eq!(found("library --municipality anderlecht --outcome done"), ["QDC-2021-001.1"]);
    assert!(found("library --municipality jette").is_empty());
    assert_eq!(found("library --theme nature"), ["QDC-2021-001.2"]);
    assert_eq!(found("library --min-cost 3100,01"), ["QDC-2021-001.1"]);
    assert_eq!(found("library --max-cost 3100"), ["QDC-2021-001.2"]);
    assert!(found("library zwembad").is_empty(), "a refused project was not realised");
    assert_snapshot!(room.wijk("library kattenluik").succeeds().transcript(), @"
    $ wijk library kattenluik
    Uitgevoerde projecten

     Geen uitgevoerd project gevonden voor «kattenluik»
    ");
}

#[test]
fn a_project_has_a_page_without_persons() {
    let mut room = prepared::evaluated();
    assert_snapshot!(room.wijk("library show roue.1").succeeds().transcript(), @"
    $ wijk library show roue.1
    Speelstraat La Roue

     Project          QDC-2021-001.1
     Titel            Speelstraat La Roue
     Thema            Duurzame mobiliteit
     Doel             Elke woensdag wordt de straat een plek om te spelen,
                      ingericht met materiaal dat de buurt zelf beheert.
     Plaats           Speelstraat tussen het Raadsplein en de school
     Wijk             La Roue
     Gemeenten        Anderlecht
     Jaar             2021
     Openbare ruimte  ja
     Kosten           € 6.639,00
     Gevraagd         € 6.200,00
     Toegekend        € 6.200,00
     Resultaat        uitgevoerd
     Geëvalueerd op   18-02-2023
     Deelnemers       85
     Wat blijft       De speelstraat op woensdag en de opbergkoffer met materiaal
     Lessen           Begin vroeg met de vergunning, en spreek af wie de sleutel
                      bewaart
     Wie vragen       De coördinatie van Participatieve Duurzame Wijken (Leefmilieu
                      Brussel), met vermelding van QDC-2021-001

    Stappen
     Nr.  Stap                 Begonnen    Klaar op    Duurde  Gepland
       1  Vergunning gemeente  10-01-2022  18-02-2022    40 d     81 d
       2  Bewonersvergadering                                     30 d
       3  Inrichting                                             123 d

    Kosten per categorie
     Categorie              Posten      Bedrag
     Aankoop van materiaal       1  € 4.340,00
     Structurele werken          1  € 2.299,00

    Soorten partners
     Soort     Aantal
     gemeente       1

    Vergunningen
     Vergunning                  Overheid             Toestand           Duurde
     inname van de openbare weg  gemeente Anderlecht  nog aan te vragen
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("library show QDC-2021-001.2").succeeds().transcript(), @"
    $ wijk library show QDC-2021-001.2
    Plantenruil

     Projet            QDC-2021-001.2
     Titre             Plantenruil
     Thème             Nature et biodiversité
     Objectif          Twee keer per jaar ruilen buren stekken, zaden en ervaring.
     Quartier          La Roue
     Communes          Anderlecht
     Année             2021
     Espace public     non
     Coûts             3.100,00 €
     Demandé           3.100,00 €
     Octroyé           3.100,00 €
     Résultat          réalisé en partie
     Pourquoi          De tweede ruildag viel weg door slecht weer
     Évalué le         18/02/2023
     Participants      85
     Ce qui reste      De speelstraat op woensdag en de opbergkoffer met materiaal
     Leçons            Begin vroeg met de vergunning, en spreek af wie de sleutel
                       bewaart
     À qui s’adresser  La coordination de Quartiers Durables Citoyens (Bruxelles
                       Environnement), en mentionnant QDC-2021-001

    Étapes
     N°  Étape           Commencée  Terminée  Durée  Prévu  Début prévu  Fin prévue
      1  Eerste ruildag                               45 j  01/09/2022   15/10/2022

    Coûts par catégorie
     Catégorie          Postes     Montant
     Achat de matériel       1  2.635,00 €
     Communication           1    465,00 €

    Types de partenaires
     Type     Nombre
     commune       1

    Permis et autorisations
     Néant
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("library show roue.2 --format markdown").succeeds().transcript(), @"
    $ wijk library show roue.2 --format markdown
    # Plantenruil

    - **Project**: QDC-2021-001.2
    - **Title**: Plantenruil
    - **Theme**: Nature and biodiversity
    - **Objective**: Twee keer per jaar ruilen buren stekken, zaden en ervaring.
    - **Neighbourhood**: La Roue
    - **Municipalities**: Anderlecht
    - **Year**: 2021
    - **Public space**: no
    - **Costs**: €3,100.00
    - **Asked**: €3,100.00
    - **Awarded**: €3,100.00
    - **Outcome**: partly done
    - **Why**: De tweede ruildag viel weg door slecht weer
    - **Evaluated on**: 18 Feb 2023
    - **Participants**: 85
    - **What lasts**: De speelstraat op woensdag en de opbergkoffer met materiaal
    - **Lessons**: Begin vroeg met de vergunning, en spreek af wie de sleutel bewaart
    - **Who to ask**: The coordination of Citizen Sustainable Neighbourhoods (Brussels Environment), naming QDC-2021-001

    ## Steps

    | No. | Step | Begun | Done on | Took | Planned | Planned start | Planned end |
    | --: | --- | --- | --- | --: | --: | --- | --- |
    | 1 | Eerste ruildag |  |  |  | 45 d | 1 Sep 2022 | 15 Oct 2022 |

    ## Costs by category

    | Category | Lines | Amount |
    | --- | --: | --: |
    | Purchase of material | 1 | €2,635.00 |
    | Communication | 1 | €465.00 |

    ## Kinds of partners

    | Kind | Number |
    | --- | --: |
    | municipality | 1 |

    ## Permits

    None
    ");
    let said = room.wijk("library show roue.1 --format json").succeeds();
    for personal in ["buurtploeg", "Kim Begeleider", "De Linde"] {
        assert!(!said.stdout.contains(personal), "{personal}: {}", said.stdout);
    }
}

#[test]
fn bad_input_is_said_with_what_was_expected() {
    let room = prepared::evaluated();
    assert_snapshot!(room.wijk("library --min-cost 1.000 --max-cost veel --outcome dropped").exits(7).transcript(), @"
    $ wijk library --min-cost 1.000 --max-cost veel --outcome dropped
    ✗ Niets bewaard: 3 fouten
      --min-cost · «1.000»: dit kan op twee manieren gelezen worden; schrijf 1000 of
      1.000,00
      --max-cost · «veel»: dit is geen bedrag; verwacht zoals 14.800,00 of 14800
      --outcome · «dropped»: een opgegeven project is niet uitgevoerd: kies done of
      partly
    [7]
    ");
    assert_snapshot!(room.wijk("library --min-cost 20 --max-cost 10").exits(7).transcript(), @"
    $ wijk library --min-cost 20 --max-cost 10
    ✗ Niets bewaard: 1 fout
      --min-cost · «20»: de laagste kost (€ 20,00) ligt boven de hoogste (€ 10,00):
      draai ze om
    [7]
    ");
    assert_snapshot!(room.wijk("library '…'").exits(7).transcript(), @"
    $ wijk library …
    ✗ Niets bewaard: 1 fout
      WORDS · «…»: hier staat geen woord in om op te zoeken
    [7]
    ");
    assert_snapshot!(room.wijk("library show roue").exits(7).transcript(), @"
    $ wijk library show roue
    ✗ Niets bewaard: 1 fout
      PROJECT · «roue»: verwacht een dossier, een punt en het nummer van het
      project, zoals QDC-2021-001.2
    [7]
    ");
    assert_snapshot!(room.wijk("library show roue.3").exits(3).transcript(), @"
    $ wijk library show roue.3
    ✗ In QDC-2021-001 is geen project 3 uitgevoerd
      QDC-2021-001.1  Speelstraat La Roue
      QDC-2021-001.2  Plantenruil
      → wijk show QDC-2021-001
    [3]
    ");
    let _ = room.wijk("library show atlantis.1").exits(3);
    let _ = room.wijk("library --theme tovenarij").exits(3);
    let _ = room.wijk("library --outcome half").exits(2);
}

#[test]
fn an_empty_library_says_how_it_is_filled() {
    let room = Room::with_candidates();
    assert_snapshot!(room.wijk("library").succeeds().transcript(), @"
    $ wijk library
    Uitgevoerde projecten

     Nog geen uitgevoerde projecten: ze komen hier met de evaluatie (wijk evaluate)
    ");
    assert_snapshot!(room.wijk("library show 1.1").exits(3).transcript(), @"
    $ wijk library show 1.1
    ✗ In QDC-2021-001 is geen project 1 uitgevoerd
      → wijk library
    [3]
    ");
}
