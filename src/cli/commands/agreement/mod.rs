//! `wijk agreement`: the agreement (convention) on what was awarded.

mod cancel;
mod draw;
mod list;
mod sent;
mod show;
mod signed;

use super::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::agreement::Agreed;

/// `wijk agreement`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Draw the agreement over all that is awarded
    Draw(draw::Args),
    /// Note that the agreement was sent to the neighbourhood
    Sent(sent::Args),
    /// Note that the agreement was signed
    Signed(signed::Args),
    /// Show the agreement of a dossier
    Show(show::Args),
    /// List the agreements of an edition
    List(list::Args),
    /// Take the agreement back, so that what was awarded can change
    Cancel(cancel::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Draw(args) => draw::run(&args, session),
        Command::Sent(args) => sent::run(&args, session),
        Command::Signed(args) => signed::run(&args, session),
        Command::Show(args) => show::run(&args, session),
        Command::List(args) => list::run(&args, session),
        Command::Cancel(args) => cancel::run(&args, session),
    }
}

/// Points out what may still change the agreement.
fn warn(agreed: &Agreed, session: &mut Session) {
    if agreed.appeals > 0 {
        session.ui.warn(&Fact::new("agreement-appeals").with("count", agreed.appeals));
    }
}
