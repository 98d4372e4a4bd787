//! The questions of a permit. Days that its status rules out are not asked; days out of order are asked again.

use chrono::NaiveDate;
use strum::VariantArray as _;

use crate::cli::asking::{day, pick, typed, words};
use crate::cli::form::Question;
use crate::cli::parse;
use crate::cli::prompt::Answer;
use crate::domain::fact::Fact;
use crate::domain::roadmap::{Permit, PermitStatus};
use crate::i18n::Tr;
use crate::ops::plan::PermitInput;

/// A permit while it is asked.
#[derive(Debug, Clone, Default)]
pub struct PermitForm {
    kind: Option<String>,
    authority: Option<String>,
    status: Option<String>,
    requested: Option<NaiveDate>,
    expected: Option<NaiveDate>,
    decided: Option<NaiveDate>,
}

impl From<&Permit> for PermitForm {
    fn from(permit: &Permit) -> Self {
        Self {
            kind: Some(permit.kind.clone()),
            authority: permit.authority.clone(),
            status: Some(permit.status.to_string()),
            requested: permit.requested_on,
            expected: permit.expected_on,
            decided: permit.decided_on,
        }
    }
}

impl From<PermitForm> for PermitInput {
    /// What was not answered takes away what was there.
    fn from(form: PermitForm) -> Self {
        Self {
            kind: form.kind,
            authority: Some(form.authority.unwrap_or_default()),
            status: form.status.and_then(|status| status.parse().ok()),
            requested_on: Some(form.requested),
            expected_on: Some(form.expected),
            decided_on: Some(form.decided),
        }
    }
}

/// The statuses that can be chosen; that nothing is stated is no answer.
pub fn statuses(tr: &Tr) -> Vec<(String, String)> {
    let stated = PermitStatus::VARIANTS.iter().filter(|status| **status != PermitStatus::Unstated);
    stated.map(|status| (status.to_string(), tr.term(&format!("permit-{status}")))).collect()
}

/// The questions of a permit.
pub fn permit(tr: &Tr) -> Vec<Question<'_, PermitForm>> {
    vec![
        words(tr, "plan-ask-permit-kind", "--kind", true, |form: &mut PermitForm| &mut form.kind),
        words(tr, "plan-ask-permit-authority", "--authority", false, |form: &mut PermitForm| {
            &mut form.authority
        }),
        pick(tr, "plan-ask-permit-status", "--status", statuses(tr), None, |form: &mut PermitForm| {
            &mut form.status
        }),
        when(
            &["requested", "granted", "refused"],
            |form| &mut form.requested,
            day(tr, "plan-ask-permit-requested", "--requested", false, |form: &mut PermitForm| {
                &mut form.requested
            }),
        ),
        when(
            &["requested"],
            |form| &mut form.expected,
            not_early(tr, "plan-ask-permit-expected", "--expected", "plan-permit-expected-early", |form| {
                &mut form.expected
            }),
        ),
        when(
            &["granted", "refused"],
            |form| &mut form.decided,
            not_early(tr, "plan-ask-permit-decided", "--decided", "plan-permit-decided-early", |form| {
                &mut form.decided
            }),
        ),
    ]
}

/// Asks only in some statuses; in others the answer goes.
fn when<'q>(
    statuses: &'static [&'static str],
    slot: fn(&mut PermitForm) -> &mut Option<NaiveDate>,
    question: Question<'q, PermitForm>,
) -> Question<'q, PermitForm> {
    Box::new(move |form, prompter| {
        if form.status.as_deref().is_some_and(|status| statuses.contains(&status)) {
            return question(form, prompter);
        }
        *slot(form) = None;
        Ok(Answer::Is(()))
    })
}

/// A day that does not come before the request.
fn not_early<'q>(
    tr: &'q Tr,
    key: &'static str,
    flag: &'static str,
    code: &'static str,
    slot: fn(&mut PermitForm) -> &mut Option<NaiveDate>,
) -> Question<'q, PermitForm> {
    Box::new(move |form, prompter| {
        let requested = form.requested;
        let read = move |text: &str| match (parse::day(text)?, requested) {
            (day, Some(requested)) if day < requested => {
                Err(Fact::new(code).with("requested", requested).with("day", day))
            }
            (day, _) => Ok(day),
        };
        typed(tr, key, flag, false, (read, ToString::to_string), slot)(form, prompter)
    })
}
