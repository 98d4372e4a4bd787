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
    assert_snapshot!(told, @"");
}

#[test]
fn the_report_reads_as_a_document_in_dutch() {
    let room = submitted();
    assert_snapshot!(room.wijk("reporting show roue --format markdown").succeeds().transcript(), @"");
}

#[test]
fn the_report_reads_as_a_document_in_french() {
    let room = submitted();
    room.wijk("reporting query roue --question 'Qui garde la clé ?'").succeeds();
    room.wijk("income add roue --amount 250 --from 'Fête des voisins' --kind other --on 2022-06-01").succeeds();
    let said = room.wijk("reporting show roue --format markdown --lang fr").succeeds();
    assert_snapshot!(said.transcript(), @"");
}

#[test]
fn a_draft_ends_with_what_lacks() {
    let room = room();
    room.wijk("reporting write roue --summary 'Een zomer zonder auto’s'").succeeds();
    let said = room.wijk("reporting show roue --lang en").succeeds().transcript();
    let (_, gaps) = said.split_once("What still lacks").unwrap();
    assert_snapshot!(gaps, @"");
}

#[test]
fn machines_get_every_part_and_a_page_stands_by_itself() {
    let room = written();
    let said = room.wijk("reporting show roue --format json").succeeds();
    let json: serde_json::Value = serde_json::from_str(&said.stdout).unwrap();
    let keys: Vec<&str> = json["data"].as_object().unwrap().keys().map(String::as_str).collect();
    assert_snapshot!(keys.join(" "), @"");
    assert_eq!(json["data"]["expenses"][0]["amount_cents"], 242_000);
    assert_eq!(json["data"]["report"]["sha256"], serde_json::Value::Null);
    let table = room.wijk("reporting show roue --format csv --section by_category").succeeds();
    assert_snapshot!(table.stdout, @"");
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
    say(&room, "reporting write roue --from 2021-12-01 --to 2024-01-01 --story 3=Niets --story 9=Niets --story x");
    say(&room, "reporting write roue --from 2021-12-01 --to 2024-01-01 --story 3=Niets --story 9=Niets");
    say(&room, "reporting write roue --from 2022-05-01 --to 2022-04-01");
    say(&room, "reporting write roue --kind interim --to 2022-06-30 --summary a --declared-by b");
    say(&room, "reporting accept roue");
    say(&room, "reporting query roue");
    say(&room, "reporting submit roue --on 2022-06-01");
    say(&room, "reporting submit roue --on 2022-07-01");
    say(&room, "reporting submit roue");
    say(&room, "reporting answer roue --answer x");
    say(&room, "reporting write roue --from 2022-06-30");
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
    std::fs::write(room.path("fout.toml"), "kind = \"half\"\nverhaal = 1\n[[stories]]\nproject = 1\n").unwrap();
    say(&room, "reporting write roue --from-file fout.toml");
    assert_snapshot!(told, @"");
}

#[test]
fn a_report_is_only_written_during_the_realisation() {
    let room = prepared::decided();
    assert_snapshot!(room.wijk("reporting write roue").exits(4).transcript(), @"");
}

#[test]
fn the_list_has_what_was_handed_in_and_what_is_owed() {
    let mut room = prepared::room_with(&["realisation.interim.months=6"]);
    room.at("2023-02-20T09:00:00Z");
    assert_snapshot!(room.wijk("reporting list").succeeds().transcript(), @"");
    let room = submitted();
    let mut told = room.wijk("reporting list --lang nl").succeeds().transcript();
    told.push_str(&room.wijk("reporting list --lang fr").succeeds().transcript());
    told.push_str(&room.wijk("reporting list --state accepted --lang en").succeeds().transcript());
    let said = room.wijk("show roue").succeeds().transcript();
    let (_, reports) = said.split_once("Verslagen").unwrap();
    told.push_str(reports);
    assert_snapshot!(told, @"");
}

#[test]
fn a_closing_with_open_expenses_names_them() {
    let room = submitted();
    assert_snapshot!(room.wijk("check roue").exits(5).transcript(), @"");
}
