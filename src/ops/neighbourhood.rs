//! Neighbourhoods over all editions: listing them, and joining two that turned out to be one.

use std::collections::BTreeMap;

use super::{Context, Error, Result, find::quoted};
use crate::domain::fact::Fact;
use crate::domain::ids::NeighbourhoodId;
use crate::domain::language::Texts;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::text::fold;
use crate::storage::View;
use crate::storage::neighbourhood::{Listed, NeighbourhoodRow};

/// The one neighbourhood that a text means: its number, or any part of its name. A name that is a figure goes first.
///
/// # Errors
/// Not found, or several, which are listed.
pub fn find(view: View<'_>, text: &str) -> Result<NeighbourhoodRow> {
    let key = fold(text);
    let mut found = view.neighbourhoods_named(&key)?;
    if let (true, Ok(number)) = (found.is_empty(), text.trim().trim_start_matches('#').parse()) {
        found.extend(view.neighbourhood_numbered(NeighbourhoodId(number))?);
    }
    if found.is_empty() {
        found = view.neighbourhoods_like(&key, 11)?;
    }
    match found.len() {
        1 => Ok(found.swap_remove(0)),
        0 => Err(Error::NotFound {
            fact: Fact::new("error-no-neighbourhood").with("text", text),
            near: Vec::new(),
            next: vec!["wijk neighbourhood list".to_owned()],
        }),
        _ => Err(Error::NotFound {
            fact: Fact::new("error-several-neighbourhoods").with("text", text),
            near: found.into_iter().map(|neighbourhood| neighbourhood.name).collect(),
            next: Vec::new(),
        }),
    }
}

/// Neighbourhoods with their municipalities and dossiers, in the order of their names; all, or those whose
/// name contains a text.
///
/// # Errors
/// What the register says.
pub fn list(view: View<'_>, text: Option<&str>) -> Result<Vec<Listed>> {
    Ok(view.neighbourhoods_with_dossiers(&text.map(fold).unwrap_or_default())?)
}

/// The names of municipalities by code, from all the editions of the register.
///
/// # Errors
/// What the register says.
pub fn municipality_names(view: View<'_>) -> Result<BTreeMap<String, Texts>> {
    let mut names = BTreeMap::new();
    for edition in view.editions()? {
        for municipality in view.rule_set(edition.id)?.municipalities {
            names.insert(municipality.nis, municipality.name);
        }
    }
    Ok(names)
}

/// Two neighbourhoods that became one.
#[derive(Debug, Clone)]
pub struct Merged {
    /// The name that went.
    pub from: String,
    /// The name that stays.
    pub into: String,
    /// How many dossiers the one has now.
    pub dossiers: usize,
    /// References of dossiers that run beside another of the same edition, now that the two are one.
    pub doubled: Vec<String>,
}

/// Gives the dossiers of one neighbourhood to another.
///
/// # Errors
/// Not found; or both texts mean the same one.
pub fn merge(context: &mut Context<'_>, from: &str, into: &str) -> Result<Merged> {
    let outcome = context.change(Operation::new(OperationKind::MergeNeighbourhoods), |tx| {
        let (gone, stays) = (find(**tx, from)?, find(**tx, into)?);
        if gone.id == stays.id {
            let next = format!("wijk neighbourhood list {}", quoted(from));
            return Err(Error::refused(Fact::new("error-merge-same"), next));
        }
        let mut own = tx.dossiers_of_neighbourhood(gone.id)?;
        own.extend(tx.joint_dossiers_of(gone.id)?);
        for reference in own {
            if let Some(dossier) = tx.dossier_by_reference(&reference)? {
                tx.touches(dossier.id);
            }
        }
        let mut places = tx.municipalities(stays.id)?;
        places.extend(tx.municipalities(gone.id)?);
        let mut seen = std::collections::BTreeSet::new();
        places.retain(|nis| seen.insert(nis.clone()));
        tx.change_neighbourhood(stays.id, None, None, None, Some(&places))?;
        tx.merge_neighbourhoods(gone.id, stays.id)?;
        tx.tell("from", &gone.name);
        tx.tell("into", &stays.name);
        let references = tx.dossiers_of_neighbourhood(stays.id)?;
        let mut concerned = references.clone();
        concerned.extend(tx.joint_dossiers_of(stays.id)?);
        let doubled = doubled(**tx, &concerned)?;
        Ok(Merged { from: gone.name, into: stays.name, dossiers: references.len(), doubled })
    });
    outcome.map(|(merged, _)| merged)
}

/// Dossiers that go on while another of the same edition does too.
fn doubled(view: View<'_>, references: &[String]) -> Result<Vec<String>> {
    let mut running = BTreeMap::<_, Vec<String>>::new();
    for reference in references {
        if let Some(dossier) = view.dossier_by_reference(reference)?
            && !dossier.standing.status.is_over()
        {
            running.entry(dossier.edition).or_default().push(dossier.reference);
        }
    }
    Ok(running.into_values().filter(|dossiers| dossiers.len() > 1).flatten().collect())
}
