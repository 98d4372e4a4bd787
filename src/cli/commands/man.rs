//! `wijk man`: the manual pages.

use std::path::PathBuf;

use clap::CommandFactory;

use super::Outcome;
use crate::cli::args::Cli;
use crate::cli::session::Session;
use crate::cli::{CommandError, output};

/// `wijk man`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Write a page for every command into this folder
    #[arg(long, value_name = "FOLDER")]
    all: Option<PathBuf>,
}

/// Prints the main page, or writes all of them.
///
/// # Errors
/// The stream's, or the folder's.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let mut command = Cli::command();
    command.build();
    let Some(folder) = &args.all else {
        let page = page(command, "wijk")?;
        return session.ui.data(&page);
    };
    std::fs::create_dir_all(folder).map_err(|error| CommandError::file(folder, &error))?;
    write_all(&command, "wijk", folder, session.globals.force)
}

fn write_all(command: &clap::Command, name: &str, folder: &std::path::Path, force: bool) -> Outcome {
    output::write(&folder.join(format!("{name}.1")), &page(command.clone(), name)?, force)?;
    for below in command.get_subcommands().filter(|below| !below.is_hide_set() && below.get_name() != "help")
    {
        write_all(below, &format!("{name}-{}", below.get_name()), folder, force)?;
    }
    Ok(())
}

fn page(command: clap::Command, name: &str) -> Result<Vec<u8>, CommandError> {
    let mut page = Vec::new();
    clap_mangen::Man::new(command).title(name).render(&mut page).map_err(CommandError::Output)?;
    Ok(page)
}
