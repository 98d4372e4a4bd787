//! Fields of a programme's own, filled in: a text read by the kind of the field, kept as text, told in a language, and
//! counted over many dossiers. What the fields are stands in [`super::programme::form`].

#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::dates::{DateFault, parse_date};
use super::fact::{Fact, Value};
use super::language::Texts;
use super::money::{AmountFault, Cents, split_decimals, ungroup};
use super::programme::definition::Named;
use super::programme::form::{Bearer, Field, FieldKind, FieldValue};
use super::programme::rule_set::{find_named, near_words};
use super::text::{LONGEST, fold, forbidden_character, tidy};

/// The largest whole number that is taken: sums over any number of dossiers stay far from overflowing.
pub const LARGEST: u64 = 1_000_000_000_000;

/// How many are shown of what may have been meant.
const SHOWN: usize = 8;

/// A text that was read as what a field takes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Given {
    /// A value.
    Value(FieldValue),
    /// Whatever names an organisation; which one only the register knows.
    Organisation(String),
}

/// Reads a text as what a field takes; a text of blanks is nothing.
///
/// # Errors
/// It is not of that kind; what was expected.
pub fn read(field: &Field, text: &str) -> Result<Option<Given>, Fact> {
    let text = tidy(text);
    if text.is_empty() {
        return Ok(None);
    }
    if forbidden_character(&text).is_some() || text.chars().count() > LONGEST {
        return Err(Fact::new("plan-bad-text").with("longest", LONGEST));
    }
    let value = match field.kind {
        FieldKind::Organisation => return Ok(Some(Given::Organisation(text))),
        FieldKind::Text => FieldValue::Text(text),
        FieldKind::Number => FieldValue::Number(number(&text)?),
        FieldKind::Amount => FieldValue::Amount(amount(&text)?),
        FieldKind::Date => FieldValue::Date(day(&text)?),
        FieldKind::YesNo => {
            FieldValue::YesNo(yes_no(&text).ok_or_else(|| Fact::new("filling-wrong-yes-no"))?)
        }
        FieldKind::Choice => FieldValue::Choice(choice(&field.choices, &text)?),
    };
    Ok(Some(Given::Value(value)))
}

/// A whole number as people write it: `1250`, `1 250`, `1.250,00` is none. As with money, `1.250` is not guessed at.
fn number(text: &str) -> Result<u64, Fact> {
    let wrong = |reason: &'static str| {
        Fact::new("filling-wrong-number").with("reason", reason).with("largest", LARGEST.to_string())
    };
    let fault =
        |fault: AmountFault| wrong(if fault == AmountFault::Ambiguous { "ambiguous" } else { "other" });
    if text.starts_with(['-', '−']) {
        return Err(wrong("negative"));
    }
    let (whole, decimals) = split_decimals(text).map_err(fault)?;
    if !decimals.is_empty() {
        return Err(wrong("decimals"));
    }
    let digits = ungroup(whole).map_err(fault)?;
    digits.parse().ok().filter(|number| *number <= LARGEST).ok_or_else(|| wrong("too-large"))
}

fn amount(text: &str) -> Result<Cents, Fact> {
    Cents::parse(text).map_err(|fault| {
        let reason: &'static str = fault.into();
        Fact::new("plan-wrong-amount").with("reason", reason)
    })
}

fn day(text: &str) -> Result<NaiveDate, Fact> {
    parse_date(text).map_err(|fault| {
        Fact::new(match fault {
            DateFault::NotADate => "date-not-a-date",
            DateFault::NoSuchDay => "date-no-such-day",
            DateFault::ShortYear => "date-short-year",
        })
    })
}

/// Yes or no in any of the languages, or as spreadsheets write it.
fn yes_no(text: &str) -> Option<bool> {
    match fold(text).as_str() {
        "j" | "ja" | "o" | "oui" | "y" | "yes" | "x" | "1" | "true" | "waar" | "vrai" => Some(true),
        "n" | "nee" | "neen" | "non" | "no" | "0" | "false" | "onwaar" | "faux" => Some(false),
        _ => None,
    }
}

fn choice(choices: &[Named], text: &str) -> Result<String, Fact> {
    let found = find_named(choices, text).map(|word| word.code.clone());
    found.ok_or_else(|| Fact::new("filling-wrong-choice").with_list("known", near(choices, text)))
}

/// Words that may have been meant, each with its name.
fn near(words: &[Named], text: &str) -> Vec<Value> {
    near_words(words, text).into_iter().take(SHOWN).map(|word| Value::aside(&word.code, &word.name)).collect()
}

/// A field as a word of a vocabulary.
fn word(field: &Field) -> Named {
    Named {
        code: field.code.clone(),
        name: field.name.clone(),
        synonyms: field.synonyms.clone(),
        summary: None,
    }
}

/// The field that a text means, by code, name in any language or synonym, among those of a dossier or of a project.
///
/// # Errors
/// There is none, with those that may have been meant; it is one of the other, or is not asked of this track, with
/// those that are.
pub fn find<'a>(fields: &'a [Field], of: Bearer, track: Option<&str>, text: &str) -> Result<&'a Field, Fact> {
    let words: Vec<Named> = fields.iter().map(word).collect();
    let code = find_named(&words, text).map(|word| word.code.clone());
    let Some(field) = code.and_then(|code| fields.iter().find(|field| field.code == code)) else {
        let asked: Vec<Named> = asked(fields, of, track).map(word).collect();
        return Err(Fact::new("filling-unknown")
            .with("text", text)
            .with("count", asked.len())
            .with("of", of.to_string())
            .with_list("near", near(&asked, text)));
    };
    if field.of != of {
        return Err(Fact::new("filling-of-other").with("code", &field.code).with("of", field.of.to_string()));
    }
    if !field.is_for(track) {
        let others: Vec<Value> = asked(fields, of, track).map(|field| Value::from(&field.code)).collect();
        return Err(Fact::new("filling-not-of-track")
            .with("code", &field.code)
            .with("count", others.len())
            .with_list("tracks", field.tracks.iter().map(Value::from))
            .with_list("asked", others));
    }
    Ok(field)
}

/// The field that a text means, of whatever and in whichever track.
///
/// # Errors
/// There is none, with those that may have been meant.
pub fn find_any<'a>(fields: &'a [Field], text: &str) -> Result<&'a Field, Fact> {
    let words: Vec<Named> = fields.iter().map(word).collect();
    let code = find_named(&words, text).map(|word| word.code.clone());
    code.and_then(|code| fields.iter().find(|field| field.code == code)).ok_or_else(|| {
        Fact::new("filling-unknown")
            .with("text", text)
            .with("count", words.len())
            .with("of", Bearer::Dossier.to_string())
            .with_list("near", near(&words, text))
    })
}

/// The fields that are asked of a dossier of this track, or of its projects.
pub fn asked<'a>(fields: &'a [Field], of: Bearer, track: Option<&'a str>) -> impl Iterator<Item = &'a Field> {
    fields.iter().filter(move |field| field.of == of && field.is_for(track))
}

/// The field under whose code, name or synonym a column arrives, among those of a dossier.
pub fn of_head<'a>(fields: &'a [Field], head: &str) -> Option<&'a Field> {
    let dossier = || fields.iter().filter(|field| field.of == Bearer::Dossier);
    let key = fold(head);
    dossier().find(|field| fold(&field.code) == key || fold(&field.code.replace('-', "_")) == key).or_else(
        || {
            let spelled = |field: &&Field| {
                let names = field.name.all().into_iter().chain(field.synonyms.iter().map(String::as_str));
                names.map(fold).any(|spelling| spelling == key)
            };
            dossier().find(spelled)
        },
    )
}

impl FieldValue {
    /// As it is stored; an organisation is stored by its number.
    pub fn stored(&self) -> Option<String> {
        Some(match self {
            Self::Text(text) => text.clone(),
            Self::Number(number) => number.to_string(),
            Self::Amount(amount) => amount.0.to_string(),
            Self::Date(day) => day.to_string(),
            Self::YesNo(yes) => if *yes { "yes" } else { "no" }.to_owned(),
            Self::Choice(code) => code.clone(),
            Self::Organisation(_) => return None,
        })
    }

    /// What was stored, as a field takes it now; `None` when it cannot be read so.
    pub fn from_stored(field: &Field, text: &str) -> Option<Self> {
        Some(match field.kind {
            FieldKind::Text => Self::Text(text.to_owned()),
            FieldKind::Number => Self::Number(text.parse().ok().filter(|number| *number <= LARGEST)?),
            FieldKind::Amount => Self::Amount(text.parse().ok().filter(|cents| *cents >= 0).map(Cents)?),
            FieldKind::Date => Self::Date(text.parse().ok()?),
            FieldKind::YesNo => Self::YesNo(match text {
                "yes" => true,
                "no" => false,
                _ => return None,
            }),
            FieldKind::Choice => {
                let known = field.choices.iter().any(|choice| choice.code == text);
                known.then(|| Self::Choice(text.to_owned()))?
            }
            FieldKind::Organisation => return None,
        })
    }

    /// As [`read`] takes it again, for a prompt; `name` is that of the organisation.
    pub fn typed(&self, name: Option<&str>) -> String {
        match self {
            Self::Amount(amount) => amount.to_decimal(),
            Self::Organisation(id) => name.map_or_else(|| id.0.to_string(), str::to_owned),
            value => value.stored().unwrap_or_default(),
        }
    }

    /// As a sentence or a table tells it; `name` is that of the organisation.
    pub fn told(&self, field: &Field, name: Option<&str>) -> Value {
        match self {
            Self::Text(text) => Value::from(text),
            Self::Number(number) => Value::Count(i64::try_from(*number).unwrap_or(i64::MAX)),
            Self::Amount(amount) => Value::Money(*amount),
            Self::Date(day) => Value::Date(*day),
            Self::YesNo(yes) => Value::Term(format!("answer-{}", if *yes { "yes" } else { "no" })),
            Self::Choice(code) => Value::Name(choice_name(field, code)),
            Self::Organisation(id) => Value::from(name.map_or_else(|| id.0.to_string(), str::to_owned)),
        }
    }
}

/// The name of a choice; its code where the field has no such choice any more.
pub fn choice_name(field: &Field, code: &str) -> Texts {
    super::programme::rule_set::name_of(&field.choices, code)
}
