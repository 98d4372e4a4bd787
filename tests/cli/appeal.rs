use insta::assert_snapshot;

use crate::cli::prepared;

#[test]
fn an_appeal_is_lodged_listed_and_settled() {
    let mut room = prepared::decided();
    room.wijk("decide notify roue --on 2021-12-18").succeeds();
    assert_snapshot!(room.wijk("appeal add roue --project 3").exits(8).transcript(), @"");
    assert_snapshot!(room.wijk("appeal add roue --against rejection --grounds x").exits(4).transcript(), @"");
    let add =
        "appeal add roue --project 3 --on 2021-12-22 --by 'Een bewoner' --grounds 'De offerte lag erbij'";
    assert_snapshot!(room.wijk(add).succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("check roue").exits(5).transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(room.wijk("appeal list").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("appeal settle roue upheld").exits(2).transcript(), @"");
    assert_snapshot!(room.wijk("appeal settle roue 1 upheld").exits(7).transcript(), @"");
    room.speaking("en");
    let settle = "appeal settle roue 1 upheld --by minister --reason 'The quote was there'";
    assert_snapshot!(room.wijk(settle).succeeds().transcript(), @"");
    assert_snapshot!(room.wijk(settle).exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("appeal list roue --format plain").succeeds().transcript(), @"");
}
