//! `wijk programme explain`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::report::build::explain::{Explained, Whose, explain};
use crate::report::page;
use crate::report::render::Format;

/// `wijk programme explain`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Programme, such as brussels-qdc, brussels-qdc/2024 or my-programme.toml
    #[arg(value_name = "PROGRAMME[/YEAR]")]
    what: String,
}

/// Explains a programme or one of its editions as a page to read: in the terminal, as Markdown or as HTML; for machines
/// as a table of its sentences.
///
/// # Errors
/// Not found; the faults of the file.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let subject = super::subject(session, &args.what)?;
    let whose = match subject.year {
        Some(_) if subject.opened => Whose::OfRegister,
        Some(year) if subject.programme.editions.contains_key(&year) => Whose::OfYear,
        Some(_) => Whose::OfUnknownYear,
        None if subject.programme.editions.is_empty() => Whose::OfProgramme,
        None => Whose::OfNewest,
    };
    let tr = &session.ui.tr;
    let page = explain(tr, Explained { programme: &subject.programme, rules: &subject.rules, whose });
    let text = match session.format {
        _ if session.wants_page() => page::html(&page, tr),
        Format::Markdown => page::markdown(&page),
        Format::Table => {
            let colour = session.ui.colour_out() && session.globals.output.is_none();
            page::text(&page, session.ui.width, colour)
        }
        _ => {
            let report = page::report(&page, tr);
            return session.print(&report);
        }
    };
    session.write(text.as_bytes())
}
