//! `wijk document remove`

use super::{tell_place, told};
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::document;

/// `wijk document remove`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the document
    number: u32,
}

/// Takes a document out of a dossier, and says where its file still lies.
///
/// # Errors
/// As [`document::remove`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "document remove");
    let filed = document::remove(&mut context, &args.dossier, args.number)?;
    session.ui.done(&told("document-removed", &filed));
    tell_place("document-stays", &filed, session);
    session.after_change();
    Ok(())
}
