//! Markdown: a heading for each section, facts as a list, tables as tables.

use super::super::value::{Cell, Column, Measure, Report, Section, Table, tells};
use super::words::for_people;
use crate::domain::text::printable;
use crate::i18n::Tr;

pub fn render(report: &Report, tr: &Tr) -> String {
    let mut parts = Vec::new();
    if !report.title.is_empty() {
        parts.push(format!("# {}\n", escaped(&report.title)));
    }
    let mut level = 2;
    for section in &report.sections {
        match section {
            Section::Part(title) => {
                heading(&mut parts, 2, Some(title));
                level = 3;
            }
            Section::Prose(text) => parts.push(format!("{}\n", escaped(text).replace("<br>", "\n"))),
            Section::Text { title, text: Some(text), .. } => {
                heading(&mut parts, level, title.as_deref());
                // It is Markdown already.
                let lines: Vec<_> = text.lines().map(printable).collect();
                parts.push(format!("{}\n", lines.join("\n")));
            }
            Section::Text { .. } => {}
            Section::Facts { title, facts, .. } => {
                let told = facts.iter().filter(|(column, cell)| tells(column, cell));
                let lines: String = told.map(|(column, cell)| fact(column, cell, tr)).collect();
                heading(&mut parts, level, title.as_deref().filter(|_| !lines.is_empty()));
                parts.push(lines);
            }
            // A table that says nothing when it is empty is left out with its heading.
            Section::Table(one) if one.rows.is_empty() && one.when_empty.is_none() && one.note.is_none() => {}
            Section::Table(one) => {
                heading(&mut parts, level, one.title.as_deref());
                parts.push(table(one, tr));
                parts.extend(one.note.as_ref().map(|note| format!("{}\n", escaped(note))));
            }
            // It comes as a table.
            Section::Timeline(_) => {}
        }
    }
    parts.retain(|part| !part.is_empty());
    parts.join("\n")
}

fn heading(parts: &mut Vec<String>, level: usize, title: Option<&str>) {
    parts.extend(title.map(|title| format!("{} {}\n", "#".repeat(level), escaped(title))));
}

fn fact(column: &Column, cell: &Cell, tr: &Tr) -> String {
    format!("- **{}**: {}\n", escaped(&column.label), escaped(&for_people(cell, tr)))
}

fn table(table: &Table, tr: &Tr) -> String {
    if table.rows.is_empty() {
        return table.when_empty.as_ref().map(|text| format!("{}\n", escaped(text))).unwrap_or_default();
    }
    let heads: Vec<String> = table.columns.iter().map(|column| escaped(&column.label)).collect();
    let rules = table.columns.iter().enumerate().map(|(at, column)| {
        let cells = table.rows.iter().filter_map(|row| row.get(at));
        if column.measure_of(cells) == Measure::Unsaid { "---" } else { "--:" }
    });
    let mut text = format!("| {} |\n| {} |\n", heads.join(" | "), rules.collect::<Vec<_>>().join(" | "));
    for row in &table.rows {
        let values: Vec<String> = row.iter().map(|cell| escaped(&for_people(cell, tr))).collect();
        text.push_str(&format!("| {} |\n", values.join(" | ")));
    }
    text
}

/// Text whose signs mean nothing in Markdown or HTML; a line break is one inside a cell.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in printable(text).chars() {
        match c {
            '\n' => safe.push_str("<br>"),
            '\t' => safe.push(' '),
            '<' => safe.push_str("&lt;"),
            '&' => safe.push_str("&amp;"),
            '\\' | '|' | '`' | '*' | '_' | '[' | ']' | '~' => safe.extend(['\\', c]),
            c => safe.push(c),
        }
    }
    // What would begin a heading, a list or a quotation at the start of a line.
    if safe.starts_with(['#', '-', '+', '>']) { format!("\\{safe}") } else { safe }
}

#[cfg(test)]
mod tests {
    use super::super::{Format, sample};
    use super::*;

    #[test]
    fn every_kind_of_cell_in_markdown() {
        insta::assert_snapshot!(sample::rendered(Format::Markdown), @r##"
        # Proefverslag

        Wat hier staat, is om te proberen.

        ## Feiten

        - **Naam**: L’été à Ixelles
        - **Gevraagd**: € 14.800,00
        - **Moment**: 30-09-2021 13:06
        - **Openbaar**: ja

        ## Rijen

        | Tekst | Fase | Bedrag | Dag | Aantal | Sinds | Aandeel | Lijst | Vlag | Ooit | Niets |
        | --- | --- | --: | --- | --: | --: | --: | --- | --- | --- | --: |
        | tekst, met komma | voorbereiding | € −0,05 | 30-09-2021 | 3 | 22 d | 12,5 % | voorbereiding, b | nee | 30-09-2021 13:06 |  |
        |  |  |  |  |  |  |  |  |  |  |  |

        2 rijen

        ## Leeg

        Er is niets.
        "##);
    }

    #[test]
    fn hostile_texts_do_not_leave_their_cell() {
        assert_eq!(escaped("a|b"), "a\\|b");
        assert_eq!(escaped("<script>"), "&lt;script>");
        assert_eq!(escaped("# kop"), "\\# kop");
        assert_eq!(escaped("een\ntwee"), "een<br>twee");
        let text = sample::printed(&sample::texts(sample::HOSTILE.map(str::to_owned)), Format::Markdown, 80);
        assert!(!text.contains(['\u{1b}', '\u{202e}', '\u{9b}']));
        assert_eq!(text.lines().filter(|line| line.starts_with('|')).count(), sample::HOSTILE.len() + 2);
    }
}
