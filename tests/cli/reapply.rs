use insta::assert_snapshot;

use crate::common::Room;

#[test]
fn what_was_rejected_can_be_taken_up_again() {
    let mut room = Room::with_candidates();
    room.wijk("reject 1 --reason 'Geen gezamenlijk project' --by agency").succeeds();
    assert_snapshot!(room.wijk("reapply 2 3").exits(4).transcript(), @"
    $ wijk reapply 2 3
    ✗ QDC-2021-002 kan QDC-2021-003 niet hernemen: dat is geen eerder dossier
      → wijk show QDC-2021-003
    [4]
    ");
    assert_snapshot!(room.wijk("reapply 1 1").exits(4).transcript(), @"
    $ wijk reapply 1 1
    ✗ QDC-2021-001 kan QDC-2021-001 niet hernemen: dat is geen eerder dossier
      → wijk show QDC-2021-001
    [4]
    ");
    assert_snapshot!(room.wijk("reapply 2 1").succeeds().transcript(), @"
    $ wijk reapply 2 1
    ✓ QDC-2021-002 Oxy15 _ Oxydurable herneemt QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("reapply 1 2").exits(4).transcript(), @"
    $ wijk reapply 1 2
    ✗ QDC-2021-001 ne peut pas reprendre QDC-2021-002 : ce n’est pas un dossier
      antérieur
      → wijk show QDC-2021-002
    [4]
    ");
    room.speaking("en");
    assert!(room.wijk("show 2").succeeds().stdout.contains("QDC-2021-001"));
    assert!(room.wijk("show 1").succeeds().stdout.contains("QDC-2021-002"));
}
