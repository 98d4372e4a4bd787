//! What others than the programme pay of a project.

use super::costs::in_list;
use super::{Changed, change};
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::domain::operation::OperationKind;
use crate::domain::roadmap::{Funding, FundingKind, Project};
use crate::ops::words::Faults;
use crate::ops::{Context, Result};

/// What is said of own means or other funding; `None` leaves as it is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FundingInput {
    /// Own means or another funder; own means when nothing is said of new ones.
    pub kind: Option<FundingKind>,
    /// From where.
    pub label: Option<String>,
    /// How much.
    pub amount: Option<Cents>,
}

/// Adds own means or other funding to a project.
///
/// # Errors
/// The roadmap cannot be changed; there is no such project; all faults of the input.
pub fn add_funding(
    context: &mut Context<'_>,
    dossier: &str,
    project: u32,
    input: &FundingInput,
) -> Result<Changed> {
    change(context, OperationKind::EditFunding, dossier, |draft| {
        let project = draft.project(project)?;
        let mut faults = Faults::default();
        let funding = funding(input, &mut faults);
        faults.settle()?;
        project.funding.push(funding);
        Ok((Some(project.clone()), u32::try_from(project.funding.len()).ok()))
    })
}

/// Changes own means or other funding, by its number from 1.
///
/// # Errors
/// The roadmap cannot be changed; there is no such project or funding; all faults of the input.
pub fn edit_funding(
    context: &mut Context<'_>,
    dossier: &str,
    project: u32,
    number: u32,
    input: &FundingInput,
) -> Result<Changed> {
    change(context, OperationKind::EditFunding, dossier, |draft| {
        let reference = draft.plan.dossier.reference.clone();
        let project = draft.project(project)?;
        let at = place(project, number, &reference)?;
        let mut faults = Faults::default();
        fill(&mut project.funding[at], input, &mut faults);
        faults.settle()?;
        Ok((Some(project.clone()), Some(number)))
    })
}

/// Takes own means or other funding out, by its number from 1; those after it move up.
///
/// # Errors
/// The roadmap cannot be changed; there is no such project or funding.
pub fn remove_funding(
    context: &mut Context<'_>,
    dossier: &str,
    project: u32,
    number: u32,
) -> Result<Changed> {
    change(context, OperationKind::EditFunding, dossier, |draft| {
        let reference = draft.plan.dossier.reference.clone();
        let project = draft.project(project)?;
        let at = place(project, number, &reference)?;
        project.funding.remove(at);
        Ok((Some(project.clone()), Some(number)))
    })
}

/// Own means or other funding from what was handed in.
pub(super) fn funding(input: &FundingInput, faults: &mut Faults) -> Funding {
    let mut funding = Funding { kind: FundingKind::Own, label: String::new(), amount: Cents::ZERO };
    if input.label.is_none() {
        faults.needed("--label", None);
    }
    fill(&mut funding, input, faults);
    funding
}

fn place(project: &Project, number: u32, reference: &str) -> Result<usize> {
    let near = (1..).zip(&project.funding).map(|(number, one)| format!("{number}  {}", one.label));
    in_list(project, "plan-no-such-funding", number, near.collect(), reference)
}

fn fill(funding: &mut Funding, input: &FundingInput, faults: &mut Faults) {
    funding.kind = input.kind.unwrap_or(funding.kind);
    if let Some(label) = &input.label {
        funding.label = faults.needed("--label", Some(label));
    }
    funding.amount = input.amount.unwrap_or(funding.amount);
    if funding.amount == Cents::ZERO {
        faults.add("--amount", "", Fact::new("plan-nothing-brought"));
    }
}
