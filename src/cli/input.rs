//! Reading what the user hands in: dates on flags, files, standard input.

use std::io::Read;
use std::path::Path;

use chrono::NaiveDate;

use super::error::CommandError;
use crate::domain::dates::{Moment, day_of, parse_date};
use crate::domain::fact::{Fact, Fault};
use crate::domain::money::Cents;
use crate::ops;

/// A day given with a flag.
///
/// # Errors
/// It cannot be read.
pub fn day(flag: &str, text: Option<&str>) -> Result<Option<NaiveDate>, CommandError> {
    let Some(text) = text else { return Ok(None) };
    parse_date(text).map(Some).map_err(|fault| {
        let code = match fault {
            crate::domain::dates::DateFault::NotADate => "date-not-a-date",
            crate::domain::dates::DateFault::NoSuchDay => "date-no-such-day",
            crate::domain::dates::DateFault::ShortYear => "date-short-year",
        };
        ops::Error::invalid(Fault::of(flag, text, Fact::new(code))).into()
    })
}

/// An amount given with a flag.
///
/// # Errors
/// It cannot be read.
pub fn cents(flag: &str, text: Option<&str>) -> Result<Option<Cents>, CommandError> {
    let Some(text) = text else { return Ok(None) };
    let read = super::parse::amount(text).map(Some);
    read.map_err(|fact| ops::Error::invalid(Fault::of(flag, text, fact)).into())
}

/// The day that it is now, where the programmes are.
pub fn today(now: Moment) -> NaiveDate {
    day_of(now, chrono_tz::Europe::Brussels)
}

/// The largest file that is read at once: 64 MiB, far above any list of applications.
const LARGEST: u64 = 64 << 20;

/// All bytes of a file, or of standard input for `-`.
///
/// # Errors
/// The operating system's, or it is too large.
pub fn bytes(path: &Path) -> Result<Vec<u8>, CommandError> {
    let mut bytes = Vec::new();
    let read = if path == Path::new("-") {
        std::io::stdin().lock().take(LARGEST + 1).read_to_end(&mut bytes)
    } else {
        std::fs::File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes))
    };
    read.map_err(|error| CommandError::file(path, &error))?;
    if bytes.len() as u64 > LARGEST {
        let fact = Fact::new("error-file-too-large").with("path", path.display().to_string());
        return Err(CommandError::plain(super::Exit::Invalid, fact));
    }
    Ok(bytes)
}

/// The text of a file, or of standard input for `-`: UTF-8, with or without BOM.
///
/// # Errors
/// As [`bytes`], or it is not UTF-8, with the line.
pub fn text(path: &Path) -> Result<String, CommandError> {
    utf8(path, &bytes(path)?)
}

/// Bytes of a file as text: UTF-8, with or without BOM.
///
/// # Errors
/// It is not UTF-8, with the line.
pub fn utf8(path: &Path, bytes: &[u8]) -> Result<String, CommandError> {
    let bare = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bare) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => {
            let line = bare[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1;
            let mut fault = Fault::of(path.display().to_string(), "", Fact::new("error-not-utf8"));
            fault.place.line = Some(line);
            Err(ops::Error::invalid(fault).into())
        }
    }
}
