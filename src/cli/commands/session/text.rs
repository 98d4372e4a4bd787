//! `wijk session summary` and `wijk session principles`

use std::path::PathBuf;

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::cli::{editor, input};
use crate::domain::fact::Fact;
use crate::ops::session::{self, SessionPart};

/// `wijk session summary` and `wijk session principles`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The session: number, day, or part of the name of its body [default: the only one not closed]
    session: Option<String>,
    /// The text itself; empty takes it away
    #[arg(long, value_name = "TEXT", conflicts_with = "file")]
    text: Option<String>,
    /// Take it from a Markdown file; - for standard input [default: $VISUAL or $EDITOR]
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
}

/// Writes a text of the session, from a flag, a file or the user's own editor.
///
/// # Errors
/// As [`session::write_part`]; the file's; a text with something wrong in it is kept.
pub fn run(args: &Args, part: SessionPart, session: &mut Session) -> Outcome {
    let now = session.now;
    let (word, command) = match part {
        SessionPart::Summary => ("summary", "session summary"),
        SessionPart::Principles => ("principles", "session principles"),
    };
    let mut store = session.open_for_writing()?;
    let page = store.read(|view| session::look(view, args.session.as_deref(), now))?;
    session::not_closed(&page)?;
    let number = page.number().to_string();
    let given = match (&args.text, &args.file) {
        (Some(text), _) => Some((text.clone(), "--text".to_owned())),
        (None, Some(path)) => Some((input::text(path)?, path.display().to_string())),
        (None, None) => None,
    };
    let page = if let Some((text, flag)) = given {
        session::write_part(&mut session.context(&mut store, command), Some(&number), part, &text, &flag)?
    } else {
        let before = match part {
            SessionPart::Summary => page.session.text.summary.clone(),
            SessionPart::Principles => page.session.text.principles.clone(),
        };
        let before = before.map(|text| text + "\n").unwrap_or_default();
        let name = format!("session-{number}-{word}.md");
        let Some(edited) = editor::edit_for(session, &name, &before, "--text, --file")? else {
            session.ui.note(&Fact::new("plan-edit-nothing"));
            return Ok(());
        };
        let mut context = session.context(&mut store, command);
        let written = session::write_part(&mut context, Some(&number), part, &edited.text, "");
        edited.settle(session, &format!("{command} {number}"), written)?
    };
    let code = match part {
        SessionPart::Summary => "session-summary-written",
        SessionPart::Principles => "session-principles-written",
    };
    session.ui.done(&tell::fact(code, &page));
    tell::next(&page, session);
    Ok(())
}
