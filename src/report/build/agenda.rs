//! `wijk agenda`: what is overdue first, then today, then what is coming, day by day.

use super::{aside, column};
use crate::domain::agenda::{Agenda, Due, Line};
use crate::domain::fact::{Fact, Value};
use crate::i18n::{self, Tr};
use crate::report::value::{Cell, Column, Measure, Report, Section, Table};

/// The agenda. Machine formats get the numbers too; people read them under the lines.
pub fn agenda(tr: &Tr, agenda: &Agenda, for_people: bool) -> Report {
    let mut columns = vec![
        column(tr, "when"),
        column(tr, "neighbourhood"),
        column(tr, "what"),
        column(tr, "rule"),
        aside(tr, "command"),
        aside(tr, "dossier"),
        aside(tr, "day"),
        aside(tr, "time"),
        aside(tr, "days_left").measuring(Measure::Number),
        aside(tr, "working_days").measuring(Measure::Number),
        aside(tr, "holidays"),
        aside(tr, "kind"),
        aside(tr, "who"),
        aside(tr, "edition"),
    ];
    let mut rows: Vec<Vec<Cell>> = agenda.lines.iter().map(|line| cells(tr, agenda, line)).collect();
    if for_people && of_several_programmes(agenda) {
        for (row, line) in rows.iter_mut().zip(&agenda.lines) {
            if let (Some(_), Some(edition)) = (&line.dossier, &line.edition) {
                row[PLACE] = Cell::Text(format!("{} ({edition})", place(tr, line)));
            }
        }
    }
    if for_people {
        say_once(&mut columns, &mut rows);
    }
    let table = Table {
        key: "lines",
        title: None,
        columns,
        rows,
        when_empty: Some(tr.fact(&Fact::new("agenda-empty").with("until", agenda.until))),
        note: note(tr, agenda),
    };
    let numbers = vec![
        ("today", Cell::Date(agenda.today)),
        ("until", Cell::Date(agenda.until)),
        ("overdue", Cell::count(agenda.overdue)),
        ("for_today", Cell::count(agenda.for_today)),
        ("coming", Cell::count(agenda.coming)),
    ];
    let facts = numbers.into_iter().map(|(key, cell)| (column(tr, key), cell)).collect();
    let mut sections = vec![Section::Table(table)];
    if !for_people {
        sections.insert(0, Section::Facts { key: "agenda", title: None, facts });
    }
    Report { name: "agenda", title: String::new(), sections }
}

fn cells(tr: &Tr, agenda: &Agenda, line: &Line) -> Vec<Cell> {
    let due = Due::of(line.on, agenda.today);
    let holidays = line.working_days.iter().flat_map(|days| &days.skipped);
    let holidays: Vec<Cell> = holidays
        .map(|(_, holiday)| Cell::Code {
            code: holiday.to_string(),
            label: tr.term(&format!("holiday-{holiday}")),
        })
        .collect();
    let kind = line.kind.to_string();
    vec![
        Cell::Code { code: due.to_string(), label: when(tr, agenda, line) },
        Cell::Text(place(tr, line)),
        Cell::Text(what(tr, line)),
        Cell::text(line.rule.clone()),
        Cell::Text(line.command.clone()),
        Cell::text(line.dossier.as_ref().map(|(reference, _)| reference.clone())),
        Cell::Date(line.on),
        Cell::text(line.at.map(|at| at.format("%H:%M").to_string())),
        Cell::Count((line.on - agenda.today).num_days()),
        line.working_days.as_ref().map_or(Cell::Empty, |days| Cell::Count(i64::from(days.left))),
        if holidays.is_empty() { Cell::Empty } else { Cell::List(holidays) },
        Cell::Code { label: tr.term(&format!("agenda-{kind}")), code: kind },
        Cell::text(line.who.clone()),
        Cell::text(line.edition.clone()),
    ]
}

/// Whether the lines are of editions whose references begin differently: those of several programmes.
fn of_several_programmes(agenda: &Agenda) -> bool {
    let editions = agenda.lines.iter().filter_map(|line| line.edition.as_deref());
    let mut prefixes = editions.map(|edition| edition.rsplit_once('-').map_or(edition, |(prefix, _)| prefix));
    let first = prefixes.next();
    prefixes.any(|prefix| Some(prefix) != first)
}

/// Which columns say when, where and by which rule.
const WHEN: usize = 0;
const PLACE: usize = 1;
const RULE: usize = 3;

/// What the line above says already is left out: the same day, and on it the same neighbourhood. So is the column of
/// the rules when there is none.
fn say_once(columns: &mut Vec<Column>, rows: &mut [Vec<Cell>]) {
    for at in (1..rows.len()).rev() {
        let (above, below) = rows.split_at_mut(at);
        let (Some(above), Some(row)) = (above.last(), below.first_mut()) else { continue };
        if row[WHEN] == above[WHEN] {
            if row[PLACE] == above[PLACE] {
                row[PLACE] = Cell::Empty;
            }
            row[WHEN] = Cell::Empty;
        }
    }
    if rows.iter().all(|row| row[RULE] == Cell::Empty) {
        columns.remove(RULE);
        for row in rows {
            row.remove(RULE);
        }
    }
}

/// `! 3 d te laat`, `vandaag`, `morgen`, `do 14-10`; with the time where there is one.
fn when(tr: &Tr, agenda: &Agenda, line: &Line) -> String {
    let days = (line.on - agenda.today).num_days();
    let day = match days {
        ..0 => return tr.fact(&Fact::new("agenda-overdue").with("days", -days)),
        0 => tr.text("agenda-today"),
        1 => tr.text("agenda-tomorrow"),
        _ => i18n::near_date(tr.language(), line.on, agenda.today),
    };
    line.at.map_or(day.clone(), |at| format!("{day} {}", at.format("%H:%M")))
}

/// The neighbourhood; else the edition; else the network.
pub fn place(tr: &Tr, line: &Line) -> String {
    let name = line.dossier.as_ref().map(|(_, name)| name.clone());
    name.or_else(|| line.edition.clone()).unwrap_or_else(|| tr.text("agenda-network"))
}

/// What is due; with the working days that remain where a rule counts them.
pub fn what(tr: &Tr, line: &Line) -> String {
    let what = tr.fact(&line.what);
    let Some(days) = line.working_days.as_ref().filter(|days| days.left > 0) else { return what };
    let skipped = days.skipped.iter().map(|(_, holiday)| Value::Term(format!("holiday-{holiday}")));
    let fact = Fact::new("agenda-working-days")
        .with("left", days.left)
        .with("skipped", days.skipped.len())
        .with_list("holidays", skipped);
    format!("{what} · {}", tr.fact(&fact))
}

/// How many lines there are of each kind, and how many are not shown.
fn note(tr: &Tr, agenda: &Agenda) -> Option<String> {
    if agenda.lines.is_empty() {
        return None;
    }
    let mut parts = Vec::new();
    for (key, count) in [
        ("agenda-count-overdue", agenda.overdue),
        ("agenda-count-today", agenda.for_today),
        ("agenda-count-coming", agenda.coming),
    ] {
        if count > 0 {
            parts.push(tr.fact(&Fact::new(key).with("count", count).with("until", agenda.until)));
        }
    }
    let mut note = parts.join(" · ");
    let (older, later) = (agenda.older_left_out, agenda.later_left_out);
    if older + later > 0 {
        let fact = Fact::new("agenda-left-out").with("shown", agenda.lines.len()).with("more", older + later);
        note = format!("{note}\n{}", tr.fact(&fact));
    }
    Some(note)
}
