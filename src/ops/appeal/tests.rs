use super::*;
use crate::domain::money::Cents;
use crate::domain::roadmap::Verdict;
use crate::ops::decide::notice::{Told, notify};
use crate::ops::testing::Register;
use crate::ops::{inventory, plan};
use crate::storage::decision::NewDecision;

const INVENTORY: &str = include_str!("../../../fixtures/inventories/la-roue.toml");
const ROADMAP: &str = include_str!("../../../fixtures/roadmaps/la-roue.toml");

/// Everything is refused on 6 December, and told on the 8th; appeals within ten days, answered within twenty.
fn refused() -> Register {
    let mut register = Register::with_settings(&["appeals.lodge.days=10", "appeals.answer.days=20"]);
    inventory::add_from(&mut register.context(), "roue", INVENTORY, false).unwrap();
    plan::write(&mut register.context(), "roue", ROADMAP, None).unwrap();
    register.submit("2021-12-01");
    register.stand("selection");
    let dossier = register.dossier;
    register.change(|tx| {
        let row = tx.dossier(dossier)?;
        let on = "2021-12-06".parse().unwrap();
        for project in tx.decisions(dossier)? {
            let new = NewDecision {
                reason: Some("x"),
                ..NewDecision::new(Verdict::Refused, Cents::ZERO, on, "agency")
            };
            tx.put_decision(&row, project.project, &new)?;
        }
        Ok(())
    });
    notify(&mut register.context(), &Told::Dossier("roue".into()), "2021-12-08".parse().ok()).unwrap();
    register
}

fn lodged(project: Option<u32>, on: &str) -> AppealRequest {
    AppealRequest {
        dossier: "roue".into(),
        against: None,
        project,
        on: on.parse().ok(),
        by: None,
        grounds: "De offerte was er wel".into(),
        late: false,
    }
}

fn settling(number: Option<u32>, outcome: AppealOutcome) -> SettleRequest {
    SettleRequest {
        dossier: "roue".into(),
        number,
        outcome,
        body: Some("minister".into()),
        on: None,
        reason: Some("de offerte lag in het dossier".into()),
    }
}

fn code(result: Result<Appealed>) -> String {
    match result {
        Ok(_) => "done".to_owned(),
        Err(Error::Refused { fact, .. } | Error::NotFound { fact, .. }) => fact.code.into_owned(),
        Err(Error::Invalid(faults)) => {
            faults.iter().map(|fault| fault.fact.code.to_string()).collect::<Vec<_>>().join(" ")
        }
        Err(error) => panic!("{error:?}"),
    }
}

#[test]
fn an_appeal_comes_within_the_term_that_runs_from_the_notice() {
    let mut register = refused();
    let context = &mut register.context();
    assert_eq!(code(add(context, &lodged(Some(1), "2021-12-05"))), "error-date-backwards");
    let last = add(context, &lodged(Some(1), "2021-12-18")).unwrap();
    assert_eq!(last.appeal.due, "2022-01-07".parse().ok());
    assert_eq!(code(add(context, &lodged(Some(2), "2021-12-19"))), "appeal-late");
    assert_eq!(code(add(context, &AppealRequest { late: true, ..lodged(Some(2), "2021-12-19") })), "done");
    assert_eq!(code(add(context, &lodged(Some(9), "2021-12-18"))), "error-no-project");
    assert_eq!(
        code(add(context, &AppealRequest { grounds: " ".into(), ..lodged(None, "") })),
        "plan-text-needed"
    );
}

#[test]
fn there_has_to_be_something_to_appeal_against() {
    let mut register = refused();
    for against in [Against::Rejection, Against::Inadmissibility] {
        let request = AppealRequest { against: Some(against), ..lodged(None, "2021-12-18") };
        assert_eq!(code(add(&mut register.context(), &request)), "appeal-nothing");
    }
}

#[test]
fn an_appeal_is_settled_once_with_a_reason_by_somebody() {
    let mut register = refused();
    let context = &mut register.context();
    assert_eq!(code(settle(context, &settling(None, AppealOutcome::Upheld))), "appeal-none-open");
    add(context, &lodged(Some(1), "2021-12-18")).unwrap();
    add(context, &lodged(Some(2), "2021-12-18")).unwrap();
    assert_eq!(code(settle(context, &settling(None, AppealOutcome::Upheld))), "appeal-several-open");
    let silent = SettleRequest { reason: None, body: None, ..settling(Some(1), AppealOutcome::Rejected) };
    assert_eq!(code(settle(context, &silent)), "appeal-reason appeal-body");
    let early = SettleRequest { on: "2021-12-17".parse().ok(), ..settling(Some(1), AppealOutcome::Upheld) };
    assert_eq!(code(settle(context, &early)), "error-date-backwards");
    assert_eq!(code(settle(context, &settling(Some(1), AppealOutcome::Upheld))), "done");
    assert_eq!(code(settle(context, &settling(Some(1), AppealOutcome::Upheld))), "appeal-settled-already");
    let withdrawn = SettleRequest { reason: None, body: None, ..settling(None, AppealOutcome::Withdrawn) };
    assert_eq!(code(settle(context, &withdrawn)), "done");
}
