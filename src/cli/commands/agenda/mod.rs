//! `wijk agenda`: what is due, overdue and coming, over everything.

mod calendar;

use super::Outcome;
use crate::cli::CommandError;
use crate::cli::input::today;
use crate::cli::session::Session;
use crate::domain::agenda::Agenda;
use crate::ops::agenda::{self, AgendaRequest};
use crate::report::build::agenda::agenda as report;
use crate::report::render::Format;

/// How many lines people are shown when they do not ask for all.
const LINES: usize = 40;

/// `wijk agenda`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// How many days to look ahead
    #[arg(long, value_name = "N", default_value_t = 14, value_parser = clap::value_parser!(u32).range(..=36_500))]
    days: u32,
    /// Only of this dossier: reference, or any part of it or of the neighbourhood's name that fits one dossier
    #[arg(long, value_name = "DOSSIER")]
    dossier: Option<String>,
    /// Only of the dossiers of this coach: any part of the name that fits one coach
    #[arg(long, value_name = "NAME", conflicts_with = "dossier")]
    coach: Option<String>,
    /// End with exit code 5 when something is overdue; with --quiet say nothing when nothing is
    #[arg(long)]
    fail_overdue: bool,
    /// All lines, also when there are many
    #[arg(long)]
    all: bool,
}

/// Shows the agenda, or writes it as a calendar.
///
/// # Errors
/// The dossier or the coach is not found; something is overdue and that was asked.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let people = session.format == Format::Table && !session.wants_calendar();
    let request = AgendaRequest {
        days: args.days,
        dossier: args.dossier.clone(),
        coach: args.coach.clone(),
        neighbourhood: None,
        lines: (people && !args.all).then_some(LINES),
    };
    let today = today(session.now);
    let agenda = session.open()?.read(|view| agenda::agenda(view, &request, today))?;
    let found = args.fail_overdue && agenda.overdue > 0;
    if found || !(args.fail_overdue && session.globals.quiet) {
        show(&agenda, people, session)?;
    }
    if found {
        session.ui.finish()?;
        return Err(CommandError::Found);
    }
    Ok(())
}

fn show(agenda: &Agenda, people: bool, session: &mut Session) -> Outcome {
    if session.wants_calendar() {
        let bytes = calendar::file(&session.ui.tr, agenda, session.now);
        return session.write(&bytes);
    }
    let report = report(&session.ui.tr, agenda, people);
    session.print(&report)
}
