//! The reports: each asks the register its questions and makes a value of the answers.
