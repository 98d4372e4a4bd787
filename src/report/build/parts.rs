//! Parts of what is told of one dossier: for `wijk show` and for the document.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::names::{Names, term};
use super::{Result, aside, column, facts, table};
use crate::domain::dossier::days::stays;
use crate::domain::ids::EditionId;
use crate::domain::money::Cents;
use crate::domain::programme::rule::{Basis, Check, Gate};
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::roadmap::Verdict;
use crate::i18n::Tr;
use crate::report::value::{Cell, Section};
use crate::storage::View;
use crate::storage::dossier::{DossierRow, EventRow, OverrideRow};
use crate::storage::edition::EditionRow;
use crate::storage::report::dossier::{
    EvaluationRow, InventoryRow, ProjectRow, RoadmapRow, evaluation, inventory, projects, roadmap,
};
use crate::storage::report::rule_sets;

/// Everything of a dossier that both reports tell, read in a fixed number of queries.
pub struct Known<'a> {
    /// The dossier.
    pub dossier: &'a DossierRow,
    /// Its edition.
    pub edition: EditionRow,
    /// The rules of its edition.
    pub rules: BTreeMap<EditionId, RuleSet>,
    /// Codes of its themes.
    pub themes: Vec<String>,
    /// Codes of its municipalities.
    pub places: Vec<String>,
    /// The limits of its neighbourhood.
    pub perimeter: Option<String>,
    /// Its moves.
    pub events: Vec<EventRow>,
    /// Rules that were set aside.
    pub overrides: Vec<OverrideRow>,
    /// Its latest inventory.
    pub inventory: Option<InventoryRow>,
    /// Its roadmap.
    pub roadmap: Option<RoadmapRow>,
    /// Its projects.
    pub projects: Vec<ProjectRow>,
    /// Its evaluation.
    pub evaluation: Option<EvaluationRow>,
}

impl<'a> Known<'a> {
    /// Reads it.
    pub fn read(view: View<'_>, dossier: &'a DossierRow) -> Result<Self> {
        Ok(Self {
            dossier,
            edition: view.edition_by_id(dossier.edition)?,
            rules: rule_sets(view, &[dossier.edition])?,
            themes: view.themes(dossier.id)?,
            places: view.municipalities(dossier.neighbourhood)?,
            perimeter: view.neighbourhood(dossier.neighbourhood)?.perimeter,
            events: view.events(dossier.id)?,
            overrides: view.overrides(dossier.id)?,
            inventory: inventory(view, dossier.id)?,
            roadmap: roadmap(view, dossier.id)?,
            projects: projects(view, dossier.id)?,
            evaluation: evaluation(view, dossier.id)?,
        })
    }

    /// Names codes.
    pub fn names<'b>(&'b self, tr: &'b Tr) -> Names<'b> {
        Names { rules: &self.rules, tr }
    }

    /// What the projects ask; without projects the amount first asked.
    pub fn asked(&self) -> Cents {
        if self.projects.is_empty() {
            return self.dossier.asked;
        }
        self.projects.iter().map(|project| project.asked).sum()
    }

    /// What was awarded; `None` while nothing is decided.
    pub fn awarded(&self) -> Option<Cents> {
        let decided: Vec<Cents> = self
            .projects
            .iter()
            .filter_map(|project| project.decision.as_ref())
            .map(|made| made.amount)
            .collect();
        (!decided.is_empty()).then(|| decided.into_iter().sum())
    }

    /// The most that a dossier of this track and tier may ask, where a rule says so.
    pub fn ceiling(&self) -> Option<Cents> {
        let rules = self.rules.get(&self.dossier.edition)?;
        let (track, tier) = (self.dossier.track.as_deref(), self.dossier.tier.as_deref());
        let maxima = rules.rules_at(Gate::Submit, track, tier).filter_map(|rule| match rule.check {
            Check::AmountAtMost { maximum, per: Basis::Dossier } => Some(maximum),
            _ => None,
        });
        maxima.min()
    }

    /// The last day of the present phase as the programme plans it, where it does and the dossier goes on.
    fn planned_until(&self, today: NaiveDate) -> Option<NaiveDate> {
        let standing = self.dossier.standing;
        if standing.status.is_over() {
            return None;
        }
        let rules = self.rules.get(&self.dossier.edition)?;
        let months = rules.phases.iter().find(|(phase, _)| *phase == standing.phase)?.1.months?;
        let moves: Vec<_> = self.events.iter().map(|event| (event.standing, event.on)).collect();
        let stay = stays(&moves, today).into_iter().find(|stay| stay.phase == standing.phase)?;
        stay.planned_until(months)
    }

    /// Standing, neighbourhood, edition and what was applied for. Nothing personal.
    pub fn about(&self, tr: &Tr, today: NaiveDate) -> Vec<(&'static str, Cell)> {
        let (dossier, names) = (self.dossier, self.names(tr));
        let planned = self.planned_until(today);
        let over = planned.map(|until| (today - until).num_days()).filter(|days| *days > 0);
        let last = self.events.last();
        let reason = last.and_then(|event| event.reason.clone());
        let list = |cells: Vec<Cell>| if cells.is_empty() { Cell::Empty } else { Cell::List(cells) };
        let places = self.places.iter().map(|nis| names.municipality(dossier.edition, nis));
        let themes = self.themes.iter().map(|code| names.theme(dossier.edition, code));
        vec![
            ("dossier", Cell::Text(dossier.reference.clone())),
            ("phase", names.phase(dossier.edition, dossier.standing.phase)),
            ("status", names.status(dossier.standing.status)),
            ("since", Cell::Date(dossier.since)),
            ("days", Cell::Days((today - dossier.since).num_days().max(0))),
            ("planned_until", Cell::date(planned)),
            ("over_plan", over.map_or(Cell::Empty, Cell::Days)),
            ("reason", Cell::text(reason)),
            ("neighbourhood", Cell::Text(dossier.name.clone())),
            ("municipalities", list(places.collect())),
            ("perimeter", Cell::text(self.perimeter.clone())),
            ("edition", Cell::Text(self.edition.reference.clone())),
            ("track", Cell::code(dossier.track.clone(), |code| label(names.track(dossier.edition, code)))),
            ("tier", Cell::code(dossier.tier.clone(), |code| label(names.tier(dossier.edition, code)))),
            ("themes", list(themes.collect())),
            ("submitted", Cell::Date(dossier.submitted.day)),
        ]
    }

    /// What is asked, what may be asked, what is awarded, and what remains.
    pub fn money(&self) -> Vec<(&'static str, Cell)> {
        let (asked, awarded, ceiling) = (self.asked(), self.awarded(), self.ceiling());
        let counted = awarded.unwrap_or(asked);
        vec![
            ("first_asked", Cell::Money(self.dossier.asked)),
            ("asked", Cell::Money(asked)),
            ("awarded", Cell::money(awarded)),
            ("ceiling", Cell::money(ceiling)),
            ("left", Cell::money(ceiling.map(|ceiling| ceiling.minus(counted)))),
        ]
    }

    /// The latest inventory.
    pub fn inventory_facts(&self, tr: &Tr, findings: Option<usize>) -> Option<Section> {
        let inventory = self.inventory.as_ref()?;
        let count = |count: u32| Cell::Count(i64::from(count));
        let mut rows = vec![
            ("version", count(inventory.version)),
            ("held_on", Cell::Date(inventory.held_on)),
            ("method", term(tr, "method", &inventory.method.to_string())),
            ("residents", count(inventory.participants.residents)),
            ("users", count(inventory.participants.users)),
            ("partners", count(inventory.participants.partners)),
        ];
        rows.extend(findings.map(|found| ("findings", Cell::count(found))));
        Some(facts(tr, "inventory", rows))
    }

    /// The projects; with their objectives and reasons in a document.
    pub fn projects_table(&self, tr: &Tr, document: bool) -> Section {
        let names = self.names(tr);
        let edition = self.dossier.edition;
        let maybe = |key| if document { column(tr, key) } else { aside(tr, key) };
        let columns = vec![
            column(tr, "number"),
            column(tr, "project"),
            column(tr, "asked"),
            column(tr, "awarded"),
            column(tr, "verdict"),
            column(tr, "steps"),
            maybe("objective"),
            aside(tr, "theme"),
            aside(tr, "costs"),
            aside(tr, "public_space"),
            aside(tr, "permit"),
            aside(tr, "decided_on"),
            aside(tr, "body"),
            maybe("reason"),
            aside(tr, "outcome"),
            aside(tr, "why"),
        ];
        let row = |project: &ProjectRow| {
            let made = project.decision.as_ref();
            let outcome = project.outcome.as_ref();
            vec![
                Cell::Count(i64::from(project.number)),
                Cell::Text(project.title.clone()),
                Cell::Money(project.asked),
                Cell::money(made.map(|made| made.amount)),
                made.map_or(Cell::Empty, |made| term(tr, "verdict", verdict_code(made.verdict))),
                steps(project),
                Cell::text(project.objective.clone()),
                Cell::code(project.theme.clone(), |code| label(names.theme(edition, code))),
                Cell::Money(project.costs),
                Cell::Flag(project.public_space),
                Cell::text(project.permit.clone()),
                Cell::date(made.map(|made| made.on)),
                Cell::code(made.map(|made| made.body.clone()), |code| label(names.body(edition, code))),
                Cell::text(made.and_then(|made| made.reason.clone())),
                outcome.map_or(Cell::Empty, |(outcome, _)| term(tr, "outcome", &outcome.to_string())),
                Cell::text(outcome.and_then(|(_, why)| why.clone())),
            ]
        };
        Section::Table(table(tr, "projects", columns, self.projects.iter().map(row).collect()))
    }

    /// The phases with their days.
    pub fn phases_table(&self, tr: &Tr, today: NaiveDate) -> Section {
        let names = self.names(tr);
        let moves: Vec<_> = self.events.iter().map(|event| (event.standing, event.on)).collect();
        let rows = stays(&moves, today).into_iter().map(|stay| {
            vec![
                names.phase(self.dossier.edition, stay.phase),
                Cell::Date(stay.from),
                Cell::Days(stay.days),
                Cell::Days(stay.rested),
                Cell::Flag(stay.over),
            ]
        });
        let columns = ["phase", "from", "days_in_phase", "rested", "over"].map(|key| column(tr, key));
        Section::Table(table(tr, "phases", columns.into(), rows.collect()))
    }

    /// The rules that were set aside.
    pub fn overrides_table(&self, tr: &Tr) -> Section {
        let rows = self.overrides.iter().map(|over| {
            vec![
                Cell::Text(over.rule.clone()),
                Cell::Date(over.on),
                Cell::Text(over.reason.clone()),
                Cell::Text(over.actor.clone()),
            ]
        });
        let columns = vec![column(tr, "rule"), column(tr, "on"), column(tr, "reason"), aside(tr, "actor")];
        Section::Table(table(tr, "overrides", columns, rows.collect()))
    }

    /// The evaluation; who maintains what lasts is left out of documents for others.
    pub fn evaluation_facts(&self, tr: &Tr, document: bool) -> Option<Section> {
        let evaluation = self.evaluation.as_ref()?;
        let mut rows = vec![
            ("held_on", Cell::Date(evaluation.held_on)),
            ("participants", Cell::Count(i64::from(evaluation.participants))),
            ("lasting", Cell::Text(evaluation.lasting.clone())),
            ("lessons", Cell::Text(evaluation.lessons.clone())),
            ("recommendation", Cell::text(evaluation.recommendation.clone())),
        ];
        if !document {
            rows.push(("maintainer", Cell::Text(evaluation.maintainer.clone())));
        }
        Some(facts(tr, "evaluation", rows))
    }
}

/// The code of a verdict.
pub fn verdict_code(verdict: Verdict) -> &'static str {
    verdict.into()
}

/// The name in a cell of a code.
pub fn label(cell: Cell) -> String {
    match cell {
        Cell::Code { label, .. } => label,
        _ => String::new(),
    }
}

/// Done and all steps, as people write it.
fn steps(project: &ProjectRow) -> Cell {
    match project.steps {
        0 => Cell::Empty,
        steps => Cell::Text(format!("{}/{steps}", project.done_steps)),
    }
}
