//! `wijk upgrade`: brings a register of an older version to the one that this program writes.

use super::Outcome;
use crate::cli::session::Session;
use crate::cli::settings;
use crate::domain::fact::Fact;
use crate::storage::upgrade::{Upgraded, pending};
use crate::storage::{Access, SCHEMA_VERSION, Store};

/// `wijk upgrade`
#[derive(Debug, clap::Args)]
pub struct Args {}

/// Upgrades the register, and says from which to which version and where it lies as it was.
///
/// # Errors
/// Those of opening for writing.
pub fn run(_args: &Args, session: &mut Session) -> Outcome {
    let Some(needed) = pending(&session.path)? else { return nothing_to_do(session) };
    if session.globals.dry_run {
        session.ui.done(&told("upgrade-would", &needed));
        session.after_change();
        return Ok(());
    }
    let store = Store::open(&session.path, Access::Write, settings::wait())?;
    // Another program may have done it meanwhile.
    let Some(upgraded) = store.upgraded() else { return nothing_to_do(session) };
    session.ui.done(&told("upgrade-done", upgraded));
    session.ui.note(&Fact::new("upgrade-copy").with("copy", upgraded.copy.display().to_string()));
    session.ui.note(&Fact::new("upgrade-no-undo"));
    Ok(())
}

fn nothing_to_do(session: &mut Session) -> Outcome {
    session.ui.done(&Fact::new("upgrade-nothing").with("version", SCHEMA_VERSION));
    Ok(())
}

fn told(code: &'static str, upgraded: &Upgraded) -> Fact {
    let fact = Fact::new(code).with("from", upgraded.from).with("to", upgraded.to);
    if code == "upgrade-would" { fact.with("copy", upgraded.copy.display().to_string()) } else { fact }
}
