//! Reports on a realisation: their period, their course, what lacks, and what changed since.

use super::*;
use crate::domain::evaluation::{Evaluation, Outcome, ProjectOutcome};
use crate::domain::ledger::Fund;
use crate::domain::reporting::{GapKind, ReportInput};
use crate::ops::testing::Register;
use crate::ops::{Error, evaluate};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// The realisation began on 4 October 2021, two projects are awarded; it is the end of the year.
fn register(settings: &[&str]) -> Register {
    let mut register = Register::with_award(settings, &[600_000, 250_000]);
    let dossier = register.dossier;
    let on = day("2021-12-01");
    register.change(|tx| {
        use crate::domain::dossier::lifecycle::{Move, Phase, Standing, Status};
        let to = Standing { phase: Phase::Realisation, status: Status::Active };
        Ok(tx.move_dossier(dossier, Move::Realise, to, on, None, None)?)
    });
    register
}

fn evaluated(register: &mut Register) {
    let done = |project| ProjectOutcome { project, outcome: Outcome::Done, why: None, reproducible: None };
    let evaluation = Evaluation {
        held_on: day("2021-12-20"),
        participants: 12,
        lasting: "de bakken".into(),
        maintainer: "de buren".into(),
        lessons: "vroeger beginnen".into(),
        recommendation: None,
        projects: vec![done(1), done(2)],
    };
    evaluate::evaluate(&mut register.context(), "roue", &evaluation).unwrap();
}

fn said(input: ReportInput) -> WriteRequest {
    WriteRequest { dossier: "roue".into(), input }
}

fn whole() -> ReportInput {
    ReportInput {
        summary: Some("Veel groen".into()),
        declared_by: Some("Alix".into()),
        ..ReportInput::default()
    }
}

fn period(kind: ReportKind, from: &str, to: &str) -> ReportInput {
    ReportInput { kind: Some(kind), from: Some(day(from)), to: Some(day(to)), ..whole() }
}

fn codes<T: std::fmt::Debug>(result: Result<T>) -> Vec<String> {
    match result.unwrap_err() {
        Error::Invalid(faults) => faults
            .iter()
            .map(|fault| format!("{} {}", fault.place.field.clone().unwrap_or_default(), fault.fact.code))
            .collect(),
        Error::Refused { fact, next } => vec![fact.code.into_owned(), next.join(" · ")],
        Error::NotFound { fact, .. } => vec![fact.code.into_owned()],
        other => panic!("{other:?}"),
    }
}

fn go(register: &mut Register, what: Step) -> Result<Stepped> {
    step(&mut register.context(), "roue", None, &what)
}

const SUBMIT: Step = Step::Submit { on: None };
const ACCEPT: Step = Step::Accept { on: None };

fn ask() -> Step {
    Step::Query { questions: vec!["Hoeveel?".into(), "Waar?".into()], on: None }
}

fn reply(query: Option<u32>) -> Step {
    Step::Answer { query, answer: "Veel".into(), on: None }
}

#[test]
fn b_fr_1_a_report_goes_from_draft_to_accepted() {
    let mut register = register(&[]);
    evaluated(&mut register);
    let written = write(&mut register.context(), &said(whole())).unwrap();
    assert!(written.is_new);
    assert_eq!((written.report.text.from, written.report.text.to), (day("2021-12-01"), day("2021-12-31")));
    assert_eq!(codes(go(&mut register, ACCEPT))[0], "reporting-not-as-it-is", "before it was handed in");
    assert_eq!(codes(go(&mut register, ask()))[0], "reporting-not-as-it-is");
    let submitted = go(&mut register, SUBMIT).unwrap().report;
    assert_eq!(submitted.state(), ReportState::Submitted);
    assert_eq!(submitted.sha256.as_ref().map(String::len), Some(64));
    assert_eq!(codes(go(&mut register, SUBMIT))[0], "reporting-not-as-it-is", "twice");
    assert_eq!(codes(go(&mut register, reply(None)))[0], "reporting-not-as-it-is", "nothing was asked");
    assert_eq!(go(&mut register, ask()).unwrap().report.state(), ReportState::Queried);
    let open = codes(go(&mut register, ACCEPT));
    assert_eq!(open, ["reporting-not-as-it-is", "wijk reporting answer QDC-2021-001 1 --answer …"]);
    assert_eq!(codes(go(&mut register, reply(None)))[0], "reporting-which-query");
    assert_eq!(codes(go(&mut register, reply(Some(3))))[0], "reporting-no-such-query");
    go(&mut register, reply(Some(2))).unwrap();
    let answered = go(&mut register, reply(None)).unwrap().report;
    assert_eq!(answered.state(), ReportState::Answered);
    assert_eq!(go(&mut register, ACCEPT).unwrap().report.state(), ReportState::Accepted);
    assert_eq!(codes(write(&mut register.context(), &said(whole())))[0], "reporting-final-there");
    let empty = Step::Reopen { reason: " ".into() };
    assert_eq!(codes(go(&mut register, empty)), ["--reason plan-text-needed"]);
    let reopened = go(&mut register, Step::Reopen { reason: "vergist".into() }).unwrap().report;
    assert_eq!((reopened.state(), reopened.sha256), (ReportState::Draft, None));
}

#[test]
fn a_period_begins_after_the_realisation_and_the_reports_before() {
    let mut register = register(&[]);
    let mut say = |input| codes(write(&mut register.context(), &said(input)));
    let early = period(ReportKind::Interim, "2021-11-30", "2021-12-10");
    assert_eq!(say(early), ["--from reporting-before-realisation"]);
    let backwards = period(ReportKind::Interim, "2021-12-10", "2021-12-09");
    assert_eq!(say(backwards), ["--to reporting-ends-before"]);
    let future = period(ReportKind::Interim, "2021-12-10", "2022-01-01");
    assert_eq!(say(future), ["--to date-in-future"]);
    write(&mut register.context(), &said(period(ReportKind::Interim, "2021-12-01", "2021-12-10"))).unwrap();
    go(&mut register, SUBMIT).unwrap();
    let mut say = |input| codes(write(&mut register.context(), &said(input)));
    let over = period(ReportKind::Interim, "2021-12-10", "2021-12-31");
    assert_eq!(say(over), ["--from reporting-overlaps"]);
    let next = write(&mut register.context(), &said(whole())).unwrap().report.text;
    assert_eq!((next.kind, next.from), (ReportKind::Final, day("2021-12-01")), "about the whole");
    let looked = register.store.read(|view| look(view, "roue", None, register.now)).unwrap();
    assert_eq!(looked.page.since, day("2021-12-01"));
    let back = Step::Reopen { reason: "x".into() };
    assert_eq!(codes(step(&mut register.context(), "roue", Some(1), &back))[0], "reporting-draft-there");
}

#[test]
fn only_awarded_projects_have_a_story() {
    let mut register = register(&[]);
    let stories = |stories: &[(u32, &str)]| {
        let stories = stories.iter().map(|(number, story)| (*number, (*story).to_owned())).collect();
        said(ReportInput { stories, ..ReportInput::default() })
    };
    let faults = codes(write(&mut register.context(), &stories(&[(3, "a"), (9, "b"), (1, "c"), (1, "d")])));
    let expected =
        ["--story reporting-not-awarded", "--story evaluate-no-such-project", "--story plan-number-twice"];
    assert_eq!(faults, expected);
    write(&mut register.context(), &stories(&[(1, "a"), (2, "b")])).unwrap();
    let text = write(&mut register.context(), &stories(&[(2, ""), (1, "c")])).unwrap().report.text;
    assert_eq!(text.stories, [(1, "c".to_owned())]);
    let nothing = write(&mut register.context(), &said(ReportInput::default()));
    assert_eq!(codes(nothing)[0], "error-nothing-to-change");
    let from_file = write_from(&mut register.context(), "roue", "[[stories]]\nproject = 3\nstory = \"x\"\n");
    assert_eq!(codes(from_file), ["stories reporting-not-awarded"]);
}

#[test]
fn what_lacks_is_told_with_the_command_that_brings_it() {
    let mut register = register(&[]);
    let written = write(&mut register.context(), &said(ReportInput::default())).unwrap();
    let kinds: Vec<GapKind> = written.gaps.iter().map(|gap| gap.kind).collect();
    use GapKind::{Declaration, Evaluation, Expenses, Photos, Story, Summary};
    assert_eq!(kinds, [Summary, Declaration, Evaluation, Story, Story, Expenses, Photos]);
    let refused = codes(go(&mut register, SUBMIT));
    let commands = "wijk reporting write QDC-2021-001 --summary … · \
                    wijk reporting write QDC-2021-001 --declared-by … · wijk evaluate QDC-2021-001";
    assert_eq!(refused, ["reporting-lacks", commands]);
    // An interim report asks no evaluation.
    let interim = ReportInput { kind: Some(ReportKind::Interim), ..whole() };
    write(&mut register.context(), &said(interim)).unwrap();
    register.declare(Fund::Award, Some(1), 10_000, "2021-12-20");
    let gaps = go(&mut register, SUBMIT).unwrap().gaps;
    let lines = gaps.iter().find(|gap| gap.kind == GapKind::Lines).unwrap();
    assert_eq!(lines.command, "wijk expense judge QDC-2021-001");
}

#[test]
fn what_changes_after_a_report_was_handed_in_is_seen() {
    let mut register = register(&[]);
    evaluated(&mut register);
    let line = register.declare(Fund::Award, Some(1), 10_000, "2021-12-20");
    write(&mut register.context(), &said(whole())).unwrap();
    go(&mut register, SUBMIT).unwrap();
    let changed = |register: &Register| {
        register.store.read(|view| look(view, "roue", None, register.now)).unwrap().changed
    };
    assert!(!changed(&register));
    // What the office does with it afterwards is no change of what it tells.
    register.judge(line, 9_000, "2021-12-30");
    register.pay(Fund::Award, 9_000, "2021-12-31");
    go(&mut register, ask()).unwrap();
    assert!(!changed(&register));
    register.declare(Fund::Award, Some(2), 500, "2021-12-21");
    assert!(changed(&register));
}

#[test]
fn interim_reports_are_owed_where_the_edition_asks_them() {
    let mut register = register(&["realisation.interim.months=1"]);
    register.now = "2022-02-15T09:00:00Z".parse().unwrap();
    let owed = |register: &Register| {
        let listed =
            register.store.read(|view| list(view, crate::ops::find::Scope::default(), register.now)).unwrap();
        listed.owed.iter().map(|one| one.due.to_string()).collect::<Vec<_>>()
    };
    assert_eq!(owed(&register), ["2022-01-01"]);
    let agenda = |register: &Register| {
        let request = crate::ops::agenda::AgendaRequest { days: 14, ..Default::default() };
        let lines = register.store.read(|view| {
            let agenda = crate::ops::agenda::agenda(view, &request, day("2022-02-15"))?;
            Ok::<_, Error>(agenda.lines)
        });
        let lines = lines.unwrap();
        let lines = lines.iter().filter(|line| line.kind == crate::domain::agenda::Kind::Report);
        lines.map(|line| format!("{} {} {}", line.on, line.command, line.uid)).collect::<Vec<_>>()
    };
    let command = "wijk reporting write QDC-2021-001 --kind interim";
    assert_eq!(agenda(&register), [format!("2022-01-01 {command} QDC-2021-001.report.1@wijk")]);
    let first = period(ReportKind::Interim, "2021-12-01", "2022-01-20");
    write(&mut register.context(), &said(first)).unwrap();
    assert_eq!(owed(&register), ["2022-01-01"], "writing is not handing in");
    go(&mut register, SUBMIT).unwrap();
    assert_eq!(owed(&register), ["2022-02-20"]);
    assert_eq!(agenda(&register), [format!("2022-02-20 {command} QDC-2021-001.report.2@wijk")]);
    evaluated(&mut register);
    write(&mut register.context(), &said(whole())).unwrap();
    go(&mut register, SUBMIT).unwrap();
    assert_eq!(owed(&register), [""; 0], "after the final report none is owed");
    assert_eq!(agenda(&register), [""; 0]);
}
