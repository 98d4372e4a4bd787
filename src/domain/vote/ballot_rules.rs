//! What a ballot may say, and the verdict on one: the same for paper, for a table, for a `.pb` file and for one that
//! is typed in.

mod fault;

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

use super::election::{BallotProject, BallotType};
use crate::domain::money::Cents;

pub use fault::BallotFault;

/// What a ballot may say; what is not limited is `None`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BallotRules {
    /// What a ballot says.
    pub ballot_type: BallotType,
    /// The projects that it names at least. Without it a ballot may be blank, except where one project is chosen.
    pub min_length: Option<u32>,
    /// The projects that it names at most.
    pub max_length: Option<u32>,
    /// What the projects that it names cost together at least.
    pub min_sum_cost: Option<Cents>,
    /// What the projects that it names cost together at most.
    pub max_sum_cost: Option<Cents>,
    /// The points that it gives to a project that it names, at least.
    pub min_points: Option<u32>,
    /// The points that it gives to a project, at most.
    pub max_points: Option<u32>,
    /// The points that it gives together at least.
    pub min_sum_points: Option<u32>,
    /// The points that it gives together at most: the stock of a cumulative ballot.
    pub max_sum_points: Option<u32>,
}

impl BallotRules {
    /// Ballots of a type without further limits.
    pub fn of(ballot_type: BallotType) -> Self {
        Self {
            ballot_type,
            min_length: None,
            max_length: None,
            min_sum_cost: None,
            max_sum_cost: None,
            min_points: None,
            max_points: None,
            min_sum_points: None,
            max_sum_points: None,
        }
    }
}

/// The projects that a ballot can name, by every name that they have.
#[derive(Debug, Clone, Default)]
pub struct Choices {
    places: HashMap<String, u16>,
    costs: Vec<Cents>,
}

impl Choices {
    /// The projects of an election, by their ids.
    pub fn new(projects: &[BallotProject]) -> Self {
        let mut choices =
            Self { places: HashMap::new(), costs: projects.iter().map(|project| project.cost).collect() };
        for (place, project) in (0..).zip(projects) {
            choices.also(place, &project.id);
        }
        choices
    }

    /// Gives a project a further name, such as its reference. A name that another project has stays with that.
    pub fn also(&mut self, place: u16, name: &str) {
        self.places.entry(name.to_owned()).or_insert(place);
        self.places.entry(name.to_lowercase()).or_insert(place);
    }

    /// The place of a project in the list; capitals only matter where they tell two projects apart.
    pub fn place(&self, name: &str) -> Option<u16> {
        self.places.get(name).or_else(|| self.places.get(&name.to_lowercase())).copied()
    }
}

/// A ballot as it is handed in: lists with commas (or semicolons) between.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct RawBallot<'a> {
    /// The projects, by number or reference; the most preferred first where that matters.
    pub vote: &'a str,
    /// Their points, in the same order; empty for ballots without points.
    pub points: &'a str,
}

/// A ballot that counts.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct GoodBallot {
    /// Its projects, as places in the list, with their points (1 where a ballot has none).
    pub marks: Vec<(u16, u32)>,
    /// The names of projects that stood on it again. They count once, the first time.
    pub repeated: Vec<String>,
}

/// The verdict on a ballot.
///
/// # Errors
/// The first reason why it does not count.
pub fn judge_ballot(
    rules: &BallotRules,
    choices: &Choices,
    raw: RawBallot<'_>,
) -> Result<GoodBallot, BallotFault> {
    let names: Vec<&str> = items(raw.vote).collect();
    let unknown = names.iter().filter(|name| choices.place(name).is_none());
    let unknown: Vec<String> = unknown.map(|name| (*name).to_owned()).collect();
    if !unknown.is_empty() {
        return Err(BallotFault::UnknownProjects(unknown));
    }
    let points = points_of(rules.ballot_type, names.len(), raw.points)?;
    let mut ballot = GoodBallot::default();
    let mut kept: Vec<&str> = Vec::new();
    for (name, points) in names.iter().zip(points) {
        let Some(place) = choices.place(name) else { continue };
        if ballot.marks.iter().any(|(other, _)| *other == place) {
            ballot.repeated.push((*name).to_owned());
        } else {
            ballot.marks.push((place, points));
            kept.push(name);
        }
    }
    judge_length(rules, ballot.marks.len())?;
    judge_cost(rules, choices, &ballot.marks)?;
    if rules.ballot_type.has_points() {
        judge_points(rules, &kept, &ballot.marks)?;
    }
    Ok(ballot)
}

/// The items of a list, without blanks around them; empty ones are left out.
pub fn items(list: &str) -> impl Iterator<Item = &str> {
    list.split([',', ';']).map(str::trim).filter(|item| !item.is_empty())
}

/// The points for each of so many projects; 1 on ballots without.
fn points_of(ballot_type: BallotType, projects: usize, text: &str) -> Result<Vec<u32>, BallotFault> {
    let given: Vec<&str> = items(text).collect();
    if !ballot_type.has_points() {
        return if given.is_empty() { Ok(vec![1; projects]) } else { Err(BallotFault::PointsUnexpected) };
    }
    if given.is_empty() && projects > 0 {
        return Err(BallotFault::NoPoints);
    }
    if given.len() != projects {
        return Err(BallotFault::PointsDoNotMatch { projects, points: given.len() });
    }
    given.into_iter().map(parse_points).collect()
}

/// Reads points: a whole number from 0, also written as `2.0`.
///
/// # Errors
/// It is below zero, or no such number.
pub fn parse_points(text: &str) -> Result<u32, BallotFault> {
    let (negative, bare) = match text.strip_prefix(['-', '−']) {
        Some(bare) => (true, bare),
        None => (false, text.strip_prefix('+').unwrap_or(text)),
    };
    let whole = bare.split_once('.').map_or(bare, |(whole, decimals)| {
        if decimals.bytes().all(|digit| digit == b'0') { whole } else { "" }
    });
    let digits = !whole.is_empty() && whole.bytes().all(|digit| digit.is_ascii_digit());
    match whole.parse::<u32>() {
        Ok(0) if digits => Ok(0),
        _ if negative && digits => Err(BallotFault::NegativePoints(text.to_owned())),
        Ok(points) if digits => Ok(points),
        _ => Err(BallotFault::NotPoints(text.to_owned())),
    }
}

fn judge_length(rules: &BallotRules, found: usize) -> Result<(), BallotFault> {
    let above = |limit: u32| found > usize::try_from(limit).unwrap_or(usize::MAX);
    if rules.ballot_type == BallotType::ChooseOne {
        let blank = found == 0 && rules.min_length == Some(0);
        return if found == 1 || blank { Ok(()) } else { Err(BallotFault::NotOne { found }) };
    }
    if let Some(least) = rules.min_length.filter(|least| *least > 0 && !above(*least - 1)) {
        return Err(BallotFault::TooFew { found, least });
    }
    match rules.max_length.filter(|most| above(*most)) {
        Some(most) => Err(BallotFault::TooMany { found, most }),
        None => Ok(()),
    }
}

fn judge_cost(rules: &BallotRules, choices: &Choices, marks: &[(u16, u32)]) -> Result<(), BallotFault> {
    let costs = marks.iter().filter_map(|(place, _)| choices.costs.get(usize::from(*place)));
    let found: Cents = costs.copied().sum();
    if let Some(least) = rules.min_sum_cost.filter(|least| found < *least) {
        return Err(BallotFault::CostTooLow { found, least });
    }
    match rules.max_sum_cost.filter(|most| found > *most) {
        Some(most) => Err(BallotFault::CostTooHigh { found, most }),
        None => Ok(()),
    }
}

fn judge_points(rules: &BallotRules, names: &[&str], marks: &[(u16, u32)]) -> Result<(), BallotFault> {
    for (name, &(_, found)) in names.iter().zip(marks) {
        let project = || (*name).to_owned();
        if let Some(least) = rules.min_points.filter(|least| found < *least) {
            return Err(BallotFault::PointsTooLow { project: project(), found, least });
        }
        if let Some(most) = rules.max_points.filter(|most| found > *most) {
            return Err(BallotFault::PointsTooHigh { project: project(), found, most });
        }
    }
    let found: u64 = marks.iter().map(|(_, points)| u64::from(*points)).sum();
    if let Some(least) = rules.min_sum_points.filter(|least| found < u64::from(*least)) {
        return Err(BallotFault::SumTooLow { found, least });
    }
    match rules.max_sum_points.filter(|most| found > u64::from(*most)) {
        Some(most) => Err(BallotFault::SumTooHigh { found, most }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn choices() -> Choices {
        let project = |id: &str, euros: i64| BallotProject {
            id: id.to_owned(),
            name: format!("project {id}"),
            cost: Cents(euros * 100),
        };
        let mut choices = Choices::new(&[project("1", 100), project("2", 200), project("03", 300)]);
        choices.also(0, "WIJK-2026-001/1");
        choices
    }

    fn judged(rules: &BallotRules, vote: &str, points: &str) -> Result<Vec<(u16, u32)>, BallotFault> {
        judge_ballot(rules, &choices(), RawBallot { vote, points }).map(|ballot| ballot.marks)
    }

    #[test]
    fn projects_are_named_by_number_or_reference_and_ids_are_text() {
        let rules = BallotRules::of(BallotType::Approval);
        assert_eq!(judged(&rules, "2, wijk-2026-001/1;03,,", ""), Ok(vec![(1, 1), (0, 1), (2, 1)]));
        assert_eq!(
            judged(&rules, "3,1,9", ""),
            Err(BallotFault::UnknownProjects(vec!["3".into(), "9".into()]))
        );
        assert_eq!(judged(&rules, "", ""), Ok(vec![]));
    }

    #[test]
    fn a_project_that_stands_twice_counts_once_and_is_told() {
        let rules = BallotRules { max_length: Some(2), ..BallotRules::of(BallotType::Approval) };
        let ballot =
            judge_ballot(&rules, &choices(), RawBallot { vote: "1,2,WIJK-2026-001/1", points: "" }).unwrap();
        assert_eq!(ballot.marks, [(0, 1), (1, 1)]);
        assert_eq!(ballot.repeated, ["WIJK-2026-001/1"]);
    }

    #[test]
    fn the_length_is_judged_at_its_boundaries() {
        let limits =
            BallotRules { min_length: Some(2), max_length: Some(2), ..BallotRules::of(BallotType::Ordinal) };
        assert_eq!(judged(&limits, "1", ""), Err(BallotFault::TooFew { found: 1, least: 2 }));
        assert!(judged(&limits, "1,2", "").is_ok());
        assert_eq!(judged(&limits, "1,2,03", ""), Err(BallotFault::TooMany { found: 3, most: 2 }));
        let one = BallotRules::of(BallotType::ChooseOne);
        assert!(judged(&one, "1", "").is_ok());
        assert_eq!(judged(&one, "1,2", ""), Err(BallotFault::NotOne { found: 2 }));
        assert_eq!(judged(&one, "", ""), Err(BallotFault::NotOne { found: 0 }));
        assert!(judged(&BallotRules { min_length: Some(0), ..one }, "", "").is_ok());
    }

    #[test]
    fn what_the_projects_cost_is_judged_at_its_boundaries() {
        let cost = |least: i64, most: i64| BallotRules {
            min_sum_cost: Some(Cents(least)),
            max_sum_cost: Some(Cents(most)),
            ..BallotRules::of(BallotType::Approval)
        };
        assert!(judged(&cost(30_000, 30_000), "1,2", "").is_ok());
        let (found, most, least) = (Cents(30_000), Cents(29_999), Cents(30_001));
        assert_eq!(judged(&cost(0, 29_999), "1,2", ""), Err(BallotFault::CostTooHigh { found, most }));
        assert_eq!(judged(&cost(30_001, 40_000), "1,2", ""), Err(BallotFault::CostTooLow { found, least }));
    }

    #[test]
    fn points_match_the_vote_and_stay_within_their_limits() {
        let rules = BallotRules {
            min_points: Some(1),
            max_points: Some(6),
            min_sum_points: Some(2),
            max_sum_points: Some(10),
            ..BallotRules::of(BallotType::Cumulative)
        };
        assert_eq!(judged(&rules, "1,2", "6,4"), Ok(vec![(0, 6), (1, 4)]));
        assert_eq!(judged(&rules, "1,2", "1, 1.0"), Ok(vec![(0, 1), (1, 1)]));
        assert_eq!(judged(&rules, "1,2", "6,5"), Err(BallotFault::SumTooHigh { found: 11, most: 10 }));
        assert_eq!(judged(&rules, "1", "1"), Err(BallotFault::SumTooLow { found: 1, least: 2 }));
        let project = || "1".to_owned();
        assert_eq!(
            judged(&rules, "1,2", "7,1"),
            Err(BallotFault::PointsTooHigh { project: project(), found: 7, most: 6 })
        );
        assert_eq!(
            judged(&rules, "1,2", "0,2"),
            Err(BallotFault::PointsTooLow { project: project(), found: 0, least: 1 })
        );
        assert_eq!(judged(&rules, "1,2", "3"), Err(BallotFault::PointsDoNotMatch { projects: 2, points: 1 }));
        assert_eq!(judged(&rules, "", "3"), Err(BallotFault::PointsDoNotMatch { projects: 0, points: 1 }));
        assert_eq!(judged(&rules, "1", ""), Err(BallotFault::NoPoints));
        assert_eq!(judged(&rules, "1,2", "3,-1"), Err(BallotFault::NegativePoints("-1".into())));
        for wrong in ["veel", "1.5", "4294967296", "1e3", "--1", "+", "."] {
            assert_eq!(judged(&rules, "1", wrong), Err(BallotFault::NotPoints(wrong.into())), "{wrong}");
        }
        let approval = BallotRules::of(BallotType::Approval);
        assert_eq!(judged(&approval, "1", "2"), Err(BallotFault::PointsUnexpected));
    }
}
