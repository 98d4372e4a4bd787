//! `wijk reporting list`

use crate::cli::commands::Outcome;
use crate::cli::scope::ScopeArgs;
use crate::cli::session::Session;
use crate::domain::reporting::ReportState;
use crate::ops::reporting::list;
use crate::report::build::reporting::listed;

/// `wijk reporting list`
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    scope: ScopeArgs,
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
/// An edition is not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let now = session.now;
    let mut found = session.open()?.read(|view| list(view, args.scope.scope(), now))?;
    found.reports.retain(|one| args.state.is_none_or(|state| one.row.state() == state));
    if args.overdue {
        let today = found.today;
        found.reports.clear();
        found.owed.retain(|one| one.due < today);
    }
    let owed: Vec<_> = found.owed.iter().map(|one| (&*one.reference, &*one.name, one.due)).collect();
    let report = listed(&session.ui.tr, &found.what, &found.reports, &owed, found.today);
    session.print(&report)
}
