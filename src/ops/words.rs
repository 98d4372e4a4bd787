//! Words that users hand in with flags and prompts: made tidy, looked up in the edition's vocabulary, every
//! fault kept.

use crate::domain::fact::{Fact, Fault};
use crate::domain::numbers::{EnterpriseNumber, Iban, Phone};
use crate::domain::programme::definition::Named;
use crate::domain::programme::rule_set::look_up;
use crate::domain::text::{LONGEST, forbidden_character, is_email, tidy};
use crate::exchange::unknown_word;
use crate::ops::{Error, Result};

/// How much of what stood there is shown in a fault, in characters.
const SHOWN: usize = 60;

/// Faults as they are found.
#[derive(Debug, Default)]
pub(super) struct Faults(Vec<Fault>);

impl Faults {
    /// Notes a fault of a flag; of a long text its beginning is shown.
    pub fn add(&mut self, flag: &str, found: impl Into<String>, fact: Fact) {
        let found: String = found.into();
        let found = match found.char_indices().nth(SHOWN) {
            Some((end, _)) => format!("{}…", &found[..end]),
            None => found,
        };
        self.0.push(Fault::of(flag, found, fact));
    }

    /// Whatever faults are found meanwhile stand on this line of a file.
    pub fn on_line<T>(
        &mut self,
        line: Option<usize>,
        work: impl FnOnce(&mut Self) -> Result<T>,
    ) -> Result<T> {
        let before = self.0.len();
        let done = work(self);
        for fault in self.0.iter_mut().skip(before) {
            fault.place.line = fault.place.line.or(line);
        }
        done
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// Text as it is stored; empty is nothing.
    pub fn clean(&mut self, flag: &str, text: &str) -> Option<String> {
        let text = tidy(text);
        if forbidden_character(&text).is_some() || text.chars().count() > LONGEST {
            self.add(flag, text, Fact::new("plan-bad-text").with("longest", LONGEST));
            return None;
        }
        (!text.is_empty()).then_some(text)
    }

    /// Text that may not be empty.
    pub fn needed(&mut self, flag: &str, text: Option<&str>) -> String {
        let before = self.0.len();
        let text = text.and_then(|text| self.clean(flag, text));
        if text.is_none() && self.0.len() == before {
            self.add(flag, "", Fact::new("plan-text-needed"));
        }
        text.unwrap_or_default()
    }

    /// An e-mail address; empty is nothing.
    pub fn email(&mut self, flag: &str, text: &str) -> Option<String> {
        let email = self.clean(flag, text)?;
        if !is_email(&email) {
            self.add(flag, email, Fact::new("email-not-an-address"));
            return None;
        }
        Some(email)
    }

    /// A telephone number as the register keeps it; empty is nothing.
    pub fn phone(&mut self, flag: &str, text: &str) -> Option<String> {
        let text = self.clean(flag, text)?;
        match Phone::parse(&text) {
            Ok(phone) => Some(phone.as_str().to_owned()),
            Err(fault) => {
                self.add(flag, text, fault.fact());
                None
            }
        }
    }

    /// An account as the register keeps it; empty is nothing.
    pub fn iban(&mut self, flag: &str, text: &str) -> Option<String> {
        let text = self.clean(flag, text)?;
        match Iban::parse(&text) {
            Ok(iban) => Some(iban.as_str().to_owned()),
            Err(fault) => {
                self.add(flag, text, fault.fact());
                None
            }
        }
    }

    /// An enterprise number as the register keeps it; empty is nothing.
    pub fn enterprise_number(&mut self, flag: &str, text: &str) -> Option<String> {
        let text = self.clean(flag, text)?;
        match EnterpriseNumber::parse(&text) {
            Ok(number) => Some(number.as_str().to_owned()),
            Err(fault) => {
                self.add(flag, text, fault.fact());
                None
            }
        }
    }

    /// A name: one line.
    pub fn name(&mut self, flag: &str, text: Option<&str>) -> String {
        let name = self.needed(flag, text);
        if name.contains(['\n', '\r', '\t']) || (!name.is_empty() && !name.contains(char::is_alphanumeric)) {
            self.add(flag, &name, Fact::new("person-bad-name"));
        }
        name
    }

    /// The code of a word of the edition; empty is nothing.
    pub fn word(
        &mut self,
        flag: &str,
        vocabulary: &[Named],
        what: &'static str,
        text: &str,
    ) -> Option<String> {
        let text = self.clean(flag, text)?;
        let found = look_up(vocabulary, &text);
        if found.is_none() {
            let fact = unknown_word(vocabulary, what, &text);
            self.add(flag, text, fact);
        }
        found
    }

    /// Refuses when there is any.
    pub fn settle(self) -> Result<()> {
        if self.0.is_empty() { Ok(()) } else { Err(Error::Invalid(self.0)) }
    }
}
