//! `wijk fund`: the start fund of a neighbourhood.

mod cancel;
mod edit;
mod flags;
mod grant;
mod list;
mod show;

use super::Outcome;
use crate::cli::findings;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::programme::definition::StartFundRegime;
use crate::ops::fund::{FundState, Until};

/// `wijk fund`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Grant a start fund to a neighbourhood
    Grant(grant::Args),
    /// Show what is left of a start fund, and until when
    Show(show::Args),
    /// Change a start fund that was granted
    Edit(edit::Args),
    /// List the start funds of an edition
    List(list::Args),
    /// Take a start fund back of which nothing was paid or accepted
    Cancel(cancel::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Grant(args) => grant::run(&args, session),
        Command::Show(args) => show::run(&args, session),
        Command::Edit(args) => edit::run(&args, session),
        Command::List(args) => list::run(&args, session),
        Command::Cancel(args) => cancel::run(&args, session),
    }
}

/// What was done with a start fund, until when it can be spent, and what comes next.
fn tell(code: &'static str, state: &FundState, session: &mut Session) {
    let reference = &state.place.dossier.reference;
    let fact = Fact::new(code)
        .with("reference", reference)
        .with("neighbourhood", &state.place.dossier.name)
        .with("amount", state.fund.amount)
        .with("on", state.fund.granted_on)
        .with_term("regime", format!("regime-{}", state.fund.regime));
    session.ui.done(&fact);
    session.ui.note(&until(&state.until));
    findings::broken(&mut session.ui, &state.warnings);
    match (state.fund.regime, &state.fund.debit_note) {
        (StartFundRegime::Advance, None) => {
            session.ui.warn(&Fact::new("fund-debit-note-missing"));
            session.ui.next(&format!("wijk fund edit {reference} --debit-note …"));
        }
        (StartFundRegime::Advance, Some(_)) => {
            session.ui.next(&format!("wijk payment add {reference} --advance"));
        }
        (StartFundRegime::Reimbursement, _) => {
            session.ui.next(&format!("wijk expense note add {reference}"));
        }
    }
    session.after_change();
}

fn until(until: &Until) -> Fact {
    let fact = Fact::new("fund-until");
    match until {
        Until::Paid(day) => fact.with("state", "paid").with("day", *day),
        Until::Coached(day) => fact.with("state", "coached").with("day", *day),
        Until::Unknown => fact.with("state", "unknown"),
    }
}
