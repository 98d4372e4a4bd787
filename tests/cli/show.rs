use crate::common::Room;

#[test]
fn a_dossier_that_is_not_there_is_not_found() {
    let room = Room::with_register();
    let said = room.wijk("show roue").exits(3);
    assert!(said.stdout.is_empty(), "{}", said.transcript());
}
