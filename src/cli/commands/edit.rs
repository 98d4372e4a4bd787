//! `wijk edit`: details of a dossier change.

use super::Outcome;
use crate::cli::CommandError;
use crate::cli::application_form::{ApplicationFlags, ask};
use crate::cli::session::Session;
use crate::domain::application::{Field, RawApplication};
use crate::domain::fact::{Fact, Value};
use crate::ops::edit::{as_it_stands, edit};

/// `wijk edit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// What changes.
    #[command(flatten)]
    words: ApplicationFlags,
}

/// Changes what the flags say; in a terminal without flags, what the form says.
///
/// # Errors
/// As [`crate::ops::edit::edit`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let mut words = args.words.words();
    if words.values.is_empty() && session.prompter.can_ask() {
        let stands = store.read(|view| as_it_stands(view, &args.dossier))?;
        let mut changed = stands.words.clone();
        let fields = [
            Field::Neighbourhood,
            Field::Municipality,
            Field::Perimeter,
            Field::Themes,
            Field::ContactName,
            Field::ContactEmail,
            Field::Language,
            Field::Motivation,
            Field::Asked,
        ];
        if !ask(session, &stands.rules, &mut changed, &fields)? {
            return Err(CommandError::Stopped);
        }
        words = difference(&stands.words, changed);
    }
    let edited = edit(&mut session.context(&mut store, "edit"), &args.dossier, &words)?;
    let fields =
        edited.fields.iter().map(|field| Value::Text(session.ui.tr.text(&format!("apply-ask-{field}"))));
    let fact = Fact::new("dossier-edited")
        .with("reference", &edited.dossier.reference)
        .with("neighbourhood", &edited.dossier.name)
        .with_list("fields", fields.collect::<Vec<_>>());
    session.ui.done(&fact);
    session.after_change();
    Ok(())
}

/// Only what is said differently.
fn difference(before: &RawApplication, after: RawApplication) -> RawApplication {
    let text = |words: &RawApplication, field: &Field| {
        words.values.get(field).map(|(text, _)| text.clone()).unwrap_or_default()
    };
    let mut changed = RawApplication::default();
    for (field, (said, place)) in after.values {
        if said != text(before, &field) {
            changed.values.insert(field, (said, place));
        }
    }
    changed
}
