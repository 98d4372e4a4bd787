//! Votes of residents: ballots over projects with a price, and the rules that choose among them.
//!
//! Everything is exact: whole cents, and fractions of them. [`election`] is what was voted on, [`rule`] how it is
//! counted, as data that can be frozen; [`ties`] the declared order that settles equal results, and [`outcome`] what
//! comes out, round by round. A vote that the register keeps has its [`terms`], its ballots as a [`roll`], perhaps a
//! [`lot`], and its result as it is [`stored`].

pub mod ballot_rules;
pub mod compare;
pub mod election;
mod equal_shares;
mod exact;
pub mod explain;
mod greedy;
pub mod lot;
pub mod outcome;
mod phragmen;
#[cfg(test)]
mod reference;
pub mod roll;
pub mod rule;
mod run;
#[cfg(test)]
mod sample;
pub mod stored;
mod tally;
pub mod terms;
pub mod ties;
#[cfg(test)]
mod vote_tests;

pub use election::{BallotProject, BallotType, Ballots, Election};
pub use outcome::{Exact, Outcome};
pub use rule::{Rule, RuleName};
pub use run::{count, run};
pub use tally::Tally;
pub use ties::TieOrder;
