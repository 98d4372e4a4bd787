//! What `plan step add` and `plan step edit` say of a step.

use crate::cli::error::CommandError;
use crate::cli::parse;
use crate::ops::plan::StepInput;

/// A step on the command line.
#[derive(Debug, Clone, Default, PartialEq, Eq, clap::Args)]
pub struct StepFlags {
    /// What is to be done
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    /// Who does it, in words
    #[arg(long, value_name = "TEXT")]
    who: Option<String>,
    /// First day
    #[arg(long, value_name = "DATE")]
    start: Option<String>,
    /// Last day
    #[arg(long, value_name = "DATE")]
    due: Option<String>,
    /// Numbers of steps of this project that come first
    #[arg(long, value_name = "M", num_args = 1.., value_delimiter = ',')]
    after: Vec<u32>,
}

impl StepFlags {
    /// The flags as the use case takes them.
    ///
    /// # Errors
    /// A day that cannot be read.
    pub fn read(self) -> Result<StepInput, CommandError> {
        // An empty day takes away what was there.
        let day = |flag: &str, text: Option<&str>| match text {
            Some("") => Ok(Some(None)),
            text => Ok::<_, CommandError>(parse::flag(flag, text, parse::day)?.map(Some)),
        };
        Ok(StepInput {
            title: self.title,
            responsible: self.who,
            starts_on: day("--start", self.start.as_deref())?,
            due_on: day("--due", self.due.as_deref())?,
            after: (!self.after.is_empty()).then_some(self.after),
        })
    }
}
