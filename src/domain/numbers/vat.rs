//! The VAT number of a seller in Belgium or in another member state of the European Union.

use std::fmt;

use super::enterprise::{EnterpriseFault, EnterpriseNumber};
use super::sets_apart;
use crate::domain::fact::Fact;

/// A VAT number, kept with the letters of its country and without blanks: `BE0403170701`. Displayed as
/// `BE 0403.170.701`, and those of other countries as `NL 123456789B01`.
///
/// Of a Belgian number the check figures are looked at. Of another country's only the length and where letters and
/// figures stand, as the European Commission publishes them for VIES: each state checks its numbers in its own way.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct VatNumber(String);

/// Why a text is not a VAT number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VatNumberFault {
    /// Nothing, or something besides letters, figures and what sets them apart.
    NotANumber,
    /// No member state has these two letters.
    UnknownCountry {
        /// The two letters.
        country: String,
    },
    /// Not of the form that the country's numbers have.
    WrongForm {
        /// The two letters of the country.
        country: String,
        /// Its form, such as `NL 999999999B99`, with 9 for a figure, a for a letter and x for either.
        form: String,
    },
    /// It is meant to be Belgian, and is no enterprise number.
    Belgian(EnterpriseFault),
}

/// What follows the letters of each country: 9 is a figure, a a letter, x either, + either or one of the signs + and *;
/// a capital stands for itself. Northern Ireland (XI) keeps to these rules for goods.
const FORMS: [(&str, &[&str]); 27] = [
    ("AT", &["U99999999"]),
    ("BG", &["999999999", "9999999999"]),
    ("CY", &["99999999a"]),
    ("CZ", &["99999999", "999999999", "9999999999"]),
    ("DE", &["999999999"]),
    ("DK", &["99999999"]),
    ("EE", &["999999999"]),
    ("EL", &["999999999"]),
    ("ES", &["x9999999a", "a99999999"]),
    ("FI", &["99999999"]),
    ("FR", &["xx999999999"]),
    ("HR", &["99999999999"]),
    ("HU", &["99999999"]),
    ("IE", &["9999999a", "9999999aa", "9+99999a"]),
    ("IT", &["99999999999"]),
    ("LT", &["999999999", "999999999999"]),
    ("LU", &["99999999"]),
    ("LV", &["99999999999"]),
    ("MT", &["99999999"]),
    ("NL", &["999999999B99", "+++++++++B++"]),
    ("PL", &["9999999999"]),
    ("PT", &["999999999"]),
    ("RO", &["99", "999", "9999", "99999", "999999", "9999999", "99999999", "999999999", "9999999999"]),
    ("SE", &["999999999999"]),
    ("SI", &["99999999"]),
    ("SK", &["9999999999"]),
    ("XI", &["999999999", "999999999999", "GD999", "HA999"]),
];

impl VatNumber {
    /// Reads a number with the letters of its country, in capitals or not, with blanks, dots or hyphens anywhere and
    /// perhaps `BTW`, `TVA` or `VAT` before it; figures alone are a Belgian number. `GR` is read as `EL`.
    ///
    /// # Errors
    /// The check that failed.
    pub fn parse(text: &str) -> Result<Self, VatNumberFault> {
        let bare: String = text.chars().filter(|c| !sets_apart(*c, &['.', '-', '/', ':'])).collect();
        let upper = bare.to_uppercase();
        let bare = ["BTW", "TVA", "VAT"].iter().find_map(|word| upper.strip_prefix(word)).unwrap_or(&upper);
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'*');
        if !bare.bytes().all(fits) || !bare.bytes().any(|byte| byte.is_ascii_digit()) {
            return Err(VatNumberFault::NotANumber);
        }
        if bare.starts_with(|first: char| first.is_ascii_digit()) || bare.starts_with("BE") {
            let number = EnterpriseNumber::parse(bare).map_err(VatNumberFault::Belgian)?;
            return Ok(Self(format!("BE{}", number.as_str())));
        }
        let (country, rest) = bare.split_at_checked(2).ok_or(VatNumberFault::NotANumber)?;
        if !country.bytes().all(|byte| byte.is_ascii_uppercase()) {
            return Err(VatNumberFault::NotANumber);
        }
        let country = if country == "GR" { "EL" } else { country };
        let Some((_, forms)) = FORMS.iter().find(|(letters, _)| *letters == country) else {
            return Err(VatNumberFault::UnknownCountry { country: country.to_owned() });
        };
        if forms.iter().any(|form| has_form(rest, form)) {
            return Ok(Self(format!("{country}{rest}")));
        }
        let form = forms.first().map(|form| format!("{country} {form}")).unwrap_or_default();
        Err(VatNumberFault::WrongForm { country: country.to_owned(), form })
    }

    /// The VAT number of a Belgian enterprise.
    pub fn of_enterprise(number: &EnterpriseNumber) -> Self {
        Self(format!("BE{}", number.as_str()))
    }

    /// The letters and figures without blanks, as the register keeps them.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The two letters of the country; `EL` is Greece and `XI` Northern Ireland.
    pub fn country(&self) -> &str {
        &self.0[..2]
    }

    /// Whether the seller is Belgian.
    pub fn is_belgian(&self) -> bool {
        self.country() == "BE"
    }
}

/// Whether a text has a form of [`FORMS`].
fn has_form(text: &str, form: &str) -> bool {
    let fits = |byte: u8, sign: u8| match sign {
        b'9' => byte.is_ascii_digit(),
        b'a' => byte.is_ascii_uppercase(),
        b'x' => byte.is_ascii_alphanumeric(),
        b'+' => byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'*'),
        other => byte == other,
    };
    text.len() == form.len() && text.bytes().zip(form.bytes()).all(|(byte, sign)| fits(byte, sign))
}

impl fmt::Display for VatNumber {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (country, rest) = self.0.split_at(2);
        if !self.is_belgian() {
            return write!(out, "{country} {rest}");
        }
        let (first, rest) = rest.split_at(4);
        let (second, third) = rest.split_at(3);
        write!(out, "{country} {first}.{second}.{third}")
    }
}

impl VatNumberFault {
    /// What is wrong and what was expected.
    pub fn fact(self) -> Fact {
        match self {
            Self::NotANumber => Fact::new("vat-not-a-number"),
            Self::UnknownCountry { country } => Fact::new("vat-unknown-country").with("country", country),
            Self::WrongForm { country, form } => {
                Fact::new("vat-wrong-form").with("country", country).with("form", form)
            }
            Self::Belgian(fault) => fault.fact(),
        }
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(text: &str) -> Result<String, VatNumberFault> {
        VatNumber::parse(text).map(|number| number.as_str().to_owned())
    }

    #[test]
    fn every_way_of_writing_a_belgian_number_gives_the_same() {
        for text in [
            "BE0403170701",
            "BE 0403.170.701",
            "be 0403 170 701",
            "BTW BE-0403.170.701",
            "TVA: BE 0403.170.701",
            "0403.170.701",
            "403170701",
        ] {
            assert_eq!(read(text).as_deref(), Ok("BE0403170701"), "{text}");
        }
        let number = VatNumber::parse("0403170701").unwrap();
        assert_eq!((number.to_string().as_str(), number.is_belgian()), ("BE 0403.170.701", true));
        let enterprise = EnterpriseNumber::parse("0403170701").unwrap();
        assert_eq!(VatNumber::of_enterprise(&enterprise), number);
    }

    #[test]
    fn numbers_of_every_member_state_are_read_by_their_form() {
        for text in [
            "ATU12345678",
            "BG123456789",
            "BG1234567890",
            "CY12345678X",
            "CZ12345678",
            "CZ1234567890",
            "DE123456789",
            "DK12345678",
            "EE123456789",
            "EL123456789",
            "ESX12345678",
            "ESX1234567X",
            "ES12345678X",
            "FI12345678",
            "FR12345678901",
            "FRXX123456789",
            "HR12345678901",
            "HU12345678",
            "IE1234567A",
            "IE1234567AB",
            "IE1A23456B",
            "IE1+23456B",
            "IE1*23456B",
            "IT12345678901",
            "LT123456789",
            "LT123456789012",
            "LU12345678",
            "LV12345678901",
            "MT12345678",
            "NL123456789B01",
            "NLAB3456+89B0*",
            "PL1234567890",
            "PT123456789",
            "RO12",
            "RO1234567890",
            "SE123456789012",
            "SI12345678",
            "SK1234567890",
            "XI123456789",
            "XI123456789012",
            "XIGD123",
            "XIHA123",
        ] {
            assert_eq!(read(text).as_deref(), Ok(text));
            let shown = VatNumber::parse(text).unwrap().to_string();
            assert_eq!(read(&shown).as_deref(), Ok(text));
            assert!(!VatNumber::parse(text).unwrap().is_belgian());
        }
        assert_eq!(read("GR 123456789").as_deref(), Ok("EL123456789"));
        assert_eq!(VatNumber::parse("nl 1234.56.789.B.01").unwrap().to_string(), "NL 123456789B01");
    }

    #[test]
    fn every_member_state_but_belgium_has_one_form_at_least() {
        assert_eq!(FORMS.len(), 26 + 1);
        assert!(FORMS.is_sorted_by(|one, other| one.0 < other.0));
        assert!(FORMS.iter().all(|(country, forms)| country.len() == 2 && !forms.is_empty()));
    }

    #[test]
    fn what_is_wrong_is_said() {
        for text in ["", "BTW", "BE", "geen", "BE 0403_170_701", "N1L23", "é1"] {
            assert_eq!(read(text), Err(VatNumberFault::NotANumber), "{text}");
        }
        assert_eq!(read("BE 0403.170.702"), Err(VatNumberFault::Belgian(EnterpriseFault::WrongCheck)));
        assert_eq!(read("0403.170.70"), Err(VatNumberFault::Belgian(EnterpriseFault::WrongCheck)));
        assert_eq!(
            read("BE 0403.170"),
            Err(VatNumberFault::Belgian(EnterpriseFault::WrongLength { figures: 7 }))
        );
        assert_eq!(read("US 123456789"), Err(VatNumberFault::UnknownCountry { country: "US".into() }));
        assert_eq!(read("GB 123456789"), Err(VatNumberFault::UnknownCountry { country: "GB".into() }));
        for (text, form) in [
            ("NL123456789", "NL 999999999B99"),
            ("NL123456789A01", "NL 999999999B99"),
            ("DE12345678", "DE 999999999"),
            ("AT123456789", "AT U99999999"),
            ("FR1234567890X", "FR xx999999999"),
            ("ES123456789", "ES x9999999a"),
            ("XIHB123", "XI 999999999"),
        ] {
            let country = text[..2].to_owned();
            assert_eq!(read(text), Err(VatNumberFault::WrongForm { country, form: form.into() }), "{text}");
        }
    }

    proptest! {
        #[test]
        fn a_belgian_number_comes_back_and_one_changed_figure_is_refused(
            first in 0_u32..20_000_000, place in 2_usize..12, other in 1_u8..10,
        ) {
            let text = format!("BE{first:08}{:02}", 97 - first % 97);
            let number = VatNumber::parse(&text).unwrap();
            prop_assert_eq!(number.as_str(), &text);
            prop_assert_eq!(VatNumber::parse(&number.to_string()).unwrap(), number);
            let mut changed = text.into_bytes();
            changed[place] = b'0' + (changed[place] - b'0' + other) % 10;
            prop_assert!(VatNumber::parse(&String::from_utf8(changed).unwrap()).is_err());
        }

        #[test]
        fn no_text_is_too_strange(text in "[A-Z]{2}[0-9A-Z+* .-]{0,14}|\\PC*") {
            let _ = VatNumber::parse(&text);
        }
    }
}
