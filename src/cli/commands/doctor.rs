//! `wijk doctor`: whether the register and its documents are sound.

use super::Outcome;
use crate::cli::CommandError;
use crate::cli::progress::Progress;
use crate::cli::session::Session;
use crate::cli::ui::{Emphasis, wrapped};
use crate::domain::fact::Fact;
use crate::domain::text::printable;
use crate::i18n::Tr;
use crate::ops::doctor::{Examined, Gravity, Part, examine, failed};
use crate::ops::{self, doctor};
use crate::report::render::Format;
use crate::report::value::{Cell, Column, Report, Section, Table};
use crate::storage::StorageError;

/// `wijk doctor`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Do not read the files of documents; look only whether they are there, and as large as they were
    #[arg(long)]
    quick: bool,
}

/// Looks at everything and changes nothing; the exit code is 5 when something is found.
///
/// # Errors
/// There is no register, or one of another program or version; it is busy.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let examined = match session.open() {
        Ok(store) => {
            let mut bar = Progress::new(session.ui.tr.text("doctor-reading"));
            store.read(|view| {
                examine(view, &session.path, args.quick, &mut |done, total| bar.bytes(done, total))
            })
        }
        Err(CommandError::Operation(ops::Error::Storage(error))) => Err(error.into()),
        Err(other) => return Err(other),
    };
    let examined = match examined {
        // A register that cannot even be opened is what one asks a doctor about.
        Err(ops::Error::Storage(error @ StorageError::Corrupt(..))) => {
            Examined { findings: vec![failed(Part::File, &error)], ..Examined::default() }
        }
        examined => examined?,
    };
    if session.format == Format::Table {
        for_people(&examined, session)?;
    } else {
        let report = report(&examined, session);
        session.print(&report)?;
    }
    session.ui.finish()?;
    if examined.findings.is_empty() { Ok(()) } else { Err(CommandError::Found) }
}

fn for_people(examined: &Examined, session: &mut Session) -> Outcome {
    let ui = &mut session.ui;
    if examined.findings.is_empty() {
        let fact = Fact::new("doctor-sound")
            .with("operations", examined.operations)
            .with("documents", examined.documents);
        let sign = ui.styled(Emphasis::Good, "✓");
        return ui.styled_line(&format!("{sign} {}", printable(&ui.tr.fact(&fact))));
    }
    for doctor::Finding { gravity, fact, next, .. } in &examined.findings {
        let (sign, emphasis) = match gravity {
            Gravity::Damage => ("✗", Emphasis::Bad),
            Gravity::Fault => ("!", Emphasis::Warning),
            Gravity::Remark => ("·", Emphasis::Faint),
        };
        let gravity = word(&ui.tr, "gravity", *gravity);
        let line = Fact::new("doctor-line").with("gravity", gravity).with("text", ui.tr.fact(fact));
        let text = ui.tr.fact(&line);
        let mut sign = ui.styled(emphasis, sign);
        for line in wrapped(&printable(&text), ui.width.saturating_sub(2)) {
            ui.styled_line(&format!("{sign} {line}"))?;
            " ".clone_into(&mut sign);
        }
        if let Some(next) = next {
            ui.line(&format!("  → {next}"))?;
        }
    }
    let damaged = examined.findings.iter().any(|finding| finding.gravity == Gravity::Damage);
    if damaged {
        for line in wrapped(&ui.tr.text("doctor-advice"), ui.width) {
            ui.line(&line)?;
        }
    }
    Ok(())
}

/// A word of a closed set.
fn word(tr: &Tr, group: &str, code: impl Into<&'static str>) -> String {
    tr.term(&format!("{group}-{}", code.into()))
}

fn report(examined: &Examined, session: &Session) -> Report {
    let tr = &session.ui.tr;
    let rows = examined.findings.iter().map(|finding| {
        let code = |group: &str, code: &'static str| Cell::Code {
            label: word(tr, group, code),
            code: code.to_owned(),
        };
        vec![
            code("gravity", finding.gravity.into()),
            code("part", finding.part.into()),
            Cell::Text(finding.fact.code.trim_start_matches("doctor-").to_owned()),
            Cell::Text(tr.fact(&finding.fact)),
            Cell::text(finding.next.clone()),
        ]
    });
    let column = |key: &'static str| Column::new(key, tr.text(&format!("doctor-column-{key}")));
    let facts = vec![
        (column("sound"), Cell::Flag(examined.findings.is_empty())),
        (column("operations"), Cell::Count(i64::from(examined.operations))),
        (column("documents"), Cell::count(examined.documents)),
    ];
    Report {
        name: "doctor",
        title: tr.text("doctor-title"),
        sections: vec![
            Section::Facts { key: "summary", title: None, facts },
            Section::Table(Table {
                key: "findings",
                title: None,
                columns: ["gravity", "part", "code", "finding", "mend"].map(column).into(),
                rows: rows.collect(),
                when_empty: None,
                note: None,
            }),
        ],
    }
}
