//! The financial part of a report: what was awarded, planned, declared and accepted; by project, by category, and every
//! line with its proof.

use std::collections::BTreeMap;

use super::content::{some, table};
use super::{aside, column, named};
use crate::domain::fact::Fact;
use crate::domain::ledger::Fund;
use crate::domain::money::Cents;
use crate::domain::payment::masked;
use crate::domain::spending::LineState;
use crate::i18n::Tr;
use crate::report::build::names::term;
use crate::report::value::{Cell, Section, Table};
use crate::storage::expense::ExpenseRow;
use crate::storage::income::OWN;
use crate::storage::reporting::Page;

/// What lines come to.
#[derive(Debug, Clone, Copy, Default)]
struct Sums {
    planned: Cents,
    declared: Cents,
    accepted: Cents,
    refused: Cents,
    open: Cents,
}

impl Sums {
    fn add(&mut self, line: &ExpenseRow) {
        let gross = line.text.gross;
        self.declared = self.declared.plus(gross);
        self.accepted = self.accepted.plus(line.accepted());
        match line.state() {
            LineState::Open | LineState::Returned => self.open = self.open.plus(gross),
            _ => self.refused = self.refused.plus(gross.minus(line.accepted())),
        }
    }
}

/// All of it; every section stands in machine formats also when it is empty.
pub(super) fn sections(tr: &Tr, page: &Page) -> Vec<Section> {
    vec![
        told(tr, page),
        facts(tr, page),
        by_project(tr, page),
        by_category(tr, page),
        lines(tr, page, Fund::Award),
        lines(tr, page, Fund::StartFund),
        income(tr, page),
    ]
}

/// The account in a sentence.
fn told(tr: &Tr, page: &Page) -> Section {
    let (awarded, sums) = (page.awarded(), sums(page));
    let fact = Fact::new("reporting-money-told")
        .with("awarded", awarded)
        .with("declared", sums.declared)
        .with("accepted", sums.accepted)
        .with("unspent", awarded.minus(sums.declared).max(Cents::ZERO));
    Section::Prose(tr.fact(&fact))
}

/// What the lines of the award come to.
fn sums(page: &Page) -> Sums {
    page.lines(Fund::Award).fold(Sums::default(), |mut sums, line| {
        sums.add(line);
        sums
    })
}

fn facts(tr: &Tr, page: &Page) -> Section {
    let sums = sums(page);
    let planned: Cents = page.costs.iter().map(|cost| cost.amount).sum();
    let income: Cents = page.income.iter().map(|row| row.amount).sum();
    let awarded = page.awarded();
    let unspent = awarded.minus(sums.declared).max(Cents::ZERO);
    let paid = page.flows.paid.minus(page.flows.repaid);
    let account = page.account.as_ref();
    let facts = [
        ("awarded", Cell::Money(awarded)),
        ("planned", Cell::Money(planned)),
        ("declared", Cell::Money(sums.declared)),
        ("accepted", Cell::Money(sums.accepted)),
        ("refused", some(sums.refused)),
        ("open", some(sums.open)),
        ("paid", Cell::Money(paid)),
        ("unspent", Cell::Money(unspent)),
        ("income", some(income)),
        ("start_fund", Cell::money(page.start_fund)),
        ("account", Cell::text(account.map(|account| masked(&account.iban)))),
    ];
    let facts = facts.into_iter().map(|(key, cell)| (column(tr, key), cell)).collect();
    Section::Facts { key: "money", title: None, facts }
}

fn by_project(tr: &Tr, page: &Page) -> Section {
    let mut sums: BTreeMap<Option<u32>, Sums> =
        page.projects.iter().map(|project| (Some(project.number), Sums::default())).collect();
    for cost in &page.costs {
        let one = sums.entry(Some(cost.project)).or_default();
        one.planned = one.planned.plus(cost.amount);
    }
    for line in page.lines(Fund::Award) {
        sums.entry(line.text.project).or_default().add(line);
    }
    // What is for the whole dossier comes last.
    let (whole, projects): (Vec<_>, Vec<_>) = sums.into_iter().partition(|(number, _)| number.is_none());
    let row = |(number, sums): (Option<u32>, Sums)| {
        let title = page.projects.iter().find(|project| Some(project.number) == number);
        let awarded = number.map_or(Cents::ZERO, |number| page.awarded_to(number));
        let title = match title {
            Some(project) => Cell::Text(project.title.clone()),
            None if number.is_none() => Cell::Text(tr.text("reporting-whole-dossier")),
            None => Cell::Empty,
        };
        vec![
            number.map_or(Cell::Empty, |number| Cell::Count(i64::from(number))),
            title,
            Cell::Money(awarded),
            Cell::Money(sums.planned),
            Cell::Money(sums.declared),
            Cell::Money(sums.accepted),
            Cell::Money(awarded.minus(sums.declared).max(Cents::ZERO)),
        ]
    };
    let columns = vec![
        column(tr, "project"),
        column(tr, "title"),
        column(tr, "awarded"),
        aside(tr, "planned"),
        column(tr, "declared"),
        column(tr, "accepted"),
        aside(tr, "unspent"),
    ];
    let rows = projects.into_iter().chain(whole).map(row).collect();
    table(tr, "by_project", Some("by-project"), columns, rows)
}

fn by_category(tr: &Tr, page: &Page) -> Section {
    let mut sums: BTreeMap<Option<&str>, Sums> = BTreeMap::new();
    for cost in &page.costs {
        let one = sums.entry(cost.category.as_deref()).or_default();
        one.planned = one.planned.plus(cost.amount);
    }
    for line in page.lines(Fund::Award) {
        sums.entry(line.text.category.as_deref()).or_default().add(line);
    }
    let order = |code: Option<&str>| {
        let at = page.rules.cost_categories.iter().position(|word| Some(word.code.as_str()) == code);
        (code.is_none(), at.unwrap_or(usize::MAX))
    };
    let mut sums: Vec<(Option<&str>, Sums)> = sums.into_iter().collect();
    sums.sort_by_key(|(code, _)| order(*code));
    let rows = sums.into_iter().map(|(code, sums)| {
        let name = match code {
            Some(code) => named(tr, &page.rules.cost_categories, Some(code)),
            None => Cell::Code { code: String::new(), label: tr.text("reporting-no-category") },
        };
        vec![name, Cell::Money(sums.planned), Cell::Money(sums.declared), Cell::Money(sums.accepted)]
    });
    let columns = ["category", "planned", "declared", "accepted"].map(|key| column(tr, key));
    table(tr, "by_category", Some("by-category"), columns.into(), rows.collect())
}

/// Every line of a fund; of a start fund there are no projects.
fn lines(tr: &Tr, page: &Page, fund: Fund) -> Section {
    let rows: Vec<&ExpenseRow> = page.lines(fund).collect();
    let row = |line: &ExpenseRow| {
        let text = &line.text;
        let state = line.state();
        vec![
            Cell::Text(line.place()),
            Cell::Date(text.on),
            Cell::Text(text.seller.clone()),
            Cell::Text(text.description.clone()),
            text.project.map_or(Cell::Empty, |number| Cell::Count(i64::from(number))),
            named(tr, &page.rules.cost_categories, text.category.as_deref()),
            Cell::text(text.proof.clone()),
            Cell::Money(text.gross),
            Cell::Money(line.accepted()),
            Cell::Code { code: state.to_string(), label: tr.term(&state.term()) },
        ]
    };
    let columns = vec![
        column(tr, "line"),
        column(tr, "on_day"),
        column(tr, "seller"),
        aside(tr, "description"),
        aside(tr, "project"),
        aside(tr, "category"),
        aside(tr, "proof"),
        column(tr, "amount"),
        column(tr, "accepted"),
        aside(tr, "state"),
    ];
    let all: Cents = rows.iter().map(|line| line.text.gross).sum();
    let accepted: Cents = rows.iter().map(|line| line.accepted()).sum();
    let note = Fact::new("reporting-lines-note")
        .with("count", rows.len())
        .with("declared", all)
        .with("accepted", accepted);
    let key = match fund {
        Fund::Award => "expenses",
        Fund::StartFund => "start_fund_expenses",
    };
    Section::Table(Table {
        key,
        title: Some(tr.text(&format!("reporting-title-{}", key.replace('_', "-")))),
        columns,
        note: (!rows.is_empty()).then(|| tr.fact(&note)),
        rows: rows.into_iter().map(row).collect(),
        when_empty: None,
    })
}

fn income(tr: &Tr, page: &Page) -> Section {
    let rows = page.income.iter().map(|row| {
        let label = if row.label == OWN { tr.term("funding-own") } else { row.label.clone() };
        vec![
            Cell::Date(row.on),
            term(tr, "funding", &row.kind.to_string()),
            Cell::Code { code: row.label.clone(), label },
            row.project.map_or(Cell::Empty, |number| Cell::Count(i64::from(number))),
            Cell::Money(row.amount),
        ]
    });
    let columns = ["on_day", "income_kind", "origin", "project", "amount"].map(|key| column(tr, key));
    table(tr, "income", Some("income"), columns.into(), rows.collect())
}
