//! `wijk evaluation answer`: what a member of the steering group answers, or several together.

use std::path::{Path, PathBuf};

use super::{tell, walk};
use crate::cli::commands::Outcome;
use crate::cli::commands::inventory::{is_table, looks_like_a_table};
use crate::cli::error::CommandError;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::cli::{input, parse};
use crate::domain::evaluation::answers::{By, Questionnaire, ReadAnswer};
use crate::domain::fact::{Fact, Fault};
use crate::ops::evaluation::{self, Input, Looked, Manner, may_answer};

/// `wijk evaluation answer`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Who answers: a member of the steering group, now or before
    #[arg(long, value_name = "PERSON", conflicts_with = "together")]
    by: Option<String>,
    /// How many answer together
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1000))]
    together: Option<u32>,
    /// An answer: the question, of a project its number too, and points or words
    #[arg(long = "set", value_name = "QUESTION[/PROJECT]=ANSWER")]
    sets: Vec<String>,
    /// Take all answers from a TOML or CSV file; - for standard input
    #[arg(long, value_name = "FILE", conflicts_with = "sets")]
    from: Option<PathBuf>,
    /// Change answers that were finished
    #[arg(long)]
    replace: bool,
    /// Other people than those who answered together before, though as many
    #[arg(long, requires = "together")]
    another: bool,
    /// This is all that they answer
    #[arg(long, conflicts_with = "from")]
    finish: bool,
}

/// Records answers; in a terminal the questions are asked one by one, and gone on with the next time.
///
/// # Errors
/// As [`evaluation::answer`] and [`evaluation::answer_from`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let by = args.by.clone().map(By::Person).or(args.together.map(By::Together));
    let manner = Manner { finish: args.finish, replace: args.replace, whole: false, another: args.another };
    if let Some(path) = &args.from {
        return from_file(args, path, by.as_ref(), manner, session);
    }
    let mut store = session.open_for_writing()?;
    let now = session.now;
    let looked = store.read(|view| evaluation::look(view, &args.dossier, now))?;
    may_answer(&looked)?;
    let by = match by {
        Some(by) => by,
        None => {
            let names = store.read(|view| evaluation::member_names(view, &looked.dossier))?;
            who(names, session)?
        }
    };
    if args.sets.is_empty() && !args.finish {
        if !session.prompter.can_ask() {
            return Err(CommandError::AnswerNeeded("--set".to_owned()));
        }
        return walk::walk(&looked.dossier.reference, &by, manner, store, session);
    }
    let read = |looked: &Looked| {
        Ok(Input { line: None, by: by.clone(), answers: answers(&args.sets, &looked.form())? })
    };
    let mut context = session.context(&mut store, "evaluation answer");
    let recorded = evaluation::answer(&mut context, &looked.dossier.reference, read, manner)?;
    tell::recorded(&recorded, session);
    Ok(())
}

fn from_file(args: &Args, path: &Path, by: Option<&By>, manner: Manner, session: &mut Session) -> Outcome {
    let bytes = input::bytes(path)?;
    let table = is_table(path) || (path == Path::new("-") && looks_like_a_table(&bytes));
    if !table {
        // What is not UTF-8 is told with its line.
        input::utf8(path, &bytes)?;
    }
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "evaluation answer");
    let read = (bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes), table);
    let recorded = evaluation::answer_from(&mut context, &args.dossier, read, by, manner)?;
    tell::recorded(&recorded, session);
    Ok(())
}

/// `reach=4`, `results/2=5`, `lasting/1=The bench`.
fn answers(sets: &[String], form: &Questionnaire<'_>) -> crate::ops::Result<Vec<ReadAnswer>> {
    let mut faults = Vec::new();
    let mut answers: Vec<ReadAnswer> = Vec::new();
    for set in sets {
        let Some((left, answer)) = set.split_once('=') else {
            faults.push(Fault::of("--set", set, Fact::new("evaluation-wrong-set")));
            continue;
        };
        let (question, project) = match left.rsplit_once('/') {
            Some((question, number)) => match parse::count(number) {
                Ok(number) => (question, Some(number)),
                Err(_) => {
                    faults.push(Fault::of("--set", set, Fact::new("evaluation-wrong-set")));
                    continue;
                }
            },
            None => (left, None),
        };
        match form.read(question, project, answer) {
            Ok(read) if answers.iter().any(|one| (&one.0, one.1) == (&read.0, read.1)) => {
                let fact = Fact::new("evaluation-answered-twice").with("question", &read.0);
                faults.push(Fault::of("--set", set, fact));
            }
            Ok(read) => answers.push(read),
            Err(fact) => faults.push(Fault::of("--set", set, fact)),
        }
    }
    if faults.is_empty() { Ok(answers) } else { Err(crate::ops::Error::Invalid(faults)) }
}

/// Asks who answers: a member, or several together.
fn who(names: Vec<String>, session: &mut Session) -> Result<By, CommandError> {
    let tr = &session.ui.tr;
    let question = tr.text("evaluation-ask-by");
    let mut labels = names.clone();
    labels.push(tr.text("evaluation-together"));
    let several = tr.text("evaluation-ask-together");
    let wrong = tr.text("plan-wrong-count");
    match session.prompter.choice(&question, "--by", &labels, 0, None)? {
        Answer::Is(at) => match names.get(at) {
            Some(name) => Ok(By::Person(name.clone())),
            None => {
                let people =
                    |text: &str| parse::count(text).ok().filter(|people| (1..=1_000).contains(people));
                let check = |text: &str| people(text).map(|_| ()).ok_or_else(|| wrong.clone());
                match session.prompter.words(&several, "--together", "", &check)? {
                    Answer::Is(text) => people(&text).map(By::Together).ok_or(CommandError::Stopped),
                    Answer::Back => Err(CommandError::Stopped),
                }
            }
        },
        Answer::Back => Err(CommandError::Stopped),
    }
}
