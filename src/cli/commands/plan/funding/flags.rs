//! What `plan funding add` and `plan funding edit` say of own means or other funding.

use crate::cli::error::CommandError;
use crate::cli::parse;
use crate::domain::roadmap::FundingKind;
use crate::ops::plan::FundingInput;

/// Own means or other funding on the command line.
#[derive(Debug, Clone, Default, PartialEq, Eq, clap::Args)]
pub struct FundingFlags {
    /// Own means of the group, or another funder [default: own]
    #[arg(long, value_name = "KIND")]
    kind: Option<KindArg>,
    /// Where it comes from
    #[arg(long, value_name = "TEXT")]
    pub label: Option<String>,
    /// How much, in euros
    #[arg(long, value_name = "EUR")]
    pub amount: Option<String>,
}

/// Who brings it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum KindArg {
    Own,
    Other,
}

impl FundingFlags {
    /// The flags as the use case takes them.
    ///
    /// # Errors
    /// An amount that cannot be read.
    pub fn read(self) -> Result<FundingInput, CommandError> {
        Ok(FundingInput {
            kind: self.kind.map(|kind| match kind {
                KindArg::Own => FundingKind::Own,
                KindArg::Other => FundingKind::Other,
            }),
            label: self.label,
            amount: parse::flag("--amount", self.amount.as_deref(), parse::amount)?,
        })
    }
}
