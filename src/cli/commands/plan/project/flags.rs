//! What `plan project add` and `plan project edit` say of a project.

use crate::cli::error::CommandError;
use crate::cli::parse;
use crate::ops::plan::ProjectInput;

/// A project on the command line.
#[derive(Debug, Clone, Default, PartialEq, Eq, clap::Args)]
pub struct ProjectFlags {
    /// Short name
    #[arg(long, value_name = "TEXT")]
    pub title: Option<String>,
    /// Theme of the edition, by code or name; empty for none
    #[arg(long, value_name = "THEME")]
    theme: Option<String>,
    /// Item of the edition's menu that it takes, by code or name; empty for none
    #[arg(long, value_name = "ITEM")]
    pub item: Option<String>,
    /// What it is to bring about, in a few sentences
    #[arg(long, value_name = "TEXT")]
    objective: Option<String>,
    /// Findings of the inventory that it answers to
    #[arg(long, value_name = "N", num_args = 1.., value_delimiter = ',')]
    finding: Vec<u32>,
    /// Amount asked, in euros; auto for what it costs less what others bring [default: auto]
    #[arg(long, value_name = "EUR|auto")]
    ask: Option<String>,
    /// Expertise asked, in half days
    #[arg(long, value_name = "FIELD:HALF-DAYS", num_args = 1..)]
    expertise: Vec<String>,
    /// Whether it lies in public space
    #[arg(long, value_name = "YES|NO")]
    public_space: Option<YesNo>,
    /// Where, in words
    #[arg(long, value_name = "TEXT")]
    place: Option<String>,
    /// Where, as latitude and longitude; empty for none
    #[arg(long, value_name = "LAT,LON", allow_hyphen_values = true)]
    point: Option<String>,
    /// Which permit it needs and how that stands, in words; or wijk plan permit
    #[arg(long, value_name = "TEXT")]
    permit: Option<String>,
}

/// Yes or no.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum YesNo {
    /// Yes.
    Yes,
    /// No.
    No,
}

impl ProjectFlags {
    /// The flags as the use case takes them.
    ///
    /// # Errors
    /// An amount or expertise that cannot be read.
    pub fn read(self) -> Result<ProjectInput, CommandError> {
        let expertise = self.expertise.join(",");
        let expertise = (!self.expertise.is_empty()).then_some(expertise.as_str());
        let point = match self.point.as_deref() {
            Some("") => Some(None),
            text => parse::flag("--point", text, parse::point)?.map(Some),
        };
        Ok(ProjectInput {
            title: self.title,
            theme: self.theme,
            item: self.item,
            objective: self.objective,
            findings: (!self.finding.is_empty()).then_some(self.finding),
            asked: parse::flag("--ask", self.ask.as_deref(), parse::ask)?,
            expertise: parse::flag("--expertise", expertise, parse::expertise)?,
            public_space: self.public_space.map(|answer| answer == YesNo::Yes),
            place: self.place,
            point,
            permit: self.permit,
            ..ProjectInput::default()
        })
    }
}
