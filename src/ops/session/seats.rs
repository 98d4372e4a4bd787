//! Who sits in a session: people of the register or new ones, in the name of a neighbourhood or an organisation, or a
//! neighbourhood that sends somebody whose name is not kept.

use super::{Page, changing, find_seat};
use crate::domain::fact::{Fact, Value};
use crate::domain::ids::{NeighbourhoodId, OrganisationId, PersonId, SeatId};
use crate::domain::operation::OperationKind;
use crate::domain::person::Person;
use crate::domain::session::{Capacity, MOST_SEATS};
use crate::domain::text::{fold, nearly_same};
use crate::ops::person::{self, Near};
use crate::ops::who::firm;
use crate::ops::words::Faults;
use crate::ops::{Context, Error, Result, neighbourhood};
use crate::storage::session::NewSeat;
use crate::storage::{Tx, View};

/// The rule that can be set aside for a seat: who asks for money does not sit in the body that judges (B-PB-14).
pub const OUTSIDERS: &str = "B-PB-14";

/// Somebody who is given a seat, as it is typed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SeatInput {
    /// Who: the whole name, the number or the e-mail address of somebody in the register, or the name of somebody new.
    pub person: Option<String>,
    /// E-mail address of somebody new.
    pub email: Option<String>,
    /// In the name of which neighbourhood; one that is not known comes into the register.
    pub neighbourhood: Option<String>,
    /// In the name of which organisation; one that is not known comes into the register.
    pub organisation: Option<String>,
    /// As what; a member when not said.
    pub capacity: Option<Capacity>,
    /// The line of the file on which it stands.
    pub line: Option<usize>,
}

/// What is changed of a seat; `None` leaves as it is, empty text takes away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SeatChange {
    /// Who.
    pub person: Option<String>,
    /// In the name of which neighbourhood.
    pub neighbourhood: Option<String>,
    /// In the name of which organisation.
    pub organisation: Option<String>,
    /// As what.
    pub capacity: Option<Capacity>,
}

/// Seats that were given.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Seated {
    /// The seats.
    pub seats: Vec<SeatId>,
    /// Neighbourhoods that came into the register, each with the known one that it looks like.
    pub places: Vec<(String, Option<String>)>,
    /// New people who may be somebody in the register: number and name of each, with those.
    pub near: Vec<(PersonId, String, Vec<Near>)>,
    /// Why the rule on who may sit was set aside, where it was.
    pub aside: usize,
}

/// Who left a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unseated {
    /// Number of the seat.
    pub number: u32,
    /// Whoever sat there.
    pub name: String,
}

/// Gives people seats, all or none.
///
/// # Errors
/// The session is closed; somebody sits there already, there would be a second chair, nobody is named; all faults at
/// once with their lines. A neighbourhood that takes part in the edition is refused in a body of outsiders (B-PB-14).
pub fn add_members(
    context: &mut Context<'_>,
    session: Option<&str>,
    inputs: &[SeatInput],
    aside: (&[String], Option<&str>),
) -> Result<(Page, Seated)> {
    changing(context, OperationKind::SeatMembers, session, |tx, page| {
        let seated = give(tx, &page, inputs, aside)?;
        let count = Value::from(seated.seats.len());
        Ok((seated, Some(("count", count))))
    })
}

/// Gives the jurors of the edition seats; who sits there already is passed over.
///
/// # Errors
/// The edition has no jurors, or all of them sit there; as [`add_members`].
pub fn add_jurors(context: &mut Context<'_>, session: Option<&str>) -> Result<(Page, Seated)> {
    changing(context, OperationKind::SeatMembers, session, |tx, page| {
        let sits = |id: PersonId| {
            page.seats.iter().any(|seat| seat.person.as_ref().is_some_and(|(known, _)| *known == id))
        };
        let mut seated = Seated::default();
        for (person, _, organisation) in tx.jurors(page.session.edition)? {
            if sits(person) {
                continue;
            }
            let new = NewSeat {
                person: Some(person),
                neighbourhood: None,
                organisation,
                capacity: Capacity::Member,
                aside: None,
            };
            seated.seats.push(tx.insert_seat(page.session.id, &new)?);
        }
        if seated.seats.is_empty() {
            let fact = Fact::new("session-no-jurors").with("edition", &page.session.edition_reference);
            let next = format!("wijk person role add … juror --edition {}", page.session.edition_reference);
            return Err(Error::refused(fact, next));
        }
        let count = Value::from(seated.seats.len());
        Ok((seated, Some(("count", count))))
    })
}

fn give(
    tx: &Tx<'_>,
    page: &Page,
    inputs: &[SeatInput],
    (rules, reason): (&[String], Option<&str>),
) -> Result<Seated> {
    let mut faults = Faults::default();
    let aside = set_aside(page, rules, reason, &mut faults);
    let mut seated = Seated::default();
    let mut barred = Vec::new();
    let mut chair = page.seats.iter().find(|seat| seat.capacity == Capacity::Chair).map(|seat| seat.number);
    let mut people: Vec<PersonId> =
        page.seats.iter().filter_map(|seat| seat.person.as_ref().map(|(id, _)| *id)).collect();
    if page.seats.len() + inputs.len() > MOST_SEATS {
        faults.add(
            "MEMBER",
            inputs.len().to_string(),
            Fact::new("session-too-many").with("most", MOST_SEATS),
        );
    }
    let first = page.seats.iter().map(|seat| seat.number).max().unwrap_or_default();
    let mut named: Vec<(String, Option<String>)> = Vec::new();
    for (at, input) in inputs.iter().enumerate() {
        faults.on_line(input.line, |faults| {
            let capacity = input.capacity.unwrap_or(Capacity::Member);
            let number = first + u32::try_from(at).unwrap_or(u32::MAX) + 1;
            if capacity == Capacity::Chair {
                match chair {
                    Some(seat) => {
                        faults.add("--capacity", "", Fact::new("session-second-chair").with("seat", seat));
                    }
                    None => chair = Some(number),
                }
            }
            let person = input.person.as_deref().filter(|text| !text.trim().is_empty());
            // Whoever is new is found by name only once the whole file is written.
            let twice = person.is_some_and(|text| {
                let key = (fold(text), input.email.as_deref().map(str::to_lowercase));
                let known = named.contains(&key);
                named.push(key);
                known
            });
            if twice {
                faults.add("NAME", person.unwrap_or_default(), Fact::new("session-sits-already"));
                return Ok(());
            }
            let person =
                person.map(|text| who(tx, text, input.email.as_deref(), faults)).transpose()?.flatten();
            if let Some((id, name, near)) = person.clone() {
                if people.contains(&id) {
                    faults.add("NAME", &name, Fact::new("session-sits-already"));
                }
                people.push(id);
                if !near.is_empty() {
                    seated.near.push((id, name, near));
                }
            }
            let place = input.neighbourhood.as_deref().filter(|text| !text.trim().is_empty());
            let place =
                place.map(|text| place_of(tx, text, &mut seated.places, faults)).transpose()?.flatten();
            let organisation = organisation_of(tx, input.organisation.as_deref(), faults)?;
            let named = [&input.person, &input.neighbourhood, &input.organisation];
            if named.iter().all(|text| text.as_deref().is_none_or(|text| text.trim().is_empty())) {
                faults.add("NAME", "", Fact::new("session-nobody-named"));
                return Ok(());
            }
            let new = NewSeat {
                person: person.map(|(id, ..)| id),
                neighbourhood: place.as_ref().map(|(id, _)| *id),
                organisation,
                capacity,
                aside: None,
            };
            let (new, takes_part) = may_sit(**tx, page, new, place.map(|(_, name)| name), aside.as_deref())?;
            seated.aside += usize::from(new.aside.is_some());
            barred.extend(takes_part);
            // A faulty row is not written; with any fault nothing stays written.
            if faults.count() == 0 {
                seated.seats.push(tx.insert_seat(page.session.id, &new)?);
            }
            Ok(())
        })?;
    }
    faults.settle()?;
    no_insiders(page, barred)?;
    Ok(seated)
}

/// The reason for setting the rule on who may sit aside. Only that rule can be.
fn set_aside(page: &Page, rules: &[String], reason: Option<&str>, faults: &mut Faults) -> Option<String> {
    for rule in rules.iter().filter(|rule| !rule.trim().eq_ignore_ascii_case(OUTSIDERS)) {
        faults.add("--override", rule, Fact::new("session-unknown-rule").with("rule", OUTSIDERS));
    }
    if rules.is_empty() {
        return None;
    }
    if !page.sitting().is_some_and(|sitting| sitting.outsiders) {
        faults.add("--override", OUTSIDERS, Fact::new("session-open-to-all").with("body", page.body()));
    }
    Some(faults.needed("--reason", reason)).filter(|reason| !reason.is_empty())
}

/// A neighbourhood that may not sit, with its dossiers.
type Barred = (String, Vec<String>);

/// The seat as it can be given in this body, and the neighbourhood with its dossiers that keeps it from being given.
fn may_sit(
    view: View<'_>,
    page: &Page,
    mut new: NewSeat,
    place: Option<String>,
    aside: Option<&str>,
) -> Result<(NewSeat, Option<Barred>)> {
    let closed = page.sitting().is_some_and(|sitting| sitting.outsiders);
    let (Some(id), true) = (new.neighbourhood, closed && new.capacity.has_say()) else {
        return Ok((new, None));
    };
    let dossiers = view.dossiers_taking_part(id, page.session.edition)?;
    if dossiers.is_empty() {
        return Ok((new, None));
    }
    if let Some(reason) = aside {
        new.aside = Some(reason.to_owned());
        return Ok((new, None));
    }
    Ok((new, Some((place.unwrap_or_default(), dossiers))))
}

fn no_insiders(page: &Page, barred: Vec<Barred>) -> Result<()> {
    if barred.is_empty() {
        return Ok(());
    }
    let places = barred.iter().map(|(name, dossiers)| Value::aside(name.as_str(), dossiers.join(", ")));
    let fact = Fact::new("session-insiders")
        .with("body", page.body())
        .with("rule", OUTSIDERS)
        .with("count", barred.len())
        .with_list("places", places);
    let next = format!("wijk session member add {} … --override {OUTSIDERS} --reason …", page.number());
    Err(Error::refused(fact, next))
}

type Found = Option<(PersonId, String, Vec<Near>)>;

/// Somebody of the register by the whole name, the number or the e-mail address; whoever is not known is new.
fn who(tx: &Tx<'_>, text: &str, email: Option<&str>, faults: &mut Faults) -> Result<Found> {
    let text = text.trim();
    let by_number = text.trim_start_matches('#').parse::<i64>().is_ok();
    if by_number || text.contains('@') {
        return Ok(match person::find_person(**tx, text) {
            Ok(row) => Some((row.id, row.person.name, Vec::new())),
            Err(Error::NotFound { fact, .. }) => {
                faults.add("NAME", text, fact);
                None
            }
            Err(other) => return Err(other),
        });
    }
    let name = faults.name("NAME", Some(text));
    let email = email.and_then(|email| faults.email("--email", email));
    if name.is_empty() {
        return Ok(None);
    }
    let key = fold(&name);
    let mut same = tx.persons_resembling(&key)?;
    same.retain(|row| fold(&row.person.name) == key);
    if let Some(email) = &email {
        same.retain(|row| row.person.email.as_deref().is_none_or(|known| known.eq_ignore_ascii_case(email)));
    }
    match &same[..] {
        [only] => Ok(Some((only.id, only.person.name.clone(), Vec::new()))),
        [] => {
            let person = Person { name: name.clone(), email, ..Person::default() };
            let (id, _) = person::put(tx, &person, None)?;
            let row = tx.person(id)?;
            let near = row.map(|row| person::near(**tx, &row)).transpose()?.unwrap_or_default();
            Ok(Some((id, name, near)))
        }
        several => {
            let known = several.iter().map(|row| Value::Text(format!("#{}", row.id.0)));
            faults.add("NAME", name, Fact::new("session-same-name").with_list("numbers", known));
            Ok(None)
        }
    }
}

/// The neighbourhood of a name; one that is not known comes into the register, with the known one it looks like.
fn place_of(
    tx: &Tx<'_>,
    text: &str,
    places: &mut Vec<(String, Option<String>)>,
    faults: &mut Faults,
) -> Result<Option<(NeighbourhoodId, String)>> {
    match neighbourhood::find(**tx, text) {
        Ok(row) => Ok(Some((row.id, row.name))),
        Err(Error::NotFound { fact, near, .. }) if !near.is_empty() => {
            faults.add("--neighbourhood", text, fact.with_list("near", near));
            Ok(None)
        }
        Err(Error::NotFound { .. }) => {
            let Some(name) = Some(faults.name("--neighbourhood", Some(text))).filter(|name| !name.is_empty())
            else {
                return Ok(None);
            };
            let key = fold(&name);
            let like = tx.neighbourhoods_sharing_a_word(&key)?;
            let known = like.into_iter().map(|(_, known)| known);
            let mut known = known.chain(places.iter().map(|(known, _)| known.clone()));
            let like = known.find(|known| nearly_same(&key, &fold(known)));
            let id = tx.insert_neighbourhood(&name, None, None, &[])?;
            places.push((name.clone(), like));
            Ok(Some((id, name)))
        }
        Err(other) => Err(other),
    }
}

fn organisation_of(tx: &Tx<'_>, text: Option<&str>, faults: &mut Faults) -> Result<Option<OrganisationId>> {
    let Some(text) = text.filter(|text| !text.trim().is_empty()) else { return Ok(None) };
    let name = faults.name("--organisation", Some(text));
    if name.is_empty() { Ok(None) } else { Ok(Some(firm(tx, &name)?.0)) }
}

/// Changes a seat.
///
/// # Errors
/// Not found; the session is closed; as [`add_members`]; nobody would be left in it.
pub fn edit_member(
    context: &mut Context<'_>,
    session: Option<&str>,
    member: &str,
    change: &SeatChange,
    aside: (&[String], Option<&str>),
) -> Result<(Page, Seated)> {
    changing(context, OperationKind::SeatMembers, session, |tx, page| {
        let row = find_seat(&page, member)?;
        if *change == SeatChange::default() && aside.0.is_empty() {
            let next = format!("wijk session member edit {} {} --help", page.number(), row.number);
            return Err(Error::refused(Fact::new("error-nothing-to-change"), next));
        }
        let mut faults = Faults::default();
        let reason = set_aside(&page, aside.0, aside.1, &mut faults);
        let mut seated = Seated { seats: vec![row.id], ..Seated::default() };
        let mut new = NewSeat {
            person: row.person.as_ref().map(|(id, _)| *id),
            neighbourhood: row.neighbourhood.as_ref().map(|(id, _)| *id),
            organisation: row.organisation.as_ref().map(|(id, _)| *id),
            capacity: change.capacity.unwrap_or(row.capacity),
            aside: row.aside.clone(),
        };
        let mut place = row.neighbourhood.as_ref().map(|(_, name)| name.clone());
        let said = |text: &str| !text.trim().is_empty();
        if let Some(text) = &change.person {
            let found = if said(text) { who(tx, text, None, &mut faults)? } else { None };
            if let Some((id, name, near)) = &found {
                let twice = page.seats.iter().any(|seat| {
                    seat.id != row.id && seat.person.as_ref().is_some_and(|(known, _)| known == id)
                });
                if twice {
                    faults.add("--name", name, Fact::new("session-sits-already"));
                }
                if !near.is_empty() {
                    seated.near.push((*id, name.clone(), near.clone()));
                }
            }
            new.person = found.map(|(id, ..)| id);
        }
        if let Some(text) = &change.neighbourhood {
            let found = match said(text) {
                true => place_of(tx, text, &mut seated.places, &mut faults)?,
                false => None,
            };
            new.neighbourhood = found.as_ref().map(|(id, _)| *id);
            new.aside = None;
            place = found.map(|(_, name)| name);
        }
        if let Some(text) = &change.organisation {
            new.organisation = organisation_of(tx, Some(text), &mut faults)?;
        }
        let chair = page.seats.iter().find(|seat| seat.capacity == Capacity::Chair && seat.id != row.id);
        if let (Capacity::Chair, Some(chair)) = (new.capacity, chair) {
            faults.add("--capacity", "", Fact::new("session-second-chair").with("seat", chair.number));
        }
        if new.person.is_none() && new.neighbourhood.is_none() && new.organisation.is_none() {
            faults.add("NAME", "", Fact::new("session-nobody-named"));
        }
        faults.settle()?;
        let kept = new.aside.take();
        let reason = reason.or(kept);
        let (new, barred) = may_sit(**tx, &page, new, place, reason.as_deref())?;
        no_insiders(&page, barred.into_iter().collect())?;
        seated.aside = usize::from(new.aside.is_some());
        tx.change_seat(row.id, &new)?;
        Ok((seated, Some(("count", Value::Count(1)))))
    })
}

/// Takes somebody out of a session.
///
/// # Errors
/// Not found; the session is closed; the member gave marks.
pub fn remove_member(
    context: &mut Context<'_>,
    session: Option<&str>,
    member: &str,
) -> Result<(Page, Unseated)> {
    changing(context, OperationKind::SeatMembers, session, |tx, page| {
        let row = find_seat(&page, member)?;
        let marks = tx.marks_of_seat(row.id)?;
        if marks > 0 {
            let fact = Fact::new("session-gave-marks").with("seat", row.number).with("marks", marks);
            let next = format!("wijk session absent {} {}", page.number(), row.number);
            return Err(Error::refused(fact, next));
        }
        tx.remove_seat(row.id)?;
        let gone = Unseated { number: row.number, name: row.name().to_owned() };
        Ok((gone, Some(("count", Value::Count(-1)))))
    })
}

/// The one seat that a text means.
///
/// # Errors
/// As [`find_seat`].
pub fn seat<'a>(page: &'a Page, text: &str) -> Result<&'a crate::storage::session::SeatRow> {
    find_seat(page, text)
}
