//! `wijk coach assign`

use crate::cli::commands::Outcome;
use crate::cli::commands::person::tell;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::cli::{CommandError, input};
use crate::domain::fact::Fact;
use crate::ops::people::assign_coach;

/// `wijk coach assign`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Name of the coach
    name: Option<String>,
    /// Since when [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Assigns a coach; the one before ends.
///
/// # Errors
/// As [`crate::ops::people::assign_coach`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let name = match &args.name {
        Some(name) => name.clone(),
        None => {
            let question = session.ui.tr.text("dossier-ask-coach");
            let empty = session.ui.tr.text("ui-answer-needed");
            let check = |text: &str| if text.is_empty() { Err(empty.clone()) } else { Ok(()) };
            match session.prompter.words(&question, "NAME", "", &check)? {
                Answer::Is(text) => text,
                Answer::Back => return Err(CommandError::Stopped),
            }
        }
    };
    let mut store = session.open_for_writing()?;
    let changed = assign_coach(&mut session.context(&mut store, "coach assign"), &args.dossier, &name, on)?;
    let fact = Fact::new("dossier-coach-assigned")
        .with("reference", &changed.dossier.reference)
        .with("name", &changed.name)
        .with("on", changed.on);
    session.ui.done(&fact);
    tell::near(changed.id.0, &changed.name, &changed.near, session);
    session.ui.next(&format!("wijk check {}", changed.dossier.reference));
    session.after_change();
    Ok(())
}
