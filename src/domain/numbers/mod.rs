//! Numbers that others hand out and that carry their own check: the Belgian enterprise number, the VAT number, the
//! IBAN, the structured communication of a transfer and the telephone number. Each is read once, kept in one form and shown in one form; what is wrong with it is
//! said, and never mended by guessing.

mod communication;
mod enterprise;
mod iban;
mod phone;
mod vat;

pub use communication::{CommunicationFault, StructuredCommunication};
pub use enterprise::{EnterpriseFault, EnterpriseNumber};
pub use iban::{Iban, IbanFault};
pub use phone::{Phone, PhoneFault};
pub use vat::{VatNumber, VatNumberFault};

/// Whether a character only sets figures apart: a blank of any width, or a mark that people use for it.
fn sets_apart(character: char, marks: &[char]) -> bool {
    character.is_whitespace() || marks.contains(&character)
}
