//! Whether a register and its documents are sound. Looks and changes nothing.

mod money;

use std::collections::BTreeSet;
use std::path::Path;

use super::document::at;
use super::find::quoted;
use super::vote::rules_hash;
use super::{Error, Result, sha256};
use crate::domain::fact::{Fact, Value};
use crate::domain::ids::EditionId;
use crate::domain::programme::form::Bearer;
use crate::domain::vote::roll::Roll;
use crate::storage::document::OfDossier;
use crate::storage::filing::{self, Filing, Unfit};
use crate::storage::report::rule_sets;
use crate::storage::vote::BatchRow;
use crate::storage::{StorageError, View};

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Part {
    /// The file: its pages, its form, its settings.
    File,
    /// References from row to row.
    References,
    /// The journal, and whether the rows are what it made of them.
    Journal,
    /// Dossiers, partners and roadmaps against what was decided of them.
    Dossiers,
    /// The ledger against what it follows from.
    Money,
    /// The full-text index.
    Search,
    /// Documents and their files.
    Documents,
}

/// How bad something is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Gravity {
    /// What the register says can no longer be relied upon.
    Damage,
    /// Something is not there, or not what it was.
    Fault,
    /// To look at one day.
    Remark,
}

/// Something that is not sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Where.
    pub part: Part,
    /// How bad it is.
    pub gravity: Gravity,
    /// What it is.
    pub fact: Fact,
    /// The command that helps.
    pub next: Option<String>,
}

impl Finding {
    /// A finding without a command that helps.
    pub fn new(part: Part, gravity: Gravity, fact: Fact) -> Self {
        Self { part, gravity, fact, next: None }
    }

    fn helped(self, command: impl Into<String>) -> Self {
        Self { next: Some(command.into()), ..self }
    }
}

/// What was looked at, and what was found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Examined {
    /// The findings, the worst first.
    pub findings: Vec<Finding>,
    /// How many operations the journal has.
    pub operations: u32,
    /// How many documents there are.
    pub documents: usize,
}

/// A look at one part.
type Look<'a> = &'a mut dyn FnMut() -> Result<Vec<Finding>>;

/// How far the reading of documents has come, in bytes.
pub type Progress<'a> = &'a mut dyn FnMut(u64, u64);

/// Examines the register that lies at a path. `quick` does not read the files of documents through.
///
/// # Errors
/// The register is busy.
pub fn examine(view: View<'_>, register: &Path, quick: bool, progress: Progress<'_>) -> Result<Examined> {
    let mut found = Examined::default();
    let mut documents = Vec::new();
    let parts: [(Part, Look<'_>); 7] = [
        (Part::File, &mut || file(view, register)),
        (Part::References, &mut || references(view)),
        (Part::Journal, &mut || journal(view, &mut found.operations)),
        (Part::Dossiers, &mut || dossiers(view)),
        (Part::Money, &mut || money::money(view)),
        (Part::Search, &mut || search(view)),
        (Part::Documents, &mut || {
            documents = view.all_documents()?;
            files(register, &documents, quick, progress)
        }),
    ];
    for (part, look) in parts {
        match look() {
            Ok(more) => found.findings.extend(more),
            Err(Error::Storage(StorageError::Locked)) => return Err(StorageError::Locked.into()),
            Err(Error::Storage(error)) => found.findings.push(failed(part, &error)),
            Err(other) => return Err(other),
        }
    }
    found.documents = documents.len();
    found.findings.sort_by_key(|finding| finding.gravity);
    Ok(found)
}

/// A part that could not be looked at to its end.
pub fn failed(part: Part, error: &StorageError) -> Finding {
    let name: &str = part.into();
    let fact = Fact::new("doctor-part-failed")
        .with_term("part", format!("part-{name}"))
        .with("detail", error.to_string());
    // Where files may not be looked at, the register itself may be sound.
    let refused = part == Part::Documents && matches!(error, StorageError::Io { .. });
    Finding::new(part, if refused { Gravity::Fault } else { Gravity::Damage }, fact)
}

fn file(view: View<'_>, register: &Path) -> Result<Vec<Finding>> {
    let damage = |fact| Finding::new(Part::File, Gravity::Damage, fact);
    let remark = |fact| Finding::new(Part::File, Gravity::Remark, fact);
    let mut found: Vec<Finding> = Vec::new();
    found.extend(
        view.integrity()?.into_iter().map(|line| damage(Fact::new("doctor-integrity").with("detail", line))),
    );
    found.extend(
        view.foreign_shape()?.into_iter().map(|name| damage(Fact::new("doctor-shape").with("name", name))),
    );
    if view.has_foreign_log()? {
        found.push(remark(Fact::new("doctor-write-ahead-log")));
    }
    if let Some(mode) = filing::readable_by_others(register) {
        let path = register.display().to_string();
        let fact = Fact::new("doctor-readable").with("path", &path).with("mode", format!("{mode:o}"));
        found.push(remark(fact).helped(format!("chmod 600 {}", quoted(&path))));
    }
    Ok(found)
}

fn references(view: View<'_>) -> Result<Vec<Finding>> {
    let dangling = view.dangling()?.into_iter().map(|row| {
        let fact = Fact::new("doctor-dangling")
            .with_term("table", format!("table-{}", row.table))
            .with("row", row.row.to_string())
            .with_term("parent", format!("table-{}", row.parent));
        Finding::new(Part::References, Gravity::Damage, fact)
    });
    Ok(dangling.collect())
}

fn journal(view: View<'_>, operations: &mut u32) -> Result<Vec<Finding>> {
    *operations = view.operations()?;
    let damage = |fact| Finding::new(Part::Journal, Gravity::Damage, fact);
    let mut found: Vec<Finding> = Vec::new();
    for (code, numbers) in [
        ("doctor-operation-broken", view.broken_operations()?),
        ("doctor-operation-unreadable", view.unreadable_operations()?),
    ] {
        found.extend(
            numbers.into_iter().map(|number| damage(Fact::new(code).with("number", number.to_string()))),
        );
    }
    found.extend(view.differing_rows()?.into_iter().map(|row| {
        let fact = Fact::new("doctor-differs")
            .with_term("table", format!("table-{}", row.table))
            .with("row", row.row.to_string());
        damage(fact)
    }));
    Ok(found)
}

fn dossiers(view: View<'_>) -> Result<Vec<Finding>> {
    let damage = |fact, reference: &str| {
        Finding::new(Part::Dossiers, Gravity::Damage, fact).helped(format!("wijk log {reference}"))
    };
    let mut found = Vec::new();
    for reference in view.misplaced_dossiers()? {
        found.push(damage(Fact::new("doctor-dossier-misplaced").with("reference", &reference), &reference));
    }
    for (reference, number) in view.misplaced_partners()? {
        let fact = Fact::new("doctor-partner-misplaced").with("reference", &reference).with("number", number);
        found.push(damage(fact, &reference));
    }
    for frozen in view.frozen_roadmaps()? {
        let text = view.roadmap(frozen.id)?.canonical_text();
        if sha256(text.as_bytes()) != frozen.sha256 {
            let fact = Fact::new("doctor-roadmap-changed")
                .with("reference", &frozen.reference)
                .with("version", frozen.version);
            found.push(damage(fact, &frozen.reference));
        }
    }
    for (what, reference, session) in view.unsound_selection()? {
        let (code, help) = match what.as_str() {
            "reserve" => ("doctor-reserve", format!("wijk reserve list {reference}")),
            "agreement" => ("doctor-agreement", format!("wijk agreement show {reference}")),
            "presence" => ("doctor-presence", format!("wijk session show {session}")),
            "silence" => ("doctor-silence", format!("wijk session show {session}")),
            _ => ("doctor-off-agenda", format!("wijk session show {session}")),
        };
        let fact = Fact::new(code).with("reference", &reference).with("session", session);
        found.push(Finding::new(Part::Dossiers, Gravity::Damage, fact).helped(help));
    }
    found.extend(votes(view)?);
    match words_of_programmes(view) {
        Ok(more) => found.extend(more),
        Err(Error::Storage(StorageError::Locked)) => return Err(StorageError::Locked.into()),
        // What was found before must not be lost with it.
        Err(Error::Storage(error)) => found.push(failed(Part::Dossiers, &error)),
        Err(other) => return Err(other),
    }
    Ok(found)
}

/// Values of fields, and tasks that are done, of which the rules of the edition know nothing, or that cannot be read.
fn words_of_programmes(view: View<'_>) -> Result<Vec<Finding>> {
    let editions: Vec<EditionId> = view.editions()?.into_iter().map(|edition| edition.id).collect();
    let rules = rule_sets(view, &editions)?;
    let mut found = Vec::new();
    let mut damage = |code, reference: &str, what: &str| {
        let fact = Fact::new(code).with("reference", reference).with("code", what);
        let finding = Finding::new(Part::Dossiers, Gravity::Damage, fact);
        found.push(finding.helped(format!("wijk log {reference}")));
    };
    for filled in view.fields_over(&editions)? {
        let of = if filled.row.project.is_some() { Bearer::Project } else { Bearer::Dossier };
        let fields = rules.get(&filled.edition).map(|rules| &rules.fields[..]).unwrap_or_default();
        match fields.iter().find(|field| field.code == filled.row.field && field.of == of) {
            None => damage("doctor-field-unknown", &filled.reference, &filled.row.field),
            Some(field) if filled.row.read(field).is_none() => {
                damage("doctor-field-unreadable", &filled.reference, &filled.row.field);
            }
            Some(_) => {}
        }
    }
    for (reference, edition, task) in view.tasks_done_anywhere()? {
        let tasks = rules.get(&edition).map(|rules| &rules.tasks[..]).unwrap_or_default();
        if tasks.iter().all(|known| known.code != task) {
            damage("doctor-task-unknown", &reference, &task);
        }
    }
    Ok(found)
}

/// Whether a batch counts as many ballots as its text has, and every one can be read.
fn adds_up(batch: &BatchRow, text: &str) -> bool {
    let Some(roll) = Roll::open(text) else { return false };
    let counted: Option<Vec<_>> = roll.counted().collect();
    let rejected: Option<Vec<_>> = roll.rejected().collect();
    counted.is_some_and(|counted| counted.len() == batch.counted as usize)
        && rejected.is_some_and(|rejected| rejected.len() == batch.rejected as usize)
}

/// Votes whose rules changed after the first ballot, and ballots that are not what they were.
fn votes(view: View<'_>) -> Result<Vec<Finding>> {
    let mut found = Vec::new();
    for vote in view.votes()? {
        let mut damage = |code, batch: i64| {
            let fact =
                Fact::new(code).with("number", vote.id.0).with("name", &vote.name).with("batch", batch);
            let finding = Finding::new(Part::Dossiers, Gravity::Damage, fact);
            found.push(finding.helped(format!("wijk vote ballots {}", vote.id.0)));
        };
        let rules = vote.rules_sha256.as_ref();
        if rules
            .is_some_and(|hash| view.vote_projects(vote.id).is_ok_and(|all| rules_hash(&vote, &all) != *hash))
        {
            damage("doctor-vote-changed", 0);
        }
        for batch in view.ballot_batches(vote.id)? {
            match view.ballot_roll(&batch.sha256)? {
                None => damage("doctor-roll-missing", batch.id),
                Some(text) if sha256(text.as_bytes()) != batch.sha256 => {
                    damage("doctor-roll-changed", batch.id)
                }
                Some(text) if !adds_up(&batch, &text) => damage("doctor-roll-sum", batch.id),
                Some(_) => {}
            }
        }
    }
    Ok(found)
}

fn search(view: View<'_>) -> Result<Vec<Finding>> {
    let lost = view.lost_in_search()?.into_iter().map(|row| {
        let fact = Fact::new("doctor-search")
            .with_term("table", format!("table-{}", row.table))
            .with("row", row.row.to_string());
        Finding::new(Part::Search, Gravity::Remark, fact)
    });
    Ok(lost.collect())
}

/// Documents whose file is missing or is not what it was, and files of no document.
fn files(
    register: &Path,
    documents: &[OfDossier],
    quick: bool,
    progress: Progress<'_>,
) -> Result<Vec<Finding>> {
    let filing = Filing::beside(register);
    let total = documents.iter().map(|document| document.row.document.size).sum();
    let mut done = 0;
    let mut found = Vec::new();
    for document in documents {
        let mut passed = |bytes| {
            done += bytes;
            progress(done, total);
        };
        found.extend(unsound(&filing, document, quick, &mut passed));
    }
    let kept: BTreeSet<&str> = documents
        .iter()
        .filter(|document| document.row.document.stored)
        .map(|document| document.row.document.path.as_str())
        .collect();
    let lying = match filing.files() {
        Ok(lying) => lying,
        Err(error) => {
            found.push(failed(Part::Documents, &error));
            Vec::new()
        }
    };
    for path in lying {
        if kept.contains(path.as_str()) {
            continue;
        }
        let at = filing.root().join(&path).display().to_string();
        let finding = Finding::new(
            Part::Documents,
            Gravity::Remark,
            Fact::new("doctor-file-unknown").with("path", &at),
        );
        found.push(match path.split_once('/') {
            Some((dossier, _)) => {
                finding.helped(format!("wijk document add {} {}", quoted(dossier), quoted(&at)))
            }
            None => finding,
        });
    }
    Ok(found)
}

fn unsound(filing: &Filing, of: &OfDossier, quick: bool, passed: &mut dyn FnMut(u64)) -> Option<Finding> {
    let (row, document) = (&of.row, &of.row.document);
    let told = |code, path: String| {
        let fact = Fact::new(code)
            .with("reference", &of.reference)
            .with("number", row.number)
            .with("title", &document.title)
            .with("path", Value::Text(path));
        let help = format!("wijk document edit {} {} --file …", of.reference, row.number);
        Some(Finding::new(Part::Documents, Gravity::Fault, fact).helped(help))
    };
    let Some(file) = at(filing, document) else {
        return told("doctor-document-outside", document.path.clone());
    };
    let path = file.display().to_string();
    match filing::size(&file) {
        Err(Unfit::Missing) => return told("doctor-document-missing", path),
        Err(Unfit::NotAFile) => return told("doctor-document-no-file", path),
        Err(Unfit::Refused(_)) => return told("doctor-document-refused", path),
        Ok(size) if size == document.size => {}
        Ok(_) | Err(Unfit::Empty) => return told("doctor-document-size", path),
    }
    if quick {
        return None;
    }
    match filing::read(&file, passed) {
        Ok(content) if content.sha256 == document.sha256 => None,
        Ok(_) => told("doctor-document-changed", path),
        Err(_) => told("doctor-document-refused", path),
    }
}
