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
