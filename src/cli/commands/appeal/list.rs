//! `wijk appeal list`

use crate::cli::commands::Outcome;
use crate::cli::input::today;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::appeal::{of_dossier, of_edition};
use crate::report::build::selection::appeals;
use crate::report::value::{Report, Section, Table};

/// `wijk appeal list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    #[arg(conflicts_with = "edition")]
    dossier: Option<String>,
    /// Those of an edition, such as QDC-2021
    #[arg(long, value_name = "EDITION")]
    edition: Option<String>,
}

/// Lists appeals: those that are open first.
///
/// # Errors
/// The dossier or the edition is not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let store = session.open()?;
    let (of, rows) = match &args.dossier {
        Some(text) => {
            let (dossier, rows) = store.read(|view| of_dossier(view, text))?;
            (Some(format!("{} {}", dossier.reference, dossier.name)), rows)
        }
        None => {
            let (edition, rows) = store.read(|view| of_edition(view, args.edition.as_deref()))?;
            (edition.map(|edition| edition.reference), rows)
        }
    };
    let today = today(session.now);
    let tr = &session.ui.tr;
    let title =
        Fact::new("appeal-title").with("some", i64::from(of.is_some())).with("of", of.unwrap_or_default());
    let sections = vec![Section::Table(Table { title: None, ..appeals(tr, &rows, today) })];
    session.print(&Report { name: "appeals", title: tr.fact(&title), sections })
}
