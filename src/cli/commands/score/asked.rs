//! Marks asked at prompts: who, for what, and criterion by criterion.

use crate::cli::error::CommandError;
use crate::cli::form::{self, Question};
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::score::{parse_points, says_not_applicable};
use crate::i18n::Tr;
use crate::ops;
use crate::ops::score::{Board, Entry, Given, board, judge_of, points_fact};
use crate::ops::session::find_seat;
use crate::storage::Store;
use crate::storage::opinion::AskingProject;
use crate::storage::session::{ItemDossier, SeatRow};

/// Asks for what the flags left open.
///
/// # Errors
/// As [`board`]; nobody gives marks; the user stopped.
pub fn ask(
    member: Option<&str>,
    dossier: Option<&str>,
    project: Option<&str>,
    text: Option<&str>,
    store: &Store,
    session: &mut Session,
) -> Result<Vec<Entry>, CommandError> {
    let now = session.now;
    let board = store.read(|view| board(view, text, now))?;
    ops::session::not_closed(&board.page)?;
    let seat = match member {
        Some(member) => find_seat(&board.page, member)?,
        None => choose_seat(&board, session)?,
    };
    let (dossier, project) = choose_project(&board, seat, dossier, project, session)?;
    let title = Fact::new("score-ask-heading")
        .with("name", seat.name())
        .with("reference", &dossier.reference)
        .with("number", project.number)
        .with("title", &project.title)
        .with("scale", board.scale);
    session.ui.heading(&title);
    let tr = Tr::new(session.ui.tr.language());
    let criteria = board.criteria(dossier);
    let mut answers: Vec<Option<String>> = vec![None; criteria.len()];
    let (tr, scale) = (&tr, board.scale);
    let check = move |text: &str| match parse_points(text, scale) {
        _ if says_not_applicable(text) => Ok(()),
        Ok(_) => Ok(()),
        Err(fault) => Err(tr.fact(&points_fact(fault, scale))),
    };
    let mut questions: Vec<Question<'_, Vec<Option<String>>>> = Vec::new();
    for (at, criterion) in criteria.iter().enumerate() {
        // What was given before is not shown while it is sealed; an empty answer leaves it.
        let known = board.marks.iter().any(|mark| {
            mark.seat == seat.id && mark.project == project.id && mark.criterion == criterion.code
        });
        questions.push(Box::new(move |answers, prompter| {
            let default = answers[at].clone().unwrap_or_default();
            let name = criterion.name.get(tr.language());
            let code = if known { "score-ask-mark-again" } else { "score-ask-mark" };
            let question = tr.fact(&Fact::new(code).with("name", name));
            let check = |text: &str| if known && text.is_empty() { Ok(()) } else { check(text) };
            Ok(match prompter.words(&question, "--mark", &default, &check)? {
                Answer::Is(text) => {
                    answers[at] = Some(text);
                    Answer::Is(())
                }
                Answer::Back => Answer::Back,
            })
        }));
    }
    questions.push(Box::new(move |answers, prompter| {
        let question = tr.text("score-ask-comment");
        Ok(match prompter.words(&question, "--comment", "", &|_| Ok(()))? {
            Answer::Is(text) => {
                answers.push(Some(text).filter(|text| !text.is_empty()));
                Answer::Is(())
            }
            Answer::Back => Answer::Back,
        })
    }));
    form::ask(&mut answers, &questions, session.prompter.as_mut())?;
    drop(questions);
    let comment = answers.get(criteria.len()).cloned().flatten();
    let given = answers.into_iter().take(criteria.len());
    let given =
        criteria.iter().zip(given).filter(|(_, text)| text.as_ref().is_some_and(|text| !text.is_empty()));
    let entries = given.map(|(criterion, given)| Entry {
        line: None,
        member: seat.number.to_string(),
        dossier: dossier.reference.clone(),
        project: Some(project.number.to_string()),
        criterion: criterion.code.clone(),
        given: Given::Text(given.unwrap_or_default()),
        comment: comment.clone(),
    });
    Ok(entries.collect())
}

/// Those who give marks, with how many of theirs are still to come.
fn choose_seat<'a>(board: &'a Board, session: &mut Session) -> Result<&'a SeatRow, CommandError> {
    let missing = board.missing();
    let judges =
        |seat: &&SeatRow| board.page.dossiers().any(|dossier| judge_of(board, seat, dossier).is_ok());
    let seats: Vec<&SeatRow> = board.page.seats.iter().filter(judges).collect();
    let tr = &session.ui.tr;
    let names: Vec<String> = seats
        .iter()
        .map(|seat| {
            let open: usize =
                missing.iter().filter(|one| one.seat == seat.number).map(|one| one.criteria).sum();
            let fact = Fact::new("score-ask-seat")
                .with("seat", seat.number)
                .with("name", seat.name())
                .with("open", open);
            tr.fact(&fact)
        })
        .collect();
    if seats.is_empty() {
        let number = board.page.number();
        let fact = Fact::new("score-nobody").with("session", number);
        return Err(ops::Error::refused(fact, format!("wijk session member list {number}")).into());
    }
    let first = seats.iter().position(|seat| missing.iter().any(|one| one.seat == seat.number)).unwrap_or(0);
    let question = tr.text("score-ask-member");
    match session.prompter.choice(&question, "MEMBER", &names, first, None)? {
        Answer::Is(at) => seats.get(at).copied().ok_or(CommandError::Stopped),
        Answer::Back => Err(CommandError::Stopped),
    }
}

/// A project that this member judges; the first of which marks are missing is offered.
fn choose_project<'a>(
    board: &'a Board,
    seat: &SeatRow,
    dossier: Option<&str>,
    project: Option<&str>,
    session: &mut Session,
) -> Result<(&'a ItemDossier, &'a AskingProject), CommandError> {
    let key = dossier.map(crate::domain::text::fold);
    let fits = |one: &ItemDossier| {
        key.as_ref().is_none_or(|key| {
            let names = [&one.reference, &one.name].map(|name| crate::domain::text::fold(name));
            names.iter().any(|name| name.contains(key.as_str()))
        })
    };
    let number: Option<u32> = project.and_then(|text| text.trim().parse().ok());
    let there: Vec<(&ItemDossier, &AskingProject)> = board
        .projects()
        .filter(|(dossier, project)| fits(dossier) && number.is_none_or(|number| project.number == number))
        .collect();
    let judged: Vec<(&ItemDossier, &AskingProject)> =
        there.iter().copied().filter(|(dossier, _)| judge_of(board, seat, dossier).is_ok()).collect();
    let page = board.page.number();
    if judged.is_empty() {
        // Why not this one, when it is there.
        let why = there.first().and_then(|(dossier, _)| judge_of(board, seat, dossier).err());
        let fact = why.unwrap_or_else(|| Fact::new("score-not-on-agenda").with("session", page));
        return Err(ops::Error::refused(fact, format!("wijk session show {page}")).into());
    }
    if let [only] = judged[..] {
        return Ok(only);
    }
    let missing = board.missing();
    let open = |dossier: &ItemDossier, project: &AskingProject| {
        missing.iter().any(|one| {
            one.seat == seat.number && one.reference == dossier.reference && one.project == project.number
        })
    };
    let names: Vec<String> = judged
        .iter()
        .map(|(dossier, project)| {
            let sign = if open(dossier, project) { "" } else { " ✓" };
            format!("{} {} · {} {}{sign}", dossier.reference, dossier.name, project.number, project.title)
        })
        .collect();
    let first = judged.iter().position(|(dossier, project)| open(dossier, project)).unwrap_or(0);
    let question = session.ui.tr.text("score-ask-project");
    match session.prompter.choice(&question, "--project", &names, first, None)? {
        Answer::Is(at) => judged.get(at).copied().ok_or(CommandError::Stopped),
        Answer::Back => Err(CommandError::Stopped),
    }
}
