//! What `inventory item add` and `inventory item edit` say of a finding.

use crate::cli::commands::inventory::add::word;
use crate::cli::error::CommandError;
use crate::ops::inventory::ItemInput;

/// A finding on the command line.
#[derive(Debug, Clone, Default, PartialEq, Eq, clap::Args)]
pub struct ItemFlags {
    /// What it is: strength, need, opportunity or place
    #[arg(long, value_name = "KIND")]
    pub kind: Option<String>,
    /// Theme of the edition, by code or name; empty for none
    #[arg(long, value_name = "THEME")]
    theme: Option<String>,
    /// What was found
    #[arg(long, value_name = "TEXT")]
    pub text: Option<String>,
    /// Where, in words
    #[arg(long, value_name = "TEXT")]
    place: Option<String>,
    /// Who owns that place: public or private; empty for neither
    #[arg(long, value_name = "OWNER")]
    owner: Option<String>,
}

impl ItemFlags {
    /// The flags as the use case takes them.
    ///
    /// # Errors
    /// A kind or owner that does not exist.
    pub fn read(&self) -> Result<ItemInput, CommandError> {
        let owner = match self.owner.as_deref() {
            Some("") => Some(None),
            text => word("--owner", text, "inventory-wrong-owner")?.map(Some),
        };
        Ok(ItemInput {
            kind: word("--kind", self.kind.as_deref(), "inventory-wrong-kind")?,
            theme: self.theme.clone(),
            text: self.text.clone(),
            place: self.place.clone(),
            owner,
        })
    }
}
