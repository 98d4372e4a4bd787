//! The ledger: where the money of an edition is. Every movement names the account that it leaves and the one that it
//! comes to, so that it balances by itself; none is ever changed. What the accounts have to hold follows from what was
//! decided, approved, paid, justified and settled ([`targets`]); the movements between what they hold and what they
//! have to hold are the postings ([`movements`]).
//!
//! Envelope → reserved → committed → paid → justified → closed (B-MO-4, B-MO-5, B-MO-7). Beside that path lie what has to
//! come back, what was given up, and what lapsed.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::money::Cents;
use super::programme::rule::Basis;
use super::split::{fill, split};

/// An account of the ledger.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Account {
    /// Where all money comes from: the only one that goes below zero.
    Source,
    /// What an edition can still award.
    Envelope,
    /// On its way from one edition to another; empty at the end of every day.
    Carried,
    /// Awarded, but not yet approved by all.
    Reserved,
    /// Awarded and approved, not yet paid.
    Committed,
    /// Paid, not yet justified.
    Paid,
    /// Paid and justified.
    Justified,
    /// Justified, and the account of the dossier is settled.
    Closed,
    /// Paid, and has to come back.
    Recoverable,
    /// Should have come back, and was given up.
    Waived,
    /// Was not needed, and did not return to the envelope.
    Lapsed,
}

impl Account {
    /// The accounts that hold what a dossier was given, in the order of its life.
    pub const OF_DOSSIER: [Self; 8] = [
        Self::Reserved,
        Self::Committed,
        Self::Paid,
        Self::Justified,
        Self::Closed,
        Self::Recoverable,
        Self::Waived,
        Self::Lapsed,
    ];

    /// The key of its name in the message files.
    pub fn term(self) -> String {
        format!("account-{self}")
    }

    /// Its place on the path from reserved to closed.
    fn stage(self) -> Option<usize> {
        PATH.iter().position(|account| *account == self)
    }

    /// Where on the path money comes in that was beside it: what has to come back was paid, all other is new.
    fn entry(self) -> usize {
        match self {
            Self::Recoverable | Self::Waived => 2,
            _ => 0,
        }
    }
}

/// The path that money takes when all goes well.
const PATH: [Account; 5] =
    [Account::Reserved, Account::Committed, Account::Paid, Account::Justified, Account::Closed];

/// What money was given for.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
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
pub enum Fund {
    /// What was awarded to projects of the roadmap.
    Award,
    /// The start fund of the preparation (B-SB-1).
    StartFund,
}

impl Fund {
    /// The key of its name in the message files.
    pub fn term(self) -> String {
        format!("fund-{self}")
    }
}

/// Why money moved.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Cause {
    /// The envelope of an edition was stated.
    Envelope,
    /// A project was decided.
    Award,
    /// A step of the approval chain was taken.
    Approval,
    /// The bank paid.
    Payment,
    /// Expenses were judged.
    Expense,
    /// The account of a dossier was settled, or opened again.
    Settlement,
    /// Money came back.
    Repayment,
    /// What should have come back was given up.
    Waiver,
    /// A dossier ended before its time, or was taken up again.
    End,
    /// A start fund was granted.
    StartFund,
    /// The rest of an edition was carried over to another.
    CarryOver,
    /// The register of an older release was taken over.
    Upgrade,
}

impl Cause {
    /// The key of its name in the message files.
    pub fn term(self) -> String {
        format!("cause-{self}")
    }
}

/// What becomes of money that was awarded and not needed.
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
pub enum Unspent {
    /// It goes back to the envelope of the edition.
    Returns,
    /// It is lost.
    Lapses,
}

/// An amount of a project, by its number; `None`: of the dossier as a whole.
pub type OfProject = (Option<u32>, Cents);

/// What is known of the money of one dossier, from one fund.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Grant {
    /// What was awarded, each project once, in the order of the roadmap. A start fund has one entry, without project.
    pub awarded: Vec<OfProject>,
    /// Approved by all who have to (B-MO-3).
    pub committed: bool,
    /// The dossier was refused or withdrawn: what is not spent is no longer its own.
    pub over: bool,
    /// What was accepted of its expenses, by project.
    pub accepted: Vec<OfProject>,
    /// What the bank paid.
    pub paid: Cents,
    /// What came back.
    pub repaid: Cents,
    /// What should have come back and was given up.
    pub waived: Cents,
    /// The account is settled, and what becomes of what is not needed.
    pub settled: Option<Unspent>,
    /// Whether what is left of one project can pay for another: per dossier it can, per project not.
    pub per: Option<Basis>,
}

impl Grant {
    /// All that was awarded.
    pub fn total(&self) -> Cents {
        self.awarded.iter().map(|(_, amount)| *amount).sum()
    }

    /// What was paid and did not come back.
    pub fn net_paid(&self) -> Cents {
        Cents((self.paid.0 - self.repaid.0).max(0))
    }

    /// What was accepted of its expenses, whatever was awarded.
    pub fn accepted_in_all(&self) -> Cents {
        self.accepted.iter().map(|(_, amount)| *amount).sum()
    }

    /// What it is entitled to: accepted expenses, at most what was awarded (B-MO-12); by project, in the order of
    /// [`Grant::awarded`]. Counted per dossier, what goes beyond one project's award, or belongs to none, fills what is
    /// left of the others, first to last.
    pub fn entitled(&self) -> Vec<Cents> {
        let accepted_of = |project: Option<u32>| -> Cents {
            self.accepted.iter().filter(|(of, _)| *of == project).map(|(_, amount)| *amount).sum()
        };
        let mut entitled: Vec<Cents> =
            self.awarded.iter().map(|(project, award)| accepted_of(*project).min(*award)).collect();
        if self.per != Some(Basis::Project) {
            let used: Cents = entitled.iter().copied().sum();
            let beyond = self.accepted_in_all().minus(used);
            let rooms: Vec<Cents> =
                self.awarded.iter().zip(&entitled).map(|((_, award), used)| award.minus(*used)).collect();
            let (filled, _) = fill(beyond, &rooms);
            for (entitled, more) in entitled.iter_mut().zip(filled) {
                *entitled = entitled.plus(more);
            }
        }
        entitled
    }

    /// What is still to be paid when it is settled; below zero when money has to come back (B-MO-12).
    pub fn balance(&self) -> Cents {
        let entitled: Cents = self.entitled().into_iter().sum();
        entitled.minus(self.net_paid())
    }
}

/// What each account of a dossier holds, by project. Nothing is ever below zero, and what is zero is left out.
pub type Holdings = BTreeMap<(Option<u32>, Account), Cents>;

/// What the accounts of a dossier have to hold.
///
/// For each project they add up to what it was awarded, less what returned to the envelope. What was paid beyond all
/// awards (they were lowered since) stands apart, without a project, as recoverable.
pub fn targets(grant: &Grant) -> Holdings {
    let awards: Vec<Cents> = grant.awarded.iter().map(|(_, amount)| *amount).collect();
    let awarded: Cents = grant.total();
    let entitled = grant.entitled();
    let entitled_in_all: Cents = entitled.iter().copied().sum();
    let paid = grant.net_paid();
    let justified_in_all = paid.min(entitled_in_all);
    let justified = split(justified_in_all, &entitled);
    let settled = grant.settled.is_some();
    // Paid and not justified; within the awards as far as there is room for it.
    let open_in_all = paid.minus(justified_in_all);
    let rooms: Vec<Cents> =
        awards.iter().zip(&justified).map(|(award, justified)| award.minus(*justified)).collect();
    let open_within = open_in_all.min(awarded.minus(justified_in_all));
    let open = split(open_within, &rooms);
    let beyond = open_in_all.minus(open_within);
    let back = settled || grant.over;
    let waived_in_all = if back { grant.waived.min(open_in_all) } else { Cents::ZERO };
    let waived = split(waived_in_all.min(open_within), &open);
    let mut holdings = Holdings::new();
    let mut hold = |project, account, amount: Cents| {
        if amount > Cents::ZERO {
            let held = holdings.entry((project, account)).or_default();
            *held = held.plus(amount);
        }
    };
    for (at, (project, award)) in grant.awarded.iter().enumerate() {
        let (justified, open, waived) = (justified[at], open[at], waived[at]);
        hold(*project, if settled { Account::Closed } else { Account::Justified }, justified);
        if back {
            hold(*project, Account::Recoverable, open.minus(waived));
            hold(*project, Account::Waived, waived);
        } else {
            hold(*project, Account::Paid, open);
        }
        let rest = award.minus(justified).minus(open);
        // Once it is settled, what is left is the balance to be paid and what nobody needs.
        let due = if settled { entitled[at].minus(justified).min(rest) } else { rest };
        match (grant.over, grant.committed || settled) {
            (true, _) if !settled => {}
            (_, true) => hold(*project, Account::Committed, due),
            (_, false) => hold(*project, Account::Reserved, due),
        }
        if grant.settled == Some(Unspent::Lapses) {
            hold(*project, Account::Lapsed, rest.minus(due));
        }
    }
    let waived_beyond = waived_in_all.minus(waived_in_all.min(open_within));
    hold(None, Account::Recoverable, beyond.minus(waived_beyond));
    hold(None, Account::Waived, waived_beyond);
    holdings
}

/// A movement of money between two accounts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Movement {
    /// Number of the project; `None`: of the dossier as a whole.
    pub project: Option<u32>,
    /// The account that it leaves.
    pub from: Account,
    /// The account that it comes to.
    pub to: Account,
    /// How much; above zero.
    pub amount: Cents,
}

/// A movement in the ledger.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posting {
    /// What moved.
    pub movement: Movement,
    /// From which fund.
    pub fund: Fund,
    /// On which day.
    pub on: NaiveDate,
    /// Why.
    pub cause: Cause,
    /// Why, in words.
    pub note: Option<String>,
}

/// The movements that lead from what the accounts of a dossier hold to what they have to hold. What they hold more or less
/// in all goes to or comes from `outside`. Along the path from reserved to closed money goes through every account
/// between, so that what ever was paid can be read from the movements.
pub fn movements(now: &Holdings, wanted: &Holdings, outside: Account) -> Vec<Movement> {
    let mut projects: Vec<Option<u32>> =
        now.keys().chain(wanted.keys()).map(|(project, _)| *project).collect();
    projects.sort_unstable();
    projects.dedup();
    let mut found = Vec::new();
    for project in projects {
        let held =
            |holdings: &Holdings, account| holdings.get(&(project, account)).copied().unwrap_or(Cents::ZERO);
        // What is furthest on the path takes first, from what is furthest: so what is justified closes, and what was only
        // paid has to come back.
        let mut less: Vec<(Account, Cents)> = Vec::new();
        let mut more: Vec<(Account, Cents)> = Vec::new();
        let beside = Account::OF_DOSSIER.into_iter().filter(|account| account.stage().is_none());
        for account in PATH.into_iter().rev().chain(beside) {
            let change = held(wanted, account).minus(held(now, account));
            match change.0 {
                0 => {}
                1.. => more.push((account, change)),
                _ => less.push((account, Cents(-change.0))),
            }
        }
        let total = |side: &[(Account, Cents)]| -> Cents { side.iter().map(|(_, amount)| *amount).sum() };
        let (out, back) = (total(&more).minus(total(&less)), total(&less).minus(total(&more)));
        if out > Cents::ZERO {
            less.push((outside, out));
        } else if back > Cents::ZERO {
            more.push((outside, back));
        }
        let mut givers = less.into_iter();
        let mut giver = givers.next();
        for (to, mut needed) in more {
            while needed > Cents::ZERO {
                let Some((from, left)) = giver.as_mut() else { break };
                let amount = needed.min(*left);
                step_by_step(project, *from, to, amount, &mut found);
                needed = needed.minus(amount);
                *left = left.minus(amount);
                if *left == Cents::ZERO {
                    giver = givers.next();
                }
            }
        }
    }
    found
}

/// One transfer, through every account of the path that lies between.
fn step_by_step(project: Option<u32>, from: Account, to: Account, amount: Cents, found: &mut Vec<Movement>) {
    let Some(end) = to.stage() else {
        found.push(Movement { project, from, to, amount });
        return;
    };
    let mut at = from.stage().unwrap_or_else(|| {
        found.push(Movement { project, from, to: PATH[from.entry()], amount });
        from.entry()
    });
    while at != end {
        let next = if end > at { at + 1 } else { at - 1 };
        found.push(Movement { project, from: PATH[at], to: PATH[next], amount });
        at = next;
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn grant() -> Grant {
        Grant {
            awarded: vec![(Some(1), Cents(600_000)), (Some(2), Cents(400_000))],
            committed: true,
            ..Grant::default()
        }
    }

    fn held(grant: &Grant) -> String {
        let shown = targets(grant).into_iter().map(|((project, account), amount)| {
            format!(
                "{} {account} {}",
                project.map_or("-".to_owned(), |number| number.to_string()),
                amount.to_decimal()
            )
        });
        shown.collect::<Vec<_>>().join(" · ")
    }

    #[test]
    fn b_mo_4_an_award_is_reserved_until_it_is_approved() {
        let approved = grant();
        let awarded = Grant { committed: false, ..grant() };
        assert_eq!(held(&awarded), "1 reserved 6000.00 · 2 reserved 4000.00");
        assert_eq!(held(&approved), "1 committed 6000.00 · 2 committed 4000.00");
    }

    #[test]
    fn a_payment_is_split_over_the_projects_to_the_cent() {
        let paid = Grant { paid: Cents(333_333), ..grant() };
        assert_eq!(
            held(&paid),
            "1 committed 4000.00 · 1 paid 2000.00 · 2 committed 2666.67 · 2 paid 1333.33"
        );
    }

    #[test]
    fn what_is_accepted_is_justified_as_far_as_it_was_paid() {
        let some = Grant { accepted: vec![(Some(1), Cents(150_000))], paid: Cents(100_000), ..grant() };
        assert_eq!(held(&some), "1 committed 5000.00 · 1 justified 1000.00 · 2 committed 4000.00");
        let more = Grant { paid: Cents(200_000), ..some };
        assert_eq!(
            held(&more),
            "1 committed 4235.29 · 1 paid 264.71 · 1 justified 1500.00 · 2 committed 3764.71 · 2 paid 235.29"
        );
    }

    #[test]
    fn b_mo_12_the_balance_is_what_is_accepted_at_most_the_award_less_what_was_paid() {
        let case = |accepted: i64, paid: i64| Grant {
            accepted: vec![(Some(1), Cents(accepted))],
            paid: Cents(paid),
            ..grant()
        };
        assert_eq!(case(1_000_000, 800_000).balance(), Cents(200_000));
        assert_eq!(case(1_000_001, 800_000).balance(), Cents(200_000));
        assert_eq!(case(999_999, 800_000).balance(), Cents(199_999));
        assert_eq!(case(800_000, 800_000).balance(), Cents(0));
        assert_eq!(case(799_999, 800_000).balance(), Cents(-1));
    }

    #[test]
    fn counted_per_project_one_does_not_pay_for_the_other() {
        let grant = Grant { accepted: vec![(Some(1), Cents(700_000)), (None, Cents(50_000))], ..grant() };
        assert_eq!(grant.entitled(), [Cents(600_000), Cents(150_000)]);
        let strict = Grant { per: Some(Basis::Project), ..grant };
        assert_eq!(strict.entitled(), [Cents(600_000), Cents(0)]);
    }

    #[test]
    fn a_settled_account_holds_what_is_closed_and_what_comes_back() {
        let settled = Grant {
            accepted: vec![(Some(1), Cents(500_000)), (Some(2), Cents(100_000))],
            paid: Cents(800_000),
            settled: Some(Unspent::Returns),
            ..grant()
        };
        assert_eq!(
            held(&settled),
            "1 closed 5000.00 · 1 recoverable 500.00 · 2 closed 1000.00 · 2 recoverable 1500.00"
        );
        let repaid = Grant { repaid: Cents(150_000), waived: Cents(50_000), ..settled };
        assert_eq!(held(&repaid), "1 closed 5000.00 · 1 waived 125.00 · 2 closed 1000.00 · 2 waived 375.00");
        let lapsed = Grant { settled: Some(Unspent::Lapses), ..repaid };
        assert_eq!(
            held(&lapsed),
            "1 closed 5000.00 · 1 waived 125.00 · 1 lapsed 875.00 · 2 closed 1000.00 · 2 waived 375.00 · 2 lapsed 2625.00"
        );
    }

    #[test]
    fn a_balance_that_is_due_stays_committed_until_the_bank_pays_it() {
        let settled = Grant {
            accepted: vec![(Some(1), Cents(600_000)), (Some(2), Cents(300_000))],
            paid: Cents(800_000),
            settled: Some(Unspent::Returns),
            ..grant()
        };
        assert_eq!(settled.balance(), Cents(100_000));
        let due: Cents = targets(&settled)
            .into_iter()
            .filter(|((_, account), _)| *account == Account::Committed)
            .map(|(_, amount)| amount)
            .sum();
        assert_eq!(due, Cents(100_000));
        let paid = Grant { paid: Cents(900_000), ..settled };
        assert_eq!(held(&paid), "1 closed 6000.00 · 2 closed 3000.00");
    }

    #[test]
    fn who_steps_out_keeps_what_is_justified_and_gives_back_the_rest() {
        let over =
            Grant { accepted: vec![(Some(1), Cents(30_000))], paid: Cents(100_000), over: true, ..grant() };
        assert_eq!(held(&over), "1 justified 300.00 · 1 recoverable 411.34 · 2 recoverable 288.66");
    }

    #[test]
    fn what_was_paid_beyond_all_awards_stands_apart() {
        let lowered = Grant { awarded: vec![(Some(1), Cents(50_000))], paid: Cents(80_000), ..grant() };
        assert_eq!(held(&lowered), "- recoverable 300.00 · 1 paid 500.00");
    }

    #[test]
    fn money_goes_through_every_account_of_the_path() {
        let now = targets(&grant());
        let paid = Grant { accepted: vec![(Some(1), Cents(100_000))], paid: Cents(100_000), ..grant() };
        let found = movements(&now, &targets(&paid), Account::Envelope);
        assert_eq!(shown(&found), ["committed → paid 1000.00", "paid → justified 1000.00"]);
        let begun = movements(&Holdings::new(), &now, Account::Envelope);
        assert_eq!(
            shown(&begun),
            [
                "envelope → reserved 6000.00",
                "reserved → committed 6000.00",
                "envelope → reserved 4000.00",
                "reserved → committed 4000.00",
            ]
        );
    }

    fn shown(found: &[Movement]) -> Vec<String> {
        found.iter().map(|it| format!("{} → {} {}", it.from, it.to, it.amount.to_decimal())).collect()
    }

    #[test]
    fn a_settlement_closes_what_is_justified_asks_back_what_was_only_paid_and_releases_the_rest() {
        let one = Grant {
            awarded: vec![(Some(1), Cents(600_000))],
            accepted: vec![(Some(1), Cents(150_000))],
            paid: Cents(400_000),
            committed: true,
            ..Grant::default()
        };
        let settled = Grant { settled: Some(Unspent::Returns), ..one.clone() };
        let (before, after) = (targets(&one), targets(&settled));
        let moves =
            ["justified → closed 1500.00", "paid → recoverable 2500.00", "committed → envelope 2000.00"];
        assert_eq!(shown(&movements(&before, &after, Account::Envelope)), moves);
        let opened = [
            "closed → justified 1500.00",
            "recoverable → paid 2500.00",
            "envelope → reserved 2000.00",
            "reserved → committed 2000.00",
        ];
        assert_eq!(shown(&movements(&after, &before, Account::Envelope)), opened);
    }

    fn amount() -> impl Strategy<Value = Cents> {
        (0_i64..2_000_000).prop_map(Cents)
    }

    fn any_grant() -> impl Strategy<Value = Grant> {
        let settled = prop_oneof![Just(None), Just(Some(Unspent::Returns)), Just(Some(Unspent::Lapses))];
        (
            prop::collection::vec(amount(), 0..5),
            prop::collection::vec((prop::option::of(1_u32..6), amount()), 0..8),
            (any::<bool>(), any::<bool>(), any::<bool>()),
            (amount(), amount(), amount()),
            settled,
        )
            .prop_map(
                |(awards, accepted, (committed, over, strict), (paid, repaid, waived), settled)| Grant {
                    awarded: (1..).map(Some).zip(awards).collect(),
                    committed,
                    over,
                    accepted,
                    paid,
                    repaid,
                    waived,
                    settled,
                    per: strict.then_some(Basis::Project),
                },
            )
    }

    proptest! {
        #[test]
        fn no_cent_is_made_or_lost(grant in any_grant(), other in any_grant()) {
            let wanted = targets(&grant);
            prop_assert!(wanted.values().all(|amount| *amount > Cents::ZERO));
            for (project, award) in &grant.awarded {
                let held: Cents =
                    wanted.iter().filter(|((of, _), _)| of == project).map(|(_, amount)| *amount).sum();
                prop_assert!(held <= *award);
                let stays = grant.settled != Some(Unspent::Returns) && (!grant.over || grant.settled.is_some());
                if stays {
                    prop_assert_eq!(held, *award);
                }
            }
            let sum_of = |accounts: &[Account]| -> Cents {
                wanted.iter().filter(|((_, account), _)| accounts.contains(account)).map(|(_, amount)| *amount).sum()
            };
            use Account::{Closed, Justified, Paid, Recoverable, Waived};
            prop_assert_eq!(sum_of(&[Paid, Justified, Closed, Recoverable, Waived]), grant.net_paid());
            let entitled: Cents = grant.entitled().into_iter().sum();
            prop_assert_eq!(sum_of(&[Justified, Closed]), entitled.min(grant.net_paid()));
            if grant.per != Some(Basis::Project) {
                prop_assert_eq!(entitled, grant.accepted_in_all().min(grant.total()));
            }
            // The movements lead from one to the other, and nothing goes below zero on the way.
            let before = targets(&other);
            let mut ledger = before.clone();
            for movement in movements(&before, &wanted, Account::Envelope) {
                prop_assert!(movement.amount > Cents::ZERO);
                if movement.from != Account::Envelope {
                    let held = ledger.entry((movement.project, movement.from)).or_default();
                    *held = held.minus(movement.amount);
                    prop_assert!(*held >= Cents::ZERO);
                }
                if movement.to != Account::Envelope {
                    let held = ledger.entry((movement.project, movement.to)).or_default();
                    *held = held.plus(movement.amount);
                }
            }
            ledger.retain(|_, amount| *amount != Cents::ZERO);
            prop_assert_eq!(ledger, wanted);
        }
    }
}
