use super::*;
use crate::domain::dossier::lifecycle::Status;
use crate::ops::advance::{AdvanceRequest, advance};
use crate::ops::testing::Register;
use crate::ops::{inventory, plan};

const INVENTORY: &str = include_str!("../../../fixtures/inventories/la-roue.toml");
const ROADMAP: &str = include_str!("../../../fixtures/roadmaps/la-roue.toml");

/// The roadmap was submitted on 1 December 2021; it is the end of the year.
fn submitted() -> Register {
    let mut register = Register::in_preparation();
    inventory::add_from(&mut register.context(), "roue", INVENTORY, false).unwrap();
    plan::write(&mut register.context(), "roue", ROADMAP, None).unwrap();
    register.submit("2021-12-01");
    register.stand("selection");
    register
}

fn judged(criterion: &str, result: CriterionResult, reason: Option<&str>) -> Judged {
    Judged { place: "--met", criterion: criterion.into(), result, reason: reason.map(str::to_owned) }
}

fn met(criteria: &[&str]) -> Vec<Judged> {
    criteria.iter().map(|criterion| judged(criterion, CriterionResult::Met, None)).collect()
}

fn codes(error: Error) -> Vec<String> {
    match error {
        Error::Invalid(faults) => faults.iter().map(|fault| fault.fact.code.to_string()).collect(),
        Error::Refused { fact, .. } | Error::NotFound { fact, .. } => vec![fact.code.into_owned()],
        other => panic!("{other:?}"),
    }
}

const ALL: [&str; 4] = ["complete", "citizen", "collective", "sustainable"];

#[test]
fn b_rm_3_a_roadmap_is_admissible_once_every_criterion_is_met_and_it_is_closed() {
    let mut register = submitted();
    let changed = assess(&mut register.context(), "roue", &met(&ALL[..3]), None).unwrap();
    assert_eq!(changed.sheet.open().map(|one| one.code.as_str()).collect::<Vec<_>>(), ["sustainable"]);
    let open = close(&mut register.context(), "roue", None, None).unwrap_err();
    assert_eq!(codes(open), ["admissibility-still-open"]);
    let none = judged("Duurzaam, goed voor het leefmilieu", CriterionResult::NotApplicable, None);
    assess(&mut register.context(), "roue", &[none], None).unwrap();
    let sheet = close(&mut register.context(), "roue", Some("Raad"), None).unwrap();
    assert_eq!(sheet.row.closed.unwrap().0, AdmissibilityOutcome::Admissible);
    assert_eq!(sheet.row.reason, None);
    let facts = register.store.read(|view| view.facts(&sheet.dossier)).unwrap();
    assert_eq!(facts.admissibility.outcome, Some(AdmissibilityOutcome::Admissible));
    assert_eq!(facts.admissibility.assessed.len(), 4);
}

#[test]
fn every_unmet_criterion_is_in_the_reason_and_the_dossier_can_be_completed_or_refused() {
    let mut register = submitted();
    let mut found = met(&ALL[..2]);
    found.push(judged("collective", CriterionResult::Unmet, Some("één gezin")));
    found.push(judged("sustainable", CriterionResult::Unmet, Some("een barbecue op gas")));
    assess(&mut register.context(), "roue", &found, None).unwrap();
    let sheet = close(&mut register.context(), "roue", None, None).unwrap();
    assert_eq!(sheet.row.closed.unwrap().0, AdmissibilityOutcome::Inadmissible);
    assert_eq!(sheet.row.reason.as_deref(), Some("collective: één gezin; sustainable: een barbecue op gas"));
    let again = assess(&mut register.context(), "roue", &met(&["collective"]), None).unwrap_err();
    assert_eq!(codes(again), ["admissibility-closed-already"]);
    assert_eq!(codes(reopen(&mut register.context(), "roue", Some(" ")).unwrap_err()), ["plan-text-needed"]);
    let sheet = reopen(&mut register.context(), "roue", Some("aangevuld op 20 december")).unwrap();
    assert_eq!((sheet.row.closed, sheet.open().count()), (None, 0));
    let twice = reopen(&mut register.context(), "roue", Some("x")).unwrap_err();
    assert_eq!(codes(twice), ["admissibility-not-closed"]);
    close(&mut register.context(), "roue", None, None).unwrap();
    // The projects of an inadmissible roadmap are not decided: the dossier ends with its reason.
    let request = AdvanceRequest { dossier: "roue".into(), refuse: true, ..AdvanceRequest::default() };
    let refused = advance(&mut register.context(), &request).unwrap();
    assert_eq!(refused.to.status, Status::Refused);
    let events = register.store.read(|view| view.events(register.dossier)).unwrap();
    assert!(events.last().unwrap().reason.as_deref().unwrap().starts_with("collective: één gezin"));
}

#[test]
fn every_fault_of_what_is_typed_is_said_at_once_and_nothing_is_saved() {
    let mut register = submitted();
    let found = [
        judged("complete", CriterionResult::Met, None),
        judged("complete", CriterionResult::Unmet, Some("toch niet")),
        judged("citizen", CriterionResult::Unmet, Some("  ")),
        judged("vuurwerk", CriterionResult::Met, None),
        judged(" ", CriterionResult::Met, None),
        judged("collective", CriterionResult::Unmet, Some("a\u{7}b")),
    ];
    let faults = codes(assess(&mut register.context(), "roue", &found, None).unwrap_err());
    let expected = [
        "admissibility-twice",
        "admissibility-reason-needed",
        "plan-unknown-word",
        "plan-text-needed",
        "plan-bad-text",
        "admissibility-reason-needed",
    ];
    assert_eq!(faults, expected);
    let sheet = register.store.read(|view| look(view, "roue")).unwrap();
    assert!(sheet.row.assessed.is_empty() && sheet.row.id.is_none());
    for (on, code) in [("2021-11-30", "error-date-backwards"), ("2022-01-01", "error-date-future")] {
        let found = assess(&mut register.context(), "roue", &met(&ALL), on.parse().ok());
        assert_eq!(codes(found.unwrap_err()), [code]);
    }
}

#[test]
fn there_is_nothing_to_assess_before_submission_nor_after_selection() {
    let mut register = Register::in_preparation();
    let early = register.store.read(|view| look(view, "roue")).unwrap_err();
    assert_eq!(codes(early), ["admissibility-not-submitted"]);
    let early = assess(&mut register.context(), "roue", &met(&ALL), None).unwrap_err();
    assert_eq!(codes(early), ["admissibility-not-now"]);
    let mut register = submitted();
    assess(&mut register.context(), "roue", &met(&ALL), None).unwrap();
    close(&mut register.context(), "roue", None, None).unwrap();
    register.decide(&[1]);
    let late = reopen(&mut register.context(), "roue", Some("vergissing")).unwrap_err();
    assert_eq!(codes(late), ["admissibility-decided"]);
    register.stand("realisation");
    let late = close(&mut register.context(), "roue", None, None).unwrap_err();
    assert_eq!(codes(late), ["admissibility-not-now"]);
    // It can still be read.
    assert!(register.store.read(|view| look(view, "roue")).unwrap().row.closed.is_some());
}

#[test]
fn undo_takes_back_what_was_found_and_the_list_tells_how_far_each_is() {
    let mut register = submitted();
    let listed =
        |register: &Register| register.store.read(|view| list(view, Some("QDC-2021"))).unwrap().2.remove(0);
    assert_eq!(listed(&register).facts, Default::default());
    assess(&mut register.context(), "roue", &met(&ALL), None).unwrap();
    close(&mut register.context(), "roue", None, None).unwrap();
    assert_eq!(listed(&register).facts.outcome, Some(AdmissibilityOutcome::Admissible));
    crate::ops::history::take_back(&mut register.context(), None, false).unwrap();
    assert_eq!(listed(&register).facts.outcome, None);
    assert_eq!(listed(&register).facts.assessed.len(), 4);
    crate::ops::history::take_back(&mut register.context(), None, false).unwrap();
    assert!(listed(&register).facts.assessed.is_empty());
}
