//! `wijk reporting`

use insta::assert_snapshot;

use super::prepared;
use crate::common::{Room, fixture};

/// La Roue, evaluated, with money spent.
fn room() -> Room {
    let mut room = prepared::evaluated();
    room.at("2023-02-20T09:00:00Z");
    room
}

#[test]
fn try_out() {
    let room = room();
    let file = fixture("demo/la-roue-report.toml");
    let said = room.run(["reporting", "write", "roue", "--from-file", file.to_str().unwrap()]);
    eprintln!("{}", said.transcript());
    eprintln!("{}", room.wijk("reporting show roue").transcript());
    eprintln!("{}", room.wijk("reporting submit roue").transcript());
    eprintln!("{}", room.wijk("reporting list").transcript());
    for lang in ["nl", "fr"] {
        eprintln!("{}", room.wijk(&format!("reporting show roue --format markdown --lang {lang}")).transcript());
    }
    room.wijk("reporting show roue --format html --output /tmp/d.html --force");
    eprintln!("{}", room.wijk("show roue").transcript());
    assert_snapshot!("", @"");
}
