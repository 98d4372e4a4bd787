//! What is due, overdue and coming, over everything that the register holds. What rests, and what has ended, is left
//! in peace.

use std::collections::{BTreeMap, HashMap};

use chrono::{Days, NaiveDate};

use super::find;
use super::{Error, Result};
use crate::domain::agenda::{Agenda, Due, Kind, Line, WorkingDays};
use crate::domain::fact::{Fact, Value};
use crate::domain::ids::{AgendaId, NeighbourhoodId, PersonId};
use crate::domain::programme::definition::Deadline;
use crate::domain::programme::period::{Length, Term, TermEnd};
use crate::domain::reporting::next_due;
use crate::domain::text::fold;
use crate::storage::View;
use crate::storage::agenda::{Bounds, DueRow, EditionDue, ToldRow, Whose, name_of};

/// What is asked of the agenda.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct AgendaRequest {
    /// How many days after today are looked at.
    pub days: u32,
    /// Only of this dossier.
    pub dossier: Option<String>,
    /// Only of the dossiers of this coach.
    pub coach: Option<String>,
    /// Only of the dossiers of this neighbourhood.
    pub neighbourhood: Option<NeighbourhoodId>,
    /// At most so many lines; all when not said. They are those nearest to today, and the overdue leave at least
    /// half of them to what is coming.
    pub lines: Option<usize>,
}

/// Something that is due. A term or a deadline is known by its place among those of all editions; elsewhere 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Found {
    row: DueRow,
    place: usize,
}

/// A term that runs, with its edition.
type Running<'a> = (&'a EditionDue, &'a Term, Length);

/// A deadline, with its edition and its place in it.
type Closing<'a> = (&'a EditionDue, usize, &'a Deadline);

/// The agenda on a day.
///
/// # Errors
/// The dossier or the coach is not found.
pub fn agenda(view: View<'_>, request: &AgendaRequest, today: NaiveDate) -> Result<Agenda> {
    let whose = match (&request.dossier, &request.coach, request.neighbourhood) {
        (Some(dossier), _, _) => Whose::Dossier(find::dossier(view, dossier)?.id),
        (None, Some(coach), _) => Whose::Coach(find_coach(view, coach)?),
        (None, None, Some(neighbourhood)) => Whose::Neighbourhood(neighbourhood),
        (None, None, None) => Whose::All,
    };
    let until = today.checked_add_days(Days::new(u64::from(request.days))).unwrap_or(NaiveDate::MAX);
    let editions = view.editions_due()?;
    let (terms, deadlines) = (terms(&editions), deadlines(&editions));
    let mut found: Vec<Found> =
        view.due(until, whose)?.into_iter().map(|row| Found { row, place: 0 }).collect();
    find_terms(view, &terms, whose, (today, until), &mut found)?;
    find_money(view, &editions, whose, until, &mut found)?;
    find_reports(view, &editions, whose, until, &mut found)?;
    if whose == Whose::All {
        find_deadlines(&deadlines, (today, until), &mut found);
        find_decisions(&editions, (today, until), &mut found);
    }
    found.sort_unstable();
    let overdue = found.partition_point(|found| found.row.on < today);
    let for_today = found[overdue..].partition_point(|found| found.row.on == today);
    let (shown_overdue, shown_others) = shares(request.lines, overdue, found.len() - overdue);
    let shown = &found[overdue - shown_overdue..overdue + shown_others];
    Ok(Agenda {
        today,
        until,
        lines: Teller { editions: &editions, terms, deadlines, today }.lines(view, shown)?,
        overdue,
        for_today,
        coming: found.len() - overdue - for_today,
        older_left_out: overdue - shown_overdue,
        later_left_out: found.len() - overdue - shown_others,
    })
}

/// How many of the overdue and of the others are shown.
fn shares(lines: Option<usize>, overdue: usize, others: usize) -> (usize, usize) {
    let Some(lines) = lines else { return (overdue, others) };
    let shown_others = others.min(lines.saturating_sub(overdue).max(lines.div_ceil(2)));
    (overdue.min(lines - shown_others), shown_others)
}

/// The coach that a part of a name means.
fn find_coach(view: View<'_>, text: &str) -> Result<PersonId> {
    let key = fold(text);
    let all = view.coaches()?;
    let name = |(_, name): &(PersonId, String)| name.clone();
    let mut near: Vec<_> = all.iter().filter(|(_, name)| fold(name).contains(&key)).collect();
    let whole: Vec<_> = near.iter().copied().filter(|(_, name)| fold(name) == key).collect();
    if whole.len() == 1 {
        near = whole;
    }
    let (code, near) = match near[..] {
        [(id, _)] => return Ok(*id),
        [] => ("agenda-no-coach", all.iter().map(name).collect()),
        _ => ("agenda-several-coaches", near.into_iter().map(name).collect()),
    };
    Err(Error::NotFound {
        fact: Fact::new(code).with("text", text.trim()),
        near,
        next: vec!["wijk coach load".to_owned()],
    })
}

fn terms(editions: &[EditionDue]) -> Vec<Running<'_>> {
    let all = editions.iter().flat_map(|edition| edition.rules.terms.iter().map(move |term| (edition, term)));
    all.filter_map(|(edition, term)| Some((edition, term, term.length?))).collect()
}

fn deadlines(editions: &[EditionDue]) -> Vec<Closing<'_>> {
    let open = editions.iter().filter(|edition| edition.is_open);
    open.flat_map(|edition| {
        let all = edition.rules.deadlines.iter().enumerate();
        all.map(move |(at, deadline)| (edition, at, deadline))
    })
    .collect()
}

/// The terms that run out. The window of days becomes bounds on the day from which a term runs, so that only the
/// dossiers in which it does run out are found.
fn find_terms(
    view: View<'_>,
    terms: &[Running<'_>],
    whose: Whose,
    (today, until): (NaiveDate, NaiveDate),
    found: &mut Vec<Found>,
) -> Result<()> {
    for (place, (edition, term, length)) in terms.iter().enumerate() {
        let Some(latest) = length.latest_start(until) else { continue };
        // What waits for something stays overdue until it comes; what only runs out is over then.
        let yesterday = today.pred_opt().filter(|_| term.until.is_none());
        let bounds = Bounds { after: yesterday.and_then(|day| length.latest_start(day)), latest };
        for (dossier, start) in view.running_terms(edition.id, term, bounds, whose)? {
            let Some(on) = length.after(start) else { continue };
            let id = AgendaId(dossier.0);
            found.push(Found { row: DueRow { on, dossier: Some(dossier), kind: Kind::Term, id }, place });
        }
    }
    Ok(())
}

/// Expense notes that are to be repaid and payments that are to be justified, where the edition says within how long.
fn find_money(
    view: View<'_>,
    editions: &[EditionDue],
    whose: Whose,
    until: NaiveDate,
    found: &mut Vec<Found>,
) -> Result<()> {
    for edition in editions {
        let money = &edition.rules.money;
        for (kind, length) in [(Kind::Refund, money.refund), (Kind::Justification, money.justify)] {
            let Some((length, latest)) =
                length.and_then(|length| Some((length, length.latest_start(until)?)))
            else {
                continue;
            };
            for (id, dossier, start) in view.money_due(kind, edition.id, latest, whose)? {
                let Some(on) = length.after(start) else { continue };
                found.push(Found { row: DueRow { on, dossier: Some(dossier), kind, id }, place: 0 });
            }
        }
    }
    Ok(())
}

/// Interim reports, where the edition asks them.
fn find_reports(
    view: View<'_>,
    editions: &[EditionDue],
    whose: Whose,
    until: NaiveDate,
    found: &mut Vec<Found>,
) -> Result<()> {
    for edition in editions {
        let Some(length) = edition.rules.realisation.interim else { continue };
        let Some(latest) = length.latest_start(until) else { continue };
        for (dossier, start) in view.reports_owed(edition.id, latest, whose)? {
            let Some(on) = next_due(start, None, length) else { continue };
            let id = AgendaId(dossier.0);
            found
                .push(Found { row: DueRow { on, dossier: Some(dossier), kind: Kind::Report, id }, place: 0 });
        }
    }
    Ok(())
}

/// The last days to hand in. One that has gone by is nobody's fault.
fn find_deadlines(deadlines: &[Closing<'_>], (today, until): (NaiveDate, NaiveDate), found: &mut Vec<Found>) {
    for (place, (edition, _, deadline)) in deadlines.iter().enumerate() {
        if today <= deadline.on && deadline.on <= until {
            let id = AgendaId(edition.id.0);
            found.push(Found {
                row: DueRow { on: deadline.on, dossier: None, kind: Kind::Deadline, id },
                place,
            });
        }
    }
}

/// The days on which an edition decides. Whether it did, its dossiers tell.
fn find_decisions(editions: &[EditionDue], (today, until): (NaiveDate, NaiveDate), found: &mut Vec<Found>) {
    for edition in editions {
        let days = edition.rules.decides_on.iter().enumerate();
        for (place, on) in days.filter(|(_, on)| today <= **on && **on <= until) {
            let row = DueRow { on: *on, dossier: None, kind: Kind::Decision, id: AgendaId(edition.id.0) };
            found.push(Found { row, place });
        }
    }
}

/// Knows what the lines say.
struct Teller<'a> {
    editions: &'a [EditionDue],
    terms: Vec<Running<'a>>,
    deadlines: Vec<Closing<'a>>,
    today: NaiveDate,
}

impl Teller<'_> {
    /// The lines: one statement for each kind, whatever their number.
    fn lines(&self, view: View<'_>, shown: &[Found]) -> Result<Vec<Line>> {
        let mut wanted: BTreeMap<Kind, Vec<AgendaId>> = BTreeMap::new();
        let of_edition = |found: &&Found| matches!(found.row.kind, Kind::Deadline | Kind::Decision);
        for found in shown.iter().filter(|found| !of_edition(found)) {
            wanted.entry(found.row.kind).or_default().push(found.row.id);
        }
        let mut told: HashMap<(Kind, AgendaId), ToldRow> = HashMap::with_capacity(shown.len());
        for (kind, ids) in wanted {
            told.extend(view.told(kind, &ids)?.into_iter().map(|row| ((kind, row.id), row)));
        }
        let line = |found: &Found| {
            let told = told.get(&(found.row.kind, found.row.id));
            match found.row.kind {
                Kind::Deadline => self.deadlines.get(found.place).copied().map(deadline_line),
                Kind::Decision => {
                    let edition = self.editions.iter().find(|edition| edition.id.0 == found.row.id.0);
                    edition.map(|edition| decision_line(edition, found.row.on, found.place))
                }
                Kind::Term => {
                    let running = self.terms.get(found.place).copied()?;
                    told.map(|told| term_line(found.row.on, told, running, self.today))
                }
                _ => told.map(|told| {
                    let edition = self.editions.iter().find(|edition| Some(edition.id) == told.edition);
                    line(&found.row, told, edition, self.today)
                }),
            }
        };
        Ok(shown.iter().filter_map(line).collect())
    }
}

fn deadline_line((edition, place, deadline): Closing<'_>) -> Line {
    let reference = edition.reference.clone();
    let tracks = deadline
        .tracks
        .iter()
        .map(|code| name_of(&edition.rules.tracks, code).map_or_else(|| Value::from(code), Value::from));
    let what = if deadline.tracks.is_empty() {
        Fact::new("agenda-deadline")
    } else {
        Fact::new("agenda-deadline-tracks").with_list("tracks", tracks)
    };
    Line {
        kind: Kind::Deadline,
        on: deadline.on,
        at: None,
        dossier: None,
        what,
        rule: None,
        who: None,
        working_days: None,
        command: format!("wijk edition show {reference}"),
        uid: uid(&[&reference, "deadline", &(place + 1).to_string()]),
        edition: Some(reference),
    }
}

fn decision_line(edition: &EditionDue, on: NaiveDate, place: usize) -> Line {
    let reference = edition.reference.clone();
    Line {
        kind: Kind::Decision,
        on,
        at: None,
        dossier: None,
        what: Fact::new("agenda-decision"),
        rule: None,
        who: None,
        working_days: None,
        command: format!("wijk list --edition {reference}"),
        uid: uid(&[&reference, "decision", &(place + 1).to_string()]),
        edition: Some(reference),
    }
}

fn term_line(on: NaiveDate, told: &ToldRow, (edition, term, length): Running<'_>, today: NaiveDate) -> Line {
    let reference = told.dossier.as_ref().map(|(reference, _)| reference.as_str()).unwrap_or_default();
    let next = match term.until {
        None => "show",
        Some(TermEnd::Admitted) => "admit",
        Some(TermEnd::CoachEnded) => "coach end",
        Some(TermEnd::InventoryMade) => "inventory",
        Some(TermEnd::RoadmapSubmitted) => "check",
        Some(TermEnd::Decided) => "decide",
        Some(TermEnd::Evaluated) => "evaluate",
        Some(TermEnd::ReportSubmitted) => "reporting write",
        Some(TermEnd::Closed) => "advance-phase",
    };
    let counts = matches!(length, Length::WorkingDays(_));
    Line {
        kind: Kind::Term,
        on,
        at: None,
        dossier: told.dossier.clone(),
        what: Fact::new("agenda-term").with("name", &term.name),
        rule: Some(term.code.clone()),
        who: None,
        working_days: counts.then(|| WorkingDays::until(on, today)),
        command: format!("wijk {next} {reference}"),
        uid: uid(&[reference, "term", &term.code]),
        edition: Some(edition.reference.clone()),
    }
}

fn line(row: &DueRow, told: &ToldRow, edition: Option<&EditionDue>, today: NaiveDate) -> Line {
    let late = Due::of(row.on, today) == Due::Overdue;
    let either = |in_time, too_late| Fact::new(if late { too_late } else { in_time });
    // What is still to come can be looked at; what was, or is today, is told of.
    let next = |look: String, tell: String| if row.on > today { look } else { tell };
    let reference = told.dossier.as_ref().map(|(reference, _)| reference.as_str()).unwrap_or_default();
    let number = told.number.unwrap_or_default();
    let place = told.part.map_or_else(|| number.to_string(), |part| format!("{number}.{part}"));
    let of_edition = |words: fn(&EditionDue) -> &[crate::domain::programme::definition::Named]| {
        let code = told.code.as_deref()?;
        let name = edition.and_then(|edition| name_of(words(edition), code));
        Some(name.map_or_else(|| Value::from(code), Value::from))
    };
    let (what, command) = match row.kind {
        Kind::Step => (
            Fact::new("agenda-step").with("number", &place).with("title", &told.text),
            format!("wijk step done {reference} {place}"),
        ),
        Kind::Permit => (
            either("agenda-permit", "agenda-permit-late").with("permit", &told.text),
            format!("wijk plan permit edit {reference} {}", place.replace('.', " ")),
        ),
        Kind::Visit => (
            either("agenda-visit", "agenda-visit-late").with("subject", &told.text),
            next(format!("wijk coach visits {reference}"), format!("wijk coach report {reference} {number}")),
        ),
        Kind::Expert => (
            either("agenda-expert", "agenda-expert-late")
                .with("field", of_edition(|edition| &edition.rules.expertise).unwrap_or_else(|| "".into())),
            next(format!("wijk expert list {reference}"), format!("wijk expert done {reference} {number}")),
        ),
        Kind::Session => (
            either("agenda-session", "agenda-session-late")
                .with("body", of_edition(|edition| &edition.rules.bodies).unwrap_or_else(|| "".into()))
                .with("session", number),
            next(format!("wijk session show {number}"), format!("wijk session close {number}")),
        ),
        Kind::Meeting => {
            let kind = || Value::Term(format!("meeting-{}", told.text));
            let name = of_edition(|edition| &edition.rules.meetings).unwrap_or_else(kind);
            (
                either("agenda-meeting", "agenda-meeting-late").with("meeting", name),
                next(format!("wijk meeting show {number}"), format!("wijk meeting minutes {number}")),
            )
        }
        Kind::Vote => (
            either("agenda-vote", "agenda-vote-late").with("name", &told.text),
            next(format!("wijk vote show {number}"), format!("wijk vote close {number}")),
        ),
        Kind::Appeal => (
            Fact::new("agenda-appeal").with("number", number),
            next(format!("wijk appeal list {reference}"), format!("wijk appeal settle {reference} {number}")),
        ),
        Kind::Instalment => (
            Fact::new("agenda-instalment").with("number", number),
            format!("wijk payment add {reference} --instalment {number}"),
        ),
        Kind::Claim => {
            (Fact::new("agenda-claim").with("number", number), format!("wijk payment run --only {number}"))
        }
        Kind::Refund => (
            Fact::new("agenda-refund").with("number", number),
            format!("wijk payment add {reference} --note {number}"),
        ),
        Kind::Justification => (
            Fact::new("agenda-justification").with("number", number),
            format!("wijk expense note add {reference}"),
        ),
        Kind::Experiment => (
            either("agenda-experiment", "agenda-experiment-late")
                .with("number", number)
                .with("title", &told.text),
            next(
                format!("wijk experiment list {reference}"),
                format!("wijk experiment decide {reference} {number}"),
            ),
        ),
        Kind::Returned => (
            Fact::new("agenda-returned").with("place", &place),
            format!("wijk expense edit {reference} {place} …"),
        ),
        Kind::Report => (
            Fact::new("agenda-report").with("number", number),
            format!("wijk reporting write {reference} --kind interim"),
        ),
        Kind::Amendment => (
            Fact::new("agenda-amendment")
                .with("number", number)
                .with_term("kind", format!("amendment-{}", told.text)),
            format!("wijk amendment approve {reference} {number}"),
        ),
        Kind::Aftercare => {
            let code = told.code.as_deref();
            let check = edition.and_then(|edition| {
                edition.rules.realisation.aftercare.iter().find(|check| Some(check.code.as_str()) == code)
            });
            let name = check.map(|check| Value::from(&check.name)).or_else(|| code.map(Value::from));
            let what = match name {
                Some(name) if told.text.is_empty() => name,
                Some(name) => Value::aside(name, &told.text),
                None => Value::from(&told.text),
            };
            (
                Fact::new("agenda-aftercare").with("what", what),
                next(
                    format!("wijk aftercare list {reference}"),
                    format!("wijk aftercare done {reference} {number}"),
                ),
            )
        }
        Kind::Payment => (
            Fact::new("agenda-payment").with("number", number),
            format!("wijk payment confirm {number} --on …"),
        ),
        Kind::Recovery => (
            Fact::new("agenda-recovery").with("number", number),
            next(format!("wijk recovery show {number}"), format!("wijk recovery repaid {number}")),
        ),
        Kind::Action | Kind::Term | Kind::Deadline | Kind::Decision => {
            (Fact::new("agenda-action").with("text", &told.text), format!("wijk action done {number}"))
        }
    };
    // What belongs to the network has a number of its own in the whole register.
    let owner = if matches!(row.kind, Kind::Meeting | Kind::Action | Kind::Vote) { "" } else { reference };
    Line {
        kind: row.kind,
        on: row.on,
        at: told.at,
        dossier: told.dossier.clone(),
        edition: edition.map(|edition| edition.reference.clone()),
        what,
        rule: told.code.clone().filter(|_| row.kind == Kind::Aftercare),
        who: told.who.clone(),
        working_days: None,
        command,
        uid: uid(&[owner, row.kind.into(), &place]),
    }
}

/// What a line is, for ever: never with its day, so that a calendar moves what was moved.
fn uid(parts: &[&str]) -> String {
    let parts: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
    format!("{}@wijk", parts.join("."))
}

#[cfg(test)]
mod tests;
