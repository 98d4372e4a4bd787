//! Closing a session, opening it again, and taking one away.

use super::presence::nobody;
use super::{Page, change, has_begun, look, page, tell};
use crate::domain::fact::{Fact, Value};
use crate::domain::operation::{Operation, OperationKind};
use crate::ops::words::Faults;
use crate::ops::{Context, Error, Result};
use crate::storage::Tx;
use crate::storage::session::RecusalRow;

/// Closes a session: its opinions are fixed, and who did not judge what is recorded.
///
/// # Errors
/// Its day is still to come; nobody sits in it; presence is unknown, the quorum was not there or a project has no
/// opinion: all of that at once, with what helps.
pub fn close(context: &mut Context<'_>, session: Option<&str>) -> Result<Page> {
    change(context, OperationKind::CloseSession, session, |tx, mut page| {
        has_begun(&page)?;
        may_close(&page)?;
        for row in tx.recusals(page.session.id)? {
            // What was computed when it was closed before may hold no longer.
            if !page.recused.iter().any(|one| one.seat == row.seat && one.dossier == row.dossier) {
                tx.remove_recusal(row.seat, row.dossier)?;
            }
        }
        for one in &page.recused {
            let row =
                RecusalRow { seat: one.seat, dossier: one.dossier, cause: one.cause, note: one.note.clone() };
            tx.put_recusal(&row)?;
        }
        page.session.closed_on = Some(page.today);
        Ok(tx.change_session(&page.session)?)
    })
}

/// So many projects without an opinion are named at most.
const NAMED: usize = 5;

/// What stands in the way of closing a session, all of it in one sentence.
///
/// # Errors
/// Something does.
pub fn may_close(page: &Page) -> Result<()> {
    let judged = page.dossiers().next().is_some();
    if judged && page.seats.is_empty() {
        return Err(nobody(page));
    }
    let number = page.number();
    let open = page.open_projects();
    let unknown: Vec<Value> = page
        .seats
        .iter()
        .filter(|seat| seat.present.is_none())
        .map(|seat| Value::Text(seat.number.to_string()))
        .collect();
    let quorum = page.quorum();
    let lacking = if judged { page.bench(None).lacking(quorum) } else { 0 };
    if open.is_empty() && unknown.is_empty() && lacking == 0 {
        return Ok(());
    }
    let named = |(dossier, project): &(&crate::storage::session::ItemDossier, &_)| {
        let project: &crate::storage::opinion::AskingProject = project;
        Value::Text(format!("{} {} «{}»", dossier.reference, project.number, project.title))
    };
    let mut next = Vec::new();
    if !unknown.is_empty() {
        next.push(format!("wijk session present {number} all"));
    }
    if unknown.is_empty() && lacking > 0 {
        next.push(format!("wijk session member list {number}"));
    }
    if let Some((dossier, project)) = open.first() {
        next.push(format!(
            "wijk session opinion {number} {} --project {}",
            dossier.reference, project.number
        ));
    }
    let fact = Fact::new("session-cannot-close")
        .with("session", number)
        .with("unknown", unknown.len())
        .with("seats", Value::List(unknown))
        .with("lacking", lacking)
        .with("present", page.bench(None).judging.len())
        .with("quorum", quorum.unwrap_or(1))
        .with("open", open.len())
        .with_list("projects", open.iter().take(NAMED).map(named))
        .with("more", open.len().saturating_sub(NAMED));
    Err(Error::Refused { fact, next })
}

/// Opens a closed session again.
///
/// # Errors
/// Not found; it is not closed; no reason is given; decisions rest on its opinions.
pub fn reopen(context: &mut Context<'_>, session: Option<&str>, reason: Option<&str>) -> Result<Page> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let mut page = look(**tx, session, now)?;
        let number = page.number();
        if page.session.closed_on.is_none() {
            let fact = Fact::new("session-not-closed").with("session", number);
            return Err(Error::refused(fact, format!("wijk session show {number}")));
        }
        let mut faults = Faults::default();
        let reason = faults.needed("--reason", reason);
        faults.settle()?;
        if tx.decisions_on_session(page.session.id)? > 0 {
            let fact = Fact::new("session-decided-already").with("session", number);
            return Err(Error::refused(fact, format!("wijk session show {number}")));
        }
        page.session.closed_on = None;
        page.session.reopened = Some(reason);
        tx.change_session(&page.session)?;
        super::settled(tx, page.session.id, now)
    };
    context.change(Operation::new(OperationKind::ReopenSession), work).map(|(page, _)| page)
}

/// Takes a session away in which nothing was said yet.
///
/// # Errors
/// Not found; closed; there are opinions or marks.
pub fn remove(context: &mut Context<'_>, session: Option<&str>) -> Result<Page> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let row = super::find_session(**tx, session)?;
        let page = page(**tx, row, now)?;
        super::not_closed(&page)?;
        let marks = tx.marks_of_session(page.session.id)?;
        if !page.opinions.is_empty() || marks > 0 {
            let fact = Fact::new("session-not-empty")
                .with("session", page.number())
                .with("opinions", page.opinions.len())
                .with("marks", marks);
            return Err(Error::refused(fact, format!("wijk session show {}", page.number())));
        }
        tx.remove_session(page.session.id)?;
        tell(tx, &page);
        Ok(page)
    };
    context.change(Operation::new(OperationKind::RemoveSession), work).map(|(page, _)| page)
}
