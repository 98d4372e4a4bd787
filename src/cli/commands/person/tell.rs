//! What is said of persons who may be one, and how their details are shown.

use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::numbers::{Iban, Phone};
use crate::ops::person::{Near, Why};
use crate::report::value::Cell;

/// Points out who may be the same person, with the command that joins them. The record that was there stays.
pub fn near(number: i64, name: &str, near: &[Near], session: &mut Session) {
    for other in near {
        let code = match other.why {
            Why::Email => "person-near-email",
            Why::Phone => "person-near-phone",
            Why::Name => "person-near-name",
        };
        let fact = Fact::new(code)
            .with("number", number.to_string())
            .with("name", name)
            .with("other", other.id.0.to_string())
            .with("like", &other.name);
        session.ui.warn(&fact);
        let (newer, older) = (number.max(other.id.0), number.min(other.id.0));
        session.ui.next(&format!("wijk person merge {newer} {older}"));
    }
}

/// A telephone number, grouped for people.
pub fn phone(number: Option<&String>) -> Cell {
    number.map_or(Cell::Empty, |number| Cell::Code {
        code: number.clone(),
        label: Phone::of_belgian_form(number).map_or_else(|| number.clone(), |phone| phone.to_string()),
    })
}

/// An account, in groups of four for people.
pub fn iban(number: Option<&String>) -> Cell {
    number.map_or(Cell::Empty, |number| Cell::Code {
        code: number.clone(),
        label: Iban::parse(number).map_or_else(|_| number.clone(), |iban| iban.to_string()),
    })
}
