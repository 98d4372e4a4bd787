//! What a programme gives a neighbourhood to make its inventory with: sections and questions to go through, and
//! indicators to measure. Their order is that of the file.

use serde::{Deserialize, Serialize};

use super::definition::Named;
use super::rule_set::{find_named, near_words};
use crate::domain::fact::{Fact, Value};
use crate::domain::inventory::ItemKind;
use crate::domain::language::Texts;
use crate::domain::text::fold;

/// A part of the inventory.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// Stable code, in small letters.
    pub code: String,
    /// Its name.
    pub name: Texts,
    /// What to look at, and how.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<Texts>,
    /// Code of the theme it belongs to; `None` for a general section, which every dossier goes through.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<String>,
    /// Whether an inventory without it is not complete.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub required: bool,
}

/// A question of a section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Question {
    /// Stable code, in small letters.
    pub code: String,
    /// Code of its section.
    pub section: String,
    /// The question itself.
    pub text: Texts,
    /// Examples, or how to find the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hint: Option<Texts>,
    /// The kind of finding that an answer becomes.
    pub kind: ItemKind,
}

/// The sections of an inventory and their questions.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct InventoryTemplate {
    /// The sections, in the order in which they are gone through.
    pub sections: Vec<Section>,
    /// The questions of all sections.
    pub questions: Vec<Question>,
}

impl InventoryTemplate {
    /// Whether the programme gives none.
    pub fn is_empty(&self) -> bool {
        self.sections.is_empty()
    }

    /// A section by its code.
    pub fn section(&self, code: &str) -> Option<&Section> {
        self.sections.iter().find(|section| section.code == code)
    }

    /// A question by its code.
    pub fn question(&self, code: &str) -> Option<&Question> {
        self.questions.iter().find(|question| question.code == code)
    }

    /// The questions of a section, in order.
    pub fn questions_of<'a>(&'a self, section: &'a str) -> impl Iterator<Item = &'a Question> {
        self.questions.iter().filter(move |question| question.section == section)
    }

    /// The sections that a dossier with these themes goes through: the general ones and those of its themes.
    pub fn sections_for<'a>(&'a self, themes: &'a [String]) -> impl Iterator<Item = &'a Section> {
        self.sections
            .iter()
            .filter(|section| section.theme.as_ref().is_none_or(|theme| themes.contains(theme)))
    }

    /// The required sections for a dossier with these themes that have no finding and were not gone through to
    /// the end. `found` are the sections of the findings, `answered` the questions that were gone through.
    pub fn missing<'a>(
        &'a self,
        themes: &'a [String],
        found: &'a [String],
        answered: &'a [String],
    ) -> impl Iterator<Item = &'a Section> {
        let gone_through = |section: &Section| {
            let mut asked = self.questions_of(&section.code).peekable();
            asked.peek().is_some() && asked.all(|question| answered.contains(&question.code))
        };
        self.sections_for(themes)
            .filter(|section| section.required && !found.contains(&section.code))
            .filter(move |section| !gone_through(section))
    }

    /// A section by code or name.
    ///
    /// # Errors
    /// There is none, with those that may have been meant.
    pub fn find_section(&self, text: &str) -> Result<&Section, Fact> {
        let names: Vec<Named> =
            self.sections.iter().map(|section| named(&section.code, &section.name)).collect();
        let found = find_named(&names, text).and_then(|word| self.section(&word.code));
        found.ok_or_else(|| unknown("inventory-unknown-section", &names, text))
    }

    /// A question by code, or by the question itself.
    ///
    /// # Errors
    /// There is none, with the codes of those that may have been meant.
    pub fn find_question(&self, text: &str) -> Result<&Question, Fact> {
        let key = fold(text);
        let asked = |question: &&Question| {
            question.code == text || question.text.all().iter().any(|asked| fold(asked) == key)
        };
        let found = self.questions.iter().find(asked);
        let code = |question: &Question| {
            let code = question.code.clone();
            named(&question.code, &Texts { nl: code.clone(), fr: code.clone(), en: code })
        };
        found.ok_or_else(|| {
            let codes: Vec<Named> = self.questions.iter().map(code).collect();
            unknown("inventory-unknown-question", &codes, text)
        })
    }
}

/// Which way an indicator should go.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Direction {
    /// More is better.
    Up,
    /// Less is better.
    Down,
}

/// How the measurements of an indicator go together.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Default,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Reading {
    /// How it is on a day: the latest counts, such as an area.
    #[default]
    Level,
    /// What there was in a period: they add up, such as hours of work.
    Flow,
}

/// Something that is measured, at the inventory as a baseline and later again (B-INV-2).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Indicator {
    /// Stable code, in small letters.
    pub code: String,
    /// Its name.
    pub name: Texts,
    /// Its unit, such as `m2` or `kg`; `count` for a number of things.
    pub unit: String,
    /// Which way it should go.
    pub direction: Direction,
    /// Code of the theme it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub theme: Option<String>,
    /// How its measurements go together. Editions that were opened before there were any have levels, and a level is not
    /// written: their text and its hash stay what they were.
    #[serde(default, skip_serializing_if = "is_level")]
    pub reading: Reading,
    /// Of several dossiers there is no sum: a percentage, a temperature.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub apart: bool,
}

fn is_level(reading: &Reading) -> bool {
    *reading == Reading::Level
}

/// An indicator by code or name.
///
/// # Errors
/// There is none, with those that may have been meant.
pub fn find_indicator<'a>(indicators: &'a [Indicator], text: &str) -> Result<&'a Indicator, Fact> {
    let names: Vec<Named> =
        indicators.iter().map(|indicator| named(&indicator.code, &indicator.name)).collect();
    let found = find_named(&names, text).map(|word| word.code.clone());
    let found = found.and_then(|code| indicators.iter().find(|indicator| indicator.code == code));
    found.ok_or_else(|| unknown("inventory-unknown-indicator", &names, text))
}

fn named(code: &str, name: &Texts) -> Named {
    Named { code: code.to_owned(), name: name.clone(), synonyms: Vec::new(), summary: None }
}

/// How many are shown of what may have been meant.
const SHOWN: usize = 8;

fn unknown(code: &'static str, names: &[Named], text: &str) -> Fact {
    let near = near_words(names, text).into_iter().take(SHOWN).map(|word| match word.name.all() {
        [nl, ..] if nl == word.code => Value::from(&word.code),
        _ => Value::aside(&word.code, &word.name),
    });
    Fact::new(code).with("text", text).with("count", names.len()).with_list("near", near)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn template() -> InventoryTemplate {
        let section = |code: &str, theme: Option<&str>, required| Section {
            code: code.into(),
            name: Texts { nl: code.into(), fr: code.into(), en: code.into() },
            hint: None,
            theme: theme.map(str::to_owned),
            required,
        };
        let question = |code: &str, section: &str| Question {
            code: code.into(),
            section: section.into(),
            text: Texts::default(),
            hint: None,
            kind: ItemKind::Need,
        };
        InventoryTemplate {
            sections: vec![
                section("people", None, true),
                section("places", None, false),
                section("water", Some("nature"), true),
                section("bare", None, true),
            ],
            questions: vec![
                question("who", "people"),
                question("when", "people"),
                question("where", "places"),
                question("rain", "water"),
            ],
        }
    }

    fn missing(themes: &[&str], found: &[&str], answered: &[&str]) -> Vec<String> {
        let owned = |words: &[&str]| words.iter().map(ToString::to_string).collect::<Vec<String>>();
        let (themes, found, answered) = (owned(themes), owned(found), owned(answered));
        template().missing(&themes, &found, &answered).map(|section| section.code.clone()).collect()
    }

    #[test]
    fn a_required_section_needs_a_finding_or_all_its_questions_gone_through() {
        assert_eq!(missing(&[], &[], &[]), ["people", "bare"]);
        assert_eq!(missing(&[], &[], &["who"]), ["people", "bare"]);
        assert_eq!(missing(&[], &[], &["who", "when"]), ["bare"]);
        assert_eq!(missing(&[], &["people", "bare"], &[]), [""; 0]);
    }

    #[test]
    fn a_section_of_a_theme_is_asked_of_the_dossiers_with_that_theme() {
        assert_eq!(missing(&["nature"], &["people", "bare"], &[]), ["water"]);
        assert_eq!(missing(&["energy"], &["people", "bare"], &[]), [""; 0]);
    }
}
