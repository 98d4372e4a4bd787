use crate::common::Room;

#[test]
fn each_setting_is_shown_with_where_it_came_from() {
    let room = Room::with_register();
    room.file("wijk.toml", "format = \"plain\"\nactor = \"niet zij\"\n");
    let said = room.wijk("settings").succeeds();
    let rows: Vec<&str> = said.stdout.lines().collect();
    assert_eq!(
        rows,
        [
            "name\tvalue\torigin",
            "db\twijk.db\tenvironment",
            "lang\tnl\tenvironment",
            "format\tplain\tregister",
            "actor\tan\tenvironment",
        ]
    );
}

#[test]
fn a_settings_file_that_cannot_be_read_is_named_with_the_place() {
    let room = Room::with_register();
    room.file("wijk.toml", "taal = \"nl\"\n");
    let said = room.wijk("list").exits(7);
    assert!(said.stderr.contains("wijk.toml") && said.stderr.contains("taal"), "{}", said.transcript());
}
