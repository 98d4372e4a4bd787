//! `wijk neighbourhood show`

use crate::cli::CommandError;
use crate::cli::commands::Outcome;
use crate::cli::input::today;
use crate::cli::session::Session;
use crate::ops::agenda::{AgendaRequest, agenda};
use crate::ops::neighbourhood::find;
use crate::report::build::neighbourhood::neighbourhood;
use crate::report::render::Format;

/// How many days ahead what is due is told.
const DAYS: u32 = 14;

/// How many commands are proposed below the page.
const NEXT: usize = 5;

/// `wijk neighbourhood show`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Its number, or any part of its name that fits one
    neighbourhood: String,
}

/// Shows a neighbourhood over all editions, and the commands that come next.
///
/// # Errors
/// Not found, or several fit.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let today = today(session.now);
    let (report, next) = session.open()?.read(|view| {
        let found = find(view, &args.neighbourhood)?;
        let request = AgendaRequest { days: DAYS, neighbourhood: Some(found.id), ..AgendaRequest::default() };
        let due = agenda(view, &request, today)?;
        Ok::<_, CommandError>(neighbourhood(view, &session.ui.tr, &found, &due)?)
    })?;
    session.print(&report)?;
    if session.format == Format::Table {
        for command in next.iter().take(NEXT) {
            session.ui.next(command);
        }
    }
    Ok(())
}
