//! Votes of residents: ballots over projects with a price, and the rules that choose among them.
//!
//! Everything is exact: whole cents, and fractions of them. [`election`] is what was voted on, [`rule`] how it is
//! counted, as data that can be frozen; [`ties`] the declared order that settles equal results, and [`outcome`] what
//! comes out, round by round. A vote that the register keeps has its [`terms`], its ballots as a [`roll`], perhaps a
//! [`lot`], and its result as it is [`stored`].

pub mod ballot_rules;
pub mod election;
pub mod lot;
pub mod outcome;
pub mod roll;
pub mod rule;
pub mod stored;
pub mod terms;
pub mod ties;

pub use election::{BallotProject, BallotType, Ballots, Election};
pub use outcome::{Exact, Outcome};
pub use rule::{Rule, RuleName};
pub use ties::TieOrder;
