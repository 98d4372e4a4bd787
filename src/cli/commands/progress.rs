//! `wijk progress`: how far the realisations are.

use super::Outcome;
use crate::cli::CommandError;
use crate::cli::session::Session;
use crate::domain::ids::EditionId;
use crate::ops::find::Scope;
use crate::ops::{find, progress};
use crate::report::build::progress::{Filter, dossier, overview};
use crate::storage::View;
use crate::storage::progress::Running;

/// `wijk progress`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier [default: all in realisation]
    #[arg(conflicts_with_all = ["edition", "programme", "year", "theme", "municipality", "late", "blocked"])]
    dossier: Option<String>,
    /// Only of this edition
    #[arg(long, value_name = "EDITION", conflicts_with_all = ["programme", "year"])]
    edition: Option<String>,
    /// All editions of this programme, by its code
    #[arg(long, value_name = "PROGRAMME")]
    programme: Option<String>,
    /// The editions of this year
    #[arg(long, value_name = "YEAR")]
    year: Option<i32>,
    /// Only with this theme: its code or name
    #[arg(long, value_name = "THEME")]
    theme: Option<String>,
    /// Only in this municipality: its name, code or postcode
    #[arg(long, value_name = "MUNICIPALITY")]
    municipality: Option<String>,
    /// Only those of which an agreed day has gone by
    #[arg(long)]
    late: bool,
    /// Only those that something holds up
    #[arg(long)]
    blocked: bool,
    /// Only those of which nothing was recorded for so many days [default: as the edition says, else 60]
    #[arg(long, value_name = "DAYS", num_args = 0..=1, value_parser = clap::value_parser!(u32).range(1..=3_660))]
    silent: Option<Option<u32>>,
}

/// The editions that were asked for; none for all.
fn editions(view: View<'_>, args: &Args) -> Result<Vec<EditionId>, CommandError> {
    let scope = Scope {
        edition: args.edition.as_deref(),
        programme: args.programme.as_deref(),
        year: args.year,
        all: false,
    };
    if scope.edition.is_none() && scope.programme.is_none() && scope.year.is_none() {
        return Ok(Vec::new());
    }
    Ok(find::editions(view, scope)?.editions.into_iter().map(|edition| edition.id).collect())
}

/// Shows the progress of all running dossiers, or of one.
///
/// # Errors
/// The dossier, edition, theme or municipality is not known; the realisation of the dossier has not begun.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let now = session.now;
    let silent_days = args.silent.flatten();
    let tr = &session.ui.tr;
    let report = session.open()?.read(|view| {
        if let Some(text) = &args.dossier {
            let place = progress::look(view, text, now)?;
            let report = dossier(view, tr, &place.dossier, &place.rules, (silent_days, now))?;
            return Ok::<_, CommandError>(report);
        }
        let editions = editions(view, args)?;
        // A word is looked up in one edition, or in all.
        let edition = match editions.as_slice() {
            [only] => Some(*only),
            _ => None,
        };
        let nis =
            args.municipality.as_deref().map(|text| find::municipality(view, edition, text)).transpose()?;
        let theme = args.theme.as_deref().map(|text| find::theme(view, edition, text)).transpose()?;
        let filter = Filter {
            running: Running { editions, nis, theme },
            late: args.late,
            blocked: args.blocked,
            silent: args.silent.is_some(),
            silent_days,
        };
        Ok(overview(view, tr, &filter, now)?)
    })?;
    session.print(&report)
}
