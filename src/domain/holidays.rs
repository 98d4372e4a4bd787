//! Working days in Belgium: Monday to Friday, less the legal public holidays.

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// The ten legal public holidays: law of 4 January 1974, royal decree of 18 April 1974, article 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr, strum::Display, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Holiday {
    /// 1 January.
    NewYear,
    /// The day after Easter.
    EasterMonday,
    /// 1 May.
    LabourDay,
    /// 39 days after Easter.
    Ascension,
    /// 50 days after Easter.
    WhitMonday,
    /// 21 July.
    NationalDay,
    /// 15 August.
    Assumption,
    /// 1 November.
    AllSaints,
    /// 11 November.
    Armistice,
    /// 25 December.
    Christmas,
}

/// Easter Sunday of the Gregorian calendar: the anonymous algorithm of 1876, as in J. Meeus, *Astronomical
/// Algorithms*, chapter 8. `None` outside the years that a date can have.
pub fn easter(year: i32) -> Option<NaiveDate> {
    let a = year.rem_euclid(19);
    let (b, c) = (year.div_euclid(100), year.rem_euclid(100));
    let (d, e) = (b.div_euclid(4), b.rem_euclid(4));
    let f = (b + 8).div_euclid(25);
    let g = (b - f + 1).div_euclid(3);
    let h = (19 * a + b - d - g + 15).rem_euclid(30);
    let (i, k) = (c.div_euclid(4), c.rem_euclid(4));
    let l = (32 + 2 * e + 2 * i - h - k).rem_euclid(7);
    let m = (a + 11 * h + 22 * l).div_euclid(451);
    let sum = h + l - 7 * m + 114;
    let part = |value: i32| u32::try_from(value).ok();
    NaiveDate::from_ymd_opt(year, part(sum.div_euclid(31))?, part(sum.rem_euclid(31) + 1)?)
}

/// The public holidays of a year, from January to December; nine when Ascension is on 1 May, as in 2008.
pub fn holidays(year: i32) -> Vec<(NaiveDate, Holiday)> {
    let fixed = |month, day, holiday| Some((NaiveDate::from_ymd_opt(year, month, day)?, holiday));
    let moving = |days, holiday| Some((easter(year)?.checked_add_days(Days::new(days))?, holiday));
    let mut all: Vec<_> = [
        fixed(1, 1, Holiday::NewYear),
        moving(1, Holiday::EasterMonday),
        fixed(5, 1, Holiday::LabourDay),
        moving(39, Holiday::Ascension),
        moving(50, Holiday::WhitMonday),
        fixed(7, 21, Holiday::NationalDay),
        fixed(8, 15, Holiday::Assumption),
        fixed(11, 1, Holiday::AllSaints),
        fixed(11, 11, Holiday::Armistice),
        fixed(12, 25, Holiday::Christmas),
    ]
    .into_iter()
    .flatten()
    .collect();
    all.sort_by_key(|(day, _)| *day);
    all.dedup_by_key(|(day, _)| *day);
    all
}

/// Whether offices work: Monday to Friday, no public holiday. The day that an employer gives for a holiday at
/// the weekend differs from one to the next and is not known here.
pub fn is_working_day(day: NaiveDate) -> bool {
    is_weekday(day) && !holidays(day.year()).iter().any(|(holiday, _)| *holiday == day)
}

fn is_weekday(day: NaiveDate) -> bool {
    !matches!(day.weekday(), Weekday::Sat | Weekday::Sun)
}

/// The public holidays on a Monday to Friday after `from`, up to and including `to`: those that make a term
/// of working days longer.
pub fn holidays_between(from: NaiveDate, to: NaiveDate) -> Vec<(NaiveDate, Holiday)> {
    let all = (from.year()..=to.year()).flat_map(holidays);
    all.filter(|(day, _)| from < *day && *day <= to && is_weekday(*day)).collect()
}

/// How many working days there are after `from`, up to and including `to`; 0 when `to` is not later.
pub fn working_days_between(from: NaiveDate, to: NaiveDate) -> u32 {
    let days = u64::try_from((to - from).num_days()).unwrap_or(0);
    let rest = from.iter_days().skip(1).take(usize::try_from(days % 7).unwrap_or(0));
    let weekdays = days / 7 * 5 + rest.filter(|day| is_weekday(*day)).count() as u64;
    let off = if days == 0 { 0 } else { holidays_between(from, to).len() as u64 };
    u32::try_from(weekdays - off).unwrap_or(u32::MAX)
}

/// The day on which so many working days after `from` are over; `from` itself for none. `None` outside the
/// calendar.
pub fn add_working_days(from: NaiveDate, count: u32) -> Option<NaiveDate> {
    let (mut day, mut left) = (from, count);
    // At least as many days as working days are still needed: go that far, and see what is left.
    while left > 0 {
        let further = day.checked_add_days(Days::new(u64::from(left)))?;
        left -= working_days_between(day, further);
        day = further;
    }
    while count > 0 && !is_working_day(day) {
        day = day.pred_opt()?;
    }
    Some(day)
}

#[cfg(test)]
#[path = "holidays_tests.rs"]
mod tests;
