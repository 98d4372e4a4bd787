//! `wijk programme check`

use std::path::PathBuf;

use crate::cli::commands::Outcome;
use crate::cli::error::fault_text;
use crate::cli::session::Session;
use crate::cli::ui::Emphasis;
use crate::cli::{CommandError, input};
use crate::domain::fact::Fact;
use crate::domain::programme::check::check;

/// `wijk programme check`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The programme file; - for standard input
    file: PathBuf,
}

/// Lists every fault of a programme file, with line and path; the exit code is 5 when there are any.
///
/// # Errors
/// The file cannot be read.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let text = input::text(&args.file)?;
    match check(&text) {
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
            let path = args.file.display().to_string();
            let head = Fact::new("error-programme-faults").with("path", path).with("count", faults.len());
            let head = session.ui.tr.fact(&head);
            session.ui.say_always("✗", Emphasis::Bad, &head);
            for fault in &faults {
                let line = fault_text(&session.ui, fault);
                session.ui.line(&line)?;
            }
            session.ui.finish()?;
            Err(CommandError::Found)
        }
    }
}
