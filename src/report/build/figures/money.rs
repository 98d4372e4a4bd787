//! What was paid and justified of what was awarded: by edition, municipality, theme and track; start funds, what was asked
//! back, and who is late with proofs. By the ledger as it stood on the day, so that the figures are those of `wijk budget`.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::super::budget::{amount_cells, amount_columns, aside, column};
use super::super::names::term;
use super::super::{Result, column as general, when_any};
use super::Figures;
use crate::domain::budget::{Balance, Sums};
use crate::domain::ids::{DossierId, EditionId};
use crate::domain::ledger::Fund;
use crate::domain::money::Cents;
use crate::i18n::Tr;
use crate::report::value::{Cell, Column, Section};
use crate::storage::View;
use crate::storage::edition::EditionRow;
use crate::storage::report::year::{AskedBack, Scope, Stood};

/// What is known of the money of some editions.
#[derive(Debug, Default)]
pub(super) struct Money {
    award: BTreeMap<(DossierId, Option<u32>), Sums>,
    start: BTreeMap<DossierId, Sums>,
    granted: Vec<(DossierId, Cents)>,
    asked_back: Vec<AskedBack>,
    paid: Vec<(DossierId, Fund, NaiveDate, Cents)>,
}

impl Money {
    /// Reads it: one question for each edition, and three for all.
    pub fn read(view: View<'_>, scope: &Scope<'_>, editions: &[EditionRow]) -> Result<Self> {
        let mut money = Self {
            granted: scope.start_funds(view)?,
            asked_back: scope.recoveries(view)?,
            paid: scope.paid(view)?,
            ..Self::default()
        };
        for edition in editions {
            for row in view.sums_until(edition.id, scope.as_of)? {
                let sums = match row.fund {
                    Fund::Award => money.award.entry((row.dossier, row.project)).or_default(),
                    Fund::StartFund => money.start.entry(row.dossier).or_default(),
                };
                *sums = sums.plus(&row.sums);
            }
        }
        Ok(money)
    }

    /// What lies where of all awards together.
    pub fn of_awards(&self) -> Sums {
        self.award.values().fold(Sums::default(), |sum, one| sum.plus(one))
    }
}

impl Figures {
    /// Paid and justified beside awarded, in groups. A group that was awarded nothing is left out.
    pub(super) fn grouped<K: Ord>(&self, group: impl Fn(&Stood, Option<u32>) -> K) -> BTreeMap<K, Balance> {
        let dossiers: BTreeMap<DossierId, &Stood> =
            self.dossiers.iter().map(|dossier| (dossier.id, dossier)).collect();
        let mut groups: BTreeMap<K, Balance> = BTreeMap::new();
        let mut add = |dossier: DossierId, project: Option<u32>, balance: Balance| {
            if let Some(dossier) = dossiers.get(&dossier) {
                let sum = groups.entry(group(dossier, project)).or_default();
                *sum = sum.plus(&balance);
            }
        };
        for project in &self.projects {
            let awarded = project.decision.as_ref().map_or(Cents::ZERO, |made| made.amount);
            let balance = Balance { awarded, ..Balance::default() };
            add(project.dossier, Some(project.number), balance);
        }
        for ((dossier, project), sums) in &self.money.award {
            add(*dossier, *project, Balance { sums: *sums, ..Balance::default() });
        }
        groups.retain(|_, balance| *balance != Balance::default());
        groups
    }

    /// Paid and justified of awarded, by edition.
    pub fn money_of_editions(&self, tr: &Tr) -> Section {
        let groups = self.grouped(|dossier, _| dossier.edition);
        let rows = groups.iter().map(|(edition, balance)| row(self.reference(*edition), balance));
        when_any(tr, "money_editions", columns(tr, "edition"), rows.collect())
    }

    /// Paid and justified of awarded, by municipality.
    pub fn money_of_municipalities(&self, tr: &Tr) -> Section {
        let names = self.names(tr);
        let groups = self.grouped(|dossier, _| (dossier.nis.is_none(), dossier.nis.clone(), dossier.edition));
        let mut merged: BTreeMap<(bool, Option<String>), (EditionId, Balance)> = BTreeMap::new();
        for ((none, nis, edition), balance) in groups {
            let sum = merged.entry((none, nis)).or_insert((edition, Balance::default()));
            sum.1 = sum.1.plus(&balance);
        }
        let rows = merged.iter().map(|((_, nis), (edition, balance))| {
            row(nis.as_deref().map_or(Cell::Empty, |nis| names.municipality(*edition, nis)), balance)
        });
        when_any(tr, "money_municipalities", columns(tr, "municipality"), rows.collect())
    }

    /// Paid and justified of awarded, by the theme of each project.
    pub fn money_of_themes(&self, tr: &Tr) -> Section {
        let names = self.names(tr);
        let themes: BTreeMap<(DossierId, u32), &str> = self
            .projects
            .iter()
            .filter_map(|project| Some(((project.dossier, project.number), project.theme.as_deref()?)))
            .collect();
        let groups = self.grouped(|dossier, project| {
            let theme = project.and_then(|number| themes.get(&(dossier.id, number))).copied();
            (theme.is_none(), theme, dossier.edition)
        });
        let mut merged: BTreeMap<(bool, &str, Option<&str>), (EditionId, Balance)> = BTreeMap::new();
        for ((none, theme, edition), balance) in groups {
            let key = (none, self.programme_of(edition), theme);
            let sum = merged.entry(key).or_insert((edition, Balance::default()));
            sum.1 = sum.1.plus(&balance);
        }
        let rows = merged.iter().map(|((_, programme, theme), (edition, balance))| {
            let mut cells = row(theme.map_or(Cell::Empty, |theme| names.theme(*edition, theme)), balance);
            cells.push(Cell::Text((*programme).to_owned()));
            cells
        });
        let mut columns = columns(tr, "theme");
        columns.push(self.programme_column(tr));
        when_any(tr, "money_themes", columns, rows.collect())
    }

    /// Paid and justified of awarded, by track.
    pub fn money_of_tracks(&self, tr: &Tr) -> Section {
        let names = self.names(tr);
        let groups = self.grouped(|dossier, _| (dossier.edition, dossier.track.clone()));
        let rows =
            groups.iter().filter(|((_, track), _)| track.is_some()).map(|((edition, track), balance)| {
                let name = track.as_deref().map_or(Cell::Empty, |track| names.track(*edition, track));
                let mut cells = vec![self.reference(*edition)];
                cells.extend(row(name, balance));
                cells
            });
        let mut all = vec![general(tr, "edition")];
        all.extend(columns(tr, "track"));
        when_any(tr, "money_tracks", all, rows.collect())
    }

    /// What was granted as start funds, and what became of it.
    pub fn start_funds(&self, tr: &Tr) -> Section {
        let editions: BTreeMap<DossierId, EditionId> =
            self.dossiers.iter().map(|dossier| (dossier.id, dossier.edition)).collect();
        let mut groups: BTreeMap<EditionId, (usize, Cents, Sums)> = BTreeMap::new();
        for (dossier, granted) in &self.money.granted {
            let Some(edition) = editions.get(dossier) else { continue };
            let group = groups.entry(*edition).or_default();
            let sums = self.money.start.get(dossier).copied().unwrap_or_default();
            *group = (group.0 + 1, group.1.plus(*granted), group.2.plus(&sums));
        }
        let rows = groups.iter().map(|(edition, (count, granted, sums))| {
            vec![
                self.reference(*edition),
                Cell::count(*count),
                Cell::Money(*granted),
                Cell::Money(sums.paid()),
                Cell::Money(sums.justified()),
                Cell::Money(sums.to_justify),
                Cell::Money(sums.returned),
            ]
        });
        let mut all = vec![general(tr, "edition"), column(tr, "dossiers")];
        all.extend(["granted", "paid", "justified", "to_justify"].map(|key| column(tr, key)));
        all.push(aside(tr, "returned"));
        when_any(tr, "start_funds", all, rows.collect())
    }

    /// What was asked back, and what came of it.
    pub fn asked_back(&self, tr: &Tr) -> Section {
        let mut groups: BTreeMap<EditionId, (usize, [Cents; 5])> = BTreeMap::new();
        for row in &self.money.asked_back {
            let group = groups.entry(row.edition).or_default();
            let late = row.due.is_some_and(|due| due < self.as_of);
            let overdue = if late { row.open() } else { Cents::ZERO };
            group.0 += 1;
            for (sum, amount) in
                group.1.iter_mut().zip([row.amount, row.repaid, row.waived, row.open(), overdue])
            {
                *sum = sum.plus(amount);
            }
        }
        let rows = groups.iter().map(|(edition, (count, amounts))| {
            let mut cells = vec![self.reference(*edition), Cell::count(*count)];
            cells.extend(amounts.map(Cell::Money));
            cells
        });
        let mut all = vec![general(tr, "edition"), column(tr, "recoveries")];
        all.extend(["asked_back", "repaid", "waived", "open", "overdue"].map(|key| column(tr, key)));
        when_any(tr, "recoveries", all, rows.collect())
    }

    /// Who should have justified what was paid before the day, in editions that say by when.
    pub fn late_proofs(&self, tr: &Tr) -> Section {
        let mut whole: BTreeMap<(DossierId, Fund), Cents> = BTreeMap::new();
        for (dossier, fund, _, amount) in &self.money.paid {
            let sum = whole.entry((*dossier, *fund)).or_default();
            *sum = sum.plus(*amount);
        }
        let mut owed: BTreeMap<(DossierId, Fund), Cents> = BTreeMap::new();
        for ((dossier, _), sums) in &self.money.award {
            let sum = owed.entry((*dossier, Fund::Award)).or_default();
            *sum = sum.plus(sums.to_justify);
        }
        for (dossier, sums) in &self.money.start {
            let _ = owed.insert((*dossier, Fund::StartFund), sums.to_justify);
        }
        // It began with the first payment that what is justified does not reach.
        let mut since: BTreeMap<(DossierId, Fund), NaiveDate> = BTreeMap::new();
        let mut till: BTreeMap<(DossierId, Fund), Cents> = BTreeMap::new();
        for (dossier, fund, on, amount) in &self.money.paid {
            let key = (*dossier, *fund);
            let sum = till.entry(key).or_default();
            *sum = sum.plus(*amount);
            let of = |map: &BTreeMap<_, Cents>| map.get(&key).copied().unwrap_or_default();
            if *sum > of(&whole).minus(of(&owed)) {
                let _ = since.entry(key).or_insert(*on);
            }
        }
        let mut rows = Vec::new();
        for dossier in &self.dossiers {
            let Some(justify) = self.rules.get(&dossier.edition).and_then(|rules| rules.money.justify) else {
                continue;
            };
            for fund in [Fund::Award, Fund::StartFund] {
                let key = (dossier.id, fund);
                let (Some(since), Some(owed)) = (since.get(&key), owed.get(&key)) else { continue };
                let due = justify.after(*since);
                if *owed > Cents::ZERO && due.is_some_and(|due| due < self.as_of) {
                    rows.push(vec![
                        Cell::Text(dossier.reference.clone()),
                        Cell::Text(dossier.name.clone()),
                        term(tr, "fund", &fund.to_string()),
                        Cell::Money(*owed),
                        Cell::Date(*since),
                        Cell::date(due),
                    ]);
                }
            }
        }
        let all = vec![
            general(tr, "dossier"),
            general(tr, "carrier"),
            column(tr, "fund"),
            column(tr, "to_justify"),
            column(tr, "paid_on"),
            general(tr, "due_on"),
        ];
        when_any(tr, "late_proofs", all, rows)
    }
}

/// The amounts of a balance that do not speak of payments made ready: those are of the moment, not of the day.
fn known(key: &str) -> bool {
    !matches!(key, "scheduled" | "unscheduled")
}

fn columns(tr: &Tr, first: &'static str) -> Vec<Column> {
    let mut columns = vec![general(tr, first)];
    columns.extend(amount_columns(tr).filter(|column| known(&column.key)));
    columns
}

fn row(first: Cell, balance: &Balance) -> Vec<Cell> {
    let mut cells = vec![first];
    let amounts = super::super::budget::AMOUNTS.iter().zip(amount_cells(balance));
    cells.extend(amounts.filter(|(key, _)| known(key)).map(|(_, cell)| cell));
    cells
}
