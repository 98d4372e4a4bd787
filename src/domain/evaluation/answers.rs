//! What members of a steering group answer to the questions of an evaluation, each alone or several together, and
//! what it comes to.

use crate::domain::fact::{Fact, Value};
use crate::domain::programme::realisation::{About, AnswerKind, EvaluationQuestion};
use crate::domain::text::{LONGEST, fold, forbidden_character, tidy};

/// What was answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// Points, from 1 to the scale.
    Points(u32),
    /// Words: *personal*.
    Words(String),
}

/// An answer with the question that it is to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// Code of the question.
    pub question: String,
    /// Number of the project in the roadmap; 0 for the whole.
    pub project: u32,
    /// What was answered.
    pub given: Given,
}

/// A question as it is asked: of the whole, or of one project.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked<'a> {
    /// The question.
    pub question: &'a EvaluationQuestion,
    /// Number and title of the project; `None` for the whole.
    pub project: Option<(u32, &'a str)>,
}

impl Asked<'_> {
    /// Number of the project; 0 for the whole.
    pub fn number(&self) -> u32 {
        self.project.map_or(0, |(number, _)| number)
    }

    /// Whether this is the answer to it.
    pub fn is_answered_by(&self, answered: &Answered) -> bool {
        answered.question == self.question.code && answered.project == self.number()
    }
}

/// The questions of an edition for a dossier, and the projects that they are asked of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Questionnaire<'a> {
    /// The questions, in order.
    pub questions: Vec<&'a EvaluationQuestion>,
    /// Number and title of each project that was awarded and not dropped.
    pub projects: Vec<(u32, &'a str)>,
    /// The highest points.
    pub scale: u32,
}

/// What is read of an answer: where it belongs, and what it says; without words it says nothing.
pub type ReadAnswer = (String, u32, Option<Given>);

impl<'a> Questionnaire<'a> {
    /// Everything that is asked, in order: a question about projects comes once for each.
    pub fn asked(&self) -> Vec<Asked<'a>> {
        let mut asked = Vec::new();
        for question in &self.questions {
            match question.about {
                About::Whole => asked.push(Asked { question, project: None }),
                About::Project => asked
                    .extend(self.projects.iter().map(|project| Asked { question, project: Some(*project) })),
            }
        }
        asked
    }

    /// Reads an answer as it was typed: the question by its code or its text in any language, points for a scored
    /// question, words for an open one.
    ///
    /// # Errors
    /// No such question or project; a question about projects without one, or about the whole with one; no points, or
    /// points outside the scale; a text that cannot be stored.
    pub fn read(&self, question: &str, project: Option<u32>, answer: &str) -> Result<ReadAnswer, Fact> {
        let key = fold(question);
        let fits = |one: &&&EvaluationQuestion| {
            one.code.eq_ignore_ascii_case(question.trim())
                || one.text.all().iter().any(|text| fold(text) == key)
        };
        let found = self.questions.iter().find(fits).ok_or_else(|| self.unknown())?;
        let number = match (found.about, project) {
            (About::Whole, None) => 0,
            (About::Whole, Some(_)) => {
                return Err(Fact::new("evaluation-of-the-whole").with("question", &found.code));
            }
            (About::Project, None) => {
                let fact = Fact::new("evaluation-which-project").with("question", &found.code);
                return Err(fact.with("known", self.numbers()));
            }
            (About::Project, Some(number)) => {
                if !self.projects.iter().any(|(known, _)| *known == number) {
                    return Err(self.no_such_project(number));
                }
                number
            }
        };
        let given = self.given(found, answer)?;
        Ok((found.code.clone(), number, given))
    }

    /// Reads what was typed to a question; nothing when it is empty.
    ///
    /// # Errors
    /// No points, or points outside the scale; a text that cannot be stored.
    pub fn given(&self, question: &EvaluationQuestion, answer: &str) -> Result<Option<Given>, Fact> {
        let text = tidy(answer);
        if text.is_empty() {
            return Ok(None);
        }
        match question.answer {
            AnswerKind::Score => match text.parse::<i64>() {
                Ok(points) => match u32::try_from(points) {
                    Ok(points) if (1..=self.scale).contains(&points) => Ok(Some(Given::Points(points))),
                    _ => Err(Fact::new("evaluation-outside-scale").with("scale", self.scale)),
                },
                Err(_) => Err(Fact::new("evaluation-not-points").with("scale", self.scale)),
            },
            AnswerKind::Open => {
                if forbidden_character(&text).is_some() || text.chars().count() > LONGEST {
                    return Err(Fact::new("plan-bad-text").with("longest", LONGEST));
                }
                Ok(Some(Given::Words(text)))
            }
        }
    }

    /// What is said of a project that was not awarded, or dropped.
    pub fn no_such_project(&self, number: u32) -> Fact {
        Fact::new("evaluate-no-such-project")
            .with("number", number)
            .with("count", self.projects.len())
            .with("known", self.numbers())
    }

    fn numbers(&self) -> String {
        let known: Vec<String> = self.projects.iter().map(|(number, _)| number.to_string()).collect();
        known.join(", ")
    }

    fn unknown(&self) -> Fact {
        let known = self.questions.iter().map(|known| Value::from(known.code.as_str()));
        Fact::new("evaluation-unknown-question").with("count", self.questions.len()).with_list("known", known)
    }
}

/// The points that were given to a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Tally {
    /// How many answered it; those who answered together count as one answer.
    pub answers: u32,
    /// All points together.
    pub sum: u64,
    /// The fewest points.
    pub lowest: u32,
    /// The most points.
    pub highest: u32,
}

impl Tally {
    /// Counts points; nothing when there are none.
    pub fn of(points: impl IntoIterator<Item = u32>) -> Option<Self> {
        let mut tally = Self::default();
        for one in points {
            tally.lowest = if tally.answers == 0 { one } else { tally.lowest.min(one) };
            tally.highest = tally.highest.max(one);
            tally.sum = tally.sum.saturating_add(u64::from(one));
            tally.answers = tally.answers.saturating_add(1);
        }
        (tally.answers > 0).then_some(tally)
    }

    /// Both together.
    #[must_use]
    pub fn joined(&self, other: &Self) -> Self {
        Self {
            answers: self.answers.saturating_add(other.answers),
            sum: self.sum.saturating_add(other.sum),
            lowest: self.lowest.min(other.lowest),
            highest: self.highest.max(other.highest),
        }
    }

    /// The mean in tenths of a point, half up.
    pub fn mean_tenths(&self) -> u64 {
        let answers = u64::from(self.answers.max(1));
        self.sum.saturating_mul(20).saturating_add(answers) / (answers * 2)
    }

    /// How far the answers lie apart, in points.
    pub fn spread(&self) -> u32 {
        self.highest - self.lowest
    }

    /// Whether those who answered disagree: their answers lie at least half of the scale apart, which on a scale from
    /// 1 to 5 is two points.
    pub fn disagrees(&self, scale: u32) -> bool {
        self.answers > 1 && u64::from(self.spread()) * 2 >= u64::from(scale.saturating_sub(1))
    }
}

/// One person's answers in a file, or those of several together, as they stand there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FromFile {
    /// Line on which it begins.
    pub line: Option<usize>,
    /// Who.
    pub by: Option<By>,
    /// What was answered; without words nothing.
    pub answers: Vec<ReadAnswer>,
}

/// Who answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum By {
    /// A member of the steering group: any part of the name, or the e-mail address.
    Person(String),
    /// So many people together.
    Together(u32),
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::language::Texts;

    fn question(code: &str, about: About, answer: AnswerKind) -> EvaluationQuestion {
        let text = Texts { nl: format!("{code} nl?"), fr: format!("{code} fr ?"), en: format!("{code} en?") };
        EvaluationQuestion { code: code.into(), text, hint: None, about, answer, tracks: Vec::new() }
    }

    #[test]
    fn a_mean_has_one_decimal_half_up() {
        let mean = |points: &[u32]| Tally::of(points.iter().copied()).unwrap().mean_tenths();
        assert_eq!(mean(&[3]), 30);
        assert_eq!(mean(&[3, 4]), 35);
        assert_eq!(mean(&[1, 1, 2]), 13);
        assert_eq!(mean(&[1, 2, 2]), 17);
        // 3.25 lies half-way between two tenths.
        assert_eq!(mean(&[3, 3, 3, 4]), 33);
        assert_eq!(Tally::of([]), None);
    }

    #[test]
    fn answers_that_lie_half_of_the_scale_apart_disagree() {
        let disagree = |points: &[u32], scale| Tally::of(points.iter().copied()).unwrap().disagrees(scale);
        assert!(!disagree(&[3, 4], 5));
        assert!(disagree(&[3, 5], 5));
        assert!(!disagree(&[5, 5], 5));
        assert!(!disagree(&[4, 8], 10), "four of nine");
        assert!(disagree(&[4, 9], 10));
        assert!(!disagree(&[1], 2));
        assert!(disagree(&[1, 2], 2));
    }

    #[test]
    fn an_answer_is_read_by_what_its_question_asks() {
        let (score, open) = (
            question("results", About::Project, AnswerKind::Score),
            question("lessons", About::Whole, AnswerKind::Open),
        );
        let form = Questionnaire {
            questions: vec![&score, &open],
            projects: vec![(1, "Speelstraat"), (3, "Compost")],
            scale: 5,
        };
        assert_eq!(form.asked().len(), 3);
        assert_eq!(form.read("Results", Some(3), " 5 "), Ok(("results".into(), 3, Some(Given::Points(5)))));
        assert_eq!(form.read("results fr ?", Some(1), ""), Ok(("results".into(), 1, None)));
        let words = Some(Given::Words("Vroeger beginnen".into()));
        assert_eq!(form.read("lessons", None, "Vroeger beginnen"), Ok(("lessons".into(), 0, words)));
        let code = |question: &str, project, answer: &str| {
            form.read(question, project, answer).unwrap_err().code.into_owned()
        };
        assert_eq!(code("weather", None, "5"), "evaluation-unknown-question");
        assert_eq!(code("results", None, "5"), "evaluation-which-project");
        assert_eq!(code("lessons", Some(1), "x"), "evaluation-of-the-whole");
        assert_eq!(code("results", Some(2), "5"), "evaluate-no-such-project");
        assert_eq!(code("results", Some(1), "goed"), "evaluation-not-points");
        for outside in ["0", "6", "-1", "99999999999"] {
            assert_eq!(code("results", Some(1), outside), "evaluation-outside-scale");
        }
        assert_eq!(code("lessons", None, "\u{1b}[31m"), "plan-bad-text");
    }
}
