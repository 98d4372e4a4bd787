//! `wijk library`: what was realised over all editions, and one project with all that others can learn from it.
//! Nothing in it is about a person.

use std::collections::BTreeSet;

use super::Result;
use super::names::{Names, term};
use super::parts::label;
use crate::domain::fact::Fact;
use crate::domain::ids::EditionId;
use crate::domain::language::Texts;
use crate::domain::money::Cents;
use crate::domain::programme::definition::Named;
use crate::i18n::Tr;
use crate::report::value::{Cell, Column, Measure, Report, Section, Table};
use crate::storage::View;
use crate::storage::dossier::DossierRow;
use crate::storage::edition::EditionRow;
use crate::storage::library::{LibraryFilter, RealisedPage, RealisedRow, StepTaken};
use crate::storage::menu::MenuRow;
use crate::storage::report::rule_sets;

/// A column with its label in the reader's language.
pub(super) fn column(tr: &Tr, key: &'static str) -> Column {
    let measure = match key {
        "costs" | "awarded" | "asked" | "amount" | "paid" | "justified" | "to_justify" | "start_fund" => {
            Measure::Money
        }
        "took" | "planned_days" | "visits" | "minutes" | "people" | "lines" | "count" => Measure::Number,
        _ => Measure::Unsaid,
    };
    Column::new(key, tr.text(&format!("network-column-{}", key.replace('_', "-")))).measuring(measure)
}

/// A column that narrow terminals leave out.
pub(super) fn aside(tr: &Tr, key: &'static str) -> Column {
    Column { secondary: true, ..column(tr, key) }
}

/// A table with its heading, which says so when it has no rows.
pub(super) fn table(tr: &Tr, key: &'static str, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Table {
    let title = Some(tr.text(&format!("network-{}-title", key.replace('_', "-"))));
    Table { key, title, columns, rows, when_empty: Some(tr.text("report-none")), note: None }
}

/// What was realised and fits the filter; `text` is what was typed to look for.
///
/// # Errors
/// The register's.
pub fn library(view: View<'_>, tr: &Tr, filter: &LibraryFilter, text: &str) -> Result<Report> {
    let found = view.library(filter)?;
    let editions: BTreeSet<EditionId> = found.iter().map(|row| row.edition).collect();
    let rules = rule_sets(view, &editions.into_iter().collect::<Vec<_>>())?;
    let names = Names { rules: &rules, tr };
    let columns = vec![
        column(tr, "project"),
        column(tr, "title"),
        column(tr, "theme"),
        column(tr, "municipality"),
        column(tr, "costs"),
        column(tr, "outcome"),
        aside(tr, "reproducible"),
        aside(tr, "year"),
        aside(tr, "neighbourhood"),
        aside(tr, "awarded"),
        aside(tr, "lasting"),
        aside(tr, "why"),
        aside(tr, "evaluated_on"),
        aside(tr, "edition"),
    ];
    let empty = match text.trim() {
        "" => tr.text("library-empty"),
        text => tr.fact(&Fact::new("library-nothing-found").with("text", text)),
    };
    let table = Table {
        key: "projects",
        title: None,
        columns,
        rows: found.iter().map(|row| cells(row, &names, tr)).collect(),
        when_empty: Some(empty),
        note: (!found.is_empty()).then(|| total(tr, &found)),
    };
    Ok(Report { name: "library", title: tr.text("library-title"), sections: vec![Section::Table(table)] })
}

fn cells(row: &RealisedRow, names: &Names<'_>, tr: &Tr) -> Vec<Cell> {
    vec![
        Cell::Text(format!("{}.{}", row.reference, row.number)),
        Cell::Text(row.title.clone()),
        Cell::code(row.theme.clone(), |code| label(names.theme(row.edition, code))),
        row.nis.as_deref().map_or(Cell::Empty, |nis| names.municipality(row.edition, nis)),
        Cell::Money(row.costs),
        term(tr, "outcome", &row.outcome.to_string()),
        row.reproducible.map_or(Cell::Empty, Cell::Flag),
        Cell::Count(i64::from(row.year)),
        Cell::Text(row.name.clone()),
        Cell::money(row.awarded),
        Cell::Text(row.lasting.clone()),
        Cell::text(row.why.clone()),
        Cell::Date(row.evaluated),
        Cell::Text(row.edition_reference.clone()),
    ]
}

fn total(tr: &Tr, rows: &[RealisedRow]) -> String {
    let costs: Cents = rows.iter().map(|row| row.costs).sum();
    let mean =
        i64::try_from(rows.len()).ok().and_then(|count| costs.0.checked_div(count)).unwrap_or_default();
    tr.fact(
        &Fact::new("library-total").with("count", rows.len()).with("costs", costs).with("mean", Cents(mean)),
    )
}

/// The menu of an edition: what the programme has, then what the office added.
pub fn menu(tr: &Tr, edition: &EditionRow, programme: &[Named], own: &[MenuRow]) -> Report {
    let language = tr.language();
    let names = |name: &Texts| name.all().map(|text| Cell::Text(text.to_owned()));
    let origin =
        |code: &str| Cell::Code { code: code.to_owned(), label: tr.text(&format!("menu-from-{code}")) };
    let row = |code: &str, name: &Texts, from: &str, made_after: Cell, added: Cell| {
        let mut cells = vec![
            Cell::Text(code.to_owned()),
            Cell::Text(name.get(language).to_owned()),
            origin(from),
            made_after,
            added,
        ];
        cells.extend(names(name));
        cells
    };
    let of_programme =
        programme.iter().map(|item| row(&item.code, &item.name, "programme", Cell::Empty, Cell::Empty));
    let of_office = own.iter().map(|item| {
        let project = item.project.as_ref();
        let project = project.map(|(reference, number, _)| format!("{reference}.{number}"));
        row(&item.code, &item.name, "office", Cell::text(project), Cell::Date(item.added))
    });
    let mut columns =
        vec![column(tr, "code"), column(tr, "name"), column(tr, "origin"), column(tr, "made_after")];
    columns.push(aside(tr, "added_on"));
    columns.extend(["name_nl", "name_fr", "name_en"].map(|key| aside(tr, key)));
    let table = Table {
        key: "menu",
        title: None,
        columns,
        rows: of_programme.chain(of_office).collect(),
        when_empty: Some(tr.text("menu-empty")),
        note: None,
    };
    let title = tr.fact(&Fact::new("menu-title").with("edition", &edition.reference));
    Report { name: "menu", title, sections: vec![Section::Table(table)] }
}

/// One realised project. Who to ask is the coordination, never a private person.
///
/// # Errors
/// The register's.
pub fn page(view: View<'_>, tr: &Tr, dossier: &DossierRow, page: &RealisedPage) -> Result<Report> {
    let rules = rule_sets(view, &[dossier.edition])?;
    let names = Names { rules: &rules, tr };
    let edition = dossier.edition;
    let places = view.municipalities(dossier.neighbourhood)?;
    let places: Vec<Cell> = places.iter().map(|nis| names.municipality(edition, nis)).collect();
    let own = rules.get(&edition);
    let year = own.map_or(Cell::Empty, |rules| Cell::Count(i64::from(rules.year)));
    let organiser =
        own.map(|rules| rules.organiser.get(tr.language()).to_owned()).filter(|name| !name.is_empty());
    let programme = own.map(|rules| rules.name.get(tr.language()).to_owned()).unwrap_or_default();
    let ask = Fact::new("library-who-to-ask")
        .with("known", i64::from(organiser.is_some()))
        .with("organiser", organiser.unwrap_or_default())
        .with("programme", programme)
        .with("reference", &dossier.reference);
    let whole = [
        ("project", Cell::Text(format!("{}.{}", dossier.reference, page.number))),
        ("title", Cell::Text(page.title.clone())),
        ("theme", Cell::code(page.theme.clone(), |code| label(names.theme(edition, code)))),
        ("objective", Cell::text(page.objective.clone())),
        ("place", Cell::text(page.place.clone())),
        ("neighbourhood", Cell::Text(dossier.name.clone())),
        ("municipalities", if places.is_empty() { Cell::Empty } else { Cell::List(places) }),
        ("year", year),
        ("public_space", Cell::Flag(page.public_space)),
        ("costs", Cell::Money(page.costs)),
        ("asked", Cell::Money(page.asked)),
        ("awarded", Cell::money(page.awarded)),
        ("outcome", term(tr, "outcome", &page.outcome.to_string())),
        ("why", Cell::text(page.why.clone())),
        ("reproducible", page.reproducible.map_or(Cell::Empty, Cell::Flag)),
        ("evaluated_on", Cell::Date(page.evaluated)),
        ("participants", Cell::Count(i64::from(page.participants))),
        ("lasting", Cell::Text(page.lasting.clone())),
        ("lessons", Cell::Text(page.lessons.clone())),
        ("who_to_ask", Cell::Text(tr.fact(&ask))),
    ];
    let facts = whole.into_iter().map(|(key, cell)| (column(tr, key), cell)).collect();
    let by_category = page.by_category.iter().map(|(category, lines, amount)| {
        vec![
            Cell::code(category.clone(), |code| label(names.category(edition, code))),
            Cell::Count(i64::from(*lines)),
            Cell::Money(*amount),
        ]
    });
    let partners = page.partners.iter().map(|(kind, count)| {
        vec![term(tr, "organisation", &kind.to_string()), Cell::Count(i64::from(*count))]
    });
    let permits = page.permits.iter().map(|permit| {
        vec![
            Cell::Text(permit.kind.clone()),
            Cell::text(permit.authority.clone()),
            term(tr, "permit", &permit.status),
            permit.took.map_or(Cell::Empty, Cell::Days),
        ]
    });
    let columns = |keys: &[&'static str]| keys.iter().map(|key| column(tr, key)).collect::<Vec<_>>();
    let sections = vec![
        Section::Facts { key: "project", title: None, facts },
        Section::Table(steps(tr, &page.steps)),
        Section::Table(table(tr, "costs", columns(&["category", "lines", "amount"]), by_category.collect())),
        Section::Table(table(tr, "partner_kinds", columns(&["kind", "count"]), partners.collect())),
        Section::Table(table(
            tr,
            "permits",
            columns(&["permit", "authority", "state", "took"]),
            permits.collect(),
        )),
    ];
    Ok(Report { name: "library-project", title: page.title.clone(), sections })
}

/// The steps with how long they really took, beside what was planned.
fn steps(tr: &Tr, steps: &[StepTaken]) -> Table {
    let days = |days: Option<i64>| days.map_or(Cell::Empty, Cell::Days);
    let row = |step: &StepTaken| {
        vec![
            Cell::Count(i64::from(step.number)),
            Cell::Text(step.title.clone()),
            Cell::date(step.begun),
            Cell::date(step.done),
            days(step.took()),
            days(step.planned_days()),
            Cell::date(step.planned.0),
            Cell::date(step.planned.1),
        ]
    };
    let columns = vec![
        column(tr, "number"),
        column(tr, "step"),
        column(tr, "begun_on"),
        column(tr, "done_on"),
        column(tr, "took"),
        column(tr, "planned_days"),
        aside(tr, "starts_on"),
        aside(tr, "due_on"),
    ];
    table(tr, "steps", columns, steps.iter().map(row).collect())
}
