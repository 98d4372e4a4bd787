//! One file for each command: transcripts of the whole exchange, from a sealed environment.

mod evaluate;
mod inventory;
mod log;
mod plan;
mod prepared;
mod step;
