//! The programmes that come with the program, as text: they are read only when they are used.

/// Code and text of every built-in programme.
pub const BUILT_IN: &[(&str, &str)] = &[
    ("brussels-qdc", include_str!("built_in/brussels-qdc.toml")),
    ("brussels-ilq", include_str!("built_in/brussels-ilq.toml")),
    ("klimaatdoeners", include_str!("built_in/klimaatdoeners.toml")),
    ("leuven-kow", include_str!("built_in/leuven-kow.toml")),
    ("participation-service", include_str!("built_in/participation-service.toml")),
    ("wijkbudget", include_str!("built_in/wijkbudget.toml")),
];

/// The text of a built-in programme.
pub fn text_of(code: &str) -> Option<&'static str> {
    BUILT_IN.iter().find(|(name, _)| *name == code).map(|(_, text)| *text)
}
