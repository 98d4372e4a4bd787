//! The questions that build projects, cost lines, funding, permits and steps.

mod cost;
mod funding;
mod permit;
mod step;

pub use cost::{CostForm, cost};
pub use funding::{FundingForm, funding};
pub use permit::{PermitForm, permit};
pub use step::{StepForm, step};

use crate::cli::asking::{pick, several, typed, vocabulary, words, yes};
use crate::cli::error::CommandError;
use crate::cli::form::Question;
use crate::cli::parse;
use crate::cli::prompt::{Answer, Asked, Prompter};
use crate::cli::session::Session;
use crate::domain::application::Point;
use crate::domain::programme::rule_set::look_up;
use crate::domain::roadmap::Project;
use crate::i18n::{Tr, money};
use crate::ops::plan::{Ask, CostInput, FundingInput, PermitInput, Plan, ProjectInput, StepInput, look};

fn joined(numbers: &[u32]) -> String {
    numbers.iter().map(ToString::to_string).collect::<Vec<String>>().join(", ")
}

/// A project while it is asked.
pub type ProjectForm = ProjectInput;

/// What a project says already.
pub fn form_of(project: &Project) -> ProjectForm {
    ProjectForm {
        title: Some(project.title.clone()),
        theme: project.theme.clone(),
        item: project.item.clone(),
        objective: project.objective.clone(),
        findings: Some(project.findings.clone()).filter(|findings| !findings.is_empty()),
        asked: Some(if project.asked_stated { Ask::Stated(project.asked) } else { Ask::Auto }),
        expertise: Some(
            project.expertise.iter().map(|asked| (asked.field.clone(), asked.half_days)).collect(),
        )
        .filter(|asked: &Vec<(String, u32)>| !asked.is_empty()),
        public_space: Some(project.public_space),
        place: project.place.clone(),
        point: project.point.map(Some),
        ..ProjectForm::default()
    }
}

/// What was not answered takes away what was there.
pub fn settled(mut form: ProjectForm) -> ProjectInput {
    form.theme.get_or_insert_default();
    form.item.get_or_insert_default();
    form.objective.get_or_insert_default();
    form.findings.get_or_insert_default();
    form.expertise.get_or_insert_default();
    form.place.get_or_insert_default();
    form.point.get_or_insert(None);
    form.asked.get_or_insert(Ask::Auto);
    form
}

/// Which item of the menu it takes, where the edition has a menu; an item gives the title to begin with.
fn item<'q>(tr: &'q Tr, plan: &'q Plan) -> Question<'q, ProjectForm> {
    let items = vocabulary(tr, &plan.rules.menu);
    let names = items.clone();
    let ask = pick(tr, "plan-ask-item", "--item", items, Some("plan-ask-none"), |form: &mut ProjectForm| {
        &mut form.item
    });
    Box::new(move |form, prompter| {
        let answer = ask(form, prompter)?;
        let chosen = form.item.as_ref().and_then(|item| names.iter().find(|(code, _)| code == item));
        if let Some((_, name)) = chosen.filter(|_| form.title.is_none()) {
            form.title = Some(name.clone());
        }
        Ok(answer)
    })
}

/// The questions of a project, with the labels under which they can be changed in the review.
pub fn project<'q>(tr: &'q Tr, plan: &'q Plan) -> Vec<(String, Question<'q, ProjectForm>)> {
    let themes = vocabulary(tr, &plan.rules.themes);
    let known_fields = move |text: &str| {
        let fields = parse::expertise(text)?;
        match fields.iter().find(|(field, _)| look_up(&plan.rules.expertise, field).is_none()) {
            None => Ok(fields),
            Some((field, _)) => Err(crate::exchange::unknown_word(&plan.rules.expertise, "expertise", field)),
        }
    };
    let known_findings = move |text: &str| {
        let (numbers, known) = (parse::numbers(text)?, plan.findings());
        match numbers.iter().find(|number| !known.contains(number)) {
            None => Ok(numbers),
            Some(number) => Err(crate::exchange::roadmap_file::unknown_finding(*number, &known)),
        }
    };
    let shown = |fields: &Vec<(String, u32)>| {
        fields.iter().map(|(field, days)| format!("{field}:{days}")).collect::<Vec<_>>().join(", ")
    };
    let questions: Vec<(&'static str, Question<'q, ProjectForm>)> = vec![
        ("item", item(tr, plan)),
        ("title", words(tr, "plan-ask-title", "--title", true, |form: &mut ProjectForm| &mut form.title)),
        (
            "theme",
            pick(tr, "plan-ask-theme", "--theme", themes, Some("plan-ask-none"), |form: &mut ProjectForm| {
                &mut form.theme
            }),
        ),
        (
            "objective",
            words(tr, "plan-ask-objective", "--objective", false, |form: &mut ProjectForm| {
                &mut form.objective
            }),
        ),
        (
            "findings",
            typed(
                tr,
                "plan-ask-findings",
                "--finding",
                false,
                (known_findings, |numbers: &Vec<u32>| joined(numbers)),
                |form: &mut ProjectForm| &mut form.findings,
            ),
        ),
        (
            "asked",
            typed(
                tr,
                "plan-ask-asked",
                "--ask",
                false,
                (parse::ask, parse::ask_text),
                |form: &mut ProjectForm| &mut form.asked,
            ),
        ),
        (
            "expertise",
            typed(
                tr,
                "plan-ask-expertise",
                "--expertise",
                false,
                (known_fields, shown),
                |form: &mut ProjectForm| &mut form.expertise,
            ),
        ),
        (
            "public_space",
            Box::new(move |form: &mut ProjectForm, prompter: &mut dyn Prompter| {
                let slot = &mut form.public_space;
                yes_or_no(tr, "plan-ask-public-space", "--public-space", false, slot, prompter)
            }),
        ),
        ("place", words(tr, "plan-ask-place", "--place", false, |form: &mut ProjectForm| &mut form.place)),
        (
            "point",
            typed(
                tr,
                "plan-ask-point",
                "--point",
                false,
                (
                    |text: &str| parse::point(text).map(Some),
                    |point: &Option<Point>| point.map(Point::to_degrees).unwrap_or_default(),
                ),
                |form: &mut ProjectForm| &mut form.point,
            ),
        ),
    ];
    questions.into_iter().map(|(key, question)| (tr.text(&format!("plan-column-{key}")), question)).collect()
}

/// Yes or no, as a choice that can go back.
fn yes_or_no(
    tr: &Tr,
    key: &str,
    flag: &str,
    default: bool,
    slot: &mut Option<bool>,
    prompter: &mut dyn Prompter,
) -> Asked<()> {
    let labels = ["plan-yes", "plan-no"].map(|key| tr.text(key));
    let default = usize::from(!slot.unwrap_or(default));
    let (question, back) = (tr.text(key), tr.text("plan-ask-back"));
    Ok(match prompter.choice(&question, flag, &labels, default, Some(&back))? {
        Answer::Is(at) => {
            *slot = Some(at == 0);
            Answer::Is(())
        }
        Answer::Back => Answer::Back,
    })
}

/// Asks for the permits, cost lines, funding and steps of a new project.
pub fn parts(
    form: &mut ProjectForm,
    tr: &Tr,
    plan: &Plan,
    prompter: &mut dyn Prompter,
) -> Result<(), CommandError> {
    let in_public = form.public_space == Some(true);
    if yes(tr, "plan-ask-first-permit", in_public, prompter)? {
        let permits = several(tr, None, "plan-ask-another-permit", &permit(tr), prompter)?;
        form.permits.extend(permits.into_iter().map(PermitInput::from));
    }
    let costs = several(tr, Some("plan-ask-first-cost"), "plan-ask-another-cost", &cost(tr, plan), prompter)?;
    form.costs.extend(costs.into_iter().map(CostInput::from));
    if yes(tr, "plan-ask-first-funding", false, prompter)? {
        let others = several(tr, None, "plan-ask-another-funding", &funding(tr), prompter)?;
        form.funding.extend(others.into_iter().map(FundingInput::from));
    }
    let steps = several(tr, Some("plan-ask-first-step"), "plan-ask-another-step", &step(tr), prompter)?;
    form.steps.extend(steps.into_iter().map(StepInput::from));
    Ok(())
}

/// The answers, read back before they are saved.
pub fn summary(form: &ProjectForm, tr: &Tr) -> Vec<String> {
    let language = tr.language();
    let asked = match form.asked {
        Some(Ask::Stated(amount)) => money(language, amount),
        _ => tr.text("plan-asked-auto"),
    };
    let mut lines = vec![format!("{} · {asked}", form.title.as_deref().unwrap_or_default())];
    lines.extend(form.objective.clone());
    for permit in &form.permits {
        lines.push(format!("  {}", permit.kind.as_deref().unwrap_or_default()));
    }
    for cost in &form.costs {
        let label = cost.label.as_deref().unwrap_or_default();
        lines.push(format!("  {label} · {}", money(language, cost.amount())));
    }
    for funding in &form.funding {
        let label = funding.label.as_deref().unwrap_or_default();
        lines.push(format!("  {label} · − {}", money(language, funding.amount.unwrap_or_default())));
    }
    for (number, step) in (1..).zip(&form.steps) {
        lines.push(format!("  {number} {}", step.title.as_deref().unwrap_or_default()));
    }
    lines
}

/// The number of a project: given, the only one, or chosen.
pub fn which(number: Option<u32>, plan: &Plan, session: &mut Session) -> Result<u32, CommandError> {
    let projects = &plan.roadmap.projects;
    if let Some(number) = number.or_else(|| Some(projects.first().filter(|_| projects.len() == 1)?.number)) {
        return Ok(number);
    }
    let labels: Vec<String> =
        projects.iter().map(|project| format!("{} {}", project.number, project.title)).collect();
    if labels.is_empty() {
        let fact = super::tell::fact("plan-empty", plan);
        let next = format!("wijk plan project add {}", plan.dossier.reference);
        return Err(crate::ops::Error::refused(fact, next).into());
    }
    let question = session.ui.tr.text("plan-ask-which-project");
    match session.prompter.choice(&question, "N", &labels, 0, None)? {
        Answer::Is(at) => projects.get(at).map(|project| project.number).ok_or(CommandError::Stopped),
        Answer::Back => Err(CommandError::Stopped),
    }
}

/// The project that something is for: chosen, or `None` for the whole roadmap. Not asked when there is none.
///
/// # Errors
/// The dossier is not found; the user stopped.
pub fn for_which(dossier: &str, session: &mut Session) -> Result<Option<u32>, CommandError> {
    let plan = session.open()?.read(|view| look(view, dossier, None))?;
    let projects = &plan.roadmap.projects;
    if projects.is_empty() {
        return Ok(None);
    }
    let whole = session.ui.tr.text("plan-ask-whole");
    let each = projects.iter().map(|project| format!("{} {}", project.number, project.title));
    let labels: Vec<String> = std::iter::once(whole).chain(each).collect();
    let question = session.ui.tr.text("plan-ask-for-project");
    match session.prompter.choice(&question, "--project", &labels, 0, None)? {
        Answer::Is(at) => Ok(at.checked_sub(1).and_then(|at| projects.get(at)).map(|project| project.number)),
        Answer::Back => Err(CommandError::Stopped),
    }
}
