//! A line of an expense note as it is asked in a terminal. `<` goes back; what was typed before stands there again.

use std::collections::BTreeMap;

use super::flags::flag_of;
use crate::cli::asking::{pick, typed, vocabulary};
use crate::cli::error::CommandError;
use crate::cli::form::{Question, ask};
use crate::cli::parse;
use crate::cli::session::Session;
use crate::domain::expense::{ExpenseField, RawExpense};
use crate::domain::fact::Fact;
use crate::domain::ledger::Fund;
use crate::domain::numbers::VatNumber;
use crate::domain::vat::Rate;
use crate::i18n::Tr;
use crate::ops::spending::Place;

/// The answers, in words.
#[derive(Debug, Default)]
pub struct Form {
    values: BTreeMap<ExpenseField, Option<String>>,
}

impl Form {
    /// What is known before anything is asked.
    pub fn of(raw: &RawExpense) -> Self {
        let value = |(field, (text, _)): (&ExpenseField, &(String, _))| (*field, Some(text.clone()));
        Self { values: raw.values.iter().map(value).collect() }
    }

    /// The answers, for the one validator.
    pub fn raw(&self) -> RawExpense {
        let mut raw = RawExpense::default();
        for (field, value) in &self.values {
            if let Some(text) = value {
                raw.say(*field, flag_of(*field), text.as_str());
            }
        }
        raw
    }
}

/// Whether an answer can be read; it is kept as it was typed.
type Reads = fn(&str) -> Result<(), Fact>;

fn anything(_: &str) -> Result<(), Fact> {
    Ok(())
}

fn day(text: &str) -> Result<(), Fact> {
    parse::day(text).map(|_| ())
}

fn amount(text: &str) -> Result<(), Fact> {
    parse::amount(text).map(|_| ())
}

fn rate(text: &str) -> Result<(), Fact> {
    Rate::parse(text).map(|_| ()).map_err(|fault| fault.fact())
}

fn vat_number(text: &str) -> Result<(), Fact> {
    VatNumber::parse(text).map(|_| ()).map_err(|fault| fault.fact())
}

/// Asks for a line: the start fund has no projects, and only there does the coach agree beforehand.
///
/// # Errors
/// Nobody can be asked, or the user stopped.
pub fn line(
    form: &mut Form,
    place: &Place,
    (fund, projects): (Fund, &[(u32, String)]),
    session: &mut Session,
) -> Result<(), CommandError> {
    use ExpenseField as F;
    let tr = Tr::new(session.ui.tr.language());
    let text = |key: &'static str, field: F, needed: bool, reads: Reads| -> Question<'_, Form> {
        let read = move |text: &str| reads(text).map(|()| text.to_owned());
        typed(&tr, key, flag_of(field), needed, (read, String::clone), move |form: &mut Form| {
            form.values.entry(field).or_default()
        })
    };
    let mut questions = vec![
        text("expense-ask-date", F::Date, true, day),
        text("expense-ask-seller", F::Seller, true, anything),
        text("expense-ask-vat-number", F::VatNumber, false, vat_number),
        text("expense-ask-description", F::Description, true, anything),
        text("expense-ask-gross", F::Gross, true, amount),
        text("expense-ask-rate", F::Rate, false, rate),
        text("expense-ask-proof", F::Proof, false, anything),
    ];
    let categories = vocabulary(&tr, &place.rules.cost_categories);
    questions.push(pick(
        &tr,
        "expense-ask-category",
        "--category",
        categories,
        Some("expense-ask-no-category"),
        |form: &mut Form| form.values.entry(F::Category).or_default(),
    ));
    if fund == Fund::Award {
        let choices =
            projects.iter().map(|(number, title)| (number.to_string(), format!("{number} {title}")));
        questions.push(pick(
            &tr,
            "expense-ask-project",
            "--project",
            choices.collect(),
            Some("expense-ask-no-project"),
            |form: &mut Form| form.values.entry(F::Project).or_default(),
        ));
    } else {
        questions.push(text("expense-ask-agreed", F::ApprovedOn, false, day));
    }
    questions.push(text("expense-ask-lacks", F::Lacks, false, anything));
    ask(form, &questions, session.prompter.as_mut())
}
