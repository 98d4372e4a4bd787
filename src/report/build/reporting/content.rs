//! The descriptive parts of a report: projects, activities, partners, results, what lasts, documents, questions.

use super::{Manner, aside, column, named, plain_end, written};
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::i18n::Tr;
use crate::report::build::measurement::outcomes;
use crate::report::build::names::term;
use crate::report::build::partners::{brings, cash};
use crate::report::value::{Cell, Column, Measure, Section, Table};
use crate::storage::meeting::MeetingRow;
use crate::storage::report::dossier::{ProjectRow, StepRow};
use crate::storage::reporting::Page;

/// A table without words for when it is empty: then it is left out.
pub(super) fn table(
    tr: &Tr,
    key: &'static str,
    title: Option<&str>,
    columns: Vec<Column>,
    rows: Vec<Vec<Cell>>,
) -> Section {
    let title = title.map(|title| tr.text(&format!("reporting-title-{title}")));
    Section::Table(Table { key, title, columns, rows, when_empty: None, note: None })
}

/// What is written beside what is recorded elsewhere.
pub(super) fn summary(page: &Page) -> Section {
    let text = page.report.text.summary.as_deref().map(|text| written(text, 2));
    Section::Text { key: "summary", title: None, text }
}

/// The projects: for people each with its story and its steps; for machines tables over all of them.
pub(super) fn projects(tr: &Tr, page: &Page, manner: Manner) -> Vec<Section> {
    if manner.for_people {
        return page.projects.iter().flat_map(|project| project_for_people(tr, page, project)).collect();
    }
    let row = |project: &ProjectRow| {
        let outcome = page.outcome(project.number);
        vec![
            Cell::Count(i64::from(project.number)),
            Cell::Text(project.title.clone()),
            Cell::Money(page.awarded_to(project.number)),
            outcome.map_or(Cell::Empty, |(outcome, _)| term(tr, "outcome", &outcome.to_string())),
            Cell::text(outcome.and_then(|(_, why)| why)),
            Cell::text(page.story(project.number)),
        ]
    };
    let columns = ["project", "title", "awarded", "outcome", "why", "story"].map(|key| column(tr, key));
    let projects = page.projects.iter().map(row).collect();
    let steps = page.steps.iter().map(|one| step(one, true)).collect();
    vec![
        table(tr, "projects", Some("projects"), columns.into(), projects),
        table(tr, "steps", Some("steps"), step_columns(tr, true), steps),
    ]
}

/// What was awarded and what became of it in a sentence, the story, and the steps with their days.
fn project_for_people(tr: &Tr, page: &Page, project: &ProjectRow) -> Vec<Section> {
    let outcome = page.outcome(project.number);
    let sentence = Fact::new("reporting-project-told")
        .with("amount", page.awarded_to(project.number))
        .with("outcome", outcome.map_or("none", |(outcome, _)| outcome.into()))
        .with("why", plain_end(outcome.and_then(|(_, why)| why).unwrap_or_default()));
    let mut text = super::plain(&tr.fact(&sentence));
    if let Some(story) = page.story(project.number) {
        text.push_str("\n\n");
        text.push_str(&written(story, 3));
    }
    let heading = format!("{}. {}", project.number, project.title);
    let steps: Vec<_> = page.steps.iter().filter(|one| one.project == project.number).collect();
    let rows = steps.into_iter().map(|one| step(one, false)).collect();
    vec![
        Section::Text { key: "project", title: Some(heading), text: Some(text) },
        table(tr, "steps", None, step_columns(tr, false), rows),
    ]
}

fn step_columns(tr: &Tr, with_project: bool) -> Vec<Column> {
    let shown = ["step", "starts_on", "due_on", "moved_to", "done_on"].map(|key| column(tr, key));
    let project = with_project.then(|| [column(tr, "project"), column(tr, "number")]);
    project.into_iter().flatten().chain(shown).collect()
}

fn step(step: &StepRow, with_project: bool) -> Vec<Cell> {
    let shown = [
        Cell::Text(step.title.clone()),
        Cell::date(step.starts_on),
        Cell::date(step.due_on),
        Cell::date(step.moved_to),
        Cell::date(step.done_on),
    ];
    let project =
        with_project.then(|| [step.project, step.number].map(|number| Cell::Count(i64::from(number))));
    project.into_iter().flatten().chain(shown).collect()
}

/// Meetings, visits of the coach, expertise.
pub(super) fn activities(tr: &Tr, page: &Page) -> Vec<Section> {
    let meeting = |row: &MeetingRow| {
        let code = row.text.kind.to_string();
        let label = match &row.text.session {
            Some(session) => super::name(tr, &page.rules.meetings, session),
            None => tr.term(&format!("meeting-{code}")),
        };
        vec![
            Cell::Date(row.text.on),
            Cell::Code { code, label },
            Cell::text(row.text.place.clone()),
            Cell::Count(i64::from(row.present)),
        ]
    };
    let meetings = page.meetings.iter().map(meeting).collect();
    let visits = page.visits.iter().map(|row| {
        vec![
            Cell::Date(row.on),
            Cell::Text(row.subject.clone()),
            row.minutes.map_or(Cell::Empty, |minutes| Cell::Minutes(i64::from(minutes))),
        ]
    });
    let experts = page.experts.iter().map(|row| {
        vec![
            Cell::date(row.text.ended_on),
            named(tr, &page.rules.expertise, Some(&row.text.field)),
            Cell::Count(i64::from(row.text.used.unwrap_or_default())),
            row.text.project.map_or(Cell::Empty, |number| Cell::Count(i64::from(number))),
            Cell::text(row.text.outcome.clone()),
        ]
    });
    let columns = |keys: &[&'static str]| keys.iter().map(|key| column(tr, key)).collect::<Vec<_>>();
    vec![
        table(tr, "meetings", Some("meetings"), columns(&["on_day", "kind", "place", "present"]), meetings),
        table(tr, "visits", Some("visits"), columns(&["on_day", "subject", "minutes"]), visits.collect()),
        table(
            tr,
            "experts",
            Some("experts"),
            columns(&["on_day", "field", "half_days", "project", "result"]),
            experts.collect(),
        ),
    ]
}

/// Organisations, never people, and what they bring.
pub(super) fn partners(tr: &Tr, page: &Page) -> Section {
    let rows = page.partners.iter().map(|(row, contributions)| {
        vec![
            Cell::Text(row.name.clone()),
            term(tr, "organisation", &row.kind.to_string()),
            term(tr, "partner", &row.status.to_string()),
            cash(contributions),
            brings(tr, contributions),
        ]
    });
    let columns = ["organisation", "organisation_kind", "status", "money", "brings"];
    table(tr, "partners", None, columns.map(|key| column(tr, key)).into(), rows.collect())
}

/// Baseline, target and what was measured, indicator by indicator.
pub(super) fn results(tr: &Tr, page: &Page) -> Section {
    let came: Vec<_> = page
        .rules
        .indicators
        .iter()
        .map(|indicator| (indicator, page.measures.outcome(page.dossier.id, indicator)))
        .collect();
    let table = outcomes(tr, came.iter().map(|(indicator, outcome)| (*indicator, outcome)));
    Section::Table(Table { key: "indicators", title: None, when_empty: None, ..table })
}

/// Changes of what was awarded that hold.
pub(super) fn amendments(tr: &Tr, page: &Page) -> Section {
    let rows = page.amendments.iter().map(|row| {
        let one = &row.amendment;
        vec![
            Cell::Count(i64::from(one.project)),
            term(tr, "amendment", &one.kind.to_string()),
            Cell::text(one.what.clone()),
            Cell::Text(one.reason.clone()),
            Cell::date(one.decided.as_ref().map(|decided| decided.on)),
        ]
    });
    let columns = ["project", "amendment", "what", "reason", "decided_on"].map(|key| column(tr, key));
    table(tr, "amendments", Some("amendments"), columns.into(), rows.collect())
}

/// What becomes of experiments.
pub(super) fn experiments(tr: &Tr, page: &Page) -> Section {
    let rows = page.experiments.iter().map(|row| {
        let one = &row.decided;
        vec![
            Cell::Count(i64::from(one.project)),
            term(tr, "experiment", &one.choice.to_string()),
            Cell::Date(one.on),
            Cell::date(one.until),
            Cell::text(one.anchor.clone()),
            Cell::Text(one.reason.clone()),
        ]
    });
    let columns = ["project", "experiment", "decided_on", "until", "anchor", "reason"];
    table(tr, "experiments", Some("experiments"), columns.map(|key| column(tr, key)).into(), rows.collect())
}

/// What the steering group says of the whole.
pub(super) fn evaluation(tr: &Tr, page: &Page) -> Section {
    let known = page.evaluation.as_ref();
    let text = |of: fn(&crate::domain::evaluation::Evaluation) -> &String| {
        Cell::text(known.map(|evaluation| of(evaluation).clone()))
    };
    let facts = [
        ("evaluated_on", Cell::date(known.map(|evaluation| evaluation.held_on))),
        (
            "participants",
            known.map_or(Cell::Empty, |evaluation| Cell::Count(i64::from(evaluation.participants))),
        ),
        ("lasting", text(|evaluation| &evaluation.lasting)),
        ("maintainer", text(|evaluation| &evaluation.maintainer)),
        ("lessons", text(|evaluation| &evaluation.lessons)),
        ("recommendation", Cell::text(known.and_then(|evaluation| evaluation.recommendation.clone()))),
    ];
    let facts = facts.into_iter().map(|(key, cell)| (column(tr, key), cell)).collect();
    Section::Facts { key: "evaluation", title: None, facts }
}

/// Photos and papers.
pub(super) fn documents(tr: &Tr, page: &Page) -> Section {
    let rows = page.documents.iter().map(|row| {
        vec![
            Cell::Count(i64::from(row.number)),
            term(tr, "document", &row.document.kind.to_string()),
            Cell::Text(row.document.title.clone()),
            Cell::Date(row.document.dated.unwrap_or(row.added)),
        ]
    });
    let columns = ["number", "document_kind", "document", "on_day"].map(|key| column(tr, key));
    table(tr, "documents", None, columns.into(), rows.collect())
}

/// What was asked about it, with the answers.
pub(super) fn queries(tr: &Tr, page: &Page) -> Section {
    let rows = page.queries.iter().map(|query| {
        vec![
            Cell::Count(i64::from(query.number)),
            Cell::Date(query.asked),
            Cell::Text(query.question.clone()),
            Cell::text(query.answer.as_ref().map(|(answer, _)| answer.clone())),
            Cell::date(query.answer.as_ref().map(|(_, on)| *on)),
        ]
    });
    let columns = vec![
        column(tr, "number"),
        aside(tr, "asked_on"),
        column(tr, "question"),
        column(tr, "answer"),
        aside(tr, "answered_on"),
    ];
    table(tr, "queries", None, columns, rows.collect())
}

/// Whether a section says nothing to people.
pub(super) fn is_silent(section: &Section) -> bool {
    match section {
        Section::Table(table) => table.rows.is_empty() && table.when_empty.is_none(),
        Section::Text { text, .. } => text.is_none(),
        Section::Facts { facts, .. } => {
            !facts.iter().any(|(column, cell)| crate::report::value::tells(column, cell))
        }
        // A sentence never stands alone.
        _ => false,
    }
}

/// Takes columns out of a table of which nobody said anything.
pub(super) fn leave_out_empty(section: &mut Section) {
    let Section::Table(table) = section else { return };
    let says_nothing = |cell: Option<&Cell>| match cell {
        None | Some(Cell::Empty) => true,
        Some(Cell::List(cells)) => cells.is_empty(),
        _ => false,
    };
    for at in (0..table.columns.len()).rev() {
        if table.rows.iter().all(|row| says_nothing(row.get(at))) {
            table.columns.remove(at);
            for row in &mut table.rows {
                row.remove(at);
            }
        }
    }
}

/// What a column of a report measures.
pub(super) fn measure(key: &str) -> Measure {
    match key {
        "awarded" | "planned" | "declared" | "accepted" | "refused" | "open" | "paid" | "unspent"
        | "amount" | "income" | "start_fund" | "money" => Measure::Money,
        "number" | "queries" | "open_queries" | "project" | "present" | "half_days" | "minutes"
        | "participants" | "late" => Measure::Number,
        _ => Measure::Unsaid,
    }
}

/// An amount, or nothing when there is none.
pub(super) fn some(amount: Cents) -> Cell {
    Cell::money((amount != Cents::ZERO).then_some(amount))
}
