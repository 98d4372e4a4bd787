use super::task::doers;
use crate::common::Room;

fn with_actions() -> Room {
    let room = doers();
    for name in ["Alix Voorbeeld", "Bo Modaal", "Cis Gewoon"] {
        room.wijk(&format!("member add kerkveld '{name}' --no-input")).succeeds();
    }
    room.wijk("plan start kerkveld --no-input").succeeds();
    room.wijk("plan project add kerkveld --item repaircafé --no-input").succeeds();
    room.wijk("plan project add kerkveld --item fietsbibliotheek --no-input").succeeds();
    room
}

#[test]
fn people_join_a_group_and_leave_it() {
    let mut room = with_actions();
    let said = room.wijk("group add kerkveld 1 'Alix Voorbeeld' 'Dirk Nieuw'");
    insta::assert_snapshot!(said.succeeds().transcript(), @"");
    room.file("lijst.csv", "naam;e-mail\nDirk Nieuw;\nEls Extra;els@example.org\n");
    insta::assert_snapshot!(room.wijk("group add kerkveld 1 --from lijst.csv").succeeds().transcript(), @"");
    room.speaking("fr");
    insta::assert_snapshot!(room.wijk("group list kerkveld").succeeds().transcript(), @"");
    insta::assert_snapshot!(room.wijk("group leave kerkveld 1 dirk").succeeds().transcript(), @"");
    room.speaking("en");
    insta::assert_snapshot!(room.wijk("group add kerkveld 2 'Bo Modaal' --email bo@example.org").succeeds().transcript(), @"");
    insta::assert_snapshot!(room.wijk("group list kerkveld --format csv --section groups").succeeds().stdout, @"");
    // How many they are may be known; who, not.
    let public = room.wijk("export --year 2026 --section groups --format csv").stdout;
    assert!(!public.contains("Alix"), "{public}");
}

#[test]
fn wrong_names_and_projects_are_told() {
    let room = with_actions();
    insta::assert_snapshot!(room.wijk("group add kerkveld 9 Bo").exits(3).transcript(), @"");
    insta::assert_snapshot!(room.wijk("group add kerkveld twee Bo").exits(7).transcript(), @"");
    insta::assert_snapshot!(room.wijk("group add kerkveld 1 Bo Cis --email bo@example.org").exits(7).transcript(), @"");
    insta::assert_snapshot!(room.wijk("group add kerkveld 1 Bo --email bo").exits(7).transcript(), @"");
    insta::assert_snapshot!(room.wijk("group leave kerkveld 1 piet").exits(3).transcript(), @"");
    insta::assert_snapshot!(room.wijk("group add kerkveld 1").exits(8).transcript(), @"");
    insta::assert_snapshot!(room.wijk("group add kerkveld").exits(8).transcript(), @"");
    insta::assert_snapshot!(room.wijk("group leave kerkveld").exits(4).transcript(), @"");
    room.wijk("group add kerkveld 1 --from nergens.csv").exits(3);
    room.file("leeg.csv", "naam\n");
    room.wijk("group add kerkveld 1 --from leeg.csv").exits(7);
}
