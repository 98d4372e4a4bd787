//! What rules ask before the account of a dossier is settled, and before a dossier is closed.

use super::facts::Facts;
use super::judge::Look;
use crate::domain::fact::{Fact, Value};
use crate::domain::ledger::Fund;
use crate::domain::money::Cents;
use crate::domain::programme::rule::{Check, Gate};

/// The account of a dossier with one fund, as rules see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AccountFacts {
    /// Which fund.
    pub fund: Fund,
    /// It is settled.
    pub settled: bool,
    /// Lines of its expenses that are not judged.
    pub open_lines: u32,
    /// Lines that were asked back.
    pub returned_lines: u32,
    /// Note and line of each of both, such as `2.1`.
    pub open_places: Vec<String>,
    /// Numbers of payments that are not yet carried out, each with whether it is ordered.
    pub under_way: Vec<(i64, bool)>,
    /// What is accepted, at most what was granted.
    pub entitled: Cents,
    /// What still has to be paid when it is settled.
    pub due: Cents,
    /// What has to come back.
    pub owed: Cents,
}

/// The accounts of a dossier, and what else came in.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SettlingFacts {
    /// The account that is being settled; all of them when not said.
    pub only: Option<Fund>,
    /// The accounts from which something was granted.
    pub accounts: Vec<AccountFacts>,
    /// Own means and other funding, as they came in.
    pub received: Cents,
    /// All that was declared, whatever became of it.
    pub costs: Cents,
}

impl SettlingFacts {
    fn looked_at(&self) -> impl Iterator<Item = &AccountFacts> {
        self.accounts.iter().filter(|account| self.only.is_none_or(|only| only == account.fund))
    }
}

/// Whether a rule is about the account that is settled: of a start fund there is no report, and no condition.
pub fn concerns(check: &Check, gate: Gate, settling: &SettlingFacts) -> bool {
    let of_award = matches!(
        check,
        Check::ConditionsMet { .. } | Check::Evaluated | Check::ReportSubmitted | Check::NotOverfunded
    );
    gate != Gate::Settle || settling.only != Some(Fund::StartFund) || !of_award
}

/// So many lines are named; the others are counted.
const SHOWN: usize = 6;

/// No line is open or asked back.
pub(super) fn lines_judged(facts: &Facts) -> Look {
    let sum = |of: fn(&AccountFacts) -> u32| facts.settling.looked_at().map(of).sum::<u32>();
    let (open, returned) = (sum(|account| account.open_lines), sum(|account| account.returned_lines));
    let mut places = facts.settling.looked_at().flat_map(|account| &account.open_places);
    let shown: Vec<&String> = places.by_ref().take(SHOWN).collect();
    let fact = Fact::new("rule-lines-judged")
        .with("open", open)
        .with("returned", returned)
        .with_list("places", shown)
        .with("more", places.count());
    let verb = if open > 0 { "judge" } else { "list" };
    (open + returned == 0, fact, Some(format!("wijk expense {verb} {}", facts.handle)))
}

/// No payment is under way.
pub(super) fn payments_known(facts: &Facts) -> Look {
    let under_way: Vec<(i64, bool)> =
        facts.settling.looked_at().flat_map(|account| account.under_way.iter().copied()).collect();
    let fact = Fact::new("rule-payments-known")
        .with("count", under_way.len())
        .with_list("numbers", under_way.iter().map(|(number, _)| number.to_string()));
    let mend = under_way.first().map(|(number, ordered)| match ordered {
        true => format!("wijk payment confirm {number}"),
        false => format!("wijk payment cancel {number} --reason …"),
    });
    (under_way.is_empty(), fact, mend)
}

/// All money together is not more than all costs.
pub(super) fn not_overfunded(facts: &Facts) -> Look {
    let settling = &facts.settling;
    let entitled: Cents = settling.accounts.iter().map(|account| account.entitled).sum();
    let money = entitled.plus(settling.received);
    let over = money.minus(settling.costs).max(Cents::ZERO);
    // Where nothing was declared there is nothing to compare with.
    let met = over == Cents::ZERO || settling.costs == Cents::ZERO;
    let fact = Fact::new("rule-not-overfunded")
        .with("met", i64::from(met))
        .with("money", money)
        .with("costs", settling.costs)
        .with("over", over);
    (met, fact, Some(format!("wijk budget {}", facts.handle)))
}

/// Every account is settled, paid, and nothing has to come back (B-MO-7, B-MO-12).
pub(super) fn money_settled(facts: &Facts) -> Look {
    let accounts = &facts.settling.accounts;
    let funds = |wanted: &[&AccountFacts]| -> Vec<Value> {
        wanted.iter().map(|account| Value::Term(account.fund.term())).collect()
    };
    let open: Vec<&AccountFacts> = accounts.iter().filter(|account| !account.settled).collect();
    let due: Cents = accounts.iter().filter(|account| account.settled).map(|account| account.due).sum();
    let owed: Cents = accounts.iter().filter(|account| account.settled).map(|account| account.owed).sum();
    let fact = Fact::new("rule-money-settled")
        .with("count", accounts.len())
        .with("open", open.len())
        .with_list("funds", funds(&open))
        .with("is_due", i64::from(due > Cents::ZERO))
        .with("due", due)
        .with("is_owed", i64::from(owed > Cents::ZERO))
        .with("owed", owed);
    let handle = &facts.handle;
    let mend = match open.first() {
        Some(_) if open.len() < accounts.len() || open.len() == 1 => Some(format!("wijk settle {handle}")),
        Some(account) => Some(format!("wijk settle {handle} --fund {}", account.fund)),
        None if due > Cents::ZERO => Some(format!("wijk payment add {handle} --balance")),
        None if owed > Cents::ZERO => Some(format!("wijk recovery list {handle}")),
        None => None,
    };
    (mend.is_none(), fact, mend)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account() -> AccountFacts {
        AccountFacts {
            fund: Fund::Award,
            settled: true,
            open_lines: 0,
            returned_lines: 0,
            open_places: Vec::new(),
            under_way: Vec::new(),
            entitled: Cents(500_000),
            due: Cents::ZERO,
            owed: Cents::ZERO,
        }
    }

    fn facts(accounts: Vec<AccountFacts>) -> Facts {
        let settling = SettlingFacts { accounts, costs: Cents(600_000), ..SettlingFacts::default() };
        Facts { handle: "QDC-2021-001".into(), settling, ..Facts::default() }
    }

    #[test]
    fn w_lines_asks_that_every_line_is_judged() {
        let case = |open_lines, returned_lines| {
            lines_judged(&facts(vec![AccountFacts { open_lines, returned_lines, ..account() }])).0
        };
        assert!(case(0, 0));
        assert!(!case(1, 0));
        assert!(!case(0, 1));
        let mut other = facts(vec![AccountFacts { open_lines: 1, ..account() }]);
        other.settling.only = Some(Fund::StartFund);
        assert!(lines_judged(&other).0);
    }

    #[test]
    fn w_payments_asks_that_the_bank_has_answered() {
        let case = |under_way| payments_known(&facts(vec![AccountFacts { under_way, ..account() }]));
        assert!(case(vec![]).0);
        assert_eq!(case(vec![(7, true), (8, false)]).2.as_deref(), Some("wijk payment confirm 7"));
        assert_eq!(case(vec![(8, false)]).2.as_deref(), Some("wijk payment cancel 8 --reason …"));
    }

    #[test]
    fn w_overfunded_compares_all_money_with_all_costs_to_the_cent() {
        let case = |received| {
            let mut facts = facts(vec![account()]);
            facts.settling.received = Cents(received);
            not_overfunded(&facts).0
        };
        assert!(case(99_999));
        assert!(case(100_000));
        assert!(!case(100_001));
    }

    #[test]
    fn w_settled_asks_that_all_is_settled_paid_and_back() {
        assert!(money_settled(&facts(vec![])).0);
        assert!(money_settled(&facts(vec![account()])).0);
        let open = AccountFacts { settled: false, ..account() };
        assert_eq!(money_settled(&facts(vec![open])).2.as_deref(), Some("wijk settle QDC-2021-001"));
        let due = AccountFacts { due: Cents(1), ..account() };
        assert_eq!(
            money_settled(&facts(vec![due])).2.as_deref(),
            Some("wijk payment add QDC-2021-001 --balance")
        );
        let owed = AccountFacts { owed: Cents(1), ..account() };
        assert_eq!(money_settled(&facts(vec![owed])).2.as_deref(), Some("wijk recovery list QDC-2021-001"));
    }

    #[test]
    fn a_start_fund_has_no_report_and_no_conditions() {
        let award = SettlingFacts { only: Some(Fund::Award), ..SettlingFacts::default() };
        let start = SettlingFacts { only: Some(Fund::StartFund), ..SettlingFacts::default() };
        assert!(concerns(&Check::Evaluated, Gate::Settle, &award));
        assert!(!concerns(&Check::Evaluated, Gate::Settle, &start));
        assert!(concerns(&Check::Evaluated, Gate::Close, &start));
        assert!(!concerns(&Check::ReportSubmitted, Gate::Settle, &start));
        assert!(concerns(&Check::LinesJudged, Gate::Settle, &start));
    }
}
