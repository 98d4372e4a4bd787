//! Looks at the purses of the supporters of a project: this is where the time goes.

use super::{EPSILON, Purse, Purses};

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

impl Purses<'_> {
    /// Looks at the purses of the supporters of a project, at a price per point. This is where the time goes: no
    /// branches, because who can pay is anybody's guess.
    pub(super) fn look(&self, project: usize, price: f64) -> Look {
        let kinds = self.tally.supporters(project);
        let points = self.tally.points(project);
        let (mut paid, mut total, mut rich) = (0.0, 0.0, 0.0);
        if points.is_empty() {
            // Floats that are not negative stand in the same order as their bits.
            let mut least = f64::INFINITY.to_bits();
            for &kind in kinds {
                let Purse { money, weight } = self.purses[kind as usize];
                let all = money * weight;
                let poor = mask(money < price);
                total += all;
                paid += f64::from_bits(all.to_bits() & poor);
                rich += f64::from_bits(weight.to_bits() & !poor);
                least = least.min(money.to_bits() | poor);
            }
            return Look { paid, rich, total, least: f64::from_bits(least) };
        }
        for (&kind, &points) in kinds.iter().zip(points) {
            let Purse { money, weight } = self.purses[kind as usize];
            let points = f64::from(points);
            let all = money * weight;
            let poor = mask(money < price * points);
            total += all;
            paid += f64::from_bits(all.to_bits() & poor);
            rich += f64::from_bits((weight * points).to_bits() & !poor);
        }
        // What each could pay for a point is not found out here; another look tells.
        Look { paid, rich, total, least: f64::NEG_INFINITY }
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
            let poor = mask(left < 0.0);
            near.rich += f64::from_bits((weight * points).to_bits() & !poor);
            near.paid += f64::from_bits((weight * money).to_bits() & poor);
            near.poor += f64::from_bits(weight.to_bits() & poor & mask(money > 0.0));
        }
        near
    }

    /// The supporters of a project with their points.
    pub(super) fn marks(&self, project: usize) -> impl Iterator<Item = (usize, f64)> {
        let points = self.tally.points(project).iter().copied().chain(std::iter::repeat(1));
        self.tally.supporters(project).iter().map(|kind| *kind as usize).zip(points.map(f64::from))
    }
}

/// All bits, or none.
fn mask(all: bool) -> u64 {
    u64::from(all).wrapping_neg()
}
