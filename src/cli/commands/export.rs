//! `wijk export`: a year of the register as files; a map of neighbourhoods and projects; cards of initiatives.

use std::time::{Duration, Instant};

use super::Outcome;
use crate::cli::args::FormatArg;
use crate::cli::input::day;
use crate::cli::session::Session;
use crate::cli::{CommandError, Exit, output};
use crate::domain::fact::Fact;
use crate::exchange::map_file;
use crate::ops::journal::journal;
use crate::ops::{find, map};
use crate::report::build::export::{Wanted, export, steps};
use crate::report::build::initiatives::cards;
use crate::report::render::{Format, Style, render};
use crate::storage::export::Audience;

/// Work that takes longer than this is worth a bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// `wijk export`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// The editions of this year [a map or cards: all of them]
    #[arg(long, value_name = "YEAR")]
    year: Option<i32>,
    /// All editions of this programme, by its code
    #[arg(long, value_name = "PROGRAMME", conflicts_with = "edition")]
    programme: Option<String>,
    /// Only this edition: of a map, of cards of initiatives, or with --format hledger
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
    match session.wants_map() {
        Some(FormatArg::Geojson) => return geojson(args, session),
        Some(_) => return initiatives(args, session),
        None => {}
    }
    let (None, Some(year)) = (&args.edition, args.year) else {
        return Err(CommandError::AnswerNeeded("--year".to_owned()));
    };
    let Some(folder) = session.globals.output.clone() else {
        return Err(CommandError::AnswerNeeded("--output".to_owned()));
    };
    let as_of = day("--as-of", args.as_of.as_deref())?;
    let excel_eu = session.excel_eu();
    output::check_folder(&folder, session.globals.force)?;
    let files = session.open()?.read(|view| {
        let scope =
            find::Scope { programme: args.programme.as_deref(), year: Some(year), ..find::Scope::default() };
        let editions = find::editions(view, scope)?.editions;
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

/// What the map and the cards are never: of another day, or for the office alone.
fn only_public(args: &Args) -> Outcome {
    if args.audience == Audience::Internal || args.as_of.is_some() {
        let next = vec!["wijk export --year …".to_owned()];
        return Err(CommandError::Plain { exit: Exit::Usage, fact: Fact::new("export-map-public"), next });
    }
    Ok(())
}

/// Writes the map to standard output or to a file; what has no place is counted, and told beside it.
fn geojson(args: &Args, session: &mut Session) -> Outcome {
    only_public(args)?;
    let drawn = session.open()?.read(|view| -> crate::ops::Result<_> {
        let editions = map::editions(view, &scope(args))?;
        map::map(view, &editions)
    })?;
    session.write(map_file::write(&drawn.features).as_bytes())?;
    let nowhere = [
        ("export-dossiers-nowhere", &drawn.dossiers_nowhere, "wijk edit", "--point LAT,LON"),
        ("export-projects-nowhere", &drawn.projects_nowhere, "wijk plan project edit", "--point LAT,LON"),
    ];
    session.ui.note(&Fact::new("export-map-done").with("count", drawn.features.len()));
    for (code, handles, verb, flag) in nowhere {
        let Some(first) = handles.first() else { continue };
        let shown = handles.iter().take(SHOWN).cloned();
        let fact = Fact::new(code)
            .with("count", handles.len())
            .with_list("handles", shown)
            .with("more", i64::from(handles.len() > SHOWN));
        session.ui.warn(&fact);
        session.ui.next(&format!("{verb} {} {flag}", first.replace('.', " ")));
    }
    Ok(())
}

/// How many of what has no place are named.
const SHOWN: usize = 5;

/// Writes the cards: JSON to standard output; to a file whatever its name ends in says, and both into a folder.
fn initiatives(args: &Args, session: &mut Session) -> Outcome {
    only_public(args)?;
    let (report, left_out) = session.open()?.read(|view| {
        let editions = map::editions(view, &scope(args))?;
        Ok::<_, CommandError>(cards(view, &editions)?)
    })?;
    let style = Style { width: 80, colour: false, excel_eu: session.excel_eu(), section: None };
    let bytes = |format: Format| render(&report, format, &session.ui.tr, &style);
    let ending = session
        .globals
        .output
        .as_ref()
        .and_then(|path| path.extension())
        .map(|it| it.to_string_lossy().to_lowercase());
    match (session.globals.output.clone(), ending.as_deref()) {
        (None, _) | (Some(_), Some("json")) => {
            let bytes = bytes(Format::Json);
            session.write(&bytes)?;
        }
        (Some(_), Some("csv")) => {
            let bytes = bytes(Format::Csv);
            session.write(&bytes)?;
        }
        (Some(folder), _) => {
            output::check_folder(&folder, session.globals.force)?;
            let (json, csv) = (bytes(Format::Json), bytes(Format::Csv));
            let files: [(&str, &[u8]); 2] = [("initiatives.json", &json), ("initiatives.csv", &csv)];
            output::write_folder(&folder, &files, session.globals.force)?;
        }
    }
    let count: usize = report.tables().map(|table| table.rows.len()).sum();
    session.ui.note(&Fact::new("export-cards-done").with("count", count).with("more", left_out));
    Ok(())
}

/// Of which editions a map, cards or a journal are.
fn scope(args: &Args) -> find::Scope<'_> {
    let (edition, programme) = (args.edition.as_deref(), args.programme.as_deref());
    find::Scope { edition, programme, year: args.year, all: false }
}

/// Writes the ledger as a journal, to the file of `--output` or to standard output.
fn ledger(args: &Args, session: &mut Session) -> Outcome {
    let text = session.open()?.read(|view| {
        let editions = find::editions(view, scope(args))?.editions;
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
