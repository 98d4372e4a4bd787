//! `wijk account list`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::account::list;
use crate::report::build::payment::accounts;
use crate::report::value::{Report, Section};

/// `wijk account list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
}

/// Lists the accounts of a group, masked.
///
/// # Errors
/// Not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let (dossier, rows) = session.open()?.read(|view| list(view, &args.dossier))?;
    let tr = &session.ui.tr;
    let title = Fact::new("account-list-title")
        .with("reference", &dossier.reference)
        .with("neighbourhood", &dossier.name);
    let sections = vec![Section::Table(accounts(tr, &rows))];
    session.print(&Report { name: "accounts", title: tr.fact(&title), sections })
}
