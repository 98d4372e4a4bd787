//! `wijk vote export`

use crate::cli::asking;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::vote;
use crate::ops::vote::file::{ExportRequest, export};

/// `wijk vote export`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the vote, or part of its name or edition [default: the only one that runs]
    vote: Option<String>,
    /// The city or municipality in which was voted
    #[arg(long, value_name = "NAME")]
    unit: Option<String>,
    /// The neighbourhood or district
    #[arg(long, value_name = "NAME")]
    subunit: Option<String>,
    /// The country
    #[arg(long, value_name = "NAME", default_value = "Belgium")]
    country: String,
    /// A sentence about the vote [default: its name]
    #[arg(long, value_name = "TEXT")]
    description: Option<String>,
}

/// Writes a vote as a `.pb` file, which others can count again.
///
/// # Errors
/// As [`export`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let store = session.open()?;
    // Whether there is a vote that can be told of comes first.
    store.read(|view| vote::count::ready(view, args.vote.as_deref(), session.now).map(|_| ()))?;
    let unit = match &args.unit {
        Some(unit) => unit.clone(),
        None => asking::text(session, "voting-ask-unit", "--unit")?,
    };
    let request = ExportRequest {
        country: args.country.clone(),
        unit,
        subunit: args.subunit.clone(),
        description: args.description.clone(),
        language: session.ui.tr.language().to_string(),
        smallest_group: None,
    };
    let (page, written) = store.read(|view| export(view, args.vote.as_deref(), &request, session.now))?;
    session.write(&written.bytes)?;
    for note in &written.notes {
        let text = crate::cli::error::fault_text(&session.ui, note);
        session.ui.note_text(&text);
    }
    if let Some(path) = &session.globals.output {
        let fact = super::tell::fact("voting-exported", &page);
        let path = path.display().to_string();
        session.ui.done(&Fact { args: [fact.args, vec![("path".into(), path.into())]].concat(), ..fact });
    }
    Ok(())
}
