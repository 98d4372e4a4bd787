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
    if is_device(path) {
        let written = std::fs::OpenOptions::new().write(true).open(path).and_then(|mut device| {
            device.write_all(bytes)?;
            device.flush()
        });
        return written.map_err(|error| CommandError::file(path, &error));
    }
    let aside = aside(path);
    let written = fill(&aside, bytes).and_then(|()| std::fs::rename(&aside, path));
    written.map_err(|error| {
        // What was written aside is of no use to anybody.
        let _ = std::fs::remove_file(&aside);
        CommandError::file(path, &error)
    })
}

/// Whether there is something other than a file or a folder, such as `/dev/null` or a pipe: it is written into. To put a
/// file in its place would take it away from everybody.
fn is_device(path: &Path) -> bool {
    std::fs::metadata(path).is_ok_and(|there| !there.is_file() && !there.is_dir())
}

/// Whether a file may be written.
///
/// # Errors
/// Something is there already and `force` is not given.
pub fn may_write(path: &Path, force: bool) -> Result<(), CommandError> {
    if !path.exists() || force || is_device(path) {
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

/// Writes a file where nothing is yet; what is there stays, whatever it is and however late it came.
///
/// # Errors
/// Something is there, or the operating system refuses.
pub fn write_new(path: &Path, bytes: &[u8]) -> Result<(), CommandError> {
    let aside = aside(path);
    let written = fill(&aside, bytes).and_then(|()| match std::fs::hard_link(&aside, path) {
        // Not every file system has links; there the look comes just before the move.
        Err(error) if error.kind() != io::ErrorKind::AlreadyExists && !is_there(path) => {
            std::fs::rename(&aside, path)
        }
        linked => linked,
    });
    // What was written aside is there under its own name now, or is of no use to anybody.
    let _ = std::fs::remove_file(&aside);
    written.map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => {
            let fact = Fact::new("letter-exists").with("path", path.display().to_string());
            CommandError::plain(Exit::Refused, fact)
        }
        _ => CommandError::file(path, &error),
    })
}

/// Makes a folder for its owner alone, unless it is there.
///
/// # Errors
/// The operating system's, or something else is there.
pub fn make_folder(path: &Path) -> Result<(), CommandError> {
    let mut builder = std::fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|error| CommandError::file(path, &error))
}

/// Whether anything is there, be it a link that leads nowhere.
pub fn is_there(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// The first of `brief-2.md`, `brief-3.md` … where nothing is yet.
pub fn next_free(path: &Path) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let ending = path.extension().map(|ending| format!(".{}", ending.to_string_lossy())).unwrap_or_default();
    let named = |number: u32| path.with_file_name(format!("{stem}-{number}{ending}"));
    (2..).map(named).find(|path| !is_there(path)).unwrap_or_else(|| path.to_owned())
}

/// Writes a new folder of files, some of them in folders of their own: all of them aside, then renamed in one go.
///
/// # Errors
/// The operating system's.
pub fn write_new_folder(path: &Path, files: &[(&str, &[u8])]) -> Result<(), CommandError> {
    let new = aside(path);
    let fill_all = || {
        for (name, bytes) in files {
            let file = new.join(name);
            make_folder(file.parent().unwrap_or(&new))?;
            fill(&file, bytes).map_err(|error| CommandError::file(&file, &error))?;
        }
        std::fs::rename(&new, path).map_err(|error| CommandError::file(path, &error))
    };
    fill_all().inspect_err(|_| {
        // What was written aside is of no use to anybody.
        let _ = std::fs::remove_dir_all(&new);
    })
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
