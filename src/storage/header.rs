//! A look at the first hundred bytes of a file before SQLite opens it, so that a foreign, newer or truncated
//! file gets one clear line and stays as it is. The layout is that of <https://sqlite.org/fileformat.html>.

use std::fs::File;
use std::io::Read;
use std::path::Path;

use super::StorageError;

/// `wijk` in ASCII: marks a SQLite file as a register.
pub const APPLICATION_ID: u32 = 0x7769_6a6b;

/// Checks a file's header and gives the version of its schema.
///
/// # Errors
/// Missing, not a register, truncated, or what the operating system says.
pub fn check(path: &Path) -> Result<i64, StorageError> {
    let io = |error: std::io::Error| StorageError::Io { path: path.to_owned(), detail: error.to_string() };
    let metadata = match std::fs::metadata(path) {
        Ok(metadata) => metadata,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
            return Err(StorageError::Missing(path.to_owned()));
        }
        Err(error) => return Err(io(error)),
    };
    let foreign = |why| Err(StorageError::NotARegister(path.to_owned(), why));
    if !metadata.is_file() {
        return foreign("not-a-file");
    }
    if metadata.len() == 0 {
        return foreign("empty");
    }
    let mut header = [0_u8; 100];
    let mut file = File::open(path).map_err(io)?;
    if file.read_exact(&mut header).is_err() || !header.starts_with(b"SQLite format 3\0") {
        return foreign("not-sqlite");
    }
    let number = |at: usize| u32::from_be_bytes([header[at], header[at + 1], header[at + 2], header[at + 3]]);
    if number(68) != APPLICATION_ID {
        return foreign("other-application");
    }
    let page_size = match u16::from_be_bytes([header[16], header[17]]) {
        1 => 65_536,
        size => u64::from(size),
    };
    // The page count is only valid when the two change counters agree, and while no interrupted change
    // waits to be rolled back.
    let interrupted = std::fs::metadata(journal_of(path)).is_ok_and(|journal| journal.len() > 0);
    if number(24) == number(92) && !interrupted && metadata.len() < u64::from(number(28)) * page_size {
        let detail = format!("{} < {} × {page_size}", metadata.len(), number(28));
        return Err(StorageError::Corrupt(path.to_owned(), detail));
    }
    Ok(i64::from(number(60)))
}

fn journal_of(path: &Path) -> std::path::PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-journal");
    name.into()
}
