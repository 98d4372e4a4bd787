use super::prepared::{self, flat};
use crate::common::fixture;

#[test]
fn evaluating_waits_for_the_realisation() {
    let room = prepared::with_roadmap();
    let file = fixture("evaluations/la-roue.toml");
    let said = room.run(["evaluate", "roue", "--from", file.to_str().unwrap()]).exits(4);
    assert!(flat(&said).contains("er valt nu niets te evalueren"), "{}", flat(&said));
    assert!(flat(&said).contains("→ wijk check QDC-2021-001"), "{}", flat(&said));
}
