//! The questions that build projects, cost lines and steps.

use chrono::NaiveDate;

use crate::cli::asking::{amount, day, pick, several, typed, vocabulary, words};
use crate::cli::error::CommandError;
use crate::cli::form::Question;
use crate::cli::parse;
use crate::cli::prompt::{Answer, Prompter};
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::domain::programme::rule_set::look_up;
use crate::domain::roadmap::Project;
use crate::i18n::{Tr, money, quantity};
use crate::ops::plan::{CostInput, Plan, ProjectInput, StepInput};

/// A cost line while it is asked.
#[derive(Debug, Clone, Default)]
pub struct CostForm {
    pub label: Option<String>,
    pub category: Option<String>,
    pub unit_price: Option<Cents>,
    pub quantity: Option<i64>,
}

impl From<CostForm> for CostInput {
    fn from(form: CostForm) -> Self {
        Self {
            label: form.label.unwrap_or_default(),
            category: form.category,
            unit_price: form.unit_price.unwrap_or_default(),
            quantity_thousandths: form.quantity.unwrap_or(1_000),
        }
    }
}

/// The questions of a cost line.
pub fn cost<'q>(tr: &'q Tr, plan: &Plan) -> Vec<Question<'q, CostForm>> {
    let categories = vocabulary(tr, &plan.rules.cost_categories);
    vec![
        words(tr, "plan-ask-cost-label", "--label", true, |form: &mut CostForm| &mut form.label),
        pick(
            tr,
            "plan-ask-category",
            "--category",
            categories,
            Some("plan-ask-none"),
            |form: &mut CostForm| &mut form.category,
        ),
        amount(tr, "plan-ask-unit-price", "--unit-price", |form: &mut CostForm| &mut form.unit_price),
        typed(
            tr,
            "plan-ask-quantity",
            "--quantity",
            false,
            (parse::quantity, |thousandths: &i64| quantity(tr.language(), *thousandths)),
            |form: &mut CostForm| &mut form.quantity,
        ),
    ]
}

/// A step while it is asked.
#[derive(Debug, Clone, Default)]
pub struct StepForm {
    pub title: Option<String>,
    pub who: Option<String>,
    pub start: Option<NaiveDate>,
    pub due: Option<NaiveDate>,
    pub after: Option<Vec<u32>>,
}

impl From<StepForm> for StepInput {
    fn from(form: StepForm) -> Self {
        Self {
            title: Some(form.title.unwrap_or_default()),
            responsible: Some(form.who.unwrap_or_default()),
            starts_on: Some(form.start),
            due_on: Some(form.due),
            after: Some(form.after.unwrap_or_default()),
        }
    }
}

/// The questions of a step. A last day before the first is asked again at once.
pub fn step(tr: &Tr) -> Vec<Question<'_, StepForm>> {
    let due: Question<'_, StepForm> = Box::new(move |form: &mut StepForm, prompter| {
        let start = form.start;
        let read = move |text: &str| match (parse::day(text)?, start) {
            (due, Some(start)) if due < start => {
                Err(Fact::new("plan-due-before-start").with("start", start).with("due", due))
            }
            (due, _) => Ok(due),
        };
        let both = (read, ToString::to_string);
        typed(tr, "plan-ask-due", "--due", false, both, |form: &mut StepForm| &mut form.due)(form, prompter)
    });
    vec![
        words(tr, "plan-ask-step-title", "--title", true, |form: &mut StepForm| &mut form.title),
        words(tr, "plan-ask-who", "--who", false, |form: &mut StepForm| &mut form.who),
        day(tr, "plan-ask-start", "--start", false, |form: &mut StepForm| &mut form.start),
        due,
        typed(
            tr,
            "plan-ask-after",
            "--after",
            false,
            (parse::numbers, |numbers: &Vec<u32>| joined(numbers)),
            |form: &mut StepForm| &mut form.after,
        ),
    ]
}

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
        objective: project.objective.clone(),
        findings: Some(project.findings.clone()).filter(|findings| !findings.is_empty()),
        asked: Some(project.asked),
        expertise: Some(
            project.expertise.iter().map(|asked| (asked.field.clone(), asked.half_days)).collect(),
        )
        .filter(|asked: &Vec<(String, u32)>| !asked.is_empty()),
        public_space: Some(project.public_space),
        permit: project.permit.clone(),
        costs: Vec::new(),
        steps: Vec::new(),
    }
}

/// What was not answered takes away what was there.
pub fn settled(mut form: ProjectForm) -> ProjectInput {
    form.theme.get_or_insert_default();
    form.objective.get_or_insert_default();
    form.findings.get_or_insert_default();
    form.expertise.get_or_insert_default();
    form.permit.get_or_insert_default();
    form
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
        ("asked", amount(tr, "plan-ask-asked", "--ask", |form: &mut ProjectForm| &mut form.asked)),
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
                let labels = ["plan-yes", "plan-no"].map(|key| tr.text(key));
                let default = usize::from(form.public_space != Some(true));
                let (question, back) = (tr.text("plan-ask-public-space"), tr.text("plan-ask-back"));
                Ok(match prompter.choice(&question, "--public-space", &labels, default, Some(&back))? {
                    Answer::Is(at) => {
                        form.public_space = Some(at == 0);
                        Answer::Is(())
                    }
                    Answer::Back => Answer::Back,
                })
            }),
        ),
        (
            "permit",
            words(tr, "plan-ask-permit", "--permit", false, |form: &mut ProjectForm| &mut form.permit),
        ),
    ];
    questions.into_iter().map(|(key, question)| (tr.text(&format!("plan-column-{key}")), question)).collect()
}

/// Asks for the cost lines and steps of a new project.
pub fn parts(
    form: &mut ProjectForm,
    tr: &Tr,
    plan: &Plan,
    prompter: &mut dyn Prompter,
) -> Result<(), CommandError> {
    let costs = several(tr, Some("plan-ask-first-cost"), "plan-ask-another-cost", &cost(tr, plan), prompter)?;
    form.costs.extend(costs.into_iter().map(CostInput::from));
    let steps = several(tr, Some("plan-ask-first-step"), "plan-ask-another-step", &step(tr), prompter)?;
    form.steps.extend(steps.into_iter().map(StepInput::from));
    Ok(())
}

/// The answers, read back before they are saved.
pub fn summary(form: &ProjectForm, tr: &Tr) -> Vec<String> {
    let language = tr.language();
    let mut lines = vec![format!(
        "{} · {}",
        form.title.as_deref().unwrap_or_default(),
        money(language, form.asked.unwrap_or_default())
    )];
    lines.extend(form.objective.clone());
    for cost in &form.costs {
        let amount = cost.unit_price.times_thousandths(cost.quantity_thousandths);
        lines.push(format!("  {} · {}", cost.label, money(language, amount)));
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
