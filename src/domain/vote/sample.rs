//! Small elections for tests.

use super::election::{BallotProject, BallotType, Ballots, Election};
use crate::domain::money::Cents;

/// An election by approval, its money in whole euros: projects with their costs, and ballots as ids with blanks between.
pub fn election(budget: i64, projects: &[(&str, i64)], ballots: &[&str]) -> Election {
    let projects: Vec<BallotProject> = projects
        .iter()
        .map(|(id, cost)| BallotProject {
            id: (*id).to_owned(),
            name: (*id).to_owned(),
            cost: Cents(cost * 100),
        })
        .collect();
    let mut all = Ballots::default();
    for ballot in ballots {
        let marks: Vec<(u16, u32)> = ballot
            .split_whitespace()
            .map(|id| (projects.iter().position(|project| project.id == id).unwrap() as u16, 1))
            .collect();
        all.push(&marks);
    }
    Election { ballot_type: BallotType::Approval, budget: Cents(budget * 100), projects, ballots: all }
}
