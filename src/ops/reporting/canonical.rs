//! The text over which the hash of a report is taken when it is handed in.

use serde_json::{Value, json};

use crate::storage::expense::ExpenseRow;
use crate::storage::reporting::Page;

/// The hash of what a report tells.
pub(super) fn sha256(page: &Page) -> String {
    crate::ops::sha256(text(page).as_bytes())
}

/// Every line a key and its value as JSON, in a fixed order and in no language. Names of people are left out, so that they
/// can be erased; and so is what the office does afterwards: judging lines, paying, settling, asking.
fn text(page: &Page) -> String {
    let report = &page.report.text;
    let mut lines = vec![
        ("report", json!(1)),
        ("dossier", json!([page.dossier.reference, page.report.number])),
        ("kind", json!(<&str>::from(report.kind))),
        ("period", json!([report.from, report.to])),
        ("summary", json!(report.summary)),
    ];
    for project in &page.projects {
        let number = project.number;
        lines.push(("project", json!([number, project.title, page.awarded_to(number).0])));
        let outcome = page.outcome(number).map(|(outcome, why)| json!([<&str>::from(outcome), why]));
        lines.push(("outcome", json!([number, outcome])));
        lines.push(("story", json!([number, page.story(number)])));
    }
    lines.extend(page.steps.iter().map(|step| {
        ("step", json!([step.project, step.number, step.title, step.due_on, step.moved_to, step.done_on]))
    }));
    lines.extend(
        page.experts.iter().map(|row| {
            ("expert", json!([row.text.field, row.text.used, row.text.ended_on, row.text.outcome]))
        }),
    );
    lines.extend(page.meetings.iter().map(|row| {
        ("meeting", json!([row.text.on, <&str>::from(row.text.kind), row.text.session, row.present]))
    }));
    lines.extend(page.visits.iter().map(|row| ("visit", json!([row.on, row.minutes, row.subject]))));
    for (partner, brings) in &page.partners {
        lines.push(("partner", json!([partner.name, <&str>::from(partner.status)])));
        lines.extend(brings.iter().map(|one| {
            let amount = one.amount.map(|amount| amount.0);
            ("brings", json!([<&str>::from(one.kind), one.description, amount, one.minutes, one.project]))
        }));
    }
    for indicator in &page.rules.indicators {
        let came = page.measures.outcome(page.dossier.id, indicator);
        if !came.is_empty() {
            lines.push(("indicator", json!([indicator.code, came.baseline, came.target, came.value()])));
        }
    }
    lines.extend(page.amendments.iter().map(|row| {
        let one = &row.amendment;
        ("amendment", json!([row.number, one.project, <&str>::from(one.kind), one.what, one.reason]))
    }));
    lines.extend(page.experiments.iter().map(|row| {
        let one = &row.decided;
        ("experiment", json!([one.project, <&str>::from(one.choice), one.on, one.until, one.anchor]))
    }));
    if let Some(it) = &page.evaluation {
        let said = json!([it.held_on, it.participants, it.lasting, it.lessons, it.recommendation]);
        lines.push(("evaluation", said));
    }
    lines.extend(
        page.documents.iter().map(|row| {
            ("document", json!([row.number, <&str>::from(row.document.kind), row.document.sha256]))
        }),
    );
    lines.extend(page.expenses.iter().map(|line| ("expense", expense(line))));
    lines.extend(page.income.iter().map(|row| {
        ("income", json!([row.on, <&str>::from(row.kind), row.label, row.amount.0, row.project]))
    }));
    lines.into_iter().map(|(key, value)| format!("{key}: {value}\n")).collect()
}

fn expense(line: &ExpenseRow) -> Value {
    let text = &line.text;
    json!([
        line.place(),
        <&str>::from(line.fund),
        text.project,
        text.on,
        text.seller,
        text.description,
        text.category,
        text.gross.0,
        text.proof,
    ])
}
