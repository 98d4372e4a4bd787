//! The programmes that come along, each as its own coordinator knows it, through the program. No line of code is written
//! for any of them: what differs stands in their files. Leuven's is in the stories of the realisation.

use crate::common::Room;

struct Story {
    room: Room,
}

impl Story {
    fn begin(day: &str, edition: &str) -> Self {
        let mut room = Room::new();
        room.speaking("nl");
        let mut story = Self { room };
        story.day(day);
        story.wijk("init");
        story.wijk(&format!("edition open {edition}"));
        story
    }

    fn day(&mut self, day: &str) {
        self.room.at(&format!("{day}T09:00:00Z"));
    }

    #[track_caller]
    fn wijk(&self, line: &str) -> String {
        self.room.wijk(&format!("{line} --no-input")).succeeds().transcript()
    }

    /// The codes of the rules that stand in the way.
    #[track_caller]
    fn in_the_way(&self, dossier: &str) -> Vec<String> {
        let said = self.room.wijk(&format!("check {dossier} --format json"));
        let found: serde_json::Value = serde_json::from_str(&said.stdout).unwrap();
        let findings = found["data"]["findings"].as_array().unwrap();
        let broken = findings.iter().filter(|one| one["state"] == "broken" && one["severity"] == "block");
        broken.map(|one| one["rule"].as_str().unwrap().to_owned()).collect()
    }

    /// How a programme is told in a language, on one line.
    #[track_caller]
    fn explained(&mut self, language: &str, programme: &str) -> String {
        self.room.speaking(language);
        let said =
            self.room.wijk(&format!("programme explain {programme} --format markdown")).succeeds().stdout;
        self.room.speaking("nl");
        said.replace(['\u{a0}', '\u{202f}'], " ")
    }
}

#[test]
fn klimaatdoeners_is_eight_months_of_a_group_that_chooses_for_itself() {
    let mut story =
        Story::begin("2026-01-10", "klimaatdoeners/2026 --set W-DOERS.minimum=3 --set envelope=5000");
    let page = story.explained("nl", "klimaatdoeners");
    for told in [
        "(ongeveer 1 maand)",
        "(ongeveer 6 maanden)",
        "€ 7.500,00",
        "Pick’n Choose",
        "Evaluatie en verankering",
    ] {
        assert!(page.contains(told), "{told}: {page}");
    }
    story.wijk(
        "apply --edition KD-2026 --neighbourhood 'Gemeente Kerkveld' --municipality 24062 --contact 'An Duurzaam' \
         --email duurzaam@example.org",
    );
    story.wijk("admit kerkveld");
    assert_eq!(story.in_the_way("kerkveld"), ["W-DOERS", "K-1", "K-3", "W-MENU"]);
    for name in ["Alix Voorbeeld", "Bo Modaal", "Cis Gewoon"] {
        story.wijk(&format!("member add kerkveld '{name}'"));
    }
    story.wijk("coach assign kerkveld 'Kim van Ecolife'");
    // What the municipality answers for (K-3).
    story.wijk("partner add kerkveld 'Gemeentebestuur Kerkveld' --kind municipality --status agreed");
    story.wijk("plan start kerkveld");
    story.wijk("plan project add kerkveld --item repaircafé");
    story.wijk("plan cost add kerkveld 1 --label Gereedschap --unit-price 600");
    // Part of it the group finds elsewhere (K-4).
    story.wijk("plan funding add kerkveld 1 --kind other --label 'Spaarbank van de buurt' --amount 100");
    story.wijk("plan project add kerkveld --item fietsbibliotheek");
    story.wijk("plan cost add kerkveld 2 --label Fietsen --unit-price 150 --quantity 10");
    story.day("2026-02-12");
    let moved = story.wijk("advance-phase kerkveld");
    assert!(moved.contains("Begeleiding van de burgergroep"), "{moved}");
    for (number, (session, day, count)) in (1..).zip([
        ("Kickoff", "2026-03-05", 18),
        ("Pick’n Choose", "2026-04-02", 15),
        ("Hands on", "2026-05-07", 12),
    ]) {
        story.day(day);
        story.wijk(&format!("meeting add kerkveld --session '{session}' --on {day}"));
        story.wijk(&format!("meeting attend {number} --count {count}"));
    }
    story.wijk("admissibility assess kerkveld --met climate-goals");
    story.wijk("admissibility close kerkveld --by municipality");
    // No contest: the group chooses, within what the municipality gives.
    story.wijk("decide kerkveld award --project 1 --amount 500 --by group");
    story.wijk("decide kerkveld award --project 2 --amount 1500 --by group");
    assert_eq!(story.in_the_way("kerkveld"), ["K-5-WRAP"], "the fourth session");
    story.day("2026-08-20");
    story.wijk("meeting add kerkveld --session 'Wrap up' --on 2026-08-20");
    story.wijk("meeting attend 4 --count 11");
    let moved = story.wijk("advance-phase kerkveld");
    assert!(moved.contains("Evaluatie en verankering"), "{moved}");
    let sessions = story.wijk("meeting list kerkveld");
    assert!(sessions.contains("4 bijeenkomsten"), "{sessions}");
    story.wijk(
        "income add kerkveld --kind other --from 'Spaarbank van de buurt' --amount 100 --on 2026-08-20",
    );
    story.wijk(
        "evaluate kerkveld --participants 18 --lasting 'Het repair café, elke maand' --maintainer 'De doeners' \
         --lessons 'Kies vroeg' --project 1=done --project 2=done",
    );
    story.wijk("settle kerkveld --unspent returns");
    story.wijk("advance-phase kerkveld");
}

#[test]
fn a_thematic_project_of_brussels_has_one_theme_two_papers_and_3_000_at_most() {
    let mut story = Story::begin("2018-09-20", "brussels-ilq/2018");
    let page = story.explained("fr", "brussels-ilq/2018");
    for told in ["3.000,00 €", "35 jours", "21/10/2018", "Note d’intention"] {
        assert!(page.contains(told), "{told}: {page}");
    }
    story.day("2018-10-21");
    let apply = |themes: &str| {
        format!(
            "apply --edition ILQ-2018 --neighbourhood Compostplein --municipality Jette --contact 'An Voorbeeld' \
             --email an@example.org {themes} --member 'A Een; B Twee; C Drie; D Vier; E Vijf' --submitted 2018-10-21"
        )
    };
    // A single theme (B-ADM-7).
    story.room.wijk(&apply("--theme compost --theme zerowaste")).exits(4);
    story.wijk(&apply("--theme zerowaste"));
    story.wijk("admit compostplein");
    // The file is due five weeks after the last day for the note.
    let agenda = story.room.wijk("agenda --days 40").succeeds().stdout;
    assert!(agenda.contains("25-11"), "{agenda}");
    story.wijk("plan start compostplein");
    story.wijk("plan project add compostplein --title Ruilkast --theme zerowaste");
    story.wijk("plan cost add compostplein 1 --label Kast --unit-price 3000.01 --category material");
    assert_eq!(story.in_the_way("compostplein"), ["B-PB-18"]);
    story.wijk("plan cost edit compostplein 1 1 --unit-price 3000");
    assert_eq!(story.in_the_way("compostplein"), [""; 0]);
    story.day("2018-11-25");
    story.wijk("advance-phase compostplein");
    // What the strand leaves out is asked of this theme only (B-TH-1).
    let sheet = story.room.wijk("admissibility show compostplein --format json").stdout;
    assert!(sheet.contains("zerowaste-repair") && !sheet.contains("compost-group"), "{sheet}");
}

#[test]
fn an_assignment_of_the_participation_service_goes_from_need_to_provider() {
    let mut story = Story::begin("2024-04-23", "participation-service/2024");
    let page = story.explained("nl", "participation-service");
    for told in ["€ 4.000.000,00", "Perceel 6", "Bestek en keuze van de dienstverlener"] {
        assert!(page.contains(told), "{told}: {page}");
    }
    story.wijk(
        "apply --edition PART-2024 --track assignment --neighbourhood 'Gemeente Evere' --municipality Evere \
         --contact 'Dienst Stedenbouw' --email stedenbouw@example.org --theme 'perceel 2' --theme 'perceel 5'",
    );
    story.wijk("admit evere");
    story.wijk("plan start evere");
    story.wijk("plan project add evere --title 'Ontwerp van een wijkpanel' --theme lot-2");
    story.wijk("plan cost add evere 1 --label Dienstverlener --unit-price 12500");
    story.wijk("advance-phase evere");
    story.wijk(
        "decide evere award --project 1 --amount 12500 --by requester --reason 'Beste prijs en aanpak'",
    );
    let moved = story.wijk("advance-phase evere");
    assert!(moved.contains("Opdracht en evaluatie"), "{moved}");
}

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
