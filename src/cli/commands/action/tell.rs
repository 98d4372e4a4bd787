//! What is said of agreed actions, wherever they come from.

use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::action::Changed;
use crate::storage::action::ActionRow;

/// A message about an action.
pub fn fact(code: &'static str, action: &ActionRow) -> Fact {
    Fact::new(code)
        .with("of", action.reference.as_deref().unwrap_or("network"))
        .with("number", action.id.0)
        .with("action", &action.agreed.text)
        .with("who", action.agreed.who.as_deref().unwrap_or("nobody"))
        .with("dated", i64::from(action.agreed.by.is_some()))
        // The sentence only says it where there is one.
        .with("by", action.agreed.by.unwrap_or_default())
}

/// An action was added.
pub fn added(action: &ActionRow, session: &mut Session) {
    session.ui.done(&fact("action-added", action));
}

/// The day of an action that is open lies behind us.
pub fn late(changed: &Changed, session: &mut Session) {
    if changed.is_late() {
        let by = changed.action.agreed.by.unwrap_or_default();
        session.ui.warn(&Fact::new("action-day-over").with("by", by).with("number", changed.action.id.0));
    }
}
