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
