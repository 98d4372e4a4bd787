//! `wijk menu remove`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::menu;

/// `wijk menu remove`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The action: its code or name
    #[arg(value_name = "CODE")]
    item: String,
    /// The edition, such as QDC-2021 [default: the only open one]
    #[arg(long, value_name = "EDITION")]
    edition: Option<String>,
}

/// Takes an action off the menu.
///
/// # Errors
/// As [`menu::remove`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "menu remove");
    let (edition, row) = menu::remove(&mut context, args.edition.as_deref(), &args.item)?;
    let name = row.name.get(session.ui.tr.language()).to_owned();
    let fact = Fact::new("menu-removed").with("edition", &edition.reference).with("code", &row.code);
    session.ui.done(&fact.with("name", name));
    session.after_change();
    Ok(())
}
