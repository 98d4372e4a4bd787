//! The number of a bank account, of any country that has IBANs (ISO 13616).

use std::fmt;

use ::iban::{IbanLike, ParseIbanError};

use super::sets_apart;
use crate::domain::fact::Fact;

/// An IBAN: kept without blanks, displayed in groups of four. *Personal* when it is a person's.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Iban(String);

/// Why a text is not an IBAN.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IbanFault {
    /// It does not begin with two letters and two figures, or something besides letters and figures follows.
    NotAnIban,
    /// No country has these two letters, or it has no IBANs.
    UnknownCountry {
        /// The two letters.
        country: String,
    },
    /// Not as many characters as the country's accounts have.
    WrongLength {
        /// The two letters of the country.
        country: String,
        /// How many characters an IBAN of that country has.
        expected: usize,
        /// How many there are.
        found: usize,
    },
    /// The two check figures do not fit the rest (ISO 7064, modulo 97).
    WrongCheck,
    /// The check holds, but the account is not of the form that its country uses.
    WrongForm {
        /// The two letters of the country.
        country: String,
    },
}

/// How many characters an IBAN has, for Belgium and the countries around it: a figure too few is the fault
/// that is made most, and deserves a better answer than that the check fails.
const LENGTHS: [(&str, usize); 5] = [("BE", 16), ("DE", 22), ("FR", 27), ("LU", 20), ("NL", 18)];

impl Iban {
    /// Reads an IBAN with blanks, dots or dashes anywhere, in capitals or not.
    ///
    /// # Errors
    /// The check that failed.
    pub fn parse(text: &str) -> Result<Self, IbanFault> {
        let bare: String = text.chars().filter(|c| !sets_apart(*c, &['.', '-'])).collect();
        let bare = bare.to_ascii_uppercase();
        let bare = bare.strip_prefix("IBAN").unwrap_or(&bare).trim_start_matches(':');
        let bytes = bare.as_bytes();
        let begins = bytes.len() > 4
            && bytes[..2].iter().all(u8::is_ascii_uppercase)
            && bytes[2..4].iter().all(u8::is_ascii_digit);
        if !begins || !bytes.iter().all(u8::is_ascii_alphanumeric) {
            return Err(IbanFault::NotAnIban);
        }
        let country = bare[..2].to_owned();
        let length = LENGTHS.iter().find(|(letters, _)| *letters == country);
        if let Some((_, expected)) = length.filter(|(_, expected)| *expected != bare.len()) {
            return Err(IbanFault::WrongLength { country, expected: *expected, found: bare.len() });
        }
        match bare.parse::<::iban::Iban>() {
            Ok(iban) => Ok(Self(iban.electronic_str().to_owned())),
            Err(ParseIbanError::UnknownCountry(_)) => Err(IbanFault::UnknownCountry { country }),
            Err(ParseIbanError::InvalidBban(_)) => Err(IbanFault::WrongForm { country }),
            Err(ParseIbanError::InvalidBaseIban { source }) => Err(match source {
                ::iban::ParseBaseIbanError::InvalidFormat => IbanFault::NotAnIban,
                ::iban::ParseBaseIbanError::InvalidChecksum => IbanFault::WrongCheck,
            }),
        }
    }

    /// The letters and figures without blanks, as the register keeps them.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Iban {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (place, character) in self.0.chars().enumerate() {
            if place > 0 && place % 4 == 0 {
                out.write_str(" ")?;
            }
            write!(out, "{character}")?;
        }
        Ok(())
    }
}

impl IbanFault {
    /// What is wrong and what was expected.
    pub fn fact(self) -> Fact {
        match self {
            Self::NotAnIban => Fact::new("iban-not-an-iban"),
            Self::UnknownCountry { country } => Fact::new("iban-unknown-country").with("country", country),
            Self::WrongLength { country, expected, found } => Fact::new("iban-wrong-length")
                .with("country", country)
                .with("expected", expected)
                .with("found", found),
            Self::WrongCheck => Fact::new("iban-wrong-check"),
            Self::WrongForm { country } => Fact::new("iban-wrong-form").with("country", country),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Result<String, IbanFault> {
        Iban::parse(text).map(|iban| iban.as_str().to_owned())
    }

    /// The check figures that make an account of a country an IBAN.
    fn check(country: &str, account: &str) -> u32 {
        let turned = format!("{account}{country}00");
        let rest = turned.chars().filter_map(|c| c.to_digit(36)).fold(0, |rest, value| {
            let tens = if value < 10 { 10 } else { 100 };
            (rest * tens + value) % 97
        });
        98 - rest
    }

    #[test]
    fn every_way_of_writing_gives_the_same_characters() {
        // The examples that the registry of ISO 13616 gives for these countries.
        for text in [
            "BE68 5390 0754 7034",
            "BE68539007547034",
            "be68 5390 0754 7034",
            "BE68-5390-0754-7034",
            "IBAN: BE68 5390 0754 7034",
            " BE 68 539007547034\u{a0}",
        ] {
            assert_eq!(read(text).as_deref(), Ok("BE68539007547034"), "{text}");
        }
        assert_eq!(Iban::parse("BE68539007547034").unwrap().to_string(), "BE68 5390 0754 7034");
        assert_eq!(Iban::parse("NL91ABNA0417164300").unwrap().to_string(), "NL91 ABNA 0417 1643 00");
    }

    #[test]
    fn the_lengths_are_those_of_the_registry() {
        for text in [
            "BE68539007547034",
            "DE89370400440532013000",
            "FR1420041010050500013M02606",
            "LU280019400644750000",
            "NL91ABNA0417164300",
        ] {
            assert_eq!(read(text).as_deref(), Ok(text));
            let (country, expected) = (text[..2].to_owned(), text.len());
            let found = expected - 1;
            assert_eq!(read(&text[..found]), Err(IbanFault::WrongLength { country, expected, found }));
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        for text in ["", "BE68", "539007547034", "B268539007547034", "BE68_5390", "BE6é539007547034"] {
            assert_eq!(read(text), Err(IbanFault::NotAnIban), "{text}");
        }
        assert_eq!(read("BE69539007547034"), Err(IbanFault::WrongCheck));
        assert_eq!(read("BE68539007547043"), Err(IbanFault::WrongCheck));
        let unknown = format!("ZZ{:02}539007547034", check("ZZ", "539007547034"));
        assert_eq!(read(&unknown), Err(IbanFault::UnknownCountry { country: "ZZ".into() }));
        let letters = format!("BE{:02}A39007547034", check("BE", "A39007547034"));
        assert_eq!(read(&letters), Err(IbanFault::WrongForm { country: "BE".into() }));
        assert_eq!(read(&format!("AT61{}", "1".repeat(60))), Err(IbanFault::NotAnIban));
    }

    proptest! {
        #[test]
        fn a_valid_iban_comes_back_and_one_changed_figure_is_refused(
            country in prop::sample::select(vec![("BE", 12), ("DE", 18), ("ES", 20), ("AT", 16)]),
            figures in "[0-9]{20}", place in 2_usize..24, other in 1_u8..10,
        ) {
            let (country, length) = country;
            let account = &figures[..length];
            let text = format!("{country}{:02}{account}", check(country, account));
            let iban = Iban::parse(&text).unwrap();
            prop_assert_eq!(iban.as_str(), &text);
            prop_assert_eq!(Iban::parse(&iban.to_string()).unwrap(), iban);
            let mut changed = text.into_bytes();
            let place = 2 + (place - 2) % (changed.len() - 2);
            changed[place] = b'0' + (changed[place] - b'0' + other) % 10;
            prop_assert!(Iban::parse(&String::from_utf8(changed).unwrap()).is_err());
        }

        #[test]
        fn no_text_is_too_strange(text in "\\PC*") {
            let _ = Iban::parse(&text);
        }
    }
}
