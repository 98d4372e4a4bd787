//! A timeline on a terminal: a line for each thing, with a bar where its days are and a line down where today
//! is. What a bar is made of says how the thing stands, so that nothing hangs on colour.

use chrono::{Months, NaiveDate};

use super::super::value::{Bar, Timeline};
use super::Style;
use super::scale::Scale;
use super::terminal::{clean, columns, prose, strong};
use super::words::for_people;
use crate::domain::timeline::State;
use crate::i18n::{Tr, date};

/// Columns that labels take at most, and at least where there are longer ones.
const LABELS: (usize, usize) = (30, 20);
/// Terminals narrower than this have no room for what stands at the end of a line.
const NARROW: usize = 60;
/// A chart is never drawn on fewer columns.
const LEAST: usize = 12;

const YELLOW: &str = "\u{1b}[33m";
const GREEN: &str = "\u{1b}[32m";
const PLAIN: &str = "\u{1b}[0m";

/// Draws it.
pub fn draw(timeline: &Timeline, tr: &Tr, style: &Style) -> String {
    let asides: Vec<String> = timeline
        .bars
        .iter()
        .map(|bar| if style.width < NARROW { String::new() } else { clean(&for_people(&bar.aside, tr)) })
        .collect();
    let aside = asides.iter().map(|text| columns(text)).max().unwrap_or(0);
    let labels: Vec<String> = timeline.bars.iter().map(label).collect();
    let natural = labels.iter().map(|label| columns(label)).max().unwrap_or(0);
    let frame = Frame::of(timeline, natural, aside, style.width);
    let mut lines = Vec::new();
    if let Some(scale) = frame.scale {
        let (months, quarter) = (tr.text("report-timeline-months"), tr.text("report-timeline-quarter"));
        let months: Vec<&str> = months.split(' ').collect();
        let indent = " ".repeat(frame.labels + 2);
        lines.extend(scale.heads(&months, &quarter).into_iter().map(|head| format!("{indent}{head}")));
    }
    for ((bar, label), aside) in timeline.bars.iter().zip(&labels).zip(&asides) {
        lines.push(frame.line(bar, label, aside, style));
    }
    lines.extend(frame.foot(timeline.today, tr, style));
    lines.iter().map(|line| format!("{}\n", line.trim_end())).collect()
}

fn label(bar: &Bar) -> String {
    let indent = "  ".repeat(bar.level);
    clean(&format!("{indent}{} {}", bar.number, bar.label)).replace('\n', " ")
}

/// How the terminal is divided: labels, the chart, what stands at the end.
struct Frame {
    labels: usize,
    /// Columns from the first of the chart to the end of the line.
    room: usize,
    aside: usize,
    scale: Option<Scale>,
    /// The column of today, when it lies within or near the days shown.
    today: Option<usize>,
    now: NaiveDate,
}

impl Frame {
    fn of(timeline: &Timeline, natural: usize, aside: usize, width: usize) -> Self {
        let today = timeline.today;
        let days = || {
            timeline
                .bars
                .iter()
                .flat_map(|bar| [bar.start, bar.end, bar.begun, bar.done].into_iter().flatten())
        };
        let span = days().min().zip(days().max());
        // Today is drawn when it is less than half a year away: the days themselves must stay readable.
        let near = |(first, last): &(NaiveDate, NaiveDate)| {
            let half_a_year = Months::new(6);
            first.checked_sub_months(half_a_year).is_none_or(|day| day <= today)
                && last.checked_add_months(half_a_year).is_none_or(|day| today <= day)
        };
        let is_near = span.as_ref().is_some_and(near);
        let span = span.map(|(first, last)| match is_near {
            true => (first.min(today), last.max(today)),
            false => (first, last),
        });
        let beside = if aside == 0 { 0 } else { aside + 2 };
        let chart = |labels: usize| width.saturating_sub(labels + 2 + beside + 1).max(LEAST);
        let (widest, least) = if width < NARROW { (14, 14) } else { LABELS };
        let widest = natural.min(widest);
        let scale_of = |labels: usize| span.map(|(first, last)| Scale::fitting(first, last, chart(labels)));
        // Rather shorter labels than no months.
        let in_months = (least.min(widest)..=widest)
            .rev()
            .find(|labels| scale_of(*labels).is_some_and(Scale::is_in_months));
        let labels = in_months.unwrap_or(widest);
        let scale = scale_of(labels);
        let column = scale.filter(|_| is_near).map(|scale| scale.column(today));
        let room = width.saturating_sub(labels + 3).max(LEAST);
        Self { labels, room, aside, scale, today: column, now: today }
    }

    fn line(&self, bar: &Bar, label: &str, aside: &str, style: &Style) -> String {
        let mut cells: Vec<char> = vec![' '; self.scale.map_or(0, Scale::width).min(self.room)];
        if let Some(at) = self.today
            && let Some(cell) = cells.get_mut(at)
        {
            *cell = '│';
        }
        let used = self.draw_bar(bar, &mut cells);
        let label = shortened(label, self.labels);
        let gap = " ".repeat(self.labels.saturating_sub(columns(&label)) + 1);
        let label = if bar.level == 0 { strong(&label, style) } else { label };
        let note = clean(&bar.note).replace('\n', " ");
        let end = if aside.is_empty() { self.room } else { self.room - self.aside - 2 };
        let chart = placed(&cells, used, &note, end, |note| painted(bar, note, style));
        let fill = self.room.saturating_sub(chart.1 + columns(aside));
        let aside = if aside.is_empty() { String::new() } else { " ".repeat(fill) + aside };
        format!(" {label}{gap}{}{aside}", chart.0)
    }

    /// Fills the columns of a bar; gives the first and the last of them.
    fn draw_bar(&self, bar: &Bar, cells: &mut [char]) -> Option<(usize, usize)> {
        let scale = self.scale?;
        let start =
            bar.begun.filter(|_| bar.done.is_some()).or(bar.start).or(bar.begun).or(bar.done).or(bar.end)?;
        let planned = bar.end.unwrap_or(start);
        let end = bar.done.unwrap_or(planned).max(start);
        let (from, to) = (scale.column(start), scale.column(end));
        let now = scale.column(self.now.clamp(start.min(end), end));
        for (at, cell) in cells.iter_mut().enumerate().take(to + 1).skip(from) {
            let sign = match bar.state {
                State::Done | State::DoneLate => '█',
                State::Late if bar.level > 0 => '▓',
                State::Late | State::Running if at <= now && start <= self.now => '▓',
                _ => '░',
            };
            // The line of today shows through a bar that is wide enough.
            if *cell != '│' || to == from {
                *cell = sign;
            }
        }
        if bar.state != State::Late || bar.level == 0 {
            return Some((from, to));
        }
        let until = self.today.unwrap_or(to).max(to);
        for cell in cells.iter_mut().take(until).skip(to + 1) {
            *cell = '!';
        }
        Some((from, until))
    }

    /// Where today is, and what the signs mean.
    fn foot(&self, today: NaiveDate, tr: &Tr, style: &Style) -> Vec<String> {
        let Some(scale) = self.scale else { return Vec::new() };
        let word = tr.text("report-timeline-today");
        let text = match self.today {
            Some(at) => {
                let before = at.saturating_sub(columns(&word) / 2);
                let before = before.min(self.room.saturating_sub(columns(&word)));
                " ".repeat(before) + &word
            }
            None => {
                let text = format!("{word} {}", date(tr.language(), today));
                let is_after = scale.column(today) > 0;
                let text = if is_after { format!("{text} →") } else { format!("← {text}") };
                let before = if is_after { scale.width().saturating_sub(columns(&text)) } else { 0 };
                " ".repeat(before) + &text
            }
        };
        let legend = prose(&tr.text("report-timeline-legend"), style);
        let today = format!("{}{text}", " ".repeat(self.labels + 2));
        std::iter::once(today).chain(legend.lines().map(str::to_owned)).collect()
    }
}

/// The columns with the note beside the bar: after it, or before it where there is more room, and cut where
/// there is none. Gives the text and its width.
fn placed(
    cells: &[char],
    used: Option<(usize, usize)>,
    note: &str,
    end: usize,
    paint: impl Fn(&str) -> String,
) -> (String, usize) {
    let all = |cells: &[char]| cells.iter().collect::<String>();
    if note.is_empty() {
        return (all(cells), cells.len());
    }
    let length = columns(note);
    let after = used.map_or(0, |(_, to)| to + 2);
    let before = used.and_then(|(from, _)| from.checked_sub(length + 1));
    let at = if after + length <= end { after } else { before.unwrap_or(after.min(end.saturating_sub(4))) };
    let note = shortened(note, end.saturating_sub(at));
    let until = at + columns(&note);
    let head = all(&cells[..at.min(cells.len())]);
    let gap = " ".repeat(at.saturating_sub(cells.len()));
    let tail = all(cells.get(until..).unwrap_or_default());
    (format!("{head}{gap}{}{tail}", paint(&note)), until.max(cells.len()))
}

fn painted(bar: &Bar, note: &str, style: &Style) -> String {
    let colour = match bar.state {
        _ if !style.colour => return note.to_owned(),
        State::Done => GREEN,
        State::Late | State::DoneLate => YELLOW,
        _ if bar.slack_days.is_some_and(|days| days < 0) => YELLOW,
        _ => return note.to_owned(),
    };
    format!("{colour}{note}{PLAIN}")
}

/// A text that ends in `…` where it does not fit.
fn shortened(text: &str, width: usize) -> String {
    if columns(text) <= width {
        return text.to_owned();
    }
    let mut short = String::new();
    for c in text.chars() {
        if columns(&short) + columns(c.encode_utf8(&mut [0; 4])) + 1 > width {
            break;
        }
        short.push(c);
    }
    short.trim_end().to_owned() + "…"
}

#[cfg(test)]
mod tests {
    use super::super::{Format, sample};
    use super::*;
    use crate::report::value::{Cell, Report, Section};

    fn day(text: &str) -> Option<NaiveDate> {
        Some(text.parse().unwrap())
    }

    fn bar(number: &str, label: &str, state: State) -> Bar {
        Bar {
            number: number.into(),
            label: label.into(),
            level: usize::from(number.contains('.')),
            start: None,
            end: None,
            begun: None,
            done: None,
            state,
            slack_days: None,
            delay_days: 0,
            note: String::new(),
            aside: Cell::Empty,
        }
    }

    /// Every state, on 4 May 2022.
    fn report(labels: &str) -> Report {
        let amount = Cell::Money(crate::domain::money::Cents(620_000));
        let whole = Bar {
            start: day("2022-01-10"),
            end: day("2022-08-31"),
            aside: amount,
            ..bar("1", labels, State::Late)
        };
        let part = |number, state, start: &str, end: &str, note: &str| Bar {
            start: (!start.is_empty()).then(|| start.parse().unwrap()),
            end: (!end.is_empty()).then(|| end.parse().unwrap()),
            note: note.into(),
            ..bar(number, labels, state)
        };
        let bars = vec![
            whole,
            Bar { done: day("2022-03-25"), ..part("1.1", State::Done, "2022-01-10", "2022-03-31", "✓") },
            Bar {
                done: day("2022-04-11"),
                ..part("1.2", State::DoneLate, "2022-03-10", "2022-03-31", "✓ 11 d te laat")
            },
            part("1.3", State::Late, "2022-03-20", "2022-04-10", "! 24 d te laat"),
            part("1.4", State::Running, "2022-04-15", "2022-05-31", "speling 30 d"),
            part("1.5", State::Waiting, "2022-05-01", "2022-06-30", "wacht op 1.3"),
            part("1.6", State::Ahead, "", "2022-08-31", "geen speling"),
            part("1.7", State::Undated, "", "", "geen datum"),
        ];
        let timeline = Timeline {
            key: "timeline",
            title: None,
            bars,
            today: day("2022-05-04").unwrap(),
            when_empty: None,
        };
        Report { name: "sample", title: String::new(), sections: vec![Section::Timeline(timeline)] }
    }

    #[test]
    fn every_state_has_its_own_sign() {
        insta::assert_snapshot!(sample::printed(&report("Stap"), Format::Table, 80).replace('\u{a0}', " "), @"
                   2022
                   jan   feb   mrt   apr   mei   jun   jul   aug
        1 Stap      ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓│░░░░░░░░░░░░░░░░░░░░░░░         € 6.200,00
          1.1 Stap  ████████████████ ✓     │
          1.2 Stap              ████████ ✓ 11 d te laat
          1.3 Stap                ▓▓▓▓▓!!!!│ ! 24 d te laat
          1.4 Stap                     ▓▓▓▓│░░░░░ speling 30 d
          1.5 Stap                         │░░░░░░░░░░░ wacht op 1.3
          1.6 Stap                         │                      ░ geen speling
          1.7 Stap geen datum              │
                                        vandaag
        █ gedaan · ▓ bezig · ░ gepland · ! te laat
        ");
    }

    #[test]
    fn it_fits_every_width_whatever_the_labels_hold() {
        for labels in [
            "Stap",
            "東京の地区をみんなでつくる計画のだいいちほ",
            "x\u{1b}[31m\ty\nz",
            &"lang ".repeat(2_000),
        ] {
            for width in [40, 44, 59, 60, 80, 100, 200] {
                let text = sample::printed(&report(labels), Format::Table, width);
                let widest = text.lines().map(unicode_width::UnicodeWidthStr::width).max().unwrap();
                assert!(widest <= width, "{width}: {widest}\n{text}");
                assert!(!text.contains('\u{1b}'), "{text}");
            }
        }
    }

    #[test]
    fn other_formats_have_rows() {
        insta::assert_snapshot!(sample::printed(&report("Stap"), Format::Plain, 80).replace('\t', "→"), @"
        number→title→starts_on→due_on→begun_on→done_on→state→slack_days→delay_days
        1→Stap→2022-01-10→2022-08-31→→→late→→0
        1.1→Stap→2022-01-10→2022-03-31→→2022-03-25→done→→0
        1.2→Stap→2022-03-10→2022-03-31→→2022-04-11→done-late→→0
        1.3→Stap→2022-03-20→2022-04-10→→→late→→0
        1.4→Stap→2022-04-15→2022-05-31→→→running→→0
        1.5→Stap→2022-05-01→2022-06-30→→→waiting→→0
        1.6→Stap→→2022-08-31→→→ahead→→0
        1.7→Stap→→→→→undated→→0
        ");
        assert!(sample::printed(&report("Stap"), Format::Json, 80).contains("\"slack_days\": null"));
        assert!(sample::printed(&report("Stap"), Format::Markdown, 80).contains("| 1.3 | Stap | 20-03-2022"));
    }

    #[test]
    fn a_day_far_away_is_named_and_not_drawn() {
        let mut report = report("Stap");
        for (today, said) in [("2026-02-04", "vandaag 04-02-2026 →"), ("2019-02-04", "← vandaag 04-02-2019")]
        {
            let [Section::Timeline(timeline)] = &mut report.sections[..] else { panic!() };
            timeline.today = today.parse().unwrap();
            let text = sample::printed(&report, Format::Table, 80);
            assert!(text.contains(said) && !text.contains('│'), "{text}");
        }
    }
}
