//! Documents of dossiers: what the register knows of them. The files themselves are in [`super::filing`].

use chrono::NaiveDate;
use rusqlite::{Row, named_params};

use super::columns::{Columns, day_text};
use super::{Result, Tx, View, all, insert, one, run};
use crate::domain::document::DocumentKind;
use crate::domain::ids::{DocumentId, DossierId};

/// A document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What it is.
    pub kind: DocumentKind,
    /// What it is called.
    pub title: String,
    /// Whether a copy lies in the folder beside the register; else the file is only referred to.
    pub stored: bool,
    /// Where the copy lies within that folder, or where the file lies.
    pub path: String,
    /// SHA-256 of its content, in small hexadecimal letters.
    pub sha256: String,
    /// Its size in bytes.
    pub size: u64,
    /// The day that it bears.
    pub dated: Option<NaiveDate>,
    /// Number of the project that it shows.
    pub project: Option<u32>,
}

/// A document in the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DocumentRow {
    /// Its number in the register.
    pub id: DocumentId,
    /// Its number in the dossier.
    pub number: u32,
    /// What is known of it.
    pub document: Document,
    /// The day on which it was added.
    pub added: NaiveDate,
}

/// A document with the dossier that it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OfDossier {
    /// Reference of the dossier.
    pub reference: String,
    /// The document.
    pub row: DocumentRow,
}

fn document(row: &Row<'_>) -> rusqlite::Result<DocumentRow> {
    let size: i64 = row.get("size_bytes")?;
    Ok(DocumentRow {
        id: DocumentId(row.get("id")?),
        number: row.count("number")?,
        document: Document {
            kind: row.code("kind")?,
            title: row.get("title")?,
            stored: row.get("stored")?,
            path: row.get("path")?,
            sha256: row.get("sha256")?,
            size: u64::try_from(size).unwrap_or_default(),
            dated: row.optional_day("dated_on")?,
            project: row.get("project")?,
        },
        added: row.day("added_on")?,
    })
}

impl View<'_> {
    /// The documents of a dossier, in the order in which they came.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn documents(&self, dossier: DossierId) -> Result<Vec<DocumentRow>> {
        all(self.connection, include_str!("document/of_dossier.sql"), [dossier.0], document)
    }

    /// The documents of a dossier that have this content.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn documents_by_content(&self, dossier: DossierId, sha256: &str) -> Result<Vec<DocumentRow>> {
        all(self.connection, include_str!("document/by_content.sql"), (dossier.0, sha256), document)
    }

    /// Whether any document of the register is kept at a place in the folder.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn is_filed(&self, dossier: DossierId, path: &str) -> Result<bool> {
        let sql = "SELECT 1 FROM document WHERE dossier = ?1 AND stored = 1 AND path = ?2";
        Ok(one(self.connection, sql, (dossier.0, path), |_| Ok(()))?.is_some())
    }

    /// The findings that a document shows: version of the inventory and number of the finding.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn findings_showing(&self, id: DocumentId) -> Result<Vec<(u32, u32)>> {
        let sql = include_str!("document/findings.sql");
        all(self.connection, sql, [id.0], |row| Ok((row.count("version")?, row.count("number")?)))
    }

    /// The expenses and expense notes that a document shows: `2.1` is a line, `2` a note.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn spending_shown_by(&self, id: DocumentId) -> Result<Vec<String>> {
        all(self.connection, include_str!("document/spending.sql"), [id.0], |row| row.get(0))
    }

    /// Every document of the register, by dossier.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn all_documents(&self) -> Result<Vec<OfDossier>> {
        all(self.connection, include_str!("document/all.sql"), [], |row| {
            Ok(OfDossier { reference: row.get("reference")?, row: document(row)? })
        })
    }
}

impl Tx<'_> {
    /// Adds a document to a dossier under the next number.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn insert_document(&self, dossier: DossierId, new: &Document, on: NaiveDate) -> Result<DocumentRow> {
        let sql = "SELECT ifnull(max(number), 0) + 1 AS number FROM document WHERE dossier = ?1";
        let number = one(self.connection, sql, [dossier.0], |row| row.count("number"))?.unwrap_or(1);
        let kind: &str = new.kind.into();
        let params = named_params! {
            ":dossier": dossier.0, ":number": number, ":kind": kind, ":title": new.title, ":stored": new.stored,
            ":path": new.path, ":sha256": new.sha256, ":size": i64::try_from(new.size).unwrap_or(i64::MAX),
            ":dated": new.dated.map(day_text), ":added": day_text(on), ":project": new.project,
        };
        self.touches(dossier);
        let id = insert(self.connection, include_str!("document/insert.sql"), params)?;
        Ok(DocumentRow { id: DocumentId(id), number, document: new.clone(), added: on })
    }

    /// Changes a document.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn change_document(&self, dossier: DossierId, id: DocumentId, to: &Document) -> Result<()> {
        let kind: &str = to.kind.into();
        let params = named_params! {
            ":id": id.0, ":kind": kind, ":title": to.title, ":stored": to.stored, ":path": to.path,
            ":sha256": to.sha256, ":size": i64::try_from(to.size).unwrap_or(i64::MAX),
            ":dated": to.dated.map(day_text), ":project": to.project,
        };
        run(self.connection, include_str!("document/change.sql"), params)?;
        self.touches(dossier);
        Ok(())
    }

    /// Takes what is known of a document away; its file stays where it is.
    ///
    /// # Errors
    /// A finding refers to it.
    pub fn remove_document(&self, dossier: DossierId, id: DocumentId) -> Result<()> {
        run(self.connection, "DELETE FROM document WHERE id = ?1", [id.0])?;
        self.touches(dossier);
        Ok(())
    }
}
