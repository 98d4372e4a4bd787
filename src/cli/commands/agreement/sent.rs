//! `wijk agreement sent`

use crate::cli::commands::Outcome;
use crate::cli::input;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::agreement::sent;

/// `wijk agreement sent`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// The day on which it was sent [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Notes that the agreement was sent.
///
/// # Errors
/// As [`sent`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let mut store = session.open_for_writing()?;
    let agreed = sent(&mut session.context(&mut store, "agreement sent"), &args.dossier, on)?;
    let mut fact = Fact::new("agreement-sent")
        .with("reference", &agreed.dossier.reference)
        .with("agreement", &agreed.agreement.reference);
    if let Some(on) = agreed.agreement.sent {
        fact = fact.with("on", on);
    }
    session.ui.done(&fact);
    super::warn(&agreed, session);
    session.ui.next(&format!("wijk agreement signed {} --by group", agreed.dossier.reference));
    session.after_change();
    Ok(())
}
