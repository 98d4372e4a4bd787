//! Letters: what the register knows, filled in in a template, as Markdown or as a page of HTML.
//!
//! Templates are Markdown with the tags of Jinja. They are built in, and an office can put its own in their place.
//! Text of the register never becomes structure; what the register does not know stays as a visible mark.

mod bilingual;
mod context;
mod engine;
mod escape;
pub(super) mod page;
mod sample;
pub mod templates;
#[cfg(test)]
mod tests;
pub mod value;
mod words;

pub(crate) use escape::escaped;
pub(crate) use page::page as html_page;
use templates::Templates;
use value::{Kind, Letter};

use crate::domain::fact::{Fact, Fault, Place};
use crate::domain::language::Language;
use crate::i18n::Tr;
use strum::VariantArray;

/// The forms of a letter.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Default,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "lowercase")]
pub enum Form {
    /// Markdown.
    #[default]
    Md,
    /// A page of HTML.
    Html,
}

/// A letter as it goes out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Its text, in the form that was asked for.
    pub text: String,
    /// What was not known and stands in it as a mark, in order.
    pub blanks: Vec<String>,
}

/// Writes a letter.
///
/// # Errors
/// What its template has wrong.
pub fn write(letter: &Letter, templates: &Templates, form: Form) -> Result<Written, Vec<Fault>> {
    let filled = engine::fill(letter, templates)?;
    let text = match form {
        Form::Md => filled.markdown,
        Form::Html => page::page(letter.language, &title(letter), &filled.markdown),
    };
    Ok(Written { text, blanks: filled.blanks })
}

/// Writes the same letter in two languages side by side (B-MO-9).
///
/// # Errors
/// What either template has wrong.
pub fn write_both(
    left: &Letter,
    right: &Letter,
    templates: &Templates,
    form: Form,
) -> Result<Written, Vec<Fault>> {
    let (one, other) = match (engine::fill(left, templates), engine::fill(right, templates)) {
        (Ok(one), Ok(other)) => (one, other),
        (one, other) => {
            return Err(one.err().into_iter().chain(other.err()).flatten().collect());
        }
    };
    let one_side = bilingual::Side { language: left.language, markdown: &one.markdown };
    let other_side = bilingual::Side { language: right.language, markdown: &other.markdown };
    let text = match form {
        Form::Md => bilingual::table(one_side, other_side),
        Form::Html => {
            let title = format!("{} / {}", title(left), title(right));
            bilingual::page(one_side, other_side, &title)
        }
    };
    let mut blanks = one.blanks;
    blanks.extend(other.blanks);
    Ok(Written { text, blanks })
}

/// What a page is called: the letter and the dossier.
fn title(letter: &Letter) -> String {
    let kind = Tr::new(letter.language).text(&format!("letter-kind-{}", letter.kind));
    format!("{kind} {}", letter.reference)
}

/// Everything that the office's own templates have wrong: names under which nothing is looked for, and whatever shows
/// when every letter is filled in with made-up dossiers.
pub fn check(templates: &Templates) -> Vec<Fault> {
    let mut faults: Vec<Fault> = Vec::new();
    let mut add = |found: Vec<Fault>| {
        for fault in found {
            if !faults.contains(&fault) {
                faults.push(fault);
            }
        }
    };
    for language in Language::VARIANTS {
        for kind in Kind::VARIANTS {
            for letter in sample::letters(*kind, *language) {
                if let Err(found) = engine::fill(&letter, templates) {
                    add(found);
                }
            }
        }
    }
    let known = templates::BUILT_IN.iter().map(|(name, _)| *name).collect::<Vec<_>>().join(", ");
    for (name, own) in templates.own() {
        if !templates::is_known(name) && !engine::takes_in(templates, name) {
            let fact = Fact::new("letter-template-unused").with("known", &known);
            let place = Place { field: Some(own.place.clone()), ..Place::default() };
            add(vec![Fault { place, fact }]);
        }
    }
    faults
}
