//! `wijk generate`: a register of made-up dossiers, to measure and to try things out with.

use super::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::generate::generate;
use crate::storage::Store;

/// `wijk generate`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// How many dossiers
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(..=10_000_000))]
    dossiers: u32,
}

/// Makes the register; one that is there already stays as it is.
///
/// # Errors
/// Something is already there, or the operating system refuses.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = Store::create(&session.path)?;
    let made = generate(&mut store, args.dossiers)?;
    let path = store.path().display().to_string();
    session.ui.done(&Fact::new("ui-generated").with("count", i64::from(made.dossiers)).with("path", path));
    session.ui.next("wijk report overview --edition QDC-2024");
    Ok(())
}
