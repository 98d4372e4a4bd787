use insta::assert_snapshot;

use crate::cli::prepared;

#[test]
fn an_agreement_is_drawn_sent_and_signed() {
    let mut room = prepared::decided();
    assert_snapshot!(room.wijk("agreement draw roue").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("agreement show roue").exits(3).transcript(), @"");
    while room.wijk("approve roue --on 2021-12-17").code == 0 {}
    let draw = "agreement draw roue --from 2022-01-01 --until 2023-03-31";
    assert_snapshot!(room.wijk(draw).succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("agreement draw roue").exits(4).transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(room.wijk("agreement sent roue --on 2021-12-18").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("agreement signed roue --by group --on 2021-12-17").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("agreement signed roue").exits(8).transcript(), @"");
    room.speaking("en");
    assert_snapshot!(room.wijk("agreement signed roue --by group --on 2021-12-20").succeeds().transcript(), @"");
    room.wijk("agreement signed roue --by office --on 2021-12-21").succeeds();
    assert_snapshot!(room.wijk("agreement show roue").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("agreement list").succeeds().transcript(), @"");
}

#[test]
fn an_award_changes_only_when_the_agreement_is_taken_back() {
    let room = prepared::decided();
    prepared::agree(&room, "2021-12-18");
    let less = "decide roue --project 2 award --amount 3000 --by council --reason 'minder' --replace";
    assert_snapshot!(room.wijk(less).exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("agreement cancel roue").succeeds().transcript(), @"");
    room.wijk(less).succeeds();
    assert_snapshot!(room.wijk("agreement draw roue --until 2021-01-01 --from 2022-01-01").exits(7).transcript(), @"");
}
