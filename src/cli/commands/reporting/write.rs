//! `wijk reporting write`

use std::path::PathBuf;

use super::asked::by_prompts;
use super::tell::{about, hints};
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::cli::{CommandError, input};
use crate::domain::fact::{Fact, Fault};
use crate::domain::reporting::{ReportInput, ReportKind};
use crate::ops::reporting::{WriteRequest, Written, before, write, write_from};

/// `wijk reporting write`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Reference, or any part of it or of the neighbourhood's name that fits one dossier
    dossier: String,
    /// Of which kind: interim or final [default: final]
    #[arg(long, value_name = "KIND", value_parser = kind)]
    kind: Option<ReportKind>,
    /// The first day that it is about [default: the beginning of the realisation, or the day after the last report]
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// The last day that it is about [default: today]
    #[arg(long, value_name = "DATE")]
    to: Option<String>,
    /// What happened, in the words of the group; empty takes it away
    #[arg(long, value_name = "TEXT")]
    summary: Option<String>,
    /// What is to be told of a project, by its number; may be given several times
    #[arg(long = "story", value_name = "N=TEXT")]
    stories: Vec<String>,
    /// Who declares it sincere and true; empty takes it away
    #[arg(long, value_name = "NAME")]
    declared_by: Option<String>,
    /// Take what is in a TOML file; - for standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["kind", "from", "to", "summary", "stories", "declared_by"])]
    from_file: Option<PathBuf>,
}

fn kind(text: &str) -> Result<ReportKind, String> {
    text.parse().map_err(|_| "interim, final".to_owned())
}

/// Writes a report, or goes on with the one that was not handed in.
///
/// # Errors
/// As [`write`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    if let Some(path) = &args.from_file {
        let text = input::text(path)?;
        let written = write_from(&mut session.context(&mut store, "reporting write"), &args.dossier, &text)?;
        tell(&written, session);
        return Ok(());
    }
    let mut said = ReportInput {
        kind: args.kind,
        from: input::day("--from", args.from.as_deref())?,
        to: input::day("--to", args.to.as_deref())?,
        summary: args.summary.clone(),
        declared_by: args.declared_by.clone(),
        stories: stories(&args.stories)?,
    };
    if session.prompter.can_ask() && said == ReportInput::default() {
        let now = session.now;
        let (before, page) = store.read(|view| {
            let before = before(view, &args.dossier, now)?;
            let page = crate::ops::reporting::there(view, &before)?;
            Ok::<_, crate::ops::Error>((before, page))
        })?;
        by_prompts(&before, &page, &mut said, session)?;
    }
    let request = WriteRequest { dossier: args.dossier.clone(), input: said };
    let written = write(&mut session.context(&mut store, "reporting write"), &request)?;
    tell(&written, session);
    Ok(())
}

/// `1=What there is to tell of it`.
fn stories(texts: &[String]) -> Result<Vec<(u32, String)>, CommandError> {
    let mut faults = Vec::new();
    let mut stories = Vec::new();
    for text in texts {
        let read = text.split_once('=').and_then(|(number, story)| {
            let number: u32 = number.trim().parse().ok()?;
            Some((number, story.trim().to_owned()))
        });
        match read {
            Some(story) => stories.push(story),
            None => faults.push(Fault::of("--story", text, Fact::new("reporting-wrong-story"))),
        }
    }
    if faults.is_empty() { Ok(stories) } else { Err(crate::ops::Error::Invalid(faults).into()) }
}

fn tell(written: &Written, session: &mut Session) {
    let text = &written.report.text;
    let fact = about("reporting-written", &written.dossier, &written.report)
        .with("new", i64::from(written.is_new))
        .with("from", text.from)
        .with("to", text.to);
    session.ui.done(&fact);
    hints(session, &written.gaps);
    let (reference, number) = (&written.dossier.reference, written.report.number);
    match written.gaps.first().filter(|gap| gap.kind.blocks()) {
        Some(gap) => session.ui.next(&gap.command),
        None => session.ui.next(&format!("wijk reporting submit {reference} {number}")),
    }
    session.ui.next(&format!("wijk reporting show {reference} {number}"));
    session.after_change();
}
