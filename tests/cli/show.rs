use crate::common::Room;

#[test]
fn a_dossier_that_is_not_there_is_not_found() {
    let room = Room::with_register();
    let said = room.wijk("show roue").exits(3);
    assert!(said.stdout.is_empty(), "{}", said.transcript());
}

#[test]
fn a_dossier_is_shown_by_part_of_its_name_with_what_comes_next() {
    let room = Room::with_candidates();
    let said = room.wijk("show marelle").succeeds();
    assert!(said.stdout.starts_with("QDC-2021-006 Marelle\n"), "{}", said.transcript());
    assert!(said.stderr.contains("wijk "), "{}", said.transcript());
    let said = room.wijk("show marelle --format json").succeeds();
    let document: serde_json::Value = serde_json::from_str(&said.stdout).unwrap();
    assert_eq!(document["data"]["money"]["first_asked_cents"], 1_499_050);
    assert!(document["data"]["money"]["awarded_cents"].is_null());
}
