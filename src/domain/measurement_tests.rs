use proptest::prelude::*;

use super::*;
use crate::domain::language::Texts;

fn indicator(reading: Reading, direction: Direction, apart: bool) -> Indicator {
    let name = Texts { nl: "x".into(), fr: "x".into(), en: "x".into() };
    Indicator { code: "x".into(), name, unit: "kg".into(), direction, theme: None, reading, apart }
}

fn row(number: u32, project: Option<u32>, day: u32, thousandths: i64) -> Measurement {
    Measurement {
        number,
        project,
        indicator: "x".into(),
        thousandths,
        from: None,
        on: NaiveDate::from_ymd_opt(2023, 1, day).unwrap(),
        source: None,
        document: None,
    }
}

fn since(day: u32, row: Measurement) -> Measurement {
    Measurement { from: NaiveDate::from_ymd_opt(2023, 1, day), ..row }
}

fn of(indicator: &Indicator, rows: &[Measurement]) -> Measured {
    measured(indicator, &rows.iter().collect::<Vec<_>>()).unwrap()
}

#[test]
fn b_inv_2_of_a_level_the_latest_of_each_place_counts_and_projects_add_up() {
    let level = indicator(Reading::Level, Direction::Up, false);
    assert_eq!(measured(&level, &[]), None);
    let rows = [row(1, Some(1), 1, 10), row(2, Some(1), 9, 30), row(3, Some(2), 5, 4)];
    let found = of(&level, &rows);
    assert_eq!((found.value, found.whole, found.count), (Some(34), false, 2));
}

#[test]
fn the_whole_has_the_last_word_when_it_was_measured_last() {
    let level = indicator(Reading::Level, Direction::Up, false);
    let rows = |whole: u32| [row(1, Some(1), 5, 10), row(2, None, whole, 50)];
    assert_eq!(of(&level, &rows(4)).value, Some(10));
    assert_eq!(of(&level, &rows(5)).value, Some(50), "on the same day the whole counts");
    assert!(of(&level, &rows(6)).whole);
}

#[test]
fn a_flow_adds_up_and_says_where_two_may_have_counted_the_same() {
    let flow = indicator(Reading::Flow, Direction::Up, false);
    let found = of(&flow, &[row(1, Some(1), 1, 10), row(2, Some(1), 1, 5), row(3, None, 9, 4)]);
    assert_eq!((found.value, found.overlap), (Some(19), None), "two occasions on one day");
    let rows = [since(1, row(1, Some(1), 10, 10)), since(10, row(2, Some(2), 20, 5))];
    assert_eq!(of(&flow, &rows).overlap, None, "two projects");
    let rows = [since(1, row(1, Some(1), 10, 10)), since(10, row(2, None, 20, 5))];
    assert_eq!(of(&flow, &rows).overlap, Some((1, 2)), "a project and the whole");
    let rows = [since(1, row(1, None, 10, 10)), since(11, row(2, None, 20, 5))];
    assert_eq!(of(&flow, &rows).overlap, None, "one after the other");
}

#[test]
fn what_is_kept_apart_is_never_added_up() {
    let share = indicator(Reading::Level, Direction::Up, true);
    let rows = [row(1, Some(1), 1, 10), row(2, Some(2), 2, 20)];
    assert_eq!(of(&share, &rows[..1]).value, Some(10));
    assert_eq!(of(&share, &rows).value, None);
    assert_eq!(spread(vec![]), None);
    assert_eq!(spread(vec![7]), Some((7, 7, 7)));
    assert_eq!(spread(vec![9, 1, 4]), Some((1, 4, 9)));
    assert_eq!(spread(vec![9, 1, 4, 6]), Some((1, 5, 9)));
}

#[test]
fn only_a_level_of_the_whole_is_compared_with_the_baseline() {
    let level = indicator(Reading::Level, Direction::Down, false);
    let flow = indicator(Reading::Flow, Direction::Up, false);
    let whole = of(&level, &[row(1, None, 1, 4_000)]);
    assert_eq!(change(&level, Some(9_000), &whole), Some(-5_000));
    assert_eq!(change(&level, None, &whole), None);
    assert_eq!(change(&level, Some(9_000), &of(&level, &[row(1, Some(1), 1, 4_000)])), None);
    assert_eq!(change(&flow, Some(9_000), &of(&flow, &[row(1, None, 1, 4_000)])), None);
    assert_eq!(better(Direction::Down, -5_000), Some(true));
    assert_eq!(better(Direction::Up, -5_000), Some(false));
    assert_eq!(better(Direction::Up, 0), None);
}

#[test]
fn the_percentage_of_a_target_is_whole_and_rounded_half_up() {
    let (up, down) =
        (indicator(Reading::Level, Direction::Up, false), indicator(Reading::Level, Direction::Down, false));
    let percent = |indicator: &Indicator, baseline, target, value| {
        Progress::of(indicator, baseline, target, value).and_then(Progress::percent)
    };
    assert_eq!(percent(&up, None, Some(200), Some(100)), Some(50));
    assert_eq!(percent(&up, None, Some(200), Some(1)), Some(1), "half a percent");
    assert_eq!(percent(&up, None, Some(1_000), Some(4)), Some(0));
    assert_eq!(percent(&up, None, Some(0), Some(4)), None);
    assert_eq!(percent(&down, Some(9), Some(3), Some(6)), Some(50));
    assert_eq!(percent(&down, Some(9), Some(3), Some(12)), Some(-50), "the wrong way");
    assert_eq!(percent(&down, None, Some(3), Some(6)), None);
    assert_eq!(percent(&down, Some(3), Some(3), Some(3)), None);
}

proptest! {
    #[test]
    fn the_order_in_which_measurements_are_read_does_not_matter(
        values in prop::collection::vec((prop::option::of(1_u32..4), 1_u32..28, -1000_i64..1000), 1..12),
        seed in any::<u64>(),
        flow in any::<bool>(),
    ) {
        let reading = if flow { Reading::Flow } else { Reading::Level };
        let indicator = indicator(reading, Direction::Up, false);
        let rows: Vec<Measurement> =
            (1..).zip(&values).map(|(number, (project, day, value))| row(number, *project, *day, *value)).collect();
        let mut shuffled = rows.clone();
        let mut state = seed;
        for at in (1..shuffled.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let other = usize::try_from(state >> 33).unwrap() % (at + 1);
            shuffled.swap(at, other);
        }
        prop_assert_eq!(of(&indicator, &rows), of(&indicator, &shuffled));
    }
}
