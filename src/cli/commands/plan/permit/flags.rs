//! What `plan permit add` and `plan permit edit` say of a permit.

use crate::cli::error::CommandError;
use crate::cli::parse;
use crate::domain::roadmap::PermitStatus;
use crate::ops::plan::PermitInput;

/// A permit on the command line.
#[derive(Debug, Clone, Default, PartialEq, Eq, clap::Args)]
pub struct PermitFlags {
    /// What has to be allowed, in words
    #[arg(long, value_name = "TEXT")]
    pub kind: Option<String>,
    /// Who gives it; empty for nobody
    #[arg(long, value_name = "TEXT")]
    authority: Option<String>,
    /// How it stands [default: needed, or requested with --requested]
    #[arg(long, value_name = "STATUS")]
    status: Option<StatusArg>,
    /// The day on which it was requested; empty for none
    #[arg(long, value_name = "DATE")]
    requested: Option<String>,
    /// The day by which an answer is expected; empty for none
    #[arg(long, value_name = "DATE")]
    expected: Option<String>,
    /// The day on which it was granted or refused; empty for none
    #[arg(long, value_name = "DATE")]
    decided: Option<String>,
}

/// How a permit stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum StatusArg {
    Needed,
    Requested,
    Granted,
    Refused,
    NotNeeded,
}

impl From<StatusArg> for PermitStatus {
    fn from(status: StatusArg) -> Self {
        match status {
            StatusArg::Needed => Self::Needed,
            StatusArg::Requested => Self::Requested,
            StatusArg::Granted => Self::Granted,
            StatusArg::Refused => Self::Refused,
            StatusArg::NotNeeded => Self::NotNeeded,
        }
    }
}

impl PermitFlags {
    /// The flags as the use case takes them.
    ///
    /// # Errors
    /// A day that cannot be read.
    pub fn read(self) -> Result<PermitInput, CommandError> {
        let day = |flag: &str, text: Option<&str>| match text {
            Some("") => Ok(Some(None)),
            text => Ok::<_, CommandError>(parse::flag(flag, text, parse::day)?.map(Some)),
        };
        Ok(PermitInput {
            kind: self.kind,
            authority: self.authority,
            status: self.status.map(PermitStatus::from),
            requested_on: day("--requested", self.requested.as_deref())?,
            expected_on: day("--expected", self.expected.as_deref())?,
            decided_on: day("--decided", self.decided.as_deref())?,
        })
    }
}
