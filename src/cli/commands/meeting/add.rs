//! `wijk meeting add`

use chrono::NaiveDate;
use strum::VariantArray as _;

use super::flags::MeetingFlags;
use super::tell;
use crate::cli::asking::{pick, typed, vocabulary, words};
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::form::{Question, ask};
use crate::cli::input::today;
use crate::cli::parse;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::meeting::MeetingKind;
use crate::domain::programme::definition::Named;
use crate::i18n::Tr;
use crate::ops::meeting::{self, MeetingInput};

/// `wijk meeting add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The dossier; without it the meeting is of the network
    dossier: Option<String>,
    #[command(flatten)]
    flags: MeetingFlags,
}

/// A meeting while it is asked.
#[derive(Debug, Default)]
struct Form {
    session: Option<String>,
    kind: Option<String>,
    on: Option<NaiveDate>,
    at: Option<String>,
    place: Option<String>,
    agenda: Option<String>,
}

/// Notes a meeting, or plans one.
///
/// # Errors
/// As [`meeting::add`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let mut input = args.flags.read(&session.ui.tr)?;
    let mut store = session.open_for_writing()?;
    let (dossier, sessions) =
        store.read(|view| meeting::sessions(view, args.dossier.as_deref(), input.edition.as_deref()))?;
    if input.kind.is_none() && input.session.is_none() {
        if !session.prompter.can_ask() {
            let flags = if sessions.is_empty() { "--kind" } else { "--kind, --session" };
            return Err(CommandError::AnswerNeeded(flags.to_owned()));
        }
        input = asked(input, &sessions, session)?;
    }
    let dossier = dossier.map(|dossier| dossier.reference);
    let page = meeting::add(&mut session.context(&mut store, "meeting add"), dossier.as_deref(), &input)?;
    let code = if page.meeting.text.on > page.today { "meeting-planned" } else { "meeting-added" };
    session.ui.done(&tell::fact(code, &page));
    tell::next(&page, session);
    Ok(())
}

/// Asks for whatever the flags left open.
fn asked(
    given: MeetingInput,
    sessions: &[Named],
    session: &mut Session,
) -> Result<MeetingInput, CommandError> {
    let tr = Tr::new(session.ui.tr.language());
    let on = given.on.unwrap_or_else(|| today(session.now));
    let mut form =
        Form { on: Some(on), at: given.at, place: given.place, agenda: given.agenda, ..Form::default() };
    let mut questions: Vec<Question<'_, Form>> = Vec::new();
    if !sessions.is_empty() {
        let none = Some("meeting-ask-no-session");
        let choices = vocabulary(&tr, sessions);
        questions.push(pick(&tr, "meeting-ask-session", "--session", choices, none, |form: &mut Form| {
            &mut form.session
        }));
    }
    questions.push(kind(&tr));
    if given.on.is_none() {
        let both = (parse::day, ToString::to_string);
        questions.push(typed(&tr, "meeting-ask-on", "--on", true, both, |form: &mut Form| &mut form.on));
    }
    if form.at.is_none() {
        let both = (parse::time, String::clone);
        questions.push(typed(&tr, "meeting-ask-at", "--at", false, both, |form: &mut Form| &mut form.at));
    }
    if form.place.is_none() {
        questions.push(words(&tr, "meeting-ask-place", "--place", false, |form: &mut Form| &mut form.place));
    }
    if form.agenda.is_none() {
        questions
            .push(words(&tr, "meeting-ask-agenda", "--agenda", false, |form: &mut Form| &mut form.agenda));
    }
    session.ui.note(&Fact::new("ui-back-hint"));
    ask(&mut form, &questions, session.prompter.as_mut())?;
    Ok(MeetingInput {
        kind: form.kind.and_then(|word| word.parse().ok()),
        session: form.session,
        on: form.on,
        at: form.at,
        place: form.place,
        agenda: form.agenda,
        held: None,
        edition: given.edition,
    })
}

/// What it is; a named session says that itself.
fn kind(tr: &Tr) -> Question<'_, Form> {
    let kinds = MeetingKind::VARIANTS
        .iter()
        .map(|kind| (kind.to_string(), tr.term(&format!("meeting-{kind}"))))
        .collect();
    let ask = pick(tr, "meeting-ask-kind", "--kind", kinds, None, |form: &mut Form| &mut form.kind);
    Box::new(move |form, prompter| {
        if form.session.is_some() {
            form.kind = None;
            return Ok(Answer::Is(()));
        }
        ask(form, prompter)
    })
}
