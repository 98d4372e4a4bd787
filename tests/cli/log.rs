use crate::common::Room;

#[test]
fn an_empty_register_has_an_empty_log() {
    let room = Room::with_register();
    let said = room.wijk("log --format json").succeeds();
    assert!(said.stdout.contains("log"));
}
