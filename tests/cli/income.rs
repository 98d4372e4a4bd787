use insta::assert_snapshot;

use crate::cli::prepared;

#[test]
fn own_means_and_other_funding_are_recorded_as_they_come_in() {
    let mut room = prepared::with_roadmap();
    assert_snapshot!(room.wijk("income list roue").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("income add roue").exits(8).transcript(), @"");
    assert_snapshot!(room.wijk("income add roue --kind own --amount 150 --on 2021-12-01").succeeds().transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(room.wijk("income add roue --kind other --from 'Commune d’Anderlecht' --amount '1.250,00' --project 1").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("income add roue --kind other --amount 0 --project 9").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("income add roue --kind lening --amount 5").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("income list roue").succeeds().transcript(), @"");
    room.speaking("en");
    assert_snapshot!(room.wijk("income remove roue 3").exits(3).transcript(), @"");
    assert_snapshot!(room.wijk("income remove roue 1").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("income list roue --format csv").succeeds().transcript(), @"");
}
