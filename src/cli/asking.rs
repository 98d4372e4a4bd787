//! Questions for forms: each asks for one value of a state, shows what is there already, and goes back with
//! `<`. Lists go on until the user says that it is enough.

use chrono::NaiveDate;

use super::error::CommandError;
use super::form::{self, Question, Review, ReviewWords, ask};
use super::parse;
use super::prompt::{Answer, Asked, Prompter};
use super::session::Session;
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::domain::programme::definition::Named;
use crate::i18n::{Tr, typed_money};

/// A question for a value that is typed. `slot` is where it belongs; `show` writes what is there already.
pub fn typed<'q, S, T>(
    tr: &'q Tr,
    key: &'static str,
    flag: &'static str,
    needed: bool,
    (parse, show): (impl Fn(&str) -> Result<T, Fact> + 'q, impl Fn(&T) -> String + 'q),
    slot: impl Fn(&mut S) -> &mut Option<T> + 'q,
) -> Question<'q, S> {
    Box::new(move |state, prompter| {
        let default = slot(state).as_ref().map(&show).unwrap_or_default();
        let check = |text: &str| match parse(text) {
            _ if text.is_empty() && needed => Err(tr.text("ui-answer-needed")),
            _ if text.is_empty() => Ok(()),
            Ok(_) => Ok(()),
            Err(fact) => Err(tr.fact(&fact)),
        };
        let Answer::Is(text) = prompter.words(&tr.text(key), flag, &default, &check)? else {
            return Ok(Answer::Back);
        };
        *slot(state) = if text.is_empty() { None } else { parse(&text).ok() };
        Ok(Answer::Is(()))
    })
}

/// A question for words.
pub fn words<'q, S>(
    tr: &'q Tr,
    key: &'static str,
    flag: &'static str,
    needed: bool,
    slot: impl Fn(&mut S) -> &mut Option<String> + 'q,
) -> Question<'q, S> {
    typed(tr, key, flag, needed, (|text: &str| Ok(text.to_owned()), String::clone), slot)
}

/// A question for a day.
pub fn day<'q, S>(
    tr: &'q Tr,
    key: &'static str,
    flag: &'static str,
    needed: bool,
    slot: impl Fn(&mut S) -> &mut Option<NaiveDate> + 'q,
) -> Question<'q, S> {
    typed(tr, key, flag, needed, (parse::day, ToString::to_string), slot)
}

/// A question for a number of things.
pub fn count<'q, S>(
    tr: &'q Tr,
    key: &'static str,
    flag: &'static str,
    slot: impl Fn(&mut S) -> &mut Option<u32> + 'q,
) -> Question<'q, S> {
    typed(tr, key, flag, true, (parse::count, ToString::to_string), slot)
}

/// A question for an amount.
pub fn amount<'q, S>(
    tr: &'q Tr,
    key: &'static str,
    flag: &'static str,
    slot: impl Fn(&mut S) -> &mut Option<Cents> + 'q,
) -> Question<'q, S> {
    let show = |amount: &Cents| typed_money(tr.language(), *amount);
    typed(tr, key, flag, true, (parse::amount, show), slot)
}

/// A question for one of several; `none` is the choice that means nothing, where there is one. Not asked when
/// there is nothing to choose from.
pub fn pick<'q, S>(
    tr: &'q Tr,
    key: &'static str,
    flag: &'static str,
    choices: Vec<(String, String)>,
    none: Option<&'static str>,
    slot: impl Fn(&mut S) -> &mut Option<String> + 'q,
) -> Question<'q, S> {
    Box::new(move |state, prompter| {
        if choices.is_empty() {
            return Ok(Answer::Is(()));
        }
        let mut labels: Vec<String> = choices.iter().map(|(_, label)| label.clone()).collect();
        labels.extend(none.map(|none| tr.text(none)));
        let at = slot(state).as_ref().and_then(|code| choices.iter().position(|(known, _)| known == code));
        let default = at.unwrap_or(if none.is_some() { choices.len() } else { 0 });
        let back = tr.text("plan-ask-back");
        match prompter.choice(&tr.text(key), flag, &labels, default, Some(&back))? {
            Answer::Is(at) => {
                *slot(state) = choices.get(at).map(|(code, _)| code.clone());
                Ok(Answer::Is(()))
            }
            Answer::Back => Ok(Answer::Back),
        }
    })
}

/// Code and name of every word of a vocabulary.
pub fn vocabulary(tr: &Tr, words: &[Named]) -> Vec<(String, String)> {
    words.iter().map(|word| (word.code.clone(), word.name.get(tr.language()).to_owned())).collect()
}

/// Yes or no, outside a form.
///
/// # Errors
/// Nobody can be asked, or the user stopped.
pub fn yes(tr: &Tr, key: &str, default: bool, prompter: &mut dyn Prompter) -> Result<bool, CommandError> {
    prompter.confirm(&tr.text(key), "--no-input", default)
}

/// Asks a form again and again for the entries of a list, until the user says that it is enough. `first` is
/// the question whether there is one at all; without it the first entry is asked at once.
///
/// # Errors
/// Nobody can be asked, or the user stopped.
pub fn several<S: Default>(
    tr: &Tr,
    first: Option<&str>,
    another: &str,
    questions: &[Question<'_, S>],
    prompter: &mut dyn Prompter,
) -> Result<Vec<S>, CommandError> {
    let mut entries = Vec::new();
    if let Some(first) = first
        && !yes(tr, first, true, prompter)?
    {
        return Ok(entries);
    }
    loop {
        let mut entry = S::default();
        ask(&mut entry, questions, prompter)?;
        entries.push(entry);
        if !yes(tr, another, false, prompter)? {
            return Ok(entries);
        }
    }
}

/// Shows what was answered and lets the user save, change an answer or stop.
///
/// # Errors
/// The user stopped.
pub fn review<S>(
    state: &mut S,
    questions: &[(String, Question<'_, S>)],
    summary: impl Fn(&S) -> Vec<String>,
    session: &mut Session,
) -> Result<(), CommandError> {
    let words = ReviewWords::new(&session.ui.tr);
    let labels: Vec<String> = questions.iter().map(|(label, _)| label.clone()).collect();
    loop {
        for line in summary(state) {
            session.ui.note_text(&line);
        }
        if session.globals.yes {
            return Ok(());
        }
        let prompter = session.prompter.as_mut();
        match form::review(&words, &labels, prompter)? {
            Review::Save => return Ok(()),
            Review::Change(at) => {
                if let Some((_, question)) = questions.get(at) {
                    let _: Answer<()> = again(question, state, prompter)?;
                }
            }
            Review::Stop => return Err(CommandError::Stopped),
        }
    }
}

fn again<S>(question: &Question<'_, S>, state: &mut S, prompter: &mut dyn Prompter) -> Asked<()> {
    question(state, prompter)
}

/// Asks the questions of a form that have labels.
///
/// # Errors
/// Nobody can be asked, or the user stopped.
pub fn ask_all<S>(
    state: &mut S,
    questions: &[(String, Question<'_, S>)],
    prompter: &mut dyn Prompter,
) -> Result<(), CommandError> {
    let mut at = 0;
    while let Some((_, question)) = questions.get(at) {
        match question(state, prompter)? {
            Answer::Is(()) => at += 1,
            Answer::Back => at = at.saturating_sub(1),
        }
    }
    Ok(())
}

/// One of a closed set of words, outside a form. `terms` is the group of their names in the message files.
///
/// # Errors
/// Nobody can be asked, or the user stopped.
pub fn one_of<T: Copy + std::fmt::Display>(
    session: &mut Session,
    key: &str,
    flag: &str,
    terms: &str,
    all: &[T],
) -> Result<T, CommandError> {
    let question = session.ui.tr.text(key);
    let names: Vec<String> = all.iter().map(|one| session.ui.tr.term(&format!("{terms}-{one}"))).collect();
    // Whoever cannot be asked is told what can be answered.
    let words: Vec<String> = all.iter().map(ToString::to_string).collect();
    let flag = format!("{flag} {}", words.join("|"));
    match session.prompter.choice(&question, &flag, &names, 0, None)? {
        Answer::Is(at) => all.get(at).copied().ok_or(CommandError::Stopped),
        Answer::Back => Err(CommandError::Stopped),
    }
}

/// A text that may not be empty, outside a form.
///
/// # Errors
/// Nobody can be asked, or the user stopped.
pub fn text(session: &mut Session, key: &str, flag: &str) -> Result<String, CommandError> {
    let question = session.ui.tr.text(key);
    let empty = session.ui.tr.text("ui-answer-needed");
    let check = |text: &str| if text.is_empty() { Err(empty.clone()) } else { Ok(()) };
    match session.prompter.words(&question, flag, "", &check)? {
        Answer::Is(text) => Ok(text),
        Answer::Back => Err(CommandError::Stopped),
    }
}
