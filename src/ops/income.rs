//! Own means and other funding, as they came in.

use chrono::NaiveDate;

use super::spending::{Place, place, running};
use super::words::Faults;
use super::{Context, Error, Result, check_day};
use crate::domain::dates::Moment;
use crate::domain::fact::{Fact, Value};
use crate::domain::money::Cents;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::roadmap::FundingKind;
use crate::storage::income::{IncomeRow, OWN};
use crate::storage::{Tx, View};

/// Income that is to be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IncomeInput {
    /// Own means or another funder.
    pub kind: FundingKind,
    /// From where; for own means it need not be said.
    pub label: Option<String>,
    /// How much.
    pub amount: Cents,
    /// On which day; today when not said.
    pub on: Option<NaiveDate>,
    /// Number of the project; `None`: for the whole dossier.
    pub project: Option<u32>,
}

/// Income that was recorded or taken out, and what came in by now.
#[derive(Debug, Clone)]
pub struct Received {
    /// The dossier and its rules.
    pub place: Place,
    /// The income.
    pub row: IncomeRow,
    /// All that came in by now.
    pub total: Cents,
}

/// Records income.
///
/// # Errors
/// The dossier is a candidate or has ended; there is no such project; all faults of the input.
pub fn add(context: &mut Context<'_>, text: &str, input: &IncomeInput) -> Result<Received> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let place = running(**tx, text, now)?;
        let mut faults = Faults::default();
        let label = match (&input.label, input.kind) {
            (None, FundingKind::Own) => OWN.to_owned(),
            (label, _) => faults.needed("--from", label.as_deref()),
        };
        if input.amount == Cents::ZERO {
            faults.add("--amount", "0", Fact::new("expense-zero"));
        }
        if let Some(number) = input.project {
            let known: Vec<u32> = numbers(**tx, &place)?;
            if !known.contains(&number) {
                let fact = Fact::new("expense-unknown-project").with_list("known", known.iter().copied());
                faults.add("--project", number.to_string(), fact.with("count", known.len()));
            }
        }
        faults.settle()?;
        let on = input.on.unwrap_or(place.today);
        check_day(on, NaiveDate::MIN, place.today)?;
        let mut row = IncomeRow {
            number: 0,
            project: input.project,
            kind: input.kind,
            label,
            amount: input.amount,
            on,
        };
        row.number = tx.insert_income(place.dossier.id, &row)?;
        told(tx, place, row)
    };
    context.change(Operation::new(OperationKind::AddIncome), work).map(|(received, _)| received)
}

/// The numbers of a dossier's projects: of the submitted roadmap, else the latest.
pub(super) fn numbers(view: View<'_>, place: &Place) -> Result<Vec<u32>> {
    Ok(view.facts(&place.dossier)?.projects.iter().map(|project| project.number).collect())
}

/// Takes income out.
///
/// # Errors
/// There is none of that number.
pub fn remove(context: &mut Context<'_>, text: &str, number: u32) -> Result<Received> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let place = running(**tx, text, now)?;
        let rows = tx.income(place.dossier.id)?;
        let row = rows.iter().find(|row| row.number == number).cloned().ok_or_else(|| Error::NotFound {
            fact: Fact::new("income-none").with("reference", &place.dossier.reference).with("number", number),
            near: rows.iter().map(|row| format!("{}  {}", row.number, row.label)).collect(),
            next: vec![format!("wijk income list {}", place.dossier.reference)],
        })?;
        tx.remove_income(place.dossier.id, number)?;
        told(tx, place, row)
    };
    context.change(Operation::new(OperationKind::RemoveIncome), work).map(|(received, _)| received)
}

fn told(tx: &Tx<'_>, place: Place, row: IncomeRow) -> Result<Received> {
    tx.tell("reference", &place.dossier.reference);
    tx.tell("number", row.number);
    tx.tell("kind", Value::Term(format!("funding-{}", row.kind)));
    tx.tell("amount", row.amount);
    let total = tx.income(place.dossier.id)?.iter().map(|row| row.amount).sum();
    Ok(Received { place, row, total })
}

/// The income of a dossier.
///
/// # Errors
/// Not found.
pub fn list(view: View<'_>, text: &str, now: Moment) -> Result<(Place, Vec<IncomeRow>)> {
    let place = place(view, text, now)?;
    let rows = view.income(place.dossier.id)?;
    Ok((place, rows))
}
