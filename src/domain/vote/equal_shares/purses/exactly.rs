//! What is reckoned in whole numbers, where floating-point numbers leave two answers open.

use num_bigint::BigInt;

use super::super::super::exact::Sum;
use super::super::super::rule::Utilities;
use super::super::candidate::Candidate;
use super::{EPSILON, NEVER, Purses};

/// A price per point that is known exactly: a numerator over the common denominator of the chain, and `units`.
#[derive(Debug, Clone)]
pub(super) enum Price {
    /// The cost over the points of those who pay: nobody's purse is emptied for it.
    Plain { cents: i64, units: u64 },
    /// Any other.
    Reckoned { numerator: BigInt, units: u64 },
}

impl Purses<'_> {
    /// Of candidates that are about as cheap, those that really are the cheapest: one, or several that are equal.
    pub(super) fn equals(&mut self, near: &[usize]) -> Vec<usize> {
        let mut best: Vec<usize> = Vec::new();
        let mut price: Option<Price> = None;
        for &place in near {
            let project = self.candidates[place].project;
            let Some(next) = self.price(place) else { continue };
            let order = match &price {
                None => std::cmp::Ordering::Less,
                Some(best_price) => {
                    let other = self.candidates[best[0]].project;
                    self.compare(&next, self.factor(project), best_price, self.factor(other))
                }
            };
            match order {
                std::cmp::Ordering::Less => {
                    best = vec![place];
                    price = Some(next);
                }
                std::cmp::Ordering::Equal => best.push(place),
                std::cmp::Ordering::Greater => {}
            }
        }
        best
    }

    /// Which of two prices is lower for a unit of utility.
    pub(super) fn compare(
        &self,
        one: &Price,
        one_factor: i64,
        other: &Price,
        other_factor: i64,
    ) -> std::cmp::Ordering {
        if let (Price::Plain { cents: a, units: m }, Price::Plain { cents: b, units: n }) = (one, other) {
            let (left, right) = match self.utilities {
                // Cents and factor are the same amount.
                Utilities::Cost => (i128::from(*n), i128::from(*m)),
                Utilities::Cardinality => (i128::from(*a) * i128::from(*n), i128::from(*b) * i128::from(*m)),
            };
            return left.cmp(&right);
        }
        let over = |price: &Price| match price {
            Price::Plain { cents, units } => (self.chain.denominator() * *cents, *units),
            Price::Reckoned { numerator, units } => (numerator.clone(), *units),
        };
        let ((a, m), (b, n)) = (over(one), over(other));
        (a * n * other_factor).cmp(&(b * m * one_factor))
    }

    /// The exact price per point of a candidate; none when its supporters cannot pay it.
    ///
    /// It begins with those who surely cannot pay it and adds whoever cannot pay the price that follows, until there is
    /// nobody to add: the price only ever rises on the way, and never above the true one.
    pub(super) fn price(&mut self, place: usize) -> Option<Price> {
        let Candidate { project, low, .. } = self.candidates[place];
        let tally = self.tally;
        let floor = low * self.factor(project) as f64;
        let slack = |price: f64| 4.0 * self.error + 16.0 * EPSILON * price;
        let mut poor = std::mem::take(&mut self.poor);
        poor.clear();
        let sure = |(kind, points): (usize, f64)| {
            let price = floor * points;
            self.emptied[kind] != NEVER || self.purses[kind].money < price - slack(price)
        };
        poor.extend(self.marks(project).map(sure));
        let result = loop {
            let mut units = 0;
            let mut sum = Sum { cents: tally.costs[project], ..Sum::default() };
            let points = tally.points(project);
            for (at, &kind) in tally.supporters(project).iter().enumerate() {
                if !poor[at] {
                    let weight = u64::from(tally.weights[kind as usize]);
                    units += weight * u64::from(points.get(at).copied().unwrap_or(1));
                } else if self.emptied[kind as usize] == NEVER {
                    self.add_purse(&mut sum, kind, NEVER);
                }
            }
            if units == 0 {
                break None;
            }
            let price = if sum.is_plain() {
                Price::Plain { cents: sum.cents, units }
            } else {
                self.lengthen();
                Price::Reckoned { numerator: self.chain.numerator(&sum), units }
            };
            let near = self.nearly(&price);
            let mut more = false;
            for (at, &kind) in tally.supporters(project).iter().enumerate() {
                if poor[at] {
                    continue;
                }
                let points = points.get(at).copied().unwrap_or(1);
                let asked = near * f64::from(points);
                let left = self.purses[kind as usize].money - asked;
                let slack = 4.0 * self.error + 16.0 * EPSILON * asked;
                if left < -slack || (left <= slack && self.falls_short(kind, points, &price)) {
                    poor[at] = true;
                    more = true;
                }
            }
            if !more {
                break Some(price);
            }
        };
        self.poor = poor;
        result
    }

    pub(super) fn nearly(&self, price: &Price) -> f64 {
        match price {
            Price::Plain { cents, units } => *cents as f64 / *units as f64,
            Price::Reckoned { numerator, units } => self.chain.nearly_of(numerator, *units),
        }
    }

    /// Whether a purse that is about as full as it needs to be for a price falls short of it.
    pub(super) fn falls_short(&mut self, kind: u32, points: u32, price: &Price) -> bool {
        self.lengthen();
        let mut money = Sum::default();
        self.add_purse(&mut money, kind, NEVER);
        // The sum is what is taken away, for all of them.
        let weight = self.tally.weights[kind as usize];
        let money = -self.chain.numerator(&money);
        let (asked, units) = match price {
            Price::Plain { cents, units } => (self.chain.denominator() * *cents, *units),
            Price::Reckoned { numerator, units } => (numerator.clone(), *units),
        };
        money * units < asked * points * weight
    }

    /// Of the supporters whose purse is about as full as an exact price asks, those who fall short of it.
    pub(super) fn falling_short(&mut self, project: usize, price: f64, off: f64, exact: &Price) -> Vec<u32> {
        let tally = self.tally;
        let points = tally.points(project);
        let mut short = Vec::new();
        for (at, &kind) in tally.supporters(project).iter().enumerate() {
            let points = points.get(at).copied().unwrap_or(1);
            let left = self.purses[kind as usize].money - price * f64::from(points);
            let unsure = left.abs() <= self.slack(price, off, f64::from(points));
            if self.emptied[kind as usize] == NEVER && unsure && self.falls_short(kind, points, exact) {
                short.push(kind);
            }
        }
        short
    }

    /// Takes the money of everybody behind a kind of ballot out of a sum, as it was before a round.
    pub(super) fn add_purse(&self, sum: &mut Sum, kind: u32, before: u16) {
        let weight = i64::from(self.tally.weights[kind as usize]);
        sum.shares -= weight;
        for (project, points) in self.tally.marks(kind) {
            let round = self.bought[usize::from(project)];
            if round < before {
                let round = usize::from(round);
                if sum.rounds.len() <= round {
                    sum.rounds.resize(round + 1, 0);
                }
                sum.rounds[round] += weight * i64::from(points);
            }
        }
    }

    /// Brings the exact prices up to the last round.
    pub(super) fn lengthen(&mut self) {
        for round in self.chain.len()..self.selected.len() {
            let project = self.selected[round];
            let number = u16::try_from(round).unwrap_or(NEVER);
            let points = self.tally.points(project);
            let mut units = 0;
            let mut sum = Sum { cents: self.tally.costs[project], ..Sum::default() };
            for (at, &kind) in self.tally.supporters(project).iter().enumerate() {
                let emptied = self.emptied[kind as usize];
                if emptied > number {
                    let weight = u64::from(self.tally.weights[kind as usize]);
                    units += weight * u64::from(points.get(at).copied().unwrap_or(1));
                } else if emptied == number {
                    self.add_purse(&mut sum, kind, number);
                }
            }
            let numerator = self.chain.numerator(&sum);
            self.chain.push(&numerator, units);
        }
    }
}
