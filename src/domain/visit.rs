//! Visits of the coach.

/// The longest that a visit lasts, in minutes: a whole day.
pub const LONGEST_VISIT: u32 = 1_440;
