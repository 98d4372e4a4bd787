use crate::common::Room;

#[test]
fn an_empty_register_lists_nothing_and_that_is_no_error() {
    let room = Room::with_register();
    let said = room.wijk("list").succeeds();
    assert_eq!(said.stdout.trim(), "Geen dossiers");
    let said = room.wijk("list --format csv").succeeds();
    assert_eq!(said.stdout.lines().count(), 1, "{}", said.transcript());
    assert!(
        said.stdout.starts_with("dossier,neighbourhood,municipality,phase,asked_eur,days,"),
        "{}",
        said.stdout
    );
    let said = room.wijk("list --format json").succeeds();
    let document: serde_json::Value = serde_json::from_str(&said.stdout).unwrap();
    assert_eq!(document["schema"], "wijk/list/1");
    assert_eq!(document["data"]["dossiers"], serde_json::json!([]));
}

#[test]
fn unknown_editions_municipalities_themes_and_words_are_refused() {
    let room = Room::with_register();
    let _ = room.wijk("list --edition QDC-1999").exits(3);
    let _ = room.wijk("list --municipality Narnia").exits(3);
    let _ = room.wijk("list --theme narnia").exits(3);
    let _ = room.wijk("list --phase nergens").exits(2);
    let _ = room.wijk("list --sort kleur").exits(2);
    let _ = room.wijk("list --sort -asked").succeeds();
}

#[test]
fn a_section_that_a_report_does_not_have_is_refused_and_the_others_are_named() {
    let room = Room::with_register();
    let said = room.wijk("list --format csv --section nergens").exits(3);
    assert!(said.stderr.contains("dossiers"), "{}", said.transcript());
    let _ = room.wijk("list --format csv --section dossiers").succeeds();
}

#[test]
fn the_candidates_of_an_edition_are_listed_with_what_they_ask_against_the_envelope() {
    let room = Room::with_candidates();
    let said = room.wijk("list").succeeds();
    assert!(
        said.transcript().contains("14 dossiers · gevraagd € 140.455,75 · enveloppe € 115.000,00 · 122 %")
    );
    assert!(said.stdout.lines().all(|line| line.chars().count() <= 80), "{}", said.transcript());
    let said = room.wijk("list --sort -asked --limit 1 --format csv").succeeds();
    assert!(said.stdout.contains("QDC-2021-005,Metamorphosis,21007,candidate,15000.00,"), "{}", said.stdout);
    let said = room.wijk("list --municipality ixelles --format csv").succeeds();
    assert_eq!(said.stdout.lines().count(), 2, "{}", said.stdout);
    let said = room.wijk("list --no-coach --all --format csv").succeeds();
    assert_eq!(said.stdout.lines().count(), 15, "{}", said.stdout);
}

#[test]
#[cfg(unix)]
fn a_device_is_written_into_and_stays_what_it_is() {
    use std::os::unix::fs::FileTypeExt;
    let room = Room::with_register();
    room.wijk("list --output /dev/null").succeeds();
    room.wijk("list --output /dev/null --force").succeeds();
    assert!(std::fs::metadata("/dev/null").unwrap().file_type().is_char_device());
}
