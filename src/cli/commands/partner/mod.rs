//! `wijk partner`: the partners of a dossier.

mod add;
mod bring;
mod edit;
mod list;
mod remove;
mod retract;
mod show;
mod status;

use super::Outcome;
use crate::cli::error::CommandError;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::fact::Fact;
use crate::ops::partner::{self, PartnerChanged};

/// `wijk partner`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Make an organisation a partner of a dossier
    Add(add::Args),
    /// Note how far a partnership is
    Status(status::Args),
    /// Record what a partner brings in
    Bring(bring::Args),
    /// Take out something that a partner was to bring in
    Retract(retract::Args),
    /// Change the note on a partnership
    Edit(edit::Args),
    /// Take a partner out of a dossier; the organisation stays
    Remove(remove::Args),
    /// List partners, of a dossier or of all
    List(list::Args),
    /// Show a partnership: how it came about, what it brings in
    Show(show::Args),
}

/// Carries out what is asked.
///
/// # Errors
/// The command's.
pub fn run(args: Args, session: &mut Session) -> Outcome {
    match args.command {
        Command::Add(args) => add::run(args, session),
        Command::Status(args) => status::run(&args, session),
        Command::Bring(args) => bring::run(args, session),
        Command::Retract(args) => retract::run(&args, session),
        Command::Edit(args) => edit::run(&args, session),
        Command::Remove(args) => remove::run(&args, session),
        Command::List(args) => list::run(&args, session),
        Command::Show(args) => show::run(&args, session),
    }
}

/// The partner that is meant: as typed, the only one, or chosen.
fn which(dossier: &str, partner: Option<&String>, session: &mut Session) -> Result<String, CommandError> {
    if let Some(partner) = partner {
        return Ok(partner.clone());
    }
    let (found, listed) = session.open()?.read(|view| partner::list(view, Some(dossier), None))?;
    if listed.is_empty() {
        let reference = found.map(|dossier| dossier.reference).unwrap_or_default();
        let fact = Fact::new("partner-none-yet").with("reference", &reference);
        return Err(crate::ops::Error::refused(fact, format!("wijk partner add {reference}")).into());
    }
    if let [only] = &listed[..] {
        return Ok(only.row.number.to_string());
    }
    let labels: Vec<String> =
        listed.iter().map(|one| format!("{} {}", one.row.number, one.row.name)).collect();
    let question = session.ui.tr.text("partner-ask-partner");
    match session.prompter.choice(&question, "PARTNER", &labels, 0, None)? {
        Answer::Is(at) => listed.get(at).map(|one| one.row.number.to_string()).ok_or(CommandError::Stopped),
        Answer::Back => Err(CommandError::Stopped),
    }
}

/// A message about a partner of a dossier.
fn fact(code: &'static str, changed: &PartnerChanged) -> Fact {
    Fact::new(code)
        .with("reference", &changed.dossier.reference)
        .with("number", changed.partner.number)
        .with("name", &changed.partner.name)
}
