//! `wijk programme diff`

use crate::cli::CommandError;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::report::build::difference;
use crate::report::build::explain::{Explained, Whose};
use crate::report::page;
use crate::report::render::Format;

/// `wijk programme diff`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The first: CODE, CODE/YEAR or a file
    #[arg(value_name = "PROGRAMME[/YEAR]")]
    one: String,
    /// The second: CODE, CODE/YEAR or a file
    #[arg(value_name = "PROGRAMME[/YEAR]")]
    other: String,
    /// End with code 5 when there are differences
    #[arg(long)]
    exit_code: bool,
}

/// Says in words what sets two programmes or editions apart; for machines as a table.
///
/// # Errors
/// Not found; the faults of a file; with `--exit-code` that there are differences.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let one = super::subject(session, &args.one)?;
    let other = super::subject(session, &args.other)?;
    let [before, after] = [&one, &other].map(|subject| Explained {
        programme: &subject.programme,
        rules: &subject.rules,
        whose: Whose::OfYear,
    });
    let tr = &session.ui.tr;
    let found = difference::differences(tr, before, after);
    let names = [args.one.as_str(), args.other.as_str()];
    let people = matches!(session.format, Format::Table | Format::Markdown) || session.wants_page();
    if people && found.is_empty() {
        let fact = Fact::new("programme-diff-same").with("one", names[0]).with("other", names[1]);
        session.ui.done(&fact);
        return Ok(());
    }
    let shown = difference::page(tr, names, &found);
    let text = match session.format {
        _ if session.wants_page() => page::html(&shown, tr),
        Format::Markdown => page::markdown(&shown),
        Format::Table => {
            let colour = session.ui.colour_out() && session.globals.output.is_none();
            page::text(&shown, session.ui.width, colour)
        }
        _ => {
            let report = difference::report(tr, names, &found);
            session.print(&report)?;
            String::new()
        }
    };
    if !text.is_empty() {
        session.write(text.as_bytes())?;
    }
    if args.exit_code && !found.is_empty() {
        session.ui.finish()?;
        return Err(CommandError::Found);
    }
    Ok(())
}
