//! Whether a submitted roadmap can be judged at all (B-RM-3): a list of criteria, each met or not, and an outcome once
//! the list is closed.

use chrono::NaiveDate;

/// What was found of a criterion.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum CriterionResult {
    /// The roadmap meets it.
    Met,
    /// It does not; the reason says why.
    Unmet,
    /// It asks nothing of this roadmap.
    NotApplicable,
}

/// What came of it.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum AdmissibilityOutcome {
    /// The projects are judged.
    Admissible,
    /// They are not, as it stands.
    Inadmissible,
}

/// One criterion as it was assessed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessed {
    /// Code of the criterion in the edition.
    pub criterion: String,
    /// What was found.
    pub result: CriterionResult,
    /// Why; always there when it is not met.
    pub reason: Option<String>,
    /// The day.
    pub on: NaiveDate,
    /// Who found it.
    pub actor: String,
}

/// The admissibility of a roadmap, as rules see it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct AdmissibilityFacts {
    /// Codes of the criteria that were assessed, with what was found.
    pub assessed: Vec<(String, CriterionResult)>,
    /// What came of it; nothing before it is closed.
    pub outcome: Option<AdmissibilityOutcome>,
}

impl AdmissibilityFacts {
    /// The criteria among these that are still to be assessed.
    pub fn open<'a>(&self, criteria: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
        criteria.filter(|code| !self.assessed.iter().any(|(known, _)| known == code)).collect()
    }
}

/// What comes of what was found: admissible when nothing is unmet. What does not apply stands in nobody's way.
pub fn outcome(results: impl IntoIterator<Item = CriterionResult>) -> AdmissibilityOutcome {
    match results.into_iter().any(|result| result == CriterionResult::Unmet) {
        true => AdmissibilityOutcome::Inadmissible,
        false => AdmissibilityOutcome::Admissible,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use CriterionResult::{Met, NotApplicable, Unmet};

    #[test]
    fn b_rm_3_one_unmet_criterion_makes_a_roadmap_inadmissible() {
        for (results, expected) in [
            (&[][..], AdmissibilityOutcome::Admissible),
            (&[Met, Met], AdmissibilityOutcome::Admissible),
            (&[NotApplicable, NotApplicable], AdmissibilityOutcome::Admissible),
            (&[Met, Unmet], AdmissibilityOutcome::Inadmissible),
            (&[Unmet, NotApplicable, Met], AdmissibilityOutcome::Inadmissible),
        ] {
            assert_eq!(outcome(results.iter().copied()), expected, "{results:?}");
        }
    }

    #[test]
    fn what_was_not_assessed_is_open() {
        let facts = AdmissibilityFacts { assessed: vec![("b".into(), NotApplicable)], outcome: None };
        assert_eq!(facts.open(["a", "b", "c"].into_iter()), ["a", "c"]);
    }
}
