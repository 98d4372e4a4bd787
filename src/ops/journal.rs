//! The ledger of editions as a journal for hledger. No person is in it, nor any text that somebody wrote.

use super::Result;
use crate::domain::ledger::Account as Of;
use crate::domain::money::Cents;
use crate::exchange::hledger::{Account, JournalFault, Transaction, write};
use crate::storage::View;
use crate::storage::budget::PostingRow;
use crate::storage::edition::EditionRow;

/// The journal of these editions: each movement is a transaction between `budget:EDITION:FUND:ACCOUNT`, and for what is
/// of a dossier `…:DOSSIER` and `…:project N` below it.
///
/// # Errors
/// The register's; within it, that something cannot be written.
pub fn journal(view: View<'_>, editions: &[EditionRow]) -> Result<std::result::Result<String, JournalFault>> {
    let mut transactions = Vec::new();
    for edition in editions {
        let rows = view.postings(edition.id, None)?;
        transactions.extend(rows.iter().map(|row| transaction(&edition.reference, row)));
    }
    Ok(write(&transactions))
}

fn transaction(edition: &str, row: &PostingRow) -> Transaction {
    let (posting, movement) = (&row.posting, &row.posting.movement);
    let mut tags = vec![("edition".to_owned(), edition.to_owned())];
    tags.extend(row.dossier.clone().map(|dossier| ("dossier".to_owned(), dossier)));
    tags.push(("cause".to_owned(), posting.cause.to_string()));
    Transaction {
        on: posting.on,
        code: row.id.0.to_string(),
        description: posting.cause.to_string(),
        tags,
        postings: vec![
            (account(edition, row, movement.to), movement.amount),
            (account(edition, row, movement.from), Cents::ZERO.minus(movement.amount)),
        ],
    }
}

fn account(edition: &str, row: &PostingRow, of: Of) -> Account {
    let mut parts =
        vec!["budget".to_owned(), edition.to_owned(), row.posting.fund.to_string(), of.to_string()];
    if Of::OF_DOSSIER.contains(&of)
        && let Some(dossier) = &row.dossier
    {
        parts.push(dossier.clone());
        parts.push(
            row.posting
                .movement
                .project
                .map_or_else(|| "no project".to_owned(), |number| format!("project {number}")),
        );
    }
    parts
}
