//! Expertise: thematic experts help during preparation and realisation, in half days (B-EX-1).

/// The most half days that a request can have.
pub const MOST_HALF_DAYS: u32 = 999;

/// How a request for expertise stands.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    Hash,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "kebab-case")]
pub enum ExpertStatus {
    /// Asked, no expert yet.
    Requested,
    /// An expert is booked for a day.
    Booked,
    /// The expert has been.
    Done,
    /// It does not go on.
    Cancelled,
}

impl ExpertStatus {
    /// Whether something can still come of it.
    pub fn is_open(self) -> bool {
        matches!(self, Self::Requested | Self::Booked)
    }
}

/// Half days of one request or of several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct HalfDays {
    /// Asked.
    pub asked: u32,
    /// Granted.
    pub granted: u32,
    /// Booked.
    pub booked: u32,
    /// Used.
    pub used: u32,
}

impl std::iter::Sum for HalfDays {
    fn sum<I: Iterator<Item = Self>>(all: I) -> Self {
        all.fold(Self::default(), |sum, one| Self {
            asked: sum.asked.saturating_add(one.asked),
            granted: sum.granted.saturating_add(one.granted),
            booked: sum.booked.saturating_add(one.booked),
            used: sum.used.saturating_add(one.used),
        })
    }
}
