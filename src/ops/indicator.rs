//! What an edition measures: the indicators of its programme, and those that the office adds.

use super::words::Faults;
use super::{Context, Error, Result, find};
use crate::domain::fact::Fact;
use crate::domain::language::Texts;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::check::is_slug;
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::programme::template::{Direction, Indicator, Reading, find_indicator};
use crate::domain::text::fold;
use crate::domain::unit::unit_code;
use crate::storage::edition::EditionRow;
use crate::storage::{Tx, View};

/// The indicators of an edition.
#[derive(Debug, Clone)]
pub struct Shown {
    /// The edition.
    pub edition: EditionRow,
    /// Its rules, with all indicators.
    pub rules: RuleSet,
    /// How many of the indicators are the office's own; they come last.
    pub own: usize,
}

impl Shown {
    /// The office's own.
    pub fn own_ones(&self) -> &[Indicator] {
        self.rules.indicators.get(self.rules.indicators.len().saturating_sub(self.own)..).unwrap_or_default()
    }
}

/// What is said of an indicator of the office; `None` leaves as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct IndicatorInput {
    /// Its name in Dutch.
    pub nl: Option<String>,
    /// Its name in French.
    pub fr: Option<String>,
    /// Its name in English.
    pub en: Option<String>,
    /// Its unit.
    pub unit: Option<String>,
    /// Which way it should go.
    pub direction: Option<Direction>,
    /// How its measurements go together; a level when nothing is said of a new one.
    pub reading: Option<Reading>,
    /// Whether there is no sum of several.
    pub apart: Option<bool>,
    /// Theme, by code or name; empty takes it away.
    pub theme: Option<String>,
}

/// The indicators of an edition.
///
/// # Errors
/// The edition is not found.
pub fn list(view: View<'_>, edition: Option<&str>) -> Result<Shown> {
    let edition = find::edition(view, edition)?;
    let rules = view.rule_set(edition.id)?;
    let own = view.own_indicators(&[edition.id])?.remove(&edition.id).unwrap_or_default().len();
    Ok(Shown { edition, rules, own })
}

/// Defines an indicator of the office.
///
/// # Errors
/// All faults of the input; the edition has one of that code or name.
pub fn define(
    context: &mut Context<'_>,
    edition: Option<&str>,
    code: &str,
    input: &IndicatorInput,
) -> Result<(Shown, Indicator)> {
    let work = |tx: &Tx<'_>| {
        let shown = list(**tx, edition)?;
        let mut faults = Faults::default();
        let mut own = Indicator {
            code: code.trim().to_owned(),
            name: Texts::default(),
            unit: String::new(),
            direction: Direction::Up,
            theme: None,
            reading: Reading::Level,
            apart: false,
        };
        if !is_slug(&own.code) {
            faults.add("CODE", code, Fact::new("indicator-bad-code"));
        }
        let missing = [
            ("--nl", input.nl.is_none()),
            ("--fr", input.fr.is_none()),
            ("--en", input.en.is_none()),
            ("--unit", input.unit.is_none()),
        ];
        for (flag, _) in missing.into_iter().filter(|(_, missing)| *missing) {
            faults.needed(flag, None);
        }
        if input.direction.is_none() {
            faults.add("--direction", "", Fact::new("plan-text-needed"));
        }
        fill(&mut own, input, &shown.rules, &mut faults);
        not_taken(&own, &shown.rules.indicators, &mut faults);
        faults.settle()?;
        tx.insert_indicator(shown.edition.id, &own)?;
        tell(tx, &shown, &own);
        Ok((shown, own))
    };
    context.change(Operation::new(OperationKind::DefineIndicator), work).map(|(done, _)| done)
}

/// Changes an indicator of the office. Once something is measured by it, its unit, its direction and how it adds up
/// stay: what was measured keeps its meaning.
///
/// # Errors
/// There is none of that code; all faults of the input; it is in use.
pub fn edit(
    context: &mut Context<'_>,
    edition: Option<&str>,
    code: &str,
    input: &IndicatorInput,
) -> Result<(Shown, Indicator)> {
    let work = |tx: &Tx<'_>| {
        let shown = list(**tx, edition)?;
        let was = own(&shown, code)?;
        let mut is = was.clone();
        let mut faults = Faults::default();
        fill(&mut is, input, &shown.rules, &mut faults);
        let others: Vec<Indicator> =
            shown.rules.indicators.iter().filter(|one| one.code != is.code).cloned().collect();
        not_taken(&is, &others, &mut faults);
        faults.settle()?;
        let meaning = |one: &Indicator| (one.unit.clone(), one.direction, one.reading, one.apart);
        if meaning(&was) != meaning(&is) {
            unused(**tx, &shown, &was)?;
        }
        tx.change_indicator(shown.edition.id, &is)?;
        tell(tx, &shown, &is);
        Ok((shown, is))
    };
    context.change(Operation::new(OperationKind::EditIndicator), work).map(|(done, _)| done)
}

/// Takes an indicator of the office out.
///
/// # Errors
/// There is none of that code; something is measured by it.
pub fn remove(context: &mut Context<'_>, edition: Option<&str>, code: &str) -> Result<(Shown, Indicator)> {
    let work = |tx: &Tx<'_>| {
        let shown = list(**tx, edition)?;
        let gone = own(&shown, code)?;
        unused(**tx, &shown, &gone)?;
        tx.remove_indicator(shown.edition.id, &gone.code)?;
        tell(tx, &shown, &gone);
        Ok((shown, gone))
    };
    context.change(Operation::new(OperationKind::RemoveIndicator), work).map(|(done, _)| done)
}

/// An indicator of the office, by code or name.
///
/// # Errors
/// There is none, or it is one of the programme.
pub fn own(shown: &Shown, text: &str) -> Result<Indicator> {
    let edition = &shown.edition.reference;
    if let Ok(found) = find_indicator(shown.own_ones(), text) {
        return Ok(found.clone());
    }
    let next = format!("wijk indicator list {edition}");
    if let Ok(found) = find_indicator(&shown.rules.indicators, text) {
        let fact =
            Fact::new("indicator-of-programme").with("indicator", &found.name).with("edition", edition);
        return Err(Error::refused(fact, next));
    }
    Err(Error::NotFound {
        fact: Fact::new("indicator-none-own").with("text", text).with("edition", edition),
        near: shown.own_ones().iter().map(|one| format!("{}  {}", one.code, one.name.nl)).collect(),
        next: vec![next],
    })
}

fn unused(view: View<'_>, shown: &Shown, own: &Indicator) -> Result<()> {
    let uses = view.indicator_uses(shown.edition.id, &own.code)?;
    if uses == 0 {
        return Ok(());
    }
    let fact = Fact::new("indicator-in-use")
        .with("indicator", &own.name)
        .with("edition", &shown.edition.reference)
        .with("count", uses);
    Err(Error::refused(fact, format!("wijk report impact {}", shown.edition.reference)))
}

/// Neither a code nor a name may mean two indicators.
fn not_taken(own: &Indicator, others: &[Indicator], faults: &mut Faults) {
    let spellings = |one: &Indicator| {
        let names = one.name.all().into_iter().chain([one.code.as_str()]).map(fold);
        names.filter(|name| !name.is_empty()).collect::<Vec<String>>()
    };
    let mine = [("CODE", &own.code), ("--nl", &own.name.nl), ("--fr", &own.name.fr), ("--en", &own.name.en)];
    for (flag, text) in mine.into_iter().filter(|(_, text)| !text.is_empty()) {
        if let Some(other) = others.iter().find(|other| spellings(other).contains(&fold(text))) {
            let fact = Fact::new("indicator-taken").with("indicator", &other.name).with("code", &other.code);
            faults.add(flag, text, fact);
        }
    }
}

fn fill(own: &mut Indicator, input: &IndicatorInput, rules: &RuleSet, faults: &mut Faults) {
    let names = [
        ("--nl", &input.nl, &mut own.name.nl),
        ("--fr", &input.fr, &mut own.name.fr),
        ("--en", &input.en, &mut own.name.en),
    ];
    for (flag, text, slot) in names {
        if let Some(text) = text {
            *slot = faults.name(flag, Some(text));
        }
    }
    if let Some(unit) = &input.unit {
        own.unit = unit_code(&faults.needed("--unit", Some(unit)));
    }
    own.direction = input.direction.unwrap_or(own.direction);
    own.reading = input.reading.unwrap_or(own.reading);
    own.apart = input.apart.unwrap_or(own.apart);
    if let Some(theme) = &input.theme {
        own.theme = faults.word("--theme", &rules.themes, "theme", theme);
    }
}

fn tell(tx: &Tx<'_>, shown: &Shown, own: &Indicator) {
    tx.tell("edition", &shown.edition.reference);
    tx.tell("indicator", &own.name);
}

#[cfg(test)]
mod tests;
