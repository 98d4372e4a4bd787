//! The keys and columns of `.pb` files, in the order that pabulib-checker 1.0.8 asks for, and the names that older
//! files have for some of them.

/// What stands in a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// Words on one line.
    Text,
    /// A whole number.
    Whole,
    /// An amount in units of the currency.
    Amount,
    /// `DD.MM.YYYY` or `YYYY`.
    Date,
    /// A language, ISO 639-1.
    Language,
    /// A currency, ISO 4217.
    Currency,
    /// `1`, or the key is left out.
    Flag,
    /// Words with commas between.
    List,
    /// `#1: … #2: …`
    Comment,
}

/// A key of META: its name, what stands there, and whether a file must have it.
pub(super) type Key = (&'static str, Kind, bool);

pub(super) const META: &[Key] = &[
    ("description", Kind::Text, true),
    ("country", Kind::Text, true),
    ("unit", Kind::Text, true),
    ("district", Kind::Text, false),
    ("subunit", Kind::Text, false),
    ("instance", Kind::Text, true),
    ("num_projects", Kind::Whole, true),
    ("num_votes", Kind::Whole, true),
    ("budget", Kind::Amount, true),
    ("vote_type", Kind::Text, true),
    ("rule", Kind::Text, true),
    ("date_begin", Kind::Date, true),
    ("date_end", Kind::Date, true),
    ("min_length", Kind::Whole, false),
    ("max_length", Kind::Whole, false),
    ("min_sum_cost", Kind::Amount, false),
    ("max_sum_cost", Kind::Amount, false),
    ("min_points", Kind::Whole, false),
    ("max_points", Kind::Whole, false),
    ("min_sum_points", Kind::Whole, false),
    ("max_sum_points", Kind::Whole, false),
    ("default_score", Kind::Whole, false),
    ("min_project_cost", Kind::Whole, false),
    ("max_project_cost", Kind::Whole, false),
    ("min_project_score_threshold", Kind::Whole, false),
    ("neighborhoods", Kind::List, false),
    ("subdistricts", Kind::List, false),
    ("categories", Kind::List, false),
    ("edition", Kind::Text, false),
    ("language", Kind::Language, false),
    ("currency", Kind::Currency, false),
    ("fully_funded", Kind::Flag, false),
    ("experimental", Kind::Flag, false),
    ("comment", Kind::Comment, false),
    ("acknowledgments", Kind::Text, false),
    ("leftover_budget", Kind::Text, false),
    ("budget_per_category", Kind::List, false),
    ("budget_per_neighborhood", Kind::List, false),
    ("min_length_per_category", Kind::Whole, false),
    ("max_length_per_category", Kind::Whole, false),
    ("min_sum_cost_per_category", Kind::List, false),
    ("max_sum_cost_per_category", Kind::List, false),
];

/// Columns of projects beside id, cost, votes, score, name and whether they were selected. `selected` stands before
/// [`AFTER_SELECTED`]. The name of who proposed a project is known and never written: it is nobody's business.
pub(super) const PROJECT_COLUMNS: &[&str] = &[
    "category",
    "beneficiaries",
    "neighborhood",
    "subunit",
    "district",
    "description",
    "proposer",
    "public_id",
    "latitude",
    "longitude",
];
pub(super) const AFTER_SELECTED: &str = "neighborhood";
/// The columns of projects that may have empty cells.
pub(super) const NULLABLE_OF_PROJECTS: &[&str] = &["category", "beneficiaries", "latitude", "longitude"];

/// Columns of ballots beside the voter, the vote and the points.
pub(super) const VOTER_COLUMNS: &[&str] = &[
    "age",
    "sex",
    "voting_method",
    "district",
    "neighborhood",
    "education",
    "topic_preference_transport",
    "topic_preference_culture",
    "topic_preference_nature",
    "district_preference",
    "time_taken_seconds",
    "format_easiness",
    "format_expressiveness",
    "format_rank",
];
/// The columns by which a voter could be recognised. They may have empty cells.
pub(super) const PERSONAL: &[&str] = &["age", "sex", "district", "neighborhood", "education"];

/// Names of older files and what they are called now.
const RENAMED: &[(&str, &str)] = &[
    ("target", "beneficiaries"),
    ("max_length_unit", "max_length"),
    ("max_length_district", "max_length"),
    ("min_length_unit", "min_length"),
    ("min_length_district", "min_length"),
    ("max_points_per_project", "max_points"),
    ("neighbourhood", "neighborhood"),
    ("neighbourhoods", "neighborhoods"),
];

/// The name of today for a key or a column: small letters, and not that of older files.
pub(super) fn today(name: &str) -> String {
    let name = name.to_ascii_lowercase().replace(' ', "_");
    RENAMED.iter().find(|(old, _)| *old == name).map_or(name, |(_, new)| (*new).to_owned())
}

/// The column of this name, if there is one.
pub(super) fn column(known: &[&'static str], name: &str) -> Option<&'static str> {
    known.iter().copied().find(|column| *column == name)
}
