//! The ledger follows the facts: whatever was decided, approved, paid, justified, settled or ended in an operation, the
//! movements of money that go with it are posted at its end, by the one gate for writing. So no use case can forget
//! them, and none can post what did not happen.

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Error, Result};
use crate::domain::decision::{Link, chain};
use crate::domain::dossier::lifecycle::Status;
use crate::domain::fact::Fact;
use crate::domain::ids::EditionId;
use crate::domain::ledger::{Account, Fund, Grant, Movement, Posting, movements, targets};
use crate::domain::money::Cents;
use crate::domain::programme::rule_set::RuleSet;
use crate::storage::dossier::DossierRow;
use crate::storage::edition::EditionRow;
use crate::storage::ledger::EnvelopeFlows;
use crate::storage::{Tx, View};

/// What is known of the money of a dossier, from one fund.
///
/// # Errors
/// What the register says.
pub fn grant(view: View<'_>, rules: &RuleSet, dossier: &DossierRow, fund: Fund) -> Result<Grant> {
    let awarded = view.granted_of(dossier.id, fund)?;
    let flows = view.flows_of(dossier.id, fund)?;
    let committed = fund == Fund::StartFund || {
        let total: Cents = awarded.iter().map(|(_, amount)| *amount).sum();
        let approvals = view.approvals(dossier.id)?;
        chain(&rules.selection, dossier.track.as_deref(), total, &approvals).iter().all(Link::is_given)
    };
    Ok(Grant {
        awarded,
        committed,
        over: matches!(dossier.standing.status, Status::Refused | Status::Withdrawn | Status::NotAdmitted),
        accepted: view.accepted_of(dossier.id, fund)?,
        paid: flows.paid,
        repaid: flows.repaid,
        waived: flows.waived,
        settled: flows.settled,
        per: rules.money.per,
    })
}

/// An edition in whose books an operation posts.
struct Known {
    edition: EditionRow,
    rules: RuleSet,
    /// How its envelope stands, free and beyond, once something moved there.
    envelope: Option<EnvelopeFlows>,
}

/// Posts what moved in an operation.
///
/// # Errors
/// The books of the edition are locked up to the day on which it happened, or later.
pub(super) fn follow(tx: &Tx<'_>) -> Result<()> {
    let mut editions: BTreeMap<EditionId, Known> = BTreeMap::new();
    for (id, (on, cause)) in tx.take_moved() {
        let dossier = tx.dossier(id)?;
        let Known { edition, rules, envelope } = match editions.entry(dossier.edition) {
            std::collections::btree_map::Entry::Occupied(known) => known.into_mut(),
            std::collections::btree_map::Entry::Vacant(new) => new.insert(Known {
                edition: tx.edition_by_id(dossier.edition)?,
                rules: tx.rule_set(dossier.edition)?,
                envelope: None,
            }),
        };
        for fund in [Fund::Award, Fund::StartFund] {
            let wanted = targets(&grant(**tx, rules, &dossier, fund)?);
            let held = tx.holdings(dossier.edition, id, fund)?;
            // A start fund has means of its own.
            let outside = if fund == Fund::Award { Account::Envelope } else { Account::Source };
            let found = movements(&held, &wanted, outside);
            if found.is_empty() {
                continue;
            }
            is_open(**tx, edition, on)?;
            let net: i64 = found
                .iter()
                .map(|it| match (it.from == outside, it.to == outside) {
                    (true, _) => it.amount.0,
                    (_, true) => -it.amount.0,
                    _ => 0,
                })
                .sum();
            let post = |movement: Movement, dossier| {
                let posting = Posting { movement, fund, on, cause, note: None };
                tx.insert_posting(edition.id, dossier, &posting)
            };
            // Start funds, and movements that stay with the dossier, leave the envelope as it is.
            let mut flows = match envelope {
                _ if fund != Fund::Award || net == 0 => EnvelopeFlows::default(),
                Some(known) => *known,
                None => tx.envelope_flows(edition.id)?,
            };
            if fund == Fund::Award && net > flows.free.0 {
                // What the envelope cannot bear comes from outside it: somebody set the rule aside, or none was stated.
                let amount = Cents(net).minus(flows.free);
                post(Movement { project: None, from: Account::Source, to: Account::Envelope, amount }, None)?;
                (flows.free, flows.beyond) = (flows.free.plus(amount), flows.beyond.plus(amount));
            }
            for movement in found {
                post(movement, Some(id))?;
            }
            flows.free = flows.free.minus(Cents(net));
            let back = flows.beyond.min(Cents(-net));
            if fund == Fund::Award && back > Cents::ZERO {
                post(
                    Movement { project: None, from: Account::Envelope, to: Account::Source, amount: back },
                    None,
                )?;
                (flows.free, flows.beyond) = (flows.free.minus(back), flows.beyond.minus(back));
            }
            if fund == Fund::Award && net != 0 {
                *envelope = Some(flows);
            }
        }
    }
    Ok(())
}

/// Whether something can be posted on this day.
///
/// # Errors
/// The books of the edition are locked.
pub fn is_open(view: View<'_>, edition: &EditionRow, on: NaiveDate) -> Result<()> {
    match view.locked_until(edition.id)? {
        Some(until) if on <= until => {
            let fact = Fact::new("budget-locked")
                .with("edition", &edition.reference)
                .with("until", until)
                .with("on", on);
            Err(Error::refused(fact, format!("wijk budget unlock {}", edition.reference)))
        }
        _ => Ok(()),
    }
}
