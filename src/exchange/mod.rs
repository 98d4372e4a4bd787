//! Floor 1: foreign formats as pure codecs, bytes ↔ domain values. No files, no clock, no wording: whoever
//! opens the file passes its bytes, and what is wrong with them comes back as facts.
//!
//! - [`encoding`]: bytes → text, with the name of what they were written in.
//! - [`table_in`] and [`table_out`]: text ↔ rows and cells, as spreadsheets write and want them.
//! - [`tree`]: TOML and JSON → one kind of tree, with lines.
//! - [`heads`]: what offices call the fields of an application, and of a ballot.
//! - [`applications_in`]: a table or tree → applications in words, for the one validator.
//! - [`ballots_in`]: a table of ballots → those that count, and the others with the reason.
//! - [`expenses_in`]: a table of expenses → expenses in words, for the one validator.
//! - [`bank_in`]: what a bank paid out and received, as Belgian banks export it.
//! - [`hledger`]: transactions → a journal for a program of bookkeeping.
//! - [`calendar_file`]: entries of an agenda → an iCalendar file.
//! - [`geometry_file`]: GeoJSON → a shape on the map.
//! - [`inventory_table`], [`measures_in`]: an inventory as one table, and what was measured as another.
//! - [`pabulib`]: elections with their ballots, as cities publish them.
//! - [`marks_in`]: a table of marks that members of a session give.
//! - [`inventory_file`], [`roadmap_file`], [`evaluation_file`]: what coordinators write in their editor.

pub mod answers_in;
pub mod applications_in;
pub mod ballots_in;
pub mod bank_in;
pub mod calendar_file;
pub mod encoding;
pub mod evaluation_file;
pub mod expenses_in;
pub mod geometry_file;
pub mod heads;
pub mod hledger;
pub mod inventory_file;
pub mod inventory_table;
pub mod map_file;
pub mod marks_in;
pub mod measurements_in;
pub mod measures_in;
pub mod members_in;
pub mod pabulib;
pub mod report_file;
pub mod roadmap_file;
pub mod session_tables;
pub mod table_in;
pub mod table_out;
mod toml_text;
pub mod tree;

pub use toml_text::unknown_word;

use crate::domain::fact::{Fact, Fault, Place};

/// A fault of a file as a whole, or of a line in it.
fn fault_in_file(line: Option<usize>, fact: Fact) -> Fault {
    Fault { place: Place { line, ..Place::default() }, fact }
}

/// That fault alone, as the reason why a file cannot be read.
fn refuse<T>(line: Option<usize>, fact: Fact) -> Result<T, Vec<Fault>> {
    Err(vec![fault_in_file(line, fact)])
}
