//! `wijk score add`

use std::path::{Path, PathBuf};

use super::asked;
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::input;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::exchange::marks_in;
use crate::ops;
use crate::ops::score::{Added, Entry, Given, Places, add};

/// `wijk score add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The session: number, day, or part of the name of its body [default: the only one not closed]
    session: Option<String>,
    /// Who gives the marks: number of the seat, or part of a name
    member: Option<String>,
    /// The dossier on the agenda
    dossier: Option<String>,
    /// Number of the project; not needed when there is one
    #[arg(long, value_name = "N")]
    project: Option<String>,
    /// Points for a criterion; again for each
    #[arg(long = "mark", value_name = "CRITERION=POINTS")]
    marks: Vec<String>,
    /// A criterion that does not apply, which is not zero; again for each
    #[arg(long = "na", value_name = "CRITERION")]
    not_applicable: Vec<String>,
    /// What the member said with it
    #[arg(long, value_name = "TEXT")]
    comment: Option<String>,
    /// Take many from a CSV file: member;dossier;project;criterion;points;comment; - for standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["member", "dossier", "project", "marks", "not_applicable", "comment"])]
    from: Option<PathBuf>,
}

/// Writes marks down; in a terminal asks for them criterion by criterion.
///
/// # Errors
/// As [`add`]; the file cannot be read.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let text = args.session.as_deref();
    let (entries, places) = match &args.from {
        Some(path) => (from_file(path)?, Places::COLUMNS),
        None => {
            let typed = typed(args);
            let whole = args.member.is_some() && args.dossier.is_some() && !typed.is_empty();
            let entries = match whole {
                true => typed,
                false if session.prompter.can_ask() => asked::ask(
                    args.member.as_deref(),
                    args.dossier.as_deref(),
                    args.project.as_deref(),
                    text,
                    &store,
                    session,
                )?,
                false => return Err(CommandError::AnswerNeeded(missing(args))),
            };
            (entries, Places::FLAGS)
        }
    };
    let added = add(&mut session.context(&mut store, "score add"), text, &entries, places)?;
    tell(&added, session);
    Ok(())
}

fn missing(args: &Args) -> String {
    let needed = [
        (args.member.is_none(), "MEMBER"),
        (args.dossier.is_none(), "DOSSIER"),
        (args.marks.is_empty() && args.not_applicable.is_empty(), "--mark"),
    ];
    let mut names: Vec<&str> = needed.iter().filter(|(open, _)| *open).map(|(_, name)| *name).collect();
    names.push("--from");
    names.join(", ")
}

fn typed(args: &Args) -> Vec<Entry> {
    let entry = |criterion: &str, given: Given| Entry {
        line: None,
        member: args.member.clone().unwrap_or_default(),
        dossier: args.dossier.clone().unwrap_or_default(),
        project: args.project.clone(),
        criterion: criterion.trim().to_owned(),
        given,
        comment: args.comment.clone(),
    };
    let marks = args.marks.iter().map(|text| match text.rsplit_once('=') {
        Some((criterion, points)) => entry(criterion, Given::Text(points.trim().to_owned())),
        None => entry(text, Given::Text(String::new())),
    });
    let none = args.not_applicable.iter().map(|criterion| entry(criterion, Given::NotApplicable));
    marks.chain(none).collect()
}

fn from_file(path: &Path) -> Result<Vec<Entry>, CommandError> {
    let lines = marks_in::read(&input::bytes(path)?).map_err(ops::Error::Invalid)?;
    let entry = |line: marks_in::MarkLine| Entry {
        line: Some(line.line),
        member: line.member,
        dossier: line.dossier,
        project: Some(line.project),
        criterion: line.criterion,
        given: Given::Text(line.points),
        comment: line.comment,
    };
    Ok(lines.into_iter().map(entry).collect())
}

/// How many were written and how many are still to come: nothing of what they are.
fn tell(added: &Added, session: &mut Session) {
    let page = &added.board.page;
    let (given, expected) = added.board.progress();
    let fact = Fact::new("score-added")
        .with("count", added.written)
        .with("replaced", added.replaced)
        .with("members", added.seats.len())
        .with_list("seats", added.seats.iter().map(|seat| format!("#{seat}")))
        .with("session", page.number())
        .with("body", page.body());
    session.ui.done(&fact);
    session.ui.note(&Fact::new("score-progress").with("given", given).with("expected", expected));
    let verb = if given == expected { "ranking" } else { "add" };
    session.ui.next(&format!("wijk score {verb} {}", page.number()));
    session.after_change();
}
