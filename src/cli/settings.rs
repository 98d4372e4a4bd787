//! Settings, in order: flag, environment, `wijk.toml` beside the register, the user's file, default.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use etcetera::{AppStrategy, AppStrategyArgs, choose_app_strategy};
use serde::Deserialize;

use super::environment::variable;

/// What a settings file can say.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct SettingsFile {
    /// The register; only in the user's own file.
    pub db: Option<PathBuf>,
    /// The language to speak.
    pub lang: Option<String>,
    /// The form of lists and reports.
    pub format: Option<String>,
    /// Who is at work.
    pub actor: Option<String>,
    /// The office's own templates of letters; from the folder of the settings file.
    pub letter_templates: Option<PathBuf>,
}

/// Where a setting came from, the strongest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr, strum::Display, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Origin {
    /// A flag of the command line.
    Flag,
    /// A variable of the environment.
    Environment,
    /// `wijk.toml` beside the register.
    Register,
    /// The user's own file.
    User,
    /// What the computer says of its user.
    Computer,
    /// Nobody said anything.
    Default,
}

/// A setting with its value and where it came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Setting {
    /// Its name in a settings file.
    pub name: &'static str,
    /// Its value.
    pub value: String,
    /// Where it came from.
    pub origin: Origin,
}

/// The first value that somebody gives.
pub fn first<const N: usize>(name: &'static str, told: [(Origin, Option<String>); N]) -> Option<Setting> {
    let mut given =
        told.into_iter().filter_map(|(origin, value)| Some(Setting { name, value: value?, origin }));
    given.next()
}

/// A settings file that was read, and where it lies; or what is wrong with it.
pub type Read = Result<Option<SettingsFile>, (PathBuf, String)>;

/// Reads a settings file; `None` when there is none.
///
/// # Errors
/// The file and what is wrong with it, with line and column.
pub fn read(path: &Path) -> Read {
    match std::fs::read_to_string(path) {
        Ok(text) => toml::from_str(&text).map(Some).map_err(|error| (path.to_owned(), error.to_string())),
        // Below something that is no folder there is no file either.
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => Ok(None),
        Err(error) => Err((path.to_owned(), error.to_string())),
    }
}

/// Where the user's own settings are.
pub fn user_file() -> Option<PathBuf> {
    strategy().map(|folders| folders.in_config_dir("config.toml"))
}

/// The register when nobody says otherwise: in the data folder of the user.
pub fn default_register() -> PathBuf {
    strategy().map_or_else(|| PathBuf::from("wijk.db"), |folders| folders.in_data_dir("wijk.db"))
}

/// How long to wait for another program that holds the register: `WIJK_WAIT` in seconds, or ten.
pub fn wait() -> std::time::Duration {
    let told = variable("WIJK_WAIT").and_then(|text| text.parse().ok());
    told.map_or(std::time::Duration::from_secs(10), std::time::Duration::from_secs)
}

fn strategy() -> Option<impl AppStrategy> {
    let names = AppStrategyArgs {
        top_level_domain: "org".to_owned(),
        author: "wijk".to_owned(),
        app_name: "wijk".to_owned(),
    };
    choose_app_strategy(names).ok()
}
