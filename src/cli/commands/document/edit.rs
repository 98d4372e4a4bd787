//! `wijk document edit`

use std::path::PathBuf;

use super::{Form, questions, tell_place, told};
use crate::cli::CommandError;
use crate::cli::commands::Outcome;
use crate::cli::form::ask;
use crate::cli::session::Session;
use crate::i18n::Tr;
use crate::ops::document::{self, EditRequest};

/// `wijk document edit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the document
    number: u32,
    /// What it is: intention-note, consent, quote, permit, photo, map, minutes, agreement, proof, report, letter or
    /// other
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    /// What it is called
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// The day that it bears; empty for none
    #[arg(long, value_name = "DATE")]
    dated: Option<String>,
    /// Number of the project that it shows; empty for none
    #[arg(long, value_name = "N")]
    project: Option<String>,
    /// Another file for it; the one that it had stays where it is
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
}

/// Changes what the flags say; without flags everything is asked, with what is there as the answer.
///
/// # Errors
/// As [`document::edit`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let looked =
        session.open()?.read(|view| document::look(view, &session.path, &args.dossier, args.number))?;
    let mut request = EditRequest {
        kind: args.kind.clone(),
        title: args.title.clone(),
        dated: args.dated.clone(),
        project: args.project.clone(),
        file: args.file.clone(),
    };
    if request == EditRequest::default() {
        if !session.prompter.can_ask() {
            return Err(CommandError::AnswerNeeded("--kind, --title, …".to_owned()));
        }
        let was = looked.row.document;
        let mut form = Form { kind: Some(was.kind.to_string()), title: Some(was.title), dated: was.dated };
        let tr = Tr::new(session.ui.tr.language());
        ask(&mut form, &questions(&tr), session.prompter.as_mut())?;
        request = EditRequest {
            kind: form.kind,
            title: form.title,
            dated: Some(form.dated.map(|day| day.to_string()).unwrap_or_default()),
            ..EditRequest::default()
        };
    }
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "document edit");
    let filed = document::edit(&mut context, &looked.dossier.reference, args.number, &request)?;
    session.ui.done(&told("document-changed", &filed));
    if request.file.is_some() {
        let place = if filed.row.document.stored { "document-kept" } else { "document-referred" };
        tell_place(place, &filed, session);
    }
    session.after_change();
    Ok(())
}
