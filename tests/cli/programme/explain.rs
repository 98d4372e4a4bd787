use insta::assert_snapshot;

use crate::common::{Room, fixture};

fn with(name: &str) -> Room {
    let room = Room::new();
    room.file(name, std::fs::read(fixture(&format!("programmes/valid/{name}"))).unwrap());
    room
}

#[test]
fn a_programme_without_a_contest_reads_as_its_own_page_would() {
    let mut room = with("klimaatdoeners.toml");
    assert_snapshot!(room.wijk("programme explain klimaatdoeners.toml").succeeds().transcript(), @"
    $ wijk programme explain klimaatdoeners.toml
    Klimaatdoeners
     Organisator van het programma «Klimaatdoeners»: Gemeente, met Ecolife. Zo
     omschrijft het programma zijn jongste editie, die van 2026. Wat bij het openen
     nog wordt vastgelegd, staat er telkens bij.

    Voor wie en waar
     • Het programma is niet beperkt tot bepaalde gemeenten

    Het verloop
     Een dossier legt deze weg af:
     1. Kandidaatstelling: de stuurgroep stelt zich kandidaat en de organisator
        beslist over de toelating
     2. Voorbereiding en oproep (ongeveer 1 maand)
     3. Begeleiding van de burgergroep (ongeveer 6 maanden)
     4. Evaluatie en verankering (ongeveer 1 maand)
       • Er horen 4 bijeenkomsten bij: Kickoff, Pick'n Choose, Hands on en Wrap up
       • De stuurgroep kan kiezen uit een menukaart: Korte keten promoten,
         Volkstuintjes opstarten, Repaircafé, Fietsbibliotheek en
         Energiecoöperatieve oprichten

    Wat er gevraagd wordt

      Bij de kandidaatstelling
       • Er is een contactpersoon met een e-mailadres

      Van «Voorbereiding en oproep» naar «Begeleiding van de burgergroep»
       • Het stappenplan telt minstens 1 project (ook later: van «Begeleiding van de
         burgergroep» naar «Evaluatie en verankering»)

      Van «Begeleiding van de burgergroep» naar «Evaluatie en verankering»
       • Er zijn minstens 4 bijeenkomsten gehouden (Kickoff, Pick'n Choose, Hands on
         en Wrap up) (aanbevolen) [K1]

      Om «Evaluatie en verankering» af te sluiten
       • De stuurgroep heeft geëvalueerd, met een resultaat voor elk toegekend
         project [K1]

    Geld
     • Hoeveel er in totaal kan worden toegekend, wordt bij elke editie vastgelegd
     • Coaching: € 7.500,00 [K1]

    Data en termijnen
     • De laatste dag om in te dienen wordt bij elke editie vastgelegd; zonder kan
       het hele jaar door worden ingediend

    Bronnen
     • K1 –
       https://www.gemeentevoordetoekomst.be/toolbox/klimaatdoeners-geslaagde-burgerinitiatieven-je-gemeente
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("programme explain klimaatdoeners.toml --format markdown").succeeds().transcript(), @"
    $ wijk programme explain klimaatdoeners.toml --format markdown
    # Klimaatdoeners (acteurs du climat)

    Organisateur du programme « Klimaatdoeners (acteurs du climat) » : Commune, avec Ecolife. Le programme décrit ainsi sa dernière édition, celle de 2026. Ce qui reste à fixer à l’ouverture est indiqué à sa place.

    ## Pour qui et où

    - Le programme n’est pas limité à certaines communes

    ## Le parcours

    Un dossier suit ce parcours :

    1. Candidature : le comité de pilotage pose sa candidature et l’organisateur décide de l’admission
    2. Préparation et appel (environ 1 mois)
    3. Accompagnement du groupe citoyen (environ 6 mois)
    4. Évaluation et ancrage (environ 1 mois)

    - 4 rencontres en font partie : Lancement, Choix des actions, Mise en œuvre et Clôture
    - Le comité de pilotage peut choisir dans un menu : Promouvoir les circuits courts, Créer des jardins partagés, Repair café, Vélothèque et Fonder une coopérative énergétique

    ## Ce qui est demandé

    ### À la candidature

    - Il y a une personne de contact avec une adresse e-mail

    ### De « Préparation et appel » à « Accompagnement du groupe citoyen »

    - La feuille de route compte au moins 1 projet (aussi plus tard : de « Accompagnement du groupe citoyen » à « Évaluation et ancrage »)

    ### De « Accompagnement du groupe citoyen » à « Évaluation et ancrage »

    - Au moins 4 rencontres ont eu lieu (Lancement, Choix des actions, Mise en œuvre et Clôture) (recommandé) [K1](<https://www.gemeentevoordetoekomst.be/toolbox/klimaatdoeners-geslaagde-burgerinitiatieven-je-gemeente>)

    ### Pour clôturer « Évaluation et ancrage »

    - Le comité de pilotage a évalué, avec un résultat pour chaque projet octroyé [K1](<https://www.gemeentevoordetoekomst.be/toolbox/klimaatdoeners-geslaagde-burgerinitiatieven-je-gemeente>)

    ## L’argent

    - Le total qui peut être octroyé est fixé à chaque édition
    - Coaching : 7.500,00 € [K1](<https://www.gemeentevoordetoekomst.be/toolbox/klimaatdoeners-geslaagde-burgerinitiatieven-je-gemeente>)

    ## Dates et délais

    - Le dernier jour pour déposer est fixé à chaque édition ; à défaut, le dépôt est possible toute l’année

    ## Sources

    - K1 – https://www.gemeentevoordetoekomst.be/toolbox/klimaatdoeners-geslaagde-burgerinitiatieven-je-gemeente
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("programme explain klimaatdoeners.toml").succeeds().transcript(), @"
    $ wijk programme explain klimaatdoeners.toml
    Klimaatdoeners (climate doers)
     Organiser of the programme «Klimaatdoeners (climate doers)»: Municipality, with
     Ecolife. This is how the programme describes its latest edition, that of 2026.
     What is still to be set when an edition is opened is said in its place.

    For whom and where
     • The programme is not limited to certain municipalities

    How it goes
     A dossier goes this way:
     1. Application: the steering group applies and the organiser decides on the
        admission
     2. Preparation and call (about 1 month)
     3. Coaching of the citizens' group (about 6 months)
     4. Evaluation and anchoring (about 1 month)
       • 4 meetings belong to it: Kickoff, Pick'n Choose, Hands on and Wrap up
       • The steering group can choose from a menu: Promote short food chains, Start
         allotments, Repair café, Bicycle library and Found an energy co-operative

    What is asked

      On applying
       • There is a contact with an e-mail address

      From «Preparation and call» to «Coaching of the citizens' group»
       • The roadmap has at least 1 project (also later: from «Coaching of the
         citizens' group» to «Evaluation and anchoring»)

      From «Coaching of the citizens' group» to «Evaluation and anchoring»
       • At least 4 meetings were held (Kickoff, Pick'n Choose, Hands on and Wrap
         up) (recommended) [K1]

      To close «Evaluation and anchoring»
       • The steering group has evaluated, with an outcome for every awarded project
         [K1]

    Money
     • How much can be awarded in all is set with each edition
     • Coaching: €7,500.00 [K1]

    Dates and terms
     • The last day to apply is set with each edition; without one, applications
       come in all year

    Sources
     • K1 –
       https://www.gemeentevoordetoekomst.be/toolbox/klimaatdoeners-geslaagde-burgerinitiatieven-je-gemeente
    ");
}

#[test]
fn three_strands_have_their_own_rules_and_amounts() {
    let room = with("leuven-kow.toml");
    assert_snapshot!(room.wijk("programme explain leuven-kow.toml/2021").succeeds().transcript(), @"
    $ wijk programme explain leuven-kow.toml/2021
    Kom op voor je wijk, editie 2021
     Organisator van het programma «Kom op voor je wijk»: Stad Leuven. Zo omschrijft
     het programma de editie 2021. Wat bij het openen van de editie nog wordt
     vastgelegd, staat er telkens bij.

    Voor wie en waar
     • Het programma geldt in Leuven

    Het verloop
     Een dossier legt deze weg af:
     1. Kandidaatstelling: de stuurgroep stelt zich kandidaat en de organisator
        beslist over de toelating
     2. Draagvlak en aanvraag
     3. Werkgroep, commissie en college
     4. Uitvoering en opening
       • De stuurgroep kan kiezen uit een menukaart: Buurtmoestuin, Boekentil,
         Infopaneel, Buurtfeest, Gevelbank en Buurtplantsoen

    De sporen
     Elk dossier volgt één van 3 sporen. Wie niet kiest, volgt het eerste: Creëer

      Creëer
       Geen eigen regels: wat voor iedereen geldt, geldt ook hier.

      Experimenteer
       Geen eigen regels: wat voor iedereen geldt, geldt ook hier.

      Doe mee
       Geen eigen regels: wat voor iedereen geldt, geldt ook hier.

    De bedragklassen
     De aanvrager kiest één van deze klassen:

      Materiële ingreep
       Boven op wat voor iedereen geldt:
       • Een project kan hoogstens € 18.600,00 krijgen (van «Draagvlak en aanvraag»
         naar «Werkgroep, commissie en college») [L1]

      Activiteit waar buren elkaar ontmoeten
       Boven op wat voor iedereen geldt:
       • Een project kan hoogstens € 2.500,00 krijgen (van «Draagvlak en aanvraag»
         naar «Werkgroep, commissie en college») [L1]

    Wat er gevraagd wordt

      Bij de kandidaatstelling
       • Er zijn in totaal minstens 12 medestanders en verantwoordelijken, op
         evenveel verschillende adressen (ook later: van «Draagvlak en aanvraag»
         naar «Werkgroep, commissie en college») [L1]
       • Er zijn minstens 2 verantwoordelijken (ook later: van «Draagvlak en
         aanvraag» naar «Werkgroep, commissie en college») [L1]
       • De aanvraag komt binnen vóór het einde van de laatste dag [L1]
       • De wijk ligt op het grondgebied van het programma [L2]
       • Er is een contactpersoon met een e-mailadres

      Van «Draagvlak en aanvraag» naar «Werkgroep, commissie en college»
       • Het stappenplan telt minstens 1 project

      Van «Werkgroep, commissie en college» naar «Uitvoering en opening»
       • Over elk project is beslist [L2]

    Geld
     • Hoeveel er in totaal kan worden toegekend, wordt bij elke editie vastgelegd

    Data en termijnen
     • De laatste dagen om in te dienen zijn 15-02-2021 en 15-09-2021, telkens tot
       middernacht [L1]
     • Nazicht: bestaat het resultaat nog?: 2 jaar vanaf het afsluiten van het
       dossier [L1]

    Wie oordeelt en beslist
       Deze organen komen eraan te pas:
       • Ambtelijke werkgroep (maakt deel uit van de goedkeuringsketen)
       • Externe beoordelingscommissie (maakt deel uit van de goedkeuringsketen)
       • College van burgemeester en schepenen (maakt deel uit van de
         goedkeuringsketen)
       Wat is toegekend, wordt in deze volgorde goedgekeurd:
       1. Advies van de ambtelijke werkgroep [L2]
       2. Advies van de externe beoordelingscommissie [L2]
       3. Goedkeuring door het college [L2]

    Bronnen
     • L1 – https://www.leuven.be/realiseer-een-idee
     • L2 –
       https://overheid.vlaanderen.be/leuvenaars-maken-samen-de-stad-met-%E2%80%98kom-op-voor-je-wijk%E2%80%99
    ");
}

#[test]
fn the_brussels_edition_of_2024_has_its_figures_in_three_languages_with_their_sources() {
    let mut room = Room::new();
    for (language, sentences) in [
        (
            "nl",
            [
                "Er zijn minstens 3 bewoners",
                "Alle projecten van een dossier samen kunnen hoogstens € 30.000,00 krijgen",
                "Subsidiebesluit van de minister",
            ],
        ),
        (
            "fr",
            [
                "Il y a au moins 3 habitants",
                "L’ensemble des projets d’un dossier peut recevoir au plus 30.000,00 €",
                "Arrêté de subvention du ministre",
            ],
        ),
        (
            "en",
            [
                "There are at least 3 residents",
                "All projects of a dossier together can get at most €30,000.00",
                "Grant decree of the Minister",
            ],
        ),
    ] {
        room.speaking(language);
        let said = room.wijk("programme explain brussels-qdc/2024 --format markdown").succeeds().stdout;
        let said = said.replace('\u{a0}', " ");
        for sentence in sentences {
            assert!(said.contains(sentence), "{language}: {sentence}\n{said}");
        }
        assert!(
            said.contains("[B31](<https://renature.brussels/nl/acties/wijken/een-burgerproject-indienen>)")
        );
        let page = room.wijk("programme explain brussels-qdc/2024 --format html").succeeds().stdout;
        assert!(page.starts_with("<!DOCTYPE html>") && page.contains(&format!("<html lang=\"{language}\">")));
    }
}

#[test]
fn an_edition_that_was_opened_is_explained_by_the_rules_it_was_opened_with() {
    let room = Room::with_register();
    room.wijk(
        "edition open wijkbudget/2022 --envelope 60000 --set W-MEMBERS.minimum=4 --set deadline=2022-03-31",
    )
    .succeeds();
    let said = room.wijk("programme explain wijkbudget/2022 --format markdown").succeeds().stdout;
    assert!(said.contains("Zo is de editie 2022 in dit register geopend"), "{said}");
    assert!(said.contains("Er zijn minstens 4 leden van de initiatiefgroep"), "{said}");
    let said = room.wijk("programme explain wijkbudget/2023 --format markdown").succeeds().stdout;
    assert!(said.contains("Voor 2023 zegt het programma niets in het bijzonder"), "{said}");
    assert!(said.contains("wordt bij elke editie"), "{said}");
}

#[test]
fn for_machines_every_sentence_is_a_row_with_its_code_and_source() {
    let room = Room::new();
    let said = room.wijk("programme explain brussels-qdc/2021 --format json").succeeds().stdout;
    let json: serde_json::Value = serde_json::from_str(&said).unwrap();
    assert_eq!(json["schema"], "wijk/programme-explanation/1");
    let rows = json["data"]["sentences"].as_array().unwrap();
    let envelope = rows.iter().find(|row| row["code"] == "envelope").unwrap();
    assert_eq!((envelope["part"].as_str(), envelope["source"].as_str()), (Some("money"), Some("B12")));
    let csv = room.wijk("programme explain wijkbudget --format csv").succeeds().stdout;
    assert!(csv.starts_with("part,code,sentence,remarks,source,url"), "{csv}");
}

#[test]
fn what_is_not_there_or_not_in_order_is_not_explained() {
    let room = Room::new();
    room.file("wrong-type.toml", std::fs::read(fixture("programmes/invalid/years-turned.toml")).unwrap());
    room.wijk("programme explain wrong-type.toml").exits(7);
    room.wijk("programme explain gent/2024").exits(3);
    room.wijk("programme explain weg.toml").exits(3);
}
