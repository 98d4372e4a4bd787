//! The three languages of the program, and texts that carry all of them.

use serde::{Deserialize, Serialize};

/// A language in which the program speaks and in which a contact is written to.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[serde(rename_all = "lowercase")]
#[strum(serialize_all = "lowercase", ascii_case_insensitive)]
pub enum Language {
    /// Dutch, the first language of the program.
    Nl,
    /// French, its equal.
    Fr,
    /// English.
    En,
}

impl Language {
    /// Reads a language from a code, a locale (`fr_BE.UTF-8`) or its own name in any of the three languages.
    pub fn recognise(text: &str) -> Option<Self> {
        let key = super::text::fold(text);
        let first = key.split(' ').next().unwrap_or_default();
        match first {
            "nl" | "n" | "nld" | "dut" | "nederlands" | "neerlandais" | "dutch" => Some(Self::Nl),
            "fr" | "f" | "fra" | "fre" | "frans" | "francais" | "french" => Some(Self::Fr),
            "en" | "e" | "eng" | "engels" | "anglais" | "english" => Some(Self::En),
            _ => None,
        }
    }
}

/// A name or sentence of a programme in the three languages.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Texts {
    /// In Dutch.
    pub nl: String,
    /// In French.
    pub fr: String,
    /// In English.
    pub en: String,
}

impl Texts {
    /// The text in one language.
    pub fn get(&self, language: Language) -> &str {
        match language {
            Language::Nl => &self.nl,
            Language::Fr => &self.fr,
            Language::En => &self.en,
        }
    }

    /// The three texts, Dutch first.
    pub fn all(&self) -> [&str; 3] {
        [&self.nl, &self.fr, &self.en]
    }
}

#[cfg(test)]
mod tests {
    use super::Language;

    #[test]
    fn languages_are_recognised_from_codes_locales_and_names() {
        assert_eq!(Language::recognise("fr_BE.UTF-8"), Some(Language::Fr));
        assert_eq!(Language::recognise(" NL "), Some(Language::Nl));
        assert_eq!(Language::recognise("Français"), Some(Language::Fr));
        assert_eq!(Language::recognise("Engels"), Some(Language::En));
        assert_eq!(Language::recognise("C.UTF-8"), None);
    }
}
