//! `wijk neighbourhood show`: a neighbourhood over all the editions it applied in, for the coordinator.

use std::collections::BTreeSet;

use super::Result;
use super::agenda::what;
use super::library::{aside, column, table};
use super::names::{Names, term};
use super::parts::{label, verdict_code};
use super::selection;
use crate::domain::agenda::Agenda;
use crate::domain::fact::Fact;
use crate::domain::ids::EditionId;
use crate::domain::money::Cents;
use crate::i18n::Tr;
use crate::report::value::{Cell, Report, Section, Table};
use crate::storage::View;
use crate::storage::neighbourhood::NeighbourhoodRow;
use crate::storage::neighbourhood::history::{
    History, HistoryCoach, HistoryDossier, HistoryLasting, HistoryPartner, HistoryProject,
};
use crate::storage::report::rule_sets;

/// Everything that is known of a neighbourhood, with personal data, and the commands that what is open asks for.
/// `agenda` is what is due in its dossiers.
///
/// # Errors
/// The register's.
pub fn neighbourhood(
    view: View<'_>,
    tr: &Tr,
    row: &NeighbourhoodRow,
    agenda: &Agenda,
) -> Result<(Report, Vec<String>)> {
    let history = view.neighbourhood_history(row.id, &row.name)?;
    let places = view.municipalities(row.id)?;
    let editions: BTreeSet<EditionId> = history.dossiers.iter().map(|dossier| dossier.edition).collect();
    let rules = rule_sets(view, &editions.into_iter().collect::<Vec<_>>())?;
    let names = Names { rules: &rules, tr };
    let (open, next) = open(tr, &history, agenda);
    let mut sections = vec![
        about(tr, &names, row, &history, &places),
        Section::Table(dossiers(tr, &names, &history.dossiers)),
    ];
    let tables = [
        projects(tr, &names, &history.projects),
        lasting(tr, &history.lasting),
        coaches(tr, &history.coaches),
        partners(tr, &history.partners),
        meetings(tr, &history),
        Table {
            title: Some(tr.text("report-appeals-title")),
            ..selection::appeals(tr, &history.appeals, agenda.today)
        },
        open,
    ];
    // People are not told of nothing; machines get every key.
    sections.extend(tables.into_iter().map(|table| Section::Table(Table { when_empty: None, ..table })));
    Ok((Report { name: "neighbourhood", title: row.name.clone(), sections }, next))
}

fn list(cells: Vec<Cell>) -> Cell {
    if cells.is_empty() { Cell::Empty } else { Cell::List(cells) }
}

fn about(
    tr: &Tr,
    names: &Names<'_>,
    row: &NeighbourhoodRow,
    history: &History,
    places: &[String],
) -> Section {
    // The newest edition that knows a municipality names it.
    let place = |nis: &String| {
        let known = history.dossiers.iter().rev().find(|dossier| {
            names
                .rules
                .get(&dossier.edition)
                .is_some_and(|rules| rules.municipalities.iter().any(|it| it.nis == *nis))
        });
        known.map_or_else(|| Cell::Text(nis.clone()), |dossier| names.municipality(dossier.edition, nis))
    };
    let merged = history.merged.iter().map(|name| Cell::Text(name.clone()));
    let sum = |part: fn(&HistoryDossier) -> Cents| -> Cents {
        history.dossiers.iter().filter(|dossier| !dossier.joint).map(part).sum()
    };
    let facts = [
        ("number", Cell::Count(row.id.0)),
        ("municipalities", list(places.iter().map(place).collect())),
        ("perimeter", Cell::text(row.perimeter.clone())),
        ("point", Cell::text(row.point.map(|point| point.to_degrees()))),
        ("merged", list(merged.collect())),
        ("dossiers", Cell::count(history.dossiers.len())),
        ("awarded", Cell::Money(sum(|dossier| dossier.awarded.unwrap_or_default()))),
        ("paid", Cell::Money(sum(|dossier| dossier.paid))),
        ("to_justify", Cell::Money(sum(|dossier| dossier.to_justify))),
    ];
    Section::Facts {
        key: "neighbourhood",
        title: None,
        facts: facts.into_iter().map(|(key, cell)| (column(tr, key), cell)).collect(),
    }
}

fn dossiers(tr: &Tr, names: &Names<'_>, rows: &[HistoryDossier]) -> Table {
    let row = |dossier: &HistoryDossier| {
        vec![
            Cell::Text(dossier.reference.clone()),
            names.standing(dossier.edition, dossier.standing),
            Cell::money(dossier.awarded),
            Cell::Money(dossier.paid),
            Cell::Money(dossier.to_justify),
            Cell::Money(dossier.justified),
            Cell::Money(dossier.asked),
            names.status(dossier.standing.status),
            Cell::Date(dossier.since),
            Cell::Count(i64::from(dossier.year)),
            Cell::money(dossier.start_fund),
            Cell::Flag(dossier.joint),
        ]
    };
    let columns = vec![
        column(tr, "dossier"),
        column(tr, "phase"),
        column(tr, "awarded"),
        column(tr, "paid"),
        column(tr, "to_justify"),
        aside(tr, "justified"),
        aside(tr, "asked"),
        aside(tr, "status"),
        aside(tr, "since"),
        aside(tr, "year"),
        aside(tr, "start_fund"),
        aside(tr, "joint"),
    ];
    table(tr, "dossiers", columns, rows.iter().map(row).collect())
}

fn projects(tr: &Tr, names: &Names<'_>, rows: &[HistoryProject]) -> Table {
    let row = |project: &HistoryProject| {
        vec![
            Cell::Text(format!("{}.{}", project.reference, project.number)),
            Cell::Text(project.title.clone()),
            project.verdict.map_or(Cell::Empty, |verdict| term(tr, "verdict", verdict_code(verdict))),
            Cell::money(project.awarded),
            project.outcome.map_or(Cell::Empty, |outcome| term(tr, "outcome", &outcome.to_string())),
            Cell::code(project.theme.clone(), |code| label(names.theme(project.edition, code))),
            Cell::Money(project.asked),
            Cell::text(project.why.clone()),
        ]
    };
    let columns = vec![
        column(tr, "project"),
        column(tr, "title"),
        column(tr, "verdict"),
        column(tr, "awarded"),
        column(tr, "outcome"),
        aside(tr, "theme"),
        aside(tr, "asked"),
        aside(tr, "why"),
    ];
    table(tr, "projects", columns, rows.iter().map(row).collect())
}

fn lasting(tr: &Tr, rows: &[HistoryLasting]) -> Table {
    let row = |one: &HistoryLasting| {
        vec![
            Cell::Text(one.reference.clone()),
            Cell::Text(one.lasting.clone()),
            Cell::Text(one.maintainer.clone()),
            Cell::Date(one.held),
            Cell::Count(i64::from(one.participants)),
            Cell::Text(one.lessons.clone()),
        ]
    };
    let columns = vec![
        column(tr, "dossier"),
        column(tr, "lasting"),
        column(tr, "maintainer"),
        aside(tr, "evaluated_on"),
        aside(tr, "participants"),
        aside(tr, "lessons"),
    ];
    table(tr, "lasting", columns, rows.iter().map(row).collect())
}

fn coaches(tr: &Tr, rows: &[HistoryCoach]) -> Table {
    let row = |coach: &HistoryCoach| {
        vec![
            Cell::Text(coach.reference.clone()),
            Cell::Text(coach.name.clone()),
            Cell::date(coach.from),
            Cell::date(coach.to),
            Cell::Count(i64::from(coach.visits)),
            Cell::Minutes(coach.minutes),
        ]
    };
    let keys = ["dossier", "coach", "from", "to", "visits", "minutes"];
    table(tr, "coaches", keys.map(|key| column(tr, key)).into(), rows.iter().map(row).collect())
}

fn partners(tr: &Tr, rows: &[HistoryPartner]) -> Table {
    let row = |partner: &HistoryPartner| {
        vec![
            Cell::Text(partner.reference.clone()),
            Cell::Text(partner.name.clone()),
            term(tr, "organisation", &partner.kind.to_string()),
            term(tr, "partner", &partner.status.to_string()),
            Cell::Date(partner.since),
        ]
    };
    let keys = ["dossier", "partner", "kind", "partner_status", "on"];
    table(tr, "partners", keys.map(|key| column(tr, key)).into(), rows.iter().map(row).collect())
}

fn meetings(tr: &Tr, history: &History) -> Table {
    let rows = history.meetings.iter().map(|meeting| {
        vec![
            Cell::Count(meeting.id.0),
            Cell::Date(meeting.on),
            term(tr, "meeting", &meeting.kind.to_string()),
            Cell::text(meeting.place.clone()),
            Cell::Count(i64::from(meeting.people)),
        ]
    });
    let keys = ["number", "on", "kind", "place", "people"];
    table(tr, "meetings", keys.map(|key| column(tr, key)).into(), rows.collect())
}

/// What is open now, with the commands that help: money first, then conditions, then what is due by its day.
fn open(tr: &Tr, history: &History, agenda: &Agenda) -> (Table, Vec<String>) {
    let mut rows: Vec<(String, String, Cell, String)> = Vec::new();
    let mut open = |reference: &String, what: String, on: Cell, command: String| {
        rows.push((reference.clone(), what, on, command));
    };
    for dossier in history.dossiers.iter().filter(|dossier| !dossier.joint) {
        let reference = &dossier.reference;
        if dossier.to_justify > Cents::ZERO {
            let fact = Fact::new("network-owes").with("amount", dossier.to_justify);
            open(reference, tr.fact(&fact), Cell::Empty, format!("wijk expense add {reference}"));
        }
        if dossier.to_recover > Cents::ZERO {
            let fact = Fact::new("network-recoverable").with("amount", dossier.to_recover);
            open(reference, tr.fact(&fact), Cell::Empty, "wijk recovery list".to_owned());
        }
    }
    for condition in &history.conditions {
        let handle = format!("{}.{}", condition.project, condition.number);
        let fact = Fact::new("network-condition").with("number", &handle).with("text", &condition.text);
        let command = format!("wijk condition met {} {handle}", condition.reference);
        open(&condition.reference, tr.fact(&fact), Cell::Empty, command);
    }
    for line in &agenda.lines {
        let Some((reference, _)) = &line.dossier else { continue };
        open(reference, what(tr, line), Cell::Date(line.on), line.command.clone());
    }
    // A command that several lines ask for is said once.
    let mut next: Vec<String> = Vec::new();
    for (_, _, _, command) in &rows {
        if !next.contains(command) {
            next.push(command.clone());
        }
    }
    let cells = rows.into_iter().map(|(reference, what, on, command)| {
        vec![Cell::Text(reference), Cell::Text(what), on, Cell::Text(command)]
    });
    let columns =
        vec![column(tr, "dossier"), column(tr, "what"), super::column(tr, "due_on"), aside(tr, "command")];
    (table(tr, "open", columns, cells.collect()), next)
}
