//! The agenda: what is due, what is overdue and what is coming, over everything. Days that have gone by without
//! what they were for are overdue; a visit or meeting in the past is so until somebody reported on it.

use chrono::{NaiveDate, NaiveTime};

use super::fact::Fact;
use super::holidays::{Holiday, holidays_between, working_days_between};

/// What a line of the agenda is about. Lines of one day and one dossier stand in this order.
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
pub enum Kind {
    /// The last day to hand in an application.
    Deadline,
    /// A day on which an edition decides.
    Decision,
    /// The last day of a term of the edition.
    Term,
    /// A session of a body that judges, or the closing of one that was.
    Session,
    /// A meeting, or the report of one that was.
    Meeting,
    /// A visit of the coach, or the report of one that was.
    Visit,
    /// An expert who comes, or the report of one who came.
    Expert,
    /// The answer to a request for a permit.
    Permit,
    /// A step of the roadmap.
    Step,
    /// The answer to an appeal.
    Appeal,
    /// Something that was agreed.
    Action,
    /// The last day of a vote of residents.
    Vote,
    /// An instalment whose day has come.
    Instalment,
    /// A claim for payment that is on no list.
    Claim,
    /// An ordered payment that the bank did not confirm.
    Payment,
    /// Money that has to be back.
    Recovery,
    /// An expense note of the start fund that is to be repaid.
    Refund,
    /// What was paid has to be justified.
    Justification,
    /// A line of an expense note that was asked back.
    Returned,
    /// An interim report on the realisation.
    Report,
    /// A change of what was awarded that waits for an approval.
    Amendment,
    /// A check after the end.
    Aftercare,
    /// The last day of an experiment that was extended.
    Experiment,
}

/// Where a day lies, seen from today.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr, strum::Display, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Due {
    /// Before today.
    Overdue,
    /// Today.
    Today,
    /// After today.
    Coming,
}

impl Due {
    /// Where a day lies.
    pub fn of(day: NaiveDate, today: NaiveDate) -> Self {
        match day.cmp(&today) {
            std::cmp::Ordering::Less => Self::Overdue,
            std::cmp::Ordering::Equal => Self::Today,
            std::cmp::Ordering::Greater => Self::Coming,
        }
    }
}

/// What remains of a term that counts working days.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WorkingDays {
    /// Working days after today, the last day included; 0 when it is over.
    pub left: u32,
    /// The holidays in between that do not count, with their days.
    pub skipped: Vec<(NaiveDate, Holiday)>,
}

impl WorkingDays {
    /// What remains until a day.
    pub fn until(day: NaiveDate, today: NaiveDate) -> Self {
        let skipped = if day > today { holidays_between(today, day) } else { Vec::new() };
        Self { left: working_days_between(today, day), skipped }
    }
}

/// A line of the agenda.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What it is about.
    pub kind: Kind,
    /// The day.
    pub on: NaiveDate,
    /// The time on the clock of the place, where one was set.
    pub at: Option<NaiveTime>,
    /// Reference of the dossier and name of its neighbourhood; `None` for an edition or the network.
    pub dossier: Option<(String, String)>,
    /// Reference of the edition, for what is of an edition.
    pub edition: Option<String>,
    /// What is due.
    pub what: Fact,
    /// Code of the rule that it rests on.
    pub rule: Option<String>,
    /// Who has to do it, in words: *personal*.
    pub who: Option<String>,
    /// What remains, where a rule counts working days.
    pub working_days: Option<WorkingDays>,
    /// What to type next.
    pub command: String,
    /// What it is, for ever: the UID of its entry in a calendar. Holds no date.
    pub uid: String,
}

/// The agenda as it is today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Agenda {
    /// Today.
    pub today: NaiveDate,
    /// The last day that is looked at.
    pub until: NaiveDate,
    /// The lines, by day; all of them, or those that were asked for.
    pub lines: Vec<Line>,
    /// How many lines are overdue, shown or not.
    pub overdue: usize,
    /// How many are for today.
    pub for_today: usize,
    /// How many are coming.
    pub coming: usize,
    /// How many of the overdue are not among the lines: those that have been so the longest.
    pub older_left_out: usize,
    /// How many of the others are not: the latest.
    pub later_left_out: usize,
}
