//! Who is there.

use super::{Page, change, find_seat, has_begun};
use crate::domain::fact::Fact;
use crate::domain::ids::SeatId;
use crate::domain::operation::OperationKind;
use crate::ops::words::Faults;
use crate::ops::{Context, Error, Result};

/// Of whom presence is noted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Presence {
    /// Of everybody.
    All,
    /// Of everybody of whom nobody said it yet.
    Others,
    /// Of these, each by number or a part of a name.
    Of(Vec<String>),
    /// Of these, and the contrary of everybody else.
    Exactly(Vec<String>),
}

/// Notes who is there, or who is not.
///
/// # Errors
/// The session is closed or still to come; nobody sits in it; somebody is not found, all at once.
pub fn note_presence(
    context: &mut Context<'_>,
    session: Option<&str>,
    of: &Presence,
    present: bool,
) -> Result<Page> {
    change(context, OperationKind::NotePresence, session, |tx, page| {
        has_begun(&page)?;
        let meant = seats_of(&page, of)?;
        for seat in &meant {
            tx.set_present(*seat, Some(present))?;
        }
        if matches!(of, Presence::Exactly(_)) {
            for seat in page.seats.iter().filter(|seat| !meant.contains(&seat.id)) {
                tx.set_present(seat.id, Some(!present))?;
            }
        }
        tx.touch_session(page.session.id)?;
        Ok(())
    })
}

fn seats_of(page: &Page, of: &Presence) -> Result<Vec<SeatId>> {
    if page.seats.is_empty() {
        return Err(nobody(page));
    }
    match of {
        Presence::All => Ok(page.seats.iter().map(|seat| seat.id).collect()),
        Presence::Others => {
            Ok(page.seats.iter().filter(|seat| seat.present.is_none()).map(|seat| seat.id).collect())
        }
        Presence::Of(texts) | Presence::Exactly(texts) => {
            let mut faults = Faults::default();
            let mut found = Vec::new();
            for text in texts {
                match find_seat(page, text) {
                    Ok(seat) => found.push(seat.id),
                    Err(Error::NotFound { fact, .. }) if texts.len() > 1 => faults.add("MEMBER", text, fact),
                    Err(other) => return Err(other),
                }
            }
            faults.settle()?;
            Ok(found)
        }
    }
}

/// Nobody sits in the session yet.
pub(super) fn nobody(page: &Page) -> Error {
    let fact = Fact::new("session-nobody-sits").with("session", page.number());
    Error::refused(fact, format!("wijk session member add {}", page.number()))
}
