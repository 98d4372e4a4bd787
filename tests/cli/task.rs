use crate::common::Room;

/// A dossier of Klimaatdoeners, in its preparation.
pub fn doers() -> Room {
    let mut room = Room::new();
    room.speaking("nl");
    room.at("2026-01-10T09:00:00Z");
    room.wijk("init").succeeds();
    room.wijk(
        "edition open klimaatdoeners/2026 --set W-DOERS.minimum=2 --set K-5-GROUPS.minimum=2 --no-input",
    )
    .succeeds();
    let apply = "apply --edition KD-2026 --neighbourhood Kerkveld --municipality 24062 --contact 'An Duurzaam' --email an@example.org --no-input";
    room.wijk(apply).succeeds();
    room.wijk("admit kerkveld --no-input").succeeds();
    room
}

#[test]
fn tasks_are_listed_done_and_opened_again() {
    let mut room = doers();
    let said = room.wijk("task done kerkveld intake call --on 2026-01-09 --note 'in de bibliotheek'");
    insta::assert_snapshot!(said.succeeds().transcript(), @"");
    insta::assert_snapshot!(room.wijk("task list kerkveld").succeeds().transcript(), @"");
    insta::assert_snapshot!(room.wijk("task list kerkveld --open --format csv").succeeds().stdout, @"");
    room.speaking("fr");
    let said = room.wijk("task reopen kerkveld 'Entretien de départ avec la commune et mise au point'");
    insta::assert_snapshot!(said.succeeds().transcript(), @"");
    room.speaking("en");
    insta::assert_snapshot!(room.wijk("task done kerkveld intake work-plan regulation menu online-tool").succeeds().transcript(), @"");
    insta::assert_snapshot!(room.wijk("log kerkveld --limit 3").succeeds().transcript(), @"");
    room.wijk("undo --no-input").succeeds();
    let open = room.wijk("task list kerkveld --open --format json").succeeds().stdout;
    assert!(open.contains("\"online-tool\""), "{open}");
    let page = room.wijk("programme explain klimaatdoeners --format markdown").succeeds().stdout;
    assert!(page.contains("Who does what"), "{page}");
}

#[test]
fn wrong_tasks_are_told_and_nobody_waits_for_an_answer() {
    let room = doers();
    insta::assert_snapshot!(room.wijk("task done kerkveld oproep intak werk-plan").exits(7).transcript(), @"");
    room.wijk("task done kerkveld intake --no-input").succeeds();
    insta::assert_snapshot!(room.wijk("task done kerkveld intake").exits(4).transcript(), @"");
    insta::assert_snapshot!(room.wijk("task reopen kerkveld call").exits(4).transcript(), @"");
    insta::assert_snapshot!(room.wijk("task done kerkveld call --on 2026-02-01").exits(4).transcript(), @"");
    insta::assert_snapshot!(room.wijk("task done kerkveld").exits(8).transcript(), @"");
    insta::assert_snapshot!(room.wijk("task list elders").exits(3).transcript(), @"");
    let dry = room.wijk("task done kerkveld call --dry-run").succeeds();
    let open = room.wijk("task list kerkveld --open --format csv").succeeds().stdout;
    assert!(open.contains("\ncall,"), "{} {open}", dry.transcript());
}

#[test]
fn check_names_the_open_tasks_with_who_is_responsible() {
    let mut room = doers();
    let shown = room.wijk("check kerkveld --format json").stdout;
    assert!(shown.contains("K-3-CALL") && shown.contains("W-TASKS"), "{shown}");
    for language in ["nl", "fr", "en"] {
        room.speaking(language);
        let said = room.wijk("check kerkveld").exits(5).transcript().replace('\u{a0}', " ");
        let party = match language {
            "nl" => "(Gemeente)",
            "fr" => "(Commune)",
            _ => "(Municipality)",
        };
        assert!(said.contains(party) && said.contains("wijk task done KD-2026-001 call"), "{said}");
    }
    let shown = room.wijk("show kerkveld --format json").stdout;
    assert!(shown.contains("\"open_tasks\": 6"), "{shown}");
}

#[test]
fn a_programme_that_divides_no_tasks_says_so() {
    let room = super::prepared::room();
    insta::assert_snapshot!(room.wijk("task list roue").succeeds().transcript(), @"");
    insta::assert_snapshot!(room.wijk("task done roue x").exits(4).transcript(), @"");
}
