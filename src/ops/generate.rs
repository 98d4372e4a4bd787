//! A made-up register of any size, for measuring and for trying things out: dossiers in all places of their path
//! over three Brussels editions. The same number gives the same register, byte for byte.

mod follow;
mod money;
mod path;
mod selection;
mod words;

use std::collections::BTreeMap;

use self::money::{Books, STAGES};
use super::apply::{ApplyRequest, apply};
use super::edition::{self, OpenRequest};
use super::{Context, Error, Result};
use crate::domain::application::RawApplication;
use crate::domain::dates::Moment;
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::domain::operation::{Operation, OperationKind};
use crate::storage::{Store, Tx};

/// So many dossiers are one operation: enough to be quick, few enough to stay small in memory.
const BATCH: u32 = 5_000;

/// What an edition can award for each of its dossiers on average, so that its envelope is never exceeded.
const ENVELOPE_EACH: i64 = 1_500_000;

/// A year of the made-up register.
#[derive(Debug, Clone, Copy)]
struct Year {
    year: i32,
    reference: &'static str,
    /// The day of opening.
    opened: &'static str,
    /// The first day of handing in, and for how many days.
    first: &'static str,
    days: u32,
    /// The bodies decided on the applications from this day on.
    admitting: &'static str,
    /// What the programme leaves to the office.
    settings: &'static [&'static str],
    /// The moment at which everything was typed in.
    now: &'static str,
}

const YEARS: [Year; 3] = [
    Year {
        year: 2021,
        reference: "QDC-2021",
        opened: "2021-01-19",
        first: "2021-06-01",
        days: 120,
        admitting: "2021-10-04",
        settings: &[],
        now: "2024-01-08T09:00:00Z",
    },
    Year {
        year: 2022,
        reference: "QDC-2022",
        opened: "2022-02-14",
        first: "2022-02-14",
        days: 48,
        admitting: "2022-04-11",
        settings: &["B-ADM-1.minimum=5"],
        now: "2024-09-02T09:00:00Z",
    },
    Year {
        year: 2024,
        reference: "QDC-2024",
        opened: "2024-01-08",
        first: "2024-01-15",
        days: 55,
        admitting: "2024-03-18",
        settings: &[],
        now: "2026-09-01T09:00:00Z",
    },
];

/// What was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Generated {
    /// How many dossiers.
    pub dossiers: u32,
}

/// Fills a new, empty register with so many dossiers.
///
/// # Errors
/// What the register says; a made-up application that the rules refuse is a fault of this function.
pub fn generate(store: &mut Store, dossiers: u32) -> Result<Generated> {
    for year in YEARS {
        open(store, year, dossiers)?;
    }
    let mut from = 0;
    while from < dossiers {
        // A batch never goes over into the next edition.
        let at = year_of(from, dossiers);
        let end = (at + 1..YEARS.len()).map(|next| first_of(next, dossiers)).next().unwrap_or(dossiers);
        let to = from.saturating_add(BATCH).min(end);
        batch(store, YEARS[at], at, from..to, dossiers)?;
        from = to;
    }
    Ok(Generated { dossiers })
}

/// Made-up applications for the edition of 2021, each of another neighbourhood: for measuring an import.
///
/// # Errors
/// None but faults of this function.
pub fn applications(wanted: std::ops::Range<u32>) -> Result<Vec<RawApplication>> {
    wanted.map(|dossier| words::application(dossier, dossier, &YEARS[0])).collect()
}

/// The first dossier of a year: four tenths are of 2021, three of 2022, three of 2024.
fn first_of(at: usize, dossiers: u32) -> u32 {
    let tenths = [0, 4, 7, 10][at.min(3)];
    u32::try_from(u64::from(dossiers) * tenths / 10).unwrap_or(dossiers)
}

fn year_of(dossier: u32, dossiers: u32) -> usize {
    (1..YEARS.len()).take_while(|at| first_of(*at, dossiers) <= dossier).count()
}

/// The neighbourhood of a dossier. In the later editions one in four is of an earlier dossier that has ended; no
/// earlier one comes back twice.
fn neighbourhood_of(dossier: u32, at: usize, dossiers: u32) -> u32 {
    let first = first_of(at, dossiers);
    let place = dossier - first;
    if at == 0 || !place.is_multiple_of(4) {
        return dossier;
    }
    let before = first_of(at - 1, dossiers);
    let earlier = before + place / 4 * 2 + 1;
    if earlier < first && path::fate(earlier, at - 1).has_ended() { earlier } else { dossier }
}

fn open(store: &mut Store, year: Year, dossiers: u32) -> Result<()> {
    let request = OpenRequest {
        programme: "brussels-qdc".to_owned(),
        year: year.year,
        envelope: Some(Cents(ENVELOPE_EACH * i64::from(dossiers.max(8)))),
        settings: year.settings.iter().map(|setting| (*setting).to_owned()).collect(),
        file: None,
        on: Some(words::day(year.opened)?),
    };
    edition::open(&mut context(store, year)?, &request).map(|_| ())
}

/// Takes some dossiers in as one import, and leads each along its path as a second operation.
fn batch(
    store: &mut Store,
    year: Year,
    at: usize,
    wanted: std::ops::Range<u32>,
    dossiers: u32,
) -> Result<()> {
    let applications = wanted
        .clone()
        .map(|dossier| {
            let neighbourhood = neighbourhood_of(dossier, at, dossiers);
            words::application(dossier, neighbourhood, &year)
        })
        .collect::<Result<Vec<_>>>()?;
    let request = ApplyRequest {
        edition: Some(year.reference.to_owned()),
        applications,
        from_file: true,
        ..ApplyRequest::default()
    };
    let mut context = context(store, year)?;
    let applied = apply(&mut context, &request)?;
    if applied.created.len() != wanted.len() {
        return Err(made_up_wrongly("applications"));
    }
    let operation =
        Operation::new(OperationKind::Generate).with("count", wanted.len()).with("edition", year.reference);
    let lead = |tx: &Tx<'_>| {
        let edition = tx.edition(year.reference)?.ok_or_else(|| made_up_wrongly(year.reference))?;
        let rules = tx.rule_set(edition.id)?;
        let mut led = Vec::new();
        for (dossier, created) in wanted.zip(&applied.created) {
            let row = tx.dossier_by_reference(&created.reference)?;
            let row = row.ok_or_else(|| made_up_wrongly(&created.reference))?;
            led.extend(path::lead(tx, &rules, row, dossier, &year, at)?);
        }
        Ok((rules, led))
    };
    let ((rules, led), _) = context.change(operation.clone(), lead)?;
    for stage in STAGES {
        let work = |tx: &Tx<'_>| {
            let mut books = Books { tx, rules: &rules, lists: BTreeMap::new() };
            led.iter().try_for_each(|one| stage(&mut books, one))
        };
        let _ = context.change(operation.clone(), work)?;
    }
    Ok(())
}

fn context(store: &mut Store, year: Year) -> Result<Context<'_>> {
    let now: Moment = year.now.parse().map_err(|_| made_up_wrongly(year.now))?;
    Ok(Context { store, now, actor: "wijk".to_owned(), command: "generate".to_owned(), dry_run: false })
}

/// Something in this file does not hold.
fn made_up_wrongly(what: &str) -> Error {
    Error::refused(Fact::new("error-made-up").with("text", what), "wijk list")
}

/// A number that looks like chance and is always the same: the finaliser of SplitMix64.
fn chance(dossier: u32, what: u32) -> u64 {
    let mut number = (u64::from(dossier) << 32 | u64::from(what)).wrapping_add(0x9e37_79b9_7f4a_7c15);
    number = (number ^ (number >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    number = (number ^ (number >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    number ^ (number >> 31)
}

/// One of some things, by chance.
fn pick<'a, T: ?Sized>(things: &[&'a T], dossier: u32, what: u32) -> &'a T {
    let length = things.len() as u64;
    things[usize::try_from(chance(dossier, what) % length).unwrap_or(0)]
}

/// A number below another, by chance.
fn below(limit: u32, dossier: u32, what: u32) -> u32 {
    u32::try_from(chance(dossier, what) % u64::from(limit.max(1))).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_neighbourhood_applies_once_in_an_edition_and_some_come_back() {
        let dossiers = 1_000;
        let mut back = 0;
        let mut seen = std::collections::BTreeSet::new();
        for dossier in 0..dossiers {
            let at = year_of(dossier, dossiers);
            let neighbourhood = neighbourhood_of(dossier, at, dossiers);
            back += u32::from(neighbourhood != dossier);
            assert!(seen.insert((at, neighbourhood)));
        }
        assert!(back > 50, "{back}");
    }

    #[test]
    fn a_register_of_any_size_is_made_whole() {
        for dossiers in [0, 1, 2, 7, 60] {
            let mut store = Store::in_memory().unwrap();
            assert_eq!(generate(&mut store, dossiers).unwrap().dossiers, dossiers);
            let rows = store.read(|view| view.list(&crate::storage::list::Filter::default())).unwrap();
            assert_eq!(rows.len(), dossiers as usize);
        }
    }

    #[test]
    fn whoever_went_on_meets_the_rules_of_the_selection() {
        use crate::domain::dossier::judge::{Finding, judge};
        use crate::domain::dossier::lifecycle::Phase;
        use crate::domain::programme::rule::Gate;
        let mut store = Store::in_memory().unwrap();
        generate(&mut store, 60).unwrap();
        let judged = store.read(|view| {
            let mut judged = 0;
            for listed in view.list(&crate::storage::list::Filter::default())? {
                let row = view.dossier_by_reference(&listed.reference)?.unwrap();
                if row.standing.phase != Phase::Realisation {
                    continue;
                }
                let (rules, facts) = (view.rule_set(row.edition)?, view.facts(&row)?);
                for gate in [Gate::Award, Gate::Realise] {
                    let findings = judge(&rules, gate, &facts, &[]);
                    let broken: Vec<&Finding> = findings.iter().filter(|one| one.blocks()).collect();
                    assert!(broken.is_empty(), "{}: {broken:?}", row.reference);
                }
                judged += 1;
            }
            Ok::<_, crate::ops::Error>(judged)
        });
        assert!(judged.unwrap() > 10);
    }
}
