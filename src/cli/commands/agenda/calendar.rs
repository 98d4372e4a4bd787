//! The agenda as a calendar. What somebody is to do stands in it, and who is not named.

use crate::domain::agenda::{Agenda, Line};
use crate::domain::dates::{Moment, parse_day_and_moment};
use crate::exchange::calendar_file::{Entry, When, calendar};
use crate::i18n::Tr;
use crate::report::build::agenda::{place, what};

/// Where the clock is by which meetings begin.
const ZONE: chrono_tz::Tz = chrono_tz::Europe::Brussels;

/// The bytes of the calendar, as it stands now.
pub fn file(tr: &Tr, agenda: &Agenda, now: Moment) -> Vec<u8> {
    let entries: Vec<Entry> = agenda.lines.iter().map(|line| entry(tr, line)).collect();
    calendar(&tr.text("agenda-calendar"), &entries, now).into_bytes()
}

fn entry(tr: &Tr, line: &Line) -> Entry {
    let known = [line.dossier.as_ref().map(|(reference, _)| reference), line.rule.as_ref()];
    let known: Vec<&str> = known.into_iter().flatten().map(String::as_str).collect();
    let parts = [known.join(" · "), line.command.clone()];
    let parts: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    Entry {
        uid: line.uid.clone(),
        when: when(line),
        summary: format!("{} · {}", place(tr, line), what(tr, line)),
        description: parts.join("\n"),
        categories: vec![tr.term(&format!("agenda-{}", line.kind))],
    }
}

fn when(line: &Line) -> When {
    let at = line.at.map(|at| format!("{} {}", line.on, at.format("%H:%M")));
    let moment = at.and_then(|text| parse_day_and_moment(&text, ZONE).ok()?.moment);
    moment.map_or(When::Day(line.on), When::At)
}
