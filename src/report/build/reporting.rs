//! Reports on a realisation: one as a document, and those of an edition as a list.

mod content;
mod money;

use chrono::NaiveDate;

use super::Result;
use super::names::term;
use crate::domain::fact::{Fact, Value};
use crate::domain::programme::definition::Named;
use crate::domain::programme::rule_set::name_of;
use crate::domain::reporting::ReportState;
use crate::domain::text::headings_below;
use crate::i18n::Tr;
use crate::report::value::{Cell, Column, Measure, Report, Section, Table};
use crate::storage::View;
use crate::storage::dossier::DossierRow;
use crate::storage::reporting::{ListedReport, Page, ReportRow};

/// Something that lacks in a report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lacking {
    /// Its code.
    pub code: String,
    /// The report cannot be handed in without it.
    pub blocks: bool,
    /// What it is, in a sentence.
    pub what: String,
    /// The command that brings it.
    pub command: String,
}

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Manner {
    /// People read one project after the other; machines get tables over all of them.
    pub for_people: bool,
    /// What it tells is no longer what it told when it was handed in.
    pub changed: bool,
}

/// A report as a document.
pub fn document(tr: &Tr, page: &Page, lacking: &[Lacking], manner: Manner) -> Report {
    let title = Fact::new("reporting-title")
        .with("kind", <&str>::from(page.report.text.kind))
        .with("reference", &page.dossier.reference)
        .with("neighbourhood", &page.dossier.name);
    let mut projects = content::projects(tr, page, manner);
    projects.push(content::amendments(tr, page));
    let parts = [
        ("summary", vec![content::summary(page)]),
        ("projects", projects),
        ("activities", content::activities(tr, page)),
        ("partners", vec![content::partners(tr, page)]),
        ("results", vec![content::results(tr, page)]),
        ("evaluation", vec![content::evaluation(tr, page), content::experiments(tr, page)]),
        ("documents", vec![content::documents(tr, page)]),
        ("money", money::sections(tr, page)),
        ("queries", vec![content::queries(tr, page)]),
        ("declaration", declaration(tr, page, manner)),
    ];
    let mut sections = vec![about(tr, page, manner)];
    if manner.changed
        && let Some(on) = page.report.submitted
    {
        sections.push(Section::Prose(tr.fact(&Fact::new("reporting-changed").with("on", on))));
    }
    let mut number = 0;
    for (key, mut part) in parts {
        if manner.for_people {
            part.retain(|section| !content::is_silent(section));
            part.iter_mut().for_each(content::leave_out_empty);
            if part.is_empty() {
                continue;
            }
            number += 1;
            let heading = tr.text(&format!("reporting-part-{key}"));
            sections.push(Section::Part(format!("{number}. {heading}")));
        }
        sections.extend(part);
    }
    if !manner.for_people || (!lacking.is_empty() && page.report.accepted.is_none()) {
        if manner.for_people {
            sections.push(Section::Part(tr.text("reporting-title-gaps")));
        }
        sections.push(gaps(tr, lacking, manner));
    }
    Report { name: "reporting", title: tr.fact(&title), sections }
}

/// Who, where, of when, and how far it is.
fn about(tr: &Tr, page: &Page, manner: Manner) -> Section {
    let (dossier, row, rules) = (&page.dossier, &page.report, &page.rules);
    let list = |cells: Vec<Cell>| if cells.is_empty() { Cell::Empty } else { Cell::List(cells) };
    let places = page.places.iter().map(|nis| {
        let known = rules.municipalities.iter().find(|municipality| municipality.nis == *nis);
        let label = known.map_or(nis.as_str(), |municipality| municipality.name.get(tr.language()));
        Cell::Code { code: nis.clone(), label: label.to_owned() }
    });
    let themes = page.themes.iter().map(|code| named(tr, &rules.themes, Some(code)));
    let agreement = page.agreement.as_ref();
    let signed = agreement.and_then(|agreement| agreement.signed_by_group.max(agreement.signed_by_office));
    let programme = format!("{} {}", rules.name.get(tr.language()), page.edition.year);
    let mut facts = vec![
        ("dossier", Cell::Text(dossier.reference.clone())),
        ("neighbourhood", Cell::Text(dossier.name.clone())),
        ("municipalities", list(places.collect())),
        ("edition", Cell::Code { code: page.edition.reference.clone(), label: programme }),
        ("themes", list(themes.collect())),
        ("agreement", Cell::text(agreement.map(|agreement| agreement.reference.clone()))),
        ("signed_on", Cell::date(signed)),
        ("number", Cell::Count(i64::from(row.number))),
        ("kind", term(tr, "report", &row.text.kind.to_string())),
        (
            "since",
            if page.since == row.text.from && manner.for_people {
                Cell::Empty
            } else {
                Cell::Date(page.since)
            },
        ),
        ("from", Cell::Date(row.text.from)),
        ("to", Cell::Date(row.text.to)),
        ("state", state(tr, row.state())),
        ("submitted_on", Cell::date(row.submitted)),
        ("accepted_on", Cell::date(row.accepted)),
    ];
    if !manner.for_people {
        facts.push(("sha256", Cell::text(row.sha256.clone())));
        facts.push(("changed", Cell::Flag(manner.changed)));
    }
    Section::Facts {
        key: "report",
        title: None,
        facts: facts.into_iter().map(|(key, cell)| (column(tr, key), cell)).collect(),
    }
}

/// Who declares it sincere and true: a sentence for people.
fn declaration(tr: &Tr, page: &Page, manner: Manner) -> Vec<Section> {
    let name = page.report.text.declared_by.as_deref();
    if !manner.for_people {
        let facts = vec![(column(tr, "declared_by"), Cell::text(name))];
        return vec![Section::Facts { key: "declaration", title: None, facts }];
    }
    let Some(name) = name else { return Vec::new() };
    let fact = Fact::new("reporting-declared").with("name", name);
    vec![Section::Prose(tr.fact(&fact))]
}

/// A text in Markdown that somebody wrote, its headings below those of the report.
fn written(text: &str, level: usize) -> String {
    headings_below(text, level)
}

/// A text without the full stop that the sentence around it brings.
fn plain_end(text: &str) -> String {
    text.trim().trim_end_matches('.').to_owned()
}

/// A line of text in which nothing means anything in Markdown.
fn plain(text: &str) -> String {
    let special = ['\\', '`', '*', '_', '[', ']', '<', '#', '|'];
    text.chars().flat_map(|c| special.contains(&c).then_some('\\').into_iter().chain([c])).collect()
}

/// The name of a word of the edition.
fn name(tr: &Tr, words: &[Named], code: &str) -> String {
    name_of(words, code).get(tr.language()).to_owned()
}

/// A code with the name that the edition gives it.
fn named(tr: &Tr, words: &[Named], code: Option<&str>) -> Cell {
    Cell::code(code, |code| name(tr, words, code))
}

fn gaps(tr: &Tr, lacking: &[Lacking], manner: Manner) -> Section {
    let row = |one: &Lacking| {
        vec![
            Cell::Code { code: one.code.clone(), label: one.what.clone() },
            Cell::Flag(one.blocks),
            Cell::Text(one.command.clone()),
        ]
    };
    Section::Table(Table {
        key: "gaps",
        title: (!manner.for_people).then(|| tr.text("reporting-title-gaps")),
        columns: ["gap", "blocks", "command"].map(|key| column(tr, key)).into(),
        rows: lacking.iter().map(row).collect(),
        when_empty: None,
        note: None,
    })
}

fn column(tr: &Tr, key: &'static str) -> Column {
    let label = tr.text(&format!("reporting-column-{}", key.replace('_', "-")));
    Column::new(key, label).measuring(content::measure(key))
}

fn aside(tr: &Tr, key: &'static str) -> Column {
    Column { secondary: true, ..column(tr, key) }
}

fn state(tr: &Tr, state: ReportState) -> Cell {
    term(tr, "report-state", &state.to_string())
}

/// The reports of an edition; and the interim ones that are due next: reference, neighbourhood and day.
pub fn listed(
    tr: &Tr,
    what: &Value,
    reports: &[ListedReport],
    owed: &[(&str, &str, NaiveDate)],
    today: NaiveDate,
) -> Report {
    let row = |one: &ListedReport| {
        let (row, text) = (&one.row, &one.row.text);
        vec![
            Cell::Text(one.reference.clone()),
            Cell::Text(one.name.clone()),
            Cell::Count(i64::from(row.number)),
            term(tr, "report", &text.kind.to_string()),
            Cell::Date(text.from),
            Cell::Date(text.to),
            state(tr, row.state()),
            Cell::date(row.submitted),
            Cell::Count(i64::from(row.open_queries)),
            Cell::date(row.accepted),
        ]
    };
    let columns = vec![
        column(tr, "dossier"),
        aside(tr, "neighbourhood"),
        column(tr, "number"),
        column(tr, "kind"),
        aside(tr, "from"),
        column(tr, "to"),
        column(tr, "state"),
        column(tr, "submitted_on"),
        aside(tr, "open_queries"),
        aside(tr, "accepted_on"),
    ];
    let due = |(reference, name, due): &(&str, &str, NaiveDate)| {
        let late = (today - *due).num_days();
        vec![
            Cell::Text((*reference).to_owned()),
            Cell::Text((*name).to_owned()),
            Cell::Date(*due),
            if late > 0 { Cell::Days(late) } else { Cell::Empty },
        ]
    };
    let late = owed.iter().filter(|(_, _, due)| *due < today).count();
    let note = Fact::new("reporting-owed-note").with("count", owed.len()).with("late", late);
    let title = Fact::new("reporting-list-title").with("edition", what.clone());
    let sections = vec![
        Section::Table(Table {
            key: "reports",
            title: None,
            columns,
            rows: reports.iter().map(row).collect(),
            when_empty: Some(tr.text("reporting-list-empty")),
            note: None,
        }),
        Section::Table(Table {
            key: "owed",
            title: Some(tr.text("reporting-title-owed")),
            columns: vec![
                column(tr, "dossier"),
                column(tr, "neighbourhood"),
                column(tr, "expected_on"),
                column(tr, "late").measuring(Measure::Number),
            ],
            rows: owed.iter().map(due).collect(),
            when_empty: None,
            note: (!owed.is_empty()).then(|| tr.fact(&note)),
        }),
    ];
    Report { name: "reports", title: tr.fact(&title), sections }
}

/// How far the reports of a dossier are, for `wijk show`; nothing while there is none.
///
/// # Errors
/// The register's.
pub fn section(view: View<'_>, tr: &Tr, dossier: &DossierRow) -> Result<Option<Section>> {
    let reports = view.dossier_reports(dossier.id)?;
    if reports.is_empty() {
        return Ok(None);
    }
    let row = |row: &ReportRow| {
        vec![
            Cell::Count(i64::from(row.number)),
            term(tr, "report", &row.text.kind.to_string()),
            Cell::Date(row.text.from),
            Cell::Date(row.text.to),
            state(tr, row.state()),
            Cell::date(row.submitted),
            Cell::date(row.accepted),
        ]
    };
    let shown = ["number", "kind", "from", "to", "state", "submitted_on", "accepted_on"];
    Ok(Some(Section::Table(Table {
        key: "reports",
        title: Some(tr.text("reporting-title-reports")),
        columns: shown.map(|key| column(tr, key)).into(),
        rows: reports.iter().map(row).collect(),
        when_empty: None,
        note: None,
    })))
}
