//! What the world outside says: the clock, who is at work, the terminal, the environment.

use std::io::IsTerminal;

use chrono::{DateTime, Utc};

use crate::domain::dates::{Moment, parse_date};
use crate::domain::language::Language;

/// A variable of the environment, when it is set to something.
#[expect(clippy::disallowed_methods, reason = "the one place that reads the environment")]
pub fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

/// Now: `WIJK_NOW` (a moment, or a day at noon UTC) or the clock, to the second. `Err` is a `WIJK_NOW` that
/// cannot be read.
#[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
pub fn now() -> Result<Moment, String> {
    let Some(fixed) = variable("WIJK_NOW") else {
        let now = Utc::now();
        return Ok(DateTime::from_timestamp(now.timestamp(), 0).unwrap_or(now));
    };
    if let Ok(moment) = DateTime::parse_from_rfc3339(&fixed) {
        return Ok(moment.with_timezone(&Utc));
    }
    let noon = parse_date(&fixed).ok().and_then(|day| day.and_hms_opt(12, 0, 0));
    noon.map(|noon| noon.and_utc()).ok_or(fixed)
}

/// The name under which the computer knows the user.
pub fn user() -> Option<String> {
    ["USER", "LOGNAME", "USERNAME"].iter().find_map(|name| variable(name))
}

/// The language of the computer, when it is one of ours.
pub fn locale() -> Option<Language> {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| variable(name))
        .and_then(|text| Language::recognise(&text))
}

/// Whether somebody can be asked: both ends of the conversation are a terminal.
pub fn can_ask() -> bool {
    std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
}

/// How many columns tables may take: `COLUMNS`, the terminal, or 80.
pub fn width() -> usize {
    let told = variable("COLUMNS").and_then(|text| text.parse().ok());
    let seen = || terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
    told.or_else(seen).filter(|width| *width >= 40).unwrap_or(80)
}

/// Whether output to a stream is coloured.
pub fn coloured(is_terminal: bool) -> bool {
    let dumb = variable("TERM").is_some_and(|term| term == "dumb");
    let forced = variable("CLICOLOR_FORCE").is_some_and(|value| value != "0");
    variable("NO_COLOR").is_none() && (forced || (is_terminal && !dumb))
}
