//! Of which editions a report tells: one, those of a programme or of a year, or all. Shared by the commands that look over
//! editions.

use crate::ops::find::Scope;

/// The arguments that say of which editions.
#[derive(Debug, Clone, Default, clap::Args)]
pub struct ScopeArgs {
    /// The edition, such as QDC-2021 [default: the only open one]
    #[arg(value_name = "EDITION", conflicts_with_all = ["edition", "programme", "year", "every"])]
    of_edition: Option<String>,
    /// Reference of the edition [default: the only open one]
    #[arg(long, value_name = "EDITION", conflicts_with_all = ["programme", "year", "every"])]
    edition: Option<String>,
    /// All editions of this programme, by its code
    #[arg(long, value_name = "PROGRAMME", conflicts_with = "every")]
    programme: Option<String>,
    /// The editions of this year
    #[arg(long, value_name = "YEAR", conflicts_with = "every")]
    year: Option<i32>,
    /// All editions of the register
    #[arg(long = "all")]
    every: bool,
}

impl ScopeArgs {
    /// What was asked for.
    pub fn scope(&self) -> Scope<'_> {
        Scope {
            edition: self.of_edition.as_deref().or(self.edition.as_deref()),
            programme: self.programme.as_deref(),
            year: self.year,
            all: self.every,
        }
    }
}
