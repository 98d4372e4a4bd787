//! What becomes of an experiment: it stops, goes on for a while, or stays for good.

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::order::only_in;
use super::words::Faults;
use super::{Context, Error, Result, find};
use crate::domain::dates::day_of;
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::experiment::{Choice, Decided};
use crate::domain::fact::Fact;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule_set::look_up;
use crate::domain::roadmap::Verdict;
use crate::storage::dossier::DossierRow;
use crate::storage::edition::EditionRow;
use crate::storage::experiment::ExperimentRow;
use crate::storage::{Tx, View};

/// A decision on an experiment, as it is handed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DecideInput {
    /// Number of the project.
    pub project: u32,
    /// What is decided.
    pub choice: Choice,
    /// Why.
    pub reason: Option<String>,
    /// Who decided: a body of the edition, or words.
    pub body: Option<String>,
    /// The last day of an extension.
    pub until: Option<NaiveDate>,
    /// Where it stays.
    pub anchor: Option<String>,
    /// The day of the decision; today when not said.
    pub on: Option<NaiveDate>,
}

/// What was decided.
#[derive(Debug, Clone)]
pub struct Done {
    /// The dossier.
    pub dossier: DossierRow,
    /// Title of the project.
    pub title: String,
    /// The decision.
    pub decided: Decided,
    /// The projects on which nothing was decided yet, or that were only extended: number and title.
    pub open: Vec<(u32, String)>,
}

/// The projects of a dossier, each with what was decided last.
pub type Projects = Vec<(u32, String, Option<Choice>)>;

/// The projects of a dossier that can be decided on, each with what was decided last.
///
/// # Errors
/// The dossier is not found, or not in realisation.
pub fn look(view: View<'_>, dossier: &str) -> Result<(DossierRow, Projects)> {
    let dossier = find::dossier(view, dossier)?;
    let list = format!("wijk experiment list {}", dossier.reference);
    only_in(&[Phase::Realisation], &dossier, "experiment-not-now", list)?;
    let projects = view.experiments_open(dossier.id)?;
    Ok((dossier, projects))
}

/// Decides what becomes of an experiment. An extension can be decided again, with a later day.
///
/// # Errors
/// The dossier is not in realisation; no such project, one that was not awarded or was dropped; it was decided for good;
/// all faults of the input.
pub fn decide(context: &mut Context<'_>, dossier: &str, input: &DecideInput) -> Result<Done> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let (dossier, projects) = look(**tx, dossier)?;
        let rules = tx.rule_set(dossier.edition)?;
        let today = day_of(now, rules.timezone);
        let Some((number, title, _)) = projects.iter().find(|(number, ..)| *number == input.project).cloned()
        else {
            return Err(none_such(**tx, &dossier, input.project)?);
        };
        let all = tx.experiments(dossier.id)?;
        let last = all.iter().rfind(|row| row.decided.project == number).map(|row| &row.decided);
        if let Some(last) = last.filter(|last| last.choice.is_last()) {
            let fact = Fact::new("experiment-decided-already")
                .with("number", number)
                .with("title", &title)
                .with_term("choice", format!("experiment-{}", last.choice))
                .with("on", last.on);
            return Err(Error::refused(fact, format!("wijk experiment list {}", dossier.reference)));
        }
        let mut faults = Faults::default();
        let (on, until) = days(input, last, today, &mut faults);
        let anchor = input.anchor.as_ref().and_then(|text| faults.clean("--anchor", text));
        match (input.choice, &anchor) {
            (Choice::Anchor, None) => faults.add("--anchor", "", Fact::new("experiment-where")),
            (Choice::Stop | Choice::Extend, Some(text)) => {
                faults.add("--anchor", text.clone(), Fact::new("experiment-no-where"));
            }
            _ => {}
        }
        let body = input.body.as_ref().and_then(|text| faults.clean("--body", text));
        let decided = Decided {
            number: all.iter().map(|row| row.decided.number).max().unwrap_or_default() + 1,
            project: number,
            choice: input.choice,
            on,
            body: body.map(|text| look_up(&rules.bodies, &text).unwrap_or(text)),
            reason: faults.needed("--reason", input.reason.as_deref()),
            until,
            anchor,
        };
        faults.settle()?;
        tx.insert_experiment(dossier.id, &decided)?;
        tx.tell("reference", &dossier.reference);
        tx.tell("neighbourhood", &dossier.name);
        tx.tell("number", number);
        tx.tell("choice", decided.choice.to_string());
        let open = tx.experiments_open(dossier.id)?.into_iter();
        let open = open.filter(|(_, _, choice)| !choice.is_some_and(Choice::is_last));
        let open = open.map(|(number, title, _)| (number, title)).collect();
        Ok(Done { dossier, title, decided, open })
    };
    context.change(Operation::new(OperationKind::DecideExperiment), work).map(|(done, _)| done)
}

/// The day of the decision and the last day of an extension, which lies after it and after the one before.
fn days(
    input: &DecideInput,
    last: Option<&Decided>,
    today: NaiveDate,
    faults: &mut Faults,
) -> (NaiveDate, Option<NaiveDate>) {
    let on = input.on.unwrap_or(today);
    if on > today {
        let fact = Fact::new("plan-day-future").with("on", on).with("today", today);
        faults.add("--on", on.to_string(), fact);
    }
    if let Some(last) = last.filter(|last| last.on > on) {
        let fact = Fact::new("experiment-before-last").with("last", last.on);
        faults.add("--on", on.to_string(), fact);
    }
    match (input.choice, input.until) {
        (Choice::Extend, None) => faults.add("--until", "", Fact::new("experiment-until-when")),
        (Choice::Extend, Some(until)) => {
            let after = last.and_then(|last| last.until).map_or(on, |before| before.max(on));
            if until <= after {
                faults.add(
                    "--until",
                    until.to_string(),
                    Fact::new("experiment-until-past").with("after", after),
                );
            }
        }
        (_, Some(until)) => faults.add("--until", until.to_string(), Fact::new("experiment-no-until")),
        (_, None) => {}
    }
    (on, input.until)
}

/// Why there is nothing to decide of a project.
fn none_such(view: View<'_>, dossier: &DossierRow, number: u32) -> Result<Error> {
    let reference = &dossier.reference;
    let all = view.decided_projects(dossier.id)?;
    let found = all.iter().find(|project| project.number == number);
    let list = format!("wijk experiment list {reference}");
    let Some(project) = found else {
        let fact =
            Fact::new("experiment-no-such-project").with("reference", reference).with("number", number);
        let near = all.iter().map(|one| format!("{}  {}", one.number, one.title)).collect();
        return Ok(Error::NotFound { fact, near, next: vec![list] });
    };
    let refused = !matches!(project.decision, Some((Verdict::Awarded, _)));
    let fact = Fact::new("experiment-not-of-this")
        .with("number", number)
        .with("title", &project.title)
        .with("refused", i64::from(refused));
    Ok(Error::refused(fact, list))
}

/// Which decisions on experiments are listed.
#[derive(Debug, Clone)]
pub enum Listed {
    /// Of a dossier.
    Dossier(Box<DossierRow>),
    /// Of an edition.
    Edition(Box<EditionRow>),
}

/// The decisions on experiments of a dossier or an edition; what is not named is the only open edition.
///
/// # Errors
/// Neither a dossier nor an edition is meant.
pub fn list(view: View<'_>, text: Option<&str>) -> Result<(Listed, Vec<ExperimentRow>)> {
    let edition = match find::edition(view, text) {
        Ok(edition) => edition,
        Err(Error::NotFound { .. }) if text.is_some() => {
            let dossier = find::dossier(view, text.unwrap_or_default())?;
            let rows = view.experiments(dossier.id)?;
            return Ok((Listed::Dossier(Box::new(dossier)), rows));
        }
        Err(other) => return Err(other),
    };
    let rows = view.experiments_of(edition.id)?;
    Ok((Listed::Edition(Box::new(edition)), rows))
}
