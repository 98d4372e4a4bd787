//! `wijk inventory item edit`: changes a finding.

use super::flags::ItemFlags;
use crate::cli::commands::Outcome;
use crate::cli::commands::inventory::asked::{self, ItemForm};
use crate::cli::commands::inventory::tell;
use crate::cli::error::CommandError;
use crate::cli::form::ask;
use crate::cli::session::Session;
use crate::i18n::Tr;
use crate::ops::inventory::{self, ItemInput};

/// `wijk inventory item edit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the finding
    item: u32,
    #[command(flatten)]
    flags: ItemFlags,
}

/// Changes what the flags say; without flags everything is asked, with what is there as the answer.
///
/// # Errors
/// As [`inventory::edit_item`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut input = args.flags.read()?;
    if args.flags == ItemFlags::default() {
        if !session.prompter.can_ask() {
            return Err(CommandError::AnswerNeeded("--kind, --text, …".to_owned()));
        }
        let looked = session.open()?.read(|view| inventory::look(view, &args.dossier, None))?;
        inventory::may_change(&looked)?;
        let items = looked.row.map(|row| row.inventory.items).unwrap_or_default();
        if let Some(item) = items.into_iter().find(|item| item.number == args.item) {
            let tr = Tr::new(session.ui.tr.language());
            let mut form = ItemForm {
                kind: Some(item.kind.to_string()),
                theme: item.theme,
                text: Some(item.text),
                place: item.place,
                owner: item.owner.map(|owner| owner.to_string()),
            };
            ask(&mut form, &asked::item(&tr, &looked.rules), session.prompter.as_mut())?;
            input = ItemInput::from(form);
        }
    }
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "inventory item edit");
    let changed = inventory::edit_item(&mut context, &args.dossier, args.item, &input)?;
    tell::changed("inventory-item-changed", &changed, session);
    Ok(())
}
