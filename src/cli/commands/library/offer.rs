//! `wijk library offer`

use crate::cli::commands::Outcome;
use crate::cli::commands::menu::{NameFlags, tell};
use crate::cli::session::Session;
use crate::ops::library::look;
use crate::ops::menu;

/// `wijk library offer`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The project: its dossier, a slash, its number, such as QDC-2021-001/2
    #[arg(value_name = "DOSSIER/PROJECT")]
    project: String,
    /// The edition on whose menu it comes, such as QDC-2024 [default: the only open one]
    #[arg(long, value_name = "EDITION")]
    edition: Option<String>,
    #[command(flatten)]
    names: NameFlags,
}

/// Puts a realised project on the menu of an edition, for others to take up.
///
/// # Errors
/// As [`menu::offer`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let (_, page) = store.read(|view| look(view, &args.project.replace('/', ".")))?;
    let item = args.names.read(Some(&page.title), session)?;
    let mut context = session.context(&mut store, "library offer");
    let added = menu::offer(&mut context, &args.project, args.edition.as_deref(), &item)?;
    tell(&added, session);
    Ok(())
}
