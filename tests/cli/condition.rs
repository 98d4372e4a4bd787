use insta::assert_snapshot;

use crate::cli::prepared;

#[test]
fn conditions_are_set_with_the_award_and_met_later() {
    let mut room = prepared::submitted();
    let award = "decide roue --project 1 award --amount 6200 --on 2021-12-16 --by council \
                 --condition 'Vergunning van de gemeente' --condition 'Twee offertes' --before agreement";
    assert_snapshot!(room.wijk(award).succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("condition met roue").exits(8).transcript(), @"");
    assert_snapshot!(room.wijk("condition met roue 1.3").exits(3).transcript(), @"");
    assert_snapshot!(room.wijk("condition met roue een").exits(7).transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(room.wijk("condition met roue 1.2 --on 2021-12-20 --note 'reçues par mail'").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("condition met roue 1.2").exits(4).transcript(), @"");
    room.speaking("en");
    assert_snapshot!(room.wijk("condition list roue").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("condition reopen roue 1.2").succeeds().transcript(), @"");
}

#[test]
fn where_no_condition_was_set_there_is_none_to_meet() {
    let room = prepared::decided();
    assert_snapshot!(room.wijk("condition met roue 1.1").exits(3).transcript(), @"");
    assert_snapshot!(room.wijk("condition list roue").succeeds().transcript(), @"");
}
