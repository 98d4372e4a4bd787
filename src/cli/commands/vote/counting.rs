//! What `vote run`, `vote compare` and `vote explain` share: where the election comes from, by which rule it is
//! counted, and what goes first among equals. A bare `.pb` file opens no register.

use std::path::Path;

use super::file;
use crate::cli::error::CommandError;
use crate::cli::exit::Exit;
use crate::cli::parse;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::fact::{Fact, Fault};
use crate::domain::vote::compare::satisfaction;
use crate::domain::vote::rule::{PABULIB_NAMES, Start};
use crate::domain::vote::{Election, Rule, RuleName, Tally, TieOrder, count};
use crate::exchange::pabulib::Keep;
use crate::ops;
use crate::report::build::vote::{Counted, Result};

/// How a bare file is counted.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct Counting {
    /// What goes first among equals: text (by id), cost-votes or file [default: text]
    #[arg(long, value_name = "ORDER")]
    ties: Option<String>,
    /// By how much the share of a voter is raised at a time, in the currency of the file [default: 1]
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    step: Option<String>,
    /// Begin with whole steps for each voter: the share is rounded down
    #[arg(long)]
    integral: bool,
    /// The votes that a project needs, with the rule greedy-threshold
    #[arg(long, value_name = "COUNT")]
    threshold: Option<u64>,
}

/// Where an election comes from.
#[derive(Debug, Clone, Copy)]
pub enum Source<'a> {
    /// A `.pb` file, or standard input.
    File(&'a Path),
    /// A vote of the register, or the only one.
    Register(Option<&'a str>),
}

impl<'a> Source<'a> {
    /// What a text means: `-`, something that ends in `.pb` or a file that is there is a file.
    pub fn of(text: Option<&'a str>) -> Self {
        match text {
            Some(text) if text == "-" || text.ends_with(".pb") || Path::new(text).is_file() => {
                Self::File(Path::new(text))
            }
            other => Self::Register(other),
        }
    }
}

/// An election that is ready to be counted.
#[derive(Debug)]
pub struct Ready {
    title: String,
    currency: String,
    election: Election,
    tally: Tally,
    ties: TieOrder,
    /// The rule that belongs to it, with its name.
    rule: Option<(String, Rule)>,
    threshold: Option<u64>,
    /// Whether a project can be named by its number on the ballot: in a file that could be the id of another.
    numbered: bool,
}

impl Counting {
    /// Reads an election. With a vote of the register everything is settled: its order among equals too.
    ///
    /// # Errors
    /// Those of reading; a flag that cannot be read, or that a vote of the register does not take.
    pub fn ready(
        &self,
        source: Source<'_>,
        session: &mut Session,
    ) -> std::result::Result<Ready, CommandError> {
        match source {
            Source::File(path) => self.read_file(path, session),
            Source::Register(text) => {
                self.only_for_files()?;
                let now = session.now;
                let ready = session.open()?.read(|view| ops::vote::count::ready(view, text, now))?;
                Ok(Ready {
                    title: crate::cli::commands::vote::page::title(&session.ui.tr, &ready.page),
                    currency: "EUR".to_owned(),
                    tally: Tally::new(&ready.election),
                    election: ready.election,
                    ties: ready.ties,
                    rule: Some((ready.page.vote.terms.rule.to_string(), ready.rule)),
                    threshold: ready.page.vote.terms.threshold.map(u64::from),
                    numbered: true,
                })
            }
        }
    }

    fn read_file(&self, path: &Path, session: &mut Session) -> std::result::Result<Ready, CommandError> {
        let ties = self.ties()?;
        let read = file::opened(path, Keep::Ballots, session)?;
        let threshold = self.threshold.or_else(|| read.meta.whole("min_project_score_threshold"));
        let currency = read.meta.get("currency");
        let description = read.meta.get("description");
        let rule = read.meta.get("rule").to_owned();
        Ok(Ready {
            title: if description.is_empty() { path.display().to_string() } else { description.to_owned() },
            currency: if currency.is_empty() { "EUR" } else { currency }.to_owned(),
            tally: Tally::new(&read.election),
            ties,
            rule: Rule::from_pabulib(&rule, threshold).map(|found| (rule, found)),
            threshold,
            numbered: false,
            election: read.election,
        })
    }

    /// Refuses flags that a vote of the register does not take.
    ///
    /// # Errors
    /// One of them was given.
    pub fn only_for_files(&self) -> std::result::Result<(), CommandError> {
        let given = [
            ("--ties", self.ties.is_some()),
            ("--step", self.step.is_some()),
            ("--integral", self.integral),
            ("--threshold", self.threshold.is_some()),
        ];
        let given: Vec<&str> = given.into_iter().filter(|(_, given)| *given).map(|(flag, _)| flag).collect();
        if given.is_empty() {
            return Ok(());
        }
        let fact = Fact::new("vote-only-files").with("flags", given.join(", "));
        Err(CommandError::plain(Exit::Usage, fact))
    }

    fn ties(&self) -> std::result::Result<TieOrder, CommandError> {
        match self.ties.as_deref().map(str::trim) {
            None | Some("text") => Ok(TieOrder::Text),
            Some("cost-votes") => Ok(TieOrder::CostVotes),
            Some("file") => Ok(TieOrder::File),
            Some(other) => {
                let fact = Fact::new("vote-wrong-ties").with("known", "text, cost-votes, file");
                Err(ops::Error::invalid(Fault::of("--ties", other, fact)).into())
            }
        }
    }

    /// The rules of these names, with the settings of the flags: every name that is not known is told at once.
    ///
    /// # Errors
    /// A rule that is not known; a step that cannot be read.
    pub fn rules(
        &self,
        ready: &Ready,
        flag: &str,
        names: &[String],
    ) -> std::result::Result<Vec<(String, Rule)>, CommandError> {
        let step = parse::flag("--step", self.step.as_deref(), parse::amount)?;
        let mut faults = Vec::new();
        if let Some(text) = self.step.as_deref().filter(|_| step.is_some_and(|step| step.0 <= 0)) {
            faults.push(Fault::of("--step", text, Fact::new("vote-step-above-zero")));
        }
        let mut rules = Vec::new();
        for name in names.iter().map(|name| name.trim()).filter(|name| !name.is_empty()) {
            match Rule::named(name, ready.threshold) {
                Some(rule) => rules.push((name.to_owned(), rule)),
                None if name == "greedy-threshold" => {
                    faults.push(Fault::of(flag, name, Fact::new("vote-threshold-needed")));
                }
                None => {
                    let known: Vec<&str> = RuleName::all().chain(PABULIB_NAMES.iter().copied()).collect();
                    let fact = Fact::new("vote-wrong-rule").with("known", known.join(", "));
                    faults.push(Fault::of(flag, name, fact));
                }
            }
        }
        if !faults.is_empty() {
            return Err(ops::Error::Invalid(faults).into());
        }
        for (_, rule) in &mut rules {
            if let Rule::EqualShares(shares) = rule {
                if let (Some(increase), Some(step)) = (&mut shares.increase, step) {
                    increase.step = step;
                }
                if self.integral {
                    shares.start = Start::Whole;
                }
            }
        }
        Ok(rules)
    }

    /// The one rule to count by: that of the flag, that of the election, or, in a terminal, the one that is chosen.
    ///
    /// # Errors
    /// As [`Self::rules`]; none is known and nobody can be asked.
    pub fn rule(
        &self,
        ready: &Ready,
        named: Option<&str>,
        session: &mut Session,
    ) -> std::result::Result<(String, Rule), CommandError> {
        let name = match (named, &ready.rule) {
            (Some(name), _) => name.to_owned(),
            (None, Some((name, _))) => name.clone(),
            (None, None) => asked(session)?,
        };
        // The rule of a vote in the register has a name of its own.
        let own = ready
            .rule
            .as_ref()
            .filter(|(own, _)| *own == name && Rule::named(own, ready.threshold).is_none());
        if let Some(own) = own {
            return Ok(own.clone());
        }
        let mut rules = self.rules(ready, "--rule", &[name])?;
        rules.pop().ok_or_else(|| CommandError::AnswerNeeded("--rule".to_owned()))
    }
}

/// Asks by which rule to count.
fn asked(session: &mut Session) -> std::result::Result<String, CommandError> {
    let names: Vec<&str> = RuleName::all().collect();
    let choices: Vec<String> = names
        .iter()
        .map(|name| {
            format!("{name}: {}", session.ui.tr.text(&format!("vote-rule-{}", name.replace('_', "-"))))
        })
        .collect();
    let question = session.ui.tr.text("vote-ask-rule");
    match session.prompter.choice(&question, "--rule", &choices, 0, None)? {
        Answer::Is(chosen) => Ok(names.get(chosen).copied().unwrap_or_default().to_owned()),
        Answer::Back => Err(CommandError::Stopped),
    }
}

impl Ready {
    /// For the builders of reports.
    pub fn counted(&self) -> Counted<'_> {
        Counted {
            title: &self.title,
            election: &self.election,
            tally: &self.tally,
            ties: &self.ties,
            currency: &self.currency,
        }
    }

    /// Counts by a rule.
    pub fn count(&self, (name, rule): (String, Rule)) -> Result {
        let outcome = count(&self.election, &self.tally, &rule, &self.ties);
        Result { name, rule, satisfaction: satisfaction(&self.tally, &outcome), outcome }
    }

    /// The place of a project by its id.
    ///
    /// # Errors
    /// There is none.
    pub fn place(&self, id: &str) -> std::result::Result<usize, CommandError> {
        let named = id.trim();
        let number = named.parse::<usize>().ok().filter(|_| self.numbered);
        let number =
            number.and_then(|number| number.checked_sub(1)).filter(|at| *at < self.election.projects.len());
        let ours = |other: &str| other == named || (self.numbered && other.eq_ignore_ascii_case(named));
        let place = self.election.projects.iter().position(|project| ours(&project.id)).or(number);
        place.ok_or_else(|| {
            let near =
                self.election.projects.iter().map(|project| format!("{}  {}", project.id, project.name));
            let fact = Fact::new("vote-no-such-project").with("project", id);
            ops::Error::NotFound { fact, near: near.take(20).collect(), next: Vec::new() }.into()
        })
    }
}
