use strum::VariantArray;

use super::super::sample;
use super::*;
use crate::domain::language::Language;
use crate::domain::programme::period::Length;
use crate::storage::Store;

const WHOSE: [Whose; 3] = [Whose::All, Whose::Dossier(DossierId(1)), Whose::Coach(PersonId(1))];

/// How SQLite means to carry out a statement.
fn plan(store: &Store, sql: &str) -> Vec<String> {
    let mut statement = store.connection.prepare(&format!("EXPLAIN QUERY PLAN {sql}")).unwrap();
    statement.raw_query().mapped(|row| row.get("detail")).map(std::result::Result::unwrap).collect()
}

fn term(from: TermStart, until: Option<TermEnd>) -> Term {
    let name = Texts { nl: "t".into(), fr: "t".into(), en: "t".into() };
    let length = Some(Length::Days(30));
    Term { code: "X-1".into(), name, from, until, length, tracks: Vec::new(), source: None }
}

#[test]
fn what_is_due_is_found_through_what_is_open() {
    let store = sample::store();
    let lines = plan(&store, &due_statement(Whose::All));
    for index in [
        "step_open",
        "visit_open",
        "expert_request_booked",
        "meeting_open",
        "session_open",
        "action_open",
        "permit_expected",
        "vote_open",
        "amendment_open",
        "aftercare_open",
    ] {
        let wanted = format!("INDEX {index} (");
        assert!(lines.iter().any(|line| line.contains(&wanted)), "{index}: {lines:#?}");
    }
    let scans: Vec<_> = lines.iter().filter(|line| line.starts_with("SCAN")).collect();
    assert_eq!(scans, [""; 0]);
}

#[test]
fn no_statement_of_the_agenda_reads_a_table_from_end_to_end() {
    let store = sample::store();
    let mut statements: Vec<String> = WHOSE.map(due_statement).into();
    statements.extend(SOURCES.iter().map(|source| source.told.to_owned()));
    statements.push(include_str!("term.sql").to_owned());
    statements.push(include_str!("report.sql").to_owned());
    statements.extend(WHOSE.map(report_statement));
    statements.push(include_str!("coaches.sql").to_owned());
    let ends: Vec<Option<TermEnd>> =
        std::iter::once(None).chain(TermEnd::VARIANTS.iter().copied().map(Some)).collect();
    for (from, until) in TermStart::VARIANTS.iter().flat_map(|from| ends.iter().map(move |end| (*from, *end)))
    {
        statements.extend(WHOSE.map(|whose| term_statement(&term(from, until), whose)));
    }
    for sql in statements {
        let lines = plan(&store, &sql);
        let scan = |line: &&String| {
            line.starts_with("SCAN")
                && !line.contains("VIRTUAL TABLE")
                && !line.contains("coaching")
                && !line.contains("INDEX role_coaching")
                && !line.contains("CONSTANT ROW")
        };
        assert_eq!(lines.iter().filter(scan).collect::<Vec<_>>(), [""; 0], "{sql}\n{lines:#?}");
    }
}

#[test]
fn a_year_of_coaching_is_found_by_the_day_of_the_coach() {
    let store = sample::store();
    let term = term(TermStart::CoachAssigned, None);
    let lines = plan(&store, &term_statement(&term, Whose::All));
    assert!(lines[0].contains("INDEX role_coaching ("), "{lines:#?}");
}

/// The dossiers in which a term runs that began until a day.
fn running(store: &Store, term: &Term, latest: &str) -> Vec<(i64, String)> {
    let bounds = Bounds { after: None, latest: sample::day(latest) };
    let found = store.read(|view| view.running_terms(EditionId(1), term, bounds, Whose::All)).unwrap();
    let mut found: Vec<_> = found.into_iter().map(|(dossier, day)| (dossier.0, day.to_string())).collect();
    found.sort();
    found
}

/// In the sample dossier 1 is in its realisation, 2 a candidate, 3 was rejected, 4 rests and 5 is closed.
#[test]
fn a_term_runs_from_its_event_in_the_dossiers_that_go_on() {
    let store = sample::store();
    let from = |from| running(&store, &term(from, None), "2030-01-01");
    let one = |day: &str| vec![(1, day.to_owned())];
    assert_eq!(from(TermStart::Submitted), [(1, "2021-09-12".to_owned()), (2, "2021-09-13".to_owned())]);
    assert_eq!(from(TermStart::Admitted), one("2021-10-02"));
    assert_eq!(from(TermStart::CoachAssigned), one("2021-10-03"));
    assert_eq!(from(TermStart::InventoryMade), one("2021-11-20"));
    assert_eq!(from(TermStart::RoadmapSubmitted), one("2022-03-01"));
    assert_eq!(from(TermStart::Awarded), one("2022-04-01"));
    assert_eq!(from(TermStart::Realisation), one("2022-04-10"));
    assert_eq!(from(TermStart::Closed), [(5, "2022-12-15".to_owned())]);
    // The bounds are the day before the first and the last.
    let bounds = |after, latest| Bounds { after: Some(sample::day(after)), latest: sample::day(latest) };
    for (after, latest, found) in
        [("2021-10-02", "2021-10-03", 1), ("2021-10-03", "2021-12-31", 0), ("2021-01-01", "2021-10-02", 0)]
    {
        for whose in [Whose::All, Whose::Dossier(DossierId(1))] {
            let term = term(TermStart::CoachAssigned, None);
            let bounds = bounds(after, latest);
            let rows = store.read(|view| view.running_terms(EditionId(1), &term, bounds, whose)).unwrap();
            assert_eq!(rows.len(), found, "{after} {latest} {whose:?}");
        }
    }
}

#[test]
fn a_term_is_over_when_what_it_waits_for_has_come() {
    let mut store = sample::store();
    let runs = |store: &Store, until| {
        let found = running(store, &term(TermStart::Submitted, Some(until)), "2030-01-01");
        found.into_iter().map(|(dossier, _)| dossier).collect::<Vec<_>>()
    };
    assert_eq!(runs(&store, TermEnd::Admitted), [2]);
    assert_eq!(runs(&store, TermEnd::CoachEnded), [1]);
    assert_eq!(runs(&store, TermEnd::InventoryMade), [2]);
    assert_eq!(runs(&store, TermEnd::RoadmapSubmitted), [2]);
    assert_eq!(runs(&store, TermEnd::Decided), [0; 0]);
    assert_eq!(runs(&store, TermEnd::Evaluated), [1, 2]);
    assert_eq!(runs(&store, TermEnd::Closed), [1, 2]);
    sample::change(&mut store, |tx| {
        let sql =
            "UPDATE dossier SET phase = 'selection' WHERE id = 1; DELETE FROM decision WHERE project = 2;
                   UPDATE role SET to_day = '2022-01-01' WHERE kind = 'coach';";
        Ok(tx.view.connection.execute_batch(sql)?)
    });
    assert_eq!(runs(&store, TermEnd::Decided), [1]);
    assert_eq!(runs(&store, TermEnd::CoachEnded), [0; 0]);
}

#[test]
fn a_term_of_a_track_runs_in_that_track_only() {
    let store = sample::store();
    let mut term = term(TermStart::CoachAssigned, None);
    for (tracks, found) in
        [(vec!["neighbourhood"], 1), (vec!["theme"], 0), (vec!["theme", "neighbourhood"], 1)]
    {
        term.tracks = tracks.iter().map(|track| (*track).to_owned()).collect();
        assert_eq!(running(&store, &term, "2030-01-01").len(), found, "{tracks:?}");
    }
}

#[test]
fn the_first_coach_counts_also_when_another_came() {
    let mut store = sample::store();
    sample::change(&mut store, |tx| {
        let sql = "UPDATE role SET to_day = '2022-01-01' WHERE kind = 'coach';
                   INSERT INTO role (dossier, person, kind, from_day) VALUES (1, 1, 'coach', '2022-01-01')";
        Ok(tx.view.connection.execute_batch(sql)?)
    });
    for until in [None, Some(TermEnd::Closed)] {
        let found = running(&store, &term(TermStart::CoachAssigned, until), "2030-01-01");
        assert_eq!(found, [(1, "2021-10-03".to_owned())]);
    }
}

#[test]
fn the_rules_that_the_agenda_needs_are_read_from_any_rule_set() {
    let store = sample::store();
    let editions = store.read(|view| view.editions_due()).unwrap();
    assert_eq!(editions.len(), 1);
    let rules = &editions[0].rules;
    assert!(editions[0].is_open && rules.terms.iter().any(|term| term.code == "B-SB-4"));
    let water = name_of(&rules.expertise, "water").unwrap();
    assert_eq!(water.get(Language::Nl), "Water");
    assert_eq!(name_of(&rules.expertise, "alchemy"), None);
}
