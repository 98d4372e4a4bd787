//! `wijk report impact`: what the projects brought.

use crate::cli::CommandError;
use crate::cli::commands::Outcome;
use crate::cli::input::{day, today};
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::{self, find};
use crate::report::build::impact::{Wanted, impact};
use crate::storage::View;
use crate::storage::edition::EditionRow;

/// `wijk report impact`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference of the edition [default: the only open one]
    edition: Option<String>,
    /// The editions of this year
    #[arg(long, value_name = "YEAR", conflicts_with = "edition")]
    year: Option<i32>,
    /// Of all editions of this programme
    #[arg(long, value_name = "PROGRAMME", conflicts_with_all = ["edition", "year"])]
    programme: Option<String>,
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
        let (what, editions) = editions(view, args)?;
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

fn editions(view: View<'_>, args: &Args) -> Result<(String, Vec<EditionRow>), CommandError> {
    if let Some(year) = args.year {
        return Ok((year.to_string(), find::editions_of(view, year)?));
    }
    let Some(programme) = &args.programme else {
        let edition = find::edition(view, args.edition.as_deref())?;
        return Ok((edition.reference.clone(), vec![edition]));
    };
    let (found, others): (Vec<EditionRow>, Vec<EditionRow>) =
        view.editions()?.into_iter().partition(|edition| edition.programme.eq_ignore_ascii_case(programme));
    if found.is_empty() {
        let fact = Fact::new("error-no-edition").with("text", programme);
        let near =
            others.iter().map(|edition| format!("{}  {}", edition.programme, edition.reference)).collect();
        return Err(ops::Error::NotFound { fact, near, next: vec!["wijk edition list".to_owned()] }.into());
    }
    Ok((programme.clone(), found))
}
