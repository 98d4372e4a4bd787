//! `wijk init`: a new, empty register.

use super::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::storage::Store;

/// `wijk init`
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Makes the register and says where it is.
///
/// # Errors
/// Something is already there, or the operating system refuses.
pub fn run(_args: &Args, session: &mut Session) -> Outcome {
    let store = Store::create(&session.path)?;
    session.ui.done(&Fact::new("ui-init-done").with("path", store.path().display().to_string()));
    session.ui.next("wijk edition open brussels-qdc/2024");
    Ok(())
}
