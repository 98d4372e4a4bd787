//! What is written of a session: what goes before the minutes, the principles of allocation, and the analysis of each
//! dossier (B-PB-8). All of it Markdown, kept as it was written.

use super::{Page, change, find_item};
use crate::domain::fact::{Fact, Fault};
use crate::domain::meeting::{LONGEST_MINUTES, kept};
use crate::domain::operation::OperationKind;
use crate::domain::text::forbidden_character;
use crate::ops::{Context, Error, Result};
use crate::storage::View;
use crate::storage::session::ItemRow;

/// A text of the session as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionPart {
    /// Before the first part of the minutes.
    Summary,
    /// The principles of allocation.
    Principles,
}

/// Writes the summary or the principles of a session; an empty text takes it away.
///
/// # Errors
/// Not found; closed; the text is too long or has control characters, with the line.
pub fn write_part(
    context: &mut Context<'_>,
    session: Option<&str>,
    part: SessionPart,
    text: &str,
    flag: &str,
) -> Result<Page> {
    change(context, OperationKind::EditSession, session, |tx, mut page| {
        let text = checked(text, flag)?;
        match part {
            SessionPart::Summary => page.session.text.summary = text,
            SessionPart::Principles => page.session.text.principles = text,
        }
        Ok(tx.change_session(&page.session)?)
    })
}

/// The point of the agenda that a dossier is.
///
/// # Errors
/// As [`find_item`].
pub fn item_of(view: View<'_>, page: &Page, dossier: &str) -> Result<ItemRow> {
    find_item(view, page, dossier).map(|(item, _)| item.clone())
}

/// Writes what was said of a dossier; an empty text takes it away.
///
/// # Errors
/// Not found; closed; not on the agenda; the text is too long or has control characters, with the line.
pub fn analysis(
    context: &mut Context<'_>,
    session: Option<&str>,
    dossier: &str,
    text: &str,
    flag: &str,
) -> Result<Page> {
    change(context, OperationKind::AnalyseDossier, session, |tx, page| {
        let (item, of) = find_item(**tx, &page, dossier)?;
        tx.tell("dossier", &of.reference);
        Ok(tx.set_analysis(item, checked(text, flag)?.as_deref())?)
    })
}

fn checked(text: &str, flag: &str) -> Result<Option<String>> {
    let text = kept(text);
    if forbidden_character(&text).is_some() || text.chars().count() > LONGEST_MINUTES {
        let mut fault = Fault::of(flag, "", Fact::new("plan-bad-text").with("longest", LONGEST_MINUTES));
        let line = text.lines().position(|line| forbidden_character(line).is_some());
        fault.place.line = line.map(|at| at + 1);
        return Err(Error::invalid(fault));
    }
    Ok(Some(text).filter(|text| !text.trim().is_empty()))
}
