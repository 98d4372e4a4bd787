//! The reserve list of an edition: projects that are supported when money comes free, in order. Places are 1, 2, 3 …
//! without a gap.

use super::{DecideRequest, Remains};
use crate::domain::fact::{Fact, Fault};
use crate::domain::ids::{DecisionId, EditionId};
use crate::domain::money::Cents;
use crate::domain::roadmap::Verdict;
use crate::ops::{Error, Result, find};
use crate::storage::decision::{DecidedRow, ReserveRow};
use crate::storage::dossier::DossierRow;
use crate::storage::edition::EditionRow;
use crate::storage::{Tx, View};

/// A reserve list with what remains of the envelope.
#[derive(Debug, Clone)]
pub struct ReserveList {
    /// The edition.
    pub edition: EditionRow,
    /// What remains of its envelope; `None` when none was stated.
    pub envelope: Option<Remains>,
    /// The projects by rank, each with whether what remains is enough for it when those before it that fit are
    /// awarded first; `None` without an envelope.
    pub lines: Vec<(ReserveRow, Option<bool>)>,
}

/// The reserve list of an edition; without a text that of the only open one.
///
/// # Errors
/// The edition is not found.
pub fn list(view: View<'_>, edition: Option<&str>) -> Result<ReserveList> {
    let edition = find::edition(view, edition)?;
    let rules = view.rule_set(edition.id)?;
    let envelope = match view.envelope_of(edition.id, &rules)? {
        Some(maximum) => Some(Remains { maximum, left: maximum.minus(view.awarded_in(edition.id)?) }),
        None => None,
    };
    let mut left = envelope.map(|remains| remains.left);
    let mut fits = |asked: Cents| {
        let room = left.as_mut()?;
        let fits = asked <= *room;
        if fits {
            *room = room.minus(asked);
        }
        Some(fits)
    };
    let rows = view.reserve_list(edition.id)?;
    let lines = rows.into_iter().map(|row| {
        let fits = fits(row.asked);
        (row, fits)
    });
    let lines = lines.collect();
    Ok(ReserveList { edition, envelope, lines })
}

/// The place that a project gets; `None` when it does not go on the list.
pub(super) fn place(
    view: View<'_>,
    request: &DecideRequest,
    dossier: &DossierRow,
    row: &DecidedRow,
) -> Result<Option<u32>> {
    if request.verdict != Verdict::Reserve {
        return match request.rank {
            None => Ok(None),
            Some(rank) => {
                let fact = Fact::new("reserve-rank-alone");
                Err(Error::invalid(Fault::of("--rank", rank.to_string(), fact)))
            }
        };
    }
    let own = row.decision.as_ref().map(|decision| decision.id);
    let others = view.reserve_list(dossier.edition)?;
    let others = others.iter().filter(|line| Some(line.decision) != own).count();
    let end = u32::try_from(others).unwrap_or(u32::MAX).saturating_add(1);
    let rank = request.rank.unwrap_or(end);
    if rank == 0 || rank > end {
        let fact = Fact::new("reserve-rank-outside").with("last", end);
        return Err(Error::invalid(Fault::of("--rank", rank.to_string(), fact)));
    }
    Ok(Some(rank))
}

/// Puts the list in order after a decision got its place, or left it.
pub(super) fn close_up(
    tx: &Tx<'_>,
    edition: EditionId,
    decision: DecisionId,
    rank: Option<u32>,
) -> Result<()> {
    let mut order: Vec<_> =
        tx.reserve_list(edition)?.into_iter().map(|line| (line.decision, line.dossier)).collect();
    if let Some(rank) = rank
        && let Some(at) = order.iter().position(|(other, _)| *other == decision)
    {
        let own = order.remove(at);
        order.insert((rank as usize - 1).min(order.len()), own);
    }
    Ok(tx.order_reserve(&order)?)
}
