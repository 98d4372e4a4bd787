//! `wijk organisation add`

use strum::VariantArray;

use super::flags::{OrganisationFlags, ask, near};
use crate::cli::asking;
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::organisation::OrganisationKind;
use crate::ops::organisation;

/// `wijk organisation add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Name
    name: Option<String>,
    #[command(flatten)]
    flags: OrganisationFlags,
}

/// Adds an organisation; in a terminal without a name everything is asked.
///
/// # Errors
/// As [`organisation::add`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let asked = args.name.is_none();
    let mut input = args.flags.read(args.name, &session.ui.tr)?;
    if asked {
        if !session.prompter.can_ask() {
            return Err(CommandError::AnswerNeeded("NAME".to_owned()));
        }
        ask(&mut input, session)?;
    } else if input.kind.is_none() && session.prompter.can_ask() {
        let all = OrganisationKind::VARIANTS;
        input.kind = Some(asking::one_of(session, "organisation-ask-kind", "--kind", "organisation", all)?);
    }
    let mut store = session.open_for_writing()?;
    let added = organisation::add(&mut session.context(&mut store, "organisation add"), &input)?;
    let fact = Fact::new("organisation-added")
        .with("number", added.row.id.0.to_string())
        .with("name", &added.row.organisation.name)
        .with_term("kind", format!("organisation-{}", added.row.organisation.kind));
    session.ui.done(&fact);
    near(&added.row, &added.near, session);
    session.ui.next(&format!("wijk partner add … {}", added.row.id.0));
    session.after_change();
    Ok(())
}
