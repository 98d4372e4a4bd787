//! How long the count of a vote takes, whole runs of the program on made-up files: the sizes that matter, and those in
//! which exact numbers are hardest: very many equal costs, and steps of the share by the hundred thousand.
//!
//! `WIJK_BENCH_VOTERS=10000 cargo bench --bench vote` leaves out the larger ones.

#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on must stop")]

#[path = "vote/made.rs"]
mod made;

use std::path::Path;
use std::process::{Command, Stdio};

use criterion::{BenchmarkId, Criterion};
use made::Kind;

const WIJK: &str = env!("CARGO_BIN_EXE_wijk");

/// Voters, projects, and the rules to count by.
const ELECTIONS: [(Kind, u64, u64, &str); 10] = [
    (Kind::Usual, 10_000, 100, "greedy_cost mes_cost mes_cost_add1ne mes_card_add1ne phragmen"),
    (Kind::Usual, 100_000, 200, "greedy_cost mes_cost mes_cost_add1ne phragmen"),
    (Kind::Usual, 500_000, 200, "greedy_cost mes_cost mes_cost_add1ne phragmen"),
    (Kind::EqualCosts, 20_000, 150, "mes_cost_add1ne"),
    (Kind::EqualCosts, 500_000, 200, "mes_cost_add1ne"),
    (Kind::SmallUnit, 520, 30, "mes_cost_add1ne mes_card_add1ne"),
    (Kind::SmallUnit, 5_000, 60, "mes_cost_add1ne"),
    (Kind::ChooseOne, 131_778, 197, "greedy_cost mes_cost_add1ne phragmen"),
    (Kind::Cumulative, 100_000, 200, "greedy_cost mes_cost_add1ne"),
    (Kind::Ordinal, 100_000, 200, "greedy_cost mes_cost_add1ne"),
];

#[expect(clippy::disallowed_methods, reason = "a bench reads what it is asked for")]
fn main() {
    let mut criterion = Criterion::default()
        .sample_size(10)
        .warm_up_time(std::time::Duration::from_millis(500))
        .measurement_time(std::time::Duration::from_secs(3))
        .configure_from_args();
    let most = std::env::var("WIJK_BENCH_VOTERS").ok().and_then(|most| most.parse().ok()).unwrap_or(u64::MAX);
    for (kind, voters, projects, rules) in ELECTIONS.into_iter().filter(|(_, voters, _, _)| *voters <= most) {
        let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{kind:?}-{voters}.pb"));
        std::fs::write(&path, made::pb(kind, voters, projects)).unwrap();
        let mut group = criterion.benchmark_group(format!("vote-{kind:?}-{voters}x{projects}"));
        for rule in rules.split(' ') {
            let _ = group.bench_with_input(BenchmarkId::from_parameter(rule), rule, |bencher, rule| {
                bencher.iter(|| run(&path, rule));
            });
        }
        group.finish();
    }
    criterion.final_summary();
}

fn run(path: &Path, rule: &str) {
    let mut command = Command::new(WIJK);
    let _ = command.args(["vote", "run", path.to_str().unwrap(), "--rules", rule, "--format", "json"]);
    let _ = command.env_clear().env("HOME", env!("CARGO_TARGET_TMPDIR"));
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    assert!(status.unwrap().success(), "{path:?} {rule}");
}
