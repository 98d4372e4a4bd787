//! Who does what in which phase, and what there is to help: the tasks of a programme, divided over its parties, and its
//! toolbox of references.

use serde::{Deserialize, Serialize};

use super::definition::Source;
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::language::Texts;

/// Something that has to be done in every dossier, by a party.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Task {
    /// Stable code, in small letters.
    pub code: String,
    /// What has to be done.
    pub name: Texts,
    /// Code of the party that is responsible for it.
    pub by: String,
    /// The phase in which it is done; `None`: during all of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phase: Option<Phase>,
    /// Only for these tracks; empty for all.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tracks: Vec<String>,
    /// What it rests on; `None` for a task of the house.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<Source>,
}

impl Task {
    /// Whether it is there for a dossier of this track.
    pub fn is_for(&self, track: Option<&str>) -> bool {
        self.tracks.is_empty() || track.is_some_and(|track| self.tracks.iter().any(|code| code == track))
    }

    /// Whether it has to be done before a phase can be left. What goes on all the time has to be before the last one.
    pub fn is_due_in(&self, phase: Phase) -> bool {
        self.phase.unwrap_or(Phase::Realisation) == phase
    }
}

/// A reference of the toolbox: a card, a guide, an example to learn from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tool {
    /// Stable code, in small letters.
    pub code: String,
    /// Its title.
    pub name: Texts,
    /// Where it can be read.
    pub url: String,
    /// The phase in which it helps; `None`: in all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub phase: Option<Phase>,
}

impl Tool {
    /// Whether it helps in a phase; without one, whether it helps at all.
    pub fn helps_in(&self, phase: Option<Phase>) -> bool {
        self.phase.is_none() || phase.is_none() || self.phase == phase
    }
}
