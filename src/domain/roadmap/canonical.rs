//! The text over which the hash of a submitted roadmap is taken.

use serde_json::{Value, json};

use super::{CostLine, Permit, Project, Roadmap, Step};

impl Roadmap {
    /// Every line a key and its value as JSON, in a fixed order. What was done of it is left out: doing a step does
    /// not change the plan. What did not exist in the first form of a roadmap has a line only where it says
    /// something, so that a hash that was taken once can be taken again.
    pub fn canonical_text(&self) -> String {
        let mut lines = vec![("roadmap".to_owned(), json!(1)), ("vision".to_owned(), json!(self.vision))];
        for project in &self.projects {
            lines.extend(
                of_project(project)
                    .into_iter()
                    .map(|(key, value)| (format!("project {} {key}", project.number), value)),
            );
        }
        lines.into_iter().map(|(key, value)| format!("{key}: {value}\n")).collect()
    }
}

fn of_project(project: &Project) -> Vec<(&'static str, Value)> {
    let mut lines = vec![
        ("title", json!(project.title)),
        ("theme", json!(project.theme)),
        ("objective", json!(project.objective)),
        ("findings", json!(project.findings)),
        ("asked_cents", json!(project.asked.0)),
        ("public_space", json!(project.public_space)),
    ];
    match &project.permits[..] {
        [] => lines.push(("permit", Value::Null)),
        [only] if only.is_in_words() => lines.push(("permit", json!(only.kind))),
        several => lines.extend(several.iter().map(|one| ("permit", permit(one)))),
    }
    lines.extend(project.item.as_ref().map(|item| ("item", json!(item))));
    lines.extend(project.place.as_ref().map(|place| ("place", json!(place))));
    lines.extend(project.point.map(|point| ("point", json!([point.latitude, point.longitude]))));
    lines.extend(project.costs.iter().map(|line| ("cost", cost(line))));
    let funding = |kind: &'static str, label: &str, cents: i64| ("funding", json!([kind, label, cents]));
    lines.extend(project.funding.iter().map(|one| funding(one.kind.into(), &one.label, one.amount.0)));
    lines.extend(project.expertise.iter().map(|asked| ("expertise", json!([asked.field, asked.half_days]))));
    lines.extend(project.targets.iter().map(|one| ("target", json!([one.indicator, one.thousandths]))));
    lines.extend(project.steps.iter().map(|one| ("step", step(one))));
    lines
}

fn permit(permit: &Permit) -> Value {
    let days = [permit.requested_on, permit.expected_on, permit.decided_on]
        .map(|day| day.map(|day| day.to_string()));
    let status: &str = permit.status.into();
    json!([permit.kind, permit.authority, status, days[0], days[1], days[2]])
}

fn cost(line: &CostLine) -> Value {
    let (unit, quantity) = (line.unit_price.0, line.quantity_thousandths);
    if !line.has_vat_or_quote() {
        return json!([line.label, line.category, unit, quantity]);
    }
    let vat = line.vat.map(super::Vat::percent);
    json!([line.label, line.category, unit, quantity, vat, line.vat_included, line.quote])
}

fn step(step: &Step) -> Value {
    let days = [step.starts_on, step.due_on].map(|day| day.map(|day| day.to_string()));
    json!([step.title, step.responsible, days[0], days[1], step.after])
}
