//! `wijk obstacle add`

use super::tell;
use crate::cli::asking::{day, pick, words};
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::form::{Question, ask};
use crate::cli::input;
use crate::cli::session::Session;
use crate::i18n::Tr;
use crate::ops::obstacle::{self, ObstacleInput, spot};
use crate::ops::progress::{Realised, realising};

/// `wijk obstacle add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// The project, or the step such as 2.1, that is held up [default: the whole dossier]
    #[arg(value_name = "PROJECT[.STEP]")]
    place: Option<String>,
    /// What holds it up
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// The day since which it does [default: today]
    #[arg(long, value_name = "DATE")]
    since: Option<String>,
}

#[derive(Default)]
struct Form {
    place: Option<String>,
    reason: Option<String>,
    since: Option<chrono::NaiveDate>,
}

/// Records an obstacle; in a terminal asks for what the flags left open.
///
/// # Errors
/// As [`obstacle::add`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let since = input::day("--since", args.since.as_deref())?;
    let given = args.place.as_deref().map(spot).transpose()?;
    let mut form = Form { place: args.place.clone(), reason: args.reason.clone(), since };
    let mut store = session.open_for_writing()?;
    let now = session.now;
    let realised = store.read(|view| realising(view, &args.dossier, now, "obstacle-not-now"))?;
    if form.reason.is_none() {
        if !session.prompter.can_ask() {
            return Err(CommandError::AnswerNeeded("--reason".to_owned()));
        }
        form.since = form.since.or(Some(realised.place.today));
        let tr = Tr::new(session.ui.tr.language());
        let mut questions: Vec<Question<'_, Form>> = Vec::new();
        if given.is_none() {
            let (flag, none) = ("PROJECT[.STEP]", Some("obstacle-ask-whole"));
            let choices = places(&realised);
            questions.push(pick(&tr, "obstacle-ask-place", flag, choices, none, |form: &mut Form| {
                &mut form.place
            }));
        }
        questions
            .push(words(&tr, "obstacle-ask-reason", "--reason", true, |form: &mut Form| &mut form.reason));
        questions.push(day(&tr, "obstacle-ask-since", "--since", true, |form: &mut Form| &mut form.since));
        ask(&mut form, &questions, session.prompter.as_mut())?;
    }
    let wanted = ObstacleInput {
        spot: form.place.as_deref().map(spot).transpose()?,
        reason: form.reason.unwrap_or_default(),
        since: form.since,
    };
    let reference = &realised.place.dossier.reference;
    let hindered = obstacle::add(&mut session.context(&mut store, "obstacle add"), reference, &wanted)?;
    tell("obstacle-added", &hindered, session);
    Ok(())
}

/// The projects that go on and their open steps, as they are chosen.
fn places(realised: &Realised) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for project in realised.projects.iter().filter(|project| !project.dropped) {
        let number = project.number.to_string();
        found.push((number.clone(), format!("{number} {}", project.title)));
        for step in realised.steps_of(project.number).filter(|step| step.days.done_on.is_none()) {
            let place = format!("{number}.{}", step.number);
            found.push((place.clone(), format!("{place} {}", step.title)));
        }
    }
    found
}
