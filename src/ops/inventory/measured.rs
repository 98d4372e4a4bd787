//! What is measured at an inventory.

use super::{Changed, change};
use crate::domain::fact::Fact;
use crate::domain::inventory::{Measure, parse_value};
use crate::domain::operation::OperationKind;
use crate::domain::programme::template::find_indicator;
use crate::domain::unit::{parse_amount, sign};
use crate::ops::words::Faults;
use crate::ops::{Context, Result};

/// What is said of an indicator.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MeasureInput {
    /// The indicator, by code or name.
    pub indicator: String,
    /// How much; empty takes it away.
    pub value: String,
    /// How it was measured.
    pub note: Option<String>,
}

/// A value as [`parse_value`] reads it, or one with its unit, in thousandths of the indicator's.
///
/// # Errors
/// It is no value, or of another unit.
pub fn value_in(text: &str, unit: &str) -> std::result::Result<i64, Fact> {
    if let Some(value) = parse_value(text) {
        return Ok(value);
    }
    parse_amount(text, unit).map_err(|fact| match &*fact.code {
        "measurement-wrong-unit" | "measurement-not-exact" => fact,
        _ => Fact::new("inventory-wrong-value"),
    })
}

/// Records what was measured: the baseline for the evaluation (B-INV-2). What was measured before of the same
/// indicator in this version is replaced.
///
/// # Errors
/// The inventory cannot be changed; all faults of the input.
pub fn measure(context: &mut Context<'_>, dossier: &str, inputs: &[MeasureInput]) -> Result<Changed> {
    change(context, OperationKind::MeasureIndicator, dossier, |inventory, known| {
        let mut faults = Faults::default();
        for input in inputs {
            let found = find_indicator(&known.rules.indicators, &input.indicator);
            let indicator = found.map_err(|fact| faults.add("INDICATOR", &input.indicator, fact)).ok();
            let note = input.note.as_ref().and_then(|note| faults.clean("--note", note));
            let read = |text: &str| match indicator {
                Some(indicator) => value_in(text, &indicator.unit).map_err(|fact| {
                    fact.with("indicator", &indicator.name).with("in", sign(&indicator.unit))
                }),
                None => parse_value(text).ok_or_else(|| Fact::new("inventory-wrong-value")),
            };
            let value = match input.value.trim() {
                "" => Some(None),
                text => read(text).map(Some).map_err(|fact| faults.add("VALUE", &input.value, fact)).ok(),
            };
            let (Some(indicator), Some(value)) = (indicator, value) else { continue };
            let at = inventory.measures.iter().position(|measure| measure.indicator == indicator.code);
            let measured = |thousandths| Measure { indicator: indicator.code.clone(), thousandths, note };
            match (at, value.map(measured)) {
                (Some(at), Some(measure)) => inventory.measures[at] = measure,
                (Some(at), None) => drop(inventory.measures.remove(at)),
                (None, measure) => inventory.measures.extend(measure),
            }
        }
        faults.settle()?;
        Ok(None)
    })
}
