//! Entries of an agenda → an iCalendar file (RFC 5545), for whatever calendar people keep. The same entries
//! and the same moment give the same bytes; the UID of an entry is the caller's and says what it is, so that
//! a calendar that reads the file again moves an entry instead of doubling it.

use chrono::{NaiveDate, SubsecRound};
use icalendar::{Calendar, Component, Event, EventLike, Property};

use crate::domain::dates::Moment;

/// When an entry is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum When {
    /// The whole day.
    Day(NaiveDate),
    /// A moment, to the second. How long it takes is not known.
    At(Moment),
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// What it is, for ever and wherever: it may not hold its date.
    pub uid: String,
    /// When it is.
    pub when: When,
    /// Its line in a calendar.
    pub summary: String,
    /// What is shown when it is opened; empty for nothing.
    pub description: String,
    /// Words to sort and colour by.
    pub categories: Vec<String>,
}

/// Writes a calendar of this name, as it stands at a moment.
pub fn calendar(name: &str, entries: &[Entry], stamp: Moment) -> String {
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", "-//wijk//agenda//EN"),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        ("X-WR-CALNAME", &printable(name)),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    for entry in entries {
        calendar.push(event(entry, stamp));
    }
    folded(&calendar.to_string())
}

/// The longest line that RFC 5545, 3.1 allows, in bytes without its end.
const LONGEST: usize = 75;

/// The same lines, folded anew between characters: the crate counts the blank that begins the rest of a line
/// for nothing, and the last one is then a byte too long.
fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 16);
    for line in text.replace("\r\n ", "").split_terminator("\r\n") {
        let mut length = 0;
        for character in line.chars() {
            if length + character.len_utf8() > LONGEST {
                out.push_str("\r\n ");
                length = 1;
            }
            out.push(character);
            length += character.len_utf8();
        }
        out.push_str("\r\n");
    }
    out
}

fn event(entry: &Entry, stamp: Moment) -> Event {
    let mut event = Event::new();
    event.uid(&entry.uid).timestamp(stamp.trunc_subsecs(0)).summary(&printable(&entry.summary));
    // A day without an end is that whole day, and so is never one too many (RFC 5545, 3.6.1).
    match entry.when {
        When::Day(day) => event.starts(day),
        When::At(moment) => event.starts(moment),
    };
    // What is due does not take anybody's time.
    event.add_property("TRANSP", "TRANSPARENT");
    if !entry.description.is_empty() {
        event.description(&printable(&entry.description));
    }
    if !entry.categories.is_empty() {
        event.categories(entry.categories.iter().map(|category| printable(category)));
    }
    event.done()
}

/// A text without control characters; only the ends of lines may stay, and they are escaped.
fn printable(text: &str) -> String {
    text.chars().filter(|c| *c == '\n' || !c.is_control()).collect()
}

#[cfg(test)]
mod tests {
    use chrono::{TimeZone, Utc};
    use proptest::prelude::*;

    use super::*;
    use crate::domain::dates::parse_date;

    fn stamp() -> Moment {
        Utc.with_ymd_and_hms(2026, 3, 2, 8, 30, 0).unwrap()
    }

    fn entry(uid: &str, when: When, summary: &str) -> Entry {
        let (description, categories) = (String::new(), Vec::new());
        Entry { uid: uid.into(), when, summary: summary.into(), description, categories }
    }

    /// The value of a property in each entry, read by other code than wrote it.
    fn read(text: &str, property: &str) -> Vec<String> {
        let unfolded = text.replace("\r\n ", "");
        let lines = unfolded.split("\r\n").filter_map(|line| line.split_once(':'));
        lines
            .filter(|(name, _)| name.split(';').next() == Some(property))
            .map(|(_, value)| {
                let mut read = String::new();
                let mut characters = value.chars();
                while let Some(character) = characters.next() {
                    match (character, character == '\\') {
                        (_, true) => match characters.next() {
                            Some('n') => read.push('\n'),
                            other => read.extend(other),
                        },
                        (other, false) => read.push(other),
                    }
                }
                read
            })
            .collect()
    }

    #[test]
    fn a_calendar_is_these_bytes() {
        let deadline = Entry {
            description: "wijk edition show QDC-2026; tot middernacht\nB-PB-12".into(),
            categories: vec!["editie".into(), "indienen, laatste dag".into()],
            ..entry(
                "QDC-2026.deadline@wijk",
                When::Day(parse_date("2026-09-30").unwrap()),
                "Participatieve Duurzame Wijken 2026: laatste dag om een kandidatuur in te dienen",
            )
        };
        let at = Utc.with_ymd_and_hms(2026, 3, 12, 18, 30, 0).unwrap();
        let meeting = entry("meeting.7@wijk", When::At(at), "Kickoff");
        let text = calendar("Agenda van wijk", &[deadline, meeting], stamp());
        let expected = "\
BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//wijk//agenda//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
X-WR-CALNAME:Agenda van wijk
BEGIN:VEVENT
DESCRIPTION:wijk edition show QDC-2026\\; tot middernacht\\nB-PB-12
DTSTAMP:20260302T083000Z
DTSTART;VALUE=DATE:20260930
SUMMARY:Participatieve Duurzame Wijken 2026: laatste dag om een kandidatuur
  in te dienen
TRANSP:TRANSPARENT
UID:QDC-2026.deadline@wijk
CATEGORIES:editie,indienen\\, laatste dag
END:VEVENT
BEGIN:VEVENT
DTSTAMP:20260302T083000Z
DTSTART:20260312T183000Z
SUMMARY:Kickoff
TRANSP:TRANSPARENT
UID:meeting.7@wijk
END:VEVENT
END:VCALENDAR
";
        assert_eq!(text, expected.replace('\n', "\r\n"));
    }

    #[test]
    fn an_empty_agenda_is_an_empty_calendar() {
        let text = calendar("Agenda", &[], stamp());
        assert!(text.starts_with("BEGIN:VCALENDAR\r\n") && text.ends_with("END:VCALENDAR\r\n"));
    }

    #[test]
    fn control_characters_do_not_get_through() {
        let day = When::Day(parse_date("2026-09-30").unwrap());
        let text = calendar("A\r\nB", &[entry("a@wijk", day, "x\r\nEND:VEVENT\u{7}\u{1b}[31m")], stamp());
        assert_eq!(read(&text, "SUMMARY"), ["x\nEND:VEVENT[31m"]);
        assert_eq!(text.matches("\r\nEND:VEVENT").count(), 1);
        assert!(!text.replace("\r\n", "").contains(|c: char| c.is_control()));
    }

    proptest! {
        #[test]
        fn any_text_comes_back_and_no_line_is_too_long(
            summary in "\\PC{0,300}", description in "[\\PC\n]{1,300}", seconds in 0_i64..4_000_000_000,
        ) {
            let moment = Utc.timestamp_opt(seconds, 0).unwrap();
            let entry = Entry { description: description.clone(), ..entry("u@wijk", When::At(moment), &summary) };
            let text = calendar("Agenda", &[entry], stamp());
            prop_assert_eq!(read(&text, "SUMMARY"), [summary]);
            prop_assert_eq!(read(&text, "DESCRIPTION"), [description]);
            prop_assert!(text.split("\r\n").all(|line| line.len() <= LONGEST));
        }
    }
}
