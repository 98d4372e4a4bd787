//! `wijk income list`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::ops::income;
use crate::report::build::spending::income as table;
use crate::report::value::{Report, Section, Table};

/// `wijk income list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
}

/// Lists the income of a dossier.
///
/// # Errors
/// Not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let now = session.now;
    let (place, rows) = session.open()?.read(|view| income::list(view, &args.dossier, now))?;
    let tr = &session.ui.tr;
    let title = Fact::new("income-title")
        .with("reference", &place.dossier.reference)
        .with("neighbourhood", &place.dossier.name);
    let total: Cents = rows.iter().map(|row| row.amount).sum();
    let note = (rows.len() > 1).then(|| tr.fact(&Fact::new("income-total").with("total", total)));
    let sections = vec![Section::Table(Table { note, ..table(tr, &rows) })];
    session.print(&Report { name: "income", title: tr.fact(&title), sections })
}
