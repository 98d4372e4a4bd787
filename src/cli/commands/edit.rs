//! `wijk edit`: details of a dossier change.

use super::Outcome;
use crate::cli::CommandError;
use crate::cli::application_form::{ApplicationFlags, ask};
use crate::cli::session::Session;
use crate::domain::application::{Field, RawApplication};
use crate::domain::fact::{Fact, Value};
use crate::ops::edit::{Together, as_it_stands, edit};

/// `wijk edit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// What changes.
    #[command(flatten)]
    words: ApplicationFlags,
    /// A neighbourhood that hands it in together from now on; again for each
    #[arg(long = "with", value_name = "NEIGHBOURHOOD")]
    with: Vec<String>,
    /// A neighbourhood that no longer does; again for each
    #[arg(long = "without", value_name = "NEIGHBOURHOOD")]
    without: Vec<String>,
}

/// Changes what the flags say; in a terminal without flags, what the form says.
///
/// # Errors
/// As [`crate::ops::edit::edit`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let mut words = args.words.words();
    let together = Together { with: args.with, without: args.without };
    let joins = !together.with.is_empty() || !together.without.is_empty();
    if words.values.is_empty() && !joins && session.prompter.can_ask() {
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
    let edited = edit(&mut session.context(&mut store, "edit"), &args.dossier, &words, &together)?;
    let together = joins.then_some(Field::TogetherWith);
    let fields = edited
        .fields
        .iter()
        .chain(&together)
        .map(|field| Value::Text(session.ui.tr.text(&format!("apply-ask-{field}"))));
    let fact = Fact::new("dossier-edited")
        .with("reference", &edited.dossier.reference)
        .with("neighbourhood", &edited.dossier.name)
        .with_list("fields", fields.collect::<Vec<_>>());
    session.ui.done(&fact);
    if let Some(other) = edited.doubled.first() {
        let fact = Fact::new("dossier-together-doubled").with_list("others", &edited.doubled);
        session.ui.warn(&fact);
        session.ui.next(&format!("wijk show {other}"));
    }
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
