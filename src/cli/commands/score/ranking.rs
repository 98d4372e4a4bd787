//! `wijk score ranking`

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::i18n::Tr;
use crate::ops::score::{Board, ProjectScore, ranking};
use crate::report::value::{Cell, Report, Section, Table};

/// `wijk score ranking`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The session: number, day, or part of the name of its body [default: the only one not closed]
    session: Option<String>,
}

/// Puts the projects of a session in order of their scores; equals share a place.
///
/// # Errors
/// As [`ranking`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let now = session.now;
    let (board, scores) = session.open()?.read(|view| ranking(view, args.session.as_deref(), now))?;
    let tr = &session.ui.tr;
    let report = Report {
        name: "score-ranking",
        title: tell::title(tr, "score-ranking-title", &board),
        sections: vec![Section::Table(table(tr, &board, &scores, true))],
    };
    session.print(&report)
}

/// The projects with what they come to.
pub fn table(tr: &Tr, board: &Board, scores: &[ProjectScore], ranked: bool) -> Table {
    let keys = [
        "rank",
        "dossier",
        "neighbourhood",
        "project",
        "title",
        "score",
        "spread",
        "reached",
        "members",
        "asked",
        "exact",
    ];
    let mut columns = keys.map(|key| tell::column(tr, key)).to_vec();
    columns[9].measure = crate::report::value::Measure::Money;
    columns[7].secondary = board.scoring().threshold.is_none();
    for at in [2, 8, 9, 10] {
        columns[at].secondary = true;
    }
    let rows = scores.iter().map(|score| {
        let counted = score.members.iter().filter(|member| member.score.is_some()).count();
        vec![
            tell::rank(tr, score),
            Cell::Text(score.dossier.reference.clone()),
            Cell::Text(score.dossier.name.clone()),
            Cell::Count(i64::from(score.project.number)),
            Cell::Text(score.project.title.clone()),
            tell::cell(tr, score.score.as_ref()),
            tell::apart(tr, score.spread.as_ref(), score.wide),
            score.reached.map_or(Cell::Empty, Cell::Flag),
            Cell::count(counted),
            Cell::Money(score.project.asked),
            tell::fraction(score.score.as_ref()),
        ]
    });
    Table {
        key: if ranked { "ranking" } else { "projects" },
        title: None,
        columns,
        rows: rows.collect(),
        when_empty: Some(tr.text("score-empty")),
        note: Some(tell::note(tr, board)),
    }
}
