//! `wijk appeal settle`

use crate::cli::commands::Outcome;
use crate::cli::commands::moving::ask_reason;
use crate::cli::session::Session;
use crate::cli::{asking, input};
use crate::domain::decision::{Against, AppealOutcome};
use crate::domain::fact::Fact;
use crate::ops::appeal::{SettleRequest, settle};
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
    let outcome = match args.outcome {
        Some(outcome) => outcome.into(),
        None => asking::one_of(session, "appeal-ask-outcome", "OUTCOME", "appeal", AppealOutcome::VARIANTS)?,
    };
    let mut reason = args.reason;
    if reason.is_none() && outcome != AppealOutcome::Withdrawn && session.prompter.can_ask() {
        reason = Some(ask_reason(session)?);
    }
    let request =
        SettleRequest { dossier: args.dossier, number: args.number, outcome, body: args.by, on, reason };
    let mut store = session.open_for_writing()?;
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
