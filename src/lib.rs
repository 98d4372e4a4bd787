//! `wijk` keeps the dossiers of a neighbourhood-participation programme in one local SQLite file, from the
//! application through preparation, selection and realisation to the yearly figures that are published.
//!
//! # The map
//!
//! Imports run downwards only; `tests/tidy.rs` executes the walls.
//!
//! ```text
//! main → cli → { ops, report } → { storage, i18n, exchange } → domain
//! ```
//!
//! | floor | folder | what is in it | alone may use |
//! |---|---|---|---|
//! | 0 | [`domain`] | values and rules: no SQL, files, clock or wording | num-rational, iban_validate, phonenumber |
//! | 1 | [`storage`] | the only door to the database, the one gate for writing, the journal | rusqlite |
//! | 1 | [`i18n`] | all wording in nl, fr and en; money and dates in each | fluent-bundle |
//! | 1 | [`exchange`] | foreign formats as pure codecs: bytes ↔ values | encoding_rs, icalendar |
//! | 2 | [`ops`] | use cases: one function for each thing that a user can do | – |
//! | 2 | [`report`] | questions answered as a value; renderers that print any of them; letters | comfy-table, minijinja, pulldown-cmark |
//! | 3 | [`cli`] | words in, words out: arguments, prompts, settings, exit codes | clap, dialoguer |
//!
//! Some rooms that are easily missed: [`domain::holidays`] and [`domain::dates`] count days and working days of
//! Belgium; [`domain::timeline`] lays steps out in time; [`domain::programme::template`] has the questions of an
//! inventory and its indicators; [`domain::programme::selection`] has who sits, what is admissible, who approves and how
//! residents vote; [`domain::vote`] counts votes, exactly; [`domain::vat`] and [`domain::split`] reckon with cents;
//! [`exchange::bank_in`] reads what banks export; [`exchange::pabulib`] reads and writes `.pb` files;
//! [`report::letter`] makes letters from templates that an office can replace; [`storage::filing`] keeps the files of
//! documents beside the register;
//! [`storage::library`] and [`storage::neighbourhood::history`] look over all editions; [`exchange::map_file`] draws the map;
//! [`domain::measurement`] says what measurements come to and [`domain::unit`] reads them with their units;
//! [`report::build::explain`] tells a programme as a page and [`report::programme_file`] begins the file of a new one;
//! [`domain::programme::schema`] learns the form of such a file for editors from how it is read;
//! [`domain::instalment`] plans how an award is paid, [`ops::payment`] leads it to the bank and [`exchange::bank_in`]
//! reads what the bank did;
//! [`storage::upgrade`] brings an older register up to date; `exchange::calendar_file` writes the agenda for calendars.
//!
//! Beside `src`: `schema.sql` is the whole current schema, with the reason for every table; `fixtures` holds
//! programme files, applications as they arrive, and what tests compare with; `docs` has guides whose console blocks
//! are run as tests; `tests` runs the program from a sealed room; `benches` measures; `fuzz` throws any bytes
//! at what reads the files of others.
//!
//! # How a change goes
//!
//! A command of [`cli`] turns its arguments into a typed request and opens the register. A use case of [`ops`]
//! calls [`storage::Store::transact`], the only way to write: one command is one transaction, one entry of the
//! journal and one thing to undo. Inside it reads the facts, asks [`domain::dossier::judge`] what the edition's
//! rules say, and writes. What it has to tell goes up as a [`domain::fact::Fact`], a code with its facts, and
//! becomes a sentence only in [`i18n`], in the reader's language.
//!
//! Rules are data: a programme file (see [`domain::programme`]) names the kind of each rule, its parameters, its
//! severity and its source. An edition resolves them once and its dossiers are judged by them for ever.
//!
//! # How to add a command
//!
//! 1. What it does is a function in [`ops`] with a typed request, and a kind in [`domain::operation`] when it
//!    writes. What it asks of the register is a method on [`storage::View`] or [`storage::Tx`], in the file of
//!    its noun; a statement longer than two lines is a `.sql` file beside it.
//! 2. What it says is messages in `src/i18n/messages/{nl,fr,en}`, written in each language by itself.
//! 3. `src/cli/commands/NAME.rs` has its arguments, their help, and one `run`; `cli::args::Command` and
//!    `cli::commands::run` name it. A group of commands is a folder `NAME` whose `mod.rs` only tells them apart. The
//!    help is in English there, and in Dutch and French in `help.ftl`. What it shows is a [`report::value::Report`].
//! 4. `tests/cli/NAME.rs` has the transcript of what it does and of every way in which it says no.
//! 5. The README shows it where a user needs it.
//!
//! # How to add a kind of rule
//!
//! A variant of [`domain::programme::rule::Check`] with its parameters in `KINDS_OF_RULES`, its verdict in
//! [`domain::dossier::judge`], its sentence about a dossier in `rule.ftl` and the one about itself in `explain.ftl`, and a
//! test at its boundary. A new key of a programme file stands in `example.toml` too, with its explanation in `draft.ftl`.

pub mod cli;
pub mod domain;
pub mod exchange;
pub mod i18n;
pub mod ops;
pub mod report;
pub mod storage;
