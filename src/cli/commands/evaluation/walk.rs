//! The questions of the evaluation, one by one: each answer is saved as it is given, and the next time it goes on at the
//! first question that was not answered.

use super::tell;
use crate::cli::CommandError;
use crate::cli::asking::yes;
use crate::cli::commands::Outcome;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::evaluation::answers::{Asked, By, Given};
use crate::domain::fact::Fact;
use crate::domain::programme::realisation::AnswerKind;
use crate::i18n::Tr;
use crate::ops::evaluation::{self, Answers, Input, Looked, Manner, Who};
use crate::ops::find::quoted;
use crate::storage::Store;

/// Goes through the questions.
///
/// # Errors
/// Somebody outside the steering group; answers that were finished; the user stopped, and what was answered is saved.
pub fn walk(dossier: &str, by: &By, manner: Manner, mut store: Store, session: &mut Session) -> Outcome {
    let now = session.now;
    let mut looked = store.read(|view| evaluation::look(view, dossier, now))?;
    let who = match by {
        By::Person(text) => store.read(|view| evaluation::member(view, &looked.dossier, text))?,
        By::Together(people) => Who::Together(*people),
    };
    evaluation::may_go_on(&looked, &who, manner)?;
    session.prompter.saves_as_given();
    let mut walk = Walk { by, manner, who, announced: None, tr: Tr::new(session.ui.tr.language()) };
    let count = looked.form().asked().len();
    let mut at = if manner.replace { 0 } else { walk.first_open(&looked) };
    if at > 0 && at < count {
        session.ui.note(&Fact::new("evaluation-walk-resumed").with("at", at + 1).with("count", count));
    }
    if at >= count {
        at = 0;
    }
    session.ui.note(&Fact::new("evaluation-walk-how"));
    let stopped = |walk: &Walk<'_>| CommandError::StoppedAfterSaving { next: walk.again(dossier) };
    while at < count {
        let asked = walk.ask(at, &looked, session);
        let (next, given) = match asked {
            Err(CommandError::Stopped) => return Err(stopped(&walk)),
            asked => asked?,
        };
        if let Some((question, project, given)) = given {
            let answers = vec![(question, project, Some(given))];
            looked = walk.save(dossier, answers, false, &mut store, session)?.looked;
            // From the first answer on they are those that were begun.
            walk.manner.another = false;
        }
        at = next;
    }
    let done = match yes(&walk.tr, "evaluation-ask-finish", true, session.prompter.as_mut()) {
        Err(CommandError::Stopped) => return Err(stopped(&walk)),
        done => done?,
    };
    let recorded = walk.save(dossier, Vec::new(), done, &mut store, session)?;
    tell::recorded(&recorded, session);
    Ok(())
}

struct Walk<'a> {
    by: &'a By,
    manner: Manner,
    who: Who,
    tr: Tr,
    /// The project whose title was shown last.
    announced: Option<u32>,
}

/// An answer to be saved: the question, the project, what was given.
type ToSave = (String, u32, Given);

impl Walk<'_> {
    fn given<'l>(&self, looked: &'l Looked, asked: &Asked<'_>) -> Option<&'l Given> {
        let row = looked.response_of(&self.who).filter(|_| !self.manner.another)?;
        row.given(&asked.question.code, asked.number())
    }

    fn first_open(&self, looked: &Looked) -> usize {
        let asked = looked.form().asked();
        asked.iter().position(|one| self.given(looked, one).is_none()).unwrap_or(asked.len())
    }

    /// The command that goes on.
    fn again(&self, dossier: &str) -> String {
        match &self.who {
            Who::Person(_, name) => format!("wijk evaluation answer {dossier} --by {}", quoted(name)),
            Who::Together(people) => format!("wijk evaluation answer {dossier} --together {people}"),
        }
    }

    /// Asks one question; gives the question that comes next, and what has to be saved.
    fn ask(
        &mut self,
        at: usize,
        looked: &Looked,
        session: &mut Session,
    ) -> Result<(usize, Option<ToSave>), CommandError> {
        let form = looked.form();
        let all = form.asked();
        let Some(asked) = all.get(at).copied() else { return Ok((at + 1, None)) };
        let language = self.tr.language();
        if let Some((number, title)) = asked.project
            && self.announced != Some(number)
        {
            session
                .ui
                .heading(&Fact::new("evaluation-walk-project").with("number", number).with("title", title));
        }
        self.announced = asked.project.map(|(number, _)| number);
        if let Some(hint) = &asked.question.hint {
            session.ui.note_text(hint.get(language));
        }
        let question = Fact::new(match asked.question.answer {
            AnswerKind::Score => "evaluation-walk-score",
            AnswerKind::Open => "evaluation-walk-open",
        })
        .with("question", &asked.question.text)
        .with("at", at + 1)
        .with("count", all.len())
        .with("scale", form.scale);
        let before = self.given(looked, &asked);
        let default = match before {
            Some(Given::Points(points)) => points.to_string(),
            Some(Given::Words(words)) => words.clone(),
            None => String::new(),
        };
        let tr = &self.tr;
        let check = |text: &str| form.given(asked.question, text).map(|_| ()).map_err(|fact| tr.fact(&fact));
        let Answer::Is(text) = session.prompter.words(&tr.fact(&question), "--set", &default, &check)? else {
            return Ok((at.saturating_sub(1), None));
        };
        let given = form.given(asked.question, &text).ok().flatten().filter(|given| Some(given) != before);
        Ok((at + 1, given.map(|given| (asked.question.code.clone(), asked.number(), given))))
    }

    fn save(
        &self,
        dossier: &str,
        answers: Vec<(String, u32, Option<Given>)>,
        finish: bool,
        store: &mut Store,
        session: &mut Session,
    ) -> Result<Answers, CommandError> {
        let mut context = session.context(store, "evaluation answer");
        let make = |_: &Looked| Ok(Input { line: None, by: self.by.clone(), answers });
        let manner = Manner { finish, ..self.manner };
        Ok(evaluation::answer(&mut context, dossier, make, manner)?)
    }
}
