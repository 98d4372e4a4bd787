use insta::assert_snapshot;

use crate::common::{Room, fixture};

#[test]
fn the_programmes_that_come_along_are_listed_without_a_register() {
    let mut room = Room::new();
    assert_snapshot!(room.wijk("programme list").succeeds().transcript(), @"
    $ wijk programme list
    Programma’s

     Code          Naam                         Edities           Regels  Herkomst
     brussels-qdc  Participatieve Duurzame      2021, 2022, 2024      75  ingebouwd
                   Wijken
     wijkbudget    Wijkbudget                                         33  ingebouwd
    ");
    room.speaking("fr");
    room.wijk("init").succeeds();
    assert_snapshot!(room.wijk("programme list").succeeds().transcript(), @"
    $ wijk programme list
    Programmes

     Code          Nom                          Éditions          Règles  Origine
     brussels-qdc  Quartiers Durables Citoyens  2021, 2022, 2024      75  intégré
     wijkbudget    Budget participatif                                33  intégré
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
    ✓ brussels-qdc: geen fouten (75 regels, 2 termijnen, 29 vragen voor de
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
        room.file(
            &format!("{name}.toml"),
            std::fs::read(fixture(&format!("programmes/valid/{name}.toml"))).unwrap(),
        );
        room.wijk(&format!("programme check {name}.toml")).succeeds();
    }
    assert_snapshot!(room.wijk("programme add leuven-kow.toml").succeeds().transcript(), @"
    $ wijk programme add leuven-kow.toml
    ✓ Programma leuven-kow toegevoegd: Kom op voor je wijk
    → wijk edition open leuven-kow/2021
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("programme add klimaatdoeners.toml").succeeds().transcript(), @"
    $ wijk programme add klimaatdoeners.toml
    ✓ Programma klimaatdoeners toegevoegd: Klimaatdoeners
    → wijk edition open klimaatdoeners/2026
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("programme list").succeeds().transcript(), @"
    $ wijk programme list
    Programma’s

     Code            Naam                       Edities           Regels  Herkomst
     brussels-qdc    Participatieve Duurzame    2021, 2022, 2024      75  ingebouwd
                     Wijken
     wijkbudget      Wijkbudget                                       33  ingebouwd
     klimaatdoeners  Klimaatdoeners             2026                   4  eigen
     leuven-kow      Kom op voor je wijk        2021                   9  eigen
    ");
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
