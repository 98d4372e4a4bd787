//! `wijk task list`: what has to be done in a dossier, by whom, and what is done.

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::i18n::Tr;
use crate::ops::task::{self, TaskState, Tasks};
use crate::report::value::{Cell, Column, Report, Section, Table};

/// `wijk task list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Only those that are not done
    #[arg(long)]
    open: bool,
}

/// Lists the tasks of a dossier: first what is open in its present phase.
///
/// # Errors
/// The dossier is not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let tasks = session.open()?.read(|view| task::list(view, &args.dossier))?;
    let report = report(&session.ui.tr, &tasks, args.open);
    session.print(&report)
}

fn report(tr: &Tr, tasks: &Tasks, only_open: bool) -> Report {
    let language = tr.language();
    let shown = tasks.tasks.iter().filter(|one| !only_open || one.done.is_none());
    let phase = |one: &TaskState| match one.task.phase {
        None => Cell::Code { code: "always".into(), label: tr.text("task-always") },
        Some(phase) => {
            let own = tasks.rules.phase_name(phase).map(|name| name.get(language).to_owned());
            Cell::Code { code: phase.to_string(), label: own.unwrap_or_else(|| tr.term(&phase.term())) }
        }
    };
    let state = |one: &TaskState| {
        let now = one.task.is_due_in(tasks.dossier.standing.phase);
        match (&one.done, now) {
            (Some(_), _) => "done",
            (None, true) => "now",
            (None, false) => "open",
        }
    };
    let rows = shown.map(|one| {
        let state = state(one);
        vec![
            Cell::Text(one.task.code.clone()),
            Cell::Text(one.task.name.get(language).to_owned()),
            Cell::Code { code: one.task.by.clone(), label: one.party.get(language).to_owned() },
            phase(one),
            Cell::Code { code: state.to_owned(), label: tr.text(&format!("task-state-{state}")) },
            Cell::date(one.done.as_ref().map(|row| row.on)),
            Cell::text(one.done.as_ref().and_then(|row| row.note.clone())),
        ]
    });
    let label = |key: &str| tr.text(&format!("task-column-{key}"));
    let (open, all) = (tasks.open_now().count(), tasks.tasks.len());
    let note = Fact::new("task-list-note").with("open", open).with("count", all);
    Report {
        name: "tasks",
        title: format!("{} {}", tasks.dossier.reference, tasks.dossier.name),
        sections: vec![Section::Table(Table {
            key: "tasks",
            title: None,
            columns: vec![
                Column::new("task", label("task")),
                Column::new("what", label("what")),
                Column::new("party", label("party")),
                Column::new("phase", label("phase")),
                Column::secondary("state", label("state")),
                Column::new("done_on", label("done_on")),
                Column::secondary("note", label("note")),
            ],
            rows: rows.collect(),
            when_empty: Some(tr.text(if all == 0 { "task-list-none" } else { "task-list-empty" })),
            note: (all > 0).then(|| tr.fact(&note)),
        })],
    }
}
