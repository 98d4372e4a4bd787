//! `wijk decide`: the decision on a project, with what remains of the ceiling and the envelope.

use super::Outcome;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::cli::{CommandError, input};
use crate::domain::application::validate::amount_fact;
use crate::domain::dossier::facts::ProjectFacts;
use crate::domain::fact::{Fact, Fault};
use crate::domain::money::Cents;
use crate::domain::programme::rule_set::{RuleSet, name_of};
use crate::domain::roadmap::Verdict;
use crate::ops;
use crate::ops::decide::{DecideRequest, Decided, decide, projects};

/// `wijk decide`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the project in the submitted roadmap
    #[arg(long, value_name = "N")]
    project: Option<u32>,
    /// The verdict
    #[arg(value_enum, value_name = "award|refuse")]
    verdict: Option<VerdictArg>,
    /// The amount awarded, in euros
    #[arg(long, value_name = "EUR", allow_hyphen_values = true)]
    amount: Option<String>,
    /// The day of the decision [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// Who decided: a body of the programme, or another
    #[arg(long, value_name = "BODY")]
    by: Option<String>,
    /// Why; a refusal needs it
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// Take the place of an earlier decision
    #[arg(long)]
    replace: bool,
    /// Set a rule aside for this dossier; needs --reason
    #[arg(long = "override", value_name = "RULE", requires = "reason")]
    overrides: Vec<String>,
}

/// [`Verdict`] on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum VerdictArg {
    /// Support is granted.
    Award,
    /// Support is refused.
    Refuse,
}

/// Records the decision on a project; in a terminal asks for what is missing, project after project.
///
/// # Errors
/// As [`crate::ops::decide::decide`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let amount = match args.amount.as_deref() {
        Some(text) => Some(read_amount(text)?),
        None => None,
    };
    let on = input::day("--on", args.on.as_deref())?;
    let all = args.project.is_none() && session.prompter.can_ask();
    let mut given =
        Given { verdict: args.verdict.map(Verdict::from), amount, by: args.by, reason: args.reason };
    loop {
        let (_, rules, of_dossier) = store.read(|view| projects(view, &args.dossier))?;
        let open: Vec<&ProjectFacts> =
            of_dossier.iter().filter(|project| project.decision.is_none()).collect();
        if all && open.is_empty() {
            session.ui.note(&Fact::new("dossier-all-decided"));
            return Ok(());
        }
        let number = match args.project {
            Some(number) => number,
            None => choose(&open, session)?,
        };
        let project = of_dossier.iter().find(|project| project.number == number);
        let answers = complete(&mut given, project, &rules, session)?;
        let request = DecideRequest {
            dossier: args.dossier.clone(),
            project: number,
            verdict: answers.0,
            amount: answers.1,
            on,
            body: answers.2,
            reason: answers.3,
            replace: args.replace,
            aside: args.overrides.clone(),
        };
        let decided = decide(&mut session.context(&mut store, "decide"), &request)?;
        tell(&decided, session);
        if !all || decided.open.is_empty() || session.globals.dry_run {
            next(&decided, session);
            return Ok(());
        }
        given.verdict = None;
        given.amount = None;
        given.reason = None;
    }
}

/// What the flags gave.
struct Given {
    verdict: Option<Verdict>,
    amount: Option<Cents>,
    by: Option<String>,
    reason: Option<String>,
}

type Complete = (Verdict, Option<Cents>, String, Option<String>);

fn complete(
    given: &mut Given,
    project: Option<&ProjectFacts>,
    rules: &RuleSet,
    session: &mut Session,
) -> Result<Complete, CommandError> {
    let verdict = match given.verdict {
        Some(verdict) => verdict,
        None => ask_verdict(project, session)?,
    };
    let mut amount = given.amount;
    if verdict == Verdict::Awarded && amount.is_none() && session.prompter.can_ask() {
        amount = Some(ask_amount(project.map_or(Cents::ZERO, |project| project.asked), session)?);
    }
    let body = match &given.by {
        Some(body) => body.clone(),
        None => ask_body(rules, session)?,
    };
    given.by = Some(body.clone());
    let mut reason = given.reason.clone();
    if verdict == Verdict::Refused && reason.is_none() && session.prompter.can_ask() {
        reason = Some(super::moving::ask_reason(session)?);
    }
    Ok((verdict, amount, body, reason))
}

fn choose(open: &[&ProjectFacts], session: &mut Session) -> Result<u32, CommandError> {
    let names: Vec<String> =
        open.iter().map(|project| format!("{} {}", project.number, project.title)).collect();
    let question = session.ui.tr.text("dossier-ask-project");
    match session.prompter.choice(&question, "--project", &names, 0, None)? {
        Answer::Is(at) => Ok(open.get(at).map_or(1, |project| project.number)),
        Answer::Back => Err(CommandError::Stopped),
    }
}

fn ask_verdict(project: Option<&ProjectFacts>, session: &mut Session) -> Result<Verdict, CommandError> {
    let fact = Fact::new("dossier-ask-verdict")
        .with("title", project.map(|project| project.title.clone()).unwrap_or_default())
        .with("asked", project.map_or(Cents::ZERO, |project| project.asked));
    let question = session.ui.tr.fact(&fact);
    let choices = [session.ui.tr.term("verdict-awarded"), session.ui.tr.term("verdict-refused")];
    match session.prompter.choice(&question, "award|refuse", &choices, 0, None)? {
        Answer::Is(0) => Ok(Verdict::Awarded),
        Answer::Is(_) => Ok(Verdict::Refused),
        Answer::Back => Err(CommandError::Stopped),
    }
}

fn ask_amount(asked: Cents, session: &mut Session) -> Result<Cents, CommandError> {
    let question = session.ui.tr.text("dossier-ask-amount");
    let tr = crate::i18n::Tr::new(session.ui.tr.language());
    let check = |text: &str| Cents::parse(text).map(|_| ()).map_err(|fault| tr.fact(&amount_fact(fault)));
    match session.prompter.words(&question, "--amount", &asked.to_decimal(), &check)? {
        Answer::Is(text) => read_amount(&text),
        Answer::Back => Err(CommandError::Stopped),
    }
}

fn ask_body(rules: &RuleSet, session: &mut Session) -> Result<String, CommandError> {
    let question = session.ui.tr.text("dossier-ask-body");
    let language = session.ui.tr.language();
    let names: Vec<String> = rules.bodies.iter().map(|body| body.name.get(language).to_owned()).collect();
    if names.is_empty() {
        let empty = session.ui.tr.text("ui-answer-needed");
        let check = |text: &str| if text.is_empty() { Err(empty.clone()) } else { Ok(()) };
        return match session.prompter.words(&question, "--by", "", &check)? {
            Answer::Is(text) => Ok(text),
            Answer::Back => Err(CommandError::Stopped),
        };
    }
    match session.prompter.choice(&question, "--by", &names, 0, None)? {
        Answer::Is(at) => Ok(rules.bodies.get(at).map(|body| body.code.clone()).unwrap_or_default()),
        Answer::Back => Err(CommandError::Stopped),
    }
}

fn read_amount(text: &str) -> Result<Cents, CommandError> {
    Cents::parse(text)
        .map_err(|fault| ops::Error::invalid(Fault::of("--amount", text, amount_fact(fault))).into())
}

fn tell(decided: &Decided, session: &mut Session) {
    let verdict: &str = decided.verdict.into();
    let fact = Fact::new("dossier-decided")
        .with("reference", &decided.dossier.reference)
        .with("number", decided.project.number)
        .with("title", &decided.project.title)
        .with("verdict", verdict)
        .with("amount", decided.amount)
        .with("on", decided.on)
        .with("body", name_of(&decided.rules.bodies, &decided.body));
    session.ui.done(&fact);
    if let Some(remains) = decided.ceiling {
        let fact =
            Fact::new("dossier-left-ceiling").with("left", remains.left).with("maximum", remains.maximum);
        session.ui.note(&fact);
    }
    match decided.envelope {
        Some(remains) => {
            let fact = Fact::new("dossier-left-envelope")
                .with("left", remains.left)
                .with("maximum", remains.maximum);
            session.ui.note(&fact);
        }
        None => {
            session.ui.note(&Fact::new("dossier-no-envelope").with("awarded", decided.awarded_in_edition))
        }
    }
}

fn next(decided: &Decided, session: &mut Session) {
    let reference = &decided.dossier.reference;
    match decided.open.first() {
        Some(number) => session.ui.next(&format!("wijk decide {reference} --project {number}")),
        None if decided.something => session.ui.next(&format!("wijk advance-phase {reference}")),
        None => session.ui.next(&format!("wijk advance-phase {reference} --refuse")),
    }
    session.after_change();
}

impl From<VerdictArg> for Verdict {
    fn from(verdict: VerdictArg) -> Self {
        match verdict {
            VerdictArg::Award => Self::Awarded,
            VerdictArg::Refuse => Self::Refused,
        }
    }
}
