//! Votes of residents: ballots over projects with a price, and the rules that choose among them.
//!
//! Everything is exact: whole cents, and fractions of them. [`election`] is what was voted on, [`rule`] how it is
//! counted, as data that can be frozen; [`ties`] the declared order that settles equal results, and [`outcome`] what
//! comes out, round by round.

pub mod ballot_rules;
pub mod compare;
pub mod election;
mod equal_shares;
mod exact;
pub mod explain;
mod greedy;
pub mod outcome;
mod phragmen;
#[cfg(test)]
mod reference;
pub mod rule;
mod run;
#[cfg(test)]
mod sample;
mod tally;
pub mod ties;
#[cfg(test)]
mod vote_tests;

pub use election::{BallotProject, BallotType, Ballots, Election};
pub use outcome::{Exact, Outcome};
pub use rule::{Rule, RuleName};
pub use run::{count, run};
pub use tally::Tally;
pub use ties::TieOrder;
