//! Exit codes: an interface for scripts, listed here and in the README.

/// How the program ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Done; an empty list is done too.
    Done = 0,
    /// Something unexpected: the disk, a damaged register, a fault of the program.
    Failure = 1,
    /// A wrong command line.
    Usage = 2,
    /// There is no such thing, or several.
    NotFound = 3,
    /// Refused by a rule or by the order of things.
    Refused = 4,
    /// A check found something.
    Found = 5,
    /// The register is busy; safe to try again.
    Busy = 6,
    /// What was handed in is wrong; every fault is listed.
    Invalid = 7,
    /// An answer is needed and nobody can be asked.
    AnswerNeeded = 8,
}

impl From<Exit> for std::process::ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(exit as u8)
    }
}
