//! Files of Pabulib (`.pb`): an election with its ballots, as cities publish them.
//!
//! Reading takes the strict form and what older files have: a BOM, CRLF, blanks around cells and after commas, columns
//! in any order, decimal commas, one-digit days, `target`, languages as words. Writing gives the strict form only, as
//! pabulib-checker 1.0.8 wants it; `check` tells which rule that checker can follow.
//!
//! The order of the projects in a file means something: by it equal results are settled.

mod check;
mod faults;
mod fields;
mod meta;
mod projects;
mod read;
mod record;
mod shares;
mod small_groups;
mod values;
mod voters;
mod votes;
mod write;

#[cfg(test)]
mod tests;

pub use meta::Meta;
pub use read::{Keep, ReadError, ReadFile, read};
pub(super) use values::{age, sex, voting_method};
pub use voters::Voters;
pub use write::{SMALLEST_GROUP, Written, takes, write};

use crate::domain::vote::{BallotType, Election};

/// The largest file that is read: 256 MiB, ten times that of half a million ballots.
pub const LARGEST: u64 = 256 << 20;

/// An election and what else stands in its file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PabulibFile {
    /// The keys with their values. What is counted (`num_votes`, `budget`, `vote_type`) is taken from the election when
    /// the file is written.
    pub meta: Meta,
    /// What was voted on, and the ballots.
    pub election: Election,
    /// For each project whether it was selected: 0 or 1; 2 and 3 are explained in the file's comment.
    pub selected: Option<Vec<u8>>,
    /// What else is said of the projects.
    pub columns: Vec<ProjectColumn>,
    /// The voters, in the order of the ballots; none when only the ballots were kept.
    pub voters: Voters,
}

/// A column of projects, beside those that [`PabulibFile`] has by name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProjectColumn {
    /// Its head, such as `category`, `beneficiaries`, `latitude`; others are not written.
    pub head: &'static str,
    /// What it says of each project; empty where it says nothing.
    pub cells: Vec<String>,
}

/// The name that files have for a type of ballot.
pub fn vote_type(ballot_type: BallotType) -> &'static str {
    match ballot_type {
        BallotType::ChooseOne => "choose-1",
        other => other.into(),
    }
}

/// The type of ballot of this name.
fn ballot_type(name: &str) -> Option<BallotType> {
    use strum::VariantArray as _;
    let name = name.to_ascii_lowercase();
    BallotType::VARIANTS.iter().copied().find(|known| vote_type(*known) == name)
}
