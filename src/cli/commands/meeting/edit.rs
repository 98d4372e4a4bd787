//! `wijk meeting edit`

use super::flags::MeetingFlags;
use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::meeting;

/// `wijk meeting edit`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the meeting
    #[arg(value_name = "N")]
    meeting: i64,
    #[command(flatten)]
    flags: MeetingFlags,
    /// Whether it took place
    #[arg(long, value_enum, value_name = "yes|no")]
    held: Option<Held>,
}

/// Whether a meeting took place, on the command line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Held {
    /// It took place.
    Yes,
    /// It did not take place.
    No,
}

/// Changes a meeting.
///
/// # Errors
/// As [`meeting::edit`].
pub fn run(args: Args, session: &mut Session) -> Outcome {
    let mut input = args.flags.read(&session.ui.tr)?;
    input.held = args.held.map(|held| held == Held::Yes);
    let mut store = session.open_for_writing()?;
    let page = meeting::edit(&mut session.context(&mut store, "meeting edit"), args.meeting, &input)?;
    session.ui.done(&tell::fact("meeting-changed", &page));
    tell::next(&page, session);
    Ok(())
}
