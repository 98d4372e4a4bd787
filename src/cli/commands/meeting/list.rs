//! `wijk meeting list`

use crate::cli::commands::Outcome;
use crate::cli::input::today;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::meeting::{self, ListInput};
use crate::report::build::follow_up::{self, For};
use crate::report::value::{Report, Section};

/// `wijk meeting list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only of one dossier
    dossier: Option<String>,
    /// Only of the network
    #[arg(long, conflicts_with = "dossier")]
    network: bool,
    /// Only of this edition: of its dossiers, and of the network for it
    #[arg(long, value_name = "EDITION")]
    edition: Option<String>,
    /// Only of this year
    #[arg(long, value_name = "YEAR")]
    year: Option<i32>,
}

/// Lists meetings, by day.
///
/// # Errors
/// As [`meeting::list`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let today = today(session.now);
    let input =
        ListInput { dossier: args.dossier, network: args.network, edition: args.edition, year: args.year };
    let listed = session.open()?.read(|view| meeting::list(view, &input))?;
    let tr = &session.ui.tr;
    let reader = if listed.dossier.is_some() { For::Dossier } else { For::Office };
    let title = match &listed.dossier {
        Some(dossier) => format!("{} {}", dossier.reference, dossier.name),
        None => tr.text("meeting-list-title"),
    };
    let mut table = follow_up::meetings(tr, &listed.meetings, &listed.rules, today, reader);
    let present: u32 = listed.meetings.iter().map(|one| one.present).sum();
    let note = Fact::new("meeting-list-note").with("count", listed.meetings.len()).with("present", present);
    table.note = (!listed.meetings.is_empty()).then(|| tr.fact(&note));
    session.print(&Report { name: "meetings", title, sections: vec![Section::Table(table)] })
}
