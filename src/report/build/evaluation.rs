//! `wijk evaluation show` and `list`: what members of the steering group answered, and how far each dossier is. Names of
//! people stand only where they are asked for.

use chrono::NaiveDate;

use super::names::term;
use crate::domain::evaluation::answers::{Asked, Given, Questionnaire, Tally};
use crate::domain::fact::Fact;
use crate::domain::language::Language;
use crate::domain::programme::realisation::AnswerKind;
use crate::i18n::Tr;
use crate::report::value::{Cell, Column, Measure, Report, Section, Table};
use crate::storage::dossier::DossierRow;
use crate::storage::edition::EditionRow;
use crate::storage::evaluation::response::{EvaluatedRow, ResponseRow};

/// A column with its label in the reader's language.
pub(super) fn column(tr: &Tr, key: &'static str) -> Column {
    let measure = match key {
        "answers" | "mean" | "lowest" | "highest" | "spread" | "scale" | "people" | "finished" | "begun"
        | "minimum" | "dossiers" | "projects" | "evaluated" | "participants" | "answered" | "done"
        | "partly" | "dropped" | "reproducible" => Measure::Number,
        "share" | "share_done" => Measure::Share,
        _ => Measure::Unsaid,
    };
    Column::new(key, tr.text(&format!("evaluation-column-{}", key.replace('_', "-")))).measuring(measure)
}

/// A column that narrow terminals leave out.
pub(super) fn aside(tr: &Tr, key: &'static str) -> Column {
    Column { secondary: true, ..column(tr, key) }
}

/// A mean for people in their language, for machines with a decimal point.
pub(super) fn mean(tr: &Tr, tally: &Tally) -> Cell {
    let tenths = tally.mean_tenths();
    Cell::Code { code: format!("{}.{}", tenths / 10, tenths % 10), label: mean_text(tr, tally) }
}

/// A mean with one decimal, as people write it.
pub fn mean_text(tr: &Tr, tally: &Tally) -> String {
    let tenths = tally.mean_tenths();
    let sign = if tr.language() == Language::En { '.' } else { ',' };
    format!("{}{sign}{}", tenths / 10, tenths % 10)
}

/// A question with its project, as a row begins.
fn question_cells(tr: &Tr, asked: &Asked<'_>) -> [Cell; 3] {
    let text = asked.question.text.get(tr.language()).to_owned();
    let (number, title) = match asked.project {
        Some((number, title)) => (Cell::Count(i64::from(number)), Cell::Text(title.to_owned())),
        None => (Cell::Empty, Cell::Empty),
    };
    [Cell::Code { code: asked.question.code.clone(), label: text }, number, title]
}

/// What was answered in a dossier. `quorum` is how many people have to answer, and the day on which the group concluded;
/// with `names` it says who answered what.
pub fn answers(
    tr: &Tr,
    dossier: &DossierRow,
    form: &Questionnaire<'_>,
    responses: &[ResponseRow],
    (quorum, concluded): (Option<u32>, Option<NaiveDate>),
    names: bool,
) -> Report {
    let done = || responses.iter().filter(|row| row.finished.is_some());
    let count = |count: u32| Cell::Count(i64::from(count));
    let facts = [
        ("people", count(done().map(|row| row.people).sum())),
        ("minimum", quorum.map_or(Cell::Empty, count)),
        ("finished", Cell::count(done().count())),
        ("begun", Cell::count(responses.len() - done().count())),
        ("concluded_on", Cell::date(concluded)),
    ];
    let facts = facts.into_iter().map(|(key, cell)| {
        let column = if key == "begun" { aside(tr, key) } else { column(tr, key) };
        (column, cell)
    });
    let title = Fact::new("evaluation-title")
        .with("reference", &dossier.reference)
        .with("neighbourhood", &dossier.name);
    let sections = vec![
        Section::Facts { key: "evaluation", title: None, facts: facts.collect() },
        Section::Table(scores(tr, form, responses)),
        Section::Table(open_answers(tr, form, responses, names)),
        Section::Table(who_answered(tr, form, responses, names)),
    ];
    Report { name: "evaluation-answers", title: tr.fact(&title), sections }
}

/// Only what is finished counts.
fn finished(responses: &[ResponseRow]) -> impl Iterator<Item = &ResponseRow> {
    responses.iter().filter(|row| row.finished.is_some())
}

fn scores(tr: &Tr, form: &Questionnaire<'_>, responses: &[ResponseRow]) -> Table {
    let mut rows = Vec::new();
    for asked in form.asked().iter().filter(|asked| asked.question.answer == AnswerKind::Score) {
        let points =
            finished(responses).filter_map(|row| match row.given(&asked.question.code, asked.number()) {
                Some(Given::Points(points)) => Some(*points),
                _ => None,
            });
        let tally = Tally::of(points);
        let mut cells: Vec<Cell> = question_cells(tr, asked).into();
        cells.extend(tally_cells(tr, tally.as_ref()));
        cells.push(Cell::Flag(tally.is_some_and(|tally| tally.disagrees(form.scale))));
        rows.push(cells);
    }
    let columns = vec![
        column(tr, "question"),
        column(tr, "project"),
        aside(tr, "title"),
        column(tr, "answers"),
        column(tr, "mean"),
        column(tr, "lowest"),
        column(tr, "highest"),
        column(tr, "disagree"),
    ];
    Table {
        note: Some(tr.fact(&Fact::new("evaluation-scores-note").with("scale", form.scale))),
        ..table(tr, "scores", columns, rows)
    }
}

/// How many answered, the mean, the fewest and the most points.
pub(super) fn tally_cells(tr: &Tr, tally: Option<&Tally>) -> [Cell; 4] {
    match tally {
        Some(tally) => [
            Cell::Count(i64::from(tally.answers)),
            mean(tr, tally),
            Cell::Count(i64::from(tally.lowest)),
            Cell::Count(i64::from(tally.highest)),
        ],
        None => [Cell::Count(0), Cell::Empty, Cell::Empty, Cell::Empty],
    }
}

fn name_cell(tr: &Tr, row: &ResponseRow) -> Cell {
    match &row.person {
        Some((_, name)) => Cell::Text(name.clone()),
        None => Cell::Text(tr.fact(&Fact::new("evaluation-so-many-together").with("people", row.people))),
    }
}

fn open_answers(tr: &Tr, form: &Questionnaire<'_>, responses: &[ResponseRow], names: bool) -> Table {
    let mut rows = Vec::new();
    for asked in form.asked().iter().filter(|asked| asked.question.answer == AnswerKind::Open) {
        for row in finished(responses) {
            let Some(Given::Words(words)) = row.given(&asked.question.code, asked.number()) else { continue };
            let mut cells: Vec<Cell> = question_cells(tr, asked).into();
            cells.push(Cell::Count(i64::from(row.number)));
            cells.push(Cell::Text(words.clone()));
            if names {
                cells.push(name_cell(tr, row));
            }
            rows.push(cells);
        }
    }
    let mut columns = vec![
        column(tr, "question"),
        column(tr, "project"),
        aside(tr, "title"),
        column(tr, "number"),
        column(tr, "answer"),
    ];
    if names {
        columns.push(column(tr, "who"));
    }
    table(tr, "open_answers", columns, rows)
}

fn who_answered(tr: &Tr, form: &Questionnaire<'_>, responses: &[ResponseRow], names: bool) -> Table {
    let asked = form.asked();
    let row = |row: &ResponseRow| {
        let answered = asked.iter().filter(|one| row.answers.iter().any(|given| one.is_answered_by(given)));
        let mut cells = vec![Cell::Count(i64::from(row.number))];
        if names {
            cells.push(name_cell(tr, row));
        }
        cells.extend([
            Cell::Count(i64::from(row.people)),
            Cell::Date(row.begun),
            Cell::date(row.finished),
            Cell::count(answered.count()),
        ]);
        cells
    };
    let mut columns = vec![column(tr, "number")];
    if names {
        columns.push(column(tr, "who"));
    }
    columns.extend([
        column(tr, "people"),
        aside(tr, "begun_on"),
        column(tr, "finished_on"),
        column(tr, "answers"),
    ]);
    table(tr, "responses", columns, responses.iter().map(row).collect())
}

/// A table with its heading from the message files.
pub(super) fn table(tr: &Tr, key: &'static str, columns: Vec<Column>, rows: Vec<Vec<Cell>>) -> Table {
    let title = Some(tr.text(&format!("evaluation-{}-title", key.replace('_', "-"))));
    Table { key, title, columns, rows, when_empty: Some(tr.text("report-none")), note: None }
}

/// How far the evaluation of each dossier of an edition is, with how many people have to answer in it.
pub fn listed(tr: &Tr, edition: &EditionRow, rows: &[(EvaluatedRow, Option<u32>)]) -> Report {
    let count = |count: u32| Cell::Count(i64::from(count));
    let cells = |(row, minimum): &(EvaluatedRow, Option<u32>)| {
        let enough = minimum.is_none_or(|minimum| row.people >= minimum);
        let state = match (row.concluded, row.people, enough) {
            (Some(_), _, true) => "concluded",
            (_, _, true) if row.people > 0 => "answered",
            (None, 0, _) => "open",
            _ => "few",
        };
        vec![
            Cell::Text(row.reference.clone()),
            Cell::Text(row.name.clone()),
            count(row.people),
            minimum.map_or(Cell::Empty, count),
            term(tr, "evaluation", state),
            Cell::date(row.concluded),
            count(row.finished),
            count(row.begun),
            Cell::Flag(row.closed),
        ]
    };
    let title = Fact::new("evaluation-list-title").with("edition", &edition.reference);
    let table = Table {
        key: "evaluations",
        title: None,
        columns: vec![
            column(tr, "dossier"),
            column(tr, "neighbourhood"),
            column(tr, "people"),
            aside(tr, "minimum"),
            column(tr, "state"),
            column(tr, "concluded_on"),
            aside(tr, "finished"),
            aside(tr, "begun"),
            aside(tr, "closed"),
        ],
        rows: rows.iter().map(cells).collect(),
        when_empty: Some(tr.text("evaluation-list-empty")),
        note: None,
    };
    Report { name: "evaluations", title: tr.fact(&title), sections: vec![Section::Table(table)] }
}
