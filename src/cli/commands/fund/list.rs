//! `wijk fund list`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::fund;
use crate::report::build::spending::start_funds;
use crate::report::value::{Report, Section};

/// `wijk fund list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference of the edition [default: the only open one]
    edition: Option<String>,
}

/// Lists the start funds of an edition.
///
/// # Errors
/// The edition is not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let (edition, rows) = session.open()?.read(|view| fund::list(view, args.edition.as_deref()))?;
    let tr = &session.ui.tr;
    let title = tr.fact(&Fact::new("fund-list-title").with("edition", &edition.reference));
    let sections = vec![Section::Table(start_funds(tr, &rows))];
    session.print(&Report { name: "start_funds", title, sections })
}
