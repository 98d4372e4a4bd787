//! `wijk letter templates`

use std::path::PathBuf;

use super::files;
use crate::cli::commands::Outcome;
use crate::cli::error::fault_text;
use crate::cli::session::Session;
use crate::cli::ui::Emphasis;
use crate::cli::{CommandError, Exit, output};
use crate::domain::fact::Fact;
use crate::ops::find;
use crate::report::letter::check;
use crate::report::letter::templates::{BUILT_IN, guide};

/// `wijk letter templates`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to do.
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, clap::Subcommand)]
enum Command {
    /// Write the built-in templates, with a guide, into a new folder
    Export(Place),
    /// Look whether the templates in a folder can be filled in
    Check(Place),
}

#[derive(Debug, clap::Args)]
struct Place {
    /// The folder of the templates
    templates: PathBuf,
}

/// Carries out what is asked.
///
/// # Errors
/// The folder is there already, or is not; what the templates have wrong.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    match &args.command {
        Command::Export(place) => export(place, session),
        Command::Check(place) => look(place, session),
    }
}

fn export(place: &Place, session: &mut Session) -> Outcome {
    let folder = &place.templates;
    if output::is_there(folder) {
        let fact = Fact::new("letter-templates-there").with("path", folder.display().to_string());
        let free = find::quoted(&output::next_free(folder).display().to_string());
        let next = vec![format!("wijk letter templates export {free}")];
        return Err(CommandError::Plain { exit: Exit::Refused, fact, next });
    }
    let mut files: Vec<(&str, &[u8])> =
        BUILT_IN.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    files.push(("README.md", guide(session.ui.tr.language()).as_bytes()));
    if !session.globals.dry_run {
        output::write_new_folder(folder, &files)?;
    }
    let path = folder.display().to_string();
    let done = Fact::new("letter-templates-written").with("count", BUILT_IN.len()).with("path", &path);
    session.ui.done(&done);
    session.ui.note(&Fact::new("letter-templates-use").with("path", &path));
    session.ui.next(&format!("wijk letter templates check {}", find::quoted(&path)));
    Ok(())
}

fn look(place: &Place, session: &mut Session) -> Outcome {
    let path = place.templates.display().to_string();
    let templates = files::own(&place.templates)?;
    let count = templates.own().count();
    if count == 0 {
        let fact = Fact::new("letter-templates-none").with("path", &path);
        let next = vec![format!("wijk letter templates export {}-2", find::quoted(&path))];
        return Err(CommandError::Plain { exit: Exit::NotFound, fact, next });
    }
    let faults = check(&templates);
    if faults.is_empty() {
        session.ui.done(&Fact::new("letter-templates-sound").with("count", count));
        return Ok(());
    }
    let head = Fact::new("letter-templates-faults").with("count", faults.len()).with("path", &path);
    let head = session.ui.tr.fact(&head);
    session.ui.say_always("✗", Emphasis::Bad, &head);
    for fault in &faults {
        let text = fault_text(&session.ui, fault);
        session.ui.say_always(" ", Emphasis::Plain, &text);
    }
    Err(CommandError::Found)
}
