//! The results of rules for machines: by the name of the rule. No message file is read for it.

use serde::Serialize;
use serde::ser::{SerializeMap, Serializer};

use super::{Counted, Result};
use crate::domain::vote::Exact;

/// One JSON document with what every rule gave.
pub fn results(counted: &Counted<'_>, results: &[Result]) -> Vec<u8> {
    let results = Results { counted, results };
    let data = Data { ties: counted.ties.name(), voters: counted.tally.voters, results };
    let document = Document { schema: "wijk/vote-run/1", currency: counted.currency, data };
    // Writing into memory cannot fail, and every key is a text.
    let mut bytes = serde_json::to_vec_pretty(&document).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

#[derive(Serialize)]
struct Document<'a> {
    schema: &'static str,
    currency: &'a str,
    data: Data<'a>,
}

#[derive(Serialize)]
struct Data<'a> {
    ties: &'static str,
    voters: u64,
    results: Results<'a>,
}

struct Results<'a> {
    counted: &'a Counted<'a>,
    results: &'a [Result],
}

impl Serialize for Results<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> std::result::Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.results.len()))?;
        for result in self.results {
            map.serialize_entry(&result.name, &One::of(self.counted, result))?;
        }
        map.end()
    }
}

#[derive(Serialize)]
struct One<'a> {
    selected: Vec<&'a str>,
    cost_cents: i64,
    left_cents: i64,
    stop: &'static str,
    /// What each voter had, in cents, as a fraction such as `100000/7`.
    share_start: Option<String>,
    share_end: Option<String>,
    steps: Option<u64>,
    ties: Vec<Tie<'a>>,
    voters_for_shares: Option<u64>,
    voters_for_greedy: Option<u64>,
}

#[derive(Serialize)]
struct Tie<'a> {
    round: usize,
    tied: Vec<&'a str>,
    first: Option<&'a str>,
    changes_winners: Option<bool>,
}

impl<'a> One<'a> {
    fn of(counted: &Counted<'a>, result: &'a Result) -> Self {
        let election = counted.election;
        let id = |place: usize| election.projects[place].id.as_str();
        let outcome = &result.outcome;
        let fraction = |exact: &Exact| format!("{}/{}", exact.numer(), exact.denom());
        let shares = outcome.shares.as_ref();
        Self {
            selected: outcome.selected.iter().map(|&place| id(place)).collect(),
            cost_cents: outcome.cost.0,
            left_cents: election.budget.minus(outcome.cost).0,
            stop: outcome.stop.into(),
            share_start: shares.map(|shares| fraction(&shares.start)),
            share_end: shares.map(|shares| fraction(&shares.end)),
            steps: shares.map(|shares| shares.steps),
            ties: outcome
                .ties
                .iter()
                .map(|tie| Tie {
                    round: tie.round + 1,
                    tied: tie.tied.iter().map(|&place| id(place)).collect(),
                    first: tie.won.map(id),
                    changes_winners: tie.changes_winners,
                })
                .collect(),
            voters_for_shares: outcome.comparison.map(|both| both.for_shares),
            voters_for_greedy: outcome.comparison.map(|both| both.for_greedy),
        }
    }
}
