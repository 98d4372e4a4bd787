use proptest::prelude::*;

use super::*;
use crate::domain::dates::parse_date;

fn day(text: &str) -> NaiveDate {
    parse_date(text).unwrap()
}

#[test]
fn a_term_of_months_ends_on_the_day_of_the_same_number_or_the_last_of_the_month() {
    assert_eq!(Length::Months(1).after(day("31-01-2026")), Some(day("28-02-2026")));
    assert_eq!(Length::Months(1).after(day("31-01-2028")), Some(day("29-02-2028")));
    assert_eq!(Length::Months(1).after(day("28-02-2026")), Some(day("28-03-2026")));
    assert_eq!(Length::Months(3).after(day("30-11-2025")), Some(day("28-02-2026")));
    assert_eq!(Length::Years(1).after(day("29-02-2028")), Some(day("28-02-2029")));
    assert_eq!(Length::Years(1).after(day("15-10-2025")), Some(day("15-10-2026")));
    assert_eq!(Length::Days(10).after(day("01-06-2026")), Some(day("11-06-2026")));
    assert_eq!(Length::WorkingDays(10).after(day("01-06-2026")), Some(day("15-06-2026")));
    assert_eq!(Length::Years(u32::MAX).after(day("01-06-2026")), None);
    assert_eq!(Length::Days(u32::MAX).after(day("01-06-2026")), None);
}

#[test]
fn the_latest_start_of_a_month_is_the_last_of_those_that_end_together() {
    assert_eq!(Length::Months(1).latest_start(day("28-02-2026")), Some(day("31-01-2026")));
    assert_eq!(Length::Months(1).latest_start(day("27-02-2026")), Some(day("27-01-2026")));
    assert_eq!(Length::Months(1).latest_start(day("30-03-2026")), Some(day("28-02-2026")));
    assert_eq!(Length::WorkingDays(1).latest_start(day("15-05-2026")), Some(day("14-05-2026")));
    assert_eq!(Length::WorkingDays(2).latest_start(day("17-05-2026")), Some(day("12-05-2026")));
    assert_eq!(Length::Days(0).latest_start(day("17-05-2026")), Some(day("17-05-2026")));
}

fn some_day() -> impl Strategy<Value = NaiveDate> {
    (700_000_i32..760_000).prop_map(|number| NaiveDate::from_num_days_from_ce_opt(number).unwrap())
}

fn some_length() -> impl Strategy<Value = Length> {
    prop_oneof![
        (0_u32..2000).prop_map(Length::Days),
        (0_u32..2000).prop_map(Length::WorkingDays),
        (0_u32..60).prop_map(Length::Months),
        (0_u32..12).prop_map(Length::Years),
    ]
}

proptest! {
    #[test]
    fn the_latest_start_is_the_last_one_in_time(last in some_day(), length in some_length()) {
        let start = length.latest_start(last).unwrap();
        prop_assert!(length.after(start).unwrap() <= last);
        prop_assert!(length.after(start.succ_opt().unwrap()).unwrap() > last);
    }
}
