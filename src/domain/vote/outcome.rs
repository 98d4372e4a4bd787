//! What a rule gives, round by round.

use num_rational::BigRational;

use crate::domain::money::Cents;

/// An exact number; of money, in cents.
pub type Exact = BigRational;

/// What a rule gives. Projects are places in the list of the election.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The projects that are funded, in the order in which they were chosen.
    pub selected: Vec<usize>,
    /// What they cost together; never more than the budget.
    pub cost: Cents,
    /// How each came to be chosen, in the same order.
    pub rounds: Vec<Round>,
    /// Why it ended.
    pub stop: Stop,
    /// The shares of the voters, for Equal Shares.
    pub shares: Option<Shares>,
    /// Where the declared order decided.
    pub ties: Vec<Tie>,
    /// The vote between Equal Shares and the greedy outcome, where the rule asks for it.
    pub comparison: Option<Comparison>,
}

/// How one project was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// The project.
    pub project: usize,
    /// How it was chosen.
    pub means: Means,
    /// What of the budget is left after it.
    pub left: Cents,
}

/// How a project was chosen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Means {
    /// By its votes.
    Votes(u64),
    /// With the money of its supporters.
    Shares {
        /// What the supporters paid who paid most, in cents (for one point on ballots with points).
        most_paid: Exact,
        /// The price of a unit of utility, ρ.
        rho: Exact,
        /// Cost ÷ the largest payment: as many voters, paying equally, would have bought it at that price.
        effective_votes: Exact,
    },
    /// By the load that it puts on its supporters, in cents.
    Load(Exact),
}

/// Why a rule ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Stop {
    /// Every project was looked at.
    ListDone,
    /// The next one did not fit in the rest of the budget.
    DidNotFit,
    /// No further project can be paid by its supporters.
    NotAffordable,
    /// No further project with supporters fits in the rest of the budget.
    Exhausted,
    /// With a higher share the budget would be overspent.
    WouldOverspend,
    /// Every project with supporters is funded.
    AllFunded,
    /// There are no ballots, or none that names a project.
    NoVotes,
}

/// The shares of the voters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shares {
    /// What each voter had at first, in cents.
    pub start: Exact,
    /// What each voter had in the run that counts, in cents.
    pub end: Exact,
    /// How many steps lie between.
    pub steps: u64,
    /// Voters, the empty ballots too.
    pub voters: u64,
}

/// Equal results that the declared order settled.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tie {
    /// The round, from 0: a place in [`Outcome::rounds`].
    pub round: usize,
    /// The projects that were equal, in the declared order.
    pub tied: Vec<usize>,
    /// Which of them was taken; none when the tie ended the count.
    pub won: Option<usize>,
    /// Whether other winners come out when another of them goes first; none when that was not looked into.
    pub changes_winners: Option<bool>,
}

/// The vote between two outcomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Comparison {
    /// Voters who prefer the outcome of Equal Shares.
    pub for_shares: u64,
    /// Voters who prefer the greedy one.
    pub for_greedy: u64,
}
