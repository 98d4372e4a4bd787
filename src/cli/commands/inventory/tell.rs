//! What is said after a change of the inventory.

use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::inventory::Changed;

/// What was done, how much there is now, and what comes next.
pub fn changed(code: &'static str, changed: &Changed, session: &mut Session) {
    let reference = &changed.dossier.reference;
    let mut fact = Fact::new(code)
        .with("reference", reference)
        .with("neighbourhood", &changed.dossier.name)
        .with("version", changed.version)
        .with("count", changed.inventory.items.len())
        .with("participants", changed.inventory.participants.total());
    if let Some(item) = &changed.item {
        fact = fact.with("number", item.number).with("text", short(&item.text));
    }
    session.ui.done(&fact);
    if changed.inventory.items.is_empty() {
        session.ui.next(&format!("wijk inventory item add {reference}"));
    } else {
        session.ui.next(&format!("wijk plan project add {reference}"));
    }
    session.after_change();
}

/// The beginning of a text.
fn short(text: &str) -> String {
    let mut short: String = text.chars().take(60).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
