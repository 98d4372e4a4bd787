//! The agenda of 1 October 2026 by the very statements of `wijk agenda`: all that is due, the rules of the editions, the
//! first years of coaching that end, and what the lines say that it shows.

use std::io::Write;

use rusqlite::{Connection, named_params};

const UNTIL: &str = "2026-10-15";

/// What is due, by what it is.
pub const DUE: [(&str, &str, &str); 13] = [
    (
        "meeting",
        include_str!("../../src/storage/agenda/meeting_due.sql"),
        include_str!("../../src/storage/agenda/meeting.sql"),
    ),
    (
        "visit",
        include_str!("../../src/storage/agenda/visit_due.sql"),
        include_str!("../../src/storage/agenda/visit.sql"),
    ),
    (
        "expert",
        include_str!("../../src/storage/agenda/expert_due.sql"),
        include_str!("../../src/storage/agenda/expert.sql"),
    ),
    (
        "permit",
        include_str!("../../src/storage/agenda/permit_due.sql"),
        include_str!("../../src/storage/agenda/permit.sql"),
    ),
    (
        "step",
        include_str!("../../src/storage/agenda/step_due.sql"),
        include_str!("../../src/storage/agenda/step.sql"),
    ),
    (
        "action",
        include_str!("../../src/storage/agenda/action_due.sql"),
        include_str!("../../src/storage/agenda/action.sql"),
    ),
    (
        "session",
        include_str!("../../src/storage/agenda/session_due.sql"),
        include_str!("../../src/storage/agenda/session.sql"),
    ),
    (
        "appeal",
        include_str!("../../src/storage/agenda/appeal_due.sql"),
        include_str!("../../src/storage/agenda/appeal.sql"),
    ),
    (
        "vote",
        include_str!("../../src/storage/agenda/vote_due.sql"),
        include_str!("../../src/storage/agenda/vote.sql"),
    ),
    (
        "instalment",
        include_str!("../../src/storage/agenda/instalment_due.sql"),
        include_str!("../../src/storage/agenda/instalment.sql"),
    ),
    (
        "claim",
        include_str!("../../src/storage/agenda/claim_due.sql"),
        include_str!("../../src/storage/agenda/claim.sql"),
    ),
    (
        "payment",
        include_str!("../../src/storage/agenda/payment_due.sql"),
        include_str!("../../src/storage/agenda/payment.sql"),
    ),
    (
        "returned",
        include_str!("../../src/storage/agenda/returned_due.sql"),
        include_str!("../../src/storage/agenda/returned.sql"),
    ),
];
const EDITIONS: &str = include_str!("../../src/storage/agenda/editions.sql");
const COACHING: &str = include_str!("../../src/storage/agenda/coaching.sql");

/// How many lines are told.
const LINES: usize = 40;

type Due = (String, String, i64);

/// All that is due.
pub fn due(connection: &Connection) -> rusqlite::Result<Vec<Due>> {
    let parts: Vec<&str> = DUE.iter().map(|(_, due, _)| *due).collect();
    let mut statement = connection.prepare_cached(&parts.join("\nUNION ALL\n"))?;
    let rows =
        statement.query_map(&[(":until", UNTIL)], |row| Ok((row.get(0)?, row.get(1)?, row.get(3)?)))?;
    rows.collect()
}

/// The editions with their rules, and the first years of coaching that end in each.
pub fn terms(connection: &Connection) -> rusqlite::Result<usize> {
    let mut statement = connection.prepare_cached(EDITIONS)?;
    let editions = statement.query_map([], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(3)?)))?;
    let mut found = 0;
    for edition in editions {
        let mut statement = connection.prepare_cached(COACHING)?;
        let params =
            named_params! { ":edition": edition?.0, ":after": "2025-09-30", ":latest": "2025-10-15" };
        let rows =
            statement.query_map(params, |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))?;
        found += rows.count();
    }
    Ok(found)
}

/// Writes what the last lines say.
pub fn agenda(connection: &Connection, out: &mut impl Write) -> Result<(), Box<dyn std::error::Error>> {
    let mut due = due(connection)?;
    due.sort_unstable_by(|one, other| one.1.cmp(&other.1));
    let _ = terms(connection)?;
    let shown = &due[due.len().saturating_sub(LINES)..];
    for (kind, _, told) in DUE {
        let ids: Vec<String> =
            shown.iter().filter(|row| row.0 == kind).map(|row| row.2.to_string()).collect();
        if ids.is_empty() {
            continue;
        }
        let mut statement = connection.prepare(told)?;
        let mut rows = statement.query(&[(":ids", &format!("[{}]", ids.join(",")))])?;
        while let Some(row) = rows.next()? {
            let (name, text): (Option<String>, String) = (row.get("name")?, row.get("text")?);
            writeln!(out, "{}\t{text}", name.unwrap_or_default())?;
        }
    }
    Ok(writeln!(out, "{}", due.len())?)
}
