//! `wijk decide`: the decision on a project, with what remains of the ceiling and the envelope; all decisions that
//! follow a session; and telling the neighbourhoods.

mod notify;
mod session;

use super::Outcome;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::cli::{CommandError, findings, input, parse};
use crate::domain::decision::{Before, Condition, Opined};
use crate::domain::dossier::facts::ProjectFacts;
use crate::domain::fact::{Fact, Fault};
use crate::domain::money::Cents;
use crate::domain::programme::rule_set::{RuleSet, name_of};
use crate::domain::roadmap::Verdict;
use crate::ops;
use crate::ops::decide::{DecideRequest, Decided, Remains, decide, opinion_on, projects, why_needed};
use crate::storage::opinion::OpinionRow;

/// `wijk decide`
#[derive(Debug, clap::Args)]
#[command(args_conflicts_with_subcommands = true, subcommand_negates_reqs = true)]
pub struct Args {
    #[command(subcommand)]
    command: Option<Command>,
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    #[arg(required_unless_present = "session")]
    dossier: Option<String>,
    /// Number of the project in the submitted roadmap
    #[arg(long, value_name = "N", conflicts_with = "session")]
    project: Option<u32>,
    /// The verdict
    #[arg(value_enum, value_name = "award|refuse|reserve")]
    verdict: Option<VerdictArg>,
    /// The amount awarded, in euros
    #[arg(long, value_name = "EUR", allow_hyphen_values = true, conflicts_with = "session")]
    amount: Option<String>,
    /// Place on the reserve list [default: the last]
    #[arg(long, value_name = "N", conflicts_with = "session")]
    rank: Option<u32>,
    /// What has to be met; may be given several times [default: what the opinion asks]
    #[arg(long = "condition", value_name = "TEXT", conflicts_with = "session")]
    conditions: Vec<String>,
    /// Before what the conditions have to be met [default: payment]
    #[arg(long, value_enum, value_name = "WHEN", requires = "conditions")]
    before: Option<BeforeArg>,
    /// Set no conditions, also when the opinion asks for them
    #[arg(long, conflicts_with_all = ["conditions", "session"])]
    no_conditions: bool,
    /// Follow the opinions of a closed session, for every project on its agenda
    #[arg(long, value_name = "SESSION", conflicts_with_all = ["dossier", "verdict"])]
    session: Option<String>,
    /// The day of the decision [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// Who decided: a body of the programme, or another
    #[arg(long, value_name = "BODY")]
    by: Option<String>,
    /// Why; needed for a refusal, for the reserve list and for less than was asked
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
    /// Take the place of an earlier decision
    #[arg(long)]
    replace: bool,
    /// Set a rule aside for this dossier; needs --reason
    #[arg(long = "override", value_name = "RULE", requires = "reason", conflicts_with = "session")]
    overrides: Vec<String>,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Note that neighbourhoods were told of the decisions
    Notify(notify::Args),
}

/// [`Verdict`] on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum VerdictArg {
    /// Support is granted.
    Award,
    /// Support is refused.
    Refuse,
    /// On the reserve list.
    Reserve,
}

/// [`Before`] on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum BeforeArg {
    /// Before the agreement is signed.
    Agreement,
    /// Before the first money is paid.
    Payment,
    /// Before the balance is paid.
    Balance,
}

/// Records decisions.
///
/// # Errors
/// As [`crate::ops::decide::decide`], [`crate::ops::decide::session::follow`] and
/// [`crate::ops::decide::notice::notify`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match (args.command, &args.session) {
        (Some(Command::Notify(args)), _) => notify::run(&args, session),
        (None, Some(text)) => {
            let given = session::Given {
                session: text.clone(),
                by: args.by,
                on: input::day("--on", args.on.as_deref())?,
                reason: args.reason,
                replace: args.replace,
            };
            session::run(given, session)
        }
        (None, None) => one(Args { command: None, ..args }, session),
    }
}

/// Records the decision on a project; in a terminal asks for what is missing, project after project.
fn one(args: Args, session: &mut Session) -> Outcome {
    let dossier = args.dossier.unwrap_or_default();
    let mut store = session.open_for_writing()?;
    let amount = match args.amount.as_deref() {
        Some(text) => Some(read_amount(text)?),
        None => None,
    };
    let on = input::day("--on", args.on.as_deref())?;
    let all = args.project.is_none() && session.prompter.can_ask();
    let before = args.before.map_or(Before::Payment, Before::from);
    let conditions = args.conditions.into_iter().map(|text| Condition { text, before }).collect::<Vec<_>>();
    let conditions = (!conditions.is_empty() || args.no_conditions).then_some(conditions);
    let mut given =
        Given { verdict: args.verdict.map(Verdict::from), amount, by: args.by, reason: args.reason };
    loop {
        let (row, rules, of_dossier) = store.read(|view| projects(view, &dossier))?;
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
        let opinion = store.read(|view| opinion_on(view, row.id, number))?;
        let project = of_dossier.iter().find(|project| project.number == number);
        let answers = complete(&mut given, project, opinion.as_ref(), &rules, session)?;
        let request = DecideRequest {
            amount: answers.1,
            on,
            reason: answers.3,
            rank: args.rank,
            conditions: conditions.clone(),
            replace: args.replace,
            aside: args.overrides.clone(),
            ..DecideRequest::new(&dossier, number, answers.0, answers.2)
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
    opinion: Option<&OpinionRow>,
    rules: &RuleSet,
    session: &mut Session,
) -> Result<Complete, CommandError> {
    let asked = project.map_or(Cents::ZERO, |project| project.asked);
    if let Some(opinion) = opinion.filter(|_| session.prompter.can_ask()) {
        session.ui.note(&opinion_fact(opinion, rules));
    }
    let verdict = match given.verdict {
        Some(verdict) => verdict,
        None => ask_verdict(project, opinion, session)?,
    };
    let mut amount = given.amount;
    if verdict == Verdict::Awarded && amount.is_none() && session.prompter.can_ask() {
        let proposed = opinion.and_then(|opinion| opinion.text.amount).unwrap_or(asked);
        amount = Some(ask_amount("dossier-ask-amount", proposed, session)?);
    }
    let body = match &given.by {
        Some(body) => body.clone(),
        None => ask_body(rules, session)?,
    };
    given.by = Some(body.clone());
    let mut reason = given.reason.clone();
    let needed = why_needed(verdict, amount.unwrap_or_default(), asked, opinion, rules);
    if reason.is_none()
        && session.prompter.can_ask()
        && let Some(why) = needed
    {
        session.ui.note(&why);
        reason = Some(super::moving::ask_reason(session)?);
    }
    Ok((verdict, amount, body, reason))
}

/// What a body thinks of a project.
fn opinion_fact(opinion: &OpinionRow, rules: &RuleSet) -> Fact {
    Fact::new("decide-opinion")
        .with("body", name_of(&rules.bodies, &opinion.body))
        .with("on", opinion.given_on)
        .with_term("verdict", format!("opinion-{}", opinion.text.verdict))
        .with("named", i64::from(opinion.text.amount.is_some()))
        .with("amount", opinion.text.amount.unwrap_or_default())
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

fn ask_verdict(
    project: Option<&ProjectFacts>,
    opinion: Option<&OpinionRow>,
    session: &mut Session,
) -> Result<Verdict, CommandError> {
    let fact = Fact::new("dossier-ask-verdict")
        .with("title", project.map(|project| project.title.clone()).unwrap_or_default())
        .with("asked", project.map_or(Cents::ZERO, |project| project.asked));
    let question = session.ui.tr.fact(&fact);
    let all = [Verdict::Awarded, Verdict::Refused, Verdict::Reserve];
    let choices = all.map(|verdict| session.ui.tr.term(&format!("verdict-{verdict}")));
    let first = usize::from(opinion.is_some_and(|opinion| opinion.text.verdict == Opined::Unfavourable));
    match session.prompter.choice(&question, "award|refuse|reserve", &choices, first, None)? {
        Answer::Is(at) => Ok(all.get(at).copied().unwrap_or(Verdict::Awarded)),
        Answer::Back => Err(CommandError::Stopped),
    }
}

/// Asks for an amount.
pub(super) fn ask_amount(key: &str, asked: Cents, session: &mut Session) -> Result<Cents, CommandError> {
    let question = session.ui.tr.text(key);
    ask_amount_of(&question, asked, session)
}

/// Asks for an amount, with a question that is put together.
fn ask_amount_of(question: &str, asked: Cents, session: &mut Session) -> Result<Cents, CommandError> {
    let tr = crate::i18n::Tr::new(session.ui.tr.language());
    let check = |text: &str| parse::amount(text).map(|_| ()).map_err(|fact| tr.fact(&fact));
    match session.prompter.words(
        question,
        "--amount",
        &crate::i18n::typed_money(tr.language(), asked),
        &check,
    )? {
        Answer::Is(text) => read_amount(&text),
        Answer::Back => Err(CommandError::Stopped),
    }
}

/// Asks for a body of the programme, or for its name where the programme has none.
pub(super) fn ask_body(rules: &RuleSet, session: &mut Session) -> Result<String, CommandError> {
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
    parse::amount(text).map_err(|fact| ops::Error::invalid(Fault::of("--amount", text, fact)).into())
}

fn tell(decided: &Decided, session: &mut Session) {
    let verdict: &str = decided.verdict.into();
    let fact = Fact::new("dossier-decided")
        .with("reference", &decided.dossier.reference)
        .with("number", decided.project.number)
        .with("title", &decided.project.title)
        .with("verdict", verdict)
        .with("amount", decided.amount)
        .with("rank", decided.rank.unwrap_or_default())
        .with("on", decided.on)
        .with("body", name_of(&decided.rules.bodies, &decided.body));
    session.ui.done(&fact);
    if let Some(opinion) = &decided.follows {
        let fact = Fact::new("decide-follows")
            .with("body", name_of(&decided.rules.bodies, &opinion.body))
            .with("on", opinion.given_on);
        session.ui.note(&fact);
    }
    for (number, condition) in (1_u32..).zip(&decided.conditions) {
        let fact = Fact::new("decide-condition")
            .with("place", format!("{}.{number}", decided.project.number))
            .with("text", &condition.text)
            .with_term("before", format!("before-{}", condition.before));
        session.ui.note(&fact);
    }
    if let Some(Remains { maximum, left }) = decided.project_ceiling.filter(|_| decided.amount > Cents::ZERO)
    {
        let fact = Fact::new("dossier-left-project").with("left", left).with("maximum", maximum);
        session.ui.note(&fact);
    }
    if let Some(Remains { maximum, left }) = decided.ceiling {
        session.ui.note(&Fact::new("dossier-left-ceiling").with("left", left).with("maximum", maximum));
    }
    let (projects, asked) = decided.open_in_edition;
    let fact = match decided.envelope {
        Some(Remains { maximum, left }) => {
            Fact::new("dossier-left-envelope").with("left", left).with("maximum", maximum)
        }
        None => Fact::new("dossier-no-envelope").with("awarded", decided.awarded_in_edition),
    };
    session.ui.note(&fact.with("open", projects).with("asked", asked));
    findings::broken(&mut session.ui, &decided.warnings);
}

fn next(decided: &Decided, session: &mut Session) {
    let reference = &decided.dossier.reference;
    match decided.open.first() {
        Some(number) => session.ui.next(&format!("wijk decide {reference} --project {number}")),
        None if decided.something && decided.rules.selection.approvals.is_empty() => {
            session.ui.next(&format!("wijk advance-phase {reference}"));
        }
        None if decided.something => session.ui.next(&format!("wijk approve {reference}")),
        None if decided.rank.is_some() => {
            session.ui.next(&format!("wijk reserve list {}", decided.rules.reference));
        }
        None => session.ui.next(&format!("wijk advance-phase {reference} --refuse")),
    }
    session.after_change();
}

impl From<VerdictArg> for Verdict {
    fn from(verdict: VerdictArg) -> Self {
        match verdict {
            VerdictArg::Award => Self::Awarded,
            VerdictArg::Refuse => Self::Refused,
            VerdictArg::Reserve => Self::Reserve,
        }
    }
}

impl From<BeforeArg> for Before {
    fn from(before: BeforeArg) -> Self {
        match before {
            BeforeArg::Agreement => Self::Agreement,
            BeforeArg::Payment => Self::Payment,
            BeforeArg::Balance => Self::Balance,
        }
    }
}
