//! `wijk report impact`: what the projects brought, by indicator, theme, municipality and dossier.
//!
//! Only like is added to like: the same code, unit, direction and reading. Where editions measure a code in different
//! ways, each way has its own row. What an indicator keeps apart has a lowest, a middle and a highest value, no sum.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use super::Result;
use super::measurement::{amount, aside, cells, column, name, percent, signed, table, trend, unit};
use super::names::Names;
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::fact::{Fact, Value};
use crate::domain::ids::{DossierId, EditionId};
use crate::domain::measurement::{Measurement, Outcome, Progress, levels, spread};
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::programme::template::{Direction, Indicator, Reading};
use crate::i18n::Tr;
use crate::report::value::{Cell, Report, Section, Table};
use crate::storage::View;
use crate::storage::edition::EditionRow;
use crate::storage::measurement::Measures;
use crate::storage::report::rule_sets;
use crate::storage::report::year::{Scope, Stood};

/// Of what the impact is asked.
#[derive(Debug, Clone)]
pub struct Wanted {
    /// How the whole is called in the title: an edition, a programme, a year.
    pub what: Value,
    /// The editions.
    pub editions: Vec<EditionRow>,
    /// Only what belongs to this theme, by code.
    pub theme: Option<String>,
    /// Only the neighbourhoods of this municipality, by code.
    pub municipality: Option<String>,
    /// By the end of this day.
    pub as_of: NaiveDate,
}

/// The report on what the projects brought: a fixed number of queries.
///
/// # Errors
/// The register's.
pub fn impact(view: View<'_>, tr: &Tr, wanted: &Wanted) -> Result<Report> {
    let known = Known::read(view, wanted)?;
    let title = tr.fact(&Fact::new("impact-title").with("what", wanted.what.clone()));
    let sections = vec![
        Section::Prose(tr.text("impact-explained")),
        known.summary(tr, wanted),
        Section::Table(Table { when_empty: Some(tr.text("impact-none")), ..known.indicators(tr) }),
        Section::Table(known.apart(tr)),
        Section::Table(known.themes(tr)),
        Section::Table(known.municipalities(tr)),
        Section::Table(known.outcomes(tr)),
    ];
    Ok(Report { name: "report-impact", title, sections })
}

/// What the projects of some editions brought together, as one table of another report.
///
/// # Errors
/// The register's.
pub fn together(view: View<'_>, tr: &Tr, editions: &[EditionRow], as_of: NaiveDate) -> Result<Section> {
    let wanted =
        Wanted { what: Value::from(""), editions: editions.to_vec(), theme: None, municipality: None, as_of };
    let title = Some(tr.text("measurement-title-impact"));
    Ok(Section::Table(Table { key: "impact", title, ..Known::read(view, &wanted)?.indicators(tr) }))
}

/// A way of measuring: only what has the same is added up. The place in the order of the editions comes first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Way {
    code: String,
    unit: String,
    up: bool,
    flow: bool,
    apart: bool,
}

impl Way {
    fn of(indicator: &Indicator) -> Self {
        Self {
            code: indicator.code.clone(),
            unit: indicator.unit.clone(),
            up: indicator.direction == Direction::Up,
            flow: indicator.reading == Reading::Flow,
            apart: indicator.apart,
        }
    }
}

/// What is measured of one dossier under one theme.
struct Entry<'a> {
    dossier: &'a Stood,
    way: usize,
    theme: Option<String>,
    outcome: Outcome,
    values: Vec<i64>,
}

/// What is known of the dossiers in question.
struct Known {
    editions: Vec<EditionRow>,
    rules: BTreeMap<EditionId, RuleSet>,
    dossiers: Vec<Stood>,
    /// Themes of the projects.
    projects: BTreeMap<(DossierId, u32), Option<String>>,
    measures: Measures,
    /// The ways of measuring, in the order of the editions, each with its indicator and the editions that have it.
    ways: Vec<(Way, Indicator, Vec<EditionId>)>,
    theme: Option<String>,
}

/// What is counted of an indicator in a group of dossiers.
#[derive(Debug, Clone, Default)]
struct Tally {
    dossiers: BTreeSet<DossierId>,
    baseline: Option<i64>,
    target: Option<i64>,
    measured: Option<i64>,
    change: Option<i64>,
    progress: Option<Progress>,
    values: Vec<i64>,
}

fn plus(sum: &mut Option<i64>, one: Option<i64>) {
    if let Some(one) = one {
        *sum = Some(sum.unwrap_or_default().saturating_add(one));
    }
}

impl Tally {
    fn add(&mut self, entry: &Entry<'_>, indicator: &Indicator) {
        let outcome = &entry.outcome;
        let mut progress = outcome.progress;
        match outcome.measured {
            Some(_) => {
                self.dossiers.insert(entry.dossier.id);
                plus(&mut self.baseline, outcome.baseline);
                plus(&mut self.measured, outcome.value());
                plus(&mut self.change, outcome.change);
                self.values.extend(&entry.values);
            }
            // Who meant to bring more and measured nothing counts as nothing, not as done.
            None => progress = Progress::of(indicator, None, outcome.target, Some(0)),
        }
        plus(&mut self.target, outcome.target);
        if let Some(progress) = progress {
            self.progress = Some(self.progress.unwrap_or_default().plus(progress));
        }
    }

    /// Dossiers, baseline, target, measured, change, percentage.
    fn cells(&self, tr: &Tr) -> [Cell; 6] {
        [
            Cell::count(self.dossiers.len()),
            amount(tr, self.baseline),
            amount(tr, self.target),
            amount(tr, self.measured),
            signed(tr, self.change),
            percent(tr, self.progress.and_then(Progress::percent)),
        ]
    }
}

/// Adds the ways in which an edition measures.
fn add_ways(ways: &mut Vec<(Way, Indicator, Vec<EditionId>)>, edition: EditionId, rules: &RuleSet) {
    for indicator in &rules.indicators {
        let way = Way::of(indicator);
        match ways.iter_mut().find(|(known, ..)| *known == way) {
            Some((_, named, of)) => {
                // The latest edition has the last word on its name.
                named.clone_from(indicator);
                of.push(edition);
            }
            None => ways.push((way, indicator.clone(), vec![edition])),
        }
    }
}

impl Known {
    fn read(view: View<'_>, wanted: &Wanted) -> Result<Self> {
        let mut editions = wanted.editions.clone();
        editions.sort_by(|one, other| (one.year, &one.reference).cmp(&(other.year, &other.reference)));
        let ids: Vec<EditionId> = editions.iter().map(|edition| edition.id).collect();
        let rules = rule_sets(view, &ids)?;
        let scope = Scope { editions: &ids, as_of: wanted.as_of };
        let mut dossiers = scope.dossiers(view)?;
        dossiers.retain(|dossier| {
            dossier.standing.phase == Phase::Realisation
                && wanted.municipality.as_ref().is_none_or(|nis| dossier.nis.as_ref() == Some(nis))
        });
        let projects = scope.projects(view)?.into_iter();
        let projects = projects.map(|project| ((project.dossier, project.number), project.theme)).collect();
        let numbers: Vec<DossierId> = dossiers.iter().map(|dossier| dossier.id).collect();
        let measures = view.measures_of(&numbers, wanted.as_of)?;
        let mut ways: Vec<(Way, Indicator, Vec<EditionId>)> = Vec::new();
        for edition in &editions {
            if let Some(rules) = rules.get(&edition.id) {
                add_ways(&mut ways, edition.id, rules);
            }
        }
        Ok(Self { editions, rules, dossiers, projects, measures, ways, theme: wanted.theme.clone() })
    }

    fn names<'a>(&'a self, tr: &'a Tr) -> Names<'a> {
        Names { rules: &self.rules, tr }
    }

    /// The theme under which something of a project counts: that of the indicator, else that of the project.
    fn theme_of(&self, dossier: DossierId, indicator: &Indicator, project: Option<u32>) -> Option<String> {
        let of_project =
            || project.and_then(|number| self.projects.get(&(dossier, number)).cloned().flatten());
        indicator.theme.clone().or_else(of_project)
    }

    /// Whatever is known of each dossier in each indicator; `by_theme` takes it apart by theme.
    fn entries(&self, by_theme: bool) -> Vec<Entry<'_>> {
        let mut entries = Vec::new();
        for dossier in &self.dossiers {
            let Some(rules) = self.rules.get(&dossier.edition) else { continue };
            for indicator in &rules.indicators {
                let wanted = Way::of(indicator);
                let Some(way) = self.ways.iter().position(|(way, ..)| *way == wanted) else { continue };
                let themes = self.themes_in(dossier.id, indicator);
                let entry = |theme: Option<&Option<String>>| self.entry(dossier, indicator, way, theme);
                match &self.theme {
                    Some(only) => {
                        let only = Some(only.clone());
                        if themes.contains(&only) {
                            entries.extend(entry(Some(&only)));
                        }
                    }
                    None if by_theme => entries.extend(themes.iter().filter_map(|theme| entry(Some(theme)))),
                    None => entries.extend(entry(None)),
                }
            }
        }
        entries
    }

    /// The themes under which something is known of a dossier in an indicator.
    fn themes_in(&self, dossier: DossierId, indicator: &Indicator) -> BTreeSet<Option<String>> {
        let rows = self.measures.measurements.get(&dossier).into_iter().flatten();
        let rows = rows.filter(|row| row.indicator == indicator.code).map(|row| row.project);
        let targets = self.measures.targets.get(&dossier).into_iter().flatten();
        let targets =
            targets.filter(|(_, code, _)| *code == indicator.code).map(|(number, ..)| Some(*number));
        rows.chain(targets).map(|project| self.theme_of(dossier, indicator, project)).collect()
    }

    fn entry<'a>(
        &'a self,
        dossier: &'a Stood,
        indicator: &Indicator,
        way: usize,
        theme: Option<&Option<String>>,
    ) -> Option<Entry<'a>> {
        let counts = |project: Option<u32>| {
            theme.is_none_or(|theme| self.theme_of(dossier.id, indicator, project) == *theme)
        };
        let rows: Vec<&Measurement> = self
            .measures
            .measurements
            .get(&dossier.id)
            .into_iter()
            .flatten()
            .filter(|row| row.indicator == indicator.code && counts(row.project))
            .collect();
        let targets: Vec<i64> = self
            .measures
            .targets
            .get(&dossier.id)
            .into_iter()
            .flatten()
            .filter(|(number, code, _)| *code == indicator.code && counts(Some(*number)))
            .map(|(_, _, thousandths)| *thousandths)
            .collect();
        // The baseline is about the whole neighbourhood.
        let baselines = self.measures.baselines.get(&dossier.id).filter(|_| counts(None));
        let baseline = baselines.and_then(|known| known.get(&indicator.code)).copied();
        let outcome = Outcome::of(indicator, baseline, &targets, &rows);
        if outcome.measured.is_none() && outcome.target.is_none() && targets.is_empty() {
            return None;
        }
        let values = match outcome.measured {
            Some(measured) if measured.whole => measured.value.into_iter().collect(),
            _ if indicator.reading == Reading::Flow => rows.iter().map(|row| row.thousandths).collect(),
            _ => levels(&rows)
                .into_iter()
                .filter(|(place, _)| place.is_some())
                .map(|(_, row)| row.thousandths)
                .collect(),
        };
        let theme = theme.cloned().flatten();
        Some(Entry { dossier, way, theme, outcome, values })
    }

    fn tallies<K: Ord>(
        &self,
        entries: &[Entry<'_>],
        key: impl Fn(&Entry<'_>) -> K,
    ) -> BTreeMap<(K, usize), Tally> {
        let mut tallies: BTreeMap<(K, usize), Tally> = BTreeMap::new();
        for entry in entries {
            let Some((_, indicator, _)) = self.ways.get(entry.way) else { continue };
            tallies.entry((key(entry), entry.way)).or_default().add(entry, indicator);
        }
        tallies
    }

    fn summary(&self, tr: &Tr, wanted: &Wanted) -> Section {
        let references = self.editions.iter().map(|edition| Cell::Text(edition.reference.clone()));
        let measured =
            self.dossiers.iter().filter(|dossier| self.measures.measurements.contains_key(&dossier.id));
        let names = self.names(tr);
        let edition = self.editions.last().map(|edition| edition.id);
        let theme = self.theme.as_ref().zip(edition).map(|(theme, edition)| names.theme(edition, theme));
        let place =
            wanted.municipality.as_ref().zip(edition).map(|(nis, edition)| names.municipality(edition, nis));
        let facts = vec![
            (column(tr, "editions"), Cell::List(references.collect())),
            (column(tr, "as_of"), Cell::Date(wanted.as_of)),
            (column(tr, "theme"), theme.unwrap_or(Cell::Empty)),
            (column(tr, "municipality"), place.unwrap_or(Cell::Empty)),
            (column(tr, "realised_dossiers"), Cell::count(self.dossiers.len())),
            (column(tr, "measured_dossiers"), Cell::count(measured.count())),
        ];
        Section::Facts { key: "summary", title: None, facts }
    }

    /// The references of the editions that have a way of measuring.
    fn having(&self, editions: &[EditionId]) -> Cell {
        let having = self.editions.iter().filter(|edition| editions.contains(&edition.id));
        Cell::List(having.map(|edition| Cell::Text(edition.reference.clone())).collect())
    }

    /// Every indicator that adds up.
    fn indicators(&self, tr: &Tr) -> Table {
        let entries = self.entries(false);
        let tallies = self.tallies(&entries, |_| ());
        let mut seen: BTreeMap<&str, (usize, &Indicator)> = BTreeMap::new();
        let mut rows = Vec::new();
        for (((), way), tally) in &tallies {
            let Some((_, indicator, editions)) = self.ways.get(*way) else { continue };
            let known = seen.entry(&indicator.code).or_insert((0, indicator));
            known.0 += 1;
            if indicator.apart {
                continue;
            }
            let mut row = vec![name(tr, indicator), unit(tr, indicator)];
            row.extend(tally.cells(tr));
            row.push(trend(tr, indicator.direction, tally.change));
            row.push(self.having(editions));
            rows.push(row);
        }
        let unlike: Vec<Value> =
            seen.values().filter(|(count, _)| *count > 1).map(|(_, one)| Value::from(&one.name)).collect();
        let note =
            (!unlike.is_empty()).then(|| tr.fact(&Fact::new("impact-unlike").with_list("indicator", unlike)));
        let mut columns = vec![column(tr, "indicator"), column(tr, "unit")];
        columns.extend(SUMS.map(|key| column(tr, key)));
        columns.extend(["trend", "editions"].map(|key| aside(tr, key)));
        Table { note, ..table(tr, "indicators", columns, rows) }
    }

    /// What is not added up: the lowest, the middle and the highest of all places.
    fn apart(&self, tr: &Tr) -> Table {
        let entries = self.entries(false);
        let tallies = self.tallies(&entries, |_| ());
        let rows = tallies.iter().filter_map(|(((), way), tally)| {
            let (_, indicator, editions) = self.ways.get(*way)?;
            if !indicator.apart {
                return None;
            }
            let (lowest, middle, highest) = spread(tally.values.clone())?;
            Some(vec![
                name(tr, indicator),
                unit(tr, indicator),
                Cell::count(tally.dossiers.len()),
                Cell::count(tally.values.len()),
                amount(tr, Some(lowest)),
                amount(tr, Some(middle)),
                amount(tr, Some(highest)),
                self.having(editions),
            ])
        });
        let mut columns: Vec<_> = ["indicator", "unit", "dossiers", "places", "lowest", "median", "highest"]
            .map(|key| column(tr, key))
            .into();
        columns.push(aside(tr, "editions"));
        table(tr, "apart", columns, rows.collect())
    }

    fn grouped<K: Ord>(
        &self,
        tr: &Tr,
        (key, first): (&'static str, &'static str),
        tallies: &BTreeMap<(K, usize), Tally>,
        label: impl Fn(&K) -> Cell,
    ) -> Table {
        let rows = tallies.iter().filter_map(|((group, way), tally)| {
            let (_, indicator, _) = self.ways.get(*way)?;
            if indicator.apart {
                return None;
            }
            let mut row = vec![label(group), name(tr, indicator), unit(tr, indicator)];
            row.extend(tally.cells(tr));
            Some(row)
        });
        let rows = rows.collect();
        let mut columns = vec![column(tr, first), column(tr, "indicator"), column(tr, "unit")];
        let less = ["baseline", "change"];
        columns.extend(SUMS.map(|key| if less.contains(&key) { aside(tr, key) } else { column(tr, key) }));
        table(tr, key, columns, rows)
    }

    fn themes(&self, tr: &Tr) -> Table {
        let entries = self.entries(true);
        // The same code can be another theme in another programme.
        let programme_of = |id: EditionId| {
            let edition = self.editions.iter().find(|edition| edition.id == id);
            edition.map(|edition| edition.programme.as_str()).unwrap_or_default()
        };
        let several = self
            .editions
            .windows(2)
            .any(|two| matches!(two, [one, other] if one.programme != other.programme));
        let tallies = self.tallies(&entries, |entry| {
            (entry.theme.is_none(), entry.theme.clone(), programme_of(entry.dossier.edition))
        });
        let names = self.names(tr);
        let edition = |theme: &str, programme: &str| {
            let has = |id: &EditionId| {
                self.rules.get(id).is_some_and(|rules| rules.themes.iter().any(|one| one.code == theme))
            };
            let own = self.editions.iter().rev().filter(|edition| edition.programme == programme);
            own.map(|edition| edition.id).find(has)
        };
        let mut table = self.grouped(tr, ("themes", "theme"), &tallies, |(_, theme, programme)| {
            let Some(theme) = theme else { return Cell::Empty };
            let named = edition(theme, programme).map(|edition| names.theme(edition, theme));
            match named.unwrap_or_else(|| Cell::Text(theme.clone())) {
                Cell::Code { code, label } if several => {
                    Cell::Code { code, label: format!("{label} ({programme})") }
                }
                cell => cell,
            }
        });
        let told =
            tallies.keys().filter(|(_, way)| self.ways.get(*way).is_some_and(|(_, one, _)| !one.apart));
        for (row, ((_, _, programme), _)) in table.rows.iter_mut().zip(told) {
            row.push(Cell::Text((*programme).to_owned()));
        }
        table.columns.push(aside(tr, "programme"));
        table
    }

    fn municipalities(&self, tr: &Tr) -> Table {
        let entries = self.entries(false);
        let of = |entry: &Entry<'_>| (entry.dossier.nis.is_none(), entry.dossier.nis.clone());
        let tallies = self.tallies(&entries, of);
        let names = self.names(tr);
        let edition = |nis: &str| {
            let found = self.dossiers.iter().find(|dossier| dossier.nis.as_deref() == Some(nis));
            found.map(|dossier| dossier.edition)
        };
        self.grouped(tr, ("municipalities", "municipality"), &tallies, |(_, nis)| {
            nis.as_ref()
                .and_then(|nis| edition(nis).map(|edition| names.municipality(edition, nis)))
                .unwrap_or(Cell::Empty)
        })
    }

    fn outcomes(&self, tr: &Tr) -> Table {
        let names = self.names(tr);
        let rows = self.entries(false).into_iter().filter_map(|entry| {
            let (_, indicator, _) = self.ways.get(entry.way)?;
            let dossier = entry.dossier;
            let mut row =
                vec![Cell::Text(dossier.reference.clone()), name(tr, indicator), unit(tr, indicator)];
            row.extend(cells(tr, indicator, &entry.outcome));
            row.push(Cell::Text(dossier.name.clone()));
            let nis = dossier.nis.as_ref();
            row.push(nis.map_or(Cell::Empty, |nis| names.municipality(dossier.edition, nis)));
            Some(row)
        });
        let rows = rows.collect();
        let mut columns = vec![column(tr, "dossier"), column(tr, "indicator"), column(tr, "unit")];
        columns.extend(["baseline", "target", "measured", "change", "percent"].map(|key| column(tr, key)));
        columns.extend(["trend", "last", "neighbourhood", "municipality"].map(|key| aside(tr, key)));
        table(tr, "dossiers", columns, rows)
    }
}

/// What is added up.
const SUMS: [&str; 6] = ["dossiers", "baseline", "target", "measured", "change", "percent"];

#[cfg(test)]
#[path = "impact_tests.rs"]
mod tests;
