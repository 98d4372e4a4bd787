//! Editions: opening one with its rules, and closing it.

use chrono::NaiveDate;

use super::{Context, Error, Result, check_day, find, programme, sha256};
use crate::domain::dates::day_of;
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::check::check_edition;
use crate::domain::programme::definition::{EditionDraft, SourcedAmount};
use crate::domain::programme::resolve::{resolve, set};
use crate::domain::programme::rule_set::RuleSet;
use crate::storage::View;
use crate::storage::edition::EditionRow;

/// An edition that is to be opened.
#[derive(Debug, Clone, Default)]
pub struct OpenRequest {
    /// Code of the programme.
    pub programme: String,
    /// Year.
    pub year: i32,
    /// What can be awarded in all.
    pub envelope: Option<Cents>,
    /// `KEY=VALUE` pairs of the office.
    pub settings: Vec<String>,
    /// Text of the office's own file of settings.
    pub file: Option<String>,
    /// The day of opening; today when not said.
    pub on: Option<NaiveDate>,
}

/// An edition that was opened.
#[derive(Debug, Clone)]
pub struct Opened {
    /// Its rules.
    pub rules: RuleSet,
    /// SHA-256 of their text.
    pub sha256: String,
    /// Whether the programme itself knows this year; otherwise the edition has only what the office states.
    pub year_known: bool,
}

/// Opens an edition: resolves its rules and keeps them for its dossiers, for ever.
///
/// # Errors
/// The programme is not known; a setting or the file is wrong; the edition was opened already.
pub fn open(context: &mut Context<'_>, request: &OpenRequest) -> Result<Opened> {
    let known = context.store.read(|view| programme::find(Some(view), &request.programme))?;
    let definition = known.programme;
    let mut office = match &request.file {
        Some(text) => check_edition(&definition, text).map_err(Error::Invalid)?,
        None => EditionDraft::default(),
    };
    let mut faults = Vec::new();
    for assignment in &request.settings {
        if let Err(fault) = set(&definition, &mut office, assignment) {
            faults.push(fault);
        }
    }
    if !faults.is_empty() {
        return Err(Error::Invalid(faults));
    }
    if let Some(amount) = request.envelope {
        office.envelope = Some(SourcedAmount { amount, source: None, vat: None, name: None });
    }
    let rules = resolve(&definition, request.year, &office);
    let text = canonical(&rules)?;
    let hash = sha256(text.as_bytes());
    let today = day_of(context.now, rules.timezone);
    let on = request.on.unwrap_or(today);
    check_day(on, NaiveDate::MIN, today)?;
    let operation = Operation::new(OperationKind::OpenEdition).with("reference", &rules.reference);
    context.change(operation, |tx| {
        if tx.edition(&rules.reference)?.is_some() {
            let fact = Fact::new("error-edition-exists").with("reference", &rules.reference);
            return Err(Error::refused(fact, format!("wijk edition show {}", rules.reference)));
        }
        Ok(tx.insert_edition(&rules, &text, &hash, on)?)
    })?;
    let year_known = definition.editions.contains_key(&request.year);
    Ok(Opened { rules, sha256: hash, year_known })
}

/// The text by which a rule set is stored and known: JSON with fixed order.
fn canonical(rules: &RuleSet) -> Result<String> {
    serde_json::to_string(rules)
        .map_err(|error| crate::storage::StorageError::Other(error.to_string()).into())
}

/// An edition with its rules and how many dossiers it has.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The edition.
    pub edition: EditionRow,
    /// Its rules.
    pub rules: RuleSet,
    /// How many dossiers, and how many of them still go on.
    pub dossiers: (u32, u32),
    /// What was awarded in all.
    pub awarded: Cents,
}

/// One edition.
///
/// # Errors
/// Not found.
pub fn show(view: View<'_>, reference: Option<&str>) -> Result<Shown> {
    let edition = find::edition(view, reference)?;
    Ok(Shown {
        rules: view.rule_set(edition.id)?,
        dossiers: view.dossier_counts(edition.id)?,
        awarded: view.awarded_in(edition.id)?,
        edition,
    })
}

/// All editions.
///
/// # Errors
/// What the register says.
pub fn list(view: View<'_>) -> Result<Vec<Shown>> {
    let editions = view.editions()?;
    editions.into_iter().map(|edition| show(view, Some(&edition.reference))).collect()
}

/// Closes an edition: no more applications. Its running dossiers go on.
///
/// # Errors
/// Not found; closed already; the day is before its opening or in the future.
pub fn close(context: &mut Context<'_>, reference: Option<&str>, on: Option<NaiveDate>) -> Result<Shown> {
    let now = context.now;
    let work = |tx: &crate::storage::Tx<'_>| {
        let shown = show(**tx, reference)?;
        if shown.edition.closed_on.is_some() {
            let fact = Fact::new("error-edition-closed").with("reference", &shown.edition.reference);
            return Err(Error::refused(fact, format!("wijk edition show {}", shown.edition.reference)));
        }
        let today = day_of(now, shown.rules.timezone);
        let on = on.unwrap_or(today);
        check_day(on, shown.edition.opened_on, today)?;
        tx.close_edition(shown.edition.id, on)?;
        tx.tell("reference", &shown.edition.reference);
        Ok(shown)
    };
    context.change(Operation::new(OperationKind::CloseEdition), work).map(|(shown, _)| shown)
}
