//! The declared order that settles equal results.

use serde::{Deserialize, Serialize};

use super::election::Election;

/// Which of several equally good projects goes first. It is declared before counting, so that nobody can choose it by
/// its result.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Default)]
#[serde(rename_all = "kebab-case", tag = "order", content = "ids")]
pub enum TieOrder {
    /// By id as text: `10` before `9`.
    #[default]
    Text,
    /// The lower cost, then more votes, then the id as text.
    CostVotes,
    /// In the order of the projects.
    File,
    /// In the order of a lot that was drawn: the ids, the first goes first. What it leaves out comes after, by id.
    Lot(Vec<String>),
}

impl TieOrder {
    /// Its name: `text`, `cost-votes`, `file` or `lot`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::CostVotes => "cost-votes",
            Self::File => "file",
            Self::Lot(_) => "lot",
        }
    }

    /// The rank of each project: 0 goes first. `votes` are those of each project.
    pub fn ranks(&self, election: &Election, votes: &[u64]) -> Vec<u32> {
        let projects = &election.projects;
        let mut order: Vec<usize> = (0..projects.len()).collect();
        let id = |place: usize| projects[place].id.as_str();
        match self {
            Self::File => {}
            Self::Text => order.sort_by_key(|&place| id(place)),
            Self::CostVotes => order.sort_by_key(|&place| {
                (projects[place].cost, std::cmp::Reverse(votes.get(place).copied()), id(place))
            }),
            Self::Lot(ids) => {
                order.sort_by_key(|&place| {
                    let drawn = ids.iter().position(|drawn| drawn == id(place));
                    (drawn.unwrap_or(usize::MAX), id(place))
                });
            }
        }
        let mut ranks = vec![0; projects.len()];
        for (rank, place) in (0..).zip(order) {
            ranks[place] = rank;
        }
        ranks
    }
}
