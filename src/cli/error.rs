//! Everything that a command can fail with, told once: what is wrong, every reason, what to do next.

use std::io;

use super::exit::Exit;
use super::findings;
use super::ui::{Emphasis, Ui};
use crate::domain::fact::{Fact, Fault};
use crate::ops;
use crate::storage::StorageError;

/// Why a command failed.
#[derive(Debug)]
pub enum CommandError {
    /// A use case was refused.
    Operation(ops::Error),
    /// An answer is needed and nobody can be asked; the flag that would give it.
    AnswerNeeded(String),
    /// The user stopped the conversation; nothing was changed.
    Stopped,
    /// The user stopped the conversation after something was saved; says what.
    StoppedAfter(Fact),
    /// The user stopped a conversation in which every answer is saved as it is given; the command that goes on.
    StoppedAfterSaving {
        /// The command.
        next: String,
    },
    /// Something about files of the user or the command line, with its exit code.
    Plain {
        /// How the program ends.
        exit: Exit,
        /// What is wrong.
        fact: Fact,
        /// The commands that would help.
        next: Vec<String>,
    },
    /// A check found something, and has said so.
    Found,
    /// Standard output or the terminal.
    Output(io::Error),
}

impl<E: Into<ops::Error>> From<E> for CommandError {
    fn from(error: E) -> Self {
        Self::Operation(error.into())
    }
}

impl CommandError {
    /// A failure with its exit code and no further advice.
    pub fn plain(exit: Exit, fact: Fact) -> Self {
        Self::Plain { exit, fact, next: Vec::new() }
    }

    /// A file of the user that the operating system refuses.
    pub fn file(path: &std::path::Path, error: &io::Error) -> Self {
        if error.kind() == io::ErrorKind::NotFound {
            let fact = Fact::new("error-file-missing").with("path", path.display().to_string());
            return Self::plain(Exit::NotFound, fact);
        }
        let fact = Fact::new("error-file")
            .with("path", path.display().to_string())
            .with("detail", error.to_string());
        Self::plain(Exit::Failure, fact)
    }
}

/// Says what went wrong and gives the exit code.
pub fn report(ui: &mut Ui, error: &CommandError) -> Exit {
    match error {
        CommandError::Operation(error) => operation(ui, error),
        CommandError::AnswerNeeded(flag) => {
            wrong(ui, &Fact::new("error-answer-needed").with("flag", flag));
            Exit::AnswerNeeded
        }
        CommandError::Stopped => {
            ui.warn(&Fact::new("error-stopped"));
            Exit::AnswerNeeded
        }
        CommandError::StoppedAfter(fact) => {
            ui.warn(fact);
            Exit::AnswerNeeded
        }
        CommandError::StoppedAfterSaving { next } => {
            ui.warn(&Fact::new("error-stopped-saved"));
            ui.next(next);
            Exit::AnswerNeeded
        }
        CommandError::Plain { exit, fact, next } => {
            wrong(ui, fact);
            advise(ui, next);
            *exit
        }
        CommandError::Found => Exit::Found,
        // Whoever reads us has seen enough: `wijk list | head`.
        CommandError::Output(error) if error.kind() == io::ErrorKind::BrokenPipe => Exit::Done,
        CommandError::Output(error) => {
            wrong(ui, &Fact::new("error-output").with("detail", error.to_string()));
            Exit::Failure
        }
    }
}

fn operation(ui: &mut Ui, error: &ops::Error) -> Exit {
    match error {
        ops::Error::Rules { wanted, findings } => {
            wrong(ui, wanted);
            findings::broken(ui, findings);
            Exit::Refused
        }
        ops::Error::Refused { fact, next } => {
            wrong(ui, fact);
            advise(ui, next);
            Exit::Refused
        }
        ops::Error::NotFound { fact, near, next } => {
            wrong(ui, fact);
            for line in near {
                ui.say_always(" ", Emphasis::Plain, line);
            }
            advise(ui, next);
            Exit::NotFound
        }
        ops::Error::Invalid(faults) => {
            wrong(ui, &Fact::new("error-invalid").with("count", faults.len()));
            for fault in faults {
                let text = fault_text(ui, fault);
                ui.say_always(" ", Emphasis::Plain, &text);
            }
            Exit::Invalid
        }
        ops::Error::Storage(error) => storage(ui, error),
    }
}

/// A fault with its place in front: `rij 3 (regel 4) · gemeente · «Brusel»: …`.
pub fn fault_text(ui: &Ui, fault: &Fault) -> String {
    let mut place = Vec::new();
    if let Some(row) = fault.place.row {
        place.push(ui.tr.fact(&Fact::new("error-place-row").with("row", row)));
    }
    if let Some(line) = fault.place.line {
        place.push(ui.tr.fact(&Fact::new("error-place-line").with("line", line)));
    }
    place.extend(fault.place.field.clone());
    let text = ui.tr.fact(&fault.fact);
    // What the sentence itself quotes is not said twice.
    let quoted = |found: &&String| {
        ["«{}»", "«\u{a0}{}\u{a0}»"].iter().any(|quote| text.contains(&quote.replace("{}", found)))
    };
    if let Some(found) = fault.place.found.as_ref().filter(|found| !quoted(found)) {
        let short: String = found.chars().take(60).collect();
        let more = if short.len() < found.len() { "…" } else { "" };
        place.push(ui.tr.fact(&Fact::new("error-place-found").with("found", format!("{short}{more}"))));
    }
    if place.is_empty() {
        return text;
    }
    ui.tr.fact(&Fact::new("error-at-place").with("place", place.join(" · ")).with("text", text))
}

fn storage(ui: &mut Ui, error: &StorageError) -> Exit {
    let path = |path: &std::path::Path| path.display().to_string();
    let (exit, fact, next): (Exit, Fact, &[&str]) = match error {
        StorageError::Missing(at) => (
            Exit::NotFound,
            Fact::new("error-register-missing").with("path", path(at)),
            &["wijk init", "wijk demo"],
        ),
        StorageError::Exists(at) => {
            (Exit::Refused, Fact::new("error-register-exists").with("path", path(at)), &[])
        }
        StorageError::NotARegister(at, why) => {
            let fact = Fact::new("error-not-a-register").with("path", path(at));
            (Exit::Failure, fact.with_term("why", format!("file-{why}")), &["wijk --db …"])
        }
        StorageError::Newer { found, known } => (
            Exit::Failure,
            Fact::new("error-register-newer").with("found", *found).with("known", *known),
            &[],
        ),
        StorageError::Older { found, known } => (
            Exit::Refused,
            Fact::new("error-register-older").with("found", *found).with("known", *known),
            &["wijk upgrade"],
        ),
        StorageError::Corrupt(at, detail) => {
            let fact = Fact::new("error-register-corrupt").with("path", path(at)).with("detail", detail);
            (Exit::Failure, fact, &[])
        }
        StorageError::Locked => (Exit::Busy, Fact::new("error-register-busy"), &[]),
        StorageError::ReadOnly => (Exit::Failure, Fact::new("error-register-read-only"), &[]),
        StorageError::Full => (Exit::Failure, Fact::new("error-disk-full"), &[]),
        StorageError::Io { path: at, detail } => {
            (Exit::Failure, Fact::new("error-file").with("path", path(at)).with("detail", detail), &[])
        }
        other => (Exit::Failure, Fact::new("error-unexpected").with("detail", other.to_string()), &[]),
    };
    wrong(ui, &fact);
    advise(ui, &next.iter().map(|command| (*command).to_owned()).collect::<Vec<_>>());
    exit
}

fn wrong(ui: &mut Ui, fact: &Fact) {
    let text = ui.tr.fact(fact);
    ui.say_always("✗", Emphasis::Bad, &text);
}

/// The commands that would help; a flag alone means the same command with that flag.
fn advise(ui: &mut Ui, next: &[String]) {
    for command in next {
        let again = ui.tr.fact(&Fact::new("ui-again-with").with("flag", command));
        let text = if command.starts_with("--") { &again } else { command };
        ui.say_always("  →", Emphasis::Faint, text);
    }
}
