//! `wijk programme add`

use std::path::PathBuf;

use crate::cli::commands::Outcome;
use crate::cli::input;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::programme::add;

/// `wijk programme add`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The programme file; - for standard input
    file: PathBuf,
}

/// Adds a programme of the office, or a new version of it.
///
/// # Errors
/// The file is wrong, every fault; or its code is that of a built-in programme.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let text = input::text(&args.file)?;
    let mut store = session.open_for_writing()?;
    let programme = add(&mut session.context(&mut store, "programme add"), &text)?;
    session
        .ui
        .done(&Fact::new("programme-added").with("code", &programme.code).with("name", &programme.name));
    if let Some(year) = programme.editions.keys().next_back() {
        session.ui.next(&format!("wijk edition open {}/{year}", programme.code));
    }
    session.after_change();
    Ok(())
}
