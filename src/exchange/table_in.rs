//! Bytes → a table of cells. Takes what offices have: any separator, line ending and encoding that
//! spreadsheet programs write.

mod rows;

use std::borrow::Cow;

use super::encoding::{Encoding, decode};
use crate::domain::fact::{Fact, Fault, Place};
use crate::domain::text::fold;

pub use rows::Rows;

/// What stands between two cells.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr, strum::Display, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Separator {
    /// `;`, as Belgian spreadsheet programs write.
    Semicolon,
    /// `,`.
    Comma,
    /// A tab.
    Tab,
    /// `|`.
    Pipe,
}

impl Separator {
    /// The sign itself.
    pub const fn sign(self) -> u8 {
        match self {
            Self::Semicolon => b';',
            Self::Comma => b',',
            Self::Tab => b'\t',
            Self::Pipe => b'|',
        }
    }

    fn of(sign: u8) -> Option<Self> {
        use strum::VariantArray as _;
        Self::VARIANTS.iter().copied().find(|separator| separator.sign() == sign)
    }
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// How the file was written.
    pub encoding: Encoding,
    /// What stands between its cells.
    pub separator: Separator,
    /// The line of the heads.
    pub head_line: usize,
    /// The heads of its columns.
    pub heads: Vec<String>,
    /// Its rows; blank ones are left out.
    pub rows: Vec<Row>,
}

/// A row of data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The line in the file on which it begins, from 1.
    pub line: usize,
    /// Its number, from 1; heads and blank rows do not count.
    pub number: usize,
    /// Its cells. There are as many as heads, unless there is a fault.
    pub cells: Vec<String>,
    /// Why its cells cannot be brought under the heads.
    pub fault: Option<Fault>,
}

/// Reads a table.
///
/// # Errors
/// What is wrong with the file as a whole. What is wrong with one row is in that row.
pub fn read(bytes: &[u8]) -> Result<Table, Vec<Fault>> {
    read_below(bytes, |_| true)
}

/// Reads a table that stands below lines of something else, as banks write above it what was asked for: the heads are
/// on the first line that is told to be one by its cells. Where none is, the first line that is not blank has them.
///
/// # Errors
/// As [`read`].
pub fn read_below(bytes: &[u8], is_heads: impl Fn(&[&str]) -> bool) -> Result<Table, Vec<Fault>> {
    let source = Source::of(bytes)?;
    let mut rows = source.rows(is_heads)?;
    let mut table = Table {
        encoding: source.encoding,
        separator: rows.separator,
        head_line: rows.head_line,
        heads: rows.heads.clone(),
        rows: Vec::new(),
    };
    while let Some(row) = rows.next_row()? {
        table.rows.push(row.clone());
    }
    Ok(table)
}

/// The text of a file with a table.
#[derive(Debug)]
pub struct Source<'a> {
    /// How the file was written.
    pub encoding: Encoding,
    text: Cow<'a, str>,
}

impl<'a> Source<'a> {
    /// Reads the text of a file.
    ///
    /// # Errors
    /// It is no text.
    pub fn of(bytes: &'a [u8]) -> Result<Self, Vec<Fault>> {
        let decoded = decode(bytes)?;
        Ok(Self { encoding: decoded.encoding, text: with_newlines(decoded.text) })
    }

    /// The heads of the table, and its rows one after the other: what is too large to stand in memory as cells can be
    /// read by rows. The heads are on the first line that is told to be one, as [`read_below`] has it.
    ///
    /// # Errors
    /// There is no table.
    pub fn rows(&self, is_heads: impl Fn(&[&str]) -> bool) -> Result<Rows<'_>, Vec<Fault>> {
        let (text, first_line, announced) = announcement(&self.text)?;
        let (text, passed) = below(text, announced, is_heads);
        Rows::open(text, first_line + passed, announced)
    }
}

/// What begins at the line of the heads, and how many lines stand before it.
fn below(text: &str, announced: Option<Separator>, is_heads: impl Fn(&[&str]) -> bool) -> (&str, usize) {
    let mut at = 0;
    for (passed, line) in text.split_inclusive('\n').enumerate() {
        let separator = announced.unwrap_or_else(|| sniff(line));
        let cells: Vec<&str> = line
            .split(char::from(separator.sign()))
            .map(|cell| cell.trim().trim_start_matches('\u{feff}').trim_matches('"').trim())
            .collect();
        if is_heads(&cells) {
            return (&text[at..], passed);
        }
        at += line.len();
    }
    (text, 0)
}

/// The key under which heads meet that mean the same: a percent sign tells a rate from an amount, a currency in
/// brackets tells nothing.
pub fn head_key(head: &str) -> String {
    let key = if head.contains('%') { fold(&head.replace('%', " pct ")) } else { fold(head) };
    let bare = key.strip_suffix(" eur").or_else(|| key.strip_suffix(" euro")).map(str::to_owned);
    bare.unwrap_or(key)
}

/// Old programs end lines with a lone CR; then there is no LF at all.
fn with_newlines(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.contains('\n') || !text.contains('\r') { text } else { text.replace('\r', "\n").into() }
}

/// Takes off the line `sep=;` with which a spreadsheet program announces its separator. Gives the rest, the
/// number of its first line, and the separator.
fn announcement(text: &str) -> Result<(&str, usize, Option<Separator>), Vec<Fault>> {
    let (line, rest) = text.split_once('\n').unwrap_or((text, ""));
    let bare = line.trim_end_matches('\r').trim_matches('"');
    let announced = bare.get(..4).is_some_and(|start| start.eq_ignore_ascii_case("sep="));
    let [sign] = bare.as_bytes().get(4..).unwrap_or_default() else { return Ok((text, 1, None)) };
    if !announced {
        return Ok((text, 1, None));
    }
    match Separator::of(*sign) {
        Some(separator) => Ok((rest, 2, Some(separator))),
        None => Err(vec![Fault {
            place: Place { line: Some(1), found: Some(bare.to_owned()), ..Place::default() },
            fact: Fact::new("separator-unknown"),
        }]),
    }
}

/// The separator that stands most often in the line of heads, outside quotes.
pub(super) fn sniff(text: &str) -> Separator {
    let mut quoted = false;
    let heads = text.trim_start_matches(['\r', '\n', ' ']).bytes().take_while(|byte| {
        quoted ^= *byte == b'"';
        quoted || *byte != b'\n'
    });
    let mut counts = [0_usize; 4];
    let mut inside = false;
    for byte in heads {
        inside ^= byte == b'"';
        if let Some(separator) = Separator::of(byte).filter(|_| !inside) {
            counts[separator as usize] += 1;
        }
    }
    let by_count = [Separator::Semicolon, Separator::Comma, Separator::Tab, Separator::Pipe];
    let mut best = Separator::Semicolon;
    for separator in by_count {
        if counts[separator as usize] > counts[best as usize] {
            best = separator;
        }
    }
    best
}

#[cfg(test)]
#[path = "table_in_tests.rs"]
mod tests;
