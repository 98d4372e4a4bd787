//! How exact figures of scores are written.

use crate::domain::language::Language;
use crate::domain::score::{Exact, rounded};
use crate::i18n::Tr;
use crate::report::value::Cell;

/// A figure with two decimals, rounded half up, as a reader writes it.
pub fn figure(tr: &Tr, figure: &Exact) -> String {
    let text = decimal(figure);
    if tr.language() == Language::En { text } else { text.replace('.', ",") }
}

/// The same for machines: `7.33`.
pub fn decimal(figure: &Exact) -> String {
    let hundredths = rounded(figure);
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

/// A figure, or nothing.
pub fn cell(tr: &Tr, exact: Option<&Exact>) -> Cell {
    exact.map_or(Cell::Empty, |exact| Cell::Code { code: decimal(exact), label: figure(tr, exact) })
}
