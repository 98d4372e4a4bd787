//! Asking. In a terminal dialoguer asks; without one, or with `--no-input`, nothing ever waits: the refusal
//! names the flag that would answer. Tests answer from a list.

#[cfg(test)]
use std::collections::VecDeque;

use dialoguer::{Input, MultiSelect, Select};

use super::error::CommandError;
use super::interrupt::Interrupts;
use super::theme::Signs;
use crate::i18n::Tr;

/// What somebody answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Answer<T> {
    /// This.
    Is(T),
    /// Back to the question before.
    Back,
}

/// Checks an answer while it is typed; `Err` is what is wrong with it, in the user's words.
pub type Check<'a> = &'a dyn Fn(&str) -> Result<(), String>;

/// Asks the user.
pub trait Prompter: std::fmt::Debug {
    /// Whether there is somebody to ask.
    fn can_ask(&self) -> bool;
    /// From now on every answer is saved as it is given: whoever stops is told so.
    fn saves_as_given(&mut self) {}
    /// Words; empty for nothing. `<` goes back.
    ///
    /// # Errors
    /// Nobody can be asked, or the user stopped.
    fn words(&mut self, question: &str, flag: &str, default: &str, check: Check<'_>) -> Asked<String>;
    /// One of several; the last choice goes back when `back` gives it a name.
    ///
    /// # Errors
    /// Nobody can be asked, or the user stopped.
    fn choice(
        &mut self,
        question: &str,
        flag: &str,
        choices: &[String],
        default: usize,
        back: Option<&str>,
    ) -> Asked<usize>;
    /// Any number of several; escape goes back.
    ///
    /// # Errors
    /// Nobody can be asked, or the user stopped.
    fn choices(
        &mut self,
        question: &str,
        flag: &str,
        choices: &[String],
        chosen: &[usize],
    ) -> Asked<Vec<usize>>;
    /// Yes or no.
    ///
    /// # Errors
    /// Nobody can be asked, or the user stopped.
    fn confirm(&mut self, question: &str, flag: &str, default: bool) -> Result<bool, CommandError>;
}

/// What asking gives.
pub type Asked<T> = Result<Answer<T>, CommandError>;

/// Asks in a terminal.
#[derive(Debug)]
pub struct Terminal {
    theme: Signs,
    interrupts: Interrupts,
    tr: Tr,
}

/// An answer in any of the languages, or its first letter.
fn yes_or_no(text: &str) -> Option<bool> {
    match text.trim().to_lowercase().as_str() {
        "j" | "ja" | "o" | "oui" | "y" | "yes" => Some(true),
        "n" | "nee" | "non" | "no" => Some(false),
        _ => None,
    }
}

impl Terminal {
    /// A terminal in which this language is spoken.
    pub fn new(tr: Tr) -> Self {
        Self { theme: Signs::default(), interrupts: Interrupts::default(), tr }
    }
}

impl Prompter for Terminal {
    fn can_ask(&self) -> bool {
        true
    }

    fn saves_as_given(&mut self) {
        self.interrupts.farewell(self.tr.text("error-stopped-saved"));
    }

    fn words(&mut self, question: &str, _flag: &str, default: &str, check: Check<'_>) -> Asked<String> {
        let mut input = Input::<String>::with_theme(&self.theme)
            .with_prompt(question)
            .allow_empty(true)
            .validate_with(|text: &String| if text.trim() == "<" { Ok(()) } else { check(text.trim()) });
        if !default.is_empty() {
            input = input.default(default.to_owned());
        }
        let text = self.interrupts.during(&self.tr, || input.interact_text())?;
        Ok(if text.trim() == "<" { Answer::Back } else { Answer::Is(text.trim().to_owned()) })
    }

    fn choice(
        &mut self,
        question: &str,
        _flag: &str,
        choices: &[String],
        default: usize,
        back: Option<&str>,
    ) -> Asked<usize> {
        let mut shown: Vec<&str> = choices.iter().map(String::as_str).collect();
        shown.extend(back);
        let select = Select::with_theme(&self.theme).with_prompt(question).items(&shown).default(default);
        let chosen = self.interrupts.during(&self.tr, || select.interact())?;
        Ok(if chosen < choices.len() { Answer::Is(chosen) } else { Answer::Back })
    }

    fn choices(
        &mut self,
        question: &str,
        _flag: &str,
        choices: &[String],
        chosen: &[usize],
    ) -> Asked<Vec<usize>> {
        let ticked: Vec<bool> = (0..choices.len()).map(|at| chosen.contains(&at)).collect();
        let select =
            MultiSelect::with_theme(&self.theme).with_prompt(question).items(choices).defaults(&ticked);
        // Escape is the way back: a list with ticks has no room for one more choice.
        let chosen = self.interrupts.during(&self.tr, || select.interact_opt())?;
        Ok(chosen.map_or(Answer::Back, Answer::Is))
    }

    fn confirm(&mut self, question: &str, _flag: &str, default: bool) -> Result<bool, CommandError> {
        let [yes, no, wrong] = ["ui-yes", "ui-no", "ui-yes-or-no"].map(|key| self.tr.text(key));
        let choice = if default {
            format!("{}/{no}", yes.to_uppercase())
        } else {
            format!("{yes}/{}", no.to_uppercase())
        };
        let input = Input::<String>::with_theme(&self.theme)
            .with_prompt(format!("{question} ({choice})"))
            .default(if default { yes } else { no })
            .show_default(false)
            .validate_with(|text: &String| yes_or_no(text).map(|_| ()).ok_or_else(|| wrong.clone()));
        let text = self.interrupts.during(&self.tr, || input.interact_text())?;
        Ok(yes_or_no(&text).unwrap_or(default))
    }
}

/// There is nobody to ask: the refusal names the flag.
#[derive(Debug, Default)]
pub struct Nobody;

fn needed<T>(flag: &str) -> Result<T, CommandError> {
    Err(CommandError::AnswerNeeded(flag.to_owned()))
}

impl Prompter for Nobody {
    fn can_ask(&self) -> bool {
        false
    }

    fn words(&mut self, _question: &str, flag: &str, _default: &str, _check: Check<'_>) -> Asked<String> {
        needed(flag)
    }

    fn choice(
        &mut self,
        _question: &str,
        flag: &str,
        _choices: &[String],
        _default: usize,
        _back: Option<&str>,
    ) -> Asked<usize> {
        needed(flag)
    }

    fn choices(
        &mut self,
        _question: &str,
        flag: &str,
        _choices: &[String],
        _chosen: &[usize],
    ) -> Asked<Vec<usize>> {
        needed(flag)
    }

    fn confirm(&mut self, _question: &str, flag: &str, _default: bool) -> Result<bool, CommandError> {
        needed(flag)
    }
}

/// Answers from a list, for tests: each answer is what would be typed; a choice is given by its text, several
/// by texts with `|` between them. An empty answer takes the default.
#[cfg(test)]
#[derive(Debug, Default)]
pub struct Scripted {
    answers: VecDeque<String>,
    /// The questions that were asked.
    pub asked: Vec<String>,
}

#[cfg(test)]
impl Scripted {
    /// Will answer these, in order.
    pub fn new<T: Into<String>>(answers: impl IntoIterator<Item = T>) -> Self {
        Self { answers: answers.into_iter().map(Into::into).collect(), asked: Vec::new() }
    }

    fn answer(&mut self, question: &str) -> Result<String, CommandError> {
        self.asked.push(question.to_owned());
        self.answers.pop_front().ok_or(CommandError::Stopped)
    }
}

#[cfg(test)]
impl Prompter for Scripted {
    fn can_ask(&self) -> bool {
        true
    }

    fn words(&mut self, question: &str, flag: &str, default: &str, check: Check<'_>) -> Asked<String> {
        loop {
            let answer = self.answer(question)?;
            if answer == "<" {
                return Ok(Answer::Back);
            }
            let answer = if answer.is_empty() { default.to_owned() } else { answer };
            match check(&answer) {
                Ok(()) => return Ok(Answer::Is(answer)),
                Err(wrong) => self.asked.push(format!("{flag}: {wrong}")),
            }
        }
    }

    fn choice(
        &mut self,
        question: &str,
        _flag: &str,
        choices: &[String],
        default: usize,
        _back: Option<&str>,
    ) -> Asked<usize> {
        let answer = self.answer(question)?;
        match answer.as_str() {
            "<" => Ok(Answer::Back),
            "" => Ok(Answer::Is(default)),
            _ => choices
                .iter()
                .position(|choice| *choice == answer)
                .map(Answer::Is)
                .ok_or(CommandError::Stopped),
        }
    }

    fn choices(
        &mut self,
        question: &str,
        _flag: &str,
        choices: &[String],
        chosen: &[usize],
    ) -> Asked<Vec<usize>> {
        let answer = self.answer(question)?;
        if answer.is_empty() {
            return Ok(Answer::Is(chosen.to_vec()));
        }
        if answer == "<" {
            return Ok(Answer::Back);
        }
        let find = |text: &str| choices.iter().position(|choice| choice == text);
        Ok(Answer::Is(answer.split('|').filter_map(find).collect()))
    }

    fn confirm(&mut self, question: &str, _flag: &str, default: bool) -> Result<bool, CommandError> {
        let answer = self.answer(question)?;
        Ok(if answer.is_empty() { default } else { answer == "y" })
    }
}
