//! `wijk neighbourhood merge`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::neighbourhood::merge;

/// `wijk neighbourhood merge`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The neighbourhood that goes: any part of its name that fits one
    from: String,
    /// The neighbourhood that stays and gets its dossiers
    into: String,
}

/// Joins two neighbourhoods.
///
/// # Errors
/// As [`crate::ops::neighbourhood::merge`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let merged = merge(&mut session.context(&mut store, "neighbourhood merge"), &args.from, &args.into)?;
    let fact = Fact::new("dossier-neighbourhood-merged")
        .with("from", &merged.from)
        .with("into", &merged.into)
        .with("count", merged.dossiers);
    session.ui.done(&fact);
    if let Some(last) = merged.doubled.last() {
        session.ui.warn(&Fact::new("dossier-neighbourhood-doubled").with_list("dossiers", &merged.doubled));
        session.ui.next(&format!("wijk withdraw {last} --reason …"));
    }
    session.after_change();
    Ok(())
}
