use insta::assert_snapshot;

use crate::common::Room;

#[test]
fn a_dossier_that_had_ended_is_taken_up_where_it_was() {
    let room = Room::with_candidates();
    room.wijk("admit 1 --on 2021-10-01").succeeds();
    room.wijk("withdraw 1 --reason verhuisd --on 2021-10-02").succeeds();
    assert_snapshot!(room.wijk("reopen 1 --reason 'nieuwe trekkers gevonden'").succeeds().transcript(), @"
    $ wijk reopen 1 --reason nieuwe trekkers gevonden
    ✓ QDC-2021-001 La Roue heropend op 04-10-2021 → voorbereiding
    → wijk check QDC-2021-001
      Ongedaan maken: wijk undo
    ");
}

#[test]
fn a_rejected_applicant_is_an_applicant_again() {
    let mut room = Room::with_candidates();
    room.wijk("reject 1 --reason 'geen trekkers'").succeeds();
    room.speaking("fr");
    assert_snapshot!(room.wijk("reopen 1 --reason 'recours fondé'").succeeds().transcript(), @"
    $ wijk reopen 1 --reason recours fondé
    ✓ QDC-2021-001 La Roue rouvert le 04/10/2021 → candidature
    → wijk check QDC-2021-001
      Annuler : wijk undo
    ");
}

#[test]
fn what_runs_or_rests_cannot_be_reopened() {
    let room = Room::with_candidates();
    assert_snapshot!(room.wijk("reopen 1 --reason x").exits(4).transcript(), @"
    $ wijk reopen 1 --reason x
    ✗ QDC-2021-001 La Roue staat op «kandidaat»: heropenen kan nu niet
      → wijk admit QDC-2021-001
    [4]
    ");
    room.wijk("suspend 1 --reason 'werf in de straat'").succeeds();
    assert_snapshot!(room.wijk("reopen 1 --reason x").exits(4).transcript(), @"
    $ wijk reopen 1 --reason x
    ✗ QDC-2021-001 La Roue staat op «opgeschort»: heropenen kan nu niet
      → wijk resume QDC-2021-001
    [4]
    ");
}

#[test]
fn without_a_reason_on_a_wrong_day_or_for_an_unknown_dossier_nothing_happens() {
    let room = Room::with_candidates();
    room.wijk("withdraw 1 --reason verhuisd --on 2021-10-02").succeeds();
    assert_snapshot!(room.wijk("reopen 1").exits(8).transcript(), @"
    $ wijk reopen 1
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --reason
    [8]
    ");
    assert_snapshot!(room.wijk("reopen 1 --reason ''").exits(4).transcript(), @"
    $ wijk reopen 1 --reason 
    ✗ Geef een reden op voor: heropenen
      → wijk reopen QDC-2021-001 --reason …
    [4]
    ");
    assert_snapshot!(room.wijk("reopen 1 --reason x --on 2021-10-01").exits(4).transcript(), @"
    $ wijk reopen 1 --reason x --on 2021-10-01
    ✗ 01-10-2021 ligt vóór de vorige stap (02-10-2021)
      → dezelfde opdracht met --on 2021-10-02
    [4]
    ");
    assert_snapshot!(room.wijk("reopen 1 --reason x --on gisteren").exits(7).transcript(), @"
    $ wijk reopen 1 --reason x --on gisteren
    ✗ Niets bewaard: 1 fout
      --on · «gisteren»: dit is geen datum; verwacht zoals 30/09/2021 of 2021-09-30
    [7]
    ");
    assert_snapshot!(room.wijk("reopen 99 --reason x").exits(3).transcript(), @"
    $ wijk reopen 99 --reason x
    ✗ Geen dossier gevonden voor «99»
      → wijk list
      → wijk search 99
    [3]
    ");
}
