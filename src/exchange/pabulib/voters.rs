//! The voters of a file: their ids and what else the file says of them, kept small.

use std::collections::HashMap;
use std::hash::BuildHasher as _;

use rustc_hash::FxBuildHasher;

/// Many short texts, one after the other.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Texts {
    letters: String,
    ends: Vec<u32>,
}

impl Texts {
    fn push(&mut self, text: &str) {
        self.letters.push_str(text);
        // A file is far smaller than what a u32 counts; see `pabulib::LARGEST`.
        self.ends.push(u32::try_from(self.letters.len()).unwrap_or(u32::MAX));
    }

    fn get(&self, at: usize) -> Option<&str> {
        let end = *self.ends.get(at)? as usize;
        let start =
            at.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |start| *start as usize);
        self.letters.get(start..end)
    }

    fn len(&self) -> usize {
        self.ends.len()
    }
}

/// Ids of voters, each once.
#[derive(Debug, Clone)]
pub(super) struct Ids {
    texts: Texts,
    /// Open addressing: the number of an id, or [`FREE`]. It stays empty as long as ids come in rising order, as
    /// they do in nearly every file: then none can be there already.
    slots: Vec<u32>,
    rising: bool,
}

const FREE: u32 = u32::MAX;

impl Default for Ids {
    fn default() -> Self {
        Self { texts: Texts::default(), slots: Vec::new(), rising: true }
    }
}

impl Ids {
    /// Adds an id; false when it is there already.
    pub fn add(&mut self, id: &str) -> bool {
        if self.rising {
            let last =
                self.texts.len().checked_sub(1).and_then(|last| self.texts.get(last)).unwrap_or_default();
            if (last.len(), last) < (id.len(), id) {
                self.texts.push(id);
                return true;
            }
            self.rising = false;
            self.grow();
        }
        let Some(slot) = self.slot(id) else { return false };
        self.slots[slot] = u32::try_from(self.texts.len()).unwrap_or(FREE);
        self.texts.push(id);
        if self.texts.len() * 4 > self.slots.len() * 3 {
            self.grow();
        }
        true
    }

    /// The free slot for an id; none when it is there already.
    fn slot(&self, id: &str) -> Option<usize> {
        let mask = self.slots.len() - 1;
        // The upper half of the product is the better mixed one.
        let mut at = (FxBuildHasher.hash_one(id) >> 20) as usize & mask;
        loop {
            match self.slots[at] {
                FREE => return Some(at),
                taken if self.texts.get(taken as usize) == Some(id) => return None,
                _ => at = (at + 1) & mask,
            }
        }
    }

    fn grow(&mut self) {
        let room = (self.texts.len() * 2).next_power_of_two().max(64);
        self.slots = vec![FREE; room];
        for number in 0..self.texts.len() {
            let Some(slot) = self.texts.get(number).and_then(|id| self.slot(id)) else { continue };
            self.slots[slot] = u32::try_from(number).unwrap_or(FREE);
        }
    }
}

/// What a file says of its voters, in the order of the ballots.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Voters {
    ids: Texts,
    columns: Vec<Column>,
}

/// One column: few different values, many voters.
#[derive(Debug, Clone, Default)]
struct Column {
    head: &'static str,
    values: Vec<String>,
    known: HashMap<String, u32, FxBuildHasher>,
    of_voter: Vec<u32>,
}

impl PartialEq for Column {
    fn eq(&self, other: &Self) -> bool {
        let values = |column: &Self| -> Vec<String> {
            (0..column.of_voter.len()).map(|voter| column.get(voter).to_owned()).collect()
        };
        self.head == other.head && values(self) == values(other)
    }
}
impl Eq for Column {}

impl Column {
    fn push(&mut self, value: &str) {
        let next = u32::try_from(self.values.len()).unwrap_or(u32::MAX);
        let number = match self.known.get(value) {
            Some(number) => *number,
            None => {
                self.known.insert(value.to_owned(), next);
                self.values.push(value.to_owned());
                next
            }
        };
        self.of_voter.push(number);
    }

    fn get(&self, voter: usize) -> &str {
        let number = self.of_voter.get(voter).map_or(usize::MAX, |number| *number as usize);
        self.values.get(number).map_or("", String::as_str)
    }
}

impl Voters {
    /// No voters yet, with these columns beside the id: heads of `.pb` files, such as `age` and `voting_method`.
    pub fn new(heads: &[&'static str]) -> Self {
        let column = |head: &&'static str| Column { head, ..Column::default() };
        Self { ids: Texts::default(), columns: heads.iter().map(column).collect() }
    }

    /// Adds a voter with a cell for each column; a missing one is empty.
    pub fn push(&mut self, id: &str, cells: &[&str]) {
        self.ids.push(id);
        for (at, column) in self.columns.iter_mut().enumerate() {
            column.push(cells.get(at).copied().unwrap_or_default());
        }
    }

    /// The id of a voter.
    pub fn id(&self, voter: usize) -> Option<&str> {
        self.ids.get(voter)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.ids.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The columns beside the id.
    pub fn heads(&self) -> impl Iterator<Item = &'static str> {
        self.columns.iter().map(|column| column.head)
    }

    /// What a column says of a voter; empty where it says nothing.
    pub fn value(&self, head: &str, voter: usize) -> &str {
        self.columns.iter().find(|column| column.head == head).map_or("", |column| column.get(voter))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_added_once_in_whatever_order_ids_come() {
        for ids in [["1", "2", "10", "11"], ["11", "2", "10", "1"], ["a", "1", "aa", "b"]] {
            let mut seen = Ids::default();
            assert!(ids.iter().all(|id| seen.add(id)));
            assert!(!ids.iter().any(|id| seen.add(id)));
        }
        let mut seen = Ids::default();
        for number in (0..5000).rev() {
            assert!(seen.add(&number.to_string()));
        }
        assert!(!(0..5000).any(|number| seen.add(&number.to_string())));
        assert!(!seen.add("0") && seen.add("5000"));
    }

    #[test]
    fn columns_give_back_what_they_were_given() {
        let mut voters = Voters::new(&["age", "sex"]);
        voters.push("a", &["34", "F"]);
        voters.push("b", &["", "M"]);
        voters.push("c", &["34"]);
        assert_eq!(voters.id(1), Some("b"));
        assert_eq!([voters.value("age", 2), voters.value("age", 1), voters.value("sex", 2)], ["34", "", ""]);
        assert_eq!((voters.value("education", 0), voters.id(3)), ("", None));
    }
}
