//! The ballots as the rules read them: equal ballots folded into one, and for each project who supports it.

use std::hash::Hasher;

use rustc_hash::FxHasher;

use super::election::{BallotType, Election};

/// The ballots as the rules read them. Made once for an election, and counted by as many rules as one likes.
///
/// A project that a ballot names without points (zero) has no supporter in it. Ordinal ballots are read as points in
/// the manner of Borda, the first project getting as many as the longest ballot has places and each next one fewer:
/// that is the default of the `.pb` format for them. Phragmén's rule, which knows only approval, reads whatever has
/// points as approved.
#[derive(Debug)]
pub struct Tally {
    /// Everybody who handed in a ballot, the empty ones too.
    pub voters: u64,
    /// What can be spent, in cents.
    pub budget: i64,
    /// What each project costs, in cents.
    pub costs: Vec<i64>,
    /// The votes of each project; the sum of the points on ballots with points.
    pub votes: Vec<u64>,
    /// How many voters stand behind each kind of ballot.
    pub weights: Vec<u32>,
    kinds: Rows<u16>,
    supporters: Rows<u32>,
}

/// Rows of marks: what each names, and the points that go with it.
#[derive(Debug, Default)]
struct Rows<T> {
    starts: Vec<u32>,
    items: Vec<T>,
    /// Empty when every point is 1.
    points: Vec<u32>,
}

impl<T> Rows<T> {
    fn range(&self, row: usize) -> std::ops::Range<usize> {
        self.starts[row] as usize..self.starts[row + 1] as usize
    }

    fn points(&self, row: usize) -> &[u32] {
        if self.points.is_empty() { &[] } else { &self.points[self.range(row)] }
    }
}

impl Tally {
    /// Reads the ballots.
    pub fn new(election: &Election) -> Self {
        let (kinds, weights) = fold(election);
        let (supporters, votes) = turn(&kinds, &weights, election.projects.len());
        Self {
            voters: election.ballots.len() as u64,
            budget: election.budget.0,
            costs: election.projects.iter().map(|project| project.cost.0).collect(),
            votes,
            weights,
            kinds,
            supporters,
        }
    }

    /// The kinds of ballots that support a project, in a fixed order.
    pub fn supporters(&self, project: usize) -> &[u32] {
        &self.supporters.items[self.supporters.range(project)]
    }

    /// The points that each of [`Self::supporters`] gives; empty when all give one.
    pub fn points(&self, project: usize) -> &[u32] {
        self.supporters.points(project)
    }

    /// Whether some ballot gives more than one point to a project.
    pub fn has_points(&self) -> bool {
        !self.supporters.points.is_empty()
    }

    /// The projects on a kind of ballot with their points.
    pub fn marks(&self, kind: u32) -> impl Iterator<Item = (u16, u32)> {
        let kind = kind as usize;
        let points = self.kinds.points(kind).iter().copied().chain(std::iter::repeat(1));
        self.kinds.items[self.kinds.range(kind)].iter().copied().zip(points)
    }

    /// How many kinds of ballots there are, without the empty ones.
    pub fn kinds(&self) -> usize {
        self.weights.len()
    }

    /// How many marks there are on all kinds of ballots together.
    pub fn marked(&self) -> u64 {
        self.kinds.items.len() as u64
    }

    /// The voters who support a project.
    pub fn voters_of(&self, project: usize) -> u64 {
        self.supporters(project).iter().map(|&kind| u64::from(self.weights[kind as usize])).sum()
    }
}

/// Folds equal ballots into one, with the number of voters behind it.
fn fold(election: &Election) -> (Rows<u16>, Vec<u32>) {
    let ordinal = election.ballot_type == BallotType::Ordinal;
    let longest = election.ballots.iter().map(|ballot| ballot.projects.len()).max().unwrap_or(0);
    let longest = u32::try_from(longest).unwrap_or(u32::MAX);
    let mut kinds: Rows<u16> = Rows { starts: vec![0], ..Rows::default() };
    let mut weights: Vec<u32> = Vec::new();
    let mut table = Table::for_ballots(election.ballots.len());
    let mut marks: Vec<(u16, u32)> = Vec::new();
    for ballot in election.ballots.iter() {
        marks.clear();
        if ordinal {
            marks.extend((0..).zip(ballot.projects).map(|(place, &project)| (project, longest - place)));
        } else {
            marks.extend(ballot.marks().filter(|(_, points)| *points > 0));
        }
        if marks.is_empty() {
            continue;
        }
        marks.sort_unstable();
        let same = |kind: u32| {
            let range = kinds.range(kind as usize);
            let projects = kinds.items[range.clone()].iter().copied();
            range.len() == marks.len()
                && projects.eq(marks.iter().map(|(project, _)| *project))
                && marks.iter().enumerate().all(|(at, (_, points))| {
                    kinds.points.get(range.start + at).map_or(*points == 1, |theirs| theirs == points)
                })
        };
        let next = u32::try_from(weights.len()).unwrap_or(u32::MAX);
        match table.find_or_add(&marks, next, same) {
            Some(kind) => weights[kind as usize] += 1,
            None => {
                if kinds.points.is_empty() && marks.iter().any(|(_, points)| *points != 1) {
                    kinds.points.resize(kinds.items.len(), 1);
                    kinds.points.extend(marks.iter().map(|(_, points)| *points));
                } else if !kinds.points.is_empty() {
                    kinds.points.extend(marks.iter().map(|(_, points)| *points));
                }
                kinds.items.extend(marks.iter().map(|(project, _)| *project));
                kinds.starts.push(u32::try_from(kinds.items.len()).unwrap_or(u32::MAX));
                weights.push(1);
            }
        }
    }
    (kinds, weights)
}

/// Finds ballots that were there before: open addressing, never more than half full.
struct Table {
    /// 0, or the kind of ballot plus one, with the upper half of its hash.
    slots: Vec<(u32, u32)>,
}

impl Table {
    fn for_ballots(ballots: usize) -> Self {
        Self { slots: vec![(0, 0); (ballots * 2 + 1).next_power_of_two()] }
    }

    fn find_or_add(&mut self, marks: &[(u16, u32)], next: u32, same: impl Fn(u32) -> bool) -> Option<u32> {
        let mut hasher = FxHasher::default();
        for (project, points) in marks {
            hasher.write_u64(u64::from(*project) << 32 | u64::from(*points));
        }
        let hash = hasher.finish();
        let upper = u32::try_from(hash >> 32).unwrap_or_default();
        let mask = self.slots.len() - 1;
        let mut at = usize::try_from(hash & 0xffff_ffff).unwrap_or_default() & mask;
        loop {
            let (kind, theirs) = self.slots[at];
            if kind == 0 {
                self.slots[at] = (next + 1, upper);
                return None;
            }
            if theirs == upper && same(kind - 1) {
                return Some(kind - 1);
            }
            at = (at + 1) & mask;
        }
    }
}

/// Turns ballots with their projects into projects with their ballots, and counts the votes.
fn turn(kinds: &Rows<u16>, weights: &[u32], projects: usize) -> (Rows<u32>, Vec<u64>) {
    let mut votes = vec![0; projects];
    let mut starts = vec![0_u32; projects + 1];
    for &project in &kinds.items {
        starts[usize::from(project) + 1] += 1;
    }
    for at in 0..projects {
        starts[at + 1] += starts[at];
    }
    let mut free: Vec<u32> = starts.clone();
    let mut items = vec![0_u32; kinds.items.len()];
    let mut points = vec![0_u32; kinds.points.len()];
    for (kind, (row, &weight)) in (0_u32..).zip(weights.iter().enumerate()) {
        for at in kinds.range(row) {
            let project = usize::from(kinds.items[at]);
            let to = free[project] as usize;
            free[project] += 1;
            items[to] = kind;
            let given = kinds.points.get(at).copied().unwrap_or(1);
            if let Some(place) = points.get_mut(to) {
                *place = given;
            }
            votes[project] += u64::from(weight) * u64::from(given);
        }
    }
    (Rows { starts, items, points }, votes)
}

#[cfg(test)]
mod tests {
    use super::super::sample::election;
    use super::*;

    #[test]
    fn equal_ballots_are_folded_whatever_their_order_and_empty_ones_are_voters() {
        let election = election(100, &[("a", 10), ("b", 20), ("c", 30)], &["a b", "b a", "", "c", "b"]);
        let tally = Tally::new(&election);
        assert_eq!((tally.voters, tally.kinds()), (5, 3));
        assert_eq!(tally.weights, [2, 1, 1]);
        assert_eq!(tally.votes, [2, 3, 1]);
        assert_eq!(tally.supporters(1), [0, 2]);
        assert_eq!(tally.voters_of(1), 3);
        assert!(!tally.has_points());
    }

    #[test]
    fn points_count_and_a_project_without_points_has_no_supporter() {
        let mut election = election(100, &[("a", 10), ("b", 20)], &[]);
        election.ballot_type = BallotType::Cumulative;
        election.ballots.push(&[(0, 3), (1, 0)]);
        election.ballots.push(&[(0, 3)]);
        election.ballots.push(&[(0, 1), (1, 2)]);
        let tally = Tally::new(&election);
        assert_eq!(tally.weights, [2, 1]);
        assert_eq!(tally.votes, [7, 2]);
        assert_eq!(tally.points(0), [3, 1]);
        assert_eq!(tally.marks(1).collect::<Vec<_>>(), [(0, 1), (1, 2)]);
    }

    #[test]
    fn the_first_on_an_ordinal_ballot_gets_as_many_points_as_the_longest_ballot_has_places() {
        let mut election = election(100, &[("a", 10), ("b", 20), ("c", 20)], &["a b c", "b", "b a"]);
        election.ballot_type = BallotType::Ordinal;
        let tally = Tally::new(&election);
        assert_eq!(tally.votes, [3 + 2, 2 + 3 + 3, 1]);
    }
}
