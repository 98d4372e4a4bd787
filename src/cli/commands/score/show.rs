//! `wijk score show`

use super::{ranking, tell};
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::score::{Mark, exact};
use crate::i18n::Tr;
use crate::ops::score::{Board, ProjectScore, of_dossier, scores};
use crate::report::value::{Cell, Report, Section, Table};

/// `wijk score show`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The session: number, day, or part of the name of its body [default: the only one not closed]
    session: Option<String>,
    /// Only this dossier, with the marks of every member
    dossier: Option<String>,
}

/// Shows what projects come to, by criterion; of one dossier with the marks of every member.
///
/// # Errors
/// As [`scores`] and [`of_dossier`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let now = session.now;
    let (text, dossier) = (args.session.as_deref(), args.dossier.as_deref());
    let (board, found) = session.open()?.read(|view| match dossier {
        Some(dossier) => of_dossier(view, text, dossier, now),
        None => scores(view, text, now),
    })?;
    let tr = &session.ui.tr;
    let mut sections =
        vec![Section::Table(ranking::table(tr, &board, &found, false)), Section::Table(criteria(tr, &found))];
    if dossier.is_some() {
        sections.push(Section::Table(marks(tr, &board, &found)));
    }
    let report = Report { name: "scores", title: tell::title(tr, "score-show-title", &board), sections };
    session.print(&report)
}

fn criteria(tr: &Tr, scores: &[ProjectScore]) -> Table {
    let rows = scores.iter().flat_map(|score| {
        score.criteria.iter().map(|one| {
            vec![
                Cell::Text(score.dossier.reference.clone()),
                Cell::Count(i64::from(score.project.number)),
                Cell::Code {
                    code: one.criterion.code.clone(),
                    label: one.criterion.name.get(tr.language()).to_owned(),
                },
                Cell::Count(i64::from(one.criterion.weight)),
                tell::cell(tr, one.mean.as_ref()),
                tell::apart(tr, one.spread.as_ref(), one.wide),
            ]
        })
    });
    let keys = ["dossier", "project", "criterion", "weight", "points", "spread"];
    Table {
        key: "criteria",
        title: Some(tr.text("score-criteria-title")),
        columns: keys.map(|key| tell::column(tr, key)).to_vec(),
        rows: rows.collect(),
        when_empty: Some(tr.text("score-empty")),
        note: None,
    }
}

fn marks(tr: &Tr, board: &Board, scores: &[ProjectScore]) -> Table {
    let mut rows = Vec::new();
    for score in scores {
        for member in &score.members {
            for (code, mark, comment) in &member.marks {
                let name = board.scoring().criteria.iter().find(|one| one.code == *code);
                let label = name.map_or_else(|| code.clone(), |one| one.name.get(tr.language()).to_owned());
                rows.push(vec![
                    Cell::Count(i64::from(score.project.number)),
                    Cell::Code {
                        code: member.seat.to_string(),
                        label: format!("#{} {}", member.seat, member.name),
                    },
                    Cell::Code { code: code.clone(), label },
                    match mark {
                        Mark::Points(points) => tell::cell(tr, Some(&exact(*points))),
                        Mark::NotApplicable => {
                            Cell::Code { code: "n-a".to_owned(), label: tr.text("score-not-applicable") }
                        }
                    },
                    Cell::text(comment.clone()),
                ]);
            }
        }
    }
    let keys = ["project", "member", "criterion", "points", "comment"];
    Table {
        key: "marks",
        title: Some(tr.text("score-marks-title")),
        columns: keys.map(|key| tell::column(tr, key)).to_vec(),
        rows,
        when_empty: Some(tr.text("score-empty")),
        note: None,
    }
}
