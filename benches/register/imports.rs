//! Ten thousand applications into an empty register, each with five members and a contact, with the journal.

use std::path::Path;

use criterion::{BatchSize, Criterion, Throughput};
use wijk::domain::application::{Field, RawApplication};
use wijk::exchange::applications_in::{Format, read};
use wijk::ops::apply::{ApplyRequest, apply};
use wijk::ops::edition::{OpenRequest, open};
use wijk::ops::generate::applications;
use wijk::storage::Store;

use super::made::{context, folder};

const ROWS: u32 = 10_000;

/// The import of values, of a CSV file, and beside them SQLite copying the very same rows.
pub fn measure(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("import");
    let _ = group.throughput(Throughput::Elements(u64::from(ROWS)));
    let made = applications(0..ROWS).unwrap();
    let folder = folder();
    let path = folder.path().join("wijk.db");
    let request = ApplyRequest { applications: made.clone(), from_file: true, ..ApplyRequest::default() };
    let _ = group.bench_function("apply", |bencher| {
        bencher.iter_batched(
            || empty(&path),
            |mut store| apply(&mut context(&mut store, false), &request).unwrap(),
            BatchSize::PerIteration,
        );
    });
    let file = csv(&made);
    let _ = group.bench_function("csv", |bencher| {
        bencher.iter_batched(
            || empty(&path),
            |mut store| {
                let applications = read(Format::Csv, file.as_bytes(), &[], &[]).unwrap().applications;
                let request = ApplyRequest { applications, from_file: true, ..ApplyRequest::default() };
                apply(&mut context(&mut store, false), &request).unwrap()
            },
            BatchSize::PerIteration,
        );
    });
    let copy = folder.path().join("copy.db");
    let _ = group.bench_function("bare", |bencher| {
        bencher.iter_batched(|| target(&copy, &path), |target| copy_rows(&target), BatchSize::PerIteration);
    });
    group.finish();
}

/// An empty register with the edition of 2021.
fn empty(path: &Path) -> Store {
    let _ = std::fs::remove_file(path);
    let mut store = Store::create(path).unwrap();
    let edition = OpenRequest { programme: "brussels-qdc".into(), year: 2021, ..OpenRequest::default() };
    let _ = open(&mut context(&mut store, false), &edition).unwrap();
    store
}

/// The applications as an office would send them.
fn csv(applications: &[RawApplication]) -> String {
    let heads: Vec<Field> = applications.iter().flat_map(|row| row.values.keys().copied()).take(14).collect();
    let heads: std::collections::BTreeSet<Field> = heads.into_iter().collect();
    let mut text: String = heads.iter().map(|field| format!("{field};")).collect();
    text.push_str("members\n");
    for row in applications {
        for field in &heads {
            let value = row.values.get(field).map_or("", |(value, _)| value.as_str());
            text.push_str(&format!("\"{value}\";"));
        }
        let members = row.members.iter().map(|member| {
            let words = [member.kind.as_deref(), member.tie.as_deref()].map(Option::unwrap_or_default);
            format!("{} ({})", member.name, words.join(", "))
        });
        text.push_str(&format!("\"{}\"\n", members.collect::<Vec<_>>().join("; ")));
    }
    text
}

const TABLES: [&str; 10] = [
    "edition",
    "neighbourhood",
    "neighbourhood_municipality",
    "dossier",
    "dossier_theme",
    "dossier_event",
    "person",
    "role",
    "operation",
    "change",
];

/// An empty register with one that is full attached to it.
fn target(copy: &Path, full: &Path) -> rusqlite::Connection {
    let _ = std::fs::remove_file(copy);
    let connection = rusqlite::Connection::open(copy).unwrap();
    connection.execute_batch(include_str!("../../schema.sql")).unwrap();
    connection.execute_batch("PRAGMA synchronous = EXTRA; PRAGMA cache_size = -16000").unwrap();
    let _ = connection.execute("ATTACH ?1 AS full", [full.to_str().unwrap()]).unwrap();
    connection
}

fn copy_rows(connection: &rusqlite::Connection) {
    connection.execute_batch("BEGIN").unwrap();
    for table in TABLES {
        let _ = connection.execute(&format!("INSERT INTO {table} SELECT * FROM full.{table}"), []).unwrap();
    }
    connection.execute_batch("COMMIT").unwrap();
}
