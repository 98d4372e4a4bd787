//! `wijk partner edit`

use super::{fact, which};
use crate::cli::asking;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::i18n::Tr;
use crate::ops::partner::{edit, look};

/// `wijk partner edit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number, or any part of the name that fits one partner of the dossier
    partner: Option<String>,
    /// Whatever else there is to say; empty for nothing
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
}

/// Changes the note on a partnership; in a terminal without the flag it is asked.
///
/// # Errors
/// As [`edit`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let partner = which(&args.dossier, args.partner.as_ref(), session)?;
    let mut note = args.note.clone();
    if note.is_none() && session.prompter.can_ask() {
        let tr = Tr::new(session.ui.tr.language());
        let mut form = session.open()?.read(|view| look(view, &args.dossier, &partner))?.partner.note;
        let question =
            asking::words(&tr, "partner-ask-note", "--note", false, |form: &mut Option<String>| form);
        asking::ask_all(&mut form, &[(String::new(), question)], session.prompter.as_mut())?;
        note = Some(form.unwrap_or_default());
    }
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "partner edit");
    let edited = edit(&mut context, &args.dossier, &partner, note.as_deref())?;
    session.ui.done(&fact("partner-edited", &edited));
    session.after(edited.saved);
    Ok(())
}
