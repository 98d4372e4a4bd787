//! One file for each command: transcripts of the whole exchange, from a sealed environment.

mod log;
