//! What `plan cost add` and `plan cost edit` say of a cost line.

use crate::cli::commands::plan::project::flags::YesNo;
use crate::cli::error::CommandError;
use crate::cli::parse;
use crate::ops::plan::CostInput;

/// A cost line on the command line.
#[derive(Debug, Clone, Default, PartialEq, Eq, clap::Args)]
pub struct CostFlags {
    /// What is bought, hired or built
    #[arg(long, value_name = "TEXT")]
    pub label: Option<String>,
    /// Category of the edition, by code or name
    #[arg(long, value_name = "CATEGORY")]
    category: Option<String>,
    /// Price of one unit, in euros
    #[arg(long, value_name = "EUR")]
    pub unit_price: Option<String>,
    /// How many units, decimals allowed [default: 1]
    #[arg(long, value_name = "NUMBER")]
    quantity: Option<String>,
    /// Rate of VAT: 0, 6, 12 or 21; empty for none
    #[arg(long, value_name = "PERCENT")]
    vat: Option<String>,
    /// Whether the unit price has the VAT in it [default: yes]
    #[arg(long, value_name = "YES|NO")]
    vat_included: Option<YesNo>,
    /// Reference of the quote; empty for none
    #[arg(long, value_name = "TEXT")]
    quote: Option<String>,
}

impl CostFlags {
    /// The flags as the use case takes them.
    ///
    /// # Errors
    /// An amount, quantity or rate that cannot be read.
    pub fn read(self) -> Result<CostInput, CommandError> {
        Ok(CostInput {
            label: self.label,
            category: self.category,
            unit_price: parse::flag("--unit-price", self.unit_price.as_deref(), parse::amount)?,
            quantity_thousandths: parse::flag("--quantity", self.quantity.as_deref(), parse::quantity)?,
            vat: match self.vat.as_deref() {
                Some("") => Some(None),
                text => parse::flag("--vat", text, parse::vat)?.map(Some),
            },
            vat_included: self.vat_included.map(|answer| answer == YesNo::Yes),
            quote: self.quote,
        })
    }
}
