//! One count of Equal Shares: purses with a given share, and rounds in which supporters buy the project that costs
//! them least.
//!
//! Money is followed as floating-point numbers together with a bound on how far they can be off. Where that bound
//! leaves two answers open (which of two projects is cheaper, whether the money of its supporters suffices exactly,
//! whether a purse is emptied exactly) the answer is reckoned in whole numbers, from the prices of the rounds before
//! (see [`Chain`]). So nothing is ever decided by rounding, and equal is equal.

use num_bigint::BigInt;

use super::super::exact::{Chain, Sum};
use super::super::rule::Utilities;
use super::super::tally::Tally;
use super::candidate::Candidate;

/// No round: what was never bought, who still has money.
const NEVER: u16 = u16::MAX;

/// The relative error of one operation on floating-point numbers.
const EPSILON: f64 = f64::EPSILON;

/// The share of each voter: `numerator / voters` cents.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Share {
    /// Cents, times the number of voters.
    pub numerator: i128,
    /// The number of voters; above zero.
    pub voters: u64,
}

/// The money of the voters behind one kind of ballot.
#[derive(Debug, Clone, Copy)]
struct Purse {
    /// What each of them has left, in cents, nearly.
    money: f64,
    /// How many they are.
    weight: f64,
}

/// Equal projects in a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Equal {
    /// The round.
    pub round: usize,
    /// The projects, in the declared order; the first was bought.
    pub tied: Vec<usize>,
}

/// A price per point that is known exactly: a numerator over the common denominator of the chain, and `units`.
#[derive(Debug, Clone)]
enum Price {
    /// The cost over the points of those who pay: nobody's purse is emptied for it.
    Plain { cents: i64, units: u64 },
    /// Any other.
    Reckoned { numerator: BigInt, units: u64 },
}

/// One count after another over the same ballots.
#[derive(Debug)]
pub struct Purses<'a> {
    tally: &'a Tally,
    ranks: &'a [u32],
    utilities: Utilities,
    share: Share,
    purses: Vec<Purse>,
    /// By how much each purse grows when the share grows by one, as long as the same people pay the same way.
    slopes: Vec<f64>,
    /// The round in which each kind of ballot spent all it had.
    emptied: Vec<u16>,
    /// The round in which each project was bought.
    bought: Vec<u16>,
    chain: Chain,
    /// How far a purse can be from what it really holds.
    error: f64,
    /// By how much the share can grow, at least, before anything but amounts changes; when it is asked for.
    reach: Option<f64>,
    candidates: Vec<Candidate>,
    /// What was bought, in order.
    pub selected: Vec<usize>,
    /// Where the declared order decided.
    pub equal: Vec<Equal>,
    poor: Vec<bool>,
}

/// What one look at the supporters of a project gives, at a price per point.
#[derive(Debug, Clone, Copy, Default)]
struct Look {
    /// The money of those who cannot pay the price.
    paid: f64,
    /// The points of those who can.
    rich: f64,
    /// The money of all.
    total: f64,
    /// Voters who cannot pay the price.
    poor: f64,
    /// The least money among those who can, where every point is 1.
    least: f64,
}

impl<'a> Purses<'a> {
    /// Purses for the ballots; empty until [`Self::count`].
    pub fn new(tally: &'a Tally, utilities: Utilities, ranks: &'a [u32]) -> Self {
        let purses = tally.weights.iter().map(|&weight| Purse { money: 0.0, weight: f64::from(weight) });
        Self {
            tally,
            ranks,
            utilities,
            share: Share { numerator: 0, voters: 1 },
            purses: purses.collect(),
            slopes: Vec::new(),
            emptied: vec![NEVER; tally.kinds()],
            bought: vec![NEVER; tally.costs.len()],
            chain: Chain::new(0, 1),
            error: 0.0,
            reach: None,
            candidates: Vec::new(),
            selected: Vec::new(),
            equal: Vec::new(),
            poor: Vec::new(),
        }
    }

    /// Counts with a share. With `looks_ahead` it also finds how far the share can grow before anything changes but
    /// amounts; see [`Self::reach`].
    pub fn count(&mut self, share: Share, looks_ahead: bool) {
        self.begin(share, looks_ahead);
        while let Some(place) = self.cheapest() {
            self.buy(place);
            self.candidates.sort_by(|one, other| one.low.total_cmp(&other.low));
        }
    }

    /// By how much the share can grow, in cents, while the same projects are bought in the same order; a little less
    /// than the truth, and zero where that is not known.
    pub fn reach(&self) -> f64 {
        self.reach.unwrap_or(0.0)
    }

    /// What the projects cost together, in cents.
    pub fn cost(&self) -> i64 {
        self.selected.iter().map(|&project| self.tally.costs[project]).sum()
    }

    /// The prices of the rounds, exactly.
    pub fn prices(&mut self) -> &Chain {
        self.lengthen();
        &self.chain
    }

    /// What a point is worth: units of utility.
    fn factor(&self, project: usize) -> i64 {
        match self.utilities {
            Utilities::Cost => self.tally.costs[project],
            Utilities::Cardinality => 1,
        }
    }

    fn begin(&mut self, share: Share, looks_ahead: bool) {
        self.share = share;
        self.chain = Chain::new(share.numerator, share.voters);
        let each = share.numerator as f64 / share.voters as f64;
        self.error = 4.0 * EPSILON * each;
        self.purses.iter_mut().for_each(|purse| purse.money = each);
        self.emptied.fill(NEVER);
        self.bought.fill(NEVER);
        self.selected.clear();
        self.equal.clear();
        self.reach = looks_ahead.then_some(f64::INFINITY);
        if looks_ahead {
            self.slopes.clear();
            self.slopes.resize(self.purses.len(), 1.0);
        }
        self.candidates.clear();
        for project in 0..self.tally.costs.len() {
            let votes = self.tally.votes[project];
            if votes > 0 && self.tally.costs[project] > 0 {
                let price = self.tally.costs[project] as f64 / votes as f64;
                self.candidates.push(Candidate::new(project, price, self.factor(project) as f64));
            }
        }
        self.candidates.sort_by(|one, other| one.low.total_cmp(&other.low));
    }

    /// Looks for the candidate that costs its supporters least, and gives its place; the declared order decides among
    /// equals. Who cannot be paid any more is left out from here on.
    fn cheapest(&mut self) -> Option<usize> {
        let mut best = f64::INFINITY;
        let mut at = 0;
        let mut gone = false;
        while at < self.candidates.len() && self.candidates[at].low <= best {
            if self.evaluate(at) {
                best = best.min(self.candidates[at].high);
            } else {
                self.candidates[at].drop_out();
                gone = true;
            }
            at += 1;
        }
        if gone {
            self.candidates.retain(Candidate::is_in);
        }
        // Whoever was not looked at is dearer: the candidates stand by their last price.
        let places = 0..self.candidates.len();
        let mut near: Vec<usize> = places.filter(|&place| self.candidates[place].low <= best).collect();
        if near.len() > 1 {
            near = self.equals(&near);
        }
        if near.len() > 1 {
            near.sort_by_key(|&place| self.ranks[self.candidates[place].project]);
            let tied: Vec<usize> = near.iter().map(|&place| self.candidates[place].project).collect();
            self.equal.push(Equal { round: self.selected.len(), tied });
        }
        let winner = *near.first()?;
        self.look_ahead(winner, &near);
        Some(winner)
    }

    /// Of candidates that are about as cheap, those that really are the cheapest: one, or several that are equal.
    fn equals(&mut self, near: &[usize]) -> Vec<usize> {
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
    fn compare(&self, one: &Price, one_factor: i64, other: &Price, other_factor: i64) -> std::cmp::Ordering {
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

    /// Finds what a candidate costs its supporters now; false when they cannot pay it any more.
    fn evaluate(&mut self, place: usize) -> bool {
        let Candidate { project, price: before, .. } = self.candidates[place];
        let cost = self.tally.costs[project] as f64;
        let mut price = before;
        let mut look = self.look(project, price);
        loop {
            if look.rich == 0.0 {
                break;
            }
            let next = (cost - look.paid) / look.rich;
            // The higher price empties no further purse, or it is the same but for rounding.
            if next <= look.least || next <= price {
                price = next;
                break;
            }
            price = next;
            let again = self.look(project, price);
            if again.rich == look.rich {
                break;
            }
            look = again;
        }
        let supporters = self.tally.supporters(project).len() as f64;
        let summing = (supporters + 4.0) * EPSILON;
        let voters = self.tally.votes[project] as f64;
        let unsure = 2.0 * (voters * self.error + summing * (look.total + cost));
        if look.total < cost - unsure {
            self.fell_short(project, cost - look.total - unsure);
            return false;
        }
        if look.total <= cost + unsure || look.rich == 0.0 {
            // Whether the money just suffices is for whole numbers to say.
            self.reach = self.reach.map(|_| 0.0);
            let Some(exact) = self.price(place) else { return false };
            price = self.nearly(&exact);
            let off = 8.0 * EPSILON * price;
            self.candidates[place].set(price, off, 0.0);
            return true;
        }
        let off =
            2.0 * (look.poor * self.error + summing * (look.paid + cost)) / look.rich + 4.0 * EPSILON * price;
        let slope = if self.reach.is_some() { -self.slope_of_poor(project, price) / look.rich } else { 0.0 };
        self.candidates[place].set(price, off, slope);
        true
    }

    /// Looks at the purses of the supporters of a project, at a price per point.
    fn look(&self, project: usize, price: f64) -> Look {
        let kinds = self.tally.supporters(project);
        let points = self.tally.points(project);
        let mut look = Look { least: f64::INFINITY, ..Look::default() };
        if points.is_empty() {
            for &kind in kinds {
                let Purse { money, weight } = self.purses[kind as usize];
                let all = money * weight;
                look.total += all;
                if money < price {
                    look.paid += all;
                    look.poor += weight;
                } else {
                    look.rich += weight;
                    look.least = look.least.min(money);
                }
            }
        } else {
            look.least = f64::NEG_INFINITY;
            for (&kind, &points) in kinds.iter().zip(points) {
                let Purse { money, weight } = self.purses[kind as usize];
                let points = f64::from(points);
                let all = money * weight;
                look.total += all;
                if money < price * points {
                    look.paid += all;
                    look.poor += weight;
                } else {
                    look.rich += weight * points;
                }
            }
        }
        look
    }

    /// By how much the money grows of those who cannot pay a price per point, when the share grows by one.
    fn slope_of_poor(&self, project: usize, price: f64) -> f64 {
        let poor = self.marks(project).filter(|(kind, points)| self.purses[*kind].money < price * points);
        poor.map(|(kind, _)| self.slopes[kind] * self.purses[kind].weight).sum()
    }

    /// The supporters of a project with their points.
    fn marks(&self, project: usize) -> impl Iterator<Item = (usize, f64)> {
        let points = self.tally.points(project).iter().copied().chain(std::iter::repeat(1));
        self.tally.supporters(project).iter().map(|kind| *kind as usize).zip(points.map(f64::from))
    }

    fn nearly(&self, price: &Price) -> f64 {
        match price {
            Price::Plain { cents, units } => *cents as f64 / *units as f64,
            Price::Reckoned { numerator, units } => self.chain.nearly_of(numerator, *units),
        }
    }

    /// The exact price per point of a candidate; none when its supporters cannot pay it.
    ///
    /// It begins with those who surely cannot pay it and adds whoever cannot pay the price that follows, until there is
    /// nobody to add: the price only ever rises on the way, and never above the true one.
    fn price(&mut self, place: usize) -> Option<Price> {
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

    /// Takes the money of everybody behind a kind of ballot out of a sum, as it was before a round.
    fn add_purse(&self, sum: &mut Sum, kind: u32, before: u16) {
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

    /// Whether a purse that is about as full as it needs to be for a price falls short of it.
    fn falls_short(&mut self, kind: u32, points: u32, price: &Price) -> bool {
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

    /// Brings the exact prices up to the last round.
    fn lengthen(&mut self) {
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

    /// Lets the supporters of a candidate pay for it.
    fn buy(&mut self, place: usize) {
        let Candidate { project, mut price, mut off, slope, .. } = self.candidates[place];
        let doubtful = |purses: &Self, price: f64, off: f64| {
            purses.marks(project).any(|(kind, points)| {
                let slack = purses.slack(price, off, points);
                purses.emptied[kind] == NEVER && (purses.purses[kind].money - price * points).abs() <= slack
            })
        };
        let mut short: Vec<u32> = Vec::new();
        if doubtful(self, price, off)
            && let Some(exact) = self.price(place)
        {
            self.reach = self.reach.map(|_| 0.0);
            price = self.nearly(&exact);
            off = 8.0 * EPSILON * price;
            let tally = self.tally;
            let points = tally.points(project);
            for (at, &kind) in tally.supporters(project).iter().enumerate() {
                let points = points.get(at).copied().unwrap_or(1);
                let left = self.purses[kind as usize].money - price * f64::from(points);
                let unsure = left.abs() <= self.slack(price, off, f64::from(points));
                if self.emptied[kind as usize] == NEVER && unsure && self.falls_short(kind, points, &exact) {
                    short.push(kind);
                }
            }
        }
        let round = u16::try_from(self.selected.len()).unwrap_or(NEVER);
        let points = self.tally.points(project);
        // The slope is that of the price for a unit of utility.
        let slope = slope * self.factor(project) as f64;
        let mut largest = 1.0_f64;
        let mut steepest = 0.0_f64;
        for (at, &kind) in self.tally.supporters(project).iter().enumerate() {
            let kind_at = kind as usize;
            if self.emptied[kind_at] != NEVER {
                continue;
            }
            let points = points.get(at).map_or(1.0, |points| f64::from(*points));
            largest = largest.max(points);
            let left = self.purses[kind_at].money - price * points;
            let slack = 4.0 * self.error + 2.0 * off * points + 16.0 * EPSILON * price * points;
            let empties = left < -slack || (left <= slack && short.binary_search(&kind).is_ok());
            if self.reach.is_some() {
                // How soon a growing share makes a payer of somebody who is emptied, or the other way round.
                let moves = self.slopes[kind_at] - slope * points;
                if (left > 0.0) == (moves < 0.0) {
                    steepest = steepest.max(moves.abs() / (left.abs() - slack).max(f64::MIN_POSITIVE));
                }
                self.slopes[kind_at] = if empties { 0.0 } else { moves };
            }
            self.purses[kind_at].money = if empties { 0.0 } else { left.max(0.0) };
            if empties {
                self.emptied[kind_at] = round;
            }
        }
        if steepest > 0.0 {
            self.reach = self.reach.map(|reach| reach.min(1.0 / steepest));
        }
        let each = self.share.numerator as f64 / self.share.voters as f64;
        self.error += off * largest + 4.0 * EPSILON * each;
        self.bought[project] = round;
        self.selected.push(project);
        self.candidates.remove(place);
        if self.error > 1e-9 * each {
            self.refresh(each);
        }
    }

    /// How near a purse must be to what it is asked for, to need whole numbers.
    fn slack(&self, price: f64, off: f64, points: f64) -> f64 {
        4.0 * self.error + 2.0 * off * points + 16.0 * EPSILON * price * points
    }

    /// Fills the purses anew from the exact prices, when their bound has grown too large to tell much apart.
    fn refresh(&mut self, each: f64) {
        self.lengthen();
        let prices: Vec<f64> = (0..self.chain.len()).map(|round| self.chain.nearly(round)).collect();
        let mut largest = 1_u32;
        for kind in 0..self.purses.len() {
            if self.emptied[kind] != NEVER {
                continue;
            }
            let mut money = each;
            for (project, points) in self.tally.marks(u32::try_from(kind).unwrap_or(u32::MAX)) {
                let round = self.bought[usize::from(project)];
                if round != NEVER {
                    money -= prices[usize::from(round)] * f64::from(points);
                    largest = largest.max(points);
                }
            }
            self.purses[kind].money = money.max(0.0);
        }
        self.error = 8.0 * EPSILON * each * (prices.len() + 1) as f64;
    }

    /// Notes how soon a growing share lets the supporters of a project that is left out pay for it after all.
    fn fell_short(&mut self, project: usize, lacking: f64) {
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
    fn look_ahead(&mut self, winner: usize, equals: &[usize]) {
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
