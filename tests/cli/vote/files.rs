//! `.pb` files: written again in the strict form, and refused with every fault.

use insta::assert_snapshot;

use crate::common::{Room, Said, fixture};

fn pabulib(name: &str) -> String {
    fixture(&format!("pabulib/{name}.pb")).display().to_string()
}

fn write(room: &Room, name: &str, more: &[&str]) -> Said {
    let path = pabulib(name);
    room.run([&["vote", "write", &path], more].concat())
}

const STRICT: [&str; 7] =
    ["approval", "choose-1", "cumulative", "equal-shares", "ordinal", "scoring", "threshold"];

#[test]
fn a_strict_file_is_written_byte_for_byte() {
    let room = Room::new();
    for name in STRICT {
        let said = write(&room, name, &["--smallest-group", "1"]).succeeds();
        assert_eq!(said.stdout, std::fs::read_to_string(pabulib(name)).unwrap(), "{name}");
    }
}

#[test]
fn an_older_file_is_written_in_the_strict_form_and_what_changed_is_told() {
    let mut room = Room::new();
    assert_snapshot!(write(&room, "legacy", &[]).succeeds().transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(write(&room, "legacy", &["--output", "strict.pb"]).succeeds().transcript(), @"");
    room.speaking("en");
    assert_snapshot!(write(&room, "legacy", &["--output", "strict.pb"]).exits(4).transcript(), @"");
    let again = room.wijk("vote write strict.pb").succeeds();
    assert_eq!(again.stdout, std::fs::read_to_string(room.path("strict.pb")).unwrap());
}

#[test]
fn where_everything_fits_the_rule_is_greedy() {
    assert_snapshot!(write(&Room::new(), "all-fit", &[]).succeeds().transcript(), @"");
}

#[test]
fn a_key_that_is_missing_is_asked_for_and_can_be_set() {
    let room = Room::new();
    assert_snapshot!(write(&room, "approval", &["--set", "country=", "--set", "date_begin=najaar"]).exits(7).transcript(), @"");
    assert_snapshot!(write(&room, "approval", &["--set", "contry=Belgium", "--set", "land", "--set", "budget=5"]).exits(7).transcript(), @"");
    let said = write(&room, "approval", &["--set", "country=Netherlands"]).succeeds();
    assert!(said.stdout.contains("\ncountry;Netherlands\n"), "{}", said.stdout);
}

#[test]
fn every_faulty_file_is_refused_with_the_place_of_each_fault() {
    let mut room = Room::new();
    let mut told = String::new();
    for (at, name) in [
        "cut-off",
        "cut-in-projects",
        "empty",
        "no-cost",
        "not-a-pb",
        "not-utf8",
        "points",
        "sections",
        "twice",
        "unknown-project",
        "unknown-type",
        "wrong-counts",
    ]
    .iter()
    .enumerate()
    {
        room.speaking(["nl", "fr", "en"][at % 3]);
        let said = write(&room, &format!("faulty/{name}"), &["--output", "out.pb"]).exits(7);
        told += &said.transcript();
        told += "\n";
        assert!(!room.path("out.pb").exists());
    }
    assert_snapshot!(told, @"");
    write(&room, "faulty/not-there", &[]).exits(3);
}

#[test]
fn a_file_that_is_too_large_is_refused_before_it_is_read() {
    let room = Room::new();
    let file = std::fs::File::create(room.path("large.pb")).unwrap();
    // Nothing stands in it: the disk does not have to hold it.
    file.set_len(2 << 30).unwrap();
    let begun = std::time::Instant::now();
    assert_snapshot!(room.wijk("vote write large.pb").exits(7).transcript(), @"");
    assert!(begun.elapsed().as_secs() < 30);
}
