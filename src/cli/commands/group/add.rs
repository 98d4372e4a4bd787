//! `wijk group add`: people join the group that carries a project.

use std::path::PathBuf;

use crate::cli::commands::Outcome;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::cli::{CommandError, input};
use crate::domain::fact::Fact;
use crate::ops::group::{self, people_of, people_on};

/// `wijk group add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the project; in a terminal it can be chosen
    project: Option<String>,
    /// Who joins: one name or several
    #[arg(value_name = "NAME")]
    names: Vec<String>,
    /// E-mail address, of one person
    #[arg(long, value_name = "ADDRESS")]
    email: Option<String>,
    /// Everybody on a list (CSV)
    #[arg(long, value_name = "FILE", conflicts_with_all = ["names", "email"])]
    from: Option<PathBuf>,
    /// Since when [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Adds people to a group.
///
/// # Errors
/// As [`group::add`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let project = super::project(args.project.as_deref(), &args.dossier, |group| !group.over, session)?;
    let people = match &args.from {
        Some(path) => people_on(&input::bytes(path)?)?,
        None if args.names.is_empty() => {
            people_of(&ask_names(args, project, session)?, args.email.as_deref())?
        }
        None => people_of(&args.names, args.email.as_deref())?,
    };
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "group add");
    let joined = group::add(&mut context, &args.dossier, project, &people, on)?;
    let reference = &joined.dossier.reference;
    if !joined.added.is_empty() {
        let fact = Fact::new("group-joined")
            .with("reference", reference)
            .with("number", project)
            .with("title", &joined.group.title)
            .with_list("names", joined.added.iter().map(String::as_str))
            .with("count", joined.group.people.len());
        session.ui.done(&fact);
    }
    if !joined.known.is_empty() {
        let fact = Fact::new("group-known").with("title", &joined.group.title);
        session.ui.note(&fact.with_list("names", joined.known.iter().map(String::as_str)));
    }
    session.ui.next(&format!("wijk group list {reference}"));
    if !joined.added.is_empty() {
        session.after_change();
    }
    Ok(())
}

/// Lets the user tick members who are in no group yet, or type names.
fn ask_names(args: &Args, project: u32, session: &mut Session) -> Result<Vec<String>, CommandError> {
    let groups = session.open()?.read(|view| group::list(view, &args.dossier))?;
    let here = groups.groups.iter().find(|group| group.project == project);
    let title = here.map(|group| group.title.clone()).unwrap_or_default();
    let free: Vec<String> = groups.free.iter().map(|role| role.person.name.clone()).collect();
    let mut names = Vec::new();
    if !free.is_empty() && args.email.is_none() {
        let question = session.ui.tr.fact(&Fact::new("group-ask-free").with("title", &title));
        match session.prompter.choices(&question, "NAME", &free, &[])? {
            Answer::Is(ticked) => names.extend(ticked.into_iter().filter_map(|at| free.get(at).cloned())),
            Answer::Back => return Err(CommandError::Stopped),
        }
    }
    if names.is_empty() {
        let question = session.ui.tr.text("group-ask-name");
        let empty = session.ui.tr.text("ui-answer-needed");
        let check = |text: &str| if text.is_empty() { Err(empty.clone()) } else { Ok(()) };
        match session.prompter.words(&question, "NAME", "", &check)? {
            Answer::Is(text) => names.push(text),
            Answer::Back => return Err(CommandError::Stopped),
        }
    }
    Ok(names)
}
