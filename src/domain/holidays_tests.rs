use proptest::prelude::*;

use super::*;
use crate::domain::dates::parse_date;

fn day(text: &str) -> NaiveDate {
    parse_date(text).unwrap()
}

/// Easter, Ascension and Whit Monday, copied from printed calendars.
const MOVING: [(i32, &str, &str, &str); 10] = [
    (2021, "04-04", "13-05", "24-05"),
    (2022, "17-04", "26-05", "06-06"),
    (2023, "09-04", "18-05", "29-05"),
    (2024, "31-03", "09-05", "20-05"),
    (2025, "20-04", "29-05", "09-06"),
    (2026, "05-04", "14-05", "25-05"),
    (2027, "28-03", "06-05", "17-05"),
    (2028, "16-04", "25-05", "05-06"),
    (2029, "01-04", "10-05", "21-05"),
    (2030, "21-04", "30-05", "10-06"),
];

/// Weekdays less the holidays on them, counted by hand.
const WORKING_DAYS: [(i32, u32); 10] = [
    (2021, 254),
    (2022, 253),
    (2023, 252),
    (2024, 253),
    (2025, 252),
    (2026, 253),
    (2027, 254),
    (2028, 252),
    (2029, 253),
    (2030, 252),
];

#[test]
fn the_moving_holidays_are_those_of_the_calendar() {
    for (year, sunday, ascension, whit) in MOVING {
        let of = |text: &str| day(&format!("{text}-{year}"));
        assert_eq!(easter(year), Some(of(sunday)));
        let found = holidays(year);
        let on = |which: Holiday| found.iter().find(|(_, holiday)| *holiday == which).unwrap().0;
        assert_eq!(on(Holiday::EasterMonday), of(sunday).succ_opt().unwrap());
        assert_eq!(on(Holiday::Ascension), of(ascension));
        assert_eq!(on(Holiday::WhitMonday), of(whit));
        assert_eq!(found.len(), 10);
        assert!(found.is_sorted_by_key(|(day, _)| *day));
    }
    // On 1 May 2008 two holidays fell together.
    assert_eq!(holidays(2008).len(), 9);
    // The earliest and the latest that Easter can be.
    assert_eq!(easter(1818), Some(day("22-03-1818")));
    assert_eq!(easter(2038), Some(day("25-04-2038")));
    assert_eq!(easter(i32::MAX / 1_000), None);
}

#[test]
fn the_fixed_holidays_are_no_working_days() {
    for text in [
        "01-01-2026",
        "06-04-2026",
        "01-05-2026",
        "14-05-2026",
        "25-05-2026",
        "21-07-2026",
        "15-08-2026",
        "01-11-2026",
        "11-11-2026",
        "25-12-2026",
    ] {
        assert!(!is_working_day(day(text)), "{text}");
    }
    // Good Friday, the Friday after Ascension and 2 November are no legal holidays.
    for text in ["03-04-2026", "15-05-2026", "02-11-2026", "24-12-2026", "26-12-2025"] {
        assert!(is_working_day(day(text)), "{text}");
    }
    assert!(!is_working_day(day("27-06-2026")) && !is_working_day(day("28-06-2026")));
}

#[test]
fn a_year_has_the_working_days_of_the_calendar() {
    for (year, count) in WORKING_DAYS {
        let (from, to) = (day(&format!("31-12-{}", year - 1)), day(&format!("31-12-{year}")));
        assert_eq!(working_days_between(from, to), count, "{year}");
    }
}

#[test]
fn a_term_of_working_days_begins_the_day_after() {
    // Wednesday 13 May 2026: Thursday is Ascension, so the first working day is Friday.
    assert_eq!(add_working_days(day("13-05-2026"), 1), Some(day("15-05-2026")));
    assert_eq!(add_working_days(day("13-05-2026"), 2), Some(day("18-05-2026")));
    assert_eq!(add_working_days(day("13-05-2026"), 0), Some(day("13-05-2026")));
    // From a Saturday the Monday is the first.
    assert_eq!(add_working_days(day("16-05-2026"), 1), Some(day("18-05-2026")));
    assert_eq!(add_working_days(day("16-05-2026"), 0), Some(day("16-05-2026")));
    // Five working days over Christmas and New Year.
    assert_eq!(add_working_days(day("23-12-2026"), 5), Some(day("31-12-2026")));
    assert_eq!(add_working_days(day("23-12-2026"), 6), Some(day("04-01-2027")));
    assert_eq!(working_days_between(day("13-05-2026"), day("13-05-2026")), 0);
    assert_eq!(working_days_between(day("14-05-2026"), day("13-05-2026")), 0);
    let skipped = holidays_between(day("13-05-2026"), day("25-05-2026"));
    assert_eq!(skipped, [(day("14-05-2026"), Holiday::Ascension), (day("25-05-2026"), Holiday::WhitMonday)]);
    // 15 August 2026 is a Saturday: nothing longer for it.
    assert_eq!(holidays_between(day("10-08-2026"), day("20-08-2026")), []);
}

fn some_day() -> impl Strategy<Value = NaiveDate> {
    (700_000_i32..760_000).prop_map(|number| NaiveDate::from_num_days_from_ce_opt(number).unwrap())
}

proptest! {
    #[test]
    fn counting_one_by_one_says_the_same(from in some_day(), count in 0_u32..400) {
        let to = add_working_days(from, count).unwrap();
        let one_by_one = from.iter_days().skip(1).filter(|day| is_working_day(*day));
        let reached = if count == 0 { from } else { one_by_one.clone().nth(count as usize - 1).unwrap() };
        prop_assert_eq!(to, reached);
        prop_assert_eq!(working_days_between(from, to), count);
        prop_assert_eq!(one_by_one.take_while(|day| *day <= to).count(), count as usize);
    }
}
