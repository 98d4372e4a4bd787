//! Working days in Belgium, and lengths of time that a rule may give: so many days, working days, months or
//! years after something.
//!
//! The day on which something happens does not count: the first day of a term is the day after, and a term of
//! ten days from the 1st ends on the 11th. A term of months or years ends on the day of the same number, or on
//! the last day of the month where there is no such day. So do Regulation (EEC, Euratom) 1182/71, article 3,
//! and the Judicial Code, articles 52 and 54. Neither a term nor a due day moves because it falls on a day off:
//! an edition that wants that says so in its own days.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

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

/// A length of time that a rule gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Length {
    /// Calendar days.
    Days(u32),
    /// Working days; see [`is_working_day`].
    WorkingDays(u32),
    /// Months; ends on the last day of the month where it has no day of the same number.
    Months(u32),
    /// Years; 29 February becomes 28 February.
    Years(u32),
}

impl Length {
    /// The last day of a term of this length that begins with something on `from`. `None` outside the calendar.
    pub fn after(self, from: NaiveDate) -> Option<NaiveDate> {
        match self {
            Self::Days(days) => from.checked_add_days(Days::new(u64::from(days))),
            Self::WorkingDays(days) => add_working_days(from, days),
            Self::Months(months) => from.checked_add_months(Months::new(months)),
            Self::Years(years) => from.checked_add_months(Months::new(years.checked_mul(12)?)),
        }
    }

    /// The latest day from which a term of this length is over on `last` at the latest: whatever began until
    /// then is due by `last`, and nothing that began later is. `None` outside the calendar.
    pub fn latest_start(self, last: NaiveDate) -> Option<NaiveDate> {
        let mut start = match self {
            Self::Days(days) => return last.checked_sub_days(Days::new(u64::from(days))),
            // Never too late: three working days in five days are fewer than any year has.
            Self::WorkingDays(days) => last.checked_sub_days(Days::new(u64::from(days) * 5 / 3 + 14))?,
            Self::Months(months) => last.checked_sub_months(Months::new(months))?,
            Self::Years(years) => last.checked_sub_months(Months::new(years.checked_mul(12)?))?,
        };
        // From here on in long strides, then day by day.
        for stride in [366, 30, 1] {
            while let Some(later) = start.checked_add_days(Days::new(stride))
                && self.after(later).is_some_and(|end| end <= last)
            {
                start = later;
            }
        }
        Some(start)
    }
}

#[cfg(test)]
#[path = "holidays_tests.rs"]
mod tests;
