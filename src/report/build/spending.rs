//! Start funds, expense notes and their lines, income: as cells.

use super::names::term;
use crate::domain::money::Cents;
use crate::domain::programme::rule_set::{RuleSet, name_of};
use crate::domain::spending::{Left, LineState};
use crate::domain::vat::Totals;
use crate::i18n::Tr;
use crate::report::value::{Cell, Column, Measure, Section, Table};
use crate::storage::expense::ExpenseRow;
use crate::storage::expense_note::NoteRow;
use crate::storage::income::{IncomeRow, OWN};
use crate::storage::start_fund::{ListedStartFund, StartFundRow};

/// A column with its label in the reader's language.
pub fn column(tr: &Tr, key: &'static str) -> Column {
    let measure = match key {
        "net" | "vat" | "gross" | "accepted" | "amount" | "declared" | "difference" | "granted" | "spent"
        | "paid" | "left" | "unpaid" | "awarded" | "unjustified" => Measure::Money,
        "lines" | "open" | "returned" | "refused" | "days" => Measure::Number,
        _ => Measure::Unsaid,
    };
    Column::new(key, tr.text(&format!("expense-column-{}", key.replace('_', "-")))).measuring(measure)
}

/// A column that narrow terminals leave out.
pub fn aside(tr: &Tr, key: &'static str) -> Column {
    Column { secondary: true, ..column(tr, key) }
}

fn number(number: u32) -> Cell {
    Cell::Count(i64::from(number))
}

fn project(number: Option<u32>) -> Cell {
    number.map_or(Cell::Empty, self::number)
}

/// A rate of VAT: `21 %`, `5,5 %`.
pub fn rate(tr: &Tr, hundredths: Option<u32>) -> Cell {
    let Some(hundredths) = hundredths else { return Cell::Empty };
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    let point = if tr.language() == crate::domain::language::Language::En { "." } else { "," };
    let decimals = match rest {
        0 => String::new(),
        rest => format!("{point}{rest:02}").trim_end_matches('0').to_owned(),
    };
    let code = crate::domain::money::Cents(i64::from(hundredths)).to_decimal();
    Cell::Code { code, label: format!("{whole}{decimals} %") }
}

/// How a line stands, as a cell.
pub fn state(tr: &Tr, state: LineState) -> Cell {
    term(tr, "expense", &state.to_string())
}

/// Expenses; with the dossier where they are of several.
pub fn expenses(tr: &Tr, rules: Option<&RuleSet>, rows: &[ExpenseRow], with_dossier: bool) -> Table {
    let category = |code: &String| {
        let label = rules.map_or_else(
            || code.clone(),
            |rules| name_of(&rules.cost_categories, code).get(tr.language()).to_owned(),
        );
        Cell::Code { code: code.clone(), label }
    };
    let row = |row: &ExpenseRow| {
        let text = &row.text;
        let judged = row.judged.as_ref();
        let lacking = text.lacking.iter().map(|code| term(tr, "mention", code));
        let mut cells = vec![
            Cell::Text(row.place()),
            Cell::Date(text.on),
            Cell::Text(text.seller.clone()),
            Cell::Text(text.description.clone()),
            Cell::Money(text.gross),
            state(tr, row.state()),
            Cell::money(judged.map(|judged| judged.accepted)),
            term(tr, "fund", &row.fund.to_string()),
            project(text.project),
            text.category.as_ref().map_or(Cell::Empty, category),
            Cell::Money(text.net),
            rate(tr, text.rate),
            Cell::Money(text.vat),
            Cell::text(text.seller_vat.clone()),
            Cell::text(text.activity.clone()),
            Cell::text(text.proof.clone()),
            project(row.document_number),
            if text.lacking.is_empty() { Cell::Empty } else { Cell::List(lacking.collect()) },
            Cell::date(text.approved_on),
            Cell::date(judged.map(|judged| judged.on)),
            Cell::text(judged.and_then(|judged| judged.reason.clone())),
        ];
        if with_dossier {
            cells.insert(0, Cell::Text(row.reference.clone()));
        }
        cells
    };
    let mut columns = vec![
        column(tr, "line"),
        column(tr, "on"),
        column(tr, "seller"),
        aside(tr, "description"),
        column(tr, "gross"),
        column(tr, "state"),
        column(tr, "accepted"),
        aside(tr, "fund"),
        aside(tr, "project"),
        aside(tr, "category"),
        aside(tr, "net"),
        aside(tr, "rate"),
        aside(tr, "vat"),
        aside(tr, "seller_vat"),
        aside(tr, "activity"),
        aside(tr, "proof"),
        aside(tr, "document"),
        aside(tr, "lacking"),
        aside(tr, "agreed_on"),
        aside(tr, "judged_on"),
        aside(tr, "reason"),
    ];
    if with_dossier {
        columns.insert(0, column(tr, "dossier"));
    }
    Table {
        key: "expenses",
        title: None,
        columns,
        rows: rows.iter().map(row).collect(),
        when_empty: Some(tr.text("expense-list-empty")),
        note: None,
    }
}

/// What a line says, one fact under the other.
pub fn expense(tr: &Tr, rules: &RuleSet, row: &ExpenseRow) -> Section {
    let Table { columns, rows, .. } = expenses(tr, Some(rules), std::slice::from_ref(row), false);
    let cells = rows.into_iter().next().unwrap_or_default();
    Section::Facts { key: "expense", title: None, facts: columns.into_iter().zip(cells).collect() }
}

/// Expense notes of a dossier.
pub fn notes(tr: &Tr, rows: &[NoteRow]) -> Table {
    let row = |row: &NoteRow| {
        vec![
            number(row.number),
            term(tr, "fund", &row.text.fund.to_string()),
            Cell::Date(row.text.received_on),
            Cell::text(row.text.reference.clone()),
            Cell::money(row.text.declared),
            Cell::Money(row.spent.gross),
            Cell::Money(row.spent.accepted),
            number(row.spent.lines),
            number(row.spent.open),
            number(row.spent.returned),
            number(row.spent.refused),
            Cell::date(row.text.from_day),
            Cell::date(row.text.to_day),
            project(row.document_number),
        ]
    };
    let columns = vec![
        column(tr, "note"),
        column(tr, "fund"),
        column(tr, "received_on"),
        aside(tr, "reference"),
        aside(tr, "declared"),
        column(tr, "gross"),
        column(tr, "accepted"),
        aside(tr, "lines"),
        column(tr, "open"),
        aside(tr, "returned"),
        aside(tr, "refused"),
        aside(tr, "from_day"),
        aside(tr, "to_day"),
        aside(tr, "document"),
    ];
    Table {
        key: "expense_notes",
        title: None,
        columns,
        rows: rows.iter().map(row).collect(),
        when_empty: Some(tr.text("expense-note-list-empty")),
        note: None,
    }
}

/// What a note says of itself, one fact under the other.
pub fn note(tr: &Tr, row: &NoteRow) -> Section {
    let Table { columns, rows, .. } = notes(tr, std::slice::from_ref(row));
    let cells = rows.into_iter().next().unwrap_or_default();
    Section::Facts { key: "expense_note", title: None, facts: columns.into_iter().zip(cells).collect() }
}

/// Totals per rate of VAT and in all.
pub fn totals(tr: &Tr, key: &'static str, title: String, totals: &Totals) -> Table {
    let row = |first: Cell, total: crate::domain::vat::Total| {
        vec![first, Cell::Money(total.net), Cell::Money(total.vat), Cell::Money(total.gross)]
    };
    let of_rate = |hundredths: Option<u32>| match hundredths {
        Some(hundredths) => rate(tr, Some(hundredths)),
        None => Cell::Code { code: "none".to_owned(), label: tr.text("expense-no-rate") },
    };
    let mut rows: Vec<Vec<Cell>> = totals
        .by_rate
        .iter()
        .map(|(rate, total)| row(of_rate(rate.map(|rate| rate.hundredths())), *total))
        .collect();
    if rows.len() > 1 {
        rows.push(row(
            Cell::Code { code: "all".to_owned(), label: tr.text("expense-all-rates") },
            totals.whole,
        ));
    }
    Table {
        key,
        title: Some(title),
        columns: ["rate", "net", "vat", "gross"].map(|key| column(tr, key)).into(),
        rows,
        when_empty: Some(tr.text("expense-list-empty")),
        note: None,
    }
}

/// How a fund stands.
pub fn left(tr: &Tr, left: &Left) -> Vec<(Column, Cell)> {
    vec![
        (column(tr, "awarded"), Cell::Money(left.awarded)),
        (column(tr, "spent"), Cell::Money(left.spent.gross)),
        (column(tr, "accepted"), Cell::Money(left.spent.accepted)),
        (column(tr, "paid"), Cell::Money(left.paid)),
        (column(tr, "left"), Cell::Money(left.left)),
        (column(tr, "unpaid"), Cell::Money(left.unpaid)),
        (column(tr, "open"), number(left.spent.open)),
        (column(tr, "returned"), number(left.spent.returned)),
    ]
}

/// What a start fund is.
pub fn start_fund(tr: &Tr, fund: &StartFundRow) -> Vec<(Column, Cell)> {
    vec![
        (column(tr, "granted"), Cell::Money(fund.amount)),
        (column(tr, "regime"), term(tr, "regime", &fund.regime.to_string())),
        (column(tr, "granted_on"), Cell::Date(fund.granted_on)),
        (column(tr, "debit_note"), Cell::text(fund.debit_note.clone())),
        (column(tr, "debit_note_on"), Cell::date(fund.debit_note_on)),
    ]
}

/// The start funds of an edition.
pub fn start_funds(tr: &Tr, rows: &[ListedStartFund]) -> Table {
    let row = |row: &ListedStartFund| {
        vec![
            Cell::Text(row.reference.clone()),
            Cell::Text(row.name.clone()),
            Cell::Money(row.fund.amount),
            term(tr, "regime", &row.fund.regime.to_string()),
            Cell::Date(row.fund.granted_on),
            Cell::Money(row.spent),
            Cell::Money(row.accepted),
            Cell::Money(row.paid),
            Cell::Money(Cents(row.fund.amount.minus(row.accepted).0.max(0))),
            Cell::text(row.fund.debit_note.clone()),
        ]
    };
    let columns = vec![
        column(tr, "dossier"),
        aside(tr, "neighbourhood"),
        column(tr, "granted"),
        aside(tr, "regime"),
        aside(tr, "granted_on"),
        column(tr, "spent"),
        column(tr, "accepted"),
        column(tr, "paid"),
        column(tr, "left"),
        aside(tr, "debit_note"),
    ];
    Table {
        key: "start_funds",
        title: None,
        columns,
        rows: rows.iter().map(row).collect(),
        when_empty: Some(tr.text("fund-list-empty")),
        note: None,
    }
}

/// From whom it came, in words.
pub fn from(tr: &Tr, row: &IncomeRow) -> String {
    if row.label == OWN { tr.term("funding-own") } else { row.label.clone() }
}

/// The income of a dossier.
pub fn income(tr: &Tr, rows: &[IncomeRow]) -> Table {
    let row = |row: &IncomeRow| {
        vec![
            number(row.number),
            term(tr, "funding", &row.kind.to_string()),
            Cell::Text(from(tr, row)),
            Cell::Money(row.amount),
            Cell::Date(row.on),
            project(row.project),
        ]
    };
    let columns = vec![
        column(tr, "number"),
        column(tr, "kind"),
        column(tr, "from"),
        column(tr, "amount"),
        column(tr, "on"),
        aside(tr, "project"),
    ];
    Table {
        key: "income",
        title: None,
        columns,
        rows: rows.iter().map(row).collect(),
        when_empty: Some(tr.text("income-list-empty")),
        note: None,
    }
}
