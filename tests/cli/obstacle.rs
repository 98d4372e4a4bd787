use insta::assert_snapshot;

use super::prepared;

#[test]
fn what_holds_a_realisation_up_is_recorded_solved_and_listed() {
    let mut room = prepared::realised("", &[]);
    assert_snapshot!(room.wijk("obstacle add roue 1.1 --reason 'de gemeente antwoordt niet' --since 2022-04-01").succeeds().transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(room.wijk("obstacle add roue --reason 'le coach est malade'").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("obstacle list roue").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("obstacle solved roue 1 --solution 'accordé' --on 2022-05-02").succeeds().transcript(), @"");
    room.speaking("en");
    assert_snapshot!(room.wijk("obstacle solved roue 2").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("obstacle list").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("obstacle list roue --format csv").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("obstacle list roue --open").succeeds().transcript(), @"");
}

#[test]
fn what_cannot_be_an_obstacle_is_said_with_the_way_on() {
    let mut room = prepared::realised("", &[]);
    room.wijk("step done roue 1.1 --on 2022-04-20").succeeds();
    assert_snapshot!(room.wijk("obstacle add roue 3 --reason x").exits(3).transcript(), @"");
    assert_snapshot!(room.wijk("obstacle add roue 1.9 --reason x").exits(3).transcript(), @"");
    assert_snapshot!(room.wijk("obstacle add roue 1.1 --reason x").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("obstacle add roue een --reason x").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("obstacle add roue 2 --reason '' --since 2022-06-01").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("obstacle add roue 2").exits(8).transcript(), @"");
    room.wijk("obstacle add roue 2 --reason x --since 2022-05-01").succeeds();
    assert_snapshot!(room.wijk("obstacle solved roue 1 --on 2022-04-30").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("obstacle solved roue 4").exits(3).transcript(), @"");
    room.wijk("obstacle solved roue 1").succeeds();
    assert_snapshot!(room.wijk("obstacle solved roue 1").exits(4).transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(prepared::with_roadmap().wijk("obstacle add roue --reason x").exits(4).transcript(), @"");
}
