//! `wijk coach load`

use chrono::Datelike;

use crate::cli::commands::Outcome;
use crate::cli::input::today;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::visit;
use crate::report::build::follow_up;
use crate::report::value::{Report, Section};

/// `wijk coach load`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The year whose hours are counted apart [default: this year]
    #[arg(long, value_name = "YEAR")]
    year: Option<i32>,
}

/// Shows what every coach has on hand, and whom each did not visit for longest.
///
/// # Errors
/// The register's.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let today = today(session.now);
    let year = args.year.unwrap_or(today.year());
    let rows = session.open()?.read(|view| visit::load(view, year))?;
    let tr = &session.ui.tr;
    let title = tr.fact(&Fact::new("coach-load-title").with("year", year.to_string()));
    let table = follow_up::load(tr, &rows, today);
    session.print(&Report { name: "coach-load", title, sections: vec![Section::Table(table)] })
}
