//! `wijk demo`: a whole sample edition, its overview, one dossier's check, and what to try next.

use super::{Outcome, check};
use crate::cli::session::Session;
use crate::cli::{CommandError, settings};
use crate::domain::fact::Fact;
use crate::ops::demo::{EDITION, PREPARING, build, last_day};
use crate::ops::find::quoted;
use crate::report::build::overview::overview;
use crate::storage::Store;

/// `wijk demo`
#[derive(Debug, clap::Args)]
pub struct Args {}

/// How long a dossier may stand still before the overview points it out, in days.
const STUCK_AFTER: u32 = 90;

/// Builds the sample at `--db`, or as `demo.db` beside the usual register, where an earlier sample is replaced.
///
/// # Errors
/// Something is already at `--db`.
pub fn run(_args: &Args, session: &mut Session) -> Outcome {
    if session.globals.db.is_none() {
        session.path = settings::default_register().with_file_name("demo.db");
        match std::fs::remove_file(&session.path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(CommandError::file(&session.path, &error));
            }
            _ => {}
        }
    }
    let mut store = Store::create(&session.path)?;
    build(&mut store, &session.actor)?;
    let path = session.path.display().to_string();
    session.ui.done(&Fact::new("ui-demo-done").with("path", &path).with("edition", EDITION));
    // As it was when the sample ended: years later everything in it would be long overdue.
    let today = last_day();
    let tr = crate::i18n::Tr::new(session.ui.tr.language());
    let report = store.read(|view| {
        let edition = crate::ops::find::edition(view, Some(EDITION))?;
        crate::ops::Result::Ok(overview(
            view,
            &tr,
            (&edition.reference.clone().into(), vec![edition]),
            today,
            STUCK_AFTER,
        )?)
    })?;
    session.print(&report)?;
    session.ui.line("")?;
    // The sample is not ready for its next phase: that is what is to be seen, and no failure.
    match check::show(PREPARING, session) {
        Err(CommandError::Found) | Ok(()) => {}
        Err(other) => return Err(other),
    }
    session.ui.finish()?;
    session.ui.note(&Fact::new("ui-demo-next"));
    let path = quoted(&path);
    for command in
        ["list", "show roue", "budget roue", "plan show marelle", "agenda", "report annual --year 2021"]
    {
        session.ui.next(&format!("wijk --db {path} {command}"));
    }
    Ok(())
}
