//! Programmes: listed, shown, checked and added; explained, begun, copied, held against each other.

mod copy;
mod diff;
mod explain;
mod new;
mod schema;

use insta::assert_snapshot;

use crate::common::{Room, fixture};

#[test]
fn the_programmes_that_come_along_are_listed_without_a_register() {
    let mut room = Room::new();
    assert_snapshot!(room.wijk("programme list").succeeds().transcript(), @"
    $ wijk programme list
    Programma’s

     Code                Naam                Edities              Regels  Herkomst
     brussels-qdc        Participatieve      2021, 2022, 2024         77  ingebouwd
                         Duurzame Wijken
     brussels-ilq        Vooruit met de      2017, 2018, 2021,        44  ingebouwd
                         wijk: thematische   2022, 2023, 2024
                         projecten
     klimaatdoeners      Klimaatdoeners                               26  ingebouwd
     leuven-kow          Kom op voor je      2020                     45  ingebouwd
                         wijk
     participation-      Dienst                                       17  ingebouwd
     service             Participatie
     wijkbudget          Wijkbudget                                   34  ingebouwd
    ");
    room.speaking("fr");
    room.wijk("init").succeeds();
    assert_snapshot!(room.wijk("programme list").succeeds().transcript(), @"
    $ wijk programme list
    Programmes

     Code                 Nom                  Éditions             Règles  Origine
     brussels-qdc         Quartiers Durables   2021, 2022, 2024         77  intégré
                          Citoyens
     brussels-ilq         Inspirons le         2017, 2018, 2021,        44  intégré
                          quartier : projets   2022, 2023, 2024
                          thématiques
     klimaatdoeners       Klimaatdoeners                                26  intégré
                          (acteurs du climat)
     leuven-kow           Kom op voor je wijk  2020                     45  intégré
                          (engage-toi pour
                          ton quartier)
     participation-       Service de la                                 17  intégré
     service              Participation
     wijkbudget           Budget participatif                           34  intégré
    ");
}

#[test]
fn a_programme_is_shown_with_its_rules() {
    let mut room = Room::new();
    room.speaking("en");
    let said = room.wijk("programme show brussels-qdc").succeeds();
    assert!(
        said.stdout.contains("B-PB-19-30000") && said.stdout.contains("Citizen Sustainable Neighbourhoods"),
        "{}",
        said.transcript()
    );
}

#[test]
fn the_file_of_a_programme_is_printed_as_it_is_and_checks_clean() {
    let room = Room::new();
    let text = room.wijk("programme show brussels-qdc --toml").succeeds().stdout;
    let said = room.run_with(["programme", "check", "-"], text.as_bytes()).succeeds();
    assert_snapshot!(said.transcript(), @"
    $ wijk programme check -
    ✓ brussels-qdc: geen fouten (77 regels, 2 termijnen, 29 vragen voor de
      plaatsbeschrijving, 3 edities)
    ");
}

#[test]
fn an_unknown_programme_is_not_found() {
    let room = Room::new();
    assert_snapshot!(room.wijk("programme show gent").exits(3).transcript(), @"
    $ wijk programme show gent
    ✗ Geen programma «gent»; gekend zijn:
      brussels-qdc
      brussels-ilq
      klimaatdoeners
      leuven-kow
      participation-service
      wijkbudget
      → wijk programme list
    [3]
    ");
}

#[test]
fn every_fault_of_a_programme_file_is_printed_with_its_line_and_path() {
    let room = Room::new();
    for entry in std::fs::read_dir(fixture("programmes/invalid")).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|ending| ending != "toml") {
            continue;
        }
        let said = room.run(["programme", "check", path.to_str().unwrap()]).exits(5);
        let expected = std::fs::read_to_string(path.with_extension("expected")).unwrap();
        assert_eq!(said.stdout.lines().count(), expected.lines().count(), "{}", said.transcript());
        for (line, expected) in said.stdout.lines().zip(expected.lines()) {
            let words: Vec<&str> = expected.split(' ').collect();
            let place = match words[..] {
                [line, "-", _] => format!("regel {line}"),
                [line, path, _] => format!("regel {line} · {path}"),
                _ => panic!("{expected}"),
            };
            assert!(line.starts_with(&place), "{line} does not begin with {place}");
            assert!(!line.contains("toml-"), "{line} has no words");
        }
    }
}

#[test]
fn faults_are_told_in_words() {
    let mut room = Room::new();
    for name in ["duplicates.toml", "missing-key.toml", "syntax.toml"] {
        room.file(name, std::fs::read(fixture(&format!("programmes/invalid/{name}"))).unwrap());
    }
    assert_snapshot!(room.wijk("programme check duplicates.toml").exits(5).transcript(), @"
    $ wijk programme check duplicates.toml
    regel 14 · tracks.make · «CREËER»: staat er al: tracks.create
    regel 22 · municipalities.24063 · «leuven»: staat er al: municipalities.24062
    regel 22 · municipalities.24063.postcodes[0] · «3000»: staat er al: municipalities.24062.postcodes[0]
    regel 26 · rules.X-1.at[1] · «apply»: staat er al: rules.X-1.at[0]
    regel 28 · rules.x-1 · «x-1»: verwacht: een regelcode, zoals B-ADM-1
    regel 28 · rules.x-1 · «x-1»: staat er al: rules.X-1
    regel 33 · editions.2021.deadlines[1].on · «2021-09-30»: staat er al: editions.2021.deadlines[0]
    regel 34 · editions.2021.tracks[1] · «make»: staat er al: editions.2021.tracks[0]
    ✗ duplicates.toml: 8 fouten
    [5]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("programme check missing-key.toml").exits(5).transcript(), @"
    $ wijk programme check missing-key.toml
    ligne 1 · code : « code » manque
    ligne 1 · prefix : « prefix » manque
    ligne 1 · timezone : « timezone » manque
    ligne 1 · name : « name » manque
    ligne 1 · organiser : « organiser » manque
    ligne 5 · municipalities.24062.postcodes : « postcodes » manque
    ligne 8 · amounts.coaching.amount : « amount » manque
    ligne 8 · amounts.coaching.source : il n’y a pas de source « S1 ». Il n’y en a pas encore
    ligne 10 · rules.X-1.check : « check » manque
    ligne 10 · rules.X-1.at : « at » manque
    ligne 14 · editions.2021.deadlines[0].on : « on » manque
    ✗ missing-key.toml : 11 erreurs
    [5]
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("programme check syntax.toml").exits(5).transcript(), @r#"
    $ wijk programme check syntax.toml
    line 9: not valid TOML: unclosed table, expected `]`
    line 13: not valid TOML: invalid basic string, expected `"`
    line 15: not valid TOML: string values must be quoted, expected literal string
    line 16 · rules.X-1.severity · «maybe»: this word is not known. Choose from: block and warn
    ✗ syntax.toml: 4 faults
    [5]
    "#);
}

#[test]
fn an_office_adds_its_own_programme() {
    let room = Room::with_register();
    for name in ["leuven-kow", "klimaatdoeners"] {
        let text = std::fs::read_to_string(fixture(&format!("programmes/valid/{name}.toml"))).unwrap();
        // The office's own, beside the one that comes along.
        let own = text.replacen(&format!("code = \"{name}\""), &format!("code = \"own-{name}\""), 1);
        room.file(&format!("{name}.toml"), own);
        room.wijk(&format!("programme check {name}.toml")).succeeds();
    }
    assert_snapshot!(room.wijk("programme add leuven-kow.toml").succeeds().transcript(), @"
    $ wijk programme add leuven-kow.toml
    ✓ Programma own-leuven-kow toegevoegd: Kom op voor je wijk
    → wijk edition open own-leuven-kow/2021
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("programme add klimaatdoeners.toml").succeeds().transcript(), @"
    $ wijk programme add klimaatdoeners.toml
    ✓ Programma own-klimaatdoeners toegevoegd: Klimaatdoeners
    → wijk edition open own-klimaatdoeners/2026
      Ongedaan maken: wijk undo
    ");
    let listed = room.wijk("programme list --format csv").succeeds().stdout;
    let own: Vec<&str> = listed.lines().filter(|line| line.contains("own")).collect();
    assert_eq!(own.len(), 2, "{listed}");
    assert!(own[0].starts_with("own-klimaatdoeners,Klimaatdoeners,2026,"), "{listed}");
}

#[test]
fn a_faulty_a_missing_and_a_built_in_programme_are_not_added() {
    let room = Room::with_register();
    room.file("wrong-type.toml", std::fs::read(fixture("programmes/invalid/wrong-type.toml")).unwrap());
    assert_snapshot!(room.wijk("programme add wrong-type.toml").exits(7).transcript(), @"
    $ wijk programme add wrong-type.toml
    ✗ Niets bewaard: 9 fouten
      regel 28 · rules.X-1.check · «5»: hier hoort een tekst tussen aanhalingstekens
      regel 29 · rules.X-1.at · «apply»: hier hoort een lijst
      regel 33 · rules.X-2.minimum · «five»: hier hoort een geheel getal
      regel 34 · rules.X-2.different-addresses · «yes»: hier hoort true of false
      regel 38 · editions.2021.opens · «2021-03-01»: hier hoort een datum, zoals
      2021-09-30
      regel 39 · editions.2021.themes · «nature»: hier hoort een lijst
      regel 40 · editions.2021.envelope · «true»: hier hoort een bedrag, zoals 1500
      of 1239,47
      regel 41 · editions.2021.deadlines[0] · «2021-09-30T12:00:00Z»: hier hoort een
      datum, zoals 2021-09-30
      regel 41 · editions.2021.deadlines[1] · «20210930»: hier hoort een datum,
      zoals 2021-09-30
    [7]
    ");
    assert_snapshot!(room.wijk("programme add weg.toml").exits(3).transcript(), @"
    $ wijk programme add weg.toml
    ✗ Er is geen bestand weg.toml
    [3]
    ");
    let text = room.wijk("programme show brussels-qdc --toml").succeeds().stdout;
    let said = room.run_with(["programme", "add", "-"], text.as_bytes());
    assert_snapshot!(said.exits(4).transcript(), @"
    $ wijk programme add -
    ✗ «brussels-qdc» komt met wijk mee en kan niet vervangen worden; geef het
      programma een eigen code
      → wijk programme show brussels-qdc
    [4]
    ");
    room.file("latin.toml", b"name = \"caf\xe9\"\n");
    assert_snapshot!(room.wijk("programme check latin.toml").exits(7).transcript(), @"
    $ wijk programme check latin.toml
    ✗ Niets bewaard: 1 fout
      regel 1 · latin.toml: de tekst is geen UTF-8
    [7]
    ");
}

#[test]
fn what_is_odd_is_pointed_out_and_refuses_nothing() {
    let mut room = Room::new();
    for name in ["odd.toml", "missing-translation.toml"] {
        room.file(name, std::fs::read(fixture(&format!("programmes/odd/{name}"))).unwrap());
    }
    assert_snapshot!(room.wijk("programme check odd.toml").succeeds().transcript(), @r#"
    $ wijk programme check odd.toml
    regel 16 · bodies.mayor.quorum · «3»: een orgaan van de soort «authority» beslist op papier en zetelt niet: een quorum doet niets
    regel 19 · scoring.threshold · «60»: zonder «scale» worden geen punten gegeven, en doet dit niets
    regel 24 · approvals.council.above · «5000»: deze stap komt nooit aan de beurt: meer dan € 5.000,00 wordt niet toegekend
    regel 38 · rules.X-2.minimum · «3»: dit minimum (3) beslist nooit iets: X-1 (5) is minstens even streng
    regel 49 · rules.X-4.maximum · «8000»: dit plafond (€ 8.000,00) beslist nooit iets: X-3 (€ 5.000,00) is minstens even streng
    regel 54 · rules.X-5.at · «["apply"]»: niemand kan «coach-assigned» al vervullen bij «apply» (aanmelding): wat gevraagd wordt, is er dan nog niet; laat «apply» weg of kies een later moment
    regel 58 · editions.2026.envelope · «4000»: de enveloppe (€ 4.000,00) is kleiner dan wat één aanvraag kan krijgen (€ 5.000,00)
    regel 65 · parties.idle: deze partij heeft geen enkele taak; geef er haar een met by = "…" onder [tasks], of laat haar weg
    regel 79 · rules.X-6.at · «["submit", "realise"]»: bij «realise» is een dossier in de fase «indienen en selecteren», en die heeft geen taken: deze regel houdt dan niets tegen
    ✓ proef: geen fouten (6 regels, 1 termijnen, 0 vragen voor de
      plaatsbeschrijving, 1 edities)
    ! odd.toml: 9 opmerkingen
    "#);
    room.speaking("fr");
    assert_snapshot!(room.wijk("programme check missing-translation.toml").succeeds().transcript(), @"
    $ wijk programme check missing-translation.toml
    ligne 8 · organiser.fr : le texte en français manque ; une autre langue en tient lieu
    ligne 10 · themes.nature.fr : le texte en français manque ; une autre langue en tient lieu
    ligne 14 · phases.preparation.nl : le texte en néerlandais manque ; une autre langue en tient lieu
    ligne 14 · phases.preparation.fr : le texte en français manque ; une autre langue en tient lieu
    ✓ proef : aucune erreur (0 règles, 0 délais, 0 questions pour l’état des lieux,
      0 éditions)
    ! missing-translation.toml : 4 remarques
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("programme check missing-translation.toml").succeeds().transcript(), @"
    $ wijk programme check missing-translation.toml
    line 8 · organiser.fr: the text in French is missing; another language stands in for it
    line 10 · themes.nature.fr: the text in French is missing; another language stands in for it
    line 14 · phases.preparation.nl: the text in Dutch is missing; another language stands in for it
    line 14 · phases.preparation.fr: the text in French is missing; another language stands in for it
    ✓ proef: no faults (0 rules, 0 terms, 0 questions for the inventory, 0 editions)
    ! missing-translation.toml: 4 remarks
    ");
}

#[test]
fn what_cannot_go_together_is_refused_with_what_to_do() {
    let mut room = Room::new();
    room.file("coherence.toml", std::fs::read(fixture("programmes/invalid/coherence.toml")).unwrap());
    assert_snapshot!(room.wijk("programme check coherence.toml").exits(5).transcript(), @r#"
    $ wijk programme check coherence.toml
    regel 32 · money.ineligible · «["works"]»: elke kostensoort staat hier: geen enkele uitgave zou nog betaald kunnen worden
    regel 37 · terms.X-9.until · «roadmap-submitted»: deze termijn loopt vanaf «begin van de realisatie» tot «indienen van het stappenplan», maar dat laatste is dan al voorbij
    regel 42 · rules.X-1.at · «["apply", "submit"]»: niemand kan «coach-assigned» al vervullen bij «apply» (aanmelding): wat gevraagd wordt, is er dan nog niet; laat «apply» weg of kies een later moment
    regel 46 · rules.X-2.at · «["realise"]»: niemand kan «evaluated» al vervullen bij «realise» (realiseren en evalueren): wat gevraagd wordt, is er dan nog niet; laat «realise» weg of kies een later moment
    regel 50 · rules.X-3.minimum · «4»: 4 thema’s gevraagd, en er zijn er maar 3: niemand kan dat vervullen
    regel 61 · rules.X-5.minimum · «2»: niemand kan beide vervullen: hier minstens 2 thema’s, bij X-4 hoogstens 1
    regel 71 · rules.X-7.maximum · «15000»: dit plafond (€ 15.000,00) kan niemand bereiken: X-6 houdt alles al onder € 3.000,00; beperk X-6 tot bepaalde klassen of sporen
    regel 78 · rules.X-8.maximum · «0»: met een plafond van nul kan niets worden toegekend; laat het bedrag weg als de editie het nog geeft
    regel 86 · editions.2026.tracks · «[]»: regel X-10 vraagt een spoor, maar deze editie heeft er geen
    regel 87 · editions.2026.themes · «["nature"]»: 4 thema’s gevraagd, en er zijn er maar 1: niemand kan dat vervullen
    ✗ coherence.toml: 10 fouten
    [5]
    "#);
    room.speaking("fr");
    assert_snapshot!(room.wijk("programme check coherence.toml").exits(5).transcript(), @r#"
    $ wijk programme check coherence.toml
    ligne 32 · money.ineligible · « ["works"] » : chaque catégorie de coûts est ici : plus aucune dépense ne pourrait être payée
    ligne 37 · terms.X-9.until · « roadmap-submitted » : ce délai court de « début de la réalisation » à « dépôt de la feuille de route », mais ce dernier est alors déjà passé
    ligne 42 · rules.X-1.at · « ["apply", "submit"] » : personne ne peut encore remplir « coach-assigned » à « apply » (introduction de la demande) : ce qui est demandé n’existe pas encore ; retirez « apply » ou choisissez un moment ultérieur
    ligne 46 · rules.X-2.at · « ["realise"] » : personne ne peut encore remplir « evaluated » à « realise » (réalisation et évaluation) : ce qui est demandé n’existe pas encore ; retirez « realise » ou choisissez un moment ultérieur
    ligne 50 · rules.X-3.minimum · « 4 » : 4 thèmes demandés, mais il n’y en a que 3 : personne ne peut remplir cela
    ligne 61 · rules.X-5.minimum · « 2 » : personne ne peut remplir les deux : ici au moins 2 thèmes, pour X-4 au plus 1
    ligne 71 · rules.X-7.maximum · « 15000 » : personne ne peut atteindre ce plafond (15.000,00 €) : X-6 limite déjà tout à 3.000,00 € ; limitez X-6 à certaines classes ou filières
    ligne 78 · rules.X-8.maximum · « 0 » : avec un plafond de zéro, rien ne peut être octroyé ; retirez le montant si l’édition doit encore le donner
    ligne 86 · editions.2026.tracks · « [] » : la règle X-10 demande une filière, mais cette édition n’en a pas
    ligne 87 · editions.2026.themes · « ["nature"] » : 4 thèmes demandés, mais il n’y en a que 1 : personne ne peut remplir cela
    ✗ coherence.toml : 10 erreurs
    [5]
    "#);
    room.speaking("en");
    assert_snapshot!(room.wijk("programme check coherence.toml").exits(5).transcript(), @r#"
    $ wijk programme check coherence.toml
    line 32 · money.ineligible · «["works"]»: every category of costs stands here: no expense could be paid any more
    line 37 · terms.X-9.until · «roadmap-submitted»: this term runs from «start of the realisation» to «roadmap submitted», but the latter is over by then
    line 42 · rules.X-1.at · «["apply", "submit"]»: nobody can meet «coach-assigned» at «apply» (application) yet: what is asked cannot be there; leave «apply» out or choose a later moment
    line 46 · rules.X-2.at · «["realise"]»: nobody can meet «evaluated» at «realise» (realisation and evaluation) yet: what is asked cannot be there; leave «realise» out or choose a later moment
    line 50 · rules.X-3.minimum · «4»: 4 themes are asked, out of 3: nobody can meet that
    line 61 · rules.X-5.minimum · «2»: nobody can meet both: at least 2 themes here, at most 1 for X-4
    line 71 · rules.X-7.maximum · «15000»: nobody can reach this ceiling (€15,000.00): X-6 already holds everything to €3,000.00; limit X-6 to certain tiers or tracks
    line 78 · rules.X-8.maximum · «0»: with a ceiling of zero nothing can be awarded; leave the amount out when the edition still gives it
    line 86 · editions.2026.tracks · «[]»: rule X-10 asks for a track, but this edition has none
    line 87 · editions.2026.themes · «["nature"]»: 4 themes are asked, out of 1: nobody can meet that
    ✗ coherence.toml: 10 faults
    [5]
    "#);
}
