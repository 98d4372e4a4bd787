//! `wijk reporting show`

use super::Which;
use super::tell::gap;
use crate::cli::args::FormatArg;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::reporting::look;
use crate::report::build::reporting::{Lacking, Manner, document};
use crate::report::render::Format;

/// `wijk reporting show`
#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    which: Which,
}

/// Prints a report; to a file as Markdown, unless another form is asked for.
///
/// # Errors
/// Not found, or several fit.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let now = session.now;
    let looked = session.open()?.read(|view| look(view, &args.which.dossier, args.which.report, now))?;
    // It is a document: to a file it goes as one that can be mailed.
    if session.globals.format.is_none() && session.globals.output.is_some() {
        session.globals.format = Some(FormatArg::Markdown);
        session.format = Format::Markdown;
    }
    let tr = &session.ui.tr;
    let lacking: Vec<Lacking> = looked
        .gaps
        .iter()
        .map(|one| Lacking {
            code: one.kind.to_string(),
            blocks: one.kind.blocks(),
            what: tr.fact(&gap(one)),
            command: one.command.clone(),
        })
        .collect();
    let for_people = !matches!(session.format, Format::Json | Format::Csv | Format::Plain);
    let manner = Manner { for_people, changed: looked.changed };
    let report = document(tr, &looked.page, &lacking, manner);
    session.print(&report)
}
