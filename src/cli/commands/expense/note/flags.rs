//! What `expense note add`, `expense note edit` and `expense import` take.

use strum::VariantArray as _;

use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::cli::{input, parse};
use crate::domain::fact::{Fact, Fault};
use crate::domain::ledger::Fund;
use crate::ops;
use crate::ops::expense::note::NoteInput;

/// What is said of a note; empty takes away.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct NoteFlags {
    /// From which fund: start-fund or award [default: the only one that it can be]
    #[arg(long, value_name = "FUND")]
    pub fund: Option<String>,
    /// The day on which it came in [default: today]
    #[arg(long, value_name = "DATE")]
    pub received: Option<String>,
    /// First day of the period that it is about
    #[arg(long, value_name = "DATE")]
    pub from: Option<String>,
    /// Last day of that period
    #[arg(long, value_name = "DATE")]
    pub to: Option<String>,
    /// The reference that the group gave it
    #[arg(long, value_name = "TEXT")]
    pub reference: Option<String>,
    /// The total as the group wrote it
    #[arg(long, value_name = "AMOUNT")]
    pub declared: Option<String>,
    /// Number of the document of the dossier that is the note
    #[arg(long, value_name = "N")]
    pub document: Option<String>,
}

impl NoteFlags {
    /// The input.
    ///
    /// # Errors
    /// A flag cannot be read.
    pub fn read(&self, session: &Session) -> Result<NoteInput, CommandError> {
        let tr = &session.ui.tr;
        let fund =
            |text: &str| parse::one_of(tr, ("--fund", "fund", "expense-unknown-fund"), Fund::VARIANTS, text);
        let day = |flag: &str, text: &Option<String>| match text.as_deref().map(str::trim) {
            Some("") => Ok(Some(None)),
            text => input::day(flag, text).map(|day| day.map(Some)),
        };
        let number = |text: &str| {
            let number = text.trim_start_matches('#').parse::<u32>().ok();
            number.ok_or_else(|| {
                ops::Error::invalid(Fault::of("--document", text, Fact::new("expense-not-a-number")))
            })
        };
        Ok(NoteInput {
            fund: self.fund.as_deref().map(fund).transpose()?,
            received_on: input::day("--received", self.received.as_deref())?,
            from_day: day("--from", &self.from)?,
            to_day: day("--to", &self.to)?,
            reference: self.reference.clone(),
            declared: match self.declared.as_deref().map(str::trim) {
                Some("") => Some(None),
                text => parse::flag("--declared", text, parse::amount)?.map(Some),
            },
            document: match self.document.as_deref().map(str::trim) {
                None => None,
                Some("") => Some(None),
                Some(text) => Some(Some(number(text)?)),
            },
        })
    }
}
