//! Ballots in files: what residents filled in, and the vote as others can count it again.

use super::ballots::{Incoming, Intake, election};
use super::{Page, is_closed, look};
use crate::domain::dates::Moment;
use crate::domain::fact::{Fact, Fault};
use crate::domain::vote::ballot_rules::{GoodBallot, RawBallot};
use crate::domain::vote::roll::{Details, Roll, VoterMark, VotingMethod};
use crate::exchange::ballots_in::{self, CountedBallot, RejectedBallot, TakesBallots};
use crate::exchange::pabulib::{self, Keep, Meta, PabulibFile, ReadError, SMALLEST_GROUP, Voters, Written};
use crate::ops::{Error, Result};
use crate::storage::View;

/// The first word of every `.pb` file.
const FORM: &str = "META";

/// Reads the ballots of a file into the intake: a `.pb` file by its first word, anything else as a table.
pub(super) fn read_ballots(page: &Page, source: &str, bytes: Vec<u8>, intake: &mut Intake<'_>) -> Result<()> {
    let bare = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
    let start = bare.iter().position(|byte| !byte.is_ascii_whitespace()).unwrap_or_default();
    if bare[start..].starts_with(FORM.as_bytes()) {
        return read_pabulib(page, source, bytes, intake);
    }
    let (rules, choices) = intake.limits();
    ballots_in::read(&bytes, &rules, &choices, intake).map_err(Error::Invalid)
}

/// The ballots of a table. Whoever votes twice is not named in the register, not even in the reason.
impl TakesBallots for Intake<'_> {
    fn meet(&mut self, voter: &str) -> std::result::Result<VoterMark, Fact> {
        Intake::meet(self, voter)
    }

    fn count(&mut self, ballot: CountedBallot) {
        let CountedBallot { line, voter, voting_method, ref age, sex, .. } = ballot;
        let details = Details { method: voting_method, voter, age: age.as_deref(), sex };
        let incoming = Incoming { line, raw: RawBallot::default(), details };
        // What stands on it twice is told by the reader already.
        self.take_judged(incoming, &GoodBallot { repeated: Vec::new(), ..ballot.ballot });
    }

    fn reject(&mut self, ballot: RejectedBallot) {
        Intake::reject(self, ballot.line, ballot.reason);
    }

    fn warn(&mut self, warning: Fault) {
        self.tell_odd(warning.place.line.unwrap_or_default(), warning.fact);
    }
}

/// The ballots of a `.pb` file. Its projects are those of the vote, by reference or by number. The ids of its voters
/// hold within the file only, so nobody is told apart by them from voters of another file.
fn read_pabulib(page: &Page, source: &str, bytes: Vec<u8>, intake: &mut Intake<'_>) -> Result<()> {
    let read = pabulib::read(bytes.as_slice(), Keep::Everything).map_err(|error| match error {
        ReadError::Faults(faults) => Error::Invalid(faults),
        ReadError::Source(error) => {
            let fact = Fact::new("error-file").with("path", source).with("detail", error.to_string());
            Error::invalid(Fault::of(source, "", fact))
        }
    })?;
    drop(bytes);
    let file = read.file;
    if file.election.ballot_type != page.vote.terms.ballot {
        let fact = Fact::new("voting-other-ballots")
            .with_term("found", format!("ballot-{}", file.election.ballot_type))
            .with_term("wanted", format!("ballot-{}", page.vote.terms.ballot));
        return Err(Error::invalid(Fault::of(
            "vote_type",
            pabulib::vote_type(file.election.ballot_type),
            fact,
        )));
    }
    let names: Vec<&str> = file.election.projects.iter().map(|one| one.id.as_str()).collect();
    let has_points = file.election.ballot_type.has_points();
    let (mut vote, mut points) = (String::new(), String::new());
    for (line, ballot) in (1..).zip(file.election.ballots.iter()) {
        vote.clear();
        points.clear();
        for (at, (place, mark)) in ballot.marks().enumerate() {
            let comma = if at == 0 { "" } else { "," };
            vote.push_str(comma);
            vote.push_str(names.get(usize::from(place)).copied().unwrap_or_default());
            if has_points {
                points.push_str(comma);
                points.push_str(&mark.to_string());
            }
        }
        let voter = |head: &str| Some(file.voters.value(head, line - 1)).filter(|text| !text.is_empty());
        intake.take(Incoming {
            line,
            raw: RawBallot { vote: &vote, points: &points },
            details: Details {
                method: voter("voting_method").and_then(method),
                voter: None,
                age: voter("age"),
                sex: voter("sex"),
            },
        });
    }
    Ok(())
}

/// A way of voting by its name; others than paper and internet are not told apart.
fn method(text: &str) -> Option<VotingMethod> {
    text.trim().to_lowercase().parse().ok()
}

/// What a `.pb` file says besides what the register knows.
#[derive(Debug, Clone, Default)]
pub struct ExportRequest {
    /// The country.
    pub country: String,
    /// The city or municipality.
    pub unit: String,
    /// The neighbourhood or district.
    pub subunit: Option<String>,
    /// A sentence about the vote; its name when not said.
    pub description: Option<String>,
    /// The language of the titles.
    pub language: String,
    /// How many voters at least must share what is told of a voter.
    pub smallest_group: Option<usize>,
}

/// The vote as a `.pb` file: strict, without anything that leads to a voter. Winners are marked once it is counted.
///
/// # Errors
/// Not found; not closed; a batch is damaged; something that every file needs is missing.
pub fn export(
    view: View<'_>,
    text: Option<&str>,
    request: &ExportRequest,
    now: Moment,
) -> Result<(Page, Written)> {
    let page = look(view, text, now)?;
    is_closed(&page.vote)?;
    let vote = &page.vote;
    let rules = view.rule_set(vote.edition)?;
    let mut meta = Meta::default();
    meta.set("description", request.description.clone().unwrap_or_else(|| vote.name.clone()));
    meta.set("country", request.country.trim());
    meta.set("unit", request.unit.trim());
    meta.set("subunit", request.subunit.clone().unwrap_or_default());
    meta.set("instance", rules.year.to_string());
    meta.set("edition", vote.reference.as_str());
    meta.set("language", request.language.as_str());
    meta.set("currency", "EUR");
    meta.set("date_begin", vote.begins_on.format("%d.%m.%Y").to_string());
    meta.set("date_end", vote.ends_on.format("%d.%m.%Y").to_string());
    meta.set("rule", vote.terms.counting_rule().pabulib_name().unwrap_or("unknown"));
    meta.set(
        "min_project_score_threshold",
        vote.terms.threshold.map(|least| least.to_string()).unwrap_or_default(),
    );
    meta.set_ballot_rules(&vote.terms.ballot_rules());
    let selected = page
        .result
        .as_ref()
        .map(|result| page.projects.iter().map(|one| u8::from(result.outcome.won(one.number))).collect());
    let file = PabulibFile {
        meta,
        election: election(view, &page)?,
        selected,
        columns: Vec::new(),
        voters: voters(view, &page)?,
    };
    let smallest = request.smallest_group.unwrap_or(SMALLEST_GROUP);
    let written = pabulib::write(&file, smallest).map_err(Error::Invalid)?;
    Ok((page, written))
}

/// The voters in the order of the ballots, under numbers that mean nothing: a batch keeps its ballots by the marks of
/// the voters, which are as good as random.
fn voters(view: View<'_>, page: &Page) -> Result<Voters> {
    let mut voters = Voters::new(&["age", "sex", "voting_method"]);
    let mut number = 0_u32;
    for batch in &page.batches {
        let text = super::ballots::roll(view, batch)?;
        for counted in Roll::open(&text).into_iter().flat_map(|roll| roll.counted()).flatten() {
            number += 1;
            let method = counted.method.map(|method| method.to_string()).unwrap_or_default();
            voters.push(
                &number.to_string(),
                &[counted.age.unwrap_or_default(), counted.sex.unwrap_or_default(), &method],
            );
        }
    }
    Ok(voters)
}
