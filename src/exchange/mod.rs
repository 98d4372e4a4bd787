//! Floor 1: foreign formats as pure codecs, bytes ↔ domain values. No files, no clock, no wording: whoever
//! opens the file passes its text, and what is wrong with it comes back as facts.
//!
//! - [`inventory_toml`], [`roadmap_toml`], [`evaluation_toml`]: what coordinators write in their editor.

pub mod evaluation_toml;
pub mod inventory_toml;
pub mod roadmap_toml;
mod toml_text;

pub use toml_text::unknown_word;
