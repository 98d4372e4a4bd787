//! How long things take, on made-up registers of 1,000, 10,000 and 100,000 dossiers, each beside bare SQL through
//! rusqlite that fetches the same rows, and whole runs beside a minimal program (`benches/minimal.rs`).
//!
//! `WIJK_BENCH_SIZES=1000,10000 cargo bench` measures on smaller registers only.

#![expect(clippy::unwrap_used, reason = "a measurement that cannot go on must stop")]

#[path = "minimal/agenda.rs"]
mod agenda;
#[path = "register/bare.rs"]
mod bare;
#[path = "register/imports.rs"]
mod imports;
#[path = "register/inside.rs"]
mod inside;
#[path = "register/made.rs"]
mod made;
#[path = "register/whole.rs"]
mod whole;

fn main() {
    let mut criterion = criterion::Criterion::default()
        .sample_size(10)
        .warm_up_time(std::time::Duration::from_millis(500))
        .measurement_time(std::time::Duration::from_secs(3))
        .configure_from_args();
    whole::version(&mut criterion);
    for size in made::sizes() {
        let made = made::Made::new(size);
        inside::measure(&mut criterion, &made);
        whole::measure(&mut criterion, &made);
        whole::money(&mut criterion, &made);
        inside::apply_one(&mut criterion, &made);
    }
    imports::measure(&mut criterion);
    criterion.final_summary();
}
