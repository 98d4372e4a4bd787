//! `wijk session minutes`

use crate::cli::args::FormatArg;
use crate::cli::commands::Outcome;
use crate::cli::commands::score::tell::cell;
use crate::cli::session::Session;
use crate::i18n::Tr;
use crate::ops::{score, session};
use crate::report::build::minutes::{Averages, Manner, minutes};
use crate::report::build::session::For;
use crate::report::render::Format;

/// `wijk session minutes`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The session: number, day, or part of the name of its body [default: the only one not closed]
    session: Option<String>,
    /// Without the names of people: neighbourhoods and functions only
    #[arg(long)]
    public: bool,
}

/// Prints the minutes; to a file or a pipe as Markdown, unless another form is asked for.
///
/// # Errors
/// Not found, or several fit.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let now = session.now;
    let tr = Tr::new(session.ui.tr.language());
    let (page, averages) = session.open()?.read(|view| {
        let page = session::look(view, args.session.as_deref(), now)?;
        let number = page.number().to_string();
        // Marks are sealed until the session is closed; an edition without a scale has none.
        let scores = match page.session.closed_on {
            Some(_) => score::scores(view, Some(&number), now).map(|(_, scores)| scores).unwrap_or_default(),
            None => Vec::new(),
        };
        let shown = scores.iter().filter(|one| one.score.is_some());
        let averages: Averages = shown.map(|one| (one.project.id, cell(&tr, one.score.as_ref()))).collect();
        Ok::<_, crate::ops::Error>((page, averages))
    })?;
    // Minutes are a document: to a file they go as one that can be mailed.
    if session.globals.format.is_none() && session.globals.output.is_some() {
        session.globals.format = Some(FormatArg::Markdown);
        session.format = Format::Markdown;
    }
    let reader = if args.public { For::Public } else { For::Office };
    let for_people = matches!(session.format, Format::Table | Format::Markdown);
    let manner = Manner { reader, for_people };
    let report = minutes(&session.ui.tr, &page, &averages, manner);
    session.print(&report)
}
