//! `wijk aftercare add`

use super::told;
use crate::cli::asking::{day, words};
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::form::{Question, ask};
use crate::cli::input;
use crate::cli::session::Session;
use crate::i18n::Tr;
use crate::ops::aftercare::{self, AftercareInput};

/// `wijk aftercare add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the project [default: the whole dossier]
    #[arg(long, value_name = "N")]
    project: Option<u32>,
    /// What is looked at
    #[arg(long, value_name = "TEXT")]
    what: Option<String>,
    /// The day on which it is looked at
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
}

#[derive(Default)]
struct Form {
    what: Option<String>,
    on: Option<chrono::NaiveDate>,
}

/// Plans a check; in a terminal asks for what the flags left open.
///
/// # Errors
/// As [`aftercare::add`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut form = Form { what: args.what.clone(), on: input::day("--on", args.on.as_deref())? };
    let mut store = session.open_for_writing()?;
    let open = [(form.what.is_none(), "--what"), (form.on.is_none(), "--on")];
    let open: Vec<&str> = open.iter().filter(|(open, _)| *open).map(|(_, name)| *name).collect();
    if !open.is_empty() {
        if !session.prompter.can_ask() {
            return Err(CommandError::AnswerNeeded(open.join(", ")));
        }
        let tr = Tr::new(session.ui.tr.language());
        let questions: Vec<Question<'_, Form>> = vec![
            words(&tr, "aftercare-ask-what", "--what", true, |form: &mut Form| &mut form.what),
            day(&tr, "aftercare-ask-on", "--on", true, |form: &mut Form| &mut form.on),
        ];
        ask(&mut form, &questions, session.prompter.as_mut())?;
    }
    let wanted = AftercareInput {
        project: args.project,
        what: form.what.unwrap_or_default(),
        due: form.on.unwrap_or_default(),
    };
    let mut context = session.context(&mut store, "aftercare add");
    let cared = aftercare::add(&mut context, &args.dossier, &wanted)?;
    session.ui.done(&told("aftercare-added", &cared).with("on", cared.check.due));
    session.after_change();
    Ok(())
}
