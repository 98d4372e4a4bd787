//! `wijk admissibility assess`

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::form::ask;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::cli::{form, input};
use crate::domain::admissibility::CriterionResult;
use crate::domain::fact::Fact;
use crate::i18n::Tr;
use crate::ops::admissibility::{Changed, Judged, Sheet, Together, Whose, assess_together, known, look};
use crate::report::render::{Format, Style, render};
use crate::report::value::{Report, Section};

/// `wijk admissibility assess`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    #[arg(required_unless_present = "edition")]
    dossier: Option<String>,
    /// The criterion, by code or name
    #[arg(requires = "result")]
    criterion: Option<String>,
    /// What is found of it
    #[arg(value_enum, value_name = "met|unmet|n-a")]
    result: Option<ResultArg>,
    /// Why; an unmet criterion needs it
    #[arg(long, value_name = "TEXT", requires = "criterion")]
    reason: Option<String>,
    /// A criterion that is met; again for each
    #[arg(long, value_name = "CRITERION")]
    met: Vec<String>,
    /// A criterion that is not met, with the reason; again for each
    #[arg(long, value_name = "CRITERION=REASON")]
    unmet: Vec<String>,
    /// A criterion that does not apply, perhaps with the reason; again for each
    #[arg(long = "n-a", value_name = "CRITERION=REASON")]
    not_applicable: Vec<String>,
    /// Every criterion of which nothing was found yet is met
    #[arg(long)]
    rest_met: bool,
    /// Close it in the same stroke
    #[arg(long)]
    close: bool,
    /// Who closes it: a body of the programme, or another
    #[arg(long, value_name = "BODY", requires = "close")]
    by: Option<String>,
    /// Every dossier of this edition that is in selection and not closed
    #[arg(long, value_name = "EDITION", conflicts_with = "dossier")]
    edition: Option<String>,
    /// The day [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// [`CriterionResult`] on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum ResultArg {
    /// Met.
    Met,
    /// Not met.
    Unmet,
    /// Does not apply.
    #[value(name = "n-a")]
    NotApplicable,
}

/// Writes down what is found of criteria; in a terminal asks for those that are open, one after the other.
///
/// # Errors
/// As [`assess_together`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let mut store = session.open_for_writing()?;
    let mut judged = typed(args);
    let whose = match (&args.dossier, &args.edition) {
        (Some(dossier), _) => Whose::Dossier(dossier.clone()),
        (None, edition) => Whose::Edition(edition.clone().unwrap_or_default()),
    };
    if judged.is_empty() && !args.rest_met {
        let Some(dossier) = args.dossier.as_ref().filter(|_| session.prompter.can_ask()) else {
            return Err(CommandError::AnswerNeeded(
                "CRITERION, --met, --unmet, --n-a, --rest-met".to_owned(),
            ));
        };
        let (sheet, known) = store.read(|view| {
            let sheet = look(view, dossier)?;
            let known = known(view, &sheet)?;
            Ok::<_, crate::ops::Error>((sheet, known))
        })?;
        beside(&known.facts, &sheet, session);
        judged = asked(&sheet, session)?;
    }
    let wanted =
        Together { whose, judged, rest: args.rest_met, close: args.close, body: args.by.clone(), on };
    let changed = assess_together(&mut session.context(&mut store, "admissibility assess"), &wanted)?;
    if let (Some(_), [one]) = (&args.dossier, &changed[..]) {
        say(one, args.close, session);
        return Ok(());
    }
    for one in &changed {
        assessed(one, session);
        if args.close {
            tell::outcome_of(&one.sheet, session);
        }
    }
    if let Some(one) = changed.first() {
        let reference = &one.sheet.rules.reference;
        session.ui.next(&if args.close {
            format!("wijk session open {reference}")
        } else {
            format!("wijk admissibility list {reference}")
        });
    }
    session.after_change();
    Ok(())
}

fn typed(args: &Args) -> Vec<Judged> {
    let single = args.criterion.iter().zip(args.result).map(|(criterion, result)| Judged {
        place: "CRITERION",
        criterion: criterion.clone(),
        result: result.into(),
        reason: args.reason.clone(),
    });
    let flags = [
        ("--met", &args.met, CriterionResult::Met),
        ("--unmet", &args.unmet, CriterionResult::Unmet),
        ("--n-a", &args.not_applicable, CriterionResult::NotApplicable),
    ];
    let several = flags.into_iter().flat_map(|(place, texts, result)| {
        texts.iter().map(move |text| {
            let (criterion, reason) = match text.split_once('=') {
                Some((criterion, reason)) => (criterion, Some(reason.trim().to_owned())),
                None => (text.as_str(), None),
            };
            Judged { place, criterion: criterion.trim().to_owned(), result, reason }
        })
    });
    single.chain(several).collect()
}

/// What the register knows, before the questions.
fn beside(facts: &crate::domain::dossier::facts::Facts, sheet: &Sheet, session: &mut Session) {
    let tr = &session.ui.tr;
    let report = Report {
        name: "known",
        title: format!("{} {}", sheet.dossier.reference, sheet.dossier.name),
        sections: vec![Section::Facts { key: "known", title: None, facts: tell::known(facts, tr) }],
    };
    let style = Style { width: session.ui.width, colour: false, excel_eu: false, section: None };
    let text = String::from_utf8_lossy(&render(&report, Format::Table, tr, &style)).into_owned();
    for line in text.lines() {
        session.ui.note_text(line);
    }
}

/// One question for each open criterion, and why where it is not met.
fn asked(sheet: &Sheet, session: &mut Session) -> Result<Vec<Judged>, CommandError> {
    let tr = Tr::new(session.ui.tr.language());
    let all = sheet.open().count() == 0;
    let criteria: Vec<_> =
        sheet.criteria.iter().filter(|(_, found)| all || found.is_none()).cloned().collect();
    let mut answers: Vec<Option<Judged>> = vec![None; criteria.len()];
    let names = ["met", "unmet", "not-applicable"].map(|code| tr.term(&format!("criterion-{code}")));
    let results = [CriterionResult::Met, CriterionResult::Unmet, CriterionResult::NotApplicable];
    let (tr, names) = (&tr, &names);
    let mut questions: Vec<form::Question<'_, Vec<Option<Judged>>>> = Vec::new();
    for (at, (criterion, before)) in criteria.iter().enumerate() {
        questions.push(Box::new(move |answers, prompter| {
            let question = criterion.name.get(tr.language());
            let back = tr.text("plan-ask-back");
            let earlier =
                answers[at].as_ref().map(|one| one.result).or(before.as_ref().map(|one| one.result));
            let default = results.iter().position(|one| Some(*one) == earlier).unwrap_or(0);
            let Answer::Is(chosen) = prompter.choice(question, "--met", names, default, Some(&back))? else {
                return Ok(Answer::Back);
            };
            let result = results.get(chosen).copied().unwrap_or(CriterionResult::Met);
            let mut reason = None;
            if result == CriterionResult::Unmet {
                let needed = tr.text("ui-answer-needed");
                let check = |text: &str| if text.is_empty() { Err(needed.clone()) } else { Ok(()) };
                let known = before.as_ref().and_then(|one| one.reason.clone()).unwrap_or_default();
                let Answer::Is(text) =
                    prompter.words(&tr.text("ui-ask-reason"), "--reason", &known, &check)?
                else {
                    return Ok(Answer::Back);
                };
                reason = Some(text);
            }
            answers[at] =
                Some(Judged { place: "CRITERION", criterion: criterion.code.clone(), result, reason });
            Ok(Answer::Is(()))
        }));
    }
    ask(&mut answers, &questions, session.prompter.as_mut())?;
    drop(questions);
    Ok(answers.into_iter().flatten().collect())
}

fn assessed(changed: &Changed, session: &mut Session) {
    // All had been found before, and it is only closed now.
    if changed.written.is_empty() && changed.sheet.row.closed.is_some() {
        return;
    }
    let dossier = &changed.sheet.dossier;
    let fact = Fact::new("admissibility-assessed")
        .with("reference", &dossier.reference)
        .with("neighbourhood", &dossier.name)
        .with("count", changed.written.len())
        .with("unmet", changed.sheet.unmet().count())
        .with("on", changed.on);
    session.ui.done(&fact);
}

fn say(changed: &Changed, closed: bool, session: &mut Session) {
    assessed(changed, session);
    if closed {
        tell::closed(&changed.sheet, session);
    } else {
        tell::open(&changed.sheet, session);
    }
    session.after_change();
}

impl From<ResultArg> for CriterionResult {
    fn from(result: ResultArg) -> Self {
        match result {
            ResultArg::Met => Self::Met,
            ResultArg::Unmet => Self::Unmet,
            ResultArg::NotApplicable => Self::NotApplicable,
        }
    }
}
