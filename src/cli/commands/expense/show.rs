//! `wijk expense show`

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::expense::{line, line_place};
use crate::report::build::spending::expense;
use crate::report::value::Report;

/// `wijk expense show`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Note and line, such as 2.1
    #[arg(value_name = "NOTE.LINE")]
    line: String,
}

/// Shows a line, what it is like, and what the rules say of it.
///
/// # Errors
/// Not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let at = line_place(&args.line)?;
    let now = session.now;
    let lined = session.open()?.read(|view| line::look(view, &args.dossier, at, now))?;
    let tr = &session.ui.tr;
    let title = Fact::new("expense-title")
        .with("reference", &lined.place.dossier.reference)
        .with("neighbourhood", &lined.place.dossier.name)
        .with("place", lined.lines.first().map(|row| row.place()).unwrap_or_default());
    let sections = lined.lines.iter().map(|row| expense(tr, &lined.place.rules, row)).collect();
    session.print(&Report { name: "expense", title: tr.fact(&title), sections })?;
    tell::alike(&lined.alike, session);
    tell::rules(&lined.findings, false, session);
    tell::left(&lined.left, session);
    Ok(())
}
