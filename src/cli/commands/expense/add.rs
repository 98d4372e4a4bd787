//! `wijk expense add`

use super::asked::{Form, line};
use super::flags::{LineFlags, file_proof, flag_of};
use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::domain::expense::{ExpenseField, RawExpense};
use crate::ops;
use crate::ops::expense::line::{Lined, add, which_note};
use crate::ops::spending::running;
use crate::storage::Store;

/// `wijk expense add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the expense note; not needed when there is one
    #[arg(long, value_name = "N")]
    note: Option<u32>,
    #[command(flatten)]
    flags: LineFlags,
}

/// Adds a line to an expense note; in a terminal asks for what the flags left open.
///
/// # Errors
/// As [`add`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut raw = args.flags.raw();
    let now = session.now;
    let mut store = session.open_for_writing()?;
    let (place, note, projects) = store.read(|view| -> ops::Result<_> {
        let place = running(view, &args.dossier, now)?;
        let note = which_note(view, &place, args.note)?;
        let projects = view.facts(&place.dossier)?.projects;
        Ok((place, note, projects.into_iter().map(|it| (it.number, it.title)).collect::<Vec<_>>()))
    })?;
    let reference = place.dossier.reference.clone();
    let missing = missing(&raw);
    let lined = match (missing.is_empty(), session.prompter.can_ask()) {
        (true, _) => {
            if let Some(file) = &args.flags.file {
                tried(&reference, note.number, &raw, &mut store, session)?;
                let number = file_proof(file, &reference, "expense add", &mut store, session)?;
                if !session.globals.dry_run {
                    raw.say(ExpenseField::Document, "--file", number.to_string());
                }
            }
            add(&mut session.context(&mut store, "expense add"), &reference, Some(note.number), &raw)?
        }
        (false, false) => return Err(CommandError::AnswerNeeded(missing.join(", "))),
        (false, true) => {
            let mut form = Form::of(&raw);
            loop {
                line(&mut form, &place, (note.text.fund, &projects), session)?;
                let mut context = session.context(&mut store, "expense add");
                match add(&mut context, &reference, Some(note.number), &form.raw()) {
                    // What does not fit is said, and asked again.
                    Err(ops::Error::Invalid(faults)) => {
                        for fault in faults {
                            session.ui.warn(&fault.fact);
                        }
                    }
                    other => break other?,
                }
            }
        }
    };
    told(&lined, session);
    Ok(())
}

/// The flags of what every line needs and was not said.
fn missing(raw: &RawExpense) -> Vec<&'static str> {
    use ExpenseField as F;
    let mut open: Vec<&'static str> = [F::Date, F::Seller, F::Description]
        .into_iter()
        .filter(|field| raw.get(*field).is_none())
        .map(flag_of)
        .collect();
    if [F::Gross, F::Net, F::Vat].into_iter().all(|field| raw.get(field).is_none()) {
        open.push(flag_of(F::Gross));
    }
    open
}

/// Whether a line can be added, before its proof is filed.
fn tried(
    reference: &str,
    note: u32,
    raw: &RawExpense,
    store: &mut Store,
    session: &Session,
) -> Result<(), CommandError> {
    let mut context = session.context(store, "expense add");
    context.dry_run = true;
    add(&mut context, reference, Some(note), raw)?;
    Ok(())
}

fn told(lined: &Lined, session: &mut Session) {
    session.ui.done(&tell::line_fact("expense-added", lined));
    tell::lined(lined, session);
    let reference = &lined.place.dossier.reference;
    session.ui.next(&format!("wijk expense check {reference} {}", lined.note.number));
    session.after_change();
}
