//! One file for each command: transcripts of the whole exchange, from a sealed environment.

mod export;
mod list;
mod log;
mod report;
mod search;
mod show;
