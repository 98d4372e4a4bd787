//! The roadmap (stappenplan, feuille de route): the projects of a neighbourhood, what they cost, what they
//! ask, and the steps to get there (B-RM-1, B-RM-2).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::application::point::Point;
use super::money::Cents;

mod canonical;
pub mod compare;
mod cost;
mod funding;
mod permit;

pub use cost::{CostLine, VAT_RATES, Vat};
pub use funding::{Cash, Funding, FundingKind, Sums};
pub use permit::{Permit, PermitFault, PermitStatus};

/// Expertise that a project asks for (B-EX-1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExpertiseAsked {
    /// Code of a field of expertise of the edition.
    pub field: String,
    /// How much, in half days.
    pub half_days: u32,
}

/// What a project means to reach of what is measured.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Target {
    /// Code of an indicator of the edition.
    pub indicator: String,
    /// How much is to be there in the end, in thousandths of its unit.
    pub thousandths: i64,
}

/// A step of a project.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Step {
    /// What is to be done.
    pub title: String,
    /// Who does it, in words.
    pub responsible: Option<String>,
    /// First day.
    pub starts_on: Option<NaiveDate>,
    /// Last day.
    pub due_on: Option<NaiveDate>,
    /// Last day as agreed since, in the place of the planned one.
    pub moved_to: Option<NaiveDate>,
    /// Numbers of the steps of this project that come before it, from 1.
    pub after: Vec<u32>,
    /// The day on which it was really begun.
    pub begun_on: Option<NaiveDate>,
    /// The day on which it was done.
    pub done_on: Option<NaiveDate>,
}

/// A project: the line that is asked, awarded, realised and evaluated.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Project {
    /// Its number, which it keeps when others go and in later versions.
    pub number: u32,
    /// Short name.
    pub title: String,
    /// Code of a theme of the edition.
    pub theme: Option<String>,
    /// Code of the item of the edition's menu that it takes.
    pub item: Option<String>,
    /// What it is to bring about, in a few sentences.
    pub objective: Option<String>,
    /// Numbers of the findings of the inventory it answers to, from 1.
    pub findings: Vec<u32>,
    /// What it costs.
    pub costs: Vec<CostLine>,
    /// What others than the programme pay of it; the cash of partners stands with the partners.
    pub funding: Vec<Funding>,
    /// What is asked of the programme.
    pub asked: Cents,
    /// Whether somebody stated what is asked; else it is computed.
    pub asked_stated: bool,
    /// Expertise asked.
    pub expertise: Vec<ExpertiseAsked>,
    /// What it means to reach, by the codes of the indicators.
    pub targets: Vec<Target>,
    /// Whether it lies in public space.
    pub public_space: bool,
    /// Where, in words.
    pub place: Option<String>,
    /// Where, on the map.
    pub point: Option<Point>,
    /// Permits that it needs; that none is needed is an answer too.
    pub permits: Vec<Permit>,
    /// Its steps, in order.
    pub steps: Vec<Step>,
}

/// One version of a roadmap.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Roadmap {
    /// What the neighbourhood wants to become.
    pub vision: Option<String>,
    /// The projects, in order.
    pub projects: Vec<Project>,
}

impl Step {
    /// The last day that counts now: as agreed since, else as planned.
    pub fn last_day(&self) -> Option<NaiveDate> {
        self.moved_to.or(self.due_on)
    }
}

impl Roadmap {
    /// All that is asked of the programme.
    pub fn asked(&self) -> Cents {
        self.projects.iter().map(|project| project.asked).sum()
    }

    /// A project by its number.
    pub fn project(&self, number: u32) -> Option<&Project> {
        self.projects.iter().find(|project| project.number == number)
    }

    /// The number that the next project gets.
    pub fn next_number(&self) -> u32 {
        self.projects.iter().map(|project| project.number).max().unwrap_or(0) + 1
    }
}

impl Project {
    /// All that it costs.
    pub fn cost(&self) -> Cents {
        self.costs.iter().map(CostLine::amount).sum()
    }

    /// Takes a step out, from 1; the steps after it move up, and what came after it no longer waits for it.
    pub fn remove_step(&mut self, number: u32) {
        let Some(at) = usize::try_from(number).ok().and_then(|number| number.checked_sub(1)) else { return };
        if at >= self.steps.len() {
            return;
        }
        self.steps.remove(at);
        for step in &mut self.steps {
            step.after.retain(|before| *before != number);
            for before in step.after.iter_mut().filter(|before| **before > number) {
                *before -= 1;
            }
        }
    }
}

/// The largest quantity of a cost line: a million.
const MOST: i64 = 1_000_000_000;

/// Reads a quantity as people write it, `12`, `2,5` or `0.125`, in thousandths. More than nothing, at most
/// three decimals; no signs for thousands, so that nothing can be read in two ways.
pub fn parse_quantity(text: &str) -> Option<i64> {
    let text = text.trim();
    let (whole, decimals) = text.split_once([',', '.']).unwrap_or((text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(decimals) || decimals.len() > 3 {
        return None;
    }
    format!("{whole}{decimals:0<3}").parse().ok().filter(|quantity| (1..=MOST).contains(quantity))
}

/// The verdict on a project.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    Serialize,
    Deserialize,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Verdict {
    /// Support is granted, in money or in expertise.
    Awarded,
    /// Support is refused.
    Refused,
    /// On the reserve list: supported when money comes free.
    Reserve,
}

/// The first circle in the order of steps, as step numbers in the order in which they lead to each other. Any number
/// of steps can wait for each other: nothing here calls itself.
pub fn circle(steps: &[Step]) -> Option<Vec<u32>> {
    #[derive(Clone, Copy, PartialEq)]
    enum Seen {
        No,
        OnPath,
        Settled,
    }
    let mut seen = vec![Seen::No; steps.len()];
    for first in 0..steps.len() {
        if seen[first] != Seen::No {
            continue;
        }
        // The steps that lead here, each with the place of the next that it waits for.
        let mut path = vec![(first, 0)];
        seen[first] = Seen::OnPath;
        while let Some((at, next)) = path.last_mut() {
            let Some(before) = steps[*at].after.get(*next) else {
                seen[*at] = Seen::Settled;
                path.pop();
                continue;
            };
            *next += 1;
            let Some(before) = (*before as usize).checked_sub(1).filter(|at| *at < steps.len()) else {
                continue;
            };
            match seen[before] {
                Seen::No => {
                    seen[before] = Seen::OnPath;
                    path.push((before, 0));
                }
                Seen::OnPath => {
                    let on_circle = path.iter().skip_while(|(at, _)| *at != before);
                    return Some(on_circle.filter_map(|(at, _)| u32::try_from(at + 1).ok()).collect());
                }
                Seen::Settled => {}
            }
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn steps(after: &[&[u32]]) -> Vec<Step> {
        after.iter().map(|numbers| Step { after: numbers.to_vec(), ..Step::default() }).collect()
    }

    #[test]
    fn a_circle_of_steps_is_found_and_shown() {
        assert_eq!(circle(&steps(&[&[], &[1], &[1, 2]])), None);
        assert_eq!(circle(&steps(&[&[1]])), Some(vec![1]));
        assert_eq!(circle(&steps(&[&[], &[4], &[2], &[3]])), Some(vec![2, 4, 3]));
        let long: Vec<Step> = (1..=200_000)
            .map(|number| Step { after: vec![number % 200_000 + 1], ..Step::default() })
            .collect();
        assert_eq!(circle(&long).map(|steps| steps.len()), Some(200_000));
    }

    #[test]
    fn quantities_are_read_with_either_decimal_sign_and_never_guessed() {
        for (text, thousandths) in [("12", 12_000), ("2,5", 2_500), ("0.125", 125), (" 1,05 ", 1_050)] {
            assert_eq!(parse_quantity(text), Some(thousandths), "{text}");
        }
        for text in ["", "0", "0,0", "-1", "1.000,5", "1,2345", "2,", ",5", "veel", "99999999999999999999"] {
            assert_eq!(parse_quantity(text), None, "{text}");
        }
    }

    fn project() -> Project {
        Project {
            number: 1,
            title: "Speelstraat".into(),
            asked: Cents(100),
            public_space: true,
            steps: steps(&[&[], &[1], &[1, 2]]),
            ..Project::default()
        }
    }

    #[test]
    fn taking_a_step_out_moves_the_others_up_and_keeps_their_order() {
        let mut project = project();
        project.remove_step(2);
        assert_eq!(
            project.steps.iter().map(|step| step.after.clone()).collect::<Vec<_>>(),
            [vec![], vec![1]]
        );
    }

    #[test]
    fn doing_a_step_does_not_change_the_canonical_text_and_changing_an_amount_does() {
        let roadmap = Roadmap { vision: None, projects: vec![project()] };
        let mut done = roadmap.clone();
        done.projects[0].steps[0].done_on = NaiveDate::from_ymd_opt(2022, 1, 1);
        assert_eq!(done.canonical_text(), roadmap.canonical_text());
        done.projects[0].asked = Cents(101);
        assert_ne!(done.canonical_text(), roadmap.canonical_text());
    }

    #[test]
    fn a_target_is_a_line_of_its_own_in_the_canonical_text() {
        let mut roadmap = Roadmap { vision: None, projects: vec![project()] };
        let before = roadmap.canonical_text();
        roadmap.projects[0].targets = vec![Target { indicator: "greened".into(), thousandths: 120_000 }];
        let line = "project 1 target: [\"greened\",120000]\n";
        assert_eq!(roadmap.canonical_text().replace(line, ""), before);
        assert!(roadmap.canonical_text().contains(line));
    }

    #[test]
    fn the_text_of_a_roadmap_in_its_first_form_is_what_it_always_was() {
        let mut one = project();
        one.costs = vec![CostLine { label: "aarde".into(), unit_price: Cents(4_235), ..CostLine::default() }];
        one.permits = vec![Permit::in_words("aan te vragen")];
        let mut roadmap = Roadmap { vision: None, projects: vec![one] };
        let told = "roadmap: 1\nvision: null\nproject 1 title: \"Speelstraat\"\nproject 1 theme: null\n\
                    project 1 objective: null\nproject 1 findings: []\nproject 1 asked_cents: 100\n\
                    project 1 public_space: true\nproject 1 permit: \"aan te vragen\"\n\
                    project 1 cost: [\"aarde\",null,4235,1000]\n\
                    project 1 step: [\"\",null,null,null,[]]\nproject 1 step: [\"\",null,null,null,[1]]\n\
                    project 1 step: [\"\",null,null,null,[1,2]]\n";
        assert_eq!(roadmap.canonical_text(), told);
        roadmap.projects[0].permits.clear();
        assert_eq!(roadmap.canonical_text(), told.replace("\"aan te vragen\"", "null"));
        roadmap.projects[0].permits = vec![Permit::in_words("a"), Permit::in_words("b")];
        roadmap.projects[0].costs[0].vat = Vat::of(21);
        let text = roadmap.canonical_text();
        assert!(text.contains("project 1 permit: [\"a\",null,\"unstated\",null,null,null]\n"), "{text}");
        assert!(text.contains("project 1 cost: [\"aarde\",null,4235,1000,21,true,null]\n"), "{text}");
    }
}
