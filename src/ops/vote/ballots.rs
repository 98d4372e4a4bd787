//! Ballots as they come in: from a file, or typed. Ballots in = counted + rejected, always.

use chrono::NaiveDate;

use super::{Page, about, look, rules_hash, still_open, tell};
use crate::domain::fact::{Fact, Fault};
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::vote::ballot_rules::{BallotRules, Choices, GoodBallot, RawBallot, judge_ballot};
use crate::domain::vote::election::{BallotProject, Ballots, Election};
use crate::domain::vote::roll::{Details, Rejected, Roll, RollWriter, VoterMark, VoterMarks, VotingMethod};
use crate::ops::{Context, Error, Result, check_day, sha256};
use crate::storage::vote::{BatchRow, VoteProjectRow};
use crate::storage::{StorageError, Tx, View};

/// The most ballots that one vote can have.
pub const MOST_BALLOTS: u64 = 10_000_000;

/// How many of the ballots that do not count, and of the oddities, are told one by one when a batch comes in.
const MOST_TOLD: usize = 100;

/// A file of ballots.
#[derive(Debug, Clone)]
pub struct ImportRequest<'a> {
    /// The name of the file, without its folders.
    pub source: &'a str,
    /// What is in it. It is given away: the file need not stand in memory beside what is made of it.
    pub bytes: Vec<u8>,
    /// How the voters voted, where the file does not say.
    pub method: Option<VotingMethod>,
    /// The day on which they were cast; today when not said.
    pub on: Option<NaiveDate>,
}

/// Ballots that were typed.
#[derive(Debug, Clone, Default)]
pub struct AddRequest {
    /// Each as it was typed: numbers, or `NUMBER=POINTS`; `-` for a blank one.
    pub ballots: Vec<String>,
    /// The points of the only ballot, in the order of its projects.
    pub points: Option<String>,
    /// How many were spoiled.
    pub spoiled: usize,
    /// How they came in; paper when not said.
    pub method: Option<VotingMethod>,
    /// The day on which they were cast; today when not said.
    pub on: Option<NaiveDate>,
}

/// A batch that came in.
#[derive(Debug, Clone)]
pub struct Received {
    /// The vote, with the batch.
    pub page: Page,
    /// The batch.
    pub batch: BatchRow,
    /// The first ballots that do not count, with their lines. The batch has them all.
    pub rejected: Vec<Rejected>,
    /// What was odd without being wrong, the first of it: the line, and what.
    pub odd: Vec<(usize, Fact)>,
    /// How much was odd.
    pub count_odd: usize,
    /// Whether these were the first ballots, by which the rules became fixed.
    pub first: bool,
}

/// One ballot on its way in.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Incoming<'a> {
    pub line: usize,
    pub raw: RawBallot<'a>,
    pub details: Details<'a>,
}

/// What takes ballots in: judges each, knows who voted before, and writes the batch.
pub(super) struct Intake<'a> {
    rules: BallotRules,
    choices: Choices,
    salt: &'a str,
    numbers: Vec<u32>,
    /// How a ballot came in of which nothing is said.
    method: Option<VotingMethod>,
    /// Who voted before, and who did in this batch.
    seen: VoterMarks,
    here: VoterMarks,
    writer: RollWriter,
    marks: Vec<(u32, u32)>,
    told: Told,
}

/// What is told of a batch.
#[derive(Debug, Default)]
struct Told {
    rejected: Vec<Rejected>,
    odd: Vec<(usize, Fact)>,
    count_odd: usize,
}

impl<'a> Intake<'a> {
    pub fn new(view: View<'_>, page: &'a Page, method: Option<VotingMethod>) -> Result<Self> {
        let mut seen = VoterMarks::default();
        for batch in &page.batches {
            let text = roll(view, batch)?;
            seen.extend(
                opened(&text, batch)?.counted().flatten().filter_map(|one| VoterMark::parse(one.mark)),
            );
        }
        Ok(Self {
            rules: page.vote.terms.ballot_rules(),
            choices: choices(&page.projects),
            salt: &page.vote.salt,
            numbers: page.projects.iter().map(|one| one.number).collect(),
            method,
            seen,
            here: VoterMarks::default(),
            writer: RollWriter::default(),
            marks: Vec::new(),
            told: Told::default(),
        })
    }

    /// Meets a voter.
    ///
    /// # Errors
    /// There is a ballot of this voter, in an earlier batch or in this one: the first counts.
    pub fn meet(&mut self, voter: &str) -> std::result::Result<VoterMark, Fact> {
        let mark = VoterMark::of(self.salt, voter);
        if self.seen.contains(&mark) {
            return Err(Fact::new("voting-voted-before"));
        }
        if self.here.insert(mark) { Ok(mark) } else { Err(Fact::new("voting-voted-in-file")) }
    }

    /// What a ballot may say, and the projects by all their names.
    pub fn limits(&self) -> (BallotRules, Choices) {
        (self.rules.clone(), self.choices.clone())
    }

    /// The verdict on a ballot, as a message when it does not count.
    pub fn judge(&self, raw: RawBallot<'_>) -> std::result::Result<GoodBallot, Fact> {
        judge_ballot(&self.rules, &self.choices, raw).map_err(|fault| fault.fact())
    }

    /// Takes a ballot in.
    pub fn take(&mut self, incoming: Incoming<'_>) {
        match self.judge(incoming.raw) {
            Ok(ballot) => self.take_judged(incoming, &ballot),
            Err(reason) => self.reject(incoming.line, reason),
        }
    }

    /// Takes a ballot in that was judged already.
    pub fn take_judged(&mut self, incoming: Incoming<'_>, ballot: &GoodBallot) {
        if !ballot.repeated.is_empty() {
            let fact = Fact::new("voting-counted-once").with_list("projects", &ballot.repeated);
            self.tell_odd(incoming.line, fact);
        }
        let number = |place: u16| self.numbers.get(usize::from(place)).copied().unwrap_or_default();
        self.marks.clear();
        self.marks.extend(ballot.marks.iter().map(|&(place, points)| (number(place), points)));
        let details = Details { method: incoming.details.method.or(self.method), ..incoming.details };
        self.writer.count(details, &self.marks, self.rules.ballot_type.has_points());
    }

    /// Puts a ballot aside that does not count.
    pub fn reject(&mut self, line: usize, reason: Fact) {
        self.writer.reject(line, &reason);
        if self.told.rejected.len() < MOST_TOLD {
            self.told.rejected.push(Rejected { line, reason });
        }
    }

    /// Notes what is odd without being wrong.
    pub fn tell_odd(&mut self, line: usize, fact: Fact) {
        self.told.count_odd += 1;
        if self.told.odd.len() < MOST_TOLD {
            self.told.odd.push((line, fact));
        }
    }
}

/// The projects of a ballot by every name that they have: number, `REFERENCE/NUMBER`.
pub(super) fn choices(projects: &[VoteProjectRow]) -> Choices {
    let mut choices = Choices::new(&ballot_projects(projects));
    for (place, project) in (0..).zip(projects) {
        choices.also(place, &project.number.to_string());
    }
    choices
}

/// The projects as they are counted, under their references.
pub(super) fn ballot_projects(projects: &[VoteProjectRow]) -> Vec<BallotProject> {
    let one = |one: &VoteProjectRow| BallotProject { id: one.id(), name: one.title.clone(), cost: one.cost };
    projects.iter().map(one).collect()
}

/// The text of a batch, whose hash fits.
pub(super) fn roll(view: View<'_>, batch: &BatchRow) -> Result<String> {
    let text = view.ballot_roll(&batch.sha256)?.ok_or(StorageError::BrokenReference)?;
    if sha256(text.as_bytes()) != batch.sha256 {
        return Err(damaged(batch));
    }
    Ok(text)
}

fn opened<'t>(text: &'t str, batch: &BatchRow) -> Result<Roll<'t>> {
    Roll::open(text).ok_or_else(|| damaged(batch))
}

fn damaged(batch: &BatchRow) -> Error {
    let fact = Fact::new("voting-batch-damaged").with("batch", batch.id);
    Error::Refused { fact, next: vec!["wijk doctor".to_owned()] }
}

/// Takes in a file of ballots.
///
/// # Errors
/// The vote is not found or closed; the day is not one of the vote; the file was taken in before, or cannot be read.
pub fn import(context: &mut Context<'_>, text: Option<&str>, request: ImportRequest<'_>) -> Result<Received> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let page = look(**tx, text, now)?;
        let on = ready(&page, request.on)?;
        let file = sha256(&request.bytes);
        for (batch, head) in tx.ballot_heads(page.vote.id)? {
            if Roll::open(&head).and_then(|roll| roll.file().map(str::to_owned)) == Some(file.clone()) {
                let fact = about("voting-file-twice", &page.vote).with("batch", batch);
                return Err(Error::refused(fact, format!("wijk vote ballots {}", page.vote.id.0)));
            }
        }
        let mut intake = Intake::new(**tx, &page, request.method)?;
        super::file::read_ballots(&page, request.source, request.bytes, &mut intake)?;
        save(tx, &page, intake, (request.source, Some(&file)), on, now)
    };
    context.change(Operation::new(OperationKind::ImportBallots), work).map(|(received, _)| received)
}

/// Takes in ballots that were typed.
///
/// # Errors
/// The vote is not found or closed; the day is not one of the vote; there is none; every ballot that is wrong.
pub fn add(context: &mut Context<'_>, text: Option<&str>, request: &AddRequest) -> Result<Received> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let page = look(**tx, text, now)?;
        let on = ready(&page, request.on)?;
        let method = Some(request.method.unwrap_or(VotingMethod::Paper));
        let mut intake = Intake::new(**tx, &page, method)?;
        let mut faults = Vec::new();
        for (line, typed) in (1..).zip(&request.ballots) {
            let (vote, points) = split(typed);
            let points = request.points.as_deref().filter(|_| request.ballots.len() == 1).unwrap_or(&points);
            let raw = RawBallot { vote: &vote, points };
            match intake.judge(raw) {
                Ok(ballot) => intake.take_judged(Incoming { line, raw, ..Incoming::default() }, &ballot),
                Err(fact) => {
                    let mut fault = Fault::of("BALLOT", typed, fact);
                    fault.place.row = Some(line);
                    faults.push(fault);
                }
            }
        }
        if !faults.is_empty() {
            return Err(Error::Invalid(faults));
        }
        for line in (request.ballots.len() + 1..).take(request.spoiled) {
            intake.reject(line, Fact::new("voting-spoiled"));
        }
        if intake.writer.counted() + intake.writer.rejected() == 0 {
            return Err(Error::invalid(Fault::of("BALLOT", "", Fact::new("voting-ballot-needed-typed"))));
        }
        save(tx, &page, intake, ("", None), on, now)
    };
    context.change(Operation::new(OperationKind::AddBallots), work).map(|(received, _)| received)
}

/// A ballot as it is typed: `1,4,7`, with points `1=5,4=2`, blank `-`. Gives projects and points.
pub fn split(typed: &str) -> (String, String) {
    let typed = typed.trim();
    if typed == "-" {
        return (String::new(), String::new());
    }
    if !typed.contains('=') {
        return (typed.split_whitespace().collect::<Vec<_>>().join(","), String::new());
    }
    let parts: Vec<(&str, &str)> = typed
        .split([',', ';', ' '])
        .filter(|part| !part.trim().is_empty())
        .map(|part| part.split_once('=').unwrap_or((part, "")))
        .collect();
    let join = |side: fn(&(&str, &str)) -> String| parts.iter().map(side).collect::<Vec<_>>().join(",");
    (join(|(project, _)| (*project).to_owned()), join(|(_, points)| (*points).to_owned()))
}

/// The verdict on a ballot that is being typed, as a message when it does not count.
///
/// # Errors
/// Why it does not count.
pub fn verdict(page: &Page, typed: &str) -> std::result::Result<GoodBallot, Fact> {
    let (vote, points) = split(typed);
    let raw = RawBallot { vote: &vote, points: &points };
    judge_ballot(&page.vote.terms.ballot_rules(), &choices(&page.projects), raw).map_err(|fault| fault.fact())
}

/// Whether ballots can come in, and the day on which these were cast.
///
/// # Errors
/// The vote is closed; the day is not one of the vote, or lies ahead.
pub fn ready(page: &Page, on: Option<NaiveDate>) -> Result<NaiveDate> {
    still_open(&page.vote)?;
    let vote = &page.vote;
    let day = on.unwrap_or(page.today);
    if day < vote.begins_on || day > vote.ends_on {
        let fact = about("voting-day-outside", vote).with("on", day);
        let fact = fact.with("from", vote.begins_on).with("until", vote.ends_on);
        let next = match page.today < vote.begins_on {
            true => format!("wijk vote edit {} --from …", vote.id.0),
            false => "--on …".to_owned(),
        };
        return Err(Error::refused(fact, next));
    }
    check_day(day, vote.begins_on, page.today)?;
    Ok(day)
}

fn save(
    tx: &Tx<'_>,
    page: &Page,
    intake: Intake<'_>,
    (source, file): (&str, Option<&str>),
    on: NaiveDate,
    now: crate::domain::dates::Moment,
) -> Result<Received> {
    // Who voted is not needed any more, and half a million marks take their place.
    let Intake { writer, told, .. } = intake;
    let (counted, rejected) = (writer.counted(), writer.rejected());
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
    let total = page.ballots().0 + u64::try_from(counted).unwrap_or(u64::MAX);
    if total > MOST_BALLOTS {
        let fact = about("voting-too-many-ballots", &page.vote).with("most", i64::from(10_000_000));
        return Err(Error::refused(fact, format!("wijk vote ballots {}", page.vote.id.0)));
    }
    let text = writer.text(file);
    let mut batch = BatchRow {
        id: 0,
        source: source.to_owned(),
        received_on: on,
        counted: number(counted),
        rejected: number(rejected),
        sha256: sha256(text.as_bytes()),
    };
    batch.id = tx.insert_batch(page.vote.id, &batch, text)?;
    let first = page.vote.rules_sha256.is_none();
    if first {
        tx.freeze_vote(page.vote.id, &rules_hash(&page.vote, &page.projects))?;
    }
    tell(tx, &page.vote);
    tx.tell("counted", i64::from(batch.counted));
    tx.tell("rejected", i64::from(batch.rejected));
    let page = look(**tx, Some(&page.vote.id.0.to_string()), now)?;
    let Told { rejected, odd, count_odd } = told;
    Ok(Received { page, batch, rejected, odd, count_odd, first })
}

/// The election of a vote: all ballots that count, by project in the order of the ballot paper.
///
/// # Errors
/// A batch is damaged.
pub fn election(view: View<'_>, page: &Page) -> Result<Election> {
    let mut ballots = Ballots::default();
    let mut marks = Vec::new();
    let mut places =
        vec![None; page.projects.iter().map(|one| one.number as usize + 1).max().unwrap_or_default()];
    for (place, project) in (0_u16..).zip(&page.projects) {
        places[project.number as usize] = Some(place);
    }
    for batch in &page.batches {
        let text = roll(view, batch)?;
        for counted in opened(&text, batch)?.counted() {
            let read = counted.and_then(|one| one.marks()).ok_or_else(|| damaged(batch))?;
            marks.clear();
            for (number, points) in read {
                let place = places.get(number as usize).copied().flatten().ok_or_else(|| damaged(batch))?;
                marks.push((place, points));
            }
            ballots.push(&marks);
        }
    }
    Ok(Election {
        ballot_type: page.vote.terms.ballot,
        budget: page.vote.budget,
        projects: ballot_projects(&page.projects),
        ballots,
    })
}

/// The hash of all ballots that count, in whatever order their batches came in.
pub fn ballots_hash(batches: &[BatchRow]) -> String {
    let mut all: Vec<&str> = batches.iter().map(|batch| batch.sha256.as_str()).collect();
    all.sort_unstable();
    sha256(all.join("\n").as_bytes())
}

/// The ballots that do not count, by batch.
///
/// # Errors
/// The vote is not found; a batch is damaged.
pub fn rejected(view: View<'_>, page: &Page) -> Result<Vec<(BatchRow, Rejected)>> {
    let mut found = Vec::new();
    for batch in page.batches.iter().filter(|batch| batch.rejected > 0) {
        let text = roll(view, batch)?;
        for one in opened(&text, batch)?.rejected() {
            found.push((batch.clone(), one.ok_or_else(|| damaged(batch))?));
        }
    }
    Ok(found)
}
