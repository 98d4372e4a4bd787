//! `wijk obstacle solved`

use super::tell;
use crate::cli::CommandError;
use crate::cli::commands::Outcome;
use crate::cli::input;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::obstacle::{list, solve};

/// `wijk obstacle solved`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the obstacle; in a terminal it can be chosen
    number: Option<u32>,
    /// How it was solved
    #[arg(long, value_name = "TEXT")]
    solution: Option<String>,
    /// The day on which it was solved [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Notes that an obstacle was solved.
///
/// # Errors
/// As [`solve`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let mut store = session.open_for_writing()?;
    let number = match args.number {
        Some(number) => number,
        None => {
            let now = session.now;
            let (place, rows) = store.read(|view| list(view, Some(&args.dossier), true, now))?;
            if rows.is_empty() {
                let reference = place.map_or_else(|| args.dossier.clone(), |place| place.dossier.reference);
                session.ui.note(&Fact::new("obstacle-none-open").with("reference", reference));
                return Ok(());
            }
            let names: Vec<String> =
                rows.iter().map(|row| format!("{} {}", row.number, row.obstacle.reason)).collect();
            let question = session.ui.tr.text("obstacle-ask-which");
            match session.prompter.choice(&question, "NUMBER", &names, 0, None)? {
                Answer::Is(at) => rows.get(at).map(|row| row.number).ok_or(CommandError::Stopped)?,
                Answer::Back => return Err(CommandError::Stopped),
            }
        }
    };
    let mut context = session.context(&mut store, "obstacle solved");
    let hindered = solve(&mut context, &args.dossier, number, args.solution.as_deref(), on)?;
    tell("obstacle-solved", &hindered, session);
    Ok(())
}
