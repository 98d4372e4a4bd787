//! Marks of members, and what they come to. Everything is exact: a figure is only rounded when it is printed.
//!
//! Of each member: the weighted mean of the marks, over the criteria that apply. Of a project: the mean over the
//! members who marked at least one criterion. A criterion that does not apply is not zero: it counts nowhere.

use std::collections::BTreeMap;

use num_bigint::BigInt;
use num_rational::Ratio;
use num_traits::{One, ToPrimitive};

/// An exact figure in hundredths of a point.
pub type Exact = Ratio<BigInt>;

/// Why a text is no number of points.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PointsFault {
    /// It is no number, or a negative one.
    NotPoints,
    /// It has more than two decimals.
    TooPrecise,
    /// It is more than the scale has.
    OverScale,
}

/// What a text says of a criterion: points in hundredths, or that it does not apply.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// So many hundredths of a point.
    Points(u32),
    /// It does not apply, which is not zero.
    NotApplicable,
}

/// Reads points from 0 to `scale` with at most two decimals, after a comma or a point, in hundredths.
///
/// # Errors
/// Why it is none.
pub fn parse_points(text: &str, scale: u32) -> Result<u32, PointsFault> {
    let text = text.trim();
    let (whole, decimals) = text.split_once([',', '.']).unwrap_or((text, "0"));
    let digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    if !digits(whole) || !digits(decimals) {
        return Err(PointsFault::NotPoints);
    }
    let decimals = if decimals.len() > 2 { decimals.trim_end_matches('0') } else { decimals };
    if decimals.len() > 2 {
        return Err(PointsFault::TooPrecise);
    }
    let points = format!("{whole}{decimals:0<2}").parse::<u64>().map_err(|_| PointsFault::OverScale)?;
    let points = u32::try_from(points).map_err(|_| PointsFault::OverScale)?;
    if u64::from(points) > u64::from(scale) * 100 { Err(PointsFault::OverScale) } else { Ok(points) }
}

/// Whether a text says that a criterion does not apply, in any of the languages.
pub fn says_not_applicable(text: &str) -> bool {
    matches!(
        crate::domain::text::fold(text).as_str(),
        "n a"
            | "na"
            | "nvt"
            | "n v t"
            | "niet van toepassing"
            | "so"
            | "s o"
            | "sans objet"
            | "not applicable"
    ) || matches!(text.trim(), "-" | "–")
}

/// Hundredths of a point as they are typed, without needless decimals: `7.5`.
pub fn points_text(hundredths: u32) -> String {
    let (whole, rest) = (hundredths / 100, hundredths % 100);
    if rest == 0 { whole.to_string() } else { format!("{whole}.{rest:02}").trim_end_matches('0').to_owned() }
}

/// A figure in whole hundredths of a point, rounded half up.
pub fn rounded(figure: &Exact) -> i64 {
    let half = Exact::new(BigInt::one(), BigInt::from(2));
    (figure + half).floor().to_integer().to_i64().unwrap_or(i64::MAX)
}

/// A whole number of hundredths as an exact figure.
pub fn exact(hundredths: u32) -> Exact {
    Exact::from_integer(BigInt::from(hundredths))
}

/// A criterion of the edition, with its weight.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weighed<'a> {
    /// Its code.
    pub code: &'a str,
    /// How much it weighs beside the others.
    pub weight: u32,
}

/// The marks of one member for a project, by code of the criterion.
pub type MemberMarks<'a> = BTreeMap<&'a str, Mark>;

/// What a member's marks come to: the weighted mean over the criteria that apply. `None` when none does.
pub fn of_member(criteria: &[Weighed<'_>], marks: &MemberMarks<'_>) -> Option<Exact> {
    let mut sum = BigInt::from(0);
    let mut weights = BigInt::from(0);
    for criterion in criteria {
        if let Some(Mark::Points(points)) = marks.get(criterion.code) {
            sum += BigInt::from(criterion.weight) * BigInt::from(*points);
            weights += BigInt::from(criterion.weight);
        }
    }
    (weights > BigInt::from(0)).then(|| Exact::new(sum, weights))
}

/// The mean of figures; `None` when there are none.
pub fn mean<'a>(figures: impl IntoIterator<Item = &'a Exact>) -> Option<Exact> {
    let mut sum = Exact::from_integer(BigInt::from(0));
    let mut count = 0_u32;
    for figure in figures {
        sum += figure;
        count += 1;
    }
    (count > 0).then(|| sum / Exact::from_integer(BigInt::from(count)))
}

/// How far figures lie apart; `None` when there are fewer than two.
pub fn spread<'a>(figures: impl IntoIterator<Item = &'a Exact>) -> Option<Exact> {
    let figures: Vec<&Exact> = figures.into_iter().collect();
    let (least, most) = (figures.iter().min()?, figures.iter().max()?);
    (figures.len() > 1).then(|| *most - *least)
}

/// Whether figures lie further apart than the edition points out: a percentage of the scale.
pub fn is_wide(spread: &Exact, scale: u32, percent: u32) -> bool {
    *spread > share(scale, percent)
}

/// Whether a figure reaches a threshold: a percentage of the scale.
pub fn reaches(figure: &Exact, scale: u32, percent: u32) -> bool {
    *figure >= share(scale, percent)
}

/// A percentage of the scale, in hundredths of a point: 60 percent of 10 points is 600.
fn share(scale: u32, percent: u32) -> Exact {
    Exact::from_integer(BigInt::from(scale) * BigInt::from(percent))
}

/// The place of each figure, the highest first: equals share a place, and the next place counts them all. What has no
/// figure has no place.
pub fn ranks(figures: &[Option<Exact>]) -> Vec<Option<u32>> {
    let higher = |figure: &Exact| figures.iter().flatten().filter(|other| *other > figure).count();
    let place = |figure: &Exact| u32::try_from(higher(figure) + 1).unwrap_or(u32::MAX);
    figures.iter().map(|figure| figure.as_ref().map(place)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const CRITERIA: [Weighed<'_>; 3] = [
        Weighed { code: "a", weight: 30 },
        Weighed { code: "b", weight: 20 },
        Weighed { code: "c", weight: 20 },
    ];

    fn marks(marks: &[(&'static str, Mark)]) -> MemberMarks<'static> {
        marks.iter().copied().collect()
    }

    fn ratio(numerator: i64, denominator: i64) -> Exact {
        Exact::new(BigInt::from(numerator), BigInt::from(denominator))
    }

    #[test]
    fn points_run_from_zero_to_the_scale_with_two_decimals_at_most() {
        let good = [("0", 0), ("10", 1000), ("7,5", 750), (" 7.25 ", 725), ("9,99", 999), ("7,500", 750)];
        for (text, points) in good {
            assert_eq!(parse_points(text, 10), Ok(points), "{text}");
        }
        for (text, fault) in [
            ("10,01", PointsFault::OverScale),
            ("11", PointsFault::OverScale),
            ("99999999999999999999999", PointsFault::OverScale),
            ("7,125", PointsFault::TooPrecise),
            ("-1", PointsFault::NotPoints),
            ("", PointsFault::NotPoints),
            ("zeven", PointsFault::NotPoints),
            (",5", PointsFault::NotPoints),
            ("1e1", PointsFault::NotPoints),
        ] {
            assert_eq!(parse_points(text, 10), Err(fault), "{text}");
        }
        assert_eq!(
            (points_text(750), points_text(700), points_text(705)),
            ("7.5".into(), "7".into(), "7.05".into())
        );
    }

    #[test]
    fn what_does_not_apply_is_said_in_any_language_and_is_not_nothing() {
        for text in ["n/a", "N.V.T.", "nvt", "s.o.", "sans objet", "-"] {
            assert!(says_not_applicable(text), "{text}");
        }
        for text in ["", " ", "0", "nee"] {
            assert!(!says_not_applicable(text), "{text}");
        }
    }

    #[test]
    fn a_criterion_that_does_not_apply_weighs_nothing_but_zero_points_do() {
        let zero = marks(&[("a", Mark::Points(800)), ("b", Mark::Points(0))]);
        assert_eq!(of_member(&CRITERIA, &zero), Some(ratio(480, 1)));
        let none = marks(&[("a", Mark::Points(800)), ("b", Mark::NotApplicable)]);
        assert_eq!(of_member(&CRITERIA, &none), Some(ratio(800, 1)));
        let nothing = marks(&[("a", Mark::NotApplicable)]);
        assert_eq!(of_member(&CRITERIA, &nothing), None);
        assert_eq!(mean(&[]), None);
    }

    #[test]
    fn figures_are_compared_exactly_and_rounded_half_up() {
        assert_eq!(rounded(&ratio(2200, 3)), 733);
        assert_eq!(rounded(&ratio(1465, 2)), 733, "732.5 is rounded up");
        assert_eq!(rounded(&ratio(7324, 10)), 732);
        // Both print as 7,33: they are not equal.
        let figures = [Some(ratio(2200, 3)), Some(ratio(733, 1)), None, Some(ratio(4400, 6))];
        assert_eq!(ranks(&figures), [Some(1), Some(3), None, Some(1)]);
    }

    #[test]
    fn the_threshold_is_reached_exactly_and_the_spread_is_pointed_out_above() {
        assert!(reaches(&ratio(600, 1), 10, 60));
        assert!(!reaches(&ratio(599_999, 1000), 10, 60));
        assert!(!is_wide(&ratio(300, 1), 10, 30));
        assert!(is_wide(&ratio(300_001, 1000), 10, 30));
        assert_eq!(spread(&[ratio(700, 1)]), None);
        assert_eq!(spread(&[ratio(700, 1), ratio(400, 1), ratio(500, 1)]), Some(ratio(300, 1)));
    }

    #[test]
    fn many_odd_weights_never_overflow() {
        let criteria: Vec<(String, u32)> = (0..20).map(|at| (format!("c{at}"), 941 + at * 2)).collect();
        let weighed: Vec<Weighed<'_>> =
            criteria.iter().map(|(code, weight)| Weighed { code, weight: *weight }).collect();
        let figures: Vec<Exact> = (0..500_u32)
            .filter_map(|member| {
                let marks = criteria.iter().enumerate().map(|(at, (code, _))| {
                    let applies = (member >> (at % 9)) & 1 == 0;
                    let mark = if applies { Mark::Points(member % 1001) } else { Mark::NotApplicable };
                    (code.as_str(), mark)
                });
                of_member(&weighed, &marks.collect())
            })
            .collect();
        assert!(mean(&figures).is_some_and(|mean| mean < exact(1000)));
    }

    fn mark() -> impl Strategy<Value = Mark> {
        prop_oneof![4 => (0_u32..=1000).prop_map(Mark::Points), 1 => Just(Mark::NotApplicable)]
    }

    fn jury() -> impl Strategy<Value = Vec<(Mark, Mark, Mark)>> {
        prop::collection::vec((mark(), mark(), mark()), 1..8)
    }

    fn scores(jury: &[(Mark, Mark, Mark)], criteria: &[Weighed<'_>]) -> Vec<Exact> {
        jury.iter()
            .filter_map(|(a, b, c)| of_member(criteria, &marks(&[("a", *a), ("b", *b), ("c", *c)])))
            .collect()
    }

    proptest! {
        #[test]
        fn the_order_of_members_and_criteria_does_not_matter(jury in jury()) {
            let before = mean(&scores(&jury, &CRITERIA));
            let mut turned = jury;
            turned.reverse();
            let mut criteria = CRITERIA;
            criteria.reverse();
            prop_assert_eq!(before, mean(&scores(&turned, &criteria)));
        }

        #[test]
        fn one_more_who_gives_exactly_the_mean_changes_nothing(jury in jury()) {
            let mut figures = scores(&jury, &CRITERIA);
            if let Some(before) = mean(&figures) {
                figures.push(before.clone());
                prop_assert_eq!(mean(&figures), Some(before));
            }
        }

        #[test]
        fn a_criterion_that_applies_to_nobody_is_as_if_it_were_not_there(mut jury in jury()) {
            for (_, _, last) in &mut jury {
                *last = Mark::NotApplicable;
            }
            prop_assert_eq!(scores(&jury, &CRITERIA), scores(&jury, &CRITERIA[..2]));
        }
    }
}
