//! How far the share can grow before anything but amounts changes.

use super::{NEVER, Purses};

impl Purses<'_> {
    /// By how much the share can grow, in cents, while the same projects are bought in the same order; a little less
    /// than the truth, and zero where that is not known.
    pub fn reach(&self) -> f64 {
        self.reach.unwrap_or(0.0)
    }

    /// How the price of a point moves when the share grows by one, when it is asked for: those who cannot pay it have
    /// more to give, and `rich` points have less to pay.
    pub(super) fn slope(&self, project: usize, price: f64, rich: f64) -> f64 {
        if self.reach.is_some() { -self.slope_of_poor(project, price) / rich } else { 0.0 }
    }

    /// By how much the money grows of those who cannot pay a price per point, when the share grows by one.
    pub(super) fn slope_of_poor(&self, project: usize, price: f64) -> f64 {
        let poor = self.marks(project).filter(|(kind, points)| self.purses[*kind].money < price * points);
        poor.map(|(kind, _)| self.slopes[kind] * self.purses[kind].weight).sum()
    }

    /// Notes how soon a growing share makes a full payer of somebody whose purse is emptied, or the other way round.
    pub(super) fn note_payers(&mut self, project: usize, price: f64, off: f64, slope: f64) {
        let Some(reach) = self.reach else { return };
        let points = self.tally.points(project);
        let mut steepest = 0.0_f64;
        for (at, &kind) in self.tally.supporters(project).iter().enumerate() {
            let kind = kind as usize;
            if self.emptied[kind] != NEVER {
                continue;
            }
            let points = points.get(at).map_or(1.0, |points| f64::from(*points));
            let left = self.purses[kind].money - price * points;
            let moves = self.slopes[kind] - slope * points;
            if (left > 0.0) == (moves < 0.0) {
                let far = left.abs() - self.slack(price, off, points);
                steepest = steepest.max(moves.abs() / far.max(f64::MIN_POSITIVE));
            }
            self.slopes[kind] = if left < 0.0 { 0.0 } else { moves };
        }
        if steepest > 0.0 {
            self.reach = Some(reach.min(1.0 / steepest));
        }
    }

    /// Notes how soon a growing share lets the supporters of a project that is left out pay for it after all.
    pub(super) fn fell_short(&mut self, project: usize, lacking: f64) {
        if let Some(reach) = self.reach {
            let slope: f64 =
                self.marks(project).map(|(kind, _)| self.slopes[kind] * self.purses[kind].weight).sum();
            if slope > 0.0 {
                self.reach = Some(reach.min(lacking / slope));
            }
        }
    }

    /// Notes how soon a growing share makes another candidate as cheap as the winner of a round.
    ///
    /// What a candidate cost when it was last looked at, as a line over the share, bounds it from below ever after:
    /// whoever else would pay all he has only makes the price rise, and so does every purchase in between.
    pub(super) fn look_ahead(&mut self, winner: usize, equals: &[usize]) {
        let Some(mut reach) = self.reach else { return };
        let best = self.candidates[winner];
        for (place, other) in self.candidates.iter().enumerate() {
            if place == winner {
                continue;
            }
            let moves = best.slope - other.slope;
            if equals.contains(&place) {
                // Equal prices that do not move with the share stay equal, and the declared order decides as before.
                let still = best.slope == 0.0 && other.slope == 0.0;
                reach = if still { reach } else { 0.0 };
            } else if moves > 0.0 {
                reach = reach.min((other.low - best.high).max(0.0) / moves);
            }
        }
        self.reach = Some(reach);
    }
}
