//! What `session open` and `session edit` say of a session.

use crate::cli::error::CommandError;
use crate::cli::parse;
use crate::ops::session::SessionInput;

/// A session on the command line.
#[derive(Debug, Clone, Default, PartialEq, Eq, clap::Args)]
pub struct SessionFlags {
    /// The day of the session [default: today]
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// When it begins, such as 14:00
    #[arg(long, value_name = "HH:MM")]
    pub at: Option<String>,
    /// Where, in words
    #[arg(long, value_name = "TEXT")]
    pub place: Option<String>,
    /// How many with a say have to be there [default: what the edition says]
    #[arg(long, value_name = "N", allow_hyphen_values = true)]
    pub quorum: Option<String>,
}

impl SessionFlags {
    /// The flags as the use case takes them.
    ///
    /// # Errors
    /// A day or a number that cannot be read.
    pub fn read(self) -> Result<SessionInput, CommandError> {
        Ok(SessionInput {
            on: parse::flag("--on", self.on.as_deref(), parse::day)?,
            at: self.at,
            place: self.place,
            quorum: parse::flag("--quorum", self.quorum.as_deref(), parse::count)?,
        })
    }
}
