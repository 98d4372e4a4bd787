//! Votes of residents: from the ballot paper to the decisions.

pub mod adopt;
pub mod ballots;
pub mod count;
pub mod file;
pub mod open;
pub mod project;
#[cfg(test)]
pub(crate) mod tests;

use chrono::NaiveDate;

use super::find::quoted;
use super::{Context, Error, Result, check_day, sha256};
use crate::domain::dates::{Moment, day_of};
use crate::domain::fact::Fact;
use crate::domain::ids::VoteId;
use crate::domain::money::Cents;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::text::fold;
use crate::storage::vote::{BatchRow, LotRow, ResultRow, VoteProjectRow, VoteRow};
use crate::storage::{Tx, View};

/// How far a vote is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr, strum::Display, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Stage {
    /// Its first day is still to come.
    Planned,
    /// Ballots come in.
    Open,
    /// Its last day is over, but it is not closed: ballots on paper may still be typed in.
    Over,
    /// No more ballots.
    Closed,
    /// There is a result.
    Counted,
    /// The result became the decisions.
    Adopted,
}

/// A vote with what belongs to it.
#[derive(Debug, Clone)]
pub struct Page {
    /// The vote.
    pub vote: VoteRow,
    /// What is on the ballot.
    pub projects: Vec<VoteProjectRow>,
    /// The ballots, by batch.
    pub batches: Vec<BatchRow>,
    /// The lot.
    pub lot: Option<LotRow>,
    /// The latest result.
    pub result: Option<ResultRow>,
    /// The day that it is where the vote is.
    pub today: NaiveDate,
}

impl Page {
    /// How far the vote is.
    pub fn stage(&self) -> Stage {
        match (&self.result, self.vote.closed_on) {
            (Some(result), _) if result.adopted_on.is_some() => Stage::Adopted,
            (Some(_), _) => Stage::Counted,
            (None, Some(_)) => Stage::Closed,
            (None, None) if self.today > self.vote.ends_on => Stage::Over,
            (None, None) if self.today < self.vote.begins_on => Stage::Planned,
            (None, None) => Stage::Open,
        }
    }

    /// How many ballots count, and how many do not.
    pub fn ballots(&self) -> (u64, u64) {
        let sum =
            |count: fn(&BatchRow) -> u32| self.batches.iter().map(|batch| u64::from(count(batch))).sum();
        (sum(|batch| batch.counted), sum(|batch| batch.rejected))
    }

    /// What all projects on the ballot cost together.
    pub fn cost(&self) -> Cents {
        self.projects.iter().map(|project| project.cost).sum()
    }

    /// The project of this number on the ballot.
    pub fn project(&self, number: u32) -> Option<&VoteProjectRow> {
        self.projects.iter().find(|project| project.number == number)
    }
}

/// Everything of one vote.
///
/// # Errors
/// Not found.
pub fn look(view: View<'_>, text: Option<&str>, now: Moment) -> Result<Page> {
    page(view, find(view, text)?, now)
}

/// All votes, oldest first.
///
/// # Errors
/// What the register says.
pub fn list(view: View<'_>, now: Moment) -> Result<Vec<Page>> {
    view.votes()?.into_iter().map(|vote| page(view, vote, now)).collect()
}

fn page(view: View<'_>, vote: VoteRow, now: Moment) -> Result<Page> {
    let today = day_of(now, view.rule_set(vote.edition)?.timezone);
    Ok(Page {
        projects: view.vote_projects(vote.id)?,
        batches: view.ballot_batches(vote.id)?,
        lot: view.lot(vote.id)?,
        result: view.vote_result(vote.id)?,
        today,
        vote,
    })
}

/// The vote that a text means: its number, or any part of its name or of its edition's reference that fits one. Without
/// a text the only one that is not adopted.
///
/// # Errors
/// There is none, or there are several, which are listed.
pub fn find(view: View<'_>, text: Option<&str>) -> Result<VoteRow> {
    let all = view.votes()?;
    let line = |vote: &VoteRow| format!("{}  {} · {}", vote.id.0, vote.name, vote.reference);
    let none = |fact: Fact, near: Vec<String>| Error::NotFound {
        fact,
        near,
        next: vec!["wijk vote list".to_owned()],
    };
    let Some(text) = text.map(str::trim).filter(|text| !text.is_empty()) else {
        let mut running = Vec::new();
        for vote in &all {
            let adopted = view.vote_result(vote.id)?.is_some_and(|result| result.adopted_on.is_some());
            if !adopted {
                running.push(vote.clone());
            }
        }
        return match (running.len(), all.len()) {
            (1, _) => Ok(running.swap_remove(0)),
            (0, 1) => Ok(all[0].clone()),
            (0, 0) => Err(Error::NotFound {
                fact: Fact::new("voting-none"),
                near: Vec::new(),
                next: vec!["wijk vote open …".to_owned()],
            }),
            (0, _) => Err(none(Fact::new("voting-several"), all.iter().map(line).collect())),
            _ => Err(none(Fact::new("voting-several"), running.iter().map(line).collect())),
        };
    };
    if let Ok(number) = text.parse::<i64>()
        && let Some(vote) = all.iter().find(|vote| vote.id == VoteId(number))
    {
        return Ok(vote.clone());
    }
    let key = fold(text);
    let whole: Vec<&VoteRow> = all.iter().filter(|vote| fold(&vote.name) == key).collect();
    if let [only] = whole[..] {
        return Ok(only.clone());
    }
    let fits = |vote: &&VoteRow| fold(&vote.name).contains(&key) || fold(&vote.reference).contains(&key);
    let found: Vec<&VoteRow> = all.iter().filter(fits).collect();
    match found[..] {
        [only] => Ok(only.clone()),
        [] => Err(none(Fact::new("voting-unknown").with("text", text), all.iter().map(line).collect())),
        _ => Err(none(
            Fact::new("voting-several-fit").with("text", text),
            found.into_iter().map(line).collect(),
        )),
    }
}

/// The hash of everything that is fixed with the first ballot, over its canonical text: edition, name, days, budget,
/// terms, and what is on the ballot at which cost.
pub fn rules_hash(vote: &VoteRow, projects: &[VoteProjectRow]) -> String {
    let on_ballot: Vec<_> =
        projects.iter().map(|one| serde_json::json!([one.number, one.id(), one.cost.0])).collect();
    let text = serde_json::json!({
        "edition": vote.reference,
        "name": vote.name,
        "budget_cents": vote.budget.0,
        "begins_on": vote.begins_on,
        "ends_on": vote.ends_on,
        "terms": vote.terms,
        "projects": on_ballot,
    });
    sha256(text.to_string().as_bytes())
}

/// Refuses what may no longer change.
fn still_free(vote: &VoteRow) -> Result<()> {
    let Some(hash) = &vote.rules_sha256 else { return Ok(()) };
    let fact = about("voting-frozen", vote).with("hash", &hash[..hash.len().min(12)]);
    Err(Error::Refused { fact, next: vec![format!("wijk vote show {}", vote.id.0), "wijk undo".to_owned()] })
}

/// Refuses ballots for a vote that is closed.
fn still_open(vote: &VoteRow) -> Result<()> {
    let Some(on) = vote.closed_on else { return Ok(()) };
    Err(Error::refused(
        about("voting-closed-already", vote).with("on", on),
        format!("wijk vote show {}", vote.id.0),
    ))
}

/// Refuses to tell anything of the outcome before the vote is closed.
fn is_closed(vote: &VoteRow) -> Result<()> {
    if vote.closed_on.is_some() {
        return Ok(());
    }
    Err(Error::refused(about("voting-not-closed", vote), format!("wijk vote close {}", vote.id.0)))
}

fn not_adopted(page: &Page) -> Result<()> {
    let Some(on) = page.result.as_ref().and_then(|result| result.adopted_on) else { return Ok(()) };
    let fact = about("voting-adopted-already", &page.vote).with("on", on);
    Err(Error::refused(fact, format!("wijk vote show {}", page.vote.id.0)))
}

/// A message about a vote.
pub fn about(code: &'static str, vote: &VoteRow) -> Fact {
    Fact::new(code).with("number", vote.id.0).with("name", &vote.name).with("edition", &vote.reference)
}

/// What the log says of a vote.
fn tell(tx: &Tx<'_>, vote: &VoteRow) {
    tx.tell("number", vote.id.0);
    tx.tell("name", vote.name.as_str());
    tx.tell("reference", vote.reference.as_str());
}

/// Closes a vote: no more ballots, and it can be counted.
///
/// # Errors
/// Not found; closed already; no ballot came in; its last day is not over and it is not to be closed `early`.
pub fn close(context: &mut Context<'_>, text: Option<&str>, early: bool) -> Result<Page> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let page = look(**tx, text, now)?;
        still_open(&page.vote)?;
        if page.ballots().0 == 0 {
            let fact = about("voting-no-ballots", &page.vote);
            return Err(Error::refused(fact, format!("wijk vote import {} FILE", page.vote.id.0)));
        }
        if page.today <= page.vote.ends_on && !early {
            let fact = about("voting-not-over", &page.vote).with("until", page.vote.ends_on);
            return Err(Error::refused(fact, format!("wijk vote close {} --yes", page.vote.id.0)));
        }
        tx.close_vote(page.vote.id, page.today)?;
        tell(tx, &page.vote);
        look(**tx, Some(&page.vote.id.0.to_string()), now)
    };
    context.change(Operation::new(OperationKind::CloseVote), work).map(|(page, _)| page)
}

/// Takes a vote out that has no ballots.
///
/// # Errors
/// Not found; there are ballots.
pub fn remove(context: &mut Context<'_>, text: Option<&str>) -> Result<Page> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let page = look(**tx, text, now)?;
        if !page.batches.is_empty() || page.result.is_some() {
            let fact = about("voting-has-ballots", &page.vote);
            return Err(Error::refused(fact, format!("wijk vote ballots {}", page.vote.id.0)));
        }
        for project in &page.projects {
            tx.touches(project.dossier);
        }
        tx.remove_vote(page.vote.id)?;
        tell(tx, &page.vote);
        Ok(page)
    };
    context.change(Operation::new(OperationKind::RemoveVote), work).map(|(page, _)| page)
}

/// A lot that is drawn.
#[derive(Debug, Clone)]
pub struct LotRequest {
    /// The seed.
    pub seed: String,
    /// Who saw it.
    pub witnesses: Vec<String>,
    /// The day; today when not said.
    pub on: Option<NaiveDate>,
}

/// Draws the lot that orders what ties.
///
/// # Errors
/// Not found; the vote was counted or adopted, or its terms do not ask for a lot; the seed or a name is missing; the
/// day lies in the future or before the vote.
pub fn draw_lot(context: &mut Context<'_>, text: Option<&str>, request: &LotRequest) -> Result<Page> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let page = look(**tx, text, now)?;
        let number = page.vote.id.0;
        not_adopted(&page)?;
        if page.vote.terms.ties != crate::domain::vote::terms::TieCode::Lot {
            let fact = about("voting-no-lot", &page.vote)
                .with_term("ties", format!("ties-{}", page.vote.terms.ties));
            return Err(Error::refused(fact, format!("wijk vote edit {number} --ties lot")));
        }
        if page.result.is_some() {
            return Err(Error::refused(about("voting-counted-already", &page.vote), "wijk undo"));
        }
        if let Some(lot) = &page.lot {
            let fact = about("voting-lot-already", &page.vote).with("on", lot.drawn_on);
            return Err(Error::refused(fact, "wijk undo"));
        }
        let mut faults = super::words::Faults::default();
        let seed = faults.needed("--seed", Some(&request.seed));
        let witnesses: Vec<String> =
            request.witnesses.iter().filter_map(|name| faults.clean("--witness", name)).collect();
        if witnesses.is_empty() {
            faults.add("--witness", "", Fact::new("voting-witness-needed"));
        }
        faults.settle()?;
        let on = request.on.unwrap_or(page.today);
        check_day(on, NaiveDate::MIN, page.today)?;
        let ids: Vec<String> = page.projects.iter().map(VoteProjectRow::id).collect();
        let drawn = crate::domain::vote::lot::draw(&seed, &ids);
        let sequence = drawn.into_iter().filter_map(|at| page.projects.get(at)).map(|one| one.number);
        let lot = LotRow {
            drawn_on: on,
            seed,
            witnesses: Some(witnesses.join(", ")),
            sequence: sequence.collect(),
        };
        tx.put_lot(page.vote.id, &lot)?;
        tell(tx, &page.vote);
        look(**tx, Some(&number.to_string()), now)
    };
    context.change(Operation::new(OperationKind::DrawLot), work).map(|(page, _)| page)
}

/// A vote as it has to be typed after a command.
pub fn named(vote: &VoteRow) -> String {
    quoted(&vote.id.0.to_string())
}
