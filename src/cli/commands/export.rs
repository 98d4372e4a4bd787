//! `wijk export`: a year of the register as files.

use std::time::{Duration, Instant};

use super::Outcome;
use crate::cli::input::day;
use crate::cli::session::Session;
use crate::cli::{CommandError, Exit, output};
use crate::domain::fact::Fact;
use crate::ops::find;
use crate::ops::journal::journal;
use crate::report::build::export::{Wanted, export, steps};

use crate::storage::export::Audience;

/// Work that takes longer than this is worth a bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// `wijk export`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The editions of this year
    #[arg(long, value_name = "YEAR", required_unless_present = "edition")]
    year: Option<i32>,
    /// Only this edition; with --format hledger
    #[arg(long, value_name = "EDITION", conflicts_with = "year")]
    edition: Option<String>,
    /// For whom: public (nothing personal) or internal
    #[arg(long, value_name = "WHO", default_value = "public", value_parser = audience)]
    audience: Audience,
    /// As things stood at the end of this day, by the dates of the facts
    #[arg(long, value_name = "DATE")]
    as_of: Option<String>,
}

fn audience(text: &str) -> Result<Audience, String> {
    text.parse().map_err(|_| "public, internal".to_owned())
}

/// Writes the files into the folder of `--output`.
///
/// # Errors
/// No folder was named, it is there already, there is no edition of that year, or a file cannot be written.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    if session.wants_journal() {
        return ledger(args, session);
    }
    let Some(year) = args.year else {
        return Err(CommandError::AnswerNeeded("--year".to_owned()));
    };
    let Some(folder) = session.globals.output.clone() else {
        return Err(CommandError::AnswerNeeded("--output".to_owned()));
    };
    let as_of = day("--as-of", args.as_of.as_deref())?;
    let excel_eu = session.excel_eu();
    output::check_folder(&folder, session.globals.force)?;
    let files = session.open()?.read(|view| {
        let editions = find::editions_of(view, year)?;
        let wanted = Wanted { year, editions: &editions, audience: args.audience, as_of, excel_eu };
        let mut bar = Bar::new(steps(args.audience));
        let files = export(view, &session.ui.tr, &wanted, || bar.step())?;
        bar.end();
        Ok::<_, CommandError>(files)
    })?;
    let named: Vec<(&str, &[u8])> = files.iter().map(|file| (file.name.as_str(), &file.bytes[..])).collect();
    output::write_folder(&folder, &named, session.globals.force)?;
    let done = Fact::new("export-done")
        .with("count", files.len())
        .with("path", folder.display().to_string())
        .with("year", year.to_string());
    session.ui.done(&done);
    session.ui.note(&Fact::new(match args.audience {
        Audience::Public => "export-note-public",
        Audience::Internal => "export-note-internal",
    }));
    Ok(())
}

/// Writes the ledger as a journal, to the file of `--output` or to standard output.
fn ledger(args: &Args, session: &mut Session) -> Outcome {
    let text = session.open()?.read(|view| {
        let editions = match args.year {
            Some(year) => find::editions_of(view, year)?,
            None => vec![find::edition(view, args.edition.as_deref())?],
        };
        Ok::<_, CommandError>(journal(view, &editions)?)
    })?;
    let text = text.map_err(|fault| CommandError::plain(Exit::Failure, fault.fact()))?;
    session.write(text.as_bytes())
}

/// A bar on standard error, on a terminal only, once the work has taken a while.
struct Bar {
    begun: Instant,
    bar: Option<indicatif::ProgressBar>,
    done: u64,
    whole: u64,
}

impl Bar {
    fn new(whole: u64) -> Self {
        Self { begun: Instant::now(), bar: None, done: 0, whole }
    }

    fn step(&mut self) {
        self.done += 1;
        if self.begun.elapsed() >= PATIENCE {
            // It draws to standard error, and only when that is a terminal.
            let bar = self.bar.get_or_insert_with(|| indicatif::ProgressBar::new(self.whole));
            bar.set_position(self.done);
        }
    }

    fn end(self) {
        if let Some(bar) = self.bar {
            bar.finish_and_clear();
        }
    }
}
