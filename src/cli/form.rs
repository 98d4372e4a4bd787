//! A form: questions one after the other, with the way back and a review before anything is saved.

use super::error::CommandError;
use super::prompt::{Answer, Asked, Prompter};

/// One question of a form: asks, puts the answer where it belongs, and says whether the user wants back.
pub type Question<'q, S> = Box<dyn Fn(&mut S, &mut dyn Prompter) -> Asked<()> + 'q>;

/// Asks all questions in order. Going back from a question returns to the one before; from the first it asks
/// the first again.
///
/// # Errors
/// Nobody can be asked, or the user stopped.
pub fn ask<S>(
    state: &mut S,
    questions: &[Question<'_, S>],
    prompter: &mut dyn Prompter,
) -> Result<(), CommandError> {
    let mut at = 0;
    while let Some(question) = questions.get(at) {
        match question(state, prompter)? {
            Answer::Is(()) => at += 1,
            Answer::Back => at = at.saturating_sub(1),
        }
    }
    Ok(())
}

/// What the user decides on after reading a form back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Review {
    /// Save it.
    Save,
    /// Ask this question again, then review again.
    Change(usize),
    /// Throw it away.
    Stop,
}

/// Lets the user save, change an answer or stop. `labels` name the questions.
///
/// # Errors
/// Nobody can be asked, or the user stopped.
pub fn review(
    words: &ReviewWords,
    labels: &[String],
    prompter: &mut dyn Prompter,
) -> Result<Review, CommandError> {
    let choices = [words.save.clone(), words.change.clone(), words.stop.clone()];
    let decided = prompter.choice(&words.question, "--yes", &choices, 0, None)?;
    match decided {
        Answer::Is(0) => Ok(Review::Save),
        Answer::Is(1) => match prompter.choice(&words.which, "--yes", labels, 0, None)? {
            Answer::Is(at) => Ok(Review::Change(at)),
            Answer::Back => Ok(Review::Save),
        },
        _ => Ok(Review::Stop),
    }
}

/// The words of a review, in the user's language.
#[derive(Debug, Clone)]
pub struct ReviewWords {
    /// What is asked.
    pub question: String,
    /// Save it.
    pub save: String,
    /// Change an answer.
    pub change: String,
    /// Throw it away.
    pub stop: String,
    /// Which answer to change.
    pub which: String,
}

impl ReviewWords {
    /// The words from the message files.
    pub fn new(tr: &crate::i18n::Tr) -> Self {
        Self {
            question: tr.text("ui-review-question"),
            save: tr.text("ui-review-save"),
            change: tr.text("ui-review-change"),
            stop: tr.text("ui-review-stop"),
            which: tr.text("ui-review-which"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cli::prompt::Scripted;

    #[test]
    fn going_back_asks_the_question_before_again() {
        let question = |name: &'static str| -> Question<'static, Vec<String>> {
            Box::new(move |answers, prompter| {
                Ok(match prompter.words(name, "--flag", "", &|_| Ok(()))? {
                    Answer::Is(text) => {
                        answers.push(format!("{name}={text}"));
                        Answer::Is(())
                    }
                    Answer::Back => Answer::Back,
                })
            })
        };
        let mut prompter = Scripted::new(["1", "<", "2", "3"]);
        let mut answers = Vec::new();
        ask(&mut answers, &[question("a"), question("b")], &mut prompter).unwrap();
        assert_eq!(answers, ["a=1", "a=2", "b=3"]);
        assert_eq!(prompter.asked, ["a", "b", "a", "b"]);
    }
}
