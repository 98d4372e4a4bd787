//! The questions of own means and other funding.

use crate::cli::asking::{amount, pick, words};
use crate::cli::form::Question;
use crate::domain::money::Cents;
use crate::domain::roadmap::Funding;
use crate::i18n::Tr;
use crate::ops::plan::FundingInput;

/// Own means or other funding while it is asked.
#[derive(Debug, Clone, Default)]
pub struct FundingForm {
    kind: Option<String>,
    label: Option<String>,
    amount: Option<Cents>,
}

impl From<&Funding> for FundingForm {
    fn from(funding: &Funding) -> Self {
        Self {
            kind: Some(funding.kind.to_string()),
            label: Some(funding.label.clone()),
            amount: Some(funding.amount),
        }
    }
}

impl From<FundingForm> for FundingInput {
    fn from(form: FundingForm) -> Self {
        Self { kind: form.kind.and_then(|kind| kind.parse().ok()), label: form.label, amount: form.amount }
    }
}

/// The questions of own means or other funding.
pub fn funding(tr: &Tr) -> Vec<Question<'_, FundingForm>> {
    let kinds = ["own", "other"].map(|kind| (kind.to_owned(), tr.term(&format!("funding-{kind}")))).to_vec();
    vec![
        pick(tr, "plan-ask-funding-kind", "--kind", kinds, None, |form: &mut FundingForm| &mut form.kind),
        words(tr, "plan-ask-funding-label", "--label", true, |form: &mut FundingForm| &mut form.label),
        amount(tr, "plan-ask-funding-amount", "--amount", |form: &mut FundingForm| &mut form.amount),
    ]
}
