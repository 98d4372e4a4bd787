//! `wijk meeting minutes`

use std::path::PathBuf;

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::cli::{editor, input};
use crate::domain::fact::Fact;
use crate::ops::meeting::{self, Page};

/// `wijk meeting minutes`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Number of the meeting
    #[arg(value_name = "N")]
    meeting: i64,
    /// Take them from a Markdown file; - for standard input [default: $VISUAL or $EDITOR]
    #[arg(long, value_name = "FILE")]
    from: Option<PathBuf>,
}

/// Records the minutes of a meeting, from a file or the user's own editor.
///
/// # Errors
/// As [`meeting::minutes`]; the file's; a text with something wrong in it is kept.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let number = args.meeting;
    let mut store = session.open_for_writing()?;
    let page = store.read(|view| meeting::may_minute(view, number, session.now))?;
    let page = if let Some(path) = &args.from {
        let text = input::text(path)?;
        let flag = path.display().to_string();
        meeting::minutes(&mut session.context(&mut store, "meeting minutes"), number, &text, &flag)?
    } else {
        let before =
            page.meeting.text.minutes.clone().map_or_else(|| skeleton(&page, session), |text| text + "\n");
        let Some(edited) = editor::edit(session, &format!("meeting-{number}-minutes.md"), &before)? else {
            session.ui.note(&Fact::new("plan-edit-nothing"));
            return Ok(());
        };
        let mut context = session.context(&mut store, "meeting minutes");
        let written = meeting::minutes(&mut context, number, &edited.text, "");
        edited.settle(session, &format!("meeting minutes {number}"), written)?
    };
    let lines = page.meeting.text.minutes.as_deref().map_or(0, |text| text.lines().count());
    session.ui.done(&tell::fact("meeting-minuted", &page).with("lines", lines));
    tell::next(&page, session);
    Ok(())
}

/// What minutes begin with: a heading, and the agenda as points.
fn skeleton(page: &Page, session: &Session) -> String {
    let tr = &session.ui.tr;
    let heading = tr.fact(&tell::fact("meeting-title", page));
    let points = page.meeting.text.agenda.iter().flat_map(|agenda| agenda.lines());
    let points: String =
        points.filter(|line| !line.trim().is_empty()).map(|line| format!("## {}\n\n", line.trim())).collect();
    format!("# {heading}\n\n{points}")
}
