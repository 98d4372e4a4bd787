//! The minutes of a session in the three parts of B-PB-8: a summary with who sat there and what was asked, proposed and
//! granted; the principles of allocation; the analysis, neighbourhood by neighbourhood. A part of which nothing is
//! known is left out.

use std::collections::BTreeMap;

use super::session::{For, OPINION, called, cause, column, heading, money, opinion_rows, recusals, seats};
use crate::domain::fact::{Fact, Value};
use crate::domain::ids::ProjectId;
use crate::domain::money::Cents;
use crate::domain::text::headings_below;
use crate::i18n::Tr;
use crate::report::value::{Cell, Column, Measure, Report, Section, Table};
use crate::storage::session::{ItemDossier, Page};

/// Average marks of projects, as they are shown. Nothing while they are sealed.
pub type Averages = BTreeMap<ProjectId, Cell>;

/// How the minutes are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Manner {
    /// Who reads them: in public nobody is named.
    pub reader: For,
    /// People read one neighbourhood after the other; machines get tables over all of them.
    pub for_people: bool,
}

/// The minutes of a session.
pub fn minutes(tr: &Tr, page: &Page, averages: &Averages, manner: Manner) -> Report {
    let sections = match manner.for_people {
        true => for_people(tr, page, averages, manner.reader),
        false => for_machines(tr, page, averages, manner.reader),
    };
    let fact = Fact::new("session-minutes-title").with("heading", heading(tr, page));
    Report { name: "minutes", title: tr.fact(&fact), sections }
}

fn for_people(tr: &Tr, page: &Page, averages: &Averages, reader: For) -> Vec<Section> {
    let mut sections = vec![Section::Facts { key: "session", title: None, facts: about(tr, page) }];
    let mut number = 0;
    let mut part = |key: &str| {
        number += 1;
        Section::Part(format!("{number}. {}", tr.text(&format!("session-part-{key}"))))
    };
    sections.push(part("summary"));
    sections.extend(text("summary", None, page.session.text.summary.as_deref(), 2));
    let mut table = seats(tr, page, reader);
    leave_out(&mut table, "aside");
    sections.push(Section::Table(table));
    if page.dossiers().next().is_some() {
        let mut table = requests(tr, page);
        if page.decided.is_empty() {
            leave_out(&mut table, "granted");
        }
        sections.push(Section::Table(table));
        sections.push(Section::Table(projects(tr, page)));
    }
    let points: Vec<&str> = page.items.iter().filter_map(|item| item.title.as_deref()).collect();
    if !points.is_empty() {
        let list: Vec<String> = points.iter().map(|point| format!("- {}", plain(point))).collect();
        let title = Some(tr.text("session-title-points"));
        sections.push(Section::Text { key: "points", title, text: Some(list.join("\n")) });
    }
    if let Some(principles) = &page.session.text.principles {
        sections.push(part("principles"));
        sections.extend(text("principles", None, Some(principles), 2));
    }
    if page.dossiers().next().is_some() {
        sections.push(part("analysis"));
        for item in &page.items {
            if let Some(dossier) = &item.dossier {
                sections.extend(of_dossier(tr, page, dossier, item.analysis.as_deref(), averages, reader));
            }
        }
    }
    sections
}

/// Takes a column out of a table.
fn leave_out(table: &mut Table, key: &str) {
    let Some(at) = table.columns.iter().position(|column| column.key == key) else { return };
    table.columns.remove(at);
    for row in &mut table.rows {
        row.remove(at);
    }
}

/// A line of text in which nothing means anything in Markdown.
fn plain(text: &str) -> String {
    let special = ['\\', '`', '*', '_', '[', ']', '<', '#', '|'];
    text.chars().flat_map(|c| special.contains(&c).then_some('\\').into_iter().chain([c])).collect()
}

fn text(key: &'static str, title: Option<String>, text: Option<&str>, level: usize) -> Option<Section> {
    let text = text.filter(|text| !text.trim().is_empty())?;
    Some(Section::Text { key, title, text: Some(headings_below(text, level)) })
}

/// When and where it was, and whether the minutes may still change.
fn about(tr: &Tr, page: &Page) -> Vec<(Column, Cell)> {
    let mut facts = super::session::head(tr, page);
    facts.retain(|(column, _)| {
        matches!(
            &*column.key,
            "edition" | "on_day" | "starts_at" | "place" | "state" | "closed_on" | "reopened"
        )
    });
    if page.session.closed_on.is_none()
        && let Some((_, state)) = facts.iter_mut().find(|(column, _)| column.key == "state")
    {
        *state = Cell::Code { code: "draft".into(), label: tr.text("session-state-draft") };
    }
    facts
}

/// What each dossier asks, what is proposed and what was granted, as a share of the envelope.
fn requests(tr: &Tr, page: &Page) -> Table {
    let sums = money(page);
    let granted = sums.granted.is_some();
    let row = |dossier: &ItemDossier| {
        let asked = page.projects_of(dossier.id).map(|project| project.asked).sum();
        let proposed = page.proposed_for(dossier.id);
        let mut row =
            vec![Cell::Text(dossier.reference.clone()), Cell::Text(dossier.name.clone()), Cell::Money(asked)];
        row.push(Cell::Money(proposed));
        let mut counts = proposed;
        if granted {
            let decided = page.projects_of(dossier.id).filter_map(|project| page.decided.get(&project.id));
            counts = decided.map(|(_, amount)| *amount).sum();
        }
        row.push(if granted { Cell::Money(counts) } else { Cell::Empty });
        row.push(Cell::share(counts, sums.envelope));
        row
    };
    let shown = ["dossier", "neighbourhood", "asked", "proposed", "granted", "share"];
    let over = sums.left.filter(|left| *left < Cents::ZERO);
    let note = Fact::new("session-requests-note")
        .with("count", page.dossiers().count())
        .with("asked", sums.asked)
        .with("proposed", sums.proposed)
        .with("decided", usize::from(granted))
        .with("granted", sums.granted.unwrap_or_default())
        .with("stated", usize::from(sums.envelope.is_some()))
        .with("envelope", sums.envelope.unwrap_or_default())
        .with("is_over", usize::from(over.is_some()))
        .with("over", over.map_or(Cents::ZERO, |left| Cents(-left.0)));
    Table {
        key: "requests",
        title: Some(tr.text("session-title-requests")),
        columns: shown.map(|key| column(tr, key)).into(),
        rows: page.dossiers().map(row).collect(),
        when_empty: None,
        note: Some(tr.fact(&note)),
    }
}

/// Abstracts of the projects.
fn projects(tr: &Tr, page: &Page) -> Table {
    let rows = page.dossiers().flat_map(|dossier| {
        page.projects_of(dossier.id).map(move |project| {
            vec![
                Cell::Text(dossier.name.clone()),
                Cell::Count(i64::from(project.number)),
                Cell::Text(project.title.clone()),
                Cell::text(project.objective.clone()),
                Cell::Money(project.asked),
            ]
        })
    });
    let shown = ["neighbourhood", "project", "title", "abstract", "asked"];
    Table {
        key: "projects",
        title: Some(tr.text("session-title-projects")),
        columns: shown.map(|key| column(tr, key)).into(),
        rows: rows.collect(),
        when_empty: Some(tr.text("session-no-projects")),
        note: None,
    }
}

/// What was said of a dossier: its analysis, who did not judge it, and the opinion about each project.
fn of_dossier(
    tr: &Tr,
    page: &Page,
    dossier: &ItemDossier,
    analysis: Option<&str>,
    averages: &Averages,
    reader: For,
) -> Vec<Section> {
    let mut sections = Vec::new();
    let title = format!("{} {}", dossier.reference, dossier.name);
    let mut table = Table {
        key: "opinions",
        title: None,
        columns: OPINION.map(|key| column(tr, key)).into(),
        rows: opinion_rows(tr, page, dossier, false),
        when_empty: Some(tr.text("session-no-projects")),
        note: None,
    };
    // What nobody said has no column.
    for key in ["conditions", "reason", "granted"] {
        let at = table.columns.iter().position(|column| column.key == key);
        if at.is_some_and(|at| table.rows.iter().all(|row| row.get(at) == Some(&Cell::Empty))) {
            leave_out(&mut table, key);
        }
    }
    let projects: Vec<_> = page.projects_of(dossier.id).collect();
    if projects.iter().any(|project| averages.contains_key(&project.id)) {
        table.columns.push(column(tr, "score").measuring(Measure::Number));
        for (row, project) in table.rows.iter_mut().zip(&projects) {
            row.push(averages.get(&project.id).cloned().unwrap_or(Cell::Empty));
        }
    }
    let recused = page.recused.iter().filter(|one| one.dossier == dossier.id);
    let recused: Vec<Value> = recused
        .filter_map(|one| {
            let seat = page.seat(one.seat)?;
            Some(Value::aside(called(tr, seat, reader), cause(tr, one)))
        })
        .collect();
    let mut title = Some(title);
    if let Some(text) = text("analysis", title.clone(), analysis, 3) {
        sections.push(text);
        title = None;
    }
    let note = (!recused.is_empty()).then(|| {
        let count = recused.len();
        tr.fact(&Fact::new("session-recused-note").with("count", count).with_list("who", recused))
    });
    sections.push(Section::Table(Table { title, note, ..table }));
    sections
}

fn for_machines(tr: &Tr, page: &Page, averages: &Averages, reader: For) -> Vec<Section> {
    let mut facts = super::session::head(tr, page);
    let sums = money(page);
    let more = [
        ("asked", Cell::Money(sums.asked)),
        ("proposed", Cell::Money(sums.proposed)),
        ("granted", Cell::money(sums.granted)),
        ("envelope", Cell::money(sums.envelope)),
        ("left", Cell::money(sums.left)),
    ];
    facts.extend(more.map(|(key, cell)| (column(tr, key), cell)));
    let mut opinions = super::session::opinions(tr, page, true);
    opinions.columns.push(column(tr, "score"));
    let order = page.dossiers().flat_map(|dossier| page.projects_of(dossier.id)).map(|project| project.id);
    for (row, project) in opinions.rows.iter_mut().zip(order) {
        row.push(averages.get(&project).cloned().unwrap_or(Cell::Empty));
    }
    let analyses = page.items.iter().map(|item| {
        let dossier = item.dossier.as_ref();
        vec![
            Cell::Count(i64::from(item.position)),
            Cell::text(dossier.map(|dossier| dossier.reference.clone())),
            Cell::text(dossier.map(|dossier| dossier.name.clone()).or(item.title.clone())),
            Cell::text(item.analysis.clone()),
        ]
    });
    let analyses = Table {
        key: "analyses",
        title: None,
        columns: ["position", "dossier", "point", "analysis"].map(|key| column(tr, key)).into(),
        rows: analyses.collect(),
        when_empty: None,
        note: None,
    };
    let text = |key, text: &Option<String>| Section::Text { key, title: None, text: text.clone() };
    vec![
        Section::Table(requests(tr, page)),
        Section::Facts { key: "session", title: None, facts },
        Section::Table(seats(tr, page, reader)),
        text("summary", &page.session.text.summary),
        Section::Table(projects(tr, page)),
        text("principles", &page.session.text.principles),
        Section::Table(analyses),
        Section::Table(opinions),
        Section::Table(recusals(tr, page, reader)),
    ]
}
