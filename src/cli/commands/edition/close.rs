//! `wijk edition close`

use crate::cli::commands::Outcome;
use crate::cli::input;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::edition::close;

/// `wijk edition close`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference of the edition [default: the only open one]
    edition: Option<String>,
    /// The day of closing [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Closes an edition to new applications; its running dossiers go on.
///
/// # Errors
/// As [`crate::ops::edition::close`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let mut store = session.open_for_writing()?;
    let shown = close(&mut session.context(&mut store, "edition close"), args.edition.as_deref(), on)?;
    let fact = Fact::new("edition-closed").with("reference", &shown.edition.reference);
    session.ui.done(&fact.with("running", i64::from(shown.dossiers.1)));
    session.after_change();
    Ok(())
}
