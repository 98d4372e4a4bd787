//! wijk

pub mod cli;
pub mod domain;
pub mod exchange;
pub mod i18n;
pub mod ops;
pub mod report;
pub mod storage;
