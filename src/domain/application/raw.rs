//! An application in the words in which it was typed or read, each with its place, before anything is
//! judged.

use std::collections::BTreeMap;

use crate::domain::fact::{Fact, Fault, Place};

/// What an application can say of itself.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
pub enum Field {
    /// Name of the neighbourhood.
    Neighbourhood,
    /// One or more municipalities: name, NIS code or postcode.
    Municipality,
    /// Its limits, in words.
    Perimeter,
    /// Latitude and longitude in degrees.
    Point,
    /// The track.
    Track,
    /// The tier.
    Tier,
    /// One or more themes.
    Themes,
    /// Name of the person to write to.
    ContactName,
    /// E-mail address of that person.
    ContactEmail,
    /// Telephone number of that person.
    ContactPhone,
    /// The language in which to write to that person.
    Language,
    /// The steering group.
    Members,
    /// Why they apply.
    Motivation,
    /// The amount first asked, in euros.
    Asked,
    /// When it was handed in.
    Submitted,
    /// Other neighbourhoods that hand it in together (B-PB-11).
    TogetherWith,
}

/// A member of the steering group in words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RawMember {
    /// Name.
    pub name: String,
    /// As what; a citizen when not said.
    pub kind: Option<String>,
    /// Tie to the territory.
    pub tie: Option<String>,
    /// E-mail address.
    pub email: Option<String>,
    /// Telephone number.
    pub phone: Option<String>,
    /// Address.
    pub address: Option<String>,
    /// Where it was read.
    pub place: Place,
}

/// An application in words.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct RawApplication {
    /// What was said of each field, and where. An empty text is the same as nothing said.
    pub values: BTreeMap<Field, (String, Place)>,
    /// Members that came one by one; those in one text are under [`Field::Members`].
    pub members: Vec<RawMember>,
    /// Fields of the programme's own that were typed, each as `CODE=VALUE`.
    pub own: Vec<String>,
    /// Those that came with a file: code, what was said of it, and where.
    pub own_read: Vec<(String, String, Place)>,
    /// The row of data, from 1, when it comes from a file.
    pub row: Option<usize>,
    /// The line in that file, where known.
    pub line: Option<usize>,
    /// What was already wrong while reading; the validator reports it together with its own faults.
    pub faults: Vec<Fault>,
}

impl RawApplication {
    /// Notes what was said of a field. `name` is how the giver knows the field: a column's head, a flag.
    pub fn say(&mut self, field: Field, name: impl Into<String>, text: impl Into<String>) {
        let place = self.place(name);
        self.values.insert(field, (text.into(), place));
    }

    /// A place in this row.
    pub fn place(&self, name: impl Into<String>) -> Place {
        Place { line: self.line, row: self.row, field: Some(name.into()), found: None }
    }

    /// Where a field was said, or where it is missing.
    pub fn place_of(&self, field: Field) -> Place {
        match self.values.get(&field) {
            Some((_, place)) => place.clone(),
            None => self.place(<&str>::from(field)),
        }
    }

    /// Whether something was said of a field.
    pub fn says(&self, field: Field) -> bool {
        self.values.get(&field).is_some_and(|(text, _)| !text.trim().is_empty())
    }
}

/// A fault at a place, with what stood there; long texts are cut.
pub fn fault_at(place: &Place, found: &str, fact: Fact) -> Fault {
    const SHOWN: usize = 80;
    let found = match found.char_indices().nth(SHOWN) {
        Some((end, _)) => format!("{}…", &found[..end]),
        None => found.to_owned(),
    };
    let found = (!found.is_empty()).then_some(found);
    Fault { place: Place { found, ..place.clone() }, fact }
}
