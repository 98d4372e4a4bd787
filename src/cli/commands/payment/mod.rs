//! `wijk payment`: from the plan of instalments to what the bank paid.

mod add;
mod asked;
mod cancel;
mod claim;
mod confirm;
mod list;
mod plan;
mod run;
mod show;
mod tell;

use super::Outcome;
use crate::cli::session::Session;

/// `wijk payment`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// State or show the instalments in which an award is paid
    Plan(plan::Args),
    /// Make a payment: the next instalment, the balance, or out of the start fund
    Add(add::Args),
    /// Note that the group’s claim for a payment came in
    Claim(claim::Args),
    /// List payments
    List(list::Args),
    /// Show a payment, with what stands in its way
    Show(show::Args),
    /// Cancel a payment that the bank did not carry out, with the reason
    Cancel(cancel::Args),
    /// Order what can be paid: the list for the finance department
    Run(run::Args),
    /// Note what the bank paid, one by one or from its statement
    Confirm(confirm::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Plan(args) => plan::run(args, session),
        Command::Add(args) => add::run(&args, session),
        Command::Claim(args) => claim::run(&args, session),
        Command::List(args) => list::run(&args, session),
        Command::Show(args) => show::run(&args, session),
        Command::Cancel(args) => cancel::run(args, session),
        Command::Run(args) => run::run(args, session),
        Command::Confirm(args) => confirm::run(&args, session),
    }
}
