//! Checks after the end: whether what was made is still there (L-6).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// What a check found.
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
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
pub enum CheckResult {
    /// The result is there.
    Lasting,
    /// A part of it is.
    Partly,
    /// It is not there any more.
    Gone,
}

/// The day on which something was completed, from which a check is counted: the last day on which one of its steps was
/// done, else the day of the evaluation, else the day on which the dossier was closed.
pub fn completion(
    done: impl IntoIterator<Item = Option<NaiveDate>>,
    evaluated_on: Option<NaiveDate>,
    closed_on: NaiveDate,
) -> NaiveDate {
    done.into_iter().flatten().max().or(evaluated_on).unwrap_or(closed_on)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn l_6_a_check_is_counted_from_the_last_step_else_the_evaluation_else_the_end() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let (early, late, closed) = (day("2022-03-01"), day("2022-06-01"), day("2023-01-01"));
        assert_eq!(completion([Some(late), None, Some(early)], Some(closed), closed), late);
        assert_eq!(completion([None], Some(early), closed), early);
        assert_eq!(completion([], None, closed), closed);
    }
}
