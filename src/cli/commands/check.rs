//! `wijk check`: what still stands between a dossier and its next phase.

use super::Outcome;
use crate::cli::CommandError;
use crate::cli::findings;
use crate::cli::session::Session;
use crate::cli::ui::{Emphasis, wrapped};
use crate::domain::dossier::judge::{Finding, State};
use crate::domain::dossier::lifecycle::Move;
use crate::domain::fact::{Fact, Value};
use crate::ops;
use crate::ops::advance::Checked;
use crate::report::render::Format;
use crate::report::value::{Cell, Column, Report, Section, Table};

/// `wijk check`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
}

/// Shows every rule for the next phase; the exit code is 5 when something stands in the way.
///
/// # Errors
/// Not found, or there is no next phase.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    show(&args.dossier, session)
}

/// Shows every rule for the next phase of a dossier.
pub(super) fn show(dossier: &str, session: &mut Session) -> Outcome {
    let checked = session.open()?.read(|view| ops::advance::check(view, dossier))?;
    if session.format == Format::Table {
        for_people(&checked, session)?;
    } else {
        let report = report(&checked, session);
        session.print(&report)?;
    }
    session.ui.finish()?;
    if checked.findings.iter().any(Finding::blocks) { Err(CommandError::Found) } else { Ok(()) }
}

fn for_people(checked: &Checked, session: &mut Session) -> Outcome {
    let dossier = &checked.dossier;
    let met = checked.findings.iter().filter(|finding| finding.state != State::Broken).count();
    let to = dossier.standing.after(checked.step).map_or_else(String::new, |to| to.term());
    let head = Fact::new("dossier-check-head")
        .with("reference", &dossier.reference)
        .with("neighbourhood", &dossier.name)
        .with("from", super::phase_value(&checked.rules, dossier.standing))
        .with(
            "to",
            match dossier.standing.after(checked.step) {
                Some(to) if !to.status.is_over() => super::phase_value(&checked.rules, to),
                _ => Value::Term(to),
            },
        )
        .with("met", met)
        .with("count", checked.findings.len());
    let ui = &mut session.ui;
    for line in wrapped(&crate::domain::text::printable(&ui.tr.fact(&head)), ui.width) {
        let line = ui.styled(Emphasis::Strong, &line);
        ui.styled_line(&line)?;
    }
    ui.line("")?;
    findings::all(ui, &checked.findings)?;
    if !checked.findings.iter().any(Finding::blocks) {
        let verb = if checked.step == Move::Admit { "admit" } else { "advance-phase" };
        ui.line("")?;
        ui.line(&format!(" → wijk {verb} {}", dossier.reference))?;
    }
    Ok(())
}

fn report(checked: &Checked, session: &Session) -> Report {
    let tr = &session.ui.tr;
    let label = |key: &str| tr.term(&format!("column-{key}"));
    let columns = ["rule", "state", "severity", "finding", "mend", "source", "url"];
    let rows = checked.findings.iter().map(|finding| {
        let state = finding.state.to_string();
        let severity = finding.severity.to_string();
        vec![
            Cell::Text(finding.rule.clone()),
            Cell::Code { label: tr.term(&format!("state-{state}")), code: state },
            Cell::Code { label: tr.term(&format!("severity-{severity}")), code: severity },
            Cell::Text(tr.fact(&finding.fact)),
            Cell::text(finding.mend.clone()),
            Cell::text(finding.source.as_ref().map(|source| source.key.clone())),
            Cell::text(finding.source.as_ref().map(|source| source.url.clone())),
        ]
    });
    Report {
        name: "check",
        title: format!("{} {}", checked.dossier.reference, checked.dossier.name),
        sections: vec![Section::Table(Table {
            key: "findings",
            title: None,
            columns: columns.iter().map(|key| Column::new(*key, label(key))).collect(),
            rows: rows.collect(),
            when_empty: None,
            note: None,
        })],
    }
}
