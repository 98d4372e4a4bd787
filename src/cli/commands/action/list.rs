//! `wijk action list`

use crate::cli::commands::Outcome;
use crate::cli::input::today;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::action;
use crate::report::build::follow_up::{self, For};
use crate::report::value::{Report, Section};

/// `wijk action list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only of one dossier
    dossier: Option<String>,
    /// Only those that are not done
    #[arg(long)]
    open: bool,
}

/// Lists what was agreed: in a dossier, or over all dossiers and the network.
///
/// # Errors
/// The dossier is not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let today = today(session.now);
    let (dossier, actions) =
        session.open()?.read(|view| action::list(view, args.dossier.as_deref(), args.open))?;
    let tr = &session.ui.tr;
    let reader = if dossier.is_some() { For::Dossier } else { For::Office };
    let title = match &dossier {
        Some(dossier) => format!("{} {}", dossier.reference, dossier.name),
        None => tr.text("action-list-title"),
    };
    let mut table = follow_up::actions(tr, &actions, today, reader);
    let open = actions.iter().filter(|action| action.done_on.is_none());
    let late = open.clone().filter(|action| action.agreed.by.is_some_and(|by| by < today)).count();
    let note = Fact::new("action-list-note").with("open", open.count()).with("late", late);
    table.note = (!actions.is_empty()).then(|| tr.fact(&note));
    session.print(&Report { name: "actions", title, sections: vec![Section::Table(table)] })
}
