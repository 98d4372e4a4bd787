//! Votes of residents.

mod files;
