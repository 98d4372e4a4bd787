//! The same applications in every format an office may send, and everything that can be wrong with them.

use std::collections::BTreeMap;

use super::*;
use crate::domain::application::{Application, Field, Vocabulary, sample, validate};
use crate::domain::money::Cents;
use chrono::{TimeZone, Utc};

macro_rules! fixture {
    ($name:literal) => {
        ($name, include_bytes!(concat!("../../../fixtures/imports/", $name)).as_slice())
    };
}

const SAMPLE: (&str, &[u8]) = fixture!("qdc-2021-candidates.csv");
const FRENCH: (&str, &[u8]) = fixture!("qdc-2021-candidates-fr.csv");
const ENGLISH: (&str, &[u8]) = fixture!("qdc-2021-candidates-en.tsv");
const THREE_JSON: (&str, &[u8]) = fixture!("qdc-2021-three.json");
const THREE_TOML: (&str, &[u8]) = fixture!("qdc-2021-three.toml");
const BAD: (&str, &[u8]) = fixture!("bad.csv");

fn import((name, bytes): (&str, &[u8])) -> Import {
    super::read(Format::recognise(name, bytes), bytes, &[], &[]).unwrap()
}

fn judged(import: &Import) -> Vec<Result<Application, Vec<Fault>>> {
    let rules = sample::rule_set();
    let vocabulary = Vocabulary::of(&rules);
    let now = Utc.with_ymd_and_hms(2021, 10, 1, 8, 0, 0).unwrap();
    import.applications.iter().map(|raw| validate(raw, &vocabulary, now)).collect()
}

fn by_name(file: (&str, &[u8])) -> BTreeMap<String, Application> {
    let applications = judged(&import(file)).into_iter().map(Result::unwrap);
    applications.map(|application| (application.neighbourhood.clone(), application)).collect()
}

fn codes(format: Format, text: &str, maps: &[&str]) -> Vec<String> {
    let maps: Vec<String> = maps.iter().map(|map| (*map).to_owned()).collect();
    let faults = super::read(format, text.as_bytes(), &maps, &[]).unwrap_err();
    faults.into_iter().map(|fault| fault.fact.code.into_owned()).collect()
}

fn only(format: Format, text: &str) -> RawApplication {
    let mut import = super::read(format, text.as_bytes(), &[], &[]).unwrap();
    assert_eq!(import.applications.len(), 1);
    import.applications.remove(0)
}

#[test]
fn the_sample_of_2021_gives_fourteen_applications() {
    let sample = by_name(SAMPLE);
    assert_eq!(sample.len(), 14);
    assert_eq!(sample["Prenons le Temps Cirul’Air"].municipalities, ["21009"]);
    assert_eq!(sample["Les épiphytes d’ATOMA"].asked, Cents(1_045_000));
    assert_eq!(sample["Les Anjoués - Le Bon Pasteur Quartier Durable"].members.len(), 7);
    assert_eq!(sample["La Rive Durable"].themes, ["nature", "cleanliness"]);
}

#[test]
fn every_format_says_the_same() {
    let sample = by_name(SAMPLE);
    for (file, count) in [(FRENCH, 14), (ENGLISH, 14), (THREE_JSON, 3), (THREE_TOML, 3)] {
        let same = by_name(file);
        assert_eq!(same.len(), count, "{}", file.0);
        for (name, application) in same {
            assert_eq!(application, sample[&name], "{}", file.0);
        }
    }
}

#[test]
fn what_was_recognised_is_told() {
    let told = |file: (&str, &[u8])| {
        let import = import(file);
        let separator = import.table.map(|table| table.separator.to_string());
        (import.format, import.encoding.to_string(), separator)
    };
    let some = |text: &str| Some(text.to_owned());
    assert_eq!(told(SAMPLE), (Format::Csv, "Windows-1252".into(), some("semicolon")));
    assert_eq!(told(FRENCH), (Format::Csv, "UTF-8 BOM".into(), some("comma")));
    assert_eq!(told(ENGLISH), (Format::Csv, "UTF-8".into(), some("tab")));
    assert_eq!(told(THREE_JSON), (Format::Json, "UTF-8".into(), None));
    for (_, bytes) in [SAMPLE, FRENCH, ENGLISH, THREE_JSON, THREE_TOML] {
        let named = [SAMPLE, FRENCH, ENGLISH, THREE_JSON, THREE_TOML].into_iter().find(|(_, b)| *b == bytes);
        let name = named.unwrap().0;
        assert_eq!(Format::recognise("-", bytes), Format::recognise(name, bytes), "{name}");
    }
}

#[test]
fn every_fault_of_every_bad_row_is_told_with_its_column() {
    let judged = judged(&import(BAD));
    let told: Vec<Vec<String>> = judged
        .iter()
        .map(|result| match result {
            Ok(_) => Vec::new(),
            Err(faults) => faults
                .iter()
                .map(|fault| {
                    let place = &fault.place;
                    let column = place.field.as_deref().unwrap_or("-");
                    format!("{} {column} {}", place.row.unwrap(), fault.fact.code)
                })
                .collect(),
        })
        .collect();
    let expected: [&[&str]; 9] = [
        &[],
        &["2 gemeente municipality-unknown", "2 gevraagd bedrag amount-ambiguous"],
        &["3 ingediend op date-no-such-day"],
        &["4 thema's theme-unknown", "4 e-mail email-not-an-address"],
        &["5 wijk neighbourhood-missing"],
        &["6 wijk text-forbidden-character"],
        &["7 - row-too-short"],
        &["8 taal language-unknown", "8 leden stuurgroep member-word-unknown"],
        &[],
    ];
    assert_eq!(told, expected);
}

#[test]
fn heads_that_are_not_known_are_mapped_or_left_out() {
    let text = "wijk;a=b;opmerking\nLa Roue;5;x\n";
    assert_eq!(codes(Format::Csv, text, &[]), ["head-unknown", "head-unknown"]);
    let maps = ["a=b=asked".to_owned(), "Opmerking=".to_owned()];
    let import = super::read(Format::Csv, text.as_bytes(), &maps, &[]).unwrap();
    assert_eq!(import.applications[0].values[&Field::Asked].0, "5");
    assert_eq!(import.applications[0].values.len(), 2);
    let other = ["a=b=Montant demandé".to_owned(), "opmerking=motivatie".to_owned(), "wijk=name".to_owned()];
    assert_eq!(
        super::read(Format::Csv, text.as_bytes(), &other, &[]).unwrap().applications[0].values.len(),
        3
    );
}

#[test]
fn a_map_that_does_not_fit_is_a_fault() {
    let text = "wijk;x\nLa Roue;5\n";
    assert_eq!(codes(Format::Csv, text, &["x"]), ["map-not-a-pair", "head-unknown"]);
    assert_eq!(codes(Format::Csv, text, &["x=", "y=asked"]), ["map-absent-head"]);
    assert_eq!(codes(Format::Csv, text, &["x=nonsense"]), ["map-unknown-field", "head-unknown"]);
    assert_eq!(codes(Format::Csv, text, &["x=asked", "x="]), ["map-twice"]);
    assert_eq!(codes(Format::Csv, text, &["x=wijk"]), ["field-twice"]);
    assert_eq!(codes(Format::Csv, "wijk;gemeente;commune\na;b;c", &[]), ["field-twice"]);
    assert_eq!(codes(Format::Csv, "gemeente\nJette\n", &[]), ["head-missing"]);
    assert_eq!(codes(Format::Json, "[]", &["x=asked"]), ["map-without-table"]);
}

#[test]
fn json_is_a_list_or_a_document_that_holds_one() {
    for text in [
        r#"[{"neighbourhood": "La Roue", "contact_email": null, "asked": 14800}]"#,
        r#"{"applications": [{"neighbourhood": "La Roue", "asked": "14800"}]}"#,
        r#"{"schema": "x/1", "currency": "EUR", "data": [{"neighbourhood": "La Roue", "asked_cents": 1480000}]}"#,
    ] {
        let raw = only(Format::Json, text);
        assert_eq!(Cents::parse(&raw.values[&Field::Asked].0), Ok(Cents(1_480_000)), "{text}");
        assert_eq!(raw.values.len(), 2);
        assert!(raw.faults.is_empty());
    }
    assert_eq!(codes(Format::Json, "3", &[]), ["file-without-applications"]);
    assert_eq!(codes(Format::Json, r#"{"schema": "x"}"#, &[]), ["file-without-applications"]);
    assert_eq!(codes(Format::Json, r#"{"rijen": []}"#, &[]), ["key-unknown"]);
    assert_eq!(codes(Format::Json, "{", &[]), ["file-not-json"]);
    assert_eq!(codes(Format::Toml, "application = [", &[]), ["file-not-toml"]);
}

#[test]
fn faults_in_a_tree_carry_their_row_path_and_line() {
    let raw = only(
        Format::Toml,
        "[[application]]\nname = \"La Roue\"\nnaam = \"x\"\nkleur = 3\nasked = true\n\
         members = [\n  { name = \"Lid 1\", rang = 1 },\n  3,\n]\n[application.contact]\nname = [\"x\"]\nfoo = 1\n",
    );
    let told: Vec<_> = raw
        .faults
        .iter()
        .map(|f| (f.fact.code.as_ref(), f.place.field.as_deref().unwrap(), f.place.line.unwrap()))
        .collect();
    assert_eq!(
        told,
        [
            ("field-twice", "naam", 3),
            ("key-unknown", "kleur", 4),
            ("value-wrong-kind", "asked", 5),
            ("key-unknown", "members[1].rang", 7),
            ("value-wrong-kind", "members[2]", 8),
            ("value-wrong-kind", "contact.name", 11),
            ("key-unknown", "contact.foo", 12),
        ]
    );
    assert!(raw.faults.iter().all(|fault| fault.place.row == Some(1)));
    assert_eq!(only(Format::Json, "[3]").faults[0].fact.code, "value-wrong-kind");
}

#[test]
fn a_point_and_several_names_may_be_lists() {
    let raw = only(
        Format::Json,
        r#"[{"name": "x", "point": [50.83, 4.31], "municipality": ["Elsene", 1070], "themes": ["nature"]}]"#,
    );
    assert_eq!(raw.values[&Field::Point].0, "50.83;4.31");
    assert_eq!(raw.values[&Field::Municipality].0, "Elsene\n1070");
}

proptest::proptest! {
    #[test]
    fn whatever_the_bytes_the_answer_is_applications_or_faults(
        bytes in proptest::collection::vec(proptest::prelude::any::<u8>(), 0..200),
        text in "(wijk;gemeente;leden\n)?([ -~é’;\"\n(),/'=]{0,80})",
    ) {
        for bytes in [bytes.as_slice(), text.as_bytes()] {
            for format in [Format::Csv, Format::Toml, Format::Json] {
                match super::read(format, bytes, &[], &[]) {
                    Ok(import) => drop(judged(&import)),
                    Err(faults) => assert!(!faults.is_empty()),
                }
            }
        }
    }
}

#[test]
fn fields_of_the_programme_are_read_by_code_name_or_synonym() {
    let text = include_str!("../../../fixtures/programmes/valid/house-of-forms.toml");
    let programme = crate::domain::programme::check::check(text).unwrap();
    let own = crate::domain::programme::resolve::resolve(&programme, 2026, &Default::default()).fields;
    let said = |format, text: &str, maps: &[&str]| {
        let maps: Vec<String> = maps.iter().map(|map| (*map).to_owned()).collect();
        let mut import = super::read(format, text.as_bytes(), &maps, &own).map_err(|faults| {
            faults.iter().map(|fault| fault.fact.code.to_string()).collect::<Vec<_>>().join(" ")
        })?;
        let read = import.applications.remove(0);
        let words: Vec<String> =
            read.own_read.iter().map(|(code, text, _)| format!("{code}={text}")).collect();
        Ok::<_, String>((words.join(" "), read.faults.len()))
    };
    let csv = "wijk;Aantal deelnemers;BUDGET PROPRE (EUR);open;upkeep\nKerkveld;40;1.250,50;;\n";
    assert_eq!(said(Format::Csv, csv, &["upkeep="]), Ok(("people=40 budget=1.250,50".into(), 0)));
    // A field of projects is none of an application.
    assert_eq!(said(Format::Csv, csv, &[]), Err("head-unknown".into()));
    let csv = "wijk;bedrag;people;Deelnemers\nKerkveld;12;1;2\n";
    assert_eq!(said(Format::Csv, csv, &["bedrag=budget"]), Err("field-twice".into()));
    assert_eq!(
        said(Format::Csv, csv, &["bedrag=budget", "Deelnemers="]),
        Ok(("budget=12 people=1".into(), 0))
    );
    let json = r#"[{"wijk": "Kerkveld", "people": 40, "open": true, "motif": null}]"#;
    assert_eq!(said(Format::Json, json, &[]), Ok(("people=40 open=true".into(), 0)));
    let json = r#"[{"wijk": "Kerkveld", "people": 40, "participants": 41, "method": ["walk"], "upkeep": 1}]"#;
    assert_eq!(said(Format::Json, json, &[]), Ok(("people=40".into(), 3)));
    let toml = "[[application]]\nneighbourhood = \"Kerkveld\"\nready = 2026-06-30\nbudget = 12.5\n";
    assert_eq!(said(Format::Toml, toml, &[]), Ok(("ready=2026-06-30 budget=12.5".into(), 0)));
}
