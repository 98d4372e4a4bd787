//! Inside one process: questions and changes on an open register.

use std::hint::black_box;

use criterion::{BenchmarkId, Criterion};
use wijk::domain::language::Language;
use wijk::i18n::Tr;
use wijk::ops::advance::{AdvanceRequest, advance, check};
use wijk::ops::agenda::AgendaRequest;
use wijk::ops::apply::{ApplyRequest, apply};
use wijk::ops::{self, find, generate};
use wijk::report::build;
use wijk::report::build::export::Wanted;
use wijk::report::render::{Format, Style, render};
use wijk::storage::export::Audience;
use wijk::storage::list::Filter;
use wijk::storage::{Access, StorageError};

use super::bare::{self, fetch};
use super::made::{Made, context};

/// A day long after everything was typed in.
const DAY: &str = "2026-10-01";

/// Everything that leaves the register as it is.
pub fn measure(criterion: &mut Criterion, made: &Made) {
    open(criterion, made);
    list(criterion, made, Some(20), "list-20");
    list(criterion, made, None, "list-all");
    one_dossier(criterion, made);
    annual(criterion, made);
    export(criterion, made);
    agenda(criterion, made);
}

fn agenda(criterion: &mut Criterion, made: &Made) {
    let mut group = criterion.benchmark_group("agenda");
    let (store, bare, tr) = (made.open(Access::Read), made.bare(), Tr::new(Language::Nl));
    let id = |what: &str| BenchmarkId::new(what, made.size);
    let today = DAY.parse().unwrap();
    let style = Style { width: 80, colour: false, excel_eu: false, section: None };
    for (name, lines, format) in [("shown", Some(40), Format::Table), ("all", None, Format::Json)] {
        let request = AgendaRequest { days: 14, lines, ..AgendaRequest::default() };
        let _ = group.bench_function(id(name), |bencher| {
            bencher.iter(|| {
                let agenda = store.read(|view| ops::agenda::agenda(view, &request, today)).unwrap();
                render(&build::agenda::agenda(&tr, &agenda, lines.is_some()), format, &tr, &style)
            });
        });
    }
    let _ = group.bench_function(id("bare"), |bencher| {
        bencher.iter(|| {
            let mut out = Vec::new();
            crate::agenda::agenda(&bare, &mut out).unwrap();
            out
        });
    });
    group.finish();
}

fn open(criterion: &mut Criterion, made: &Made) {
    let mut group = criterion.benchmark_group("open");
    let id = |what: &str| BenchmarkId::new(what, made.size);
    let _ = group.bench_function(id("read"), |bencher| bencher.iter(|| made.open(Access::Read)));
    let _ = group.bench_function(id("write"), |bencher| bencher.iter(|| made.open(Access::Write)));
    let _ = group.bench_function(id("bare"), |bencher| {
        bencher.iter(|| fetch(&made.bare(), "SELECT count(*) FROM sqlite_schema", []));
    });
    group.finish();
}

fn list(criterion: &mut Criterion, made: &Made, limit: Option<u32>, name: &str) {
    let mut group = criterion.benchmark_group(name);
    let (store, bare, tr) = (made.open(Access::Read), made.bare(), Tr::new(Language::Nl));
    let filter = Filter { limit, ..Filter::default() };
    let today = DAY.parse().unwrap();
    let report = || store.read(|view| build::list::list(view, &tr, &filter, today)).unwrap();
    let id = |what: &str| BenchmarkId::new(what, made.size);
    let _ = group.bench_function(id("rows"), |bencher| {
        bencher.iter(|| store.read(|view| view.list(&filter)).unwrap());
    });
    let _ = group.bench_function(id("report"), |bencher| bencher.iter(report));
    let style = Style { width: 100, colour: false, excel_eu: false, section: None };
    let _ = group.bench_function(id("printed"), |bencher| {
        bencher.iter(|| render(&report(), Format::Table, &tr, &style));
    });
    let _ = group.bench_function(id("bare"), |bencher| {
        let limit = limit.map_or(-1, |limit| i64::from(limit) + 1);
        bencher.iter(|| fetch(&bare, bare::LIST, [limit]));
    });
    group.finish();
}

fn one_dossier(criterion: &mut Criterion, made: &Made) {
    let mut group = criterion.benchmark_group("dossier");
    let (mut store, tr) = (made.open(Access::Write), Tr::new(Language::Nl));
    let id = |what: &str| BenchmarkId::new(what, made.size);
    let today = DAY.parse().unwrap();
    let _ = group.bench_function(id("show"), |bencher| {
        bencher.iter(|| {
            store
                .read(|view| {
                    let dossier = view.dossier_by_reference(&made.reference)?.unwrap();
                    build::show::show(view, &tr, &dossier, today)
                })
                .unwrap()
        });
    });
    let _ = group.bench_function(id("check"), |bencher| {
        bencher.iter(|| store.read(|view| check(view, &made.reference)).unwrap());
    });
    let request = AdvanceRequest { dossier: made.reference.clone(), ..AdvanceRequest::default() };
    let _ = group.bench_function(id("advance-phase"), |bencher| {
        // Refused or not: the rules are judged either way.
        bencher.iter(|| black_box(advance(&mut context(&mut store, true), &request).is_ok()));
    });
    let bare = made.bare();
    let statements: Vec<&str> =
        include_str!("../minimal/show.sql").split(";\n").filter(|sql| sql.contains("SELECT")).collect();
    let _ = group.bench_function(id("bare"), |bencher| {
        bencher
            .iter(|| statements.iter().map(|sql| fetch(&bare, sql, [&made.reference])).collect::<Vec<_>>());
    });
    group.finish();
}

fn annual(criterion: &mut Criterion, made: &Made) {
    let mut group = criterion.benchmark_group("report-annual");
    let (store, bare, tr) = (made.open(Access::Read), made.bare(), Tr::new(Language::Nl));
    let day = DAY.parse().unwrap();
    let id = |what: &str| BenchmarkId::new(what, made.size);
    let report = || {
        store
            .read(|view| {
                let editions = find::editions_of(view, 2021)?;
                Ok::<_, wijk::ops::Error>(build::annual::annual(view, &tr, 2021, editions, day)?)
            })
            .unwrap()
    };
    let _ = group.bench_function(id("report"), |bencher| bencher.iter(report));
    let style = Style { width: 100, colour: false, excel_eu: false, section: None };
    let _ = group.bench_function(id("printed"), |bencher| {
        bencher.iter(|| render(&report(), Format::Json, &tr, &style));
    });
    let _ = group.bench_function(id("bare"), |bencher| {
        let params = [(":editions", "[1]"), (":as_of", DAY)];
        bencher.iter(|| bare::YEAR.map(|sql| fetch(&bare, sql, &params)));
    });
    group.finish();
}

fn export(criterion: &mut Criterion, made: &Made) {
    let mut group = criterion.benchmark_group("export");
    let (store, bare, tr) = (made.open(Access::Read), made.bare(), Tr::new(Language::Nl));
    let id = |what: &str| BenchmarkId::new(what, made.size);
    let _ = group.bench_function(id("files"), |bencher| {
        bencher.iter(|| {
            let read = store.read(|view| {
                let editions = view.editions()?;
                let wanted = Wanted {
                    year: 2021,
                    editions: &editions[..1],
                    audience: Audience::Public,
                    as_of: None,
                    excel_eu: false,
                };
                build::export::export(view, &tr, &wanted, || {})
            });
            Ok::<_, StorageError>(black_box(read?).len())
        });
    });
    let _ = group.bench_function(id("bare"), |bencher| {
        let params: [(&str, &dyn rusqlite::ToSql); 2] = [(":year", &2021), (":as_of", &DAY)];
        bencher.iter(|| bare::EXPORT.map(|sql| fetch(&bare, sql, &params).len()));
    });
    group.finish();
}

/// One application more, kept: the register grows while this is measured, so it comes last.
pub fn apply_one(criterion: &mut Criterion, made: &Made) {
    let mut group = criterion.benchmark_group("apply-one");
    let mut next = 0;
    let _ = group.bench_function(BenchmarkId::new("apply", made.size), |bencher| {
        bencher.iter_batched(
            || {
                next += 1;
                // None of these is in the register: their numbers lie beyond it.
                generate::applications(200_000 + next..200_001 + next).unwrap()
            },
            |applications| {
                let mut store = made.open(Access::Write);
                let edition = Some("QDC-2021".to_owned());
                let request = ApplyRequest { edition, applications, ..ApplyRequest::default() };
                apply(&mut context(&mut store, false), &request).unwrap()
            },
            criterion::BatchSize::PerIteration,
        );
    });
    let connection = rusqlite::Connection::open(&made.path).unwrap();
    let _ = group.bench_function(BenchmarkId::new("bare", made.size), |bencher| {
        bencher.iter(|| connection.execute("INSERT INTO person (name) VALUES ('x')", []).unwrap());
    });
    group.finish();
}
