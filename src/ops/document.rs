//! Documents of a dossier: the file is copied first, then noted in one operation. Undo takes back what is noted and
//! leaves the copy, so that redo finds it again.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use strum::VariantArray;

use super::words::Faults;
use super::{Context, Error, Result, find};
use crate::domain::dates::{DateFault, day_of, parse_date};
use crate::domain::document::{DocumentKind, LONGEST_TITLE, safe_name, title_of};
use crate::domain::fact::{Fact, Fault, Value};
use crate::domain::operation::{Operation, OperationKind};
use crate::domain::text::forbidden_character;
use crate::storage::View;
use crate::storage::document::{Document, DocumentRow};
use crate::storage::dossier::DossierRow;
use crate::storage::filing::{self, Content, Filing, Kept, Unfit};

/// A document that is to be added.
#[derive(Debug, Clone, Default)]
pub struct AddRequest {
    /// Where its file lies.
    pub file: PathBuf,
    /// What it is: the code of a kind, or a word for it.
    pub kind: String,
    /// What it is called; else the name of the file.
    pub title: Option<String>,
    /// The day that it bears, as it was typed.
    pub dated: Option<String>,
    /// Number of the project that it shows, as it was typed.
    pub project: Option<String>,
    /// Leave the file where it is.
    pub reference_only: bool,
    /// Add it although the dossier has this content already.
    pub again: bool,
}

/// What is to change of a document; what is not given stays.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EditRequest {
    /// What it is: the code of a kind, or a word for it.
    pub kind: Option<String>,
    /// What it is called.
    pub title: Option<String>,
    /// The day that it bears, as it was typed; empty for none.
    pub dated: Option<String>,
    /// Number of the project that it shows, as it was typed; empty for none.
    pub project: Option<String>,
    /// Another file for it.
    pub file: Option<PathBuf>,
}

/// A document of a dossier, and where its file lies.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Filed {
    /// The dossier.
    pub dossier: DossierRow,
    /// The document.
    pub row: DocumentRow,
    /// Where its file lies; `None` when its path leads out of the folder.
    pub at: Option<PathBuf>,
}

/// The documents of a dossier.
///
/// # Errors
/// The dossier is not found.
pub fn list(view: View<'_>, text: &str) -> Result<(DossierRow, Vec<DocumentRow>)> {
    let dossier = find::dossier(view, text)?;
    let documents = view.documents(dossier.id)?;
    Ok((dossier, documents))
}

/// One document of a dossier, in the register that lies at a path.
///
/// # Errors
/// The dossier or the document is not found.
pub fn look(view: View<'_>, register: &Path, text: &str, number: u32) -> Result<Filed> {
    let (dossier, documents) = list(view, text)?;
    let near = |row: &DocumentRow| format!("{}  {}", row.number, row.document.title);
    let known: Vec<String> = documents.iter().map(near).collect();
    let row = documents.into_iter().find(|row| row.number == number).ok_or_else(|| Error::NotFound {
        fact: Fact::new("document-none")
            .with("reference", &dossier.reference)
            .with("number", i64::from(number)),
        near: known,
        next: vec![format!("wijk document list {}", dossier.reference)],
    })?;
    let at = at(&Filing::beside(register), &row.document);
    Ok(Filed { dossier, row, at })
}

/// Where the file of a document lies.
pub fn at(filing: &Filing, document: &Document) -> Option<PathBuf> {
    if document.stored { filing.locate(&document.path) } else { Some(PathBuf::from(&document.path)) }
}

/// Whether the file of a document is where it should be, as large as it was.
pub fn is_there(filed: &Filed) -> bool {
    let size = filed.at.as_ref().and_then(|at| filing::size(at).ok());
    size == Some(filed.row.document.size)
}

/// Looks whether a file can be a document, before anything is asked about it.
///
/// # Errors
/// It is not there, no file, empty, or the operating system refuses.
pub fn fits(file: &Path) -> Result<()> {
    filing::size(file).map(|_| ()).map_err(|unfit| refusal(file, unfit))
}

/// Adds a document: copies its file, then notes it. The copy goes again when the noting fails.
///
/// # Errors
/// The dossier is not found; the file or what is said of it is wrong; the dossier has this content already.
pub fn add(context: &mut Context<'_>, text: &str, request: &AddRequest) -> Result<Filed> {
    let dossier = context.store.read(|view| find::dossier(view, text))?;
    let today = today(context, &dossier)?;
    let content = filing::read(&request.file, &mut |_| {}).map_err(|unfit| refusal(&request.file, unfit))?;
    let name = request.file.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let mut faults = Faults::default();
    let kind = kind(&mut faults, &request.kind);
    let title = match &request.title {
        Some(title) => self::title(&mut faults, "--title", title),
        None => title_of_file(&mut faults, &name),
    };
    let dated = dated(&mut faults, request.dated.as_deref(), today);
    let project = match request.project.as_deref() {
        Some(text) => context.store.read(|view| project(view, &mut faults, &dossier, text))?,
        None => None,
    };
    let path = if request.reference_only { reference(&mut faults, &request.file) } else { String::new() };
    faults.settle()?;
    let (known, next) = context.store.read(|view| -> Result<_> {
        let known = view.documents_by_content(dossier.id, &content.sha256)?;
        let next = view.documents(dossier.id)?.last().map_or(1, |row| row.number + 1);
        Ok((known, next))
    })?;
    if let Some(same) = known.first().filter(|_| !request.again) {
        return Err(twice(&dossier, same));
    }
    let mut document = Document {
        kind: kind.unwrap_or(DocumentKind::Other),
        title,
        stored: !request.reference_only,
        path,
        sha256: content.sha256.clone(),
        size: content.size,
        dated,
        project,
    };
    let copy = file_it(context, &dossier, &mut document, &request.file, &safe_name(next, &name))?;
    let operation = Operation::new(OperationKind::AddDocument).with("reference", &dossier.reference);
    let noted = context.change(operation, |tx| {
        // Somebody else may have added it in the meantime.
        let known = tx.documents_by_content(dossier.id, &document.sha256)?;
        if let Some(same) = known.first().filter(|_| !request.again) {
            return Err(twice(&dossier, same));
        }
        let row = tx.insert_document(dossier.id, &document, today)?;
        tx.tell("number", row.number);
        Ok(row)
    });
    settled(context, dossier, noted, copy)
}

/// Changes what is known of a document, or gives it another file. The file that it had stays.
///
/// # Errors
/// As [`add`]; the document is not found; there is nothing to change.
pub fn edit(context: &mut Context<'_>, text: &str, number: u32, request: &EditRequest) -> Result<Filed> {
    let register = context.store.path().to_owned();
    let Filed { dossier, row, .. } = context.store.read(|view| look(view, &register, text, number))?;
    if *request == EditRequest::default() {
        let next = format!("wijk document edit {} {number} --title …", dossier.reference);
        return Err(Error::refused(Fact::new("error-nothing-to-change"), next));
    }
    let today = today(context, &dossier)?;
    let mut document = row.document.clone();
    let mut faults = Faults::default();
    if let Some(word) = &request.kind {
        document.kind = kind(&mut faults, word).unwrap_or(document.kind);
    }
    if let Some(text) = &request.title {
        document.title = title(&mut faults, "--title", text);
    }
    if let Some(text) = request.dated.as_deref() {
        document.dated = dated(&mut faults, Some(text).filter(|text| !text.is_empty()), today);
    }
    if let Some(text) = request.project.as_deref() {
        document.project = match text.trim() {
            "" => None,
            text => context.store.read(|view| project(view, &mut faults, &dossier, text))?,
        };
    }
    let mut copy = None;
    if let Some(file) = &request.file {
        let content = filing::read(file, &mut |_| {}).map_err(|unfit| refusal(file, unfit))?;
        if !document.stored {
            document.path = reference(&mut faults, file);
        }
        faults.settle()?;
        (document.sha256, document.size) = (content.sha256, content.size);
        let name = file.file_name().unwrap_or_default().to_string_lossy();
        copy = file_it(context, &dossier, &mut document, file, &safe_name(number, &name))?;
    } else {
        faults.settle()?;
    }
    let operation = Operation::new(OperationKind::EditDocument)
        .with("reference", &dossier.reference)
        .with("number", number);
    let noted = context.change(operation, |tx| {
        // What it was when it was looked at; another may have changed or removed it meanwhile.
        let now = tx.documents(dossier.id)?.into_iter().find(|now| now.id == row.id);
        if now.as_ref() != Some(&row) {
            let fact = Fact::new("document-changed-meanwhile").with("reference", &dossier.reference);
            return Err(Error::refused(fact, format!("wijk document show {} {number}", dossier.reference)));
        }
        tx.change_document(dossier.id, row.id, &document)?;
        Ok(DocumentRow { document: document.clone(), ..row.clone() })
    });
    settled(context, dossier, noted, copy)
}

/// Takes a document out of a dossier. Its file stays where it is: undo needs it.
///
/// # Errors
/// The dossier or the document is not found; a finding refers to it.
pub fn remove(context: &mut Context<'_>, text: &str, number: u32) -> Result<Filed> {
    let register = context.store.path().to_owned();
    let operation = Operation::new(OperationKind::RemoveDocument).with("number", number);
    let removed = context.change(operation, |tx| {
        let filed = look(**tx, &register, text, number)?;
        let findings = tx.findings_showing(filed.row.id)?;
        if !findings.is_empty() {
            let reference = &filed.dossier.reference;
            let names = findings.iter().map(|(version, number)| format!("{number} (v{version})"));
            let fact = Fact::new("document-in-use")
                .with("number", number)
                .with("count", findings.len())
                .with_list("findings", names);
            return Err(Error::refused(fact, format!("wijk inventory show {reference}")));
        }
        let proves = tx.spending_shown_by(filed.row.id)?;
        if let Some(first) = proves.first() {
            let reference = &filed.dossier.reference;
            let fact = Fact::new("document-is-proof")
                .with("number", number)
                .with("count", proves.len())
                .with_list("places", &proves);
            let next = match first.split_once('.') {
                Some(_) => format!("wijk expense edit {reference} {first} --document=''"),
                None => format!("wijk expense note edit {reference} {first} --document=''"),
            };
            return Err(Error::refused(fact, next));
        }
        if let Some(first) = tx.measurements_shown_by(filed.row.id)?.first() {
            let reference = &filed.dossier.reference;
            let fact =
                Fact::new("document-shows-measurement").with("number", number).with("measurement", *first);
            return Err(Error::refused(
                fact,
                format!("wijk measurement edit {reference} {first} --document=''"),
            ));
        }
        tx.tell("reference", &filed.dossier.reference);
        tx.remove_document(filed.dossier.id, filed.row.id)?;
        Ok(filed)
    })?;
    Ok(removed.0)
}

/// Copies the file of a document that is to be stored, and notes where. A file that lies in the folder of the dossier
/// already, and belongs to no document, stays there. `None` when nothing was copied.
fn file_it(
    context: &Context<'_>,
    dossier: &DossierRow,
    document: &mut Document,
    file: &Path,
    name: &str,
) -> Result<Option<Kept>> {
    if !document.stored {
        return Ok(None);
    }
    let filing = Filing::beside(context.store.path());
    let own = |path: &String| path.starts_with(&format!("{}/", dossier.reference));
    if let Some(path) = filing.within(file).filter(own)
        && !context.store.read(|view| view.is_filed(dossier.id, &path))?
    {
        document.path = path;
        return Ok(None);
    }
    if context.dry_run {
        document.path = filing.free(&dossier.reference, name);
        return Ok(None);
    }
    let kept = filing.keep(file, &dossier.reference, name)?;
    // What was copied counts, should the file have changed since it was looked at.
    let Content { sha256, size } = kept.content.clone();
    (document.sha256, document.size, document.path) = (sha256, size, kept.path.clone());
    Ok(Some(kept))
}

/// What an operation gives; the copy that was made for it goes again when it failed.
fn settled(
    context: &Context<'_>,
    dossier: DossierRow,
    noted: Result<(DocumentRow, Option<crate::domain::ids::OperationId>)>,
    copy: Option<Kept>,
) -> Result<Filed> {
    let filing = Filing::beside(context.store.path());
    match noted {
        Ok((row, _)) => Ok(Filed { dossier, at: at(&filing, &row.document), row }),
        Err(error) => {
            if let Some(kept) = copy {
                filing.take_away(&kept);
            }
            Err(error)
        }
    }
}

fn today(context: &Context<'_>, dossier: &DossierRow) -> Result<NaiveDate> {
    let rules = context.store.read(|view| view.rule_set(dossier.edition))?;
    Ok(day_of(context.now, rules.timezone))
}

fn kind(faults: &mut Faults, word: &str) -> Option<DocumentKind> {
    let found = DocumentKind::recognise(word);
    if found.is_none() {
        let near = DocumentKind::nearest(word).map(|kind| kind.to_string()).unwrap_or_default();
        let kinds = DocumentKind::VARIANTS.iter().map(|kind| Value::Text(kind.to_string()));
        let fact = Fact::new("document-kind-unknown").with("value", word).suggesting(near);
        faults.add("--kind", word, fact.with_list("kinds", kinds));
    }
    found
}

fn title(faults: &mut Faults, flag: &str, text: &str) -> String {
    let title = faults.needed(flag, Some(text));
    let length = title.chars().count();
    if length > LONGEST_TITLE {
        let fact = Fact::new("text-too-long").with("length", length).with("longest", LONGEST_TITLE);
        faults.add(flag, &title, fact);
    }
    title
}

/// The title that a file gets by its name, where that can be one.
fn title_of_file(faults: &mut Faults, name: &str) -> String {
    let title = title_of(name);
    if name.chars().any(char::is_control) || forbidden_character(name).is_some() {
        faults.add("FILE", printable(name), Fact::new("document-name-unfit"));
    } else if title.chars().count() > LONGEST_TITLE {
        faults.add("FILE", name, Fact::new("document-name-long").with("longest", LONGEST_TITLE));
    }
    title
}

fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { '\u{fffd}' } else { c }).collect()
}

/// A project of the latest roadmap, by its number.
fn project(view: View<'_>, faults: &mut Faults, dossier: &DossierRow, text: &str) -> Result<Option<u32>> {
    let versions = view.roadmap_versions(dossier.id)?;
    let projects = versions.last().map(|version| view.projects(version.id)).transpose()?.unwrap_or_default();
    let known: Vec<u32> = projects.iter().map(|(_, project)| project.number).collect();
    let found = text.trim().parse().ok().filter(|number| known.contains(number));
    if found.is_none() {
        let fact = Fact::new("document-no-such-project").with("count", known.len());
        faults.add("--project", text, fact.with_list("known", known));
    }
    Ok(found)
}

/// The day that a document bears: not one that is to come.
fn dated(faults: &mut Faults, text: Option<&str>, today: NaiveDate) -> Option<NaiveDate> {
    let text = text?;
    let fact = match parse_date(text) {
        Ok(day) if day <= today => return Some(day),
        Ok(day) => Fact::new("date-in-future").with("day", day).with("today", today),
        Err(DateFault::NotADate) => Fact::new("date-not-a-date"),
        Err(DateFault::NoSuchDay) => Fact::new("date-no-such-day"),
        Err(DateFault::ShortYear) => Fact::new("date-short-year"),
    };
    faults.add("--dated", text, fact);
    None
}

/// Where a file lies from wherever one looks, as it is noted.
fn reference(faults: &mut Faults, file: &Path) -> String {
    let whole = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
    match whole.to_str() {
        Some(path) if !path.chars().any(char::is_control) && forbidden_character(path).is_none() => {
            path.to_owned()
        }
        _ => {
            faults.add("FILE", printable(&whole.to_string_lossy()), Fact::new("document-path-unfit"));
            String::new()
        }
    }
}

fn twice(dossier: &DossierRow, same: &DocumentRow) -> Error {
    let fact = Fact::new("document-twice")
        .with("reference", &dossier.reference)
        .with("number", same.number)
        .with("title", &same.document.title);
    let show = format!("wijk document show {} {}", dossier.reference, same.number);
    Error::Refused { fact, next: vec![show, "--again".to_owned()] }
}

fn refusal(file: &Path, unfit: Unfit) -> Error {
    let path = file.display().to_string();
    let wrong = |code| Error::invalid(Fault::of("FILE", path.clone(), Fact::new(code)));
    match unfit {
        Unfit::Missing => Error::NotFound {
            fact: Fact::new("error-file-missing").with("path", path),
            near: Vec::new(),
            next: Vec::new(),
        },
        Unfit::NotAFile => wrong("document-not-a-file"),
        Unfit::Empty => wrong("document-empty"),
        Unfit::Refused(detail) => {
            Error::Storage(crate::storage::StorageError::Io { path: file.to_owned(), detail })
        }
    }
}

#[cfg(test)]
mod tests;
