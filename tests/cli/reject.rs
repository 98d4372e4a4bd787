use insta::assert_snapshot;

use crate::common::Room;

#[test]
fn an_application_is_turned_down_with_who_and_why() {
    let room = Room::with_candidates();
    let said = room.wijk("reject 'La Roue' --by jury --reason 'geen trekkers in de wijk' --on 2021-10-01");
    assert_snapshot!(said.succeeds().transcript(), @"
    $ wijk reject La Roue --by jury --reason geen trekkers in de wijk --on 2021-10-01
    ✓ QDC-2021-001 La Roue niet toegelaten op 01-10-2021
      Ongedaan maken: wijk undo
    ");
}

#[test]
fn a_rejection_without_a_reason_is_refused() {
    let mut room = Room::with_candidates();
    assert_snapshot!(room.wijk("reject 1").exits(8).transcript(), @"
    $ wijk reject 1
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --reason
    [8]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("reject 1 --reason ''").exits(4).transcript(), @"
    $ wijk reject 1 --reason 
    ✗ Indiquez le motif pour rejeter
      → wijk reject QDC-2021-001 --reason …
    [4]
    ");
}

#[test]
fn whoever_was_admitted_can_no_longer_be_rejected() {
    let room = Room::with_candidates();
    room.wijk("admit 1").succeeds();
    assert_snapshot!(room.wijk("reject 1 --reason 'toch niet'").exits(4).transcript(), @"
    $ wijk reject 1 --reason toch niet
    ✗ QDC-2021-001 La Roue staat op «voorbereiding»: afwijzen kan nu niet
      → wijk check QDC-2021-001
    [4]
    ");
}

#[test]
fn a_wrong_day_or_an_unknown_dossier_is_refused() {
    let mut room = Room::with_candidates();
    room.speaking("en");
    assert_snapshot!(room.wijk("reject 1 --reason x --on 2021-09-01").exits(4).transcript(), @"
    $ wijk reject 1 --reason x --on 2021-09-01
    ✗ 1 Sep 2021 is before the last move (10 Sep 2021)
      → the same command with --on 2021-09-10
    [4]
    ");
    assert_snapshot!(room.wijk("reject 1 --reason x --on 10/4/21").exits(7).transcript(), @"
    $ wijk reject 1 --reason x --on 10/4/21
    ✗ Nothing saved: 1 fault
      --on · «10/4/21»: write the year with four figures
    [7]
    ");
    assert_snapshot!(room.wijk("reject Atlantis --reason x").exits(3).transcript(), @"
    $ wijk reject Atlantis --reason x
    ✗ No dossier found for «Atlantis»
      → wijk list
      → wijk search Atlantis
    [3]
    ");
}
