use insta::assert_snapshot;

use super::prepared;
use crate::common::Room;

/// Step 1.1 was done twenty days late, 1.2 is late and was moved by 5 days, 1.3 is blocked, and project 2 does not go on.
fn under_way() -> Room {
    let room = prepared::realised("", &[]);
    room.wijk("step begin roue 1.1 --on 2022-01-12").succeeds();
    room.wijk("step done roue 1.1 --on 2022-04-20").succeeds();
    room.wijk("amendment add roue 1 --move 2=+5 --reason 'de zaal was bezet'").succeeds();
    room.wijk("obstacle add roue 1.3 --reason 'geen aannemer' --since 2022-05-01").succeeds();
    room.wijk("amendment add roue 2 --drop --reason 'niemand om het te trekken'").succeeds();
    let photo = room.file("straat.jpg", "een foto");
    let photo = photo.to_str().unwrap();
    room.run([
        "document",
        "add",
        "roue",
        photo,
        "--kind",
        "photo",
        "--project",
        "1",
        "--dated",
        "2022-04-20",
    ])
    .succeeds();
    room
}

#[test]
fn the_progress_of_one_dossier_is_told_project_by_project() {
    let mut room = under_way();
    assert_snapshot!(room.wijk("progress roue").succeeds().transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(room.wijk("progress roue").succeeds().transcript(), @"");
    room.speaking("en");
    assert_snapshot!(room.wijk("progress roue --format json").succeeds().transcript(), @"");
}

#[test]
fn all_dossiers_in_realisation_are_shown_with_what_needs_attention_first() {
    let mut room = under_way();
    assert_snapshot!(room.wijk("progress").succeeds().transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(room.wijk("progress --late").succeeds().transcript(), @"");
    room.speaking("en");
    assert_snapshot!(room.wijk("progress --blocked --edition QDC-2021 --municipality 1070").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("progress --format csv").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("progress --format plain").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("progress --format markdown").succeeds().transcript(), @"");
    room.wijk("progress --format json").succeeds();
    assert_snapshot!(room.wijk("progress --silent").succeeds().transcript(), @"");
    room.at("2022-07-09T09:00:00Z");
    assert_snapshot!(room.wijk("progress --silent").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("progress --silent 61").succeeds().transcript(), @"");
}

#[test]
fn the_edition_says_when_a_dossier_is_silent() {
    let mut room = prepared::realised("", &["realisation.silent-days=10"]);
    room.wijk("step begin roue 1.1 --on 2022-05-10").succeeds();
    room.at("2022-05-19T09:00:00Z");
    assert!(room.wijk("progress --silent").succeeds().stdout.contains("Er zijn geen"));
    room.at("2022-05-20T09:00:00Z");
    assert!(room.wijk("progress --silent").succeeds().stdout.contains("QDC-2021-001"));
    // What is undone counts as well: somebody was at work on it.
    room.wijk("undo").succeeds();
    assert!(room.wijk("progress --silent").succeeds().stdout.contains("Er zijn geen"));
}

#[test]
fn there_is_no_progress_before_the_realisation() {
    let room = prepared::with_roadmap();
    assert_snapshot!(room.wijk("progress roue").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("progress").succeeds().transcript(), @"");
    room.wijk("progress niemand").exits(3);
    room.wijk("progress --edition QDC-1999").exits(3);
    room.wijk("progress roue --late").exits(2);
    room.wijk("progress --silent 0").exits(2);
}

#[test]
fn what_needs_a_look_stands_with_the_dossier() {
    let room = under_way();
    let shown = room.wijk("show roue").succeeds();
    assert!(prepared::flat(&shown).contains("Uitvoering Hindernissen 1 Wijzigingen 2"), "{}", shown.stdout);
}
