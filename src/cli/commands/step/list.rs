//! `wijk step list`: the steps of a dossier, with how they stand.

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::dates::day_of;
use crate::ops::step;
use crate::report::value::{Cell, Column, Report, Section, Table};

/// `wijk step list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Only those that are not done
    #[arg(long)]
    open: bool,
}

/// Lists the steps of the latest version of the roadmap.
///
/// # Errors
/// The dossier is not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let plan = session.open()?.read(|view| step::list(view, &args.dossier))?;
    let today = day_of(session.now, plan.rules.timezone);
    let tr = &session.ui.tr;
    let mut steps = step::all(&plan);
    if args.open {
        steps.retain(|(_, _, step)| step.done_on.is_none());
    }
    let rows = steps.into_iter().map(|(place, project, step)| {
        let state = match (step.done_on, step.last_day()) {
            (Some(_), _) => "done",
            (None, Some(due)) if due < today => "late",
            _ if step.begun_on.is_some() => "begun",
            _ => "open",
        };
        vec![
            Cell::Text(format!("{}.{}", place.project, place.step)),
            Cell::Text(step.title.clone()),
            Cell::Text(project.title.clone()),
            Cell::text(step.responsible.clone()),
            Cell::date(step.starts_on),
            Cell::date(step.due_on),
            Cell::date(step.begun_on),
            Cell::date(step.done_on),
            Cell::Code { code: state.to_owned(), label: tr.text(&format!("step-state-{state}")) },
            Cell::date(step.moved_to),
        ]
    });
    let label = |key: &str| tr.text(&format!("step-column-{key}"));
    let rows = rows.collect();
    let report = Report {
        name: "steps",
        title: format!("{} {}", plan.dossier.reference, plan.dossier.name),
        sections: vec![Section::Table(Table {
            key: "steps",
            title: None,
            columns: vec![
                Column::new("place", label("place")),
                Column::new("title", label("title")),
                Column::secondary("project", label("project")),
                Column::secondary("responsible", label("responsible")),
                Column::secondary("starts_on", label("starts_on")),
                Column::new("due_on", label("due_on")),
                Column::secondary("begun_on", label("begun_on")),
                Column::new("done_on", label("done_on")),
                Column::new("state", label("state")),
                Column::secondary("moved_to", label("moved_to")),
            ],
            rows,
            when_empty: Some(tr.text("step-list-empty")),
            note: None,
        })],
    };
    session.print(&report)
}
