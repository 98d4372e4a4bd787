//! Whether the ledger says what the facts say, and the facts of money do not contradict each other.

use std::collections::BTreeMap;

use super::{Finding, Gravity, Part};
use crate::domain::fact::Fact;
use crate::domain::ids::EditionId;
use crate::domain::ledger::{Account, Fund, Holdings, targets};
use crate::domain::money::Cents;
use crate::domain::programme::rule_set::RuleSet;
use crate::ops::{Result, ledger};
use crate::storage::View;

/// What is found of money.
pub(super) fn money(view: View<'_>) -> Result<Vec<Finding>> {
    let damage = |fact, help: String| Finding::new(Part::Money, Gravity::Damage, fact).helped(help);
    let mut found = Vec::new();
    for (what, reference, number) in view.unsound_money()? {
        let (code, help) = match what.as_str() {
            "negative" => ("doctor-money-negative", format!("wijk budget postings {reference}")),
            "carried" => ("doctor-money-carried", format!("wijk budget postings {reference}")),
            "expense" => ("doctor-money-expense", format!("wijk expense list {reference}")),
            "payment" => ("doctor-money-payment", format!("wijk payment show {number}")),
            _ => ("doctor-money-recovery", format!("wijk recovery show {number}")),
        };
        found.push(damage(Fact::new(code).with("reference", &reference).with("number", number), help));
    }
    let mut rules: BTreeMap<EditionId, RuleSet> = BTreeMap::new();
    for id in view.dossiers_with_money()? {
        let dossier = view.dossier(id)?;
        if let std::collections::btree_map::Entry::Vacant(new) = rules.entry(dossier.edition) {
            new.insert(view.rule_set(dossier.edition)?);
        }
        let Some(rules) = rules.get(&dossier.edition) else { continue };
        for fund in [Fund::Award, Fund::StartFund] {
            let wanted = by_account(&targets(&ledger::grant(view, rules, &dossier, fund)?));
            let held = by_account(&view.holdings(dossier.edition, id, fund)?);
            for account in Account::OF_DOSSIER {
                let of = |sums: &BTreeMap<Account, Cents>| sums.get(&account).copied().unwrap_or_default();
                if of(&wanted) != of(&held) {
                    let fact = Fact::new("doctor-money-differs")
                        .with("reference", &dossier.reference)
                        .with_term("account", account.term())
                        .with_term("fund", fund.term())
                        .with("held", of(&held))
                        .with("wanted", of(&wanted));
                    found.push(damage(fact, format!("wijk budget postings {}", dossier.reference)));
                }
            }
        }
    }
    Ok(found)
}

/// What each account holds over all projects. What is reserved and what is committed counts together: a register of an
/// older release has all of it as reserved.
fn by_account(holdings: &Holdings) -> BTreeMap<Account, Cents> {
    let mut sums: BTreeMap<Account, Cents> = BTreeMap::new();
    for ((_, account), amount) in holdings {
        let account = if *account == Account::Reserved { Account::Committed } else { *account };
        let sum = sums.entry(account).or_default();
        *sum = sum.plus(*amount);
    }
    sums
}
