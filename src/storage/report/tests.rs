use std::collections::BTreeSet;

use super::super::export::files::{FILES, WITHHELD};
use super::super::library::{self, LibraryFilter};
use super::super::list::{Filter, Sort, statement};
use super::super::sample;
use super::super::{Store, all};

/// How SQLite means to carry out a statement.
fn plan(store: &Store, sql: &str) -> Vec<String> {
    let mut statement = store.connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
    statement.raw_query().mapped(|row| row.get("detail")).map(Result::unwrap).collect()
}

/// Tables that are read from end to end, without an index.
fn scans(store: &Store, sql: &str) -> Vec<String> {
    let scan = |line: &String| {
        line.starts_with("SCAN")
            && !line.contains("USING")
            && !line.contains("VIRTUAL TABLE")
            && line != "SCAN page"
    };
    let harmless = ["SCAN hit", "SCAN place", "SCAN counting", "SCAN living", "SCAN CONSTANT ROW"];
    plan(store, sql).into_iter().filter(scan).filter(|line| !harmless.contains(&line.as_str())).collect()
}

#[test]
fn reports_find_their_rows_through_indexes() {
    let store = sample::store();
    for sql in [
        include_str!("standings.sql"),
        include_str!("events.sql"),
        include_str!("year_projects.sql"),
        include_str!("year_overrides.sql"),
        include_str!("year_themes.sql"),
        include_str!("year_admissibility.sql"),
        include_str!("year_appeals.sql"),
        include_str!("year_approvals.sql"),
        include_str!("year_marks.sql"),
        include_str!("year_seats.sql"),
        include_str!("projects.sql"),
        include_str!("inventory.sql"),
        include_str!("findings.sql"),
        include_str!("steps.sql"),
        include_str!("costs.sql"),
        include_str!("../found/hits.sql"),
        "SELECT sum(amount_cents) FROM decision WHERE decided_on BETWEEN ?1 AND ?2",
    ] {
        assert_eq!(scans(&store, sql), [""; 0], "{sql}");
    }
}

#[test]
fn the_usual_lists_read_no_more_than_their_page() {
    let store = sample::store();
    let edition = Some(crate::domain::ids::EditionId(1));
    for filter in [
        Filter::default(),
        Filter { descending: true, ..Filter::default() },
        Filter { edition, ..Filter::default() },
        Filter { sort: Sort::Neighbourhood, ..Filter::default() },
        Filter { stuck_since: Some(sample::day("2022-01-01")), sort: Sort::Since, ..Filter::default() },
    ] {
        let plan = plan(&store, &statement(&filter));
        // The page itself may be put in order, and the few roadmaps of a dossier; not what the page is chosen from.
        let chosen = plan.iter().take_while(|line| !line.starts_with("SCAN page"));
        let sorted = chosen.filter(|line| line.contains("TEMP B-TREE FOR ORDER BY")).count();
        assert_eq!(sorted, 0, "{filter:?}\n{plan:#?}");
        assert_eq!(scans(&store, &statement(&filter)), [""; 0], "{filter:?}\n{plan:#?}");
    }
}

#[test]
fn every_column_of_the_register_is_exported_or_withheld_for_a_reason() {
    let store = sample::store();
    let sql = "SELECT tables.name || '.' || columns.name FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
               WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite%' AND tables.name NOT LIKE 'search%'";
    let columns: BTreeSet<String> =
        all(&store.connection, sql, [], |row| row.get(0)).unwrap().into_iter().collect();
    let told: BTreeSet<String> =
        FILES.iter().flat_map(|file| file.columns).map(|column| column.from.to_owned()).collect();
    let withheld = |column: &String| {
        let table = column.split('.').next().unwrap();
        WITHHELD.iter().any(|(name, _)| name == column || *name == format!("{table}.*"))
    };
    let forgotten: Vec<_> =
        columns.iter().filter(|column| !told.contains(*column) && !withheld(column)).collect();
    assert_eq!(forgotten, [&""; 0], "export it, or say in WITHHELD why not");
    let unknown: Vec<_> = told.iter().filter(|name| !name.is_empty() && !columns.contains(*name)).collect();
    assert_eq!(unknown, [&""; 0], "the register has no such column");
    for (name, reason) in WITHHELD {
        let known = name.ends_with(".*") || columns.contains(*name);
        assert!(known && !reason.is_empty() && !told.contains(*name), "{name}");
    }
}

#[test]
fn every_column_that_the_schema_marks_as_personal_is_for_the_office_only() {
    let schema = include_str!("../../../schema.sql");
    let mut table = "";
    let mut marked = Vec::new();
    for line in schema.lines() {
        if let Some(rest) = line.strip_prefix("CREATE TABLE ") {
            table = rest.split(' ').next().unwrap();
        } else if line.contains("-- personal") && line.starts_with("  ") {
            marked.push(format!("{table}.{}", line.split_whitespace().next().unwrap()));
        }
    }
    assert!(marked.len() >= 6, "{marked:?}");
    for file in FILES {
        for column in file.columns.iter().filter(|column| marked.iter().any(|name| name == column.from)) {
            assert!(column.personal, "{} {}", file.name, column.key);
        }
    }
}

#[test]
fn the_library_the_map_and_the_history_of_a_neighbourhood_find_their_rows_through_indexes() {
    let store = sample::store();
    let words = LibraryFilter { words: vec!["groen".into()], ..LibraryFilter::default() };
    let over = |sql: &str| format!("{}{sql}", include_str!("../neighbourhood/concerned.sql"));
    let statements = [
        // Without words, what was evaluated is gone through: that is the library.
        library::statement(&LibraryFilter::default()),
        library::statement(&words),
        include_str!("../library/page.sql").to_owned(),
        include_str!("../library/steps.sql").to_owned(),
        include_str!("../library/partners.sql").to_owned(),
        include_str!("../map/dossiers.sql").to_owned(),
        include_str!("../map/projects.sql").to_owned(),
        include_str!("../neighbourhood/history_merges.sql").to_owned(),
        over(include_str!("../neighbourhood/history_dossiers.sql")),
        over(include_str!("../neighbourhood/history_money.sql")),
        over(include_str!("../neighbourhood/history_projects.sql")),
        over(include_str!("../neighbourhood/history_lasting.sql")),
        over(include_str!("../neighbourhood/history_coaches.sql")),
        over(include_str!("../neighbourhood/history_partners.sql")),
        over(include_str!("../neighbourhood/history_meetings.sql")),
        over(include_str!("../neighbourhood/history_open.sql")),
    ];
    let own = [
        "SCAN concerned",
        "SCAN pair",
        "SCAN present",
        "SCAN project_outcome",
        "SCAN evaluation",
        "SCAN (",
        "SCAN realised",
    ];
    for sql in statements {
        let mut found = scans(&store, &sql);
        found.retain(|line| !own.iter().any(|harmless| line.starts_with(harmless)));
        assert_eq!(found, [""; 0], "{sql}");
    }
}
