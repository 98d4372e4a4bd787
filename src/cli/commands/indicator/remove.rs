//! `wijk indicator remove`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::indicator;

/// `wijk indicator remove`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Indicator of the edition, by code or name
    indicator: String,
    /// Reference of the edition [default: the only open one]
    #[arg(long, value_name = "EDITION")]
    edition: Option<String>,
}

/// Takes an indicator of the office out.
///
/// # Errors
/// As [`indicator::remove`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let context = &mut session.context(&mut store, "indicator remove");
    let (shown, gone) = indicator::remove(context, args.edition.as_deref(), &args.indicator)?;
    let fact = Fact::new("indicator-removed").with("indicator", &gone.name);
    session.ui.done(&fact.with("edition", &shown.edition.reference));
    session.after_change();
    Ok(())
}
