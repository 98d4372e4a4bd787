//! `wijk session edit`

use super::flags::SessionFlags;
use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::session;

/// `wijk session edit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The session: number, day, or part of the name of its body [default: the only one not closed]
    session: Option<String>,
    #[command(flatten)]
    flags: SessionFlags,
}

/// Changes a session.
///
/// # Errors
/// As [`session::edit`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let input = args.flags.read()?;
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "session edit");
    let page = session::edit(&mut context, args.session.as_deref(), &input)?;
    session.ui.done(&tell::fact("session-changed", &page));
    tell::next(&page, session);
    Ok(())
}
