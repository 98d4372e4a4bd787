//! One count of Equal Shares: purses with a given share, and rounds in which supporters buy the project that costs
//! them least.
//!
//! Money is followed as floating-point numbers together with a bound on how far they can be off. Where that bound
//! leaves two answers open (which of two projects is cheaper, whether the money of its supporters suffices exactly,
//! whether a purse is emptied exactly) the answer is reckoned in whole numbers, from the prices of the rounds before
//! (see [`Chain`]). So nothing is ever decided by rounding, and equal is equal.

mod ahead;
mod exactly;
mod look;

use exactly::Price;

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
    /// What the purses of those held who paid last, in case that they get it back.
    before: Vec<f64>,
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
            before: Vec::new(),
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

    /// Lets the supporters of a candidate pay for it.
    fn buy(&mut self, place: usize) {
        let Candidate { project, mut price, mut off, slope, .. } = self.candidates[place];
        // Nearly always nothing is in doubt, and it can be paid while it is looked at.
        let at_once = self.reach.is_none() && self.tally.points(project).is_empty();
        let near =
            if at_once { self.pay_at_once(project, price, off) } else { self.near(project, price, off) };
        let doubtful = near.gap <= 4.0 * self.error;
        if at_once && doubtful {
            self.give_back(project);
        }
        let mut short = None;
        if doubtful && let Some(exact) = self.price(place) {
            self.reach = self.reach.map(|_| 0.0);
            price = self.nearly(&exact);
            off = off.max(8.0 * EPSILON * price);
            short = Some(self.falling_short(project, price, off, &exact));
        }
        // The slope is that of the price for a unit of utility.
        self.note_payers(project, price, off, slope * self.factor(project) as f64);
        if doubtful || !at_once {
            self.pay(project, price, off, short.as_deref());
        }
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
}
