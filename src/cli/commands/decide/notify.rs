//! `wijk decide notify`: the neighbourhoods were told of the decisions (B-MO-4).

use crate::cli::commands::Outcome;
use crate::cli::input;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::decide::notice::{Told, notify};

/// `wijk decide notify`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    #[arg(required_unless_present = "edition")]
    dossier: Option<String>,
    /// Every dossier of this edition that was not told yet
    #[arg(long, value_name = "EDITION", conflicts_with = "dossier")]
    edition: Option<String>,
    /// The day on which they were told [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Notes that neighbourhoods were told of the decisions.
///
/// # Errors
/// As [`notify`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let told = match &args.dossier {
        Some(dossier) => Told::Dossier(dossier.clone()),
        None => Told::Edition(args.edition.clone()),
    };
    let mut store = session.open_for_writing()?;
    let notified = notify(&mut session.context(&mut store, "decide notify"), &told, on)?;
    for (dossier, count) in &notified.dossiers {
        let fact = Fact::new("decide-notified")
            .with("reference", &dossier.reference)
            .with("neighbourhood", &dossier.name)
            .with("count", *count)
            .with("on", notified.on);
        session.ui.done(&fact);
    }
    if let Some(until) = notified.appeal_until {
        session.ui.note(&Fact::new("decide-appeal-until").with("until", until));
    }
    for command in &notified.next {
        session.ui.next(command);
    }
    session.after_change();
    Ok(())
}
