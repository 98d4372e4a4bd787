//! The dossier: its path through the phases, the facts that rules look at, and the rules' verdict.

pub mod days;
pub mod doing;
pub mod evaluating;
pub mod facts;
mod filling;
pub mod judge;
pub mod lifecycle;
pub mod paying;
pub mod reporting;
pub mod settling;
pub mod spending;

#[cfg(test)]
mod judge_tests;
