//! Counting a vote of the register. Nothing is counted before the vote is closed: an interim result would leak.

use super::ballots::{ballots_hash, election};
use super::{Page, about, is_closed, look, tell};
use crate::domain::dates::Moment;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::vote::stored::StoredOutcome;
use crate::domain::vote::terms::TieCode;
use crate::domain::vote::{Election, Outcome, Rule, Tally, TieOrder, count};
use crate::ops::{Context, Error, Result};
use crate::storage::vote::{ResultRow, VoteProjectRow};
use crate::storage::{StorageError, Tx, View};

/// What is counted: the ballots of a closed vote, and the order that settles equal results.
#[derive(Debug)]
pub struct Ready {
    /// The vote.
    pub page: Page,
    /// Its ballots, under the references of the projects.
    pub election: Election,
    /// The rule that decides.
    pub rule: Rule,
    /// What goes first among equals.
    pub ties: TieOrder,
}

/// The ballots of a vote, ready to be counted.
///
/// # Errors
/// Not found; the vote is not closed; its lot was not drawn; a batch is damaged.
pub fn ready(view: View<'_>, text: Option<&str>, now: Moment) -> Result<Ready> {
    let page = look(view, text, now)?;
    is_closed(&page.vote)?;
    let drawn: Vec<String> = match (&page.lot, page.vote.terms.ties) {
        (None, TieCode::Lot) => {
            let fact = about("voting-lot-needed", &page.vote);
            let next = format!("wijk vote lot {} --seed … --witness …", page.vote.id.0);
            return Err(Error::refused(fact, next));
        }
        (Some(lot), _) => {
            lot.sequence.iter().filter_map(|number| page.project(*number)).map(VoteProjectRow::id).collect()
        }
        (None, _) => Vec::new(),
    };
    Ok(Ready {
        election: election(view, &page)?,
        rule: page.vote.terms.counting_rule(),
        ties: page.vote.terms.tie_order(&drawn),
        page,
    })
}

/// A vote that was counted.
#[derive(Debug)]
pub struct CountedVote {
    /// The vote, with the result.
    pub page: Page,
    /// Whether the result is new: the same ballots by the same rule give the same one, which is kept once.
    pub is_new: bool,
    /// Its ballots.
    pub election: Election,
    /// The outcome with all its rounds.
    pub outcome: Outcome,
}

/// Counts a vote by the rule that decides, and keeps the result.
///
/// # Errors
/// As [`ready`].
pub fn run(context: &mut Context<'_>, text: Option<&str>) -> Result<CountedVote> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let ready = ready(**tx, text, now)?;
        let (row, outcome) = counted(&ready, &ready.rule)?;
        let same = |known: &ResultRow| {
            (&known.rule, &known.ballots_sha256, &known.outcome)
                == (&row.rule, &row.ballots_sha256, &row.outcome)
        };
        let is_new = !ready.page.result.as_ref().is_some_and(same);
        if is_new {
            super::not_adopted(&ready.page)?;
            tx.insert_result(ready.page.vote.id, &row)?;
            for project in &ready.page.projects {
                tx.touches(project.dossier);
            }
            tell(tx, &ready.page.vote);
            tx.tell("ballots", i64::from(row.ballots));
            tx.tell("winners", row.outcome.selected.len());
        }
        let page = look(**tx, Some(&ready.page.vote.id.0.to_string()), now)?;
        Ok(CountedVote { page, is_new, election: ready.election, outcome })
    };
    context.change(Operation::new(OperationKind::CountVote), work).map(|(counted, _)| counted)
}

/// Counts a vote by another rule, to see what it would give; nothing is kept.
///
/// # Errors
/// As [`ready`].
pub fn try_rule(view: View<'_>, text: Option<&str>, rule: &Rule, now: Moment) -> Result<CountedVote> {
    let mut ready = ready(view, text, now)?;
    let (row, outcome) = counted(&ready, rule)?;
    ready.page.result = Some(row);
    Ok(CountedVote { page: ready.page, is_new: false, election: ready.election, outcome })
}

fn counted(ready: &Ready, rule: &Rule) -> Result<(ResultRow, Outcome)> {
    let page = &ready.page;
    let tally = Tally::new(&ready.election);
    let outcome = count(&ready.election, &tally, rule, &ready.ties);
    let ranks = ready.ties.ranks(&ready.election, &tally.votes);
    let numbers: Vec<u32> = page.projects.iter().map(|one| one.number).collect();
    let rule = serde_json::to_string(rule).map_err(|error| StorageError::Other(error.to_string()))?;
    let row = ResultRow {
        id: 0,
        rule,
        counted_on: page.today,
        ballots_sha256: ballots_hash(&page.batches),
        ballots: u32::try_from(ready.election.ballots.len()).unwrap_or(u32::MAX),
        outcome: StoredOutcome::of(&outcome, &numbers, &tally.votes, &ranks),
        cost: outcome.cost,
        adopted_on: None,
    };
    Ok((row, outcome))
}

/// The project of a ballot that a text means: its number or its reference. Gives its place in the election.
///
/// # Errors
/// It is not on the ballot.
pub fn place(page: &Page, text: &str) -> Result<usize> {
    let number = text.trim().parse::<u32>().ok();
    let is = |one: &VoteProjectRow| number == Some(one.number) || one.id().eq_ignore_ascii_case(text.trim());
    page.projects.iter().position(is).ok_or_else(|| Error::NotFound {
        fact: about("voting-not-on-ballot", &page.vote).with("text", text),
        near: page
            .projects
            .iter()
            .map(|one| format!("{}  {}  {}", one.number, one.id(), one.title))
            .collect(),
        next: vec![format!("wijk vote show {}", page.vote.id.0)],
    })
}
