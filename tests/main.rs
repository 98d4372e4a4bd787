//! All tests of the program as a whole, in one binary.

mod cli;
mod common;
mod opening;
mod tidy;
mod undo;
