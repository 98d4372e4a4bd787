//! `wijk person role end`

use crate::cli::commands::Outcome;
use crate::cli::input;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::person::end_role;

/// `wijk person role end`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number, or any part of name or e-mail address that fits one person
    person: String,
    /// Reference of an edition, or any part of a dossier's reference or of its neighbourhood's name that fits one
    place: String,
    /// Which role, where there are several
    #[arg(long = "as", value_name = "ROLE")]
    role: Option<String>,
    /// The last day [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Notes that a role ends.
///
/// # Errors
/// As [`end_role`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let word = args.role.as_ref().map(|text| super::word(session, text)).transpose()?;
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "person role end");
    let ended = end_role(&mut context, &args.person, &args.place, word, on)?;
    let fact = Fact::new("person-role-ended")
        .with("name", &ended.person.person.name)
        .with_term("role", format!("role-{}", ended.word))
        .with("reference", ended.place.reference());
    session.ui.done(&ended.term.to.map_or(fact.clone(), |to| fact.with("to", to)));
    session.after_change();
    Ok(())
}
