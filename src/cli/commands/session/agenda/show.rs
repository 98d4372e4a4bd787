//! `wijk session agenda show`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::session;
use crate::report::build::session::{agenda, heading};
use crate::report::value::{Report, Section};

/// `wijk session agenda show`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The session: number, day, or part of the name of its body [default: the only one not closed]
    session: Option<String>,
}

/// Shows the agenda.
///
/// # Errors
/// Not found, or several fit.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let now = session.now;
    let page = session.open()?.read(|view| session::look(view, args.session.as_deref(), now))?;
    let tr = &session.ui.tr;
    let mut table = agenda(tr, &page);
    table.title = None;
    session.print(&Report {
        name: "agenda-of-session",
        title: heading(tr, &page),
        sections: vec![Section::Table(table)],
    })
}
