//! The steps of a project laid out in time: how each stands today, and how far it can slip before it moves
//! what comes after it. Days only; working days are no business of a plan.

use chrono::{Days, NaiveDate};

use super::roadmap::Step;

/// The days of a step, and what it waits for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Dates {
    /// Planned first day.
    pub starts_on: Option<NaiveDate>,
    /// Planned last day, or the one that was agreed on since.
    pub due_on: Option<NaiveDate>,
    /// The day on which it was begun.
    pub begun_on: Option<NaiveDate>,
    /// The day on which it was done.
    pub done_on: Option<NaiveDate>,
    /// Numbers of the steps that come before it, from 1.
    pub after: Vec<u32>,
}

impl From<&Step> for Dates {
    fn from(step: &Step) -> Self {
        Self {
            starts_on: step.starts_on,
            due_on: step.last_day(),
            begun_on: step.begun_on,
            done_on: step.done_on,
            after: step.after.clone(),
        }
    }
}

/// How a step stands today.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, Hash, strum::IntoStaticStr, strum::Display, strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum State {
    /// Done, not after its last day.
    Done,
    /// Done after its last day.
    DoneLate,
    /// Begun, or its first day has come and nothing holds it up.
    Running,
    /// Its last day is over and it is not done.
    Late,
    /// Its first day has come, and a step before it is not done.
    Waiting,
    /// Its days are still to come.
    Ahead,
    /// It has no days.
    Undated,
}

impl State {
    /// Whether nothing is left to do.
    pub fn is_done(self) -> bool {
        matches!(self, Self::Done | Self::DoneLate)
    }
}

/// A step, as it stands today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Standing {
    /// How it stands.
    pub state: State,
    /// Days after its last day, for what is late or was done late; else 0.
    pub delay_days: i64,
    /// How many days it can slip before it moves a later step or the end of its project. Below zero: it moves
    /// them already. `None` for what is done or has no days.
    pub slack_days: Option<i64>,
    /// Numbers of the steps before it that are not done.
    pub waits_for: Vec<u32>,
    /// Planned first day; a step with one day takes that day.
    pub start: Option<NaiveDate>,
    /// Planned last day.
    pub end: Option<NaiveDate>,
    /// The day on which it was done, or on which it is to be expected from how things stand today.
    pub expected_end: Option<NaiveDate>,
}

/// The steps of a project, as they stand today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Course {
    /// The steps, in order.
    pub steps: Vec<Standing>,
    /// Planned first day of all.
    pub start: Option<NaiveDate>,
    /// Planned last day of all.
    pub end: Option<NaiveDate>,
    /// Expected last day of all.
    pub expected_end: Option<NaiveDate>,
    /// How the whole stands.
    pub state: State,
}

impl Course {
    /// Lays steps out in time. What the steps wait for must not go round in a circle; if it does, each step of
    /// the circle is looked at once.
    pub fn of(steps: &[Dates], today: NaiveDate) -> Self {
        let plan = Plan { steps, today };
        let order = plan.order();
        let mut expected = vec![None; steps.len()];
        for at in &order {
            expected[*at] = plan.expected(*at, &expected);
        }
        let limits = plan.limits(&order);
        let standings: Vec<Standing> =
            (0..steps.len()).map(|at| plan.standing(at, expected[at], limits[at])).collect();
        let ends = || standings.iter().filter_map(|step| step.end);
        Self {
            start: standings.iter().filter_map(|step| step.start).min(),
            end: ends().max(),
            expected_end: standings.iter().filter_map(|step| step.expected_end).max(),
            state: whole(&standings),
            steps: standings,
        }
    }

    /// Days by which the end is expected after the planned one; 0 when it is not.
    pub fn delay_days(&self) -> i64 {
        match (self.end, self.expected_end) {
            (Some(end), Some(expected)) => (expected - end).num_days().max(0),
            _ => 0,
        }
    }
}

fn whole(steps: &[Standing]) -> State {
    let any = |state: State| steps.iter().any(|step| step.state == state);
    if steps.iter().all(|step| step.state == State::Undated) {
        return State::Undated;
    }
    if steps.iter().all(|step| step.state.is_done()) {
        let last = steps.iter().filter_map(|step| step.expected_end).max();
        let planned = steps.iter().filter_map(|step| step.end).max();
        return if planned.is_some() && last > planned { State::DoneLate } else { State::Done };
    }
    if any(State::Late) {
        State::Late
    } else if any(State::Running) || steps.iter().any(|step| step.state.is_done()) {
        State::Running
    } else if any(State::Waiting) {
        State::Waiting
    } else {
        State::Ahead
    }
}

struct Plan<'a> {
    steps: &'a [Dates],
    today: NaiveDate,
}

impl Plan<'_> {
    fn before(&self, at: usize) -> impl Iterator<Item = usize> + '_ {
        let place = |number: &u32| (*number as usize).checked_sub(1).filter(|at| *at < self.steps.len());
        self.steps[at].after.iter().filter_map(place)
    }

    fn span(&self, at: usize) -> Option<(NaiveDate, NaiveDate)> {
        let step = &self.steps[at];
        let start = step.starts_on.or(step.due_on)?;
        Some((start, step.due_on.unwrap_or(start).max(start)))
    }

    fn standing(&self, at: usize, expected_end: Option<NaiveDate>, limit: Option<NaiveDate>) -> Standing {
        let step = &self.steps[at];
        let span = self.span(at);
        let waits_for: Vec<u32> = match step.done_on {
            Some(_) => Vec::new(),
            None => self
                .before(at)
                .filter(|before| self.steps[*before].done_on.is_none())
                .filter_map(|before| u32::try_from(before + 1).ok())
                .collect(),
        };
        let has_come = |day: Option<NaiveDate>| day.is_some_and(|day| day <= self.today);
        let (state, until) = match (step.done_on, step.due_on) {
            (Some(done), Some(due)) if done > due => (State::DoneLate, Some(done)),
            (Some(_), _) => (State::Done, None),
            (None, Some(due)) if due < self.today => (State::Late, Some(self.today)),
            _ if has_come(step.begun_on) => (State::Running, None),
            _ if span.is_none() && !waits_for.is_empty() => (State::Waiting, None),
            _ if span.is_none() => (State::Undated, None),
            _ if has_come(step.starts_on) && !waits_for.is_empty() => (State::Waiting, None),
            _ if has_come(step.starts_on) => (State::Running, None),
            _ => (State::Ahead, None),
        };
        let is_open = step.done_on.is_none() && span.is_some();
        let slack_days = limit
            .zip(expected_end)
            .filter(|_| is_open)
            .map(|(limit, expected)| (limit - expected).num_days());
        Standing {
            state,
            delay_days: until.zip(step.due_on).map_or(0, |(until, due)| (until - due).num_days()),
            slack_days,
            waits_for,
            start: span.map(|(start, _)| start),
            end: span.map(|(_, end)| end),
            expected_end,
        }
    }

    /// When a step will be done if everything goes on from today as planned: not before today, and not before
    /// its own days have passed after the last step that it waits for. One without days takes none.
    fn expected(&self, at: usize, known: &[Option<NaiveDate>]) -> Option<NaiveDate> {
        let step = &self.steps[at];
        if step.done_on.is_some() {
            return step.done_on;
        }
        let waits_until = self.before(at).filter_map(|before| known[before]).max();
        let Some((start, end)) = self.span(at) else { return waits_until };
        if step.begun_on.is_some() {
            return Some(end.max(self.today));
        }
        let free = waits_until.and_then(|day| day.checked_add_days(Days::new(1)));
        let moved = free.map_or(0, |free| (free - start).num_days().max(0));
        let end = end.checked_add_days(Days::new(moved.unsigned_abs())).unwrap_or(end);
        Some(end.max(self.today))
    }

    /// The last day on which each step can end without moving a later step or the end of the project.
    fn limits(&self, order: &[usize]) -> Vec<Option<NaiveDate>> {
        let end = (0..self.steps.len()).filter_map(|at| self.span(at)).map(|(_, end)| end).max();
        let mut limits = vec![end; self.steps.len()];
        for later in order.iter().rev().filter(|later| self.steps[**later].done_on.is_none()) {
            let bound = match self.span(*later) {
                Some((start, _)) => start.pred_opt(),
                // What has no days passes on what comes after it.
                None => limits[*later],
            };
            for before in self.before(*later) {
                limits[before] = [limits[before], bound].into_iter().flatten().min();
            }
        }
        limits
    }

    /// The steps in an order in which each comes after all that it waits for; steps of a circle come last.
    fn order(&self) -> Vec<usize> {
        let mut waits: Vec<usize> = (0..self.steps.len()).map(|at| self.before(at).count()).collect();
        let mut later: Vec<Vec<usize>> = vec![Vec::new(); self.steps.len()];
        for at in 0..self.steps.len() {
            self.before(at).for_each(|before| later[before].push(at));
        }
        let mut order: Vec<usize> = (0..self.steps.len()).filter(|at| waits[*at] == 0).collect();
        let mut next = 0;
        while let Some(at) = order.get(next).copied() {
            next += 1;
            for after in std::mem::take(&mut later[at]) {
                waits[after] -= 1;
                if waits[after] == 0 {
                    order.push(after);
                }
            }
        }
        order.extend((0..self.steps.len()).filter(|at| waits[*at] > 0));
        order
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    /// A step from a line such as `01-10 03-31 after 1 begun 01-11 done 03-20`, all in 2022; `-` for no day.
    fn step(line: &str) -> Dates {
        let mut words = line.split(' ');
        let mut read = || words.next().filter(|word| *word != "-").map(|word| day(&format!("2022-{word}")));
        let mut dates = Dates { starts_on: read(), due_on: read(), ..Dates::default() };
        while let Some(word) = words.next() {
            let value = words.next().unwrap();
            match word {
                "after" => dates.after = value.split(',').map(|number| number.parse().unwrap()).collect(),
                "begun" => dates.begun_on = Some(day(&format!("2022-{value}"))),
                _ => dates.done_on = Some(day(&format!("2022-{value}"))),
            }
        }
        dates
    }

    fn course(lines: &[&str], today: &str) -> Course {
        let steps: Vec<Dates> = lines.iter().map(|line| step(line)).collect();
        Course::of(&steps, day(&format!("2022-{today}")))
    }

    fn told(course: &Course) -> Vec<(State, i64, Option<i64>)> {
        course.steps.iter().map(|step| (step.state, step.delay_days, step.slack_days)).collect()
    }

    #[test]
    fn a_step_is_late_from_the_day_after_its_last_day() {
        let state = |line: &str, today: &str| told(&course(&[line], today))[0];
        assert_eq!(state("01-10 03-31", "01-09"), (State::Ahead, 0, Some(0)));
        assert_eq!(state("01-10 03-31", "01-10"), (State::Running, 0, Some(0)));
        assert_eq!(state("01-10 03-31", "03-31"), (State::Running, 0, Some(0)));
        assert_eq!(state("01-10 03-31", "04-01"), (State::Late, 1, Some(-1)));
        assert_eq!(state("01-10 03-31", "04-04"), (State::Late, 4, Some(-4)));
        assert_eq!(state("01-10 03-31 done 03-31", "04-04"), (State::Done, 0, None));
        assert_eq!(state("01-10 03-31 done 04-02", "04-04"), (State::DoneLate, 2, None));
        assert_eq!(state("- 03-31", "03-01"), (State::Ahead, 0, Some(0)));
        assert_eq!(state("- 03-31 begun 03-01", "03-01"), (State::Running, 0, Some(0)));
        assert_eq!(state("01-10 -", "06-01"), (State::Running, 0, Some(-142)));
        assert_eq!(state("- -", "06-01"), (State::Undated, 0, None));
        assert_eq!(state("- - done 05-01", "06-01"), (State::Done, 0, None));
    }

    #[test]
    fn a_step_whose_day_has_come_waits_for_the_one_before_it() {
        let course = course(&["01-10 03-31", "03-01 04-30 after 1", "05-01 06-30 after 1,2"], "03-05");
        assert_eq!(told(&course)[1].0, State::Waiting);
        assert_eq!(course.steps[1].waits_for, [1]);
        assert_eq!(told(&course)[2].0, State::Ahead, "its day has not come");
        assert_eq!(course.steps[2].waits_for, [1, 2]);
    }

    #[test]
    fn slack_is_what_is_left_before_the_next_step_and_the_end() {
        // 1 ends 28 February; 2 begins on 16 March, 3 on 10 March: nine days are free (1 to 9 March).
        let course = course(
            &["02-01 02-28", "03-16 03-31 after 1", "03-10 03-20 after 1", "04-01 04-30 after 2,3"],
            "01-15",
        );
        assert_eq!(
            told(&course).iter().map(|step| step.2).collect::<Vec<_>>(),
            [Some(9), Some(0), Some(11), Some(0)]
        );
    }

    #[test]
    fn a_step_without_days_passes_on_what_comes_after_it() {
        let course = course(&["02-01 02-28", "- - after 1", "03-10 03-20 after 2"], "01-15");
        assert_eq!(told(&course)[0].2, Some(9));
        assert_eq!(told(&course)[1], (State::Waiting, 0, None));
    }

    #[test]
    fn a_late_step_moves_what_waits_for_it_and_the_end() {
        // Four days late today, 4 April: 2 cannot begin before the 5th, so it ends on 4 May; 3 has a month free.
        let course = course(&["01-10 03-31", "04-01 04-30 after 1", "06-01 06-30 after 2"], "04-04");
        assert_eq!(
            told(&course),
            [(State::Late, 4, Some(-4)), (State::Waiting, 0, Some(27)), (State::Ahead, 0, Some(0))]
        );
        assert_eq!(course.steps[1].expected_end, Some(day("2022-05-04")));
        assert_eq!((course.expected_end, course.delay_days()), (Some(day("2022-06-30")), 0));
        let tight = self::course(&["01-10 03-31", "04-01 04-30 after 1"], "04-04");
        assert_eq!((tight.expected_end, tight.delay_days()), (Some(day("2022-05-04")), 4));
    }

    #[test]
    fn what_is_done_early_holds_nothing_up() {
        let course =
            course(&["01-10 03-31 done 02-01", "04-01 04-30 after 1", "04-15 05-31 after 2"], "04-04");
        assert_eq!(told(&course)[1], (State::Running, 0, Some(-16)), "planned past the start of the next");
        assert_eq!(course.state, State::Running);
    }

    #[test]
    fn a_project_takes_the_days_of_its_steps() {
        let course = course(&["- 02-28", "03-01 06-30 after 1", "- -"], "01-01");
        assert_eq!((course.start, course.end), (Some(day("2022-02-28")), Some(day("2022-06-30"))));
        assert_eq!(course.state, State::Ahead);
        assert_eq!(Course::of(&[], day("2022-01-01")).state, State::Undated);
        let done = self::course(&["01-10 01-31 done 02-02", "- - done 01-05"], "03-01");
        assert_eq!(done.state, State::DoneLate);
    }

    #[test]
    fn a_thousand_steps_that_all_wait_for_all_before_them_are_laid_out_at_once() {
        let after = |count: u32| (1..=count).collect();
        let steps: Vec<Dates> =
            (0..1_000).map(|at| Dates { after: after(at), ..step("01-01 01-02") }).collect();
        assert_eq!(Course::of(&steps, day("2022-01-01")).steps.len(), 1_000);
    }

    #[test]
    fn a_circle_ends() {
        let course = course(&["01-01 01-31 after 2", "02-01 02-28 after 1"], "01-15");
        assert_eq!(course.steps.len(), 2);
        assert_eq!(self::course(&["01-01 01-31 after 1,9,0"], "01-15").steps[0].waits_for, [1]);
    }
}
