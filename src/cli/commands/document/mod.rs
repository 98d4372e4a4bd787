//! `wijk document`: the documents of a dossier.

mod add;
mod edit;
mod list;
mod remove;
mod show;

use strum::VariantArray;

use super::Outcome;
use crate::cli::asking::{day, pick, words};
use crate::cli::form::Question;
use crate::cli::session::Session;
use crate::domain::document::DocumentKind;
use crate::domain::fact::Fact;
use crate::i18n::Tr;
use crate::ops::document::Filed;

/// `wijk document`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Add a document; its file is copied beside the register
    Add(add::Args),
    /// List the documents of a dossier
    List(list::Args),
    /// Show a document, and where its file lies
    Show(show::Args),
    /// Change what is known of a document, or give it another file
    Edit(edit::Args),
    /// Take a document out; its file stays where it is
    Remove(remove::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Add(args) => add::run(&args, session),
        Command::List(args) => list::run(&args, session),
        Command::Show(args) => show::run(&args, session),
        Command::Edit(args) => edit::run(&args, session),
        Command::Remove(args) => remove::run(&args, session),
    }
}

/// What is asked about a document.
#[derive(Debug, Default)]
struct Form {
    kind: Option<String>,
    title: Option<String>,
    dated: Option<chrono::NaiveDate>,
}

fn questions(tr: &Tr) -> Vec<Question<'_, Form>> {
    let name = |kind: &DocumentKind| (kind.to_string(), tr.term(&format!("document-{kind}")));
    let kinds = DocumentKind::VARIANTS.iter().map(name).collect();
    vec![
        pick(tr, "document-ask-kind", "--kind", kinds, None, |form: &mut Form| &mut form.kind),
        words(tr, "document-ask-title", "--title", true, |form: &mut Form| &mut form.title),
        day(tr, "document-ask-dated", "--dated", false, |form: &mut Form| &mut form.dated),
    ]
}

/// A sentence about a document.
fn told(code: &'static str, filed: &Filed) -> Fact {
    Fact::new(code)
        .with("reference", &filed.dossier.reference)
        .with("number", filed.row.number)
        .with_term("kind", format!("document-{}", filed.row.document.kind))
        .with("title", &filed.row.document.title)
}

/// Says where the file of a document lies.
fn tell_place(code: &'static str, filed: &Filed, session: &mut Session) {
    let place =
        filed.at.as_ref().map_or_else(|| filed.row.document.path.clone(), |at| at.display().to_string());
    session.ui.note(&Fact::new(code).with("path", place));
}
