//! `wijk account show`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::account::show;
use crate::report::build::payment::account;
use crate::report::value::Report;

/// `wijk account show`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
}

/// Shows the account in use, in full.
///
/// # Errors
/// Not found, or there is none.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let (dossier, row) = session.open()?.read(|view| show(view, &args.dossier))?;
    let tr = &session.ui.tr;
    let title =
        Fact::new("account-title").with("reference", &dossier.reference).with("neighbourhood", &dossier.name);
    let report = Report { name: "account", title: tr.fact(&title), sections: vec![account(tr, &row)] };
    session.print(&report)
}
