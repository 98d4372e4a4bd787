//! `wijk library`: what was realised over all editions, so that a new group finds what others did.

mod offer;
mod show;

use super::Outcome;
use crate::cli::CommandError;
use crate::cli::session::Session;
use crate::domain::evaluation;
use crate::ops::library::{LibraryInput, filter};
use crate::report::build::library::library;

/// `wijk library`
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Option<Command>,
    /// Which realised projects.
    #[command(flatten)]
    wanted: Wanted,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Show one realised project: steps, costs, partners, permits, lessons
    Show(show::Args),
    /// Put a realised project on the menu of an edition, for others to take up
    Offer(offer::Args),
}

/// Which realised projects.
#[derive(Debug, Clone, clap::Args)]
struct Wanted {
    /// Words in title or objective that begin with these, accents and capitals aside
    #[arg(value_name = "WORDS")]
    text: Vec<String>,
    /// Only with this theme: its code or name
    #[arg(long, value_name = "THEME")]
    theme: Option<String>,
    /// Only in this municipality: its name, code or postcode
    #[arg(long, value_name = "MUNICIPALITY")]
    municipality: Option<String>,
    /// Only what cost at least so much, in euros
    #[arg(long, value_name = "EUR", allow_hyphen_values = true)]
    min_cost: Option<String>,
    /// Only what cost at most so much, in euros
    #[arg(long, value_name = "EUR", allow_hyphen_values = true)]
    max_cost: Option<String>,
    /// Only what was done as planned, or only in part: done or partly
    #[arg(long, value_name = "OUTCOME", value_parser = outcome)]
    outcome: Option<evaluation::Outcome>,
    /// Only what is easily done again elsewhere, by what its steering group said
    #[arg(long)]
    reproducible: bool,
}

fn outcome(text: &str) -> Result<evaluation::Outcome, String> {
    text.parse().map_err(|_| "done, partly".to_owned())
}

/// Shows what was realised, or one project of it.
///
/// # Errors
/// An amount that cannot be read; the theme, the municipality or the project is not found.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Some(Command::Show(args)) => return show::run(&args, session),
        Some(Command::Offer(args)) => return offer::run(&args, session),
        None => {}
    }
    let wanted = args.wanted;
    let input = LibraryInput {
        theme: wanted.theme,
        municipality: wanted.municipality,
        at_least: wanted.min_cost,
        at_most: wanted.max_cost,
        outcome: wanted.outcome,
        reproducible: wanted.reproducible,
        text: wanted.text.join(" "),
    };
    list(&input, session)
}

/// Shows what was realised and fits.
///
/// # Errors
/// As [`run`].
pub fn list(input: &LibraryInput, session: &mut Session) -> Outcome {
    let report = session.open()?.read(|view| {
        let filter = filter(view, input)?;
        Ok::<_, CommandError>(library(view, &session.ui.tr, &filter, &input.text)?)
    })?;
    session.print(&report)
}
