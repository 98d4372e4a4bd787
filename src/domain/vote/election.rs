//! What was voted on, and the ballots.

use serde::{Deserialize, Serialize};

use crate::domain::money::Cents;

/// The number of projects that one election can have.
pub const MOST_PROJECTS: usize = u16::MAX as usize;

/// What a voter may write on a ballot.
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
pub enum BallotType {
    /// Any number of projects, each as good as the other.
    Approval,
    /// One project.
    ChooseOne,
    /// Points out of a stock that is shared among projects.
    Cumulative,
    /// Points for each project, independent of the others.
    Scoring,
    /// Projects in order of preference, the best first.
    Ordinal,
}

impl BallotType {
    /// Whether a ballot gives points to its projects.
    pub fn has_points(self) -> bool {
        matches!(self, Self::Cumulative | Self::Scoring)
    }
}

/// A project on the ballot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BallotProject {
    /// Its id, a text: `07` is another project than `7`.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// What it costs; above zero.
    pub cost: Cents,
}

/// The ballots, closely packed: half a million of them fit in a few mebibytes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ballots {
    /// The projects of all ballots, one after the other, as places in the list of projects.
    projects: Vec<u16>,
    /// The points of each; empty as long as every project has one point.
    points: Vec<u32>,
    /// Where each ballot ends in `projects`.
    ends: Vec<u32>,
    /// For each project the number of the last ballot that names it, counted from 1: what stands twice is seen at once.
    last_seen: Vec<u32>,
}

impl Ballots {
    /// Adds a ballot: places in the list of projects with their points (1 where a ballot has none), the most preferred
    /// first on ordinal ballots. A ballot may be empty; it counts as a voter. What names a project again counts once,
    /// the first time; gives how many times that was so.
    pub fn push(&mut self, marks: &[(u16, u32)]) -> usize {
        let number = u32::try_from(self.ends.len() + 1).unwrap_or(u32::MAX);
        let mut repeated = 0;
        for &(project, points) in marks {
            let place = usize::from(project);
            if place >= self.last_seen.len() {
                self.last_seen.resize(place + 1, 0);
            }
            if self.last_seen[place] == number {
                repeated += 1;
                continue;
            }
            self.last_seen[place] = number;
            if points != 1 && self.points.is_empty() {
                self.points.resize(self.projects.len(), 1);
                self.points.push(points);
            } else if points != 1 || !self.points.is_empty() {
                self.points.push(points);
            }
            self.projects.push(project);
        }
        self.ends.push(u32::try_from(self.projects.len()).unwrap_or(u32::MAX));
        repeated
    }

    /// How many there are, the empty ones too.
    pub fn len(&self) -> usize {
        self.ends.len()
    }

    /// Whether nobody voted.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// How many times a project is named, on all ballots together.
    pub fn marks(&self) -> usize {
        self.projects.len()
    }

    /// The projects and points of each ballot, in the order in which they were added.
    pub fn iter(&self) -> impl Iterator<Item = Ballot<'_>> {
        let starts = std::iter::once(0).chain(self.ends.iter().copied());
        starts.zip(self.ends.iter().copied()).map(|(start, end)| {
            let range = start as usize..end as usize;
            Ballot {
                projects: &self.projects[range.clone()],
                points: if self.points.is_empty() { &[] } else { &self.points[range] },
            }
        })
    }
}

/// One ballot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ballot<'a> {
    /// Its projects, as places in the list of projects, in the order of the ballot.
    pub projects: &'a [u16],
    points: &'a [u32],
}

impl Ballot<'_> {
    /// Its projects with their points.
    pub fn marks(self) -> impl Iterator<Item = (u16, u32)> {
        let points = self.points.iter().copied().chain(std::iter::repeat(1));
        self.projects.iter().copied().zip(points)
    }
}

/// An election: what can be spent, on what, and what the voters said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Election {
    /// What a ballot says.
    pub ballot_type: BallotType,
    /// What can be spent.
    pub budget: Cents,
    /// The projects, in the order of the file or of the ballot paper; at most [`MOST_PROJECTS`].
    pub projects: Vec<BallotProject>,
    /// The ballots.
    pub ballots: Ballots,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(ballots: &Ballots) -> Vec<Vec<(u16, u32)>> {
        ballots.iter().map(|ballot| ballot.marks().collect()).collect()
    }

    #[test]
    fn an_empty_ballot_is_a_voter_and_a_repeated_project_counts_once() {
        let mut ballots = Ballots::default();
        assert_eq!(ballots.push(&[(3, 1), (0, 1), (3, 1)]), 1);
        assert_eq!(ballots.push(&[]), 0);
        assert_eq!(ballots.push(&[(3, 1)]), 0);
        assert_eq!((ballots.len(), ballots.marks()), (3, 3));
        assert_eq!(all(&ballots), [vec![(3, 1), (0, 1)], vec![], vec![(3, 1)]]);
    }

    #[test]
    fn points_are_kept_from_the_first_that_is_not_one() {
        let mut ballots = Ballots::default();
        ballots.push(&[(0, 1), (1, 1)]);
        ballots.push(&[(1, 4), (0, 1)]);
        ballots.push(&[(2, 0)]);
        assert_eq!(all(&ballots), [vec![(0, 1), (1, 1)], vec![(1, 4), (0, 1)], vec![(2, 0)]]);
    }
}
