use super::*;
use crate::domain::dossier::lifecycle::Move;
use crate::domain::ledger::Account::{Envelope, Justified};
use crate::exchange::bank_in;
use crate::ops::moves::{MoveRequest, make};
use crate::ops::testing::Register;

const DAY: &str = "2021-12-20";

fn code<T: std::fmt::Debug>(result: Result<T>) -> String {
    match result {
        Err(Error::Refused { fact, .. } | Error::NotFound { fact, .. }) => fact.code.into_owned(),
        Err(Error::Invalid(faults)) => faults[0].fact.code.clone().into_owned(),
        other => panic!("{other:?}"),
    }
}

/// Paid € 5.000,00, of which € 300,00 is justified, and then it stepped out.
fn stepped_out() -> Register {
    let mut register = Register::with_award(&[], &[600_000, 300_000]);
    register.pay(Fund::Award, 500_000, DAY);
    register.spend(1, 30_000, DAY);
    let step = MoveRequest {
        dossier: "roue".into(),
        step: Move::Withdraw,
        on: None,
        body: None,
        reason: Some("geen trekkers meer".into()),
        aside: Vec::new(),
    };
    make(&mut register.context(), &step).unwrap();
    register
}

fn ask(amount: Option<i64>) -> AskRequest {
    AskRequest {
        dossier: "roue".into(),
        amount: amount.map(Cents),
        reason: Some("gestopt".into()),
        due: "2022-02-01".parse().ok(),
        ..AskRequest::default()
    }
}

#[test]
fn who_steps_out_with_money_gives_back_what_is_not_justified() {
    let mut register = stepped_out();
    assert_eq!((register.held(Justified), register.held(Account::Recoverable)), (30_000, 470_000));
    assert_eq!(register.held(Envelope), 0);
    assert_eq!(register.left(), 11_500_000 - 500_000);
    assert_eq!(code(add(&mut register.context(), &ask(Some(470_001)))), "recovery-above-owed");
    assert_eq!(code(add(&mut register.context(), &ask(Some(500_001)))), "recovery-above-paid");
    assert_eq!(code(add(&mut register.context(), &ask(Some(0)))), "recovery-amount-zero");
    let part = add(&mut register.context(), &ask(Some(70_000))).unwrap();
    let rest = add(&mut register.context(), &ask(None)).unwrap();
    assert_eq!((part.amount, rest.amount), (Cents(70_000), Cents(400_000)));
    assert_ne!(part.communication, rest.communication);
    assert_eq!(code(add(&mut register.context(), &ask(None))), "recovery-nothing-owed");
}

#[test]
fn nothing_is_asked_back_of_who_owes_nothing() {
    let mut register = Register::with_award(&[], &[600_000]);
    register.pay(Fund::Award, 500_000, DAY);
    assert_eq!(code(add(&mut register.context(), &ask(None))), "recovery-nothing-owed");
}

#[test]
fn no_more_comes_back_than_is_open() {
    let mut register = stepped_out();
    let row = add(&mut register.context(), &ask(None)).unwrap();
    let part = |amount: i64| RepayRequest {
        number: row.id.0,
        amount: Some(Cents(amount)),
        ..RepayRequest::default()
    };
    let mut say = |request: RepayRequest| code(repay(&mut register.context(), &request));
    assert_eq!(say(part(470_001)), "recovery-above-open");
    assert_eq!(say(part(0)), "recovery-amount-zero");
    assert_eq!(say(RepayRequest { on: "2022-01-01".parse().ok(), ..part(1) }), "error-date-future");
    assert_eq!(say(RepayRequest { on: "2021-12-01".parse().ok(), ..part(1) }), "error-date-backwards");
    assert_eq!(say(RepayRequest { number: 9, ..part(1) }), "recovery-none");
    repay(&mut register.context(), &part(470_000)).unwrap();
    assert_eq!(register.held(Account::Recoverable), 0);
    assert_eq!(register.left(), 11_500_000 - 30_000);
    assert_eq!(code(repay(&mut register.context(), &part(1))), "recovery-closed");
    assert_eq!(code(waive(&mut register.context(), row.id.0, Some("x"), None)), "recovery-closed");
    assert_eq!(code(waive(&mut register.context(), 9, Some("x"), None)), "recovery-none");
}

#[test]
fn the_file_of_the_bank_books_what_fits_and_nothing_twice() {
    let mut register = stepped_out();
    let row = add(&mut register.context(), &ask(None)).unwrap();
    let shown = crate::domain::numbers::StructuredCommunication::parse(&row.communication).unwrap();
    let file = format!(
        "Boekingsdatum;Bedrag;Gestructureerde mededeling;Vrije mededeling;Referentie\n\
         31/12/2021;1.000,00;{shown};;A1\n\
         31/12/2021;-50,00;;kosten;A2\n\
         31/12/2021;9.999,00;{shown};;A3\n\
         31/12/2021;10,00;+++090/9337/55493+++;;A4\n\
         31/12/2021;10,00;;dank u;A5\n"
    );
    let file = bank_in::read(file.as_bytes()).unwrap();
    let done = book(&mut register.context(), &file).unwrap();
    assert_eq!(done.booked.len(), 1);
    let why: Vec<Unbooked> = done.left.iter().map(|(_, why)| *why).collect();
    assert_eq!(why, [Unbooked::TooMuch, Unbooked::Unknown, Unbooked::Silent]);
    assert_eq!(done.others, 1);
    let again = book(&mut register.context(), &file).unwrap();
    assert!(again.booked.is_empty());
    assert_eq!(again.left[0].1, Unbooked::Before);
    assert_eq!(register.held(Account::Recoverable), 370_000);
}
