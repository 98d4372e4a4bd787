//! wijk

pub mod domain;
