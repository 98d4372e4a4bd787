//! Floor 0: pure values and rules. No SQL, no files, no clock, no wording.

pub mod action;
pub mod application;
pub mod dates;
pub mod document;
pub mod dossier;
pub mod evaluation;
pub mod expertise;
pub mod fact;
pub mod holidays;
pub mod ids;
pub mod inventory;
pub mod language;
pub mod meeting;
pub mod money;
pub mod numbers;
pub mod operation;
pub mod organisation;
pub mod partner;
pub mod person;
pub mod programme;
pub mod roadmap;
pub mod text;
pub mod timeline;
pub mod toml_reader;
pub mod visit;
