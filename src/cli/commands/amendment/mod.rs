//! `wijk amendment`: changes of what was awarded.

mod add;
mod approve;
mod list;
mod refuse;
mod withdraw;

use super::Outcome;
use crate::cli::error::CommandError;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::amendment::{AmendmentKind, Ruling};
use crate::domain::fact::Fact;
use crate::ops::amendment::{self, Amended};
use crate::storage::Store;

/// `wijk amendment`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Ask to change a project: its scope, its dates, or that it does not go on
    Add(add::Args),
    /// Approve a change
    Approve(approve::Args),
    /// Refuse a change, with the reason
    Refuse(refuse::Args),
    /// Take back a change that was not decided
    Withdraw(withdraw::Args),
    /// List the changes, of a dossier or of all
    List(list::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Add(args) => add::run(args, session),
        Command::Approve(args) => approve::run(args, session),
        Command::Refuse(args) => refuse::run(args, session),
        Command::Withdraw(args) => withdraw::run(&args, session),
        Command::List(args) => list::run(&args, session),
    }
}

/// The change that is meant: given, or chosen out of those that wait; `None` when none waits.
fn which(
    number: Option<u32>,
    dossier: &str,
    store: &Store,
    session: &mut Session,
) -> Result<Option<u32>, CommandError> {
    if number.is_some() {
        return Ok(number);
    }
    let now = session.now;
    let (place, rows) = store.read(|view| amendment::list(view, Some(dossier), true, now))?;
    if rows.is_empty() {
        let reference = place.map_or_else(|| dossier.to_owned(), |place| place.dossier.reference);
        session.ui.note(&Fact::new("amendment-none-waiting").with("reference", reference));
        return Ok(None);
    }
    let tr = &session.ui.tr;
    let name = |kind: AmendmentKind| tr.term(&format!("amendment-{kind}"));
    let names: Vec<String> = rows
        .iter()
        .map(|row| {
            let one = &row.amendment;
            format!("{} {} {} · {}", row.number, one.project, name(one.kind), one.reason)
        })
        .collect();
    let question = tr.text("amendment-ask-which");
    match session.prompter.choice(&question, "NUMBER", &names, 0, None)? {
        Answer::Is(at) => Ok(Some(rows.get(at).map(|row| row.number).ok_or(CommandError::Stopped)?)),
        Answer::Back => Err(CommandError::Stopped),
    }
}

fn tell(code: &'static str, amended: &Amended, session: &mut Session) {
    let (dossier, amendment) = (&amended.place.dossier, &amended.amendment);
    let on = amendment.decided.as_ref().map_or(amendment.asked, |decided| decided.on);
    let fact = Fact::new(code)
        .with("reference", &dossier.reference)
        .with("neighbourhood", &dossier.name)
        .with("number", amended.number)
        .with("project", amendment.project)
        .with("title", &amended.title)
        .with_term("kind", format!("amendment-{}", amendment.kind))
        .with("on", on);
    session.ui.done(&fact);
    let holds = amendment.decided.as_ref().is_some_and(|decided| decided.ruling == Ruling::Approved);
    if holds {
        for (step, day) in &amendment.moves {
            let place = format!("{}.{step}", amendment.project);
            session.ui.note(&Fact::new("amendment-moved").with("place", place).with("on", *day));
        }
    }
    let reference = &dossier.reference;
    session.ui.next(&match (amendment.kind, holds) {
        _ if amended.waiting > 0 => format!("wijk amendment list {reference} --open"),
        (AmendmentKind::Drop, true) => format!("wijk budget {reference}"),
        _ => format!("wijk progress {reference}"),
    });
    session.after_change();
}
