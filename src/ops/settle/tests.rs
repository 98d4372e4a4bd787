use super::*;
use crate::domain::ledger::Account::{Closed, Committed, Justified, Lapsed, Recoverable, Waived};
use crate::ops::recovery::{RepayRequest, repay, waive};
use crate::ops::testing::Register;

const DAY: &str = "2021-12-20";

fn wanted() -> SettleRequest {
    SettleRequest {
        dossier: "roue".into(),
        unspent: Some(Unspent::Returns),
        due: "2022-01-31".parse().ok(),
        ..SettleRequest::default()
    }
}

fn code<T: std::fmt::Debug>(result: Result<T>) -> String {
    match result {
        Err(Error::Refused { fact, .. } | Error::NotFound { fact, .. }) => fact.code.into_owned(),
        Err(Error::Rules { findings, .. }) => {
            let rules: Vec<String> =
                findings.into_iter().filter(Finding::blocks).map(|finding| finding.rule).collect();
            rules.join(" ")
        }
        Err(Error::Invalid(faults)) => faults[0].fact.code.clone().into_owned(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn b_mo_12_what_is_accepted_beyond_what_was_paid_is_still_to_be_paid() {
    let mut register = Register::with_award(&[], &[600_000, 300_000]);
    register.pay(Fund::Award, 500_000, DAY);
    register.spend(1, 550_000, DAY);
    let settled = settle(&mut register.context(), &wanted()).unwrap();
    assert_eq!(settled.account.grant.balance(), Cents(50_000));
    assert!(settled.recovery.is_none());
    assert_eq!((register.held(Closed), register.held(Committed)), (500_000, 50_000));
    assert_eq!(register.left(), 11_500_000 - 550_000);
    register.pay(Fund::Award, 50_000, "2021-12-22");
    assert_eq!((register.held(Closed), register.held(Committed)), (550_000, 0));
}

#[test]
fn b_mo_12_what_was_paid_too_much_is_asked_back_at_once() {
    let mut register = Register::with_award(&[], &[600_000, 300_000]);
    register.pay(Fund::Award, 700_000, DAY);
    register.spend(1, 600_001, DAY);
    let settled = settle(&mut register.context(), &wanted()).unwrap();
    let recovery = settled.recovery.unwrap();
    assert_eq!(recovery.amount, Cents(99_999));
    assert_eq!(recovery.communication, "300000000106");
    assert_eq!(register.held(Recoverable), 99_999);
    let request =
        RepayRequest { number: recovery.id.0, amount: Some(Cents(40_000)), ..RepayRequest::default() };
    repay(&mut register.context(), &request).unwrap();
    assert_eq!(register.held(Recoverable), 59_999);
    assert_eq!(register.left(), 11_500_000 - 600_001 - 59_999);
    waive(&mut register.context(), recovery.id.0, Some("insolvent"), None).unwrap();
    assert_eq!((register.held(Recoverable), register.held(Waived)), (0, 59_999));
}

#[test]
fn what_is_not_needed_returns_or_lapses_as_it_is_said() {
    for (unspent, lapsed, left) in [(Unspent::Returns, 0, 11_400_000), (Unspent::Lapses, 500_000, 10_900_000)]
    {
        let mut register = Register::with_award(&[], &[600_000]);
        register.pay(Fund::Award, 100_000, DAY);
        register.spend(1, 100_000, DAY);
        settle(&mut register.context(), &SettleRequest { unspent: Some(unspent), ..wanted() }).unwrap();
        assert_eq!((register.held(Lapsed), register.left()), (lapsed, left), "{unspent}");
    }
}

#[test]
fn the_edition_says_what_becomes_of_the_rest_and_by_when_money_comes_back() {
    let mut register = Register::with_award(&["money.unspent=lapses", "money.recover.days=30"], &[600_000]);
    register.pay(Fund::Award, 100_000, DAY);
    let request = SettleRequest { dossier: "roue".into(), ..SettleRequest::default() };
    let settled = settle(&mut register.context(), &request).unwrap();
    assert_eq!(register.held(Lapsed), 500_000);
    assert_eq!(settled.recovery.unwrap().due.unwrap().to_string(), "2022-01-30");
}

#[test]
fn what_nobody_said_is_asked() {
    let mut register = Register::with_award(&[], &[600_000]);
    register.pay(Fund::Award, 100_000, DAY);
    let mut say = |request: SettleRequest| code(settle(&mut register.context(), &request));
    assert_eq!(say(SettleRequest { unspent: None, ..wanted() }), "settle-unspent");
    assert_eq!(say(SettleRequest { due: None, ..wanted() }), "settle-due");
    assert_eq!(say(SettleRequest { due: "2021-12-30".parse().ok(), ..wanted() }), "settle-due-early");
    assert_eq!(say(SettleRequest { on: "2022-01-01".parse().ok(), ..wanted() }), "error-date-future");
    assert_eq!(say(SettleRequest { fund: Some(Fund::StartFund), ..wanted() }), "settle-nothing");
}

#[test]
fn nothing_is_settled_twice_or_without_an_award() {
    let mut register = Register::in_preparation();
    assert_eq!(code(settle(&mut register.context(), &wanted())), "settle-nothing");
    let mut register = Register::with_award(&[], &[600_000]);
    settle(&mut register.context(), &wanted()).unwrap();
    assert_eq!(code(settle(&mut register.context(), &wanted())), "settle-already");
}

#[test]
fn w_lines_holds_a_settlement_until_every_line_is_judged() {
    let mut register = Register::with_award(&[], &[600_000]);
    let line = register.declare(Fund::Award, Some(1), 10_000, DAY);
    assert_eq!(code(settle(&mut register.context(), &wanted())), "W-LINES");
    let aside = SettleRequest { aside: vec!["w-lines".into()], reason: Some("te laat".into()), ..wanted() };
    settle(&mut register.context(), &aside).unwrap();
    reopen(&mut register.context(), "roue", None, Some("vergist")).unwrap();
    assert_eq!(code(settle(&mut register.context(), &wanted())), "W-LINES");
    register.judge(line, 0, DAY);
    settle(&mut register.context(), &wanted()).unwrap();
}

#[test]
fn an_account_is_opened_again_only_while_nothing_moved() {
    let mut register = Register::with_award(&[], &[600_000]);
    register.pay(Fund::Award, 100_000, DAY);
    register.spend(1, 90_000, DAY);
    assert_eq!(code(reopen(&mut register.context(), "roue", None, Some("x"))), "settle-not");
    let first = settle(&mut register.context(), &wanted()).unwrap().recovery.unwrap();
    assert_eq!(code(reopen(&mut register.context(), "roue", None, None)), "plan-text-needed");
    reopen(&mut register.context(), "roue", None, Some("vergist")).unwrap();
    assert_eq!((register.held(Justified), register.held(Recoverable)), (90_000, 0));
    assert!(register.store.read(|view| view.recovery(first.id)).unwrap().is_none());
    let again = settle(&mut register.context(), &wanted()).unwrap().recovery.unwrap();
    let request = RepayRequest { number: again.id.0, ..RepayRequest::default() };
    repay(&mut register.context(), &request).unwrap();
    assert_eq!(code(reopen(&mut register.context(), "roue", None, Some("x"))), "settle-moved");
}

#[test]
fn w_overfunded_is_pointed_out_with_the_amount() {
    let mut register = Register::with_award(&[], &[600_000]);
    register.spend(1, 600_000, DAY);
    let dossier = register.dossier;
    register.change(|tx| {
        let income = crate::storage::income::IncomeRow {
            number: 0,
            project: None,
            kind: crate::domain::roadmap::FundingKind::Own,
            label: "straatfeest".into(),
            amount: Cents(1),
            on: DAY.parse().unwrap(),
        };
        tx.insert_income(dossier, &income)?;
        Ok(())
    });
    let settled = settle(&mut register.context(), &wanted()).unwrap();
    let finding = settled.findings.iter().find(|finding| finding.rule == "W-OVERFUNDED").unwrap();
    assert_eq!(finding.state, crate::domain::dossier::judge::State::Broken);
    assert_eq!(settled.account.overfunded(), Cents(1));
}
