//! An application as it is handed in.

use super::dates::DayAndMoment;
use super::money::Cents;
use super::person::{Member, Person};

/// A place on the map, in millionths of a degree (WGS 84), so that no fraction is ever rounded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Point {
    /// Latitude, −90 000 000 to 90 000 000.
    pub latitude: i32,
    /// Longitude, −180 000 000 to 180 000 000.
    pub longitude: i32,
}

/// A checked application.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Application {
    /// Name of the neighbourhood.
    pub neighbourhood: String,
    /// Codes (NIS) of its municipalities.
    pub municipalities: Vec<String>,
    /// Its limits, in words.
    pub perimeter: Option<String>,
    /// A point in it.
    pub point: Option<Point>,
    /// Code of the track.
    pub track: Option<String>,
    /// How many tracks were named; a rule wants exactly one (B-ADM-7).
    pub tracks_named: u32,
    /// Code of the tier.
    pub tier: Option<String>,
    /// Codes of the themes.
    pub themes: Vec<String>,
    /// The person to write to.
    pub contact: Option<Person>,
    /// The steering group.
    pub members: Vec<Member>,
    /// Why they apply.
    pub motivation: Option<String>,
    /// The amount first asked.
    pub asked: Cents,
    /// When it was handed in.
    pub submitted: DayAndMoment,
}
