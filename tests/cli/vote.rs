//! Votes of residents.

mod bare;
mod files;
mod register;
mod story;
