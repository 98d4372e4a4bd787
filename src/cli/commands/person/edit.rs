//! `wijk person edit`

use super::flags::{PersonFlags, ask, form_of};
use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::person;

/// `wijk person edit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number, or any part of name or e-mail address that fits one person
    person: String,
    /// Name
    #[arg(long = "name", value_name = "NAME")]
    own_name: Option<String>,
    #[command(flatten)]
    flags: PersonFlags,
}

/// Changes what the flags say; in a terminal without flags everything is asked, with what is there as the answer.
///
/// # Errors
/// As [`person::edit`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let row = store.read(|view| person::find_person(view, &args.person))?;
    let mut input = args.flags.read(args.own_name);
    if input == person::PersonInput::default() && session.prompter.can_ask() {
        input = form_of(&row.person);
        ask(&mut input, session)?;
    }
    let number = row.id.0.to_string();
    let edited = person::edit(&mut session.context(&mut store, "person edit"), &number, &input)?;
    let name = &edited.row.person.name;
    session.ui.done(&Fact::new("person-edited").with("number", number).with("name", name));
    tell::near(row.id.0, name, &edited.near, session);
    session.after(edited.saved);
    Ok(())
}
