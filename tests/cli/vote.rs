//! Votes of residents.

mod files;
mod register;
