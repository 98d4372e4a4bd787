//! `wijk decide`: the decision on a project, with what remains of the ceiling and the envelope; all decisions that
//! follow a session; and telling the neighbourhoods.

mod asked;
mod notify;
mod session;

use self::asked::{About, Answers};
use super::Outcome;
use crate::cli::prompt::{Answer, Asked};
use crate::cli::session::Session;
use crate::cli::{CommandError, findings, input, parse};
use crate::domain::decision::{Before, Condition};
use crate::domain::dossier::facts::ProjectFacts;
use crate::domain::fact::{Fact, Fault};
use crate::domain::money::Cents;
use crate::domain::programme::rule_set::{RuleSet, name_of};
use crate::domain::roadmap::Verdict;
use crate::ops;
use crate::ops::decide::{DecideRequest, Decided, Remains, decide, opinion_on, projects};
use crate::storage::opinion::OpinionRow;

/// `wijk decide`
#[derive(Debug, clap::Args)]
#[command(allow_negative_numbers = true)]
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
    let mut given = Answers {
        verdict: args.verdict.map(Verdict::from),
        amount,
        by: args.by,
        reason: args.reason,
        conditions,
    };
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
        let about = About { project, opinion: opinion.as_ref(), rules: &rules };
        let answers = about.complete(&given, session)?;
        given.by.clone_from(&answers.by);
        let (verdict, body) = (answers.verdict.unwrap_or(Verdict::Refused), answers.by.unwrap_or_default());
        let request = DecideRequest {
            amount: answers.amount,
            on,
            reason: answers.reason,
            rank: args.rank,
            conditions: answers.conditions,
            replace: args.replace,
            aside: args.overrides.clone(),
            ..DecideRequest::new(&dossier, number, verdict, body)
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

/// Asks for an amount, with a question that is put together; back stops.
fn ask_amount_of(question: &str, asked: Cents, session: &mut Session) -> Result<Cents, CommandError> {
    match amount_answer(question, asked, session)? {
        Answer::Is(amount) => Ok(amount),
        Answer::Back => Err(CommandError::Stopped),
    }
}

fn amount_answer(question: &str, asked: Cents, session: &mut Session) -> Asked<Cents> {
    let tr = crate::i18n::Tr::new(session.ui.tr.language());
    let check = |text: &str| parse::amount(text).map(|_| ()).map_err(|fact| tr.fact(&fact));
    match session.prompter.words(
        question,
        "--amount",
        &crate::i18n::typed_money(tr.language(), asked),
        &check,
    )? {
        Answer::Is(text) => Ok(Answer::Is(read_amount(&text)?)),
        Answer::Back => Ok(Answer::Back),
    }
}

/// Asks for a body of the programme, or for its name where the programme has none; back stops.
pub(super) fn ask_body(rules: &RuleSet, session: &mut Session) -> Result<String, CommandError> {
    match body_answer(rules, session)? {
        Answer::Is(body) => Ok(body),
        Answer::Back => Err(CommandError::Stopped),
    }
}

fn body_answer(rules: &RuleSet, session: &mut Session) -> Asked<String> {
    let question = session.ui.tr.text("dossier-ask-body");
    let language = session.ui.tr.language();
    let names: Vec<String> = rules.bodies.iter().map(|body| body.name.get(language).to_owned()).collect();
    if names.is_empty() {
        let empty = session.ui.tr.text("ui-answer-needed");
        let check = |text: &str| if text.is_empty() { Err(empty.clone()) } else { Ok(()) };
        return session.prompter.words(&question, "--by", "", &check);
    }
    let back = session.ui.tr.text("plan-ask-back");
    Ok(match session.prompter.choice(&question, "--by", &names, 0, Some(&back))? {
        Answer::Is(at) => Answer::Is(rules.bodies.get(at).map(|body| body.code.clone()).unwrap_or_default()),
        Answer::Back => Answer::Back,
    })
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
