//! `wijk agreement signed`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::cli::{asking, input};
use crate::domain::fact::Fact;
use crate::ops::agreement::{Party, signed};

/// `wijk agreement signed`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Who signed it
    #[arg(long, value_enum, value_name = "WHO")]
    by: Option<PartyArg>,
    /// The day on which it was signed [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// [`Party`] on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum PartyArg {
    /// The neighbourhood.
    Group,
    /// The office.
    Office,
}

/// Notes that the agreement was signed by one of the parties.
///
/// # Errors
/// As [`signed`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let by = match args.by {
        Some(PartyArg::Group) => Party::Group,
        Some(PartyArg::Office) => Party::Office,
        None => {
            let all = [Party::Group, Party::Office];
            asking::one_of(session, "agreement-ask-by", "--by", "party", &all)?
        }
    };
    let mut store = session.open_for_writing()?;
    let agreed = signed(&mut session.context(&mut store, "agreement signed"), &args.dossier, by, on)?;
    let agreement = &agreed.agreement;
    let day = match by {
        Party::Group => agreement.signed_by_group,
        Party::Office => agreement.signed_by_office,
    };
    let mut fact = Fact::new("agreement-signed")
        .with("reference", &agreed.dossier.reference)
        .with("agreement", &agreement.reference)
        .with_term("by", format!("party-{by}"));
    if let Some(day) = day {
        fact = fact.with("on", day);
    }
    session.ui.done(&fact);
    super::warn(&agreed, session);
    let reference = &agreed.dossier.reference;
    match (agreement.signed_by_group, agreement.signed_by_office) {
        (Some(_), Some(_)) => session.ui.next(&format!("wijk advance-phase {reference}")),
        (None, _) => session.ui.next(&format!("wijk agreement signed {reference} --by group")),
        (_, None) => session.ui.next(&format!("wijk agreement signed {reference} --by office")),
    }
    session.after_change();
    Ok(())
}
