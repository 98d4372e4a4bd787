//! Everything that is odd in a roadmap, project by project. Where the edition has a rule it is that rule that judges,
//! as `wijk check` does; what no rule looks at is looked at here, and only pointed out.

use chrono::{Months, NaiveDate};

use super::{Plan, look};
use crate::domain::dates::{Moment, day_of};
use crate::domain::dossier::facts::{Facts, ProjectFacts};
use crate::domain::dossier::judge::{State, judge};
use crate::domain::fact::Fact;
use crate::domain::money::Cents;
use crate::domain::programme::definition::Source;
use crate::domain::programme::rule::{Basis, Check, Gate, Severity};
use crate::domain::programme::rule_set::{Rule, RuleSet};
use crate::domain::roadmap::{PermitStatus, Project};
use crate::ops::Result;
use crate::storage::View;

/// Something odd.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Odd {
    /// Number of the project it is about; `None` for the whole.
    pub project: Option<u32>,
    /// The rule of the edition that says so, where one does.
    pub rule: Option<String>,
    /// Whether it stands in the way of submission.
    pub severity: Severity,
    /// What is odd.
    pub fact: Fact,
    /// The command that mends it.
    pub mend: Option<String>,
    /// What the rule rests on.
    pub source: Option<Source>,
}

/// A roadmap that was looked over.
#[derive(Debug, Clone)]
pub struct Checked {
    /// The roadmap.
    pub plan: Plan,
    /// What is odd: first in the whole, then project by project.
    pub odd: Vec<Odd>,
}

/// Looks the latest version of a roadmap over.
///
/// # Errors
/// The dossier is not found.
pub fn check(view: View<'_>, dossier: &str, now: Moment) -> Result<Checked> {
    let plan = look(view, dossier, None)?;
    let overrides = view.overrides(plan.dossier.id)?;
    let aside: Vec<String> =
        overrides.into_iter().filter(|over| over.gate == Gate::Submit).map(|over| over.rule).collect();
    let today = day_of(now, plan.rules.timezone);
    let odd = Looker { plan: &plan, aside: &aside, today }.all();
    Ok(Checked { plan, odd })
}

struct Looker<'a> {
    plan: &'a Plan,
    /// Rules that were set aside for this dossier.
    aside: &'a [String],
    today: NaiveDate,
}

impl Looker<'_> {
    fn all(&self) -> Vec<Odd> {
        let projects: Vec<ProjectFacts> =
            self.plan.roadmap.projects.iter().map(|one| self.facts_of(one)).collect();
        let mut odd = self.judged(None, projects.clone());
        odd.extend(self.cash_without_project());
        for (project, facts) in self.plan.roadmap.projects.iter().zip(projects) {
            odd.extend(self.judged(Some(project.number), vec![facts]));
            odd.extend(self.balance(project));
            odd.extend(self.place(project));
            odd.extend(self.permits(project));
            odd.extend(self.steps(project));
        }
        odd
    }

    fn facts_of(&self, project: &Project) -> ProjectFacts {
        let count = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        ProjectFacts {
            number: project.number,
            title: project.title.clone(),
            asked: project.asked,
            costs: project.cost(),
            by_category: project
                .costs
                .iter()
                .map(|line| (line.category.clone().unwrap_or_default(), line.amount()))
                .collect(),
            findings: count(project.findings.len()),
            steps: count(project.steps.len()),
            open_steps: count(project.steps.iter().filter(|step| step.done_on.is_none()).count()),
            public_space: project.public_space,
            permit_known: !project.permits.is_empty(),
            ..ProjectFacts::default()
        }
    }

    /// What the rules of the edition say of one project, or of all together. Where it has no rule of a kind that
    /// belongs to every sound roadmap, the same kind is looked at without a code.
    fn judged(&self, number: Option<u32>, projects: Vec<ProjectFacts>) -> Vec<Odd> {
        let of_one = |check: &Check| {
            matches!(
                check,
                Check::ProjectsLinked
                    | Check::ProjectsCosted
                    | Check::ProjectsStepped
                    | Check::ProjectsFromMenu
                    | Check::PermitsKnown
                    | Check::AmountAtMost { per: Basis::Project, .. }
                    | Check::CategoryAtMost { .. }
            )
        };
        let of_all = |check: &Check| {
            matches!(check, Check::ProjectsAtLeast { .. } | Check::AmountAtMost { per: Basis::Dossier, .. })
        };
        let dossier = &self.plan.dossier;
        let (track, tier) = (dossier.track.as_deref(), dossier.tier.as_deref());
        let wanted = |rule: &&Rule| if number.is_some() { of_one(&rule.check) } else { of_all(&rule.check) };
        let mut rules: Vec<Rule> =
            self.plan.rules.rules_at(Gate::Submit, track, tier).filter(wanted).cloned().collect();
        let always = match number {
            Some(_) => {
                vec![
                    Check::ProjectsLinked,
                    Check::ProjectsCosted,
                    Check::ProjectsStepped,
                    Check::PermitsKnown,
                ]
            }
            None => vec![Check::ProjectsAtLeast { minimum: 1 }],
        };
        let is_there = |check: &Check| {
            rules.iter().any(|rule| std::mem::discriminant(&rule.check) == std::mem::discriminant(check))
        };
        let more: Vec<Rule> = always.into_iter().filter(|check| !is_there(check)).map(of_the_house).collect();
        rules.extend(more);
        let rule_set = RuleSet { rules, ..self.plan.rules.clone() };
        let facts = Facts {
            handle: dossier.reference.clone(),
            track: dossier.track.clone(),
            tier: dossier.tier.clone(),
            projects,
            ..Facts::default()
        };
        let broken = judge(&rule_set, Gate::Submit, &facts, self.aside).into_iter();
        let odd = broken.filter(|finding| finding.state == State::Broken).map(|finding| Odd {
            project: number,
            rule: Some(finding.rule).filter(|rule| !rule.is_empty()),
            severity: finding.severity,
            fact: finding.fact,
            mend: finding.mend,
            source: finding.source,
        });
        odd.collect()
    }

    fn odd(&self, project: Option<&Project>, fact: Fact, mend: impl FnOnce(&str) -> String) -> Odd {
        Odd {
            project: project.map(|project| project.number),
            rule: None,
            severity: Severity::Warn,
            fact,
            mend: Some(mend(&self.plan.dossier.reference)),
            source: None,
        }
    }

    /// Cash of a partner for a project that the roadmap has not.
    fn cash_without_project(&self) -> Vec<Odd> {
        let nowhere = |cash: &&crate::domain::roadmap::Cash| {
            cash.project.is_some_and(|number| self.plan.roadmap.project(number).is_none())
        };
        let told = |cash: &crate::domain::roadmap::Cash| {
            let fact = Fact::new("plan-odd-cash").with("partner", &cash.partner).with("amount", cash.amount);
            let fact = fact.with("number", cash.project.unwrap_or_default());
            self.odd(None, fact, |reference| format!("wijk partner list {reference}"))
        };
        self.plan.cash.iter().filter(nowhere).map(told).collect()
    }

    /// A project whose money does not agree; that more is asked than it costs is a rule's business.
    fn balance(&self, project: &Project) -> Option<Odd> {
        let sums = project.sums(&self.plan.cash);
        let number = project.number;
        let dossier = &self.plan.dossier;
        if self.plan.rules.asks_nothing(dossier.track.as_deref(), dossier.tier.as_deref()) {
            return None;
        }
        if sums.costs == Cents::ZERO && sums.asked == Cents::ZERO && project.expertise.is_empty() {
            return Some(self.odd(Some(project), Fact::new("plan-odd-nothing"), |reference| {
                format!("wijk plan cost add {reference} {number}")
            }));
        }
        let difference = sums.difference();
        if difference == Cents::ZERO || sums.asked > sums.costs {
            return None;
        }
        let rule = self.plan.rules.rules.iter().find(|rule| is_balance(&rule.check));
        if rule.is_some_and(|rule| self.aside.iter().any(|code| code.eq_ignore_ascii_case(&rule.code))) {
            return None;
        }
        let code = if difference.0 < 0 { "plan-odd-uncovered" } else { "plan-odd-too-much" };
        let fact = Fact::new(code)
            .with("asked", sums.asked)
            .with("others", sums.own.plus(sums.other).plus(sums.partners))
            .with("costs", sums.costs)
            .with("difference", Cents(difference.0.abs()));
        let odd = self.odd(Some(project), fact, |reference| match project.asked_stated {
            true => format!("wijk plan project edit {reference} {number} --ask auto"),
            false => format!("wijk plan funding edit {reference} {number}"),
        });
        Some(Odd {
            rule: rule.map(|rule| rule.code.clone()),
            severity: rule.map_or(odd.severity, |rule| rule.severity),
            source: rule.and_then(|rule| rule.source.clone()),
            ..odd
        })
    }

    fn place(&self, project: &Project) -> Option<Odd> {
        let point = project.point.filter(|point| !point.may_be_in_belgium())?;
        let fact = Fact::new("plan-point-abroad").with("point", point.to_degrees());
        let number = project.number;
        Some(self.odd(Some(project), fact.with("title", &project.title), |reference| {
            format!("wijk plan project edit {reference} {number} --point …")
        }))
    }

    fn permits(&self, project: &Project) -> Vec<Odd> {
        let odd = |(number, permit): (u32, &crate::domain::roadmap::Permit)| {
            let edit = |reference: &str| {
                format!("wijk plan permit edit {reference} {} {number} --status …", project.number)
            };
            let fact = |code: &'static str| Fact::new(code).with("permit", &permit.kind);
            let expected = permit.expected_on.filter(|expected| *expected < self.today);
            match (permit.status, expected) {
                (PermitStatus::Refused, _) => {
                    Some(self.odd(Some(project), fact("plan-odd-permit-refused"), edit))
                }
                (PermitStatus::Requested, Some(expected)) => Some(self.odd(
                    Some(project),
                    fact("plan-odd-permit-late").with("expected", expected),
                    edit,
                )),
                _ => None,
            }
        };
        (1..).zip(&project.permits).filter_map(odd).collect()
    }

    fn steps(&self, project: &Project) -> Vec<Odd> {
        let mut odd = Vec::new();
        let end = self.end_of_edition();
        for (number, step) in (1_u32..).zip(&project.steps).filter(|(_, step)| step.done_on.is_none()) {
            let place = format!("{}.{number}", project.number);
            let edit = |flag: &'static str| {
                move |reference: &str| {
                    format!("wijk plan step edit {reference} {} {number} {flag} …", project.number)
                }
            };
            let fact =
                |code: &'static str| Fact::new(code).with("place", place.as_str()).with("step", &step.title);
            let Some(due) = step.due_on else {
                odd.push(self.odd(Some(project), fact("plan-odd-undated"), edit("--due")));
                continue;
            };
            let starts = step.starts_on.unwrap_or(due);
            for before in &step.after {
                let earlier = (*before as usize).checked_sub(1).and_then(|at| project.steps.get(at));
                let Some(earlier) = earlier.filter(|earlier| earlier.done_on.is_none()) else { continue };
                if let Some(day) = earlier.due_on.filter(|day| starts <= *day) {
                    let fact = fact("plan-odd-early").with("starts", starts).with("due", day);
                    let fact = fact.with("before", format!("{}.{before}", project.number));
                    odd.push(self.odd(Some(project), fact.with("title", &earlier.title), edit("--start")));
                }
            }
            let submitted = self.plan.dossier.submitted.day;
            if due < submitted {
                let fact = fact("plan-odd-before").with("due", due).with("submitted", submitted);
                odd.push(self.odd(Some(project), fact, edit("--due")));
            }
            if let Some(end) = end.filter(|end| due > *end) {
                let fact = fact("plan-odd-beyond").with("due", due).with("end", end);
                odd.push(self.odd(Some(project), fact, edit("--due")));
            }
        }
        odd
    }

    /// The last day that the edition plans for: the planned lengths of its phases after the last day to hand in. Where
    /// it plans none, what lies more than ten years ahead is a slip of the pen.
    fn end_of_edition(&self) -> Option<NaiveDate> {
        let rules = &self.plan.rules;
        let months: Option<u32> = rules.phases.iter().map(|(_, phase)| phase.months).sum();
        let months = months.filter(|months| *months > 0).unwrap_or(120);
        let begin = rules.last_deadline(self.plan.dossier.track.as_deref());
        begin.unwrap_or(self.plan.dossier.submitted.day).checked_add_months(Months::new(months))
    }
}

/// A rule that no edition needs to state, to be pointed out only.
fn of_the_house(check: Check) -> Rule {
    Rule {
        code: String::new(),
        check,
        at: vec![Gate::Submit],
        severity: Severity::Warn,
        tracks: Vec::new(),
        tiers: Vec::new(),
        source: None,
    }
}

/// Whether a rule asks that the sums agree.
fn is_balance(check: &Check) -> bool {
    serde_json::to_value(check).is_ok_and(|check| check["check"] == "amounts-balanced")
}
