//! `wijk inventory edit`: the inventory in the user's own editor.

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::editor;
use crate::cli::session::Session;
use crate::domain::dates::day_of;
use crate::domain::fact::Fact;
use crate::ops::inventory;

/// `wijk inventory edit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    pub(super) dossier: String,
}

/// Opens the latest version as TOML, and writes it when nothing is wrong with it.
///
/// # Errors
/// As [`inventory::write`]; the text is kept then.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let looked = store.read(|view| inventory::look(view, &args.dossier, None))?;
    inventory::may_change(&looked)?;
    let reference = &looked.dossier.reference;
    let today = day_of(session.now, looked.rules.timezone);
    let text = inventory::text_of(&looked, today, &session.ui.tr.text("inventory-edit-help"));
    let Some(edited) = editor::edit(session, &format!("{reference}-inventory.toml"), &text)? else {
        session.ui.note(&Fact::new("plan-edit-nothing"));
        return Ok(());
    };
    let opened = looked.row.as_ref().map(|row| &row.inventory);
    let mut context = session.context(&mut store, "inventory edit");
    let written = inventory::write(&mut context, reference, &edited.text, opened);
    let changed = edited.settle(session, &format!("inventory edit {reference}"), written)?;
    tell::changed("inventory-written", &changed, session);
    Ok(())
}
