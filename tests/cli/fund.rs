use insta::assert_snapshot;

use crate::cli::prepared;

#[test]
fn a_start_fund_is_granted_shown_changed_and_taken_back() {
    let mut room = prepared::room();
    assert_snapshot!(room.wijk("fund show roue").exits(3).transcript(), @"");
    assert_snapshot!(room.wijk("fund grant roue --on 2021-10-10").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("fund grant roue").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("fund show roue").succeeds().transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(room.wijk("fund edit roue --amount 399,99 --regime advance").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("fund edit roue --debit-note DN-7 --debit-note-on 2021-11-02").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("fund list").succeeds().transcript(), @"");
    room.speaking("en");
    assert_snapshot!(room.wijk("fund list --format json").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("fund cancel roue").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("undo").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("log roue").succeeds().transcript(), @"");
}

#[test]
fn what_a_start_fund_cannot_be_is_said() {
    let mut room = prepared::room();
    assert_snapshot!(room.wijk("fund grant roue --amount 400,01").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("fund grant roue --amount 1.000").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("fund grant roue --amount -5").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("fund grant roue --amount 0 --debit-note DN-1 --debit-note-on 2022-01-01").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("fund grant roue --regime lening").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("fund grant roue --on 2022-01-01").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("fund edit roue --amount 100").exits(3).transcript(), @"");
    room.wijk("fund grant roue --amount 400 --override B-SB-1 --reason x").exits(4);
    room.wijk("fund grant roue --amount 400,01 --override B-SB-1 --reason 'twee wijken'").succeeds();
    room.speaking("fr");
    assert_snapshot!(room.wijk("fund edit roue --amount 401").exits(4).transcript(), @"");
    room.speaking("en");
    assert_snapshot!(room.wijk("fund edit roue").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("fund grant roue --dry-run").exits(4).transcript(), @"");
}
