//! Files of documents: the one place that reads, copies and looks for them. Copies lie in a folder beside the register,
//! one folder for each dossier: `wijk-documents/QDC-2021-001/003-toestemming.pdf` beside `wijk.db`. What is in
//! them is never read whole into memory, and no file is ever written over.

use std::fs::{DirBuilder, File, OpenOptions};
use std::io::{self, Read, Write};
use std::path::{Component, Path, PathBuf};

use sha2::{Digest, Sha256};

use super::upgrade::sync_folder;
use super::{Result, StorageError};

/// How much of a file is in memory at once.
const PIECE: usize = 1 << 16;

/// What a file holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Content {
    /// SHA-256, in small hexadecimal letters.
    pub sha256: String,
    /// Size in bytes.
    pub size: u64,
}

/// Why a file cannot be a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfit {
    /// There is none.
    Missing,
    /// It is a folder, or a device.
    NotAFile,
    /// Nothing is in it.
    Empty,
    /// The operating system refuses.
    Refused(String),
}

impl From<io::Error> for Unfit {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::Missing,
            _ => Self::Refused(error.to_string()),
        }
    }
}

/// The size of a file.
///
/// # Errors
/// It cannot be a document.
pub fn size(path: &Path) -> std::result::Result<u64, Unfit> {
    let seen = std::fs::metadata(path)?;
    match seen.len() {
        _ if !seen.is_file() => Err(Unfit::NotAFile),
        0 => Err(Unfit::Empty),
        size => Ok(size),
    }
}

/// The permissions of a file that others than its owner may read or write.
#[cfg(unix)]
pub fn readable_by_others(path: &Path) -> Option<u32> {
    use std::os::unix::fs::PermissionsExt;
    let mode = std::fs::metadata(path).ok()?.permissions().mode() & 0o777;
    (mode & 0o077 != 0).then_some(mode)
}

/// Elsewhere the folder decides on who may read.
#[cfg(not(unix))]
pub fn readable_by_others(_path: &Path) -> Option<u32> {
    None
}

/// What a file holds; `passed` hears how many bytes were read each time.
///
/// # Errors
/// It cannot be a document.
pub fn read(path: &Path, passed: &mut dyn FnMut(u64)) -> std::result::Result<Content, Unfit> {
    size(path)?;
    let content = pass(&mut File::open(path)?, &mut io::sink(), passed)?;
    if content.size == 0 { Err(Unfit::Empty) } else { Ok(content) }
}

/// Passes a file on, piece by piece.
fn pass(from: &mut File, to: &mut dyn Write, passed: &mut dyn FnMut(u64)) -> io::Result<Content> {
    use std::fmt::Write as _;
    let mut hash = Sha256::new();
    let mut size = 0;
    let mut piece = vec![0; PIECE];
    loop {
        let length = match from.read(&mut piece) {
            Ok(0) => break,
            Ok(length) => length,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        hash.update(&piece[..length]);
        to.write_all(&piece[..length])?;
        size += length as u64;
        passed(length as u64);
    }
    let sha256 = hash.finalize().iter().fold(String::with_capacity(64), |mut text, byte| {
        // Writing to a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    });
    Ok(Content { sha256, size })
}

/// A copy that was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// Where it lies within the folder, parts separated by `/`.
    pub path: String,
    /// What was copied.
    pub content: Content,
}

/// The folder of documents beside a register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filing {
    root: PathBuf,
}

impl Filing {
    /// The folder that belongs to a register: `wijk-documents` beside `wijk.db`.
    pub fn beside(register: &Path) -> Self {
        let mut name = register.file_stem().unwrap_or_default().to_owned();
        name.push("-documents");
        Self { root: register.with_file_name(name) }
    }

    /// Where it is.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Where a copy lies; `None` when the path would lead out of the folder.
    pub fn locate(&self, path: &str) -> Option<PathBuf> {
        let relative = Path::new(path);
        let stays = relative.components().all(|part| matches!(part, Component::Normal(_)));
        stays.then(|| self.root.join(relative))
    }

    /// The path within the folder of a file that lies in it.
    pub fn within(&self, file: &Path) -> Option<String> {
        let (file, root) = (file.canonicalize().ok()?, self.root.canonicalize().ok()?);
        slashed(file.strip_prefix(root).ok()?)
    }

    /// The first name that is free in the folder of a dossier: `003-plan.pdf`, `003-plan-2.pdf` …
    pub fn free(&self, dossier: &str, name: &str) -> String {
        let (stem, ending) = name
            .rsplit_once('.')
            .map_or((name, String::new()), |(stem, ending)| (stem, format!(".{ending}")));
        let path = |number: u32| match number {
            1 => format!("{dossier}/{name}"),
            number => format!("{dossier}/{stem}-{number}{ending}"),
        };
        let is_free = |path: &String| self.root.join(path).symlink_metadata().is_err();
        (1..u32::MAX).map(path).find(is_free).unwrap_or_else(|| path(u32::MAX))
    }

    /// Copies a file into the folder of a dossier under a free name. It is written aside and renamed when it is whole
    /// and on the disk; it is for its owner alone (0600).
    ///
    /// # Errors
    /// What the operating system says, with the file that it says it of.
    pub fn keep(&self, source: &Path, dossier: &str, name: &str) -> Result<Kept> {
        let io = |path: &Path| {
            let path = path.to_owned();
            move |error: io::Error| match error.kind() {
                io::ErrorKind::StorageFull => StorageError::Full,
                _ => StorageError::Io { path, detail: error.to_string() },
            }
        };
        let folder = self.root.join(dossier);
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&folder).map_err(io(&folder))?;
        let mut from = File::open(source).map_err(io(source))?;
        let aside = folder.join(format!(".{name}.{}.part", std::process::id()));
        let copied = create(&aside, true).and_then(|mut to| {
            let content = pass(&mut from, &mut to, &mut |_| {})?;
            to.sync_all()?;
            Ok(content)
        });
        let kept = copied.map_err(io(&aside)).and_then(|content| {
            let path = self.settle(&aside, dossier, name).map_err(io(&folder))?;
            Ok(Kept { path, content })
        });
        kept.inspect_err(|_| {
            // Half a copy is of no use to anybody.
            let _ = std::fs::remove_file(&aside);
        })
    }

    /// Gives what was written aside a free name. The name is taken first, by an empty file, so that what somebody else
    /// puts there in the meantime is not written over.
    fn settle(&self, aside: &Path, dossier: &str, name: &str) -> io::Result<String> {
        loop {
            let path = self.free(dossier, name);
            let target = self.root.join(&path);
            match create(&target, false) {
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(error),
                Ok(_) => {
                    return std::fs::rename(aside, &target)
                        .and_then(|()| sync_folder(&target))
                        .map(|()| path)
                        .inspect_err(|_| {
                            // The empty file that held the name.
                            let _ = std::fs::remove_file(&target);
                        });
                }
            }
        }
    }

    /// Takes away a copy that was made for nothing, and the folder of the dossier when it is empty then.
    pub fn take_away(&self, kept: &Kept) {
        let file = self.root.join(&kept.path);
        // What cannot be taken away is harmless; the doctor names it.
        let _ = std::fs::remove_file(&file);
        if let Some(folder) = file.parent() {
            let _ = std::fs::remove_dir(folder);
            let _ = std::fs::remove_dir(&self.root);
        }
    }

    /// Every file in the folder, sorted. None when there is no folder.
    ///
    /// # Errors
    /// What the operating system says.
    pub fn files(&self) -> Result<Vec<String>> {
        let mut found = Vec::new();
        let mut folders = vec![self.root.clone()];
        while let Some(folder) = folders.pop() {
            let io = |error: io::Error| StorageError::Io { path: folder.clone(), detail: error.to_string() };
            let entries = match std::fs::read_dir(&folder) {
                Err(error) if error.kind() == io::ErrorKind::NotFound => continue,
                entries => entries.map_err(io)?,
            };
            for entry in entries {
                let entry = entry.map_err(io)?;
                // What a link leads to is not in the folder.
                if entry.file_type().map_err(io)?.is_dir() {
                    folders.push(entry.path());
                } else if let Ok(path) = entry.path().strip_prefix(&self.root) {
                    found.push(slashed(path).unwrap_or_else(|| path.to_string_lossy().into_owned()));
                }
            }
        }
        found.sort();
        Ok(found)
    }
}

fn create(path: &Path, again: bool) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(!again).create(again).truncate(again);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// A path with `/` between its parts, on every computer the same.
fn slashed(path: &Path) -> Option<String> {
    let parts: Option<Vec<&str>> = path.components().map(|part| part.as_os_str().to_str()).collect();
    parts.map(|parts| parts.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filing() -> (tempfile::TempDir, Filing) {
        let folder = tempfile::tempdir().unwrap();
        let filing = Filing::beside(&folder.path().join("wijk.db"));
        (folder, filing)
    }

    #[test]
    fn a_copy_is_whole_for_its_owner_alone_and_never_written_over() {
        let (folder, filing) = filing();
        let source = folder.path().join("a.txt");
        std::fs::write(&source, "abc".repeat(100_000)).unwrap();
        let first = filing.keep(&source, "QDC-2021-001", "001-a.txt").unwrap();
        assert_eq!(first.path, "QDC-2021-001/001-a.txt");
        assert_eq!(first.content, read(&source, &mut |_| {}).unwrap());
        assert_eq!(first.content.size, 300_000);
        let second = filing.keep(&source, "QDC-2021-001", "001-a.txt").unwrap();
        assert_eq!(second.path, "QDC-2021-001/001-a-2.txt");
        assert_eq!(filing.files().unwrap(), ["QDC-2021-001/001-a-2.txt", "QDC-2021-001/001-a.txt"]);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
            assert_eq!(mode(&filing.root().join(&first.path)), 0o600);
            assert_eq!(mode(filing.root()), 0o700);
        }
        filing.take_away(&first);
        filing.take_away(&second);
        assert!(!filing.root().exists());
        assert!(filing.files().unwrap().is_empty());
    }

    #[test]
    fn no_path_leads_out_of_the_folder() {
        let (folder, filing) = filing();
        for path in ["../wijk.db", "/etc/passwd", "QDC-2021-001/../../wijk.db", "./a"] {
            let located = filing.locate(path);
            assert!(located.is_none() || path == "./a", "{path}: {located:?}");
        }
        std::fs::create_dir(filing.root()).unwrap();
        std::fs::write(folder.path().join("b"), "b").unwrap();
        std::fs::write(filing.root().join("c"), "c").unwrap();
        assert_eq!(filing.within(&folder.path().join("b")), None);
        assert_eq!(filing.within(&filing.root().join("c")).as_deref(), Some("c"));
    }

    #[test]
    fn what_cannot_be_a_document_is_told_apart() {
        let (folder, filing) = filing();
        let at = |name: &str| folder.path().join(name);
        std::fs::write(at("empty"), "").unwrap();
        assert_eq!(size(&at("empty")), Err(Unfit::Empty));
        assert_eq!(size(&at("nowhere")), Err(Unfit::Missing));
        assert_eq!(size(folder.path()), Err(Unfit::NotAFile));
        std::fs::write(filing.root(), "a file where the folder should be").unwrap();
        std::fs::write(at("a"), "a").unwrap();
        assert!(matches!(filing.keep(&at("a"), "QDC-2021-001", "001-a"), Err(StorageError::Io { .. })));
    }
}
