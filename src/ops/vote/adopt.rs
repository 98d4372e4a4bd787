//! Adopting.
