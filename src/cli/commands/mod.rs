//! The commands, one file each; a group of commands is a folder whose `mod.rs` only tells them apart.

pub mod account;
pub mod action;
pub mod admissibility;
pub mod admit;
pub mod advance_phase;
pub mod aftercare;
pub mod agenda;
pub mod agreement;
pub mod amendment;
pub mod appeal;
pub mod apply;
pub mod approve;
pub mod budget;
pub mod check;
pub mod coach;
pub mod completions;
pub mod condition;
pub mod decide;
pub mod demo;
pub mod doctor;
pub mod document;
pub mod edit;
pub mod edition;
pub mod evaluate;
pub mod evaluation;
pub mod expense;
pub mod experiment;
pub mod expert;
pub mod export;
pub mod field;
pub mod fund;
pub mod generate;
pub mod group;
pub mod income;
pub mod indicator;
pub mod init;
pub mod inventory;
pub mod letter;
pub mod library;
pub mod list;
pub mod log;
pub mod man;
pub mod measurement;
pub mod meeting;
pub mod member;
pub mod menu;
mod moving;
pub mod neighbourhood;
pub mod network;
pub mod obstacle;
pub mod opinion;
pub mod organisation;
pub mod partner;
pub mod payment;
pub mod person;
pub mod plan;
pub mod programme;
pub mod progress;
pub mod reapply;
pub mod recovery;
pub mod redo;
pub mod reject;
pub mod reopen;
pub mod report;
pub mod reporting;
pub mod reserve;
pub mod resume;
mod rules;
pub mod score;
pub mod search;
pub mod session;
pub mod settings;
pub mod settle;
pub mod show;
pub mod step;
pub mod suspend;
mod taking_back;
pub mod task;
pub mod toolbox;
pub mod undo;
pub mod upgrade;
pub mod vote;
pub mod withdraw;

use rules::rules_sections;

use super::args::Command;
use super::error::CommandError;
use super::exit::Exit;
use super::session::Session;
use crate::domain::dossier::lifecycle::Standing;
use crate::domain::fact::{Fact, Value};
use crate::domain::programme::rule_set::RuleSet;
use crate::ops::find::{in_own_words, names_a_phase};

/// What a command gives.
pub type Outcome = Result<(), CommandError>;

/// Carries out a command. What it refuses is told in the words of the programme that it is about.
///
/// # Errors
/// The command's.
pub fn run(command: Command, session: &mut Session) -> Outcome {
    match carry_out(command, session) {
        Err(CommandError::Operation(error)) if names_a_phase(&error) => {
            let Ok(store) = session.open() else { return Err(CommandError::Operation(error)) };
            Err(store.read(|view| Ok::<_, CommandError>(in_own_words(view, error)))?.into())
        }
        outcome => outcome,
    }
}

fn carry_out(command: Command, session: &mut Session) -> Outcome {
    if session.wants_calendar() && !matches!(command, Command::Agenda(_)) {
        let next = vec!["wijk agenda --format ics".to_owned()];
        return Err(CommandError::Plain { exit: Exit::Usage, fact: Fact::new("agenda-only-calendar"), next });
    }
    if session.wants_map().is_some() && !matches!(command, Command::Export(_)) {
        let next = vec!["wijk export --format geojson".to_owned()];
        return Err(CommandError::Plain { exit: Exit::Usage, fact: Fact::new("export-only-map"), next });
    }
    if session.wants_journal() && !matches!(command, Command::Export(_)) {
        let next = vec!["wijk export --format hledger --edition …".to_owned()];
        return Err(CommandError::Plain { exit: Exit::Usage, fact: Fact::new("budget-only-export"), next });
    }
    match command {
        Command::Init(args) => init::run(&args, session),
        Command::Demo(args) => demo::run(&args, session),
        Command::Generate(args) => generate::run(&args, session),
        Command::Programme(args) => programme::run(*args, session),
        Command::Edition(args) => edition::run(*args, session),
        Command::Apply(args) => apply::run(*args, session),
        Command::Edit(args) => edit::run(*args, session),
        Command::Member(args) => member::run(*args, session),
        Command::Coach(args) => coach::run(*args, session),
        Command::Expert(args) => expert::run(*args, session),
        Command::Meeting(args) => meeting::run(*args, session),
        Command::Action(args) => action::run(*args, session),
        Command::Organisation(args) => organisation::run(*args, session),
        Command::Partner(args) => partner::run(*args, session),
        Command::Person(args) => person::run(*args, session),
        Command::Neighbourhood(args) => neighbourhood::run(*args, session),
        Command::Session(args) => session::run(*args, session),
        Command::Opinion(args) => opinion::run(*args, session),
        Command::Admissibility(args) => admissibility::run(*args, session),
        Command::Score(args) => score::run(*args, session),
        Command::Decide(args) => decide::run(*args, session),
        Command::Reserve(args) => reserve::run(*args, session),
        Command::Condition(args) => condition::run(*args, session),
        Command::Approve(args) => approve::run(*args, session),
        Command::Agreement(args) => agreement::run(*args, session),
        Command::Budget(args) => budget::run(*args, session),
        Command::Settle(args) => settle::run(*args, session),
        Command::Recovery(args) => recovery::run(*args, session),
        Command::Account(args) => account::run(*args, session),
        Command::Payment(args) => payment::run(*args, session),
        Command::Appeal(args) => appeal::run(*args, session),
        Command::Fund(args) => fund::run(*args, session),
        Command::Expense(args) => expense::run(*args, session),
        Command::Income(args) => income::run(*args, session),
        Command::Indicator(args) => indicator::run(*args, session),
        Command::Measurement(args) => measurement::run(*args, session),
        Command::Reapply(args) => reapply::run(&args, session),
        Command::Admit(args) => admit::run(*args, session),
        Command::Reject(args) => reject::run(*args, session),
        Command::Agenda(args) => agenda::run(&args, session),
        Command::List(args) => list::run(&args, session),
        Command::Show(args) => show::run(&args, session),
        Command::Search(args) => search::run(&args, session),
        Command::Library(args) => library::run(*args, session),
        Command::Report(args) => report::run(&args, session),
        Command::Export(args) => export::run(&args, session),
        Command::Letter(args) => letter::run(*args, session),
        Command::Inventory(args) => inventory::run(*args, session),
        Command::Plan(args) => plan::run(*args, session),
        Command::Progress(args) => progress::run(&args, session),
        Command::Step(args) => step::run(*args, session),
        Command::Obstacle(args) => obstacle::run(*args, session),
        Command::Amendment(args) => amendment::run(*args, session),
        Command::Aftercare(args) => aftercare::run(*args, session),
        Command::Evaluate(args) => evaluate::run(&args, session),
        Command::Reporting(args) => reporting::run(*args, session),
        Command::Evaluation(args) => evaluation::run(*args, session),
        Command::Experiment(args) => experiment::run(*args, session),
        Command::Menu(args) => menu::run(*args, session),
        Command::Field(args) => field::run(*args, session),
        Command::Network(args) => network::run(*args, session),
        Command::Toolbox(args) => toolbox::run(*args, session),
        Command::Task(args) => task::run(*args, session),
        Command::Group(args) => group::run(*args, session),
        Command::Check(args) => check::run(&args, session),
        Command::AdvancePhase(args) => advance_phase::run(*args, session),
        Command::Withdraw(args) => withdraw::run(*args, session),
        Command::Suspend(args) => suspend::run(*args, session),
        Command::Resume(args) => resume::run(*args, session),
        Command::Reopen(args) => reopen::run(*args, session),
        Command::Log(args) => log::run(&args, session),
        Command::Undo(args) => undo::run(&args, session),
        Command::Redo(args) => redo::run(&args, session),
        Command::Document(args) => document::run(*args, session),
        Command::Doctor(args) => doctor::run(&args, session),
        Command::Upgrade(args) => upgrade::run(&args, session),
        Command::Vote(args) => vote::run(*args, session),
        Command::Settings(args) => settings::run(&args, session),
        Command::Completions(args) => completions::run(&args, session),
        Command::Man(args) => man::run(&args, session),
    }
}

/// The name of the phase in which a dossier stands, in its own programme's words.
fn phase_value(rules: &RuleSet, standing: Standing) -> Value {
    rules.phase_name(standing.phase).map_or_else(|| Value::Term(standing.phase.term()), Value::from)
}
