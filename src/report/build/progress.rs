//! `wijk progress`: how far the realisations are, and what needs attention.

mod dossier;
mod lists;
mod standing;

use std::cmp::Reverse;

use super::Result;
use crate::domain::dates::Moment;
use crate::domain::fact::Fact;
use crate::domain::progress::{State, Steps};
use crate::i18n::Tr;
use crate::report::value::{Cell, Column, Measure, Report, Section, Table};
use crate::storage::View;
use crate::storage::aftercare::AftercareFilter;
use crate::storage::dossier::DossierRow;
use crate::storage::progress::{Among, Running};

pub use dossier::dossier;
pub use lists::{aftercare, amendments, obstacles};
pub use standing::Standing;

/// Which dossiers are shown.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Filter {
    /// Of these.
    pub running: Running,
    /// Only those of which an agreed day has gone by.
    pub late: bool,
    /// Only those that something holds up.
    pub blocked: bool,
    /// Only those of which nothing was recorded for long.
    pub silent: bool,
    /// After how many days; what the edition says when not said.
    pub silent_days: Option<u32>,
}

/// All running dossiers, what needs attention first: a fixed number of queries.
///
/// # Errors
/// The register's.
pub fn overview(view: View<'_>, tr: &Tr, filter: &Filter, now: Moment) -> Result<Report> {
    let mut found = Standing::read(view, &Among::Running(filter.running.clone()), filter.silent_days, now)?;
    found.retain(|one| {
        (!filter.late || one.late_days > 0)
            && (!filter.blocked || one.is_blocked())
            && (!filter.silent || one.is_silent)
    });
    found.sort_by_key(|one| (one.state, Reverse(one.late_days), Reverse(one.quiet_days)));
    let columns = vec![
        column(tr, "dossier"),
        column(tr, "neighbourhood"),
        column(tr, "state"),
        column(tr, "steps"),
        column(tr, "next_on"),
        column(tr, "slip_days").measuring(Measure::Number),
        column(tr, "last_on"),
        aside(tr, "next_step"),
        aside(tr, "steps_done").measuring(Measure::Number),
        aside(tr, "steps_total").measuring(Measure::Number),
        aside(tr, "percent").measuring(Measure::Number),
        aside(tr, "agreed_days").measuring(Measure::Number),
        aside(tr, "late_days").measuring(Measure::Number),
        aside(tr, "quiet_days").measuring(Measure::Number),
        aside(tr, "obstacles").measuring(Measure::Number),
        aside(tr, "silent"),
        aside(tr, "edition"),
    ];
    let table = Table {
        key: "dossiers",
        title: None,
        columns,
        rows: found.iter().map(|one| cells(tr, one)).collect(),
        when_empty: Some(tr.text("progress-empty")),
        note: (!found.is_empty()).then(|| total(tr, &found)),
    };
    Ok(Report { name: "progress", title: String::new(), sections: vec![Section::Table(table)] })
}

/// What of the realisation of a dossier needs a look, for whoever looks at the whole dossier; nothing where there is
/// nothing.
///
/// # Errors
/// The register's.
pub fn section(view: View<'_>, tr: &Tr, dossier: &DossierRow) -> Result<Option<Section>> {
    let among = Among::One(dossier.id);
    let held = view.obstacles(&among, true)?.len();
    let changes = view.amendments(&among)?;
    let waiting = changes.iter().filter(|row| row.amendment.decided.is_none()).count();
    if held + changes.len() == 0 {
        return Ok(None);
    }
    let facts = [
        ("obstacles", Cell::count(held)),
        ("amendments", Cell::count(changes.len())),
        ("waiting", Cell::count(waiting)),
    ];
    Ok(Some(Section::Facts {
        key: "progress",
        title: Some(tr.text("progress-show-title")),
        facts: facts.into_iter().map(|(key, cell)| (column(tr, key), cell)).collect(),
    }))
}

/// The checks after the end of a dossier; nothing where there are none.
///
/// # Errors
/// The register's.
pub fn checks(view: View<'_>, tr: &Tr, dossier: &DossierRow) -> Result<Option<Section>> {
    let filter = AftercareFilter { dossier: Some(dossier.id), ..AftercareFilter::default() };
    let rows = view.aftercare(&filter)?;
    if rows.is_empty() {
        return Ok(None);
    }
    let title = Some(tr.text("aftercare-list-title"));
    Ok(Some(Section::Table(Table { title, ..aftercare(view, tr, &rows, false)? })))
}

fn cells(tr: &Tr, one: &Standing) -> Vec<Cell> {
    let next = one.next.as_ref();
    vec![
        Cell::Text(one.row.reference.clone()),
        Cell::Text(one.row.name.clone()),
        state(tr, one.state),
        steps(tr, one.steps),
        Cell::date(next.and_then(|step| step.days.last_day())),
        days(one.slip.days),
        Cell::date(one.last),
        Cell::text(next.map(|step| format!("{}.{} {}", step.project, step.number, step.title))),
        Cell::Count(i64::from(one.steps.done)),
        Cell::Count(i64::from(one.steps.total)),
        one.steps.percent().map_or(Cell::Empty, |percent| Cell::Count(i64::from(percent))),
        days(one.slip.agreed),
        days(one.late_days),
        Cell::Days(one.quiet_days),
        Cell::count(one.obstacles.len()),
        Cell::Flag(one.is_silent),
        Cell::Text(one.edition.clone()),
    ]
}

/// How many there are of each state, and how far they are together.
fn total(tr: &Tr, found: &[Standing]) -> String {
    let steps = found.iter().fold(Steps::default(), |sum, one| sum.plus(one.steps));
    let of = |state: State| found.iter().filter(|one| one.state == state).count();
    let states = [State::Blocked, State::Late, State::Silent, State::OnTime, State::Done, State::Dropped];
    let states = states.into_iter().filter(|state| of(*state) > 0);
    let states: Vec<String> =
        states.map(|state| format!("{} {}", of(state), tr.term(&format!("progress-{state}")))).collect();
    let fact = Fact::new("progress-total")
        .with("count", found.len())
        .with("states", states.join(" · "))
        .with("done", steps.done)
        .with("total", steps.total)
        .with("percent", steps.percent().unwrap_or_default());
    tr.fact(&fact)
}

/// A state, by its code and in words.
fn state(tr: &Tr, state: State) -> Cell {
    Cell::Code { code: state.to_string(), label: tr.term(&format!("progress-{state}")) }
}

/// Steps done and all, with the percentage; a dash where there are none.
fn steps(tr: &Tr, steps: Steps) -> Cell {
    let code = format!("{}/{}", steps.done, steps.total);
    let label = match steps.percent() {
        Some(percent) => {
            let fact = Fact::new("progress-steps").with("done", steps.done).with("total", steps.total);
            tr.fact(&fact.with("percent", percent))
        }
        None => "–".to_owned(),
    };
    Cell::Code { code, label }
}

/// Days, where there are any.
fn days(days: i64) -> Cell {
    if days > 0 { Cell::Days(days) } else { Cell::Empty }
}

fn column(tr: &Tr, key: &'static str) -> Column {
    Column::new(key, tr.text(&format!("progress-column-{key}")))
}

fn aside(tr: &Tr, key: &'static str) -> Column {
    Column { secondary: true, ..column(tr, key) }
}
