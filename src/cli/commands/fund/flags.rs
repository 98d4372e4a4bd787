//! What `grant` and `edit` take.

use strum::VariantArray as _;

use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::cli::{input, parse};
use crate::domain::programme::definition::StartFundRegime;
use crate::ops::fund::FundRequest;

/// What is said of a start fund.
#[derive(Debug, Clone, clap::Args)]
#[command(allow_negative_numbers = true)]
pub struct FundFlags {
    /// How much [default: the edition's maximum]
    #[arg(long, value_name = "AMOUNT")]
    pub amount: Option<String>,
    /// How it is paid: reimbursement or advance [default: as the edition says]
    #[arg(long, value_name = "REGIME")]
    pub regime: Option<String>,
    /// The day on which it was granted [default: today]
    #[arg(long, value_name = "DATE")]
    pub on: Option<String>,
    /// Reference of the debit note against which an advance is paid; empty for none
    #[arg(long, value_name = "TEXT")]
    pub debit_note: Option<String>,
    /// The day of the debit note
    #[arg(long, value_name = "DATE")]
    pub debit_note_on: Option<String>,
    /// Set a rule aside for this one act; needs --reason
    #[arg(long = "override", value_name = "RULE")]
    pub overrides: Vec<String>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    pub reason: Option<String>,
}

impl FundFlags {
    /// The request.
    ///
    /// # Errors
    /// A flag cannot be read.
    pub fn read(&self, dossier: &str, session: &Session) -> Result<FundRequest, CommandError> {
        let regime = |text: &str| {
            let words = ("--regime", "regime", "fund-unknown-regime");
            parse::one_of(&session.ui.tr, words, StartFundRegime::VARIANTS, text)
        };
        Ok(FundRequest {
            dossier: dossier.to_owned(),
            amount: parse::flag("--amount", self.amount.as_deref(), parse::amount)?,
            regime: self.regime.as_deref().map(regime).transpose()?,
            on: input::day("--on", self.on.as_deref())?,
            debit_note: self.debit_note.clone(),
            debit_note_on: input::day("--debit-note-on", self.debit_note_on.as_deref())?,
            aside: self.overrides.clone(),
            reason: self.reason.clone(),
        })
    }
}
