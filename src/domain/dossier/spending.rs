//! The rules on the start fund (B-SB-1 to B-SB-7) and on the expenses that a neighbourhood hands in. At the gate `fund`
//! they look at what is granted, at the gate `expense` at one line that is accepted.

use chrono::NaiveDate;

use super::facts::Facts;
use super::judge::Look;
use crate::domain::fact::{Fact, Value};
use crate::domain::ledger::{Fund, OfProject};
use crate::domain::money::Cents;
use crate::domain::programme::definition::StartFundRegime;
use crate::domain::programme::period::Length;
use crate::domain::programme::rule::Gate;
use crate::domain::programme::rule_set::{RuleSet, name_of};

/// The line of an expense note that is judged.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LineFacts {
    /// Note and line, such as `2.1`.
    pub place: String,
    /// Of which fund.
    pub fund: Fund,
    /// The day of the purchase.
    pub on: NaiveDate,
    /// What is accepted of it.
    pub accepting: Cents,
    /// Number of the project; `None`: for the whole dossier.
    pub project: Option<u32>,
    /// Code of its category.
    pub category: Option<String>,
    /// Codes of what the proof does not mention, as far as it is known.
    pub lacking: Vec<String>,
    /// The day on which the coach agreed to the purchase.
    pub approved_on: Option<NaiveDate>,
    /// Other lines with the same purchase or proof: the reference of the dossier, note and line.
    pub twins: Vec<String>,
}

/// The start fund and the expenses of a dossier, as rules see them. Read only when a rule at the gate asks for it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct SpendingFacts {
    /// The start fund: how much was granted, or is about to be.
    pub granted: Option<Cents>,
    /// On which day.
    pub granted_on: Option<NaiveDate>,
    /// One was granted before, and is about to be changed.
    pub changing: bool,
    /// How it is paid.
    pub regime: Option<StartFundRegime>,
    /// What was awarded, by project.
    pub awarded: Vec<OfProject>,
    /// What was accepted from the fund of the line, by project, without the line itself.
    pub accepted: Vec<OfProject>,
    /// References of other dossiers of the neighbourhood of which an award was paid.
    pub paid_before: Vec<String>,
    /// The first payment of this dossier's award.
    pub award_paid_on: Option<NaiveDate>,
    /// The day on which it was first admitted.
    pub admitted_on: Option<NaiveDate>,
    /// The day on which it first had a coach.
    pub coached_from: Option<NaiveDate>,
    /// The neighbourhood was told of the award.
    pub notified_on: Option<NaiveDate>,
    /// First day of the agreement's term.
    pub term_from: Option<NaiveDate>,
    /// Last day of it.
    pub term_until: Option<NaiveDate>,
    /// An account of the group is known and in use.
    pub has_account: bool,
    /// The line that is judged.
    pub line: Option<LineFacts>,
}

impl SpendingFacts {
    fn line_of(&self, fund: Fund) -> Option<&LineFacts> {
        self.line.as_ref().filter(|line| line.fund == fund)
    }

    /// What was accepted from the fund, with the line.
    fn accepted_in_all(&self) -> Cents {
        let line = self.line.as_ref().map_or(Cents::ZERO, |line| line.accepting);
        self.accepted.iter().map(|(_, amount)| *amount).sum::<Cents>().plus(line)
    }

    /// What is left of an amount for the line.
    fn left_of(&self, whole: Cents, used: Cents) -> Cents {
        let line = self.line.as_ref().map_or(Cents::ZERO, |line| line.accepting);
        Cents(whole.minus(used.minus(line)).0.max(0))
    }
}

/// A rule that says nothing about this line.
fn elsewhere() -> Look {
    (true, Fact::new("rule-not-of-this"), None)
}

fn edit(facts: &Facts, place: &str, flag: &str) -> Option<String> {
    Some(format!("wijk expense edit {} {place} {flag} …", facts.handle))
}

/// To accept no more than what is left; where nothing is, to refuse.
fn at_most(facts: &Facts, place: &str, left: Cents) -> Option<String> {
    let handle = &facts.handle;
    Some(match left {
        Cents(..=0) => format!("wijk expense refuse {handle} {place} --reason …"),
        left => format!("wijk expense accept {handle} {place} --amount {} --reason …", left.to_decimal()),
    })
}

/// B-SB-1: granted, at most the edition's maximum; accepted, at most what was granted.
pub(super) fn start_fund_at_most(rule_set: &RuleSet, gate: Gate, facts: &Facts) -> Look {
    let spending = &facts.spending;
    if gate == Gate::Fund {
        let maximum = rule_set.start_fund.as_ref().map_or(Cents::ZERO, |fund| fund.maximum);
        let amount = spending.granted.unwrap_or(maximum);
        let fact = Fact::new("rule-start-fund-granted")
            .with("amount", amount)
            .with("maximum", maximum)
            .with("known", i64::from(rule_set.start_fund.is_some()));
        let verb = if spending.changing { "edit" } else { "grant" };
        let mend = format!("wijk fund {verb} {} --amount {}", facts.handle, maximum.to_decimal());
        return (amount <= maximum, fact, (maximum > Cents::ZERO).then_some(mend));
    }
    let Some(line) = spending.line_of(Fund::StartFund) else { return elsewhere() };
    let (granted, accepted) = (spending.granted.unwrap_or_default(), spending.accepted_in_all());
    let left = spending.left_of(granted, accepted);
    let fact = Fact::new("rule-start-fund-accepted")
        .with("accepted", accepted)
        .with("granted", granted)
        .with("left", left)
        .with("known", i64::from(spending.granted.is_some()));
    let mend = match spending.granted {
        Some(_) => at_most(facts, &line.place, left),
        None => Some(format!("wijk fund grant {}", facts.handle)),
    };
    (spending.granted.is_some() && accepted <= granted, fact, mend)
}

/// B-SB-3: only for a neighbourhood that was never paid a subsidy.
pub(super) fn start_fund_new(facts: &Facts) -> Look {
    let paid = &facts.spending.paid_before;
    let fact = Fact::new("rule-start-fund-new").with("count", paid.len()).with_list("paid", paid);
    (paid.is_empty(), fact, paid.first().map(|other| format!("wijk show {other}")))
}

/// B-SB-3: granted and spent no later than the day on which the award was first paid.
pub(super) fn start_fund_not_cumulated(gate: Gate, facts: &Facts) -> Look {
    let spending = &facts.spending;
    let on = match gate {
        Gate::Fund => spending.granted_on,
        _ => match spending.line_of(Fund::StartFund) {
            Some(line) => Some(line.on),
            None => return elsewhere(),
        },
    };
    let late = spending.award_paid_on.zip(on).filter(|(paid, on)| on > paid);
    let mut fact = Fact::new("rule-start-fund-not-cumulated")
        .with("paid", i64::from(spending.award_paid_on.is_some()))
        .with("granting", i64::from(gate == Gate::Fund));
    if let Some((paid, on)) = spending.award_paid_on.zip(on) {
        fact = fact.with("paid_on", paid).with("on", on);
    }
    (late.is_none(), fact, refusing(gate, facts))
}

/// A purchase on a day that does not fit can only be refused.
fn refusing(gate: Gate, facts: &Facts) -> Option<String> {
    let line = facts.spending.line.as_ref().filter(|_| gate == Gate::Expense)?;
    Some(format!("wijk expense refuse {} {} --reason …", facts.handle, line.place))
}

/// B-SB-4: without a subsidy, granted and spent before the end of the first year of coaching. Once an award was paid
/// [`start_fund_not_cumulated`] says how long.
pub(super) fn start_fund_in_time(months: u32, gate: Gate, facts: &Facts) -> Look {
    let spending = &facts.spending;
    let on = match gate {
        Gate::Fund => spending.granted_on,
        _ => match spending.line_of(Fund::StartFund) {
            Some(line) => Some(line.on),
            None => return elsewhere(),
        },
    };
    let last = spending.coached_from.and_then(|from| Length::Months(months).after(from));
    let runs = spending.award_paid_on.is_none();
    let late = last.zip(on).filter(|(last, on)| runs && on > last);
    let mut fact = Fact::new("rule-start-fund-in-time")
        .with("runs", i64::from(runs))
        .with("coached", i64::from(last.is_some()))
        .with("granting", i64::from(gate == Gate::Fund));
    if let Some((last, on)) = last.zip(on) {
        fact = fact.with("last", last).with("on", on);
    }
    (late.is_none(), fact, refusing(gate, facts))
}

/// B-SB-5a: the coach agreed on or before the day of the purchase; where the start fund is repaid on proof.
pub(super) fn purchase_approved(facts: &Facts) -> Look {
    let Some(line) = facts.spending.line_of(Fund::StartFund) else { return elsewhere() };
    if facts.spending.regime == Some(StartFundRegime::Advance) {
        return elsewhere();
    }
    let met = line.approved_on.is_some_and(|agreed| agreed <= line.on);
    let mut fact = Fact::new("rule-purchase-approved")
        .with("agreed", i64::from(line.approved_on.is_some()))
        .with("on", line.on);
    if let Some(agreed) = line.approved_on {
        fact = fact.with("agreed_on", agreed);
    }
    (met, fact, edit(facts, &line.place, "--agreed"))
}

/// B-SB-6: the account of the group has to be known before anything can be refunded.
pub(super) fn refund_to_group(facts: &Facts) -> Look {
    let known = facts.spending.has_account;
    let fact = Fact::new("rule-refund-to-group").with("known", i64::from(known));
    (known, fact, Some(format!("wijk account set {}", facts.handle)))
}

/// B-SB-7: what the ticket or invoice has to mention.
pub(super) fn proof_complete(mentions: &[String], fund: Option<Fund>, facts: &Facts) -> Look {
    let line = facts.spending.line.as_ref();
    let Some(line) = line.filter(|line| fund.is_none_or(|fund| fund == line.fund)) else {
        return elsewhere();
    };
    let lacking: Vec<Value> = mentions
        .iter()
        .filter(|mention| line.lacking.contains(mention))
        .map(|mention| Value::Term(format!("mention-{mention}")))
        .collect();
    let met = lacking.is_empty();
    let fact = Fact::new("rule-proof-complete").with("count", lacking.len()).with_list("lacking", lacking);
    let mend = format!("wijk expense return {} {} --reason …", facts.handle, line.place);
    (met, fact, Some(mend))
}

/// The purchase was made on or after the day of admission.
pub(super) fn spent_after_admission(facts: &Facts) -> Look {
    let Some(line) = &facts.spending.line else { return elsewhere() };
    let admitted = facts.spending.admitted_on;
    let mut fact = Fact::new("rule-spent-after-admission")
        .with("admitted", i64::from(admitted.is_some()))
        .with("on", line.on);
    if let Some(admitted) = admitted {
        fact = fact.with("admitted_on", admitted);
    }
    (admitted.is_some_and(|admitted| line.on >= admitted), fact, refusing(Gate::Expense, facts))
}

/// B-MO-1, B-MO-4: work before the notification is at one's own risk; what is spent falls within the term of the
/// agreement.
pub(super) fn spent_in_term(facts: &Facts) -> Look {
    let spending = &facts.spending;
    let Some(line) = spending.line_of(Fund::Award) else { return elsewhere() };
    let notified = spending.notified_on.is_none_or(|day| line.on >= day);
    let begun = spending.term_from.is_none_or(|day| line.on >= day);
    let over = spending.term_until.is_some_and(|day| line.on > day);
    let (state, day) = match (notified, begun, over) {
        (false, ..) => ("early", spending.notified_on),
        (_, false, _) => ("before", spending.term_from),
        (_, _, true) => ("after", spending.term_until),
        _ => ("within", None),
    };
    let mut fact = Fact::new("rule-spent-in-term").with("state", state).with("on", line.on);
    if let Some(day) = day {
        fact = fact.with("day", day);
    }
    (day.is_none(), fact, refusing(Gate::Expense, facts))
}

/// A category that the edition knows, and pays.
pub(super) fn category_eligible(rule_set: &RuleSet, facts: &Facts) -> Look {
    let Some(line) = &facts.spending.line else { return elsewhere() };
    let known = |code: &str| rule_set.cost_categories.iter().any(|category| category.code == code);
    let state = match line.category.as_deref() {
        None => "none",
        Some(code) if rule_set.money.ineligible.iter().any(|never| never == code) => "never",
        Some(code) if !rule_set.cost_categories.is_empty() && !known(code) => "unknown",
        Some(_) => "eligible",
    };
    let mut fact = Fact::new("rule-category-eligible").with("state", state);
    if let Some(code) = &line.category {
        fact = fact.with("category", name_of(&rule_set.cost_categories, code));
    }
    let mend = match state {
        "never" => refusing(Gate::Expense, facts),
        _ => edit(facts, &line.place, "--category"),
    };
    (matches!(state, "none" | "eligible"), fact, mend)
}

/// The same purchase, or the same proof, stands nowhere else in the register.
pub(super) fn not_twice(facts: &Facts) -> Look {
    let Some(line) = &facts.spending.line else { return elsewhere() };
    let fact = Fact::new("rule-not-twice").with("count", line.twins.len()).with_list("twins", &line.twins);
    (line.twins.is_empty(), fact, refusing(Gate::Expense, facts))
}

/// What is accepted beyond the award of a project, or of all projects, is not paid (B-MO-12).
pub(super) fn within_project(facts: &Facts) -> Look {
    let spending = &facts.spending;
    let Some(line) = spending.line_of(Fund::Award) else { return elsewhere() };
    let within = |of: &&OfProject| line.project.is_none() || of.0 == line.project;
    let awarded: Cents = spending.awarded.iter().filter(within).map(|(_, amount)| *amount).sum();
    let before: Cents = spending.accepted.iter().filter(within).map(|(_, amount)| *amount).sum();
    let accepted = before.plus(line.accepting);
    let over = Cents(accepted.minus(awarded).0.max(0));
    let fact = Fact::new("rule-within-project")
        .with("project", line.project.map_or(0, i64::from))
        .with("accepted", accepted)
        .with("awarded", awarded)
        .with("over", over)
        .with("exceeded", i64::from(over > Cents::ZERO));
    (over == Cents::ZERO, fact, at_most(facts, &line.place, spending.left_of(awarded, accepted)))
}

#[cfg(test)]
#[path = "spending_tests.rs"]
mod tests;
