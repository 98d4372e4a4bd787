use crate::common::Room;

#[test]
fn the_demo_builds_a_register_shows_its_overview_and_one_check_and_says_what_to_try() {
    let room = Room::new();
    let said = room.wijk("demo").succeeds();
    for shown in ["Overzicht van QDC-2021", "Toestand op   01-03-2023", "Toegekend     €\u{a0}16.700,00"] {
        assert!(said.stdout.contains(shown), "{shown}: {}", said.transcript());
    }
    assert!(
        said.stdout.contains("QDC-2021-004 Ba-O-bab · voorbereiding → indienen en selecteren · 9 van 17")
    );
    let next: Vec<&str> = said.stderr.lines().filter_map(|line| line.strip_prefix("→ wijk ")).collect();
    assert_eq!(next.len(), 6, "{}", said.transcript());
    for command in next {
        room.wijk(&command.replace("[room]", room.path("").to_str().unwrap().trim_end_matches('/')))
            .succeeds();
    }
}

#[test]
fn the_demo_never_touches_a_register_that_is_there() {
    let room = Room::with_register();
    let before = std::fs::read(room.path("wijk.db")).unwrap();
    room.wijk("demo").exits(4);
    assert_eq!(std::fs::read(room.path("wijk.db")).unwrap(), before);
}

#[test]
fn without_a_register_named_the_demo_goes_into_the_data_folder_and_can_be_repeated() {
    let room = Room::new();
    for _ in 0..2 {
        let output = room.command().env_remove("WIJK_DB").arg("demo").output().unwrap();
        assert!(output.status.success());
    }
    assert!(room.path(".local/share/wijk/demo.db").exists());
}
