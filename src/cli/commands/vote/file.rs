//! Reading a `.pb` file of the user.

use std::fs::File;
use std::path::Path;

use crate::cli::error::{CommandError, fault_text};
use crate::cli::session::Session;
use crate::cli::ui::Emphasis;
use crate::domain::fact::{Fact, Fault};
use crate::exchange::pabulib::{Keep, LARGEST, PabulibFile, ReadError, ReadFile, read};

/// Reads a file, or standard input for `-`, and tells what was odd in it. One that is too large is refused before
/// anything of it is read.
///
/// # Errors
/// There is no such file; its faults.
pub fn opened(path: &Path, keep: Keep, session: &mut Session) -> Result<PabulibFile, CommandError> {
    let ReadFile { file, warnings } = if path == Path::new("-") {
        taken(path, read(std::io::stdin().lock(), keep))?
    } else {
        let source = File::open(path).map_err(|error| CommandError::file(path, &error))?;
        if source.metadata().is_ok_and(|known| known.is_file() && known.len() > LARGEST) {
            let mebibytes = i64::try_from(LARGEST >> 20).unwrap_or(i64::MAX);
            let fact = Fact::new("pabulib-too-large").with("mebibytes", mebibytes);
            return Err(crate::ops::Error::invalid(Fault::of(path.display().to_string(), "", fact)).into());
        }
        taken(path, read(source, keep))?
    };
    told(&warnings, session);
    Ok(file)
}

fn taken(path: &Path, outcome: Result<ReadFile, ReadError>) -> Result<ReadFile, CommandError> {
    outcome.map_err(|error| match error {
        ReadError::Source(error) => CommandError::file(path, &error),
        ReadError::Faults(faults) => crate::ops::Error::Invalid(faults).into(),
    })
}

/// Says what is odd, each with its place.
pub fn told(warnings: &[Fault], session: &mut Session) {
    for warning in warnings {
        let text = fault_text(&session.ui, warning);
        session.ui.say_always("!", Emphasis::Warning, &text);
    }
}
