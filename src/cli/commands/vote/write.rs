//! `wijk vote write`: a `.pb` file in the strict form, which pabulib-checker takes.

use std::path::PathBuf;

use super::file;
use crate::cli::commands::Outcome;
use crate::cli::error::CommandError;
use crate::cli::output;
use crate::cli::prompt::Answer;
use crate::cli::session::Session;
use crate::domain::fact::{Fact, Fault};
use crate::exchange::pabulib::{self, Keep, Meta, PabulibFile, SMALLEST_GROUP};
use crate::i18n::Tr;

/// `wijk vote write`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The .pb file; - for standard input
    file: PathBuf,
    /// Give a key of its head another value, or one that it lacks; an empty one takes it away
    #[arg(long, value_name = "KEY=VALUE")]
    set: Vec<String>,
    /// Of a voter only write what at least so many voters share
    #[arg(long, value_name = "N", default_value_t = SMALLEST_GROUP)]
    smallest_group: usize,
}

/// Writes the file to `--output`, or to standard output. In a terminal it asks for keys that are missing.
///
/// # Errors
/// The faults of the file, and keys that it must have; the output file's.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let pairs = pairs(&args.set)?;
    let mut read = file::opened(&args.file, Keep::Everything, session)?;
    for (key, value) in pairs {
        read.meta.set(key, value);
    }
    if session.prompter.can_ask() {
        ask_lacking(&mut read, session)?;
    }
    let written =
        pabulib::write(&read, args.smallest_group).map_err(|faults| with_advice(&read.meta, faults))?;
    file::told(&written.notes, session);
    let Some(path) = session.globals.output.clone() else { return session.ui.data(&written.bytes) };
    if !session.globals.dry_run {
        output::write(&path, &written.bytes, session.globals.force)?;
    }
    let fact = Fact::new("pabulib-written")
        .with("projects", read.election.projects.len())
        .with("ballots", read.election.ballots.len())
        .with("path", path.display().to_string());
    session.ui.done(&fact);
    Ok(())
}

/// Asks for the keys that the file must have and lacks, one after the other.
fn ask_lacking(file: &mut PabulibFile, session: &mut Session) -> Outcome {
    let Err(faults) = pabulib::write(file, usize::MAX) else { return Ok(()) };
    let mendable = faults.iter().filter(|fault| fault.fact.code != "pabulib-dates-reversed");
    let keys: Vec<String> = mendable.filter_map(|fault| fault.place.field.clone()).collect();
    let tr = Tr::new(session.ui.tr.language());
    let mut at = 0;
    while let Some(key) = keys.get(at) {
        let question = tr.fact(&Fact::new("pabulib-ask-key").with("key", key));
        let check = |text: &str| match text {
            "" => Err(tr.text("ui-answer-needed")),
            text if pabulib::takes(key, text) => Ok(()),
            _ => Err(tr.fact(&Fact::new("pabulib-bad-value").with("key", key))),
        };
        match session.prompter.words(&question, "--set", "", &check)? {
            Answer::Is(value) => {
                file.meta.set(key, value);
                at += 1;
            }
            Answer::Back => at = at.saturating_sub(1),
        }
    }
    Ok(())
}

/// The pairs of `--set`.
fn pairs(given: &[String]) -> Result<Vec<(&str, &str)>, CommandError> {
    let mut pairs = Vec::new();
    let mut faults = Vec::new();
    for pair in given {
        match pair.split_once('=').map(|(key, value)| (key.trim(), value.trim())) {
            Some((key, _))
                if ["num_projects", "num_votes", "budget", "vote_type", "fully_funded"].contains(&key) =>
            {
                faults.push(Fault::of("--set", pair, Fact::new("pabulib-key-counted").with("key", key)));
            }
            Some((key, value)) if Meta::knows(key) => pairs.push((key, value)),
            Some((key, _)) => {
                let fact = Fact::new("pabulib-unknown-key").with("key", key);
                let near = Meta::nearest(key).unwrap_or_default();
                faults.push(Fault::of("--set", pair, fact.suggesting(near)));
            }
            None => faults.push(Fault::of("--set", pair, Fact::new("pabulib-not-a-pair"))),
        }
    }
    if faults.is_empty() { Ok(pairs) } else { Err(crate::ops::Error::Invalid(faults).into()) }
}

/// Each fault with the flag that would mend it.
fn with_advice(meta: &Meta, faults: Vec<Fault>) -> CommandError {
    let advised = faults.into_iter().map(|fault| {
        let key = fault.place.field.clone().unwrap_or_default();
        let mendable = Meta::knows(&key) && fault.fact.code != "pabulib-dates-reversed";
        if mendable {
            let code =
                if meta.get(&key).is_empty() { "pabulib-missing-key-set" } else { "pabulib-bad-value-set" };
            return Fault { fact: Fact::new(code).with("key", &key), ..fault };
        }
        fault
    });
    crate::ops::Error::Invalid(advised.collect()).into()
}
