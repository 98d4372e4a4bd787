use insta::assert_snapshot;

use super::prepared;
use crate::common::Room;

/// La Roue in selection.
fn room() -> Room {
    let room = prepared::with_roadmap();
    let register = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    let sql = "UPDATE roadmap SET submitted_on = '2021-11-20', sha256 = 'x'; UPDATE dossier SET phase = 'selection';";
    register.execute_batch(sql).unwrap();
    room
}

#[test]
fn l_9_a_body_gives_its_opinion_on_paper() {
    let mut room = room();
    assert_snapshot!(room.wijk("opinion add roue gunstig --project 1 --by 'Ambtelijke werkgroep' --on 2021-12-10").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("opinion add roue ongunstig --project 2 --by agency --text 'Niet haalbaar' --on 2021-12-11").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("opinion list roue").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("show roue --format json --section opinions").succeeds().stdout.contains("opinions").to_string(), @"true");
    room.speaking("fr");
    assert_snapshot!(room.wijk("opinion list roue").succeeds().transcript(), @"");
    room.speaking("en");
    assert_snapshot!(room.wijk("opinion list roue --format csv --section opinions").succeeds().transcript(), @"");
}

#[test]
fn an_opinion_on_paper_needs_its_answers_and_its_reasons() {
    let room = room();
    room.wijk("opinion add roue").exits(8);
    room.wijk("opinion add roue gunstig --project 1").exits(8);
    room.wijk("opinion add nergens gunstig --by x").exits(3);
    room.wijk("opinion add roue gunstig --by x --project 1 --on 2022-05-01").exits(4);
    assert_snapshot!(room.wijk("opinion add roue uitgesteld --by agency --project 1").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("opinion add roue gunstig --by agency").exits(7).transcript(), @"");
}
