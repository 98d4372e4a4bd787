//! `wijk evaluate`: the evaluation by the steering group.

use std::path::PathBuf;

use chrono::NaiveDate;
use strum::VariantArray;

use super::Outcome as Done;
use super::evaluation::tell::score_lines;
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
use crate::ops::evaluation;

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
    /// What the group recommends to the programme
    #[arg(long, value_name = "TEXT")]
    recommendation: Option<String>,
    /// What became of a project: done, partly or dropped, and why
    #[arg(long = "project", value_name = "N=OUTCOME[:WHY]")]
    projects: Vec<String>,
    /// A project that is easily done again elsewhere
    #[arg(long, value_name = "N", value_delimiter = ',')]
    reproducible: Vec<u32>,
    /// A project that is not easily done again elsewhere
    #[arg(long, value_name = "N", value_delimiter = ',')]
    not_reproducible: Vec<u32>,
    /// Take everything from a TOML file; - for standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["on", "participants", "lasting", "maintainer", "lessons", "recommendation", "projects", "reproducible", "not_reproducible"])]
    from: Option<PathBuf>,
}

/// What is said of a project.
#[derive(Debug, Clone, Default)]
struct Said {
    /// Its number.
    project: u32,
    /// The outcome.
    outcome: Option<String>,
    /// Why it was not done as planned.
    why: Option<String>,
    /// Whether it is easily done again elsewhere.
    reproducible: Option<bool>,
}

/// The evaluation while it is asked.
#[derive(Debug, Default)]
struct Form {
    on: Option<NaiveDate>,
    participants: Option<u32>,
    lasting: Option<String>,
    maintainer: Option<String>,
    lessons: Option<String>,
    recommendation: Option<String>,
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
    let given = with_reproducible(outcomes(&args.projects)?, args, session.prompter.can_ask())?;
    let mut form = Form {
        on: input::day("--on", args.on.as_deref())?,
        participants: args.participants,
        lasting: args.lasting.clone(),
        maintainer: args.maintainer.clone(),
        lessons: args.lessons.clone(),
        recommendation: args.recommendation.clone(),
        outcomes: Vec::new(),
    };
    if session.prompter.can_ask() && !complete(&form) {
        let answered = store.read(|view| evaluation::look(view, &args.dossier, now))?;
        for line in score_lines(&answered, &session.ui.tr) {
            session.ui.note_text(&line);
        }
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
    let projects = form.outcomes.into_iter().filter_map(|said| {
        let Said { project, outcome, why, reproducible } = said;
        Some(ProjectOutcome { project, outcome: outcome?.parse().ok()?, why, reproducible })
    });
    Ok(Evaluation {
        held_on: form.on.unwrap_or(looked.today),
        participants: form.participants.ok_or_else(|| needed("--participants"))?,
        lasting: form.lasting.ok_or_else(|| needed("--lasting"))?,
        maintainer: form.maintainer.ok_or_else(|| needed("--maintainer"))?,
        lessons: form.lessons.ok_or_else(|| needed("--lessons"))?,
        recommendation: form.recommendation,
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
            Some(Said {
                project: number.trim().parse().ok()?,
                outcome: Some(outcome.to_string()),
                why: why.map(|why| why.trim().to_owned()),
                reproducible: None,
            })
        });
        match read {
            Some(outcome) => outcomes.push(outcome),
            None => faults.push(Fault::of("--project", text, Fact::new("evaluate-wrong-outcome"))),
        }
    }
    if faults.is_empty() { Ok(outcomes) } else { Err(crate::ops::Error::Invalid(faults).into()) }
}

/// Takes over which projects are easily done again, and which are not. Where nobody is asked what became of a project,
/// that has to be said too.
fn with_reproducible(mut said: Vec<Said>, args: &Args, asked: bool) -> Result<Vec<Said>, CommandError> {
    let mut faults = Vec::new();
    let flags =
        [("--reproducible", &args.reproducible, true), ("--not-reproducible", &args.not_reproducible, false)];
    for (flag, numbers, value) in flags {
        for number in numbers {
            let fault = |code: &'static str| {
                Fault::of(flag, number.to_string(), Fact::new(code).with("number", *number))
            };
            match said.iter_mut().find(|one| one.project == *number) {
                Some(one) if one.reproducible.is_some_and(|before| before != value) => {
                    faults.push(fault("evaluate-reproducible-both"));
                }
                Some(one) => one.reproducible = Some(value),
                None if asked => {
                    said.push(Said { project: *number, reproducible: Some(value), ..Said::default() });
                }
                None => faults.push(fault("evaluate-reproducible-alone")),
            }
        }
    }
    if faults.is_empty() { Ok(said) } else { Err(crate::ops::Error::Invalid(faults).into()) }
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
        form.recommendation = form.recommendation.take().or_else(|| earlier.recommendation.clone());
    }
    form.on.get_or_insert(looked.today);
    for project in &looked.awarded {
        let earlier = looked.earlier.iter().flat_map(|earlier| &earlier.projects);
        let earlier = earlier
            .filter(|outcome| outcome.project == project.number)
            .map(|outcome| Said {
                project: project.number,
                outcome: Some(outcome.outcome.to_string()),
                why: outcome.why.clone(),
                reproducible: outcome.reproducible,
            })
            .next();
        let dropped = looked.dropped.iter().find(|one| one.project == project.number).map(|one| Said {
            project: one.project,
            outcome: Some(Outcome::Dropped.to_string()),
            why: Some(one.reason.clone()),
            ..Said::default()
        });
        let known = dropped.or(earlier);
        let given = given.iter().find(|said| said.project == project.number).cloned();
        let said = match (given, known) {
            (Some(given), _) if given.outcome.is_some() => given,
            // Only whether it is easily done again was said with a flag.
            (Some(given), Some(known)) => Said { reproducible: given.reproducible, ..known },
            (given, known) => given.or(known).unwrap_or(Said { project: project.number, ..Said::default() }),
        };
        form.outcomes.push(said);
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
        let needed = words(tr, "evaluate-ask-why", "--project", true, move |form: &mut Form| {
            &mut form.outcomes[at].why
        });
        let easy = reproducible(tr, at);
        let ask = move |form: &mut Form, prompter: &mut dyn Prompter| {
            let labels: Vec<String> =
                Outcome::VARIANTS.iter().map(|word| tr.term(&format!("outcome-{word}"))).collect();
            let known = form.outcomes[at].outcome.as_ref().and_then(|word| word.parse::<Outcome>().ok());
            let default = Outcome::VARIANTS.iter().position(|word| Some(*word) == known).unwrap_or(0);
            let back = tr.text("plan-ask-back");
            match prompter.choice(&tr.fact(&question), "--project", &labels, default, Some(&back))? {
                Answer::Is(chosen) => {
                    let outcome = Outcome::VARIANTS.get(chosen).copied().unwrap_or(Outcome::Done);
                    form.outcomes[at].outcome = Some(outcome.to_string());
                    if outcome != Outcome::Done && needed(form, prompter)? == Answer::Back {
                        return Ok(Answer::Back);
                    }
                    // What was given up shows nobody how it is done.
                    if outcome == Outcome::Dropped { Ok(Answer::Is(())) } else { easy(form, prompter) }
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
        (
            label("recommendation"),
            words(tr, "evaluate-ask-recommendation", "--recommendation", false, |form: &mut Form| {
                &mut form.recommendation
            }),
        ),
    ]);
    questions
}

/// Whether the project is easily done again elsewhere (B-PB-15); nobody has to know.
fn reproducible(tr: &Tr, at: usize) -> Question<'_, Form> {
    Box::new(move |form, prompter| {
        let answers = [Some(true), Some(false), None];
        let keys = ["ui-yes", "ui-no", "evaluate-reproducible-unknown"];
        let labels: Vec<String> = keys.iter().map(|key| tr.text(key)).collect();
        let default =
            answers.iter().position(|answer| *answer == form.outcomes[at].reproducible).unwrap_or(2);
        let question = tr.text("evaluate-ask-reproducible");
        let back = tr.text("plan-ask-back");
        match prompter.choice(&question, "--reproducible", &labels, default, Some(&back))? {
            Answer::Is(chosen) => {
                form.outcomes[at].reproducible = answers.get(chosen).copied().flatten();
                Ok(Answer::Is(()))
            }
            Answer::Back => Ok(Answer::Back),
        }
    })
}

fn summary(form: &Form, tr: &Tr) -> Vec<String> {
    let outcome = |word: &Option<String>| word.as_ref().map(|word| tr.term(&format!("outcome-{word}")));
    let mut lines: Vec<String> = form
        .outcomes
        .iter()
        .map(|said| {
            let why = said.why.as_ref().map(|why| format!(" · {why}")).unwrap_or_default();
            let easy = match said.reproducible {
                Some(true) => format!(" · {}", tr.text("evaluate-reproducible")),
                _ => String::new(),
            };
            format!("{} {}{why}{easy}", said.project, outcome(&said.outcome).unwrap_or_default())
        })
        .collect();
    for text in [&form.lasting, &form.maintainer, &form.lessons, &form.recommendation] {
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
