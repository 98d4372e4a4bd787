//! `wijk fund show`

use super::until;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::fund::{self, Until};
use crate::report::build::spending::{column, expenses, left, start_fund};
use crate::report::value::{Cell, Report, Section, Table};

/// `wijk fund show`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
}

/// Shows how the start fund of a dossier stands.
///
/// # Errors
/// Not found, or there is none.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let now = session.now;
    let state = session.open()?.read(|view| fund::state(view, &args.dossier, now))?;
    let tr = &session.ui.tr;
    let title = Fact::new("fund-title")
        .with("reference", &state.place.dossier.reference)
        .with("neighbourhood", &state.place.dossier.name);
    let mut facts = start_fund(tr, &state.fund);
    let day = match state.until {
        Until::Paid(day) | Until::Coached(day) => Some(day),
        Until::Unknown => None,
    };
    facts.push((column(tr, "until"), Cell::date(day)));
    facts.extend(left(tr, &state.left).into_iter().filter(|(column, _)| column.key != "awarded"));
    let refused = Table {
        key: "not_accepted",
        title: Some(tr.text("fund-refused-title")),
        when_empty: None,
        ..expenses(tr, Some(&state.place.rules), &state.refused, false)
    };
    let sections = vec![Section::Facts { key: "start_fund", title: None, facts }, Section::Table(refused)];
    let report = Report { name: "start_fund", title: tr.fact(&title), sections };
    session.print(&report)?;
    session.ui.note(&until(&state.until));
    Ok(())
}
