//! Money split in parts, to the cent: nothing is lost and nothing is made.

use super::money::Cents;

/// Splits an amount in the proportion of weights, by the method of the largest remainder: each part is its exact share
/// without the fraction of a cent, and the cents that are left go to the largest fractions, of equal ones to the first.
/// The parts add up to the amount, unless every weight is zero; a weight of zero (or below) gets nothing. An amount
/// below zero is split as its opposite is.
pub fn split(total: Cents, weights: &[Cents]) -> Vec<Cents> {
    let free: Vec<i128> = weights.iter().map(|weight| i128::from(weight.0.max(0))).collect();
    let parts = largest_remainder(i128::from(total.0).abs(), &free);
    parts.into_iter().map(|part| cents(if total.0 < 0 { -part } else { part })).collect()
}

/// Splits as [`split`] does, but no part is larger than its cap: what a full part cannot take goes to the others in the
/// proportion of their weights. A part without a cap of its own has none. The last value is what fits nowhere.
pub fn split_within(total: Cents, weights: &[Cents], caps: &[Cents]) -> (Vec<Cents>, Cents) {
    let mut left = i128::from(total.0.max(0));
    let mut free: Vec<i128> = weights.iter().map(|weight| i128::from(weight.0.max(0))).collect();
    let mut parts = vec![Cents::ZERO; weights.len()];
    let cap = |place: usize| caps.get(place).map(|cap| i128::from(cap.0.max(0)));
    // Each turn fills at least one part to its cap, so that there are as many turns as parts at most.
    loop {
        let sum: i128 = free.iter().sum();
        let over = |place: &usize| {
            let Some(cap) = cap(*place).filter(|_| free[*place] > 0) else { return false };
            let (whole, rest) = (left * free[*place] / sum, left * free[*place] % sum);
            whole > cap || (whole == cap && rest > 0)
        };
        let full: Vec<usize> = (0..free.len()).filter(over).collect();
        if full.is_empty() {
            break;
        }
        for place in full {
            let cap = cap(place).unwrap_or_default();
            parts[place] = cents(cap);
            free[place] = 0;
            left -= cap;
        }
    }
    for (place, part) in largest_remainder(left, &free).into_iter().enumerate().filter(|(_, part)| *part > 0)
    {
        parts[place] = cents(part);
        left -= part;
    }
    let beyond = if total.0 < 0 { total } else { cents(left) };
    (parts, beyond)
}

/// Fills rooms in their order, each as far as it goes, and gives what did not fit besides. A room of zero (or below)
/// takes nothing.
pub fn fill(total: Cents, rooms: &[Cents]) -> (Vec<Cents>, Cents) {
    let mut left = total;
    let parts = rooms
        .iter()
        .map(|room| {
            let part = Cents(left.0.min(room.0).max(0));
            left = left.minus(part);
            part
        })
        .collect();
    (parts, left)
}

/// The parts of an amount that is not below zero. An amount and a weight have 63 bits each, so that their product
/// fits.
fn largest_remainder(total: i128, weights: &[i128]) -> Vec<i128> {
    let sum: i128 = weights.iter().sum();
    if sum == 0 {
        return vec![0; weights.len()];
    }
    let mut parts: Vec<i128> = weights.iter().map(|weight| total * weight / sum).collect();
    let mut order: Vec<usize> = (0..weights.len()).collect();
    order.sort_by_key(|place| std::cmp::Reverse(total * weights[*place] % sum));
    let left = usize::try_from(total - parts.iter().sum::<i128>()).unwrap_or_default();
    for place in order.into_iter().take(left) {
        parts[place] += 1;
    }
    parts
}

fn cents(amount: i128) -> Cents {
    Cents(i64::try_from(amount).unwrap_or(if amount < 0 { i64::MIN } else { i64::MAX }))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn all(amounts: &[i64]) -> Vec<Cents> {
        amounts.iter().copied().map(Cents).collect()
    }

    #[test]
    fn the_cents_that_are_left_go_to_the_largest_fractions() {
        assert_eq!(split(Cents(100), &all(&[1, 1, 1])), all(&[34, 33, 33]));
        assert_eq!(split(Cents(101), &all(&[1, 1, 1])), all(&[34, 34, 33]));
        assert_eq!(split(Cents(100), &all(&[1, 1, 4])), all(&[17, 17, 66]));
        assert_eq!(split(Cents(1), &all(&[1, 2])), all(&[0, 1]));
        assert_eq!(split(Cents(10_000), &all(&[800, 0, 200])), all(&[8_000, 0, 2_000]));
        assert_eq!(split(Cents(-100), &all(&[1, 1, 1])), all(&[-34, -33, -33]));
    }

    #[test]
    fn nothing_is_split_over_nobody() {
        assert_eq!(split(Cents(100), &[]), []);
        assert_eq!(split(Cents(100), &all(&[0, -5])), all(&[0, 0]));
        assert_eq!(split(Cents(0), &all(&[1, 2])), all(&[0, 0]));
        assert_eq!(split_within(Cents(100), &all(&[0]), &all(&[50])), (all(&[0]), Cents(100)));
    }

    #[test]
    fn the_largest_numbers_do_not_overflow() {
        let parts = split(Cents(i64::MAX), &all(&[i64::MAX, i64::MAX, i64::MAX]));
        assert_eq!(parts.iter().map(|part| i128::from(part.0)).sum::<i128>(), i128::from(i64::MAX));
        assert_eq!(split(Cents(i64::MIN), &all(&[1])), all(&[i64::MIN]));
        let (parts, beyond) = split_within(Cents(i64::MAX), &all(&[i64::MAX, 1]), &all(&[1, i64::MAX]));
        assert_eq!((parts, beyond), (all(&[1, i64::MAX - 1]), Cents(0)));
    }

    #[test]
    fn what_a_full_part_cannot_take_goes_to_the_others() {
        let weights = all(&[1, 1, 2]);
        assert_eq!(
            split_within(Cents(400), &weights, &all(&[50, 500, 500])),
            (all(&[50, 117, 233]), Cents(0))
        );
        assert_eq!(split_within(Cents(400), &weights, &all(&[50, 60, 70])), (all(&[50, 60, 70]), Cents(220)));
        assert_eq!(split_within(Cents(400), &weights, &all(&[50])), (all(&[50, 117, 233]), Cents(0)));
        // The second is only full once the first is.
        assert_eq!(split_within(Cents(400), &weights, &all(&[0, 110, 999])), (all(&[0, 110, 290]), Cents(0)));
        assert_eq!(split_within(Cents(-4), &weights, &[]), (all(&[0, 0, 0]), Cents(-4)));
    }

    #[test]
    fn rooms_are_filled_in_their_order() {
        assert_eq!(fill(Cents(100), &all(&[60, 60, 60])), (all(&[60, 40, 0]), Cents(0)));
        assert_eq!(fill(Cents(200), &all(&[60, 0, -5, 60])), (all(&[60, 0, 0, 60]), Cents(80)));
        assert_eq!(fill(Cents(5), &[]), (all(&[]), Cents(5)));
        assert_eq!(fill(Cents(-5), &all(&[10])), (all(&[0]), Cents(-5)));
    }

    /// Amounts small enough for many ties, and others as large as there are.
    fn amounts() -> impl Strategy<Value = Vec<Cents>> {
        let amount = prop_oneof![0_i64..4, 0_i64..=1_000_000_000_000, 0_i64..=i64::MAX].prop_map(Cents);
        prop::collection::vec(amount, 1..8)
    }

    proptest! {
        #[test]
        fn the_parts_add_up_and_are_within_a_cent_of_their_share(
            total in prop_oneof![0_i64..100, 0_i64..=i64::MAX], weights in amounts(),
        ) {
            let parts = split(Cents(total), &weights);
            let sum: i128 = weights.iter().map(|weight| i128::from(weight.0)).sum();
            prop_assume!(sum > 0);
            prop_assert_eq!(parts.iter().map(|part| i128::from(part.0)).sum::<i128>(), i128::from(total));
            for (part, weight) in parts.iter().zip(&weights) {
                let floor = i128::from(total) * i128::from(weight.0) / sum;
                let exact = i128::from(total) * i128::from(weight.0) % sum == 0;
                let part = i128::from(part.0);
                prop_assert!(part == floor || (part == floor + 1 && !exact));
                prop_assert!(weight.0 > 0 || part == 0);
            }
            // Of equal weights an earlier one never gets less.
            for (place, weight) in weights.iter().enumerate() {
                for (later, other) in weights.iter().enumerate().skip(place) {
                    prop_assert!(weight != other || parts[place] >= parts[later]);
                }
            }
        }

        #[test]
        fn no_cap_is_passed_and_nothing_is_lost(
            total in 0_i64..=1_000_000_000_000, weights in amounts(), caps in amounts(),
        ) {
            let (parts, beyond) = split_within(Cents(total), &weights, &caps);
            let sum: i128 = parts.iter().chain([&beyond]).map(|part| i128::from(part.0)).sum();
            prop_assert_eq!(sum, i128::from(total));
            prop_assert!(beyond.0 >= 0);
            for (place, part) in parts.iter().enumerate() {
                prop_assert!(part.0 >= 0 && caps.get(place).is_none_or(|cap| part <= cap));
                // What is left over has found every part that may grow full.
                let full = caps.get(place).is_some_and(|cap| part == cap);
                prop_assert!(beyond.0 == 0 || full || weights[place].0 == 0);
            }
            let free = vec![Cents(i64::MAX); weights.len()];
            if weights.iter().any(|weight| weight.0 > 0) {
                prop_assert_eq!(split_within(Cents(total), &weights, &free).0, split(Cents(total), &weights));
            }
        }

        #[test]
        fn filling_loses_nothing(total in 0_i64..=i64::MAX, rooms in amounts()) {
            let (parts, left) = fill(Cents(total), &rooms);
            let sum: i128 = parts.iter().chain([&left]).map(|part| i128::from(part.0)).sum();
            prop_assert_eq!(sum, i128::from(total));
            prop_assert_eq!(parts.len(), rooms.len());
            prop_assert!(parts.iter().zip(&rooms).all(|(part, room)| part <= room));
        }
    }
}
