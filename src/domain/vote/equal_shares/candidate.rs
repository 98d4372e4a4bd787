//! A project that can still be bought in a count.

/// A project that can still be bought, with what it cost its supporters when it was last looked at. That never falls
/// while others are bought, so the last price bounds the next from below, and most candidates need no new look.
#[derive(Debug, Clone, Copy)]
pub struct Candidate {
    /// The project.
    pub project: usize,
    /// The price per point, nearly.
    pub price: f64,
    /// How far `price` can be off.
    pub off: f64,
    /// The price for a unit of utility, at least.
    pub low: f64,
    /// The price for a unit of utility, at most.
    pub high: f64,
    /// By how much the price for a unit of utility moves when the share grows by one.
    pub slope: f64,
    /// Utility for each point.
    factor: f64,
}

impl Candidate {
    /// A candidate whose supporters all pay the same per point.
    pub fn new(project: usize, price: f64, factor: f64) -> Self {
        let mut candidate = Self { project, price, off: 0.0, low: 0.0, high: 0.0, slope: 0.0, factor };
        candidate.set(price, 4.0 * f64::EPSILON * price, 0.0);
        candidate
    }

    /// Notes a price per point, how far it can be off, and how it moves with the share.
    pub fn set(&mut self, price: f64, off: f64, slope: f64) {
        self.price = price;
        self.off = off;
        self.low = self.for_utility(price - off);
        self.high = (price + off) / self.factor * (1.0 + 4.0 * f64::EPSILON);
        self.slope = slope / self.factor;
    }

    /// What a price per point is for a unit of utility, at least.
    pub fn for_utility(&self, price: f64) -> f64 {
        price / self.factor * (1.0 - 4.0 * f64::EPSILON)
    }

    /// Takes it out: its supporters cannot pay it any more.
    pub fn drop_out(&mut self) {
        self.low = f64::INFINITY;
    }

    /// Whether it can still be bought.
    pub fn is_in(&self) -> bool {
        self.low < f64::INFINITY
    }
}
