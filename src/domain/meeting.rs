//! Meetings: of one neighbourhood, or of the network of neighbourhoods.

use serde::{Deserialize, Serialize};

/// The longest minutes of a meeting, in characters.
pub const LONGEST_MINUTES: usize = 100_000;

/// The most people at a meeting.
pub const MOST_PRESENT: u32 = 100_000;

/// What a meeting is.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case", ascii_case_insensitive)]
pub enum MeetingKind {
    /// Working on something together.
    WorkSession,
    /// The first one.
    Kickoff,
    /// A walk through the neighbourhood.
    Walk,
    /// Neighbourhoods tell each other what they do.
    Exchange,
    /// Learning something.
    Training,
    /// A visit to a place elsewhere.
    SiteVisit,
    /// All neighbourhoods together.
    Assembly,
    /// Something else.
    Other,
}

impl MeetingKind {
    /// What a named session of an edition is when nobody says it.
    pub fn of_session(code: &str) -> Self {
        match code.parse() {
            Ok(kind) => kind,
            Err(_) if code.starts_with("kick") => Self::Kickoff,
            Err(_) => Self::WorkSession,
        }
    }
}

/// A time on the clock: `19:30`, `19u30`, `19h30`, `19.30` or `19u`. As it is stored: `19:30`.
pub fn parse_time(text: &str) -> Option<String> {
    let text = text.trim().to_lowercase();
    let (hours, minutes) = text.split_once([':', 'u', 'h', '.'])?;
    let minutes = if minutes.is_empty() && !text.ends_with([':', '.']) { "00" } else { minutes };
    let number = |part: &str, length: std::ops::RangeInclusive<usize>, below: u32| {
        let plain = length.contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| part.parse::<u32>().ok()).flatten().filter(|number| *number < below)
    };
    Some(format!("{:02}:{:02}", number(hours, 1..=2, 24)?, number(minutes, 2..=2, 60)?))
}

/// A text in Markdown as it is kept: as it was written, line breaks in one form, no blank line at the end.
pub fn kept(text: &str) -> String {
    text.replace("\r\n", "\n").trim_end().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_as_people_write_them_and_end_at_midnight() {
        for (text, time) in
            [("19:30", "19:30"), ("9u05", "09:05"), ("19H30", "19:30"), ("19u", "19:00"), ("0:00", "00:00")]
        {
            assert_eq!(parse_time(text).as_deref(), Some(time), "{text}");
        }
        for text in ["", "25:00", "24:00", "19:60", "19:3", "19:", "half acht", "19", "1:2:3", "019:30"] {
            assert_eq!(parse_time(text), None, "{text}");
        }
    }

    #[test]
    fn the_four_sessions_of_klimaatdoeners_have_a_kind_of_their_own_accord() {
        let kinds = ["kickoff", "pick-n-choose", "hands-on", "wrap-up"].map(MeetingKind::of_session);
        assert_eq!(kinds[0], MeetingKind::Kickoff);
        assert!(kinds[1..].iter().all(|kind| *kind == MeetingKind::WorkSession));
    }

    #[test]
    fn minutes_are_kept_as_they_were_written() {
        assert_eq!(kept("# Verslag\r\n\r\n  - een\r\n\r\n"), "# Verslag\n\n  - een");
    }
}
