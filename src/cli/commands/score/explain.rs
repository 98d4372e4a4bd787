//! `wijk score explain`

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::score::{Exact, Mark, exact};
use crate::i18n::Tr;
use crate::ops::score::{Board, MemberScore, ProjectScore, of_dossier};
use crate::report::value::{Cell, Report, Section, Table};

/// `wijk score explain`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// The session [default: the latest with the dossier on its agenda]
    #[arg(long, value_name = "SESSION")]
    session: Option<String>,
}

/// Shows how the score of each project of a dossier came about, member by member.
///
/// # Errors
/// As [`of_dossier`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let now = session.now;
    let (board, scores) =
        session.open()?.read(|view| of_dossier(view, args.session.as_deref(), &args.dossier, now))?;
    let tr = &session.ui.tr;
    let mut rows = Vec::new();
    for score in &scores {
        for member in &score.members {
            rows.push(row(
                score,
                Cell::Code {
                    code: member.seat.to_string(),
                    label: format!("#{} {}", member.seat, member.name),
                },
                Some(weighted(tr, &board, score, member)),
                tell::cell(tr, member.score.as_ref()),
            ));
        }
        let figures: Vec<&Exact> = score.members.iter().filter_map(|member| member.score.as_ref()).collect();
        let all = Cell::Code { code: "all".to_owned(), label: tr.text("score-explain-mean") };
        rows.push(row(score, all, averaged(tr, &figures), tell::cell(tr, score.score.as_ref())));
    }
    let report = Report {
        name: "score-explained",
        title: tell::title(tr, "score-explain-title", &board),
        sections: vec![
            Section::Table(Table {
                key: "computation",
                title: None,
                columns: ["project", "member", "computation", "score"]
                    .map(|key| tell::column(tr, key))
                    .to_vec(),
                rows,
                when_empty: Some(tr.text("score-empty")),
                note: Some(tell::note(tr, &board)),
            }),
            Section::Prose(prose(tr, &board, &scores)),
        ],
    };
    session.print(&report)
}

fn row(score: &ProjectScore, who: Cell, computation: Option<String>, figure: Cell) -> Vec<Cell> {
    vec![Cell::Count(i64::from(score.project.number)), who, Cell::text(computation), figure]
}

/// `(3 × 7,50 + 2 × 8,00) / 5`; with weights of one simply `(7,50 + 8,00) / 2`.
fn weighted(tr: &Tr, board: &Board, score: &ProjectScore, member: &MemberScore) -> String {
    let criteria = board.criteria(&score.dossier);
    let even = criteria.iter().all(|criterion| criterion.weight == 1);
    let mut parts = Vec::new();
    let mut weights = 0_u64;
    let mut without = 0_usize;
    for criterion in criteria {
        match member.marks.iter().find(|(code, ..)| *code == criterion.code).map(|(_, mark, _)| *mark) {
            Some(Mark::Points(points)) => {
                let points = tell::figure(tr, &exact(points));
                parts.push(if even { points } else { format!("{} × {points}", criterion.weight) });
                weights += u64::from(criterion.weight);
            }
            _ => without += 1,
        }
    }
    let aside = match without {
        0 => String::new(),
        _ => format!(" · {}", tr.fact(&Fact::new("score-explain-without").with("count", without))),
    };
    if parts.is_empty() {
        return tr.text("score-explain-nothing");
    }
    format!("({}) / {weights}{aside}", parts.join(" + "))
}

fn averaged(tr: &Tr, figures: &[&Exact]) -> Option<String> {
    let parts: Vec<String> = figures.iter().map(|figure| tell::figure(tr, figure)).collect();
    (!parts.is_empty()).then(|| format!("({}) / {}", parts.join(" + "), parts.len()))
}

/// The outcome of each project, in a sentence.
fn prose(tr: &Tr, board: &Board, scores: &[ProjectScore]) -> String {
    let sentence = |score: &ProjectScore| {
        let figure = score.score.as_ref()?;
        let fact = Fact::new("score-explain-outcome")
            .with("number", score.project.number)
            .with("title", &score.project.title)
            .with("score", tell::figure(tr, figure))
            .with("scale", board.scale)
            .with(
                "reached",
                match score.reached {
                    None => "none",
                    Some(true) => "yes",
                    Some(false) => "no",
                },
            )
            .with("percent", board.scoring().threshold.unwrap_or_default())
            .with("rank", score.rank.unwrap_or_default())
            .with("sharing", score.sharing)
            .with("wide", usize::from(score.wide));
        Some(tr.fact(&fact))
    };
    let mut lines: Vec<String> = scores.iter().filter_map(sentence).collect();
    lines.push(tr.text("score-explain-exact"));
    lines.join("\n")
}
