use insta::assert_snapshot;

use crate::common::Room;

#[test]
fn what_was_rejected_can_be_taken_up_again() {
    let mut room = Room::with_candidates();
    room.wijk("reject 1 --reason 'Geen gezamenlijk project' --by agency").succeeds();
    assert_snapshot!(room.wijk("reapply 2 3").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("reapply 1 1").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("reapply 2 1").succeeds().transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(room.wijk("reapply 1 2").exits(4).transcript(), @"");
    room.speaking("en");
    assert!(room.wijk("show 2").succeeds().stdout.contains("QDC-2021-001"));
    assert!(room.wijk("show 1").succeeds().stdout.contains("QDC-2021-002"));
}
