//! `wijk indicator edit`

use super::flags::{Form, IndicatorFlags, questions};
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::form::ask;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::i18n::Tr;
use crate::ops::indicator::{self, IndicatorInput};

/// `wijk indicator edit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Indicator of the edition, by code or name
    indicator: String,
    /// Reference of the edition [default: the only open one]
    #[arg(long, value_name = "EDITION")]
    edition: Option<String>,
    #[command(flatten)]
    flags: IndicatorFlags,
}

/// Changes what the flags say; without flags everything is asked.
///
/// # Errors
/// As [`indicator::edit`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let shown = store.read(|view| indicator::list(view, args.edition.as_deref()))?;
    let own = indicator::own(&shown, &args.indicator)?;
    let input = if args.flags == IndicatorFlags::default() {
        if !session.prompter.can_ask() {
            return Err(CommandError::AnswerNeeded("--nl, --unit, …".to_owned()));
        }
        let tr = Tr::new(session.ui.tr.language());
        let mut form = Form::from(&own);
        ask(&mut form, &questions(&tr, &shown.rules), session.prompter.as_mut())?;
        IndicatorInput::from(form)
    } else {
        args.flags.read(session)?
    };
    let context = &mut session.context(&mut store, "indicator edit");
    let (shown, own) = indicator::edit(context, args.edition.as_deref(), &own.code, &input)?;
    let fact = Fact::new("indicator-changed").with("indicator", &own.name);
    session.ui.done(&fact.with("edition", &shown.edition.reference));
    session.after_change();
    Ok(())
}
