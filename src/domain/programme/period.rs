//! Terms: periods that run in every dossier from one event to another, such as the first year of coaching.
//!
//! The day on which something happens does not count: the first day of a term is the day after, and a term of
//! ten days from the 1st ends on the 11th. A term of months or years ends on the day of the same number, or on
//! the last day of the month where there is no such day. So do Regulation (EEC, Euratom) 1182/71, article 3,
//! and the Judicial Code, articles 52 and 54. A term does not move because its last day is a day off: an
//! edition that wants that states another length.

use chrono::{Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::definition::Source;
use crate::domain::holidays::add_working_days;
use crate::domain::language::Texts;

/// The event from which a term runs.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum TermStart {
    /// The application was handed in.
    Submitted,
    /// The application was admitted.
    Admitted,
    /// The first coach was assigned.
    CoachAssigned,
    /// The first inventory was made.
    InventoryMade,
    /// The roadmap was submitted.
    RoadmapSubmitted,
    /// The first project was awarded.
    Awarded,
    /// The realisation began.
    Realisation,
    /// The dossier was closed.
    Closed,
}

/// The event with which a term is met.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum TermEnd {
    /// The application was admitted or rejected.
    Admitted,
    /// The coach's task ended.
    CoachEnded,
    /// An inventory was made.
    InventoryMade,
    /// The roadmap was submitted.
    RoadmapSubmitted,
    /// Every project was decided.
    Decided,
    /// The evaluation was recorded.
    Evaluated,
    /// The final report was handed in.
    ReportSubmitted,
    /// The dossier was closed.
    Closed,
}

/// How long a term is. The day of the event itself does not count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Length {
    /// So many days.
    Days(u32),
    /// So many days that are no Saturday, Sunday or public holiday.
    WorkingDays(u32),
    /// So many months.
    Months(u32),
    /// So many years.
    Years(u32),
}

impl Length {
    /// The keys under which a programme file states a length, with the most that each takes.
    pub const KEYS: [(&'static str, u32); 4] =
        [("days", 3_660), ("working-days", 1_000), ("months", 120), ("years", 20)];

    /// A length by its key; `None` when the key is not one.
    pub fn of(key: &str, number: u32) -> Option<Self> {
        Some(match key {
            "days" => Self::Days(number),
            "working-days" => Self::WorkingDays(number),
            "months" => Self::Months(number),
            "years" => Self::Years(number),
            _ => return None,
        })
    }

    /// Its key.
    pub fn key(self) -> &'static str {
        match self {
            Self::Days(_) => "days",
            Self::WorkingDays(_) => "working-days",
            Self::Months(_) => "months",
            Self::Years(_) => "years",
        }
    }

    /// The last day of a term of this length that begins with something on `from`. `None` outside the calendar.
    pub fn after(self, from: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Days(days) => from.checked_add_days(Days::new(u64::from(days))),
            Self::WorkingDays(days) => add_working_days(from, days),
            Self::Months(months) => from.checked_add_months(Months::new(months)),
            Self::Years(years) => from.checked_add_months(Months::new(years.checked_mul(12)?)),
        }
    }

    /// The latest day from which a term of this length is over on `last` at the latest: whatever began until
    /// then is due by `last`, and nothing that began later is. `None` outside the calendar.
    pub fn latest_start(self, last: NaiveDate) -> Option<NaiveDate> {
        let mut start = match self {
            Self::Days(days) => return last.checked_sub_days(Days::new(u64::from(days))),
            // Early enough: over the turn of the year, too, more than three days in five are working days.
            Self::WorkingDays(days) => last.checked_sub_days(Days::new(u64::from(days) * 5 / 3 + 14))?,
            Self::Months(months) => last.checked_sub_months(Months::new(months))?,
            Self::Years(years) => last.checked_sub_months(Months::new(years.checked_mul(12)?))?,
        };
        // From here on in long strides, then day by day.
        for stride in [366, 30, 1] {
            while let Some(later) = start.checked_add_days(Days::new(stride))
                && self.after(later).is_some_and(|end| end <= last)
            {
                start = later;
            }
        }
        Some(start)
    }

    /// How many of its unit.
    pub fn number(self) -> u32 {
        match self {
            Self::Days(number) | Self::WorkingDays(number) | Self::Months(number) | Self::Years(number) => {
                number
            }
        }
    }
}

/// A term of an edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Term {
    /// Stable code, such as `B-SB-4`.
    pub code: String,
    /// Its name.
    pub name: Texts,
    /// From when it runs.
    pub from: TermStart,
    /// With what it is met; `None` when it simply runs out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub until: Option<TermEnd>,
    /// How long; `None` when nobody stated it: then it is off.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub length: Option<Length>,
    /// Only for these tracks; empty for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tracks: Vec<String>,
    /// What it rests on.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

#[cfg(test)]
#[path = "period_tests.rs"]
mod tests;
