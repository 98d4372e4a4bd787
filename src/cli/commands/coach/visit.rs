//! `wijk coach visit`: a visit that took place, or one that is planned.

use chrono::NaiveDate;

use super::report::{self, Findings};
use super::tell;
use crate::cli::asking::{typed, words};
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::form::{Question, ask};
use crate::cli::session::Session;
use crate::cli::{input, parse};
use crate::domain::action::Agreed;
use crate::domain::fact::Fact;
use crate::domain::hours::clock;
use crate::i18n::Tr;
use crate::ops::visit::{self, VisitInput};

/// `wijk coach visit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// What the visit is about
    subject: Option<String>,
    /// The day of the visit; one in the future is planned [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// Plan it: it is reported on later
    #[arg(long, conflicts_with_all = ["minutes", "hours"])]
    plan: bool,
    /// Report on this visit instead, by its number
    #[arg(long, value_name = "N", conflicts_with_all = ["subject", "on", "plan"])]
    number: Option<u32>,
    #[command(flatten)]
    findings: Findings,
}

/// A visit while it is asked.
#[derive(Debug, Default)]
pub struct Form {
    pub on: Option<NaiveDate>,
    pub subject: Option<String>,
    pub minutes: Option<u32>,
    pub notes: Option<String>,
    pub action: Option<Agreed>,
}

/// Records a visit, or plans one.
///
/// # Errors
/// As [`visit::add`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    if let Some(number) = args.number {
        return report::run(report::Args::of(args.dossier, number, args.findings), session);
    }
    let on = input::day("--on", args.on.as_deref())?;
    let (minutes, mut actions) = args.findings.read()?;
    let mut store = session.open_for_writing()?;
    let ready = store.read(|view| visit::ready(view, &args.dossier, on, session.now))?;
    let reference = ready.dossier.reference.clone();
    let mut form = Form { on, subject: args.subject, minutes, notes: None, action: None };
    // Left empty at the prompt, it is still to be reported on.
    let mut planned = args.plan;
    if session.prompter.can_ask() && form.subject.is_none() {
        let coach = Fact::new("coach-asking").with("coach", &ready.coach.1);
        session.ui.note(&coach.with("neighbourhood", &ready.dossier.name));
        session.ui.note(&Fact::new("ui-back-hint"));
        let tr = Tr::new(session.ui.tr.language());
        form.on = Some(ready.on);
        let mut questions: Vec<Question<'_, Form>> = vec![subject(&tr)];
        if on.is_none() {
            questions.push(day(&tr));
        }
        if !args.plan && minutes.is_none() {
            questions.push(lasted(&tr, ready.today, false));
        }
        ask(&mut form, &questions, session.prompter.as_mut())?;
        planned |= form.minutes.is_none();
        let open = form.minutes.is_some() && args.findings.notes.is_none();
        actions.extend(rest(&mut form, &tr, open, actions.is_empty(), session)?);
    }
    let on = form.on.unwrap_or(ready.on);
    planned |= on > ready.today;
    if form.subject.is_none() {
        return Err(CommandError::AnswerNeeded("SUBJECT".to_owned()));
    }
    if form.minutes.is_none() && !planned {
        if !session.prompter.can_ask() {
            return Err(CommandError::AnswerNeeded("--minutes, --hours, --plan".to_owned()));
        }
        let tr = Tr::new(session.ui.tr.language());
        ask(&mut form, &[lasted(&tr, ready.today, false)], session.prompter.as_mut())?;
    }
    let notes = tell::notes(args.findings.notes, "", &reference, session)?;
    let (text, edited) = notes.map_or((form.notes, None), |(text, edited)| (Some(text), edited));
    let input =
        VisitInput { on: Some(on), minutes: form.minutes, subject: form.subject, notes: text, actions };
    let added = visit::add(&mut session.context(&mut store, "coach visit"), &reference, &input);
    let changed = match edited {
        Some(edited) => edited.settle(session, &format!("coach visit {reference}"), added)?,
        None => added?,
    };
    let code = if changed.visit.minutes.is_some() { "coach-visit-added" } else { "coach-visit-planned" };
    tell::changed(code, &changed, session);
    Ok(())
}

fn subject(tr: &Tr) -> Question<'_, Form> {
    words(tr, "coach-ask-subject", "SUBJECT", true, |form: &mut Form| &mut form.subject)
}

fn day(tr: &Tr) -> Question<'_, Form> {
    let both = (parse::day, ToString::to_string);
    typed(tr, "coach-ask-on", "--on", true, both, |form: &mut Form| &mut form.on)
}

/// How long it took; not asked of a visit that is still to come. Nothing says that it is only planned.
pub fn lasted(tr: &Tr, today: NaiveDate, needed: bool) -> Question<'_, Form> {
    let both = (parse::duration, |minutes: &u32| clock(i64::from(*minutes)));
    let key = if needed { "coach-ask-minutes" } else { "coach-ask-minutes-or-plan" };
    let ask = typed(tr, key, "--minutes", needed, both, |form: &mut Form| &mut form.minutes);
    Box::new(move |form, prompter| {
        if form.on.is_some_and(|on| on > today) {
            return Ok(crate::cli::prompt::Answer::Is(()));
        }
        ask(form, prompter)
    })
}

/// Notes and actions, of a visit that took place.
pub fn rest(
    form: &mut Form,
    tr: &Tr,
    notes: bool,
    actions: bool,
    session: &mut Session,
) -> Result<Vec<Agreed>, CommandError> {
    let prompter = session.prompter.as_mut();
    if notes {
        ask(
            form,
            &[words(tr, "coach-ask-notes", "--notes", false, |form: &mut Form| &mut form.notes)],
            prompter,
        )?;
    }
    let mut agreed = Vec::new();
    while actions && form.minutes.is_some() {
        let both = (parse::agreed, |agreed: &Agreed| agreed.text.clone());
        let key = if agreed.is_empty() { "coach-ask-action" } else { "coach-ask-another-action" };
        let question = typed(tr, key, "--action", false, both, |form: &mut Form| &mut form.action);
        ask(form, &[question], prompter)?;
        match form.action.take() {
            Some(one) => agreed.push(one),
            None => break,
        }
    }
    Ok(agreed)
}
