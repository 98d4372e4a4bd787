//! Opinions of bodies about projects: in a session, where those with a say and without an interest have to be there,
//! or on paper.

mod paper;
#[cfg(test)]
mod tests;

use super::session::{Page, find_item, has_begun, not_closed, page};
use super::words::Faults;
use super::{Context, Error, Result};
use crate::domain::fact::{Fact, Value};
use crate::domain::ids::ProjectId;
use crate::domain::money::Cents;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::opinion::{Condition, Opined, OpinionFault, OpinionText};
use crate::domain::programme::selection::BodyKind;
use crate::storage::opinion::AskingProject;
use crate::storage::session::ItemDossier;
use crate::storage::{Tx, View};

pub use paper::{
    Listed, OnPaper, PaperSought, add_on_paper, may_add_on_paper, of_dossier, on_paper, withdraw_from_paper,
};

/// The most conditions of an opinion.
const MOST_CONDITIONS: usize = 50;

/// An opinion as it is typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OpinionInput {
    /// The dossier, by a part of its reference or of its neighbourhood's name.
    pub dossier: String,
    /// Number of the project; not needed when there is one.
    pub project: Option<u32>,
    /// What the body thinks.
    pub verdict: Opined,
    /// What it proposes; what was asked when not said.
    pub amount: Option<Cents>,
    /// Why.
    pub text: Option<String>,
    /// What it asks in return.
    pub conditions: Vec<Condition>,
    /// The line of the file on which it stands.
    pub line: Option<usize>,
}

/// An opinion that was recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recorded {
    /// The dossier.
    pub dossier: ItemDossier,
    /// The project.
    pub project: ProjectId,
}

/// Records opinions given in a session, all or none, each in place of what was said of the project before.
///
/// # Errors
/// The session is closed or still to come; too few are left who may judge a dossier; all faults of the opinions with
/// their lines.
pub fn give(
    context: &mut Context<'_>,
    session: Option<&str>,
    inputs: &[OpinionInput],
) -> Result<(Page, Vec<Recorded>)> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let before = super::session::look(**tx, session, now)?;
        not_closed(&before)?;
        has_begun(&before)?;
        let mut faults = Faults::default();
        let mut recorded: Vec<Recorded> = Vec::new();
        for input in inputs {
            let found = match find_item(**tx, &before, &input.dossier) {
                Ok((_, dossier)) => dossier.clone(),
                // In a file every row is looked at before anything is refused.
                Err(Error::NotFound { fact, .. } | Error::Refused { fact, .. }) if input.line.is_some() => {
                    faults.on_line(input.line, |faults| {
                        faults.add("dossier", &input.dossier, fact);
                        Ok(())
                    })?;
                    continue;
                }
                Err(other) => return Err(other),
            };
            may_judge(&before, &found)?;
            faults.on_line(input.line, |faults| {
                let projects: Vec<&AskingProject> = before.projects_of(found.id).collect();
                let Some(project) = choose(&projects, input, &found, faults)? else { return Ok(()) };
                if recorded.iter().any(|one| one.project == project.id) {
                    let fact = Fact::new("opinion-twice").with("title", &project.title);
                    faults.add("--project", project.number.to_string(), fact);
                }
                let names_amount =
                    before.sitting().is_none_or(|sitting| sitting.kind != BodyKind::WorkingGroup);
                let text = written(input, project, names_amount, faults);
                recorded.push(Recorded { dossier: found.clone(), project: project.id });
                if faults.count() == 0 {
                    let row = &before.session;
                    tx.put_opinion(project, Some(row.id), &row.text.body, row.text.on, &text)?;
                }
                Ok(())
            })?;
        }
        faults.settle()?;
        let page = page(**tx, before.session, now)?;
        tx.tell("session", page.number());
        tx.tell("count", recorded.len());
        let mut references: Vec<&str> = recorded.iter().map(|one| one.dossier.reference.as_str()).collect();
        references.dedup();
        tx.tell(
            "reference",
            if let [only] = references[..] { only } else { &page.session.edition_reference },
        );
        Ok((page, recorded))
    };
    context.change(Operation::new(OperationKind::GiveOpinion), work).map(|(done, _)| done)
}

/// Refuses unless enough are left who may judge a dossier: somebody at all, and the quorum where there is one.
///
/// # Errors
/// Too few are left.
pub fn may_judge(page: &Page, dossier: &ItemDossier) -> Result<()> {
    let bench = page.bench(Some(dossier.id));
    let quorum = page.quorum();
    let lacking = bench.lacking(quorum);
    if lacking == 0 {
        return Ok(());
    }
    let number = page.number();
    let with_say = page.seats.iter().filter(|seat| seat.capacity.has_say()).count();
    let named = |seats: &[crate::domain::ids::SeatId]| -> Vec<Value> {
        let rows = seats.iter().filter_map(|id| page.seat(*id));
        rows.map(|seat| Value::Text(format!("{} {}", seat.number, seat.name()))).collect()
    };
    if with_say == 0 {
        let fact = Fact::new("opinion-nobody").with("session", number);
        return Err(Error::refused(fact, format!("wijk session member add {number}")));
    }
    if bench.recused.len() == with_say {
        let fact = Fact::new("opinion-all-recused")
            .with("reference", &dossier.reference)
            .with("neighbourhood", &dossier.name)
            .with("session", number);
        let next = [format!("wijk session conflicts {number}"), format!("wijk session member add {number}")];
        return Err(Error::Refused { fact, next: next.into() });
    }
    let fact = Fact::new("opinion-no-quorum")
        .with("reference", &dossier.reference)
        .with("neighbourhood", &dossier.name)
        .with("judging", bench.judging.len())
        .with("quorum", quorum.unwrap_or(1))
        .with("recused", bench.recused.len())
        .with_list("recused_names", named(&bench.recused))
        .with("absent", bench.absent.len())
        .with_list("absent_names", named(&bench.absent))
        .with("unknown", bench.unknown.len())
        .with_list("unknown_names", named(&bench.unknown));
    let next = if bench.unknown.is_empty() {
        format!("wijk session conflicts {number}")
    } else {
        format!("wijk session present {number} all")
    };
    Err(Error::refused(fact, next))
}

/// The project that is meant.
fn choose<'a>(
    projects: &[&'a AskingProject],
    input: &OpinionInput,
    dossier: &ItemDossier,
    faults: &mut Faults,
) -> Result<Option<&'a AskingProject>> {
    let found = match (input.project, projects) {
        (Some(number), _) => projects.iter().find(|project| project.number == number).copied(),
        (None, [only]) => Some(*only),
        (None, _) => None,
    };
    if found.is_none() {
        let code = match (projects.is_empty(), input.project) {
            (true, _) => "opinion-no-projects",
            (false, Some(_)) => "opinion-no-such-project",
            (false, None) => "opinion-which-project",
        };
        let known =
            projects.iter().map(|project| Value::Text(format!("{} {}", project.number, project.title)));
        let fact = Fact::new(code).with("reference", &dossier.reference).with_list("known", known);
        let number = input.project.map(|number| number.to_string());
        faults.add("--project", number.unwrap_or_default(), fact);
    }
    Ok(found)
}

/// The opinion as it is written, with all that is wrong with it.
fn written(
    input: &OpinionInput,
    project: &AskingProject,
    names_amount: bool,
    faults: &mut Faults,
) -> OpinionText {
    let conditions = input.conditions.iter().filter_map(|condition| {
        let text = faults.clean("--condition", &condition.text)?;
        Some(Condition { text, before: condition.before })
    });
    let conditions: Vec<Condition> = conditions.collect();
    if conditions.len() > MOST_CONDITIONS {
        let fact = Fact::new("opinion-many-conditions").with("most", MOST_CONDITIONS);
        faults.add("--condition", conditions.len().to_string(), fact);
    }
    let whole = (input.verdict == Opined::Favourable && names_amount).then_some(project.asked);
    let mut text = OpinionText {
        verdict: input.verdict,
        amount: input.amount.or(whole),
        text: input.text.as_deref().and_then(|text| faults.clean("--text", text)),
        conditions,
    };
    for fault in text.faults(project.asked) {
        let (flag, code) = match fault {
            OpinionFault::ReasonNeeded => ("--text", "opinion-reason-needed"),
            OpinionFault::ReasonForLess => ("--text", "opinion-reason-for-less"),
            OpinionFault::AboveAsked => ("--amount", "opinion-above-asked"),
            OpinionFault::AmountWithoutFavour => ("--amount", "opinion-amount-without-favour"),
            OpinionFault::NothingProposed => ("--amount", "opinion-nothing-proposed"),
            OpinionFault::ConditionsWithoutFavour => ("--condition", "opinion-conditions-without-favour"),
        };
        let fact = Fact::new(code)
            .with("title", &project.title)
            .with("asked", project.asked)
            .with_term("verdict", format!("opinion-{}", text.verdict));
        let found = match flag {
            "--amount" => text.amount.map(|amount| amount.to_decimal()).unwrap_or_default(),
            _ => String::new(),
        };
        faults.add(flag, found, fact);
    }
    if text.verdict != Opined::Favourable {
        text.amount = None;
    }
    text
}

/// Takes back what a session said of a project.
///
/// # Errors
/// Not found; the session is closed; nothing was said; a decision follows it.
pub fn withdraw(
    context: &mut Context<'_>,
    session: Option<&str>,
    dossier: &str,
    project: Option<u32>,
) -> Result<(Page, usize)> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let before = super::session::look(**tx, session, now)?;
        not_closed(&before)?;
        let (_, item) = find_item(**tx, &before, dossier)?;
        let of_it = before.opinions.iter().filter(|opinion| {
            opinion.dossier == item.id && project.is_none_or(|number| number == opinion.number)
        });
        let gone: Vec<_> = of_it.collect();
        if gone.is_empty() {
            let fact =
                Fact::new("opinion-none").with("reference", &item.reference).with("session", before.number());
            return Err(Error::refused(fact, format!("wijk session show {}", before.number())));
        }
        if tx.decisions_on_session(before.session.id)? > 0 {
            let fact = Fact::new("session-decided-already").with("session", before.number());
            return Err(Error::refused(fact, format!("wijk session show {}", before.number())));
        }
        for opinion in &gone {
            tx.remove_opinion(opinion)?;
        }
        tx.tell("reference", &item.reference);
        tx.tell("session", before.number());
        tx.tell("count", gone.len());
        let count = gone.len();
        Ok((page(**tx, before.session.clone(), now)?, count))
    };
    context.change(Operation::new(OperationKind::WithdrawOpinion), work).map(|(done, _)| done)
}

/// What the projects of a dossier are, for whoever asks about them one by one.
///
/// # Errors
/// The register's.
pub fn projects(view: View<'_>, dossier: &ItemDossier) -> Result<Vec<AskingProject>> {
    Ok(view.submitted_projects(dossier.id)?)
}
