//! `wijk toolbox remove`

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::toolbox;

/// `wijk toolbox remove`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The reference: its code or name
    #[arg(value_name = "CODE")]
    tool: String,
    /// The edition, such as PART-2024 [default: the only open one]
    #[arg(long, value_name = "EDITION")]
    edition: Option<String>,
}

/// Takes a reference out of the toolbox.
///
/// # Errors
/// As [`toolbox::remove`].
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut store = session.open_for_writing()?;
    let mut context = session.context(&mut store, "toolbox remove");
    let (edition, tool) = toolbox::remove(&mut context, args.edition.as_deref(), &args.tool)?;
    let name = tool.name.get(session.ui.tr.language()).to_owned();
    let fact = Fact::new("toolbox-removed").with("edition", &edition.reference).with("code", &tool.code);
    session.ui.done(&fact.with("name", name));
    session.after_change();
    Ok(())
}
