//! Projects of the roadmap.

use super::costs::{self, CostInput};
use super::funding::{self, FundingInput};
use super::permits::{self, PermitInput};
use super::steps::{self, StepInput};
use super::{Changed, Draft, change};
use crate::domain::application::Point;
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::domain::operation::OperationKind;
use crate::domain::roadmap::{ExpertiseAsked, Permit, Project};
use crate::exchange::roadmap_file::unknown_finding;
use crate::ops::words::Faults;
use crate::ops::{Context, Result};

/// What is said of a project; `None` leaves as it is, empty text takes away.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProjectInput {
    /// Short name.
    pub title: Option<String>,
    /// Theme, by code, name or synonym.
    pub theme: Option<String>,
    /// Item of the edition's menu, by code, name or synonym.
    pub item: Option<String>,
    /// What it is to bring about.
    pub objective: Option<String>,
    /// Numbers of findings of the latest inventory.
    pub findings: Option<Vec<u32>>,
    /// What is asked.
    pub asked: Option<Ask>,
    /// Fields of expertise, by code, name or synonym, with half days.
    pub expertise: Option<Vec<(String, u32)>>,
    /// In public space.
    pub public_space: Option<bool>,
    /// Where, in words.
    pub place: Option<String>,
    /// Where, on the map; `Some(None)` takes it away.
    pub point: Option<Option<Point>>,
    /// A permit in words, instead of those that are in words.
    pub permit: Option<String>,
    /// Permits to add.
    pub permits: Vec<PermitInput>,
    /// Cost lines to add.
    pub costs: Vec<CostInput>,
    /// Own means and other funding to add.
    pub funding: Vec<FundingInput>,
    /// Steps to add.
    pub steps: Vec<StepInput>,
}

/// What is asked of the programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// What it costs less what others bring.
    Auto,
    /// As somebody states it.
    Stated(Cents),
}

/// Adds a project.
///
/// # Errors
/// The roadmap cannot be changed; all faults of the input.
pub fn add_project(context: &mut Context<'_>, dossier: &str, input: &ProjectInput) -> Result<Changed> {
    change(context, OperationKind::AddProject, dossier, |draft| {
        // A number that another project had, and that people carry or money went to, is not given again.
        let number = draft.plan.roadmap.next_number().max(draft.plan.highest.saturating_add(1));
        let mut project = Project { number, ..Project::default() };
        let mut faults = Faults::default();
        if input.title.is_none() {
            faults.needed("--title", None);
        }
        fill(&mut project, input, draft, &mut faults);
        faults.settle()?;
        project.settle_asked(&draft.plan.cash);
        draft.plan.roadmap.projects.push(project.clone());
        Ok((Some(project), None))
    })
}

/// Changes a project.
///
/// # Errors
/// The roadmap cannot be changed; there is no such project; all faults of the input.
pub fn edit_project(
    context: &mut Context<'_>,
    dossier: &str,
    number: u32,
    input: &ProjectInput,
) -> Result<Changed> {
    change(context, OperationKind::EditProject, dossier, |draft| {
        let mut project = draft.project(number)?.clone();
        let mut faults = Faults::default();
        fill(&mut project, input, draft, &mut faults);
        faults.settle()?;
        project.clone_into(draft.project(number)?);
        Ok((Some(project), None))
    })
}

/// Takes a project out; the others keep their numbers.
///
/// # Errors
/// The roadmap cannot be changed; there is no such project.
pub fn remove_project(context: &mut Context<'_>, dossier: &str, number: u32) -> Result<Changed> {
    change(context, OperationKind::RemoveProject, dossier, |draft| {
        let project = draft.project(number)?.clone();
        draft.plan.roadmap.projects.retain(|one| one.number != number);
        Ok((Some(project), None))
    })
}

fn fill(project: &mut Project, input: &ProjectInput, draft: &Draft<'_>, faults: &mut Faults) {
    let rules = &draft.plan.rules;
    if let Some(title) = &input.title {
        project.title = faults.needed("--title", Some(title));
    }
    if let Some(theme) = &input.theme {
        project.theme = faults.word("--theme", &rules.themes, "theme", theme);
    }
    if let Some(item) = &input.item {
        project.item = match rules.menu.is_empty() && !item.trim().is_empty() {
            true => {
                let fact = Fact::new("plan-no-menu").with("edition", &rules.reference);
                faults.add("--item", item, fact);
                None
            }
            false => faults.word("--item", &rules.menu, "item", item),
        };
    }
    if let Some(objective) = &input.objective {
        project.objective = faults.clean("--objective", objective);
    }
    if let Some(findings) = &input.findings {
        let known = draft.plan.findings();
        for number in findings.iter().filter(|number| !known.contains(number)) {
            faults.add("--finding", number.to_string(), unknown_finding(*number, &known));
        }
        project.findings.clone_from(findings);
        project.findings.sort_unstable();
        project.findings.dedup();
    }
    match input.asked {
        Some(Ask::Stated(amount)) => (project.asked, project.asked_stated) = (amount, true),
        Some(Ask::Auto) => project.asked_stated = false,
        None => {}
    }
    if let Some(asked) = &input.expertise {
        project.expertise = expertise(asked, draft, faults);
    }
    project.public_space = input.public_space.unwrap_or(project.public_space);
    if let Some(place) = &input.place {
        project.place = faults.clean("--place", place);
    }
    project.point = input.point.unwrap_or(project.point);
    if let Some(words) = &input.permit {
        project.permits.retain(|permit| !permit.is_in_words());
        let words = faults.clean("--permit", words).map(Permit::in_words);
        project.permits.splice(0..0, words);
    }
    for permit in &input.permits {
        project.permits.push(permits::permit(permit, draft.today, faults));
    }
    for cost in &input.costs {
        project.costs.push(costs::line(cost, rules, faults));
    }
    for one in &input.funding {
        project.funding.push(funding::funding(one, faults));
    }
    for step in &input.steps {
        steps::push(project, step, faults);
    }
}

fn expertise(asked: &[(String, u32)], draft: &Draft<'_>, faults: &mut Faults) -> Vec<ExpertiseAsked> {
    let mut fields: Vec<ExpertiseAsked> = Vec::new();
    for (word, half_days) in asked {
        let found = faults.word("--expertise", &draft.plan.rules.expertise, "expertise", word);
        let Some(field) = found else { continue };
        if *half_days == 0 || *half_days > 999 {
            faults.add("--expertise", half_days.to_string(), Fact::new("plan-wrong-half-days"));
        } else if fields.iter().any(|one| one.field == field) {
            faults.add("--expertise", word, Fact::new("plan-expertise-twice").with("field", field));
        } else {
            fields.push(ExpertiseAsked { field, half_days: *half_days });
        }
    }
    fields.sort_by(|one, other| one.field.cmp(&other.field));
    fields
}
