//! `wijk expense check`

use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::ops::expense::check::{CheckedNote, check};
use crate::report::build::spending::{column, totals};
use crate::report::value::{Cell, Report, Section, Table};

/// `wijk expense check`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the expense note [default: all of them]
    note: Option<u32>,
}

/// Checks expense notes.
///
/// # Errors
/// Not found; something was found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let now = session.now;
    let checked = session.open()?.read(|view| check(view, &args.dossier, args.note, now))?;
    let tr = &session.ui.tr;
    let title = Fact::new("expense-check-title")
        .with("reference", &checked.place.dossier.reference)
        .with("neighbourhood", &checked.place.dossier.name);
    let mut sections = vec![Section::Table(notes(&checked.notes, session))];
    for note in &checked.notes {
        let title = tr.fact(&Fact::new("expense-check-totals").with("number", note.note.number));
        sections.push(Section::Table(totals(tr, "totals", title, &note.totals)));
    }
    sections.push(Section::Table(findings(&checked.notes, session)));
    let report = Report { name: "expense_check", title: tr.fact(&title), sections };
    session.print(&report)?;
    for left in &checked.left {
        super::tell::left(left, session);
    }
    if !checked.found() {
        return Ok(());
    }
    Err(CommandError::Found)
}

/// What each note comes to, beside what was declared.
fn notes(all: &[CheckedNote], session: &Session) -> Table {
    let tr = &session.ui.tr;
    let row = |checked: &CheckedNote| {
        let note = &checked.note;
        vec![
            Cell::Count(i64::from(note.number)),
            Cell::Date(note.text.received_on),
            Cell::Count(i64::from(note.spent.lines)),
            Cell::Money(note.spent.gross),
            Cell::money(note.text.declared),
            Cell::money(checked.difference.filter(|difference| *difference != Cents::ZERO)),
        ]
    };
    Table {
        key: "notes",
        title: None,
        columns: ["note", "received_on", "lines", "gross", "declared", "difference"]
            .map(|key| column(tr, key))
            .into(),
        rows: all.iter().map(row).collect(),
        when_empty: Some(tr.text("expense-note-list-empty")),
        note: None,
    }
}

/// What was found, line by line: what stands there twice, and what the rules say.
fn findings(all: &[CheckedNote], session: &Session) -> Table {
    let tr = &session.ui.tr;
    let mut rows = Vec::new();
    for checked in all {
        for alike in &checked.alike {
            let fact = Fact::new("expense-check-alike")
                .with("other", &alike.other)
                .with("same", i64::from(alike.same_purchase));
            rows.push(vec![
                Cell::Text(alike.line.clone()),
                Cell::Code { code: "twice".to_owned(), label: tr.text("expense-check-twice") },
                Cell::Empty,
                Cell::Text(tr.fact(&fact)),
            ]);
        }
        for (line, finding) in &checked.findings {
            rows.push(vec![
                Cell::text(line.clone()),
                Cell::Code {
                    code: finding.severity.to_string(),
                    label: tr.term(&format!("severity-{}", finding.severity)),
                },
                Cell::Text(finding.rule.clone()),
                Cell::Text(tr.fact(&finding.fact)),
            ]);
        }
    }
    Table {
        key: "findings",
        title: Some(tr.text("expense-check-findings")),
        columns: ["line", "weight", "rule", "finding"].map(|key| column(tr, key)).into(),
        rows,
        when_empty: Some(tr.text("expense-check-nothing")),
        note: None,
    }
}
