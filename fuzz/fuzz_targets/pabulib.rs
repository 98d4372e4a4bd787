//! Any bytes as a `.pb` file: nothing falls over, and a file that is taken is the same after it was written.
#![no_main]

use libfuzzer_sys::fuzz_target;
use wijk::exchange::pabulib::{Keep, PabulibFile, ReadError, read, write};

/// What a file that names nothing gets, so that it can be written.
const GIVEN: [(&str, &str); 8] = [
    ("description", "x"),
    ("country", "Belgium"),
    ("unit", "x"),
    ("instance", "2026"),
    ("rule", "unknown"),
    ("date_begin", "2026"),
    ("date_end", "2026"),
    ("max_sum_points", "10"),
];

fn taken(bytes: &[u8], keep: Keep) -> Option<PabulibFile> {
    match read(bytes, keep) {
        Ok(read) => Some(read.file),
        Err(ReadError::Faults(faults)) => {
            assert!(!faults.is_empty());
            None
        }
        Err(ReadError::Source(error)) => panic!("{error}"),
    }
}

fuzz_target!(|bytes: &[u8]| {
    let ballots = taken(bytes, Keep::Ballots);
    let Some(mut file) = taken(bytes, Keep::Everything) else {
        assert!(ballots.is_none());
        return;
    };
    assert_eq!(ballots.map(|file| file.election), Some(file.election.clone()));
    for (key, value) in GIVEN {
        file.meta.set(key, value);
    }
    for least in [1, 5] {
        let written = write(&file, least).expect("it has all that it needs");
        let again = taken(&written.bytes, Keep::Everything).expect("what we write we read");
        assert_eq!(again.election.ballots, file.election.ballots);
        assert_eq!(again.election.ballot_type, file.election.ballot_type);
        assert_eq!(again.election.budget, file.election.budget);
        for (again, before) in again.election.projects.iter().zip(&file.election.projects) {
            assert_eq!((&again.id, again.cost), (&before.id, before.cost));
        }
        // Once it is in the strict form, nothing changes any more.
        let twice = write(&again, least).expect("it has all that it needs");
        assert_eq!(String::from_utf8_lossy(&twice.bytes), String::from_utf8_lossy(&written.bytes));
    }
});
