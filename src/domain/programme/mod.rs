//! A programme is data: who organises it, its vocabulary, its rules with their sources, and its editions. No
//! programme needs code of its own.
//!
//! - [`definition`]: what a programme file says, checked.
//! - [`check`]: a TOML text → a definition, or every fault at once with its path and line.
//! - [`rule`]: the kinds of rules, their parameters, and when they are looked at.
//! - [`rule_set`]: one edition resolved: what a dossier is judged by, for ever.
//! - [`resolve`]: definition + year + what the office sets → rule set.
//! - [`form`]: fields of the programme's own, of a dossier or a project.
//! - [`guidance`]: tasks by phase and party, the toolbox of references.
//! - [`money`]: instalments, what is eligible, what becomes of what is not needed.
//! - [`realisation`]: when a dossier is silent, what has to be approved, the evaluation, checks after the end.
//! - [`selection`]: who sits, what is admissible, marks, approvals, appeals, the vote.
//! - [`words`]: what the programme calls the group and its plan.
//! - [`template`]: the sections, questions and indicators of the inventory.
//! - [`period`]: terms that run in every dossier from an event to an event.
//! - [`schema`]: the form of a programme file for editors, learnt from how it is read.
//! - [`sketch`]: the first answers about a programme that somebody wants to describe.
//! - [`built_in`]: the programmes that come with the program.

pub mod built_in;
pub mod check;
pub mod definition;
pub mod form;
pub mod guidance;
pub mod money;
pub mod period;
pub mod realisation;
pub mod resolve;
pub mod rule;
pub mod rule_set;
pub mod schema;
pub mod selection;
pub mod sketch;
pub mod template;
pub mod words;

#[cfg(test)]
mod check_tests;
