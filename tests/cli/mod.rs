//! One file for each command: transcripts of the whole exchange, from a sealed environment.

mod evaluate;
mod export;
mod generate;
mod inventory;
mod list;
mod log;
mod plan;
mod prepared;
mod report;
mod search;
mod show;
mod step;
