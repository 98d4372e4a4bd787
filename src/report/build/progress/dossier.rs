//! The progress of one dossier: project by project, step by step, and what was changed on the way.

use super::lists::{amendments, obstacles};
use super::standing::{ProjectStanding, Standing};
use super::{aside, column, days, state, steps};
use crate::domain::dates::Moment;
use crate::domain::dossier::lifecycle::Status;
use crate::domain::evaluation::Outcome;
use crate::domain::ledger::Fund;
use crate::domain::money::Cents;
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::progress::State;
use crate::i18n::Tr;
use crate::report::build::Result;
use crate::report::build::names::term;
use crate::report::value::{Cell, Measure, Report, Section, Table};
use crate::storage::View;
use crate::storage::document::DocumentRow;
use crate::storage::dossier::DossierRow;
use crate::storage::obstacle::ObstacleRow;
use crate::storage::progress::{Among, StepRow};

/// How far one dossier is.
///
/// # Errors
/// The register's.
pub fn dossier(
    view: View<'_>,
    tr: &Tr,
    dossier: &DossierRow,
    rules: &RuleSet,
    (silent_days, now): (Option<u32>, Moment),
) -> Result<Report> {
    let among = Among::One(dossier.id);
    let found = Standing::read(view, &among, silent_days, now)?;
    let mut sections = Vec::new();
    if let Some(standing) = found.first() {
        sections.push(about(view, tr, dossier, standing)?);
        let documents: Vec<DocumentRow> =
            view.documents(dossier.id)?.into_iter().filter(|row| row.document.project.is_some()).collect();
        let titled =
            |title: &str, table: Table| Table { title: Some(tr.text(title)), when_empty: None, ..table };
        sections.push(Section::Table(projects(tr, standing, &documents)));
        sections.push(Section::Table(step_table(tr, standing)));
        let held = obstacles(tr, &standing.obstacles, standing.today, false);
        sections.push(Section::Table(titled("progress-obstacles-title", held)));
        let changes = amendments(tr, Some(rules), &view.amendments(&among)?, false);
        sections.push(Section::Table(titled("progress-amendments-title", changes)));
        sections.push(Section::Table(titled("progress-documents-title", document_table(tr, &documents))));
    }
    Ok(Report {
        name: "dossier-progress",
        title: format!("{} {}", dossier.reference, dossier.name),
        sections,
    })
}

fn about(view: View<'_>, tr: &Tr, dossier: &DossierRow, standing: &Standing) -> Result<Section> {
    let sums = view.sums_of_dossier(dossier.edition, dossier.id)?;
    let award = sums.iter().filter(|((fund, _), _)| *fund == Fund::Award);
    let (paid, justified) = award.fold((Cents::ZERO, Cents::ZERO), |(paid, justified), (_, sums)| {
        (paid.plus(sums.paid()), justified.plus(sums.justified()))
    });
    let next = standing.next.as_ref();
    let status = dossier.standing.status;
    let active = status == Status::Active;
    let facts = [
        ("dossier", Cell::Text(dossier.reference.clone())),
        ("state", if active { state(tr, standing.state) } else { term(tr, "status", &status.to_string()) }),
        ("steps", steps(tr, standing.steps)),
        (
            "next_step",
            Cell::text(next.map(|step| format!("{}.{} {}", step.project, step.number, step.title))),
        ),
        ("next_on", Cell::date(next.and_then(|step| step.days.last_day()))),
        ("slip_days", days(standing.slip.days)),
        ("agreed_days", days(standing.slip.agreed)),
        ("late_days", days(standing.late_days)),
        ("last_on", Cell::date(standing.last)),
        ("quiet_days", if active { Cell::Days(standing.quiet_days) } else { Cell::Empty }),
        ("silent", if active { Cell::Flag(standing.is_silent) } else { Cell::Empty }),
        ("awarded", Cell::Money(standing.projects.iter().map(|project| project.row.awarded).sum())),
        ("paid", Cell::Money(paid)),
        ("justified", Cell::Money(justified)),
    ];
    let facts = facts.into_iter().map(|(key, cell)| (column(tr, key), cell)).collect();
    Ok(Section::Facts { key: "progress", title: None, facts })
}

fn projects(tr: &Tr, standing: &Standing, documents: &[DocumentRow]) -> Table {
    let row = |project: &ProjectStanding| {
        let of = documents.iter().filter(|row| row.document.project == Some(project.row.number));
        let first = project.days().filter_map(|days| days.starts_on.or(days.due_on)).min();
        let planned = project.days().filter_map(|days| days.due_on).max();
        let agreed = project.days().filter_map(|days| days.last_day()).max();
        let begun = project.days().filter_map(|days| days.begun_on.or(days.done_on)).min();
        let ended = project.days().filter_map(|days| days.done_on).max();
        vec![
            Cell::Count(i64::from(project.row.number)),
            Cell::Text(project.row.title.clone()),
            state(tr, project.state),
            done(tr, project),
            Cell::date(first),
            Cell::date(planned),
            Cell::date(agreed.filter(|day| Some(*day) != planned)),
            Cell::date(begun),
            Cell::date(ended.filter(|_| project.done.all_done())),
            days(project.slip.days),
            days(project.slip.agreed),
            project.done.percent().map_or(Cell::Empty, |percent| Cell::Count(i64::from(percent))),
            Cell::Money(project.row.awarded),
            project.row.outcome.map_or(Cell::Empty, |outcome| term(tr, "outcome", &outcome.to_string())),
            Cell::count(of.count()),
        ]
    };
    Table {
        key: "projects",
        title: Some(tr.text("progress-projects-title")),
        columns: vec![
            column(tr, "number"),
            column(tr, "project"),
            column(tr, "state"),
            column(tr, "steps"),
            aside(tr, "planned_from"),
            column(tr, "planned_to"),
            aside(tr, "agreed_to"),
            aside(tr, "real_from"),
            column(tr, "real_to"),
            column(tr, "slip_days").measuring(Measure::Number),
            aside(tr, "agreed_days").measuring(Measure::Number),
            aside(tr, "percent").measuring(Measure::Number),
            aside(tr, "awarded").measuring(Measure::Money),
            aside(tr, "outcome"),
            aside(tr, "documents").measuring(Measure::Number),
        ],
        rows: standing.projects.iter().map(row).collect(),
        when_empty: Some(tr.text("progress-no-projects")),
        note: None,
    }
}

/// How much of a project is done; one without steps counts by what the evaluation says of it, or not at all.
fn done(tr: &Tr, project: &ProjectStanding) -> Cell {
    match (project.done.total, project.row.outcome) {
        (0, Some(Outcome::Done)) => Cell::Code { code: "0/0".to_owned(), label: tr.term("outcome-done") },
        _ => steps(tr, project.done),
    }
}

fn step_table(tr: &Tr, standing: &Standing) -> Table {
    let rows =
        standing.projects.iter().flat_map(|project| project.steps.iter().map(move |step| (project, step)));
    let row = |(project, step): (&ProjectStanding, &StepRow)| {
        let planned = &step.days;
        let held = |one: &&ObstacleRow| {
            (one.obstacle.project, one.obstacle.step) == (Some(step.project), Some(step.number))
        };
        let own = match planned.state(standing.today) {
            State::Done => State::Done,
            _ if project.state == State::Dropped => State::Dropped,
            _ if standing.obstacles.iter().any(|one| held(&one)) => State::Blocked,
            own => own,
        };
        vec![
            Cell::Text(format!("{}.{}", step.project, step.number)),
            Cell::Text(step.title.clone()),
            Cell::date(planned.starts_on),
            Cell::date(planned.due_on),
            Cell::date(planned.moved_to),
            Cell::date(planned.begun_on),
            Cell::date(planned.done_on),
            state(tr, own),
            planned.slip(standing.today).map_or(Cell::Empty, |slip| days(slip.days)),
        ]
    };
    Table {
        key: "steps",
        title: Some(tr.text("progress-steps-title")),
        columns: vec![
            column(tr, "place"),
            column(tr, "step"),
            aside(tr, "starts_on"),
            column(tr, "planned_on"),
            column(tr, "agreed_on"),
            aside(tr, "begun_on"),
            column(tr, "done_on"),
            column(tr, "state"),
            aside(tr, "slip_days").measuring(Measure::Number),
        ],
        rows: rows.map(row).collect(),
        when_empty: None,
        note: None,
    }
}

fn document_table(tr: &Tr, documents: &[DocumentRow]) -> Table {
    let row = |row: &DocumentRow| {
        let document = &row.document;
        vec![
            Cell::Count(i64::from(row.number)),
            document.project.map_or(Cell::Empty, |project| Cell::Count(i64::from(project))),
            term(tr, "document", &document.kind.to_string()),
            Cell::Text(document.title.clone()),
            Cell::date(document.dated),
        ]
    };
    Table {
        key: "documents",
        title: None,
        columns: ["number", "project", "kind", "title", "dated_on"].map(|key| column(tr, key)).into(),
        rows: documents.iter().map(row).collect(),
        when_empty: None,
        note: None,
    }
}
