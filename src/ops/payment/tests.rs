use super::*;
use crate::domain::ledger::Account;
use crate::ops::account::{AccountInput, set};
use crate::ops::agreement::{DrawRequest, Party, draw, signed};
use crate::ops::approve::{ApproveRequest, approve};
use crate::ops::testing::Register;
use crate::ops::{history, inventory, plan as roadmap};
use crate::storage::decision::NewDecision;

const INVENTORY: &str = include_str!("../../../fixtures/inventories/la-roue.toml");
const ROADMAP: &str = include_str!("../../../fixtures/roadmaps/la-roue.toml");

/// Project 1 is awarded 3,000.00, approved and signed; the group has an account and a plan: 80 % and the rest.
fn signed_and_planned() -> Register {
    let mut register = Register::in_preparation();
    inventory::add_from(&mut register.context(), "roue", INVENTORY, false).unwrap();
    roadmap::write(&mut register.context(), "roue", ROADMAP, None).unwrap();
    register.submit("2021-12-01");
    register.stand("selection");
    let dossier = register.dossier;
    register.change(|tx| {
        let row = tx.dossier(dossier)?;
        let on = "2021-12-16".parse().unwrap();
        for project in tx.decisions(dossier)? {
            let (verdict, amount) = match project.number {
                1 => (crate::domain::roadmap::Verdict::Awarded, Cents(300_000)),
                _ => (crate::domain::roadmap::Verdict::Refused, Cents::ZERO),
            };
            let new = NewDecision { reason: Some("x"), ..NewDecision::new(verdict, amount, on, "agency") };
            tx.put_decision(&row, project.project, &new)?;
        }
        Ok(())
    });
    let context = &mut register.context();
    approve(context, &ApproveRequest { dossier: "roue".into(), ..ApproveRequest::default() }).unwrap();
    draw(context, &DrawRequest { dossier: "roue".into(), ..DrawRequest::default() }).unwrap();
    for party in [Party::Group, Party::Office] {
        signed(context, "roue", party, None).unwrap();
    }
    let input = AccountInput { iban: Some("BE68539007547034".into()), ..AccountInput::default() };
    set(context, "roue", &input).unwrap();
    let instalments = vec!["signature:80%".into(), "proofs:rest".into()];
    plan(context, &PlanRequest { dossier: "roue".into(), instalments, replace: false }).unwrap();
    register
}

fn next() -> AddRequest {
    AddRequest { dossier: "roue".into(), ..AddRequest::default() }
}

fn held(register: &Register) -> Vec<(Account, i64)> {
    let dossier = register.dossier;
    let read = |view: View<'_>| {
        let edition = view.dossier(dossier)?.edition;
        view.holdings(edition, dossier, Fund::Award)
    };
    let held = register.store.read(read).unwrap();
    held.into_iter().map(|((_, account), amount)| (account, amount.0)).collect()
}

fn refusal<T: std::fmt::Debug>(result: Result<T>) -> String {
    match result {
        Err(Error::Refused { fact, .. } | Error::NotFound { fact, .. }) => fact.code.into_owned(),
        Err(Error::Invalid(faults)) => faults[0].fact.code.clone().into_owned(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_the_bank_pays_leaves_what_is_committed_and_undo_puts_it_back() {
    let mut register = signed_and_planned();
    let before = held(&register);
    assert_eq!(before, [(Account::Committed, 300_000)]);
    let added = add(&mut register.context(), &next()).unwrap();
    assert_eq!(added.payment.amount, Cents(240_000));
    claim(&mut register.context(), 1, None, None).unwrap();
    let ordered = order(&mut register.context(), &OrderRequest::default(), &mut Vec::new()).unwrap();
    assert_eq!((ordered.payments.len(), ordered.total), (1, Cents(240_000)));
    assert_eq!(held(&register), before);
    let confirmed = confirm(&mut register.context(), 1, None, None).unwrap();
    assert_eq!(held(&register), [(Account::Committed, 60_000), (Account::Paid, 240_000)]);
    assert_eq!((confirmed.remains.paid, confirmed.remains.planned), (Cents(240_000), Cents(60_000)));
    assert_eq!(confirmed.remains.unscheduled(), Cents::ZERO);
    history::take_back(&mut register.context(), None, false).unwrap();
    assert_eq!(held(&register), before);
    confirm(&mut register.context(), 1, None, None).unwrap();
    assert_eq!(held(&register), [(Account::Committed, 60_000), (Account::Paid, 240_000)]);
}

#[test]
fn a_cancelled_payment_makes_room_for_another_with_a_communication_of_its_own() {
    let mut register = signed_and_planned();
    let first = add(&mut register.context(), &next()).unwrap().payment;
    assert_eq!(refusal(cancel(&mut register.context(), 1, " ")), "plan-text-needed");
    cancel(&mut register.context(), 1, "verkeerde rekening").unwrap();
    let again = add(&mut register.context(), &next()).unwrap().payment;
    assert_eq!(again.instalment.map(|(_, number, _)| number), Some(1));
    assert_ne!(first.communication, again.communication);
    assert_eq!(refusal(cancel(&mut register.context(), 1, "x")), "payment-wrong-state");
}

#[test]
fn a_payment_follows_the_account_until_it_is_ordered() {
    let mut register = signed_and_planned();
    add(&mut register.context(), &next()).unwrap();
    let input = AccountInput { iban: Some("BE43068999999501".into()), ..AccountInput::default() };
    let changed = set(&mut register.context(), "roue", &input).unwrap();
    assert_eq!((changed.replaced, changed.redirected), (true, 1));
    claim(&mut register.context(), 1, None, None).unwrap();
    order(&mut register.context(), &OrderRequest::default(), &mut Vec::new()).unwrap();
    let input = AccountInput { iban: Some("BE68539007547034".into()), ..AccountInput::default() };
    assert_eq!(set(&mut register.context(), "roue", &input).unwrap().redirected, 0);
    let ordered = register.store.read(|view| ordered(view, 1)).unwrap();
    assert_eq!(ordered.payments[0].iban, "BE43068999999501");
}

#[test]
fn trying_a_list_out_orders_nothing_and_what_is_set_aside_counts_once() {
    let mut register = signed_and_planned();
    add(&mut register.context(), &next()).unwrap();
    let mut held = Vec::new();
    let nothing = order(&mut register.context(), &OrderRequest::default(), &mut held);
    assert_eq!((refusal(nothing).as_str(), held.len()), ("payment-run-none", 1));
    let request = OrderRequest {
        aside: vec!["w-claim".into()],
        reason: Some("dringend".into()),
        ..OrderRequest::default()
    };
    let dry = &mut crate::ops::Context { dry_run: true, ..register.context() };
    order(dry, &request, &mut Vec::new()).unwrap();
    let dossier = register.dossier;
    assert!(register.store.read(|view| view.overrides(dossier)).unwrap().is_empty());
    order(&mut register.context(), &request, &mut Vec::new()).unwrap();
    let over = register.store.read(|view| view.overrides(dossier)).unwrap();
    assert_eq!((over[0].rule.as_str(), over[0].gate), ("W-CLAIM", Gate::Pay));
    // The next payment has to be claimed all the same.
    add(&mut register.context(), &next()).unwrap();
    let mut held = Vec::new();
    let later = order(&mut register.context(), &OrderRequest::default(), &mut held);
    assert_eq!(refusal(later), "payment-run-none");
    assert!(held[0].findings.iter().any(|finding| finding.rule == "W-CLAIM"));
}

#[test]
fn a_plan_that_is_begun_is_stated_anew_for_what_is_left() {
    let mut register = signed_and_planned();
    let asked = AddRequest { amount: Some(Cents(100_001)), ..next() };
    add(&mut register.context(), &asked).unwrap();
    let anew = |instalments: &[&str]| PlanRequest {
        dossier: "roue".into(),
        instalments: instalments.iter().map(ToString::to_string).collect(),
        replace: true,
    };
    assert_eq!(refusal(plan(&mut register.context(), &anew(&["proofs:2000"]))), "payment-plan-more");
    let planned = plan(&mut register.context(), &anew(&["report:1000", "proofs:rest"])).unwrap();
    let amounts: Vec<i64> = planned.instalments.iter().map(|row| row.instalment.amount.0).collect();
    assert_eq!(amounts, [100_001, 100_000, 99_999]);
    assert_eq!(planned.remains.unscheduled(), Cents::ZERO);
}
