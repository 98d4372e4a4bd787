//! `wijk reporting`

use insta::assert_snapshot;

use super::prepared;
use crate::common::{Room, fixture};

/// La Roue, evaluated on 18 February 2023, with expenses; it is the 20th.
fn room() -> Room {
    let mut room = prepared::evaluated();
    room.at("2023-02-20T09:00:00Z");
    let file = fixture("expenses/la-roue.csv");
    room.run(["expense", "import", "roue", file.to_str().unwrap(), "--fund", "award"]).succeeds();
    room.wijk("expense accept roue 1.1 1.3").succeeds();
    room
}

/// The same, with its final report.
fn written() -> Room {
    let room = room();
    let file = fixture("demo/la-roue-report.toml");
    room.run(["reporting", "write", "roue", "--from-file", file.to_str().unwrap()]).succeeds();
    room
}

/// The same, handed in.
fn submitted() -> Room {
    let room = written();
    room.wijk("reporting submit roue").succeeds();
    room
}

#[test]
fn a_report_is_written_handed_in_asked_about_and_accepted() {
    let room = room();
    let mut told = String::new();
    for line in [
        "reporting write roue",
        "reporting submit roue",
        "reporting write roue --to 2023-02-18 --summary 'Een zomer zonder auto’s' --story '1=Zeventien woensdagen' \
         --declared-by 'Alix Voorbeeld'",
        "reporting submit roue",
        "reporting query roue --question 'Wie bewaart de sleutel?' --question 'Waar staat de koffer?'",
        "reporting accept roue",
        "reporting answer roue 1 2 --answer 'Bij nummer 12' --on 2023-02-20",
        "reporting answer roue --answer 'De school'",
        "reporting accept roue --lang fr",
        "reporting reopen roue --reason 'Verkeerde periode' --lang en",
        "log roue --limit 3",
        "undo",
    ] {
        told.push_str(&room.wijk(&format!("{line} --no-input")).transcript());
        told.push('\n');
    }
    assert_snapshot!(told, @"
    $ wijk reporting write roue --no-input
    ✓ QDC-2021-001 La Roue: eindverslag 1 van 20-12-2021 tot 20-02-2023 begonnen
      Nog niet verteld wat er gebeurd is
      Niemand verklaart het verslag nog oprecht en echt
      Niets verteld over project 1 «Speelstraat La Roue»
      Niets verteld over project 2 «Plantenruil»
      Project 1 «Speelstraat La Roue» heet uitgevoerd, maar 2 stappen zijn niet
      gedaan
      Onkosten nog te beoordelen of aan te vullen: 2
      Nog geen foto die toont wat er gedaan is
    → wijk reporting write QDC-2021-001 --summary …
    → wijk reporting show QDC-2021-001 1
      Ongedaan maken: wijk undo

    $ wijk reporting submit roue --no-input
    ✗ QDC-2021-001: verslag 1 kan nog niet ingediend worden. Er ontbreekt: wat er
      gebeurd is en wie het verslag oprecht en echt verklaart
      → wijk reporting write QDC-2021-001 --summary …
      → wijk reporting write QDC-2021-001 --declared-by …
    [4]

    $ wijk reporting write roue --to 2023-02-18 --summary Een zomer zonder auto’s --story 1=Zeventien woensdagen --declared-by Alix Voorbeeld --no-input
    ✓ QDC-2021-001 La Roue: eindverslag 1 van 20-12-2021 tot 18-02-2023 bijgewerkt
      Niets verteld over project 2 «Plantenruil»
      Project 1 «Speelstraat La Roue» heet uitgevoerd, maar 2 stappen zijn niet
      gedaan
      Onkosten nog te beoordelen of aan te vullen: 2
      Nog geen foto die toont wat er gedaan is
    → wijk reporting submit QDC-2021-001 1
    → wijk reporting show QDC-2021-001 1
      Ongedaan maken: wijk undo

    $ wijk reporting submit roue --no-input
    ✓ QDC-2021-001 La Roue: eindverslag 1 ingediend op 20-02-2023
      Niets verteld over project 2 «Plantenruil»
      Project 1 «Speelstraat La Roue» heet uitgevoerd, maar 2 stappen zijn niet
      gedaan
      Onkosten nog te beoordelen of aan te vullen: 2
      Nog geen foto die toont wat er gedaan is
    → wijk reporting accept QDC-2021-001 1
    → wijk reporting query QDC-2021-001 1 --question …
      Ongedaan maken: wijk undo

    $ wijk reporting query roue --question Wie bewaart de sleutel? --question Waar staat de koffer? --no-input
    ✓ QDC-2021-001 La Roue: uitleg gevraagd bij eindverslag 1 op 20-02-2023 (open
      vragen: 2)
    → wijk reporting answer QDC-2021-001 1 1 --answer …
    → wijk reporting answer QDC-2021-001 1 2 --answer …
      Ongedaan maken: wijk undo

    $ wijk reporting accept roue --no-input
    ✗ QDC-2021-001: eindverslag 1 wacht op 2 antwoorden
      → wijk reporting answer QDC-2021-001 1 --answer …
    [4]

    $ wijk reporting answer roue 1 2 --answer Bij nummer 12 --on 2023-02-20 --no-input
    ✓ QDC-2021-001 La Roue: antwoord bij eindverslag 1 opgenomen op 20-02-2023 (nog
      open: 1)
    → wijk reporting answer QDC-2021-001 1 1 --answer …
      Ongedaan maken: wijk undo

    $ wijk reporting answer roue --answer De school --no-input
    ✓ QDC-2021-001 La Roue: antwoord bij eindverslag 1 opgenomen op 20-02-2023
    → wijk reporting accept QDC-2021-001 1
      Ongedaan maken: wijk undo

    $ wijk reporting accept roue --lang fr --no-input
    ✓ QDC-2021-001 La Roue : rapport final 1 accepté le 20/02/2023
    → wijk check QDC-2021-001
      Annuler : wijk undo

    $ wijk reporting reopen roue --reason Verkeerde periode --lang en --no-input
    ✓ QDC-2021-001 La Roue: final report 1 is a draft again since 20 Feb 2023
    → wijk reporting write QDC-2021-001
    → wijk reporting submit QDC-2021-001 1
      To take it back: wijk undo

    $ wijk log roue --limit 3 --no-input
    Logboek

     Nr.  Wanneer           Wie  Wat
      38  20-02-2023 10:00  an   QDC-2021-001 verslag 1 heropend: Verkeerde periode
      37  20-02-2023 10:00  an   QDC-2021-001 verslag 1 goedgekeurd op 20-02-2023
      36  20-02-2023 10:00  an   QDC-2021-001 vraag 1 bij verslag 1 beantwoord op
                                 20-02-2023

    $ wijk undo --no-input
      Bewerking 38 van 20-02-2023 door an: QDC-2021-001 verslag 1 heropend:
      Verkeerde periode
      1 × verslag van een dossier krijgt de vorige inhoud
    ✓ Bewerking 38 ongedaan gemaakt
    → wijk redo
    ");
}

#[test]
fn the_report_reads_as_a_document_in_dutch() {
    let room = submitted();
    assert_snapshot!(room.wijk("reporting show roue --format markdown").succeeds().transcript(), @"
    $ wijk reporting show roue --format markdown
    # Beschrijvend en financieel eindverslag van La Roue (QDC-2021-001)

    - **Dossier**: QDC-2021-001
    - **Wijk**: La Roue
    - **Gemeente**: Anderlecht
    - **Oproep**: Participatieve Duurzame Wijken 2021
    - **Overeenkomst**: SUB/QDC-2021-001
    - **Ondertekend op**: 18-12-2021
    - **Nr.**: 1
    - **Soort**: eindverslag
    - **Van**: 20-12-2021
    - **Tot en met**: 18-02-2023
    - **Stand**: ingediend
    - **Ingediend op**: 20-02-2023

    ## 1. Wat er gebeurd is

    Van mei tot september was de straat op woensdagnamiddag van de kinderen. Wie er woont, kent nu ook de overkant. Een plantenruil bracht in het najaar zestig mensen op het plein; een tweede ging niet door.

    ## 2. De projecten

    ### 1. Speelstraat La Roue

    Voor dit project was € 6.200,00 toegekend. Het is uitgevoerd zoals gepland.

    Zeventien woensdagen zonder auto’s, telkens met vier mensen aan de hekken. In juni kwam een tweede school mee. De koffer met speelgoed staat nu vast bij nummer 12.

    | Stap | Gepland begin | Gepland einde | Gedaan op |
    | --- | --- | --- | --- |
    | Vergunning gemeente | 10-01-2022 | 31-03-2022 | 18-02-2022 |
    | Bewonersvergadering | 01-04-2022 | 30-04-2022 |  |
    | Inrichting | 01-05-2022 | 31-08-2022 |  |

    ### 2. Plantenruil

    Voor dit project was € 3.100,00 toegekend. Het is gedeeltelijk uitgevoerd. Reden: De tweede ruildag viel weg door slecht weer.

    De eerste ruildag bracht driehonderd planten en een lijst van mensen die stekken bewaren. Voor de tweede regende het te hard; de planten zijn van deur tot deur gebracht.

    | Stap | Gepland begin | Gepland einde |
    | --- | --- | --- |
    | Eerste ruildag | 01-09-2022 | 15-10-2022 |

    ## 3. Partners

    | Organisatie | Soort | Stand |
    | --- | --- | --- |
    | Gemeente Anderlecht | gemeente | ondertekend |

    ## 4. Wat blijft en wat geleerd is

    - **Geëvalueerd op**: 18-02-2023
    - **Deelnemers**: 85
    - **Wat blijft**: De speelstraat op woensdag en de opbergkoffer met materiaal
    - **Wie het onderhoudt**: de buurtploeg, met een sleutel bij de school
    - **Lessen**: Begin vroeg met de vergunning, en spreek af wie de sleutel bewaart

    ## 5. Financieel verslag

    Van de toegekende € 9.300,00 is € 4.272,00 aangegeven en € 2.950,00 aanvaard. Niet besteed: € 5.028,00.

    - **Toegekend**: € 9.300,00
    - **Begroot**: € 9.739,00
    - **Aangegeven**: € 4.272,00
    - **Aanvaard**: € 2.950,00
    - **Nog te beoordelen**: € 1.322,00
    - **Uitbetaald**: € 0,00
    - **Niet besteed**: € 5.028,00

    ### Per project

    | Project | Titel | Toegekend | Begroot | Aangegeven | Aanvaard | Niet besteed |
    | --: | --- | --: | --: | --: | --: | --: |
    | 1 | Speelstraat La Roue | € 6.200,00 | € 6.639,00 | € 3.630,00 | € 2.420,00 | € 2.570,00 |
    | 2 | Plantenruil | € 3.100,00 | € 3.100,00 | € 642,00 | € 530,00 | € 2.458,00 |

    ### Per kostencategorie

    | Categorie | Begroot | Aangegeven | Aanvaard |
    | --- | --: | --: | --: |
    | Aankoop van materiaal | € 6.975,00 | € 3.062,00 | € 2.950,00 |
    | Huur | € 0,00 | € 1.210,00 | € 0,00 |
    | Structurele werken | € 2.299,00 | € 0,00 | € 0,00 |
    | Communicatie | € 465,00 | € 0,00 | € 0,00 |

    ### Uitgaven

    | Lijn | Dag | Verkoper | Omschrijving | Project | Categorie | Bewijsstuk | Bedrag | Aanvaard | Stand |
    | --- | --- | --- | --- | --: | --- | --- | --: | --: | --- |
    | 1.1 | 12-03-2022 | Bouwmaterialen Zennedal | Klinkers voor de speelstraat | 1 | Aankoop van materiaal | F-881 | € 2.420,00 | € 2.420,00 | aanvaard |
    | 1.2 | 02-04-2022 | Verhuur Kanaalkant | Huur van een graafmachine | 1 | Huur | 2022/14 | € 1.210,00 | € 0,00 | te beoordelen |
    | 1.3 | 20-05-2022 | Kwekerij Pedevallei | Vaste planten | 2 | Aankoop van materiaal | 77 | € 530,00 | € 530,00 | aanvaard |
    | 1.4 | 21-05-2022 | Frituur 't Hoekje | Eten voor de vrijwilligers | 2 | Aankoop van materiaal | 3 | € 112,00 | € 0,00 | te beoordelen |

    4 uitgaven: € 4.272,00 aangegeven, € 2.950,00 aanvaard

    ## 6. Verklaring

    Ondergetekende, Alix Voorbeeld, namens de stuurgroep, verklaart dat dit verslag oprecht en echt is.

    ## Wat nog ontbreekt

    | Wat ontbreekt | Nodig om in te dienen | Hoe aanvullen |
    | --- | --- | --- |
    | Project 1 «Speelstraat La Roue» heet uitgevoerd, maar 2 stappen zijn niet gedaan | nee | wijk step done QDC-2021-001 |
    | Onkosten nog te beoordelen of aan te vullen: 2 | nee | wijk expense judge QDC-2021-001 |
    | Nog geen foto die toont wat er gedaan is | nee | wijk document add QDC-2021-001 … --kind photo |
    ");
}

#[test]
fn the_report_reads_as_a_document_in_french() {
    let room = submitted();
    room.wijk("reporting query roue --question 'Qui garde la clé ?'").succeeds();
    room.wijk("income add roue --amount 250 --from 'Fête des voisins' --kind other --on 2022-06-01")
        .succeeds();
    let said = room.wijk("reporting show roue --format markdown --lang fr").succeeds();
    assert_snapshot!(said.transcript(), @"
    $ wijk reporting show roue --format markdown --lang fr
    # Rapport final descriptif et financier du quartier La Roue (QDC-2021-001)

    - **Dossier**: QDC-2021-001
    - **Quartier**: La Roue
    - **Commune**: Anderlecht
    - **Appel**: Quartiers Durables Citoyens 2021
    - **Convention**: SUB/QDC-2021-001
    - **Signée le**: 18/12/2021
    - **N°**: 1
    - **Type**: rapport final
    - **Du**: 20/12/2021
    - **Au**: 18/02/2023
    - **État**: précisions demandées
    - **Remis le**: 20/02/2023

    Le contenu de ce rapport a changé depuis sa remise, le 20/02/2023. Il figure ci-dessous tel qu’il est enregistré aujourd’hui.

    ## 1. Ce qui s’est passé

    Van mei tot september was de straat op woensdagnamiddag van de kinderen. Wie er woont, kent nu ook de overkant. Een plantenruil bracht in het najaar zestig mensen op het plein; een tweede ging niet door.

    ## 2. Les projets

    ### 1. Speelstraat La Roue

    Ce projet avait reçu 6.200,00 €. Il a été réalisé comme prévu.

    Zeventien woensdagen zonder auto’s, telkens met vier mensen aan de hekken. In juni kwam een tweede school mee. De koffer met speelgoed staat nu vast bij nummer 12.

    | Étape | Début prévu | Fin prévue | Faite le |
    | --- | --- | --- | --- |
    | Vergunning gemeente | 10/01/2022 | 31/03/2022 | 18/02/2022 |
    | Bewonersvergadering | 01/04/2022 | 30/04/2022 |  |
    | Inrichting | 01/05/2022 | 31/08/2022 |  |

    ### 2. Plantenruil

    Ce projet avait reçu 3.100,00 €. Il a été réalisé en partie. Raison : De tweede ruildag viel weg door slecht weer.

    De eerste ruildag bracht driehonderd planten en een lijst van mensen die stekken bewaren. Voor de tweede regende het te hard; de planten zijn van deur tot deur gebracht.

    | Étape | Début prévu | Fin prévue |
    | --- | --- | --- |
    | Eerste ruildag | 01/09/2022 | 15/10/2022 |

    ## 3. Partenaires

    | Organisation | Type | État |
    | --- | --- | --- |
    | Gemeente Anderlecht | commune | signé |

    ## 4. Ce qui reste et ce qui a été appris

    - **Évalué le**: 18/02/2023
    - **Participants**: 85
    - **Ce qui reste**: De speelstraat op woensdag en de opbergkoffer met materiaal
    - **Qui l’entretient**: de buurtploeg, met een sleutel bij de school
    - **Leçons**: Begin vroeg met de vergunning, en spreek af wie de sleutel bewaart

    ## 5. Rapport financier

    Des 9.300,00 € octroyés, 4.272,00 € sont déclarés et 2.950,00 € acceptés. Non dépensé : 5.028,00 €.

    - **Octroyé**: 9.300,00 €
    - **Budget**: 9.739,00 €
    - **Déclaré**: 4.272,00 €
    - **Accepté**: 2.950,00 €
    - **Encore à examiner**: 1.322,00 €
    - **Payé**: 0,00 €
    - **Non dépensé**: 5.028,00 €
    - **Autres recettes**: 250,00 €

    ### Par projet

    | Projet | Titre | Octroyé | Budget | Déclaré | Accepté | Non dépensé |
    | --: | --- | --: | --: | --: | --: | --: |
    | 1 | Speelstraat La Roue | 6.200,00 € | 6.639,00 € | 3.630,00 € | 2.420,00 € | 2.570,00 € |
    | 2 | Plantenruil | 3.100,00 € | 3.100,00 € | 642,00 € | 530,00 € | 2.458,00 € |

    ### Par catégorie de dépenses

    | Catégorie | Budget | Déclaré | Accepté |
    | --- | --: | --: | --: |
    | Achat de matériel | 6.975,00 € | 3.062,00 € | 2.950,00 € |
    | Location | 0,00 € | 1.210,00 € | 0,00 € |
    | Travaux structurels | 2.299,00 € | 0,00 € | 0,00 € |
    | Communication | 465,00 € | 0,00 € | 0,00 € |

    ### Dépenses

    | Ligne | Jour | Vendeur | Description | Projet | Catégorie | Pièce | Montant | Accepté | État |
    | --- | --- | --- | --- | --: | --- | --- | --: | --: | --- |
    | 1.1 | 12/03/2022 | Bouwmaterialen Zennedal | Klinkers voor de speelstraat | 1 | Achat de matériel | F-881 | 2.420,00 € | 2.420,00 € | acceptée |
    | 1.2 | 02/04/2022 | Verhuur Kanaalkant | Huur van een graafmachine | 1 | Location | 2022/14 | 1.210,00 € | 0,00 € | à apprécier |
    | 1.3 | 20/05/2022 | Kwekerij Pedevallei | Vaste planten | 2 | Achat de matériel | 77 | 530,00 € | 530,00 € | acceptée |
    | 1.4 | 21/05/2022 | Frituur 't Hoekje | Eten voor de vrijwilligers | 2 | Achat de matériel | 3 | 112,00 € | 0,00 € | à apprécier |

    4 dépenses : 4.272,00 € déclarés, 2.950,00 € acceptés

    ### Autres recettes

    | Jour | Type | Origine | Montant |
    | --- | --- | --- | --: |
    | 01/06/2022 | autre apport | Fête des voisins | 250,00 € |

    ## 6. Questions et réponses

    | N° | Posée le | Question |
    | --: | --- | --- |
    | 1 | 20/02/2023 | Qui garde la clé ? |

    ## 7. Déclaration

    Le soussigné ou la soussignée, Alix Voorbeeld, namens de stuurgroep, déclare ce rapport sincère et véritable.

    ## Ce qui manque encore

    | Ce qui manque | Requis pour la remise | Comment compléter |
    | --- | --- | --- |
    | Le projet 1 « Speelstraat La Roue » est dit réalisé, mais 2 étapes ne sont pas faites | non | wijk step done QDC-2021-001 |
    | Dépenses encore à examiner ou à compléter : 2 | non | wijk expense judge QDC-2021-001 |
    | Aucune photo ne montre encore ce qui a été fait | non | wijk document add QDC-2021-001 … --kind photo |
    ");
}

#[test]
fn a_draft_ends_with_what_lacks() {
    let room = room();
    room.wijk("reporting write roue --summary 'Een zomer zonder auto’s'").succeeds();
    let said = room.wijk("reporting show roue --lang en").succeeds().transcript();
    let (_, gaps) = said.split_once("What still lacks").unwrap();
    assert_snapshot!(gaps, @"


    What lacks                    Needed to hand in  How to add it
    Nobody declares the report    yes                wijk reporting write
    sincere and true yet                             QDC-2021-001 --declared-by …
    Nothing is told of project 1  no                 wijk reporting write
    “Speelstraat La Roue”                            QDC-2021-001 --story 1=…
    Nothing is told of project 2  no                 wijk reporting write
    “Plantenruil”                                    QDC-2021-001 --story 2=…
    Project 1 “Speelstraat La     no                 wijk step done QDC-2021-001
    Roue” is said to be done,
    but 2 steps are not
    Expenses still to be judged   no                 wijk expense judge
    or completed: 2                                  QDC-2021-001
    No photo shows yet what was   no                 wijk document add
    done                                             QDC-2021-001 … --kind photo
    ");
}

#[test]
fn machines_get_every_part_and_a_page_stands_by_itself() {
    let room = written();
    let said = room.wijk("reporting show roue --format json").succeeds();
    let json: serde_json::Value = serde_json::from_str(&said.stdout).unwrap();
    let keys: Vec<&str> = json["data"].as_object().unwrap().keys().map(String::as_str).collect();
    assert_snapshot!(keys.join(" "), @"amendments by_category by_project declaration documents evaluation expenses experiments experts gaps income indicators meetings money partners projects queries report start_fund_expenses steps summary visits");
    assert_eq!(json["data"]["expenses"][0]["amount_cents"], 242_000);
    assert_eq!(json["data"]["report"]["sha256"], serde_json::Value::Null);
    let table = room.wijk("reporting show roue --format csv --section by_category").succeeds();
    assert_snapshot!(table.stdout, @"
    category,planned_eur,declared_eur,accepted_eur
    material,6975.00,3062.00,2950.00
    hire,0.00,1210.00,0.00
    works,2299.00,0.00,0.00
    communication,465.00,0.00,0.00
    ");
    room.wijk("reporting show roue --format html --lang fr --output rapport.html").succeeds();
    let page = std::fs::read_to_string(room.path("rapport.html")).unwrap();
    assert!(page.starts_with("<!DOCTYPE html>\n<html lang=\"fr\">"), "{page}");
    assert!(page.contains("<h2>2. Les projets</h2>") && page.contains("@page { size: A4;"), "{page}");
    room.wijk("reporting show roue --output verslag.md").succeeds();
    assert!(std::fs::read_to_string(room.path("verslag.md")).unwrap().starts_with("# Beschrijvend"));
}

#[test]
fn it_is_seen_that_something_changed_since_it_was_handed_in() {
    let room = submitted();
    room.wijk("expense accept roue 1.2").succeeds();
    let said = room.wijk("reporting show roue").succeeds().stdout;
    assert!(!said.contains("is gewijzigd sinds"), "what the office judges is no change: {said}");
    room.wijk("partner status roue 'De Linde' agreed").succeeds();
    let said = room.wijk("reporting show roue").succeeds().stdout;
    assert!(said.contains("is gewijzigd sinds het op 20-02-2023"), "{said}");
}

#[test]
fn what_cannot_be_is_refused_with_what_would_help() {
    let room = room();
    let mut told = String::new();
    let mut say = |room: &Room, line: &str| {
        told.push_str(&room.wijk(&format!("{line} --no-input")).transcript());
        told.push('\n');
    };
    say(&room, "reporting show roue");
    say(
        &room,
        "reporting write roue --from 2021-12-01 --to 2024-01-01 --story 3=Niets --story 9=Niets --story x",
    );
    say(&room, "reporting write roue --from 2021-12-01 --to 2024-01-01 --story 3=Niets --story 9=Niets");
    say(&room, "reporting write roue --from 2022-05-01 --to 2022-04-01");
    say(&room, "reporting write roue --kind interim --to 2022-06-30 --summary a --declared-by b");
    say(&room, "reporting accept roue");
    say(&room, "reporting query roue");
    say(&room, "reporting submit roue --on 2022-06-01");
    say(&room, "reporting submit roue --on 2022-07-01");
    say(&room, "reporting submit roue");
    say(&room, "reporting answer roue --answer x");
    say(&room, "reporting write roue --kind interim --from 2022-06-30");
    say(&room, "reporting write roue --summary a --declared-by b");
    say(&room, "reporting write roue");
    say(&room, "reporting submit roue 3");
    say(&room, "reporting submit roue");
    say(&room, "reporting write roue --summary c");
    say(&room, "reporting query roue --question ' '");
    say(&room, "reporting query roue --question Waarom?");
    say(&room, "reporting answer roue 2 7 --answer x");
    say(&room, "reporting accept roue");
    say(&room, "reporting reopen roue");
    let room = self::room();
    std::fs::write(
        room.path("fout.toml"),
        "kind = \"half\"\nto = 2024-01-01\nverhaal = 1\n[[stories]]\nproject = 1\n",
    )
    .unwrap();
    say(&room, "reporting write roue --from-file fout.toml");
    assert_snapshot!(told, @"
    $ wijk reporting show roue --no-input
    ✗ QDC-2021-001 La Roue heeft nog geen verslag
      → wijk reporting write QDC-2021-001
    [3]

    $ wijk reporting write roue --from 2021-12-01 --to 2024-01-01 --story 3=Niets --story 9=Niets --story x --no-input
    ✗ Niets bewaard: 1 fout
      --story · «x»: verwacht: nummer=tekst
    [7]

    $ wijk reporting write roue --from 2021-12-01 --to 2024-01-01 --story 3=Niets --story 9=Niets --no-input
    ✗ Niets bewaard: 4 fouten
      --from · «2021-12-01»: de uitvoering begon pas op 20-12-2021
      --to · «2024-01-01»: 01-01-2024 ligt in de toekomst; vandaag is 20-02-2023
      --story · «3»: project 3 is niet toegekend (wel: 1, 2)
      --story · «9»: er is geen toegekend project 9 (wel: 1, 2)
    [7]

    $ wijk reporting write roue --from 2022-05-01 --to 2022-04-01 --no-input
    ✗ Niets bewaard: 1 fout
      --to · «2022-04-01»: de periode eindigt voor ze begint (01-05-2022)
    [7]

    $ wijk reporting write roue --kind interim --to 2022-06-30 --summary a --declared-by b --no-input
    ✓ QDC-2021-001 La Roue: tussentijds verslag 1 van 20-12-2021 tot 30-06-2022
      begonnen
      Niets verteld over project 1 «Speelstraat La Roue»
      Niets verteld over project 2 «Plantenruil»
      Onkosten nog te beoordelen of aan te vullen: 2
      Nog geen foto die toont wat er gedaan is
    → wijk reporting submit QDC-2021-001 1
    → wijk reporting show QDC-2021-001 1
      Ongedaan maken: wijk undo

    $ wijk reporting accept roue --no-input
    ✗ QDC-2021-001: tussentijds verslag 1 is nog niet ingediend
      → wijk reporting submit QDC-2021-001 1
    [4]

    $ wijk reporting query roue --no-input
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --question
    [8]

    $ wijk reporting submit roue --on 2022-06-01 --no-input
    ✗ 01-06-2022 ligt vóór de vorige stap (30-06-2022)
      → dezelfde opdracht met --on 2022-06-30
    [4]

    $ wijk reporting submit roue --on 2022-07-01 --no-input
    ✓ QDC-2021-001 La Roue: tussentijds verslag 1 ingediend op 01-07-2022
      Niets verteld over project 1 «Speelstraat La Roue»
      Niets verteld over project 2 «Plantenruil»
      Onkosten nog te beoordelen of aan te vullen: 2
      Nog geen foto die toont wat er gedaan is
    → wijk reporting accept QDC-2021-001 1
    → wijk reporting query QDC-2021-001 1 --question …
      Ongedaan maken: wijk undo

    $ wijk reporting submit roue --no-input
    ✗ QDC-2021-001: tussentijds verslag 1 is ingediend
      → wijk reporting accept QDC-2021-001 1
    [4]

    $ wijk reporting answer roue --answer x --no-input
    ✗ QDC-2021-001: tussentijds verslag 1 is ingediend
      → wijk reporting accept QDC-2021-001 1
    [4]

    $ wijk reporting write roue --kind interim --from 2022-06-30 --no-input
    ✗ Niets bewaard: 1 fout
      --from · «2022-06-30»: overlapt verslag 1 (20-12-2021 tot 30-06-2022)
    [7]

    $ wijk reporting write roue --summary a --declared-by b --no-input
    ✓ QDC-2021-001 La Roue: eindverslag 2 van 20-12-2021 tot 20-02-2023 begonnen
      Niets verteld over project 1 «Speelstraat La Roue»
      Niets verteld over project 2 «Plantenruil»
      Project 1 «Speelstraat La Roue» heet uitgevoerd, maar 2 stappen zijn niet
      gedaan
      Onkosten nog te beoordelen of aan te vullen: 2
      Nog geen foto die toont wat er gedaan is
    → wijk reporting submit QDC-2021-001 2
    → wijk reporting show QDC-2021-001 2
      Ongedaan maken: wijk undo

    $ wijk reporting write roue --no-input
    ✗ Er is niets opgegeven om te wijzigen
      → wijk reporting write QDC-2021-001 --summary …
    [4]

    $ wijk reporting submit roue 3 --no-input
    ✗ QDC-2021-001 heeft geen verslag 3 (wel: 1, 2)
      → wijk reporting show QDC-2021-001 2
    [3]

    $ wijk reporting submit roue --no-input
    ✓ QDC-2021-001 La Roue: eindverslag 2 ingediend op 20-02-2023
      Niets verteld over project 1 «Speelstraat La Roue»
      Niets verteld over project 2 «Plantenruil»
      Project 1 «Speelstraat La Roue» heet uitgevoerd, maar 2 stappen zijn niet
      gedaan
      Onkosten nog te beoordelen of aan te vullen: 2
      Nog geen foto die toont wat er gedaan is
    → wijk reporting accept QDC-2021-001 2
    → wijk reporting query QDC-2021-001 2 --question …
      Ongedaan maken: wijk undo

    $ wijk reporting write roue --summary c --no-input
    ✗ QDC-2021-001 La Roue: het eindverslag is al ingediend (verslag 2, op
      20-02-2023); er komt er maar één
      → wijk reporting show QDC-2021-001 2
      → wijk reporting reopen QDC-2021-001 2 --reason …
    [4]

    $ wijk reporting query roue --question   --no-input
    ✗ Niets bewaard: 1 fout
      --question: mag niet leeg zijn
    [7]

    $ wijk reporting query roue --question Waarom? --no-input
    ✓ QDC-2021-001 La Roue: uitleg gevraagd bij eindverslag 2 op 20-02-2023 (open
      vragen: 1)
    → wijk reporting answer QDC-2021-001 2 1 --answer …
      Ongedaan maken: wijk undo

    $ wijk reporting answer roue 2 7 --answer x --no-input
    ✗ QDC-2021-001: er is geen vraag 7 (wel: 1)
      → wijk reporting show QDC-2021-001 2
    [3]

    $ wijk reporting accept roue --no-input
    ✗ QDC-2021-001: eindverslag 2 wacht op een antwoord
      → wijk reporting answer QDC-2021-001 2 --answer …
    [4]

    $ wijk reporting reopen roue --no-input
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --reason
    [8]

    $ wijk reporting write roue --from-file fout.toml --no-input
    ✗ Niets bewaard: 4 fouten
      regel 1 · kind · «half»: dit woord is niet gekend. Kies uit: interim en final
      regel 2 · to · «2024-01-01»: 01-01-2024 ligt in de toekomst (vandaag is het
      20-02-2023)
      regel 3 · verhaal: onbekende sleutel «verhaal». Gekend zijn: kind, from, to,
      summary, declared-by en stories
      regel 4 · stories[0].story: «story» ontbreekt
    [7]
    ");
}

#[test]
fn a_report_is_only_written_during_the_realisation() {
    let room = prepared::decided();
    assert_snapshot!(room.wijk("reporting write roue").exits(4).transcript(), @"
    $ wijk reporting write roue
    ✗ QDC-2021-001 La Roue is niet in uitvoering (indienen en selecteren): er kan nu
      geen verslag worden opgemaakt
      → wijk check QDC-2021-001
    [4]
    ");
}

#[test]
fn the_list_has_what_was_handed_in_and_what_is_owed() {
    let mut room = prepared::room_with(&["realisation.interim.months=6"]);
    room.at("2023-02-20T09:00:00Z");
    assert_snapshot!(room.wijk("reporting list").succeeds().transcript(), @"
    $ wijk reporting list
    Verslagen QDC-2021

     Nog geen verslagen
    ");
    let room = submitted();
    let mut told = room.wijk("reporting list --lang nl").succeeds().transcript();
    told.push_str(&room.wijk("reporting list --lang fr").succeeds().transcript());
    told.push_str(&room.wijk("reporting list --state accepted --lang en").succeeds().transcript());
    let said = room.wijk("show roue").succeeds().transcript();
    let (_, reports) = said.split_once("Verslagen").unwrap();
    told.push_str(reports);
    assert_snapshot!(told, @"
    $ wijk reporting list --lang nl
    Verslagen QDC-2021

     Dossier       Wijk     Nr.  Soort        Tot en met  Stand      Ingediend op
     QDC-2021-001  La Roue    1  eindverslag  18-02-2023  ingediend  20-02-2023
    $ wijk reporting list --lang fr
    Rapports QDC-2021

     Dossier       Quartier  N°  Type           Au          État   Remis le
     QDC-2021-001  La Roue    1  rapport final  18/02/2023  remis  20/02/2023
    $ wijk reporting list --state accepted --lang en
    Reports QDC-2021

     No reports yet

     Nr.           1
     Soort         eindverslag
     Van           20-12-2021
     Tot en met    18-02-2023
     Stand         ingediend
     Ingediend op  20-02-2023
    → wijk expense judge QDC-2021-001
    ");
}

#[test]
fn a_closing_with_open_expenses_names_them() {
    let room = submitted();
    assert_snapshot!(room.wijk("check roue").exits(5).transcript(), @"
    $ wijk check roue
    QDC-2021-001 La Roue · realiseren en evalueren → afgesloten · 1 van 5 voldaan

     ✗ Onkosten nog te beoordelen: 2 (1.2 en 1.4)                            W-LINES
       → wijk expense judge QDC-2021-001
     ✗ Het eindverslag is ingediend, nog niet goedgekeurd          W-REPORT-ACCEPTED
       bron B3 · https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/participatieve-duurzame-wijken/verloop-van-de-projectoproep
       → wijk reporting accept QDC-2021-001 1
     ✗ Nog af te rekenen: toekenning                                       W-SETTLED
       bron B35 · https://environnement.brussels/node/17300
       → wijk settle QDC-2021-001
     ! Nog open stappen: Speelstraat La Roue en Plantenruil             W-STEPS-DONE
       → wijk step done QDC-2021-001
     ✓ Evaluatie door de stuurgroep volledig                                  B-FR-1
    [5]
    ");
}
