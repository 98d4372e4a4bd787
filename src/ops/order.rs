//! The order of things: what can be changed of a dossier depends on where it stands.

use super::{Error, Result};
use crate::domain::dossier::lifecycle::{Move, Phase, Status};
use crate::domain::fact::{Fact, Value};
use crate::storage::dossier::DossierRow;

/// Refuses unless the dossier goes on in one of these phases. `code` is the message; `next` helps in a phase
/// that comes too late.
pub(super) fn only_in(
    phases: &[Phase],
    dossier: &DossierRow,
    code: &'static str,
    next: impl Into<String>,
) -> Result<()> {
    let standing = dossier.standing;
    if standing.status == Status::Active && phases.contains(&standing.phase) {
        return Ok(());
    }
    let reference = &dossier.reference;
    let too_early = phases.iter().all(|phase| standing.phase < *phase);
    let check = || format!("wijk check {reference}");
    let next = way_on(dossier).unwrap_or_else(|| if too_early { check() } else { next.into() });
    let fact = Fact::new(code)
        .with("reference", reference)
        .with("neighbourhood", &dossier.name)
        .with_list("phases", phases.iter().map(|phase| Value::Term(phase.term())))
        .with_term("standing", standing.term());
    Err(Error::refused(fact, next))
}

/// Why a move does not exist from where a dossier stands, and what does.
pub(super) fn impossible(dossier: &DossierRow, step: Move) -> Error {
    from_here(dossier, Fact::new("error-move-impossible").with_term("move", format!("move-{step}")))
}

/// Why nothing can be changed of a dossier that does not go on, and what would help.
pub(super) fn stands_still(dossier: &DossierRow) -> Error {
    from_here(dossier, Fact::new("error-stands-still"))
}

fn from_here(dossier: &DossierRow, fact: Fact) -> Error {
    let fact = fact
        .with("reference", &dossier.reference)
        .with("neighbourhood", &dossier.name)
        .with_term("standing", dossier.standing.term());
    Error::refused(fact, way_on(dossier).unwrap_or_else(|| format!("wijk check {}", dossier.reference)))
}

/// The command that lets a dossier go on that rests, has ended, or was not let in yet.
fn way_on(dossier: &DossierRow) -> Option<String> {
    let reference = &dossier.reference;
    match (dossier.standing.phase, dossier.standing.status) {
        (_, Status::Suspended) => Some(format!("wijk resume {reference}")),
        (_, status) if status.is_over() => Some(format!("wijk reopen {reference} --reason …")),
        (Phase::Candidate, _) => Some(format!("wijk admit {reference}")),
        _ => None,
    }
}
