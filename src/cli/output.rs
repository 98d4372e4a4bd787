//! Files that are written for the user: written aside, then renamed, so that nobody ever reads half of one.

use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::error::CommandError;
use super::exit::Exit;
use crate::domain::fact::Fact;

/// Writes a file; an existing one is replaced only with `force`. It may hold other people's data, so it is for
/// its owner alone (0600).
///
/// # Errors
/// Something is there already, or the operating system refuses.
pub fn write(path: &Path, bytes: &[u8], force: bool) -> Result<(), CommandError> {
    if path == Path::new("-") {
        let mut out = io::stdout().lock();
        return out.write_all(bytes).and_then(|()| out.flush()).map_err(CommandError::Output);
    }
    may_write(path, force)?;
    let aside = aside(path);
    let written = fill(&aside, bytes).and_then(|()| std::fs::rename(&aside, path));
    written.map_err(|error| {
        // What was written aside is of no use to anybody.
        let _ = std::fs::remove_file(&aside);
        CommandError::file(path, &error)
    })
}

/// Whether a file may be written.
///
/// # Errors
/// Something is there already and `force` is not given.
pub fn may_write(path: &Path, force: bool) -> Result<(), CommandError> {
    if !path.exists() || force {
        return Ok(());
    }
    let fact = Fact::new("error-output-exists").with("path", path.display().to_string());
    Err(CommandError::Plain { exit: Exit::Refused, fact, next: vec!["--force".to_owned()] })
}

fn fill(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

fn aside(path: &Path) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(format!(".{}.part", std::process::id()));
    path.with_file_name(name)
}

/// The file by which a folder is known as an export of ours.
const MANIFEST: &str = "manifest.json";

/// Whether a folder may be written: it is not there; or, with `force`, it is empty or an earlier export. Anything
/// else is somebody's work and stays.
///
/// # Errors
/// It may not.
pub fn check_folder(path: &Path, force: bool) -> Result<(), CommandError> {
    if !path.exists() && !path.is_symlink() {
        return Ok(());
    }
    let refused = |code, next: &[&str]| {
        let fact = Fact::new(code).with("path", path.display().to_string());
        let next = next.iter().map(|flag| (*flag).to_owned()).collect();
        Err(CommandError::Plain { exit: Exit::Refused, fact, next })
    };
    if !force {
        return refused("error-output-exists", &["--force"]);
    }
    let is_ours =
        std::fs::read_to_string(path.join(MANIFEST)).is_ok_and(|text| text.contains("\"wijk/export/"));
    let is_empty = std::fs::read_dir(path).is_ok_and(|mut entries| entries.next().is_none());
    if is_ours || is_empty { Ok(()) } else { refused("export-folder-not-ours", &[]) }
}

/// Writes a folder of files: all of them aside, then renamed in one go, so that nobody ever sees half of it. What
/// stood there goes only when the new one is complete.
///
/// # Errors
/// As [`check_folder`], or the operating system refuses.
pub fn write_folder(path: &Path, files: &[(&str, &[u8])], force: bool) -> Result<(), CommandError> {
    check_folder(path, force)?;
    let (new, old) = (aside(path), aside(path).with_extension("old"));
    let written = fill_folder(&new, files).and_then(|()| {
        if path.exists() {
            std::fs::rename(path, &old)?;
        }
        std::fs::rename(&new, path).inspect_err(|_| {
            // What stood there comes back.
            let _ = std::fs::rename(&old, path);
        })
    });
    // What was written aside, or was replaced, is of no use to anybody.
    let _ = std::fs::remove_dir_all(if written.is_ok() { &old } else { &new });
    written.map_err(|error| CommandError::file(path, &error))
}

fn fill_folder(path: &Path, files: &[(&str, &[u8])]) -> io::Result<()> {
    let mut builder = std::fs::DirBuilder::new();
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)?;
    files.iter().try_for_each(|(name, bytes)| fill(&path.join(name), bytes))
}
