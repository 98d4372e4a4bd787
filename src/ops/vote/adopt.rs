//! The result of a vote becomes the decisions: all projects at once, or none.

use chrono::NaiveDate;

use super::ballots::ballots_hash;
use super::{Page, about, look, not_adopted, tell};
use crate::domain::fact::{Fact, Fault};
use crate::domain::money::Cents;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::roadmap::Verdict;
use crate::ops::decide::{self, DecideRequest};
use crate::ops::{Context, Error, Result};
use crate::storage::Tx;
use crate::storage::vote::{ResultRow, VoteProjectRow};

/// Who comes on the reserve list of those that did not win.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Reserve {
    /// Nobody.
    #[default]
    None,
    /// The first so many, in order of votes.
    First(u32),
    /// Everybody.
    All,
}

/// How a result is adopted.
#[derive(Debug, Clone)]
pub struct AdoptRequest {
    /// Who adopts it: a code or name of a body of the programme, or another name.
    pub body: String,
    /// On which day; today when not said.
    pub on: Option<NaiveDate>,
    /// The reserve list.
    pub reserve: Reserve,
}

/// A project that was decided.
#[derive(Debug, Clone)]
pub struct Verdicted {
    /// The project.
    pub project: VoteProjectRow,
    /// The verdict.
    pub verdict: Verdict,
    /// What was awarded.
    pub amount: Cents,
    /// Its place on the reserve list.
    pub rank: Option<u32>,
    /// Its votes.
    pub votes: u64,
}

/// A result that was adopted.
#[derive(Debug, Clone)]
pub struct Adopted {
    /// The vote.
    pub page: Page,
    /// The decisions: winners in the order of their selection, then the others by votes.
    pub decided: Vec<Verdicted>,
    /// What was awarded in all.
    pub awarded: Cents,
    /// What remains of the envelope of the edition, where there is one.
    pub left: Option<Cents>,
}

/// Why a project did not win, as a message.
pub fn why_lost(page: &Page, result: &ResultRow, project: &VoteProjectRow) -> Fact {
    let votes = result.outcome.votes_of(project.number);
    Fact::new("voting-lost")
        .with("name", &page.vote.name)
        .with("votes", i64::try_from(votes).unwrap_or(i64::MAX))
        .with("place", result.outcome.place_of(project.number))
        .with("projects", page.projects.len())
}

/// Makes the result of a vote the decisions: winners get what they cost, the others are refused or come on the reserve
/// list in order of votes. `words` says in words why a project did not win.
///
/// # Errors
/// Not found; not counted, or over other ballots than there are now; adopted already; whatever stands in the way of a
/// decision, of every project.
pub fn adopt(
    context: &mut Context<'_>,
    text: Option<&str>,
    request: &AdoptRequest,
    words: &dyn Fn(&Fact) -> String,
) -> Result<Adopted> {
    let (now, actor) = (context.now, context.actor.clone());
    let work = |tx: &Tx<'_>| {
        let page = look(**tx, text, now)?;
        not_adopted(&page)?;
        let result = valid(&page)?.clone();
        let on = request.on.unwrap_or(page.today);
        let mut decided = Vec::with_capacity(page.projects.len());
        let mut faults = Vec::new();
        let mut left = None;
        let mut reserved = 0;
        for project in order(&page, &result) {
            let won = result.outcome.won(project.number);
            let verdict = match (won, request.reserve) {
                (true, _) => Verdict::Awarded,
                (false, Reserve::All) => Verdict::Reserve,
                (false, Reserve::First(most)) if reserved < most => Verdict::Reserve,
                (false, _) => Verdict::Refused,
            };
            reserved += u32::from(verdict == Verdict::Reserve);
            let mut decision =
                DecideRequest::new(&project.reference, project.place, verdict, request.body.as_str());
            decision.amount = won.then_some(project.cost);
            decision.on = Some(on);
            decision.reason = (!won).then(|| words(&why_lost(&page, &result, project)));
            decision.vote = Some(page.vote.id);
            match decide::within(tx, now, &actor, &decision) {
                Ok(done) => {
                    left = done.envelope.map(|envelope| envelope.left).or(left);
                    decided.push(Verdicted {
                        project: project.clone(),
                        verdict,
                        amount: done.amount,
                        rank: done.rank,
                        votes: result.outcome.votes_of(project.number),
                    });
                }
                // Every project that stands in the way is told, not the first.
                Err(Error::Refused { fact, .. } | Error::NotFound { fact, .. }) => {
                    faults.push(Fault::of(project.id(), "", fact));
                }
                Err(error) => return Err(error),
            }
        }
        if !faults.is_empty() {
            return Err(Error::Invalid(faults));
        }
        tx.adopt_result(result.id, on)?;
        let awarded: Cents = decided.iter().map(|one| one.amount).sum();
        tell(tx, &page.vote);
        tx.tell("amount", awarded);
        let page = look(**tx, Some(&page.vote.id.0.to_string()), now)?;
        Ok(Adopted { page, decided, awarded, left })
    };
    context.change(Operation::new(OperationKind::AdoptVote), work).map(|(adopted, _)| adopted)
}

/// The result, counted over the ballots that there are now.
///
/// # Errors
/// There is none, or it is of other ballots.
fn valid(page: &Page) -> Result<&ResultRow> {
    let next = format!("wijk vote run {}", page.vote.id.0);
    let Some(result) = &page.result else {
        return Err(Error::refused(about("voting-not-counted", &page.vote), next));
    };
    if result.ballots_sha256 != ballots_hash(&page.batches) {
        return Err(Error::refused(about("voting-other-result", &page.vote), next));
    }
    Ok(result)
}

/// The winners in the order of their selection, then the others in order of votes.
fn order<'p>(page: &'p Page, result: &'p ResultRow) -> impl Iterator<Item = &'p VoteProjectRow> {
    let others = result.outcome.ranking.iter().filter(|number| !result.outcome.won(**number));
    result.outcome.selected.iter().chain(others).filter_map(|number| page.project(*number))
}
