//! `wijk inventory add`: a version of the inventory.

use std::path::{Path, PathBuf};

use super::asked::HeadFlags;
use super::walk::{self, Way};
use super::write::is_table;
use super::{free, start, tell};
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::input;
use crate::cli::session::Session;
use crate::domain::fact::{Fact, Fault};
use crate::ops::inventory::{self, Next};

/// `wijk inventory add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    #[command(flatten)]
    head: HeadFlags,
    /// Take everything from a TOML or CSV file; - for standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["held_on", "method", "residents", "users", "partners"])]
    from: Option<PathBuf>,
    /// Record the next version; it begins with the findings of the version before
    #[arg(long)]
    new_version: bool,
    #[command(flatten)]
    way: Way,
}

/// Records the whole inventory from a file: the first version, or the next.
pub(super) fn from_file(dossier: &str, path: &Path, session: &mut Session) -> Outcome {
    let made = session.open()?.read(|view| inventory::look(view, dossier, None))?.row.is_some();
    record(dossier, path, made, session)
}

fn record(dossier: &str, path: &Path, next: bool, session: &mut Session) -> Outcome {
    let bytes = input::bytes(path)?;
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "inventory add");
    let changed = if is_table(path) || (path == Path::new("-") && looks_like_a_table(&bytes)) {
        inventory::add_from_table(&mut context, dossier, &bytes, next)?
    } else {
        let text = input::utf8(path, &bytes)?;
        inventory::add_from(&mut context, dossier, &text, next)?
    };
    tell::changed("inventory-added", &changed, session);
    Ok(())
}

/// Whether what comes on standard input is a table: TOML has a sign of equality in its first line.
pub(in crate::cli::commands) fn looks_like_a_table(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let first = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'));
    first.is_some_and(|line| !line.contains('=') && !line.starts_with('['))
}

/// Records a version.
///
/// # Errors
/// As [`inventory::add`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    if let Some(path) = &args.from {
        return record(&args.dossier, path, args.new_version, session);
    }
    let form = args.head.form()?;
    let next = if args.new_version { Next::Carried } else { Next::Refused };
    if form.is_open() {
        let looked = session.open()?.read(|view| inventory::look(view, &args.dossier, None))?;
        // Better to go on with what there is, or to hear of it, than to answer questions in vain.
        if looked.row.is_some() && next == Next::Refused {
            return match session.prompter.can_ask() && args.head.is_silent() {
                true => go_on(&args.dossier, args.way, session),
                false => Err(inventory::exists(&looked).into()),
            };
        }
        return start::begin(&looked, form, next, args.way, session);
    }
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "inventory add");
    let changed = inventory::begin(&mut context, &args.dossier, &form.input(), &[], next)?;
    tell::changed("inventory-added", &changed, session);
    Ok(())
}

/// `wijk inventory DOSSIER` in a terminal: the first version, the questions that are open, or more findings.
///
/// # Errors
/// As [`run`].
pub fn go_on(dossier: &str, way: Way, session: &mut Session) -> Outcome {
    let looked = session.open()?.read(|view| inventory::look(view, dossier, None))?;
    if looked.row.is_none() {
        let form = HeadFlags::default().form()?;
        return start::begin(&looked, form, Next::Refused, way, session);
    }
    inventory::may_change(&looked)?;
    if walk::is_open(&looked, way) {
        return walk::walk(&looked.dossier.reference, way, session);
    }
    free::findings(&looked.dossier.reference, session)
}

/// A word of a closed set, on a flag.
///
/// # Errors
/// It is not one of them.
pub fn word<T: std::str::FromStr>(
    flag: &str,
    text: Option<&str>,
    code: &'static str,
) -> Result<Option<T>, CommandError> {
    let Some(text) = text else { return Ok(None) };
    let wrong = || Fault::of(flag, text, Fact::new(code));
    text.parse().map(Some).map_err(|_| crate::ops::Error::invalid(wrong()).into())
}
