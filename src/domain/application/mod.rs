//! An application as it is handed in.
//!
//! - [`raw`]: the words as they were typed or read, each with its place.
//! - [`members`]: steering-group members in words, and the words for what they are.
//! - [`point`]: a place on the map without fractions.
//! - [`words`]: the vocabulary of an edition, ready for looking up.
//! - [`validate`]: the one validator for flags, prompts and files alike.

pub mod members;
pub mod point;
pub mod raw;
#[cfg(test)]
pub(crate) mod sample;
pub mod validate;
pub mod words;

use super::dates::DayAndMoment;
use super::money::Cents;
use super::person::{Member, Person};
use super::text::fold;

pub use point::Point;
pub use raw::{Field, RawApplication, RawMember};
pub use validate::{validate, validate_members};
pub use words::Vocabulary;

/// A checked application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    /// Name of the neighbourhood.
    pub neighbourhood: String,
    /// Codes (NIS) of its municipalities.
    pub municipalities: Vec<String>,
    /// Its limits, in words.
    pub perimeter: Option<String>,
    /// A point in it.
    pub point: Option<Point>,
    /// Code of the track.
    pub track: Option<String>,
    /// How many tracks were named; a rule wants exactly one (B-ADM-7).
    pub tracks_named: u32,
    /// Code of the tier.
    pub tier: Option<String>,
    /// Codes of the themes.
    pub themes: Vec<String>,
    /// The person to write to.
    pub contact: Option<Person>,
    /// The steering group.
    pub members: Vec<Member>,
    /// Why they apply.
    pub motivation: Option<String>,
    /// The amount first asked.
    pub asked: Cents,
    /// Names of other neighbourhoods that hand it in together (B-PB-11).
    pub together_with: Vec<String>,
    /// When it was handed in.
    pub submitted: DayAndMoment,
    /// Whether that was said; otherwise it is the day on which it was typed in.
    pub submitted_stated: bool,
}

/// The text by which an application that is handed in twice is known: two applications that say the same
/// have the same text, whatever the format, the order of municipalities and themes, or the spelling of the
/// neighbourhood's name. What is added later (perimeter, point) is not in it.
pub fn intake_text(application: &Application) -> String {
    let mut text = String::from("intake 1\n");
    let mut line = |name: &str, values: &[&str]| {
        text.push_str(name);
        for value in values {
            text.push('\t');
            // Escaped, so that no value can pass for the next field.
            for c in value.chars() {
                match c {
                    '\\' => text.push_str("\\\\"),
                    '\t' => text.push_str("\\t"),
                    '\n' => text.push_str("\\n"),
                    _ => text.push(c),
                }
            }
        }
        text.push('\n');
    };
    let sorted = |codes: &[String]| {
        let mut codes = codes.to_vec();
        codes.sort();
        codes
    };
    line("neighbourhood", &[&fold(&application.neighbourhood)]);
    for code in sorted(&application.municipalities) {
        line("municipality", &[&code]);
    }
    line("track", &[application.track.as_deref().unwrap_or_default()]);
    for code in sorted(&application.themes) {
        line("theme", &[&code]);
    }
    let mut together: Vec<String> = application.together_with.iter().map(|name| fold(name)).collect();
    together.sort();
    for name in &together {
        line("together", &[name]);
    }
    line("asked", &[&application.asked.to_decimal()]);
    // A day that nobody stated is the day of typing in: the same file tomorrow must not look like another.
    if application.submitted_stated {
        let moment = application.submitted.moment.map(|moment| moment.to_rfc3339()).unwrap_or_default();
        line("submitted", &[&application.submitted.day.to_string(), &moment]);
    }
    if let Some(contact) = &application.contact {
        line("contact", &person(contact));
    }
    for member in &application.members {
        let kind: &'static str = member.kind.into();
        let tie: &'static str = member.tie.into();
        let mut values = person(&member.person).to_vec();
        values.extend([kind, tie]);
        line("member", &values);
    }
    line("motivation", &[application.motivation.as_deref().unwrap_or_default()]);
    text
}

fn person(person: &Person) -> [&str; 5] {
    fn given(text: &Option<String>) -> &str {
        text.as_deref().unwrap_or_default()
    }
    let language = person.language.map_or("", <&'static str>::from);
    [&person.name, given(&person.email), given(&person.phone), given(&person.address), language]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::dates::parse_date;
    use crate::domain::person::{MemberKind, Tie};

    fn application() -> Application {
        Application {
            neighbourhood: "La Roue".into(),
            municipalities: vec!["21001".into(), "21012".into()],
            perimeter: None,
            point: None,
            track: Some("qdc".into()),
            tracks_named: 1,
            tier: None,
            themes: vec!["nature".into()],
            contact: Some(Person { name: "Contact La".into(), ..Person::default() }),
            members: vec![Member {
                person: Person { name: "Lid 1".into(), ..Person::default() },
                kind: MemberKind::Citizen,
                tie: Tie::Lives,
            }],
            motivation: Some("Groen\nen meer".into()),
            asked: Cents(1_480_000),
            together_with: Vec::new(),
            submitted: DayAndMoment { day: parse_date("2021-09-10").unwrap(), moment: None },
            submitted_stated: true,
        }
    }

    #[test]
    fn an_application_handed_in_twice_has_the_same_intake_text() {
        let mut again = application();
        again.neighbourhood = "la  ROUE".into();
        again.municipalities.reverse();
        again.perimeter = Some("later ingevuld".into());
        assert_eq!(intake_text(&application()), intake_text(&again));
    }

    #[test]
    fn whatever_an_applicant_says_changes_the_intake_text() {
        let changes: [fn(&mut Application); 7] = [
            |a| a.together_with.push("Helmet".into()),
            |a| a.neighbourhood.push('x'),
            |a| a.asked = Cents(1),
            |a| a.members[0].tie = Tie::Works,
            |a| a.contact = None,
            |a| a.themes.push("energy".into()),
            |a| a.motivation = Some("Groen\\nen meer".into()),
        ];
        for change in changes {
            let mut other = application();
            change(&mut other);
            assert_ne!(intake_text(&application()), intake_text(&other));
        }
    }

    #[test]
    fn a_line_break_in_a_value_never_makes_a_new_field() {
        let mut other = application();
        other.motivation = Some("x\nmember\ty".into());
        assert_eq!(intake_text(&other).lines().count(), intake_text(&application()).lines().count());
    }
}
