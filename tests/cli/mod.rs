//! One file for each command: transcripts of the whole exchange, from a sealed environment.

mod admit;
mod advance_phase;
mod apply;
mod check;
mod coach;
mod decide;
mod edit;
mod edition;
mod init;
mod log;
mod member;
mod neighbourhood;
mod programme;
mod redo;
mod reject;
mod reopen;
mod resume;
mod suspend;
mod undo;
mod withdraw;
