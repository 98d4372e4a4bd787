//! The roadmap (stappenplan, feuille de route): the projects of a neighbourhood, what they cost, what they
//! ask, and the steps to get there (B-RM-1, B-RM-2).

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::money::Cents;

/// A line of what a project costs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CostLine {
    /// What is bought, hired or built.
    pub label: String,
    /// Code of a cost category of the edition.
    pub category: Option<String>,
    /// Price of one unit, in cents.
    pub unit_price: Cents,
    /// How many units, in thousandths: 2 500 is two and a half.
    pub quantity_thousandths: i64,
}

impl CostLine {
    /// Unit price × quantity, to the cent.
    pub fn amount(&self) -> Cents {
        self.unit_price.times_thousandths(self.quantity_thousandths)
    }
}

/// Expertise that a project asks for (B-EX-1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExpertiseAsked {
    /// Code of a field of expertise of the edition.
    pub field: String,
    /// How much, in half days.
    pub half_days: u32,
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
    /// Numbers of the steps of this project that come before it, from 1.
    pub after: Vec<u32>,
    /// The day on which it was done.
    pub done_on: Option<NaiveDate>,
}

/// A project: the line that is asked, awarded, realised and evaluated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Project {
    /// Short name.
    pub title: String,
    /// Code of a theme of the edition.
    pub theme: Option<String>,
    /// What it is to bring about, in a few sentences.
    pub objective: Option<String>,
    /// Numbers of the findings of the inventory it answers to, from 1.
    pub findings: Vec<u32>,
    /// What it costs.
    pub costs: Vec<CostLine>,
    /// What is asked of the programme; the rest comes from own means or others.
    pub asked: Cents,
    /// Expertise asked.
    pub expertise: Vec<ExpertiseAsked>,
    /// Whether it lies in public space.
    pub public_space: bool,
    /// Which permit it needs and how that stands, in words; "none" is an answer too.
    pub permit: Option<String>,
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

impl Roadmap {
    /// All that is asked of the programme.
    pub fn asked(&self) -> Cents {
        self.projects.iter().map(|project| project.asked).sum()
    }
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
}

/// The first circle in the order of steps, as step numbers in the order in which they lead to each other.
pub fn circle(steps: &[Step]) -> Option<Vec<u32>> {
    fn visit(at: u32, steps: &[Step], path: &mut Vec<u32>, settled: &mut [bool]) -> Option<Vec<u32>> {
        if let Some(start) = path.iter().position(|number| *number == at) {
            return Some(path[start..].to_vec());
        }
        let index = usize::try_from(at).ok()?.checked_sub(1)?;
        if *settled.get(index)? {
            return None;
        }
        path.push(at);
        for before in &steps.get(index)?.after {
            if let Some(circle) = visit(*before, steps, path, settled) {
                return Some(circle);
            }
        }
        path.pop();
        settled[index] = true;
        None
    }
    let mut settled = vec![false; steps.len()];
    (1..=u32::try_from(steps.len()).unwrap_or(u32::MAX))
        .find_map(|number| visit(number, steps, &mut Vec::new(), &mut settled))
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
    }

    #[test]
    fn a_cost_line_is_unit_price_times_quantity() {
        let line = CostLine {
            label: "aarde".into(),
            category: None,
            unit_price: Cents(4_235),
            quantity_thousandths: 2_500,
        };
        assert_eq!(line.amount(), Cents(10_588));
    }
}
