//! Whole runs, from the start of the program to its end, beside the minimal program.

use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use criterion::{BenchmarkId, Criterion};

use super::made::Made;

const WIJK: &str = env!("CARGO_BIN_EXE_wijk");

/// The minimal program, built when it is not there.
fn minimal() -> PathBuf {
    let path = Path::new(WIJK).with_file_name("examples").join("minimal");
    let mut cargo = Command::new(env!("CARGO"));
    let _ = cargo.current_dir(env!("CARGO_MANIFEST_DIR")).args(["build", "--quiet", "--example", "minimal"]);
    if !cfg!(debug_assertions) {
        let _ = cargo.arg("--release");
    }
    assert!(cargo.status().unwrap().success());
    path
}

fn run(program: &Path, arguments: &[&str]) {
    let mut command = Command::new(program);
    let _ = command.args(arguments).env_clear().env("HOME", env!("CARGO_TARGET_TMPDIR"));
    let _ = command.env("WIJK_NOW", "2026-10-01T09:00:00Z");
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    assert!(status.unwrap().success(), "{program:?} {arguments:?}");
}

/// Starting and ending.
pub fn version(criterion: &mut Criterion) {
    let minimal = minimal();
    let mut group = criterion.benchmark_group("run-version");
    let _ = group.bench_function("wijk", |bencher| bencher.iter(|| run(Path::new(WIJK), &["--version"])));
    let _ = group.bench_function("minimal", |bencher| bencher.iter(|| run(&minimal, &[])));
    group.finish();
}

/// What the commands on money print, beside the minimal program with the same statements.
pub fn money(criterion: &mut Criterion, made: &Made) {
    let minimal = minimal();
    let db = made.path.to_str().unwrap();
    let (edition, dossier) = ("QDC-2021", made.closed.as_str());
    for (name, wijk, wanted) in [
        ("run-budget", vec!["budget", edition], ["budget", edition]),
        ("run-report-justification", vec!["report", "justification", edition], ["justification", edition]),
        ("run-report-payments", vec!["report", "payments", edition], ["payments", edition]),
        ("run-expense-list", vec!["expense", "list", dossier], ["expenses", dossier]),
    ] {
        let mut group = criterion.benchmark_group(name);
        let _ = group.bench_function(BenchmarkId::new("wijk", made.size), |bencher| {
            bencher.iter(|| run(Path::new(WIJK), &[&["--db", db][..], &wijk].concat()));
        });
        let _ = group.bench_function(BenchmarkId::new("minimal", made.size), |bencher| {
            bencher.iter(|| run(&minimal, &[&[db][..], &wanted].concat()));
        });
        group.finish();
    }
}

/// Showing a dossier, and the first dossiers.
pub fn measure(criterion: &mut Criterion, made: &Made) {
    let minimal = minimal();
    let db = made.path.to_str().unwrap();
    // Fourteen days from a day long after everything was typed in.
    for (name, wijk, wanted) in [
        ("run-show", vec!["--db", db, "show", &made.reference], made.reference.as_str()),
        ("run-list-20", vec!["--db", db, "list", "--limit", "20"], "20"),
        ("run-agenda", vec!["--db", db, "agenda"], "agenda"),
    ] {
        let mut group = criterion.benchmark_group(name);
        let _ = group.bench_function(BenchmarkId::new("wijk", made.size), |bencher| {
            bencher.iter(|| run(Path::new(WIJK), &wijk));
        });
        let _ = group.bench_function(BenchmarkId::new("minimal", made.size), |bencher| {
            bencher.iter(|| run(&minimal, &[db, wanted]));
        });
        group.finish();
    }
}
