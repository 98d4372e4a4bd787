use insta::assert_snapshot;

use crate::common::Room;

#[test]
fn an_empty_register_is_made_and_the_next_command_is_named() {
    let mut room = Room::new();
    assert_snapshot!(room.wijk("init").succeeds().transcript(), @"
    $ wijk init
    ✓ Leeg register gemaakt: wijk.db
    → wijk edition open brussels-qdc/2024
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("edition list").succeeds().transcript(), @"
    $ wijk edition list
    Editions

     No editions yet
    ");
}

#[test]
fn what_is_there_already_is_left_alone() {
    let mut room = Room::new();
    room.file("wijk.db", "een brief");
    assert_snapshot!(room.wijk("init").exits(4).transcript(), @"
    $ wijk init
    ✗ Er is al iets in wijk.db; er is niets aan gewijzigd
    [4]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("init").exits(4).transcript(), @"
    $ wijk init
    ✗ Il y a déjà quelque chose dans wijk.db ; rien n’y a été modifié
    [4]
    ");
    assert_eq!(std::fs::read_to_string(room.path("wijk.db")).unwrap(), "een brief");
}

#[test]
fn missing_folders_are_made_but_not_below_a_file() {
    let room = Room::new();
    room.wijk("init --db a/b/register.db").succeeds();
    assert!(room.path("a/b/register.db").is_file());
    assert_snapshot!(room.wijk("init --db a/b/register.db/onder/wijk.db").exits(1).transcript(), @"
    $ wijk init --db a/b/register.db/onder/wijk.db
    ✗ a/b/register.db/onder/wijk.db: Not a directory (os error 20)
    [1]
    ");
}

#[test]
fn an_unknown_flag_is_a_wrong_command_line() {
    assert_eq!(Room::new().wijk("init --klein").code, 2);
}
