//! Looks at the purses of the supporters of a project: this is where the time goes. No branches, because who can pay is
//! anybody's guess.

use std::hint::select_unpredictable;

use super::{EPSILON, NEVER, Purse, Purses};

/// What one look at the supporters of a project gives, at a price per point.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look {
    /// The money of those who cannot pay the price.
    pub(super) paid: f64,
    /// The points of those who can.
    pub(super) rich: f64,
    /// The money of all.
    pub(super) total: f64,
    /// The least money among those who can, where every point is 1; otherwise below everything.
    pub(super) least: f64,
}

/// How the supporters of a project stand to its price.
#[derive(Debug, Clone, Copy)]
pub(super) struct Near {
    /// The least distance of a purse from what it is asked for, beyond what the price can be off.
    pub(super) gap: f64,
    /// Voters who can pay a part only.
    pub(super) poor: f64,
    /// What they pay.
    pub(super) paid: f64,
    /// The points of those who pay in full.
    pub(super) rich: f64,
    /// The most points on a ballot.
    pub(super) largest: f64,
}

/// How many purses are added up beside each other.
const LANES: usize = 2;

impl Purses<'_> {
    /// Looks at the purses of the supporters of a project, at a price per point.
    pub(super) fn look(&self, project: usize, price: f64) -> Look {
        let kinds = self.tally.supporters(project);
        let points = self.tally.points(project);
        if points.is_empty() {
            return self.look_at_equals(kinds, price);
        }
        let (mut paid, mut total, mut rich) = (0.0, 0.0, 0.0);
        for (&kind, &points) in kinds.iter().zip(points) {
            let Purse { money, weight } = self.purses[kind as usize];
            let points = f64::from(points);
            let all = money * weight;
            let poor = money < price * points;
            total += all;
            paid += when(poor, all);
            rich += when(!poor, weight * points);
        }
        // What each could pay for a point is not found out here; another look tells.
        Look { paid, rich, total, least: f64::NEG_INFINITY }
    }

    /// The same where every point is 1. Additions wait for each other, so every second purse is added up apart: the
    /// bound on what rounding does holds in any order.
    fn look_at_equals(&self, kinds: &[u32], price: f64) -> Look {
        let mut lanes = [(0.0, 0.0, 0.0, f64::INFINITY); LANES];
        let add = |(paid, total, rich, least): &mut (f64, f64, f64, f64), kind: u32| {
            let Purse { money, weight } = self.purses[kind as usize];
            let all = money * weight;
            let poor = money < price;
            *total += all;
            *paid += when(poor, all);
            *rich += when(!poor, weight);
            let full = select_unpredictable(poor, f64::INFINITY, money);
            *least = select_unpredictable(full < *least, full, *least);
        };
        let chunks = kinds.chunks_exact(LANES);
        let rest = chunks.remainder();
        for chunk in chunks {
            for (lane, &kind) in lanes.iter_mut().zip(chunk) {
                add(lane, kind);
            }
        }
        for (lane, &kind) in lanes.iter_mut().zip(rest) {
            add(lane, kind);
        }
        let mut look = Look { paid: 0.0, rich: 0.0, total: 0.0, least: f64::INFINITY };
        for (paid, total, rich, least) in lanes {
            look.paid += paid;
            look.total += total;
            look.rich += rich;
            look.least = look.least.min(least);
        }
        look
    }

    /// How the purses of the supporters of a project stand to its price.
    pub(super) fn near(&self, project: usize, price: f64, off: f64) -> Near {
        let mut near = Near { gap: f64::INFINITY, poor: 0.0, paid: 0.0, rich: 0.0, largest: 1.0 };
        let unsure = 2.0 * off + 16.0 * EPSILON * price;
        for (kind, points) in self.marks(project) {
            let Purse { money, weight } = self.purses[kind];
            let left = money - price * points;
            near.largest = near.largest.max(points);
            near.gap = near.gap.min(left.abs() - unsure * points);
            let poor = left < 0.0;
            near.rich += when(!poor, weight * points);
            near.paid += when(poor, weight * money);
            near.poor += when(poor & (money > 0.0), weight);
        }
        near
    }

    /// Looks at the purses as [`Self::near`] does, where every point is 1, and takes the price out of them on the way.
    /// Where a purse turns out to be too near to the price, [`Self::give_back`] puts everything back.
    pub(super) fn pay_at_once(&mut self, project: usize, price: f64, off: f64) -> Near {
        let round = u16::try_from(self.selected.len()).unwrap_or(NEVER);
        let (mut rich, mut paid, mut poor_voters) = (0.0, 0.0, 0.0);
        let mut gap = f64::INFINITY.to_bits();
        let kinds = self.tally.supporters(project);
        self.before.clear();
        self.before.resize(kinds.len(), 0.0);
        for (&kind, before) in kinds.iter().zip(&mut self.before) {
            let Purse { money, weight } = &mut self.purses[kind as usize];
            *before = *money;
            let left = *money - price;
            gap = gap.min(left.abs().to_bits());
            let poor = left < 0.0;
            rich += when(!poor, *weight);
            paid += when(poor, *weight * *money);
            poor_voters += when(poor & (*money > 0.0), *weight);
            *money = when(!poor, left);
            // A purse that was emptied before stays so, and keeps its round.
            let emptied = &mut self.emptied[kind as usize];
            *emptied = (*emptied).min(select_unpredictable(poor, round, NEVER));
        }
        let unsure = 2.0 * off + 16.0 * EPSILON * price;
        Near { gap: f64::from_bits(gap) - unsure, poor: poor_voters, paid, rich, largest: 1.0 }
    }

    /// Puts back what was paid at once for a project.
    pub(super) fn give_back(&mut self, project: usize) {
        let round = u16::try_from(self.selected.len()).unwrap_or(NEVER);
        for (&kind, &before) in self.tally.supporters(project).iter().zip(&self.before) {
            self.purses[kind as usize].money = before;
            let emptied = &mut self.emptied[kind as usize];
            if *emptied == round {
                *emptied = NEVER;
            }
        }
    }

    /// The supporters of a project with their points.
    pub(super) fn marks(&self, project: usize) -> impl Iterator<Item = (usize, f64)> {
        let points = self.tally.points(project).iter().copied().chain(std::iter::repeat(1));
        self.tally.supporters(project).iter().map(|kind| *kind as usize).zip(points.map(f64::from))
    }
}

/// An amount under a condition, or nothing. It chooses among bits: the choice among floats would become a branch.
fn when(holds: bool, amount: f64) -> f64 {
    select_unpredictable(holds, amount, 0.0)
}
