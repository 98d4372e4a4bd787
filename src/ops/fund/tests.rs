use super::*;
use crate::domain::ledger::Account;
use crate::ops::testing::Register;

fn request(amount: Option<i64>) -> FundRequest {
    FundRequest { dossier: "roue".into(), amount: amount.map(Cents), ..FundRequest::default() }
}

fn held(register: &Register) -> Vec<(Account, Cents)> {
    let found = register.store.read(|view| -> Result<_> {
        let dossier = view.dossier(register.dossier)?;
        Ok(view.holdings(dossier.edition, dossier.id, Fund::StartFund)?)
    });
    found.unwrap().into_iter().map(|((_, account), amount)| (account, amount)).collect()
}

#[test]
fn b_sb_1_the_maximum_is_granted_and_committed_in_the_ledger() {
    let mut register = Register::in_preparation();
    let state = grant(&mut register.context(), &request(None)).unwrap();
    assert_eq!((state.fund.amount, state.left.left), (Cents(40_000), Cents(40_000)));
    assert_eq!(state.fund.regime, StartFundRegime::Reimbursement);
    assert_eq!(held(&register), [(Account::Committed, Cents(40_000))]);
    // No account of the group is known yet: a warning.
    assert_eq!(state.warnings.iter().map(|it| it.rule.as_str()).collect::<Vec<_>>(), ["B-SB-6"]);
    let again = grant(&mut register.context(), &request(None)).unwrap_err();
    assert!(matches!(again, Error::Refused { fact, .. } if fact.code == "fund-granted-already"));
}

#[test]
fn b_sb_1_more_than_the_maximum_is_refused_unless_the_rule_is_set_aside() {
    let mut register = Register::in_preparation();
    let error = grant(&mut register.context(), &request(Some(40_001))).unwrap_err();
    let Error::Rules { findings, .. } = error else { panic!("{error:?}") };
    assert!(findings.iter().any(|finding| finding.rule == "B-SB-1" && finding.blocks()));
    let aside = FundRequest {
        aside: vec!["b-sb-1".into()],
        reason: Some("twee wijken samen".into()),
        ..request(Some(40_001))
    };
    grant(&mut register.context(), &aside).unwrap();
    let dossier = register.dossier;
    let overrides = register.store.read(|view| view.overrides(dossier)).unwrap();
    assert_eq!((overrides.len(), overrides[0].rule.as_str(), overrides[0].gate), (1, "B-SB-1", Gate::Fund));
    // It was set aside for that one act.
    let lower = edit(&mut register.context(), &request(Some(40_002))).unwrap_err();
    assert!(matches!(lower, Error::Rules { .. }));
    edit(&mut register.context(), &request(Some(30_000))).unwrap();
    assert_eq!(held(&register), [(Account::Committed, Cents(30_000))]);
}

#[test]
fn a_start_fund_that_is_taken_back_leaves_nothing_in_the_ledger() {
    let mut register = Register::in_preparation();
    grant(&mut register.context(), &request(None)).unwrap();
    cancel(&mut register.context(), "roue").unwrap();
    assert_eq!(held(&register), []);
    let none = cancel(&mut register.context(), "roue").unwrap_err();
    assert!(matches!(none, Error::NotFound { fact, .. } if fact.code == "fund-none"));
}

#[test]
fn b_sb_5b_an_advance_has_its_debit_note_and_a_reimbursement_has_none() {
    let mut register = Register::in_preparation();
    let wrong = FundRequest { debit_note: Some("DN-1".into()), ..request(None) };
    let error = grant(&mut register.context(), &wrong).unwrap_err();
    assert!(matches!(error, Error::Invalid(faults) if faults[0].fact.code == "fund-no-debit-note"));
    let right = FundRequest {
        regime: Some(StartFundRegime::Advance),
        debit_note_on: Some("2021-11-02".parse().unwrap()),
        ..wrong
    };
    let state = grant(&mut register.context(), &right).unwrap();
    assert_eq!(state.fund.debit_note.as_deref(), Some("DN-1"));
    let late = FundRequest { debit_note_on: Some("2022-01-01".parse().unwrap()), ..request(None) };
    let error = edit(&mut register.context(), &late).unwrap_err();
    assert!(matches!(error, Error::Invalid(faults) if faults[0].fact.code == "date-in-future"));
}

#[test]
fn locked_books_take_no_start_fund() {
    let mut register = Register::in_preparation();
    let dossier = register.dossier;
    register.change(|tx| {
        let edition = tx.dossier(dossier)?.edition;
        Ok(tx.lock_books(edition, Some("2021-12-31".parse().unwrap()))?)
    });
    let error = grant(&mut register.context(), &request(None)).unwrap_err();
    assert!(matches!(error, Error::Refused { fact, .. } if fact.code == "budget-locked"));
}

#[test]
fn a_candidate_gets_none() {
    let mut register = Register::in_preparation();
    register.stand("candidate");
    assert!(matches!(grant(&mut register.context(), &request(None)), Err(Error::Refused { .. })));
}
