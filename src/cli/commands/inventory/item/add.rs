//! `wijk inventory item add`: findings.

use super::flags::ItemFlags;
use crate::cli::asking::several;
use crate::cli::commands::Outcome;
use crate::cli::commands::inventory::{asked, tell};
use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::i18n::Tr;
use crate::ops::inventory::{self, ItemInput};

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
    let items: Vec<ItemInput> = if args.flags.kind.is_some() && args.flags.text.is_some() {
        vec![args.flags.read()?]
    } else if session.prompter.can_ask() {
        let looked = session.open()?.read(|view| inventory::look(view, &args.dossier, None))?;
        inventory::may_change(&looked)?;
        let tr = Tr::new(session.ui.tr.language());
        let questions = asked::item(&tr, &looked.rules);
        several(&tr, None, "inventory-ask-another", &questions, session.prompter.as_mut())?
            .into_iter()
            .map(ItemInput::from)
            .collect()
    } else {
        let flag = if args.flags.kind.is_none() { "--kind" } else { "--text" };
        return Err(CommandError::AnswerNeeded(flag.to_owned()));
    };
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "inventory item add");
    let changed = inventory::add_items(&mut context, &args.dossier, &items)?;
    tell::changed("inventory-item-added", &changed, session);
    Ok(())
}

/// `wijk inventory DOSSIER` in a terminal, when there is a version already.
///
/// # Errors
/// As [`run`].
pub fn for_dossier(dossier: String, session: &mut Session) -> Outcome {
    run(&Args { dossier, flags: ItemFlags::default() }, session)
}
