//! The one validator of applications: whatever came by flags, prompts or files passes here, and everything
//! that is wrong with it is said at once.

use super::Application;
use super::members;
use super::point::{Point, PointFault};
use super::raw::{Field, RawApplication, RawMember, fault_at};
use super::words::{Listed, Vocabulary, Words};
use crate::domain::dates::{DateFault, DayAndMoment, Moment, day_of, parse_day_and_moment};
use crate::domain::fact::{Fact, Fault, Place};
use crate::domain::language::Language;
use crate::domain::money::{AmountFault, Cents, LARGEST};
use crate::domain::person::{Member, MemberKind, Person, Tie};
use crate::domain::text::{self, is_email, tidy};

/// Checks an application in words against the vocabulary of its edition. Rules are not looked at: an
/// application can be well said and still break them.
///
/// # Errors
/// Everything that is wrong with it.
pub fn validate(
    raw: &RawApplication,
    vocabulary: &Vocabulary<'_>,
    now: Moment,
) -> Result<Application, Vec<Fault>> {
    // A row that could not be read at all has nothing more to tell.
    if !raw.faults.is_empty() && raw.values.is_empty() && raw.members.is_empty() {
        return Err(raw.faults.clone());
    }
    let mut desk = Desk { raw, vocabulary, faults: raw.faults.clone() };
    let (track, tracks_named) = desk.track();
    let application = Application {
        neighbourhood: desk.neighbourhood(),
        municipalities: desk.municipalities(),
        perimeter: desk.text(Field::Perimeter),
        point: desk.point(),
        track,
        tracks_named,
        tier: desk.tier(),
        themes: desk.themes(),
        contact: desk.contact(),
        members: desk.members(),
        motivation: desk.text(Field::Motivation),
        asked: desk.asked(),
        together_with: desk.together_with(),
        submitted: desk.submitted(now),
        submitted_stated: raw.says(Field::Submitted),
    };
    if desk.faults.is_empty() { Ok(application) } else { Err(desk.faults) }
}

/// Where one application is gone through, field by field.
struct Desk<'a> {
    raw: &'a RawApplication,
    vocabulary: &'a Vocabulary<'a>,
    faults: Vec<Fault>,
}

impl Desk<'_> {
    fn fault(&mut self, field: Field, found: &str, fact: Fact) {
        self.faults.push(fault_at(&self.raw.place_of(field), found, fact));
    }

    /// What was said of a field, as it is stored; nothing when it cannot be.
    fn text(&mut self, field: Field) -> Option<String> {
        let (said, place) = self.raw.values.get(&field)?;
        self.clean(said, place)
    }

    fn clean(&mut self, said: &str, place: &Place) -> Option<String> {
        clean(said, place, &mut self.faults)
    }

    fn email(&mut self, said: &str, place: &Place) -> Option<String> {
        email(said, place, &mut self.faults)
    }

    fn neighbourhood(&mut self) -> String {
        if !self.raw.says(Field::Neighbourhood) {
            self.fault(Field::Neighbourhood, "", Fact::new("neighbourhood-missing"));
            return String::new();
        }
        let name = self.text(Field::Neighbourhood).unwrap_or_default();
        if !name.is_empty() && !name.contains(char::is_alphanumeric) {
            self.fault(Field::Neighbourhood, &name, Fact::new("neighbourhood-without-letters"));
        }
        name
    }

    /// Names of other neighbourhoods, each once and not its own. A name may have a comma or a slash in it.
    fn together_with(&mut self) -> Vec<String> {
        let Some(text) = self.text(Field::TogetherWith) else { return Vec::new() };
        let own = self.raw.values.get(&Field::Neighbourhood).map(|(name, _)| text::fold(name));
        let mut names: Vec<String> = Vec::new();
        for name in text.split(['\n', ';', '|']).map(tidy).filter(|name| !name.is_empty()) {
            let key = text::fold(&name);
            if key.is_empty() {
                self.fault(Field::TogetherWith, &name, Fact::new("neighbourhood-without-letters"));
            } else if own.as_ref() == Some(&key) {
                self.fault(Field::TogetherWith, &name, Fact::new("neighbourhood-together-itself"));
            } else if names.iter().all(|known| text::fold(known) != key) {
                names.push(name);
            }
        }
        names
    }

    fn municipalities(&mut self) -> Vec<String> {
        let Some(text) = self.text(Field::Municipality) else { return Vec::new() };
        let vocabulary = self.vocabulary;
        let Listed { codes, unknown } = vocabulary.list_municipalities(&text);
        for piece in unknown {
            let fact = if vocabulary.rules().municipalities.is_empty() {
                Fact::new("municipality-needs-code").with("value", piece)
            } else {
                Fact::new("municipality-unknown")
                    .with("value", piece)
                    .with_list("nearest", vocabulary.nearest_municipalities(piece))
            };
            self.fault(Field::Municipality, &text, fact);
        }
        codes
    }

    fn themes(&mut self) -> Vec<String> {
        let Some(text) = self.text(Field::Themes) else { return Vec::new() };
        let words = &self.vocabulary.themes;
        let Listed { codes, unknown } = words.list(&text);
        for piece in unknown {
            self.fault(Field::Themes, &text, unknown_word("theme-unknown", "themes-not-used", words, piece));
        }
        codes
    }

    /// The track, and how many were named. More than one is no fault of the form: a rule judges it.
    fn track(&mut self) -> (Option<String>, u32) {
        let words = &self.vocabulary.tracks;
        let Some(text) = self.text(Field::Track) else {
            return (words.all().first().map(|track| track.code.clone()), 1);
        };
        let Listed { codes, unknown } = words.list(&text);
        for piece in unknown {
            self.fault(Field::Track, &text, unknown_word("track-unknown", "tracks-not-used", words, piece));
        }
        let named = u32::try_from(codes.len()).unwrap_or(u32::MAX).max(1);
        (codes.into_iter().next(), named)
    }

    fn tier(&mut self) -> Option<String> {
        let words = &self.vocabulary.tiers;
        let Some(text) = self.text(Field::Tier) else {
            return match words.all() {
                [only] => Some(only.code.clone()),
                _ => None,
            };
        };
        let found = words.find(&text).map(|tier| tier.code.clone());
        if found.is_none() {
            self.fault(Field::Tier, &text, unknown_word("tier-unknown", "tiers-not-used", words, &text));
        }
        found
    }

    fn point(&mut self) -> Option<Point> {
        let text = self.text(Field::Point)?;
        match Point::parse(&text) {
            Ok(point) => Some(point),
            Err(fault) => {
                let code = match fault {
                    PointFault::NotAPoint => "point-not-a-point",
                    PointFault::OutOfRange => "point-out-of-range",
                };
                self.fault(Field::Point, &text, Fact::new(code));
                None
            }
        }
    }

    fn contact(&mut self) -> Option<Person> {
        let name = self.text(Field::ContactName);
        let email = match self.raw.values.get(&Field::ContactEmail) {
            Some((said, place)) => self.email(said, place),
            None => None,
        };
        let phone = self.text(Field::ContactPhone);
        let language = self.language();
        if !self.raw.says(Field::ContactName) && (email.is_some() || phone.is_some()) {
            self.fault(Field::ContactName, "", Fact::new("contact-without-name"));
        }
        Some(Person { name: name?, email, phone, language, ..Person::default() })
    }

    fn language(&mut self) -> Option<Language> {
        let text = self.text(Field::Language)?;
        let found = Language::recognise(&text);
        if found.is_none() {
            self.fault(Field::Language, &text, Fact::new("language-unknown"));
        }
        found
    }

    fn asked(&mut self) -> Cents {
        let Some(text) = self.text(Field::Asked) else { return Cents::ZERO };
        Cents::parse(&text).unwrap_or_else(|fault| {
            self.fault(Field::Asked, &text, amount_fact(fault));
            Cents::ZERO
        })
    }

    fn submitted(&mut self, now: Moment) -> DayAndMoment {
        let zone = self.vocabulary.rules().timezone;
        let today = DayAndMoment { day: day_of(now, zone), moment: None };
        let Some(text) = self.text(Field::Submitted) else { return today };
        match parse_day_and_moment(&text, zone) {
            Err(fault) => {
                self.fault(Field::Submitted, &text, date_fact(fault));
                today
            }
            Ok(given) if given.day > today.day || given.moment.is_some_and(|moment| moment > now) => {
                let fact = Fact::new("date-in-future").with("day", given.day).with("today", today.day);
                self.fault(Field::Submitted, &text, fact);
                today
            }
            Ok(given) => given,
        }
    }

    fn members(&mut self) -> Vec<Member> {
        let raw = self.raw;
        let mut members: Vec<Member> = Vec::new();
        if let Some(text) = self.text(Field::Members) {
            let place = raw.place_of(Field::Members);
            let read = members::split(&text).into_iter().map(|piece| members::read(piece, &place));
            members.extend(read.filter_map(|raw| member(&raw, &mut self.faults)));
        }
        members.extend(raw.members.iter().filter_map(|raw| member(raw, &mut self.faults)));
        members
    }
}

/// Checks members that come by themselves, such as a list of supporters.
///
/// # Errors
/// Everything that is wrong with them.
pub fn validate_members(raw: &[RawMember]) -> Result<Vec<Member>, Vec<Fault>> {
    let mut faults = Vec::new();
    let members = raw.iter().filter_map(|raw| member(raw, &mut faults)).collect();
    if faults.is_empty() { Ok(members) } else { Err(faults) }
}

fn clean(said: &str, place: &Place, faults: &mut Vec<Fault>) -> Option<String> {
    let text = tidy(said);
    if text.is_empty() {
        return None;
    }
    if let Some(fact) = unfit(&text) {
        faults.push(fault_at(place, &text, fact));
        return None;
    }
    // One form of line break, so that the same words are the same text from every format.
    Some(if text.contains('\r') { text.replace("\r\n", "\n").replace('\r', "\n") } else { text })
}

fn email(said: &str, place: &Place, faults: &mut Vec<Fault>) -> Option<String> {
    let address = clean(said, place, faults)?;
    if is_email(&address) {
        return Some(address);
    }
    faults.push(fault_at(place, &address, Fact::new("email-not-an-address")));
    None
}

fn member(raw: &RawMember, faults: &mut Vec<Fault>) -> Option<Member> {
    let mut given = |text: &Option<String>| clean(text.as_deref()?, &raw.place, faults);
    let (phone, address) = (given(&raw.phone), given(&raw.address));
    let (kind, tie) = (given(&raw.kind), given(&raw.tie));
    let email = raw.email.as_deref().and_then(|text| email(text, &raw.place, faults));
    let kind = match kind {
        None => Some(MemberKind::Citizen),
        Some(word) => member_word(&word, members::kind(&word), &raw.place, faults),
    };
    let tie = match tie {
        None => Some(Tie::default()),
        Some(word) => member_word(&word, members::tie(&word), &raw.place, faults),
    };
    if raw.name.trim().is_empty() {
        faults.push(fault_at(&raw.place, "", Fact::new("member-without-name")));
        return None;
    }
    let name = clean(&raw.name, &raw.place, faults)?;
    if name.matches('(').count() != name.matches(')').count() {
        faults.push(fault_at(&raw.place, &name, Fact::new("member-open-parenthesis")));
    }
    let person = Person { name, email, phone, address, ..Person::default() };
    Some(Member { person, kind: kind?, tie: tie? })
}

fn member_word<T>(word: &str, meaning: Option<T>, place: &Place, faults: &mut Vec<Fault>) -> Option<T> {
    if meaning.is_none() {
        faults.push(fault_at(place, word, members::unknown_word(word)));
    }
    meaning
}

/// What makes a text unfit for any field.
fn unfit(text: &str) -> Option<Fact> {
    if let Some(c) = text::forbidden_character(text) {
        let code = format!("U+{:04X}", u32::from(c));
        return Some(Fact::new("text-forbidden-character").with("character", code));
    }
    // Counted only where the bytes leave room for too many.
    let length = if text.len() > text::LONGEST { text.chars().count() } else { 0 };
    (length > text::LONGEST)
        .then(|| Fact::new("text-too-long").with("length", length).with("longest", text::LONGEST))
}

fn unknown_word(unknown: &'static str, not_used: &'static str, words: &Words<'_>, piece: &str) -> Fact {
    if words.all().is_empty() {
        return Fact::new(not_used).with("value", piece);
    }
    Fact::new(unknown).with("value", piece).with_list("known", words.all().iter().map(|word| &word.name))
}

/// The message for an amount that could not be read.
pub fn amount_fact(fault: AmountFault) -> Fact {
    match fault {
        AmountFault::NotAnAmount => Fact::new("amount-not-an-amount"),
        AmountFault::Ambiguous => Fact::new("amount-ambiguous"),
        AmountFault::TooPrecise => Fact::new("amount-too-precise"),
        AmountFault::Negative => Fact::new("amount-negative"),
        AmountFault::TooLarge => Fact::new("amount-too-large").with("largest", LARGEST),
    }
}

/// The message for a date that could not be read.
pub fn date_fact(fault: DateFault) -> Fact {
    Fact::new(match fault {
        DateFault::NotADate => "date-not-a-date",
        DateFault::NoSuchDay => "date-no-such-day",
        DateFault::ShortYear => "date-short-year",
    })
}

#[cfg(test)]
#[path = "validate_tests.rs"]
mod tests;
