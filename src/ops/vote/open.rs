//! Opening a vote, and changing it before the first ballot.

use chrono::NaiveDate;

use super::{Page, about, look, still_free, tell};
use crate::domain::dates::{Moment, day_of};
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::fact::{Fact, Fault, Value};
use crate::domain::ids::{DossierId, ProjectId};
use crate::domain::money::Cents;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::programme::selection::VoteSettings;
use crate::domain::vote::BallotType;
use crate::domain::vote::terms::{RuleCode, TieCode, VoteTerms};
use crate::ops::words::Faults;
use crate::ops::{Context, Error, Result, find};
use crate::storage::edition::EditionRow;
use crate::storage::vote::{CandidateRow, VoteProjectRow, VoteText};
use crate::storage::{Tx, View};

/// What is said of a vote; `None` leaves it to the edition, or as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct VoteInput {
    /// What it is called.
    pub name: Option<String>,
    /// What can be spent.
    pub budget: Option<Cents>,
    /// What a ballot says.
    pub ballot: Option<BallotType>,
    /// The rule that decides.
    pub rule: Option<RuleCode>,
    /// What goes first among equals.
    pub ties: Option<TieCode>,
    /// The least projects on a ballot.
    pub min_projects: Option<u32>,
    /// The most projects on a ballot.
    pub max_projects: Option<u32>,
    /// The stock of points, or the most for a project.
    pub points: Option<u32>,
    /// The least votes that a project needs.
    pub threshold: Option<u32>,
    /// The first day.
    pub from: Option<NaiveDate>,
    /// The last day.
    pub until: Option<NaiveDate>,
}

/// What a vote would be about.
#[derive(Debug, Clone)]
pub struct Prepared {
    /// The edition.
    pub edition: EditionRow,
    /// Its rules.
    pub rules: RuleSet,
    /// The projects that can go on the ballot, in order.
    pub ready: Vec<VoteProjectRow>,
    /// The projects that cannot, each with the reason.
    pub left_out: Vec<(VoteProjectRow, Fact)>,
    /// What remains of the envelope.
    pub left: Option<Cents>,
    /// What a vote of this edition is called unless somebody says otherwise.
    pub name: String,
    /// The day that it is.
    pub today: NaiveDate,
}

impl Prepared {
    /// What the edition says of votes.
    pub fn settings(&self) -> VoteSettings {
        self.rules.selection.vote.clone().unwrap_or_default()
    }

    /// What was said, filled up with what the edition says. Limits of another kind of ballot, and the threshold of
    /// another rule, are left out.
    pub fn filled(&self, input: &VoteInput) -> VoteInput {
        let settings = self.settings();
        let ballot = settings.ballot.as_deref().and_then(|word| word.parse().ok());
        let rule = settings.rule.as_deref().and_then(|word| word.parse().ok());
        let same_ballot = input.ballot.is_none() || input.ballot == ballot;
        let same_rule = input.rule.is_none() || input.rule == rule;
        let limit = |stated: Option<u32>, set: Option<u32>| stated.or(set.filter(|_| same_ballot));
        VoteInput {
            name: input.name.clone(),
            budget: input.budget.or(self.left.filter(|left| *left > Cents::ZERO)),
            ballot: input.ballot.or(ballot),
            rule: input.rule.or(rule),
            ties: input.ties.or_else(|| settings.ties.as_deref().and_then(|word| word.parse().ok())),
            min_projects: limit(input.min_projects, settings.min_projects),
            max_projects: limit(input.max_projects, settings.max_projects),
            points: limit(input.points, settings.points),
            threshold: input.threshold.or(settings.threshold.filter(|_| same_rule)),
            from: input.from,
            until: input.until,
        }
    }
}

/// What a vote of an edition would be about: the only open edition when none is named.
///
/// # Errors
/// The edition is not found.
pub fn prepare(view: View<'_>, edition: Option<&str>, now: Moment) -> Result<Prepared> {
    let edition = find::edition(view, edition)?;
    let rules = view.rule_set(edition.id)?;
    let needs_admission = !rules.selection.admissibility.is_empty();
    let (mut ready, mut left_out) = (Vec::new(), Vec::new());
    for candidate in view.vote_candidates(edition.id)? {
        match unfit(&candidate, needs_admission, &rules) {
            None => ready.push(candidate.project),
            Some(fact) => left_out.push((candidate.project, fact)),
        }
    }
    let awarded = view.awarded_in(edition.id)?;
    let votes = view.votes()?.iter().filter(|vote| vote.edition == edition.id).count();
    let name = match votes {
        0 => edition.reference.clone(),
        several => format!("{}-{}", edition.reference, several + 1),
    };
    Ok(Prepared {
        left: view.envelope_of(edition.id, &rules)?.map(|envelope| envelope.minus(awarded)),
        today: day_of(now, rules.timezone),
        edition,
        rules,
        ready,
        left_out,
        name,
    })
}

/// Why a project cannot go on the ballot.
fn unfit(candidate: &CandidateRow, needs_admission: bool, rules: &RuleSet) -> Option<Fact> {
    let admitted = candidate.admissibility.as_deref() == Some("admissible");
    if let Some(vote) = candidate.on_ballot_of {
        return Some(Fact::new("voting-left-on-ballot").with("number", vote.0));
    }
    let code = match candidate {
        CandidateRow { decided: true, .. } => "voting-left-decided",
        CandidateRow { in_selection: false, .. } => {
            let own = rules.phase_name(Phase::Selection).map(Value::from);
            let wanted = own.unwrap_or_else(|| Value::Term(Phase::Selection.term()));
            return Some(Fact::new("voting-left-phase").with("wanted", wanted));
        }
        _ if candidate.project.cost <= Cents::ZERO => "voting-left-nothing-asked",
        _ if candidate.admissibility.as_deref() == Some("inadmissible") => "voting-left-inadmissible",
        _ if needs_admission && !admitted => "voting-left-not-judged",
        _ => return None,
    };
    Some(Fact::new(code))
}

/// A vote that was opened, with what stayed off its ballot.
#[derive(Debug, Clone)]
pub struct Opened {
    /// The vote.
    pub page: Page,
    /// The projects that stayed off, each with the reason.
    pub left_out: Vec<(VoteProjectRow, Fact)>,
}

/// Opens a vote. `projects` names what is on the ballot, in this order; nothing for everything that can be.
///
/// # Errors
/// The edition is not found; there is nothing to vote on; all faults of the input at once.
pub fn open(
    context: &mut Context<'_>,
    edition: Option<&str>,
    input: &VoteInput,
    projects: &[String],
) -> Result<Opened> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let prepared = prepare(**tx, edition, now)?;
        let mut faults = Vec::new();
        let chosen = match projects {
            [] => prepared.ready.clone(),
            named => choose(&prepared, named, &mut faults),
        };
        if chosen.is_empty() && faults.is_empty() {
            return Err(nothing(&prepared));
        }
        let filled = prepared.filled(input);
        let name = filled.name.clone().unwrap_or_else(|| prepared.name.clone());
        let from = filled.from.unwrap_or(prepared.today);
        let text = settle(&filled, &name, from, chosen.len(), faults)?;
        let id = tx.insert_vote(prepared.edition.id, &text)?;
        tx.put_vote_projects(id, &entries(&chosen))?;
        let page = look(**tx, Some(&id.0.to_string()), now)?;
        tell(tx, &page.vote);
        tx.tell("projects", page.projects.len());
        Ok(Opened { page, left_out: if projects.is_empty() { prepared.left_out } else { Vec::new() } })
    };
    context.change(Operation::new(OperationKind::OpenVote), work).map(|(opened, _)| opened)
}

/// Projects as they are put on the ballot.
pub(super) fn entries(projects: &[VoteProjectRow]) -> Vec<(ProjectId, Cents, DossierId)> {
    projects.iter().map(|one| (one.project, one.cost, one.dossier)).collect()
}

/// The projects that are named, in order; of every other name the fault.
pub(super) fn choose(prepared: &Prepared, named: &[String], faults: &mut Vec<Fault>) -> Vec<VoteProjectRow> {
    let mut chosen: Vec<VoteProjectRow> = Vec::new();
    for text in named {
        let is = |one: &&VoteProjectRow| one.id().eq_ignore_ascii_case(text.trim());
        if let Some(project) = prepared.ready.iter().find(is) {
            if !chosen.iter().any(|other| other.project == project.project) {
                chosen.push(project.clone());
            }
            continue;
        }
        let left_out = prepared.left_out.iter().find(|(one, _)| is(&one));
        let fact = left_out.map_or_else(
            || {
                let known = prepared.ready.iter().map(VoteProjectRow::id);
                Fact::new("voting-no-such-project")
                    .with("count", prepared.ready.len())
                    .with_list("known", known)
            },
            |(_, why)| why.clone(),
        );
        faults.push(Fault::of("--project", text, fact));
    }
    chosen
}

fn nothing(prepared: &Prepared) -> Error {
    let reference = &prepared.edition.reference;
    let fact = Fact::new("voting-nothing-to-vote").with("edition", reference);
    let near = prepared.left_out.len();
    let next = format!("wijk list --edition {reference}");
    Error::refused(fact.with("count", near), next)
}

/// Checks everything that was said, and gives it as it is kept.
fn settle(
    input: &VoteInput,
    name: &str,
    from: NaiveDate,
    projects: usize,
    faults: Vec<Fault>,
) -> Result<VoteText> {
    let mut all = faults;
    let mut add = |flag: &str, found: &str, fact: Fact| all.push(Fault::of(flag, found, fact));
    let mut words = Faults::default();
    let name = words.name("--name", Some(name));
    if let Err(Error::Invalid(wrong)) = words.settle() {
        wrong.into_iter().for_each(|fault| add("--name", "", fault.fact));
    }
    let budget = input.budget.filter(|budget| *budget > Cents::ZERO);
    if budget.is_none() {
        let found = input.budget.map(Cents::to_decimal).unwrap_or_default();
        add("--budget", &found, Fact::new("voting-budget-needed"));
    }
    let needed = [
        ("--ballot", input.ballot.is_none(), "voting-ballot-needed"),
        ("--rule", input.rule.is_none(), "voting-rule-needed"),
        ("--ties", input.ties.is_none(), "voting-ties-needed"),
        ("--until", input.until.is_none(), "voting-until-needed"),
    ];
    for (flag, _, code) in needed.into_iter().filter(|(_, missing, _)| *missing) {
        add(flag, "", Fact::new(code));
    }
    if let Some(until) = input.until.filter(|until| *until < from) {
        add("--until", &until.to_string(), Fact::new("voting-ends-before").with("from", from));
    }
    let (Some(budget), Some(ballot), Some(rule), Some(ties), Some(until)) =
        (budget, input.ballot, input.rule, input.ties, input.until)
    else {
        return Err(Error::Invalid(all));
    };
    let terms = VoteTerms {
        ballot,
        rule,
        ties,
        min_projects: input.min_projects,
        max_projects: input.max_projects,
        points: input.points,
        threshold: input.threshold,
    };
    all.extend(terms.faults(projects));
    if !all.is_empty() {
        return Err(Error::Invalid(all));
    }
    Ok(VoteText { name, budget, terms, begins_on: from, ends_on: until })
}

/// Changes a vote before the first ballot.
///
/// # Errors
/// Not found; nothing to change; a ballot came in; all faults of the input at once.
pub fn edit(context: &mut Context<'_>, text: Option<&str>, input: &VoteInput) -> Result<Page> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let page = look(**tx, text, now)?;
        still_free(&page.vote)?;
        if *input == VoteInput::default() {
            let next = format!("wijk vote edit {} --until …", page.vote.id.0);
            return Err(Error::refused(Fact::new("error-nothing-to-change"), next));
        }
        let terms = &page.vote.terms;
        let same_ballot = input.ballot.is_none_or(|ballot| ballot == terms.ballot);
        let same_rule = input.rule.is_none_or(|rule| rule == terms.rule);
        let kept = |stated: Option<u32>, now: Option<u32>| stated.or(now.filter(|_| same_ballot));
        let merged = VoteInput {
            name: input.name.clone().or_else(|| Some(page.vote.name.clone())),
            budget: input.budget.or(Some(page.vote.budget)),
            ballot: input.ballot.or(Some(terms.ballot)),
            rule: input.rule.or(Some(terms.rule)),
            ties: input.ties.or(Some(terms.ties)),
            min_projects: kept(input.min_projects, terms.min_projects),
            max_projects: kept(input.max_projects, terms.max_projects),
            points: kept(input.points, terms.points),
            threshold: input.threshold.or(terms.threshold.filter(|_| same_rule)),
            from: input.from.or(Some(page.vote.begins_on)),
            until: input.until.or(Some(page.vote.ends_on)),
        };
        let from = merged.from.unwrap_or(page.vote.begins_on);
        let name = merged.name.clone().unwrap_or_default();
        let changed = settle(&merged, &name, from, page.projects.len(), Vec::new())?;
        tx.change_vote(page.vote.id, &changed)?;
        let page = look(**tx, Some(&page.vote.id.0.to_string()), now)?;
        tell(tx, &page.vote);
        Ok(page)
    };
    context.change(Operation::new(OperationKind::EditVote), work).map(|(page, _)| page)
}

/// Warnings that are worth a look before the first ballot: projects that cost more than the whole budget, and terms
/// under which every project is funded whatever the voters say.
pub fn warnings(page: &Page) -> Vec<Fact> {
    let mut found = Vec::new();
    let dear = page.projects.iter().filter(|one| one.cost > page.vote.budget);
    let dear: Vec<String> = dear.map(|one| one.number.to_string()).collect();
    if !dear.is_empty() {
        found.push(
            Fact::new("voting-warn-too-dear")
                .with("count", dear.len())
                .with_list("numbers", dear)
                .with("budget", page.vote.budget),
        );
    }
    if page.cost() <= page.vote.budget {
        let fact = about("voting-warn-all-fit", &page.vote);
        found.push(fact.with("cost", page.cost()).with("budget", page.vote.budget));
    }
    found
}
