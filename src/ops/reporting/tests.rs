//! Tests of reports on a realisation.
