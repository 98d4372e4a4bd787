//! `wijk vote open`

use super::{flags, tell};
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::vote::open;

/// `wijk vote open`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference of the edition [default: the only open one]
    edition: Option<String>,
    #[command(flatten)]
    flags: flags::VoteFlags,
    /// A project on the ballot, such as WB-2026-003/1; again for each [default: all that can be]
    #[arg(long = "project", value_name = "REFERENCE/N")]
    projects: Vec<String>,
}

/// Opens a vote on the projects of an edition.
///
/// # Errors
/// As [`open::open`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let input = args.flags.read(&session.ui.tr)?;
    let mut store = session.open_for_writing()?;
    let prepared = store.read(|view| open::prepare(view, args.edition.as_deref(), session.now))?;
    let mut filled = prepared.filled(&input);
    if !(prepared.ready.is_empty() && args.projects.is_empty()) {
        flags::complete(&mut filled, session)?;
    }
    let reference = prepared.edition.reference;
    let opened =
        open::open(&mut session.context(&mut store, "vote open"), Some(&reference), &filled, &args.projects)?;
    session.ui.done(&tell::fact("voting-opened", &opened.page));
    session.ui.note(&tell::terms(&opened.page));
    tell::left_out(&opened.left_out, session);
    tell::warnings(&opened.page, session);
    session.ui.next(&format!("wijk vote show {}", opened.page.vote.id.0));
    session.after_change();
    Ok(())
}
