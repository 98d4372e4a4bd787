//! `wijk inventory item remove`: takes a finding out.

use crate::cli::commands::Outcome;
use crate::cli::commands::inventory::tell;
use crate::cli::session::Session;
use crate::ops::inventory;

/// `wijk inventory item remove`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the finding
    item: u32,
}

/// Takes a finding out of the latest version.
///
/// # Errors
/// As [`inventory::remove_item`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "inventory item remove");
    let changed = inventory::remove_item(&mut context, &args.dossier, args.item)?;
    tell::changed("inventory-item-removed", &changed, session);
    Ok(())
}
