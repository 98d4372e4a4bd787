//! The rows of a table, one after the other.

use std::collections::HashMap;

use super::{Row, Separator, head_key, sniff};
use crate::domain::fact::{Fact, Fault, Place};
use crate::domain::text::unguard_formula;
use crate::exchange::{fault_in_file, refuse};

/// The rows of a table, read one by one.
#[derive(Debug)]
pub struct Rows<'a> {
    /// What stands between the cells.
    pub separator: Separator,
    /// The line of the heads.
    pub head_line: usize,
    /// The heads of the columns; columns without a head are left out.
    pub heads: Vec<String>,
    text: &'a str,
    reader: csv::Reader<&'a [u8]>,
    record: csv::StringRecord,
    lines: Lines<'a>,
    /// Columns without a head, and whether something stands in one of them.
    nameless: Vec<(usize, bool)>,
    /// What is wrong with the heads. It is told at the end, with what is wrong with the file.
    faults: Vec<Fault>,
    row: Row,
}

impl<'a> Rows<'a> {
    pub(super) fn open(
        text: &'a str,
        first_line: usize,
        announced: Option<Separator>,
    ) -> Result<Self, Vec<Fault>> {
        let separator = announced.unwrap_or_else(|| sniff(text));
        let reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(separator.sign())
            .from_reader(text.as_bytes());
        let mut rows = Self {
            separator,
            head_line: 0,
            heads: Vec::new(),
            text,
            reader,
            record: csv::StringRecord::new(),
            lines: Lines { text: text.as_bytes(), at: 0, line: first_line },
            nameless: Vec::new(),
            faults: Vec::new(),
            row: Row { line: 0, number: 0, cells: Vec::new(), fault: None },
        };
        match rows.next_record()? {
            Some(line) => rows.take_heads(line),
            None => {
                rows.quotes_are_closed()?;
                return refuse(None, Fact::new("file-empty"));
            }
        }
        Ok(rows)
    }

    /// Reads the next record that is not blank into `record`; gives its line.
    fn next_record(&mut self) -> Result<Option<usize>, Vec<Fault>> {
        loop {
            match self.reader.read_record(&mut self.record) {
                Ok(true) => {}
                Ok(false) => return Ok(None),
                Err(error) => {
                    return refuse(None, Fact::new("file-not-a-table").with("detail", error.to_string()));
                }
            }
            let start = self.record.position().map_or(0, csv::Position::byte);
            let line = self.lines.begin(usize::try_from(start).unwrap_or(usize::MAX));
            if self.record.iter().any(|cell| !cell.trim().is_empty()) {
                return Ok(Some(line));
            }
        }
    }

    fn take_heads(&mut self, line: usize) {
        // Files that were pasted together have marks of UTF-8 in odd places.
        let blank = |c: char| c.is_whitespace() || c == '\u{feff}';
        let cells = self.record.iter().map(unguard_formula);
        self.heads = cells.map(|head| head.trim_matches(blank).to_owned()).collect();
        self.head_line = line;
        self.faults = double_heads(&self.heads, line);
        let empty = self.heads.iter().enumerate().filter(|(_, head)| head.is_empty());
        self.nameless = empty.map(|(column, _)| (column, false)).collect();
        self.heads.retain(|head| !head.is_empty());
    }

    /// The next row; none at the end. Blank ones are left out.
    ///
    /// # Errors
    /// What is wrong with the file as a whole; some of it is only known at its end.
    pub fn next_row(&mut self) -> Result<Option<&Row>, Vec<Fault>> {
        loop {
            let Some(line) = self.next_record()? else {
                self.end()?;
                return Ok(None);
            };
            self.take_row(line);
            // Nobody is to take rows for good of which it is not certain what their columns are.
            if self.faults.is_empty() {
                return Ok(Some(&self.row));
            }
        }
    }

    /// Fills the row with the cells of the record; those of the row before lend their memory.
    fn take_row(&mut self, line: usize) {
        let Row { cells, .. } = &mut self.row;
        cells.truncate(self.record.len());
        for (at, cell) in self.record.iter().enumerate() {
            let cell = unguard_formula(cell);
            match cells.get_mut(at) {
                Some(place) => cell.clone_into(place),
                None => cells.push(cell.to_owned()),
            }
        }
        self.row.line = line;
        self.row.number += 1;
        self.row.fault = fit(&mut self.row, self.heads.len() + self.nameless.len());
        for (column, filled) in self.nameless.iter_mut().rev() {
            if *column < self.row.cells.len() {
                *filled |= !self.row.cells.remove(*column).trim().is_empty();
            }
        }
    }

    fn end(&mut self) -> Result<(), Vec<Fault>> {
        self.quotes_are_closed()?;
        // Columns without a head may be there when nothing stands in them, as spreadsheet programs like to add.
        let filled = self.nameless.iter().filter(|(_, filled)| *filled);
        let mut faults: Vec<Fault> = filled
            .map(|(column, _)| {
                fault_in_file(Some(self.head_line), Fact::new("head-empty").with("column", column + 1))
            })
            .collect();
        faults.append(&mut self.faults);
        if faults.is_empty() { Ok(()) } else { Err(faults) }
    }

    /// A quote that is never closed swallows all that follows, so it can only be in the last record.
    fn quotes_are_closed(&self) -> Result<(), Vec<Fault>> {
        let last = if self.row.number == 0 { self.head_line } else { self.row.line };
        if ends_in_quotes(self.text.get(self.lines.at..).unwrap_or_default(), self.separator.sign()) {
            return refuse(Some(last), Fact::new("quote-not-closed"));
        }
        Ok(())
    }
}

/// Why the cells of a row cannot be brought under so many heads. Blank ones behind the last head are left out.
fn fit(row: &mut Row, expected: usize) -> Option<Fault> {
    let Row { line, number, cells, .. } = row;
    while cells.len() > expected && cells.last().is_some_and(|cell| cell.trim().is_empty()) {
        cells.pop();
    }
    let code = match cells.len().cmp(&expected) {
        std::cmp::Ordering::Equal => return None,
        std::cmp::Ordering::Less => "row-too-short",
        std::cmp::Ordering::Greater => "row-too-long",
    };
    Some(Fault {
        place: Place { line: Some(*line), row: Some(*number), ..Place::default() },
        fact: Fact::new(code).with("found", cells.len()).with("expected", expected),
    })
}

/// Counts lines up to where records begin. The reader's own count is that of the blank lines before one.
#[derive(Debug)]
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

fn double_heads(heads: &[String], line: usize) -> Vec<Fault> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    let mut faults = Vec::new();
    for (column, head) in heads.iter().enumerate().filter(|(_, head)| !head.is_empty()) {
        let key = Some(head_key(head)).filter(|key| !key.is_empty()).unwrap_or_else(|| head.clone());
        if let Some(before) = seen.insert(key, column + 1) {
            let fact = Fact::new("head-double").with("first", before).with("second", column + 1);
            let mut fault = Fault::of(head, "", fact);
            fault.place.line = Some(line);
            faults.push(fault);
        }
    }
    faults
}
