use crate::common::Room;

#[test]
fn report_without_a_name_lists_the_reports() {
    let room = Room::with_register();
    insta::assert_snapshot!(room.wijk("report").succeeds().transcript());
}

#[test]
fn a_year_without_an_edition_is_not_found() {
    let room = Room::with_register();
    let said = room.wijk("report annual --year 1999").exits(3);
    assert!(said.stderr.contains("1999"), "{}", said.transcript());
    let _ = room.wijk("report annual --year 1999 --as-of gisteren").exits(7);
    let _ = room.wijk("report overview").exits(3);
    let _ = room.wijk("report dossier roue").exits(3);
}
