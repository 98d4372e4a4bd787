//! What came out of a vote: by one rule or several, compared, and explained for a project. The election can stand in a
//! file or in the register; here it is a value.

mod compare;
mod explain;
mod machine;
mod run;

pub use compare::compare;
pub use explain::explain;
pub use machine::results;
pub use run::run;

use num_traits::ToPrimitive;

use crate::domain::money::Cents;
use crate::domain::vote::compare::Satisfaction;
use crate::domain::vote::{Election, Exact, Outcome, Rule, Tally, TieOrder};
use crate::i18n::Tr;
use crate::report::value::{Cell, Column, Measure};

/// What was voted on and how it was counted.
#[derive(Debug, Clone, Copy)]
pub struct Counted<'a> {
    /// What the vote is called.
    pub title: &'a str,
    /// The election.
    pub election: &'a Election,
    /// Its ballots, as they were counted.
    pub tally: &'a Tally,
    /// What goes first among equals.
    pub ties: &'a TieOrder,
    /// The currency of the amounts, three letters.
    pub currency: &'a str,
}

/// What a rule gave.
#[derive(Debug, Clone)]
pub struct Result {
    /// The rule as it was asked for.
    pub name: String,
    /// The rule.
    pub rule: Rule,
    /// What came out.
    pub outcome: Outcome,
    /// What that means for the voters.
    pub satisfaction: Satisfaction,
}

fn column(tr: &Tr, key: &'static str) -> Column {
    let measure = match key {
        "cost" | "spent" | "left" | "budget" | "share_start" | "share_end" | "most_paid" | "average_cost"
        | "supporters_have" | "would_pay" | "lacking" => Measure::Money,
        "order"
        | "round"
        | "votes"
        | "winners"
        | "reached"
        | "steps"
        | "rules"
        | "effective_votes"
        | "own_effective_votes"
        | "voters"
        | "lacking_votes" => Measure::Number,
        "reached_share" => Measure::Share,
        _ => Measure::Unsaid,
    };
    Column::new(key, tr.text(&format!("vote-column-{}", key.replace('_', "-")))).measuring(measure)
}

fn aside(tr: &Tr, key: &'static str) -> Column {
    Column { secondary: true, ..column(tr, key) }
}

fn number(count: u64) -> Cell {
    Cell::Count(i64::try_from(count).unwrap_or(i64::MAX))
}

/// An exact amount, rounded half up to the cent.
fn cents(amount: &Exact) -> Cell {
    Cell::Money(Cents(rounded(amount)))
}

/// An exact number, rounded half up to a whole one.
fn rounded(number: &Exact) -> i64 {
    let half = Exact::new(1.into(), 2.into());
    (number + half).floor().to_integer().to_i64().unwrap_or(i64::MAX)
}

/// What settles equal results, in words.
fn ties_in_words(tr: &Tr, ties: &TieOrder) -> Cell {
    Cell::Code { code: ties.name().to_owned(), label: tr.text(&format!("vote-ties-{}", ties.name())) }
}

/// Amounts in another currency than the euro, said for people: they see them with the sign of the euro.
fn other_currency(tr: &Tr, counted: &Counted<'_>) -> Option<crate::report::value::Section> {
    (counted.currency != "EUR").then(|| {
        let fact = crate::domain::fact::Fact::new("vote-other-currency").with("currency", counted.currency);
        crate::report::value::Section::Prose(tr.fact(&fact))
    })
}
