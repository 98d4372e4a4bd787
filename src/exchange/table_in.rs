//! Bytes → a table of cells. Takes what offices have: any separator, line ending and encoding that
//! spreadsheet programs write.

use std::borrow::Cow;
use std::collections::HashMap;

use super::encoding::{Encoding, decode};
use super::{fault_in_file, refuse};
use crate::domain::fact::{Fact, Fault, Place};
use crate::domain::text::fold;
use crate::domain::text::unguard_formula;

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
    let decoded = decode(bytes)?;
    let text = with_newlines(&decoded.text);
    let (text, first_line, announced) = announcement(&text)?;
    let (text, passed) = below(text, announced, is_heads);
    let first_line = first_line + passed;
    let separator = announced.unwrap_or_else(|| sniff(text));
    let mut table =
        Table { encoding: decoded.encoding, separator, head_line: 0, heads: Vec::new(), rows: Vec::new() };
    fill(&mut table, text, first_line)?;
    if table.heads.is_empty() {
        return refuse(None, Fact::new("file-empty"));
    }
    let mut faults = drop_nameless_columns(&mut table);
    faults.extend(double_heads(&table));
    if faults.is_empty() { Ok(table) } else { Err(faults) }
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
fn with_newlines<'a>(text: &'a str) -> Cow<'a, str> {
    if text.contains('\n') || !text.contains('\r') { text.into() } else { text.replace('\r', "\n").into() }
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

fn fill(table: &mut Table, text: &str, first_line: usize) -> Result<(), Vec<Fault>> {
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(table.separator.sign())
        .from_reader(text.as_bytes());
    let mut record = csv::StringRecord::new();
    let mut lines = Lines { text: text.as_bytes(), at: 0, line: first_line };
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => {
                return refuse(None, Fact::new("file-not-a-table").with("detail", error.to_string()));
            }
        }
        let start = record.position().map_or(0, csv::Position::byte);
        let line = lines.begin(usize::try_from(start).unwrap_or(usize::MAX));
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let cells = record.iter().map(|cell| unguard_formula(cell).to_owned());
        if table.heads.is_empty() {
            // Files that were pasted together have marks of UTF-8 in odd places.
            let blank = |c: char| c.is_whitespace() || c == '\u{feff}';
            table.heads = cells.map(|head| head.trim_matches(blank).to_owned()).collect();
            table.head_line = line;
        } else {
            let number = table.rows.len() + 1;
            table.rows.push(row(line, number, cells.collect(), table.heads.len()));
        }
    }
    // A quote that is never closed swallows all that follows, so it can only be in the last record.
    let last = table.rows.last().map_or(table.head_line, |row| row.line);
    if ends_in_quotes(text.get(lines.at..).unwrap_or_default(), table.separator.sign()) {
        return refuse(Some(last), Fact::new("quote-not-closed"));
    }
    Ok(())
}

fn row(line: usize, number: usize, mut cells: Vec<String>, expected: usize) -> Row {
    while cells.len() > expected && cells.last().is_some_and(|cell| cell.trim().is_empty()) {
        cells.pop();
    }
    let code = match cells.len().cmp(&expected) {
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Less => Some("row-too-short"),
        std::cmp::Ordering::Greater => Some("row-too-long"),
    };
    let fault = code.map(|code| Fault {
        place: Place { line: Some(line), row: Some(number), ..Place::default() },
        fact: Fact::new(code).with("found", cells.len()).with("expected", expected),
    });
    Row { line, number, cells, fault }
}

/// Counts lines up to where records begin. The reader's own count is that of the blank lines before one.
struct Lines<'a> {
    text: &'a [u8],
    at: usize,
    line: usize,
}

impl Lines<'_> {
    fn begin(&mut self, start: usize) -> usize {
        let rest = self.text.get(start..).unwrap_or_default();
        let blank = rest.iter().take_while(|byte| matches!(byte, b'\n' | b'\r')).count();
        let start = (start + blank).min(self.text.len());
        let passed = self.text.get(self.at..start).unwrap_or_default();
        self.line += passed.iter().filter(|byte| **byte == b'\n').count();
        self.at = start;
        self.line
    }
}

/// Whether a record ends inside quotes.
fn ends_in_quotes(record: &str, separator: u8) -> bool {
    let (mut quoted, mut fresh) = (false, true);
    for byte in record.bytes() {
        if byte == b'"' && (quoted || fresh) {
            // A doubled quote inside opens again at once.
            quoted = !quoted;
            fresh = !quoted;
        } else {
            fresh = !quoted && (byte == separator || byte == b'\n' || byte == b'\r');
        }
    }
    quoted
}

/// Columns without a head are left out when nothing stands in them, as spreadsheet programs like to add.
fn drop_nameless_columns(table: &mut Table) -> Vec<Fault> {
    let mut faults = Vec::new();
    for column in (0..table.heads.len()).rev() {
        if !table.heads[column].is_empty() {
            continue;
        }
        let filled = |row: &Row| row.cells.get(column).is_some_and(|cell| !cell.trim().is_empty());
        if table.rows.iter().any(filled) {
            faults.push(fault_in_file(
                Some(table.head_line),
                Fact::new("head-empty").with("column", column + 1),
            ));
            continue;
        }
        table.heads.remove(column);
        for row in &mut table.rows {
            if column < row.cells.len() {
                row.cells.remove(column);
            }
        }
    }
    faults.reverse();
    faults
}

fn double_heads(table: &Table) -> Vec<Fault> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut faults = Vec::new();
    for (column, head) in table.heads.iter().enumerate().filter(|(_, head)| !head.is_empty()) {
        let key = Some(head_key(head)).filter(|key| !key.is_empty()).unwrap_or_else(|| head.clone());
        if let Some(before) = seen.insert(key, column + 1) {
            let fact = Fact::new("head-double").with("first", before).with("second", column + 1);
            let mut fault = Fault::of(head, "", fact);
            fault.place.line = Some(table.head_line);
            faults.push(fault);
        }
    }
    faults
}

#[cfg(test)]
#[path = "table_in_tests.rs"]
mod tests;
