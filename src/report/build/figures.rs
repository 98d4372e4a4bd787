//! The figures of some editions on a day, from which the overview and the annual report are put together: read in a
//! fixed number of queries, counted here.

mod judged;
mod money;
mod side_by_side;

use std::collections::BTreeMap;

use chrono::NaiveDate;
use strum::VariantArray as _;

use self::judged::{Judged, cell};
use self::money::Money;
use super::names::Names;
use super::{Result, aside, column, table};
use crate::domain::dossier::days::{spread, stays};
use crate::domain::dossier::lifecycle::{Phase, Standing, Status};
use crate::domain::ids::{DossierId, EditionId};
use crate::domain::money::Cents;
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::roadmap::Verdict;
use crate::i18n::Tr;
use crate::report::value::{Cell, Column, Section, Table};
use crate::storage::View;
use crate::storage::edition::EditionRow;
use crate::storage::report::rule_sets;
use crate::storage::report::year::{Decided, Scope, SetAside, Stood, YearProject};

/// The dossiers of some editions as they stood on a day, with what belongs to them.
pub struct Figures {
    /// The editions, by year and reference.
    pub editions: Vec<EditionRow>,
    /// What came to their envelopes beside what was stated: it can be awarded again.
    added: BTreeMap<EditionId, Cents>,
    rules: BTreeMap<EditionId, RuleSet>,
    /// The dossiers, by edition and number.
    pub dossiers: Vec<Stood>,
    projects: Vec<YearProject>,
    moves: Vec<(DossierId, Standing, NaiveDate)>,
    overrides: Vec<SetAside>,
    themes: Vec<(DossierId, String)>,
    awarded: BTreeMap<DossierId, Cents>,
    judged: Judged,
    money: Money,
    as_of: NaiveDate,
}

/// What is counted of a group of dossiers.
#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    submitted: i64,
    admitted: i64,
    rejected: i64,
    selected: i64,
    asked: Cents,
    awarded: Cents,
}

impl Tally {
    fn add(&mut self, dossier: &Stood, awarded: Cents) {
        self.submitted += 1;
        self.admitted += i64::from(dossier.admitted);
        self.rejected += i64::from(dossier.standing.status == Status::NotAdmitted);
        self.selected += i64::from(dossier.standing.phase == Phase::Realisation);
        self.asked = self.asked.plus(dossier.asked);
        self.awarded = self.awarded.plus(awarded);
    }

    fn cells(&self) -> [Cell; 6] {
        [
            Cell::Count(self.submitted),
            Cell::Count(self.admitted),
            Cell::Count(self.rejected),
            Cell::Count(self.selected),
            Cell::Money(self.asked),
            Cell::Money(self.awarded),
        ]
    }
}

const TALLY: [&str; 6] = ["submitted_count", "admitted", "rejected", "selected", "asked", "awarded"];

impl Figures {
    /// Reads them.
    pub fn read(view: View<'_>, editions: Vec<EditionRow>, as_of: NaiveDate) -> Result<Self> {
        let ids: Vec<EditionId> = editions.iter().map(|edition| edition.id).collect();
        let scope = Scope { editions: &ids, as_of };
        let projects = scope.projects(view)?;
        let mut awarded: BTreeMap<DossierId, Cents> = BTreeMap::new();
        for project in &projects {
            if let Some(made) = &project.decision {
                let sum = awarded.entry(project.dossier).or_default();
                *sum = sum.plus(made.amount);
            }
        }
        let rules = rule_sets(view, &ids)?;
        Ok(Self {
            judged: Judged::read(view, &scope, &rules)?,
            money: Money::read(view, &scope, &editions)?,
            rules,
            dossiers: scope.dossiers(view)?,
            moves: scope.moves(view)?,
            overrides: scope.overrides(view)?,
            themes: scope.themes(view)?,
            added: view.envelopes_added(&ids, as_of)?,
            editions,
            projects,
            awarded,
            as_of,
        })
    }

    /// Names codes.
    pub fn names<'a>(&'a self, tr: &'a Tr) -> Names<'a> {
        Names { rules: &self.rules, tr }
    }

    fn awarded_to(&self, dossier: DossierId) -> Cents {
        self.awarded.get(&dossier).copied().unwrap_or_default()
    }

    fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        for dossier in &self.dossiers {
            tally.add(dossier, self.awarded_to(dossier.id));
        }
        tally
    }

    /// The envelopes together; `None` when an edition has none, because a sum would then say too little.
    fn envelope(&self) -> Option<Cents> {
        let envelopes: Option<Vec<Cents>> = self.editions.iter().map(|edition| edition.envelope).collect();
        envelopes.filter(|envelopes| !envelopes.is_empty()).map(|envelopes| envelopes.into_iter().sum())
    }

    /// The figures of the whole.
    pub fn summary(&self) -> Vec<(&'static str, Cell)> {
        let tally = self.tally();
        let references = self.editions.iter().map(|edition| Cell::Text(edition.reference.clone()));
        let envelope = self.envelope();
        let added: Cents = self.added.values().copied().sum();
        let mut rows =
            vec![("editions", Cell::List(references.collect())), ("as_of", Cell::Date(self.as_of))];
        rows.extend(TALLY.into_iter().zip(tally.cells()));
        let sums = self.money.of_awards();
        rows.extend([
            ("paid", Cell::Money(sums.paid())),
            ("justified", Cell::Money(sums.justified())),
            ("envelope", Cell::money(envelope)),
            ("left", Cell::money(envelope.map(|envelope| envelope.plus(added).minus(tally.awarded)))),
            ("share", Cell::share(tally.awarded, envelope)),
        ]);
        rows
    }

    /// How many dossiers stand where.
    pub fn standings(&self, tr: &Tr) -> Section {
        let names = self.names(tr);
        let mut groups: BTreeMap<(Phase, usize), Tally> = BTreeMap::new();
        for dossier in &self.dossiers {
            let status = Status::VARIANTS.iter().position(|status| *status == dossier.standing.status);
            let group = (dossier.standing.phase, status.unwrap_or_default());
            groups.entry(group).or_default().add(dossier, self.awarded_to(dossier.id));
        }
        let edition = self.one_edition();
        let rows = groups.iter().map(|((phase, status), tally)| {
            vec![
                names.phase(edition, *phase),
                Status::VARIANTS.get(*status).map_or(Cell::Empty, |status| names.status(*status)),
                Cell::Count(tally.submitted),
                Cell::Money(tally.asked),
                Cell::Money(tally.awarded),
            ]
        });
        let columns = ["phase", "status", "dossiers", "asked", "awarded"].map(|key| column(tr, key));
        Section::Table(table(tr, "standings", columns.into(), rows.collect()))
    }

    /// Figures by municipality. A neighbourhood in several counts under the main one, so that nothing is counted
    /// twice.
    pub fn municipalities(&self, tr: &Tr) -> Section {
        let names = self.names(tr);
        let mut groups: BTreeMap<(bool, Option<&str>), (EditionId, Tally)> = BTreeMap::new();
        for dossier in &self.dossiers {
            let nis = dossier.nis.as_deref();
            let group = groups.entry((nis.is_none(), nis)).or_insert((dossier.edition, Tally::default()));
            group.1.add(dossier, self.awarded_to(dossier.id));
        }
        let rows = groups.iter().map(|((_, nis), (edition, tally))| {
            let mut row = vec![nis.map_or(Cell::Empty, |nis| names.municipality(*edition, nis))];
            row.extend(tally.cells());
            row
        });
        let mut columns = vec![column(tr, "municipality")];
        columns.extend(TALLY.map(|key| if key == "admitted" { aside(tr, key) } else { column(tr, key) }));
        Section::Table(table(tr, "municipalities", columns, rows.collect()))
    }

    /// Figures by theme. A dossier counts under each of its themes.
    pub fn themes(&self, tr: &Tr) -> Section {
        let names = self.names(tr);
        let dossiers: BTreeMap<DossierId, &Stood> =
            self.dossiers.iter().map(|dossier| (dossier.id, dossier)).collect();
        // A code means something in its own programme only.
        let mut groups: BTreeMap<(&str, &str), (EditionId, i64, i64)> = BTreeMap::new();
        for (id, theme) in &self.themes {
            let Some(dossier) = dossiers.get(id) else { continue };
            let key = (self.programme_of(dossier.edition), theme.as_str());
            let group = groups.entry(key).or_insert((dossier.edition, 0, 0));
            group.1 += 1;
            group.2 += i64::from(dossier.standing.phase == Phase::Realisation);
        }
        let rows = groups.iter().map(|((programme, theme), (edition, count, selected))| {
            vec![
                names.theme(*edition, theme),
                Cell::Count(*count),
                Cell::Count(*selected),
                Cell::Text((*programme).to_owned()),
            ]
        });
        let mut columns = ["theme", "dossiers", "selected"].map(|key| column(tr, key)).to_vec();
        columns.push(self.programme_column(tr));
        Section::Table(table(tr, "themes", columns, rows.collect()))
    }

    /// The editions side by side, where there are several.
    pub fn several(&self, tr: &Tr) -> Section {
        let Section::Table(mut whole) = self.editions(tr) else { return self.editions(tr) };
        if self.editions.len() < 2 {
            whole.rows.clear();
        }
        Section::Table(Table { when_empty: None, ..whole })
    }

    /// Of which programme an edition is.
    fn programme_of(&self, edition: EditionId) -> &str {
        let found = self.editions.iter().find(|one| one.id == edition);
        found.map(|one| one.programme.as_str()).unwrap_or_default()
    }

    /// The column that tells words of different programmes apart; people see it where there are several programmes.
    fn programme_column(&self, tr: &Tr) -> Column {
        let first = self.editions.first().map(|edition| &edition.programme);
        let several = self.editions.iter().any(|edition| Some(&edition.programme) != first);
        if several { column(tr, "programme") } else { aside(tr, "programme") }
    }

    /// Each edition with its money.
    pub fn editions(&self, tr: &Tr) -> Section {
        let rows = self.editions.iter().map(|edition| {
            let mut tally = Tally::default();
            for dossier in self.dossiers.iter().filter(|dossier| dossier.edition == edition.id) {
                tally.add(dossier, self.awarded_to(dossier.id));
            }
            let added = self.added.get(&edition.id).copied().unwrap_or_default();
            vec![
                Cell::Text(edition.reference.clone()),
                Cell::Money(tally.asked),
                Cell::Money(tally.awarded),
                Cell::money(edition.envelope),
                Cell::money(edition.envelope.map(|envelope| envelope.plus(added).minus(tally.awarded))),
                Cell::share(tally.awarded, edition.envelope),
                Cell::Count(tally.submitted),
                Cell::Text(edition.programme.clone()),
                Cell::Text(edition.rule_set_sha256.clone()),
            ]
        });
        let mut columns: Vec<_> =
            ["edition", "asked", "awarded", "envelope", "left", "share"].map(|key| column(tr, key)).into();
        columns.extend(["dossiers", "programme", "rule_set_sha256"].map(|key| aside(tr, key)));
        Section::Table(table(tr, "editions", columns, rows.collect()))
    }

    /// The projects with this verdict: each with its carrier, which is the neighbourhood and never a person.
    pub fn decided_projects(&self, tr: &Tr, verdict: Verdict) -> Section {
        let names = self.names(tr);
        let dossiers: BTreeMap<DossierId, &Stood> =
            self.dossiers.iter().map(|dossier| (dossier.id, dossier)).collect();
        let rows = self.projects.iter().filter_map(|project| {
            let made = project.decision.as_ref().filter(|made| made.verdict == verdict)?;
            let dossier = dossiers.get(&project.dossier)?;
            Some(self.decided_row(&names, dossier, project, made))
        });
        let awarded = verdict == Verdict::Awarded;
        let mut columns = vec![
            column(tr, "dossier"),
            column(tr, "carrier"),
            column(tr, "project"),
            if awarded { column(tr, "objective") } else { column(tr, "reason") },
            if awarded { column(tr, "amount") } else { column(tr, "asked") },
        ];
        columns.push(if awarded { column(tr, "share") } else { aside(tr, "objective") });
        columns.push(if awarded { aside(tr, "asked") } else { aside(tr, "amount") });
        columns.extend(["municipality", "theme", "decided_on", "body", "score"].map(|key| aside(tr, key)));
        let key = match verdict {
            Verdict::Awarded => "selected_projects",
            Verdict::Refused => "refused_projects",
            Verdict::Reserve => "reserve_projects",
        };
        Section::Table(table(tr, key, columns, rows.collect()))
    }

    fn decided_row(
        &self,
        names: &Names<'_>,
        dossier: &Stood,
        project: &YearProject,
        made: &Decided,
    ) -> Vec<Cell> {
        let edition = dossier.edition;
        let envelope = self.editions.iter().find(|one| one.id == edition).and_then(|one| one.envelope);
        let objective = Cell::text(project.objective.clone());
        let (amount, asked) = (Cell::Money(made.amount), Cell::Money(project.asked));
        let mut row = vec![
            Cell::Text(dossier.reference.clone()),
            Cell::Text(dossier.name.clone()),
            Cell::Text(project.title.clone()),
        ];
        row.extend(match made.verdict {
            Verdict::Awarded => [objective, amount, Cell::share(made.amount, envelope), asked],
            Verdict::Refused | Verdict::Reserve => {
                [Cell::text(made.reason.clone()), asked, objective, amount]
            }
        });
        row.extend([
            dossier.nis.as_deref().map_or(Cell::Empty, |nis| names.municipality(edition, nis)),
            project.theme.as_deref().map_or(Cell::Empty, |theme| names.theme(edition, theme)),
            Cell::Date(made.on),
            names.body(edition, &made.body),
            cell(names.tr, self.judged.scores.get(&(project.dossier, project.number))),
        ]);
        row
    }

    /// The applications that were rejected, each with its reason; a dossier that was refused as a whole is there
    /// with its projects.
    pub fn rejected(&self, tr: &Tr) -> Section {
        let names = self.names(tr);
        let ended = |dossier: &&Stood| dossier.standing.status == Status::NotAdmitted;
        let rows = self.dossiers.iter().filter(ended).map(|dossier| {
            vec![
                Cell::Text(dossier.reference.clone()),
                Cell::Text(dossier.name.clone()),
                dossier.nis.as_deref().map_or(Cell::Empty, |nis| names.municipality(dossier.edition, nis)),
                names.status(dossier.standing.status),
                Cell::text(dossier.reason.clone()),
                Cell::Money(dossier.asked),
                Cell::Date(dossier.since),
                Cell::code(dossier.body.clone(), |code| {
                    super::parts::label(names.body(dossier.edition, code))
                }),
                Cell::text(dossier.motivation.clone()),
            ]
        });
        let columns = vec![
            column(tr, "dossier"),
            column(tr, "carrier"),
            column(tr, "municipality"),
            column(tr, "status"),
            column(tr, "reason"),
            aside(tr, "asked"),
            aside(tr, "decided_on"),
            aside(tr, "body"),
            aside(tr, "objective"),
        ];
        Section::Table(table(tr, "rejected_applications", columns, rows.collect()))
    }

    /// Days in each phase, of the dossiers that have left it. Days of rest do not count.
    pub fn days(&self, tr: &Tr) -> Section {
        let names = self.names(tr);
        let mut days: BTreeMap<Phase, Vec<i64>> = BTreeMap::new();
        for moves in self.moves.chunk_by(|one, other| one.0 == other.0) {
            let moves: Vec<_> = moves.iter().map(|(_, standing, on)| (*standing, *on)).collect();
            for stay in stays(&moves, self.as_of).into_iter().filter(|stay| stay.over) {
                days.entry(stay.phase).or_default().push(stay.days);
            }
        }
        let edition = self.one_edition();
        let rows = days.iter().filter_map(|(phase, days)| {
            let (median, least, most) = spread(days)?;
            Some(vec![
                names.phase(edition, *phase),
                Cell::count(days.len()),
                Cell::Days(median),
                Cell::Days(least),
                Cell::Days(most),
            ])
        });
        let columns = ["phase", "dossiers", "median", "least", "most"].map(|key| column(tr, key));
        Section::Table(table(tr, "days_per_phase", columns.into(), rows.collect()))
    }

    /// The rules that were set aside, each with its reason.
    pub fn overrides(&self, tr: &Tr) -> Section {
        let references: BTreeMap<DossierId, &str> =
            self.dossiers.iter().map(|dossier| (dossier.id, dossier.reference.as_str())).collect();
        let rows = self.overrides.iter().map(|over| {
            let gate: &str = over.gate.into();
            vec![
                Cell::text(references.get(&over.dossier).copied()),
                Cell::Text(over.rule.clone()),
                Cell::Date(over.on),
                Cell::Text(over.reason.clone()),
                Cell::Code { code: gate.to_owned(), label: tr.text(&format!("report-gate-{gate}")) },
            ]
        });
        let columns = vec![
            column(tr, "dossier"),
            column(tr, "rule"),
            column(tr, "on"),
            column(tr, "reason"),
            aside(tr, "gate"),
        ];
        Section::Table(table(tr, "overrides", columns, rows.collect()))
    }

    /// Dossiers that go on and have not moved for a number of days, the longest first.
    pub fn stuck(&self, tr: &Tr, days: i64) -> Table {
        let names = self.names(tr);
        let age = |dossier: &Stood| (self.as_of - dossier.since).num_days();
        let mut stuck: Vec<&Stood> = self
            .dossiers
            .iter()
            .filter(|dossier| dossier.standing.status == Status::Active && age(dossier) >= days)
            .collect();
        stuck.sort_by_key(|dossier| dossier.since);
        let rows = stuck.into_iter().map(|dossier| {
            vec![
                Cell::Text(dossier.reference.clone()),
                Cell::Text(dossier.name.clone()),
                names.phase(dossier.edition, dossier.standing.phase),
                Cell::Days(age(dossier)),
                Cell::Date(dossier.since),
            ]
        });
        let mut columns: Vec<_> =
            ["dossier", "neighbourhood", "phase", "days"].map(|key| column(tr, key)).into();
        columns.push(aside(tr, "since"));
        table(tr, "stuck", columns, rows.collect())
    }

    /// Dossiers that go on in a phase for longer than the programme plans, the longest first; `None` where no edition plans
    /// a length.
    pub fn overrun(&self, tr: &Tr) -> Option<Table> {
        let planned = |dossier: &Stood| {
            let phases = &self.rules.get(&dossier.edition)?.phases;
            phases.iter().find(|(phase, _)| *phase == dossier.standing.phase)?.1.months
        };
        let plans = |rules: &RuleSet| rules.phases.iter().any(|(_, name)| name.months.is_some());
        if !self.rules.values().any(plans) {
            return None;
        }
        let names = self.names(tr);
        let by_id: BTreeMap<DossierId, &Stood> =
            self.dossiers.iter().map(|dossier| (dossier.id, dossier)).collect();
        let mut over: Vec<(i64, NaiveDate, &Stood)> = Vec::new();
        for moves in self.moves.chunk_by(|one, other| one.0 == other.0) {
            let found = moves.first().and_then(|(id, ..)| by_id.get(id).copied());
            let Some(dossier) = found.filter(|dossier| dossier.standing.status == Status::Active) else {
                continue;
            };
            let moves: Vec<_> = moves.iter().map(|(_, standing, on)| (*standing, *on)).collect();
            let stay =
                stays(&moves, self.as_of).into_iter().find(|stay| stay.phase == dossier.standing.phase);
            let until = stay.zip(planned(dossier)).and_then(|(stay, months)| stay.planned_until(months));
            if let Some(until) = until.filter(|until| *until < self.as_of) {
                over.push(((self.as_of - until).num_days(), until, dossier));
            }
        }
        over.sort_by_key(|(days, _, _)| std::cmp::Reverse(*days));
        let rows = over.into_iter().map(|(days, until, dossier)| {
            vec![
                Cell::Text(dossier.reference.clone()),
                Cell::Text(dossier.name.clone()),
                names.phase(dossier.edition, dossier.standing.phase),
                Cell::Date(until),
                Cell::Days(days),
            ]
        });
        let columns = ["dossier", "neighbourhood", "phase", "planned_until", "over_plan"];
        Some(table(tr, "overrun", columns.map(|key| column(tr, key)).into(), rows.collect()))
    }

    /// The edition whose names of phases are used: the only one; of several none, so that the usual names hold.
    fn one_edition(&self) -> EditionId {
        match &self.editions[..] {
            [only] => only.id,
            _ => EditionId(0),
        }
    }
}
