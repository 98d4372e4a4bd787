//! The path of a dossier: a candidate, three phases, and the ways in which it can rest or end. A programme
//! renames the phases and says what must be true to leave them; it never adds a fourth.

use serde::{Deserialize, Serialize};

/// Where in the path a dossier is, or was when it ended.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
pub enum Phase {
    /// Applied, not yet admitted.
    Candidate,
    /// Preparing: inventory, roadmap, partnerships.
    Preparation,
    /// Roadmap submitted; projects are judged and decided.
    Selection,
    /// Projects are realised, then evaluated.
    Realisation,
}

impl Phase {
    /// The key of the phase's name in the message files.
    pub fn term(self) -> String {
        format!("phase-{self}")
    }
}

/// How a dossier stands.
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
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
pub enum Status {
    /// Going on.
    Active,
    /// Resting for a while.
    Suspended,
    /// Gone through all phases.
    Closed,
    /// The application was rejected.
    NotAdmitted,
    /// No project was awarded.
    Refused,
    /// The neighbourhood stepped out.
    Withdrawn,
}

impl Status {
    /// The key of the status's name in the message files.
    pub fn term(self) -> String {
        format!("status-{self}")
    }

    /// Whether the dossier ended, so that only `reopen` can change it.
    pub fn is_over(self) -> bool {
        !matches!(self, Self::Active | Self::Suspended)
    }
}

/// Something that moved a dossier along its path.
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
pub enum Move {
    /// The application was handed in.
    Apply,
    /// The application was accepted: preparation begins.
    Admit,
    /// The application was rejected.
    Reject,
    /// The roadmap was submitted: selection begins.
    Submit,
    /// The decisions are in: realisation begins.
    Realise,
    /// The decisions are in and nothing was awarded.
    Refuse,
    /// Everything is done and settled.
    Close,
    /// The neighbourhood steps out.
    Withdraw,
    /// The dossier rests.
    Suspend,
    /// The dossier goes on after a rest.
    Resume,
    /// A dossier that had ended is taken up again.
    Reopen,
}

/// A place on the path: the phase, and how the dossier stands in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Standing {
    /// The phase.
    pub phase: Phase,
    /// How it stands.
    pub status: Status,
}

impl Standing {
    /// Where every dossier begins.
    pub const CANDIDATE: Self = Self { phase: Phase::Candidate, status: Status::Active };

    /// Where a move leads from here, or `None` when the move does not exist from here.
    pub fn after(self, step: Move) -> Option<Self> {
        use Phase::{Candidate, Preparation, Realisation, Selection};
        use Status::{Active, Closed, NotAdmitted, Refused, Suspended, Withdrawn};
        let (phase, status) = match (step, self.phase, self.status) {
            (Move::Admit, Candidate, Active) => (Preparation, Active),
            (Move::Reject, Candidate, Active) => (Candidate, NotAdmitted),
            (Move::Submit, Preparation, Active) => (Selection, Active),
            (Move::Realise, Selection, Active) => (Realisation, Active),
            (Move::Refuse, Selection, Active) => (Selection, Refused),
            (Move::Close, Realisation, Active) => (Realisation, Closed),
            (Move::Withdraw, phase, Active | Suspended) => (phase, Withdrawn),
            (Move::Suspend, phase, Active) => (phase, Suspended),
            (Move::Resume, phase, Suspended) => (phase, Active),
            (Move::Reopen, phase, status) if status.is_over() => (phase, Active),
            _ => return None,
        };
        Some(Self { phase, status })
    }

    /// The move by which a dossier leaves its phase for the next, where there is one.
    pub fn next_move(self) -> Option<Move> {
        match (self.phase, self.status) {
            (Phase::Preparation, Status::Active) => Some(Move::Submit),
            (Phase::Selection, Status::Active) => Some(Move::Realise),
            (Phase::Realisation, Status::Active) => Some(Move::Close),
            _ => None,
        }
    }

    /// The name of the place for a reader: the phase while it goes on, otherwise the status.
    pub fn term(self) -> String {
        if self.status == Status::Active { self.phase.term() } else { self.status.term() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use strum::VariantArray;

    #[test]
    fn the_path_leads_from_candidate_through_three_phases_to_closed() {
        let path = [Move::Admit, Move::Submit, Move::Realise, Move::Close];
        let end = path.iter().try_fold(Standing::CANDIDATE, |at, step| at.after(*step));
        assert_eq!(end, Some(Standing { phase: Phase::Realisation, status: Status::Closed }));
    }

    #[test]
    fn only_reopening_changes_what_has_ended() {
        for phase in Phase::VARIANTS {
            for status in Status::VARIANTS.iter().filter(|status| status.is_over()) {
                for step in Move::VARIANTS {
                    let after = Standing { phase: *phase, status: *status }.after(*step);
                    assert_eq!(after.is_some(), *step == Move::Reopen, "{phase} {status} {step}");
                }
            }
        }
    }

    #[test]
    fn a_rest_keeps_the_phase() {
        let resting =
            Standing { phase: Phase::Selection, status: Status::Active }.after(Move::Suspend).unwrap();
        assert_eq!(resting.phase, Phase::Selection);
        assert_eq!(resting.after(Move::Realise), None);
        assert_eq!(resting.after(Move::Resume).unwrap().status, Status::Active);
    }
}
