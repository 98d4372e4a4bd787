//! Telling the neighbourhoods what was decided (B-MO-4). Terms to appeal run from that day.

use chrono::NaiveDate;

use crate::domain::dates::day_of;
use crate::domain::fact::Fact;
use crate::domain::operation::{Operation, OperationKind};
use crate::ops::{Context, Error, Result, check_day, find};
use crate::storage::dossier::DossierRow;
use crate::storage::{StorageError, Tx};

/// Who is told.
#[derive(Debug, Clone)]
pub enum Told {
    /// A dossier, as typed.
    Dossier(String),
    /// All dossiers of an edition; of the only open one when not said.
    Edition(Option<String>),
}

/// What was made known.
#[derive(Debug, Clone)]
pub struct Notified {
    /// The dossiers, each with how many decisions were made known to it now.
    pub dossiers: Vec<(DossierRow, usize)>,
    /// The day.
    pub on: NaiveDate,
    /// The last day to appeal, where the edition has a term and the day is the same for all.
    pub appeal_until: Option<NaiveDate>,
}

/// Notes that the neighbourhood was told of its decisions; of an edition all that were not told yet.
///
/// # Errors
/// Not found; nothing is left to tell; the day lies before a decision or in the future.
pub fn notify(context: &mut Context<'_>, told: &Told, on: Option<NaiveDate>) -> Result<Notified> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let (edition, dossiers) = match told {
            Told::Dossier(text) => {
                let dossier = find::dossier(**tx, text)?;
                (dossier.edition, vec![dossier])
            }
            Told::Edition(text) => {
                let edition = find::edition(**tx, text.as_deref())?;
                let ids = tx.dossiers_to_notify(edition.id)?;
                let dossiers: std::result::Result<_, StorageError> =
                    ids.into_iter().map(|id| tx.dossier(id)).collect();
                (edition.id, dossiers?)
            }
        };
        let rules = tx.rule_set(edition)?;
        let today = day_of(now, rules.timezone);
        let on = on.unwrap_or(today);
        let mut notified = Vec::new();
        for dossier in dossiers {
            let rows = tx.decisions(dossier.id)?;
            let open: Vec<_> = rows
                .iter()
                .filter_map(|row| row.decision.as_ref())
                .filter(|it| it.notified.is_none())
                .collect();
            let last = open.iter().map(|decision| decision.on).max().unwrap_or(NaiveDate::MIN);
            check_day(on, last, today)?;
            for decision in &open {
                tx.notify_decision(dossier.id, decision.id, on)?;
            }
            if !open.is_empty() {
                notified.push((dossier, open.len()));
            }
        }
        if notified.is_empty() {
            let fact = Fact::new("decide-nothing-to-tell");
            let next = match told {
                Told::Dossier(text) => format!("wijk show {}", find::quoted(text)),
                Told::Edition(_) => "wijk list --phase selection".to_owned(),
            };
            return Err(Error::refused(fact, next));
        }
        let decisions: usize = notified.iter().map(|(_, count)| count).sum();
        let reference = match &notified[..] {
            [(dossier, _)] => dossier.reference.clone(),
            _ => rules.reference.clone(),
        };
        tx.tell("reference", reference);
        tx.tell("count", decisions);
        tx.tell("on", on);
        let appeal_until = rules.selection.appeals.lodge.and_then(|length| length.after(on));
        Ok(Notified { dossiers: notified, on, appeal_until })
    };
    context.change(Operation::new(OperationKind::Notify), work).map(|(notified, _)| notified)
}
