//! What is said after a change of the inventory.

use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::inventory::Inventory;
use crate::domain::programme::rule_set::RuleSet;
use crate::ops::inventory::Changed;

/// What was done, how much there is now, and what comes next.
pub fn changed(code: &'static str, changed: &Changed, session: &mut Session) {
    head(code, changed, session);
    next(&changed.rules, &changed.inventory, &changed.dossier.reference, session);
    session.after_change();
}

/// What was done, and what is odd about it.
pub fn head(code: &'static str, changed: &Changed, session: &mut Session) {
    let mut fact = Fact::new(code)
        .with("reference", &changed.dossier.reference)
        .with("neighbourhood", &changed.dossier.name)
        .with("version", changed.version)
        .with("count", changed.inventory.items.len())
        .with("measures", changed.inventory.measures.len())
        .with("participants", changed.inventory.participants.total());
    if let Some(item) = &changed.item {
        fact = fact.with("number", item.number).with("text", short(&item.text));
    }
    session.ui.done(&fact);
    for warning in &changed.warnings {
        session.ui.warn(warning);
    }
}

/// The command that comes next.
pub fn next(rules: &RuleSet, inventory: &Inventory, reference: &str, session: &mut Session) {
    if inventory.items.is_empty() {
        return session.ui.next(&format!("wijk inventory item add {reference}"));
    }
    session.ui.next(&format!("wijk plan project add {reference}"));
    if !rules.indicators.is_empty() && inventory.measures.is_empty() && session.prompter.can_ask() {
        session.ui.next(&format!("wijk inventory measure {reference}"));
    }
}

/// The beginning of a text.
pub fn short(text: &str) -> String {
    let mut short: String = text.chars().take(60).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
