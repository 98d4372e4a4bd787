//! The number of an enterprise or association in the Crossroads Bank for Enterprises (KBO/BCE), which is its
//! VAT number too.

use std::fmt;

use super::sets_apart;
use crate::domain::fact::Fact;

/// A Belgian enterprise number: ten figures, of which the first is 0 or 1 and the last two are the check, 97
/// less the remainder of the first eight divided by 97 (royal decree of 24 June 2003, article 1; domain 7.4).
/// Displayed as `0123.456.749`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EnterpriseNumber(String);

/// Why a text is not an enterprise number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EnterpriseFault {
    /// Something besides figures, dots, blanks and the letters of a VAT number.
    NotANumber,
    /// Not ten figures, nor nine as before 2005.
    WrongLength {
        /// How many figures there are.
        figures: usize,
    },
    /// The first figure is neither 0 nor 1. What begins with 2 to 8 is an establishment unit.
    WrongStart,
    /// The last two figures do not fit the first eight.
    WrongCheck,
}

impl EnterpriseNumber {
    /// Reads `0123.456.749`, `0123456749`, `123.456.749` (as before 2005, without the zero) or a VAT number
    /// such as `BE 0123.456.749`, with `BTW`, `TVA` or `VAT` before it or not.
    ///
    /// # Errors
    /// The check that failed.
    pub fn parse(text: &str) -> Result<Self, EnterpriseFault> {
        let mut bare: String =
            text.chars().filter(|c| !sets_apart(*c, &['.', '-', '/'])).collect::<String>().to_uppercase();
        for prefix in ["BTW", "TVA", "VAT", "BE"] {
            if let Some(rest) = bare.strip_prefix(prefix) {
                bare = rest.to_owned();
            }
        }
        if bare.is_empty() || !bare.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(EnterpriseFault::NotANumber);
        }
        let figures = match bare.len() {
            10 => bare,
            9 => format!("0{bare}"),
            figures => return Err(EnterpriseFault::WrongLength { figures }),
        };
        if !figures.starts_with(['0', '1']) {
            return Err(EnterpriseFault::WrongStart);
        }
        let (first, check) = figures.split_at(8);
        let number = |part: &str| part.parse::<u32>().map_err(|_| EnterpriseFault::NotANumber);
        if number(check)? != 97 - number(first)? % 97 {
            return Err(EnterpriseFault::WrongCheck);
        }
        Ok(Self(figures))
    }

    /// The ten figures, as the register keeps them.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for EnterpriseNumber {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (first, rest) = self.0.split_at(4);
        let (second, third) = rest.split_at(3);
        write!(out, "{first}.{second}.{third}")
    }
}

impl EnterpriseFault {
    /// What is wrong and what was expected.
    pub fn fact(self) -> Fact {
        match self {
            Self::NotANumber => Fact::new("enterprise-not-a-number"),
            Self::WrongLength { figures } => Fact::new("enterprise-wrong-length").with("figures", figures),
            Self::WrongStart => Fact::new("enterprise-wrong-start"),
            Self::WrongCheck => Fact::new("enterprise-wrong-check"),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Result<String, EnterpriseFault> {
        EnterpriseNumber::parse(text).map(|number| number.as_str().to_owned())
    }

    #[test]
    fn every_way_of_writing_gives_the_same_ten_figures() {
        for text in [
            "0123.456.749",
            "0123456749",
            "123.456.749",
            "123456749",
            "BE 0123.456.749",
            "be0123456749",
            "BTW BE 0123.456.749",
            "TVA BE-0123.456.749",
            " 0123 456 749 ",
            "0123\u{a0}456\u{202f}749",
        ] {
            assert_eq!(read(text).as_deref(), Ok("0123456749"), "{text}");
        }
        assert_eq!(EnterpriseNumber::parse("0123456749").unwrap().to_string(), "0123.456.749");
    }

    #[test]
    fn the_check_lies_between_1_and_97() {
        // 97 divided by 97 leaves 0 and has 97 as its check; 96 leaves 96 and has 1.
        assert_eq!(read("0000.009.797"), Ok("0000009797".into()));
        assert_eq!(read("0000.009.700"), Err(EnterpriseFault::WrongCheck));
        assert_eq!(read("0000.009.601"), Ok("0000009601".into()));
        assert_eq!(read("0000.009.698"), Err(EnterpriseFault::WrongCheck));
    }

    #[test]
    fn what_is_wrong_is_said() {
        for text in ["", "BE", "geen", "0123.456.74X", "NL0123456749", "0123_456_749", "٠123456749"] {
            assert_eq!(read(text), Err(EnterpriseFault::NotANumber), "{text}");
        }
        assert_eq!(read("01234567"), Err(EnterpriseFault::WrongLength { figures: 8 }));
        assert_eq!(read("01234567490"), Err(EnterpriseFault::WrongLength { figures: 11 }));
        assert_eq!(read("2123.456.749"), Err(EnterpriseFault::WrongStart));
        assert_eq!(read("0123.456.748"), Err(EnterpriseFault::WrongCheck));
        assert_eq!(read("0123.456.794"), Err(EnterpriseFault::WrongCheck));
    }

    proptest! {
        #[test]
        fn a_valid_number_comes_back_and_one_changed_figure_is_refused(
            first in 0_u32..20_000_000, place in 0_usize..10, other in 1_u8..10,
        ) {
            let figures = format!("{first:08}{:02}", 97 - first % 97);
            let number = EnterpriseNumber::parse(&figures).unwrap();
            prop_assert_eq!(number.as_str(), &figures);
            prop_assert_eq!(EnterpriseNumber::parse(&number.to_string()).unwrap(), number);
            let mut changed = figures.into_bytes();
            changed[place] = b'0' + (changed[place] - b'0' + other) % 10;
            prop_assert!(EnterpriseNumber::parse(&String::from_utf8(changed).unwrap()).is_err());
        }

        #[test]
        fn no_text_is_too_strange(text in "\\PC*") {
            let _ = EnterpriseNumber::parse(&text);
        }
    }
}
