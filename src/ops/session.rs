//! Sessions of the bodies that judge: opened, filled with people and dossiers, closed. Until a session is closed
//! everything in it can be changed; after that only by opening it again, with a reason.

mod agenda;
mod close;
mod conflicts;
mod presence;
mod seats;
#[cfg(test)]
mod tests;
mod texts;

use chrono::NaiveDate;

use super::decide::{Remains, ceiling};
use super::words::Faults;
use super::{Context, Error, Result, find};
use crate::domain::dates::{Moment, day_of, parse_date};
use crate::domain::fact::{Fact, Value};
use crate::domain::ids::SessionId;
use crate::domain::meeting::parse_time;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::rule_set::{RuleSet, find_named, name_of};
use crate::domain::text::fold;
use crate::storage::report::rule_sets;
use crate::storage::session::{ItemDossier, ItemRow, ListedSession, SeatRow, SessionRow, SessionText};

pub use crate::storage::session::Page;
use crate::storage::{Tx, View};

pub use agenda::{AgendaChanged, AgendaInput, add_to_agenda, could_come, move_on_agenda, remove_from_agenda};
pub use close::{close, remove, reopen};
pub use conflicts::{recuse, unrecuse};
pub use presence::{Presence, note_presence};
pub use seats::{
    SeatChange, SeatInput, Seated, Unseated, add_jurors, add_members, edit_member, remove_member, seat,
};
pub use texts::{SessionPart, analysis, item_of, write_part};

/// The least and the most for a quorum.
const QUORUMS: std::ops::RangeInclusive<u32> = 1..=1000;

/// What is said of a session; `None` leaves as it is, empty text takes away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SessionInput {
    /// The day.
    pub on: Option<NaiveDate>,
    /// The time on the clock.
    pub at: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// How many with a say have to be there; 0 takes it away, so that the edition's holds again.
    pub quorum: Option<u32>,
}

/// What remains of the envelope of a session's edition after what was awarded elsewhere and what is proposed in it.
pub fn envelope(page: &Page) -> Option<Remains> {
    page.envelope
        .map(|maximum| Remains { maximum, left: maximum.minus(page.elsewhere).minus(page.proposed()) })
}

/// What remains of the ceiling of a dossier after what a session proposes for it.
pub fn ceiling_of(page: &Page, dossier: &ItemDossier) -> Option<Remains> {
    ceiling(&page.rules, &dossier.track, &dossier.tier, page.proposed_for(dossier.id))
}

/// The one session that a text means: its number, its day, or a part of the name of its body. Without a text the
/// only one that is not closed.
///
/// # Errors
/// Not found, or several, which are listed.
pub fn find_session(view: View<'_>, text: Option<&str>) -> Result<SessionRow> {
    let text = text.map(str::trim).filter(|text| !text.is_empty());
    if let Some(number) = text.and_then(|text| text.parse().ok())
        && let Some(found) = view.session(SessionId(number))?
    {
        return Ok(found);
    }
    let all = view.sessions(None)?;
    let editions: Vec<_> = {
        let mut ids: Vec<_> = all.iter().map(|session| session.edition).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    };
    let rules = rule_sets(view, &editions)?;
    let named = |session: &SessionRow| {
        let bodies = rules.get(&session.edition).map(|rules| name_of(&rules.bodies, &session.text.body));
        bodies.map_or_else(|| session.text.body.clone(), |name| name.nl)
    };
    let listed = |session: &SessionRow| format!("{}  {}  {}", session.id.0, session.text.on, named(session));
    let day = text.and_then(|text| parse_date(text).ok());
    let key = text.map(fold).unwrap_or_default();
    let fits = |session: &SessionRow| match (text, day) {
        (None, _) => session.closed_on.is_none(),
        (Some(_), Some(day)) => session.text.on == day,
        (Some(_), None) => {
            let body = rules
                .get(&session.edition)
                .and_then(|rules| rules.bodies.iter().find(|body| body.code == session.text.body));
            let names = body.iter().flat_map(|body| {
                body.name.all().into_iter().map(fold).chain(body.synonyms.iter().map(|word| fold(word)))
            });
            !key.is_empty() && names.chain([fold(&session.text.body)]).any(|name| name.contains(&key))
        }
    };
    let mut found: Vec<&SessionRow> = all.iter().filter(|session| fits(session)).collect();
    if found.len() > 1 && found.iter().filter(|session| session.closed_on.is_none()).count() == 1 {
        found.retain(|session| session.closed_on.is_none());
    }
    match (&found[..], text) {
        ([only], _) => Ok((*only).clone()),
        ([], None) => Err(Error::NotFound {
            fact: Fact::new("session-none-open"),
            near: all.iter().rev().take(10).map(listed).collect(),
            next: vec!["wijk session open …".to_owned(), "wijk session list".to_owned()],
        }),
        ([], Some(text)) => Err(Error::NotFound {
            fact: Fact::new("session-unknown").with("text", text),
            near: all.iter().rev().take(10).map(listed).collect(),
            next: vec!["wijk session list".to_owned()],
        }),
        (several, _) => Err(Error::NotFound {
            fact: Fact::new("session-several").with("text", text.unwrap_or("none")),
            near: several.iter().map(|session| listed(session)).collect(),
            next: Vec::new(),
        }),
    }
}

/// A session with all that belongs to it.
///
/// # Errors
/// As [`find_session`].
pub fn look(view: View<'_>, text: Option<&str>, now: Moment) -> Result<Page> {
    let session = find_session(view, text)?;
    page(view, session, now)
}

pub(super) fn page(view: View<'_>, session: SessionRow, now: Moment) -> Result<Page> {
    Ok(view.session_page(session, now)?)
}

/// Sessions of an edition, or all.
///
/// # Errors
/// The edition is not found.
pub fn list(view: View<'_>, edition: Option<&str>) -> Result<Vec<(ListedSession, Value)>> {
    let edition = edition.map(|text| find::edition(view, Some(text))).transpose()?;
    let listed = view.sessions_listed(edition.map(|edition| edition.id))?;
    let mut editions: Vec<_> = listed.iter().map(|one| one.row.edition).collect();
    editions.sort_unstable();
    editions.dedup();
    let rules = rule_sets(view, &editions)?;
    let named = |one: ListedSession| {
        let code = one.row.text.body.clone();
        let name = rules.get(&one.row.edition).map(|rules| Value::Name(name_of(&rules.bodies, &code)));
        (one, name.unwrap_or(Value::Text(code)))
    };
    Ok(listed.into_iter().map(named).collect())
}

/// The bodies of an edition that can have a session: code and name.
///
/// # Errors
/// The edition is not found.
pub fn bodies(
    view: View<'_>,
    edition: Option<&str>,
) -> Result<(String, Vec<crate::domain::programme::definition::Named>)> {
    let edition = find::edition(view, edition)?;
    let rules = view.rule_set(edition.id)?;
    Ok((edition.reference, sitting_bodies(&rules)))
}

fn sitting_bodies(rules: &RuleSet) -> Vec<crate::domain::programme::definition::Named> {
    let sits = |code: &str| rules.selection.sitting(code).is_none_or(|sitting| sitting.kind.sits());
    rules.bodies.iter().filter(|body| sits(&body.code)).cloned().collect()
}

/// Opens a session of a body of an edition.
///
/// # Errors
/// The edition is not found; the body is not one of its bodies, or decides on paper; all faults of the input.
pub fn open(
    context: &mut Context<'_>,
    edition: Option<&str>,
    body: &str,
    input: &SessionInput,
) -> Result<Page> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let edition = find::edition(**tx, edition)?;
        let rules = tx.rule_set(edition.id)?;
        let body = body_of(&rules, &edition.reference, body)?;
        let mut text = SessionText {
            body,
            on: input.on.unwrap_or_else(|| day_of(now, rules.timezone)),
            at: None,
            place: None,
            quorum: None,
            summary: None,
            principles: None,
        };
        let mut faults = Faults::default();
        fill(&mut text, input, &mut faults);
        faults.settle()?;
        let id = tx.insert_session(edition.id, &text)?;
        settled(tx, id, now)
    };
    context.change(Operation::new(OperationKind::OpenSession), work).map(|(page, _)| page)
}

fn body_of(rules: &RuleSet, edition: &str, text: &str) -> Result<String> {
    let known = || sitting_bodies(rules).into_iter().map(|body| Value::aside(body.code, body.name));
    let Some(body) = find_named(&rules.bodies, text) else {
        let fact = Fact::new("session-unknown-body").with_list("known", known());
        return Err(Error::invalid(crate::domain::fact::Fault::of("--body", text, fact)));
    };
    if rules.selection.sitting(&body.code).is_some_and(|sitting| !sitting.kind.sits()) {
        let fact = Fact::new("session-body-never-sits").with("body", &body.name).with_list("known", known());
        return Err(Error::refused(fact, format!("wijk edition show {edition}")));
    }
    Ok(body.code.clone())
}

/// Changes a session.
///
/// # Errors
/// Not found; closed; nothing is said; all faults of the input.
pub fn edit(context: &mut Context<'_>, text: Option<&str>, input: &SessionInput) -> Result<Page> {
    let work = |tx: &Tx<'_>, mut page: Page| {
        if *input == SessionInput::default() {
            let next = format!("wijk session edit {} --on …", page.number());
            return Err(Error::refused(Fact::new("error-nothing-to-change"), next));
        }
        let mut faults = Faults::default();
        if let Some(on) = input.on.filter(|on| *on > page.today) {
            let happened = !page.opinions.is_empty() || page.seats.iter().any(|seat| seat.present.is_some());
            if happened {
                let fact = Fact::new("session-held-already").with("on", on).with("today", page.today);
                faults.add("--on", on.to_string(), fact);
            }
        }
        fill(&mut page.session.text, input, &mut faults);
        faults.settle()?;
        tx.change_session(&page.session)?;
        Ok(())
    };
    change(context, OperationKind::EditSession, text, work)
}

fn fill(text: &mut SessionText, input: &SessionInput, faults: &mut Faults) {
    text.on = input.on.unwrap_or(text.on);
    if let Some(at) = &input.at {
        text.at = parse_time(at);
        if text.at.is_none() && !at.trim().is_empty() {
            faults.add("--at", at, Fact::new("meeting-wrong-time"));
        }
    }
    if let Some(place) = &input.place {
        text.place = faults.clean("--place", place);
    }
    if let Some(quorum) = input.quorum {
        text.quorum = Some(quorum).filter(|quorum| *quorum > 0);
        if quorum > *QUORUMS.end() {
            let fact = Fact::new("session-wrong-quorum").with("most", *QUORUMS.end());
            faults.add("--quorum", quorum.to_string(), fact);
        }
    }
}

/// Changes something of a session that is not closed, and gives it as it is then.
fn change(
    context: &mut Context<'_>,
    kind: OperationKind,
    text: Option<&str>,
    work: impl FnOnce(&Tx<'_>, Page) -> Result<()>,
) -> Result<Page> {
    changing(context, kind, text, |tx, page| work(tx, page).map(|()| ((), None))).map(|(page, ())| page)
}

/// A fact for the log.
type Told = (&'static str, Value);

/// The same, with what the work gives; facts that the log tells besides.
fn changing<T>(
    context: &mut Context<'_>,
    kind: OperationKind,
    text: Option<&str>,
    work: impl FnOnce(&Tx<'_>, Page) -> Result<(T, Option<Told>)>,
) -> Result<(Page, T)> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let page = look(**tx, text, now)?;
        not_closed(&page)?;
        let id = page.session.id;
        let (given, fact) = work(tx, page)?;
        let page = settled(tx, id, now)?;
        if let Some((name, value)) = fact {
            tx.tell(name, value);
        }
        Ok((page, given))
    };
    context.change(Operation::new(kind), work).map(|(done, _)| done)
}

/// Refuses when a session is closed: what was said in it is fixed.
///
/// # Errors
/// It is closed.
pub fn not_closed(page: &Page) -> Result<()> {
    let Some(on) = page.session.closed_on else { return Ok(()) };
    let fact = Fact::new("session-closed").with("session", page.number()).with("on", on);
    Err(Error::refused(fact, format!("wijk session reopen {} --reason …", page.number())))
}

/// Refuses when the day of a session is still to come.
///
/// # Errors
/// It is.
pub fn has_begun(page: &Page) -> Result<()> {
    if !page.to_come() {
        return Ok(());
    }
    let fact = Fact::new("session-still-to-come")
        .with("session", page.number())
        .with("on", page.session.text.on)
        .with("today", page.today);
    Err(Error::refused(fact, format!("wijk session edit {} --on {}", page.number(), page.today)))
}

fn settled(tx: &Tx<'_>, id: SessionId, now: Moment) -> Result<Page> {
    let row = tx.session(id)?.ok_or(crate::storage::StorageError::BrokenReference)?;
    let page = page(**tx, row, now)?;
    tell(tx, &page);
    Ok(page)
}

fn tell(tx: &Tx<'_>, page: &Page) {
    tx.tell("reference", &page.session.edition_reference);
    tx.tell("session", page.number());
    tx.tell("body", page.body());
    tx.tell("on", page.session.text.on);
}

/// The one seat that a text means: its number, or a part of the name of whoever sits there or of whom they sit for.
///
/// # Errors
/// None fits, or several, which are listed.
pub fn find_seat<'a>(page: &'a Page, text: &str) -> Result<&'a SeatRow> {
    let number: Option<u32> = text.trim().trim_start_matches('#').parse().ok();
    if let Some(found) = page.seats.iter().find(|seat| Some(seat.number) == number) {
        return Ok(found);
    }
    let key = fold(text);
    let names = |seat: &SeatRow| {
        let person = seat.person.as_ref().map(|(_, name)| fold(name));
        let others = [
            seat.neighbourhood.as_ref().map(|(_, name)| fold(name)),
            seat.organisation.as_ref().map(|(_, name)| fold(name)),
        ];
        person.into_iter().chain(others.into_iter().flatten()).collect::<Vec<String>>()
    };
    let part = |seat: &&SeatRow| !key.is_empty() && names(seat).iter().any(|name| name.contains(&key));
    let whole = |seat: &&SeatRow| names(seat).contains(&key);
    let mut found: Vec<&SeatRow> = page.seats.iter().filter(part).collect();
    if found.len() > 1 && found.iter().filter(|seat| whole(seat)).count() == 1 {
        found.retain(whole);
    }
    let listed = |seat: &SeatRow| {
        let of = seat.person.as_ref().and(seat.affiliation()).map(|of| format!("  {of}"));
        format!("{}  {}{}", seat.number, seat.name(), of.unwrap_or_default())
    };
    let next = vec![format!("wijk session member list {}", page.number())];
    match &found[..] {
        [only] => Ok(*only),
        [] => Err(Error::NotFound {
            fact: Fact::new("session-no-member").with("text", text).with("session", page.number()),
            near: page.seats.iter().map(listed).collect(),
            next,
        }),
        several => Err(Error::NotFound {
            fact: Fact::new("session-several-members").with("text", text),
            near: several.iter().map(|seat| listed(seat)).collect(),
            next: Vec::new(),
        }),
    }
}

/// The one dossier on the agenda that a text means: a part of its reference or of its neighbourhood's name.
///
/// # Errors
/// Not found; or it does not stand on the agenda.
pub fn find_item<'a>(view: View<'_>, page: &'a Page, text: &str) -> Result<(&'a ItemRow, &'a ItemDossier)> {
    let key = fold(text);
    let of = |item: &'a ItemRow| item.dossier.as_ref().map(|dossier| (item, dossier));
    let number = text.trim().parse::<u32>().ok().map(|number| format!("-{number:03}"));
    let fits = |dossier: &ItemDossier| match &number {
        Some(ending) => dossier.reference.ends_with(ending),
        None => {
            dossier.reference.to_lowercase().contains(&text.trim().to_lowercase())
                || (!key.is_empty() && fold(&dossier.name).contains(&key))
        }
    };
    let mut found: Vec<_> = page.items.iter().filter_map(of).filter(|(_, one)| fits(one)).collect();
    if found.len() > 1 {
        let whole: Vec<_> = found.iter().copied().filter(|(_, one)| fold(&one.name) == key).collect();
        if whole.len() == 1 {
            found = whole;
        }
    }
    match &found[..] {
        [only] => Ok(*only),
        [] => {
            let dossier = find::dossier(view, text)?;
            let fact = Fact::new("session-not-on-agenda")
                .with("reference", &dossier.reference)
                .with("neighbourhood", &dossier.name)
                .with("session", page.number());
            let next = format!("wijk session agenda add {} {}", page.number(), dossier.reference);
            Err(Error::refused(fact, next))
        }
        several => Err(Error::NotFound {
            fact: Fact::new("error-several-dossiers").with("text", text).with("more", 0_i64),
            near: several.iter().map(|(_, one)| format!("{}  {}", one.reference, one.name)).collect(),
            next: Vec::new(),
        }),
    }
}
