use geojson::{GeoJson, GeometryValue};
use insta::assert_snapshot;

use super::prepared;
use crate::common::Room;

#[test]
fn an_export_needs_a_folder_and_a_year_with_an_edition() {
    let room = Room::with_register();
    let _ = room.wijk("export --year 2021").exits(8);
    let _ = room.wijk("export --year 1999 --output out").exits(3);
    assert!(!room.path("out").exists(), "nothing is left behind");
    let _ = room.wijk("export --year 2021 --output out --audience everybody").exits(2);
}

#[test]
fn a_folder_that_is_not_an_export_is_never_replaced() {
    let room = Room::with_register();
    std::fs::create_dir(room.path("out")).unwrap();
    room.file("out/thesis.txt", "years of work");
    let _ = room.wijk("export --year 2021 --output out").exits(4);
    let _ = room.wijk("export --year 2021 --output out --force").exits(4);
    assert!(room.path("out/thesis.txt").exists());
}

#[test]
fn the_same_register_gives_the_same_bytes_and_only_the_office_sees_people() {
    let room = Room::with_candidates();
    let _ = room.wijk("export --year 2021 --output one").succeeds();
    let _ = room.wijk("export --year 2021 --output two").succeeds();
    let _ = room.wijk("export --year 2021 --output two").exits(4);
    let _ = room.wijk("export --year 2021 --output two --force").succeeds();
    let names = |folder: &str| {
        let entries = std::fs::read_dir(room.path(folder)).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name()).collect();
        names.sort();
        names
    };
    assert_eq!(names("one"), names("two"));
    for name in names("one") {
        let read = |folder: &str| std::fs::read(room.path(folder).join(&name)).unwrap();
        assert_eq!(read("one"), read("two"), "{name:?}");
        assert!(!String::from_utf8(read("one")).unwrap().contains("@example.org"), "{name:?}");
    }
    let _ =
        room.wijk("export --year 2021 --output three --audience internal --csv-dialect excel-eu").succeeds();
    let persons = std::fs::read_to_string(room.path("three/persons.csv")).unwrap();
    assert!(persons.contains("wijk01@example.org") && persons.contains(';'), "{persons}");
    let rest: Vec<_> =
        names(".").into_iter().filter(|name| name.to_string_lossy().contains(".part")).collect();
    assert!(rest.is_empty(), "{rest:?}");
}

/// La Roue, evaluated: its limits are drawn, clockwise, and its first project has a point.
fn drawn() -> Room {
    let room = prepared::evaluated();
    let limits = r#"{"type":"Polygon","coordinates":[[[4.30,50.83],[4.30,50.84],[4.31,50.84],[4.31,50.83],[4.30,50.83]]]}"#;
    let register = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    register.execute("UPDATE neighbourhood SET perimeter = ?1", [limits]).unwrap();
    register
        .execute_batch(
            "UPDATE project SET latitude = NULL, longitude = NULL;
        UPDATE project SET latitude = 50834000, longitude = 4305000 WHERE number = 1;
        UPDATE inventory_item SET latitude = NULL, longitude = NULL, geometry = NULL;",
        )
        .unwrap();
    room
}

#[test]
fn the_map_is_geojson_and_what_has_no_place_is_counted() {
    let mut room = drawn();
    assert_snapshot!(room.wijk("export --format geojson").succeeds().transcript(), @r#"
    $ wijk export --format geojson
    {"type":"FeatureCollection","bbox":[4.3,50.83,4.31,50.84],"features":[
    {"type":"Feature","bbox":[4.3,50.83,4.31,50.84],"geometry":{"type":"Polygon","coordinates":[[[4.3,50.83],[4.31,50.83],[4.31,50.84],[4.3,50.84],[4.3,50.83]]]},"id":"QDC-2021-001","properties":{"asked_cents":1480000,"awarded_cents":930000,"decision":null,"decision_public":true,"dossier":"QDC-2021-001","edition":"QDC-2021","kind":"neighbourhood","municipalities":["21001"],"municipality_fr":"Anderlecht","municipality_nl":"Anderlecht","name":"La Roue","neighbourhood":"La Roue","outcome":null,"phase":"realisation","projects":3,"reference":"QDC-2021-001","status":"active","themes":[],"year":2021}},
    {"type":"Feature","bbox":[4.305,50.834,4.305,50.834],"geometry":{"type":"Point","coordinates":[4.305,50.834]},"id":"QDC-2021-001.1","properties":{"asked_cents":620000,"awarded_cents":620000,"decision":"awarded","decision_public":true,"dossier":"QDC-2021-001","edition":"QDC-2021","kind":"project","municipalities":["21001"],"municipality_fr":"Anderlecht","municipality_nl":"Anderlecht","name":"Speelstraat La Roue","neighbourhood":"La Roue","outcome":"done","phase":"realisation","projects":null,"reference":"QDC-2021-001.1","status":"active","themes":["mobility"],"year":2021}}
    ]}
      2 plaatsen op de kaart
    ! 2 projecten hebben geen plaats en staan niet op de kaart: QDC-2021-001.2 en
      QDC-2021-001.3
    → wijk plan project edit QDC-2021-001 2 --point LAT,LON
    "#);
    room.speaking("fr");
    assert_snapshot!(room.wijk("export --format geojson --year 2021 --output map.geojson").succeeds().transcript(), @"
    $ wijk export --format geojson --year 2021 --output map.geojson
      2 lieux sur la carte
    ! 2 projets n’ont pas de lieu et ne figurent pas sur la carte : QDC-2021-001.2
      et QDC-2021-001.3
    → wijk plan project edit QDC-2021-001 2 --point LAT,LON
    ");
    room.speaking("en");
    let said = room.wijk("export --format geojson --edition QDC-2021").succeeds();
    assert_snapshot!(said.stderr, @"
      2 places on the map
    ! 2 projects have no place and are not on the map: QDC-2021-001.2 and
      QDC-2021-001.3
    → wijk plan project edit QDC-2021-001 2 --point LAT,LON
    ");
    let written = std::fs::read_to_string(room.path("map.geojson")).unwrap();
    assert_eq!(written, said.stdout, "the same register gives the same bytes");
    let GeoJson::FeatureCollection(collection) = written.parse().unwrap() else { panic!("{written}") };
    assert_eq!(collection.bbox.as_deref(), Some(&[4.3, 50.83, 4.31, 50.84][..]));
    let Some(GeometryValue::Polygon { coordinates }) =
        collection.features[0].geometry.as_ref().map(|shape| &shape.value)
    else {
        panic!("{written}")
    };
    let ring = &coordinates[0];
    assert_eq!(ring.first(), ring.last(), "closed");
    let turn: f64 = ring
        .windows(2)
        .map(|pair| (pair[0].as_slice(), pair[1].as_slice()))
        .map(|(from, to)| from[0] * to[1] - to[0] * from[1])
        .sum();
    assert!(turn > 0.0, "counter-clockwise");
    let _ = room.wijk("export --format geojson --output map.geojson").exits(4);
    let _ = room.wijk("export --format geojson --year 1999").exits(3);
    assert_snapshot!(room.wijk("export --format geojson --audience internal").exits(2).transcript(), @"
    $ wijk export --format geojson --audience internal
    ✗ The map and the cards of initiatives are public and show the present: without
      --audience internal and without --as-of
      → wijk export --year …
    [2]
    ");
    assert_snapshot!(room.wijk("list --format geojson").exits(2).transcript(), @"
    $ wijk list --format geojson
    ✗ Only an export gives a map or cards of initiatives
      → wijk export --format geojson
    [2]
    ");
}

#[test]
fn what_was_decided_and_not_told_to_those_who_asked_is_not_on_the_map() {
    let room = prepared::decided();
    room.wijk("edit roue --point 50.83,4.31").succeeds();
    let map = room.wijk("export --format geojson").succeeds().stdout;
    assert!(map.contains(r#""decision_public":false"#), "{map}");
    assert!(!map.contains(r#""awarded_cents":620000"#) && !map.contains(r#""decision":"awarded""#), "{map}");
    room.wijk("decide notify roue --on 2021-12-17").succeeds();
    let map = room.wijk("export --format geojson").succeeds().stdout;
    assert!(map.contains(r#""awarded_cents":620000"#) && map.contains(r#""decision":"awarded""#), "{map}");
}

#[test]
fn cards_of_initiatives_are_in_both_languages_of_the_region() {
    let mut room = drawn();
    assert_snapshot!(room.wijk("export --format initiatives").succeeds().transcript(), @r#"
    $ wijk export --format initiatives
    {
      "schema": "wijk/initiatives/1",
      "currency": "EUR",
      "data": {
        "initiatives": [
          {
            "reference": "QDC-2021-001",
            "name": "La Roue",
            "municipalities": [
              "21001"
            ],
            "municipality_nl": "Anderlecht",
            "municipality_fr": "Anderlecht",
            "carrier_nl": "Leefmilieu Brussel",
            "carrier_fr": "Bruxelles Environnement",
            "programme": "brussels-qdc",
            "programme_nl": "Participatieve Duurzame Wijken",
            "programme_fr": "Quartiers Durables Citoyens",
            "edition": "QDC-2021",
            "type": "neighbourhood",
            "type_nl": "Participatieve duurzame wijk",
            "type_fr": "Quartier durable citoyen",
            "phase": "realisation",
            "phase_nl": "realiseren en evalueren",
            "phase_fr": "réalisation et évaluation",
            "status": "active",
            "submitted_on": "2021-09-15",
            "starts_on": "2021-10-04",
            "ends_on": null,
            "since": "2021-12-20",
            "themes": null,
            "themes_nl": null,
            "themes_fr": null,
            "link_nl": "Meer over La Roue (QDC-2021-001)",
            "link_fr": "En savoir plus sur La Roue (QDC-2021-001)"
          }
        ]
      }
    }
      1 initiatiefkaart
    "#);
    room.speaking("fr");
    assert_snapshot!(room.wijk("export --format initiatives --edition QDC-2021 --output cards.csv").succeeds().transcript(), @"
    $ wijk export --format initiatives --edition QDC-2021 --output cards.csv
      1 fiche d’initiative
    ");
    assert_snapshot!(std::fs::read_to_string(room.path("cards.csv")).unwrap(), @"
    reference,name,municipalities,municipality_nl,municipality_fr,carrier_nl,carrier_fr,programme,programme_nl,programme_fr,edition,type,type_nl,type_fr,phase,phase_nl,phase_fr,status,submitted_on,starts_on,ends_on,since,themes,themes_nl,themes_fr,link_nl,link_fr
    QDC-2021-001,La Roue,21001,Anderlecht,Anderlecht,Leefmilieu Brussel,Bruxelles Environnement,brussels-qdc,Participatieve Duurzame Wijken,Quartiers Durables Citoyens,QDC-2021,neighbourhood,Participatieve duurzame wijk,Quartier durable citoyen,realisation,realiseren en evalueren,réalisation et évaluation,active,2021-09-15,2021-10-04,,2021-12-20,,,,Meer over La Roue (QDC-2021-001),En savoir plus sur La Roue (QDC-2021-001)
    ");
    room.wijk("export --format initiatives --output cards").succeeds();
    let read = |name: &str| std::fs::read_to_string(room.path(name)).unwrap();
    assert_eq!(read("cards/initiatives.csv"), read("cards.csv"));
    assert_eq!(read("cards/initiatives.json"), room.wijk("export --format initiatives").succeeds().stdout);
    room.speaking("en");
    let candidates = Room::with_candidates();
    assert!(candidates.wijk("export --format initiatives").succeeds().stderr.contains("14 dossiers zonder"));
}

#[test]
fn nothing_personal_is_on_the_map_or_on_a_card() {
    let room = drawn();
    room.run(["member", "add", "roue", "An Claes"]).succeeds();
    room.wijk("appeal add roue --project 3 --grounds 'te streng' --by 'Bo Maes'").succeeds();
    let schema =
        std::fs::read_to_string(std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("schema.sql")).unwrap();
    let register = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    let mut marked = 0;
    for table in schema.split("\nCREATE TABLE ").skip(1) {
        let table = table.split("\n) STRICT").next().unwrap();
        let name = table.split_whitespace().next().unwrap();
        for line in table.lines().filter(|line| line.contains("-- personal")) {
            let column = line.split_whitespace().next().unwrap();
            register.execute(&format!("UPDATE {name} SET {column} = 'persoonlijk-' || id"), []).unwrap();
            marked += 1;
        }
    }
    assert!(marked > 10, "{marked} columns are marked");
    for line in [
        "export --format geojson",
        "export --format initiatives",
        "library --format json",
        "library show roue.1",
    ] {
        let said = room.wijk(line).succeeds();
        assert!(!said.transcript().contains("persoonlijk-"), "{line}: {}", said.transcript());
    }
    assert!(
        room.wijk("neighbourhood show roue").succeeds().stdout.contains("persoonlijk-"),
        "for the office itself"
    );
}
