//! Assessing all at once: whatever is left of a roadmap, or of all roadmaps of an edition, and closing it in the same
//! stroke. An office with forty files says what it found, not forty times that all is well.

use chrono::NaiveDate;

use super::{Changed, Judged, assess_one, close_one, tell_closed};
use crate::domain::dossier::lifecycle::{Phase, Status};
use crate::domain::fact::Fact;
use crate::domain::operation::{Operation, OperationKind};
use crate::ops::{Context, Error, Result, find};
use crate::storage::Tx;

/// Whose roadmaps are assessed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Whose {
    /// That of a dossier.
    Dossier(String),
    /// Those of an edition that are in selection and not closed.
    Edition(String),
}

/// What is found, and what is done with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Together {
    /// Whose roadmaps.
    pub whose: Whose,
    /// What is found of criteria that are named.
    pub judged: Vec<Judged>,
    /// All of which nothing was found yet is met.
    pub rest: bool,
    /// The admissibility is closed too.
    pub close: bool,
    /// Who closes it.
    pub body: Option<String>,
    /// The day; today when not said.
    pub on: Option<NaiveDate>,
}

/// Assesses roadmaps, and closes their admissibility where that is asked: all or none.
///
/// # Errors
/// As [`super::assess`] and [`super::close`]; no roadmap of the edition is left to assess.
pub fn assess_together(context: &mut Context<'_>, wanted: &Together) -> Result<Vec<Changed>> {
    let (now, actor) = (context.now, context.actor.clone());
    let one = |tx: &Tx<'_>, text: &str| {
        let mut changed = assess_one(tx, (now, &actor), text, &wanted.judged, wanted.rest, wanted.on)?;
        if wanted.close {
            changed.sheet = close_one(tx, now, text, wanted.body.as_deref(), wanted.on)?;
        }
        Ok(changed)
    };
    let kind = match (&wanted.whose, wanted.close) {
        (Whose::Edition(_), _) => OperationKind::AssessEdition,
        (_, true) => OperationKind::CloseAdmissibility,
        (_, false) => OperationKind::AssessAdmissibility,
    };
    let work = |tx: &Tx<'_>| match &wanted.whose {
        Whose::Dossier(text) => {
            let changed = one(tx, text)?;
            if wanted.close {
                tell_closed(tx, &changed.sheet);
            } else {
                tx.tell("reference", &changed.sheet.dossier.reference);
                tx.tell("neighbourhood", &changed.sheet.dossier.name);
                tx.tell("count", changed.written.len());
            }
            Ok(vec![changed])
        }
        Whose::Edition(text) => {
            let edition = find::edition(**tx, Some(text))?;
            let mut open = tx.admissibilities(edition.id)?;
            open.retain(|listed| {
                let standing = listed.dossier.standing;
                let judged = standing.phase == Phase::Selection && standing.status == Status::Active;
                judged && listed.facts.outcome.is_none()
            });
            if open.is_empty() {
                let fact = Fact::new("admissibility-none-left").with("edition", &edition.reference);
                return Err(Error::refused(fact, format!("wijk admissibility list {}", edition.reference)));
            }
            let changed: Result<Vec<Changed>> =
                open.iter().map(|listed| one(tx, &listed.dossier.reference)).collect();
            tx.tell("edition", &edition.reference);
            tx.tell("count", open.len());
            tx.tell("closed", i64::from(wanted.close));
            changed
        }
    };
    context.change(Operation::new(kind), work).map(|(changed, _)| changed)
}
