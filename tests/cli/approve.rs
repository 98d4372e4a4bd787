use insta::assert_snapshot;

use crate::cli::prepared;

#[test]
fn the_chain_is_gone_through_in_order_and_shown() {
    let mut room = prepared::decided();
    assert_snapshot!(room.wijk("approve roue --show").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("approve roue minister").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("approve roue --on 2021-12-17 --reference IF/2021/88").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("approve roue --on 2021-12-16").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("approve roue government").exits(3).transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(room.wijk("approve roue budget-minister --withhold").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("approve roue budget-minister --withhold --reason 'Budget épuisé'").succeeds().transcript(), @"");
    room.speaking("en");
    assert_snapshot!(room.wijk("approve list").succeeds().transcript(), @"");
    room.wijk("approve roue").succeeds();
    room.wijk("approve roue").succeeds();
    assert_snapshot!(room.wijk("approve roue").exits(4).transcript(), @"");
}

#[test]
fn nothing_is_approved_before_something_is_awarded() {
    let room = prepared::submitted();
    assert_snapshot!(room.wijk("approve roue").exits(4).transcript(), @"");
    assert_snapshot!(prepared::room().wijk("approve roue").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("approve list").succeeds().transcript(), @"");
}
