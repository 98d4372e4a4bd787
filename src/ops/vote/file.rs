//! Ballots in files: what residents filled in, and the vote as others can count it again.

use super::Page;
use super::ballots::{ImportRequest, Intake};
use crate::domain::fact::{Fact, Fault};
use crate::ops::{Error, Result};

/// Reads the ballots of a file into the intake.
pub(super) fn read_ballots(
    _page: &Page,
    request: &ImportRequest<'_>,
    _intake: &mut Intake<'_>,
) -> Result<()> {
    Err(Error::invalid(Fault::of(request.source, "", Fact::new("error-not-utf8"))))
}
