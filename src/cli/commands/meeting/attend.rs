//! `wijk meeting attend`

use super::tell;
use crate::cli::asking::typed;
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::form::{Question, ask};
use crate::cli::parse;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::i18n::Tr;
use crate::ops::meeting::{self, AttendInput};

/// `wijk meeting attend`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the meeting
    #[arg(value_name = "N")]
    meeting: i64,
    /// People who were there, each by a part of the name or by e-mail address
    #[arg(value_name = "PERSON")]
    persons: Vec<String>,
    /// How many of a neighbourhood were there; may be repeated
    #[arg(long, value_name = "NAME=COUNT")]
    neighbourhood: Vec<String>,
    /// How many others were there
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    count: Option<String>,
    /// Who was not there after all
    #[arg(long, value_name = "PERSON")]
    absent: Vec<String>,
}

/// What is asked: names, how many of each neighbourhood, and how many others.
#[derive(Debug, Default)]
struct Form {
    persons: Option<Vec<String>>,
    neighbourhoods: Option<Vec<(String, u32)>>,
    others: Option<u32>,
}

/// Notes who was at a meeting.
///
/// # Errors
/// As [`meeting::attend`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let mut neighbourhoods = Vec::new();
    for text in &args.neighbourhood {
        neighbourhoods.extend(parse::flag("--neighbourhood", Some(text), parse::counted)?);
    }
    let others = parse::flag("--count", args.count.as_deref(), parse::count)?;
    let mut input = AttendInput { persons: args.persons, neighbourhoods, others, absent: args.absent };
    let mut store = session.open_for_writing()?;
    if input == AttendInput::default() {
        if !session.prompter.can_ask() {
            return Err(CommandError::AnswerNeeded("PERSON, --neighbourhood, --count".to_owned()));
        }
        let page = store.read(|view| meeting::may_minute(view, args.meeting, session.now))?;
        let tr = Tr::new(session.ui.tr.language());
        let names = (|text: &str| Ok(split(text)), |names: &Vec<String>| names.join(", "));
        let number = (parse::count, ToString::to_string);
        let mut questions: Vec<Question<'_, Form>> = vec![
            typed(&tr, "meeting-ask-persons", "PERSON", false, names, |form: &mut Form| &mut form.persons),
            typed(&tr, "meeting-ask-others", "--count", false, number, |form: &mut Form| &mut form.others),
        ];
        if page.meeting.dossier.is_none() {
            let key = "meeting-ask-neighbourhoods";
            let each = (
                |text: &str| split(text).iter().map(|one| parse::counted(one)).collect(),
                |counts: &Vec<(String, u32)>| {
                    counts
                        .iter()
                        .map(|(name, count)| format!("{name}={count}"))
                        .collect::<Vec<_>>()
                        .join(", ")
                },
            );
            questions.insert(
                1,
                typed(&tr, key, "--neighbourhood", false, each, |form: &mut Form| &mut form.neighbourhoods),
            );
        }
        let mut form = Form::default();
        ask(&mut form, &questions, session.prompter.as_mut())?;
        input.persons = form.persons.unwrap_or_default();
        input.neighbourhoods = form.neighbourhoods.unwrap_or_default();
        input.others = form.others;
    }
    let page = meeting::attend(&mut session.context(&mut store, "meeting attend"), args.meeting, &input)?;
    session.ui.done(&tell::fact("meeting-attended", &page));
    if page.meeting.present == 0 {
        session.ui.note(&Fact::new("meeting-nobody"));
    }
    tell::next(&page, session);
    Ok(())
}

fn split(text: &str) -> Vec<String> {
    text.split([',', ';']).map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect()
}
