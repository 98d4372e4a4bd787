//! `wijk measurement add`: one by flags, or each by a question.

use super::flags::MeasurementFlags;
use super::{stands, tell};
use crate::cli::commands::Outcome;
use crate::cli::commands::plan::target::set::with_unit;
use crate::cli::error::CommandError;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::unit::{parse_amount, sign};
use crate::i18n::Tr;
use crate::ops::measurement::{self, Line, MeasurementInput};

/// `wijk measurement add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Indicator of the edition, by code or name; without it each is asked
    #[arg(requires = "amount")]
    indicator: Option<String>,
    /// How much, with or without its unit
    #[arg(allow_hyphen_values = true)]
    amount: Option<String>,
    #[command(flatten)]
    flags: MeasurementFlags,
}

/// Records what was measured.
///
/// # Errors
/// As [`measurement::add`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let input = args.flags.read()?;
    let Some(indicator) = &args.indicator else { return by_prompts(&args.dossier, &input, session) };
    let input = MeasurementInput { indicator: Some(indicator.clone()), amount: args.amount.clone(), ..input };
    let mut store = session.open_for_writing()?;
    let recorded =
        measurement::add(&mut session.context(&mut store, "measurement add"), &args.dossier, &input)?;
    tell("measurement-added", &recorded, session);
    session.after_change();
    Ok(())
}

/// Asks for every indicator of the dossier, with what is known as a hint; each is saved as it is given, and an empty
/// answer passes it over.
fn by_prompts(dossier: &str, input: &MeasurementInput, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let now = session.now;
    let looked = store.read(|view| measurement::look(view, dossier, now))?;
    measurement::may_measure(&looked.place)?;
    if !session.prompter.can_ask() {
        return Err(CommandError::AnswerNeeded("INDICATOR AMOUNT".to_owned()));
    }
    let reference = looked.place.dossier.reference.clone();
    session.prompter.saves_as_given();
    let tr = Tr::new(session.ui.tr.language());
    let lines: Vec<&Line> = looked.asked().collect();
    let (mut at, mut count) = (0, 0_usize);
    while let Some(line) = lines.get(at) {
        let indicator = &line.indicator;
        let question = format!(
            "{}, {} ({}/{}){}",
            indicator.name.get(tr.language()),
            tr.unit(&indicator.unit),
            at + 1,
            lines.len(),
            hint(line, &tr)
        );
        let check = |text: &str| match parse_amount(text, &indicator.unit) {
            Err(fact) if !text.is_empty() => {
                Err(tr.fact(&fact.with("indicator", &indicator.name).with("in", sign(&indicator.unit))))
            }
            _ => Ok(()),
        };
        let answer = match session.prompter.words(&question, "AMOUNT", "", &check) {
            Err(CommandError::Stopped) => {
                let next = format!("wijk measurement add {reference}");
                return Err(CommandError::StoppedAfterSaving { next });
            }
            answer => answer?,
        };
        let Answer::Is(amount) = answer else {
            at = at.saturating_sub(1);
            continue;
        };
        at += 1;
        if amount.is_empty() {
            continue;
        }
        let input = MeasurementInput {
            indicator: Some(indicator.code.clone()),
            amount: Some(amount),
            ..input.clone()
        };
        let recorded =
            measurement::add(&mut session.context(&mut store, "measurement add"), &reference, &input)?;
        if let Some(line) = &recorded.line {
            stands(line, session);
        }
        count += 1;
    }
    session.ui.done(&Fact::new("measurement-all-asked").with("reference", &reference).with("count", count));
    session.ui.next(&format!("wijk indicator show {reference}"));
    session.after_change();
    Ok(())
}

/// Baseline, target and what it came to so far.
fn hint(line: &Line, tr: &Tr) -> String {
    let amount = |thousandths: i64| with_unit(tr, &line.indicator, thousandths);
    let known = [
        ("measurement-hint-baseline", line.outcome.baseline),
        ("measurement-hint-target", line.outcome.target),
        ("measurement-hint-last", line.outcome.value()),
    ];
    let parts = known.into_iter().filter_map(|(code, value)| {
        value.map(|value| tr.fact(&Fact::new(code).with("amount", amount(value))))
    });
    let parts: Vec<String> = parts.collect();
    if parts.is_empty() { String::new() } else { format!(" · {}", parts.join(" · ")) }
}
