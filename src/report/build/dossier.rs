//! `wijk report dossier`: the whole dossier as a document for others, such as a council member. Nothing personal.

use chrono::NaiveDate;

use super::follow_up::{self, For};
use super::names::term;
use super::parts::{Known, label};
use super::{Result, aside, column, facts, table};
use crate::i18n::{Tr, quantity};
use crate::report::value::{Cell, Report, Section};
use crate::storage::View;
use crate::storage::action::ActionFilter;
use crate::storage::document::DocumentRow;
use crate::storage::dossier::DossierRow;
use crate::storage::expert::ExpertFilter;
use crate::storage::meeting::MeetingFilter;
use crate::storage::report::dossier::{CostRow, FindingRow, StepRow, costs, findings, steps};

/// The document.
///
/// # Errors
/// The register's.
pub fn dossier(view: View<'_>, tr: &Tr, dossier: &DossierRow, today: NaiveDate) -> Result<Report> {
    let known = Known::read(view, dossier)?;
    let mut about = known.about(tr, today);
    about.push(("motivation", Cell::text(dossier.motivation.clone())));
    about.push(("vision", Cell::text(known.roadmap.as_ref().and_then(|roadmap| roadmap.vision.clone()))));
    let mut sections = vec![facts(tr, "dossier", about), facts(tr, "money", known.money())];
    sections.extend(super::funded::section(view, tr, dossier)?);
    sections.extend(known.inventory_facts(tr, None));
    sections.push(findings_table(tr, &known, &findings(view, dossier.id)?));
    sections.push(super::partners::section(view, tr, dossier.id)?);
    sections.push(known.projects_table(tr, true));
    if let Some(rules) = known.rules.get(&dossier.edition).filter(|rules| !rules.fields.is_empty()) {
        sections.push(super::fields::section(tr, &view.fields_asked(dossier.clone(), rules.clone())?));
    }
    sections.push(costs_table(tr, &known, &costs(view, dossier.id)?));
    sections.push(steps_table(tr, &steps(view, dossier.id)?));
    sections.extend(follow_up_tables(view, tr, &known, today)?);
    sections.push(documents_table(tr, &view.documents(dossier.id)?));
    sections.push(known.phases_table(tr, today));
    sections.push(known.overrides_table(tr));
    sections.extend(known.evaluation_facts(tr, true));
    Ok(Report { name: "report-dossier", title: format!("{} {}", dossier.reference, dossier.name), sections })
}

/// Visits of the coach, expertise, meetings, and what was agreed and is still to be done.
fn follow_up_tables(view: View<'_>, tr: &Tr, known: &Known<'_>, today: NaiveDate) -> Result<Vec<Section>> {
    let id = known.dossier.id;
    let requests = view.expert_requests(&ExpertFilter { dossier: Some(id), ..ExpertFilter::default() })?;
    let meetings = view.meetings(&MeetingFilter { dossier: Some(id), ..MeetingFilter::default() })?;
    let actions = view.actions(&ActionFilter { dossier: Some(id), open: true, ..ActionFilter::default() })?;
    let tables = [
        follow_up::visits(tr, &view.visits(id)?, today, For::Others),
        follow_up::expertise(tr, &requests, &known.rules, For::Others),
        follow_up::meetings(tr, &meetings, &known.rules, today, For::Others),
        follow_up::actions(tr, &actions, today, For::Others),
    ];
    let titled = tables.map(|one| Section::Table(table(tr, one.key, one.columns, one.rows)));
    Ok(titled.into())
}

fn findings_table(tr: &Tr, known: &Known<'_>, findings: &[FindingRow]) -> Section {
    let names = known.names(tr);
    let rows = findings.iter().map(|finding| {
        vec![
            Cell::Count(i64::from(finding.number)),
            term(tr, "item", &finding.kind.to_string()),
            Cell::Text(finding.text.clone()),
            Cell::text(finding.place.clone()),
            Cell::code(finding.theme.clone(), |code| label(names.theme(known.dossier.edition, code))),
            finding.owner.map_or(Cell::Empty, |owner| term(tr, "owner", &owner.to_string())),
        ]
    });
    let columns = vec![
        column(tr, "number"),
        column(tr, "kind"),
        column(tr, "finding"),
        column(tr, "place"),
        aside(tr, "theme"),
        aside(tr, "owner"),
    ];
    Section::Table(table(tr, "findings", columns, rows.collect()))
}

fn costs_table(tr: &Tr, known: &Known<'_>, costs: &[CostRow]) -> Section {
    let names = known.names(tr);
    let rows = costs.iter().map(|cost| {
        let decimal = quantity(tr.language(), cost.quantity_thousandths);
        vec![
            Cell::Count(i64::from(cost.project)),
            Cell::Text(cost.label.clone()),
            Cell::Code { code: thousandths(cost.quantity_thousandths), label: decimal },
            Cell::Money(cost.unit),
            Cell::Money(cost.amount),
            Cell::code(cost.category.clone(), |code| label(names.category(known.dossier.edition, code))),
        ]
    });
    let columns = vec![
        column(tr, "project"),
        column(tr, "cost"),
        column(tr, "quantity"),
        column(tr, "unit_price"),
        column(tr, "amount"),
        aside(tr, "category"),
    ];
    Section::Table(table(tr, "costs", columns, rows.collect()))
}

/// A quantity for machines: `2.500`.
fn thousandths(quantity: i64) -> String {
    format!("{}.{:03}", quantity / 1000, quantity % 1000)
}

/// What there is on paper. Where the files lie is the office's own affair.
fn documents_table(tr: &Tr, documents: &[DocumentRow]) -> Section {
    let rows = documents.iter().map(|row| {
        let document = &row.document;
        vec![
            Cell::Count(i64::from(row.number)),
            term(tr, "document", &document.kind.to_string()),
            Cell::Text(document.title.clone()),
            Cell::date(document.dated),
            Cell::Date(row.added),
            Cell::Text(document.sha256.clone()),
        ]
    });
    let columns = vec![
        column(tr, "number"),
        column(tr, "kind"),
        column(tr, "document"),
        column(tr, "dated_on"),
        aside(tr, "added_on"),
        aside(tr, "sha256"),
    ];
    Section::Table(table(tr, "documents", columns, rows.collect()))
}

fn steps_table(tr: &Tr, steps: &[StepRow]) -> Section {
    let rows = steps.iter().map(|step| {
        vec![
            Cell::Count(i64::from(step.project)),
            Cell::Count(i64::from(step.number)),
            Cell::Text(step.title.clone()),
            Cell::date(step.starts_on),
            Cell::date(step.due_on),
            Cell::date(step.done_on),
        ]
    });
    let columns = ["project", "number", "step", "starts_on", "due_on", "done_on"].map(|key| column(tr, key));
    Section::Table(table(tr, "steps", columns.into(), rows.collect()))
}
