//! Why a ballot does not count.

use crate::domain::fact::Fact;
use crate::domain::money::Cents;

/// Why a ballot does not count.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BallotFault {
    /// It names projects that are not on the ballot paper.
    UnknownProjects(Vec<String>),
    /// It names fewer projects than it must.
    TooFew {
        /// What it has.
        found: usize,
        /// What it must have.
        least: u32,
    },
    /// It names more projects than it may.
    TooMany {
        /// What it has.
        found: usize,
        /// What it may have.
        most: u32,
    },
    /// It must name one project.
    NotOne {
        /// What it has.
        found: usize,
    },
    /// It has no points and must have them.
    NoPoints,
    /// It has points where there are none to give.
    PointsUnexpected,
    /// There are not as many points as projects.
    PointsDoNotMatch {
        /// How many projects.
        projects: usize,
        /// How many points.
        points: usize,
    },
    /// Points that are no whole number, or too large a one.
    NotPoints(String),
    /// Points below zero.
    NegativePoints(String),
    /// Fewer points for a project than it must give.
    PointsTooLow {
        /// The project, as it was named.
        project: String,
        /// What it has.
        found: u32,
        /// What it must have.
        least: u32,
    },
    /// More points for a project than it may give.
    PointsTooHigh {
        /// The project, as it was named.
        project: String,
        /// What it has.
        found: u32,
        /// What it may have.
        most: u32,
    },
    /// Fewer points together than it must give.
    SumTooLow {
        /// What it has.
        found: u64,
        /// What it must have.
        least: u32,
    },
    /// More points together than it may give.
    SumTooHigh {
        /// What it has.
        found: u64,
        /// What it may have.
        most: u32,
    },
    /// Its projects cost less than they must.
    CostTooLow {
        /// What it has.
        found: Cents,
        /// What it must have.
        least: Cents,
    },
    /// Its projects cost more than they may.
    CostTooHigh {
        /// What it has.
        found: Cents,
        /// What it may have.
        most: Cents,
    },
}

impl BallotFault {
    /// The fault as a message.
    pub fn fact(&self) -> Fact {
        match self {
            Self::UnknownProjects(names) => {
                Fact::new("ballot-unknown-projects").with("count", names.len()).with_list("projects", names)
            }
            Self::TooFew { found, least } => {
                Fact::new("ballot-too-few").with("found", *found).with("least", *least)
            }
            Self::TooMany { found, most } => {
                Fact::new("ballot-too-many").with("found", *found).with("most", *most)
            }
            Self::NotOne { found } => Fact::new("ballot-not-one").with("found", *found),
            Self::NoPoints => Fact::new("ballot-no-points"),
            Self::PointsUnexpected => Fact::new("ballot-points-unexpected"),
            Self::PointsDoNotMatch { projects, points } => {
                Fact::new("ballot-points-do-not-match").with("projects", *projects).with("points", *points)
            }
            Self::NotPoints(text) => Fact::new("ballot-not-points").with("found", text),
            Self::NegativePoints(text) => Fact::new("ballot-negative-points").with("found", text),
            Self::PointsTooLow { project, found, least } => Fact::new("ballot-points-too-low")
                .with("project", project)
                .with("found", *found)
                .with("least", *least),
            Self::PointsTooHigh { project, found, most } => Fact::new("ballot-points-too-high")
                .with("project", project)
                .with("found", *found)
                .with("most", *most),
            Self::SumTooLow { found, least } => {
                Fact::new("ballot-sum-too-low").with("found", count(*found)).with("least", *least)
            }
            Self::SumTooHigh { found, most } => {
                Fact::new("ballot-sum-too-high").with("found", count(*found)).with("most", *most)
            }
            Self::CostTooLow { found, least } => {
                Fact::new("ballot-cost-too-low").with("found", *found).with("least", *least)
            }
            Self::CostTooHigh { found, most } => {
                Fact::new("ballot-cost-too-high").with("found", *found).with("most", *most)
            }
        }
    }
}

fn count(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
