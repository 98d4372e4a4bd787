//! `wijk indicator define`

use super::flags::{Form, IndicatorFlags, questions};
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::form::ask;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::i18n::Tr;
use crate::ops::indicator::{self, IndicatorInput};

/// `wijk indicator define`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Its code: small letters, figures and hyphens
    code: String,
    /// Reference of the edition [default: the only open one]
    #[arg(long, value_name = "EDITION")]
    edition: Option<String>,
    #[command(flatten)]
    flags: IndicatorFlags,
}

/// Defines an indicator of the office; in a terminal asks for what the flags left open.
///
/// # Errors
/// As [`indicator::define`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let open = [
        (args.flags.nl.is_none(), "--nl"),
        (args.flags.fr.is_none(), "--fr"),
        (args.flags.en.is_none(), "--en"),
        (args.flags.unit.is_none(), "--unit"),
        (args.flags.direction.is_none(), "--direction"),
    ];
    let open: Vec<&str> = open.iter().filter(|(open, _)| *open).map(|(_, flag)| *flag).collect();
    let mut input = args.flags.read(session)?;
    let mut store = session.open_for_writing()?;
    if !open.is_empty() {
        if !session.prompter.can_ask() {
            return Err(CommandError::AnswerNeeded(open.join(", ")));
        }
        let shown = store.read(|view| indicator::list(view, args.edition.as_deref()))?;
        let tr = Tr::new(session.ui.tr.language());
        let mut form = Form::from(&input);
        ask(&mut form, &questions(&tr, &shown.rules), session.prompter.as_mut())?;
        input = IndicatorInput::from(form);
    }
    let context = &mut session.context(&mut store, "indicator define");
    let (shown, own) = indicator::define(context, args.edition.as_deref(), &args.code, &input)?;
    let fact = Fact::new("indicator-defined")
        .with("indicator", &own.name)
        .with("unit", session.ui.tr.unit(&own.unit))
        .with("edition", &shown.edition.reference);
    session.ui.done(&fact);
    session.ui.next(&format!("wijk indicator list {}", shown.edition.reference));
    session.after_change();
    Ok(())
}
