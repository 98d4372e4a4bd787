//! `wijk programme copy`

use std::path::{Path, PathBuf};

use crate::cli::commands::Outcome;
use crate::cli::session::Session;
use crate::cli::{CommandError, Exit, input, output};
use crate::domain::fact::{Fact, Fault};
use crate::domain::programme::check::{check, check_edition};
use crate::ops;
use crate::ops::programme::split_year;
use crate::report::programme_file::copied_edition;

/// `wijk programme copy`
#[derive(Debug, clap::Args)]
pub struct Args {
    /// Programme and year, such as brussels-qdc/2024
    #[arg(value_name = "PROGRAMME/YEAR")]
    from: String,
    /// The new year
    year: String,
    /// The file to write; it must not be there yet [default: CODE-YEAR.toml]
    #[arg(long, value_name = "FILE")]
    file: Option<PathBuf>,
}

/// Makes a file of settings for another year out of an edition, to open that year with.
///
/// # Errors
/// Not found, or the programme says nothing of that year; the year is wrong; the file is there already.
pub fn run(args: &Args, session: &mut Session) -> Outcome {
    let (name, Some(from)) = split_year(&args.from) else {
        let next = vec!["wijk programme copy brussels-qdc/2024 2025".to_owned()];
        return Err(CommandError::Plain { exit: Exit::Usage, fact: Fact::new("error-programme-year"), next });
    };
    let year = args.year.parse().ok().filter(|year| (1900..=2999).contains(year)).ok_or_else(|| {
        let fact = Fact::new("setting-wrong-value").with_term("expected", "expected-year");
        CommandError::from(ops::Error::invalid(Fault::of("YEAR", &args.year, fact)))
    })?;
    let (text, programme) = if name.ends_with(".toml") {
        let text = input::text(Path::new(name))?;
        let programme = check(&text).map_err(ops::Error::Invalid)?;
        (text, programme)
    } else {
        let known = super::find(session, name)?;
        (known.text, known.programme)
    };
    let Some(copy) = copied_edition(&session.ui.tr, &text, &programme.code, from, year) else {
        let years =
            programme.editions.keys().map(|year| format!("wijk programme copy {name}/{year} {}", args.year));
        let fact =
            Fact::new("programme-no-edition").with("code", &programme.code).with("year", from.to_string());
        return Err(CommandError::Plain { exit: Exit::NotFound, fact, next: years.collect() });
    };
    check_edition(&programme, &copy).map_err(ops::Error::Invalid)?;
    let path = args.file.clone().unwrap_or_else(|| PathBuf::from(format!("{}-{year}.toml", programme.code)));
    if path == Path::new("-") {
        return session.ui.data(copy.as_bytes());
    }
    if output::is_there(&path) {
        return Err(super::exists(&path, "wijk programme copy … --file …"));
    }
    if !session.globals.dry_run {
        output::write_new(&path, copy.as_bytes())?;
    }
    let shown = path.display().to_string();
    let fact = Fact::new("programme-copied").with("path", &shown).with("year", year.to_string());
    session.ui.done(&fact.with("from", &args.from));
    session.ui.next(&format!("wijk edition open {}/{year} --from {shown}", programme.code));
    Ok(())
}
