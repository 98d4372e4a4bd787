use super::notice::{Told, notify};
use super::session::{FollowRequest, follow, without_amount};
use super::*;
use crate::domain::ids::SessionId;
use crate::domain::opinion::{Before, OpinionText};
use crate::ops::testing::Register;
use crate::ops::{agreement, approve, condition, history, inventory, plan};
use crate::storage::session::SessionText;

const INVENTORY: &str = include_str!("../../../fixtures/inventories/la-roue.toml");
const ROADMAP: &str = include_str!("../../../fixtures/roadmaps/la-roue.toml");

/// La Roue in selection: three projects that ask 6,200, 3,100 and something for the third.
fn register() -> Register {
    let mut register = Register::in_preparation();
    inventory::add_from(&mut register.context(), "roue", INVENTORY, false).unwrap();
    plan::write(&mut register.context(), "roue", ROADMAP, None).unwrap();
    register.judged();
    register
}

fn award(project: u32, amount: i64) -> DecideRequest {
    DecideRequest {
        amount: Some(Cents(amount)),
        aside: Vec::new(),
        ..DecideRequest::new("roue", project, Verdict::Awarded, "council")
    }
}

fn code(result: Result<Decided>) -> String {
    match result {
        Ok(_) => "done".to_owned(),
        Err(Error::Refused { fact, .. } | Error::NotFound { fact, .. }) => fact.code.into_owned(),
        Err(Error::Rules { findings, .. }) => {
            findings.iter().filter(|finding| finding.blocks()).map(|finding| finding.rule.clone()).collect()
        }
        Err(Error::Invalid(faults)) => faults.iter().map(|fault| fault.fact.code.to_string()).collect(),
        Err(error) => panic!("{error:?}"),
    }
}

impl Register {
    /// A session of the Council with the dossier on its agenda, and an opinion on some of its projects.
    fn session(&mut self, on: &str, opinions: &[(u32, Opined, Option<i64>, Option<&str>)]) -> SessionId {
        let (dossier, on) = (self.dossier, on.parse().unwrap());
        self.change(|tx| {
            let edition = tx.dossier(dossier)?.edition;
            let text = SessionText {
                body: "council".into(),
                on,
                at: None,
                place: None,
                quorum: None,
                summary: None,
                principles: None,
            };
            let session = tx.insert_session(edition, &text)?;
            tx.insert_session_item(session, Some(dossier), None)?;
            let projects = tx.submitted_projects(dossier)?;
            for (number, verdict, amount, text) in opinions {
                let project = projects.iter().find(|project| project.number == *number).unwrap();
                let condition = Condition { text: "Een offerte".into(), before: Before::Agreement };
                let conditions = if *verdict == Opined::Favourable { vec![condition] } else { Vec::new() };
                let text = OpinionText {
                    verdict: *verdict,
                    amount: amount.map(Cents),
                    text: text.map(str::to_owned),
                    conditions,
                };
                tx.put_opinion(project, Some(session), "council", on, &text)?;
            }
            Ok(session)
        })
    }

    fn close(&mut self, session: SessionId, on: &str) {
        let on = on.parse().unwrap();
        self.change(|tx| {
            let mut row = tx.session(session)?.unwrap();
            row.closed_on = Some(on);
            Ok(tx.change_session(&row)?)
        });
    }
}

#[test]
fn less_than_was_asked_and_the_reserve_list_need_a_reason() {
    let mut register = register();
    assert_eq!(code(decide(&mut register.context(), &award(1, 619_999))), "error-decision-reason-less");
    let reserve = DecideRequest::new("roue", 2, Verdict::Reserve, "council");
    assert_eq!(code(decide(&mut register.context(), &reserve)), "error-decision-reason-reserve");
    let refuse = DecideRequest::new("roue", 2, Verdict::Refused, "council");
    assert_eq!(code(decide(&mut register.context(), &refuse)), "error-decision-reason");
    let with_conditions = DecideRequest {
        reason: Some("x".into()),
        conditions: Some(vec![Condition { text: "y".into(), before: Before::Payment }]),
        ..refuse
    };
    assert_eq!(code(decide(&mut register.context(), &with_conditions)), "error-decision-conditions");
}

#[test]
fn nothing_is_decided_before_the_session_was_held_and_closed() {
    let mut register = register();
    let session = register.session("2021-12-10", &[]);
    assert_eq!(code(decide(&mut register.context(), &award(1, 620_000))), "error-decision-before-session");
    register.close(session, "2021-12-10");
    let early = DecideRequest { on: "2021-12-09".parse().ok(), ..award(1, 620_000) };
    assert_eq!(code(decide(&mut register.context(), &early)), "error-decision-too-early");
    let on_the_day = DecideRequest { on: "2021-12-10".parse().ok(), ..award(1, 620_000) };
    assert_eq!(code(decide(&mut register.context(), &on_the_day)), "done");
}

#[test]
fn an_opinion_that_is_followed_gives_its_conditions_and_its_reason() {
    let mut register = register();
    let opinions = [(1, Opined::Favourable, Some(500_000), Some("de rest via de gemeente"))];
    let session = register.session("2021-12-10", &opinions);
    register.close(session, "2021-12-10");
    // More than was proposed has to be explained, and what was proposed explains itself.
    assert_eq!(code(decide(&mut register.context(), &award(1, 620_000))), "error-decision-reason-proposed");
    let decided = decide(&mut register.context(), &award(1, 500_000)).unwrap();
    assert_eq!(decided.conditions.len(), 1);
    let rows = register.store.read(|view| view.decisions(decided.dossier.id)).unwrap();
    let row = rows[0].decision.clone().unwrap();
    assert_eq!(
        (row.reason.as_deref(), row.opinion),
        (Some("de rest via de gemeente"), decided.follows.map(|it| it.id))
    );
    let without = DecideRequest { conditions: Some(Vec::new()), replace: true, ..award(1, 500_000) };
    assert!(decide(&mut register.context(), &without).unwrap().conditions.is_empty());
}

#[test]
fn against_an_opinion_is_possible_with_a_reason_and_does_not_follow_it() {
    let mut register = register();
    let session = register.session("2021-12-10", &[(1, Opined::Unfavourable, None, Some("te groot"))]);
    register.close(session, "2021-12-10");
    assert_eq!(code(decide(&mut register.context(), &award(1, 620_000))), "error-decision-reason-against");
    let explained = DecideRequest { reason: Some("het college wil het".into()), ..award(1, 620_000) };
    assert!(decide(&mut register.context(), &explained).unwrap().follows.is_none());
}

#[test]
fn the_reserve_list_stays_in_order_without_a_gap() {
    let mut register = register();
    let reserve = |project: u32, rank: Option<u32>| DecideRequest {
        reason: Some("enveloppe op".into()),
        rank,
        replace: true,
        ..DecideRequest::new("roue", project, Verdict::Reserve, "council")
    };
    let places = |register: &Register| {
        let list = register.store.read(|view| reserve::list(view, None)).unwrap();
        list.lines.iter().map(|(line, _)| (line.rank, line.project)).collect::<Vec<_>>()
    };
    assert_eq!(decide(&mut register.context(), &reserve(1, None)).unwrap().rank, Some(1));
    assert_eq!(code(decide(&mut register.context(), &reserve(2, Some(3)))), "reserve-rank-outside");
    decide(&mut register.context(), &reserve(2, Some(1))).unwrap();
    decide(&mut register.context(), &reserve(3, None)).unwrap();
    assert_eq!(places(&register), [(1, 2), (2, 1), (3, 3)]);
    decide(&mut register.context(), &reserve(3, Some(1))).unwrap();
    assert_eq!(places(&register), [(1, 3), (2, 2), (3, 1)]);
    // What is awarded leaves it, and the others move up; undo brings all back.
    let awarded = DecideRequest { replace: true, ..award(2, 310_000) };
    decide(&mut register.context(), &awarded).unwrap();
    assert_eq!(places(&register), [(1, 3), (2, 1)]);
    history::take_back(&mut register.context(), None, false).unwrap();
    assert_eq!(places(&register), [(1, 3), (2, 2), (3, 1)]);
    let alone = DecideRequest { rank: Some(1), replace: true, ..award(1, 620_000) };
    assert_eq!(code(decide(&mut register.context(), &alone)), "reserve-rank-alone");
}

#[test]
fn a_session_is_followed_as_a_whole_or_not_at_all() {
    let mut register = register();
    let follow_it = |session: SessionId| FollowRequest {
        session: session.0.to_string(),
        body: "agency".into(),
        on: None,
        amounts: std::collections::BTreeMap::new(),
        replace: false,
        reason: None,
    };
    let first =
        [(1, Opined::Favourable, None, None), (2, Opined::Unfavourable, None, Some("lokt geen buren"))];
    let session = register.session("2021-12-10", &first);
    let Err(Error::Refused { fact, .. }) = follow(&mut register.context(), &follow_it(session)) else {
        panic!()
    };
    assert_eq!(fact.code, "decide-session-open");
    register.close(session, "2021-12-10");
    // One has no amount, one no opinion: both are told, and the third is not saved either.
    let Err(Error::Rules { findings, .. }) = follow(&mut register.context(), &follow_it(session)) else {
        panic!()
    };
    let told: Vec<(&str, &str)> =
        findings.iter().map(|finding| (finding.rule.as_str(), finding.fact.code.as_ref())).collect();
    assert_eq!(told, [("QDC-2021-001/1", "decide-no-amount"), ("QDC-2021-001/3", "decide-no-opinion")]);
    let dossier = register.dossier;
    let rows = register.store.read(|view| view.decisions(dossier)).unwrap();
    assert!(rows.iter().all(|row| row.decision.is_none()));
    let (_, open) = register.store.read(|view| without_amount(view, &session.0.to_string())).unwrap();
    assert_eq!(open.len(), 1);
    register.change(|tx| {
        let projects = tx.submitted_projects(dossier)?;
        let on = "2021-12-10".parse().unwrap();
        let postponed = OpinionText {
            verdict: Opined::Postponed,
            amount: None,
            text: Some("eerst een plan".into()),
            conditions: Vec::new(),
        };
        tx.put_opinion(&projects[2], Some(session), "council", on, &postponed)?;
        Ok(())
    });
    let mut request = follow_it(session);
    request.amounts.insert(("QDC-2021-001".into(), 1), Cents(620_000));
    let followed = follow(&mut register.context(), &request).unwrap();
    let lines: Vec<_> = followed.lines.iter().map(|line| line.decision).collect();
    assert_eq!(
        lines,
        [Some((Verdict::Awarded, Cents(620_000))), Some((Verdict::Refused, Cents::ZERO)), None]
    );
    assert_eq!(followed.envelope.unwrap().left, Cents(11_500_000 - 620_000));
    // A second time there is nothing left to do.
    let Err(Error::Refused { fact, .. }) = follow(&mut register.context(), &request) else { panic!() };
    assert_eq!(fact.code, "decide-session-nothing");
}

#[test]
fn what_does_not_fit_in_the_envelope_is_told_for_every_project_of_a_session() {
    let mut register = register();
    let proposed =
        |number| (number, Opined::Favourable, Some(if number == 1 { 620_000 } else { 310_000 }), None);
    let session = register
        .session("2021-12-10", &[proposed(1), proposed(2), (3, Opined::Unfavourable, None, Some("x"))]);
    register.close(session, "2021-12-10");
    let dossier = register.dossier;
    // Another dossier of the edition has nearly all of it.
    register.change(|tx| {
        let row = tx.dossier(dossier)?;
        let new = crate::storage::dossier::NewDossier {
            edition: row.edition,
            edition_reference: "QDC-2021",
            number: 2,
            neighbourhood: tx.insert_neighbourhood("Oxy", None, None, &[])?,
            track: None,
            tier: None,
            motivation: None,
            asked: Cents::ZERO,
            submitted: row.submitted,
            intake_hash: "y",
        };
        let (other, _) = tx.insert_dossier(&new)?;
        let roadmap = tx.insert_roadmap(other, 1, None, row.since)?;
        let project = crate::domain::roadmap::Project { number: 1, title: "P".into(), ..Default::default() };
        let wanted = crate::domain::roadmap::Roadmap { vision: None, projects: vec![project] };
        tx.change_roadmap(other, roadmap.id, &wanted, None)?;
        tx.freeze_roadmap(roadmap.id, row.since, "h")?;
        let projects = tx.decisions(other)?;
        let new = NewDecision::new(Verdict::Awarded, Cents(11_400_000), row.since, "council");
        tx.put_decision(&tx.dossier(other)?, projects[0].project, &new)?;
        Ok(())
    });
    let request = FollowRequest {
        session: session.0.to_string(),
        body: "agency".into(),
        on: None,
        amounts: std::collections::BTreeMap::new(),
        replace: false,
        reason: None,
    };
    let Err(Error::Rules { findings, .. }) = follow(&mut register.context(), &request) else { panic!() };
    let told: Vec<&str> = findings.iter().map(|finding| finding.rule.as_str()).collect();
    assert_eq!(told, ["QDC-2021-001/1 B-PB-20", "QDC-2021-001/2 B-PB-20"]);
}

#[test]
fn being_told_comes_after_the_decision_and_once() {
    let mut register = register();
    let told = Told::Dossier("roue".into());
    assert!(matches!(notify(&mut register.context(), &told, None), Err(Error::Refused { .. })));
    decide(&mut register.context(), &DecideRequest { on: "2021-12-16".parse().ok(), ..award(1, 620_000) })
        .unwrap();
    assert!(matches!(
        notify(&mut register.context(), &told, "2021-12-15".parse().ok()),
        Err(Error::Refused { .. })
    ));
    let all = Told::Edition(None);
    let notified = notify(&mut register.context(), &all, "2021-12-16".parse().ok()).unwrap();
    assert_eq!(notified.dossiers[0].1, 1);
    assert!(matches!(notify(&mut register.context(), &all, None), Err(Error::Refused { .. })));
    // A decision that is replaced has to be told anew.
    let again = DecideRequest { replace: true, reason: Some("minder".into()), ..award(1, 600_000) };
    decide(&mut register.context(), &again).unwrap();
    assert_eq!(notify(&mut register.context(), &told, None).unwrap().dossiers[0].1, 1);
}

#[test]
fn what_an_agreement_was_drawn_on_does_not_change_under_it() {
    let mut register = register();
    decide(&mut register.context(), &award(1, 620_000)).unwrap();
    for number in [2, 3] {
        let refuse = DecideRequest {
            reason: Some("x".into()),
            ..DecideRequest::new("roue", number, Verdict::Refused, "council")
        };
        decide(&mut register.context(), &refuse).unwrap();
    }
    for _ in 0..2 {
        let request = approve::ApproveRequest { dossier: "roue".into(), ..Default::default() };
        approve::approve(&mut register.context(), &request).unwrap();
    }
    let draw = agreement::DrawRequest { dossier: "roue".into(), ..Default::default() };
    agreement::draw(&mut register.context(), &draw).unwrap();
    let less = DecideRequest { replace: true, reason: Some("minder".into()), ..award(1, 500_000) };
    assert_eq!(code(decide(&mut register.context(), &less)), "error-decision-agreement");
    // The same amount with other words is no other decision.
    let same = DecideRequest { replace: true, reason: Some("zoals gevraagd".into()), ..award(1, 620_000) };
    assert_eq!(code(decide(&mut register.context(), &same)), "done");
    agreement::cancel(&mut register.context(), "roue").unwrap();
    assert_eq!(code(decide(&mut register.context(), &less)), "done");
}

#[test]
fn a_condition_is_met_once_and_can_be_open_again() {
    let mut register = register();
    let condition = |text: &str| Condition { text: text.into(), before: Before::Agreement };
    let request = DecideRequest {
        conditions: Some(vec![condition("offerte"), condition("vergunning")]),
        on: "2021-12-16".parse().ok(),
        ..award(1, 620_000)
    };
    decide(&mut register.context(), &request).unwrap();
    let place = |text: &str| condition::place(text).unwrap();
    let context = &mut register.context();
    assert!(matches!(condition::met(context, "roue", place("1.3"), None, None), Err(Error::NotFound { .. })));
    let early = "2021-12-15".parse().ok();
    assert!(matches!(condition::met(context, "roue", place("1.1"), early, None), Err(Error::Refused { .. })));
    // Where only one project has conditions its number can be left out.
    assert_eq!(condition::met(context, "roue", place("2"), None, Some("in mei")).unwrap().open, 1);
    assert!(matches!(condition::met(context, "roue", place("1.2"), None, None), Err(Error::Refused { .. })));
    assert_eq!(condition::reopen(context, "roue", place("1.2")).unwrap().open, 2);
    assert!(matches!(condition::reopen(context, "roue", place("1.2")), Err(Error::Refused { .. })));
    for wrong in ["0", "1.0", "a.1", "1.", "", "1.1.1"] {
        assert!(condition::place(wrong).is_err(), "{wrong}");
    }
}
