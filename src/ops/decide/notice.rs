//! Telling the neighbourhoods what was decided (B-MO-4). Terms to appeal run from that day.

use chrono::NaiveDate;

use crate::domain::dates::day_of;
use crate::domain::decision::chain;
use crate::domain::fact::Fact;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::roadmap::Verdict;
use crate::ops::{Context, Error, Result, check_day, find};
use crate::storage::decision::DecidedRow;
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
    /// The commands that come next for them, each kind of step once.
    pub next: Vec<String>,
}

/// What comes after a neighbourhood was told.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Next {
    /// A step of the approval chain, by its code.
    Approve(String),
    /// The agreement is to be drawn.
    Draw,
    /// A letter, by its kind: nothing is awarded, so nothing else follows.
    Letter(&'static str),
}

impl Next {
    /// What comes next for a dossier whose decisions these are; nothing while something is to be decided, and nothing
    /// once the agreement is drawn.
    fn of(tx: &Tx<'_>, rules: &RuleSet, dossier: &DossierRow, rows: &[DecidedRow]) -> Result<Option<Self>> {
        let decisions: Vec<_> = rows.iter().filter_map(|row| row.decision.as_ref()).collect();
        if decisions.len() < rows.len() {
            return Ok(None);
        }
        let awards = decisions.iter().filter(|decision| decision.verdict == Verdict::Awarded);
        if awards.clone().next().is_none() {
            let all_refused = decisions.iter().all(|decision| decision.verdict == Verdict::Refused);
            return Ok(Some(Self::Letter(if all_refused { "refusal" } else { "decision" })));
        }
        let awarded = awards.map(|decision| decision.amount).sum();
        let taken = tx.approvals(dossier.id)?;
        let links = chain(&rules.selection, dossier.track.as_deref(), awarded, &taken);
        if let Some(link) = links.iter().find(|link| !link.is_given()) {
            return Ok(Some(Self::Approve(link.step.code.clone())));
        }
        let agreed = rules.has_agreement(dossier.track.as_deref(), dossier.tier.as_deref());
        Ok((agreed && tx.agreement(dossier.id)?.is_none()).then_some(Self::Draw))
    }

    /// The command: for the dossier, or for all of the edition where several wait for the same.
    fn command(&self, edition: &str, dossiers: &[&str]) -> String {
        match (self, dossiers) {
            (Self::Approve(step), [only]) => format!("wijk approve {only} {step}"),
            (Self::Approve(step), _) => format!("wijk approve {step} --edition {edition}"),
            (Self::Draw, [first, ..]) => format!("wijk agreement draw {first}"),
            (Self::Draw, []) => "wijk agreement draw …".to_owned(),
            (Self::Letter(kind), [only]) => format!("wijk letter {kind} {only}"),
            (Self::Letter(kind), _) => format!("wijk letter {kind} --edition {edition} --folder …"),
        }
    }
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
        let mut steps: Vec<(Next, Vec<String>)> = Vec::new();
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
            if open.is_empty() {
                continue;
            }
            if let Some(next) = Next::of(tx, &rules, &dossier, &rows)? {
                match steps.iter_mut().find(|(known, _)| *known == next) {
                    Some((_, dossiers)) => dossiers.push(dossier.reference.clone()),
                    None => steps.push((next, vec![dossier.reference.clone()])),
                }
            }
            notified.push((dossier, open.len()));
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
        let command = |(next, dossiers): (Next, Vec<String>)| {
            let dossiers: Vec<&str> = dossiers.iter().map(String::as_str).collect();
            next.command(&rules.reference, &dossiers)
        };
        let next = steps.into_iter().map(command).collect();
        Ok(Notified { dossiers: notified, on, appeal_until, next })
    };
    context.change(Operation::new(OperationKind::Notify), work).map(|(notified, _)| notified)
}
