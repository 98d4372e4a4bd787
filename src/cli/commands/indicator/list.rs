//! `wijk indicator list`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::indicator;
use crate::report::build::measurement::indicators;
use crate::report::value::{Report, Section};

/// `wijk indicator list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The edition [default: the only open one]
    edition: Option<String>,
}

/// Lists the indicators of an edition.
///
/// # Errors
/// The edition is not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let shown = session.open()?.read(|view| indicator::list(view, args.edition.as_deref()))?;
    let tr = &session.ui.tr;
    let title = tr.fact(&Fact::new("indicator-title").with("edition", &shown.edition.reference));
    let sections = vec![Section::Table(indicators(tr, &shown.rules, shown.own))];
    session.print(&Report { name: "indicators", title, sections })
}
