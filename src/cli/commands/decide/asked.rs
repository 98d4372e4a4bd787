//! What a decision asks in a terminal: the verdict, the amount, who decided, why, and the conditions. `<` goes back to
//! the question before; at the first it stops.

use crate::cli::CommandError;
use crate::cli::commands::moving::reason_answer;
use crate::cli::commands::session::ask_conditions;
use crate::cli::prompt::{Answer, Asked};
use crate::cli::session::Session;
use crate::domain::decision::{Condition, Opined};
use crate::domain::dossier::facts::ProjectFacts;
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::roadmap::Verdict;
use crate::ops::decide::why_needed;
use crate::storage::opinion::OpinionRow;

/// What the flags gave; what they left open is asked.
#[derive(Debug, Clone, Default)]
pub struct Answers {
    /// The verdict.
    pub verdict: Option<Verdict>,
    /// What is awarded.
    pub amount: Option<Cents>,
    /// Who decided.
    pub by: Option<String>,
    /// Why.
    pub reason: Option<String>,
    /// What has to be met; `None` for what the opinion asks.
    pub conditions: Option<Vec<Condition>>,
}

/// What is known of the project that is decided.
pub struct About<'a> {
    /// The project; `None` when there is no such one, which the use case says.
    pub project: Option<&'a ProjectFacts>,
    /// What a body thinks of it.
    pub opinion: Option<&'a OpinionRow>,
    /// The rules of the edition.
    pub rules: &'a RuleSet,
}

impl About<'_> {
    fn asked(&self) -> Cents {
        self.project.map_or(Cents::ZERO, |project| project.asked)
    }

    /// Completes what the flags gave, question after question.
    pub fn complete(&self, given: &Answers, session: &mut Session) -> Result<Answers, CommandError> {
        if let Some(opinion) = self.opinion.filter(|_| session.prompter.can_ask()) {
            session.ui.note(&super::opinion_fact(opinion, self.rules));
        }
        let mut answers = given.clone();
        // The questions that were asked: back leads to the last of them.
        let mut trail: Vec<usize> = Vec::new();
        let mut at = 0;
        while at < 5 {
            match self.question(at, given, &mut answers, session)? {
                None => at += 1,
                Some(Answer::Is(())) => {
                    trail.push(at);
                    at += 1;
                }
                Some(Answer::Back) => at = trail.pop().ok_or(CommandError::Stopped)?,
            }
        }
        Ok(answers)
    }

    /// One question; nothing when it needs no answer.
    fn question(
        &self,
        at: usize,
        given: &Answers,
        answers: &mut Answers,
        session: &mut Session,
    ) -> Result<Option<Answer<()>>, CommandError> {
        let can_ask = session.prompter.can_ask();
        let awarded = answers.verdict == Some(Verdict::Awarded);
        let answer = match at {
            0 if given.verdict.is_none() => told(self.verdict(session)?, &mut answers.verdict),
            1 if given.amount.is_none() => {
                answers.amount = None;
                if !awarded || !can_ask {
                    return Ok(None);
                }
                let proposed = self.opinion.and_then(|opinion| opinion.text.amount);
                let question = session.ui.tr.text("dossier-ask-amount");
                let amount = super::amount_answer(&question, proposed.unwrap_or(self.asked()), session)?;
                told(amount, &mut answers.amount)
            }
            2 if given.by.is_none() => told(super::body_answer(self.rules, session)?, &mut answers.by),
            3 if given.reason.is_none() => {
                answers.reason = None;
                let amount = answers.amount.unwrap_or_default();
                let verdict = answers.verdict.unwrap_or(Verdict::Refused);
                let why = why_needed(verdict, amount, self.asked(), self.opinion, self.rules);
                let Some(why) = why.filter(|_| can_ask) else { return Ok(None) };
                session.ui.note(&why);
                told(reason_answer(session)?, &mut answers.reason)
            }
            4 if given.conditions.is_none() => {
                answers.conditions = None;
                if !awarded || !can_ask {
                    return Ok(None);
                }
                self.conditions(answers, session)?
            }
            _ => return Ok(None),
        };
        Ok(Some(answer))
    }

    fn verdict(&self, session: &mut Session) -> Asked<Verdict> {
        let fact = Fact::new("dossier-ask-verdict")
            .with("title", self.project.map(|project| project.title.clone()).unwrap_or_default())
            .with("asked", self.asked());
        let question = session.ui.tr.fact(&fact);
        let all = [Verdict::Awarded, Verdict::Refused, Verdict::Reserve];
        let choices = all.map(|verdict| session.ui.tr.term(&format!("verdict-{verdict}")));
        let unfavourable = |opinion: &OpinionRow| opinion.text.verdict == Opined::Unfavourable;
        let first = usize::from(self.opinion.is_some_and(unfavourable));
        let answer = session.prompter.choice(&question, "award|refuse|reserve", &choices, first, None)?;
        Ok(match answer {
            Answer::Is(at) => Answer::Is(all.get(at).copied().unwrap_or(Verdict::Awarded)),
            Answer::Back => Answer::Back,
        })
    }

    /// Conditions beside those of the opinion.
    fn conditions(&self, answers: &mut Answers, session: &mut Session) -> Result<Answer<()>, CommandError> {
        let asked = ask_conditions(&[], session)?;
        if !asked.is_empty() {
            let of_opinion = self.opinion.filter(|opinion| opinion.text.verdict == Opined::Favourable);
            let mut all = of_opinion.map(|opinion| opinion.text.conditions.clone()).unwrap_or_default();
            all.extend(asked);
            answers.conditions = Some(all);
        }
        Ok(Answer::Is(()))
    }
}

/// Puts an answer where it belongs.
fn told<T>(answer: Answer<T>, slot: &mut Option<T>) -> Answer<()> {
    match answer {
        Answer::Is(value) => {
            *slot = Some(value);
            Answer::Is(())
        }
        Answer::Back => Answer::Back,
    }
}
