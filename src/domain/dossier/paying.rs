//! The rules on a payment: claimed, to an account in use, set off, what came before justified, within what was awarded.

use chrono::NaiveDate;

use super::facts::Facts;
use super::judge::Look;
use crate::domain::decision::Before;
use crate::domain::fact::Fact;
use crate::domain::ledger::Fund;
use crate::domain::money::Cents;
use crate::domain::payment::PaymentKind;
use crate::domain::programme::money::Trigger;
use crate::domain::programme::rule::{Check, Gate};

/// Whether a payment has an account to go to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, strum::IntoStaticStr, strum::Display)]
#[strum(serialize_all = "kebab-case")]
pub enum AccountState {
    /// The group has none.
    #[default]
    None,
    /// The one in use.
    InUse,
    /// One that ended.
    Ended,
}

/// A payment that is to be ordered, with what it depends on.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PayingFacts {
    /// Its number; 0 while it is not recorded.
    pub number: i64,
    /// What it is of.
    pub kind: PaymentKind,
    /// How much.
    pub amount: Cents,
    /// Whether the group claimed it.
    pub claimed: bool,
    /// Where it goes.
    pub account: AccountState,
    /// What sets its instalment off.
    pub trigger: Option<Trigger>,
    /// The day that sets its instalment off.
    pub due: Option<NaiveDate>,
    /// The day that it is.
    pub today: NaiveDate,
    /// The agreement is signed by both.
    pub signed: bool,
    /// A debit note came in (B-SB-5b).
    pub debit_note: bool,
    /// The account of the dossier is settled.
    pub settled: bool,
    /// Lines of expense notes that are not judged or were asked back: of its note, or of the dossier.
    pub open_lines: u32,
    /// What was accepted of its note, or of the dossier.
    pub accepted: Cents,
    /// What counts as justified of what was paid before: accepted, at most what was awarded.
    pub justified: Cents,
    /// What was paid before, less what came back.
    pub paid: Cents,
    /// Other payments that are ordered and not confirmed.
    pub ordered: Cents,
    /// The most that may be paid in all: awarded and approved, or what a settled account comes to.
    pub allowed: Cents,
    /// Nothing is to come after it.
    pub closing: bool,
}

impl PayingFacts {
    fn of_award(&self) -> bool {
        self.kind.fund() == Fund::Award
    }
}

/// Whether a rule is about this payment: what is asked of an award is not asked of a start fund, and what is asked
/// before the balance only when nothing comes after.
pub fn concerns(check: &Check, gate: Gate, paying: &PayingFacts) -> bool {
    if gate != Gate::Pay {
        return true;
    }
    match check {
        Check::ApprovalsComplete | Check::AgreementSigned | Check::AppealsSettled => paying.of_award(),
        Check::ConditionsMet { before: Before::Balance } => paying.of_award() && paying.closing,
        Check::ConditionsMet { .. } => paying.of_award(),
        _ => true,
    }
}

/// The group claimed it; for a start fund its note, or the debit note, is the claim.
pub(super) fn claim_received(facts: &Facts) -> Look {
    let paying = &facts.paying;
    let met = match paying.kind {
        PaymentKind::Instalment | PaymentKind::Balance => paying.claimed,
        PaymentKind::Advance => paying.claimed || paying.debit_note,
        PaymentKind::Reimbursement => true,
    };
    let fact =
        Fact::new("rule-claim-received").with("met", i64::from(met)).with("kind", <&str>::from(paying.kind));
    let mend = match paying.kind {
        PaymentKind::Advance => format!("wijk fund edit {} --debit-note …", facts.handle),
        _ if paying.number == 0 => format!("wijk letter claim {}", facts.handle),
        _ => format!("wijk payment claim {} --on …", paying.number),
    };
    (met, fact, Some(mend))
}

/// It goes to the account of the group, and that one is in use (B-SB-6).
pub(super) fn account_known(facts: &Facts) -> Look {
    let state = facts.paying.account;
    let fact = Fact::new("rule-account-known").with("state", <&str>::from(state));
    (state == AccountState::InUse, fact, Some(format!("wijk account set {}", facts.handle)))
}

/// What sets it off is there (B-MO-5).
pub(super) fn trigger_met(facts: &Facts) -> Look {
    let paying = &facts.paying;
    let proven = paying.open_lines == 0 && paying.accepted > Cents::ZERO;
    let handle = &facts.handle;
    let judge = || match paying.open_lines {
        0 => format!("wijk expense add {handle}"),
        _ => format!("wijk expense judge {handle}"),
    };
    let (state, met, mend) = match (paying.kind, paying.trigger) {
        (PaymentKind::Instalment, None) => ("none", true, None),
        (PaymentKind::Instalment, Some(Trigger::Signature)) => {
            ("signature", paying.signed, Some(format!("wijk agreement signed {handle}")))
        }
        (PaymentKind::Instalment, Some(Trigger::Report)) => {
            ("report", facts.reporting.any_submitted(), Some(super::reporting::mend(facts)))
        }
        (PaymentKind::Instalment, Some(Trigger::Proofs)) => ("proofs", proven, Some(judge())),
        (PaymentKind::Instalment, Some(Trigger::Day)) => {
            ("day", paying.due.is_none_or(|due| due <= paying.today), None)
        }
        (PaymentKind::Balance, _) => ("balance", paying.settled, Some(format!("wijk settle {handle}"))),
        (PaymentKind::Advance, _) => {
            ("advance", paying.debit_note, Some(format!("wijk fund edit {handle} --debit-note …")))
        }
        (PaymentKind::Reimbursement, _) => ("note", proven, Some(judge())),
    };
    let mut fact = Fact::new("rule-trigger-met")
        .with("state", state)
        .with("met", i64::from(met))
        .with("lines", paying.open_lines);
    fact = match paying.due {
        Some(due) => fact.with("due", due),
        None => fact.with("due", ""),
    };
    (met, fact, mend)
}

/// What was paid before is justified, so many percent of it (B-MO-7, B-PB-10). The first payment never waits.
pub(super) fn earlier_justified(percent: u32, facts: &Facts) -> Look {
    let paying = &facts.paying;
    let needed = i128::from(paying.paid.0) * i128::from(percent);
    let met = i128::from(paying.justified.0) * 100 >= needed;
    let lacking = Cents(i64::try_from((needed + 99) / 100).unwrap_or(i64::MAX)).minus(paying.justified);
    let fact = Fact::new("rule-earlier-justified")
        .with("first", i64::from(paying.paid <= Cents::ZERO))
        .with("met", i64::from(met))
        .with("paid", paying.paid)
        .with("justified", paying.justified)
        .with("percent", percent)
        .with("lacking", lacking.max(Cents::ZERO));
    let mend = match paying.open_lines {
        0 => format!("wijk expense add {}", facts.handle),
        _ => format!("wijk expense judge {}", facts.handle),
    };
    (met, fact, Some(mend))
}

/// Paid, ordered and this together are no more than was awarded and approved.
pub(super) fn within_commitment(facts: &Facts) -> Look {
    let paying = &facts.paying;
    let before = paying.paid.plus(paying.ordered);
    let over = before.plus(paying.amount).minus(paying.allowed);
    let met = over <= Cents::ZERO;
    let fact = Fact::new("rule-within-commitment")
        .with("met", i64::from(met))
        .with("amount", paying.amount)
        .with("before", before)
        .with("allowed", paying.allowed)
        .with("over", over.max(Cents::ZERO));
    let mend = match paying.number {
        _ if paying.allowed <= Cents::ZERO => format!("wijk approve {}", facts.handle),
        0 => format!("wijk payment list {}", facts.handle),
        number => format!("wijk payment cancel {number} --reason …"),
    };
    (met, fact, Some(mend))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::dossier::judge::{Finding, State, judge};
    use crate::domain::dossier::reporting::ReportFacts;
    use crate::domain::programme::built_in::text_of;
    use crate::domain::programme::check::check;
    use crate::domain::programme::definition::EditionDraft;
    use crate::domain::programme::resolve::{resolve, set};
    use crate::domain::programme::rule_set::RuleSet;
    use crate::domain::reporting::{ReportKind, ReportState};

    fn edition_with(settings: &[&str]) -> RuleSet {
        let programme = check(text_of("brussels-qdc").unwrap()).unwrap();
        let mut office = EditionDraft::default();
        for setting in settings {
            set(&programme, &mut office, setting).unwrap();
        }
        resolve(&programme, 2021, &office)
    }

    fn paying(change: impl FnOnce(&mut PayingFacts)) -> Facts {
        let mut paying = PayingFacts {
            number: 7,
            amount: Cents(10_000),
            claimed: true,
            account: AccountState::InUse,
            trigger: Some(Trigger::Signature),
            today: "2022-03-01".parse().unwrap(),
            signed: true,
            allowed: Cents(100_000),
            ..PayingFacts::default()
        };
        change(&mut paying);
        Facts { handle: "QDC-2021-001".to_owned(), paying, ..Facts::default() }
    }

    fn finding(rules: &RuleSet, facts: &Facts, code: &str) -> Option<Finding> {
        judge(rules, Gate::Pay, facts, &[]).into_iter().find(|finding| finding.rule == code)
    }

    fn holds(facts: &Facts, code: &str) -> bool {
        finding(&edition_with(&[]), facts, code).unwrap().state == State::Met
    }

    #[test]
    fn w_claim_asks_a_claim_and_the_note_or_the_debit_note_is_that_of_a_start_fund() {
        let unclaimed = paying(|it| it.claimed = false);
        assert!(holds(&paying(|_| {}), "W-CLAIM"));
        assert!(!holds(&unclaimed, "W-CLAIM"));
        let broken = finding(&edition_with(&[]), &unclaimed, "W-CLAIM").unwrap();
        assert_eq!(broken.mend.as_deref(), Some("wijk payment claim 7 --on …"));
        let note = |it: &mut PayingFacts| (it.claimed, it.kind) = (false, PaymentKind::Reimbursement);
        assert!(holds(&paying(note), "W-CLAIM"));
        let advance = |debit_note| {
            paying(|it| (it.claimed, it.kind, it.debit_note) = (false, PaymentKind::Advance, debit_note))
        };
        assert!(!holds(&advance(false), "W-CLAIM"));
        assert!(holds(&advance(true), "W-CLAIM"));
    }

    #[test]
    fn b_sb_6_asks_an_account_of_the_group_that_is_in_use() {
        assert!(holds(&paying(|_| {}), "W-ACCOUNT"));
        for state in [AccountState::None, AccountState::Ended] {
            assert!(!holds(&paying(|it| it.account = state), "W-ACCOUNT"));
        }
    }

    #[test]
    fn b_mo_5_waits_for_the_signature_the_report_the_proofs_or_the_day() {
        assert!(holds(&paying(|_| {}), "B-MO-5"));
        assert!(!holds(&paying(|it| it.signed = false), "B-MO-5"));
        let mut report = paying(|it| it.trigger = Some(Trigger::Report));
        assert!(!holds(&report, "B-MO-5"));
        report.evaluated = true;
        assert!(!holds(&report, "B-MO-5"), "an evaluation is no report");
        let handed_in = ReportFacts { number: 1, kind: ReportKind::Interim, state: ReportState::Submitted };
        report.reporting.reports.push(handed_in);
        assert!(holds(&report, "B-MO-5"));
        let proofs = |lines, accepted| {
            paying(|it| {
                (it.trigger, it.open_lines, it.accepted) = (Some(Trigger::Proofs), lines, Cents(accepted));
            })
        };
        assert!(!holds(&proofs(0, 0), "B-MO-5"));
        assert!(!holds(&proofs(1, 1), "B-MO-5"));
        assert!(holds(&proofs(0, 1), "B-MO-5"));
        let day = |due: &str| paying(|it| (it.trigger, it.due) = (Some(Trigger::Day), due.parse().ok()));
        assert!(holds(&day("2022-02-28"), "B-MO-5"));
        assert!(holds(&day("2022-03-01"), "B-MO-5"));
        assert!(!holds(&day("2022-03-02"), "B-MO-5"));
        let balance = |settled| paying(|it| (it.kind, it.settled) = (PaymentKind::Balance, settled));
        assert!(!holds(&balance(false), "B-MO-5"));
        assert!(holds(&balance(true), "B-MO-5"));
    }

    #[test]
    fn b_mo_7_asks_that_what_was_paid_is_justified_to_the_cent_and_never_stops_the_first_payment() {
        let after = |paid, justified| paying(|it| (it.paid, it.justified) = (Cents(paid), Cents(justified)));
        assert!(holds(&after(0, 0), "B-MO-7"));
        assert!(!holds(&after(10_000, 9_999), "B-MO-7"));
        assert!(holds(&after(10_000, 10_000), "B-MO-7"));
        let most = edition_with(&["B-MO-7.percent=75"]);
        let state = |facts: &Facts| finding(&most, facts, "B-MO-7").unwrap().state;
        assert_eq!(state(&after(10_001, 7_500)), State::Broken);
        assert_eq!(state(&after(10_000, 7_500)), State::Met);
    }

    #[test]
    fn w_commitment_counts_what_is_paid_and_ordered_to_the_cent() {
        let with = |amount| {
            paying(|it| {
                (it.paid, it.ordered, it.amount) = (Cents(60_000), Cents(30_000), Cents(amount));
                it.justified = Cents(60_000);
            })
        };
        assert!(holds(&with(10_000), "W-COMMITMENT"));
        assert!(!holds(&with(10_001), "W-COMMITMENT"));
        assert!(!holds(&with(i64::MAX), "W-COMMITMENT"));
    }

    #[test]
    fn what_is_asked_of_an_award_is_not_asked_of_a_start_fund_and_the_balance_has_conditions_of_its_own() {
        let rules = edition_with(&[]);
        let open = |kind, closing, before| {
            let mut facts = paying(|it| (it.kind, it.closing) = (kind, closing));
            facts.selection.conditions = vec![("1.1".to_owned(), before)];
            facts
        };
        let state = |facts: &Facts, code: &str| finding(&rules, facts, code).map(|finding| finding.state);
        let instalment = open(PaymentKind::Instalment, false, Before::Payment);
        assert_eq!(state(&instalment, "W-PAY-CONDITIONS"), Some(State::Broken));
        assert_eq!(state(&instalment, "W-PAY-BALANCE"), None);
        let later = open(PaymentKind::Instalment, false, Before::Balance);
        assert_eq!(state(&later, "W-PAY-CONDITIONS"), Some(State::Met));
        let last = open(PaymentKind::Balance, true, Before::Balance);
        assert_eq!(state(&last, "W-PAY-BALANCE"), Some(State::Broken));
        let fund = open(PaymentKind::Advance, false, Before::Payment);
        for code in ["W-PAY-CONDITIONS", "W-PAY-BALANCE", "W-PAY-APPROVALS", "W-PAY-AGREEMENT"] {
            assert_eq!(state(&fund, code), None, "{code}");
        }
    }
}
