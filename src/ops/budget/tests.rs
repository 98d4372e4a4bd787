use super::*;
use crate::domain::money::Cents;
use crate::ops::edition::{OpenRequest, open};
use crate::ops::testing::Register;

/// The dossier has an award of € 9.000,00; the edition of 2024 is open too.
fn register() -> Register {
    let mut register = Register::with_award(&[], &[600_000, 300_000]);
    let request = OpenRequest {
        programme: "brussels-qdc".into(),
        year: 2024,
        envelope: Some(Cents(5_000_000)),
        on: "2021-12-01".parse().ok(),
        ..OpenRequest::default()
    };
    open(&mut register.context(), &request).unwrap();
    register
}

fn code<T: std::fmt::Debug>(result: Result<T>) -> String {
    match result {
        Err(Error::Refused { fact, .. } | Error::NotFound { fact, .. }) => fact.code.into_owned(),
        Err(Error::Invalid(faults)) => faults[0].fact.code.clone().into_owned(),
        other => panic!("{other:?}"),
    }
}

fn to(to: &str, amount: Option<i64>) -> CarryRequest {
    CarryRequest {
        from: "QDC-2021".into(),
        to: to.into(),
        amount: amount.map(Cents),
        ..CarryRequest::default()
    }
}

#[test]
fn the_rest_of_an_edition_goes_to_another_and_counts_there() {
    let mut register = register();
    assert_eq!(register.left(), 10_600_000);
    let carried = carry(&mut register.context(), &to("QDC-2024", Some(600_001))).unwrap();
    assert_eq!((carried.from.1, carried.to.1), (Cents(9_999_999), Cents(5_600_001)));
    let of = |register: &Register, reference: &str| {
        let answer = register.store.read(|view| {
            let edition = find::edition(view, Some(reference))?;
            Ok::<_, Error>(view.envelope_of(edition.id, &view.rule_set(edition.id)?)?)
        });
        answer.unwrap().unwrap()
    };
    assert_eq!(of(&register, "QDC-2021"), Cents(11_500_000 - 600_001));
    assert_eq!(of(&register, "QDC-2024"), Cents(5_600_001));
    let all = carry(&mut register.context(), &to("QDC-2024", None)).unwrap();
    assert_eq!((all.from.1, all.to.1), (Cents::ZERO, Cents(15_600_000)));
}

#[test]
fn no_more_is_carried_than_is_left() {
    let mut register = register();
    let mut say = |request: &CarryRequest| code(carry(&mut register.context(), request));
    assert_eq!(say(&to("QDC-2024", Some(10_600_001))), "budget-carry-beyond");
    assert_eq!(say(&to("QDC-2021", None)), "budget-carry-same");
    assert_eq!(say(&to("QDC-1999", None)), "error-no-edition");
    assert_eq!(say(&to("QDC-2024", Some(0))), "budget-amount-zero");
    let ahead = CarryRequest { on: "2022-01-01".parse().ok(), ..to("QDC-2024", None) };
    assert_eq!(say(&ahead), "error-date-future");
    carry(&mut register.context(), &to("QDC-2024", None)).unwrap();
    assert_eq!(code(carry(&mut register.context(), &to("QDC-2024", None))), "budget-carry-nothing");
}

#[test]
fn what_was_awarded_beyond_an_envelope_is_made_good_first() {
    let mut register = Register::with_award(&["envelope=5000"], &[600_000]);
    let request = OpenRequest {
        programme: "brussels-qdc".into(),
        year: 2024,
        envelope: Some(Cents(5_000_000)),
        on: "2021-12-01".parse().ok(),
        ..OpenRequest::default()
    };
    open(&mut register.context(), &request).unwrap();
    assert_eq!(register.left(), -100_000);
    let back = CarryRequest {
        from: "QDC-2024".into(),
        to: "QDC-2021".into(),
        amount: Some(Cents(150_000)),
        ..CarryRequest::default()
    };
    let carried = carry(&mut register.context(), &back).unwrap();
    assert_eq!(carried.to.1, Cents(50_000));
}

#[test]
fn locked_books_take_no_posting_up_to_that_day() {
    let mut register = register();
    let day = |text: &str| text.parse().unwrap();
    lock(&mut register.context(), Some("QDC-2021"), day("2021-12-10")).unwrap();
    let again = |register: &mut Register, until: &str| {
        code(lock(&mut register.context(), Some("QDC-2021"), until.parse().unwrap()))
    };
    assert_eq!(again(&mut register, "2021-12-10"), "budget-lock-backwards");
    assert_eq!(again(&mut register, "2021-12-09"), "budget-lock-backwards");
    assert_eq!(again(&mut register, "2022-01-01"), "budget-lock-future");
    let early = CarryRequest { on: "2021-12-10".parse().ok(), ..to("QDC-2024", None) };
    assert_eq!(code(carry(&mut register.context(), &early)), "budget-locked");
    let later = CarryRequest { on: "2021-12-11".parse().ok(), ..to("QDC-2024", Some(1)) };
    carry(&mut register.context(), &later).unwrap();
    assert_eq!(code(unlock(&mut register.context(), Some("QDC-2021"), None)), "plan-text-needed");
    unlock(&mut register.context(), Some("QDC-2021"), Some("fout")).unwrap();
    assert_eq!(code(unlock(&mut register.context(), Some("QDC-2021"), Some("fout"))), "budget-not-locked");
    carry(&mut register.context(), &CarryRequest { amount: Some(Cents(1)), ..early }).unwrap();
}
