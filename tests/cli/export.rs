use crate::common::Room;

#[test]
fn an_export_needs_a_folder_and_a_year_with_an_edition() {
    let room = Room::with_register();
    let _ = room.wijk("export --year 2021").exits(8);
    let _ = room.wijk("export --year 1999 --output out").exits(3);
    assert!(!room.path("out").exists(), "nothing is left behind");
    let _ = room.wijk("export --year 2021 --output out --audience everybody").exits(2);
}

#[test]
fn a_folder_that_is_not_an_export_is_never_replaced() {
    let room = Room::with_register();
    std::fs::create_dir(room.path("out")).unwrap();
    room.file("out/thesis.txt", "years of work");
    let _ = room.wijk("export --year 2021 --output out").exits(4);
    let _ = room.wijk("export --year 2021 --output out --force").exits(4);
    assert!(room.path("out/thesis.txt").exists());
}
