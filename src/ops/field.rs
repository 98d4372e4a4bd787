//! The fields of a programme's own in a dossier: filled in, emptied, looked at.

use super::organisation::find_organisation;
use super::words::Faults;
use super::{Context, Error, Result, find, order};
use crate::domain::application::raw::fault_at;
use crate::domain::fact::{Fact, Fault, Place, Value};
use crate::domain::field::{self, Given, asked};
use crate::domain::ids::DossierId;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::form::{Bearer, Field, FieldValue};
use crate::domain::programme::rule_set::RuleSet;
use crate::storage::edition::EditionRow;
use crate::storage::{Tx, View};

pub use crate::storage::field::{FieldState, Fields};

/// The fields of a dossier.
///
/// # Errors
/// The dossier is not found.
pub fn list(view: View<'_>, dossier: &str) -> Result<Fields> {
    let dossier = find::dossier(view, dossier)?;
    let rules = view.rule_set(dossier.edition)?;
    Ok(view.fields_asked(dossier, rules)?)
}

/// The fields of an edition; of the only open one when none is named.
///
/// # Errors
/// The edition is not found.
pub fn of_edition(view: View<'_>, edition: Option<&str>) -> Result<(EditionRow, RuleSet)> {
    let edition = find::edition(view, edition)?;
    let rules = view.rule_set(edition.id)?;
    Ok((edition, rules))
}

/// Fields that were filled in or emptied.
#[derive(Debug, Clone)]
pub struct FieldsChanged {
    /// The fields as they are now.
    pub fields: Fields,
    /// The project that it was about.
    pub project: Option<(u32, String)>,
    /// Those that are other than before.
    pub changed: Vec<FieldState>,
}

/// What is filled in, as it is typed: `CODE=VALUE`. Without a value the field is emptied.
///
/// # Errors
/// The dossier is not found or has ended; no such project; every field and value that is wrong.
pub fn set(
    context: &mut Context<'_>,
    dossier: &str,
    project: Option<u32>,
    entries: &[String],
) -> Result<FieldsChanged> {
    let work = |tx: &Tx<'_>| {
        let fields = open(tx, dossier)?;
        let mut faults = Faults::default();
        let project = project.map(|number| known_project(&fields, number)).transpose()?;
        let number = project.as_ref().map(|(number, _)| *number);
        let track = fields.dossier.track.as_deref();
        let read = read(**tx, &fields.rules, track, number.is_some(), ("CODE=VALUE", entries), &mut faults)?;
        if entries.is_empty() {
            faults.add("CODE=VALUE", "", Fact::new("plan-text-needed"));
        }
        faults.settle()?;
        write(tx, fields.dossier.id, number, &read)?;
        told(tx, fields, project, read.iter().map(|(field, _)| field.code.as_str()).collect())
    };
    context.change(Operation::new(OperationKind::FillFields), work).map(|(changed, _)| changed)
}

/// Empties fields.
///
/// # Errors
/// As [`set`]; nothing is filled in in one of them.
pub fn clear(
    context: &mut Context<'_>,
    dossier: &str,
    project: Option<u32>,
    codes: &[String],
) -> Result<FieldsChanged> {
    let work = |tx: &Tx<'_>| {
        let fields = open(tx, dossier)?;
        let project = project.map(|number| known_project(&fields, number)).transpose()?;
        let number = project.as_ref().map(|(number, _)| *number);
        let bearer = if number.is_some() { Bearer::Project } else { Bearer::Dossier };
        let mut faults = Faults::default();
        let mut found = Vec::new();
        for text in codes {
            // What is not asked any more can be emptied all the same.
            let here: Vec<Field> = fields.of(number).map(|one| one.field.clone()).collect();
            match field::find(&here, bearer, None, text)
                .or_else(|_| field::find(&fields.rules.fields, bearer, fields.dossier.track.as_deref(), text))
            {
                Err(fact) => faults.add("CODE", text.clone(), fact),
                Ok(field) => {
                    let state = fields.of(number).find(|one| one.field.code == field.code);
                    if state.is_none_or(|one| one.row.is_none()) {
                        faults.add("CODE", text.clone(), Fact::new("filling-empty-already"));
                    }
                    found.push(field.code.clone());
                }
            }
        }
        faults.settle()?;
        for code in &found {
            tx.delete_field(fields.dossier.id, number, code)?;
        }
        told(tx, fields, project, found.iter().map(String::as_str).collect())
    };
    context.change(Operation::new(OperationKind::ClearFields), work).map(|(changed, _)| changed)
}

/// The fields of a dossier that has not ended, in a programme that has any.
fn open(tx: &Tx<'_>, dossier: &str) -> Result<Fields> {
    let fields = list(**tx, dossier)?;
    if fields.dossier.standing.status.is_over() {
        return Err(order::stands_still(&fields.dossier));
    }
    may_fill(&fields)?;
    Ok(fields)
}

/// Refuses where the programme has no fields of its own.
///
/// # Errors
/// The refusal.
pub fn may_fill(fields: &Fields) -> Result<()> {
    if fields.rules.fields.is_empty() {
        let fact = Fact::new("filling-none").with("reference", &fields.dossier.reference);
        return Err(Error::refused(fact, format!("wijk programme explain {}", fields.rules.programme)));
    }
    Ok(())
}

/// The project of the latest roadmap with this number.
///
/// # Errors
/// There is none, with those that there are.
pub fn known_project(fields: &Fields, number: u32) -> Result<(u32, String)> {
    let found = fields.projects.iter().find(|(known, _)| *known == number).cloned();
    found.ok_or_else(|| {
        let reference = &fields.dossier.reference;
        Error::NotFound {
            fact: Fact::new("plan-no-such-project").with("reference", reference).with("number", number),
            near: fields.projects.iter().map(|(number, title)| format!("{number}  {title}")).collect(),
            next: vec![format!("wijk plan show {reference}")],
        }
    })
}

/// What was read for a field; nothing empties it.
pub(super) type Read = (Field, Option<FieldValue>);

/// Reads `CODE=VALUE` for a dossier or for a project, under the name of the flag that has them.
///
/// # Errors
/// The register's; what is wrong with what was typed is added to the faults.
pub(super) fn read(
    view: View<'_>,
    rules: &RuleSet,
    track: Option<&str>,
    of_project: bool,
    (flag, entries): (&str, &[String]),
    faults: &mut Faults,
) -> Result<Vec<Read>> {
    let bearer = if of_project { Bearer::Project } else { Bearer::Dossier };
    let mut found: Vec<Read> = Vec::new();
    for entry in entries {
        let Some((code, text)) = entry.split_once('=') else {
            faults.add(flag, entry.clone(), Fact::new("filling-no-value"));
            continue;
        };
        let field = match field::find(&rules.fields, bearer, track, code.trim()) {
            Ok(field) => field,
            Err(fact) => {
                faults.add(flag, entry.clone(), fact);
                continue;
            }
        };
        if found.iter().any(|(known, _)| known.code == field.code) {
            faults.add(flag, entry.clone(), Fact::new("filling-twice").with("code", &field.code));
            continue;
        }
        match value(view, field, text)? {
            Ok(value) => found.push((field.clone(), value)),
            Err(fact) => faults.add(flag, entry.clone(), fact),
        }
    }
    Ok(found)
}

/// Reads what columns of a file say of a dossier's fields, each by the code that its head means.
///
/// # Errors
/// The register's; what is wrong with what was read comes beside what was right.
pub(super) fn read_columns(
    view: View<'_>,
    rules: &RuleSet,
    track: Option<&str>,
    said: &[(String, String, Place)],
) -> Result<(Vec<Read>, Vec<Fault>)> {
    let (mut found, mut faults) = (Vec::new(), Vec::new());
    for (code, text, place) in said {
        let read = match field::find(&rules.fields, Bearer::Dossier, track, code) {
            // A column of blanks asks nothing of this track.
            Err(_) if text.trim().is_empty() => continue,
            Err(fact) => Err(fact),
            Ok(field) => value(view, field, text)?.map(|value| (field.clone(), value)),
        };
        match read {
            Ok(read) => found.push(read),
            Err(fact) => faults.push(fault_at(place, text, fact)),
        }
    }
    Ok((found, faults))
}

/// A text as a field takes it, with an organisation looked up; inside what is wrong with it.
///
/// # Errors
/// The register's.
pub fn value(
    view: View<'_>,
    field: &Field,
    text: &str,
) -> Result<std::result::Result<Option<FieldValue>, Fact>> {
    let text = match field::read(field, text) {
        Err(fact) => return Ok(Err(fact)),
        Ok(None) => return Ok(Ok(None)),
        Ok(Some(Given::Value(value))) => return Ok(Ok(Some(value))),
        Ok(Some(Given::Organisation(text))) => text,
    };
    match find_organisation(view, &text) {
        Ok(row) => Ok(Ok(Some(FieldValue::Organisation(row.id)))),
        Err(Error::NotFound { near, .. }) => {
            let fact = Fact::new("filling-wrong-organisation").with("count", near.len());
            let near = near.into_iter().map(|line| line.replace("  ", " "));
            Ok(Err(fact.with("text", text).with_list("near", near)))
        }
        Err(other) => Err(other),
    }
}

/// Writes what was read.
///
/// # Errors
/// The register's.
pub(super) fn write(tx: &Tx<'_>, dossier: DossierId, project: Option<u32>, read: &[Read]) -> Result<()> {
    let rows = if read.is_empty() { Vec::new() } else { tx.fields(dossier)? };
    for (field, value) in read {
        let before = rows.iter().find(|row| row.project == project && row.field == field.code);
        match value {
            Some(value) if before.and_then(|row| row.read(field)).as_ref() != Some(value) => {
                tx.put_field(dossier, project, &field.code, value)?;
            }
            None if before.is_some() => tx.delete_field(dossier, project, &field.code)?,
            _ => {}
        }
    }
    Ok(())
}

/// What changed, for the log and for whoever changed it.
fn told(
    tx: &Tx<'_>,
    before: Fields,
    project: Option<(u32, String)>,
    codes: Vec<&str>,
) -> Result<FieldsChanged> {
    let number = project.as_ref().map(|(number, _)| *number);
    let fields = tx.fields_asked(before.dossier.clone(), before.rules.clone())?;
    let row = |fields: &Fields, code: &str| {
        fields.of(number).find(|one| one.field.code == code).and_then(|one| one.row.clone())
    };
    let mut changed: Vec<FieldState> = Vec::new();
    for code in codes {
        let now = row(&fields, code);
        let Some(field) = fields.rules.fields.iter().find(|field| field.code == code) else { continue };
        if now != row(&before, code) {
            changed.push(FieldState { field: field.clone(), project: project.clone(), row: now });
        }
    }
    tx.tell("reference", &fields.dossier.reference);
    tx.tell("neighbourhood", &fields.dossier.name);
    tx.tell("number", number.unwrap_or_default());
    tx.tell("fields", Value::List(changed.iter().map(|one| Value::from(&one.field.name)).collect()));
    Ok(FieldsChanged { fields, project, changed })
}

/// The fields that are asked at an application in this track, in order.
pub fn asked_of<'a>(rules: &'a RuleSet, track: Option<&'a str>) -> impl Iterator<Item = &'a Field> {
    asked(&rules.fields, Bearer::Dossier, track)
}
