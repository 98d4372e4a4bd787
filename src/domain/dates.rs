//! Dates and moments. Dates are days in the programme's own time zone; moments are UTC. `now` always comes
//! from outside.

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeZone, Utc};
use chrono_tz::Tz;

/// A moment in UTC, to the second.
pub type Moment = DateTime<Utc>;

/// Why a text is not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum DateFault {
    /// Not of any form that is understood.
    NotADate,
    /// The form is right, the day does not exist, such as 31/02/2021.
    NoSuchDay,
    /// The year has two figures.
    ShortYear,
}

/// Reads a day: `2021-09-30`, `30/09/2021`, `30-9-2021` or `30.09.2021`. Day before month, as in Belgium.
///
/// # Errors
/// The kind of fault.
pub fn parse_date(text: &str) -> Result<NaiveDate, DateFault> {
    let text = text.trim();
    let parts: Vec<&str> = text.split(['-', '/', '.']).collect();
    let [a, b, c] = parts[..] else { return Err(DateFault::NotADate) };
    if !parts
        .iter()
        .all(|part| !part.is_empty() && part.len() <= 4 && part.bytes().all(|x| x.is_ascii_digit()))
    {
        return Err(DateFault::NotADate);
    }
    let (year, month, day) = match (a.len(), c.len()) {
        (4, 1..=2) => (a, b, c),
        (1..=2, 4) => (c, b, a),
        (1..=2, 1..=2) => return Err(DateFault::ShortYear),
        _ => return Err(DateFault::NotADate),
    };
    let number = |part: &str| part.parse::<u32>().map_err(|_| DateFault::NotADate);
    let year = i32::try_from(number(year)?).map_err(|_| DateFault::NotADate)?;
    NaiveDate::from_ymd_opt(year, number(month)?, number(day)?).ok_or(DateFault::NoSuchDay)
}

/// A day, and the moment of that day when it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DayAndMoment {
    /// The day in the programme's time zone.
    pub day: NaiveDate,
    /// The moment, where more than the day was given.
    pub moment: Option<Moment>,
}

/// Reads a day with an optional time: a date as in [`parse_date`], then perhaps `23:59` or `23:59:59`; or a
/// whole RFC 3339 moment. A local time that the change to summer time skips, or that the change to winter
/// time repeats, is taken as the earlier one, which favours the applicant.
///
/// # Errors
/// The kind of fault.
pub fn parse_day_and_moment(text: &str, zone: Tz) -> Result<DayAndMoment, DateFault> {
    let text = text.trim();
    if let Ok(moment) = DateTime::parse_from_rfc3339(text) {
        let moment = moment.with_timezone(&Utc);
        return Ok(DayAndMoment { day: day_of(moment, zone), moment: Some(moment) });
    }
    let (date, time) = match text.split_once(['T', ' ']) {
        Some((date, time)) if !time.trim().is_empty() => (date, Some(time.trim())),
        _ => (text, None),
    };
    let day = parse_date(date)?;
    let Some(time) = time else { return Ok(DayAndMoment { day, moment: None }) };
    let time = chrono::NaiveTime::parse_from_str(time, "%H:%M:%S")
        .or_else(|_| chrono::NaiveTime::parse_from_str(time, "%H:%M"))
        .map_err(|_| DateFault::NotADate)?;
    Ok(DayAndMoment { day, moment: Some(local_moment(day.and_time(time), zone)) })
}

/// The day on which a moment falls in a time zone.
pub fn day_of(moment: Moment, zone: Tz) -> NaiveDate {
    moment.with_timezone(&zone).date_naive()
}

/// The moment at which a day ends (midnight) in a time zone, also on the day on which the clock changes.
pub fn midnight_after(day: NaiveDate, zone: Tz) -> Moment {
    let next = day.succ_opt().unwrap_or(day);
    local_moment(next.and_time(chrono::NaiveTime::MIN), zone)
}

/// Whether something handed in then came before midnight at the end of the day of the deadline.
pub fn in_time(submitted: DayAndMoment, deadline: NaiveDate, zone: Tz) -> bool {
    match submitted.moment {
        Some(moment) => moment < midnight_after(deadline, zone),
        None => submitted.day <= deadline,
    }
}

fn local_moment(local: NaiveDateTime, zone: Tz) -> Moment {
    let found = zone.from_local_datetime(&local);
    let moment = found.earliest().or_else(|| {
        // Skipped by the change to summer time: the same wall clock an hour later exists.
        zone.from_local_datetime(&(local + chrono::TimeDelta::hours(1))).earliest()
    });
    moment.map_or_else(|| Utc.from_utc_datetime(&local), |moment| moment.with_timezone(&Utc))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BRUSSELS: Tz = chrono_tz::Europe::Brussels;

    fn day(text: &str) -> NaiveDate {
        parse_date(text).unwrap()
    }

    #[test]
    fn dates_are_read_day_first_or_iso() {
        assert_eq!(parse_date("2021-09-30"), Ok(NaiveDate::from_ymd_opt(2021, 9, 30).unwrap()));
        assert_eq!(parse_date("30/09/2021"), parse_date("30-9-2021"));
        assert_eq!(parse_date("30.09.2021"), parse_date("2021-09-30"));
        assert_eq!(parse_date("31/02/2021"), Err(DateFault::NoSuchDay));
        assert_eq!(parse_date("09/30/2021"), Err(DateFault::NoSuchDay));
        assert_eq!(parse_date("30/09/21"), Err(DateFault::ShortYear));
        for wrong in ["", "gisteren", "2021-9", "1/2/3/4", "20210930", "2021-13", "-1-2-2021"] {
            assert_eq!(parse_date(wrong), Err(DateFault::NotADate), "{wrong}");
        }
    }

    #[test]
    fn a_deadline_ends_at_midnight_local_time_in_summer() {
        let last = parse_day_and_moment("2021-09-30 23:59:59", BRUSSELS).unwrap();
        assert_eq!(last.moment.unwrap().to_rfc3339(), "2021-09-30T21:59:59+00:00");
        assert!(in_time(last, day("2021-09-30"), BRUSSELS));
        let late = parse_day_and_moment("2021-10-01 00:00", BRUSSELS).unwrap();
        assert!(!in_time(late, day("2021-09-30"), BRUSSELS));
    }

    #[test]
    fn a_deadline_on_the_day_of_the_change_to_winter_time_has_25_hours() {
        // On 31 October 2021 the clock in Brussels went back from 3 to 2 o'clock.
        let deadline = day("2021-10-31");
        let moment = |text: &str| {
            let moment = DateTime::parse_from_rfc3339(text).unwrap().with_timezone(&Utc);
            DayAndMoment { day: day_of(moment, BRUSSELS), moment: Some(moment) }
        };
        assert!(in_time(moment("2021-10-31T22:59:59Z"), deadline, BRUSSELS));
        assert!(!in_time(moment("2021-10-31T23:00:00Z"), deadline, BRUSSELS));
        // The evening before, summer time still held.
        assert!(in_time(moment("2021-10-30T21:59:59Z"), day("2021-10-30"), BRUSSELS));
        assert!(!in_time(moment("2021-10-30T22:00:00Z"), day("2021-10-30"), BRUSSELS));
    }

    #[test]
    fn a_day_without_a_time_counts_as_in_time_to_the_end() {
        assert!(in_time(parse_day_and_moment("30/09/2021", BRUSSELS).unwrap(), day("2021-09-30"), BRUSSELS));
        assert!(!in_time(parse_day_and_moment("01/10/2021", BRUSSELS).unwrap(), day("2021-09-30"), BRUSSELS));
    }

    #[test]
    fn the_hour_that_summer_time_skips_still_gives_a_moment() {
        let skipped = parse_day_and_moment("2022-03-27 02:30", BRUSSELS).unwrap();
        assert_eq!(skipped.moment.unwrap().to_rfc3339(), "2022-03-27T01:30:00+00:00");
    }
}
