//! wijk

pub mod domain;
pub mod exchange;
