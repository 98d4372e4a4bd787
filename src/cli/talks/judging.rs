//! Conversations about admissibility and marks.

use super::{INVENTORY, ROADMAP, Talk};
use crate::cli::error::CommandError;
use crate::domain::admissibility::{AdmissibilityOutcome, CriterionResult};
use crate::domain::score::Mark;
use crate::ops::session::{AgendaInput, SeatInput, SessionInput, add_members, add_to_agenda, open};
use crate::ops::testing::Register;
use crate::ops::{admissibility, inventory, plan, score};
use crate::storage::Store;

impl Talk {
    /// The roadmap of La Roue is submitted, in an edition with a scale of ten points.
    fn submitted() -> Self {
        let folder = tempfile::TempDir::new().unwrap();
        let store = Store::create(&folder.path().join("wijk.db")).unwrap();
        let mut register = Register::in_store_with(store, &["scoring.scale=10"]);
        inventory::add_from(&mut register.context(), "roue", INVENTORY, false).unwrap();
        plan::write(&mut register.context(), "roue", ROADMAP, None).unwrap();
        register.submit("2021-12-01");
        register.stand("selection");
        Self { folder, register }
    }

    fn sheet(&self) -> admissibility::Sheet {
        self.register.store.read(|view| admissibility::look(view, "roue")).unwrap()
    }
}

#[test]
fn admissibility_is_asked_criterion_by_criterion_with_a_reason_where_it_is_not_met() {
    let mut talk = Talk::submitted();
    // Back once; the reason may not be empty.
    let answers = [
        "voldaan",
        "niet voldaan",
        "",
        "<",
        "<",
        "",
        "voldaan",
        "niet voldaan",
        "",
        "één gezin",
        "niet van toepassing",
    ];
    talk.say("admissibility assess roue", &answers).unwrap();
    let sheet = talk.sheet();
    let results: Vec<CriterionResult> =
        sheet.criteria.iter().filter_map(|(_, found)| Some(found.as_ref()?.result)).collect();
    assert_eq!(
        results,
        [CriterionResult::Met, CriterionResult::Met, CriterionResult::Unmet, CriterionResult::NotApplicable]
    );
    // Whoever stops halfway has saved nothing; all are asked anew when none is open.
    let stopped = talk.say("admissibility assess roue", &["voldaan"]);
    assert!(matches!(stopped, Err(CommandError::Stopped)));
    talk.say("admissibility close roue", &[""]).unwrap();
    assert_eq!(talk.sheet().row.closed.unwrap().0, AdmissibilityOutcome::Inadmissible);
    talk.say("admissibility reopen roue", &["aangevuld"]).unwrap();
    assert!(talk.sheet().row.closed.is_none());
}

#[test]
fn marks_are_asked_criterion_by_criterion_and_a_second_time_only_what_changes() {
    let mut talk = Talk::submitted();
    talk.say("admissibility assess roue", &["voldaan"; 4]).unwrap();
    talk.say("admissibility close roue --by council", &[]).unwrap();
    let input = SessionInput { on: "2021-12-15".parse().ok(), ..SessionInput::default() };
    open(&mut talk.register.context(), Some("QDC-2021"), "council", &input).unwrap();
    let seat = SeatInput { person: Some("An Peeters".into()), ..SeatInput::default() };
    add_members(&mut talk.register.context(), None, &[seat], (&[], None)).unwrap();
    let agenda = AgendaInput { dossiers: vec!["roue".into()], ..AgendaInput::default() };
    add_to_agenda(&mut talk.register.context(), None, &agenda).unwrap();
    // Eleven is more than the scale; back once.
    let answers = ["", "", "11", "8", "<", "8,5", "n.v.t.", "7", "6", "sterk"];
    talk.say("score add 1", &answers).unwrap();
    let marks = |talk: &Talk| {
        let now = talk.register.now;
        talk.register.store.read(|view| score::board(view, None, now)).unwrap().marks
    };
    let given: Vec<Mark> = marks(&talk).iter().map(|mark| mark.mark).collect();
    assert_eq!(given, [Mark::Points(850), Mark::NotApplicable, Mark::Points(700), Mark::Points(600)]);
    // What was given is not shown, and stays where nothing is answered.
    talk.say("score add 1 An roue --project 1", &["", "9", "", "", ""]).unwrap();
    let given: Vec<Mark> = marks(&talk).iter().map(|mark| mark.mark).collect();
    assert_eq!(given, [Mark::Points(850), Mark::Points(900), Mark::Points(700), Mark::Points(600)]);
    assert_eq!(marks(&talk)[1].comment.as_deref(), Some("sterk"));
}
