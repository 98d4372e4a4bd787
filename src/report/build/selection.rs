//! What follows on decisions: conditions, the approval chain, the agreement, appeals.

use chrono::NaiveDate;

use super::names::term;
use super::{Result, aside, column, facts, table};
use crate::domain::decision::{Approval, Link, chain};
use crate::domain::dossier::lifecycle::Phase;
use crate::domain::money::Cents;
use crate::domain::programme::rule_set::{RuleSet, name_of};
use crate::domain::roadmap::Verdict;
use crate::i18n::Tr;
use crate::report::value::{Cell, Section, Table};
use crate::storage::View;
use crate::storage::agreement::AgreementRow;
use crate::storage::appeal::AppealRow;
use crate::storage::decision::ConditionRow;
use crate::storage::dossier::DossierRow;

/// The conditions of a dossier.
pub fn conditions(tr: &Tr, rows: &[ConditionRow]) -> Table {
    let row = |row: &ConditionRow| {
        vec![
            Cell::Text(format!("{}.{}", row.project, row.number)),
            Cell::Text(row.condition.text.clone()),
            term(tr, "before", &row.condition.before.to_string()),
            Cell::date(row.met),
            Cell::text(row.note.clone()),
            Cell::Text(row.title.clone()),
        ]
    };
    let columns = vec![
        column(tr, "number"),
        column(tr, "condition"),
        column(tr, "before"),
        column(tr, "met_on"),
        aside(tr, "note"),
        aside(tr, "project"),
    ];
    table(tr, "conditions", columns, rows.iter().map(row).collect())
}

/// The approval chain as it stands.
pub fn approvals(tr: &Tr, rules: &RuleSet, links: &[Link<'_>]) -> Table {
    let language = tr.language();
    let row = |link: &Link<'_>| {
        let taken = link.taken;
        vec![
            Cell::Code { code: link.step.code.clone(), label: link.step.name.get(language).to_owned() },
            Cell::Text(name_of(&rules.bodies, &link.step.body).get(language).to_owned()),
            term(tr, "approval", &link.state.to_string()),
            Cell::date(taken.map(|approval| approval.on)),
            Cell::money(taken.map(|approval| approval.amount)),
            Cell::text(taken.and_then(|approval| approval.reference.clone())),
            Cell::text(taken.and_then(|approval| approval.reason.clone())),
            Cell::money(link.step.above),
        ]
    };
    let columns = vec![
        column(tr, "approval"),
        aside(tr, "body"),
        column(tr, "state"),
        column(tr, "on"),
        column(tr, "amount"),
        aside(tr, "reference"),
        aside(tr, "reason"),
        aside(tr, "above"),
    ];
    table(tr, "approvals", columns, links.iter().map(row).collect())
}

/// The agreement; what is awarded now is shown beside it when it differs.
pub fn agreement(tr: &Tr, row: &AgreementRow, awarded: Cents) -> Section {
    let mut rows = vec![
        ("agreement", Cell::Text(row.reference.clone())),
        ("amount", Cell::Money(row.amount)),
        ("starts_on", Cell::date(row.from)),
        ("ends_on", Cell::date(row.until)),
        ("sent_on", Cell::date(row.sent)),
        ("signed_by_group_on", Cell::date(row.signed_by_group)),
        ("signed_by_office_on", Cell::date(row.signed_by_office)),
    ];
    if awarded != row.amount {
        rows.push(("awarded", Cell::Money(awarded)));
    }
    facts(tr, "agreement", rows)
}

/// Appeals; who lodged them is personal.
pub fn appeals(tr: &Tr, rows: &[AppealRow], today: NaiveDate) -> Table {
    let row = |row: &AppealRow| {
        let settled = row.settled.as_ref();
        let late = settled.is_none() && row.due.is_some_and(|due| due < today);
        vec![
            Cell::Text(row.reference.clone()),
            Cell::Count(i64::from(row.number)),
            term(tr, "against", &row.against.to_string()),
            row.project.as_ref().map_or(Cell::Empty, |(number, _)| Cell::Count(i64::from(*number))),
            Cell::Date(row.lodged),
            Cell::date(row.due),
            settled.map_or(Cell::Empty, |settled| term(tr, "appeal", &settled.outcome.to_string())),
            Cell::date(settled.map(|settled| settled.on)),
            Cell::Flag(late),
            Cell::text(row.by.clone()),
            Cell::Text(row.grounds.clone()),
            Cell::text(settled.and_then(|settled| settled.body.clone())),
            Cell::text(settled.and_then(|settled| settled.reason.clone())),
        ]
    };
    let columns = vec![
        column(tr, "dossier"),
        column(tr, "number"),
        column(tr, "against"),
        aside(tr, "project"),
        column(tr, "lodged_on"),
        column(tr, "due_on"),
        column(tr, "outcome"),
        aside(tr, "settled_on"),
        aside(tr, "late"),
        aside(tr, "lodged_by"),
        aside(tr, "grounds"),
        aside(tr, "body"),
        aside(tr, "reason"),
    ];
    table(tr, "appeals", columns, rows.iter().map(row).collect())
}

/// What there is of all this in a dossier; nothing is said of nothing.
///
/// # Errors
/// The register's.
pub fn sections(
    view: View<'_>,
    tr: &Tr,
    dossier: &DossierRow,
    rules: &RuleSet,
    today: NaiveDate,
) -> Result<Vec<Section>> {
    let mut sections = Vec::new();
    if dossier.standing.phase < Phase::Selection {
        let appeals_made = view.appeals(dossier.id)?;
        if !appeals_made.is_empty() {
            sections.push(Section::Table(appeals(tr, &appeals_made, today)));
        }
        return Ok(sections);
    }
    let rows = view.conditions(dossier.id)?;
    if !rows.is_empty() {
        sections.push(Section::Table(conditions(tr, &rows)));
    }
    let decisions = view.decisions(dossier.id)?;
    let awards = || {
        decisions.iter().filter_map(|row| row.decision.as_ref()).filter(|it| it.verdict == Verdict::Awarded)
    };
    let awarded = awards().map(|decision| decision.amount).sum();
    let taken: Vec<Approval> = view.approvals(dossier.id)?;
    if awards().next().is_some() && !rules.selection.approvals.is_empty() {
        let links = chain(&rules.selection, dossier.track.as_deref(), awarded, &taken);
        sections.push(Section::Table(approvals(tr, rules, &links)));
    }
    if let Some(row) = view.agreement(dossier.id)? {
        sections.push(agreement(tr, &row, awarded));
    }
    let made = view.appeals(dossier.id)?;
    if !made.is_empty() {
        sections.push(Section::Table(appeals(tr, &made, today)));
    }
    Ok(sections)
}

/// The references of the dossier that is taken up again, and of those that take this one up.
///
/// # Errors
/// The register's.
pub fn again(view: View<'_>, dossier: &DossierRow) -> Result<Vec<(&'static str, Cell)>> {
    let (earlier, later) = view.reapplications(dossier.id)?;
    let list = |cells: Vec<Cell>| if cells.is_empty() { Cell::Empty } else { Cell::List(cells) };
    Ok(vec![
        ("again_for", Cell::text(earlier.map(|earlier| earlier.reference))),
        ("taken_up_by", list(later.into_iter().map(|later| Cell::Text(later.reference)).collect())),
    ])
}
