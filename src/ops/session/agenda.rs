//! The agenda of a session: dossiers in selection, and other points, in order.

use super::{Page, changing, find_item};
use crate::domain::dates::Moment;
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::fact::{Fact, Value};
use crate::domain::ids::DossierId;
use crate::domain::operation::OperationKind;
use crate::ops::order::only_in;
use crate::ops::words::Faults;
use crate::ops::{Context, Error, Result, find};
use crate::storage::View;
use crate::storage::session::ItemRow;

/// What is put on an agenda.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AgendaInput {
    /// Dossiers, each by a part of its reference or of its neighbourhood's name.
    pub dossiers: Vec<String>,
    /// All dossiers of the edition that are in selection.
    pub all: bool,
    /// Other points.
    pub titles: Vec<String>,
    /// Before which place; at the end when not said.
    pub at: Option<u32>,
}

/// What changed on an agenda.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AgendaChanged {
    /// How many points came on it.
    pub added: usize,
    /// Dossiers in selection that stay off it, for their roadmap was not found admissible.
    pub inadmissible: Vec<String>,
    /// Dossiers that stood on it already.
    pub known: Vec<String>,
}

/// Puts dossiers and other points on the agenda.
///
/// # Errors
/// The session is closed; a dossier is of another edition, not in selection, not admissible or stands there already;
/// nothing is named; all faults of the input.
pub fn add_to_agenda(
    context: &mut Context<'_>,
    session: Option<&str>,
    input: &AgendaInput,
) -> Result<(Page, AgendaChanged)> {
    changing(context, OperationKind::EditAgenda, session, |tx, page| {
        let mut changed = AgendaChanged::default();
        let mut coming: Vec<DossierId> = Vec::new();
        let mut faults = Faults::default();
        let stands = |id: DossierId| page.dossiers().any(|dossier| dossier.id == id);
        for text in &input.dossiers {
            let dossier = find::dossier(**tx, text)?;
            if dossier.edition != page.session.edition {
                let fact = Fact::new("session-other-edition")
                    .with("reference", &dossier.reference)
                    .with("edition", &page.session.edition_reference);
                faults.add("DOSSIER", text, fact);
                continue;
            }
            if stands(dossier.id) || coming.contains(&dossier.id) {
                let fact = Fact::new("session-on-agenda-already").with("reference", &dossier.reference);
                faults.add("DOSSIER", text, fact);
                continue;
            }
            let next = format!("wijk check {}", dossier.reference);
            only_in(&[Phase::Selection], &dossier, "session-not-in-selection", next)?;
            admissible(**tx, &page, dossier.id, dossier.track.as_deref(), &dossier.reference)?;
            coming.push(dossier.id);
        }
        if input.all {
            for one in tx.dossiers_in_selection(page.session.edition)? {
                if stands(one.id) || coming.contains(&one.id) {
                    changed.known.push(one.reference);
                } else if one.admissible == Some(true) || !has_criteria(&page, one.track.as_deref()) {
                    coming.push(one.id);
                } else {
                    changed.inadmissible.push(one.reference);
                }
            }
        }
        let titles: Vec<String> =
            input.titles.iter().map(|title| faults.needed("--title", Some(title))).collect();
        if let Some(at) = input.at.filter(|at| *at == 0 || *at as usize > page.items.len() + 1) {
            let fact = Fact::new("session-no-place").with("most", page.items.len() + 1);
            faults.add("--at", at.to_string(), fact);
        }
        faults.settle()?;
        changed.added = coming.len() + titles.len();
        if changed.added == 0 && changed.known.is_empty() && changed.inadmissible.is_empty() {
            return Err(nothing(&page, input.all));
        }
        for id in coming {
            tx.insert_session_item(page.session.id, Some(id), None)?;
        }
        for title in &titles {
            tx.insert_session_item(page.session.id, None, Some(title))?;
        }
        if let Some(at) = input.at {
            let mut items = tx.session_items(page.session.id)?;
            items.rotate_right(changed.added);
            let fresh: Vec<ItemRow> = items.drain(..changed.added).collect();
            let at = (at as usize).saturating_sub(1).min(items.len());
            items.splice(at..at, fresh);
            tx.order_session_items(&items)?;
        }
        let count = Value::from(changed.added);
        Ok((changed, Some(("count", count))))
    })
}

fn nothing(page: &Page, all: bool) -> Error {
    let number = page.number();
    if all {
        let fact = Fact::new("session-none-in-selection")
            .with("edition", &page.session.edition_reference)
            .with_term("wanted", Phase::Selection.term());
        return Error::refused(fact, "wijk list --phase selection");
    }
    let fact = Fact::new("session-nothing-named");
    let next = ["--all", "DOSSIER …", "--title …"];
    Error::Refused { fact, next: next.map(|what| format!("wijk session agenda add {number} {what}")).into() }
}

/// Dossiers that could come on the agenda of a session, by number: reference and name.
///
/// # Errors
/// The session is not found, or several fit.
pub fn could_come(view: View<'_>, session: Option<&str>, now: Moment) -> Result<Vec<(String, String)>> {
    let page = super::look(view, session, now)?;
    let mut could = Vec::new();
    for one in view.dossiers_in_selection(page.session.edition)? {
        let open = one.admissible == Some(true) || !has_criteria(&page, one.track.as_deref());
        if open && !page.dossiers().any(|dossier| dossier.id == one.id) {
            could.push((one.reference, one.name));
        }
    }
    Ok(could)
}

fn has_criteria(page: &Page, track: Option<&str>) -> bool {
    page.rules.selection.criteria_of_track(track)
}

/// Where the edition has criteria, only what was found admissible is judged.
fn admissible(
    view: View<'_>,
    page: &Page,
    dossier: DossierId,
    track: Option<&str>,
    reference: &str,
) -> Result<()> {
    if !has_criteria(page, track) {
        return Ok(());
    }
    let code = match view.found_admissible(dossier)? {
        Some(true) => return Ok(()),
        Some(false) => "session-inadmissible",
        None => "session-admissibility-open",
    };
    let fact = Fact::new(code).with("reference", reference);
    Err(Error::refused(fact, format!("wijk admissibility show {reference}")))
}

/// The one point that a text means: its place, a dossier, or a part of its title.
fn point<'a>(view: View<'_>, page: &'a Page, text: &str) -> Result<&'a ItemRow> {
    let number: Option<u32> = text.trim().parse().ok();
    if let Some(found) = page.items.iter().find(|item| Some(item.position) == number) {
        return Ok(found);
    }
    let key = crate::domain::text::fold(text);
    let titled = |item: &&ItemRow| {
        let title = item.title.as_deref().map(crate::domain::text::fold);
        !key.is_empty() && title.is_some_and(|title| title.contains(&key))
    };
    let found: Vec<&ItemRow> = page.items.iter().filter(titled).collect();
    match (&found[..], number) {
        ([only], _) => Ok(*only),
        (_, Some(_)) => Err(Error::NotFound {
            fact: Fact::new("session-no-point").with("text", text),
            near: Vec::new(),
            next: vec![format!("wijk session agenda show {}", page.number())],
        }),
        _ => find_item(view, page, text).map(|(item, _)| item),
    }
}

/// Moves a point to another place.
///
/// # Errors
/// Not found; the session is closed; there is no such place.
pub fn move_on_agenda(context: &mut Context<'_>, session: Option<&str>, what: &str, to: u32) -> Result<Page> {
    let moved = changing(context, OperationKind::EditAgenda, session, |tx, page| {
        let item = point(**tx, &page, what)?.clone();
        if to == 0 || to as usize > page.items.len() {
            let fact = Fact::new("session-no-place").with("most", page.items.len());
            let fault = crate::domain::fact::Fault::of("PLACE", to.to_string(), fact);
            return Err(Error::invalid(fault));
        }
        let mut items = page.items.clone();
        items.retain(|one| one.id != item.id);
        items.insert(to as usize - 1, item);
        tx.order_session_items(&items)?;
        Ok(((), Some(("count", Value::Count(0)))))
    });
    moved.map(|(page, ())| page)
}

/// Takes a point off the agenda.
///
/// # Errors
/// Not found; the session is closed; there are opinions or marks about the dossier.
pub fn remove_from_agenda(
    context: &mut Context<'_>,
    session: Option<&str>,
    what: &str,
) -> Result<(Page, ItemRow)> {
    changing(context, OperationKind::EditAgenda, session, |tx, page| {
        let item = point(**tx, &page, what)?.clone();
        if let Some(dossier) = &item.dossier {
            super::conflicts::no_opinion_yet(&page, dossier.id, &dossier.reference)?;
        }
        tx.remove_session_item(page.session.id, &item)?;
        Ok((item, Some(("count", Value::Count(-1)))))
    })
}
