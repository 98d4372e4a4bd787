//! The plan by which what was awarded is paid: instalments with what sets each off. It adds up to the award, to the cent.

use chrono::NaiveDate;

use super::dates::parse_date;
use super::fact::Fact;
use super::money::Cents;
use super::programme::money::{PlannedInstalment, Share, Trigger};
use super::split::split;

/// An instalment of a dossier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Instalment {
    /// What sets it off.
    pub trigger: Trigger,
    /// How much.
    pub amount: Cents,
    /// The day that sets it off.
    pub due: Option<NaiveDate>,
}

/// How much an instalment is said to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatedShare {
    /// So many hundredths of a percent of the award: 8000 is 80 %.
    Percent(u32),
    /// An amount.
    Amount(Cents),
    /// What the others leave.
    Rest,
}

/// An instalment as the coordinator states it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stated {
    /// What sets it off.
    pub trigger: Trigger,
    /// The day that sets it off.
    pub due: Option<NaiveDate>,
    /// How much.
    pub share: StatedShare,
}

impl Stated {
    /// Reads `signature:80%`, `proofs:rest`, `report:1500,00` or `day:2027-03-01=2500`.
    ///
    /// # Errors
    /// What is wrong with it and what was expected.
    pub fn parse(text: &str) -> Result<Self, Fact> {
        let form = || Fact::new("payment-wrong-instalment");
        let (word, rest) = text.split_once(':').ok_or_else(form)?;
        let trigger: Trigger = word.trim().to_lowercase().parse().map_err(|_| form())?;
        let (due, share) = match trigger {
            Trigger::Day => {
                let (day, share) = rest.split_once('=').ok_or_else(form)?;
                let day = parse_date(day.trim())
                    .map_err(|_| Fact::new("payment-wrong-day").with("text", day.trim()))?;
                (Some(day), share)
            }
            _ => (None, rest),
        };
        Ok(Self { trigger, due, share: share_of(share.trim())? })
    }
}

fn share_of(text: &str) -> Result<StatedShare, Fact> {
    if text.eq_ignore_ascii_case("rest") {
        return Ok(StatedShare::Rest);
    }
    if let Some(percent) = text.strip_suffix('%') {
        let planned = PlannedInstalment::parse(&format!("signature:{}", percent.trim()));
        return match planned.map(|planned| planned.share) {
            Some(Share::Percent(share)) => Ok(StatedShare::Percent(share)),
            _ => Err(Fact::new("payment-wrong-percent").with("text", text)),
        };
    }
    match Cents::parse(text) {
        Ok(Cents::ZERO) => Err(Fact::new("payment-nothing")),
        Ok(amount) => Ok(StatedShare::Amount(amount)),
        Err(fault) => {
            let reason: &'static str = fault.into();
            Err(Fact::new("plan-wrong-amount").with("reason", reason))
        }
    }
}

/// Why stated instalments are no plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlanFault {
    /// Two take what the others leave.
    TwoRests,
    /// They come to less than has to be planned: so much is lacking.
    Less(Cents),
    /// They come to more: so much too much.
    More(Cents),
    /// An instalment comes to nothing.
    Nothing {
        /// Its place, from 1.
        number: usize,
    },
}

/// The plan of an award, of which `to_plan` is still to be planned: percentages are of the whole award.
///
/// # Errors
/// It does not add up.
pub fn plan(stated: &[Stated], awarded: Cents, to_plan: Cents) -> Result<Vec<Instalment>, PlanFault> {
    let rests = stated.iter().filter(|one| one.share == StatedShare::Rest).count();
    if rests > 1 {
        return Err(PlanFault::TwoRests);
    }
    // The percentages are cut out of the award together, so that no cent is made or lost between them.
    let percent = |one: &Stated| match one.share {
        StatedShare::Percent(share) => Cents(i64::from(share)),
        _ => Cents::ZERO,
    };
    let shares: Cents = stated.iter().map(percent).sum();
    let mut weights: Vec<Cents> = stated.iter().map(percent).collect();
    weights.push(Cents(10_000).minus(shares));
    let over = Cents(shares.0.saturating_sub(10_000));
    if over > Cents::ZERO {
        let too_much = i128::from(awarded.0) * i128::from(over.0) / 10_000;
        return Err(PlanFault::More(Cents(i64::try_from(too_much).unwrap_or(i64::MAX).max(1))));
    }
    let parts = split(awarded, &weights);
    let mut amounts: Vec<Option<Cents>> = stated
        .iter()
        .zip(&parts)
        .map(|(one, part)| match one.share {
            StatedShare::Percent(_) => Some(*part),
            StatedShare::Amount(amount) => Some(amount),
            StatedShare::Rest => None,
        })
        .collect();
    let taken: Cents = amounts.iter().flatten().copied().sum();
    let left = to_plan.minus(taken);
    if left < Cents::ZERO {
        return Err(PlanFault::More(taken.minus(to_plan)));
    }
    if rests == 0 && left > Cents::ZERO {
        return Err(PlanFault::Less(left));
    }
    for amount in &mut amounts {
        amount.get_or_insert(left);
    }
    let mut plan = Vec::new();
    for (at, (one, amount)) in stated.iter().zip(amounts).enumerate() {
        let amount = amount.filter(|amount| *amount > Cents::ZERO);
        let Some(amount) = amount else { return Err(PlanFault::Nothing { number: at + 1 }) };
        plan.push(Instalment { trigger: one.trigger, amount, due: one.due });
    }
    Ok(plan)
}

/// The instalments of an edition, as if the coordinator stated them.
pub fn of_edition(planned: &[PlannedInstalment]) -> Vec<Stated> {
    let stated = |one: &PlannedInstalment| Stated {
        trigger: one.trigger,
        due: None,
        share: match one.share {
            Share::Percent(share) => StatedShare::Percent(share),
            Share::Rest => StatedShare::Rest,
        },
    };
    planned.iter().map(stated).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn read(texts: &[&str]) -> Vec<Stated> {
        texts.iter().map(|text| Stated::parse(text).unwrap()).collect()
    }

    fn amounts(texts: &[&str], awarded: i64) -> Result<Vec<i64>, PlanFault> {
        let plan = plan(&read(texts), Cents(awarded), Cents(awarded))?;
        Ok(plan.into_iter().map(|one| one.amount.0).collect())
    }

    #[test]
    fn b_mo_11_a_plan_adds_up_to_the_award_to_the_cent() {
        assert_eq!(amounts(&["signature:80%", "proofs:rest"], 930_000), Ok(vec![744_000, 186_000]));
        assert_eq!(amounts(&["signature:80 %", "proofs:20 %"], 333), Ok(vec![266, 67]));
        assert_eq!(
            amounts(&["signature:33,33%", "report:33,33%", "proofs:33,34%"], 100),
            Ok(vec![33, 33, 34])
        );
        assert_eq!(amounts(&["day:2027-03-01=2500", "report:1500,00"], 400_000), Ok(vec![250_000, 150_000]));
        assert_eq!(amounts(&["signature:100%"], 1), Ok(vec![1]));
        let day = read(&["day:01/03/2027=2500"])[0];
        assert_eq!(day.due.map(|day| day.to_string()).as_deref(), Some("2027-03-01"));
    }

    #[test]
    fn a_plan_that_does_not_add_up_is_told_with_the_difference() {
        assert_eq!(amounts(&["signature:80%", "proofs:19,99%"], 100_000), Err(PlanFault::Less(Cents(10))));
        assert_eq!(amounts(&["signature:80%", "proofs:21%"], 100_000), Err(PlanFault::More(Cents(1_000))));
        assert_eq!(amounts(&["report:999,99"], 100_000), Err(PlanFault::Less(Cents(1))));
        assert_eq!(amounts(&["report:1000,01"], 100_000), Err(PlanFault::More(Cents(1))));
        assert_eq!(amounts(&["report:rest", "proofs:rest"], 100_000), Err(PlanFault::TwoRests));
        assert_eq!(amounts(&["report:1000", "proofs:rest"], 100_000), Err(PlanFault::Nothing { number: 2 }));
        assert_eq!(amounts(&["report:0,01%", "proofs:rest"], 100), Err(PlanFault::Nothing { number: 1 }));
    }

    #[test]
    fn what_was_paid_already_stays_out_of_a_plan_made_anew() {
        let plan = plan(&read(&["proofs:rest"]), Cents(100_000), Cents(20_000)).unwrap();
        assert_eq!(plan[0].amount, Cents(20_000));
    }

    #[test]
    fn what_is_no_instalment_is_said() {
        let fault = |text: &str| Stated::parse(text).unwrap_err().code.into_owned();
        for text in ["", "80%", "never:80%", "day:2027-03-01", "signature"] {
            assert_eq!(fault(text), "payment-wrong-instalment", "{text}");
        }
        assert_eq!(fault("day:2027-02-30=100"), "payment-wrong-day");
        for text in ["signature:101%", "signature:0%", "signature:1,234%", "signature:-5%", "signature:%"] {
            assert_eq!(fault(text), "payment-wrong-percent", "{text}");
        }
        for text in ["report:1.000", "report:-1", "report:1,234", "report:x", "report:99999999999999999999"] {
            assert_eq!(fault(text), "plan-wrong-amount", "{text}");
        }
        assert_eq!(fault("report:0"), "payment-nothing");
    }

    proptest! {
        #[test]
        fn no_cent_is_made_or_lost(awarded in 1_i64..1_000_000_000_000, share in 1_u32..10_000) {
            let stated = [
                Stated { trigger: Trigger::Signature, due: None, share: StatedShare::Percent(share) },
                Stated { trigger: Trigger::Proofs, due: None, share: StatedShare::Rest },
            ];
            if let Ok(plan) = plan(&stated, Cents(awarded), Cents(awarded)) {
                prop_assert_eq!(plan.iter().map(|one| one.amount.0).sum::<i64>(), awarded);
            }
        }

        #[test]
        fn no_text_is_too_strange(text in "\\PC*") {
            let _ = Stated::parse(&text);
        }
    }
}
