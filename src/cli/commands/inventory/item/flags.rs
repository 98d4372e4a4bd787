//! What `inventory item add` and `inventory item edit` say of a finding.

use std::path::PathBuf;

use crate::cli::commands::inventory::add::word;
use crate::cli::error::CommandError;
use crate::cli::{input, parse};
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
    /// Part of the inventory: a section of the edition, by code or name; empty for none
    #[arg(long, value_name = "SECTION")]
    part: Option<String>,
    /// Question of the edition that it answers, by code; empty for none
    #[arg(long, value_name = "QUESTION")]
    pub question: Option<String>,
    /// Where on the map: latitude and longitude in degrees, such as 50.833,4.312; empty for nowhere
    #[arg(long, value_name = "LAT,LON", allow_hyphen_values = true)]
    point: Option<String>,
    /// Where, as a GeoJSON file; empty for nowhere
    #[arg(long, value_name = "FILE")]
    geometry: Option<PathBuf>,
    /// Where it was learnt: a walk, a count, a paper
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
    /// Number of the document of the dossier that shows it; empty for none
    #[arg(long, value_name = "N")]
    document: Option<String>,
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
        let geometry = match self.geometry.as_deref() {
            Some(path) if path.as_os_str().is_empty() => Some(String::new()),
            path => path.map(input::text).transpose()?,
        };
        let document = match self.document.as_deref() {
            Some("") => Some(None),
            text => parse::flag("--document", text, parse::count)?.map(Some),
        };
        Ok(ItemInput {
            kind: word("--kind", self.kind.as_deref(), "inventory-wrong-kind")?,
            theme: self.theme.clone(),
            text: self.text.clone(),
            place: self.place.clone(),
            owner,
            section: self.part.clone(),
            question: self.question.clone(),
            point: self.point.clone(),
            geometry,
            source: self.source.clone(),
            document,
        })
    }
}
