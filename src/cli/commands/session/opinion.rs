//! `wijk session opinion`

use std::path::PathBuf;

use super::{tell, walk};
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::cli::{input, parse};
use crate::domain::fact::{Fact, Value};
use crate::domain::opinion::{Before, Condition, Opined};
use crate::exchange::session_tables;
use crate::ops::opinion::{self, OpinionInput, Recorded};
use crate::ops::session::{Page, ceiling_of};
use strum::VariantArray;

/// `wijk session opinion`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The session: number, day, or part of the name of its body [default: the only one not closed]
    session: Option<String>,
    /// Which dossier on the agenda
    dossier: Option<String>,
    /// What the body thinks
    #[arg(value_name = "favourable|unfavourable|postponed")]
    verdict: Option<String>,
    #[command(flatten)]
    flags: OpinionFlags,
    /// Take several from a CSV file: dossier;project;verdict;amount;text;conditions; - for standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["dossier", "verdict", "project", "amount", "text", "condition", "withdraw"])]
    from: Option<PathBuf>,
    /// Take back what was said of the dossier, or of one project of it
    #[arg(long, conflicts_with_all = ["verdict", "amount", "text", "condition"])]
    withdraw: bool,
}

/// An opinion on the command line.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct OpinionFlags {
    /// Number of the project; not needed when there is one
    #[arg(long, value_name = "N")]
    pub project: Option<u32>,
    /// What the body proposes to award, in euros [default: what was asked]
    #[arg(long, value_name = "EUR", allow_hyphen_values = true)]
    pub amount: Option<String>,
    /// Why; needed unless all that was asked is proposed
    #[arg(long, value_name = "TEXT")]
    pub text: Option<String>,
    /// What is asked in return; may be repeated
    #[arg(long, value_name = "TEXT")]
    pub condition: Vec<String>,
    /// Before what the conditions have to be met: agreement, payment or balance [default: payment]
    #[arg(long, value_name = "MOMENT")]
    pub before: Option<String>,
}

impl OpinionFlags {
    /// The flags as the use case takes them.
    ///
    /// # Errors
    /// An amount or a moment that cannot be read.
    pub fn read(
        &self,
        session: &Session,
        dossier: &str,
        verdict: Opined,
    ) -> Result<OpinionInput, CommandError> {
        let before = before(session, self.before.as_deref())?;
        let condition = |text: &String| session_tables::condition(text, before);
        Ok(OpinionInput {
            dossier: dossier.to_owned(),
            project: self.project,
            verdict,
            amount: parse::flag("--amount", self.amount.as_deref(), parse::amount)?,
            text: self.text.clone(),
            conditions: self.condition.iter().map(condition).collect::<Vec<Condition>>(),
            line: None,
        })
    }
}

fn before(session: &Session, text: Option<&str>) -> Result<Before, CommandError> {
    let Some(text) = text else { return Ok(Before::default()) };
    if let Some(found) = session_tables::before(text) {
        return Ok(found);
    }
    parse::one_of(&session.ui.tr, ("--before", "before", "opinion-unknown-before"), Before::VARIANTS, text)
}

/// What a word for a verdict means.
///
/// # Errors
/// It means nothing.
pub fn verdict(session: &Session, text: &str) -> Result<Opined, CommandError> {
    if let Some(found) = session_tables::verdict(text) {
        return Ok(found);
    }
    parse::one_of(&session.ui.tr, ("VERDICT", "opinion", "opinion-unknown-verdict"), Opined::VARIANTS, text)
}

/// Records opinions: one from the command line, many from a file, or one after the other in a terminal.
///
/// # Errors
/// As [`opinion::give`] and [`opinion::withdraw`].
pub fn run(mut args: Args, session: &mut Session) -> Outcome {
    // «wijk session opinion roue favourable»: of the only open session.
    if args.verdict.is_none()
        && let Some(word) = args.dossier.as_deref().filter(|word| session_tables::verdict(word).is_some())
    {
        args.verdict = Some(word.to_owned());
        args.dossier = args.session.take();
    }
    let of = args.session.as_deref();
    if let Some(path) = &args.from {
        let rows = session_tables::opinions(&input::bytes(path)?).map_err(crate::ops::Error::Invalid)?;
        let inputs: Vec<OpinionInput> = rows.into_iter().map(from_row).collect();
        let mut store = session.open_for_writing()?;
        let mut context = session.context(&mut store, "session opinion");
        let (page, recorded) = opinion::give(&mut context, of, &inputs)?;
        let fact = tell::fact("opinion-many-recorded", &page).with("count", recorded.len());
        session.ui.done(&fact);
        tell::remains(&page, session);
        tell::next(&page, session);
        return Ok(());
    }
    let mut store = session.open_for_writing()?;
    if args.withdraw {
        let Some(dossier) = args.dossier.as_deref() else {
            return Err(CommandError::AnswerNeeded("DOSSIER".to_owned()));
        };
        let mut context = session.context(&mut store, "session opinion");
        let (page, count) = opinion::withdraw(&mut context, of, dossier, args.flags.project)?;
        session.ui.done(&tell::fact("opinion-withdrawn", &page).with("count", count));
        tell::next(&page, session);
        return Ok(());
    }
    let (Some(dossier), Some(word)) = (args.dossier.as_deref(), args.verdict.as_deref()) else {
        return walk::run(&mut store, of, args.dossier.as_deref(), args.flags.project, session);
    };
    let input = args.flags.read(session, dossier, verdict(session, word)?)?;
    let mut context = session.context(&mut store, "session opinion");
    let (page, recorded) = opinion::give(&mut context, of, &[input])?;
    for one in &recorded {
        told(&page, one, session);
    }
    tell::remains(&page, session);
    tell::next(&page, session);
    Ok(())
}

fn from_row(row: session_tables::OpinionRow) -> OpinionInput {
    OpinionInput {
        dossier: row.dossier,
        project: row.project,
        verdict: row.verdict,
        amount: row.amount,
        text: row.text,
        conditions: row.conditions,
        line: Some(row.line),
    }
}

/// What was recorded about one project, and what remains of the dossier's ceiling.
pub fn told(page: &Page, one: &Recorded, session: &mut Session) {
    let Some(opinion) = page.opinion(one.project) else { return };
    let fact = Fact::new("opinion-recorded")
        .with("reference", &one.dossier.reference)
        .with("neighbourhood", &one.dossier.name)
        .with("number", opinion.number)
        .with("title", &opinion.title)
        .with("verdict", Value::Term(format!("opinion-{}", opinion.text.verdict)))
        .with("named", usize::from(opinion.text.amount.is_some()))
        .with("amount", opinion.text.amount.unwrap_or_default())
        .with("asked", opinion.asked)
        .with("conditions", opinion.text.conditions.len());
    session.ui.done(&fact);
    if let Some(remains) = ceiling_of(page, &one.dossier) {
        let code = if remains.left.0 < 0 { "opinion-ceiling-over" } else { "opinion-ceiling-left" };
        let fact = Fact::new(code)
            .with("left", crate::domain::money::Cents(remains.left.0.abs()))
            .with("maximum", remains.maximum);
        match code {
            "opinion-ceiling-over" => session.ui.warn(&fact),
            _ => session.ui.note(&fact),
        }
    }
}
