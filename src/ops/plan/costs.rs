//! Cost lines of a project.

use super::{Changed, change};
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::domain::operation::OperationKind;
use crate::domain::programme::rule_set::RuleSet;
use crate::domain::roadmap::{CostLine, Project, Vat};
use crate::exchange::roadmap_file::cost_fault;
use crate::ops::words::Faults;
use crate::ops::{Context, Error, Result};

/// What is said of a cost line; `None` leaves as it is, empty text takes away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CostInput {
    /// What is bought, hired or built.
    pub label: Option<String>,
    /// Category, by code, name or synonym.
    pub category: Option<String>,
    /// Price of one unit.
    pub unit_price: Option<Cents>,
    /// How many units, in thousandths.
    pub quantity_thousandths: Option<i64>,
    /// The rate of VAT; `Some(None)` takes it away.
    pub vat: Option<Option<Vat>>,
    /// Whether the unit price has the VAT in it.
    pub vat_included: Option<bool>,
    /// Reference of the quote.
    pub quote: Option<String>,
}

impl CostInput {
    /// What a new line would come to.
    pub fn amount(&self) -> Cents {
        let line = CostLine {
            unit_price: self.unit_price.unwrap_or_default(),
            quantity_thousandths: self.quantity_thousandths.unwrap_or(1_000),
            vat: self.vat.flatten(),
            vat_included: self.vat_included.unwrap_or(true),
            ..CostLine::default()
        };
        line.amount()
    }
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
        project.costs.push(line);
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
        let at = place(project, number, &reference)?;
        project.costs.remove(at);
        Ok((Some(project.clone()), Some(number)))
    })
}

/// Changes a cost line, by its number from 1.
///
/// # Errors
/// The roadmap cannot be changed; there is no such project or line; all faults of the input.
pub fn edit_cost(
    context: &mut Context<'_>,
    dossier: &str,
    project: u32,
    number: u32,
    input: &CostInput,
) -> Result<Changed> {
    change(context, OperationKind::EditCosts, dossier, |draft| {
        let reference = draft.plan.dossier.reference.clone();
        let at = place(draft.project(project)?, number, &reference)?;
        let mut faults = Faults::default();
        let mut line = draft.project(project)?.costs[at].clone();
        fill(&mut line, input, &draft.plan.rules, &mut faults);
        faults.settle()?;
        let project = draft.project(project)?;
        project.costs[at] = line;
        Ok((Some(project.clone()), Some(number)))
    })
}

fn place(project: &Project, number: u32, reference: &str) -> Result<usize> {
    let near = (1..).zip(&project.costs).map(|(number, line)| format!("{number}  {}", line.label));
    in_list(project, "plan-no-such-cost", number, near.collect(), reference)
}

/// Where the part with this number stands in a list of a project; `near` has the whole list.
pub(super) fn in_list(
    project: &Project,
    code: &'static str,
    number: u32,
    near: Vec<String>,
    reference: &str,
) -> Result<usize> {
    let at = (number as usize).checked_sub(1).filter(|at| *at < near.len());
    at.ok_or_else(|| Error::NotFound {
        fact: Fact::new(code)
            .with("project", &project.title)
            .with("number", number)
            .with("count", near.len()),
        near,
        next: vec![format!("wijk plan show {reference}")],
    })
}

/// A cost line from what was handed in.
pub(super) fn line(input: &CostInput, rules: &RuleSet, faults: &mut Faults) -> CostLine {
    let mut line = CostLine::default();
    if input.label.is_none() {
        faults.needed("--label", None);
    }
    fill(&mut line, input, rules, faults);
    line
}

fn fill(line: &mut CostLine, input: &CostInput, rules: &RuleSet, faults: &mut Faults) {
    if let Some(label) = &input.label {
        line.label = faults.needed("--label", Some(label));
    }
    if let Some(category) = &input.category {
        line.category = faults.word("--category", &rules.cost_categories, "category", category);
    }
    line.unit_price = input.unit_price.unwrap_or(line.unit_price);
    line.quantity_thousandths = input.quantity_thousandths.unwrap_or(line.quantity_thousandths);
    if line.quantity_thousandths <= 0 {
        faults.add("--quantity", "", Fact::new("plan-wrong-quantity"));
    }
    line.vat = input.vat.unwrap_or(line.vat);
    line.vat_included = input.vat_included.unwrap_or(line.vat_included);
    if let Some(quote) = &input.quote {
        line.quote = faults.clean("--quote", quote);
    }
    if let Some(fact) = cost_fault(line) {
        faults.add(if line.vat.is_none() && !line.vat_included { "--vat" } else { "--unit-price" }, "", fact);
    }
}
