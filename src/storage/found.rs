//! Full-text search over what is worth finding.

use rusqlite::named_params;
use unicode_normalization::char::is_combining_mark;

use super::dossier::standing;
use super::{Result, View, all, search};
use crate::domain::dossier::lifecycle::Standing;
use crate::domain::ids::{DossierId, EditionId};
use crate::domain::text::fold;

/// Where a text was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, strum::IntoStaticStr, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Found {
    /// Name or limits of the neighbourhood.
    Neighbourhood,
    /// Why they apply.
    Motivation,
    /// Name or e-mail address of a person with a role.
    Person,
    /// A finding of the inventory.
    Finding,
    /// Title or objective of a project.
    Project,
    /// Name of an organisation with a part in a dossier.
    Organisation,
    /// Place, agenda or minutes of a meeting.
    Meeting,
    /// Title or file name of a document.
    Document,
}

/// The dossier to which a text belongs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Home {
    /// The dossier.
    pub dossier: DossierId,
    /// Its reference.
    pub reference: String,
    /// Name of its neighbourhood.
    pub name: String,
    /// Its edition.
    pub edition: EditionId,
    /// Where it stands.
    pub standing: Standing,
}

/// A text that holds the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// Its dossier; `None` for a meeting of the network.
    pub home: Option<Home>,
    /// Where the text was found.
    pub found: Found,
    /// The whole text.
    pub text: String,
}

/// The words of a text as the search index knows them: folded, letters and figures only. Whatever else was
/// typed separates words, so that nothing of it can be taken for the syntax of a query.
pub fn words(text: &str) -> Vec<String> {
    let folded = fold(text);
    let words = folded.split(|c: char| c == ' ' || is_combining_mark(c));
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

impl View<'_> {
    /// The newest texts that hold all of these words, the last of which may go on: at most `limit`.
    ///
    /// # Errors
    /// What SQLite says.
    pub fn search(&self, words: &[String], limit: u32) -> Result<Vec<Hit>> {
        let Some((last, others)) = words.split_last() else { return Ok(Vec::new()) };
        let mut query: String = others.iter().map(|word| format!("\"{word}\" AND ")).collect();
        query.push_str(&format!("\"{last}\"*"));
        let params = named_params! { ":query": query, ":limit": limit };
        let found = all(self.connection, include_str!("found/hits.sql"), params, |row| {
            let home = match row.get::<_, Option<i64>>("id")? {
                Some(id) => Some(Home {
                    dossier: DossierId(id),
                    reference: row.get("reference")?,
                    name: row.get("name")?,
                    edition: EditionId(row.get("edition")?),
                    standing: standing(row)?,
                }),
                None => None,
            };
            Ok(Hit {
                home,
                found: match row.get::<_, i64>("kind")? {
                    0 => Found::Neighbourhood,
                    1 => Found::Motivation,
                    2 => Found::Person,
                    3 => Found::Finding,
                    4 => Found::Project,
                    5 => Found::Organisation,
                    6 => Found::Meeting,
                    _ => Found::Document,
                },
                text: row.get("text")?,
            })
        });
        search::found(found)
    }
}
