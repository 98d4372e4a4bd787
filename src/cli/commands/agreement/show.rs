//! `wijk agreement show`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::agreement::show;
use crate::report::build::selection::agreement;
use crate::report::value::Report;

/// `wijk agreement show`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
}

/// Shows the agreement of a dossier.
///
/// # Errors
/// Not found, or there is none.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let agreed = session.open()?.read(|view| show(view, &args.dossier))?;
    let tr = &session.ui.tr;
    let title = Fact::new("agreement-title")
        .with("reference", &agreed.dossier.reference)
        .with("neighbourhood", &agreed.dossier.name);
    let sections = vec![agreement(tr, &agreed.agreement, agreed.awarded)];
    session.print(&Report { name: "agreement", title: tr.fact(&title), sections })?;
    super::warn(&agreed, session);
    Ok(())
}
