//! Sessions, who sits in them, their agenda, who does not judge what, and opinions: in lists and on a page.

use crate::domain::fact::{Fact, Value};
use crate::domain::ids::SeatId;
use crate::domain::money::Cents;
use crate::domain::opinion::Opined;
use crate::domain::programme::rule_set::{RuleSet, name_of};
use crate::domain::roadmap::Verdict;
use crate::domain::session::Cause;
use crate::i18n::Tr;
use crate::report::value::{Cell, Column, Measure, Report, Section, Table};
use crate::storage::dossier::DossierRow;
use crate::storage::opinion::OpinionRow;
use crate::storage::session::{ItemDossier, ListedSession, Page, Recused, SeatRow, SessionRow};

/// For whom it is: in public nobody is named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum For {
    /// The office itself.
    Office,
    /// Anybody.
    Public,
}

pub(super) fn column(tr: &Tr, key: &'static str) -> Column {
    let measure = match key {
        "asked" | "proposed" | "granted" | "envelope" | "left" => Measure::Money,
        "present" | "judging" | "dossiers" | "opinions" | "projects" | "quorum" => Measure::Number,
        "share" => Measure::Share,
        _ => Measure::Unsaid,
    };
    Column::new(key, tr.text(&format!("session-column-{}", key.replace('_', "-")))).measuring(measure)
}

fn columns(tr: &Tr, shown: &[&'static str], aside: &[&'static str]) -> Vec<Column> {
    let aside = aside.iter().map(|key| Column { secondary: true, ..column(tr, key) });
    shown.iter().map(|key| column(tr, key)).chain(aside).collect()
}

fn title(tr: &Tr, key: &str) -> Option<String> {
    Some(tr.text(&format!("session-title-{key}")))
}

fn term(tr: &Tr, group: &str, code: &str) -> Cell {
    Cell::Code { label: tr.term(&format!("{group}-{code}")), code: code.to_owned() }
}

/// Whether it is closed, to come or open.
fn state(tr: &Tr, session: &SessionRow, today: chrono::NaiveDate) -> Cell {
    let code = match session.closed_on {
        Some(_) => "closed",
        None if session.text.on > today => "planned",
        None => "open",
    };
    Cell::Code { code: code.to_owned(), label: tr.text(&format!("session-state-{code}")) }
}

/// Sessions, by day.
pub fn list(tr: &Tr, listed: &[(ListedSession, Value)], today: chrono::NaiveDate) -> Report {
    let rows = listed.iter().map(|(one, body)| {
        let text = &one.row.text;
        let count = |count: u32| Cell::Count(i64::from(count));
        vec![
            Cell::Count(one.row.id.0),
            Cell::Date(text.on),
            Cell::Code { code: text.body.clone(), label: tr.value(body) },
            Cell::Text(one.row.edition_reference.clone()),
            count(one.dossiers),
            count(one.opinions),
            state(tr, &one.row, today),
            count(one.judging),
            count(one.present),
            Cell::text(text.at.clone()),
            Cell::text(text.place.clone()),
            Cell::date(one.row.closed_on),
        ]
    });
    let shown = ["number", "on_day", "body", "edition", "dossiers", "opinions", "state"];
    let aside = ["judging", "present", "starts_at", "place", "closed_on"];
    let table = Table {
        key: "sessions",
        title: None,
        columns: columns(tr, &shown, &aside),
        rows: rows.collect(),
        when_empty: Some(tr.text("session-list-empty")),
        note: None,
    };
    Report { name: "sessions", title: tr.text("session-list-title"), sections: vec![Section::Table(table)] }
}

/// What a session is.
pub(super) fn head(tr: &Tr, page: &Page) -> Vec<(Column, Cell)> {
    let text = &page.session.text;
    let bench = page.bench(None);
    let quorum = page.quorum();
    let judging = page.seats.iter().filter(|seat| seat.capacity.has_say()).count();
    let cells = vec![
        ("number", Cell::Count(page.session.id.0)),
        ("body", Cell::Code { code: text.body.clone(), label: tr.value(&page.body()) }),
        ("edition", Cell::Text(page.session.edition_reference.clone())),
        ("on_day", Cell::Date(text.on)),
        ("starts_at", Cell::text(text.at.clone())),
        ("place", Cell::text(text.place.clone())),
        ("judging", Cell::count(judging)),
        ("present", Cell::count(bench.judging.len())),
        ("quorum", quorum.map_or(Cell::Empty, |quorum| Cell::Count(i64::from(quorum)))),
        ("state", state(tr, &page.session, page.today)),
        ("closed_on", Cell::date(page.session.closed_on)),
        ("reopened", Cell::text(page.session.reopened.clone())),
    ];
    cells.into_iter().map(|(key, cell)| (column(tr, key), cell)).collect()
}

/// What is asked, proposed and granted, and what remains of the envelope.
pub(super) fn money(page: &Page) -> Money {
    let asked = page.projects.iter().map(|project| project.asked).sum();
    let granted = page.decided.values().map(|(_, amount)| *amount).sum();
    let envelope = page.envelope;
    let proposed = page.proposed();
    Money {
        asked,
        proposed,
        granted: (!page.decided.is_empty()).then_some(granted),
        envelope,
        left: envelope.map(|envelope| envelope.minus(page.elsewhere).minus(proposed)),
    }
}

/// The money of a session.
pub(super) struct Money {
    pub asked: Cents,
    pub proposed: Cents,
    pub granted: Option<Cents>,
    pub envelope: Option<Cents>,
    pub left: Option<Cents>,
}

/// A session as a page: what it is, who sits there, its agenda, who does not judge what, and the opinions.
pub fn page(tr: &Tr, page: &Page) -> Report {
    let sums = money(page);
    let facts = vec![
        ("asked", Cell::Money(sums.asked)),
        ("proposed", Cell::Money(sums.proposed)),
        ("granted", Cell::money(sums.granted)),
        ("envelope", Cell::money(sums.envelope)),
        ("left", Cell::money(sums.left)),
    ];
    let facts = facts.into_iter().map(|(key, cell)| (column(tr, key), cell)).collect();
    let mut sections = vec![
        Section::Facts { key: "session", title: None, facts: head(tr, page) },
        Section::Table(seats(tr, page, For::Office)),
        Section::Table(agenda(tr, page)),
        Section::Table(recusals(tr, page, For::Office)),
        Section::Facts { key: "money", title: title(tr, "money"), facts },
        Section::Table(opinions(tr, page, true)),
    ];
    let text = |key, text: &Option<String>| Section::Text { key, title: title(tr, key), text: text.clone() };
    sections.push(text("summary", &page.session.text.summary));
    sections.push(text("principles", &page.session.text.principles));
    Report { name: "session", title: heading(tr, page), sections }
}

/// `Raad … · zitting 1 van 17-10-2021`.
pub fn heading(tr: &Tr, page: &Page) -> String {
    let fact = Fact::new("session-heading")
        .with("session", page.session.id.0)
        .with("body", page.body())
        .with("on", page.session.text.on);
    tr.fact(&fact)
}

/// Who sits in a session.
pub fn seats(tr: &Tr, page: &Page, reader: For) -> Table {
    let rows = page.seats.iter().map(|seat| {
        let present = seat.present.map_or_else(
            || Cell::Code { code: "unknown".into(), label: tr.text("session-present-unknown") },
            |present| {
                let code = if present { "present" } else { "excused" };
                Cell::Code { code: code.into(), label: tr.text(&format!("session-present-{code}")) }
            },
        );
        let mut row = vec![Cell::Count(i64::from(seat.number))];
        if reader == For::Office {
            row.push(Cell::text(seat.person.as_ref().map(|(_, name)| name.clone())));
        }
        row.extend([
            Cell::text(seat.neighbourhood.as_ref().map(|(_, name)| name.clone())),
            Cell::text(seat.organisation.as_ref().map(|(_, name)| name.clone())),
            term(tr, "capacity", seat.capacity.into()),
            present,
        ]);
        row.push(Cell::text(seat.aside.clone()));
        row
    });
    let shown: &[&str] = match reader {
        For::Office => &["number", "name", "neighbourhood", "organisation", "capacity", "presence"],
        For::Public => &["number", "neighbourhood", "organisation", "capacity", "presence"],
    };
    let rows: Vec<Vec<Cell>> = rows.collect();
    let bench = page.bench(None);
    let with_say = page.seats.iter().filter(|seat| seat.capacity.has_say()).count();
    let quorum = page.quorum();
    let note = Fact::new("session-seats-note")
        .with("judging", with_say)
        .with("present", bench.judging.len())
        .with("unknown", bench.unknown.len())
        .with("quorum", quorum.unwrap_or_default());
    let asides = page.seats.iter().filter_map(|seat| {
        let reason = seat.aside.as_ref()?;
        let fact = Fact::new("session-aside-note")
            .with("place", seat.affiliation().unwrap_or_default())
            .with("reason", reason);
        Some(tr.fact(&fact))
    });
    let notes: Vec<String> = std::iter::once(tr.fact(&note)).chain(asides).collect();
    Table {
        key: "seats",
        title: title(tr, "seats"),
        columns: columns(tr, shown, &["aside"]),
        note: (!rows.is_empty()).then(|| notes.join("\n")),
        rows,
        when_empty: Some(tr.text("session-nobody-yet")),
    }
}

/// The agenda, with what is asked and how far the opinions are.
pub fn agenda(tr: &Tr, page: &Page) -> Table {
    let rows = page.items.iter().map(|item| {
        let Some(dossier) = &item.dossier else {
            let mut row = vec![Cell::Count(i64::from(item.position)), Cell::Empty];
            row.push(Cell::text(item.title.clone()));
            row.extend([Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty]);
            return row;
        };
        let projects: Vec<_> = page.projects_of(dossier.id).collect();
        let said = projects.iter().filter(|project| page.opinion(project.id).is_some()).count();
        vec![
            Cell::Count(i64::from(item.position)),
            Cell::Text(dossier.reference.clone()),
            Cell::Text(dossier.name.clone()),
            Cell::count(projects.len()),
            Cell::Money(projects.iter().map(|project| project.asked).sum()),
            Cell::count(said),
            if said == 0 { Cell::Empty } else { Cell::Money(page.proposed_for(dossier.id)) },
        ]
    });
    let shown = ["position", "dossier", "point", "projects", "asked", "opinions", "proposed"];
    // Without how many projects there are, a long agenda still is a table on a narrow screen.
    let secondary = |column: Column| Column { secondary: column.key == "projects", ..column };
    Table {
        key: "agenda",
        title: title(tr, "agenda"),
        columns: columns(tr, &shown, &[]).into_iter().map(secondary).collect(),
        rows: rows.collect(),
        when_empty: Some(tr.text("session-agenda-empty")),
        note: None,
    }
}

/// Whoever sits in a seat, as they may be called: by name, else by whom they sit for and as what.
pub(super) fn called(tr: &Tr, seat: &SeatRow, reader: For) -> String {
    let capacity = || tr.term(&format!("capacity-{}", seat.capacity));
    match (reader, seat.affiliation()) {
        (For::Office, Some(of)) if seat.person.is_some() => format!("{} ({of})", seat.name()),
        (For::Office, _) => seat.name().to_owned(),
        (For::Public, Some(of)) => format!("{of} ({})", capacity()),
        (For::Public, None) => format!("{} {}", capacity(), seat.number),
    }
}

/// Why somebody does not judge, in words.
pub(super) fn cause(tr: &Tr, recused: &Recused) -> String {
    match (recused.cause, recused.role) {
        (Cause::Role, Some(role)) => {
            tr.fact(&Fact::new("session-cause-role").with_term("role", format!("role-{role}")))
        }
        (cause, _) => tr.term(&format!("recusal-{cause}")),
    }
}

/// Who does not judge what, and why.
pub fn recusals(tr: &Tr, page: &Page, reader: For) -> Table {
    let dossier = |id| page.dossiers().find(|dossier| dossier.id == id);
    let seat = |id: SeatId| page.seat(id);
    let rows = page.recused.iter().filter_map(|one| {
        let (seat, dossier) = (seat(one.seat)?, dossier(one.dossier)?);
        let mut row = vec![
            Cell::Text(dossier.reference.clone()),
            Cell::Text(dossier.name.clone()),
            Cell::Text(called(tr, seat, reader)),
            Cell::Code { code: one.cause.to_string(), label: cause(tr, one) },
        ];
        if reader == For::Office {
            row.push(Cell::text(one.note.clone()));
        }
        Some(row)
    });
    let mut shown = vec!["dossier", "neighbourhood", "who", "cause"];
    if reader == For::Office {
        shown.push("note");
    }
    Table {
        key: "recusals",
        title: title(tr, "recusals"),
        columns: columns(tr, &shown, &[]),
        rows: rows.collect(),
        when_empty: Some(tr.text("session-no-recusals")),
        note: None,
    }
}

/// What is told of each project.
pub(super) const OPINION: [&str; 8] =
    ["project", "title", "asked", "verdict", "proposed", "granted", "reason", "conditions"];

/// What was granted takes no room on a terminal before anything was.
fn shown_when_decided(column: Column, page: &Page) -> Column {
    let secondary = column.secondary || (column.key == "granted" && page.decided.is_empty());
    Column { secondary, ..column }
}

/// The opinions of a session, those that are still to be given too.
pub fn opinions(tr: &Tr, page: &Page, with_dossier: bool) -> Table {
    let rows = page.dossiers().flat_map(|dossier| opinion_rows(tr, page, dossier, with_dossier));
    let mut shown = if with_dossier { vec!["dossier"] } else { Vec::new() };
    shown.extend(OPINION);
    let sums = money(page);
    let over = sums.left.filter(|left| *left < Cents::ZERO);
    let note = Fact::new("session-money-note")
        .with("asked", sums.asked)
        .with("proposed", sums.proposed)
        .with("stated", usize::from(sums.envelope.is_some()))
        .with("envelope", sums.envelope.unwrap_or_default())
        .with("left", sums.left.unwrap_or_default())
        .with("over", over.map_or(Cents::ZERO, |left| Cents(-left.0)))
        .with("is_over", usize::from(over.is_some()));
    Table {
        key: "opinions",
        title: title(tr, "opinions"),
        columns: columns(tr, &shown, &[])
            .into_iter()
            .map(|column| shown_when_decided(column, page))
            .collect(),
        rows: rows.collect(),
        when_empty: Some(tr.text("session-no-projects")),
        note: (!page.projects.is_empty()).then(|| tr.fact(&note)),
    }
}

/// The rows of the opinions about one dossier.
pub(super) fn opinion_rows(
    tr: &Tr,
    page: &Page,
    dossier: &ItemDossier,
    with_dossier: bool,
) -> Vec<Vec<Cell>> {
    page.projects_of(dossier.id)
        .map(|project| {
            let opinion = page.opinion(project.id);
            let mut row = Vec::new();
            if with_dossier {
                row.push(Cell::Text(dossier.reference.clone()));
            }
            row.push(Cell::Count(i64::from(project.number)));
            row.push(Cell::Text(project.title.clone()));
            row.push(Cell::Money(project.asked));
            row.push(opinion.map_or(Cell::Empty, |opinion| verdict(tr, opinion)));
            row.push(opinion.map_or(Cell::Empty, |opinion| Cell::money(opinion.text.amount)));
            row.push(page.decided.get(&project.id).map_or(Cell::Empty, |(verdict, amount)| match verdict {
                Verdict::Awarded => Cell::Money(*amount),
                _ => Cell::Money(Cents::ZERO),
            }));
            row.push(opinion.map_or(Cell::Empty, |opinion| Cell::text(opinion.text.text.clone())));
            row.push(opinion.map_or(Cell::Empty, |opinion| conditions(tr, opinion)));
            row
        })
        .collect()
}

fn verdict(tr: &Tr, opinion: &OpinionRow) -> Cell {
    let partly = opinion.text.verdict == Opined::Favourable
        && opinion.text.amount.is_some_and(|amount| amount < opinion.asked);
    let label = match partly {
        true => tr.text("opinion-partly"),
        false => tr.term(&format!("opinion-{}", opinion.text.verdict)),
    };
    Cell::Code { code: opinion.text.verdict.to_string(), label }
}

/// The conditions of an opinion, each with by when it has to be met.
pub(super) fn conditions(tr: &Tr, opinion: &OpinionRow) -> Cell {
    let told = opinion.text.conditions.iter().map(|condition| {
        let fact = Fact::new("opinion-condition")
            .with("text", &condition.text)
            .with_term("before", format!("before-{}", condition.before));
        Cell::Code { code: format!("{}: {}", condition.before, condition.text), label: tr.fact(&fact) }
    });
    let told: Vec<Cell> = told.collect();
    if told.is_empty() { Cell::Empty } else { Cell::List(told) }
}

/// The opinions about one dossier, in sessions and on paper, oldest first within each project.
pub fn of_dossier(
    tr: &Tr,
    dossier: &DossierRow,
    rules: &RuleSet,
    sessions: &[SessionRow],
    opinions: &[OpinionRow],
) -> Report {
    Report {
        name: "opinions",
        title: format!("{} {}", dossier.reference, dossier.name),
        sections: dossier_tables(tr, rules, sessions, opinions).map(Section::Table).into(),
    }
}

/// The sessions to which a dossier came, and the opinions about it.
pub(super) fn dossier_tables(
    tr: &Tr,
    rules: &RuleSet,
    sessions: &[SessionRow],
    opinions: &[OpinionRow],
) -> [Table; 2] {
    let body = |code: &str| Cell::Code {
        label: name_of(&rules.bodies, code).get(tr.language()).to_owned(),
        code: code.to_owned(),
    };
    let rows = sessions.iter().map(|session| {
        let state = if session.closed_on.is_some() { "closed" } else { "open" };
        vec![
            Cell::Count(session.id.0),
            Cell::Date(session.text.on),
            body(&session.text.body),
            Cell::Code { code: state.to_owned(), label: tr.text(&format!("session-state-{state}")) },
        ]
    });
    let sessions = Table {
        key: "sessions",
        title: title(tr, "sessions"),
        columns: columns(tr, &["number", "on_day", "body", "state"], &[]),
        rows: rows.collect(),
        when_empty: Some(tr.text("session-on-no-agenda")),
        note: None,
    };
    let rows = opinions.iter().map(|opinion| {
        vec![
            Cell::Count(i64::from(opinion.number)),
            Cell::Text(opinion.title.clone()),
            Cell::Date(opinion.given_on),
            body(&opinion.body),
            Cell::Money(opinion.asked),
            verdict(tr, opinion),
            Cell::money(opinion.text.amount),
            Cell::text(opinion.text.text.clone()),
            conditions(tr, opinion),
            opinion.session.map_or(Cell::Empty, |session| Cell::Count(session.0)),
        ]
    });
    let shown = ["project", "title", "given_on", "body", "asked", "verdict", "proposed"];
    let given = Table {
        key: "opinions",
        title: title(tr, "opinions"),
        columns: columns(tr, &shown, &["reason", "conditions", "session"]),
        rows: rows.collect(),
        when_empty: Some(tr.text("opinion-none-yet")),
        note: None,
    };
    [sessions, given]
}
