//! What `add` and `edit` take: the fields of a line. What is typed goes to the one validator, as the cells of a table do.

use std::path::PathBuf;

use crate::cli::error::CommandError;
use crate::cli::session::Session;
use crate::domain::expense::{ExpenseField, RawExpense};
use crate::ops::document::{self, AddRequest};
use crate::storage::Store;

/// The fields of a line; empty takes away.
#[derive(Debug, Clone, Default, clap::Args)]
#[command(allow_negative_numbers = true)]
pub struct LineFlags {
    /// The day of the purchase
    #[arg(long, value_name = "DATE")]
    pub date: Option<String>,
    /// Who sold it
    #[arg(long, value_name = "TEXT")]
    pub seller: Option<String>,
    /// The seller's VAT number
    #[arg(long, value_name = "NUMBER")]
    pub vat_number: Option<String>,
    /// What was bought
    #[arg(long, value_name = "TEXT")]
    pub description: Option<String>,
    /// For which activity
    #[arg(long, value_name = "TEXT")]
    pub activity: Option<String>,
    /// Amount without VAT
    #[arg(long, value_name = "AMOUNT")]
    pub net: Option<String>,
    /// Rate of VAT, such as 21 or 6 %
    #[arg(long, value_name = "PERCENT")]
    pub rate: Option<String>,
    /// The VAT
    #[arg(long, value_name = "AMOUNT")]
    pub vat: Option<String>,
    /// Amount with VAT
    #[arg(long, value_name = "AMOUNT")]
    pub gross: Option<String>,
    /// Number of the ticket or invoice
    #[arg(long, value_name = "TEXT")]
    pub proof: Option<String>,
    /// Number of the document of the dossier that is the proof
    #[arg(long, value_name = "N", conflicts_with = "file")]
    pub document: Option<String>,
    /// Add this file to the documents of the dossier, as the proof
    #[arg(long, value_name = "PATH")]
    pub file: Option<PathBuf>,
    /// Category of costs, by code or name
    #[arg(long, value_name = "CATEGORY")]
    pub category: Option<String>,
    /// Number of the project
    #[arg(long, value_name = "N")]
    pub project: Option<String>,
    /// The day on which the coach agreed to the purchase
    #[arg(long, value_name = "DATE")]
    pub agreed: Option<String>,
    /// What the proof does not mention: name, address, phone, vat_number, detail, rate
    #[arg(long, value_name = "MENTION,…")]
    pub lacks: Option<String>,
}

/// The flag of a field.
pub fn flag_of(field: ExpenseField) -> &'static str {
    match field {
        ExpenseField::Date => "--date",
        ExpenseField::Seller => "--seller",
        ExpenseField::VatNumber => "--vat-number",
        ExpenseField::Description => "--description",
        ExpenseField::Activity => "--activity",
        ExpenseField::Net => "--net",
        ExpenseField::Rate => "--rate",
        ExpenseField::Vat => "--vat",
        ExpenseField::Gross => "--gross",
        ExpenseField::Proof => "--proof",
        ExpenseField::Document => "--document",
        ExpenseField::Category => "--category",
        ExpenseField::Project => "--project",
        ExpenseField::ApprovedOn => "--agreed",
        ExpenseField::Lacks => "--lacks",
    }
}

impl LineFlags {
    /// What was said, in words.
    pub fn raw(&self) -> RawExpense {
        use ExpenseField as F;
        let said = [
            (F::Date, &self.date),
            (F::Seller, &self.seller),
            (F::VatNumber, &self.vat_number),
            (F::Description, &self.description),
            (F::Activity, &self.activity),
            (F::Net, &self.net),
            (F::Rate, &self.rate),
            (F::Vat, &self.vat),
            (F::Gross, &self.gross),
            (F::Proof, &self.proof),
            (F::Document, &self.document),
            (F::Category, &self.category),
            (F::Project, &self.project),
            (F::ApprovedOn, &self.agreed),
            (F::Lacks, &self.lacks),
        ];
        let mut raw = RawExpense::default();
        for (field, text) in said {
            if let Some(text) = text {
                raw.say(field, flag_of(field), text.as_str());
            }
        }
        raw
    }
}

/// Adds the file of a proof to the documents of a dossier, and gives its number.
///
/// # Errors
/// As [`document::add`].
pub fn file_proof(
    file: &std::path::Path,
    dossier: &str,
    command: &str,
    store: &mut Store,
    session: &Session,
) -> Result<u32, CommandError> {
    let request = AddRequest { file: file.to_owned(), kind: "proof".to_owned(), ..AddRequest::default() };
    let filed = document::add(&mut session.context(store, command), dossier, &request)?;
    Ok(filed.row.number)
}
