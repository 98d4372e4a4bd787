use insta::assert_snapshot;

use super::prepared;

#[test]
fn a_change_that_asks_no_approval_holds_at_once() {
    let room = prepared::realised("", &[]);
    assert_snapshot!(room.wijk("amendment add roue 1 --move 3=2022-10-31 --move 2=+30 --reason 'late vergunning'").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("amendment add roue 1 --scope 'alleen de helft van de straat' --reason 'de bus'").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("amendment add roue 2 --drop --reason 'niemand om het te trekken'").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("amendment list roue").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("amendment approve roue 1").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("amendment add roue 2 --drop --reason x").exits(4).transcript(), @"");
    let said = room.wijk("evaluate roue --participants 8 --lasting a --maintainer b --lessons c --project 2=done --project 1=done --project 1=dropped:weg");
    assert_snapshot!(said.exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("log roue").succeeds().transcript(), @"");
}

#[test]
fn where_an_approval_is_asked_a_change_waits_for_it() {
    let mut room = prepared::realised("", &["realisation.approve=dates,drop"]);
    assert_snapshot!(room.wijk("amendment add roue 1 --move +30 --reason 'late vergunning' --on 2022-05-02").succeeds().transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(room.wijk("amendment add roue 2 --drop --reason 'plus personne'").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("agenda --days 0").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("amendment approve roue 1 --note 'accord par courriel'").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("amendment refuse roue 2").exits(8).transcript(), @"");
    room.speaking("en");
    assert_snapshot!(room.wijk("amendment refuse roue 2 --reason 'another group takes it over' --body agency").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("amendment approve roue 1").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("amendment refuse roue 2 --reason x").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("amendment withdraw roue 5").exits(3).transcript(), @"");
    room.wijk("amendment add roue 2 --move 1=2022-12-01 --reason x").succeeds();
    assert_snapshot!(room.wijk("amendment list --open").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("amendment withdraw roue 3").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("amendment list roue --format json").succeeds().transcript(), @"");
}

#[test]
fn everything_that_is_wrong_with_a_change_is_said_at_once() {
    let mut room = prepared::realised("", &[]);
    room.wijk("step done roue 1.1 --on 2022-04-20").succeeds();
    let said =
        room.wijk("amendment add roue 1 --move 1=2022-06-01 --move 2=2022-03-01 --move 9=+3 --reason ''");
    assert_snapshot!(said.exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("amendment add roue 1 --move 3=morgen --move drie=+1 --move +0 --reason x").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("amendment add roue 3 --drop --reason x").exits(3).transcript(), @"");
    assert_snapshot!(room.wijk("amendment add roue").exits(8).transcript(), @"");
    room.wijk("amendment add roue 1 --drop --scope x").exits(2);
    room.speaking("fr");
    assert_snapshot!(room.wijk("amendment add roue 1 --move 1=2022-06-01 --move 2=2022-03-01 --move 9=+3 --reason x").exits(7).transcript(), @"");
}
