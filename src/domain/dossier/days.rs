//! How long a dossier was in each phase. Days on which it rested do not count.

use chrono::{Days, Months, NaiveDate};

use super::lifecycle::{Phase, Standing, Status};

/// A phase of one dossier, with the days that count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Stay {
    /// The phase.
    pub phase: Phase,
    /// The day on which it began.
    pub from: NaiveDate,
    /// Days in it, those of rest left out.
    pub days: i64,
    /// Days of rest in it.
    pub rested: i64,
    /// Whether it is over: the next phase began, or the dossier ended.
    pub over: bool,
}

/// The phases of a dossier in order, from the moves that it made, oldest first. `until` is the day up to which
/// a phase that goes on is counted.
pub fn stays(moves: &[(Standing, NaiveDate)], until: NaiveDate) -> Vec<Stay> {
    let mut stays: Vec<Stay> = Vec::new();
    for (at, (standing, from)) in moves.iter().enumerate() {
        let next = moves.get(at + 1);
        let to = next.map_or(until.max(*from), |(_, day)| *day);
        let length = (to - *from).num_days().max(0);
        let (days, rested) = match standing.status {
            Status::Active => (length, 0),
            Status::Suspended => (0, length),
            _ => (0, 0),
        };
        let over = next.is_some_and(|(after, _)| after.phase != standing.phase) || standing.status.is_over();
        match stays.iter_mut().find(|stay| stay.phase == standing.phase) {
            Some(stay) => {
                stay.days += days;
                stay.rested += rested;
                stay.over = over;
            }
            None => stays.push(Stay { phase: standing.phase, from: *from, days, rested, over }),
        }
    }
    stays
}

impl Stay {
    /// The last day of the phase as it was planned, for so many months; days of rest put it off.
    pub fn planned_until(&self, months: u32) -> Option<NaiveDate> {
        let rested = u64::try_from(self.rested).ok()?;
        self.from.checked_add_months(Months::new(months))?.checked_add_days(Days::new(rested))
    }
}

/// The middle, the least and the most of some numbers of days; of two middles the lower.
pub fn spread(days: &[i64]) -> Option<(i64, i64, i64)> {
    let mut sorted = days.to_vec();
    sorted.sort_unstable();
    let middle = sorted.get(sorted.len().checked_sub(1)? / 2)?;
    Some((*middle, *sorted.first()?, *sorted.last()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(number: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(2021, 1, number).unwrap()
    }

    fn at(phase: Phase, status: Status) -> Standing {
        Standing { phase, status }
    }

    #[test]
    fn days_of_rest_do_not_count_and_a_phase_that_goes_on_counts_until_today() {
        let moves = [
            (Standing::CANDIDATE, day(1)),
            (at(Phase::Preparation, Status::Active), day(4)),
            (at(Phase::Preparation, Status::Suspended), day(6)),
            (at(Phase::Preparation, Status::Active), day(16)),
        ];
        let found = stays(&moves, day(20));
        let days: Vec<_> = found.iter().map(|stay| (stay.days, stay.rested, stay.over)).collect();
        assert_eq!(days, [(3, 0, true), (6, 10, false)]);
    }

    #[test]
    fn a_dossier_that_ended_counts_no_further_until_it_is_taken_up_again() {
        let ended = at(Phase::Candidate, Status::Withdrawn);
        let moves = [(Standing::CANDIDATE, day(1)), (ended, day(5)), (Standing::CANDIDATE, day(10))];
        assert_eq!(stays(&moves[..2], day(30))[0].days, 4);
        assert!(stays(&moves[..2], day(30))[0].over);
        assert_eq!(stays(&moves, day(12))[0].days, 6);
        assert!(!stays(&moves, day(12))[0].over);
    }

    #[test]
    fn k_phases_are_planned_in_months_from_the_day_on_which_they_began_and_rest_puts_the_end_off() {
        let stay = |from, rested| Stay { phase: Phase::Selection, from, days: 0, rested, over: false };
        let planned = |from: &str, rested, months| {
            stay(from.parse().unwrap(), rested).planned_until(months).unwrap().to_string()
        };
        assert_eq!(planned("2026-02-12", 0, 6), "2026-08-12");
        assert_eq!(planned("2026-01-31", 0, 1), "2026-02-28", "the last day of a shorter month");
        assert_eq!(planned("2026-02-12", 10, 6), "2026-08-22");
    }

    #[test]
    fn the_spread_of_nothing_is_nothing_and_of_two_the_lower_is_the_middle() {
        assert_eq!(spread(&[]), None);
        assert_eq!(spread(&[9]), Some((9, 9, 9)));
        assert_eq!(spread(&[9, 1]), Some((1, 1, 9)));
        assert_eq!(spread(&[5, 9, 1]), Some((5, 1, 9)));
    }
}
