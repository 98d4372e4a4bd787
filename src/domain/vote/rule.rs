//! The rules as data: what is frozen with an election, and their short names.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::domain::money::Cents;

/// One whole unit of the currency: what `add1` adds to the share of a voter, unless it is told otherwise.
pub const ONE_EURO: Cents = Cents(100);

/// How the projects are chosen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "method")]
pub enum Rule {
    /// The best first; what does not fit in the rest of the budget is passed over.
    Greedy {
        /// What «best» is.
        by: Measure,
    },
    /// The best first, up to the first that does not fit.
    GreedyNoSkip {
        /// What «best» is.
        by: Measure,
    },
    /// [`Rule::Greedy`] among the projects with enough votes.
    GreedyThreshold {
        /// What «best» is.
        by: Measure,
        /// The votes that a project needs (points on ballots with points).
        least: u64,
    },
    /// The Method of Equal Shares.
    EqualShares(EqualShares),
    /// Sequential Phragmén.
    Phragmen,
}

/// What a greedy rule looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// The number of votes; the sum of the points on ballots with points.
    Votes,
    /// The votes for each euro that a project costs.
    VotesPerCost,
}

/// The settings of the Method of Equal Shares.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct EqualShares {
    /// What a project is worth to those who voted for it.
    pub utilities: Utilities,
    /// What every voter gets first.
    pub start: Start,
    /// Whether the share is raised until the budget is used.
    pub increase: Option<Increase>,
    /// What is done with what remains.
    pub then: Then,
    /// Whether the greedy outcome (by votes) takes its place when more voters prefer that.
    pub compared: bool,
}

/// What a project is worth to a voter who voted for it; times the points on ballots with points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Utilities {
    /// What it costs.
    Cost,
    /// One.
    Cardinality,
}

/// The share that every voter begins with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Start {
    /// The budget divided by the voters, to the last fraction of a cent.
    Exact,
    /// The same rounded down to whole steps of the currency.
    Whole,
}

/// How the share is raised («add1»).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Increase {
    /// By how much at a time; above zero.
    pub step: Cents,
    /// Whether to stop as soon as no further project fits in the budget; otherwise only before overspending.
    pub exhaustive: bool,
}

/// What is done with the money that the shares leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "fill", content = "by")]
pub enum Then {
    /// Nothing.
    Nothing,
    /// Further projects, greedily.
    Greedy(Measure),
}

/// A rule that can be named on the command line.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case")]
pub enum RuleName {
    /// Greedy by votes.
    GreedyCost,
    /// Greedy by votes per euro.
    GreedyCard,
    /// Equal Shares, cost utilities.
    MesCost,
    /// … then greedily by votes.
    MesCostGreedy,
    /// … add1 with the exhaustive stop.
    #[strum(serialize = "mes_cost_add1")]
    MesCostAdd1,
    /// … add1 without the exhaustive stop.
    #[strum(serialize = "mes_cost_add1ne")]
    MesCostAdd1ne,
    /// … add1 with the exhaustive stop, then by votes.
    #[strum(serialize = "mes_cost_add1u")]
    MesCostAdd1u,
    /// Equal Shares, cardinality utilities.
    MesCard,
    /// … then greedily by votes per euro.
    MesCardGreedy,
    /// … add1 with the exhaustive stop.
    #[strum(serialize = "mes_card_add1")]
    MesCardAdd1,
    /// … add1 without the exhaustive stop.
    #[strum(serialize = "mes_card_add1ne")]
    MesCardAdd1ne,
    /// … add1 with the exhaustive stop, then by votes.
    #[strum(serialize = "mes_card_add1u")]
    MesCardAdd1u,
    /// Sequential Phragmén.
    Phragmen,
}

impl RuleName {
    /// The rule that it names, with steps of one euro and the exact start.
    pub fn rule(self) -> Rule {
        use Utilities::{Cardinality, Cost};
        let add1 = |exhaustive| Some(Increase { step: ONE_EURO, exhaustive });
        match self {
            Self::GreedyCost => Rule::Greedy { by: Measure::Votes },
            Self::GreedyCard => Rule::Greedy { by: Measure::VotesPerCost },
            Self::MesCost => shares(Cost, None, Then::Nothing),
            Self::MesCostGreedy => shares(Cost, None, Then::Greedy(Measure::Votes)),
            Self::MesCostAdd1 => shares(Cost, add1(true), Then::Nothing),
            Self::MesCostAdd1ne => shares(Cost, add1(false), Then::Nothing),
            Self::MesCostAdd1u => shares(Cost, add1(true), Then::Greedy(Measure::Votes)),
            Self::MesCard => shares(Cardinality, None, Then::Nothing),
            Self::MesCardGreedy => shares(Cardinality, None, Then::Greedy(Measure::VotesPerCost)),
            Self::MesCardAdd1 => shares(Cardinality, add1(true), Then::Nothing),
            Self::MesCardAdd1ne => shares(Cardinality, add1(false), Then::Nothing),
            Self::MesCardAdd1u => shares(Cardinality, add1(true), Then::Greedy(Measure::Votes)),
            Self::Phragmen => Rule::Phragmen,
        }
    }

    /// Every name, for messages.
    pub fn all() -> impl Iterator<Item = &'static str> {
        use strum::VariantArray;
        Self::VARIANTS.iter().map(Into::into)
    }
}

fn shares(utilities: Utilities, increase: Option<Increase>, then: Then) -> Rule {
    Rule::EqualShares(EqualShares { utilities, start: Start::Exact, increase, then, compared: false })
}

/// The names that the `rule` of a `.pb` file can have and that say all that is needed to count. `greedy-threshold`
/// needs the threshold besides.
pub const PABULIB_NAMES: &[&str] = &[
    "greedy",
    "greedy-no-skip",
    "greedy-threshold",
    "equalshares",
    "equalshares/add1",
    "equalshares-comparison",
    "equalshares/add1-comparison",
];

impl Rule {
    /// The rule that a `.pb` file names, with the threshold that it gives. `equalshares` has cost utilities, and its
    /// `add1` no exhaustive stop: that is how the cities that use those names counted.
    pub fn from_pabulib(name: &str, threshold: Option<u64>) -> Option<Self> {
        let by = Measure::Votes;
        let (name, compared) = match name.strip_suffix("-comparison") {
            Some(bare) => (bare, true),
            None => (name, false),
        };
        let increase = Some(Increase { step: ONE_EURO, exhaustive: false });
        let equal = |increase| EqualShares {
            utilities: Utilities::Cost,
            start: Start::Exact,
            increase,
            then: Then::Nothing,
            compared,
        };
        match (name, compared) {
            ("greedy", false) => Some(Self::Greedy { by }),
            ("greedy-no-skip", false) => Some(Self::GreedyNoSkip { by }),
            ("greedy-threshold", false) => Some(Self::GreedyThreshold { by, least: threshold? }),
            ("equalshares", _) => Some(Self::EqualShares(equal(None))),
            ("equalshares/add1", _) => Some(Self::EqualShares(equal(increase))),
            _ => None,
        }
    }

    /// The name that says the same in a `.pb` file; none when that format has no word for it.
    pub fn pabulib_name(&self) -> Option<&'static str> {
        PABULIB_NAMES.iter().copied().find(|name| Self::from_pabulib(name, self.threshold()) == Some(*self))
    }

    /// The votes that a project needs, for [`Rule::GreedyThreshold`].
    pub fn threshold(&self) -> Option<u64> {
        match self {
            Self::GreedyThreshold { least, .. } => Some(*least),
            _ => None,
        }
    }

    /// Its short name; none when it has settings that no short name has.
    pub fn short_name(&self) -> Option<RuleName> {
        use strum::VariantArray;
        RuleName::VARIANTS.iter().copied().find(|name| name.rule() == *self)
    }

    /// The rule that a text names, short or as in a `.pb` file.
    pub fn named(text: &str, threshold: Option<u64>) -> Option<Self> {
        RuleName::from_str(text).ok().map(RuleName::rule).or_else(|| Self::from_pabulib(text, threshold))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_short_name_names_a_rule_of_its_own_and_comes_back() {
        let names: Vec<&str> = RuleName::all().collect();
        assert_eq!(names.len(), 13);
        for name in names {
            let rule = Rule::named(name, None).unwrap();
            assert_eq!(rule.short_name().map(Into::into), Some(name));
        }
        assert_eq!(Rule::named("mes_cost_add2", None), None);
    }

    #[test]
    fn every_name_of_pabulib_comes_back() {
        for name in PABULIB_NAMES {
            let rule = Rule::from_pabulib(name, Some(50)).unwrap();
            assert_eq!(rule.pabulib_name(), Some(*name));
        }
        assert_eq!(Rule::from_pabulib("greedy-threshold", None), None);
        assert_eq!(Rule::from_pabulib("greedy-comparison", None), None);
        assert_eq!(RuleName::Phragmen.rule().pabulib_name(), None);
    }

    #[test]
    fn a_rule_is_the_same_after_a_way_through_json() {
        for rule in RuleName::all().filter_map(|name| Rule::named(name, None)) {
            let text = serde_json::to_string(&rule).unwrap();
            assert_eq!(serde_json::from_str::<Rule>(&text).unwrap(), rule, "{text}");
        }
        let text = serde_json::to_string(&RuleName::MesCostAdd1u.rule()).unwrap();
        assert_eq!(
            text,
            r#"{"method":"equal-shares","utilities":"cost","start":"exact","increase":{"step":100,"exhaustive":true},"then":{"fill":"greedy","by":"votes"},"compared":false}"#
        );
    }
}
