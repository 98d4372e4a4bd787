//! `wijk report impact`: what the projects brought.

use crate::cli::CommandError;
use crate::cli::commands::Outcome;
use crate::cli::input::{day, today};
use crate::cli::scope::ScopeArgs;
use crate::cli::session::Session;
use crate::ops::find::{self, Chosen};
use crate::report::build::impact::{Wanted, impact};

/// `wijk report impact`
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
    /// As things stood at the end of this day, by the dates of the facts [default: today]
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
}

/// Prints the report.
///
/// # Errors
/// The edition, year, programme, theme or municipality is not known; the date cannot be read.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let as_of = day("--as-of", args.as_of.as_deref())?.unwrap_or(today(session.now));
    let report = session.open()?.read(|view| {
        let Chosen { what, editions } = find::editions(view, args.scope.scope())?;
        let only = match &editions[..] {
            [only] => Some(only.id),
            _ => None,
        };
        let theme = args.theme.as_deref().map(|text| find::theme(view, only, text)).transpose()?;
        let municipality =
            args.municipality.as_deref().map(|text| find::municipality(view, only, text)).transpose()?;
        let wanted = Wanted { what, editions, theme, municipality, as_of };
        Ok::<_, CommandError>(impact(view, &session.ui.tr, &wanted)?)
    })?;
    session.print(&report)
}
