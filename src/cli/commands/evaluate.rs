//! `wijk evaluate`: the evaluation by the steering group.

use std::path::PathBuf;

use chrono::NaiveDate;
use strum::VariantArray;

use super::Outcome as Done;
use crate::cli::asking::{ask_all, count, day, review, words};
use crate::cli::error::CommandError;
use crate::cli::form::Question;
use crate::cli::input;
use crate::cli::prompt::{Answer, Prompter};
use crate::cli::session::Session;
use crate::domain::evaluation::{Evaluation, Outcome, ProjectOutcome};
use crate::domain::fact::{Fact, Fault};
use crate::i18n::Tr;
use crate::ops::evaluate::{self, Evaluated, Looked};

/// `wijk evaluate`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// The day of the evaluation [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// How many people took part in the projects
    #[arg(long, value_name = "N")]
    participants: Option<u32>,
    /// What lasts
    #[arg(long, value_name = "TEXT")]
    lasting: Option<String>,
    /// Who maintains what lasts
    #[arg(long, value_name = "TEXT")]
    maintainer: Option<String>,
    /// What was learnt
    #[arg(long, value_name = "TEXT")]
    lessons: Option<String>,
    /// What became of a project: done, partly or dropped, and why
    #[arg(long = "project", value_name = "N=OUTCOME[:WHY]")]
    projects: Vec<String>,
    /// Take everything from a TOML file; - for standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["on", "participants", "lasting", "maintainer", "lessons", "projects"])]
    from: Option<PathBuf>,
}

/// What is said of a project: its number, the outcome, why.
type Said = (u32, Option<String>, Option<String>);

/// The evaluation while it is asked.
#[derive(Debug, Default)]
struct Form {
    on: Option<NaiveDate>,
    participants: Option<u32>,
    lasting: Option<String>,
    maintainer: Option<String>,
    lessons: Option<String>,
    outcomes: Vec<Said>,
}

/// Records an evaluation, in the place of an earlier one.
///
/// # Errors
/// As [`evaluate::evaluate`].
pub fn run(args: &Args, session: &mut Session) -> Done {
    let mut store = session.open_for_writing()?;
    if let Some(path) = &args.from {
        let text = input::text(path)?;
        let mut context = session.context(&mut store, "evaluate");
        let evaluated = evaluate::evaluate_from(&mut context, &args.dossier, &text)?;
        tell(&evaluated, session);
        return Ok(());
    }
    let now = session.now;
    let looked = store.read(|view| evaluate::look(view, &args.dossier, now))?;
    let given = outcomes(&args.projects)?;
    let mut form = Form {
        on: input::day("--on", args.on.as_deref())?,
        participants: args.participants,
        lasting: args.lasting.clone(),
        maintainer: args.maintainer.clone(),
        lessons: args.lessons.clone(),
        outcomes: Vec::new(),
    };
    if session.prompter.can_ask() && !complete(&form) {
        by_prompts(&looked, &given, &mut form, session)?;
    } else {
        form.outcomes = given;
    }
    let evaluation = evaluation(form, &looked)?;
    let mut context = session.context(&mut store, "evaluate");
    let evaluated = evaluate::evaluate(&mut context, &looked.dossier.reference, &evaluation)?;
    tell(&evaluated, session);
    Ok(())
}

fn complete(form: &Form) -> bool {
    form.participants.is_some()
        && [&form.lasting, &form.maintainer, &form.lessons].into_iter().all(Option::is_some)
}

fn evaluation(form: Form, looked: &Looked) -> Result<Evaluation, CommandError> {
    let needed = |flag: &str| CommandError::AnswerNeeded(flag.to_owned());
    let projects = form.outcomes.into_iter().filter_map(|(project, word, why)| {
        Some(ProjectOutcome { project, outcome: word?.parse().ok()?, why })
    });
    Ok(Evaluation {
        held_on: form.on.unwrap_or(looked.today),
        participants: form.participants.ok_or_else(|| needed("--participants"))?,
        lasting: form.lasting.ok_or_else(|| needed("--lasting"))?,
        maintainer: form.maintainer.ok_or_else(|| needed("--maintainer"))?,
        lessons: form.lessons.ok_or_else(|| needed("--lessons"))?,
        projects: projects.collect(),
    })
}

/// `1=done`, `2=partly:too little rain`.
fn outcomes(texts: &[String]) -> Result<Vec<Said>, CommandError> {
    let mut faults = Vec::new();
    let mut outcomes = Vec::new();
    for text in texts {
        let read = text.split_once('=').and_then(|(number, rest)| {
            let (word, why) = rest.split_once(':').map_or((rest, None), |(word, why)| (word, Some(why)));
            let outcome: Outcome = word.trim().parse().ok()?;
            Some((
                number.trim().parse().ok()?,
                Some(outcome.to_string()),
                why.map(|why| why.trim().to_owned()),
            ))
        });
        match read {
            Some(outcome) => outcomes.push(outcome),
            None => faults.push(Fault::of("--project", text, Fact::new("evaluate-wrong-outcome"))),
        }
    }
    if faults.is_empty() { Ok(outcomes) } else { Err(crate::ops::Error::Invalid(faults).into()) }
}

/// Asks everything; flags and an earlier evaluation are the answers to begin with.
fn by_prompts(
    looked: &Looked,
    given: &[Said],
    form: &mut Form,
    session: &mut Session,
) -> Result<(), CommandError> {
    if let Some(earlier) = &looked.earlier {
        form.participants.get_or_insert(earlier.participants);
        form.lasting.get_or_insert_with(|| earlier.lasting.clone());
        form.maintainer.get_or_insert_with(|| earlier.maintainer.clone());
        form.lessons.get_or_insert_with(|| earlier.lessons.clone());
    }
    form.on.get_or_insert(looked.today);
    for project in &looked.awarded {
        let earlier = looked.earlier.iter().flat_map(|earlier| &earlier.projects);
        let earlier = earlier
            .filter(|outcome| outcome.project == project.number)
            .map(|outcome| (project.number, Some(outcome.outcome.to_string()), outcome.why.clone()));
        let given = given.iter().filter(|(number, ..)| *number == project.number).cloned();
        let dropped = looked.dropped.iter().filter(|one| one.project == project.number);
        let dropped =
            dropped.map(|one| (one.project, Some(Outcome::Dropped.to_string()), Some(one.reason.clone())));
        let known = given.chain(dropped).chain(earlier).next();
        form.outcomes.push(known.unwrap_or((project.number, None, None)));
    }
    let tr = Tr::new(session.ui.tr.language());
    let questions = questions(&tr, looked);
    ask_all(form, &questions, session.prompter.as_mut())?;
    review(form, &questions, |form| summary(form, &tr), session)
}

fn questions<'q>(tr: &'q Tr, looked: &'q Looked) -> Vec<(String, Question<'q, Form>)> {
    let label = |key: &str| tr.text(&format!("evaluate-column-{key}"));
    let mut questions: Vec<(String, Question<'q, Form>)> = Vec::new();
    for (at, project) in looked.awarded.iter().enumerate() {
        let title = format!("{} {}", project.number, project.title);
        let question =
            Fact::new("evaluate-ask-outcome").with("number", project.number).with("title", &project.title);
        let needed =
            words(tr, "evaluate-ask-why", "--project", true, move |form: &mut Form| &mut form.outcomes[at].2);
        let ask = move |form: &mut Form, prompter: &mut dyn Prompter| {
            let labels: Vec<String> =
                Outcome::VARIANTS.iter().map(|word| tr.term(&format!("outcome-{word}"))).collect();
            let known = form.outcomes[at].1.as_ref().and_then(|word| word.parse::<Outcome>().ok());
            let default = Outcome::VARIANTS.iter().position(|word| Some(*word) == known).unwrap_or(0);
            let back = tr.text("plan-ask-back");
            match prompter.choice(&tr.fact(&question), "--project", &labels, default, Some(&back))? {
                Answer::Is(chosen) => {
                    let outcome = Outcome::VARIANTS.get(chosen).copied().unwrap_or(Outcome::Done);
                    form.outcomes[at].1 = Some(outcome.to_string());
                    if outcome == Outcome::Done { Ok(Answer::Is(())) } else { needed(form, prompter) }
                }
                Answer::Back => Ok(Answer::Back),
            }
        };
        questions.push((title, Box::new(ask)));
    }
    questions.extend([
        (label("on"), day(tr, "evaluate-ask-on", "--on", true, |form: &mut Form| &mut form.on)),
        (
            label("participants"),
            count(tr, "evaluate-ask-participants", "--participants", |form: &mut Form| {
                &mut form.participants
            }),
        ),
        (
            label("lasting"),
            words(tr, "evaluate-ask-lasting", "--lasting", true, |form: &mut Form| &mut form.lasting),
        ),
        (
            label("maintainer"),
            words(tr, "evaluate-ask-maintainer", "--maintainer", true, |form: &mut Form| {
                &mut form.maintainer
            }),
        ),
        (
            label("lessons"),
            words(tr, "evaluate-ask-lessons", "--lessons", true, |form: &mut Form| &mut form.lessons),
        ),
    ]);
    questions
}

fn summary(form: &Form, tr: &Tr) -> Vec<String> {
    let outcome = |word: &Option<String>| word.as_ref().map(|word| tr.term(&format!("outcome-{word}")));
    let mut lines: Vec<String> = form
        .outcomes
        .iter()
        .map(|(number, word, why)| {
            let why = why.as_ref().map(|why| format!(" · {why}")).unwrap_or_default();
            format!("{number} {}{why}", outcome(word).unwrap_or_default())
        })
        .collect();
    for text in [&form.lasting, &form.maintainer, &form.lessons] {
        lines.extend(text.clone());
    }
    lines
}

fn tell(evaluated: &Evaluated, session: &mut Session) {
    let reference = &evaluated.dossier.reference;
    let fact = Fact::new("evaluate-done")
        .with("reference", reference)
        .with("neighbourhood", &evaluated.dossier.name)
        .with("on", evaluated.evaluation.held_on)
        .with("count", evaluated.evaluation.projects.len())
        .with("replaced", i64::from(evaluated.replaced));
    session.ui.done(&fact);
    if evaluated.silent.is_empty() {
        session.ui.next(&format!("wijk check {reference}"));
    } else {
        let titles = evaluated.silent.iter().map(|project| project.title.clone());
        session.ui.warn(&Fact::new("evaluate-silent").with_list("titles", titles));
        let first = evaluated.silent.first().map_or(0, |project| project.number);
        session.ui.next(&format!("wijk evaluate {reference} --project {first}=done …"));
    }
    session.after_change();
}
