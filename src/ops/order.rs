//! The order of things: what can be changed of a dossier depends on where it stands.

use super::{Error, Result};
use crate::domain::dossier::lifecycle::{Phase, Status};
use crate::domain::fact::Fact;
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
    let next = match (standing.phase, standing.status) {
        (_, Status::Suspended) => format!("wijk resume {reference}"),
        (_, status) if status.is_over() => format!("wijk reopen {reference} --reason …"),
        (Phase::Candidate, _) => format!("wijk admit {reference}"),
        _ if too_early => format!("wijk check {reference}"),
        _ => next.into(),
    };
    let fact = Fact::new(code)
        .with("reference", reference)
        .with("neighbourhood", &dossier.name)
        .with_term("standing", standing.term());
    Err(Error::refused(fact, next))
}
