//! `wijk account end`

use crate::cli::commands::Outcome;
use crate::cli::input;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::payment::masked;
use crate::ops::account::end;

/// `wijk account end`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// The last day on which it serves [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Ends the use of an account.
///
/// # Errors
/// As [`end`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let mut store = session.open_for_writing()?;
    let changed = end(&mut session.context(&mut store, "account end"), &args.dossier, on)?;
    let reference = &changed.dossier.reference;
    let fact = Fact::new("account-ended")
        .with("reference", reference)
        .with("account", masked(&changed.account.iban))
        .with("on", changed.account.to.unwrap_or(changed.account.from));
    session.ui.done(&fact);
    if changed.redirected > 0 {
        session.ui.warn(&Fact::new("account-payments-wait").with("count", changed.redirected));
    }
    session.ui.next(&format!("wijk account set {reference}"));
    session.after_change();
    Ok(())
}
