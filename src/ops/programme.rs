//! Programmes: those that come with the program, and the office's own.

use super::{Context, Error, Result};
use crate::domain::dates::day_of;
use crate::domain::fact::{Fact, Fault};
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::programme::built_in::{BUILT_IN, text_of};
use crate::domain::programme::check::check;
use crate::domain::programme::definition::{EditionDraft, Programme};
use crate::domain::programme::resolve::resolve;
use crate::domain::programme::rule_set::RuleSet;
use crate::storage::View;

/// A programme and where it comes from.
#[derive(Debug, Clone)]
pub struct Known {
    /// The programme.
    pub programme: Programme,
    /// Its file, as text.
    pub text: String,
    /// Comes with the program.
    pub built_in: bool,
}

/// Every programme that can be used: the built-in ones, then the office's own. Without a register only the
/// built-in ones.
///
/// # Errors
/// What the register says.
pub fn list(view: Option<View<'_>>) -> Result<Vec<Known>> {
    let mut known = Vec::new();
    for (_, text) in BUILT_IN {
        known.push(Known { programme: read(text)?, text: (*text).to_owned(), built_in: true });
    }
    if let Some(view) = view {
        for (_, text) in view.programmes()? {
            known.push(Known { programme: read(&text)?, text, built_in: false });
        }
    }
    Ok(known)
}

/// A programme by its code.
///
/// # Errors
/// Not found, with the codes that are known.
pub fn find(view: Option<View<'_>>, code: &str) -> Result<Known> {
    if let Some(text) = text_of(code) {
        return Ok(Known { programme: read(text)?, text: text.to_owned(), built_in: true });
    }
    let own = view.map(|view| view.programme_text(code)).transpose()?.flatten();
    if let Some(text) = own {
        return Ok(Known { programme: read(&text)?, text, built_in: false });
    }
    let mut near: Vec<String> = BUILT_IN.iter().map(|(code, _)| (*code).to_owned()).collect();
    if let Some(view) = view {
        near.extend(view.programmes()?.into_iter().map(|(code, _)| code));
    }
    Err(Error::NotFound {
        fact: Fact::new("error-no-programme").with("text", code),
        near,
        next: vec!["wijk programme list".to_owned()],
    })
}

/// A programme with the rules of one of its editions.
#[derive(Debug, Clone)]
pub struct Subject {
    /// The programme.
    pub programme: Programme,
    /// The rules: as the edition was opened, else as it would be; without a year those of the newest edition.
    pub rules: RuleSet,
    /// The year that was asked for.
    pub year: Option<i32>,
    /// Whether these are the rules of an edition that was opened in the register.
    pub opened: bool,
}

/// A programme by `CODE` or `CODE/YEAR`; or the programme of a file, whose text is given, then `text` is only asked for
/// the year.
///
/// # Errors
/// Not found, with the codes that are known; the faults of the file.
pub fn subject(view: Option<View<'_>>, text: &str, file: Option<&str>) -> Result<Subject> {
    let (code, year) = split_year(text);
    let programme = match file {
        Some(file) => read(file)?,
        None => find(view, code)?.programme,
    };
    if let (Some(year), Some(view), None) = (year, view, file)
        && let Some(edition) = view.edition(&format!("{}-{year}", programme.prefix))?
    {
        let rules = view.rule_set(edition.id)?;
        if rules.programme == programme.code {
            return Ok(Subject { programme, rules, year: Some(year), opened: true });
        }
    }
    let newest = programme.editions.keys().next_back().copied().unwrap_or_default();
    let rules = resolve(&programme, year.unwrap_or(newest), &EditionDraft::default());
    Ok(Subject { programme, rules, year, opened: false })
}

/// `CODE/YEAR` as code and year; without a year all of it is the code.
pub fn split_year(text: &str) -> (&str, Option<i32>) {
    let year = text.rsplit_once('/').filter(|(_, year)| year.len() == 4);
    match year.and_then(|(code, year)| Some((code, year.parse().ok()?))) {
        Some((code, year)) => (code, Some(year)),
        None => (text, None),
    }
}

/// Adds an office's own programme; one of the same code is replaced. Editions that were opened keep the rules
/// they were opened with.
///
/// # Errors
/// The faults of the file; or its code belongs to a built-in programme.
pub fn add(context: &mut Context<'_>, text: &str) -> Result<Programme> {
    let programme = check(text).map_err(Error::Invalid)?;
    if text_of(&programme.code).is_some() {
        let fact = Fact::new("error-programme-built-in").with("code", &programme.code);
        return Err(Error::refused(fact, format!("wijk programme show {}", programme.code)));
    }
    let on = day_of(context.now, programme.timezone);
    let operation = Operation::new(OperationKind::AddProgramme).with("code", &programme.code);
    context.change(operation, |tx| {
        Ok(tx.put_programme(&programme.code, text, &crate::ops::sha256(text.as_bytes()), on)?)
    })?;
    Ok(programme)
}

fn read(text: &str) -> Result<Programme> {
    check(text).map_err(|faults: Vec<Fault>| Error::Invalid(faults))
}
