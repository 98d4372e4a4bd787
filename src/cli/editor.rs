//! Editing a text in the user's own editor. The text lies in a file beside the register, for its owner alone;
//! it stays there as long as anything is wrong with it.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::environment::variable;
use super::error::CommandError;
use super::exit::Exit;
use super::output;
use super::session::Session;
use crate::domain::fact::Fact;

/// A text that was edited.
#[derive(Debug)]
pub struct Edited {
    /// What it says now.
    pub text: String,
    path: PathBuf,
}

/// Opens a text in the editor; `None` when nothing was changed. A text that was kept because something was
/// wrong with it is opened again.
///
/// # Errors
/// There is no editor, or it failed; the file's.
pub fn edit(session: &mut Session, name: &str, text: &str) -> Result<Option<Edited>, CommandError> {
    edit_for(session, name, text, "--from")
}

/// The same, with the flag that gives the text when there is no editor.
///
/// # Errors
/// As [`edit`].
pub fn edit_for(
    session: &mut Session,
    name: &str,
    text: &str,
    flag: &str,
) -> Result<Option<Edited>, CommandError> {
    let editor = ["VISUAL", "EDITOR"].iter().find_map(|name| variable(name));
    let editor = match editor {
        Some(editor) if !session.globals.no_input => editor,
        None if session.prompter.can_ask() => "vi".to_owned(),
        _ => return Err(CommandError::AnswerNeeded(flag.to_owned())),
    };
    let path = session.path.with_file_name(name);
    let kept = path.exists();
    if kept {
        session.ui.warn(&Fact::new("plan-edit-kept").with("path", path.display().to_string()));
    } else {
        output::write(&path, text.as_bytes(), false)?;
    }
    run(&editor, &path)?;
    let edited = std::fs::read_to_string(&path).map_err(|error| CommandError::file(&path, &error))?;
    if edited == text && !kept {
        remove(&path);
        return Ok(None);
    }
    Ok(Some(Edited { text: edited, path }))
}

impl Edited {
    /// Takes the file away when all went well; otherwise says where the text is, and how to go on.
    ///
    /// # Errors
    /// What went wrong.
    pub fn settle<T>(
        self,
        session: &mut Session,
        command: &str,
        result: crate::ops::Result<T>,
    ) -> Result<T, CommandError> {
        match result {
            // After a trial run the text is still wanted.
            Ok(done) if session.globals.dry_run => Ok(done),
            Ok(done) => {
                remove(&self.path);
                Ok(done)
            }
            Err(error) => {
                let path = self.path.display().to_string();
                session.ui.warn(&Fact::new("plan-text-kept").with("path", &path));
                session.ui.next(&format!("wijk {command}"));
                Err(error.into())
            }
        }
    }
}

fn run(editor: &str, path: &Path) -> Result<(), CommandError> {
    let mut words = editor.split_whitespace();
    let program = words.next().unwrap_or("vi");
    let failed = |detail: String| {
        let fact = Fact::new("plan-editor-failed").with("editor", editor).with("detail", detail);
        CommandError::plain(Exit::Failure, fact.with("path", path.display().to_string()))
    };
    let status =
        Command::new(program).args(words).arg(path).status().map_err(|error| failed(error.to_string()))?;
    if status.success() { Ok(()) } else { Err(failed(status.to_string())) }
}

fn remove(path: &Path) {
    // It served its purpose; what is left of it does no harm.
    let _ = std::fs::remove_file(path);
}
