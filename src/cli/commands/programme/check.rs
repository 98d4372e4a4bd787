//! `wijk programme check`

use std::path::PathBuf;

use crate::cli::commands::Outcome;
use crate::cli::error::fault_text;
use crate::cli::session::Session;
use crate::cli::ui::Emphasis;
use crate::cli::{CommandError, input};
use crate::domain::fact::{Fact, Fault};
use crate::domain::programme::check::examine;

/// `wijk programme check`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The programme file; - for standard input
    file: PathBuf,
}

/// Lists every fault of a programme file, with line and path, and what is odd in it; the exit code is 5 when there are
/// faults.
///
/// # Errors
/// The file cannot be read.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let text = input::text(&args.file)?;
    let path = args.file.display().to_string();
    let examined = examine(&text);
    let outcome = match examined.programme {
        Ok(programme) => {
            let fact = Fact::new("programme-check-clean")
                .with("code", &programme.code)
                .with("rules", programme.rules.len())
                .with("terms", programme.terms.len())
                .with("questions", programme.inventory.questions.len())
                .with("editions", programme.editions.len());
            session.ui.done(&fact);
            Ok(())
        }
        Err(faults) => {
            let head = Fact::new("error-programme-faults").with("path", &path).with("count", faults.len());
            let head = session.ui.tr.fact(&head);
            session.ui.say_always("✗", Emphasis::Bad, &head);
            list(&faults, session)?;
            Err(CommandError::Found)
        }
    };
    // First what has to be mended.
    if outcome.is_ok() && !examined.warnings.is_empty() {
        let odd = Fact::new("programme-check-odd").with("path", &path).with("count", examined.warnings.len());
        session.ui.warn(&odd);
        list(&examined.warnings, session)?;
    }
    session.ui.finish()?;
    outcome
}

fn list(found: &[Fault], session: &mut Session) -> Outcome {
    for fault in found {
        let line = fault_text(&session.ui, fault);
        session.ui.line(&line)?;
    }
    Ok(())
}
