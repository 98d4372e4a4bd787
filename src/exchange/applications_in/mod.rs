//! A file of applications → applications in words, each with the place of every word. Nothing is judged
//! here: that is for [`crate::domain::application::validate`], whatever the format.

pub mod from_table;
pub mod from_tree;

use super::encoding::{Encoding, decode};
use super::table_in::{self, Table};
use super::tree;
use crate::domain::application::RawApplication;
use crate::domain::fact::{Fact, Fault};
use crate::domain::programme::form::Field as OwnField;

/// The formats in which applications are taken.
#[derive(
    Debug,
    Clone,
    Copy,
    PartialEq,
    Eq,
    strum::EnumString,
    strum::IntoStaticStr,
    strum::Display,
    strum::VariantArray,
)]
#[strum(serialize_all = "lowercase", ascii_case_insensitive)]
pub enum Format {
    /// A table: CSV, with any separator.
    Csv,
    /// TOML with `[[application]]`.
    Toml,
    /// JSON.
    Json,
}

impl Format {
    /// The format by the file's name, else by how the text begins: standard input has no name.
    pub fn recognise(name: &str, bytes: &[u8]) -> Self {
        let extension = name.rsplit_once('.').map(|(_, extension)| extension.to_ascii_lowercase());
        match extension.as_deref() {
            Some("json") => return Self::Json,
            Some("toml") => return Self::Toml,
            Some("csv" | "tsv" | "tab" | "txt") => return Self::Csv,
            _ => {}
        }
        let Ok(decoded) = decode(bytes) else { return Self::Csv };
        let lines = decoded.text.lines().map(str::trim);
        match lines.filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::as_bytes).next() {
            Some([b'[', b'[', b'a'..=b'z', ..] | [b'[', b'a'..=b'z', ..]) => Self::Toml,
            Some([b'[' | b'{', ..]) => Self::Json,
            _ => Self::Csv,
        }
    }
}

/// A file that was read.
#[derive(Debug)]
pub struct Import {
    /// Its format.
    pub format: Format,
    /// How it was written.
    pub encoding: Encoding,
    /// The applications in it, in words.
    pub applications: Vec<RawApplication>,
    /// The table they came from: to tell its separator, and to write the bad rows out again.
    pub table: Option<Table>,
}

/// Reads a file of applications. `maps` are pairs `HEAD=FIELD` for columns whose heads are not known, `own` the fields of
/// the programme's own.
///
/// # Errors
/// What is wrong with the file as a whole. What is wrong in one application is in that application.
pub fn read(format: Format, bytes: &[u8], maps: &[String], own: &[OwnField]) -> Result<Import, Vec<Fault>> {
    if format == Format::Csv {
        let table = table_in::read(bytes)?;
        let applications = from_table::read(&table, maps, own)?;
        return Ok(Import { format, encoding: table.encoding, applications, table: Some(table) });
    }
    if let Some(map) = maps.first() {
        return Err(vec![Fault::of("--map", map, Fact::new("map-without-table"))]);
    }
    let decoded = decode(bytes)?;
    let root =
        if format == Format::Toml { tree::from_toml(&decoded.text) } else { tree::from_json(&decoded.text) };
    let applications = from_tree::read(root?, own)?;
    Ok(Import { format, encoding: decoded.encoding, applications, table: None })
}

#[cfg(test)]
mod tests;
