//! `wijk group leave`: somebody leaves the group that carries a project.

use crate::cli::commands::Outcome;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::cli::{CommandError, input};
use crate::domain::fact::Fact;
use crate::ops::group;

/// `wijk group leave`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the project; in a terminal it can be chosen
    project: Option<String>,
    /// Who leaves: any part of the name that fits one person of the group
    name: Option<String>,
    /// The last day [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Notes that somebody leaves a group.
///
/// # Errors
/// As [`group::leave`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let has_people = |group: &group::Group| !group.people.is_empty();
    let project = super::project(args.project.as_deref(), &args.dossier, has_people, session)?;
    let name = match &args.name {
        Some(name) => name.clone(),
        None => ask_name(&args.dossier, project, session)?,
    };
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "group leave");
    let left = group::leave(&mut context, &args.dossier, project, &name, on)?;
    let fact = Fact::new("group-left")
        .with("reference", &left.dossier.reference)
        .with("number", project)
        .with("title", &left.group.title)
        .with("name", &left.name)
        .with("on", left.on)
        .with("count", left.group.people.len());
    session.ui.done(&fact);
    session.ui.next(&format!("wijk group list {}", left.dossier.reference));
    session.after_change();
    Ok(())
}

fn ask_name(dossier: &str, project: u32, session: &mut Session) -> Result<String, CommandError> {
    let groups = session.open()?.read(|view| group::list(view, dossier))?;
    let here = groups.groups.into_iter().find(|group| group.project == project);
    let names: Vec<String> =
        here.map(|group| group.people.into_iter().map(|role| role.person.name).collect()).unwrap_or_default();
    // Whoever reads the refusal learns that nobody is there.
    if names.is_empty() {
        return Ok(String::new());
    }
    let question = session.ui.tr.text("group-ask-leaver");
    match session.prompter.choice(&question, "NAME", &names, 0, None)? {
        Answer::Is(at) => names.get(at).cloned().ok_or(CommandError::Stopped),
        Answer::Back => Err(CommandError::Stopped),
    }
}
