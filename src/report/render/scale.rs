//! The scale of a timeline: which column of so many a day stands in, and what stands above the columns.

use chrono::{Datelike, NaiveDate};

/// Parts of time that a scale can have: how many months, and the columns that each needs and takes at most.
const UNITS: [Unit; 7] = [
    Unit { months: 1, least: 4, most: 16 },
    Unit { months: 3, least: 3, most: 24 },
    Unit { months: 12, least: 5, most: 24 },
    Unit { months: 60, least: 5, most: 24 },
    Unit { months: 120, least: 5, most: 24 },
    Unit { months: 1_200, least: 5, most: 24 },
    Unit { months: 12_000, least: 1, most: 24 },
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Unit {
    months: i32,
    least: usize,
    most: usize,
}

/// Columns that stand for months, quarters, years or more, all of the same width.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Scale {
    unit: Unit,
    /// The first unit, counted from the year 0.
    first: i32,
    /// Columns of one unit.
    each: usize,
    /// How many units.
    count: usize,
}

impl Scale {
    /// The finest scale on which these days fit into so many columns.
    pub fn fitting(first: NaiveDate, last: NaiveDate, room: usize) -> Self {
        let scale = |unit: Unit| {
            let (from, to) = (unit.number(first), unit.number(last));
            let count = usize::try_from(to - from + 1).unwrap_or(1).max(1);
            Self { unit, first: from, each: (room / count).clamp(unit.least, unit.most), count }
        };
        let fits = |scale: &Self| scale.width() <= room;
        UNITS.map(scale).into_iter().find(fits).unwrap_or_else(|| scale(UNITS[UNITS.len() - 1]))
    }

    /// Whether its columns are months.
    pub fn is_in_months(self) -> bool {
        self.unit.months == 1
    }

    /// All its columns.
    pub fn width(self) -> usize {
        self.each * self.count
    }

    /// The column of a day, from 0; days outside stand at the edge.
    pub fn column(self, day: NaiveDate) -> usize {
        let unit = self.unit.number(day);
        let Ok(at) = usize::try_from(unit - self.first) else { return 0 };
        let (Some(begin), Some(end)) = (self.unit.begin(unit), self.unit.begin(unit + 1)) else { return 0 };
        let passed = usize::try_from((day - begin).num_days()).unwrap_or(0);
        let days = usize::try_from((end - begin).num_days()).unwrap_or(1).max(1);
        (at * self.each + passed * self.each / days).min(self.width().saturating_sub(1))
    }

    /// What stands above: the years, and under them the months or quarters. `months` are their twelve names,
    /// `quarter` the letter before the number of a quarter.
    pub fn heads(self, months: &[&str], quarter: &str) -> Vec<String> {
        let begins = (0..self.count).filter_map(|at| {
            let begin = self.unit.begin(self.first + i32::try_from(at).ok()?)?;
            Some((at * self.each, begin))
        });
        let at_new_year = begins.clone().filter(|(column, begin)| *column == 0 || begin.month() == 1);
        let years = self.line(at_new_year.map(|(column, begin)| (column, begin.year().to_string())));
        let below = |begin: NaiveDate| match self.unit.months {
            1 => months.get(begin.month0() as usize).map(ToString::to_string),
            3 => Some(format!("{quarter}{}", begin.month0() / 3 + 1)),
            _ => None,
        };
        let parts = self.line(begins.filter_map(|(column, begin)| below(begin).map(|text| (column, text))));
        [years, parts].into_iter().filter(|line| !line.is_empty()).collect()
    }

    /// Texts at their columns; one that would touch the next is left out.
    fn line(self, texts: impl Iterator<Item = (usize, String)>) -> String {
        let texts: Vec<(usize, String)> = texts.collect();
        let mut line = String::new();
        let mut used = 0;
        for (at, (column, text)) in texts.iter().enumerate() {
            let next = texts.get(at + 1).map_or(self.width() + 1, |(next, _)| *next);
            let length = text.chars().count();
            if column + length < next {
                line.push_str(&" ".repeat(column.saturating_sub(used)));
                line.push_str(text);
                used = column + length;
            }
        }
        line
    }
}

impl Unit {
    fn number(self, day: NaiveDate) -> i32 {
        let months = day.year().saturating_mul(12).saturating_add(day.month0().cast_signed());
        months.div_euclid(self.months)
    }

    fn begin(self, number: i32) -> Option<NaiveDate> {
        let months = number.checked_mul(self.months)?;
        NaiveDate::from_ymd_opt(months.div_euclid(12), months.rem_euclid(12).cast_unsigned() + 1, 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scale(first: &str, last: &str, room: usize) -> Scale {
        Scale::fitting(first.parse().unwrap(), last.parse().unwrap(), room)
    }

    fn heads(scale: Scale) -> Vec<String> {
        let months = ["jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
        scale.heads(&months, "K")
    }

    #[test]
    fn months_quarters_or_years_whichever_fit() {
        let year = scale("2022-01-10", "2022-10-15", 41);
        assert_eq!(heads(year), ["2022", "jan feb mrt apr mei jun jul aug sep okt"]);
        assert_eq!(
            heads(scale("2021-12-01", "2022-10-15", 40)),
            ["2021", "K4      K1      K2      K3      K4"]
                .map(|line: &str| line.replace("2021", "2021    2022"))
        );
        assert_eq!(heads(scale("2021-12-01", "2022-02-15", 12)), ["    2022", "dec jan feb"]);
        assert_eq!(heads(scale("2020-01-01", "2025-12-31", 40)), ["2020  2021  2022  2023  2024  2025"]);
    }

    #[test]
    fn a_span_of_any_length_fits() {
        for (first, last) in
            [("0001-01-01", "9999-12-31"), ("2022-01-01", "2022-01-01"), ("1999-12-31", "2040-01-01")]
        {
            for room in [10, 24, 40, 100] {
                let scale = scale(first, last, room);
                assert!(scale.width() <= room.max(16), "{first} {last} {room}: {scale:?}");
                assert!(heads(scale).iter().all(|line| line.chars().count() <= scale.width() + 3));
            }
        }
    }

    #[test]
    fn a_day_stands_in_its_part_of_the_month() {
        let scale = scale("2022-01-01", "2022-10-31", 40);
        let column = |day: &str| scale.column(day.parse().unwrap());
        assert_eq!(["2022-01-01", "2022-01-31", "2022-02-01", "2022-10-31"].map(column), [0, 3, 4, 39]);
        assert_eq!(["2021-05-01", "2030-01-01"].map(column), [0, 39], "outside stands at the edge");
    }
}
