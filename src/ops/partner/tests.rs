use super::*;
use crate::domain::organisation::OrganisationKind;
use crate::domain::partner::ContributionKind;
use crate::ops::testing::Register;

fn named(name: &str, kind: Option<OrganisationKind>) -> PartnerInput {
    let organisation =
        OrganisationInput { name: Some(name.to_owned()), kind, ..OrganisationInput::default() };
    PartnerInput { organisation, on: Some("2021-11-01".parse().unwrap()), ..PartnerInput::default() }
}

fn code(error: Error) -> String {
    match error {
        Error::Refused { fact, .. } | Error::NotFound { fact, .. } => fact.code.into_owned(),
        Error::Invalid(faults) => {
            faults.iter().map(|fault| fault.fact.code.clone()).collect::<Vec<_>>().join(" ")
        }
        other => format!("{other:?}"),
    }
}

#[test]
fn a_partner_is_found_or_made_and_is_there_once() {
    let mut register = Register::in_preparation();
    let mut try_add = |input: &PartnerInput| add(&mut register.context(), "roue", input);
    assert_eq!(code(try_add(&named("Velo", None)).unwrap_err()), "organisation-none");
    let made = try_add(&named("Velo vzw", Some(OrganisationKind::Association))).unwrap();
    assert!(made.made.is_some() && made.partner.number == 1);
    let Error::Refused { fact, next } = try_add(&named("velo", None)).unwrap_err() else {
        panic!("not refused")
    };
    assert_eq!((fact.code.as_ref(), &*next[0]), ("partner-twice", "wijk partner status QDC-2021-001 1 …"));
    let known = try_add(&named("VELO VZW", Some(OrganisationKind::School))).unwrap_err();
    assert_eq!(code(known), "partner-twice", "the very name is no new organisation");
    let other = try_add(&named("Velo", Some(OrganisationKind::Shop))).unwrap();
    assert_eq!(other.partner.number, 2, "with its kind it is a new one");
    let future = PartnerInput {
        on: Some("2022-01-01".parse().unwrap()),
        ..named("Bib", Some(OrganisationKind::Other))
    };
    assert_eq!(code(try_add(&future).unwrap_err()), "error-date-future");
    assert!(
        register.store.read(|view| view.organisations_named("bib")).unwrap().is_empty(),
        "nothing is left behind"
    );
}

#[test]
fn a_partnership_goes_forwards_day_by_day_and_begins_again_when_it_ended() {
    let mut register = Register::in_preparation();
    add(&mut register.context(), "roue", &named("Gemeente Anderlecht", Some(OrganisationKind::Municipality)))
        .unwrap();
    let mut go = |status, on: &str| {
        set_status(&mut register.context(), "roue", "gemeente", status, Some(on.parse().unwrap()))
            .map_err(code)
    };
    use PartnerStatus::{Agreed, Asked, Ended, Explored, Signed};
    go(Asked, "2021-11-10").unwrap();
    assert_eq!(go(Agreed, "2021-11-09").unwrap_err(), "error-date-backwards");
    assert_eq!(go(Asked, "2021-11-11").unwrap_err(), "partner-already");
    go(Signed, "2021-11-10").unwrap();
    assert_eq!(go(Asked, "2021-12-01").unwrap_err(), "partner-not-back");
    go(Ended, "2021-12-01").unwrap();
    assert_eq!(go(Agreed, "2021-12-02").unwrap_err(), "partner-not-back");
    go(Explored, "2021-12-02").unwrap();
    let looked = register.store.read(|view| look(view, "roue", "1")).unwrap();
    let told: Vec<PartnerStatus> = looked.events.iter().map(|(status, _)| *status).collect();
    assert_eq!(told, [Explored, Asked, Signed, Ended, Explored]);
}

#[test]
fn what_a_partner_brings_in_is_added_and_taken_out() {
    let mut register = Register::in_preparation();
    add(&mut register.context(), "roue", &named("Velo vzw", Some(OrganisationKind::Association))).unwrap();
    let all = BringInput {
        money: Some(Cents(50_000)),
        minutes: Some(90),
        goods: Some("Bakstenen".into()),
        space: Some("Zaal".into()),
        knowledge: Some("Fietsen herstellen".into()),
        note: Some("voor de start".into()),
        project: None,
    };
    let brought = bring(&mut register.context(), "roue", "velo", &all).unwrap().changed;
    assert_eq!(brought.money(), Cents(50_000));
    let kinds: Vec<ContributionKind> = brought.contributions.iter().map(|one| one.kind).collect();
    use ContributionKind::{Goods, Hours, Knowledge, Money, Space};
    assert_eq!(kinds, [Money, Hours, Goods, Space, Knowledge]);
    let mut try_bring =
        |input: &BringInput| code(bring(&mut register.context(), "roue", "velo", input).unwrap_err());
    assert_eq!(try_bring(&BringInput::default()), "partner-brings-nothing");
    assert_eq!(
        try_bring(&BringInput { money: Some(Cents::ZERO), ..BringInput::default() }),
        "partner-money-nothing"
    );
    assert_eq!(
        try_bring(&BringInput { goods: Some(" ".into()), ..BringInput::default() }),
        "plan-text-needed"
    );
    let of_project = BringInput { money: Some(Cents(1)), project: Some(7), ..BringInput::default() };
    assert_eq!(try_bring(&of_project), "plan-no-such-project");
    let (left, gone) = retract(&mut register.context(), "roue", "velo", 2).unwrap();
    assert_eq!((left.contributions.len(), gone.minutes), (4, Some(90)));
    assert_eq!(
        code(retract(&mut register.context(), "roue", "velo", 2).unwrap_err()),
        "partner-no-contribution"
    );
    let gone = remove(&mut register.context(), "roue", "velo").unwrap();
    assert_eq!(gone.contributions.len(), 4);
    assert!(register.store.read(|view| list(view, None, None)).unwrap().1.is_empty());
    crate::ops::history::take_back(&mut register.context(), None, false).unwrap();
    assert_eq!(register.store.read(|view| list(view, None, None)).unwrap().1[0].contributions.len(), 4);
}
