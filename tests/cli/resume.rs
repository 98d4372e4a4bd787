use insta::assert_snapshot;

use crate::common::Room;

#[test]
fn a_dossier_goes_on_where_it_rested() {
    let room = Room::with_candidates();
    room.wijk("admit 1 --on 2021-10-01").succeeds();
    room.wijk("suspend 1 --reason 'werf in de straat' --on 2021-10-02").succeeds();
    assert_snapshot!(room.wijk("resume 1").succeeds().transcript(), @"
    $ wijk resume 1
    ✓ QDC-2021-001 La Roue hervat op 04-10-2021 → voorbereiding
    → wijk check QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    let said = room.wijk("check 1");
    assert!(said.stdout.contains("voorbereiding"), "{}", said.transcript());
}

#[test]
fn what_does_not_rest_cannot_go_on() {
    let mut room = Room::with_candidates();
    assert_snapshot!(room.wijk("resume 1").exits(4).transcript(), @"
    $ wijk resume 1
    ✗ QDC-2021-001 La Roue staat op «kandidaat»: hervatten kan nu niet
      → wijk admit QDC-2021-001
    [4]
    ");
    room.wijk("withdraw 1 --reason verhuisd").succeeds();
    room.speaking("fr");
    assert_snapshot!(room.wijk("resume 1").exits(4).transcript(), @"
    $ wijk resume 1
    ✗ QDC-2021-001 La Roue est au stade « retiré » : reprendre est impossible pour
      le moment
      → wijk reopen QDC-2021-001 --reason …
    [4]
    ");
}

#[test]
fn going_on_before_the_rest_began_is_refused() {
    let room = Room::with_candidates();
    room.wijk("suspend 1 --reason 'werf in de straat' --on 2021-10-02").succeeds();
    assert_snapshot!(room.wijk("resume 1 --on 2021-10-01").exits(4).transcript(), @"
    $ wijk resume 1 --on 2021-10-01
    ✗ 01-10-2021 ligt vóór de vorige stap (02-10-2021)
      → dezelfde opdracht met --on 2021-10-02
    [4]
    ");
    assert_snapshot!(room.wijk("resume 1 --on 2021-13-01").exits(7).transcript(), @"
    $ wijk resume 1 --on 2021-13-01
    ✗ Niets bewaard: 1 fout
      --on · «2021-13-01»: deze dag bestaat niet; dag voor maand, zoals 30/09/2021
    [7]
    ");
    assert_snapshot!(room.wijk("resume 99").exits(3).transcript(), @"
    $ wijk resume 99
    ✗ Geen dossier gevonden voor «99»
      → wijk list
      → wijk search 99
    [3]
    ");
}
