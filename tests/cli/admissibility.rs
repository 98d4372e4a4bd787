use insta::assert_snapshot;

use crate::cli::prepared;

#[test]
fn criteria_are_assessed_and_the_roadmap_is_admissible() {
    let mut room = prepared::in_selection(&[]);
    assert_snapshot!(room.wijk("admissibility assess roue complete met").succeeds().transcript(), @"");
    room.speaking("fr");
    let rest = "admissibility assess roue --met citizen --met collective --n-a 'sustainable=pas de travaux'";
    assert_snapshot!(room.wijk(rest).succeeds().transcript(), @"");
    room.speaking("en");
    assert_snapshot!(room.wijk("admissibility close roue --by council").succeeds().transcript(), @"");
    room.speaking("nl");
    assert_snapshot!(room.wijk("admissibility show roue").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("admissibility list QDC-2021").succeeds().transcript(), @"");
}

#[test]
fn whatever_is_unmet_is_told_and_the_file_can_be_completed_or_the_dossier_refused() {
    let mut room = prepared::in_selection(&[]);
    let found = "admissibility assess roue --met complete --met citizen --unmet 'collective=één gezin' --unmet 'sustainable=barbecue op gas'";
    room.wijk(found).succeeds();
    assert_snapshot!(room.wijk("admissibility close roue").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("admissibility assess roue complete met").exits(4).transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(room.wijk("admissibility reopen roue --reason 'dossier complété'").succeeds().transcript(), @"");
    room.wijk("admissibility close roue").succeeds();
    room.speaking("nl");
    assert_snapshot!(room.wijk("advance-phase roue --refuse").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("log roue").succeeds().transcript(), @"");
}

#[test]
fn what_is_open_unknown_or_without_a_reason_is_refused() {
    let mut room = prepared::in_selection(&[]);
    assert_snapshot!(room.wijk("admissibility close roue").exits(4).transcript(), @"");
    let wrong = "admissibility assess roue --met vuurwerk --unmet complete --met citizen --n-a citizen";
    assert_snapshot!(room.wijk(wrong).exits(7).transcript(), @"");
    assert_snapshot!(room.wijk("admissibility assess roue").exits(8).transcript(), @"");
    assert_snapshot!(room.wijk("admissibility assess roue complete met --on 2021-11-30").exits(4).transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(room.wijk("admissibility reopen roue --reason x").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("admissibility reopen roue").exits(8).transcript(), @"");
    let room = prepared::with_roadmap();
    assert_snapshot!(room.wijk("admissibility show roue").exits(4).transcript(), @"");
}

#[test]
fn a_public_export_tells_nothing_before_it_is_closed() {
    let room = prepared::in_selection(&[]);
    let found = "admissibility assess roue --met complete --met citizen --met collective --unmet 'sustainable=barbecue'";
    room.wijk(found).succeeds();
    room.wijk("export --year 2021 --to open").succeeds();
    let rows = |folder: &str| {
        let text = std::fs::read_to_string(room.path(folder).join("admissibility_results.csv")).unwrap();
        text.lines().count() - 1
    };
    assert_eq!(rows("open"), 0);
    room.wijk("admissibility close roue").succeeds();
    room.wijk("export --year 2021 --to closed").succeeds();
    assert_eq!(rows("closed"), 4);
}
