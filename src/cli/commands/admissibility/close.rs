//! `wijk admissibility close`

use super::tell;
use crate::cli::asking::{pick, vocabulary};
use crate::cli::commands::Outcome;
use crate::cli::form::ask;
use crate::cli::input;
use crate::cli::session::Session;
use crate::i18n::Tr;
use crate::ops::admissibility::{close, look};

/// `wijk admissibility close`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Who closes it: a body of the programme, or another
    #[arg(long, value_name = "BODY")]
    by: Option<String>,
    /// The day [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Closes the admissibility of a roadmap.
///
/// # Errors
/// As [`close`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let mut store = session.open_for_writing()?;
    let mut by = args.by.clone();
    if by.is_none() && session.prompter.can_ask() {
        let sheet = store.read(|view| look(view, &args.dossier))?;
        if sheet.row.closed.is_none() && sheet.open().next().is_none() {
            let tr = Tr::new(session.ui.tr.language());
            let bodies = vocabulary(&tr, &sheet.rules.bodies);
            let none = Some("admissibility-ask-nobody");
            let question =
                pick(&tr, "admissibility-ask-body", "--by", bodies, none, |by: &mut Option<String>| by);
            ask(&mut by, &[question], session.prompter.as_mut())?;
        }
    }
    let mut context = session.context(&mut store, "admissibility close");
    let sheet = close(&mut context, &args.dossier, by.as_deref(), on)?;
    tell::closed(&sheet, session);
    session.after_change();
    Ok(())
}
