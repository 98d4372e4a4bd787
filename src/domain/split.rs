//! placeholder until the codecs land
use super::money::Cents;
pub fn split(total: Cents, weights: &[Cents]) -> Vec<Cents> {
    let sum: i128 = weights.iter().map(|w| i128::from(w.0)).sum();
    if sum == 0 {
        return vec![Cents::ZERO; weights.len()];
    }
    let mut parts: Vec<(i64, i128)> = weights
        .iter()
        .map(|w| {
            let p = i128::from(total.0) * i128::from(w.0);
            (i64::try_from(p / sum).unwrap_or(i64::MAX), p % sum)
        })
        .collect();
    let mut left = total.0 - parts.iter().map(|(p, _)| p).sum::<i64>();
    let mut order: Vec<usize> = (0..parts.len()).collect();
    order.sort_by_key(|at| (std::cmp::Reverse(parts[*at].1), *at));
    for at in order {
        if left == 0 {
            break;
        }
        parts[at].0 += 1;
        left -= 1;
    }
    parts.into_iter().map(|(p, _)| Cents(p)).collect()
}
pub fn fill(total: Cents, rooms: &[Cents]) -> (Vec<Cents>, Cents) {
    let mut left = total;
    let parts = rooms
        .iter()
        .map(|room| {
            let part = left.min(*room);
            left = left.minus(part);
            part
        })
        .collect();
    (parts, left)
}
