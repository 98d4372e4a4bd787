//! `wijk inventory start`: begins a version of the inventory.

use super::asked::{HeadFlags, HeadForm};
use super::walk::{self, Way};
use super::{free, tell};
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::i18n::Tr;
use crate::ops::inventory::{self, Looked, Next};

/// `wijk inventory start`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    #[command(flatten)]
    head: HeadFlags,
    /// Begin with the findings, measures and answers of the version before
    #[arg(long)]
    from_previous: bool,
    /// Begin with nothing, although there is a version before
    #[arg(long, conflicts_with = "from_previous")]
    empty: bool,
    #[command(flatten)]
    way: Way,
}

/// Begins a version; in a terminal it goes on with the questions.
///
/// # Errors
/// As [`inventory::begin`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let looked = session.open()?.read(|view| inventory::look(view, &args.dossier, None))?;
    let next = next(args, &looked, session)?;
    begin(&looked, args.head.form()?, next, args.way, session)
}

fn next(args: &Args, looked: &Looked, session: &mut Session) -> Result<Next, CommandError> {
    Ok(match (&looked.row, args.from_previous, args.empty) {
        (None, ..) => Next::Refused,
        (_, true, _) => Next::Carried,
        (_, _, true) => Next::Empty,
        _ => {
            let question = session.ui.tr.text("inventory-ask-carry");
            match session.prompter.confirm(&question, "--from-previous", true)? {
                true => Next::Carried,
                false => Next::Empty,
            }
        }
    })
}

/// Asks what the flags left open of the head, saves it, and goes on with the questions.
pub(super) fn begin(
    looked: &Looked,
    mut form: HeadForm,
    next: Next,
    way: Way,
    session: &mut Session,
) -> Outcome {
    let reference = &looked.dossier.reference;
    if form.is_open() {
        form.ask(looked, session)?;
    }
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "inventory start");
    let changed = inventory::begin(&mut context, reference, &form.input(), &[], next)?;
    if !session.prompter.can_ask() || session.globals.dry_run {
        tell::changed("inventory-added", &changed, session);
        return Ok(());
    }
    tell::head("inventory-added", &changed, session);
    drop(store);
    let looked = session.open()?.read(|view| inventory::look(view, reference, None))?;
    if walk::is_open(&looked, way) {
        return walk::walk(reference, way, session);
    }
    let tr = Tr::new(session.ui.tr.language());
    if crate::cli::asking::yes(&tr, "inventory-ask-first", true, session.prompter.as_mut())? {
        return free::findings(reference, session);
    }
    session.after_change();
    Ok(())
}
