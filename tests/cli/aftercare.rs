use insta::assert_snapshot;

use super::prepared::{self, L_6};
use crate::common::{Room, fixture};

/// Closed on 1 March 2023; step 1.1 was done on 18 February 2022, and project 2 evaluated as partly done.
fn closed() -> Room {
    let mut room = prepared::realised(L_6, &[]);
    room.wijk("step done roue 1.1 --on 2022-02-18").succeeds();
    room.at("2023-03-01T09:00:00Z");
    let file = fixture("evaluations/la-roue.toml");
    room.run(["evaluate", "roue", "--from", file.to_str().unwrap()]).succeeds();
    let checked = room.wijk("check roue --format json");
    let checked: serde_json::Value = serde_json::from_str(&checked.stdout).unwrap();
    let findings = checked["data"]["findings"].as_array().unwrap();
    let broken = findings.iter().filter(|one| one["state"] == "broken" && one["severity"] == "block");
    let aside: String = broken.map(|one| format!("--override {} ", one["rule"].as_str().unwrap())).collect();
    room.wijk(&format!("advance-phase roue {aside}--reason proef")).succeeds();
    room
}

#[test]
fn l_6_what_was_made_is_looked_at_two_years_later() {
    let mut room = closed();
    assert_snapshot!(room.wijk("aftercare list roue").succeeds().transcript(), @"");
    room.at("2024-02-10T09:00:00Z");
    assert_snapshot!(room.wijk("agenda").succeeds().transcript(), @"");
    room.at("2024-02-20T09:00:00Z");
    assert_snapshot!(room.wijk("aftercare done roue 1 --result gone --note 'de koffer is gestolen'").succeeds().transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(room.wijk("aftercare add roue --project 1 --what 'La clé est à l’école' --on 2024-06-01").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("aftercare list --open --until 2024-12-31").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("reopen roue --reason 'on recommence'").succeeds().transcript(), @"");
    room.speaking("en");
    assert_snapshot!(room.wijk("aftercare list roue --format csv").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("aftercare done roue 3 --result lasting").exits(0).transcript(), @"");
}

#[test]
fn a_check_that_cannot_be_is_refused() {
    let room = closed();
    assert_snapshot!(room.wijk("aftercare add roue --project 1 --what Sleutel --on 2022-02-17").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("aftercare add roue --project 3 --what Sleutel --on 2024-02-17").exits(3).transcript(), @"");
    assert_snapshot!(room.wijk("aftercare add roue --project 1").exits(8).transcript(), @"");
    assert_snapshot!(room.wijk("aftercare done roue 1 --result weg").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("aftercare done roue 1 --result gone --on 2022-01-01").exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("aftercare done roue 1 --result gone --on 2023-05-01").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("aftercare done roue 8 --result gone").exits(3).transcript(), @"");
    room.wijk("aftercare done roue 1 --result lasting").succeeds();
    assert_snapshot!(room.wijk("aftercare done roue 1 --result lasting").exits(4).transcript(), @"");
    let running = prepared::realised("", &[]);
    assert_snapshot!(running.wijk("aftercare add roue --what Sleutel --on 2024-02-17").exits(4).transcript(), @"");
}
