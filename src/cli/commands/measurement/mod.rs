//! `wijk measurement`: what was measured since the inventory.

mod add;
mod edit;
mod flags;
mod import;
mod list;
mod remove;

use super::Outcome;
use super::plan::target::set::with_unit;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::measurement::Progress;
use crate::domain::programme::template::Reading;
use crate::ops::measurement::{Line, Recorded};
use crate::report::build::measurement::percent;
use crate::report::value::Cell;

/// `wijk measurement`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Record a measurement; in a terminal without an indicator each is asked
    Add(add::Args),
    /// List the measurements of a dossier
    List(list::Args),
    /// Correct a measurement
    Edit(edit::Args),
    /// Take a measurement out
    Remove(remove::Args),
    /// Read measurements of several dossiers from a table
    Import(import::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Add(args) => add::run(&args, session),
        Command::List(args) => list::run(&args, session),
        Command::Edit(args) => edit::run(args, session),
        Command::Remove(args) => remove::run(&args, session),
        Command::Import(args) => import::run(&args, session),
    }
}

/// What was done with a measurement, and what the indicator comes to with it.
fn tell(code: &'static str, recorded: &Recorded, session: &mut Session) {
    let row = &recorded.row;
    let fact = Fact::new(code)
        .with("reference", &recorded.place.dossier.reference)
        .with("number", row.number)
        .with("on", row.on);
    let amount = recorded.indicator.as_ref().map(|one| with_unit(&session.ui.tr, one, row.thousandths));
    let fact = match &recorded.indicator {
        Some(indicator) => fact.with("indicator", &indicator.name),
        None => fact.with("indicator", &row.indicator),
    };
    session.ui.done(&fact.with("amount", amount.unwrap_or_default()));
    if let Some(line) = &recorded.line {
        stands(line, session);
        warn(line, session);
    }
}

/// What an indicator comes to, beside its baseline and its target.
fn stands(line: &Line, session: &mut Session) {
    let tr = &session.ui.tr;
    let Some(value) = line.outcome.value() else { return };
    let amount = |thousandths: i64| with_unit(tr, &line.indicator, thousandths);
    let mut parts = Vec::new();
    if let Some(baseline) = line.outcome.baseline {
        parts.push(tr.fact(&Fact::new("measurement-beside-baseline").with("amount", amount(baseline))));
    }
    if let Some(target) = line.outcome.target {
        let fact = Fact::new("measurement-beside-target").with("amount", amount(target));
        let reached = match percent(tr, line.outcome.progress.and_then(Progress::percent)) {
            Cell::Code { label, .. } => format!(" ({label})"),
            _ => String::new(),
        };
        parts.push(format!("{}{reached}", tr.fact(&fact)));
    }
    if !parts.is_empty() {
        // What the projects came to is not what the whole neighbourhood has.
        let whole = line.indicator.reading == Reading::Flow
            || line.outcome.measured.is_some_and(|measured| measured.whole);
        let code = if whole { "measurement-stands" } else { "measurement-stands-projects" };
        let fact = Fact::new(code).with("amount", amount(value));
        session.ui.note(&fact.with("beside", parts.join(" · ")));
    }
}

/// Two measurements that may have counted the same.
pub fn warn(line: &Line, session: &mut Session) {
    let Some((one, other)) = line.outcome.measured.and_then(|measured| measured.overlap) else { return };
    let fact = Fact::new("measurement-overlap").with("indicator", &line.indicator.name);
    session.ui.warn(&fact.with("one", one).with("other", other));
}
