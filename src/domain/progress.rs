//! How far a realisation is: steps done, days of slip, and what needs attention. All of it whole numbers of days and
//! steps.

use chrono::NaiveDate;

/// After how many days in which nothing was recorded a dossier counts as silent, where its edition does not say.
pub const SILENT_DAYS: u32 = 60;

/// How a dossier, a project or a step stands; what needs attention comes first.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum State {
    /// Something holds it up.
    Blocked,
    /// The agreed last day of an open step has gone by.
    Late,
    /// Nothing was recorded for long.
    Silent,
    /// No agreed day has gone by.
    OnTime,
    /// Every step is done.
    Done,
    /// It does not go on.
    Dropped,
}

/// The days of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct StepDays {
    /// Planned first day.
    pub starts_on: Option<NaiveDate>,
    /// Last day of the first plan.
    pub due_on: Option<NaiveDate>,
    /// Last day as agreed since.
    pub moved_to: Option<NaiveDate>,
    /// The day on which it was begun.
    pub begun_on: Option<NaiveDate>,
    /// The day on which it was done.
    pub done_on: Option<NaiveDate>,
}

impl StepDays {
    /// The last day that counts now: as agreed since, else of the first plan.
    pub fn last_day(&self) -> Option<NaiveDate> {
        self.moved_to.or(self.due_on)
    }

    /// How it stands; what holds it up or is silent is not its own.
    pub fn state(&self, today: NaiveDate) -> State {
        match (self.done_on, self.last_day()) {
            (Some(_), _) => State::Done,
            (None, Some(last)) if last < today => State::Late,
            _ => State::OnTime,
        }
    }

    /// Days later than planned; `None` without a plan, or while an open step can still be in time.
    pub fn slip(&self, today: NaiveDate) -> Option<Slip> {
        let planned = self.due_on?;
        let days = (self.done_on.unwrap_or(today) - planned).num_days();
        if days <= 0 {
            return None;
        }
        let agreed = self.moved_to.map_or(0, |moved| (moved - planned).num_days());
        Some(Slip { days, agreed: agreed.clamp(0, days) })
    }
}

/// How much later than the first plan something is or was, in days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Slip {
    /// Against the first plan; never below zero.
    pub days: i64,
    /// Of those, what was agreed on since.
    pub agreed: i64,
}

/// The slip of several steps: that of the step with most.
pub fn slip<'a>(steps: impl IntoIterator<Item = &'a StepDays>, today: NaiveDate) -> Slip {
    // Of two that are as late, the one of which less was agreed.
    let all = steps.into_iter().filter_map(|step| step.slip(today));
    all.max_by_key(|slip| (slip.days, -slip.agreed)).unwrap_or_default()
}

/// How many of so many steps are done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Steps {
    /// Done.
    pub done: u32,
    /// All of them.
    pub total: u32,
}

impl Steps {
    /// Counts steps.
    pub fn of<'a>(steps: impl IntoIterator<Item = &'a StepDays>) -> Self {
        steps.into_iter().fold(Self::default(), |sum, step| Self {
            done: sum.done + u32::from(step.done_on.is_some()),
            total: sum.total + 1,
        })
    }

    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self { done: self.done + other.done, total: self.total + other.total }
    }

    /// Whole percents, rounded down, so that 100 says that all is done; `None` without steps.
    pub fn percent(self) -> Option<u32> {
        (u64::from(self.done) * 100)
            .checked_div(u64::from(self.total))
            .and_then(|part| u32::try_from(part).ok())
    }

    /// Whether there are steps and all are done.
    pub fn all_done(self) -> bool {
        self.total > 0 && self.done == self.total
    }
}

/// Whether nothing was recorded for so many days, today not counted in.
pub fn is_silent(last: Option<NaiveDate>, today: NaiveDate, days: u32) -> bool {
    last.is_none_or(|last| (today - last).num_days() >= i64::from(days))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn step(due: &str, moved: Option<&str>, done: Option<&str>) -> StepDays {
        StepDays {
            due_on: Some(day(due)),
            moved_to: moved.map(day),
            done_on: done.map(day),
            ..StepDays::default()
        }
    }

    #[test]
    fn an_open_step_slips_from_the_day_after_its_last_day() {
        let one = step("2022-03-01", None, None);
        assert_eq!((one.slip(day("2022-03-01")), one.state(day("2022-03-01"))), (None, State::OnTime));
        assert_eq!(one.slip(day("2022-03-02")), Some(Slip { days: 1, agreed: 0 }));
        assert_eq!(one.state(day("2022-03-02")), State::Late);
        assert_eq!(StepDays::default().slip(day("2022-03-02")), None);
    }

    #[test]
    fn what_was_agreed_is_a_part_of_the_slip_and_not_late_until_the_agreed_day_has_gone_by() {
        let one = step("2022-03-01", Some("2022-03-31"), None);
        assert_eq!(one.slip(day("2022-03-11")), Some(Slip { days: 10, agreed: 10 }));
        assert_eq!(one.state(day("2022-03-31")), State::OnTime);
        assert_eq!(one.slip(day("2022-04-05")), Some(Slip { days: 35, agreed: 30 }));
        assert_eq!(one.state(day("2022-04-01")), State::Late);
        let sooner = step("2022-03-01", Some("2022-02-01"), None);
        assert_eq!(sooner.slip(day("2022-03-05")), Some(Slip { days: 4, agreed: 0 }));
        assert_eq!(sooner.state(day("2022-02-02")), State::Late);
    }

    #[test]
    fn the_slip_of_many_is_that_of_the_latest_step_done_or_not() {
        let steps = [
            step("2022-03-01", None, Some("2022-03-21")),
            step("2022-04-01", None, Some("2022-03-01")),
            step("2022-05-01", Some("2022-05-11"), Some("2022-05-21")),
        ];
        assert_eq!(slip(&steps, day("2022-06-01")), Slip { days: 20, agreed: 0 });
        assert_eq!(slip(&steps[1..2], day("2022-06-01")), Slip::default());
        assert_eq!(slip(&[], day("2022-06-01")), Slip::default());
    }

    #[test]
    fn a_percentage_is_whole_and_a_hundred_only_when_all_is_done() {
        let steps = |done, total| Steps { done, total };
        for (done, total, percent) in [
            (0, 0, None),
            (0, 3, Some(0)),
            (1, 3, Some(33)),
            (2, 3, Some(66)),
            (199, 200, Some(99)),
            (3, 3, Some(100)),
        ] {
            assert_eq!(steps(done, total).percent(), percent, "{done}/{total}");
            assert_eq!(steps(done, total).all_done(), percent == Some(100));
        }
    }

    #[test]
    fn silence_begins_on_the_day_that_completes_the_number() {
        let last = Some(day("2022-01-01"));
        assert!(!is_silent(last, day("2022-03-01"), SILENT_DAYS));
        assert!(is_silent(last, day("2022-03-02"), SILENT_DAYS));
        assert!(is_silent(None, day("2022-03-02"), SILENT_DAYS));
    }
}
