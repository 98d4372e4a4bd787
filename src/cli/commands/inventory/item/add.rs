//! `wijk inventory item add`: findings.

use super::flags::ItemFlags;
use crate::cli::commands::Outcome;
use crate::cli::commands::inventory::{free, tell};
use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::ops::inventory;

/// `wijk inventory item add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    #[command(flatten)]
    flags: ItemFlags,
}

/// Adds a finding, or several when they are asked.
///
/// # Errors
/// As [`inventory::add_items`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let known = args.flags.kind.is_some() || args.flags.question.is_some();
    if !known || args.flags.text.is_none() {
        if session.prompter.can_ask() {
            return free::findings(&args.dossier, session);
        }
        let flag = if known { "--text" } else { "--kind" };
        return Err(CommandError::AnswerNeeded(flag.to_owned()));
    }
    let item = args.flags.read()?;
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "inventory item add");
    let changed = inventory::add_items(&mut context, &args.dossier, &[item])?;
    tell::changed("inventory-item-added", &changed, session);
    Ok(())
}
