//! `wijk group`: the people who carry each project.

mod add;
mod leave;
mod list;

use crate::cli::CommandError;
use crate::cli::commands::Outcome;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::fact::{Fact, Fault};
use crate::ops;

/// Its commands.
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(subcommand)]
    command: Group,
}

#[derive(Debug, clap::Subcommand)]
enum Group {
    /// Add people to the group that carries a project
    Add(add::Args),
    /// Show each project with the people who carry it, and who is in no group
    List(list::Args),
    /// Note that somebody leaves the group that carries a project
    Leave(leave::Args),
}

/// Carries out a command on groups.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Group::Add(args) => add::run(&args, session),
        Group::List(args) => list::run(&args, session),
        Group::Leave(args) => leave::run(&args, session),
    }
}

/// The project that is meant: given, or chosen out of those that `can_be` lets through.
fn project(
    given: Option<&str>,
    dossier: &str,
    can_be: impl Fn(&ops::group::Group) -> bool,
    session: &mut Session,
) -> Result<u32, CommandError> {
    if let Some(text) = given {
        let wrong = || Fault::of("PROJECT", text, Fact::new("group-wrong-project"));
        return text.trim().parse().map_err(|_| ops::Error::invalid(wrong()).into());
    }
    let groups = session.open()?.read(|view| ops::group::list(view, dossier))?;
    let choices: Vec<&ops::group::Group> = groups.groups.iter().filter(|group| can_be(group)).collect();
    if choices.is_empty() {
        let fact = Fact::new("group-no-project").with("reference", &groups.dossier.reference);
        let next = format!("wijk plan show {}", groups.dossier.reference);
        return Err(ops::Error::refused(fact, next).into());
    }
    let labels: Vec<String> =
        choices.iter().map(|group| format!("{} {}", group.project, group.title)).collect();
    let question = session.ui.tr.text("group-ask-project");
    match session.prompter.choice(&question, "PROJECT", &labels, 0, None)? {
        Answer::Is(at) => choices.get(at).map(|group| group.project).ok_or(CommandError::Stopped),
        Answer::Back => Err(CommandError::Stopped),
    }
}
