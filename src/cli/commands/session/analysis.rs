//! `wijk session analysis`

use std::path::PathBuf;

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::cli::{editor, input};
use crate::domain::fact::Fact;
use crate::ops::session;

/// `wijk session analysis`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The session: number, day, or part of the name of its body
    session: String,
    /// Which dossier on the agenda
    dossier: String,
    /// The text itself; empty takes it away
    #[arg(long, value_name = "TEXT", conflicts_with = "file")]
    text: Option<String>,
    /// Take it from a Markdown file; - for standard input [default: $VISUAL or $EDITOR]
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
}

/// Writes what was said of a dossier.
///
/// # Errors
/// As [`session::analysis`]; the file's; a text with something wrong in it is kept.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let now = session.now;
    let mut store = session.open_for_writing()?;
    let page = store.read(|view| session::look(view, Some(&args.session), now))?;
    session::not_closed(&page)?;
    let item = store.read(|view| session::item_of(view, &page, &args.dossier))?;
    let number = page.number().to_string();
    let (reference, name) =
        item.dossier.as_ref().map(|one| (one.reference.clone(), one.name.clone())).unwrap_or_default();
    let given = match (&args.text, &args.file) {
        (Some(text), _) => Some((text.clone(), "--text".to_owned())),
        (None, Some(path)) => Some((input::text(path)?, path.display().to_string())),
        (None, None) => None,
    };
    let command = "session analysis";
    let page = if let Some((text, flag)) = given {
        let mut context = session.context(&mut store, command);
        session::analysis(&mut context, Some(&number), &reference, &text, &flag)?
    } else {
        let before = item.analysis.map(|text| text + "\n").unwrap_or_default();
        let file = format!("session-{number}-{reference}.md");
        let Some(edited) = editor::edit_for(session, &file, &before, "--text, --file")? else {
            session.ui.note(&Fact::new("plan-edit-nothing"));
            return Ok(());
        };
        let mut context = session.context(&mut store, command);
        let written = session::analysis(&mut context, Some(&number), &reference, &edited.text, "");
        edited.settle(session, &format!("{command} {number} {reference}"), written)?
    };
    let fact = tell::fact("session-analysed", &page).with("reference", reference).with("neighbourhood", name);
    session.ui.done(&fact);
    tell::next(&page, session);
    Ok(())
}
