//! Cost lines of a project.

use super::{Changed, change};
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::domain::operation::OperationKind;
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::roadmap::CostLine;
use crate::ops::words::Faults;
use crate::ops::{Context, Error, Result};

/// A cost line as it is handed in.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CostInput {
    /// What is bought, hired or built.
    pub label: String,
    /// Category, by code, name or synonym.
    pub category: Option<String>,
    /// Price of one unit.
    pub unit_price: Cents,
    /// How many units, in thousandths.
    pub quantity_thousandths: i64,
}

/// Adds a cost line to a project.
///
/// # Errors
/// The roadmap cannot be changed; there is no such project; all faults of the input.
pub fn add_cost(
    context: &mut Context<'_>,
    dossier: &str,
    project: u32,
    input: &CostInput,
) -> Result<Changed> {
    change(context, OperationKind::EditCosts, dossier, |draft| {
        let mut faults = Faults::default();
        let line = line(input, &draft.plan.rules, &mut faults);
        faults.settle()?;
        let project = draft.project(project)?;
        project.costs.extend(line);
        Ok((Some(project.clone()), u32::try_from(project.costs.len()).ok()))
    })
}

/// Takes a cost line out of a project, by its number from 1; those after it move up.
///
/// # Errors
/// The roadmap cannot be changed; there is no such project or line.
pub fn remove_cost(context: &mut Context<'_>, dossier: &str, project: u32, number: u32) -> Result<Changed> {
    change(context, OperationKind::EditCosts, dossier, |draft| {
        let reference = draft.plan.dossier.reference.clone();
        let project = draft.project(project)?;
        let at = (number as usize).checked_sub(1).filter(|at| *at < project.costs.len());
        let Some(at) = at else {
            let near = (1..).zip(&project.costs).map(|(number, line)| format!("{number}  {}", line.label));
            return Err(Error::NotFound {
                fact: Fact::new("plan-no-such-cost")
                    .with("project", &project.title)
                    .with("number", number)
                    .with("count", project.costs.len()),
                near: near.collect::<Vec<String>>(),
                next: vec![format!("wijk plan show {reference}")],
            });
        };
        project.costs.remove(at);
        Ok((Some(project.clone()), Some(number)))
    })
}

/// A cost line from what was handed in.
pub(super) fn line(input: &CostInput, rules: &RuleSet, faults: &mut Faults) -> Option<CostLine> {
    let label = faults.needed("--label", Some(&input.label));
    let category = input
        .category
        .as_ref()
        .and_then(|text| faults.word("--category", &rules.cost_categories, "category", text));
    if input.quantity_thousandths <= 0 {
        faults.add("--quantity", "", Fact::new("plan-wrong-quantity"));
    }
    let CostInput { unit_price, quantity_thousandths, .. } = *input;
    Some(CostLine { label, category, unit_price, quantity_thousandths })
}
