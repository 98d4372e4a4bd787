//! The registers that are measured on.

use std::path::PathBuf;

use wijk::ops::Context;
use wijk::ops::generate::generate;
use wijk::storage::{Access, Store};

/// A made-up register in a folder of its own, gone when it is dropped.
pub struct Made {
    pub size: u32,
    pub path: PathBuf,
    /// A dossier that goes on, in the middle of the register.
    pub reference: String,
    /// A dossier that was closed, with its expenses.
    pub closed: String,
    _folder: tempfile::TempDir,
}

/// The sizes: those of `WIJK_BENCH_SIZES`, or the usual three; as a mere test the smallest.
#[expect(clippy::disallowed_methods, reason = "a setting of the measurement, not of the program")]
pub fn sizes() -> Vec<u32> {
    let told = std::env::var("WIJK_BENCH_SIZES").ok();
    let usual =
        if std::env::args().any(|argument| argument == "--bench") { "1000,10000,100000" } else { "100" };
    told.as_deref().unwrap_or(usual).split(',').map(|size| size.trim().parse().unwrap()).collect()
}

/// A folder for registers.
pub fn folder() -> tempfile::TempDir {
    tempfile::TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).unwrap()
}

impl Made {
    pub fn new(size: u32) -> Self {
        let folder = folder();
        let path = folder.path().join("wijk.db");
        let mut store = Store::create(&path).unwrap();
        let _ = generate(&mut store, size).unwrap();
        let reference = "SELECT reference FROM dossier WHERE phase = 'selection' AND status = 'active'
                         ORDER BY id LIMIT 1 OFFSET ?1";
        let connection = rusqlite::Connection::open(&path).unwrap();
        let reference = connection.query_row(reference, [size / 20], |row| row.get(0)).unwrap();
        let closed = "SELECT reference FROM dossier WHERE status = 'closed' ORDER BY id LIMIT 1";
        let closed = connection.query_row(closed, [], |row| row.get(0)).unwrap();
        Self { size, path, reference, closed, _folder: folder }
    }

    pub fn open(&self, access: Access) -> Store {
        Store::open(&self.path, access, wijk::storage::WAIT).unwrap()
    }

    /// The register through rusqlite alone.
    pub fn bare(&self) -> rusqlite::Connection {
        rusqlite::Connection::open_with_flags(&self.path, rusqlite::OpenFlags::SQLITE_OPEN_READ_ONLY).unwrap()
    }
}

/// The circumstances of a change, long after everything was typed in.
pub fn context(store: &mut Store, dry_run: bool) -> Context<'_> {
    let now = "2026-10-01T09:00:00Z".parse().unwrap();
    Context { store, now, actor: "bench".into(), command: "bench".into(), dry_run }
}
