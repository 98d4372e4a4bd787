use insta::assert_snapshot;

use crate::cli::prepared;
use crate::common::Room;

/// The council of 15 December 2021: three members and a facilitator; La Roue with three projects.
fn council() -> Room {
    prepared::in_selection(&["scoring.scale=10", "scoring.threshold=60", "scoring.spread=30"])
}

const CRITERIA: [&str; 4] = ["engagement", "diversity", "concrete", "lasting"];

fn marks(members: &[u32]) -> String {
    let mut text = "lid;dossier;project;criterium;punten;toelichting\n".to_owned();
    for member in members {
        for (project, points) in [(1, ["8", "9", "7,5", "n/a"]), (2, ["6"; 4]), (3, ["5", "7", "6", "6"])] {
            for (criterion, points) in CRITERIA.iter().zip(points) {
                text.push_str(&format!("{member};QDC-2021-001;{project};{criterion};{points};\n"));
            }
        }
    }
    text
}

#[test]
fn marks_are_typed_and_sealed_until_all_are_in() {
    let mut room = council();
    let typed = "score add 1 An roue --project 1 --mark engagement=8 --mark diversity=9 --mark concrete=7,5 --na lasting";
    assert_snapshot!(room.wijk(typed).succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("score ranking 1").exits(4).transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(room.wijk("score show 1").exits(4).transcript(), @"");
    room.speaking("en");
    assert_snapshot!(room.wijk("score explain roue").exits(4).transcript(), @"");
}

#[test]
fn once_all_are_in_the_projects_are_ranked_shown_and_explained() {
    let mut room = council();
    room.file("punten.csv", marks(&[1, 2, 3]));
    assert_snapshot!(room.wijk("score add 1 --from punten.csv").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("score ranking").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("score ranking --format csv").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("score show 1").succeeds().transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(room.wijk("score explain roue").succeeds().transcript(), @"");
    room.speaking("en");
    assert_snapshot!(room.wijk("score show 1 roue --format json --section marks").succeeds().transcript(), @"");
    room.speaking("nl");
    assert_snapshot!(room.wijk("undo").succeeds().transcript(), @"");
    room.wijk("score ranking").exits(4);
}

#[test]
fn every_fault_of_a_file_is_told_with_its_line() {
    let mut room = council();
    room.file(
        "punten.csv",
        "lid;dossier;project;criterium;punten\n1;roue;1;engagement;11\n9;roue;7;vuurwerk;\n4;roue;1;lasting;7,125\n",
    );
    assert_snapshot!(room.wijk("score add 1 --from punten.csv").exits(7).transcript(), @"");
    room.file("punten.csv", "naam;kleur\nAn;rood\n");
    room.speaking("fr");
    assert_snapshot!(room.wijk("score add 1 --from punten.csv").exits(7).transcript(), @"");
}

#[test]
fn what_is_missing_or_cannot_be_is_refused() {
    let mut room = council();
    assert_snapshot!(room.wijk("score add 1 An --no-input").exits(8).transcript(), @"");
    assert_snapshot!(room.wijk("score add 1 Dirk roue --project 1 --mark lasting=3").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("score show 1").exits(4).transcript(), @"");
    room.speaking("en");
    assert_snapshot!(room.wijk("score add 1 An roue --mark lasting=3").exits(7).transcript(), @"");
    let room = prepared::in_selection(&[]);
    assert_snapshot!(room.wijk("score add 1 An roue --project 1 --mark lasting=3").exits(4).transcript(), @"");
}
