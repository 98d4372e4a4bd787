//! Floor 2, beside `ops`: questions asked of the register, answered as a value. A report is sections of facts,
//! tables and prose with typed cells; renderers print any report in any format and know nothing of the
//! register. Adding a report adds a file in `build`; adding a format adds a file in `render`.
//!
//! What scripts can rely on, in every report:
//! - JSON is one document `{"schema": "wijk/NAME/1", "currency": "EUR", "data": {…}}`. `data` is always an object
//!   with each section under its key, also when there is only one: facts are an object, a table is an array of
//!   objects. Every key is always there, `null` when nothing is known. Amounts are whole cents under a key that
//!   ends in `_cents`, days are ISO, moments RFC 3339, codes are codes; a share is `{"part", "whole"}`.
//! - CSV and plain text are one table: the first of the report, or the section that is asked for. Facts are one
//!   record. Amounts have two decimals under a key that ends in `_eur`; several values are joined by `|`.
//! - Prose and the notes under tables are for people and are left out.

pub mod build;
pub mod letter;
pub mod page;
pub mod programme_file;
pub mod render;
pub mod value;
