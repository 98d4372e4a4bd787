//! `wijk aftercare done`

use strum::VariantArray as _;

use super::told;
use crate::cli::asking::one_of;
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::cli::{input, parse};
use crate::domain::aftercare::CheckResult;
use crate::domain::fact::Fact;
use crate::ops::aftercare::{self, FoundInput};
use crate::storage::Store;

/// `wijk aftercare done`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the check; in a terminal it can be chosen
    number: Option<u32>,
    /// Whether it is still there: lasting, partly or gone
    #[arg(long, value_name = "RESULT")]
    result: Option<String>,
    /// What was seen
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// The day on which it was looked at [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

/// Records what a check found; what is gone can be taken up again.
///
/// # Errors
/// As [`aftercare::done`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let read = |text: &str| {
        let words = ("--result", "aftercare", "aftercare-unknown-result");
        parse::one_of(&session.ui.tr, words, CheckResult::VARIANTS, text)
    };
    let given = args.result.as_deref().map(read).transpose()?;
    let mut store = session.open_for_writing()?;
    let Some(number) = which(args, &store, session)? else { return Ok(()) };
    let result = match given {
        Some(result) => result,
        None => one_of(session, "aftercare-ask-result", "--result", "aftercare", CheckResult::VARIANTS)?,
    };
    let wanted = FoundInput { result, note: args.note.clone(), on };
    let mut context = session.context(&mut store, "aftercare done");
    let cared = aftercare::done(&mut context, &args.dossier, number, &wanted)?;
    let on = cared.check.done.as_ref().map_or(cared.place.today, |found| found.on);
    let fact =
        told("aftercare-done", &cared).with("on", on).with_term("result", format!("aftercare-{result}"));
    session.ui.done(&fact);
    let reference = &cared.place.dossier.reference;
    session.ui.next(&match result {
        CheckResult::Gone => format!("wijk reopen {reference} --reason …"),
        _ => format!("wijk aftercare list {reference}"),
    });
    session.after_change();
    Ok(())
}

/// The check that is meant: given, or chosen out of those that are open; `None` when there is none.
fn which(args: &Args, store: &Store, session: &mut Session) -> Result<Option<u32>, CommandError> {
    if args.number.is_some() {
        return Ok(args.number);
    }
    let now = session.now;
    let (place, rows) = store.read(|view| aftercare::list(view, Some(&args.dossier), true, None, now))?;
    if rows.is_empty() {
        let reference = place.map_or_else(|| args.dossier.clone(), |place| place.dossier.reference);
        session.ui.note(&Fact::new("aftercare-none-open").with("reference", reference));
        return Ok(None);
    }
    let names: Vec<String> = rows.iter().map(|row| format!("{} {}", row.number, row.check.due)).collect();
    let question = session.ui.tr.text("aftercare-ask-which");
    match session.prompter.choice(&question, "NUMBER", &names, 0, None)? {
        Answer::Is(at) => Ok(Some(rows.get(at).map(|row| row.number).ok_or(CommandError::Stopped)?)),
        Answer::Back => Err(CommandError::Stopped),
    }
}
