//! Where letters go and where the office's own templates lie.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use strum::VariantArray;

use crate::cli::session::Session;
use crate::cli::{CommandError, Exit, output};
use crate::domain::fact::{Fact, Fault, Place};
use crate::domain::language::Language;
use crate::ops::{self, find};
use crate::report::letter::templates::{Own, Templates};

/// The longest template, in bytes.
const LONGEST: u64 = 1 << 20;

/// A file that is to be written.
pub enum Target {
    /// Named by the user.
    File(PathBuf),
    /// Named by us, in a folder.
    In(PathBuf),
}

impl Target {
    /// Where.
    pub fn path(&self) -> &Path {
        match self {
            Self::File(path) | Self::In(path) => path,
        }
    }

    /// Whether nothing is there yet.
    ///
    /// # Errors
    /// Something is; the next free name is proposed.
    pub fn check(&self) -> Result<(), CommandError> {
        let path = self.path();
        if !output::is_there(path) {
            return Ok(());
        }
        let fact = Fact::new("letter-exists").with("path", path.display().to_string());
        let free = output::next_free(path).display().to_string();
        Err(CommandError::Plain {
            exit: Exit::Refused,
            fact,
            next: vec![format!("--output {}", find::quoted(&free))],
        })
    }
}

/// Whether none of several files is there yet.
///
/// # Errors
/// Some are: all of them are named, and the next free folder is proposed.
pub fn none_there<'a>(folder: &Path, files: impl Iterator<Item = &'a Path>) -> Result<(), CommandError> {
    let there: Vec<String> = files
        .filter(|path| output::is_there(path))
        .map(|path| path.file_name().unwrap_or_default().to_string_lossy().into_owned())
        .collect();
    if there.is_empty() {
        return Ok(());
    }
    let fact = Fact::new("letter-exist-many")
        .with("path", folder.display().to_string())
        .with("count", there.len())
        .with("files", there.join(", "));
    let free = output::next_free(folder).display().to_string();
    let next = vec![format!("--folder {}", find::quoted(&free))];
    Err(CommandError::Plain { exit: Exit::Refused, fact, next })
}

/// The templates in use: those of the setting `letter-templates`, and for the rest the built-in ones.
///
/// # Errors
/// As [`own`].
pub fn templates(session: &Session) -> Result<Templates, CommandError> {
    match &session.letter_templates {
        Some(folder) => own(folder),
        None => Ok(Templates::default()),
    }
}

/// The templates in a folder: `nl/decision.md` and so on.
///
/// # Errors
/// There is no such folder; a file in it is too large or no text, all of them named.
pub fn own(folder: &Path) -> Result<Templates, CommandError> {
    let seen = std::fs::metadata(folder).map_err(|error| CommandError::file(folder, &error))?;
    if !seen.is_dir() {
        let fact = Fact::new("letter-not-a-folder").with("path", folder.display().to_string());
        return Err(CommandError::plain(Exit::Invalid, fact));
    }
    let mut templates = BTreeMap::new();
    let mut faults = Vec::new();
    for language in Language::VARIANTS {
        let within = folder.join(language.to_string());
        for path in markdown_in(&within)? {
            let place = path.display().to_string();
            let name = format!("{language}/{}", path.file_name().unwrap_or_default().to_string_lossy());
            match read(&path)? {
                Ok(text) => {
                    templates.insert(name, Own { place, text });
                }
                Err(fact) => {
                    faults.push(Fault { place: Place { field: Some(place), ..Place::default() }, fact });
                }
            }
        }
    }
    if faults.is_empty() { Ok(Templates::with(templates)) } else { Err(ops::Error::Invalid(faults).into()) }
}

/// The files of Markdown in a folder, by name; none when the folder is not there.
fn markdown_in(folder: &Path) -> Result<Vec<PathBuf>, CommandError> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(CommandError::file(folder, &error)),
    };
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.map_err(|error| CommandError::file(folder, &error))?.path();
        if path.is_file() && path.extension().is_some_and(|ending| ending == "md") {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

fn read(path: &Path) -> Result<Result<String, Fact>, CommandError> {
    let failed = |error: std::io::Error| CommandError::file(path, &error);
    if std::fs::metadata(path).map_err(failed)?.len() > LONGEST {
        let longest = i64::try_from(LONGEST).unwrap_or(i64::MAX);
        return Ok(Err(Fact::new("letter-template-too-large").with("longest", longest)));
    }
    let bytes = std::fs::read(path).map_err(failed)?;
    let text = String::from_utf8(bytes).map_err(|_| Fact::new("letter-template-not-text"));
    Ok(text.map(|text| text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text)))
}
