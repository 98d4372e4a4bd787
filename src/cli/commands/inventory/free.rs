//! Findings outside the questions of a template, each saved as it is given.

use super::{asked, tell};
use crate::cli::CommandError;
use crate::cli::asking::yes;
use crate::cli::commands::Outcome;
use crate::cli::form::ask;
use crate::cli::session::Session;
use crate::i18n::Tr;
use crate::ops::inventory::{self, ItemInput};

/// Asks for findings until it is enough.
///
/// # Errors
/// The inventory cannot be changed; the user stopped, and what was answered is saved.
pub fn findings(dossier: &str, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let looked = store.read(|view| inventory::look(view, dossier, None))?;
    inventory::may_change(&looked)?;
    let reference = &looked.dossier.reference;
    let tr = Tr::new(session.ui.tr.language());
    let questions = asked::item(&tr, &looked.rules);
    let mut saved = 0;
    loop {
        let mut form = asked::ItemForm::default();
        let answered = ask(&mut form, &questions, session.prompter.as_mut());
        if matches!(answered, Err(CommandError::Stopped)) && saved > 0 {
            let next = format!("wijk inventory item add {reference}");
            return Err(CommandError::StoppedAfterSaving { next });
        }
        answered?;
        let mut context = session.context(&mut store, "inventory item add");
        let changed = inventory::add_items(&mut context, reference, &[ItemInput::from(form)])?;
        session.prompter.saves_as_given();
        saved += 1;
        tell::head("inventory-item-added", &changed, session);
        if !yes(&tr, "inventory-ask-another", false, session.prompter.as_mut())? {
            tell::next(&changed.rules, &changed.inventory, reference, session);
            session.after_change();
            return Ok(());
        }
    }
}
