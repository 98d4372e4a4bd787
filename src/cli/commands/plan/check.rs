//! `wijk plan check`: everything that is odd in the roadmap, project by project, each with the command that mends it.

use crate::cli::CommandError;
use crate::cli::commands::Outcome;
use crate::cli::findings;
use crate::cli::session::Session;
use crate::cli::ui::{Emphasis, wrapped};
use crate::domain::dossier::judge::{Finding, State};
use crate::domain::text::printable;
use crate::ops::plan::{self, Checked, Odd};
use crate::report::render::Format;
use crate::report::value::{Cell, Column, Report, Section, Table};

/// `wijk plan check`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
}

/// Shows what is odd; the exit code is 5 when something is.
///
/// # Errors
/// The dossier is not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let now = session.now;
    let checked = session.open()?.read(|view| plan::check(view, &args.dossier, now))?;
    if session.format == Format::Table && session.globals.output.is_none() {
        for_people(&checked, session)?;
    } else {
        let report = report(&checked, session);
        session.print(&report)?;
    }
    session.ui.finish()?;
    if checked.odd.is_empty() { Ok(()) } else { Err(CommandError::Found) }
}

fn for_people(checked: &Checked, session: &mut Session) -> Outcome {
    let plan = &checked.plan;
    let ui = &mut session.ui;
    let head = match &plan.version {
        None => super::tell::fact("plan-none", plan),
        Some(row) => super::tell::fact("plan-check-head", plan)
            .with("version", row.version)
            .with("count", checked.odd.len()),
    };
    for line in wrapped(&printable(&ui.tr.fact(&head)), ui.width) {
        let line = ui.styled(Emphasis::Strong, &line);
        ui.styled_line(&line)?;
    }
    let of = |number: Option<u32>| -> Vec<Finding> {
        checked.odd.iter().filter(|odd| odd.project == number).map(finding).collect()
    };
    findings::all(ui, &of(None))?;
    for project in &plan.roadmap.projects {
        let odd = of(Some(project.number));
        if odd.is_empty() {
            continue;
        }
        ui.line("")?;
        for line in wrapped(&printable(&format!("{} {}", project.number, project.title)), ui.width) {
            let line = ui.styled(Emphasis::Strong, &line);
            ui.styled_line(&line)?;
        }
        findings::all(ui, &odd)?;
    }
    Ok(())
}

/// What is odd, in the form in which verdicts are shown.
fn finding(odd: &Odd) -> Finding {
    Finding {
        rule: odd.rule.clone().unwrap_or_default(),
        severity: odd.severity,
        state: State::Broken,
        fact: odd.fact.clone(),
        mend: odd.mend.clone(),
        source: odd.source.clone(),
    }
}

fn report(checked: &Checked, session: &Session) -> Report {
    let tr = &session.ui.tr;
    let rows = checked.odd.iter().map(|odd| {
        let severity = odd.severity.to_string();
        vec![
            odd.project.map_or(Cell::Empty, |number| Cell::Count(i64::from(number))),
            Cell::Text(odd.fact.code.to_string()),
            Cell::text(odd.rule.clone()),
            Cell::Code { label: tr.term(&format!("severity-{severity}")), code: severity },
            Cell::Text(tr.fact(&odd.fact)),
            Cell::text(odd.mend.clone()),
            Cell::text(odd.source.as_ref().map(|source| source.key.clone())),
            Cell::text(odd.source.as_ref().map(|source| source.url.clone())),
        ]
    });
    let label = |key: &str| tr.term(&format!("column-{key}"));
    Report {
        name: "plan-check",
        title: format!("{} {}", checked.plan.dossier.reference, checked.plan.dossier.name),
        sections: vec![Section::Table(Table {
            key: "findings",
            title: None,
            columns: vec![
                Column::new("project", tr.text("plan-column-project")),
                Column::secondary("code", tr.text("plan-column-code")),
                Column::new("rule", label("rule")),
                Column::new("severity", label("severity")),
                Column::new("finding", label("finding")),
                Column::new("mend", label("mend")),
                Column::secondary("source", label("source")),
                Column::secondary("url", label("url")),
            ],
            rows: rows.collect(),
            when_empty: Some(tr.text("plan-check-nothing")),
            note: None,
        })],
    }
}
