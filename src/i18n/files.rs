//! The message files, by the first word of the keys in them.

use crate::domain::language::Language;

/// One message file in the three languages.
#[derive(Debug, Clone, Copy)]
pub struct Texts {
    nl: &'static str,
    fr: &'static str,
    en: &'static str,
}

impl Texts {
    /// The file in one language.
    pub fn of(&self, language: Language) -> &'static str {
        match language {
            Language::Nl => self.nl,
            Language::Fr => self.fr,
            Language::En => self.en,
        }
    }
}

macro_rules! files {
    ($($area:literal),+ $(,)?) => {
        &[$((
            $area,
            Texts {
                nl: include_str!(concat!("messages/nl/", $area, ".ftl")),
                fr: include_str!(concat!("messages/fr/", $area, ".ftl")),
                en: include_str!(concat!("messages/en/", $area, ".ftl")),
            },
        )),+]
    };
}

/// Every message file.
pub const FILES: &[(&str, Texts)] = files![
    "dossier",
    "edition",
    "error",
    "evaluate",
    "inventory",
    "operation",
    "plan",
    "rule",
    "source",
    "step",
    "term",
    "ui"
];
