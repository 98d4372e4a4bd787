//! `wijk report`: the reports, one file each.

mod annual;
mod budget;
mod dossier;
mod evaluation;
mod fields;
mod impact;
mod justification;
mod network;
mod overview;
mod payments;
mod programmes;

use super::Outcome;
use crate::cli::session::Session;
use crate::report::value::{Cell, Column, Report, Section, Table};

/// `wijk report`
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    name: Option<Name>,
}

/// The reports.
#[derive(Debug, clap::Subcommand)]
enum Name {
    /// How an edition stands: phases, money, municipalities, themes, what is stuck
    Overview(overview::Args),
    /// A whole dossier as a document for others
    Dossier(dossier::Args),
    /// Awarded, paid and justified: by dossier, theme, municipality and tier
    Budget(budget::Args),
    /// What a parliament asks about a year
    Annual(annual::Args),
    /// What the projects brought: by indicator, theme, municipality and dossier
    Impact(impact::Args),
    /// What is claimed, ordered and paid, and how long that took
    Payments(payments::Args),
    /// Who owes proofs, and since when
    Justification(justification::Args),
    /// Every programme and edition side by side, and all together
    Programmes(programmes::Args),
    /// What evaluations say: what became of projects, points, what lasts, lessons
    Evaluation(evaluation::Args),
    /// What is filled in in a programme's own fields: how often, sums, choices
    Fields(fields::Args),
    /// The network and the toolbox of an edition, in figures
    Network(network::Args),
}

/// Prints a report; without a name, which reports there are.
///
/// # Errors
/// The report's.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    match &args.name {
        Some(Name::Overview(args)) => overview::run(args, session),
        Some(Name::Dossier(args)) => dossier::run(args, session),
        Some(Name::Evaluation(args)) => evaluation::run(args, session),
        Some(Name::Fields(args)) => fields::run(args, session),
        Some(Name::Network(args)) => network::run(args, session),
        Some(Name::Budget(args)) => budget::run(args, session),
        Some(Name::Annual(args)) => annual::run(args, session),
        Some(Name::Impact(args)) => impact::run(args, session),
        Some(Name::Programmes(args)) => programmes::run(args, session),
        Some(Name::Payments(args)) => payments::run(args, session),
        Some(Name::Justification(args)) => justification::run(args, session),
        None => session.print(&names(session)),
    }
}

fn names(session: &Session) -> Report {
    let tr = &session.ui.tr;
    let reports = [
        ("overview", "wijk report overview [E]"),
        ("dossier", "wijk report dossier DOSSIER"),
        ("annual", "wijk report annual --year Y"),
        ("programmes", "wijk report programmes"),
        ("budget", "wijk report budget [EDITION]"),
        ("impact", "wijk report impact [EDITION]"),
        ("payments", "wijk report payments [E]"),
        ("justification", "wijk report justification [E]"),
        ("evaluation", "wijk report evaluation [E]"),
        ("fields", "wijk report fields [EDITION]"),
        ("network", "wijk report network"),
    ];
    let rows = reports.map(|(name, command)| {
        vec![
            Cell::Text(command.to_owned()),
            Cell::Code { code: name.to_owned(), label: tr.text(&format!("report-about-{name}")) },
        ]
    });
    let label = |key: &str| tr.text(&format!("report-column-{key}"));
    Report {
        name: "reports",
        title: String::new(),
        sections: vec![Section::Table(Table {
            key: "reports",
            title: None,
            columns: vec![Column::new("command", label("command")), Column::new("report", label("report"))],
            rows: rows.into(),
            when_empty: None,
            note: None,
        })],
    }
}
