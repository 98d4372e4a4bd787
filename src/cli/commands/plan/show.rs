//! `wijk plan show`: the roadmap, for people and for machines.

mod people;
mod report;
mod timeline;

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::dates::day_of;
use crate::ops::{self, plan};
use crate::report::render::Format;

/// `wijk plan show`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// An earlier version
    #[arg(long, value_name = "N")]
    version: Option<u32>,
}

impl Args {
    /// The latest version of a dossier's roadmap.
    pub fn latest(dossier: String) -> Self {
        Self { dossier, version: None }
    }
}

/// Shows a version of the roadmap.
///
/// # Errors
/// The dossier or the version is not found.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let (plan, fields) = session.open()?.read(|view| -> ops::Result<_> {
        let plan = plan::look(view, &args.dossier, args.version)?;
        let mut fields = view.fields_asked(plan.dossier.clone(), plan.rules.clone())?.fields;
        let has = |number: &u32| plan.roadmap.projects.iter().any(|project| project.number == *number);
        fields.retain(|one| one.project.as_ref().is_some_and(|(number, _)| has(number)));
        Ok((plan, fields))
    })?;
    if session.format == Format::Table && session.globals.output.is_none() {
        return people::show(&plan, &fields, session);
    }
    let today = day_of(session.now, plan.rules.timezone);
    let report = report::report(&plan, &fields, today, &session.ui.tr);
    session.print(&report)
}
