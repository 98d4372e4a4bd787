use super::*;
use crate::domain::programme::rule::Gate;
use crate::ops::testing::Register;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn asked(half_days: u32) -> RequestInput {
    RequestInput {
        field: "water".into(),
        question: "Waar kan het regenwater naartoe?".into(),
        half_days,
        on: Some(day("2021-11-01")),
        ..RequestInput::default()
    }
}

fn booking() -> BookInput {
    BookInput { expert: Some("Els Maes".into()), on: Some(day("2022-01-20")), ..BookInput::default() }
}

fn code(error: Error) -> String {
    match error {
        Error::Refused { fact, .. } | Error::NotFound { fact, .. } => fact.code.into_owned(),
        Error::Invalid(faults) => {
            faults.iter().map(|fault| fault.fact.code.as_ref()).collect::<Vec<_>>().join(" ")
        }
        Error::Rules { findings, .. } => {
            let broken = findings.iter().filter(|finding| finding.blocks());
            broken.map(|finding| finding.rule.as_str()).collect::<Vec<_>>().join(" ")
        }
        other => panic!("{other:?}"),
    }
}

/// The dossier is in an edition with quotas: six half days a neighbourhood, eight in all.
fn with_quotas() -> Register {
    Register::with_settings(&["B-EX-2.maximum=6", "B-EX-2-EDITION.maximum=8"])
}

#[test]
fn expertise_is_asked_booked_and_used() {
    let mut register = Register::in_preparation();
    let requested = request(&mut register.context(), "roue", &asked(3)).unwrap().request;
    assert_eq!((requested.number, requested.text.status), (1, ExpertStatus::Requested));
    let booked = book(&mut register.context(), "roue", 1, &booking()).unwrap().request;
    assert_eq!((booked.text.booked, booked.text.granted), (Some(3), Some(3)));
    let two = BookInput { half_days: Some(2), granted: Some(4), ..BookInput::default() };
    let booked = book(&mut register.context(), "roue", 1, &two).unwrap().request;
    assert_eq!((booked.text.booked, booked.text.granted), (Some(2), Some(4)));
    assert_eq!(booked.expert.unwrap().1, "Els Maes");
    let used = done(&mut register.context(), "roue", 1, 2, Some("Plan getekend"), None).unwrap().request;
    assert_eq!((used.text.status, used.text.used), (ExpertStatus::Done, Some(2)));
    assert_eq!(
        code(book(&mut register.context(), "roue", 1, &booking()).unwrap_err()),
        "expert-ended-already"
    );
    assert_eq!(
        code(cancel(&mut register.context(), "roue", 1, "weg", None).unwrap_err()),
        "expert-ended-already"
    );
}

#[test]
fn an_expert_and_a_firm_that_are_booked_again_are_the_same() {
    let mut register = Register::in_preparation();
    request(&mut register.context(), "roue", &asked(1)).unwrap();
    request(&mut register.context(), "roue", &asked(1)).unwrap();
    let firm = |name: &str| BookInput { organisation: Some(name.into()), ..booking() };
    let one = book(&mut register.context(), "roue", 1, &firm("Bureau Blauw")).unwrap().request;
    let shout = BookInput { expert: Some("ELS MAES".into()), ..firm("bureau blauw") };
    let other = book(&mut register.context(), "roue", 2, &shout).unwrap().request;
    assert_eq!((one.expert, one.organisation), (other.expert, other.organisation));
}

#[test]
fn days_out_of_order_and_wrong_numbers_are_refused() {
    let mut register = Register::in_preparation();
    let mut tried = |input: RequestInput| code(request(&mut register.context(), "roue", &input).unwrap_err());
    assert_eq!(tried(asked(0)), "expert-wrong-half-days");
    assert_eq!(tried(asked(1_000)), "expert-wrong-half-days");
    assert_eq!(
        tried(RequestInput { field: "watter".into(), question: String::new(), ..asked(1) }),
        "plan-unknown-word plan-text-needed"
    );
    assert_eq!(tried(RequestInput { project: Some(4), ..asked(1) }), "plan-no-such-project");
    assert_eq!(tried(RequestInput { on: Some(day("2022-01-01")), ..asked(1) }), "error-date-future");
    request(&mut register.context(), "roue", &asked(1)).unwrap();
    let before = BookInput { on: Some(day("2021-10-31")), ..booking() };
    assert_eq!(code(book(&mut register.context(), "roue", 1, &before).unwrap_err()), "expert-before-request");
    let nobody = BookInput::default();
    assert_eq!(
        code(book(&mut register.context(), "roue", 1, &nobody).unwrap_err()),
        "plan-text-needed plan-text-needed"
    );
    let more = BookInput { half_days: Some(3), granted: Some(2), ..booking() };
    assert_eq!(
        code(book(&mut register.context(), "roue", 1, &more).unwrap_err()),
        "expert-booked-over-granted"
    );
    let early = Some(day("2021-10-31"));
    assert_eq!(
        code(done(&mut register.context(), "roue", 1, 1, None, early).unwrap_err()),
        "expert-before-request"
    );
    let late = Some(day("2022-01-01"));
    assert_eq!(code(done(&mut register.context(), "roue", 1, 1, None, late).unwrap_err()), "plan-day-future");
    assert_eq!(code(cancel(&mut register.context(), "roue", 1, " ", None).unwrap_err()), "plan-text-needed");
    register.stand("candidate");
    assert_eq!(code(request(&mut register.context(), "roue", &asked(1)).unwrap_err()), "expert-not-now");
}

#[test]
fn b_ex_2_six_half_days_are_booked_and_a_seventh_only_when_the_rule_is_set_aside() {
    let mut register = with_quotas();
    request(&mut register.context(), "roue", &asked(6)).unwrap();
    request(&mut register.context(), "roue", &asked(1)).unwrap();
    book(&mut register.context(), "roue", 1, &booking()).unwrap();
    assert_eq!(code(book(&mut register.context(), "roue", 2, &booking()).unwrap_err()), "B-EX-2");
    let aside = BookInput { aside: vec!["b-ex-2".into()], ..booking() };
    assert_eq!(code(book(&mut register.context(), "roue", 2, &aside).unwrap_err()), "error-override-reason");
    let aside = BookInput { reason: Some("Waterplan van de gemeente".into()), ..aside };
    book(&mut register.context(), "roue", 2, &aside).unwrap();
    let dossier = register.dossier;
    let overrides = register.store.read(|view| view.overrides(dossier)).unwrap();
    assert_eq!((overrides[0].rule.as_str(), overrides[0].gate), ("B-EX-2", Gate::Book));
    let left = |register: &Register| {
        register.store.read(|view| {
            let dossier = view.dossier(dossier)?;
            let rules = view.rule_set(dossier.edition)?;
            Ok::<_, Error>(quotas(view, &dossier, &rules)?.iter().map(Quota::left).collect::<Vec<_>>())
        })
    };
    assert_eq!(left(&register).unwrap(), [-1, 1]);
    // What was not used comes back.
    done(&mut register.context(), "roue", 1, 4, None, None).unwrap();
    assert_eq!(left(&register).unwrap(), [1, 3]);
    cancel(&mut register.context(), "roue", 2, "ziek", None).unwrap();
    assert_eq!(left(&register).unwrap(), [2, 4]);
}

#[test]
fn granting_more_than_the_quota_is_booking_more_than_it() {
    let mut register = with_quotas();
    request(&mut register.context(), "roue", &asked(2)).unwrap();
    let granted = BookInput { granted: Some(7), half_days: Some(2), ..booking() };
    assert_eq!(code(book(&mut register.context(), "roue", 1, &granted).unwrap_err()), "B-EX-2");
    let all = BookInput { granted: Some(9), half_days: Some(2), ..booking() };
    assert_eq!(code(book(&mut register.context(), "roue", 1, &all).unwrap_err()), "B-EX-2 B-EX-2-EDITION");
}
