//! Votes of residents.

mod bare;
mod files;
