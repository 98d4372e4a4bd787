//! The evaluation by the steering group (B-FR-1): what became of each project, what lasts, what was learnt.

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::order::only_in;
use super::words::Faults;
use super::{Context, Error, Result, find};
use crate::domain::dates::day_of;
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::evaluation::{Evaluation, Outcome, ProjectOutcome};
use crate::domain::fact::Fact;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::roadmap::Verdict;
use crate::exchange::evaluation_file;
use crate::storage::amendment::DroppedProject;
use crate::storage::dossier::DossierRow;
use crate::storage::evaluation::DecidedProject;
use crate::storage::{Tx, View};

/// What an evaluation begins with.
#[derive(Debug, Clone)]
pub struct Looked {
    /// The dossier.
    pub dossier: DossierRow,
    /// The awarded projects.
    pub awarded: Vec<DecidedProject>,
    /// The projects that do not go on, by a change that holds.
    pub dropped: Vec<DroppedProject>,
    /// An earlier evaluation.
    pub earlier: Option<Evaluation>,
    /// Today, where the programme is.
    pub today: NaiveDate,
}

/// An evaluation that was recorded.
#[derive(Debug, Clone)]
pub struct Evaluated {
    /// The dossier.
    pub dossier: DossierRow,
    /// What was recorded.
    pub evaluation: Evaluation,
    /// The awarded projects of which nothing is said yet.
    pub silent: Vec<DecidedProject>,
    /// Whether it took the place of an earlier one.
    pub replaced: bool,
}

/// What there is to evaluate.
///
/// # Errors
/// The dossier is not found, or not in realisation.
pub fn look(view: View<'_>, dossier: &str, now: crate::domain::dates::Moment) -> Result<Looked> {
    let dossier = find::dossier(view, dossier)?;
    let show = format!("wijk show {}", dossier.reference);
    only_in(&[Phase::Realisation], &dossier, "evaluate-not-now", show)?;
    let today = day_of(now, view.rule_set(dossier.edition)?.timezone);
    let mut awarded = view.decided_projects(dossier.id)?;
    awarded.retain(|project| matches!(project.decision, Some((Verdict::Awarded, _))));
    let dropped = view.dropped_projects(dossier.id)?;
    let earlier = view.evaluation(dossier.id)?;
    Ok(Looked { dossier, awarded, dropped, earlier, today })
}

/// Records an evaluation, in the place of an earlier one.
///
/// # Errors
/// The dossier is not in realisation; all faults of the input.
pub fn evaluate(context: &mut Context<'_>, dossier: &str, evaluation: &Evaluation) -> Result<Evaluated> {
    record(context, dossier, |looked| check(evaluation, looked))
}

/// Records an evaluation from a text.
///
/// # Errors
/// The dossier is not in realisation; every fault of the text.
pub fn evaluate_from(context: &mut Context<'_>, dossier: &str, text: &str) -> Result<Evaluated> {
    record(context, dossier, |looked| {
        let numbers: Vec<u32> = looked.awarded.iter().map(|project| project.number).collect();
        let evaluation = evaluation_file::read(text, &numbers, looked.today).map_err(Error::Invalid)?;
        let mut faults = Faults::default();
        for outcome in &evaluation.projects {
            not_dropped(outcome, "projects", looked, &mut faults);
        }
        faults.settle()?;
        Ok(evaluation)
    })
}

fn record(
    context: &mut Context<'_>,
    dossier: &str,
    make: impl FnOnce(&Looked) -> Result<Evaluation>,
) -> Result<Evaluated> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let looked = look(**tx, dossier, now)?;
        let mut evaluation = make(&looked)?;
        evaluation.projects.sort_by_key(|outcome| outcome.project);
        tx.put_evaluation(looked.dossier.id, &evaluation, &looked.awarded)?;
        tx.tell("reference", &looked.dossier.reference);
        tx.tell("neighbourhood", &looked.dossier.name);
        tx.tell("on", evaluation.held_on);
        tx.tell("projects", evaluation.projects.len());
        let said = |project: &DecidedProject| {
            evaluation.projects.iter().any(|outcome| outcome.project == project.number)
        };
        let silent = looked.awarded.iter().filter(|project| !said(project)).cloned().collect();
        let replaced = looked.earlier.is_some();
        Ok(Evaluated { dossier: looked.dossier, evaluation, silent, replaced })
    };
    context.change(Operation::new(OperationKind::Evaluate), work).map(|(evaluated, _)| evaluated)
}

fn check(input: &Evaluation, looked: &Looked) -> Result<Evaluation> {
    let mut faults = Faults::default();
    if input.held_on > looked.today {
        let fact = Fact::new("plan-day-future").with("on", input.held_on).with("today", looked.today);
        faults.add("--on", input.held_on.to_string(), fact);
    }
    let mut projects: Vec<ProjectOutcome> = Vec::new();
    for outcome in &input.projects {
        projects.extend(checked(outcome, &projects, looked, &mut faults));
    }
    let evaluation = Evaluation {
        held_on: input.held_on,
        participants: input.participants,
        lasting: faults.needed("--lasting", Some(&input.lasting)),
        maintainer: faults.needed("--maintainer", Some(&input.maintainer)),
        lessons: faults.needed("--lessons", Some(&input.lessons)),
        recommendation: input.recommendation.as_ref().and_then(|text| faults.clean("--recommendation", text)),
        projects,
    };
    faults.settle()?;
    Ok(evaluation)
}

fn checked(
    outcome: &ProjectOutcome,
    before: &[ProjectOutcome],
    looked: &Looked,
    faults: &mut Faults,
) -> Option<ProjectOutcome> {
    let number = outcome.project;
    if !looked.awarded.iter().any(|project| project.number == number) {
        let known: Vec<String> = looked.awarded.iter().map(|project| project.number.to_string()).collect();
        let fact = Fact::new("evaluate-no-such-project").with("number", number);
        let fact = fact.with("count", known.len()).with("known", known.join(", "));
        faults.add("--project", number.to_string(), fact);
        return None;
    }
    if let Some(one) = before.iter().find(|one| one.project == number) {
        let fact = match one.outcome == outcome.outcome {
            true => Fact::new("plan-number-twice").with("number", number),
            false => Fact::new("evaluate-both")
                .with("number", number)
                .with_term("one", format!("outcome-{}", one.outcome))
                .with_term("other", format!("outcome-{}", outcome.outcome)),
        };
        faults.add("--project", number.to_string(), fact);
    }
    not_dropped(outcome, "--project", looked, faults);
    let why = outcome.why.as_ref().and_then(|why| faults.clean("--project", why));
    if outcome.outcome != Outcome::Done && why.is_none() {
        faults.add("--project", number.to_string(), Fact::new("evaluate-why-needed").with("number", number));
    }
    Some(ProjectOutcome {
        project: number,
        outcome: outcome.outcome,
        why,
        reproducible: outcome.reproducible,
    })
}

/// A project that does not go on can only be evaluated as dropped.
fn not_dropped(outcome: &ProjectOutcome, place: &str, looked: &Looked, faults: &mut Faults) {
    let dropped = looked.dropped.iter().find(|one| one.project == outcome.project);
    if let Some(dropped) = dropped.filter(|_| outcome.outcome != Outcome::Dropped) {
        let fact = Fact::new("evaluate-dropped")
            .with("number", dropped.project)
            .with("on", dropped.on)
            .with_term("outcome", format!("outcome-{}", outcome.outcome));
        faults.add(place, dropped.project.to_string(), fact);
    }
}
