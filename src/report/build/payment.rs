//! Payments: the plan, the list of a dossier or an edition, the list for the finance department, accounts.

use std::collections::BTreeMap;

use strum::VariantArray as _;

use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::domain::numbers::{Iban, StructuredCommunication};
use crate::domain::payment::{PaymentKind, PaymentState, masked};
use crate::domain::programme::money::Trigger;
use crate::i18n::Tr;
use crate::report::value::{Cell, Column, Measure, Report, Section, Table};
use crate::storage::account::GroupAccountRow;
use crate::storage::instalment::InstalmentRow;
use crate::storage::payment::{PaymentRow, RunRow};

/// A column of these tables, with its label.
pub(super) fn column(tr: &Tr, key: &'static str) -> Column {
    let measure = match key {
        "amount" | "total" | "awarded" | "paid" | "ordered" | "claimed" | "open" | "planned"
        | "committed" | "unscheduled" | "under_way" | "waiting" => Measure::Money,
        "count" | "days" | "mean_days" | "longest_days" => Measure::Number,
        _ => Measure::Unsaid,
    };
    Column::new(key, tr.text(&format!("payment-column-{}", key.replace('_', "-")))).measuring(measure)
}

/// A column that narrow terminals leave out.
pub(super) fn aside(tr: &Tr, key: &'static str) -> Column {
    Column { secondary: true, ..column(tr, key) }
}

pub(super) fn table(tr: &Tr, key: &'static str, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Table {
    Table { key, title: None, columns, rows, when_empty: Some(tr.text("payment-none")), note: None }
}

/// Number of the instalment or the expense note that a payment is of.
fn number(payment: &PaymentRow) -> Option<u32> {
    match payment.kind {
        PaymentKind::Instalment => payment.instalment.map(|(_, number, _)| number),
        PaymentKind::Reimbursement => payment.note.map(|(_, number)| number),
        PaymentKind::Balance | PaymentKind::Advance => None,
    }
}

/// What a payment is of: `instalment-1`, `balance`, `advance` or `note-2` for machines.
pub fn of(tr: &Tr, payment: &PaymentRow) -> Cell {
    let number = number(payment);
    let code = match (payment.kind, number) {
        (PaymentKind::Reimbursement, Some(number)) => format!("note-{number}"),
        (kind, Some(number)) => format!("{kind}-{number}"),
        (kind, None) => kind.to_string(),
    };
    Cell::Code { label: tr.fact(&of_fact(payment)), code }
}

/// What a payment is of, for a sentence.
pub fn of_fact(payment: &PaymentRow) -> Fact {
    Fact::new("payment-of")
        .with("kind", <&str>::from(payment.kind))
        .with("number", number(payment).unwrap_or_default())
}

/// How far a payment is.
pub fn state(tr: &Tr, state: PaymentState) -> Cell {
    Cell::Code { code: state.to_string(), label: tr.term(&state.term()) }
}

/// A structured communication: with its marks for people, without them for machines, so that no spreadsheet takes it for a
/// sum.
pub fn communication(figures: &str) -> Cell {
    match StructuredCommunication::parse(figures) {
        Ok(communication) => {
            let label = communication.to_string();
            Cell::Code { code: label.trim_matches('+').to_owned(), label }
        }
        Err(_) => Cell::Text(figures.to_owned()),
    }
}

/// An account in full: in groups of four for people.
pub fn iban(bare: &str) -> Cell {
    match Iban::parse(bare) {
        Ok(iban) => Cell::Code { code: bare.to_owned(), label: iban.to_string() },
        Err(_) => Cell::Text(bare.to_owned()),
    }
}

/// Payments as a table, accounts masked.
pub fn payments(tr: &Tr, key: &'static str, rows: &[PaymentRow]) -> Table {
    // Many payments are of the same: each is named once.
    let mut known: BTreeMap<(PaymentKind, u32), Cell> = BTreeMap::new();
    let states: Vec<(PaymentState, Cell)> =
        PaymentState::VARIANTS.iter().map(|one| (*one, state(tr, *one))).collect();
    let state = |of: PaymentState| {
        states.iter().find(|(one, _)| *one == of).map_or(Cell::Empty, |(_, cell)| cell.clone())
    };
    let mut row = |payment: &PaymentRow| {
        let key = (payment.kind, number(payment).unwrap_or_default());
        let of = known.entry(key).or_insert_with(|| of(tr, payment)).clone();
        vec![
            Cell::Count(payment.id.0),
            Cell::Text(payment.reference.clone()),
            Cell::Text(payment.name.clone()),
            of,
            Cell::Money(payment.amount),
            state(payment.state()),
            Cell::date(payment.claimed_on),
            Cell::date(payment.run.as_ref().map(|run| run.made_on)),
            Cell::date(payment.paid_on),
            communication(&payment.communication),
            Cell::Text(masked(&payment.iban)),
            Cell::text(payment.agreement.clone()),
            Cell::Date(payment.made_on),
            Cell::text(payment.claim.clone()),
            payment.run.as_ref().map_or(Cell::Empty, |run| Cell::Count(run.id.0)),
            Cell::text(payment.bank.clone()),
            Cell::date(payment.cancelled.as_ref().map(|(on, _)| *on)),
            Cell::text(payment.cancelled.as_ref().map(|(_, reason)| reason.clone())),
        ]
    };
    let columns = vec![
        column(tr, "number"),
        column(tr, "dossier"),
        aside(tr, "neighbourhood"),
        column(tr, "of"),
        column(tr, "amount"),
        column(tr, "state"),
        column(tr, "claimed_on"),
        aside(tr, "ordered_on"),
        column(tr, "paid_on"),
        aside(tr, "communication"),
        aside(tr, "account"),
        aside(tr, "agreement"),
        aside(tr, "made_on"),
        aside(tr, "claim"),
        aside(tr, "run"),
        aside(tr, "bank"),
        aside(tr, "cancelled_on"),
        aside(tr, "reason"),
    ];
    table(tr, key, columns, rows.iter().map(&mut row).collect())
}

/// Everything about one payment; the account in full.
pub fn payment(tr: &Tr, row: &PaymentRow) -> Section {
    let (cancelled, reason) = match &row.cancelled {
        Some((on, reason)) => (Some(*on), Some(reason.clone())),
        None => (None, None),
    };
    let facts = vec![
        ("of", of(tr, row)),
        ("amount", Cell::Money(row.amount)),
        ("state", state(tr, row.state())),
        ("agreement", Cell::text(row.agreement.clone())),
        ("holder", Cell::Text(row.holder.clone())),
        ("iban", iban(&row.iban)),
        ("communication", communication(&row.communication)),
        ("made_on", Cell::Date(row.made_on)),
        ("claimed_on", Cell::date(row.claimed_on)),
        ("claim", Cell::text(row.claim.clone())),
        ("run", Cell::text(row.run.as_ref().map(|run| format!("{} {}", run.id.0, run.reference)))),
        ("ordered_on", Cell::date(row.run.as_ref().map(|run| run.made_on))),
        ("paid_on", Cell::date(row.paid_on)),
        ("bank", Cell::text(row.bank.clone())),
        ("cancelled_on", Cell::date(cancelled)),
        ("reason", Cell::text(reason)),
    ];
    let facts = facts.into_iter().map(|(key, cell)| (column(tr, key), cell)).collect();
    Section::Facts { key: "payment", title: None, facts }
}

/// The instalments of a plan.
pub fn plan(tr: &Tr, rows: &[InstalmentRow]) -> Table {
    let row = |row: &InstalmentRow| {
        let trigger = row.instalment.trigger;
        vec![
            Cell::Count(i64::from(row.number)),
            Cell::Code { code: trigger.to_string(), label: when(tr, trigger, row.instalment.due) },
            Cell::Money(row.instalment.amount),
            Cell::date(row.instalment.due),
            row.payment.map_or(Cell::Empty, |(id, _)| Cell::Count(id.0)),
            row.payment.map_or(Cell::Empty, |(_, amount)| Cell::Money(amount)),
        ]
    };
    let columns = vec![
        column(tr, "number"),
        column(tr, "trigger"),
        column(tr, "amount"),
        aside(tr, "due_on"),
        column(tr, "payment"),
        Column { key: "payment_amount".into(), ..aside(tr, "payment_amount") }.measuring(Measure::Money),
    ];
    table(tr, "instalments", columns, rows.iter().map(row).collect())
}

/// When an instalment is paid, in words.
pub fn when(tr: &Tr, trigger: Trigger, due: Option<chrono::NaiveDate>) -> String {
    match due {
        Some(due) if trigger == Trigger::Day => tr.fact(&Fact::new("payment-on-day").with("due", due)),
        _ => tr.term(&trigger.term()),
    }
}

/// A list for the finance department: the same whenever it is printed.
pub fn run(tr: &Tr, run: &RunRow, rows: &[PaymentRow], total: Cents) -> Report {
    let row = |payment: &PaymentRow| {
        vec![
            Cell::Count(payment.id.0),
            Cell::Text(payment.holder.clone()),
            iban(&payment.iban),
            Cell::Money(payment.amount),
            communication(&payment.communication),
            Cell::Text(payment.file().to_owned()),
            of(tr, payment),
            Cell::Text(payment.reference.clone()),
            Cell::Text(payment.name.clone()),
            Cell::text(payment.claim.clone()),
        ]
    };
    let columns = vec![
        aside(tr, "number"),
        column(tr, "beneficiary"),
        column(tr, "iban"),
        column(tr, "amount"),
        column(tr, "communication"),
        column(tr, "reference"),
        aside(tr, "of"),
        aside(tr, "dossier"),
        aside(tr, "neighbourhood"),
        aside(tr, "claim"),
    ];
    let list = table(tr, "payments", columns, rows.iter().map(row).collect());
    let facts = vec![
        ("run", Cell::Count(run.id.0)),
        ("reference", Cell::Text(run.reference.clone())),
        ("made_on", Cell::Date(run.made_on)),
        ("count", Cell::count(rows.len())),
        ("total", Cell::Money(total)),
    ];
    let facts = facts.into_iter().map(|(key, cell)| (column(tr, key), cell)).collect();
    let title = Fact::new("payment-run-title")
        .with("number", run.id.0)
        .with("run", &run.reference)
        .with("on", run.made_on);
    Report {
        name: "payment-run",
        title: tr.fact(&title),
        sections: vec![Section::Table(list), Section::Facts { key: "run", title: None, facts }],
    }
}

/// The lists that were made.
pub fn runs(tr: &Tr, rows: &[(RunRow, u32, Cents)]) -> Table {
    let row = |(run, count, total): &(RunRow, u32, Cents)| {
        vec![
            Cell::Count(run.id.0),
            Cell::Text(run.reference.clone()),
            Cell::Date(run.made_on),
            Cell::Count(i64::from(*count)),
            Cell::Money(*total),
        ]
    };
    let columns = ["run", "reference", "made_on", "count", "total"].map(|key| column(tr, key));
    table(tr, "runs", columns.into(), rows.iter().map(row).collect())
}

/// The account of a group, in full.
pub fn account(tr: &Tr, row: &GroupAccountRow) -> Section {
    let facts = vec![
        ("number", Cell::Count(i64::from(row.number))),
        ("holder", Cell::Text(row.holder.clone())),
        ("iban", iban(&row.iban)),
        ("person", Cell::text(row.person.as_ref().map(|(_, name)| name.clone()))),
        ("from", Cell::Date(row.from)),
        ("to", Cell::date(row.to)),
    ];
    let facts = facts.into_iter().map(|(key, cell)| (account_column(tr, key), cell)).collect();
    Section::Facts { key: "account", title: None, facts }
}

/// The accounts of a group, masked.
pub fn accounts(tr: &Tr, rows: &[GroupAccountRow]) -> Table {
    let row = |row: &GroupAccountRow| {
        vec![
            Cell::Count(i64::from(row.number)),
            Cell::Text(masked(&row.iban)),
            Cell::Flag(row.person.is_some()),
            Cell::Date(row.from),
            Cell::date(row.to),
        ]
    };
    let columns = ["number", "account", "of_member", "from", "to"].map(|key| account_column(tr, key));
    let empty = Some(tr.text("account-list-empty"));
    Table { when_empty: empty, ..table(tr, "accounts", columns.into(), rows.iter().map(row).collect()) }
}

fn account_column(tr: &Tr, key: &'static str) -> Column {
    Column::new(key, tr.text(&format!("account-column-{}", key.replace('_', "-"))))
}
