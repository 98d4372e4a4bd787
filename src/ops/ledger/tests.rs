//! Whatever happens, and in whatever order: no cent is made or lost, no account is below zero, and undo brings every
//! balance back.

use std::collections::BTreeMap;

use proptest::prelude::*;

use super::*;
use crate::domain::dossier::lifecycle::Move;
use crate::domain::ids::ExpenseId;
use crate::domain::ledger::{Holdings, Unspent};
use crate::ops::history::take_back;
use crate::ops::moves::{MoveRequest, make};
use crate::ops::recovery::{AskRequest, RepayRequest, add, repay, waive};
use crate::ops::settle::{SettleRequest, reopen, settle};
use crate::ops::testing::Register;

const DAY: &str = "2021-12-20";

#[derive(Debug, Clone)]
enum Step {
    Award(u32, i64),
    Approve,
    Declare(Option<u32>, i64),
    /// The line at this place: accepted for so many hundredths.
    Judge(usize, i64),
    Pay(i64),
    Settle(bool),
    Reopen,
    Ask(i64),
    /// So many hundredths of what is open.
    Repay(i64),
    Waive,
    Withdraw,
    TakeUp,
    Undo,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        2 => (1_u32..4, 0_i64..900_000).prop_map(|(number, amount)| Step::Award(number, amount)),
        1 => Just(Step::Approve),
        3 => (prop::option::of(1_u32..4), 1_i64..700_000).prop_map(|(number, amount)| Step::Declare(number, amount)),
        3 => (0_usize..5, 0_i64..=100).prop_map(|(at, part)| Step::Judge(at, part)),
        3 => (1_i64..900_000).prop_map(Step::Pay),
        2 => any::<bool>().prop_map(Step::Settle),
        1 => Just(Step::Reopen),
        1 => (1_i64..500_000).prop_map(Step::Ask),
        2 => (1_i64..=100).prop_map(Step::Repay),
        1 => Just(Step::Waive),
        1 => Just(Step::Withdraw),
        1 => Just(Step::TakeUp),
        1 => Just(Step::Undo),
    ]
}

fn is_settled(register: &Register) -> bool {
    let dossier = register.dossier;
    register.store.read(|view| view.settlement(dossier, Fund::Award)).unwrap().is_some()
}

fn is_over(register: &Register) -> bool {
    let dossier = register.dossier;
    register.store.read(|view| view.dossier(dossier)).unwrap().standing.status.is_over()
}

fn is_paid(register: &Register) -> bool {
    let dossier = register.dossier;
    register.store.read(|view| view.flows_of(dossier, Fund::Award)).unwrap().paid > Cents::ZERO
}

/// The number of a recovery of which something is open, and how much.
fn open_recovery(register: &Register) -> Option<(i64, i64)> {
    let dossier = register.dossier;
    let rows = register.store.read(|view| view.recoveries(dossier)).unwrap();
    rows.iter().find(|row| row.open() > Cents::ZERO).map(|row| (row.id.0, row.open().0))
}

/// Takes a step; one that is refused changes nothing.
fn take(register: &mut Register, lines: &mut Vec<ExpenseId>, step: &Step) {
    let told = || Some("proef".to_owned());
    let go = |register: &mut Register, step: Move| {
        let request = MoveRequest {
            dossier: "roue".into(),
            step,
            on: None,
            body: None,
            reason: told(),
            aside: Vec::new(),
        };
        let _ = make(&mut register.context(), &request);
    };
    match *step {
        // Once money was paid, and of what is settled or has ended, nothing is decided any more.
        Step::Award(..) | Step::Approve if is_paid(register) || is_settled(register) || is_over(register) => {
        }
        Step::Award(number, amount) => register.award(number, amount),
        Step::Approve => register.approve_all(),
        Step::Declare(..) | Step::Judge(..) if is_settled(register) => {}
        Step::Declare(project, amount) => lines.push(register.declare(Fund::Award, project, amount, DAY)),
        Step::Judge(at, part) => {
            let dossier = register.dossier;
            let filter =
                crate::storage::expense::ExpenseFilter { dossier: Some(dossier), ..Default::default() };
            let rows = register.store.read(|view| view.expenses(&filter)).unwrap();
            if let Some(row) = lines.get(at).and_then(|id| rows.iter().find(|row| row.id == *id)) {
                let accepted = row.text.gross.0 * part / 100;
                register.judge(row.id, accepted, DAY);
            }
        }
        Step::Pay(amount) => register.pay(Fund::Award, amount, DAY),
        Step::Settle(lapses) => {
            let unspent = if lapses { Unspent::Lapses } else { Unspent::Returns };
            let request = SettleRequest {
                dossier: "roue".into(),
                unspent: Some(unspent),
                due: "2022-03-01".parse().ok(),
                aside: vec!["W-LINES".into()],
                reason: told(),
                ..SettleRequest::default()
            };
            if settle(&mut register.context(), &request).is_err() {
                let _ = settle(&mut register.context(), &SettleRequest { aside: Vec::new(), ..request });
            }
        }
        Step::Reopen => drop(reopen(&mut register.context(), "roue", None, Some("proef"))),
        Step::Ask(amount) => {
            let request = AskRequest {
                dossier: "roue".into(),
                amount: Some(Cents(amount)),
                reason: told(),
                due: "2022-03-01".parse().ok(),
                ..AskRequest::default()
            };
            let _ = add(&mut register.context(), &request);
        }
        Step::Repay(part) => {
            if let Some((number, open)) = open_recovery(register) {
                let amount = Some(Cents((open * part / 100).max(1)));
                let request = RepayRequest { number, amount, ..RepayRequest::default() };
                let _ = repay(&mut register.context(), &request);
            }
        }
        Step::Waive => {
            if let Some((number, _)) = open_recovery(register) {
                let _ = waive(&mut register.context(), number, Some("proef"), None);
            }
        }
        Step::Withdraw => go(register, Move::Withdraw),
        Step::TakeUp => go(register, Move::Reopen),
        Step::Undo => drop(take_back(&mut register.context(), None, false)),
    }
}

/// Every account of the dossier, and the envelope.
fn balances(register: &Register) -> (Holdings, i64) {
    let dossier = register.dossier;
    let held = register.store.read(|view| {
        let row = view.dossier(dossier)?;
        view.holdings(row.edition, dossier, Fund::Award)
    });
    (held.unwrap(), register.left())
}

fn sound(register: &Register) -> std::result::Result<(), TestCaseError> {
    let dossier = register.dossier;
    let read = register.store.read(|view| {
        let row = view.dossier(dossier)?;
        let rules = view.rule_set(row.edition)?;
        let wanted = targets(&grant(view, &rules, &row, Fund::Award)?);
        let held = view.holdings(row.edition, dossier, Fund::Award)?;
        let postings = view.postings(row.edition, None)?;
        let flows = view.envelope_flows(row.edition)?;
        let left =
            view.envelope_of(row.edition, &rules)?.unwrap_or_default().minus(view.awarded_in(row.edition)?);
        Ok::<_, Error>((wanted, held, postings, flows, left))
    });
    let (wanted, held, postings, flows, left) = read.unwrap();
    prop_assert_eq!(&held, &wanted);
    let mut accounts: BTreeMap<Account, i64> = BTreeMap::new();
    for row in &postings {
        prop_assert!(row.posting.movement.amount > Cents::ZERO);
        *accounts.entry(row.posting.movement.to).or_default() += row.posting.movement.amount.0;
        *accounts.entry(row.posting.movement.from).or_default() -= row.posting.movement.amount.0;
    }
    prop_assert_eq!(accounts.values().sum::<i64>(), 0);
    prop_assert!(
        accounts.iter().all(|(account, sum)| *account == Account::Source || *sum >= 0),
        "{:?}",
        accounts
    );
    prop_assert!(held.values().all(|amount| *amount > Cents::ZERO));
    prop_assert_eq!(flows.left(), left, "what decisions say is left");
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_cent_is_made_or_lost_and_undo_brings_every_balance_back(steps in prop::collection::vec(step(), 1..14)) {
        let mut register = Register::with_award(&[], &[600_000, 300_000]);
        let mut lines = Vec::new();
        for step in &steps {
            let before = balances(&register);
            let newest = |register: &Register| register.store.read(|view| view.newest_to_take_back(false)).unwrap().map(|it| it.id);
            let last = newest(&register);
            take(&mut register, &mut lines, step);
            sound(&register)?;
            let after = balances(&register);
            // Several operations can have made up one step: only what was one is looked at.
            let single = !matches!(step, Step::Approve | Step::Undo | Step::Judge(..));
            if single && newest(&register) != last {
                let _ = take_back(&mut register.context(), None, false).unwrap();
                prop_assert_eq!(&balances(&register), &before, "undone: {:?}", step);
                let _ = take_back(&mut register.context(), None, true).unwrap();
                prop_assert_eq!(&balances(&register), &after, "done again: {:?}", step);
            }
        }
    }
}
