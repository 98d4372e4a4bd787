//! The questions of a step.

use chrono::NaiveDate;

use super::joined;
use crate::cli::asking::{day, typed, words};
use crate::cli::form::Question;
use crate::cli::parse;
use crate::domain::fact::Fact;
use crate::i18n::Tr;
use crate::ops::plan::StepInput;

/// A step while it is asked.
#[derive(Debug, Clone, Default)]
pub struct StepForm {
    pub title: Option<String>,
    pub who: Option<String>,
    pub start: Option<NaiveDate>,
    pub due: Option<NaiveDate>,
    pub after: Option<Vec<u32>>,
}

impl From<StepForm> for StepInput {
    fn from(form: StepForm) -> Self {
        Self {
            title: Some(form.title.unwrap_or_default()),
            responsible: Some(form.who.unwrap_or_default()),
            starts_on: Some(form.start),
            due_on: Some(form.due),
            after: Some(form.after.unwrap_or_default()),
        }
    }
}

/// The questions of a step. A last day before the first is asked again at once.
pub fn step(tr: &Tr) -> Vec<Question<'_, StepForm>> {
    let due: Question<'_, StepForm> = Box::new(move |form: &mut StepForm, prompter| {
        let start = form.start;
        let read = move |text: &str| match (parse::day(text)?, start) {
            (due, Some(start)) if due < start => {
                Err(Fact::new("plan-due-before-start").with("start", start).with("due", due))
            }
            (due, _) => Ok(due),
        };
        let both = (read, ToString::to_string);
        typed(tr, "plan-ask-due", "--due", false, both, |form: &mut StepForm| &mut form.due)(form, prompter)
    });
    vec![
        words(tr, "plan-ask-step-title", "--title", true, |form: &mut StepForm| &mut form.title),
        words(tr, "plan-ask-who", "--who", false, |form: &mut StepForm| &mut form.who),
        day(tr, "plan-ask-start", "--start", false, |form: &mut StepForm| &mut form.start),
        due,
        typed(
            tr,
            "plan-ask-after",
            "--after",
            false,
            (parse::numbers, |numbers: &Vec<u32>| joined(numbers)),
            |form: &mut StepForm| &mut form.after,
        ),
    ]
}
