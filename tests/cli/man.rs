use crate::common::Room;

#[test]
fn the_manual_has_a_page_for_every_command() {
    let room = Room::new();
    assert!(room.wijk("man").succeeds().stdout.contains(".TH wijk 1"));
    room.wijk("man --all man1").succeeds();
    for page in ["wijk.1", "wijk-advance-phase.1", "wijk-edition-open.1", "wijk-plan-project-add.1"] {
        assert!(room.path("man1").join(page).exists(), "{page}");
    }
}
