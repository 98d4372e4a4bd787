//! `wijk payment run`: the list for the finance department.

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::cli::{CommandError, asking, findings, output};
use crate::domain::fact::Fact;
use crate::i18n::Tr;
use crate::ops::Context;
use crate::ops::payment::{Held, OrderRequest, Ordered, order, ordered, runs};
use crate::report::build::payment::{run as list, runs as all_runs};
use crate::report::value::{Report, Section};

/// `wijk payment run`
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Args {
    #[command(subcommand)]
    command: Option<Command>,
    /// Only payments of this edition [default: of all]
    #[arg(long, value_name = "EDITION")]
    edition: Option<String>,
    /// Only this payment, by its number; repeat for more
    #[arg(long, value_name = "N")]
    only: Vec<i64>,
    /// Reference of the list [default: made from the year and its number]
    #[arg(long, value_name = "TEXT")]
    reference: Option<String>,
    /// Set a rule aside for these payments; needs --reason
    #[arg(long = "override", value_name = "RULE")]
    overrides: Vec<String>,
    /// Why a rule is set aside
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Print a list again, as it was
    Show(ShowArgs),
    /// List the lists that were made
    List,
}

/// `wijk payment run show`
#[derive(Debug, clap::Args)]
pub struct ShowArgs {
    /// Number of the list
    number: i64,
}

/// Orders every payment that can be, and prints the list.
///
/// # Errors
/// As [`order`]; the file is there already.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Some(Command::Show(args)) => {
            let again = session.open()?.read(|view| ordered(view, args.number))?;
            return print(&again, session);
        }
        Some(Command::List) => return print_runs(session),
        None => {}
    }
    // What is ordered cannot be printed elsewhere afterwards: the file has to be free first.
    if let Some(path) = session.globals.output.as_deref().filter(|path| *path != std::path::Path::new("-")) {
        output::may_write(path, session.globals.force)?;
    }
    let request = OrderRequest {
        edition: args.edition,
        only: args.only,
        reference: args.reference,
        aside: args.overrides,
        reason: args.reason,
    };
    if session.prompter.can_ask() && !session.globals.yes && !session.globals.dry_run {
        tried(&request, session)?;
    }
    let mut store = session.open_for_writing()?;
    let mut held = Vec::new();
    let outcome = order(&mut session.context(&mut store, "payment run"), &request, &mut held);
    drop(store);
    let done = match outcome {
        Ok(done) => done,
        Err(error) => {
            tell_held(&held, session);
            return Err(error.into());
        }
    };
    print(&done, session)?;
    session.ui.finish()?;
    let fact = Fact::new("payment-ordered")
        .with("number", done.run.id.0)
        .with("run", &done.run.reference)
        .with("count", done.payments.len())
        .with("total", done.total);
    session.ui.done(&fact);
    findings::broken(&mut session.ui, &done.warnings);
    tell_held(&held, session);
    session.ui.next("wijk payment confirm --from …");
    session.after_change();
    Ok(())
}

/// Tries it out, tells what would be ordered, and asks whether it is to be.
fn tried(request: &OrderRequest, session: &mut Session) -> Result<(), CommandError> {
    let mut store = session.open_for_writing()?;
    let mut held = Vec::new();
    let mut context = Context { dry_run: true, ..session.context(&mut store, "payment run") };
    let Ok(would) = order(&mut context, request, &mut held) else { return Ok(()) };
    drop(store);
    for payment in &would.payments {
        let told = tell::fact("payment-choice", payment, session);
        session.ui.note(&told);
    }
    let fact =
        Fact::new("payment-would-order").with("count", would.payments.len()).with("total", would.total);
    session.ui.note(&fact);
    let tr = Tr::new(session.ui.tr.language());
    match asking::yes(&tr, "payment-ask-order", true, session.prompter.as_mut())? {
        true => Ok(()),
        false => Err(CommandError::Stopped),
    }
}

fn print(ordered: &Ordered, session: &mut Session) -> Outcome {
    let report = list(&session.ui.tr, &ordered.run, &ordered.payments, ordered.total);
    session.print(&report)
}

fn print_runs(session: &mut Session) -> Outcome {
    let rows = session.open()?.read(runs)?;
    let tr = &session.ui.tr;
    let sections = vec![Section::Table(all_runs(tr, &rows))];
    session.print(&Report { name: "payment-runs", title: tr.text("payment-runs-title"), sections })
}

fn tell_held(held: &[Held], session: &mut Session) {
    for one in held {
        let fact = tell::fact("payment-held", &one.payment, session);
        session.ui.warn(&fact);
        findings::broken(&mut session.ui, &one.findings);
    }
}
