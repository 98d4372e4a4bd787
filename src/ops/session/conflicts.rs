//! Who does not judge what: computed from what the register knows, or declared.

use super::{Page, change, find_item, find_seat};
use crate::domain::fact::Fact;
use crate::domain::ids::DossierId;
use crate::domain::operation::OperationKind;
use crate::domain::session::Cause;
use crate::ops::words::Faults;
use crate::ops::{Context, Error, Result};
use crate::storage::session::RecusalRow;

/// Notes that a member says not to judge a dossier.
///
/// # Errors
/// Not found; the session is closed; there are opinions about the dossier already; the member has no say.
pub fn recuse(
    context: &mut Context<'_>,
    session: Option<&str>,
    member: &str,
    dossier: &str,
    note: Option<&str>,
) -> Result<Page> {
    change(context, OperationKind::Recuse, session, |tx, page| {
        let seat = find_seat(&page, member)?;
        let (_, item) = find_item(**tx, &page, dossier)?;
        if !seat.capacity.has_say() {
            let fact = Fact::new("session-has-no-say")
                .with("seat", seat.number)
                .with_term("capacity", format!("capacity-{}", seat.capacity));
            return Err(Error::refused(fact, format!("wijk session conflicts {}", page.number())));
        }
        no_opinion_yet(&page, item.id, &item.reference)?;
        let mut faults = Faults::default();
        let note = note.and_then(|note| faults.clean("--note", note));
        faults.settle()?;
        tx.tell("dossier", &item.reference);
        let recusal = RecusalRow { seat: seat.id, dossier: item.id, cause: Cause::Declared, note };
        Ok(tx.put_recusal(&recusal)?)
    })
}

/// Takes back that a member said not to judge a dossier. What the register computes stays.
///
/// # Errors
/// Not found; the session is closed; there are opinions about the dossier already; nothing was declared.
pub fn unrecuse(
    context: &mut Context<'_>,
    session: Option<&str>,
    member: &str,
    dossier: &str,
) -> Result<Page> {
    change(context, OperationKind::Recuse, session, |tx, page| {
        let seat = find_seat(&page, member)?;
        let (_, item) = find_item(**tx, &page, dossier)?;
        no_opinion_yet(&page, item.id, &item.reference)?;
        let known = tx.recusals(page.session.id)?;
        if !known.iter().any(|one| one.seat == seat.id && one.dossier == item.id) {
            let fact =
                Fact::new("session-not-recused").with("seat", seat.number).with("reference", &item.reference);
            return Err(Error::refused(fact, format!("wijk session conflicts {}", page.number())));
        }
        tx.tell("dossier", &item.reference);
        Ok(tx.remove_recusal(seat.id, item.id)?)
    })
}

/// Who judged a dossier is settled once there are opinions about it.
pub(super) fn no_opinion_yet(page: &Page, dossier: DossierId, reference: &str) -> Result<()> {
    if !page.opinions.iter().any(|opinion| opinion.dossier == dossier) {
        return Ok(());
    }
    let fact = Fact::new("session-opinion-given").with("reference", reference).with("session", page.number());
    let next = format!("wijk session opinion {} {reference} --withdraw", page.number());
    Err(Error::refused(fact, next))
}
