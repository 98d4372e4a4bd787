//! What was measured since the inventory, and what it comes to (B-INV-2).
//!
//! A **level** is how it is on a day: of each place, a project or the whole dossier, the latest measurement counts. The
//! projects are added up, unless the whole was measured on the same day or later: then that is the last word. A **flow**
//! is what there was in a period: all measurements add up, of the projects and of the whole; where two of them may have
//! counted the same, that is said. What an indicator keeps apart (a percentage, a temperature) is never added up.
//!
//! The baseline is about the whole neighbourhood, so only a level of the whole is compared with it; of a flow it is
//! shown and never taken off. A target of a level says how much is to be there in the end, not how much is added.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::programme::template::{Direction, Indicator, Reading};

/// One measurement.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Measurement {
    /// Its number in the dossier.
    pub number: u32,
    /// Number of the project in the roadmap; `None`: the whole dossier.
    pub project: Option<u32>,
    /// Code of the indicator.
    pub indicator: String,
    /// How much, in thousandths of its unit.
    pub thousandths: i64,
    /// Of a flow: the first day of what was counted, where known.
    pub from: Option<NaiveDate>,
    /// The day, or the last day of what was counted.
    pub on: NaiveDate,
    /// How it was counted.
    pub source: Option<String>,
    /// Number of the document that shows it.
    pub document: Option<u32>,
}

impl Measurement {
    /// Whether another measurement may have counted the same: of the same place or one of them of the whole, and in
    /// periods that meet. Two counts of single days are two occasions.
    fn overlaps(&self, other: &Self) -> bool {
        let same_place = self.project == other.project || self.project.is_none() || other.project.is_none();
        let periods = self.from.is_some() || other.from.is_some();
        let (start, other_start) = (self.from.unwrap_or(self.on), other.from.unwrap_or(other.on));
        same_place && periods && start <= other.on && other_start <= self.on
    }

    /// Whether two measurements say of the same place, day and period: of a level there can be only one.
    pub fn same_moment(&self, other: &Self) -> bool {
        let place = |one: &Self| (one.project, one.indicator.clone(), one.on, one.from);
        place(self) == place(other)
    }
}

/// What the measurements of one indicator in one dossier come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Measured {
    /// How much, in thousandths; `None` where several places are measured that are kept apart.
    pub value: Option<i64>,
    /// Whether it is about the whole dossier, so that it can be compared with the baseline.
    pub whole: bool,
    /// The day of the latest measurement that counts.
    pub last: NaiveDate,
    /// How many measurements count.
    pub count: usize,
    /// Numbers of two measurements that may have counted the same.
    pub overlap: Option<(u32, u32)>,
}

/// What the measurements of an indicator come to; they are all of that indicator and of one dossier, in any order.
/// `None` when there is none.
pub fn measured(indicator: &Indicator, rows: &[&Measurement]) -> Option<Measured> {
    let last = rows.iter().map(|row| row.on).max()?;
    match indicator.reading {
        Reading::Flow => {
            let sum = rows.iter().fold(0_i64, |sum, row| sum.saturating_add(row.thousandths));
            let places: std::collections::BTreeSet<Option<u32>> =
                rows.iter().map(|row| row.project).collect();
            Some(Measured {
                value: (!indicator.apart || rows.len() == 1).then_some(sum),
                whole: places.len() == 1 && places.contains(&None),
                last,
                count: rows.len(),
                overlap: overlap(rows),
            })
        }
        Reading::Level => {
            let levels = levels(rows);
            let whole = levels.get(&None);
            let of_projects: Vec<&&Measurement> =
                levels.iter().filter(|(place, _)| place.is_some()).map(|(_, row)| row).collect();
            let last_of_projects = of_projects.iter().map(|row| row.on).max();
            if let Some(whole) = whole.filter(|whole| last_of_projects.is_none_or(|last| whole.on >= last)) {
                let value = Some(whole.thousandths);
                return Some(Measured { value, whole: true, last: whole.on, count: 1, overlap: None });
            }
            let sum = of_projects.iter().fold(0_i64, |sum, row| sum.saturating_add(row.thousandths));
            let value = (!indicator.apart || of_projects.len() == 1).then_some(sum);
            Some(Measured { value, whole: false, last, count: of_projects.len(), overlap: None })
        }
    }
}

/// The latest measurement of each place; of those of one day the one that was recorded last.
pub fn levels<'a>(rows: &[&'a Measurement]) -> BTreeMap<Option<u32>, &'a Measurement> {
    let mut levels: BTreeMap<Option<u32>, &Measurement> = BTreeMap::new();
    for row in rows {
        let held = levels.entry(row.project).or_insert(row);
        if (row.on, row.number) > (held.on, held.number) {
            *held = row;
        }
    }
    levels
}

/// The first two measurements, by number, that may have counted the same.
fn overlap(rows: &[&Measurement]) -> Option<(u32, u32)> {
    let mut sorted: Vec<&&Measurement> = rows.iter().collect();
    sorted.sort_by_key(|row| row.number);
    sorted.iter().enumerate().find_map(|(at, one)| {
        let other = sorted[at + 1..].iter().find(|other| one.overlaps(other))?;
        Some((one.number, other.number))
    })
}

/// By how much a level of the whole dossier changed since the baseline.
pub fn change(indicator: &Indicator, baseline: Option<i64>, measured: &Measured) -> Option<i64> {
    if indicator.reading == Reading::Flow || !measured.whole {
        return None;
    }
    Some(measured.value?.saturating_sub(baseline?))
}

/// How far an indicator came towards its target.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Progress {
    /// How far it came.
    pub way: i128,
    /// How far it was to come.
    pub whole: i128,
}

impl Progress {
    /// Where more is better: the amount beside its target. Where less is better: what went off since the baseline,
    /// beside what was to go off. `None` where there is nothing to compare.
    pub fn of(
        indicator: &Indicator,
        baseline: Option<i64>,
        target: Option<i64>,
        value: Option<i64>,
    ) -> Option<Self> {
        let (target, value) = (i128::from(target?), i128::from(value?));
        let (way, whole) = match indicator.direction {
            Direction::Up => (value, target),
            Direction::Down => {
                let baseline = i128::from(baseline?);
                (baseline - value, baseline - target)
            }
        };
        (whole > 0).then_some(Self { way, whole })
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self { way: self.way + other.way, whole: self.whole + other.whole }
    }

    /// In whole percent, rounded half up; `None` of nothing.
    pub fn percent(self) -> Option<i64> {
        if self.whole <= 0 {
            return None;
        }
        i64::try_from((self.way * 200 + self.whole).div_euclid(self.whole * 2)).ok()
    }
}

/// Whether a difference is for the better; `None` when nothing changed.
pub fn better(direction: Direction, difference: i64) -> Option<bool> {
    match difference {
        0 => None,
        1.. => Some(direction == Direction::Up),
        _ => Some(direction == Direction::Down),
    }
}

/// What a dossier came to in one indicator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// As it was at the inventory.
    pub baseline: Option<i64>,
    /// What the awarded projects mean to reach, together; `None` where several are kept apart.
    pub target: Option<i64>,
    /// What was measured since.
    pub measured: Option<Measured>,
    /// By how much a level of the whole changed.
    pub change: Option<i64>,
    /// How far it came towards the target.
    pub progress: Option<Progress>,
}

impl Outcome {
    /// Puts together what is known of an indicator; `rows` are its measurements, `targets` those of the projects.
    pub fn of(indicator: &Indicator, baseline: Option<i64>, targets: &[i64], rows: &[&Measurement]) -> Self {
        let measured = measured(indicator, rows);
        let target = match targets {
            [] => None,
            [only] => Some(*only),
            _ if indicator.apart => None,
            several => Some(several.iter().fold(0, |sum: i64, one| sum.saturating_add(*one))),
        };
        let value = measured.and_then(|measured| measured.value);
        Self {
            change: measured.as_ref().and_then(|measured| change(indicator, baseline, measured)),
            progress: Progress::of(indicator, baseline, target, value),
            baseline,
            target,
            measured,
        }
    }

    /// Whether nothing is known.
    pub fn is_empty(&self) -> bool {
        self.baseline.is_none() && self.target.is_none() && self.measured.is_none()
    }

    /// What was measured, as one amount.
    pub fn value(&self) -> Option<i64> {
        self.measured.and_then(|measured| measured.value)
    }
}

/// Of amounts that are not added up: the lowest, the one in the middle (the mean of two, rounded towards zero), the
/// highest.
pub fn spread(mut values: Vec<i64>) -> Option<(i64, i64, i64)> {
    values.sort_unstable();
    let (lowest, highest) = (*values.first()?, *values.last()?);
    let (low, high) = (values[(values.len() - 1) / 2], values[values.len() / 2]);
    let middle = i64::try_from((i128::from(low) + i128::from(high)) / 2).ok()?;
    Some((lowest, middle, highest))
}

#[cfg(test)]
#[path = "measurement_tests.rs"]
mod tests;
