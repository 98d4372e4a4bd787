//! `wijk measurement edit`

use super::flags::MeasurementFlags;
use super::tell;
use crate::cli::asking::typed;
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::form::{Question, ask};
use crate::cli::session::Session;
use crate::domain::programme::template::find_indicator;
use crate::domain::unit::{amount_text, parse_amount, sign};
use crate::i18n::Tr;
use crate::ops::measurement::{self, MeasurementInput};

/// `wijk measurement edit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Number of the measurement
    number: u32,
    /// Another indicator, by code or name; then the amount is needed too
    #[arg(long, value_name = "INDICATOR")]
    indicator: Option<String>,
    /// How much, with or without its unit
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    amount: Option<String>,
    #[command(flatten)]
    flags: MeasurementFlags,
}

#[derive(Default)]
struct Form {
    amount: Option<String>,
    on: Option<chrono::NaiveDate>,
    source: Option<String>,
}

/// Corrects what the flags say; without flags amount, day and source are asked.
///
/// # Errors
/// As [`measurement::edit`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let bare = args.indicator.is_none() && args.amount.is_none() && args.flags == MeasurementFlags::default();
    let mut input = MeasurementInput { indicator: args.indicator, amount: args.amount, ..args.flags.read()? };
    let mut store = session.open_for_writing()?;
    let now = session.now;
    if bare {
        let looked = store.read(|view| measurement::look(view, &args.dossier, now))?;
        let row = looked.rows.iter().find(|row| row.number == args.number);
        let indicator =
            row.and_then(|row| find_indicator(&looked.place.rules.indicators, &row.indicator).ok());
        if let Some((row, indicator)) = row.zip(indicator) {
            if !session.prompter.can_ask() {
                return Err(CommandError::AnswerNeeded("--amount, --on, --source, …".to_owned()));
            }
            let tr = Tr::new(session.ui.tr.language());
            let read = |text: &str| match parse_amount(text, &indicator.unit) {
                Ok(_) => Ok(text.to_owned()),
                Err(fact) => Err(fact.with("indicator", &indicator.name).with("in", sign(&indicator.unit))),
            };
            let questions: Vec<Question<'_, Form>> = vec![
                typed(
                    &tr,
                    "measurement-ask-amount",
                    "--amount",
                    true,
                    (read, String::clone),
                    |form: &mut Form| &mut form.amount,
                ),
                crate::cli::asking::day(&tr, "measurement-ask-on", "--on", true, |form: &mut Form| {
                    &mut form.on
                }),
                crate::cli::asking::words(
                    &tr,
                    "measurement-ask-source",
                    "--source",
                    false,
                    |form: &mut Form| &mut form.source,
                ),
            ];
            let mut form = Form {
                amount: Some(amount_text(row.thousandths)),
                on: Some(row.on),
                source: row.source.clone(),
            };
            ask(&mut form, &questions, session.prompter.as_mut())?;
            input.amount = form.amount;
            input.on = form.on;
            input.source = Some(form.source.unwrap_or_default());
        }
    }
    let context = &mut session.context(&mut store, "measurement edit");
    let recorded = measurement::edit(context, &args.dossier, args.number, &input)?;
    tell("measurement-changed", &recorded, session);
    session.after_change();
    Ok(())
}
