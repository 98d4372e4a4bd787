//! A letter in two languages side by side, as the agreements of Brussels are (B-MO-9).
//!
//! The two are cut at their headings, and the parts stand beside each other: in HTML as two columns, in Markdown as
//! a table of two columns, with a row for every paragraph and every point of a list.

use std::fmt::Write as _;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use super::page::{OPTIONS, around, body};
use crate::domain::language::Language;

/// One of the two.
#[derive(Debug, Clone, Copy)]
pub struct Side<'a> {
    /// Its language.
    pub language: Language,
    /// The letter in Markdown.
    pub markdown: &'a str,
}

/// A whole page of HTML.
pub fn page(left: Side<'_>, right: Side<'_>, title: &str) -> String {
    let mut pairs = String::new();
    for (one, other) in paired(sections(left.markdown), sections(right.markdown)) {
        // Writing to a string cannot fail.
        let _ = write!(
            pairs,
            "<div class=\"both\">\n<section lang=\"{}\">\n{}</section>\n<section lang=\"{}\">\n{}</section>\n</div>\n",
            left.language,
            body(one),
            right.language,
            body(other),
        );
    }
    around(left.language, title, &pairs)
}

/// A table of Markdown.
pub fn table(left: Side<'_>, right: Side<'_>) -> String {
    let name = |side: Side<'_>| match side.language {
        Language::Nl => "Nederlands",
        Language::Fr => "Français",
        Language::En => "English",
    };
    let mut rows = format!("| {} | {} |\n|---|---|\n", name(left), name(right));
    for (one, other) in paired(sections(left.markdown), sections(right.markdown)) {
        for (one, other) in paired(cells(one), cells(other)) {
            // Writing to a string cannot fail.
            let _ = writeln!(rows, "| {one} | {other} |");
        }
    }
    rows
}

/// Two lists side by side; where one is shorter it has nothing.
fn paired<T: Default>(left: Vec<T>, right: Vec<T>) -> Vec<(T, T)> {
    let count = left.len().max(right.len());
    let (mut left, mut right) = (left.into_iter(), right.into_iter());
    (0..count).map(|_| (left.next().unwrap_or_default(), right.next().unwrap_or_default())).collect()
}

/// The parts of a letter: from each heading to the next.
fn sections(markdown: &str) -> Vec<&str> {
    let mut starts: Vec<usize> = Parser::new_ext(markdown, OPTIONS)
        .into_offset_iter()
        .filter(|(event, _)| matches!(event, Event::Start(Tag::Heading { .. })))
        .map(|(_, range)| range.start)
        .collect();
    if starts.first() != Some(&0) {
        starts.insert(0, 0);
    }
    let ends = starts.iter().skip(1).copied().chain([markdown.len()]);
    starts.iter().copied().zip(ends).filter_map(|(from, to)| markdown.get(from..to)).collect()
}

/// The blocks of a part, each as the content of one cell.
fn cells(markdown: &str) -> Vec<String> {
    let mut cells = Vec::new();
    let mut points: Vec<Option<u64>> = Vec::new();
    let mut mark = String::new();
    let mut from = None;
    for (event, range) in Parser::new_ext(markdown, OPTIONS).into_offset_iter() {
        match event {
            Event::Start(Tag::List(first)) => points.push(first),
            Event::End(TagEnd::List(_)) => {
                points.pop();
            }
            Event::Start(Tag::Item) => {
                mark = match points.last_mut() {
                    Some(Some(number)) => {
                        *number += 1;
                        format!("{}\\. ", *number - 1)
                    }
                    _ => "– ".to_owned(),
                };
                from = Some(range);
            }
            Event::Start(Tag::Heading { .. } | Tag::Paragraph | Tag::Table(_)) if from.is_none() => {
                from = Some(range);
            }
            Event::End(end @ (TagEnd::Heading(_) | TagEnd::Paragraph | TagEnd::Item | TagEnd::Table)) => {
                // A paragraph within a point is part of that point.
                if end == TagEnd::Paragraph && !points.is_empty() {
                    continue;
                }
                let text = from.take().and_then(|range| markdown.get(range)).unwrap_or_default();
                let heading = matches!(end, TagEnd::Heading(_));
                cells.push(cell(text, heading, &mark, end == TagEnd::Item));
                mark.clear();
            }
            _ => {}
        }
    }
    cells
}

fn cell(text: &str, heading: bool, mark: &str, point: bool) -> String {
    let text = text.trim();
    let text = if heading { text.trim_start_matches('#').trim() } else { text };
    // The mark of the point in the source goes, ours comes.
    let text = if point { text.split_once(' ').map_or(text, |(_, text)| text) } else { text };
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let text = barred(&lines.join("<br>"));
    if heading { format!("**{text}**") } else { format!("{mark}{text}") }
}

/// Bars that are not escaped yet would end the cell.
fn barred(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    let mut escaped = false;
    for c in text.chars() {
        if c == '|' && !escaped {
            safe.push('\\');
        }
        escaped = c == '\\' && !escaped;
        safe.push(c);
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    const FR: &str = "# Convention\n\nEntre\n\n## 1. Objet\n\nUn projet.\n\n- a \\| b\n- c\n";
    const NL: &str = "# Overeenkomst\n\nTussen\n\n## 1. Voorwerp\n\nEen project.\n\n1. x\n2. y\n3. z\n";

    #[test]
    fn parts_stand_beside_each_other() {
        let (left, right) =
            (Side { language: Language::Fr, markdown: FR }, Side { language: Language::Nl, markdown: NL });
        insta::assert_snapshot!(table(left, right), @r"
        | Français | Nederlands |
        |---|---|
        | **Convention** | **Overeenkomst** |
        | Entre | Tussen |
        | **1. Objet** | **1. Voorwerp** |
        | Un projet. | Een project. |
        | – a \| b | 1\. x |
        | – c | 2\. y |
        |  | 3\. z |
        ");
        let page = page(left, right, "Convention");
        assert_eq!(page.matches("<div class=\"both\">").count(), 2);
        assert!(page.contains("<section lang=\"nl\">\n<h2>1. Voorwerp</h2>"), "{page}");
    }
}
