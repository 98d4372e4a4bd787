//! `wijk expert book`

use chrono::NaiveDate;

use super::tell;
use crate::cli::asking::{day, typed, words};
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::form::{Question, ask};
use crate::cli::session::Session;
use crate::cli::{input, parse};
use crate::domain::dossier::judge::State;
use crate::domain::fact::Fact;
use crate::i18n::Tr;
use crate::ops::expert::{self, BookInput};

/// `wijk expert book`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the request; the only open one when not said
    #[arg(value_name = "N")]
    request: Option<u32>,
    /// Name of the expert
    #[arg(long, value_name = "NAME")]
    expert: Option<String>,
    /// The expert's firm; empty for none
    #[arg(long, value_name = "NAME")]
    organisation: Option<String>,
    /// The day for which the expert is booked
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// How many half days are booked [default: those granted or asked]
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    half_days: Option<String>,
    /// How many half days are granted [default: those booked]
    #[arg(long, value_name = "N")]
    granted: Option<u32>,
    /// Set a rule on quotas aside for this dossier; needs --reason
    #[arg(long = "override", value_name = "RULE", requires = "reason")]
    overrides: Vec<String>,
    /// Why a rule is set aside
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// A booking while it is asked.
#[derive(Debug, Default)]
struct Form {
    expert: Option<String>,
    organisation: Option<String>,
    on: Option<NaiveDate>,
    half_days: Option<u32>,
}

/// Books an expert, within the quotas of the edition.
///
/// # Errors
/// As [`expert::book`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let half_days = parse::flag("--half-days", args.half_days.as_deref(), parse::half_days)?;
    let mut store = session.open_for_writing()?;
    let (dossier, _) = store.read(|view| expert::open_dossier(view, &args.dossier))?;
    let number = tell::which(args.request, &dossier.reference, &store, session)?;
    let (_, open) = store.read(|view| expert::open(view, &dossier.reference))?;
    let known = open.iter().find(|one| one.number == number);
    let mut form = Form { expert: args.expert, organisation: args.organisation, on, half_days };
    let missing = [
        (form.expert.is_none() && known.is_some_and(|one| one.expert.is_none()), "--expert"),
        (form.on.is_none() && known.is_some_and(|one| one.text.planned_on.is_none()), "--on"),
    ];
    let missing: Vec<&str> = missing.iter().filter(|(missing, _)| *missing).map(|(_, flag)| *flag).collect();
    if !missing.is_empty() {
        if !session.prompter.can_ask() {
            return Err(CommandError::AnswerNeeded(missing.join(", ")));
        }
        let tr = Tr::new(session.ui.tr.language());
        let mut questions: Vec<Question<'_, Form>> = Vec::new();
        if missing.contains(&"--expert") {
            questions
                .push(words(&tr, "expert-ask-expert", "--expert", true, |form: &mut Form| &mut form.expert));
            if form.organisation.is_none() {
                let key = "expert-ask-organisation";
                questions
                    .push(words(&tr, key, "--organisation", false, |form: &mut Form| &mut form.organisation));
            }
        }
        if missing.contains(&"--on") {
            questions.push(day(&tr, "expert-ask-on", "--on", true, |form: &mut Form| &mut form.on));
        }
        if half_days.is_none() && args.granted.is_none() {
            form.half_days = known.map(|one| one.text.booked.or(one.text.granted).unwrap_or(one.text.asked));
            let both = (parse::half_days, ToString::to_string);
            questions.push(typed(&tr, "expert-ask-booked", "--half-days", true, both, |form: &mut Form| {
                &mut form.half_days
            }));
        }
        ask(&mut form, &questions, session.prompter.as_mut())?;
    }
    let input = BookInput {
        expert: form.expert,
        organisation: form.organisation,
        on: form.on,
        half_days: form.half_days,
        granted: args.granted,
        aside: args.overrides,
        reason: args.reason,
    };
    let mut context = session.context(&mut store, "expert book");
    let changed = expert::book(&mut context, &dossier.reference, number, &input)?;
    let text = &changed.request.text;
    let fact = tell::fact("expert-booked", &changed)
        .with("on", text.planned_on.unwrap_or_default())
        .with("booked", text.booked.unwrap_or_default())
        .with("granted", text.granted.unwrap_or_default());
    session.ui.done(&fact);
    for finding in changed.findings.iter().filter(|finding| finding.state == State::SetAside) {
        session.ui.warn(&Fact::new("dossier-rule-aside").with("rule", &finding.rule));
    }
    for finding in changed.findings.iter().filter(|finding| finding.state == State::Broken) {
        session.ui.warn(&finding.fact);
    }
    let quotas = store.read(|view| expert::quotas(view, &changed.dossier, &changed.rules))?;
    tell::quotas(&quotas, session);
    session.ui.next(&format!("wijk expert done {} {number} --used …", dossier.reference));
    session.after_change();
    Ok(())
}
