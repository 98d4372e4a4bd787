//! Where the projects of a dossier stand on a ballot, and what came of it.

use super::Result;
use crate::i18n::Tr;
use crate::report::value::{Cell, Column, Measure, Section, Table};
use crate::storage::View;
use crate::storage::dossier::DossierRow;

/// The votes on the projects of a dossier; nothing when there is none.
pub(super) fn section(view: View<'_>, tr: &Tr, dossier: &DossierRow) -> Result<Option<Section>> {
    let mut rows = Vec::new();
    let mut result = None;
    for (vote, number, place) in view.votes_on(dossier.id)? {
        // The projects of a vote stand together: its result is asked for once.
        if result.as_ref().is_none_or(|(id, _)| *id != vote.id) {
            result = Some((vote.id, view.vote_result(vote.id)?));
        }
        let outcome = result.as_ref().and_then(|(_, result)| result.as_ref()).map(|result| &result.outcome);
        let votes = outcome.map(|outcome| outcome.votes_of(number));
        rows.push(vec![
            Cell::Text(vote.name.clone()),
            Cell::Count(i64::from(number)),
            Cell::Count(i64::from(place)),
            votes.map_or(Cell::Empty, |votes| Cell::Count(i64::try_from(votes).unwrap_or(i64::MAX))),
            outcome.map_or(Cell::Empty, |outcome| Cell::Flag(outcome.won(number))),
        ]);
    }
    if rows.is_empty() {
        return Ok(None);
    }
    let column = |key: &'static str, label: &str| Column::new(key, tr.text(label));
    let number = |column: Column| column.measuring(Measure::Number);
    Ok(Some(Section::Table(Table {
        key: "votes",
        title: Some(tr.text("voting-list-title")),
        columns: vec![
            column("vote", "voting-column-name"),
            number(column("number", "voting-column-number")),
            number(column("project", "voting-column-title")),
            number(column("votes", "voting-column-votes")),
            column("won", "voting-column-won"),
        ],
        rows,
        when_empty: None,
        note: None,
    })))
}
