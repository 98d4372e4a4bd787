//! Numbers that others hand out and that carry their own check: the Belgian enterprise number, the IBAN and
//! the telephone number. Each is read once, kept in one form and shown in one form; what is wrong with it is
//! said, and never mended by guessing.

mod enterprise;
mod iban;
mod phone;

pub use enterprise::{EnterpriseFault, EnterpriseNumber};
pub use iban::{Iban, IbanFault};
pub use phone::{Phone, PhoneFault};

/// Whether a character only sets figures apart: a blank of any width, or a mark that people use for it.
fn sets_apart(character: char, marks: &[char]) -> bool {
    character.is_whitespace() || marks.contains(&character)
}
