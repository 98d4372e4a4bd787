//! `wijk appeal settle`

use crate::cli::commands::Outcome;
use crate::cli::commands::moving::reason_answer;
use crate::cli::error::CommandError;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::cli::{asking, input};
use crate::domain::decision::{Against, AppealOutcome};
use crate::domain::fact::Fact;
use crate::ops::appeal::{SettleRequest, settle};
use crate::ops::find;
use crate::storage::appeal::AppealRow;
use strum::VariantArray as _;

/// `wijk appeal settle`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the appeal [default: the only open one]
    number: Option<u32>,
    /// How it ends
    #[arg(value_enum, value_name = "OUTCOME")]
    outcome: Option<OutcomeArg>,
    /// Who settled it: a body of the programme, or another [default: the body that the edition names]
    #[arg(long, value_name = "BODY")]
    by: Option<String>,
    /// The day on which it was settled [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    reason: Option<String>,
}

/// [`AppealOutcome`] on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum OutcomeArg {
    /// Whoever appealed was right.
    Upheld,
    /// Right in part.
    Partly,
    /// Turned down.
    Rejected,
    /// Not looked at: too late, or by somebody who may not.
    Inadmissible,
    /// Taken back by whoever appealed.
    Withdrawn,
}

impl From<OutcomeArg> for AppealOutcome {
    fn from(outcome: OutcomeArg) -> Self {
        match outcome {
            OutcomeArg::Upheld => Self::Upheld,
            OutcomeArg::Partly => Self::Partly,
            OutcomeArg::Rejected => Self::Rejected,
            OutcomeArg::Inadmissible => Self::Inadmissible,
            OutcomeArg::Withdrawn => Self::Withdrawn,
        }
    }
}

/// Settles an appeal.
///
/// # Errors
/// As [`settle`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let (outcome, reason) = asked(args.outcome.map(AppealOutcome::from), args.reason, session)?;
    let mut store = session.open_for_writing()?;
    let mut body = args.by;
    if body.is_none() && session.prompter.can_ask() {
        let rules = store.read(|view| -> crate::ops::Result<_> {
            Ok(view.rule_set(find::dossier(view, &args.dossier)?.edition)?)
        })?;
        // Where the edition names no body that answers appeals, it is asked.
        if rules.selection.appeals.body.is_none() {
            body = Some(crate::cli::commands::decide::ask_body(&rules, session)?);
        }
    }
    let request = SettleRequest { dossier: args.dossier, number: args.number, outcome, body, on, reason };
    let appealed = settle(&mut session.context(&mut store, "appeal settle"), &request)?;
    let appeal = &appealed.appeal;
    let mut fact = Fact::new("appeal-settled")
        .with("reference", &appeal.reference)
        .with("number", appeal.number)
        .with_term("outcome", format!("appeal-{outcome}"));
    if let Some(settled) = &appeal.settled {
        fact = fact.with("on", settled.on);
    }
    session.ui.done(&fact);
    if outcome.changes() {
        session.ui.note(&Fact::new("appeal-changes"));
        session.ui.next(&mends(appeal));
    } else {
        session.ui.next(&format!("wijk check {}", appeal.reference));
    }
    session.after_change();
    Ok(())
}

/// How it ends and why: back from the reason leads to the outcome, where that was asked.
fn asked(
    given: Option<AppealOutcome>,
    reason: Option<String>,
    session: &mut Session,
) -> Result<(AppealOutcome, Option<String>), CommandError> {
    loop {
        let all = AppealOutcome::VARIANTS;
        let outcome = match given {
            Some(outcome) => outcome,
            None => asking::one_of(session, "appeal-ask-outcome", "OUTCOME", "appeal", all)?,
        };
        let needed = outcome != AppealOutcome::Withdrawn && session.prompter.can_ask();
        if reason.is_some() || !needed {
            return Ok((outcome, reason));
        }
        match reason_answer(session)? {
            Answer::Is(reason) => return Ok((outcome, Some(reason))),
            Answer::Back if given.is_none() => {}
            Answer::Back => return Err(CommandError::Stopped),
        }
    }
}

/// The command that changes what was appealed against.
fn mends(appeal: &AppealRow) -> String {
    let reference = &appeal.reference;
    match (appeal.against, &appeal.project) {
        (Against::Rejection, _) => format!("wijk reopen {reference} --reason …"),
        (Against::Inadmissibility, _) => format!("wijk admissibility reopen {reference}"),
        (Against::Decision, Some((number, _))) => {
            format!("wijk decide {reference} --project {number} --replace")
        }
        (Against::Decision, None) => format!("wijk decide {reference} --project … --replace"),
    }
}
