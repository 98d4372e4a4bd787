//! `wijk session`: sessions of the bodies that judge.

mod agenda;
mod analysis;
mod close;
mod conflicts;
mod edit;
mod flags;
mod list;
mod member;
mod minutes;
mod open;
pub(super) mod opinion;
mod presence;
mod recuse;
mod remove;
mod reopen;
mod show;
pub(super) mod tell;
mod text;
mod walk;

use super::Outcome;
use crate::cli::session::Session;

pub use walk::conditions as ask_conditions;

/// `wijk session`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Open a session of a body: council, jury, assembly, panel, working group, college
    Open(open::Args),
    /// List sessions
    List(list::Args),
    /// Show a session: who sits there, agenda, who does not judge what, opinions
    Show(show::Args),
    /// Change day, time, place or quorum of a session
    Edit(edit::Args),
    /// Take a session away in which nothing was said yet
    Remove(remove::Args),
    /// Who sits in a session
    Member(member::Args),
    /// Note who is there
    Present(presence::Args),
    /// Note who is not there
    Absent(presence::Args),
    /// The agenda of a session
    Agenda(agenda::Args),
    /// Show who does not judge what, and why
    Conflicts(conflicts::Args),
    /// Note that a member does not judge a dossier
    Recuse(recuse::Args),
    /// Record what the session thinks of projects
    Opinion(opinion::Args),
    /// Write what stands before the minutes, in Markdown
    Summary(text::Args),
    /// Write the principles of allocation, in Markdown
    Principles(text::Args),
    /// Write what was said of a dossier, in Markdown
    Analysis(analysis::Args),
    /// Close a session: its opinions are fixed
    Close(close::Args),
    /// Open a closed session again, with the reason
    Reopen(reopen::Args),
    /// Print the minutes: summary, principles, analysis by neighbourhood
    Minutes(minutes::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    use crate::ops::session::SessionPart;
    match args.command {
        Command::Open(args) => open::run(args, session),
        Command::List(args) => list::run(&args, session),
        Command::Show(args) => show::run(&args, session),
        Command::Edit(args) => edit::run(args, session),
        Command::Remove(args) => remove::run(&args, session),
        Command::Member(args) => member::run(args, session),
        Command::Present(args) => presence::run(&args, true, session),
        Command::Absent(args) => presence::run(&args, false, session),
        Command::Agenda(args) => agenda::run(args, session),
        Command::Conflicts(args) => conflicts::run(&args, session),
        Command::Recuse(args) => recuse::run(&args, session),
        Command::Opinion(args) => opinion::run(args, session),
        Command::Summary(args) => text::run(&args, SessionPart::Summary, session),
        Command::Principles(args) => text::run(&args, SessionPart::Principles, session),
        Command::Analysis(args) => analysis::run(&args, session),
        Command::Close(args) => close::run(&args, session),
        Command::Reopen(args) => reopen::run(&args, session),
        Command::Minutes(args) => minutes::run(&args, session),
    }
}
