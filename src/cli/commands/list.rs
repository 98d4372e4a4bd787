//! `wijk list`: dossiers, filtered and sorted.

use super::Outcome;
use crate::cli::CommandError;
use crate::cli::input::today;
use crate::cli::session::Session;
use crate::domain::dossier::lifecycle::{Phase, Status};
use crate::domain::programme::form::FieldValue;
use crate::ops::{field, find};
use crate::report::build::list::list;
use crate::storage::list::{Filter, Sort};

/// How many dossiers are shown when nobody says otherwise.
const PAGE: u32 = 50;

/// `wijk list`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Only of this edition
    #[arg(long, value_name = "EDITION")]
    edition: Option<String>,
    /// All editions of this programme, by its code
    #[arg(long, value_name = "PROGRAMME", conflicts_with = "edition")]
    programme: Option<String>,
    /// The editions of this year
    #[arg(long, value_name = "YEAR", conflicts_with = "edition")]
    year: Option<i32>,
    /// Only on this track: its code or name
    #[arg(long, value_name = "TRACK")]
    track: Option<String>,
    /// Only in this phase: candidate, preparation, selection or realisation
    #[arg(long, value_name = "PHASE", value_parser = parse::<Phase>)]
    phase: Option<Phase>,
    /// Only with this status: active, suspended, closed, not-admitted, refused or withdrawn
    #[arg(long, value_name = "STATUS", value_parser = parse::<Status>)]
    status: Option<Status>,
    /// Only in this municipality: its name, code or postcode
    #[arg(long, value_name = "MUNICIPALITY")]
    municipality: Option<String>,
    /// Only with this theme: its code or name
    #[arg(long, value_name = "THEME")]
    theme: Option<String>,
    /// Only with this filled in in a field of the programme's own, by code or name
    #[arg(long, value_name = "CODE=VALUE")]
    field: Option<String>,
    /// Only what goes on without a coach
    #[arg(long)]
    no_coach: bool,
    /// Only what goes on and has not moved for so many days
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(..=36_500))]
    since_days: Option<u32>,
    /// reference, neighbourhood, asked, since, submitted or municipality; with - in front the other way round
    #[arg(long, value_name = "KEY", default_value = "reference", allow_hyphen_values = true, value_parser = sort)]
    sort: (Sort, bool),
    /// At most so many
    #[arg(long, value_name = "N", default_value_t = PAGE)]
    limit: u32,
    /// All of them
    #[arg(long, conflicts_with = "limit")]
    all: bool,
}

fn parse<T: std::str::FromStr + strum::VariantArray + std::fmt::Display>(text: &str) -> Result<T, String> {
    let known = || T::VARIANTS.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
    text.parse().map_err(|_| known())
}

fn sort(text: &str) -> Result<(Sort, bool), String> {
    let bare = text.strip_prefix('-');
    parse(bare.unwrap_or(text)).map(|sort| (sort, bare.is_some()))
}

/// Shows the dossiers.
///
/// # Errors
/// The edition, the programme, the track, the municipality or the theme is not known.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let today = today(session.now);
    let report = session.open()?.read(|view| {
        let edition = args.edition.as_deref();
        let edition = edition.map(|text| find::edition(view, Some(text))).transpose()?.map(|found| found.id);
        let nis =
            args.municipality.as_deref().map(|text| find::municipality(view, edition, text)).transpose()?;
        let theme = args.theme.as_deref().map(|text| find::theme(view, edition, text)).transpose()?;
        let days = args.since_days.map(|days| chrono::Days::new(u64::from(days)));
        let track = args.track.as_deref().map(|text| find::track(view, edition, text)).transpose()?;
        let (programme, year) = (args.programme.as_deref(), args.year);
        let editions = match (programme, year) {
            (None, None) => None,
            _ => {
                let scope = find::Scope { programme, year, ..find::Scope::default() };
                let chosen = find::editions(view, scope)?;
                Some(chosen.editions.iter().map(|edition| edition.id).collect())
            }
        };
        let wanted = args.field.as_deref().map(|text| field::wanted(view, edition, text)).transpose()?;
        let (field, naming) = match wanted {
            Some((code, FieldValue::Organisation(id))) => (None, Some((code, id))),
            Some((code, value)) => (value.stored().map(|stored| (code, stored)), None),
            None => (None, None),
        };
        let filter = Filter {
            field,
            naming,
            edition,
            editions,
            track,
            phase: args.phase,
            status: args.status,
            nis,
            theme,
            no_coach: args.no_coach,
            stuck_since: days.and_then(|days| today.checked_sub_days(days)),
            sort: args.sort.0,
            descending: args.sort.1,
            limit: (!args.all).then_some(args.limit),
        };
        Ok::<_, CommandError>(list(view, &session.ui.tr, &filter, today)?)
    })?;
    session.print(&report)
}
