use super::*;
use crate::ops::testing::Register;
use crate::ops::{inventory, plan};
use crate::storage::decision::NewDecision;

const INVENTORY: &str = include_str!("../../../fixtures/inventories/la-roue.toml");
const ROADMAP: &str = include_str!("../../../fixtures/roadmaps/la-roue.toml");

fn awarded(amount: i64) -> Register {
    let mut register = Register::in_preparation();
    inventory::add_from(&mut register.context(), "roue", INVENTORY, false).unwrap();
    plan::write(&mut register.context(), "roue", ROADMAP, None).unwrap();
    register.submit("2021-12-01");
    register.stand("selection");
    if amount > 0 {
        award(&mut register, amount);
    }
    register
}

fn award(register: &mut Register, amount: i64) {
    let dossier = register.dossier;
    register.change(|tx| {
        let row = tx.dossier(dossier)?;
        let project = tx.decisions(dossier)?[0].project;
        let on = "2021-12-16".parse().unwrap();
        tx.put_decision(&row, project, &NewDecision::new(Verdict::Awarded, Cents(amount), on, "agency"))?;
        Ok(())
    });
}

fn step(step: &str, on: &str) -> ApproveRequest {
    ApproveRequest {
        dossier: "roue".into(),
        step: (!step.is_empty()).then(|| step.into()),
        on: on.parse().ok(),
        ..ApproveRequest::default()
    }
}

fn code(result: Result<Approved>) -> String {
    match result {
        Ok(approved) => approved.step,
        Err(Error::Refused { fact, .. } | Error::NotFound { fact, .. }) => fact.code.into_owned(),
        Err(error) => panic!("{error:?}"),
    }
}

#[test]
fn nothing_is_approved_before_something_is_awarded() {
    let mut register = awarded(0);
    assert_eq!(code(approve(&mut register.context(), &step("", ""))), "approve-nothing-awarded");
}

#[test]
fn b_mo_3_the_steps_are_taken_in_order_and_not_dated_before_each_other() {
    let mut register = awarded(620_001);
    let context = &mut register.context();
    assert_eq!(code(approve(context, &step("minister", ""))), "approve-order");
    assert_eq!(code(approve(context, &step("government", ""))), "approve-not-needed");
    assert_eq!(code(approve(context, &step("koning", ""))), "approve-no-step");
    assert_eq!(code(approve(context, &step("", "2021-12-20"))), "finance-inspector");
    assert_eq!(code(approve(context, &step("finance-inspector", ""))), "approve-already");
    assert_eq!(code(approve(context, &step("", "2021-12-19"))), "error-date-backwards");
    assert_eq!(
        code(approve(context, &step("Accord du ministre du Budget", "2021-12-20"))),
        "budget-minister"
    );
    assert_eq!(code(approve(context, &step("", "2022-01-01"))), "error-date-future");
    assert_eq!(code(approve(context, &step("", "2021-12-21"))), "minister");
    assert_eq!(code(approve(context, &step("", ""))), "approve-complete");
}

#[test]
fn an_approval_for_less_than_is_awarded_now_counts_no_more() {
    let mut register = awarded(310_000);
    assert_eq!(code(approve(&mut register.context(), &step("", "2021-12-20"))), "minister");
    assert!(register.store.read(|view| show(view, "roue")).unwrap().is_complete());
    award(&mut register, 310_001);
    let standings = register.store.read(|view| show(view, "roue")).unwrap();
    let states: Vec<LinkState> = standings.links().iter().map(|link| link.state).collect();
    assert_eq!(states, [LinkState::Next, LinkState::Outgrown]);
    assert_eq!(code(approve(&mut register.context(), &step("", "2021-12-22"))), "finance-inspector");
    assert_eq!(code(approve(&mut register.context(), &step("", "2021-12-22"))), "minister");
}

#[test]
fn what_is_withheld_has_a_reason_and_stops_the_chain() {
    let mut register = awarded(310_001);
    let withhold = ApproveRequest { withhold: true, ..step("", "2021-12-20") };
    assert_eq!(code(approve(&mut register.context(), &withhold)), "approve-reason");
    let withhold = ApproveRequest { reason: Some("onvoldoende verantwoord".into()), ..withhold };
    assert_eq!(code(approve(&mut register.context(), &withhold)), "finance-inspector");
    assert_eq!(code(approve(&mut register.context(), &step("minister", ""))), "approve-order");
    let waiting = register.store.read(|view| waiting(view, None)).unwrap();
    assert_eq!(waiting.lines[0].next.as_ref().map(|(_, state)| *state), Some(LinkState::Withheld));
    // It can still be given.
    assert_eq!(code(approve(&mut register.context(), &step("", "2021-12-22"))), "finance-inspector");
}
