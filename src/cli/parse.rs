//! Values that are typed, on flags and at prompts: one reading for both.

use chrono::NaiveDate;

use super::error::CommandError;
use crate::domain::action::{Agreed, parse_agreed};
use crate::domain::application::Point;
use crate::domain::dates::{DateFault, parse_date};
use crate::domain::expertise::MOST_HALF_DAYS;
use crate::domain::fact::{Fact, Fault};
use crate::domain::hours::{parse_hours, parse_minutes};
use crate::domain::meeting::parse_time;
use crate::domain::money::Cents;
use crate::domain::numbers::{EnterpriseFault, EnterpriseNumber, Iban, IbanFault, Phone, PhoneFault};
use crate::domain::partner::LONGEST_WORK;
use crate::domain::roadmap::{Vat, parse_quantity};
use crate::domain::text::{fold, is_email};
use crate::domain::visit::LONGEST_VISIT;
use crate::exchange::roadmap_file::{wrong_point, wrong_vat};
use crate::i18n::Tr;
use crate::ops;
use crate::ops::plan::Ask;

/// A day.
///
/// # Errors
/// What is wrong with it.
pub fn day(text: &str) -> Result<NaiveDate, Fact> {
    parse_date(text).map_err(date_fact)
}

fn date_fact(fault: DateFault) -> Fact {
    Fact::new(match fault {
        DateFault::NotADate => "date-not-a-date",
        DateFault::NoSuchDay => "date-no-such-day",
        DateFault::ShortYear => "date-short-year",
    })
}

/// An amount.
///
/// # Errors
/// What is wrong with it.
pub fn amount(text: &str) -> Result<Cents, Fact> {
    Cents::parse(text).map_err(|fault| {
        let reason: &'static str = fault.into();
        Fact::new("plan-wrong-amount").with("reason", reason)
    })
}

/// What is asked: an amount, or `auto` for what it costs less what others bring.
///
/// # Errors
/// What is wrong with it.
pub fn ask(text: &str) -> Result<Ask, Fact> {
    if text.trim().eq_ignore_ascii_case("auto") { Ok(Ask::Auto) } else { amount(text).map(Ask::Stated) }
}

/// What is asked, as [`ask`] reads it.
pub fn ask_text(ask: &Ask) -> String {
    match ask {
        Ask::Auto => "auto".to_owned(),
        Ask::Stated(amount) => amount.to_decimal(),
    }
}

/// A place on the map.
///
/// # Errors
/// What is wrong with it.
pub fn point(text: &str) -> Result<Point, Fact> {
    Point::parse(text).map_err(wrong_point)
}

/// A rate of VAT.
///
/// # Errors
/// There is no such rate.
pub fn vat(text: &str) -> Result<Vat, Fact> {
    Vat::parse(text).ok_or_else(wrong_vat)
}

/// A quantity, in thousandths.
///
/// # Errors
/// What is wrong with it.
pub fn quantity(text: &str) -> Result<i64, Fact> {
    parse_quantity(text).ok_or_else(|| Fact::new("plan-wrong-quantity"))
}

/// A number of things.
///
/// # Errors
/// What is wrong with it.
pub fn count(text: &str) -> Result<u32, Fact> {
    let count = text.trim().parse().ok().filter(|count| *count <= 1_000_000);
    count.ok_or_else(|| Fact::new("plan-wrong-count"))
}

/// Numbers with commas or blanks between them.
///
/// # Errors
/// What is wrong with them.
pub fn numbers(text: &str) -> Result<Vec<u32>, Fact> {
    text.split([',', ' ']).filter(|part| !part.is_empty()).map(count).collect()
}

/// Fields of expertise with half days: `water:2, biodiversity:4`; one half day when not said.
///
/// # Errors
/// What is wrong with them.
pub fn expertise(text: &str) -> Result<Vec<(String, u32)>, Fact> {
    let one = |part: &str| match part.rsplit_once(':') {
        None => Ok((part.trim().to_owned(), 1)),
        Some((field, days)) => {
            let days = days.trim().parse().map_err(|_| Fact::new("plan-wrong-half-days"))?;
            Ok((field.trim().to_owned(), days))
        }
    };
    text.split(',').filter(|part| !part.trim().is_empty()).map(one).collect()
}

/// The value of a flag, read.
///
/// # Errors
/// The fault, with the flag.
pub fn flag<T>(
    name: &str,
    text: Option<&str>,
    read: impl Fn(&str) -> Result<T, Fact>,
) -> Result<Option<T>, CommandError> {
    let Some(text) = text else { return Ok(None) };
    match read(text) {
        Ok(value) => Ok(Some(value)),
        Err(fact) => Err(ops::Error::invalid(Fault::of(name, text, fact)).into()),
    }
}

/// A duration in minutes.
///
/// # Errors
/// What is wrong with it.
pub fn minutes(text: &str) -> Result<u32, Fact> {
    parse_minutes(text, LONGEST_VISIT)
        .ok_or_else(|| Fact::new("coach-wrong-minutes").with("longest", LONGEST_VISIT))
}

/// How long a visit took in hours, as minutes.
///
/// # Errors
/// What is wrong with it.
pub fn visit_hours(text: &str) -> Result<u32, Fact> {
    parse_hours(text, LONGEST_VISIT).ok_or_else(|| Fact::new("coach-wrong-hours"))
}

/// A duration as it is typed at a prompt: hours with a colon, else minutes.
///
/// # Errors
/// What is wrong with it.
pub fn duration(text: &str) -> Result<u32, Fact> {
    parse_minutes(text, LONGEST_VISIT)
        .or_else(|| text.contains([':', 'u', 'h']).then(|| parse_hours(text, LONGEST_VISIT)).flatten())
        .ok_or_else(|| Fact::new("coach-wrong-minutes").with("longest", LONGEST_VISIT))
}

/// A time on the clock.
///
/// # Errors
/// What is wrong with it.
pub fn time(text: &str) -> Result<String, Fact> {
    parse_time(text).ok_or_else(|| Fact::new("meeting-wrong-time"))
}

/// An action on one line: `TEXT @WHO DATE`.
///
/// # Errors
/// What is wrong with it.
pub fn agreed(text: &str) -> Result<Agreed, Fact> {
    let agreed = parse_agreed(text).map_err(date_fact)?;
    if agreed.text.is_empty() { Err(Fact::new("plan-text-needed")) } else { Ok(agreed) }
}

/// How many half days.
///
/// # Errors
/// What is wrong with it.
pub fn half_days(text: &str) -> Result<u32, Fact> {
    let days = text.trim().parse().ok().filter(|days| (1..=MOST_HALF_DAYS).contains(days));
    days.ok_or_else(|| Fact::new("expert-wrong-half-days").with("least", 1_u32).with("most", MOST_HALF_DAYS))
}

/// A neighbourhood with how many came: `NAME=COUNT`.
///
/// # Errors
/// What is wrong with it.
pub fn counted(text: &str) -> Result<(String, u32), Fact> {
    let parts = text.rsplit_once('=').and_then(|(name, number)| Some((name.trim(), count(number).ok()?)));
    let parts = parts.filter(|(name, _)| !name.is_empty());
    parts.map(|(name, count)| (name.to_owned(), count)).ok_or_else(|| Fact::new("meeting-wrong-counted"))
}

/// One of a closed set of words, by its code or its name in the reader's language. `terms` is the group of the
/// names in the message files, `unknown` what is said of any other word.
///
/// # Errors
/// The fault, with the flag and the words that there are.
pub fn one_of<T: Copy + std::fmt::Display>(
    tr: &Tr,
    (flag, terms, unknown): (&str, &str, &'static str),
    all: &[T],
    text: &str,
) -> Result<T, CommandError> {
    let key = fold(text);
    // «winkel of bedrijf» is named by either word.
    let named = |label: &str| {
        fold(label) == key
            || [" of ", " ou ", " or "].iter().any(|or| label.split(or).any(|part| fold(part) == key))
    };
    let fits = |one: &&T| {
        let code = one.to_string();
        fold(&code) == key || named(&tr.term(&format!("{terms}-{code}")))
    };
    all.iter().find(fits).copied().ok_or_else(|| {
        let codes = all.iter().map(ToString::to_string);
        ops::Error::invalid(Fault::of(flag, text, Fact::new(unknown).with_list("known", codes))).into()
    })
}

/// How long a partner works in hours, as minutes.
///
/// # Errors
/// What is wrong with it.
pub fn work_hours(text: &str) -> Result<u32, Fact> {
    parse_hours(text, LONGEST_WORK).ok_or_else(|| Fact::new("partner-wrong-hours"))
}

/// An e-mail address.
///
/// # Errors
/// What is wrong with it.
pub fn email(text: &str) -> Result<String, Fact> {
    if is_email(text) { Ok(text.to_owned()) } else { Err(Fact::new("email-not-an-address")) }
}

/// A telephone number.
///
/// # Errors
/// What is wrong with it.
pub fn phone(text: &str) -> Result<String, Fact> {
    Phone::parse(text).map(|_| text.to_owned()).map_err(PhoneFault::fact)
}

/// An account.
///
/// # Errors
/// What is wrong with it.
pub fn iban(text: &str) -> Result<String, Fact> {
    Iban::parse(text).map(|_| text.to_owned()).map_err(IbanFault::fact)
}

/// An enterprise number.
///
/// # Errors
/// What is wrong with it.
pub fn enterprise_number(text: &str) -> Result<String, Fact> {
    EnterpriseNumber::parse(text).map(|_| text.to_owned()).map_err(EnterpriseFault::fact)
}
