//! `wijk reporting list`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::reporting::ReportState;
use crate::ops::reporting::list;
use crate::report::build::reporting::listed;

/// `wijk reporting list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The edition, by reference or year [default: the only one]
    edition: Option<String>,
    /// Only those in this state: draft, submitted, queried, answered or accepted
    #[arg(long, value_name = "STATE", value_parser = state)]
    state: Option<ReportState>,
    /// Only what is due and not there yet
    #[arg(long)]
    overdue: bool,
}

fn state(text: &str) -> Result<ReportState, String> {
    text.parse().map_err(|_| "draft, submitted, queried, answered, accepted".to_owned())
}

/// Lists reports, and those that are due.
///
/// # Errors
/// The edition is not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let now = session.now;
    let mut found = session.open()?.read(|view| list(view, args.edition.as_deref(), now))?;
    found.reports.retain(|one| args.state.is_none_or(|state| one.row.state() == state));
    if args.overdue {
        let today = found.today;
        found.reports.clear();
        found.owed.retain(|one| one.due < today);
    }
    let owed: Vec<_> = found.owed.iter().map(|one| (&*one.reference, &*one.name, one.due)).collect();
    let report = listed(&session.ui.tr, &found.edition, &found.reports, &owed, found.today);
    session.print(&report)
}
