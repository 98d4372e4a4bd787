//! Opinions outside a session, such as that of a working group of civil servants on paper (L-9).

use chrono::NaiveDate;

use super::{OpinionInput, choose, written};
use crate::domain::dates::{Moment, day_of};
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::fact::{Fact, Value};
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule_set::{RuleSet, find_named, name_of};
use crate::ops::find::quoted;
use crate::ops::order::only_in;
use crate::ops::words::Faults;
use crate::ops::{Context, Error, Result, check_day, find};
use crate::storage::dossier::DossierRow;
use crate::storage::opinion::{AskingProject, OpinionRow};
use crate::storage::session::{ItemDossier, SessionRow};
use crate::storage::{Tx, View};

/// An opinion that was given on paper.
#[derive(Debug, Clone)]
pub struct OnPaper {
    /// The dossier.
    pub dossier: DossierRow,
    /// The rules of its edition.
    pub rules: RuleSet,
    /// The opinions about the project.
    pub opinion: OpinionRow,
    /// Name of the body.
    pub body: Value,
    /// Projects of the dossier of which this body said nothing yet.
    pub open: Vec<u32>,
}

/// The opinions about a dossier.
#[derive(Debug, Clone)]
pub struct Listed {
    /// The dossier.
    pub dossier: DossierRow,
    /// The rules of its edition.
    pub rules: RuleSet,
    /// The sessions on whose agenda it stands.
    pub sessions: Vec<SessionRow>,
    /// What was said of its projects.
    pub opinions: Vec<OpinionRow>,
}

/// The opinions about a dossier, in sessions and on paper.
///
/// # Errors
/// Not found.
pub fn of_dossier(view: View<'_>, text: &str) -> Result<Listed> {
    let dossier = find::dossier(view, text)?;
    Ok(Listed {
        rules: view.rule_set(dossier.edition)?,
        sessions: view.sessions_of_dossier(dossier.id)?,
        opinions: view.opinions_of(dossier.id)?,
        dossier,
    })
}

/// A dossier about which a body can give its opinion on paper, with its projects.
///
/// # Errors
/// Not found; not in selection.
pub fn may_add_on_paper(view: View<'_>, text: &str) -> Result<(DossierRow, RuleSet, Vec<AskingProject>)> {
    let dossier = find::dossier(view, text)?;
    let next = format!("wijk check {}", dossier.reference);
    only_in(&[Phase::Selection], &dossier, "session-not-in-selection", next)?;
    let rules = view.rule_set(dossier.edition)?;
    let projects = view.submitted_projects(dossier.id)?;
    Ok((dossier, rules, projects))
}

/// Records the opinion of a body about a project, given outside a session.
///
/// # Errors
/// Not found; not in selection; the day is in the future or before the dossier was submitted; all faults of the
/// opinion; the body said something else of it in a session on that day.
pub fn add_on_paper(
    context: &mut Context<'_>,
    input: &OpinionInput,
    body: &str,
    on: Option<NaiveDate>,
) -> Result<OnPaper> {
    let now: Moment = context.now;
    let work = |tx: &Tx<'_>| {
        let (dossier, rules, projects) = may_add_on_paper(**tx, &input.dossier)?;
        let today = day_of(now, rules.timezone);
        let on = on.unwrap_or(today);
        check_day(on, dossier.since, today)?;
        let mut faults = Faults::default();
        let body = match find_named(&rules.bodies, body) {
            Some(found) => found.code.clone(),
            None => faults.needed("--by", Some(body)),
        };
        let item = ItemDossier {
            id: dossier.id,
            reference: dossier.reference.clone(),
            name: dossier.name.clone(),
            track: dossier.track.clone(),
            tier: dossier.tier.clone(),
        };
        let all: Vec<&AskingProject> = projects.iter().collect();
        let project = choose(&all, input, &item, &mut faults)?;
        let text = project.map(|project| written(input, project, false, &mut faults));
        faults.settle()?;
        let (Some(project), Some(text)) = (project, text) else {
            return Err(crate::storage::StorageError::BrokenReference.into());
        };
        let known = tx.opinions_of(dossier.id)?;
        let same = |one: &&OpinionRow| one.project == project.id && one.body == body && one.given_on == on;
        if let Some(session) = known.iter().find(same).and_then(|one| one.session) {
            let fact = Fact::new("opinion-of-session").with("session", session.0).with("on", on);
            let next = format!("wijk session opinion {} {}", session.0, dossier.reference);
            return Err(Error::refused(fact, next));
        }
        let id = tx.put_opinion(project, None, &body, on, &text)?;
        tx.tell("session", 0_i64);
        tx.tell("count", 1_i64);
        tx.tell("reference", &dossier.reference);
        let opinions = tx.opinions_of(dossier.id)?;
        let said = |number: u32| opinions.iter().any(|one| one.number == number && one.body == body);
        let open = projects.iter().map(|project| project.number).filter(|number| !said(*number)).collect();
        let opinion = opinions.iter().find(|one| one.id == id).cloned();
        let opinion = opinion.ok_or(crate::storage::StorageError::BrokenReference)?;
        Ok(OnPaper { body: Value::Name(name_of(&rules.bodies, &body)), dossier, rules, opinion, open })
    };
    context.change(Operation::new(OperationKind::GiveOpinion), work).map(|(given, _)| given)
}

/// Which opinion on paper is meant.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PaperSought {
    /// The dossier, as typed.
    pub dossier: String,
    /// Number of the project.
    pub project: Option<u32>,
    /// Whose: code or name of a body.
    pub by: Option<String>,
    /// The day on which it was given.
    pub on: Option<NaiveDate>,
}

/// The opinions on paper that fit.
///
/// # Errors
/// The dossier is not found; no opinion on paper fits.
pub fn on_paper(view: View<'_>, sought: &PaperSought) -> Result<(DossierRow, RuleSet, Vec<OpinionRow>)> {
    let dossier = find::dossier(view, &sought.dossier)?;
    let rules = view.rule_set(dossier.edition)?;
    let body = sought.by.as_deref().map(|by| match find_named(&rules.bodies, by) {
        Some(found) => found.code.clone(),
        None => by.trim().to_owned(),
    });
    let mut fit = view.opinions_of(dossier.id)?;
    fit.retain(|one| {
        sought.project.is_none_or(|number| number == one.number)
            && body.as_ref().is_none_or(|body| *body == one.body)
            && sought.on.is_none_or(|on| on == one.given_on)
    });
    let in_session = fit.iter().find_map(|one| one.session);
    fit.retain(|one| one.session.is_none());
    if fit.is_empty() {
        let reference = &dossier.reference;
        let mut next = vec![format!("wijk opinion list {reference}")];
        next.extend(in_session.map(|id| format!("wijk session opinion {} {reference} --withdraw", id.0)));
        let fact = Fact::new("opinion-none-on-paper").with("reference", reference);
        return Err(Error::NotFound { fact, near: Vec::new(), next });
    }
    Ok((dossier, rules, fit))
}

/// Takes back an opinion that was given on paper.
///
/// # Errors
/// Not found, or several fit; a decision follows it.
pub fn withdraw_from_paper(
    context: &mut Context<'_>,
    sought: &PaperSought,
) -> Result<(DossierRow, RuleSet, OpinionRow)> {
    let work = |tx: &Tx<'_>| {
        let (dossier, rules, mut fit) = on_paper(**tx, sought)?;
        if fit.len() > 1 {
            let near = fit.iter().map(|one| {
                format!("--project {} --by {} --on {}", one.number, quoted(&one.body), one.given_on)
            });
            let fact =
                Fact::new("opinion-several").with("reference", &dossier.reference).with("count", fit.len());
            return Err(Error::NotFound { fact, near: near.collect(), next: Vec::new() });
        }
        let Some(gone) = fit.pop() else { return Err(crate::storage::StorageError::BrokenReference.into()) };
        if tx.is_followed(gone.id)? {
            let fact = Fact::new("opinion-followed")
                .with("reference", &dossier.reference)
                .with("number", gone.number)
                .with("title", &gone.title);
            let next = format!("wijk decide {} --project {} --replace", dossier.reference, gone.number);
            return Err(Error::refused(fact, next));
        }
        tx.remove_opinion(&gone)?;
        tx.tell("reference", &dossier.reference);
        tx.tell("session", 0_i64);
        tx.tell("count", 1_i64);
        Ok((dossier, rules, gone))
    };
    context.change(Operation::new(OperationKind::WithdrawOpinion), work).map(|(done, _)| done)
}
