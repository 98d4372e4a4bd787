//! The templates: built in, or the office's own in their place.

use std::collections::BTreeMap;

use crate::domain::language::Language;

macro_rules! built_in {
    ($($language:literal: $($name:literal),+;)+) => {
        &[$($((
            concat!($language, "/", $name, ".md"),
            include_str!(concat!("templates/", $language, "/", $name, ".md")),
        )),+),+]
    };
}

/// The built-in templates, by name: `nl/decision.md`.
pub const BUILT_IN: &[(&str, &str)] = built_in! {
    "nl": "head", "foot", "decision", "refusal", "completion", "agreement", "claim", "settlement", "recovery";
    "fr": "head", "foot", "decision", "refusal", "completion", "agreement", "claim", "settlement", "recovery";
    "en": "head", "foot", "decision", "refusal", "completion", "agreement", "claim", "settlement", "recovery";
};

/// What an office has to know to write its own, in its language.
pub fn guide(language: Language) -> &'static str {
    match language {
        Language::Nl => include_str!("templates/nl/README.md"),
        Language::Fr => include_str!("templates/fr/README.md"),
        Language::En => include_str!("templates/en/README.md"),
    }
}

/// A template with where it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    /// Where it lies, for whoever has to mend it.
    pub place: String,
    /// Its text.
    pub text: String,
}

/// The templates in use: the office's own, and for the rest the built-in ones.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Templates {
    own: BTreeMap<String, Own>,
}

impl Templates {
    /// The office's own templates, by name: `nl/decision.md`.
    pub fn with(own: BTreeMap<String, Own>) -> Self {
        Self { own }
    }

    /// The text of a template.
    pub fn text(&self, name: &str) -> Option<&str> {
        let built_in = || BUILT_IN.iter().find(|(known, _)| *known == name).map(|(_, text)| *text);
        self.own.get(name).map(|own| own.text.as_str()).or_else(built_in)
    }

    /// Where a template lies, for whoever has to mend it.
    pub fn place<'a>(&'a self, name: &'a str) -> &'a str {
        self.own.get(name).map_or(name, |own| &own.place)
    }

    /// All names: the office's own and the built-in ones.
    pub fn names(&self) -> Vec<&str> {
        let built_in = BUILT_IN.iter().map(|(name, _)| *name);
        let mut names: Vec<&str> = self.own.keys().map(String::as_str).chain(built_in).collect();
        names.sort_unstable();
        names.dedup();
        names
    }

    /// The office's own templates.
    pub fn own(&self) -> impl Iterator<Item = (&str, &Own)> {
        self.own.iter().map(|(name, own)| (name.as_str(), own))
    }
}

/// Whether a name is one under which a letter is looked for.
pub fn is_known(name: &str) -> bool {
    BUILT_IN.iter().any(|(known, _)| *known == name)
}
