//! What is said of sessions.

use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::ops::session::{Page, envelope};

/// A message about a session.
pub fn fact(code: &'static str, page: &Page) -> Fact {
    Fact::new(code)
        .with("session", page.number())
        .with("body", page.body())
        .with("edition", &page.session.edition_reference)
        .with("on", page.session.text.on)
}

/// The command that comes next: people, agenda, presence, opinions, closing.
pub fn next(page: &Page, session: &mut Session) {
    let number = page.number();
    let command = if page.session.closed_on.is_some() {
        format!("wijk session minutes {number}")
    } else if page.seats.is_empty() {
        format!("wijk session member add {number}")
    } else if page.items.is_empty() {
        format!("wijk session agenda add {number} --all")
    } else if page.to_come() {
        format!("wijk session conflicts {number}")
    } else if page.seats.iter().any(|seat| seat.present.is_none()) {
        format!("wijk session present {number} all")
    } else if page.open_projects().is_empty() && page.session.text.principles.is_none() {
        // The second part of the minutes is easily forgotten (B-PB-8), and cannot be written once it is closed.
        format!("wijk session principles {number}")
    } else if page.open_projects().is_empty() {
        format!("wijk session close {number}")
    } else {
        format!("wijk session opinion {number}")
    };
    session.ui.next(&command);
    session.after_change();
}

/// What remains of the envelope after what is proposed; a warning when it is not enough.
pub fn remains(page: &Page, session: &mut Session) {
    let Some(remains) = envelope(page) else { return };
    let left = remains.left;
    let fact = Fact::new("session-envelope-left")
        .with("proposed", page.proposed())
        .with("maximum", remains.maximum)
        .with("left", left);
    if left < Cents::ZERO {
        session.ui.warn(
            &Fact::new("session-envelope-over")
                .with("proposed", page.proposed())
                .with("maximum", remains.maximum)
                .with("over", Cents(-left.0)),
        );
    } else {
        session.ui.note(&fact);
    }
}
