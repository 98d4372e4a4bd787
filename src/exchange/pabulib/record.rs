//! Bytes → records and cells, one record at a time: a file of half a million ballots is never in memory whole.

use std::io::{self, BufRead, BufReader, Read};
use std::ops::Range;

/// The longest record that is taken: 1 MiB, far above any description of a project. A quote that is never closed
/// ends here, and so does a file without line breaks.
const LONGEST: u64 = 1 << 20;

/// Why no more can be read.
#[derive(Debug)]
pub(super) enum Stop {
    /// The source itself.
    Source(io::Error),
    /// The file is larger than was allowed.
    TooLarge,
    /// This is no UTF-8, at this line and column.
    NotUtf8(usize, usize),
    /// A quote opens at this line and is not closed before the end, or not within [`LONGEST`].
    OpenQuote(usize),
    /// This line is longer than [`LONGEST`].
    LongLine(usize),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Source(error)
    }
}

/// The records of a file, of which one at a time is at hand.
#[derive(Debug)]
pub(super) struct Records<R> {
    source: BufReader<R>,
    /// The record at hand; where it had quotes, without them.
    text: String,
    cells: Vec<Range<usize>>,
    /// The line on which the record begins, from 1.
    line: usize,
    next_line: usize,
    read: u64,
    largest: u64,
    /// Whether the last line that was taken has no end.
    open: bool,
}

impl<R: Read> Records<R> {
    /// The records of a source of at most so many bytes.
    pub fn new(source: R, largest: u64) -> Self {
        Self {
            source: BufReader::with_capacity(1 << 16, source),
            text: String::new(),
            cells: Vec::new(),
            line: 0,
            next_line: 1,
            read: 0,
            largest,
            open: false,
        }
    }

    /// Takes the next record that is not blank; false at the end.
    pub fn advance(&mut self) -> Result<bool, Stop> {
        loop {
            self.line = self.next_line;
            let mut bytes = std::mem::take(&mut self.text).into_bytes();
            bytes.clear();
            if !self.add_line(&mut bytes)? {
                return Ok(false);
            }
            if self.line == 1 && bytes.starts_with(b"\xef\xbb\xbf") {
                bytes.drain(..3);
            }
            self.cells.clear();
            if bytes.contains(&b'"') {
                bytes = self.unquote(bytes)?;
                self.text = self.checked(bytes)?;
            } else {
                self.text = self.checked(bytes)?;
                self.split();
            }
            if self.cells.iter().any(|cell| !self.text[cell.clone()].is_empty()) {
                return Ok(true);
            }
        }
    }

    /// The line on which the record at hand begins.
    pub fn line(&self) -> usize {
        self.line
    }

    /// A cell of the record at hand, without the blanks around it; empty where there is none.
    pub fn cell(&self, at: usize) -> &str {
        self.cells.get(at).map_or("", |cell| &self.text[cell.clone()])
    }

    /// How many cells the record at hand has; empty ones at its end do not count.
    pub fn len(&self) -> usize {
        self.cells.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1)
    }

    /// Whether the record at hand has so many cells, counting empty ones.
    pub fn is_at_least(&self, width: usize) -> bool {
        self.cells.len() >= width
    }

    /// Whether the file ends in the middle of the record at hand, as far as can be told: in a line without an end.
    pub fn is_open(&self) -> bool {
        self.open
    }

    /// All cells of the record at hand.
    pub fn cells(&self) -> impl Iterator<Item = &str> {
        (0..self.len()).map(|at| self.cell(at))
    }

    /// Adds a line, without its end; false at the end of the file.
    fn add_line(&mut self, bytes: &mut Vec<u8>) -> Result<bool, Stop> {
        let before = bytes.len();
        let taken = (&mut self.source).take(LONGEST).read_until(b'\n', bytes)?;
        self.read += taken as u64;
        if self.read > self.largest {
            return Err(Stop::TooLarge);
        }
        if taken as u64 == LONGEST && bytes.last() != Some(&b'\n') {
            return Err(Stop::LongLine(self.next_line));
        }
        self.next_line += 1;
        self.open = bytes.last() != Some(&b'\n');
        if !self.open {
            bytes.pop();
            if bytes.len() > before && bytes.last() == Some(&b'\r') {
                bytes.pop();
            }
        }
        Ok(taken > 0)
    }

    fn checked(&self, bytes: Vec<u8>) -> Result<String, Stop> {
        String::from_utf8(bytes).map_err(|error| {
            let good = error.utf8_error().valid_up_to();
            let before = String::from_utf8_lossy(&error.as_bytes()[..good]).into_owned();
            let (lines, last) = (before.matches('\n').count(), before.rsplit('\n').next());
            Stop::NotUtf8(self.line + lines, last.map_or(0, |last| last.chars().count()) + 1)
        })
    }

    /// The cells of a record without quotes.
    fn split(&mut self) {
        let mut start = 0;
        for end in self.text.match_indices(';').map(|(at, _)| at).chain([self.text.len()]) {
            let cell = &self.text[start..end];
            let bare = cell.trim_start();
            let from = end - bare.len();
            self.cells.push(from..from + bare.trim_end().len());
            start = end + 1;
        }
    }

    /// The cells of a record with quotes, which may run over several lines. What stands behind a closed quote
    /// belongs to the cell as it is, as in the spreadsheet programs that write such cells.
    fn unquote(&mut self, mut raw: Vec<u8>) -> Result<Vec<u8>, Stop> {
        let (mut bare, mut start, mut at) = (Vec::with_capacity(raw.len()), 0, 0);
        let (mut quoted, mut fresh) = (false, true);
        loop {
            let Some(&byte) = raw.get(at) else {
                if !quoted {
                    break;
                }
                raw.push(b'\n');
                if raw.len() as u64 > LONGEST || !self.add_line(&mut raw)? {
                    return Err(Stop::OpenQuote(self.line));
                }
                continue;
            };
            at += 1;
            match byte {
                b'"' if quoted && raw.get(at) == Some(&b'"') => {
                    bare.push(b'"');
                    at += 1;
                }
                b'"' if quoted => quoted = false,
                b'"' if fresh => (quoted, fresh) = (true, false),
                b';' if !quoted => {
                    self.cell_of(&bare, start);
                    (start, fresh) = (bare.len(), true);
                }
                _ => {
                    bare.push(byte);
                    // Blanks may stand before a quote; they are no part of the cell.
                    fresh &= byte == b' ' || byte == b'\t';
                }
            }
        }
        self.cell_of(&bare, start);
        Ok(bare)
    }

    /// Notes a cell from `start` to the end of what was gathered.
    fn cell_of(&mut self, bare: &[u8], start: usize) {
        let cell = &bare[start..];
        let from = start + (cell.len() - cell.trim_ascii_start().len());
        self.cells.push(from..from + cell.trim_ascii().len());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &[u8]) -> Result<Vec<(usize, Vec<String>)>, Stop> {
        let mut records = Records::new(text, 1 << 30);
        let mut found = Vec::new();
        while records.advance()? {
            found.push((records.line(), records.cells().map(str::to_owned).collect()));
        }
        Ok(found)
    }

    fn cells(cells: &[&str]) -> Vec<String> {
        cells.iter().map(|cell| (*cell).to_owned()).collect()
    }

    #[test]
    fn cells_are_found_whatever_stands_around_them() {
        let text = b"\xef\xbb\xbfMETA\r\nkey; value\r\n\r\nname ;\"Vijver; \"\"oever\"\"\" ;\n ;;\n\"a\nb\";c;;\nlast";
        let found = all(text).unwrap();
        assert_eq!(
            found,
            [
                (1, cells(&["META"])),
                (2, cells(&["key", "value"])),
                (4, cells(&["name", "Vijver; \"oever\""])),
                (6, cells(&["a\nb", "c"])),
                (8, cells(&["last"])),
            ]
        );
    }

    #[test]
    fn a_quote_in_the_middle_of_a_cell_is_a_letter() {
        assert_eq!(all(b"1;park \"De Boom\";2").unwrap(), [(1, cells(&["1", "park \"De Boom\"", "2"]))]);
        assert_eq!(all(b"\"De Boom\" park;2").unwrap(), [(1, cells(&["De Boom park", "2"]))]);
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_line() {
        assert!(matches!(all(b"a\nb;\"c\nd\ne"), Err(Stop::OpenQuote(2))));
        assert!(matches!(all(b"a\nb\xe9;c"), Err(Stop::NotUtf8(2, 2))));
        assert!(matches!(all(b"a\n\"b\n\xe9\";c"), Err(Stop::NotUtf8(3, 1))));
        assert!(matches!(all(&vec![b'x'; 2 << 20]), Err(Stop::LongLine(1))));
        let quote = ["\"", &"x\n".repeat(1 << 20)].concat();
        assert!(matches!(all(quote.as_bytes()), Err(Stop::OpenQuote(1))));
        let mut small = Records::new(&b"a\nb\nc\n"[..], 4);
        assert!(small.advance().unwrap() && small.advance().unwrap());
        assert!(matches!(small.advance(), Err(Stop::TooLarge)));
    }
}
