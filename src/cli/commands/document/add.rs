//! `wijk document add`

use std::path::{Path, PathBuf};

use super::{Form, questions, tell_place, told};
use crate::cli::asking::typed;
use crate::cli::commands::Outcome;
use crate::cli::form::ask;
use crate::cli::session::Session;
use crate::cli::{CommandError, input};
use crate::domain::document::{DocumentKind, title_of};
use crate::domain::fact::Fact;
use crate::i18n::Tr;
use crate::ops::document::{self, AddRequest};
use crate::ops::find;

/// `wijk document add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// The file
    file: Option<PathBuf>,
    /// What it is: intention-note, consent, quote, permit, photo, map, minutes, agreement, proof, report, letter or
    /// other
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    /// What it is called [default: the name of the file]
    #[arg(long, value_name = "TEXT")]
    title: Option<String>,
    /// The day that it bears
    #[arg(long, value_name = "DATE")]
    dated: Option<String>,
    /// Number of the project that it shows
    #[arg(long, value_name = "N")]
    project: Option<String>,
    /// Leave the file where it is, and only note where
    #[arg(long)]
    reference_only: bool,
    /// Add it although the dossier has the same content already
    #[arg(long)]
    again: bool,
}

/// Adds a document to a dossier.
///
/// # Errors
/// As [`document::add`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut dated = args.dated.clone();
    let mut form = Form { kind: args.kind.clone(), title: args.title.clone(), dated: None };
    let dossier = session.open()?.read(|view| find::dossier(view, &args.dossier))?;
    let file = file(args.file.clone(), session)?;
    document::fits(&file)?;
    if form.kind.is_none() {
        if !session.prompter.can_ask() {
            return Err(CommandError::AnswerNeeded("--kind".to_owned()));
        }
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        form.kind = Some(DocumentKind::guess(&name).to_string());
        form.title = form.title.or_else(|| Some(title_of(&name)));
        form.dated = input::day("--dated", dated.as_deref())?;
        let tr = Tr::new(session.ui.tr.language());
        ask(&mut form, &questions(&tr), session.prompter.as_mut())?;
        dated = form.dated.map(|day| day.to_string());
    }
    let request = AddRequest {
        file,
        kind: form.kind.unwrap_or_default(),
        title: form.title,
        dated,
        project: args.project.clone(),
        reference_only: args.reference_only,
        again: args.again,
    };
    let mut store = session.open_for_writing()?;
    let filed =
        document::add(&mut session.context(&mut store, "document add"), &dossier.reference, &request)?;
    session.ui.done(&told("document-added", &filed));
    let place = if filed.row.document.stored { "document-kept" } else { "document-referred" };
    tell_place(place, &filed, session);
    session.after_change();
    Ok(())
}

/// The file, as it was said or is asked.
fn file(said: Option<PathBuf>, session: &mut Session) -> Result<PathBuf, CommandError> {
    if let Some(file) = said {
        return Ok(file);
    }
    if !session.prompter.can_ask() {
        return Err(CommandError::AnswerNeeded("FILE".to_owned()));
    }
    let tr = Tr::new(session.ui.tr.language());
    let mut named = None;
    // A slip in a path is mended at once; what else the file may have wrong is said when it is read.
    let there = |text: &str| match Path::new(text).exists() {
        true => Ok(text.to_owned()),
        false => Err(Fact::new("error-file-missing").with("path", text)),
    };
    let both = (there, String::clone);
    let question = typed(&tr, "document-ask-file", "FILE", true, both, |named: &mut Option<String>| named);
    ask(&mut named, &[question], session.prompter.as_mut())?;
    Ok(PathBuf::from(named.unwrap_or_default()))
}
