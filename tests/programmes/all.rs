//! Every programme that comes along.

use crate::common::Room;

#[test]
fn every_programme_that_comes_along_is_told_in_three_languages_and_opened() {
    let mut room = Room::new();
    room.at("2025-01-10T09:00:00Z");
    room.wijk("init").succeeds();
    for code in [
        "brussels-qdc",
        "brussels-ilq",
        "klimaatdoeners",
        "leuven-kow",
        "participation-service",
        "wijkbudget",
    ] {
        for language in ["nl", "fr", "en"] {
            room.speaking(language);
            let page = room.wijk(&format!("programme explain {code} --format markdown")).succeeds().stdout;
            assert!(page.lines().count() > 30, "{code} {language}: {page}");
        }
        room.wijk(&format!("edition open {code}/2025 --no-input")).succeeds();
    }
    // One file holds them all.
    let editions = room.wijk("edition list --format csv").succeeds().stdout;
    assert_eq!(editions.lines().count(), 7, "{editions}");
}
