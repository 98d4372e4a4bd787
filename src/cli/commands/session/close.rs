//! `wijk session close`

use super::tell;
use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::ops::session;
use crate::report::build::session::{For, recusals};
use crate::report::value::Section;

/// `wijk session close`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The session: number, day, or part of the name of its body [default: the only one not closed]
    session: Option<String>,
}

/// Closes a session, and shows who did not judge what.
///
/// # Errors
/// As [`session::close`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let page = session::close(&mut session.context(&mut store, "session close"), args.session.as_deref())?;
    if !page.recused.is_empty() {
        let table = recusals(&session.ui.tr, &page, For::Office);
        let report = crate::report::value::Report {
            name: "recusals",
            title: String::new(),
            sections: vec![Section::Table(table)],
        };
        session.print(&report)?;
    }
    let fact = tell::fact("session-closed-now", &page)
        .with("opinions", page.opinions.len())
        .with("recused", page.recused.len());
    session.ui.done(&fact);
    tell::remains(&page, session);
    tell::next(&page, session);
    Ok(())
}
