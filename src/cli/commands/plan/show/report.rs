//! The roadmap as a report.

use chrono::NaiveDate;

use super::timeline::timeline;
use crate::domain::application::Point;
use crate::domain::programme::definition::Named;
use crate::domain::programme::rule_set::name_of;
use crate::domain::programme::template::find_indicator;
use crate::domain::roadmap::Cash;
use crate::i18n::{Tr, quantity};
use crate::ops::field::FieldState;
use crate::ops::plan::Plan;
use crate::report::build::fields::table as filled;
use crate::report::value::{Cell, Column, Report, Section, Table};

/// The roadmap: facts, projects, its course in time, cost lines, steps.
pub fn report(plan: &Plan, fields: &[FieldState], today: NaiveDate, tr: &Tr) -> Report {
    let mut report = Report {
        name: "roadmap",
        title: format!("{} {}", plan.dossier.reference, plan.dossier.name),
        sections: vec![
            facts(plan, today, tr),
            projects(plan, tr),
            Section::Timeline(timeline(plan, today, tr)),
            costs(plan, tr),
            funding(plan, tr),
            cash(plan, tr),
            permits(plan, tr),
            targets(plan, tr),
            steps(plan, tr),
        ],
    };
    if !fields.is_empty() {
        let table = Table { title: Some(tr.text("filling-title")), ..filled(tr, fields.iter()) };
        report.sections.push(Section::Table(table));
    }
    report
}

fn column(tr: &Tr, key: &'static str) -> Column {
    Column::new(key, tr.text(&format!("plan-column-{key}")))
}

fn code(vocabulary: &[Named], code: Option<&String>, tr: &Tr) -> Cell {
    code.map_or(Cell::Empty, |code| Cell::Code {
        code: code.clone(),
        label: name_of(vocabulary, code).get(tr.language()).to_owned(),
    })
}

fn numbers(numbers: &[u32]) -> Cell {
    Cell::List(numbers.iter().map(|number| Cell::Count(i64::from(*number))).collect())
}

fn facts(plan: &Plan, today: NaiveDate, tr: &Tr) -> Section {
    let version = plan.version.as_ref();
    let money = plan.money();
    let sums = plan.sums();
    let facts = vec![
        ("reference", Cell::Text(plan.dossier.reference.clone())),
        ("neighbourhood", Cell::Text(plan.dossier.name.clone())),
        ("version", version.map_or(Cell::Empty, |row| Cell::Count(i64::from(row.version)))),
        ("reason", Cell::text(version.and_then(|row| row.reason.clone()))),
        ("begun_on", Cell::date(version.map(|row| row.begun_on))),
        ("submitted_on", Cell::date(version.and_then(|row| row.submitted_on))),
        ("sha256", Cell::text(version.and_then(|row| row.sha256.clone()))),
        ("today", Cell::Date(today)),
        ("vision", Cell::text(plan.roadmap.vision.clone())),
        ("asked", Cell::Money(money.asked)),
        ("ceiling", Cell::money(money.ceiling)),
        ("costs", Cell::Money(sums.costs)),
        ("own", Cell::Money(sums.own)),
        ("other", Cell::Money(sums.other)),
        ("partners", Cell::Money(sums.partners)),
        ("partners_open", Cell::Money(sums.open)),
        ("difference", Cell::Money(sums.difference())),
    ];
    let facts = facts.into_iter().map(|(key, cell)| (column(tr, key), cell)).collect();
    Section::Facts { key: "roadmap", title: None, facts }
}

fn table(key: &'static str, columns: &[&'static str], rows: Vec<Vec<Cell>>, tr: &Tr) -> Section {
    Section::Table(Table {
        key,
        title: Some(tr.text(&format!("plan-title-{key}"))),
        columns: columns.iter().map(|key| column(tr, key)).collect(),
        rows,
        when_empty: Some(tr.text("plan-nothing")),
        note: None,
    })
}

fn projects(plan: &Plan, tr: &Tr) -> Section {
    let columns = [
        "number",
        "title",
        "theme",
        "menu_item",
        "objective",
        "findings",
        "asked",
        "asked_stated",
        "costs",
        "own",
        "other",
        "partners",
        "difference",
        "expertise",
        "public_space",
        "place",
        "point",
        "permit",
    ];
    let rows = plan.roadmap.projects.iter().map(|project| {
        let expertise =
            project.expertise.iter().map(|asked| Cell::Text(format!("{}:{}", asked.field, asked.half_days)));
        let sums = project.sums(&plan.cash);
        let permits: Vec<&str> = project.permits.iter().map(|permit| permit.kind.as_str()).collect();
        vec![
            Cell::Count(i64::from(project.number)),
            Cell::Text(project.title.clone()),
            code(&plan.rules.themes, project.theme.as_ref(), tr),
            code(&plan.rules.menu, project.item.as_ref(), tr),
            Cell::text(project.objective.clone()),
            numbers(&project.findings),
            Cell::Money(project.asked),
            Cell::Flag(project.asked_stated),
            Cell::Money(sums.costs),
            Cell::Money(sums.own),
            Cell::Money(sums.other),
            Cell::Money(sums.partners),
            Cell::Money(sums.difference()),
            Cell::List(expertise.collect()),
            Cell::Flag(project.public_space),
            Cell::text(project.place.clone()),
            Cell::text(project.point.map(Point::to_degrees)),
            Cell::text(Some(permits.join("; ")).filter(|permits| !permits.is_empty())),
        ]
    });
    table("projects", &columns, rows.collect(), tr)
}

fn costs(plan: &Plan, tr: &Tr) -> Section {
    let columns = [
        "project",
        "number",
        "label",
        "category",
        "unit_price",
        "quantity",
        "vat_percent",
        "vat_included",
        "quote",
        "amount",
    ];
    let mut rows = Vec::new();
    for project in &plan.roadmap.projects {
        for (number, line) in (1..).zip(&project.costs) {
            rows.push(vec![
                Cell::Count(i64::from(project.number)),
                Cell::Count(number),
                Cell::Text(line.label.clone()),
                code(&plan.rules.cost_categories, line.category.as_ref(), tr),
                Cell::Money(line.unit_price),
                // For machines in thousandths, as it is kept; people read it with its decimals.
                Cell::Code {
                    code: line.quantity_thousandths.to_string(),
                    label: quantity(tr.language(), line.quantity_thousandths),
                },
                line.vat.map_or(Cell::Empty, |vat| Cell::Count(i64::from(vat.percent()))),
                Cell::Flag(line.vat_included),
                Cell::text(line.quote.clone()),
                Cell::Money(line.amount()),
            ]);
        }
    }
    table("cost_lines", &columns, rows, tr)
}

fn funding(plan: &Plan, tr: &Tr) -> Section {
    let mut rows = Vec::new();
    for project in &plan.roadmap.projects {
        for (number, one) in (1..).zip(&project.funding) {
            rows.push(vec![
                Cell::Count(i64::from(project.number)),
                Cell::Count(number),
                Cell::Code { code: one.kind.to_string(), label: tr.term(&format!("funding-{}", one.kind)) },
                Cell::Text(one.label.clone()),
                Cell::Money(one.amount),
            ]);
        }
    }
    table("funding", &["project", "number", "kind", "label", "amount"], rows, tr)
}

fn cash(plan: &Plan, tr: &Tr) -> Section {
    let row = |cash: &Cash| {
        vec![
            cash.project.map_or(Cell::Empty, |number| Cell::Count(i64::from(number))),
            Cell::Text(cash.partner.clone()),
            Cell::Money(cash.amount),
            Cell::Flag(cash.agreed),
        ]
    };
    let rows = plan.cash.iter().map(row).collect();
    table("partner_cash", &["project", "partner", "amount", "agreed"], rows, tr)
}

fn permits(plan: &Plan, tr: &Tr) -> Section {
    let columns =
        ["project", "number", "permit", "authority", "status", "requested_on", "expected_on", "decided_on"];
    let mut rows = Vec::new();
    for project in &plan.roadmap.projects {
        for (number, one) in (1..).zip(&project.permits) {
            rows.push(vec![
                Cell::Count(i64::from(project.number)),
                Cell::Count(number),
                Cell::Text(one.kind.clone()),
                Cell::text(one.authority.clone()),
                Cell::Code {
                    code: one.status.to_string(),
                    label: tr.term(&format!("permit-{}", one.status)),
                },
                Cell::date(one.requested_on),
                Cell::date(one.expected_on),
                Cell::date(one.decided_on),
            ]);
        }
    }
    table("permits", &columns, rows, tr)
}

fn targets(plan: &Plan, tr: &Tr) -> Section {
    let language = tr.language();
    let mut rows = Vec::new();
    for project in &plan.roadmap.projects {
        for one in &project.targets {
            let indicator = find_indicator(&plan.rules.indicators, &one.indicator).ok();
            let name = indicator.map_or(one.indicator.as_str(), |found| found.name.get(language));
            rows.push(vec![
                Cell::Count(i64::from(project.number)),
                Cell::Code { code: one.indicator.clone(), label: name.to_owned() },
                Cell::Code { code: one.thousandths.to_string(), label: quantity(language, one.thousandths) },
                indicator.map_or(Cell::Empty, |found| Cell::Code {
                    code: found.unit.clone(),
                    label: tr.unit(&found.unit),
                }),
            ]);
        }
    }
    table("targets", &["project", "indicator", "target", "unit"], rows, tr)
}

fn steps(plan: &Plan, tr: &Tr) -> Section {
    let columns =
        ["project", "number", "title", "responsible", "starts_on", "due_on", "after", "begun_on", "done_on"];
    let rows = crate::ops::step::all(plan).into_iter().map(|(place, _, step)| {
        vec![
            Cell::Count(i64::from(place.project)),
            Cell::Count(i64::from(place.step)),
            Cell::Text(step.title.clone()),
            Cell::text(step.responsible.clone()),
            Cell::date(step.starts_on),
            Cell::date(step.due_on),
            numbers(&step.after),
            Cell::date(step.begun_on),
            Cell::date(step.done_on),
        ]
    });
    table("steps", &columns, rows.collect(), tr)
}
