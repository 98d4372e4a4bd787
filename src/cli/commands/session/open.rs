//! `wijk session open`

use chrono::NaiveDate;

use super::flags::SessionFlags;
use super::tell;
use crate::cli::asking::{day, pick, typed, vocabulary, words};
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::form::{Question, ask};
use crate::cli::input::today;
use crate::cli::parse;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::i18n::Tr;
use crate::ops::session::{self, SessionInput};

/// `wijk session open`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The edition [default: the only open one]
    edition: Option<String>,
    /// Which body: a code of the edition, or its name
    #[arg(long, value_name = "BODY")]
    body: Option<String>,
    #[command(flatten)]
    flags: SessionFlags,
}

/// A session while it is asked.
#[derive(Debug, Default)]
struct Form {
    body: Option<String>,
    on: Option<NaiveDate>,
    at: Option<String>,
    place: Option<String>,
    quorum: Option<u32>,
}

/// Opens a session.
///
/// # Errors
/// As [`session::open`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let mut input = args.flags.read()?;
    let mut store = session.open_for_writing()?;
    let body = match args.body {
        Some(body) => body,
        None => {
            if !session.prompter.can_ask() {
                return Err(CommandError::AnswerNeeded("--body".to_owned()));
            }
            let (_, bodies) = store.read(|view| session::bodies(view, args.edition.as_deref()))?;
            let tr = Tr::new(session.ui.tr.language());
            let choices = vocabulary(&tr, &bodies);
            let (body, asked) = asked(&tr, choices, input, session)?;
            input = asked;
            body
        }
    };
    let mut context = session.context(&mut store, "session open");
    let page = session::open(&mut context, args.edition.as_deref(), &body, &input)?;
    session.ui.done(&tell::fact("session-opened", &page));
    // A session between two last days sees what came in for the first of them.
    let first = page.rules.deadlines.iter().map(|deadline| deadline.on).min();
    if let Some(deadline) = first.filter(|deadline| page.session.text.on < *deadline) {
        let fact = Fact::new("session-before-deadline").with("day", page.session.text.on);
        session.ui.warn(&fact.with("deadline", deadline));
    }
    tell::next(&page, session);
    Ok(())
}

/// Asks for whatever the flags left open.
fn asked(
    tr: &Tr,
    choices: Vec<(String, String)>,
    given: SessionInput,
    session: &mut Session,
) -> Result<(String, SessionInput), CommandError> {
    let mut form = Form {
        on: Some(given.on.unwrap_or_else(|| today(session.now))),
        at: given.at.clone(),
        place: given.place.clone(),
        quorum: given.quorum,
        ..Form::default()
    };
    let mut questions: Vec<Question<'_, Form>> =
        vec![pick(tr, "session-ask-body", "--body", choices, None, |form: &mut Form| &mut form.body)];
    if given.on.is_none() {
        questions.push(day(tr, "session-ask-on", "--on", true, |form: &mut Form| &mut form.on));
    }
    if given.at.is_none() {
        let both = (parse::time, String::clone);
        questions.push(typed(tr, "session-ask-at", "--at", false, both, |form: &mut Form| &mut form.at));
    }
    if given.place.is_none() {
        questions.push(words(tr, "session-ask-place", "--place", false, |form: &mut Form| &mut form.place));
    }
    if given.quorum.is_none() {
        let both = (parse::count, ToString::to_string);
        questions.push(typed(tr, "session-ask-quorum", "--quorum", false, both, |form: &mut Form| {
            &mut form.quorum
        }));
    }
    session.ui.note(&Fact::new("ui-back-hint"));
    ask(&mut form, &questions, session.prompter.as_mut())?;
    let input = SessionInput { on: form.on, at: form.at, place: form.place, quorum: form.quorum };
    Ok((form.body.unwrap_or_default(), input))
}
