//! Faults as they are found. A file can have as many as lines; the first ones are told, and how many more there are.

use super::record::Stop;
use crate::domain::fact::{Fact, Fault, Place};

/// How many faults are told.
const TOLD: usize = 40;

/// The faults of a file.
#[derive(Debug, Default)]
pub(super) struct Faults {
    told: Vec<Fault>,
    more: usize,
}

impl Faults {
    /// Notes a fault of a line and, where it is known, a column and what stood there.
    pub fn add(&mut self, line: Option<usize>, field: &str, found: &str, fact: Fact) {
        if self.told.len() >= TOLD {
            self.more += 1;
            return;
        }
        let given = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let place = Place { line, row: None, field: given(field), found: given(found) };
        self.told.push(Fault { place, fact });
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.told.is_empty()
    }

    /// Why no more could be read; gives back what the source itself failed with.
    pub fn stopped(&mut self, stop: Stop, largest: u64) -> Result<(), std::io::Error> {
        match stop {
            Stop::Source(error) => return Err(error),
            Stop::TooLarge => {
                let fact = Fact::new("pabulib-too-large")
                    .with("mebibytes", i64::try_from(largest >> 20).unwrap_or(0));
                self.add(None, "", "", fact);
            }
            Stop::NotUtf8(line, column) => {
                self.add(Some(line), "", "", Fact::new("file-not-utf8").with("column", column));
            }
            Stop::OpenQuote(line) => self.add(Some(line), "", "", Fact::new("quote-not-closed")),
            Stop::LongLine(line) => self.add(Some(line), "", "", Fact::new("pabulib-line-too-long")),
        }
        Ok(())
    }

    /// All of them, at the end how many more there are.
    pub fn all(mut self) -> Vec<Fault> {
        if self.more > 0 {
            let fact = Fact::new("pabulib-more-faults").with("count", self.more);
            self.told.push(Fault { place: Place::default(), fact });
        }
        self.told
    }
}
