//! `wijk expense note add`

use std::path::PathBuf;

use super::flags::NoteFlags;
use super::said;
use crate::cli::asking::{one_of, typed, words};
use crate::cli::commands::Outcome;
use crate::cli::commands::expense::flags::file_proof;
use crate::cli::form::{Question, ask};
use crate::cli::parse;
use crate::cli::session::Session;
use crate::domain::ledger::Fund;
use crate::domain::money::Cents;
use crate::i18n::{Tr, typed_money};
use crate::ops;
use crate::ops::expense::note::{NoteInput, add, fund_of};
use crate::ops::spending::running;

/// `wijk expense note add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    #[command(flatten)]
    flags: NoteFlags,
    /// Add this file to the documents of the dossier, as the note
    #[arg(long, value_name = "PATH", conflicts_with = "document")]
    file: Option<PathBuf>,
}

/// Writes down that a note came in; in a terminal asks for what the flags left open.
///
/// # Errors
/// As [`add`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut note = args.flags.read(session)?;
    let now = session.now;
    let mut store = session.open_for_writing()?;
    let (place, fund) = store.read(|view| -> ops::Result<_> {
        let place = running(view, &args.dossier, now)?;
        let fund = fund_of(view, &place)?;
        Ok((place, fund))
    })?;
    let reference = place.dossier.reference.clone();
    let bare = note == NoteInput::default() && args.file.is_none();
    if note.fund.is_none() && fund.is_none() && session.prompter.can_ask() {
        let all = [Fund::Award, Fund::StartFund];
        note.fund = Some(one_of(session, "expense-ask-fund", "--fund", "fund", &all)?);
    }
    if bare && session.prompter.can_ask() {
        asked(&mut note, session)?;
    }
    if let Some(file) = &args.file {
        let mut context = session.context(&mut store, "expense note add");
        context.dry_run = true;
        add(&mut context, &reference, &note)?;
        let number = file_proof(file, &reference, "expense note add", &mut store, session)?;
        note.document = (!session.globals.dry_run).then_some(Some(number));
    }
    let noted = add(&mut session.context(&mut store, "expense note add"), &reference, &note)?;
    said("expense-note-added", &noted, session);
    session.ui.next(&format!("wijk expense add {reference} --note {}", noted.note.number));
    session.after_change();
    Ok(())
}

#[derive(Default)]
struct Form {
    received: Option<chrono::NaiveDate>,
    reference: Option<String>,
    declared: Option<Cents>,
}

fn asked(note: &mut NoteInput, session: &mut Session) -> Outcome {
    let tr = Tr::new(session.ui.tr.language());
    let mut form = Form { received: Some(crate::cli::input::today(session.now)), ..Form::default() };
    let show = |amount: &Cents| typed_money(tr.language(), *amount);
    let questions: Vec<Question<'_, Form>> = vec![
        crate::cli::asking::day(&tr, "expense-ask-received", "--received", true, |form: &mut Form| {
            &mut form.received
        }),
        words(&tr, "expense-ask-reference", "--reference", false, |form: &mut Form| &mut form.reference),
        typed(&tr, "expense-ask-declared", "--declared", false, (parse::amount, show), |form: &mut Form| {
            &mut form.declared
        }),
    ];
    ask(&mut form, &questions, session.prompter.as_mut())?;
    drop(questions);
    note.received_on = form.received;
    note.reference = form.reference;
    note.declared = form.declared.map(Some);
    Ok(())
}
