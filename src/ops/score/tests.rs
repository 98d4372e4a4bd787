use super::*;
use crate::domain::admissibility::CriterionResult;
use crate::domain::score::Exact;
use crate::domain::session::Capacity;
use crate::ops::admissibility::{self, Judged};
use crate::ops::session::{
    AgendaInput, Presence, SeatInput, SessionInput, add_members, add_to_agenda, note_presence, open, recuse,
};
use crate::ops::testing::Register;
use crate::ops::{inventory, plan};

const INVENTORY: &str = include_str!("../../../fixtures/inventories/la-roue.toml");
const ROADMAP: &str = include_str!("../../../fixtures/roadmaps/la-roue.toml");
const CRITERIA: [&str; 4] = ["engagement", "diversity", "concrete", "lasting"];

/// The council of 15 December 2021 with three members and one who leads the talk; La Roue with three projects.
fn council(settings: &[&str]) -> Register {
    let mut register = Register::with_settings(settings);
    inventory::add_from(&mut register.context(), "roue", INVENTORY, false).unwrap();
    plan::write(&mut register.context(), "roue", ROADMAP, None).unwrap();
    register.submit("2021-12-01");
    register.stand("selection");
    let met = |criterion: &str| Judged {
        place: "--met",
        criterion: criterion.into(),
        result: CriterionResult::Met,
        reason: None,
    };
    let judged = ["complete", "citizen", "collective", "sustainable"].map(met);
    admissibility::assess(&mut register.context(), "roue", &judged, None).unwrap();
    admissibility::close(&mut register.context(), "roue", None, None).unwrap();
    let input = SessionInput { on: "2021-12-15".parse().ok(), ..SessionInput::default() };
    open(&mut register.context(), Some("QDC-2021"), "council", &input).unwrap();
    let seat = |name: &str, capacity| SeatInput {
        person: Some(name.into()),
        capacity: Some(capacity),
        ..SeatInput::default()
    };
    let seats = [
        seat("An Peeters", Capacity::Chair),
        seat("Bram Claes", Capacity::Member),
        seat("Chloé Dubois", Capacity::Member),
        seat("Dirk Maes", Capacity::Facilitator),
    ];
    add_members(&mut register.context(), None, &seats, (&[], None)).unwrap();
    let agenda = AgendaInput { dossiers: vec!["roue".into()], ..AgendaInput::default() };
    add_to_agenda(&mut register.context(), None, &agenda).unwrap();
    register
}

const SETTINGS: [&str; 3] = ["scoring.scale=10", "scoring.threshold=60", "scoring.spread=30"];

fn entry(member: &str, project: u32, criterion: &str, points: &str) -> Entry {
    Entry {
        line: None,
        member: member.into(),
        dossier: "roue".into(),
        project: Some(project.to_string()),
        criterion: criterion.into(),
        given: Given::Text(points.into()),
        comment: None,
    }
}

/// The marks of a member for a project, in the order of the criteria.
fn give(register: &mut Register, member: &str, project: u32, points: [&str; 4]) -> Result<Added> {
    let entries: Vec<Entry> = CRITERIA
        .iter()
        .zip(points)
        .map(|(criterion, points)| entry(member, project, criterion, points))
        .collect();
    add(&mut register.context(), None, &entries, Places::FLAGS)
}

/// Everybody's marks: project 1 high, 2 and 3 alike.
fn everybody(register: &mut Register) {
    for member in ["1", "2", "3"] {
        give(register, member, 1, ["8", "9", "7,5", "n/a"]).unwrap();
        give(register, member, 2, ["6", "6", "6", "6"]).unwrap();
        give(register, member, 3, ["5", "7", "6", "6"]).unwrap();
    }
}

fn codes(error: Error) -> Vec<String> {
    match error {
        Error::Invalid(faults) => faults.iter().map(|fault| fault.fact.code.to_string()).collect(),
        Error::Refused { fact, .. } | Error::NotFound { fact, .. } => vec![fact.code.into_owned()],
        other => panic!("{other:?}"),
    }
}

fn seen(register: &Register) -> Result<Vec<ProjectScore>> {
    let now = register.now;
    register.store.read(|view| ranking(view, None, now)).map(|(_, scores)| scores)
}

#[test]
fn marks_are_sealed_until_the_last_one_is_in() {
    let mut register = council(&SETTINGS);
    assert_eq!(codes(seen(&register).unwrap_err()), ["score-none"]);
    let added = give(&mut register, "An", 1, ["8", "9", "7,5", "n.v.t."]).unwrap();
    assert_eq!((added.written, added.replaced, added.board.progress()), (4, 0, (4, 36)));
    assert_eq!(codes(seen(&register).unwrap_err()), ["score-sealed"]);
    everybody(&mut register);
    let scores = seen(&register).unwrap();
    assert_eq!(scores.len(), 3);
    // 24,5 over three criteria: the one that does not apply is not zero.
    assert_eq!(scores[0].score, Some(Exact::new(2450.into(), 3.into())));
    assert_eq!(
        scores.iter().map(|score| (score.rank, score.sharing)).collect::<Vec<_>>(),
        [(Some(1), 1), (Some(2), 2), (Some(2), 2)]
    );
    // One mark that is taken back seals all again.
    crate::ops::history::take_back(&mut register.context(), None, false).unwrap();
    assert_eq!(codes(seen(&register).unwrap_err()), ["score-sealed"]);
}

#[test]
fn a_closed_session_shows_what_is_there_and_takes_no_more() {
    let mut register = council(&SETTINGS);
    give(&mut register, "1", 1, ["8", "8", "8", "8"]).unwrap();
    let session = register.store.read(|view| view.sessions(None)).unwrap().remove(0);
    register.change(|tx| {
        let closed = "2021-12-16".parse().ok();
        Ok(tx.change_session(&crate::storage::session::SessionRow { closed_on: closed, ..session })?)
    });
    let now = register.now;
    let (board, scores) = register.store.read(|view| ranking(view, Some("1"), now)).unwrap();
    assert_eq!(board.progress(), (4, 36));
    assert_eq!(scores.iter().map(|score| score.rank).collect::<Vec<_>>(), [Some(1), None, None]);
    let entries = [entry("2", 1, "lasting", "8")];
    let late = add(&mut register.context(), Some("1"), &entries, Places::FLAGS).unwrap_err();
    assert_eq!(codes(late), ["session-closed"]);
}

#[test]
fn the_threshold_and_the_spread_are_held_exactly() {
    let mut register = council(&SETTINGS);
    everybody(&mut register);
    let scores = seen(&register).unwrap();
    assert_eq!(
        scores.iter().map(|score| score.reached).collect::<Vec<_>>(),
        [Some(true); 3],
        "6 of 10 is 60 %"
    );
    assert!(scores.iter().all(|score| !score.wide));
    give(&mut register, "3", 2, ["5,99", "6", "6", "6"]).unwrap();
    let scores = seen(&register).unwrap();
    let second = scores.iter().find(|score| score.project.number == 2).unwrap();
    assert_eq!((second.reached, second.rank), (Some(false), Some(3)));
    // Exactly 30 % of the scale apart is not pointed out; a hundredth more is.
    give(&mut register, "3", 2, ["3", "3", "3", "3"]).unwrap();
    assert!(!seen(&register).unwrap().iter().any(|score| score.wide));
    give(&mut register, "3", 2, ["2,99", "3", "3", "3"]).unwrap();
    let scores = seen(&register).unwrap();
    let second = scores.iter().find(|score| score.project.number == 2).unwrap();
    assert!(second.wide && second.criteria[0].wide && !second.criteria[1].wide);
}

#[test]
fn b_pb_14_who_is_recused_absent_or_without_a_say_gives_no_marks_and_what_they_gave_does_not_count() {
    let mut register = council(&SETTINGS);
    everybody(&mut register);
    let seat = give(&mut register, "Dirk", 1, ["8", "8", "8", "8"]).unwrap_err();
    assert_eq!(codes(seat), ["score-no-say"]);
    recuse(&mut register.context(), None, "Bram", "roue", Some("buurman")).unwrap();
    assert_eq!(codes(give(&mut register, "Bram", 1, ["1", "1", "1", "1"]).unwrap_err()), ["score-recused"]);
    let now = register.now;
    let (board, scores) = register.store.read(|view| ranking(view, None, now)).unwrap();
    assert_eq!((board.aside, scores[0].members.len()), (12, 2));
    note_presence(&mut register.context(), None, &Presence::Of(vec!["Chloé".into()]), false).unwrap();
    assert_eq!(codes(give(&mut register, "3", 1, ["1", "1", "1", "1"]).unwrap_err()), ["score-absent"]);
    let (board, scores) = register.store.read(|view| ranking(view, None, now)).unwrap();
    assert_eq!((board.aside, scores[0].members.len()), (24, 1));
}

#[test]
fn every_fault_of_a_file_is_said_with_its_line_and_nothing_is_saved() {
    let mut register = council(&SETTINGS);
    let line = |line, member: &str, dossier: &str, project: &str, criterion: &str, points: &str| Entry {
        line: Some(line),
        member: member.into(),
        dossier: dossier.into(),
        project: Some(project.into()),
        criterion: criterion.into(),
        given: Given::Text(points.into()),
        comment: None,
    };
    let entries = [
        line(2, "1", "QDC-2021-001", "1", "engagement", "8"),
        line(3, "1", "roue", "1", "engagement", "9"),
        line(4, "9", "roue", "1", "diversity", "9"),
        line(5, "1", "helmet", "1", "diversity", "9"),
        line(6, "1", "roue", "", "diversity", "9"),
        line(7, "1", "roue", "4", "diversity", "9"),
        line(8, "1", "roue", "1", "vuurwerk", "9"),
        line(9, "1", "roue", "1", "", "9"),
        line(10, "1", "roue", "1", "diversity", "10,01"),
        line(11, "1", "roue", "1", "concrete", ""),
        line(12, "Dirk", "roue", "1", "concrete", "7,125"),
    ];
    let Err(Error::Invalid(faults)) = add(&mut register.context(), None, &entries, Places::COLUMNS) else {
        panic!("faults were expected")
    };
    let found: Vec<(usize, &str)> =
        faults.iter().map(|fault| (fault.place.line.unwrap(), fault.fact.code.as_ref())).collect();
    let expected = [
        (3, "score-twice"),
        (4, "session-no-member"),
        (5, "score-not-on-agenda"),
        (6, "score-no-project"),
        (7, "score-no-project"),
        (8, "plan-unknown-word"),
        (9, "plan-text-needed"),
        (10, "score-wrong-points"),
        (11, "score-wrong-points"),
        (12, "score-wrong-points"),
        (12, "score-no-say"),
    ];
    assert_eq!(found.iter().map(|(line, _)| *line).collect::<Vec<_>>(), expected.map(|(line, _)| line));
    for ((_, code), (_, wanted)) in found.iter().zip(expected) {
        assert!(*code == wanted || code.starts_with("session-"), "{code} is not {wanted}");
    }
    let now = register.now;
    let board = register.store.read(|view| board(view, None, now)).unwrap();
    assert!(board.marks.is_empty());
}

#[test]
fn an_edition_without_a_scale_gives_no_marks() {
    let mut register = council(&[]);
    assert_eq!(codes(give(&mut register, "1", 1, ["8"; 4]).unwrap_err()), ["score-no-scale"]);
    let mut register = council(&SETTINGS);
    let nothing = add(&mut register.context(), None, &[], Places::FLAGS).unwrap_err();
    assert_eq!(codes(nothing), ["score-nothing-given"]);
}

#[test]
fn weights_of_the_edition_count_and_a_correction_keeps_the_comment() {
    let mut settings = SETTINGS.to_vec();
    settings.push("scoring.criteria.engagement.weight=3");
    let mut register = council(&settings);
    let mut first = entry("1", 1, "engagement", "8");
    first.comment = Some("sterk".into());
    add(&mut register.context(), None, &[first], Places::FLAGS).unwrap();
    everybody(&mut register);
    let scores = seen(&register).unwrap();
    // (3 × 8 + 9 + 7,5) / 5 = 8,10
    assert_eq!(scores[0].score, Some(Exact::from_integer(810.into())));
    assert_eq!(scores[0].members[0].marks[0].2.as_deref(), Some("sterk"));
}
