//! `wijk report evaluation`: what evaluations say over an edition or a year. What a member said by itself stands nowhere,
//! nor who maintains what lasts: only what a group concluded, and points over all.

use std::collections::BTreeMap;

use super::Result;
use super::evaluation::{aside, column, table, tally_cells};
use super::experiments;
use super::names::{Names, term};
use crate::domain::evaluation::Outcome;
use crate::domain::evaluation::answers::Tally;
use crate::domain::fact::{Fact, Value};
use crate::domain::ids::EditionId;
use crate::domain::programme::rule_set::RuleSet;
use crate::i18n::Tr;
use crate::report::value::{Cell, Report, Section, Table};
use crate::storage::View;
use crate::storage::report::evaluations::{
    ConclusionRow, EvaluatedCounts, EvaluatedFilter, OutcomeRow, PointsRow, conclusions, counts,
    experiments as decided, outcomes, points,
};
use crate::storage::report::rule_sets;

/// The report over what `filter` says; `of` names it. Six statements, whatever the number of dossiers.
///
/// # Errors
/// The register's.
pub fn evaluated(view: View<'_>, tr: &Tr, of: &Value, filter: &EvaluatedFilter) -> Result<Report> {
    let rules = rule_sets(view, &filter.editions)?;
    let names = Names { rules: &rules, tr };
    let projects = outcomes(view, filter)?;
    let groups = conclusions(view, filter)?;
    let decisions = decided(view, filter)?;
    let experiments: Vec<Vec<Cell>> =
        decisions.iter().map(|(edition, row)| experiments::cells(tr, &names, *edition, row)).collect();
    // A theme means something in its own programme only.
    let programme = |edition| rules.get(&edition).map(|rules| rules.programme.clone()).unwrap_or_default();
    let by_theme = |row: &OutcomeRow| {
        let cell = row.theme.as_deref().map_or(Cell::Empty, |code| names.theme(row.edition, code));
        ((row.theme.clone(), programme(row.edition)), cell)
    };
    let by_municipality = |row: &OutcomeRow| {
        let cell = row.nis.as_deref().map_or(Cell::Empty, |nis| names.municipality(row.edition, nis));
        ((row.nis.clone(), String::new()), cell)
    };
    let sections = vec![
        summary(tr, counts(view, filter)?, &groups),
        Section::Table(of_outcomes(tr, &projects)),
        Section::Table(grouped(tr, "themes", "theme", &projects, by_theme)),
        Section::Table(grouped(tr, "municipalities", "municipality", &projects, by_municipality)),
        Section::Table(not_done(tr, &names, &projects)),
        Section::Table(scores(tr, &rules, &points(view, filter)?)),
        Section::Table(concluded(tr, &groups)),
        Section::Table(table(tr, "experiments", experiments::columns(tr), experiments)),
    ];
    let title = tr.fact(&Fact::new("evaluation-report-title").with("of", of.clone()));
    Ok(Report { name: "report-evaluation", title, sections })
}

fn summary(tr: &Tr, counts: EvaluatedCounts, groups: &[ConclusionRow]) -> Section {
    let participants: i64 = groups.iter().map(|group| i64::from(group.participants)).sum();
    let facts = [
        ("dossiers", Cell::Count(i64::from(counts.dossiers))),
        ("evaluated", Cell::count(groups.len())),
        ("participants", Cell::Count(participants)),
        ("answered", Cell::Count(i64::from(counts.answered))),
        ("people", Cell::Count(i64::from(counts.people))),
    ];
    Section::Facts {
        key: "summary",
        title: None,
        facts: facts.into_iter().map(|(key, cell)| (column(tr, key), cell)).collect(),
    }
}

const OUTCOMES: [Outcome; 3] = [Outcome::Done, Outcome::Partly, Outcome::Dropped];

fn count_of(projects: &[&OutcomeRow], outcome: Outcome) -> usize {
    projects.iter().filter(|row| row.outcome == outcome).count()
}

fn share(part: usize, whole: usize) -> Cell {
    let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    match whole {
        0 => Cell::Empty,
        _ => Cell::Share { part: number(part), whole: number(whole) },
    }
}

fn of_outcomes(tr: &Tr, projects: &[OutcomeRow]) -> Table {
    let all: Vec<&OutcomeRow> = projects.iter().collect();
    let row = |outcome: Outcome| {
        let count = count_of(&all, outcome);
        vec![term(tr, "outcome", &outcome.to_string()), Cell::count(count), share(count, all.len())]
    };
    let columns = vec![column(tr, "outcome"), column(tr, "projects"), column(tr, "share")];
    table(tr, "outcomes", columns, if all.is_empty() { Vec::new() } else { OUTCOMES.map(row).into() })
}

/// The name of a theme or a municipality, with its projects.
type Group<'a> = (Cell, Vec<&'a OutcomeRow>);

/// How many projects of each theme or municipality were done; in the order of the codes, those without last.
fn grouped(
    tr: &Tr,
    key: &'static str,
    by: &'static str,
    projects: &[OutcomeRow],
    group_of: impl Fn(&OutcomeRow) -> ((Option<String>, String), Cell),
) -> Table {
    let mut groups: BTreeMap<(bool, String, Option<String>), Group<'_>> = BTreeMap::new();
    for row in projects {
        let ((code, programme), cell) = group_of(row);
        let group = groups.entry((code.is_none(), programme, code)).or_insert_with(|| (cell, Vec::new()));
        group.1.push(row);
    }
    let rows = groups.into_iter().map(|((_, programme, _), (cell, rows))| {
        let mut cells = vec![cell, Cell::count(rows.len())];
        cells.extend(OUTCOMES.map(|outcome| Cell::count(count_of(&rows, outcome))));
        cells.push(share(count_of(&rows, Outcome::Done), rows.len()));
        cells.push(Cell::count(rows.iter().filter(|row| row.reproducible == Some(true)).count()));
        cells.extend((by == "theme").then_some(Cell::Text(programme)));
        cells
    });
    let mut columns = vec![
        column(tr, by),
        column(tr, "projects"),
        column(tr, "done"),
        column(tr, "partly"),
        column(tr, "dropped"),
        aside(tr, "share_done"),
        aside(tr, "reproducible"),
    ];
    columns.extend((by == "theme").then(|| super::aside(tr, "programme")));
    table(tr, key, columns, rows.collect())
}

/// Why what was dropped was dropped, and what was done in part.
fn not_done(tr: &Tr, names: &Names<'_>, projects: &[OutcomeRow]) -> Table {
    let mut rows: Vec<&OutcomeRow> = projects.iter().filter(|row| row.outcome != Outcome::Done).collect();
    // What was dropped first.
    rows.sort_by_key(|row| row.outcome != Outcome::Dropped);
    let cells = |row: &&OutcomeRow| {
        vec![
            Cell::Text(format!("{}.{}", row.reference, row.number)),
            Cell::Text(row.title.clone()),
            term(tr, "outcome", &row.outcome.to_string()),
            Cell::text(row.why.clone()),
            row.theme.as_deref().map_or(Cell::Empty, |code| names.theme(row.edition, code)),
            row.nis.as_deref().map_or(Cell::Empty, |nis| names.municipality(row.edition, nis)),
        ]
    };
    let columns = vec![
        column(tr, "project"),
        column(tr, "title"),
        column(tr, "outcome"),
        column(tr, "why"),
        aside(tr, "theme"),
        aside(tr, "municipality"),
    ];
    table(tr, "not_done", columns, rows.iter().map(cells).collect())
}

/// The points of a question over all dossiers. Questions of different editions are one question when code, words and
/// scale are the same.
fn scores(tr: &Tr, rules: &BTreeMap<EditionId, RuleSet>, rows: &[PointsRow]) -> Table {
    let mut found: Vec<(String, String, u32, u32, Tally)> = Vec::new();
    for row in rows {
        let terms = rules.get(&row.edition).map(|rules| &rules.realisation);
        let question =
            terms.and_then(|terms| terms.questions.iter().find(|question| question.code == row.question));
        let text = question.map_or(row.question.clone(), |one| one.text.get(tr.language()).to_owned());
        let scale = terms.map_or(0, |terms| terms.scale());
        let tally = Tally { answers: row.answers, sum: row.sum, lowest: row.lowest, highest: row.highest };
        let same = |one: &&mut (String, String, u32, u32, Tally)| {
            one.0 == row.question && one.1 == text && one.2 == scale
        };
        match found.iter_mut().find(same) {
            Some(one) => {
                one.3 += row.dossiers;
                one.4 = one.4.joined(&tally);
            }
            None => found.push((row.question.clone(), text, scale, row.dossiers, tally)),
        }
    }
    let place = |code: &str| {
        let mut all = rules.values().flat_map(|rules| &rules.realisation.questions);
        all.position(|question| question.code == code).unwrap_or(usize::MAX)
    };
    found.sort_by_key(|one| place(&one.0));
    let cells = found.into_iter().map(|(code, text, scale, dossiers, tally)| {
        let mut cells = vec![Cell::Code { code, label: text }, Cell::Count(i64::from(dossiers))];
        cells.extend(tally_cells(tr, Some(&tally)));
        cells.push(Cell::Count(i64::from(tally.spread())));
        cells.push(Cell::Count(i64::from(scale)));
        cells
    });
    let columns = vec![
        column(tr, "question"),
        column(tr, "dossiers"),
        column(tr, "answers"),
        column(tr, "mean"),
        column(tr, "lowest"),
        column(tr, "highest"),
        aside(tr, "spread"),
        aside(tr, "scale"),
    ];
    table(tr, "scores", columns, cells.collect())
}

/// What the groups wrote for the programme.
fn concluded(tr: &Tr, groups: &[ConclusionRow]) -> Table {
    let rows = groups.iter().flat_map(|group| {
        let texts = [
            ("lasting", Some(&group.lasting)),
            ("lessons", Some(&group.lessons)),
            ("recommendation", group.recommendation.as_ref()),
        ];
        texts.into_iter().filter_map(move |(about, text)| {
            let about =
                Cell::Code { code: about.to_owned(), label: tr.text(&format!("evaluate-column-{about}")) };
            Some(vec![
                Cell::Text(group.reference.clone()),
                about,
                Cell::Text(text?.clone()),
                Cell::Text(group.name.clone()),
                Cell::Date(group.held),
            ])
        })
    });
    let columns = vec![
        column(tr, "dossier"),
        column(tr, "about"),
        column(tr, "text"),
        aside(tr, "neighbourhood"),
        aside(tr, "held_on"),
    ];
    table(tr, "conclusions", columns, rows.collect())
}
