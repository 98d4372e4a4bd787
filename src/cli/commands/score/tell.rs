//! How scores are shown.

use crate::domain::fact::Fact;
use crate::domain::score::Exact;
use crate::i18n::Tr;
use crate::ops::score::{Board, ProjectScore};
use crate::report::build::scores::decimal;
use crate::report::value::{Cell, Column, Measure};

pub use crate::report::build::scores::{cell, figure};

/// A figure exactly, in points, as a fraction: `22/3`.
pub fn fraction(exact: Option<&Exact>) -> Cell {
    let hundred = crate::domain::score::exact(100);
    exact.map_or(Cell::Empty, |exact| Cell::Text((exact / hundred).to_string()))
}

/// A place, with that it is shared.
pub fn rank(tr: &Tr, score: &ProjectScore) -> Cell {
    let Some(rank) = score.rank else { return Cell::Empty };
    let label = match score.sharing {
        0 | 1 => rank.to_string(),
        count => tr.fact(&Fact::new("score-ex-aequo").with("rank", rank).with("count", count)),
    };
    Cell::Code { code: rank.to_string(), label }
}

/// How far members lie apart, with a mark where that is pointed out.
pub fn apart(tr: &Tr, spread: Option<&Exact>, wide: bool) -> Cell {
    spread.map_or(Cell::Empty, |spread| {
        let mark = if wide { " !" } else { "" };
        Cell::Code { code: decimal(spread), label: format!("{}{mark}", figure(tr, spread)) }
    })
}

/// A column of a table of scores.
pub fn column(tr: &Tr, key: &'static str) -> Column {
    let label = tr.text(&format!("score-column-{}", key.replace('_', "-")));
    let measure = match key {
        "score" | "spread" | "points" | "members" | "weight" | "project" | "number" => Measure::Number,
        _ => Measure::Unsaid,
    };
    Column::new(key, label).measuring(measure)
}

/// What stands under a table: the scale, the threshold, what is pointed out, and marks that do not count.
pub fn note(tr: &Tr, board: &Board) -> String {
    let scoring = board.scoring();
    let mut parts = vec![tr.fact(&Fact::new("score-note-scale").with("scale", board.scale))];
    parts.extend(
        scoring.threshold.map(|percent| tr.fact(&Fact::new("score-note-threshold").with("percent", percent))),
    );
    parts.extend(
        scoring.spread.map(|percent| tr.fact(&Fact::new("score-note-spread").with("percent", percent))),
    );
    if board.aside > 0 {
        parts.push(tr.fact(&Fact::new("score-note-aside").with("count", board.aside)));
    }
    let (given, expected) = board.progress();
    if given < expected {
        let fact = Fact::new("score-note-partial").with("given", given).with("expected", expected);
        parts.push(tr.fact(&fact));
    }
    parts.join(" · ")
}

/// Name of the body and day of the session, as a title.
pub fn title(tr: &Tr, code: &'static str, board: &Board) -> String {
    let fact = Fact::new(code)
        .with("session", board.page.number())
        .with("body", board.page.body())
        .with("on", board.page.session.text.on);
    tr.fact(&fact)
}
