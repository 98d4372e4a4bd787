//! What is said of agreed actions, wherever they come from.

use chrono::NaiveDate;

use crate::cli::session::Session;
use crate::domain::fact::Fact;
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

/// Says so when the day of an action that is open lies behind us.
pub fn late(action: &ActionRow, today: NaiveDate, session: &mut Session) {
    let over = action.agreed.by.filter(|by| action.done_on.is_none() && *by < today);
    if let Some(by) = over {
        session.ui.warn(&Fact::new("action-day-over").with("by", by).with("number", action.id.0));
    }
}
