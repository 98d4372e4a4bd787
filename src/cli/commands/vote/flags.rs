//! What `vote open` and `vote edit` say of a vote: as flags, and as a form for what they left open.

use strum::VariantArray;

use crate::cli::asking::{amount, count, day, pick, words};
use crate::cli::error::CommandError;
use crate::cli::form::{Question, ask};
use crate::cli::parse;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::vote::BallotType;
use crate::domain::vote::terms::{RuleCode, TieCode};
use crate::i18n::Tr;
use crate::ops::vote::open::VoteInput;

/// A vote on the command line.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct VoteFlags {
    /// What the vote is called
    #[arg(long, value_name = "TEXT")]
    name: Option<String>,
    /// What can be spent, in euros
    #[arg(long, value_name = "EUR", allow_hyphen_values = true)]
    budget: Option<String>,
    /// What a ballot says: approval, choose-one, cumulative, scoring or ordinal
    #[arg(long, value_name = "KIND")]
    ballot: Option<String>,
    /// The rule that decides, such as greedy or equal-shares-add1
    #[arg(long, value_name = "RULE")]
    rule: Option<String>,
    /// What goes first among equals: cost-votes, file, text or lot
    #[arg(long, value_name = "ORDER")]
    ties: Option<String>,
    /// The least projects on a ballot
    #[arg(long, value_name = "COUNT")]
    min_projects: Option<u32>,
    /// The most projects on a ballot
    #[arg(long, value_name = "COUNT")]
    max_projects: Option<u32>,
    /// The points to share out, or the most for a project where projects are marked
    #[arg(long, value_name = "COUNT")]
    points: Option<u32>,
    /// The least votes that a project needs, with the rule greedy-threshold
    #[arg(long, value_name = "COUNT")]
    threshold: Option<u32>,
    /// The first day of voting
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// The last day of voting
    #[arg(long, value_name = "DATE")]
    until: Option<String>,
}

impl VoteFlags {
    /// What the use case takes.
    ///
    /// # Errors
    /// A value that cannot be read.
    pub fn read(&self, tr: &Tr) -> Result<VoteInput, CommandError> {
        Ok(VoteInput {
            name: self.name.clone(),
            budget: parse::flag("--budget", self.budget.as_deref(), parse::amount)?,
            ballot: word(tr, ("--ballot", "ballot", "voting-wrong-ballot"), self.ballot.as_deref())?,
            rule: word(tr, ("--rule", "voting-rule", "voting-wrong-rule"), self.rule.as_deref())?,
            ties: word(tr, ("--ties", "ties", "voting-wrong-ties"), self.ties.as_deref())?,
            min_projects: self.min_projects,
            max_projects: self.max_projects,
            points: self.points,
            threshold: self.threshold,
            from: parse::flag("--from", self.from.as_deref(), parse::day)?,
            until: parse::flag("--until", self.until.as_deref(), parse::day)?,
        })
    }
}

/// One of a closed set of words, where it is given.
///
/// # Errors
/// There is no such word.
pub fn word<T: Copy + std::fmt::Display + VariantArray>(
    tr: &Tr,
    (flag, terms, unknown): (&str, &str, &'static str),
    text: Option<&str>,
) -> Result<Option<T>, CommandError> {
    text.map(|text| parse::one_of(tr, (flag, terms, unknown), T::VARIANTS, text)).transpose()
}

/// While it is asked, the codes of the words.
#[derive(Debug, Default)]
struct Form {
    input: VoteInput,
    ballot: Option<String>,
    rule: Option<String>,
    ties: Option<String>,
}

/// Asks for what neither the flags nor the edition say. Where nobody can be asked, every flag that is missing is named.
///
/// # Errors
/// Nobody can be asked, or the user stopped.
pub fn complete(filled: &mut VoteInput, session: &mut Session) -> Result<(), CommandError> {
    let missing = missing(filled);
    if missing.is_empty() {
        return Ok(());
    }
    if !session.prompter.can_ask() {
        return Err(CommandError::AnswerNeeded(missing.join(", ")));
    }
    let tr = Tr::new(session.ui.tr.language());
    session.ui.note(&Fact::new("ui-back-hint"));
    let mut form = Form { input: filled.clone(), ..Form::default() };
    ask(&mut form, &questions(&tr, &missing), session.prompter.as_mut())?;
    let chosen = |word: &Option<String>| word.clone().unwrap_or_default();
    form.input.ballot = form.input.ballot.or_else(|| chosen(&form.ballot).parse().ok());
    form.input.rule = form.input.rule.or_else(|| chosen(&form.rule).parse().ok());
    form.input.ties = form.input.ties.or_else(|| chosen(&form.ties).parse().ok());
    // What was answered may ask for more: points, or a threshold.
    let more = self::missing(&form.input);
    ask(&mut form, &questions(&tr, &more), session.prompter.as_mut())?;
    *filled = form.input;
    Ok(())
}

/// The flags that are missing.
fn missing(input: &VoteInput) -> Vec<&'static str> {
    let has_points = input.ballot.is_some_and(BallotType::has_points);
    let all = [
        ("--budget", input.budget.is_none()),
        ("--ballot", input.ballot.is_none()),
        ("--points", has_points && input.points.is_none()),
        ("--rule", input.rule.is_none()),
        ("--threshold", input.rule == Some(RuleCode::GreedyThreshold) && input.threshold.is_none()),
        ("--ties", input.ties.is_none()),
        ("--until", input.until.is_none()),
    ];
    all.into_iter().filter(|(_, missing)| *missing).map(|(flag, _)| flag).collect()
}

fn choices<T: Copy + std::fmt::Display + VariantArray>(tr: &Tr, terms: &str) -> Vec<(String, String)> {
    let one = |one: &T| (one.to_string(), tr.term(&format!("{terms}-{one}")));
    T::VARIANTS.iter().map(one).collect()
}

fn questions<'q>(tr: &'q Tr, missing: &[&'static str]) -> Vec<Question<'q, Form>> {
    let mut all: Vec<Question<'q, Form>> = Vec::new();
    for flag in missing {
        all.push(match *flag {
            "--budget" => {
                amount(tr, "voting-ask-budget", "--budget", |form: &mut Form| &mut form.input.budget)
            }
            "--ballot" => {
                let kinds = choices::<BallotType>(tr, "ballot");
                pick(tr, "voting-ask-ballot", "--ballot", kinds, None, |form: &mut Form| &mut form.ballot)
            }
            "--points" => {
                count(tr, "voting-ask-points", "--points", |form: &mut Form| &mut form.input.points)
            }
            "--rule" => {
                let rules = choices::<RuleCode>(tr, "voting-rule");
                pick(tr, "voting-ask-rule", "--rule", rules, None, |form: &mut Form| &mut form.rule)
            }
            "--threshold" => {
                count(tr, "voting-ask-threshold", "--threshold", |form: &mut Form| &mut form.input.threshold)
            }
            "--ties" => {
                let orders = choices::<TieCode>(tr, "ties");
                pick(tr, "voting-ask-ties", "--ties", orders, None, |form: &mut Form| &mut form.ties)
            }
            "--until" => {
                day(tr, "voting-ask-until", "--until", true, |form: &mut Form| &mut form.input.until)
            }
            _ => words(tr, "voting-ask-name", "--name", false, |form: &mut Form| &mut form.input.name),
        });
    }
    all
}
