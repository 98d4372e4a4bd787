//! The terms of a vote in the register: what a ballot may say, which rule decides, what goes first among equals. They
//! are fixed with their hash when the first ballot comes in, so that nobody can choose them by their result.

use serde::{Deserialize, Serialize};

use super::ballot_rules::BallotRules;
use super::election::BallotType;
use super::rule::{EqualShares, Measure, Rule, RuleName, Start, Then, Utilities};
use super::ties::TieOrder;
use crate::domain::fact::{Fact, Fault};

/// The rules under the names that programme files use.
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
pub enum RuleCode {
    /// Most votes first; what does not fit is passed over.
    Greedy,
    /// Most votes first, up to the first that does not fit.
    GreedyNoSkip,
    /// Most votes first, among the projects with enough votes.
    GreedyThreshold,
    /// Equal Shares; what no supporters can pay stays in the envelope.
    EqualShares,
    /// Equal Shares, the share raised by whole euros up to just before overspending.
    #[serde(rename = "equal-shares-add1")]
    #[strum(serialize = "equal-shares-add1")]
    EqualSharesAdd1,
    /// The same, stopping as soon as nothing more fits.
    #[serde(rename = "equal-shares-add1-exhaustive")]
    #[strum(serialize = "equal-shares-add1-exhaustive")]
    EqualSharesAdd1Exhaustive,
    /// The same, what remains spent by votes.
    #[serde(rename = "equal-shares-add1-votes")]
    #[strum(serialize = "equal-shares-add1-votes")]
    EqualSharesAdd1Votes,
    /// Equal Shares, what remains spent by votes.
    EqualSharesGreedy,
    /// Equal Shares, unless more voters prefer the outcome by votes.
    EqualSharesComparison,
    /// Sequential Phragmén.
    Phragmen,
}

/// What goes first among equals, under the names that programme files use.
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
pub enum TieCode {
    /// The lower cost, then more votes, then the reference.
    CostVotes,
    /// The order of the ballot paper.
    File,
    /// The reference, as text.
    Text,
    /// A lot that is drawn before witnesses.
    Lot,
}

/// The terms of a vote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct VoteTerms {
    /// What a ballot says.
    pub ballot: BallotType,
    /// The rule that decides.
    pub rule: RuleCode,
    /// What goes first among equals.
    pub ties: TieCode,
    /// The least projects on a ballot; without it a ballot may be blank.
    pub min_projects: Option<u32>,
    /// The most projects on a ballot.
    pub max_projects: Option<u32>,
    /// The stock of points of a cumulative ballot; the most points for a project of a scoring one.
    pub points: Option<u32>,
    /// The least votes that a project needs, for [`RuleCode::GreedyThreshold`].
    pub threshold: Option<u32>,
}

impl VoteTerms {
    /// What a ballot may say.
    pub fn ballot_rules(&self) -> BallotRules {
        let mut rules = BallotRules::of(self.ballot);
        if self.ballot != BallotType::ChooseOne {
            (rules.min_length, rules.max_length) = (self.min_projects, self.max_projects);
        }
        match self.ballot {
            BallotType::Cumulative => rules.max_sum_points = self.points,
            BallotType::Scoring => rules.max_points = self.points,
            BallotType::Approval | BallotType::ChooseOne | BallotType::Ordinal => {}
        }
        rules
    }

    /// The rule that decides, with all its options.
    pub fn counting_rule(&self) -> Rule {
        self.rule.rule(self.threshold)
    }

    /// What goes first among equals. `drawn` are the ids as a lot drew them; without it a lot falls back on the ids.
    pub fn tie_order(&self, drawn: &[String]) -> TieOrder {
        match self.ties {
            TieCode::CostVotes => TieOrder::CostVotes,
            TieCode::File => TieOrder::File,
            TieCode::Text => TieOrder::Text,
            TieCode::Lot => TieOrder::Lot(drawn.to_vec()),
        }
    }

    /// Everything that does not fit together, each with the flag that would mend it. `projects` are on the ballot.
    pub fn faults(&self, projects: usize) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut add = |flag: &str, found: Option<u32>, fact: Fact| {
            faults.push(Fault::of(flag, found.map(|found| found.to_string()).unwrap_or_default(), fact));
        };
        let projects = u32::try_from(projects).unwrap_or(u32::MAX);
        if self.ballot == BallotType::ChooseOne {
            for (flag, stated) in
                [("--min-projects", self.min_projects), ("--max-projects", self.max_projects)]
            {
                if stated.is_some_and(|stated| stated != 1) {
                    add(flag, stated, Fact::new("voting-one-project"));
                }
            }
        } else {
            if self.max_projects == Some(0) {
                add("--max-projects", self.max_projects, Fact::new("voting-above-zero"));
            }
            if let Some(least) = self.min_projects.filter(|least| *least > projects) {
                let fact = Fact::new("voting-more-than-on-ballot").with("count", projects);
                add("--min-projects", Some(least), fact);
            }
            if let (Some(least), Some(most)) = (self.min_projects, self.max_projects)
                && least > most
                && most > 0
            {
                add("--min-projects", Some(least), Fact::new("voting-least-above-most").with("most", most));
            }
        }
        match (self.ballot.has_points(), self.points) {
            (true, None) => add("--points", None, Fact::new("voting-points-needed")),
            (true, Some(0)) => add("--points", Some(0), Fact::new("voting-above-zero")),
            (false, Some(points)) => add("--points", Some(points), Fact::new("voting-points-unexpected")),
            _ => {}
        }
        match (self.rule == RuleCode::GreedyThreshold, self.threshold) {
            (true, None) => add("--threshold", None, Fact::new("voting-threshold-needed")),
            (false, Some(threshold)) => {
                add("--threshold", Some(threshold), Fact::new("voting-threshold-unexpected"));
            }
            _ => {}
        }
        faults
    }
}

impl RuleCode {
    /// The rule with all its options: cost utilities, the exact share, steps of one euro.
    pub fn rule(self, threshold: Option<u32>) -> Rule {
        let by = Measure::Votes;
        match self {
            Self::Greedy => Rule::Greedy { by },
            Self::GreedyNoSkip => Rule::GreedyNoSkip { by },
            Self::GreedyThreshold => {
                Rule::GreedyThreshold { by, least: threshold.unwrap_or_default().into() }
            }
            Self::EqualShares => RuleName::MesCost.rule(),
            Self::EqualSharesAdd1 => RuleName::MesCostAdd1ne.rule(),
            Self::EqualSharesAdd1Exhaustive => RuleName::MesCostAdd1.rule(),
            Self::EqualSharesAdd1Votes => RuleName::MesCostAdd1u.rule(),
            Self::EqualSharesGreedy => RuleName::MesCostGreedy.rule(),
            Self::EqualSharesComparison => Rule::EqualShares(EqualShares {
                utilities: Utilities::Cost,
                start: Start::Exact,
                increase: None,
                then: Then::Nothing,
                compared: true,
            }),
            Self::Phragmen => RuleName::Phragmen.rule(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::programme::selection::{BALLOTS, RULES, TIES};

    fn terms() -> VoteTerms {
        VoteTerms {
            ballot: BallotType::Approval,
            rule: RuleCode::EqualSharesAdd1,
            ties: TieCode::CostVotes,
            min_projects: None,
            max_projects: None,
            points: None,
            threshold: None,
        }
    }

    fn flags(terms: &VoteTerms) -> Vec<String> {
        terms.faults(3).iter().map(|fault| fault.place.field.clone().unwrap_or_default()).collect()
    }

    #[test]
    fn every_word_of_a_programme_file_is_known() {
        use strum::VariantArray;
        assert!(BALLOTS.iter().all(|word| word.parse::<BallotType>().is_ok()));
        let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
        assert_eq!(RuleCode::VARIANTS.iter().map(ToString::to_string).collect::<Vec<_>>(), words(RULES));
        assert_eq!(TieCode::VARIANTS.iter().map(ToString::to_string).collect::<Vec<_>>(), words(TIES));
        for code in RuleCode::VARIANTS {
            assert_eq!(serde_json::to_string(code).unwrap(), format!("\"{code}\""));
        }
    }

    #[test]
    fn limits_that_contradict_each_other_are_all_named_at_once() {
        assert!(flags(&terms()).is_empty());
        let at_the_edge = VoteTerms { min_projects: Some(3), max_projects: Some(3), ..terms() };
        assert!(flags(&at_the_edge).is_empty());
        let wrong = VoteTerms {
            min_projects: Some(4),
            max_projects: Some(2),
            points: Some(5),
            threshold: Some(9),
            ..terms()
        };
        assert_eq!(flags(&wrong), ["--min-projects", "--min-projects", "--points", "--threshold"]);
        let none = VoteTerms { max_projects: Some(0), rule: RuleCode::GreedyThreshold, ..terms() };
        assert_eq!(flags(&none), ["--max-projects", "--threshold"]);
        let points = VoteTerms { ballot: BallotType::Cumulative, ..terms() };
        assert_eq!(flags(&points), ["--points"]);
        let one = VoteTerms { ballot: BallotType::ChooseOne, max_projects: Some(2), ..terms() };
        assert_eq!(flags(&one), ["--max-projects"]);
    }

    #[test]
    fn points_are_a_stock_or_a_ceiling() {
        let of = |ballot| VoteTerms { ballot, points: Some(10), ..terms() }.ballot_rules();
        assert_eq!(of(BallotType::Cumulative).max_sum_points, Some(10));
        assert_eq!(of(BallotType::Scoring).max_points, Some(10));
    }
}
