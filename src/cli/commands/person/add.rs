//! `wijk person add`

use super::flags::{PersonFlags, ask};
use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::person;

/// `wijk person add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Name
    name: Option<String>,
    #[command(flatten)]
    flags: PersonFlags,
}

/// Adds a person; in a terminal without a name everything is asked.
///
/// # Errors
/// As [`person::add`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let asked = args.name.is_none();
    let mut input = args.flags.read(args.name);
    if asked {
        if !session.prompter.can_ask() {
            return Err(CommandError::AnswerNeeded("NAME".to_owned()));
        }
        ask(&mut input, session)?;
    }
    let mut store = session.open_for_writing()?;
    let added = person::add(&mut session.context(&mut store, "person add"), &input)?;
    let (number, name) = (added.row.id.0, &added.row.person.name);
    let code = match (added.known, added.saved || session.globals.dry_run) {
        (false, _) => "person-added",
        (true, true) => "person-known",
        (true, false) => "person-known-same",
    };
    session.ui.done(&Fact::new(code).with("number", number.to_string()).with("name", name));
    tell::near(number, name, &added.near, session);
    session.ui.next(&format!("wijk person role add {number} … --as …"));
    session.after(added.saved);
    Ok(())
}
