//! The roadmap by its commands.

mod money;
mod sound;
mod timeline;
mod versions;

use super::prepared::{self, flat};
use crate::common::fixture;

#[test]
fn a_roadmap_is_built_by_flags_and_the_rest_of_the_ceiling_is_always_said() {
    let room = prepared::with_inventory();
    let said = room
        .wijk("plan project add roue --title Speelstraat --theme mobiliteit --finding 2 3 --ask 14800 --public-space yes --permit 'aan te vragen' --expertise water:2")
        .succeeds();
    let text = said.transcript();
    assert!(text.contains("✓ QDC-2021-001 La Roue: project 1 «Speelstraat» toegevoegd"), "{text}");
    assert!(text.contains("gevraagd € 14.800,00 van hoogstens € 15.000,00 (rest € 200,00)"), "{text}");
    assert!(text.contains("→ wijk plan cost add QDC-2021-001 1"), "{text}");
    let text = room
        .wijk("plan cost add roue --label Verf --unit-price 20,50 --quantity 2,5")
        .succeeds()
        .transcript();
    assert!(text.contains("«Verf» (€ 51,25) bij de kosten van project 1, nu € 51,25"), "{text}");
    room.wijk("plan step add roue 1 --title Vergunning --start 10/01/2022 --due 31/03/2022").succeeds();
    room.wijk("plan step add roue 1 --title Feest --after 1").succeeds();
    let circle = room.wijk("plan step edit roue 1 1 --after 2").exits(7);
    assert!(circle.stderr.contains("1 → 2 → 1"), "{}", circle.stderr);
    let over = room.wijk("plan project edit roue 1 --ask 15000,01").succeeds().transcript();
    assert!(over.contains("! gevraagd € 15.000,01 van hoogstens € 15.000,00 (€ 0,01 te veel)"), "{over}");
    room.wijk("plan step remove roue 1 1").succeeds();
    room.wijk("plan cost remove roue 1 1").succeeds();
    room.wijk("plan project remove roue 1").succeeds();
}

#[test]
fn the_roadmap_is_shown_with_its_money_and_its_steps() {
    let room = prepared::with_roadmap();
    let shown = room.wijk("plan roue").succeeds().stdout.replace('\u{a0}', " ");
    for part in [
        "Stappenplan v1 · QDC-2021-001 La Roue · 3 projecten",
        " 1 Speelstraat La Roue",
        "€ 6.200,00",
        "2022",
        "1.2 Bewonersvergad…",
        "Plantgoed (212,5 × € 12,40)",
        "vergunning: geen",
    ] {
        assert!(shown.contains(part), "{part}\n{shown}");
    }
    assert!(shown.lines().all(|line| line.chars().count() <= 80), "{shown}");
    room.wijk("plan show roue --version 4").exits(3);
}

#[test]
fn amounts_and_words_that_cannot_be_read_are_all_named() {
    let room = prepared::with_inventory();
    let said = room.wijk("plan project add roue --title A --theme natur --finding 8").exits(7);
    assert!(flat(&said).contains("Natuur en biodiversiteit"), "{}", flat(&said));
    assert!(flat(&said).contains("(wel: 1, 2, 3, 4)"), "{}", flat(&said));
    let said = room.wijk("plan project add roue --title A --ask 1.000").exits(7);
    assert!(flat(&said).contains("op twee manieren"), "{}", flat(&said));
    room.wijk("plan project add roue").exits(8);
}

#[test]
fn a_bad_file_is_refused_with_all_its_faults() {
    let room = prepared::with_inventory();
    let file = fixture("roadmaps/faults.toml");
    let said = room.run(["plan", "write", "roue", "--from", file.to_str().unwrap()]).exits(7);
    assert_eq!(said.stderr.matches("projects[0]").count(), 14, "{}", said.stderr);
    assert!(room.wijk("plan show roue").stdout.contains("heeft nog geen stappenplan"));
}

#[test]
fn an_editor_that_changes_nothing_leaves_everything_as_it_is() {
    let room = prepared::with_roadmap();
    let mut command = room.command();
    let output = command.env("VISUAL", "true").args(["plan", "edit", "roue"]).output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&output.stderr).contains("Er is niets gewijzigd"));
    assert!(!room.path("QDC-2021-001-plan.toml").exists());
}

#[test]
fn a_dry_run_changes_nothing() {
    let room = prepared::with_roadmap();
    room.wijk("plan project remove roue 1 --dry-run").succeeds();
    assert!(room.wijk("plan show roue").stdout.contains("3 projecten"));
}
