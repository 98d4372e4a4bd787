//! `wijk search`: where words are found, by dossier.

use std::collections::{BTreeMap, BTreeSet};

use super::names::Names;
use super::{Result, aside, column};
use crate::domain::fact::Fact;
use crate::domain::ids::EditionId;
use crate::domain::text::fold;
use crate::i18n::Tr;
use crate::report::value::{Cell, Report, Section, Table};
use crate::storage::View;
use crate::storage::found::{Found, Hit, words};
use crate::storage::report::rule_sets;

/// How many texts are looked at: the newest.
const LOOKED_AT: u32 = 500;

/// How many characters of a text are shown.
const SHOWN: usize = 60;

/// Where the words of a text are found.
///
/// # Errors
/// The register's.
pub fn search(view: View<'_>, tr: &Tr, text: &str, limit: usize) -> Result<Report> {
    let words = words(text);
    let hits = view.search(&words, LOOKED_AT)?;
    let editions: BTreeSet<EditionId> =
        hits.iter().filter_map(|hit| Some(hit.home.as_ref()?.edition)).collect();
    let rules: BTreeMap<_, _> = rule_sets(view, &editions.into_iter().collect::<Vec<_>>())?;
    let names = Names { rules: &rules, tr };
    let more = hits.len().saturating_sub(limit);
    let mut last = None;
    let rows = hits.iter().take(limit).map(|hit| {
        let dossier = hit.home.as_ref().map(|home| home.dossier);
        let again = last.replace(dossier) == Some(dossier);
        cells(hit, again, &words, &names, tr)
    });
    let table = Table {
        key: "hits",
        title: None,
        columns: vec![
            column(tr, "dossier"),
            column(tr, "neighbourhood"),
            column(tr, "found_in"),
            column(tr, "text"),
            aside(tr, "phase"),
        ],
        rows: rows.collect(),
        when_empty: Some(tr.fact(&Fact::new("report-search-empty").with("text", text))),
        note: (more > 0).then(|| tr.fact(&Fact::new("report-search-more").with("more", more))),
    };
    Ok(Report { name: "search", title: String::new(), sections: vec![Section::Table(table)] })
}

/// The dossier is named once for people, and always for machines.
fn cells(hit: &Hit, again: bool, words: &[String], names: &Names<'_>, tr: &Tr) -> Vec<Cell> {
    let said = |code: &str, label: &str| {
        let label = if again { String::new() } else { label.to_owned() };
        Cell::Code { code: code.to_owned(), label }
    };
    let once = |text: &str| said(text, text);
    let found: &str = hit.found.into();
    let mut place = tr.text(&format!("report-found-{found}"));
    let text = match hit.found {
        // Its name already stands in the row.
        Found::Neighbourhood => hit.text.split_once(" · ").map_or("", |(_, perimeter)| perimeter),
        // By its number it can be shown.
        Found::Meeting => {
            let (number, text) = hit.text.split_once(" · ").unwrap_or((&hit.text, ""));
            place = format!("{place} {number}");
            text
        }
        _ => &hit.text,
    };
    let home = hit.home.as_ref();
    let standing = home.map_or(Cell::Empty, |home| names.standing(home.edition, home.standing));
    vec![
        home.map_or(Cell::Empty, |home| once(&home.reference)),
        home.map_or_else(|| said("network", &tr.text("meeting-network")), |home| once(&home.name)),
        Cell::Code { code: found.to_owned(), label: place },
        Cell::Text(shortened(text, words)),
        match standing {
            Cell::Code { code, .. } if again => Cell::Code { code, label: String::new() },
            cell => cell,
        },
    ]
}

/// A text around the first word that was looked for.
fn shortened(text: &str, words: &[String]) -> String {
    let flat = text.replace(['\n', '\r', '\t'], " ");
    let characters: Vec<char> = flat.chars().collect();
    if characters.len() <= SHOWN {
        return flat;
    }
    let hit = place_of(&characters, words).unwrap_or(0);
    let from = hit.saturating_sub(SHOWN / 3).min(characters.len() - SHOWN);
    let part: String = characters[from..from + SHOWN].iter().collect();
    let before = if from > 0 { "…" } else { "" };
    let after = if from + SHOWN < characters.len() { "…" } else { "" };
    format!("{before}{}{after}", part.trim())
}

/// Where the first of the words begins, in characters.
fn place_of(characters: &[char], words: &[String]) -> Option<usize> {
    let mut begin = 0;
    while begin < characters.len() {
        let length = characters[begin..].iter().take_while(|c| c.is_alphanumeric()).count();
        if length > 0 {
            let word = fold(&characters[begin..begin + length].iter().collect::<String>());
            if words.iter().any(|wanted| word.starts_with(wanted.as_str())) {
                return Some(begin);
            }
        }
        begin += length.max(1);
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_text_is_shortened_around_the_word_and_never_cut_inside_a_letter() {
        let text = format!("{} waterloop 東京 {}", "é".repeat(200), "à ".repeat(200));
        let short = shortened(&text, &["water".to_owned()]);
        assert!(
            short.contains("waterloop 東京") && short.starts_with('…') && short.ends_with('…'),
            "{short}"
        );
        assert!(short.chars().count() <= SHOWN + 2);
        assert_eq!(shortened("kort", &[]), "kort");
        assert_eq!(shortened(&"x".repeat(10_000), &["y".to_owned()]).chars().count(), SHOWN + 1);
    }
}
