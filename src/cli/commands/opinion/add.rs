//! `wijk opinion add`

use strum::VariantArray as _;

use crate::cli::asking::{one_of, text};
use crate::cli::commands::Outcome;
use crate::cli::commands::session::opinion::{OpinionFlags, verdict};
use crate::cli::input;
use crate::cli::session::Session;
use crate::domain::fact::{Fact, Value};
use crate::domain::opinion::Opined;
use crate::ops::opinion;

/// `wijk opinion add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// What the body thinks
    #[arg(value_name = "favourable|unfavourable|postponed")]
    verdict: Option<String>,
    /// Whose opinion it is: a body of the edition, or another
    #[arg(long, value_name = "BODY")]
    by: Option<String>,
    /// The day on which it was given [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[command(flatten)]
    flags: OpinionFlags,
}

/// Records an opinion that was given outside a session.
///
/// # Errors
/// As [`opinion::add_on_paper`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let on = input::day("--on", args.on.as_deref())?;
    let verdict = match &args.verdict {
        Some(word) => verdict(session, word)?,
        None => {
            let words = ("opinion-ask-verdict", "favourable|unfavourable|postponed", "opinion");
            one_of(session, words.0, words.1, words.2, Opined::VARIANTS)?
        }
    };
    let by = match &args.by {
        Some(by) => by.clone(),
        None => text(session, "opinion-ask-by", "--by")?,
    };
    let mut given = args.flags.read(session, &args.dossier, verdict)?;
    if given.text.is_none() && verdict != Opined::Favourable && session.prompter.can_ask() {
        given.text = Some(text(session, "opinion-ask-why", "--text")?);
    }
    let mut store = session.open_for_writing()?;
    let done = opinion::add_on_paper(&mut session.context(&mut store, "opinion add"), &given, &by, on)?;
    let opinion = &done.opinion;
    let fact = Fact::new("opinion-recorded")
        .with("reference", &done.dossier.reference)
        .with("neighbourhood", &done.dossier.name)
        .with("number", opinion.number)
        .with("title", &opinion.title)
        .with("verdict", Value::Term(format!("opinion-{}", opinion.text.verdict)))
        .with("named", usize::from(opinion.text.amount.is_some()))
        .with("amount", opinion.text.amount.unwrap_or_default())
        .with("asked", opinion.asked)
        .with("conditions", opinion.text.conditions.len());
    session.ui.done(&fact);
    let reference = &done.dossier.reference;
    match done.open.first() {
        Some(number) => {
            let by = crate::ops::find::quoted(&opinion.body);
            session.ui.next(&format!("wijk opinion add {reference} --by {by} --project {number}"));
        }
        None => session.ui.next(&format!("wijk opinion list {reference}")),
    }
    session.after_change();
    Ok(())
}
