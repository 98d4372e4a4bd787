use crate::common::Room;

#[test]
fn nothing_found_is_no_error() {
    let room = Room::with_register();
    let said = room.wijk("search roue").succeeds();
    assert_eq!(said.stdout.trim(), "Niets gevonden voor «roue»");
}

#[test]
fn hostile_words_are_only_words_and_never_reach_the_terminal() {
    let room = Room::with_register();
    for hostile in ["\"", "*", "a OR", "-x", "'; DROP TABLE dossier; --", "\u{1b}[31m", "(", "NEAR"] {
        let said = room.run(["search", "--", hostile]).succeeds();
        assert!(!said.stdout.contains('\u{1b}'), "{:?}", said.stdout);
    }
}

#[test]
fn a_neighbourhood_is_found_whatever_its_accents() {
    let room = Room::with_candidates();
    let said = room.wijk("search EPIPHYT --format csv").succeeds();
    assert!(said.stdout.contains("QDC-2021-013"), "{}", said.transcript());
}
