//! `wijk member end`

use crate::cli::commands::Outcome;
use crate::cli::input;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::people::end_member;

/// `wijk member end`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Who: any part of the name that fits one member
    name: Option<String>,
    /// The last day [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Notes that a member leaves the steering group.
///
/// # Errors
/// As [`crate::ops::people::end_member`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let name = match &args.name {
        Some(name) => name.clone(),
        None => super::ask_name(session)?,
    };
    let mut store = session.open_for_writing()?;
    let changed = end_member(&mut session.context(&mut store, "member end"), &args.dossier, &name, on)?;
    let fact = Fact::new("dossier-member-ended")
        .with("reference", &changed.dossier.reference)
        .with("name", &changed.name)
        .with("on", changed.on)
        .with("count", changed.members);
    session.ui.done(&fact);
    session.after_change();
    Ok(())
}
