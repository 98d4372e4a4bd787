use super::*;
use crate::domain::opinion::Condition;
use crate::domain::roadmap::Verdict;
use crate::ops::approve::{ApproveRequest, approve};
use crate::ops::testing::Register;
use crate::ops::{condition, inventory, plan};
use crate::storage::decision::NewDecision;

const INVENTORY: &str = include_str!("../../../fixtures/inventories/la-roue.toml");
const ROADMAP: &str = include_str!("../../../fixtures/roadmaps/la-roue.toml");

/// Project 1 is awarded 3,000 with a condition before the agreement; the others are refused.
fn decided() -> Register {
    let mut register = Register::in_preparation();
    inventory::add_from(&mut register.context(), "roue", INVENTORY, false).unwrap();
    plan::write(&mut register.context(), "roue", ROADMAP, None).unwrap();
    register.submit("2021-12-01");
    register.stand("selection");
    let dossier = register.dossier;
    register.change(|tx| {
        let row = tx.dossier(dossier)?;
        let on = "2021-12-16".parse().unwrap();
        for project in tx.decisions(dossier)? {
            let (verdict, amount) = match project.number {
                1 => (Verdict::Awarded, Cents(300_000)),
                _ => (Verdict::Refused, Cents::ZERO),
            };
            let new = NewDecision { reason: Some("x"), ..NewDecision::new(verdict, amount, on, "agency") };
            let id = tx.put_decision(&row, project.project, &new)?;
            if verdict == Verdict::Awarded {
                tx.insert_condition(id, 1, &Condition { text: "offerte".into(), before: Before::Agreement })?;
            }
        }
        Ok(())
    });
    register
}

fn request() -> DrawRequest {
    DrawRequest { dossier: "roue".into(), ..DrawRequest::default() }
}

fn refusal(result: Result<Agreed>) -> Fact {
    match result {
        Err(Error::Refused { fact, .. } | Error::NotFound { fact, .. }) => fact,
        Err(Error::Invalid(faults)) => faults[0].fact.clone(),
        other => panic!("{other:?}"),
    }
}

fn ready() -> Register {
    let mut register = decided();
    let place = condition::place("1.1").unwrap();
    condition::met(&mut register.context(), "roue", place, None, None).unwrap();
    let minister = ApproveRequest { dossier: "roue".into(), ..ApproveRequest::default() };
    approve(&mut register.context(), &minister).unwrap();
    register
}

#[test]
fn everything_that_is_missing_is_told_at_once() {
    let mut register = decided();
    let Err(Error::Refused { fact, next }) = draw(&mut register.context(), &request()) else { panic!() };
    assert_eq!(fact.code, "agreement-too-early");
    assert_eq!(next, ["wijk approve QDC-2021-001 minister", "wijk condition met QDC-2021-001 1.1"]);
}

#[test]
fn an_agreement_is_drawn_over_what_is_awarded_and_its_reference_is_its_own() {
    let mut register = ready();
    let drawn = draw(&mut register.context(), &request()).unwrap();
    assert_eq!(
        (drawn.agreement.reference.as_str(), drawn.agreement.amount),
        ("SUB/QDC-2021-001", Cents(300_000))
    );
    assert_eq!(refusal(draw(&mut register.context(), &request())).code, "agreement-already");
    let turned = DrawRequest {
        from: "2022-02-01".parse().ok(),
        until: "2022-01-31".parse().ok(),
        replace: true,
        ..request()
    };
    assert_eq!(refusal(draw(&mut register.context(), &turned)).code, "agreement-turned");
}

#[test]
fn it_is_sent_then_signed_by_both_and_drawing_it_anew_begins_again() {
    let mut register = ready();
    assert_eq!(refusal(sent(&mut register.context(), "roue", None)).code, "agreement-none");
    draw(&mut register.context(), &request()).unwrap();
    let on = |text: &str| text.parse().ok();
    let context = &mut register.context();
    assert_eq!(refusal(sent(context, "roue", on("2021-12-15"))).code, "error-date-backwards");
    sent(context, "roue", on("2021-12-18")).unwrap();
    assert_eq!(refusal(signed(context, "roue", Party::Group, on("2021-12-17"))).code, "error-date-backwards");
    assert!(!signed(context, "roue", Party::Group, on("2021-12-18")).unwrap().agreement.is_signed());
    assert!(signed(context, "roue", Party::Office, on("2021-12-20")).unwrap().agreement.is_signed());
    let anew = draw(context, &DrawRequest { replace: true, ..request() }).unwrap();
    assert!(anew.agreement.sent.is_none() && !anew.agreement.is_signed());
}

#[test]
fn what_no_longer_is_about_the_award_is_neither_sent_nor_signed() {
    let mut register = ready();
    draw(&mut register.context(), &request()).unwrap();
    let dossier = register.dossier;
    register.change(|tx| {
        let row = tx.dossier(dossier)?;
        let project = tx.decisions(dossier)?[0].project;
        let on = "2021-12-20".parse().unwrap();
        tx.put_decision(&row, project, &NewDecision::new(Verdict::Awarded, Cents(300_001), on, "agency"))?;
        Ok(())
    });
    assert_eq!(refusal(sent(&mut register.context(), "roue", None)).code, "agreement-outgrown");
}
