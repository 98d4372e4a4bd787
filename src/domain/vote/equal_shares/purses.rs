//! One count of Equal Shares: purses with a given share, and rounds in which supporters buy the project that costs
//! them least.
//!
//! Money is followed as floating-point numbers together with a bound on how far they can be off. Where that bound
//! leaves two answers open (which of two projects is cheaper, whether the money of its supporters suffices exactly,
//! whether a purse is emptied exactly) the answer is reckoned in whole numbers, from the prices of the rounds before
//! (see [`Chain`]). So nothing is ever decided by rounding, and equal is equal.

use num_bigint::BigInt;

use super::super::exact::{Chain, Sum};
use super::super::outcome::Exact;
use super::super::rule::Utilities;
use super::super::tally::Tally;
use super::candidate::Candidate;

/// No round: what was never bought, who still has money.
const NEVER: u16 = u16::MAX;

/// The relative error of one operation on floating-point numbers.
const EPSILON: f64 = f64::EPSILON;

/// A bound is reckoned with floats too, and errors of errors are small: a thousandth more covers them.
const MORE: f64 = 1.001;

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

/// How a project stands before a round, or at the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Seen {
    /// What is bought in the round; none at the end.
    pub winner: Option<usize>,
    /// What its supporters have left together, in cents.
    pub money: Exact,
    /// What a point costs them; none when they cannot pay it.
    pub price: Option<Exact>,
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

/// How the supporters of a project stand to its price.
#[derive(Debug, Clone, Copy)]
struct Near {
    /// The least distance of a purse from what it is asked for, beyond what the price can be off.
    gap: f64,
    /// Voters who can pay a part only.
    poor: f64,
    /// What they pay.
    paid: f64,
    /// The points of those who pay in full.
    rich: f64,
    /// The most points on a ballot.
    largest: f64,
}

/// How a candidate stands in a round.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// Its price is known.
    Known,
    /// It is dearer than another one.
    Dearer,
    /// Its supporters cannot pay it any more.
    Out,
}

/// What one look at the supporters of a project gives, at a price per point.
#[derive(Debug, Clone, Copy)]
struct Look {
    /// The money of those who cannot pay the price.
    paid: f64,
    /// The points of those who can.
    rich: f64,
    /// The money of all.
    total: f64,
    /// The least money among those who can, where every point is 1; otherwise below everything.
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

    /// Counts with a share, and says before each round and at the end how a project stands.
    pub fn follow(&mut self, share: Share, project: usize) -> Vec<Seen> {
        self.begin(share, false);
        let mut seen = Vec::new();
        loop {
            let winner = self.cheapest();
            self.lengthen();
            let place = self.candidates.iter().position(|candidate| candidate.project == project);
            let price = place.and_then(|place| self.price(place)).map(|price| match price {
                Price::Plain { cents, units } => Exact::new(cents.into(), units.into()),
                Price::Reckoned { numerator, units } => {
                    Exact::new(numerator, self.chain.denominator() * units)
                }
            });
            let mut spent = Sum::default();
            for &kind in self.tally.supporters(project) {
                if self.emptied[kind as usize] == NEVER {
                    self.add_purse(&mut spent, kind, NEVER);
                }
            }
            let money = Exact::new(-self.chain.numerator(&spent), self.chain.denominator().clone());
            seen.push(Seen { winner: winner.map(|place| self.candidates[place].project), money, price });
            let Some(place) = winner else { return seen };
            self.buy(place);
            self.candidates.sort_by(|one, other| one.low.total_cmp(&other.low));
        }
    }

    /// By how much the share can grow, in cents, while the same projects are bought in the same order; a little less
    /// than the truth, and zero where that is not known.
    pub fn reach(&self) -> f64 {
        self.reach.unwrap_or(0.0)
    }

    /// The share of the last count.
    pub fn share(&self) -> Share {
        self.share
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
            match self.evaluate(at, best) {
                Standing::Known => best = best.min(self.candidates[at].high),
                Standing::Dearer => {}
                Standing::Out => {
                    self.candidates[at].drop_out();
                    gone = true;
                }
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

    /// Finds what a candidate costs its supporters now, as far as that is needed to know whether it is dearer than
    /// `best`, the price for a unit of utility of another one.
    fn evaluate(&mut self, place: usize, best: f64) -> Standing {
        let candidate = self.candidates[place];
        let project = candidate.project;
        let cost = self.tally.costs[project] as f64;
        let voters = self.tally.votes[project] as f64;
        let summing = (self.tally.supporters(project).len() as f64 + 4.0) * EPSILON;
        let mut price = candidate.price;
        let mut look = self.look(project, price);
        let unsure = 2.0 * (voters * self.error + summing * (look.total + cost));
        if look.total < cost - unsure {
            self.fell_short(project, cost - look.total - unsure);
            return Standing::Out;
        }
        let mut off = 0.0;
        while look.rich > 0.0 {
            let next = (cost - look.paid) / look.rich;
            off = MORE * ((voters - look.rich) * self.error + summing * (look.paid + cost)) / look.rich
                + 4.0 * EPSILON * next;
            // Who cannot pay this price makes it rise further.
            if candidate.for_utility(next - off) > best {
                let slope = self.slope(project, price, look.rich);
                self.candidates[place].set(next, off, slope);
                return Standing::Dearer;
            }
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
        if look.total <= cost + unsure || look.rich == 0.0 {
            // Whether the money just suffices is for whole numbers to say.
            self.reach = self.reach.map(|_| 0.0);
            let Some(exact) = self.price(place) else { return Standing::Out };
            price = self.nearly(&exact);
            self.candidates[place].set(price, 8.0 * EPSILON * price, 0.0);
            return Standing::Known;
        }
        let slope = self.slope(project, price, look.rich);
        self.candidates[place].set(price, off, slope);
        Standing::Known
    }

    /// How the price of a point moves when the share grows by one, when it is asked for: those who cannot pay it have
    /// more to give, and `rich` points have less to pay.
    fn slope(&self, project: usize, price: f64, rich: f64) -> f64 {
        if self.reach.is_some() { -self.slope_of_poor(project, price) / rich } else { 0.0 }
    }

    /// Looks at the purses of the supporters of a project, at a price per point. This is where the time goes: no
    /// branches, because who can pay is anybody's guess.
    fn look(&self, project: usize, price: f64) -> Look {
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
        let near = self.near(project, price, off);
        let mut short = None;
        if near.gap <= 4.0 * self.error
            && let Some(exact) = self.price(place)
        {
            self.reach = self.reach.map(|_| 0.0);
            price = self.nearly(&exact);
            off = off.max(8.0 * EPSILON * price);
            short = Some(self.falling_short(project, price, off, &exact));
        }
        // The slope is that of the price for a unit of utility.
        self.note_payers(project, price, off, slope * self.factor(project) as f64);
        self.pay(project, price, off, short.as_deref());
        let each = self.share.numerator as f64 / self.share.voters as f64;
        // Only those who still had something can have been off.
        let supporters = self.tally.supporters(project).len() as f64;
        let summing = (supporters + 4.0) * EPSILON * (near.paid + self.tally.costs[project] as f64);
        let really_off = MORE * (near.poor * self.error + summing) / near.rich + 8.0 * EPSILON * price;
        self.error += really_off.min(off.max(8.0 * EPSILON * price)) * near.largest + 4.0 * EPSILON * each;
        self.bought[project] = u16::try_from(self.selected.len()).unwrap_or(NEVER);
        self.selected.push(project);
        self.candidates.remove(place);
        if self.error > 1e-7 * each {
            self.refresh(each);
        }
    }

    /// How the purses of the supporters of a project stand to its price.
    fn near(&self, project: usize, price: f64, off: f64) -> Near {
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

    /// Of the supporters whose purse is about as full as an exact price asks, those who fall short of it.
    fn falling_short(&mut self, project: usize, price: f64, off: f64, exact: &Price) -> Vec<u32> {
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

    /// Takes the price out of the purses. In doubt, `short` has those who fall short of it; otherwise every purse is
    /// clearly above it or below.
    fn pay(&mut self, project: usize, price: f64, off: f64, short: Option<&[u32]>) {
        let round = u16::try_from(self.selected.len()).unwrap_or(NEVER);
        let points = self.tally.points(project);
        for (at, &kind) in self.tally.supporters(project).iter().enumerate() {
            let points = points.get(at).map_or(1.0, |points| f64::from(*points));
            let left = self.purses[kind as usize].money - price * points;
            let empties = match short {
                None => left < 0.0,
                Some(short) => {
                    let slack = self.slack(price, off, points);
                    left < -slack || (left <= slack && short.binary_search(&kind).is_ok())
                }
            };
            self.purses[kind as usize].money = if empties { 0.0 } else { left.max(0.0) };
            if empties && self.emptied[kind as usize] == NEVER {
                self.emptied[kind as usize] = round;
            }
        }
    }

    /// Notes how soon a growing share makes a full payer of somebody whose purse is emptied, or the other way round.
    fn note_payers(&mut self, project: usize, price: f64, off: f64, slope: f64) {
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

/// All bits, or none.
fn mask(all: bool) -> u64 {
    u64::from(all).wrapping_neg()
}
