//! What `measurement add` and `measurement edit` say of a measurement beside its amount.

use crate::cli::error::CommandError;
use crate::cli::input;
use crate::domain::fact::{Fact, Fault};
use crate::ops;
use crate::ops::measurement::MeasurementInput;

/// A measurement on the command line. Empty text takes away.
#[derive(Debug, Clone, Default, PartialEq, Eq, clap::Args)]
pub struct MeasurementFlags {
    /// Number of the project [default: the whole dossier]
    #[arg(long, value_name = "N")]
    pub project: Option<String>,
    /// The day, or the last day of what was counted [default: today]
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    /// Of what adds up: the first day of what was counted
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// How it was measured
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
    /// Number of the document of the dossier that shows it; empty for none
    #[arg(long, value_name = "N")]
    document: Option<String>,
}

impl MeasurementFlags {
    /// The flags, read.
    ///
    /// # Errors
    /// A number or a day that cannot be read.
    pub fn read(&self) -> Result<MeasurementInput, CommandError> {
        let from = match self.from.as_deref() {
            Some("") => Some(None),
            text => input::day("--from", text)?.map(Some),
        };
        Ok(MeasurementInput {
            project: number("--project", self.project.as_deref())?,
            on: input::day("--on", self.on.as_deref())?,
            from,
            source: self.source.clone(),
            document: number("--document", self.document.as_deref())?,
            ..MeasurementInput::default()
        })
    }
}

fn number(flag: &str, text: Option<&str>) -> Result<Option<Option<u32>>, CommandError> {
    match text {
        None => Ok(None),
        Some("") => Ok(Some(None)),
        Some(text) => match text.trim().parse() {
            Ok(number) => Ok(Some(Some(number))),
            Err(_) => {
                Err(ops::Error::invalid(Fault::of(flag, text, Fact::new("measurement-no-count"))).into())
            }
        },
    }
}
