use super::prepared;
use crate::common::fixture;

#[test]
fn evaluating_waits_for_the_realisation() {
    let room = prepared::with_roadmap();
    let file = fixture("evaluations/la-roue.toml");
    let said = room.run(["evaluate", "roue", "--from", file.to_str().unwrap()]).exits(4);
    assert!(said.stderr.contains("er valt nu niets te evalueren"), "{}", said.stderr);
    assert!(said.stderr.contains("→ wijk check QDC-2021-001"), "{}", said.stderr);
}
