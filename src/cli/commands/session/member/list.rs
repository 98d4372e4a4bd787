//! `wijk session member list`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::session;
use crate::report::build::session::{For, heading, seats};
use crate::report::value::{Report, Section};

/// `wijk session member list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The session: number, day, or part of the name of its body [default: the only one not closed]
    session: Option<String>,
}

/// Lists who sits in a session.
///
/// # Errors
/// Not found, or several fit.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let now = session.now;
    let page = session.open()?.read(|view| session::look(view, args.session.as_deref(), now))?;
    let tr = &session.ui.tr;
    let mut table = seats(tr, &page, For::Office);
    table.title = None;
    session.print(&Report { name: "seats", title: heading(tr, &page), sections: vec![Section::Table(table)] })
}
