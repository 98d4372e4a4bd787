//! Taking up again what an earlier dossier of the neighbourhood asked in vain.

use super::{Context, Error, Result, find};
use crate::domain::dossier::lifecycle::Status;
use crate::domain::fact::Fact;
use crate::domain::operation::{Operation, OperationKind};
use crate::storage::Tx;
use crate::storage::dossier::DossierRow;

/// Notes that a dossier takes up again what an earlier one asked.
///
/// # Errors
/// Either is not found; or they cannot be linked.
pub fn link(context: &mut Context<'_>, text: &str, earlier: &str) -> Result<(DossierRow, DossierRow)> {
    let work = |tx: &Tx<'_>| {
        let dossier = find::dossier(**tx, text)?;
        let earlier = find::dossier(**tx, earlier)?;
        link_within(tx, &dossier, &earlier)?;
        tx.tell("reference", &dossier.reference);
        tx.tell("earlier", &earlier.reference);
        Ok((dossier, earlier))
    };
    context.change(Operation::new(OperationKind::LinkReapplication), work).map(|(linked, _)| linked)
}

/// The same as part of something larger.
///
/// # Errors
/// They are one and the same, or the earlier one is the later; the earlier one was not refused or rejected; it takes up
/// the later one itself.
pub(super) fn link_within(tx: &Tx<'_>, dossier: &DossierRow, earlier: &DossierRow) -> Result<()> {
    if dossier.id == earlier.id || earlier.submitted.day > dossier.submitted.day {
        let fact = Fact::new("reapply-order")
            .with("reference", &dossier.reference)
            .with("earlier", &earlier.reference);
        return Err(Error::refused(fact, format!("wijk show {}", earlier.reference)));
    }
    if !matches!(earlier.standing.status, Status::Refused | Status::NotAdmitted) {
        let fact = Fact::new("reapply-not-in-vain")
            .with("earlier", &earlier.reference)
            .with("neighbourhood", &earlier.name)
            .with_term("standing", earlier.standing.term());
        return Err(Error::refused(fact, format!("wijk show {}", earlier.reference)));
    }
    let (takes_up, _) = tx.reapplications(earlier.id)?;
    if takes_up.is_some_and(|related| related.id == dossier.id) {
        let fact = Fact::new("reapply-order")
            .with("reference", &dossier.reference)
            .with("earlier", &earlier.reference);
        return Err(Error::refused(fact, format!("wijk show {}", earlier.reference)));
    }
    Ok(tx.link_reapplication(dossier.id, earlier.id)?)
}
