//! Editions side by side: where their dossiers stand under the neutral names of the phases, and their money; by programme
//! too, and over all.

use std::collections::BTreeMap;

use super::super::table;
use super::super::{aside, column};
use super::Figures;
use crate::domain::budget::Balance;
use crate::domain::dossier::lifecycle::{Phase, Status};
use crate::domain::ids::EditionId;
use crate::domain::money::Cents;
use crate::domain::roadmap::Verdict;
use crate::i18n::Tr;
use crate::report::value::{Cell, Column, Section};
use crate::storage::edition::EditionRow;

/// What is told of an edition, of a programme, or of all.
#[derive(Debug, Clone, Copy, Default)]
struct Line {
    dossiers: i64,
    /// Going on or at rest, by phase.
    phases: [i64; 4],
    suspended: i64,
    closed: i64,
    not_admitted: i64,
    refused: i64,
    withdrawn: i64,
    projects: i64,
    asked: Cents,
    balance: Balance,
}

impl Line {
    fn plus(self, other: &Self) -> Self {
        let [one, two, three, four] = self.phases;
        let [first, second, third, fourth] = other.phases;
        Self {
            dossiers: self.dossiers + other.dossiers,
            phases: [one + first, two + second, three + third, four + fourth],
            suspended: self.suspended + other.suspended,
            closed: self.closed + other.closed,
            not_admitted: self.not_admitted + other.not_admitted,
            refused: self.refused + other.refused,
            withdrawn: self.withdrawn + other.withdrawn,
            projects: self.projects + other.projects,
            asked: self.asked.plus(other.asked),
            balance: self.balance.plus(&other.balance),
        }
    }

    fn standing(&self) -> Vec<Cell> {
        let over = self.not_admitted + self.refused + self.withdrawn;
        let [candidate, preparation, selection, realisation] = self.phases;
        [
            candidate,
            preparation,
            selection,
            realisation,
            self.closed,
            over,
            self.dossiers,
            self.suspended,
            self.not_admitted,
            self.refused,
            self.withdrawn,
        ]
        .map(Cell::Count)
        .into()
    }

    fn money(&self) -> Vec<Cell> {
        let sums = &self.balance.sums;
        vec![
            Cell::Count(self.projects),
            Cell::Money(self.asked),
            Cell::Money(self.balance.awarded),
            Cell::Money(sums.paid()),
            Cell::Money(sums.justified()),
            Cell::Money(sums.unpaid()),
            Cell::Money(sums.to_justify),
        ]
    }
}

impl Figures {
    /// A table of where dossiers stand and one of money, each by edition with a total; then both by programme.
    pub fn side_by_side(&self, tr: &Tr) -> Vec<Section> {
        let lines = self.lines();
        let mut programmes: BTreeMap<&str, Line> = BTreeMap::new();
        for (edition, line) in &lines {
            let sum = programmes.entry(&edition.programme).or_default();
            *sum = sum.plus(line);
        }
        let total = lines.iter().fold(Line::default(), |sum, (_, line)| sum.plus(line));
        let whole = || Cell::Code { code: "total".to_owned(), label: tr.text("report-programmes-total") };
        let by_edition = |cells: fn(&Line) -> Vec<Cell>| {
            let row = |(edition, line): &(&EditionRow, Line)| {
                let mut row = vec![
                    Cell::Text(edition.reference.clone()),
                    Cell::Text(edition.programme.clone()),
                    Cell::Count(i64::from(edition.year)),
                ];
                row.extend(cells(line));
                row
            };
            let last = [vec![whole(), Cell::Empty, Cell::Empty], cells(&total)].concat();
            lines.iter().map(row).chain([last]).collect::<Vec<_>>()
        };
        let by_programme = programmes.iter().map(|(code, line)| {
            let name = Cell::Text(self.programme_name(tr, code));
            [vec![Cell::Text((*code).to_owned()), name, Cell::Count(line.dossiers)], line.money()].concat()
        });
        let last = [vec![whole(), Cell::Empty, Cell::Count(total.dossiers)], total.money()].concat();
        let edition = || vec![column(tr, "edition"), aside(tr, "programme"), aside(tr, "year")];
        let mut standing = edition();
        standing.extend(["candidate", "preparation", "selection", "realisation"].map(|key| column(tr, key)));
        standing.extend(["closed", "ended", "dossiers"].map(|key| column(tr, key)));
        standing.extend(["suspended", "not_admitted", "refused", "withdrawn"].map(|key| aside(tr, key)));
        let mut of_edition = edition();
        of_edition.extend(money_columns(tr));
        let mut of_programme = vec![column(tr, "programme"), aside(tr, "name"), aside(tr, "dossiers")];
        of_programme.extend(money_columns(tr));
        vec![
            Section::Table(table(tr, "editions_standing", standing, by_edition(Line::standing))),
            Section::Table(table(tr, "editions_money", of_edition, by_edition(Line::money))),
            Section::Table(table(tr, "programmes", of_programme, by_programme.chain([last]).collect())),
        ]
    }

    /// The name of a programme, as its newest edition has it.
    pub(in super::super) fn programme_name(&self, tr: &Tr, code: &str) -> String {
        let newest = self.editions.iter().filter(|edition| edition.programme == code);
        let rules = newest.max_by_key(|edition| edition.year).and_then(|edition| self.rules.get(&edition.id));
        rules.map_or_else(|| code.to_owned(), |rules| rules.name.get(tr.language()).to_owned())
    }

    fn lines(&self) -> Vec<(&EditionRow, Line)> {
        let balances = self.grouped(|dossier, _| dossier.edition);
        let mut lines: BTreeMap<EditionId, Line> = BTreeMap::new();
        for dossier in &self.dossiers {
            let line = lines.entry(dossier.edition).or_default();
            line.dossiers += 1;
            line.asked = line.asked.plus(dossier.asked);
            let count = match dossier.standing.status {
                Status::Active | Status::Suspended => match dossier.standing.phase {
                    Phase::Candidate => &mut line.phases[0],
                    Phase::Preparation => &mut line.phases[1],
                    Phase::Selection => &mut line.phases[2],
                    Phase::Realisation => &mut line.phases[3],
                },
                Status::Closed => &mut line.closed,
                Status::NotAdmitted => &mut line.not_admitted,
                Status::Refused => &mut line.refused,
                Status::Withdrawn => &mut line.withdrawn,
            };
            *count += 1;
            line.suspended += i64::from(dossier.standing.status == Status::Suspended);
        }
        let of: BTreeMap<_, EditionId> =
            self.dossiers.iter().map(|dossier| (dossier.id, dossier.edition)).collect();
        for project in &self.projects {
            let awarded = project.decision.as_ref().is_some_and(|made| made.verdict == Verdict::Awarded);
            if let (true, Some(edition)) = (awarded, of.get(&project.dossier)) {
                lines.entry(*edition).or_default().projects += 1;
            }
        }
        let line = |edition: &EditionRow| {
            let line = lines.get(&edition.id).copied().unwrap_or_default();
            Line { balance: balances.get(&edition.id).copied().unwrap_or_default(), ..line }
        };
        self.editions.iter().map(|edition| (edition, line(edition))).collect()
    }
}

fn money_columns(tr: &Tr) -> Vec<Column> {
    let shown = ["awarded", "paid", "justified", "open"];
    let keys = ["awarded_projects", "asked", "awarded", "paid", "justified", "open", "to_justify"];
    keys.map(|key| if shown.contains(&key) { column(tr, key) } else { aside(tr, key) }).into()
}
