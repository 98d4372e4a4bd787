//! An expense in the words in which it was typed or read, each with its place, before anything is judged.

use std::collections::BTreeMap;

use crate::domain::fact::{Fact, Fault, Place};

/// What an expense can say of itself (the lines of an expense note, domain B-SB-5a and B-SB-7).
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "snake_case", ascii_case_insensitive)]
pub enum ExpenseField {
    /// The day of the purchase.
    Date,
    /// Who sold it.
    Seller,
    /// The seller's VAT number.
    VatNumber,
    /// What was bought.
    Description,
    /// For which activity.
    Activity,
    /// Amount without tax, in euros.
    Net,
    /// The rate of VAT.
    Rate,
    /// The tax, in euros.
    Vat,
    /// Amount with tax, in euros.
    Gross,
    /// Number of the ticket or invoice.
    Proof,
    /// Number of the document in the register.
    Document,
    /// Category of costs.
    Category,
    /// Number of the project.
    Project,
    /// The day on which the coach agreed to the purchase.
    ApprovedOn,
    /// What the proof does not mention.
    Lacks,
}

/// An expense in words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RawExpense {
    /// What was said of each field, and where. An empty text is the same as nothing said.
    pub values: BTreeMap<ExpenseField, (String, Place)>,
    /// The row of data, from 1, when it comes from a file.
    pub row: Option<usize>,
    /// The line in that file.
    pub line: Option<usize>,
}

impl RawExpense {
    /// Says a field, under the head or flag with which it came.
    pub fn say(&mut self, field: ExpenseField, head: impl Into<String>, text: impl Into<String>) {
        let text: String = text.into();
        let found = Some(text.clone()).filter(|text| !text.trim().is_empty());
        let place = Place { line: self.line, row: self.row, field: Some(head.into()), found };
        self.values.insert(field, (text, place));
    }

    /// What was said of a field, without the blanks around it; nothing when that is empty.
    pub fn get(&self, field: ExpenseField) -> Option<&str> {
        self.values.get(&field).map(|(text, _)| text.trim()).filter(|text| !text.is_empty())
    }

    /// A fault of a field, at its place.
    pub fn fault(&self, field: ExpenseField, fact: Fact) -> Fault {
        let code = || Some(<&str>::from(field).to_owned());
        let unsaid = || Place { line: self.line, row: self.row, field: code(), found: None };
        let place = self.values.get(&field).map_or_else(unsaid, |(_, place)| place.clone());
        Fault { place, fact }
    }
}
