//! `wijk report evaluation`: what evaluations say over an edition or a year.

use crate::cli::CommandError;
use crate::cli::commands::Outcome;
use crate::cli::scope::ScopeArgs;
use crate::cli::session::Session;
use crate::ops::find::{self, Chosen};
use crate::report::build::evaluations::evaluated;
use crate::storage::report::evaluations::EvaluatedFilter;

/// `wijk report evaluation`
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    scope: ScopeArgs,
    /// Only what belongs to this theme, by code or name
    #[arg(long, value_name = "THEME")]
    theme: Option<String>,
    /// Only the neighbourhoods of this municipality
    #[arg(long, value_name = "MUNICIPALITY")]
    municipality: Option<String>,
}

/// Prints the report.
///
/// # Errors
/// The edition, year, theme or municipality is not known.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let report = session.open()?.read(|view| {
        let Chosen { what, editions } = find::editions(view, args.scope.scope())?;
        let only = match &editions[..] {
            [only] => Some(only.id),
            _ => None,
        };
        let theme = args.theme.as_deref().map(|text| find::theme(view, only, text)).transpose()?;
        let nis =
            args.municipality.as_deref().map(|text| find::municipality(view, only, text)).transpose()?;
        let filter =
            EvaluatedFilter { editions: editions.iter().map(|edition| edition.id).collect(), theme, nis };
        Ok::<_, CommandError>(evaluated(view, &session.ui.tr, &what, &filter)?)
    })?;
    session.print(&report)
}
