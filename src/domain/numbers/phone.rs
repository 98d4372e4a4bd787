//! Telephone numbers of any country; one without a prefix is Belgian.

use std::fmt;

use phonenumber::country::BE;
use phonenumber::{Mode, ParseError};

use super::sets_apart;
use crate::domain::fact::Fact;

/// A telephone number: kept as E.164 (`+3225550123`), displayed internationally (`+32 2 555 01 23`).
/// *Personal* when it is a person's.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Phone(String);

/// Why a text is not a telephone number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PhoneFault {
    /// Something besides figures, a plus in front and what sets figures apart.
    NotANumber,
    /// No country has this prefix.
    UnknownCountry,
    /// Fewer figures than any number of the country has.
    TooShort,
    /// More figures than any number has. Two numbers in one field look like this.
    TooLong,
    /// The country does not hand out numbers like this.
    NotInUse {
        /// The prefix of the country, such as `+32`.
        prefix: String,
    },
}

/// The fewest and the most figures of a number, its country's prefix included (E.164).
const FIGURES: std::ops::RangeInclusive<usize> = 6..=15;

impl Phone {
    /// Reads a number with or without its country's prefix (`+32`, `0032`), with blanks, dots, dashes, slashes
    /// and parentheses anywhere, such as `02/555.01.23`, `0470 12 34 56` or `+32 (0)2 555 01 23`.
    ///
    /// # Errors
    /// The check that failed.
    pub fn parse(text: &str) -> Result<Self, PhoneFault> {
        let mut bare: String =
            text.chars().filter(|c| !sets_apart(*c, &['.', '-', '‑', '–', '/', '(', ')'])).collect();
        if let Some(rest) = bare.strip_prefix("00") {
            bare = format!("+{rest}");
        }
        let figures = bare.strip_prefix('+').unwrap_or(&bare);
        if figures.is_empty() || !figures.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(PhoneFault::NotANumber);
        }
        // A zero that is dialled inside the country only may stand between its prefix and the rest.
        match figures.len() {
            count if count < *FIGURES.start() => return Err(PhoneFault::TooShort),
            count if count > *FIGURES.end() + 1 => return Err(PhoneFault::TooLong),
            _ => {}
        }
        // Asked about a country, the parser takes that country's zero off numbers of every other one too.
        let country = (!bare.starts_with('+')).then_some(BE);
        let number = phonenumber::parse(country, &bare).map_err(|fault| match fault {
            ParseError::InvalidCountryCode => PhoneFault::UnknownCountry,
            ParseError::TooShortAfterIdd | ParseError::TooShortNsn => PhoneFault::TooShort,
            ParseError::TooLong => PhoneFault::TooLong,
            _ => PhoneFault::NotANumber,
        })?;
        if !number.is_valid() {
            return Err(PhoneFault::NotInUse { prefix: format!("+{}", number.code().value()) });
        }
        Ok(Self(number.format().mode(Mode::E164).to_string()))
    }

    /// A Belgian number by its form alone: nine figures after a zero or `+32` for a mobile number, eight for others.
    /// It costs nothing, so that lists of thousands can be read with it; whether such numbers are handed out is
    /// for [`Phone::parse`] to say.
    pub fn of_belgian_form(text: &str) -> Option<Self> {
        let bare: String =
            text.chars().filter(|c| !sets_apart(*c, &['.', '-', '‑', '–', '/', '(', ')'])).collect();
        let rest = bare.strip_prefix("+32").or_else(|| bare.strip_prefix("0032"));
        // The zero that is dialled inside the country may stand there too.
        let figures = match rest {
            Some(rest) => rest.strip_prefix('0').unwrap_or(rest),
            None => bare.strip_prefix('0')?,
        };
        let all = figures.bytes().all(|byte| byte.is_ascii_digit());
        let mobile = ["45", "46", "47", "48", "49"].iter().any(|zone| figures.starts_with(zone));
        let fits = figures.len() == if mobile { 9 } else { 8 } && !figures.starts_with('0');
        (all && fits).then(|| Self(format!("+32{figures}")))
    }

    /// The plus and the figures, as the register keeps them.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// How the figures of a Belgian number are grouped, after `+32`: a zone of one figure (2, 3, 9 and the
/// eight-figure 4 of Liège) before three and twice two, a mobile number by three and two, others by two.
fn belgian_groups(figures: &str) -> Option<&'static [usize]> {
    let of_one =
        |text: &str| text.starts_with(['2', '3', '9']) || text.starts_with("42") || text.starts_with("43");
    match figures.len() {
        8 if figures.starts_with("800") || figures.starts_with("90") => Some(&[3, 2, 3]),
        8 if of_one(figures) => Some(&[1, 3, 2, 2]),
        8 if !figures.starts_with('4') => Some(&[2, 2, 2, 2]),
        9 if figures.starts_with('4') => Some(&[3, 2, 2, 2]),
        _ => None,
    }
}

impl fmt::Display for Phone {
    /// A Belgian number is grouped here: the parser's tables of the whole world take tens of milliseconds to
    /// load, which a list of people should not cost. They are asked about other countries' numbers only.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(mut figures) = self.0.strip_prefix("+32")
            && let Some(groups) = belgian_groups(figures)
        {
            out.write_str("+32")?;
            for group in groups {
                let (first, rest) = figures.split_at(*group);
                write!(out, " {first}")?;
                figures = rest;
            }
            return Ok(());
        }
        match phonenumber::parse(None, &self.0) {
            Ok(number) => write!(out, "{}", number.format().mode(Mode::International)),
            Err(_) => out.write_str(&self.0),
        }
    }
}

impl PhoneFault {
    /// What is wrong and what was expected.
    pub fn fact(self) -> Fact {
        match self {
            Self::NotANumber => Fact::new("phone-not-a-number"),
            Self::UnknownCountry => Fact::new("phone-unknown-country"),
            Self::TooShort => Fact::new("phone-too-short"),
            Self::TooLong => Fact::new("phone-too-long").with("most", *FIGURES.end()),
            Self::NotInUse { prefix } => Fact::new("phone-not-in-use").with("prefix", prefix),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_form_of_a_belgian_number_is_the_form_that_is_kept() {
        for text in
            ["02/555.01.23", "+32 (0)2 555 01 23", "0032 2 555 01 23", "0470 12 34 56", "+32 470 12 34 56"]
        {
            let kept = Phone::parse(text).unwrap();
            assert_eq!(Phone::of_belgian_form(text), Some(kept), "{text}");
        }
        for odd in ["", "02 555 01", "na 18u", "+31 20 555 01 23", "0470 12 34 5", "02 555 01 23 of 24"] {
            assert_eq!(Phone::of_belgian_form(odd), None, "{odd}");
        }
    }

    fn read(text: &str) -> Result<String, PhoneFault> {
        Phone::parse(text).map(|phone| phone.as_str().to_owned())
    }

    #[test]
    fn every_way_of_writing_gives_the_same_number() {
        for text in [
            "02 555 01 23",
            "02/555.01.23",
            "025550123",
            "(02) 555-01-23",
            "+32 2 555 01 23",
            "+32 (0)2 555 01 23",
            "0032 2 555 01 23",
            "+3225550123",
            " 02\u{a0}555\u{a0}01\u{a0}23 ",
        ] {
            assert_eq!(read(text).as_deref(), Ok("+3225550123"), "{text}");
        }
    }

    #[test]
    fn a_number_is_shown_internationally() {
        for (text, shown) in [
            ("02 555 01 23", "+32 2 555 01 23"),
            ("016 55 01 23", "+32 16 55 01 23"),
            ("0470 12 34 56", "+32 470 12 34 56"),
            ("0800 12 345", "+32 800 12 345"),
            ("+31 20 555 0123", "+31 20 555 0123"),
            ("+33 1 99 00 12 34", "+33 1 99 00 12 34"),
            ("+39 02 3661 8300", "+39 02 3661 8300"),
        ] {
            assert_eq!(Phone::parse(text).unwrap().to_string(), shown);
        }
    }

    #[test]
    fn what_is_wrong_is_said() {
        for text in ["", "+", "geen", "02 555 01 23 post 4", "0800-BUURT", "02+5550123", "02,555"] {
            assert_eq!(read(text), Err(PhoneFault::NotANumber), "{text}");
        }
        assert_eq!(read("112"), Err(PhoneFault::TooShort));
        assert_eq!(read("02 555 01 23 / 0470 12 34 56"), Err(PhoneFault::TooLong));
        assert_eq!(read("+999 555 01 23"), Err(PhoneFault::UnknownCountry));
        for text in ["02 555 01 2", "02 555 01 234", "0470 12 34 5", "02 000 00 00"] {
            assert_eq!(read(text), Err(PhoneFault::NotInUse { prefix: "+32".into() }), "{text}");
        }
        assert_eq!(read("+31 20 555 01 2"), Err(PhoneFault::NotInUse { prefix: "+31".into() }));
    }

    proptest! {
        #[test]
        fn a_valid_number_comes_back(text in "(\\+32 ?|0)[1-9][0-9]{7,8}") {
            if let Ok(phone) = Phone::parse(&text) {
                let by_the_tables = phonenumber::parse(None, phone.as_str()).unwrap();
                prop_assert_eq!(by_the_tables.format().mode(Mode::International).to_string(), phone.to_string());
                prop_assert_eq!(&Phone::parse(phone.as_str()).unwrap(), &phone);
                prop_assert_eq!(&Phone::parse(&phone.to_string()).unwrap(), &phone);
            }
        }

        #[test]
        fn no_text_is_too_strange(text in "[+0-9 ()/.;:a-z*-]{0,24}|\\PC*") {
            let _ = Phone::parse(&text);
        }
    }
}
