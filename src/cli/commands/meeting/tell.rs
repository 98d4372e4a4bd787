//! What is said of meetings.

use crate::cli::session::Session;
use crate::domain::fact::{Fact, Value};
use crate::domain::programme::rule_set::name_of;
use crate::ops::meeting::Page;

/// A message about a meeting.
pub fn fact(code: &'static str, page: &Page) -> Fact {
    let meeting = &page.meeting;
    let name = meeting.dossier.as_ref().map_or("", |(_, _, name)| name);
    Fact::new(code)
        .with("of", meeting.dossier.as_ref().map_or("network", |(_, reference, _)| reference))
        .with("neighbourhood", name)
        .with("number", meeting.id.0)
        .with("what", what(page))
        .with("on", meeting.text.on)
        .with("present", meeting.present)
}

/// What it is: the name of its session, or its kind.
pub fn what(page: &Page) -> Value {
    match (&page.meeting.text.session, &page.rules) {
        (Some(session), Some(rules)) => Value::Name(name_of(&rules.meetings, session)),
        _ => Value::Term(format!("meeting-{}", page.meeting.text.kind)),
    }
}

/// The command that comes next.
pub fn next(page: &Page, session: &mut Session) {
    let number = page.meeting.id.0;
    let next = match &page.meeting.text {
        text if text.on > page.today => format!("wijk meeting show {number}"),
        _ if page.meeting.present == 0 => format!("wijk meeting attend {number}"),
        text if text.minutes.is_none() => format!("wijk meeting minutes {number}"),
        _ => format!("wijk meeting show {number}"),
    };
    session.ui.next(&next);
    session.after_change();
}
