use super::prepared::{self, flat};
use crate::common::{Room, fixture};

/// The dossier in realisation, on the day of its evaluation; projects 1 and 2 are awarded, 3 is refused.
fn realised() -> Room {
    let mut room = prepared::decided();
    prepared::agree(&room, "2021-12-18");
    room.wijk("advance-phase roue --on 2021-12-20").succeeds();
    room.at("2023-03-01T09:00:00Z");
    room
}

#[test]
fn evaluating_waits_for_the_realisation() {
    let room = prepared::with_roadmap();
    let file = fixture("evaluations/la-roue.toml");
    let said = room.run(["evaluate", "roue", "--from", file.to_str().unwrap()]).exits(4);
    assert!(flat(&said).contains("er valt nu niets te evalueren"), "{}", flat(&said));
    assert!(flat(&said).contains("→ wijk check QDC-2021-001"), "{}", flat(&said));
}

#[test]
fn an_evaluation_is_made_by_flags_and_a_file_takes_its_place() {
    let room = realised();
    room.wijk("evaluate roue --participants 85 --lasting a --maintainer b").exits(8);
    let said = room
        .wijk("evaluate roue --participants 85 --lasting a --maintainer b --lessons c --project 1=done")
        .succeeds();
    assert!(flat(&said).contains("! Nog niets gezegd over Plantenruil"), "{}", flat(&said));
    let said =
        room.wijk("evaluate roue --participants 8 --lasting a --maintainer b --lessons c --project 2=partly");
    assert!(flat(&said.exits(7)).contains("project 2 is niet helemaal uitgevoerd: zeg waarom"));
    room.wijk("evaluate roue --participants 8 --lasting a --maintainer b --lessons c --project 2:ja")
        .exits(7);
    let file = fixture("evaluations/la-roue.toml");
    let said = room.run(["evaluate", "roue", "--from", file.to_str().unwrap()]).succeeds();
    assert!(flat(&said).contains("opnieuw opgenomen, in de plaats van de vorige"), "{}", flat(&said));
    let file = fixture("evaluations/faults.toml");
    let said = room.run(["evaluate", "roue", "--from", file.to_str().unwrap()]).exits(7);
    for part in ["maintainer", "participants", "lessons", "projects[0].why", "projects[1].outcome"] {
        assert!(said.stderr.contains(part), "{part}: {}", said.stderr);
    }
}

#[test]
fn in_realisation_a_frozen_plan_names_the_way_to_a_next_version() {
    let room = realised();
    let said = room.wijk("plan project edit roue 1 --ask 3").exits(4);
    assert!(flat(&said).contains("→ wijk plan start QDC-2021-001 --reason …"), "{}", flat(&said));
    room.wijk("plan start roue").exits(4);
    room.wijk("plan start roue --reason 'de werken duren langer'").succeeds();
    room.wijk("plan step edit roue 1 3 --due 2023-08-31").succeeds();
    let said = room.wijk("plan show roue --version 1").succeeds();
    assert!(flat(&said).contains("Ingediend op 15-12-2021 · SHA-256"), "{}", flat(&said));
}
