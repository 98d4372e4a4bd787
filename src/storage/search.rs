//! The search index. It is refreshed once at the end of an operation, from the rows that the journal says were
//! touched: a trigger for each row would make the index write to the disk with every statement.

use rusqlite::Connection;

use super::doctor::Differing;
use super::{Result, StorageError, all, run};

/// What is searched: table, number in the rowid of the index, and the text of a row.
const SEARCHED: [(&str, i64, &str); 8] = [
    ("neighbourhood", 0, "concat_ws(' ', name, perimeter)"),
    ("dossier", 1, "ifnull(motivation, '')"),
    ("person", 2, "concat_ws(' ', name, email)"),
    ("inventory_item", 3, "concat_ws(' ', text, place)"),
    ("project", 4, "concat_ws(' ', title, objective)"),
    ("organisation", 5, "name"),
    ("meeting", 6, "concat_ws(' ', place, agenda, minutes)"),
    // The last part of the path: the name of the file.
    ("document", 7, "concat_ws(' ', title, substr(path, length(rtrim(path, replace(path, '/', ''))) + 1))"),
];

/// Brings the index up to date with all changes from one on. One look at them tells which tables have to be gone
/// through at all: most operations touch none or one of them, and an import only adds.
pub(super) fn refresh(connection: &Connection, first_change: i64) -> Result<()> {
    let sql = "SELECT DISTINCT table_name, before IS NOT NULL FROM change WHERE id >= ?1";
    let touched: Vec<(String, bool)> =
        all(connection, sql, [first_change], |row| Ok((row.get(0)?, row.get(1)?)))?;
    for (table, number, text) in SEARCHED {
        let was_there = touched.iter().any(|(name, before)| name == table && *before);
        let is_touched = touched.iter().any(|(name, _)| name == table);
        let touched = format!("SELECT row_id FROM change WHERE id >= ?1 AND table_name = '{table}'");
        if was_there {
            let forget = format!(
                "DELETE FROM search WHERE rowid IN (SELECT row_id * 8 + {number} FROM ({touched} AND before IS NOT NULL))"
            );
            run(connection, &forget, [first_change])?;
        }
        if is_touched {
            let note = format!(
                "INSERT INTO search (rowid, text) SELECT id * 8 + {number}, {text} FROM {table} \
                 WHERE id IN ({touched}) AND {text} <> ''"
            );
            run(connection, &note, [first_change])?;
        }
    }
    Ok(())
}

/// Makes the whole index anew: after an upgrade, which may have added to what is searched.
pub(super) fn rebuild(connection: &Connection) -> Result<()> {
    run(connection, "INSERT INTO search (search) VALUES ('delete-all')", [])?;
    for (table, number, text) in SEARCHED {
        let note = format!(
            "INSERT INTO search (rowid, text) SELECT id * 8 + {number}, {text} FROM {table} WHERE {text} <> ''"
        );
        run(connection, &note, [])?;
    }
    Ok(())
}

/// Rows that have a text and are not in the index, or are in it and have none; a hundred of each table at most.
pub(super) fn differing(connection: &Connection) -> Result<Vec<Differing>> {
    let mut found = Vec::new();
    for (table, number, text) in SEARCHED {
        let known = format!("SELECT rowid / 8 FROM search WHERE rowid % 8 = {number}");
        let wanted = format!("SELECT id FROM {table} WHERE {text} <> ''");
        let sql = format!(
            "SELECT id FROM ({wanted} EXCEPT {known}) UNION SELECT * FROM ({known} EXCEPT {wanted}) ORDER BY 1 LIMIT 100"
        );
        let rows = all(connection, &sql, [], |row| row.get::<_, i64>(0))?;
        found.extend(rows.into_iter().map(|row| Differing { table: table.to_owned(), row }));
    }
    Ok(found)
}

/// A query for texts that have, for each of these folded words, a word that begins with it; none without words.
pub(super) fn query(words: &[String]) -> Option<String> {
    let words: Vec<String> = words.iter().map(|word| format!("\"{word}\"*")).collect();
    (!words.is_empty()).then(|| words.join(" AND "))
}

/// What a query found. A letter younger than the index's table of letters breaks its word in two, which an index
/// without positions cannot look up: such a word is in no text as one word, and nothing is found.
pub(super) fn found<T>(rows: Result<Vec<T>>) -> Result<Vec<T>> {
    match rows {
        Err(StorageError::Other(detail)) if detail.contains("phrase queries are not supported") => {
            Ok(Vec::new())
        }
        rows => rows,
    }
}
