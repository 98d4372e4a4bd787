//! What was measured since the inventory: recorded during the realisation and after it, since some effects come later.

mod look;
#[cfg(test)]
mod tests;

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;

use super::words::Faults;
use super::{Context, Error, Result};
use crate::domain::dates::Moment;
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::fact::Fact;
use crate::domain::measurement::Measurement;
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::template::{Indicator, Reading, find_indicator};
use crate::domain::roadmap::Verdict;
use crate::domain::unit::{parse_amount, sign};
use crate::exchange::measurements_in::RawMeasurement;
use crate::ops::spending::{KnownRules, Place, place, place_among};
use crate::storage::{Tx, View};

pub use look::{Line, Looked, look};

/// What is said of a measurement; `None` leaves as it is, empty text takes away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct MeasurementInput {
    /// The indicator, by code or name.
    pub indicator: Option<String>,
    /// How much, with or without its unit.
    pub amount: Option<String>,
    /// The unit, where it stands by itself.
    pub unit: Option<String>,
    /// Number of the project; `Some(None)`: the whole dossier.
    pub project: Option<Option<u32>>,
    /// The first day of what was counted; `Some(None)` takes it away.
    pub from: Option<Option<NaiveDate>>,
    /// The day, or the last day of what was counted; today when nothing is said of a new one.
    pub on: Option<NaiveDate>,
    /// How it was counted.
    pub source: Option<String>,
    /// Number of the document that shows it; `Some(None)` takes it away.
    pub document: Option<Option<u32>>,
}

/// Measurements that were recorded, changed or taken out.
#[derive(Debug, Clone)]
pub struct Recorded {
    /// The dossier and its rules.
    pub place: Place,
    /// The measurement.
    pub row: Measurement,
    /// Its indicator; `None` when the edition no longer has it.
    pub indicator: Option<Indicator>,
    /// What it came to with this.
    pub line: Option<Line>,
}

/// What a file of measurements came to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Imported {
    /// How many were recorded.
    pub added: usize,
    /// How many were there already.
    pub known: usize,
    /// References of the dossiers that they are of.
    pub dossiers: Vec<String>,
}

/// The names by which faults are told: flags, or columns of a file.
struct Names {
    indicator: &'static str,
    amount: &'static str,
    unit: &'static str,
    project: &'static str,
    from: &'static str,
    on: &'static str,
    source: &'static str,
    document: &'static str,
}

const FLAGS: Names = Names {
    indicator: "INDICATOR",
    amount: "AMOUNT",
    unit: "AMOUNT",
    project: "--project",
    from: "--from",
    on: "--on",
    source: "--source",
    document: "--document",
};

const COLUMNS: Names = Names {
    indicator: "indicator",
    amount: "amount",
    unit: "unit",
    project: "project",
    from: "from",
    on: "date",
    source: "source",
    document: "document",
};

/// A dossier of which something can be measured.
struct Ground {
    place: Place,
    began: NaiveDate,
    /// Numbers of the awarded projects.
    projects: Vec<u32>,
    documents: Vec<u32>,
    rows: Vec<Measurement>,
}

/// Finds a dossier that is or was in realisation: before that there is nothing to measure but the baseline.
fn ground(view: View<'_>, text: &str, now: Moment) -> Result<Ground> {
    ground_of(view, place(view, text, now)?)
}

fn ground_of(view: View<'_>, place: Place) -> Result<Ground> {
    may_measure(&place)?;
    let dossier = place.dossier.id;
    let awarded = |verdict: Verdict| verdict == Verdict::Awarded;
    let projects = view.decided_projects(dossier)?;
    let projects = projects.iter().filter(|one| one.decision.as_ref().is_some_and(|made| awarded(made.0)));
    Ok(Ground {
        began: view.realisation_began(dossier)?.unwrap_or(place.dossier.since),
        projects: projects.map(|project| project.number).collect(),
        documents: view.document_numbers(dossier)?,
        rows: view
            .measures_of(&[dossier], NaiveDate::from_ymd_opt(9999, 12, 31).unwrap_or(place.today))?
            .measurements
            .remove(&dossier)
            .unwrap_or_default(),
        place,
    })
}

/// Refuses before the realisation began.
///
/// # Errors
/// It did not.
pub fn may_measure(place: &Place) -> Result<()> {
    let standing = place.dossier.standing;
    if standing.phase == Phase::Realisation {
        return Ok(());
    }
    let reference = &place.dossier.reference;
    let fact = Fact::new("measurement-not-now")
        .with("reference", reference)
        .with("neighbourhood", &place.dossier.name)
        .with_term("wanted", Phase::Realisation.term())
        .with_term("standing", standing.term());
    let next = match standing.phase {
        Phase::Preparation => format!("wijk inventory measure {reference}"),
        _ => format!("wijk check {reference}"),
    };
    Err(Error::refused(fact, next))
}

impl Ground {
    /// A measurement as it is to be; the number is left alone.
    fn filled(
        &self,
        was: Measurement,
        input: &MeasurementInput,
        names: &Names,
        faults: &mut Faults,
    ) -> Option<Measurement> {
        let before = faults.count();
        let mut row = was;
        let mut indicator = find_indicator(&self.place.rules.indicators, &row.indicator).ok();
        if let Some(text) = &input.indicator {
            match find_indicator(&self.place.rules.indicators, text) {
                Ok(found) => {
                    indicator = Some(found);
                    row.indicator.clone_from(&found.code);
                }
                Err(fact) => faults.add(names.indicator, text, fact),
            }
        }
        if let (Some(amount), Some(indicator)) = (&input.amount, indicator) {
            self.amount(&mut row, amount, input.unit.as_deref(), indicator, names, faults);
        }
        self.project(&mut row, input, names, faults);
        self.days(&mut row, input, indicator, names, faults);
        if let Some(source) = &input.source {
            row.source = faults.clean(names.source, source);
        }
        if let Some(document) = input.document {
            row.document = document;
            if let Some(number) = document.filter(|number| !self.documents.contains(number)) {
                let fact = Fact::new("measurement-no-document").with("count", self.documents.len());
                faults.add(
                    names.document,
                    number.to_string(),
                    fact.with_list("known", self.documents.iter().copied()),
                );
            }
        }
        (faults.count() == before).then_some(row)
    }

    fn amount(
        &self,
        row: &mut Measurement,
        amount: &str,
        unit: Option<&str>,
        indicator: &Indicator,
        names: &Names,
        faults: &mut Faults,
    ) {
        let unit = unit.map(str::trim).filter(|unit| !unit.is_empty());
        let (text, place) = match unit {
            Some(unit) => (format!("{} {unit}", amount.trim()), names.unit),
            None => (amount.to_owned(), names.amount),
        };
        match parse_amount(&text, &indicator.unit) {
            Ok(thousandths) => row.thousandths = thousandths,
            Err(fact) => {
                let of_unit = ["measurement-wrong-unit", "measurement-not-exact"].contains(&&*fact.code);
                let (place, found) = match unit {
                    Some(unit) if of_unit => (place, unit),
                    _ => (names.amount, amount),
                };
                faults.add(
                    place,
                    found,
                    fact.with("indicator", &indicator.name).with("in", sign(&indicator.unit)),
                );
            }
        }
    }

    fn project(&self, row: &mut Measurement, input: &MeasurementInput, names: &Names, faults: &mut Faults) {
        let Some(project) = input.project else { return };
        row.project = project;
        if let Some(number) = project.filter(|number| !self.projects.contains(number)) {
            let known = self.projects.iter().copied();
            let fact = Fact::new("measurement-no-project").with("count", self.projects.len());
            faults.add(names.project, number.to_string(), fact.with_list("known", known));
        }
    }

    fn days(
        &self,
        row: &mut Measurement,
        input: &MeasurementInput,
        indicator: Option<&Indicator>,
        names: &Names,
        faults: &mut Faults,
    ) {
        row.on = input.on.unwrap_or(row.on);
        row.from = input.from.unwrap_or(row.from);
        let today = self.place.today;
        if row.on > today {
            let fact = Fact::new("plan-day-future").with("on", row.on).with("today", today);
            faults.add(names.on, row.on.to_string(), fact);
        }
        let began =
            |day: NaiveDate| Fact::new("measurement-too-early").with("on", day).with("began", self.began);
        if row.on < self.began {
            faults.add(names.on, row.on.to_string(), began(row.on));
        }
        let Some(from) = row.from else { return };
        if from > row.on {
            let fact = Fact::new("measurement-ends-early").with("from", from).with("on", row.on);
            faults.add(names.from, from.to_string(), fact);
        } else if from < self.began && row.on >= self.began {
            faults.add(names.from, from.to_string(), began(from));
        }
        if let Some(level) = indicator.filter(|indicator| indicator.reading == Reading::Level) {
            let fact = Fact::new("measurement-level-has-no-period").with("indicator", &level.name);
            faults.add(names.from, from.to_string(), fact);
        }
    }

    /// The measurement that says of the same place and moment: of a level there is only one, a flow can be counted
    /// several times a day, each with another amount or source.
    fn twin(&self, row: &Measurement) -> Option<&Measurement> {
        let level = find_indicator(&self.place.rules.indicators, &row.indicator)
            .is_ok_and(|indicator| indicator.reading == Reading::Level);
        let same = |other: &&Measurement| {
            other.number != row.number
                && other.same_moment(row)
                && (level || (other.thousandths, &other.source) == (row.thousandths, &row.source))
        };
        self.rows.iter().find(same)
    }

    fn blank(&self) -> Measurement {
        Measurement {
            number: 0,
            project: None,
            indicator: String::new(),
            thousandths: 0,
            from: None,
            on: self.place.today,
            source: None,
            document: None,
        }
    }

    fn no_twin(&self, row: &Measurement) -> Result<()> {
        let Some(twin) = self.twin(row) else { return Ok(()) };
        let reference = &self.place.dossier.reference;
        let fact = Fact::new("measurement-twice").with("number", twin.number).with("on", twin.on);
        Err(Error::refused(fact, format!("wijk measurement edit {reference} {}", twin.number)))
    }

    fn row(&self, number: u32) -> Result<Measurement> {
        let reference = &self.place.dossier.reference;
        self.rows.iter().find(|row| row.number == number).cloned().ok_or_else(|| Error::NotFound {
            fact: Fact::new("measurement-none").with("reference", reference).with("number", number),
            near: self
                .rows
                .iter()
                .map(|row| format!("{}  {} {}", row.number, row.on, row.indicator))
                .collect(),
            next: vec![format!("wijk measurement list {reference}")],
        })
    }
}

/// Records a measurement.
///
/// # Errors
/// The realisation did not begin; all faults of the input; it is there already.
pub fn add(context: &mut Context<'_>, text: &str, input: &MeasurementInput) -> Result<Recorded> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let ground = ground(**tx, text, now)?;
        let mut faults = Faults::default();
        for (name, missing) in
            [(FLAGS.indicator, input.indicator.is_none()), (FLAGS.amount, input.amount.is_none())]
        {
            if missing {
                faults.needed(name, None);
            }
        }
        let row = ground.filled(ground.blank(), input, &FLAGS, &mut faults);
        faults.settle()?;
        let mut row = row.unwrap_or_else(|| ground.blank());
        ground.no_twin(&row)?;
        row.number = tx.insert_measurement(ground.place.dossier.id, &row)?;
        told(tx, ground, row)
    };
    context.change(Operation::new(OperationKind::AddMeasurement), work).map(|(recorded, _)| recorded)
}

/// Corrects a measurement.
///
/// # Errors
/// There is none of that number; all faults of the input; another says the same.
pub fn edit(
    context: &mut Context<'_>,
    text: &str,
    number: u32,
    input: &MeasurementInput,
) -> Result<Recorded> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let ground = ground(**tx, text, now)?;
        let was = ground.row(number)?;
        let mut faults = Faults::default();
        if input.indicator.is_some() && input.amount.is_none() {
            // An amount means nothing in another unit.
            faults.needed("--amount", None);
        }
        let names = Names { indicator: "--indicator", amount: "--amount", unit: "--amount", ..FLAGS };
        let row = ground.filled(was.clone(), input, &names, &mut faults);
        faults.settle()?;
        let row = row.unwrap_or(was);
        ground.no_twin(&row)?;
        tx.change_measurement(ground.place.dossier.id, &row)?;
        told(tx, ground, row)
    };
    context.change(Operation::new(OperationKind::EditMeasurement), work).map(|(recorded, _)| recorded)
}

/// Takes a measurement out.
///
/// # Errors
/// There is none of that number.
pub fn remove(context: &mut Context<'_>, text: &str, number: u32) -> Result<Recorded> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let ground = ground(**tx, text, now)?;
        let row = ground.row(number)?;
        tx.remove_measurement(ground.place.dossier.id, number)?;
        told(tx, ground, row)
    };
    context.change(Operation::new(OperationKind::RemoveMeasurement), work).map(|(recorded, _)| recorded)
}

/// Reads measurements of one or several dossiers, all of them or none. What is there already is passed over, so that
/// the same file can be read again.
///
/// # Errors
/// All faults of all rows, each with its line and column.
pub fn import(context: &mut Context<'_>, rows: &[RawMeasurement]) -> Result<Imported> {
    let now = context.now;
    let work = |tx: &Tx<'_>| {
        let mut grounds: Vec<Ground> = Vec::new();
        // Where each dossier is among them: as it is written, and by its number, since it can be written in two ways.
        let (mut spelled, mut numbered) = (HashMap::new(), HashMap::new());
        let (mut rules, mut told) = (KnownRules::new(), HashSet::new());
        let mut faults = Faults::default();
        let mut done = Imported::default();
        for raw in rows {
            faults.on_line(Some(raw.line), |faults| {
                let known = spelled.get(raw.dossier.as_str()).copied();
                let found = match known {
                    Some(at) => Ok(at),
                    None => place_among(**tx, &raw.dossier, now, &mut rules).and_then(|place| {
                        let id = place.dossier.id;
                        if let Some(at) = numbered.get(&id) {
                            return Ok(*at);
                        }
                        grounds.push(ground_of(**tx, place)?);
                        numbered.insert(id, grounds.len() - 1);
                        Ok(grounds.len() - 1)
                    }),
                };
                let at = match found {
                    Ok(at) => at,
                    Err(Error::NotFound { fact, .. } | Error::Refused { fact, .. }) => {
                        faults.add("dossier", &raw.dossier, fact);
                        return Ok(());
                    }
                    Err(other) => return Err(other),
                };
                spelled.insert(raw.dossier.as_str(), at);
                let Some(ground) = grounds.get_mut(at) else { return Ok(()) };
                let Some(input) = from_words(raw, faults) else { return Ok(()) };
                let Some(mut row) = ground.filled(ground.blank(), &input, &COLUMNS, faults) else {
                    return Ok(());
                };
                match ground.twin(&row) {
                    Some(twin) if twin.thousandths == row.thousandths => done.known += 1,
                    Some(twin) => {
                        let fact =
                            Fact::new("measurement-twice").with("number", twin.number).with("on", twin.on);
                        faults.add(COLUMNS.amount, &raw.amount, fact);
                    }
                    None => {
                        row.number = tx.insert_measurement(ground.place.dossier.id, &row)?;
                        if told.insert(ground.place.dossier.id) {
                            done.dossiers.push(ground.place.dossier.reference.clone());
                        }
                        ground.rows.push(row);
                        done.added += 1;
                    }
                }
                Ok(())
            })?;
        }
        faults.settle()?;
        tx.tell("count", done.added);
        tx.tell("dossiers", done.dossiers.len());
        Ok(done)
    };
    context.change(Operation::new(OperationKind::ImportMeasurements), work).map(|(done, _)| done)
}

/// The words of a row of a file; `None` after a fault.
fn from_words(raw: &RawMeasurement, faults: &mut Faults) -> Option<MeasurementInput> {
    let before = faults.count();
    for (column, text) in [("indicator", &raw.indicator), ("amount", &raw.amount)] {
        if text.trim().is_empty() {
            faults.needed(column, None);
        }
    }
    let mut number = |column: &'static str, text: &str| match text.trim() {
        "" => None,
        text => {
            let number = text.parse::<u32>().ok();
            if number.is_none() {
                faults.add(column, text, Fact::new("measurement-no-count"));
            }
            number
        }
    };
    let (project, document) = (number("project", &raw.project), number("document", &raw.document));
    let input = MeasurementInput {
        indicator: Some(raw.indicator.clone()),
        amount: Some(raw.amount.clone()),
        unit: Some(raw.unit.clone()),
        project: Some(project),
        from: Some(raw.from),
        on: raw.on,
        source: Some(raw.source.clone()),
        document: Some(document),
    };
    (faults.count() == before).then_some(input)
}

fn told(tx: &Tx<'_>, ground: Ground, row: Measurement) -> Result<Recorded> {
    let place = ground.place;
    let indicator = find_indicator(&place.rules.indicators, &row.indicator).ok().cloned();
    tx.tell("reference", &place.dossier.reference);
    tx.tell("number", row.number);
    match &indicator {
        Some(indicator) => tx.tell("indicator", &indicator.name),
        None => tx.tell("indicator", &row.indicator),
    }
    let line = indicator.as_ref().map(|indicator| look::line(**tx, &place, indicator)).transpose()?;
    Ok(Recorded { place, row, indicator, line })
}
