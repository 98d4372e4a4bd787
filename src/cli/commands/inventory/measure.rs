//! `wijk inventory measure`: what was measured, as the baseline to look back to.

use std::path::PathBuf;

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::input;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::inventory::value_text;
use crate::domain::unit::sign;
use crate::exchange::measures_in;
use crate::i18n::{Tr, quantity};
use crate::ops::inventory::{self, Changed, MeasureInput};

/// `wijk inventory measure`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Indicator of the edition, by code or name; without it each is asked
    #[arg(requires = "value")]
    indicator: Option<String>,
    /// How much, with at most three decimals; empty takes it away
    #[arg(allow_hyphen_values = true)]
    value: Option<String>,
    /// How it was measured
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// Take several from a CSV file with the columns indicator, value and note; - for standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["indicator", "value", "note"])]
    from: Option<PathBuf>,
}

/// Records what was measured.
///
/// # Errors
/// As [`inventory::measure`]; those of the file.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let inputs = match (&args.from, &args.indicator, &args.value) {
        (Some(path), ..) => from_file(path)?,
        (None, Some(indicator), Some(value)) => {
            let (indicator, value) = (indicator.clone(), value.clone());
            vec![MeasureInput { indicator, value, note: args.note.clone() }]
        }
        _ => return by_prompts(&args.dossier, session),
    };
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "inventory measure");
    let changed = inventory::measure(&mut context, &args.dossier, &inputs)?;
    told(&changed, &inputs, session);
    session.after_change();
    Ok(())
}

fn from_file(path: &std::path::Path) -> Result<Vec<MeasureInput>, CommandError> {
    let rows = measures_in::read(&input::bytes(path)?).map_err(crate::ops::Error::Invalid)?;
    let input = |(indicator, value, note)| MeasureInput { indicator, value, note };
    Ok(rows.into_iter().map(input).collect())
}

/// Asks for every indicator, with what was measured before as the answer; each is saved as it is given.
fn by_prompts(dossier: &str, session: &mut Session) -> Outcome {
    if !session.prompter.can_ask() {
        return Err(CommandError::AnswerNeeded("INDICATOR VALUE".to_owned()));
    }
    let mut store = session.open_for_writing()?;
    let looked = store.read(|view| inventory::look(view, dossier, None))?;
    inventory::may_change(&looked)?;
    let reference = looked.dossier.reference.clone();
    let Some(row) = looked.row else {
        let fact = Fact::new("inventory-none").with("reference", &reference);
        let advice = format!("wijk inventory start {reference}");
        return Err(crate::ops::Error::refused(fact, advice).into());
    };
    session.prompter.saves_as_given();
    let tr = Tr::new(session.ui.tr.language());
    let indicators = &looked.rules.indicators;
    let mut at = 0;
    while let Some(indicator) = indicators.get(at) {
        let before = row.inventory.measure(&indicator.code).map(|measure| value_text(measure.thousandths));
        let before = before.unwrap_or_default();
        let question = format!(
            "{}, {} ({}/{})",
            indicator.name.get(tr.language()),
            tr.unit(&indicator.unit),
            at + 1,
            indicators.len()
        );
        let check = |text: &str| match inventory::value_in(text, &indicator.unit) {
            Err(fact) if !text.is_empty() => {
                Err(tr.fact(&fact.with("indicator", &indicator.name).with("in", sign(&indicator.unit))))
            }
            _ => Ok(()),
        };
        let answer = match session.prompter.words(&question, "VALUE", &before, &check) {
            Err(CommandError::Stopped) => {
                let next = format!("wijk inventory measure {reference}");
                return Err(CommandError::StoppedAfterSaving { next });
            }
            answer => answer?,
        };
        let Answer::Is(value) = answer else {
            at = at.saturating_sub(1);
            continue;
        };
        at += 1;
        if !value.is_empty() && value != before {
            let input = MeasureInput { indicator: indicator.code.clone(), value, note: None };
            let mut context = session.context(&mut store, "inventory measure");
            inventory::measure(&mut context, &reference, std::slice::from_ref(&input))?;
        }
    }
    session.ui.next(&format!("wijk inventory show {reference}"));
    session.after_change();
    Ok(())
}

fn told(changed: &Changed, inputs: &[MeasureInput], session: &mut Session) {
    let language = session.ui.tr.language();
    let [only] = inputs else {
        return tell::head("inventory-measures-taken", changed, session);
    };
    let indicators = &changed.rules.indicators;
    let Ok(indicator) = crate::domain::programme::template::find_indicator(indicators, &only.indicator)
    else {
        return;
    };
    let fact = |code| {
        Fact::new(code)
            .with("reference", &changed.dossier.reference)
            .with("neighbourhood", &changed.dossier.name)
            .with("indicator", &indicator.name)
    };
    match changed.inventory.measure(&indicator.code) {
        Some(measure) => {
            let value = quantity(language, measure.thousandths);
            // Of a number of things the number says enough.
            let unit = Some(&indicator.unit).filter(|unit| *unit != "count");
            let unit = unit.map(|unit| format!(" {}", session.ui.tr.unit(unit))).unwrap_or_default();
            session.ui.done(&fact("inventory-measured").with("value", format!("{value}{unit}")));
        }
        None => session.ui.done(&fact("inventory-measure-removed")),
    }
}
