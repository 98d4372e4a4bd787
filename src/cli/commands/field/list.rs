//! `wijk field list`: the fields of a dossier, or of an edition.

use crate::cli::CommandError;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::field;
use crate::report::build::fields;

/// `wijk field list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier [default: the fields of the edition]
    dossier: Option<String>,
    /// The fields of this edition, such as QDC-2021 [default: the only open one]
    #[arg(long, value_name = "EDITION", conflicts_with = "dossier")]
    edition: Option<String>,
}

/// Lists fields.
///
/// # Errors
/// The dossier or the edition is not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let report = session.open()?.read(|view| {
        let tr = &session.ui.tr;
        Ok::<_, CommandError>(match &args.dossier {
            Some(dossier) => fields::of_dossier(tr, &field::list(view, dossier)?),
            None => {
                let (edition, rules) = field::of_edition(view, args.edition.as_deref())?;
                fields::of_edition(tr, &edition.reference, &rules)
            }
        })
    })?;
    session.print(&report)
}
