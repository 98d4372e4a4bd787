//! Who pays a project: the programme, the group itself, other funders, partners in cash. What is asked of the
//! programme is the rest, unless somebody states it.

use serde::{Deserialize, Serialize};

use super::{Project, Roadmap};
use crate::domain::money::Cents;

/// Who brings money in, beside the programme and the partners.
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
pub enum FundingKind {
    /// The group itself.
    Own,
    /// Another funder.
    Other,
}

/// Money for a project that comes from elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Funding {
    /// Own means or another funder.
    pub kind: FundingKind,
    /// From where.
    pub label: String,
    /// How much; more than nothing.
    pub amount: Cents,
}

/// Cash that a partner brings in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cash {
    /// The project it is for; `None` for the whole roadmap.
    pub project: Option<u32>,
    /// Name of the partner.
    pub partner: String,
    /// How much.
    pub amount: Cents,
    /// Agreed or signed; else it does not count yet.
    pub agreed: bool,
}

/// The money of a project, or of a whole roadmap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sums {
    /// What it costs.
    pub costs: Cents,
    /// Own means.
    pub own: Cents,
    /// Other funding.
    pub other: Cents,
    /// Cash of partners that was agreed.
    pub partners: Cents,
    /// Cash of partners that was not agreed yet; it is in no sum.
    pub open: Cents,
    /// What is asked of the programme.
    pub asked: Cents,
}

impl Sums {
    /// What remains to be asked: the costs less what others bring, never below zero.
    pub fn rest(&self) -> Cents {
        Cents(self.costs.minus(self.own).minus(self.other).minus(self.partners).0.max(0))
    }

    /// What all bring, less the costs: 0 when it agrees, below zero when the costs are not covered.
    pub fn difference(&self) -> Cents {
        self.asked.plus(self.own).plus(self.other).plus(self.partners).minus(self.costs)
    }

    fn with(mut self, cash: &Cash) -> Self {
        let to = if cash.agreed { &mut self.partners } else { &mut self.open };
        *to = to.plus(cash.amount);
        self
    }
}

impl Project {
    /// Its money, with the cash of partners that is for this project.
    pub fn sums(&self, cash: &[Cash]) -> Sums {
        let of = |kind: FundingKind| {
            self.funding.iter().filter(|funding| funding.kind == kind).map(|funding| funding.amount).sum()
        };
        let (own, other) = (of(FundingKind::Own), of(FundingKind::Other));
        let sums = Sums { costs: self.cost(), own, other, asked: self.asked, ..Sums::default() };
        cash.iter().filter(|cash| cash.project == Some(self.number)).fold(sums, Sums::with)
    }

    /// Computes what is asked, unless somebody stated it.
    pub fn settle_asked(&mut self, cash: &[Cash]) {
        if !self.asked_stated {
            self.asked = self.sums(cash).rest();
        }
    }
}

impl Roadmap {
    /// The money of all projects together, with the cash of partners for the whole.
    pub fn sums(&self, cash: &[Cash]) -> Sums {
        let each = self.projects.iter().map(|project| project.sums(&[]));
        let sums = each.fold(Sums::default(), |all, one| Sums {
            costs: all.costs.plus(one.costs),
            own: all.own.plus(one.own),
            other: all.other.plus(one.other),
            asked: all.asked.plus(one.asked),
            ..all
        });
        cash.iter().fold(sums, Sums::with)
    }

    /// Computes what each project asks for which nobody stated it.
    pub fn settle_asked(&mut self, cash: &[Cash]) {
        self.projects.iter_mut().for_each(|project| project.settle_asked(cash));
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::CostLine;
    use super::*;

    fn project(costs: i64, own: i64, other: i64) -> Project {
        let funding = |kind, amount| Funding { kind, label: "x".into(), amount: Cents(amount) };
        Project {
            number: 1,
            costs: vec![CostLine { unit_price: Cents(costs), ..CostLine::default() }],
            funding: vec![funding(FundingKind::Own, own), funding(FundingKind::Other, other)],
            ..Project::default()
        }
    }

    fn cash(project: Option<u32>, amount: i64, agreed: bool) -> Cash {
        Cash { project, partner: "De bakker".into(), amount: Cents(amount), agreed }
    }

    #[test]
    fn the_asked_amount_is_the_costs_less_what_others_bring() {
        let mut one = project(620_000, 50_000, 20_000);
        let partners = [
            cash(Some(1), 30_000, true),
            cash(Some(1), 10_000, false),
            cash(Some(2), 5_000, true),
            cash(None, 7_000, true),
        ];
        one.settle_asked(&partners);
        assert_eq!(one.asked, Cents(520_000));
        assert_eq!(one.sums(&partners).difference(), Cents::ZERO);
        assert_eq!(one.sums(&partners).open, Cents(10_000));
        one.asked_stated = true;
        one.asked = Cents(520_001);
        one.settle_asked(&partners);
        assert_eq!(one.sums(&partners).difference(), Cents(1), "stated, so it stays");
        let roadmap = Roadmap { vision: None, projects: vec![one] };
        assert_eq!(roadmap.sums(&partners).partners, Cents(42_000), "the whole has all partners");
    }

    #[test]
    fn the_asked_amount_is_never_below_zero() {
        let mut one = project(100, 150, 1);
        one.settle_asked(&[]);
        assert_eq!((one.asked, one.sums(&[]).difference()), (Cents::ZERO, Cents(51)));
    }

    proptest! {
        #[test]
        fn a_computed_amount_always_agrees_unless_others_bring_more_than_it_costs(
            costs in 0_i64..1_000_000_000, own in 1_i64..1_000_000_000, other in 1_i64..1_000_000_000,
        ) {
            let mut one = project(costs, own, other);
            one.settle_asked(&[]);
            let difference = one.sums(&[]).difference().0;
            prop_assert_eq!(difference, (own + other - costs).max(0));
        }
    }
}
