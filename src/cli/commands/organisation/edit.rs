//! `wijk organisation edit`

use super::flags::{OrganisationFlags, ask, form_of, near};
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::organisation;

/// `wijk organisation edit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number, enterprise number, or any part of the name that fits one organisation
    organisation: String,
    /// Name
    #[arg(long = "name", value_name = "NAME")]
    own_name: Option<String>,
    #[command(flatten)]
    flags: OrganisationFlags,
}

/// Changes what the flags say; in a terminal without flags everything is asked, with what is there as the answer.
///
/// # Errors
/// As [`organisation::edit`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let row = store.read(|view| organisation::find_organisation(view, &args.organisation))?;
    let mut input = args.flags.read(args.own_name, &session.ui.tr)?;
    if input == organisation::OrganisationInput::default() && session.prompter.can_ask() {
        input = form_of(&row.organisation);
        ask(&mut input, session)?;
    }
    let mut context = session.context(&mut store, "organisation edit");
    let edited = organisation::edit(&mut context, &row.id.0.to_string(), &input)?;
    let fact = Fact::new("organisation-edited")
        .with("number", row.id.0.to_string())
        .with("name", &edited.row.organisation.name);
    session.ui.done(&fact);
    near(&edited.row, &edited.near, session);
    session.after(edited.saved);
    Ok(())
}
