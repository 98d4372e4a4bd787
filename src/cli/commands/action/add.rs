//! `wijk action add`

use super::tell;
use crate::cli::asking::{day, words};
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::form::ask;
use crate::cli::parse;
use crate::cli::session::Session;
use crate::domain::action::Agreed;
use crate::domain::fact::Fact;
use crate::i18n::Tr;
use crate::ops::action::{self, ActionInput};
use crate::ops::find;

/// `wijk action add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The dossier; without it the action is of the network
    dossier: Option<String>,
    /// What is to be done; @WHO and a date may follow in the same text
    text: Option<String>,
    /// Who does it, in words
    #[arg(long, value_name = "TEXT")]
    who: Option<String>,
    /// By which day
    #[arg(long, value_name = "DATE")]
    by: Option<String>,
}

/// An action while it is asked.
#[derive(Debug, Default)]
struct Form {
    text: Option<String>,
    who: Option<String>,
    by: Option<chrono::NaiveDate>,
}

/// Notes what was agreed.
///
/// # Errors
/// As [`action::add`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let (dossier, text) = match (args.dossier, args.text) {
        (Some(dossier), Some(text)) => (Some(dossier), Some(text)),
        // One word that means a dossier is the dossier; anything else is what is to be done.
        (Some(only), None) if !only.trim().contains(' ') => {
            match store.read(|view| find::dossier(view, &only)) {
                Ok(dossier) => (Some(dossier.reference), None),
                Err(_) => (None, Some(only)),
            }
        }
        (only, None) => (None, only),
        (None, text) => (None, text),
    };
    let agreed = agreed(text.as_deref(), args.who, args.by.as_deref(), session)?;
    let input = ActionInput { text: Some(agreed.text), who: agreed.who, by: Some(agreed.by) };
    let changed = action::add(&mut session.context(&mut store, "action add"), dossier.as_deref(), &input)?;
    tell::added(&changed.action, session);
    tell::late(&changed.action, changed.today, session);
    let next = changed.action.reference.as_ref().map_or_else(
        || "wijk action list --open".to_owned(),
        |reference| format!("wijk action list {reference} --open"),
    );
    session.ui.next(&next);
    session.after_change();
    Ok(())
}

/// What was agreed, from the line and the flags, or asked. The flags win.
///
/// # Errors
/// A day that cannot be read; nobody can be asked.
pub fn agreed(
    text: Option<&str>,
    who: Option<String>,
    by: Option<&str>,
    session: &mut Session,
) -> Result<Agreed, CommandError> {
    let by = parse::flag("--by", by, parse::day)?;
    let read = parse::flag("TEXT", text, parse::agreed)?;
    if let Some(read) = read {
        return Ok(Agreed { text: read.text, who: who.or(read.who), by: by.or(read.by) });
    }
    if !session.prompter.can_ask() {
        return Err(CommandError::AnswerNeeded("TEXT".to_owned()));
    }
    let tr = Tr::new(session.ui.tr.language());
    let mut form = Form { text: None, who, by };
    session.ui.note(&Fact::new("ui-back-hint"));
    let questions = [
        words(&tr, "action-ask-text", "TEXT", true, |form: &mut Form| &mut form.text),
        words(&tr, "action-ask-who", "--who", false, |form: &mut Form| &mut form.who),
        day(&tr, "action-ask-by", "--by", false, |form: &mut Form| &mut form.by),
    ];
    ask(&mut form, &questions, session.prompter.as_mut())?;
    Ok(Agreed { text: form.text.unwrap_or_default(), who: form.who, by: form.by })
}
