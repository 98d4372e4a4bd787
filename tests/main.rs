//! All tests of the program as a whole, in one binary.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test that cannot go on must stop"
)]

mod cli;
mod common;
mod council;
mod mixed;
mod money;
mod opening;
mod preparation;
mod programmes;
mod readme;
mod realisation;
mod story;
#[cfg(unix)]
mod terminal;
mod tidy;
mod undo;
