//! A report for people: tables without borders that fit the terminal, facts as a label and a value.

use comfy_table::presets::NOTHING;
use comfy_table::{Cell as Field, CellAlignment, ColumnConstraint, ContentArrangement, Table as Grid, Width};
use unicode_width::UnicodeWidthStr;

use super::super::value::{Cell, Column, Measure, Report, Section, Table, tells};
use super::Style;
use super::timeline;
use super::words::for_people;
use crate::domain::text::printable;
use crate::i18n::Tr;

/// Blanks that a column takes beside its content: one at each side.
const PADDING: usize = 2;

/// Turns bold on, and off again.
const BOLD: &str = "\u{1b}[1m";
const PLAIN: &str = "\u{1b}[0m";

/// A text column is not made narrower than this.
const NARROWEST: usize = 10;
/// A word that is longer than this may be broken.
const LONGEST_WORD: usize = 24;

pub fn render(report: &Report, tr: &Tr, style: &Style) -> String {
    let mut parts = Vec::new();
    if !report.title.is_empty() {
        parts.push(heading(&report.title, style));
    }
    for section in &report.sections {
        let text = match section {
            Section::Prose(text) => prose(text, style),
            Section::Part(title) => heading(title, style),
            Section::Text { title, text, .. } => {
                let body = text.as_deref().map(|text| prose(text, style)).unwrap_or_default();
                titled(title.as_deref(), body, style)
            }
            Section::Facts { title, facts: lines, .. } => {
                titled(title.as_deref(), facts(lines, tr, style), style)
            }
            Section::Table(one) => titled(one.title.as_deref(), table(one, tr, style), style),
            Section::Timeline(one) if one.bars.is_empty() => {
                one.when_empty.as_deref().map(|text| prose(text, style)).unwrap_or_default()
            }
            Section::Timeline(one) => titled(one.title.as_deref(), timeline::draw(one, tr, style), style),
        };
        parts.push(text);
    }
    parts.retain(|part| !part.is_empty());
    parts.join("\n")
}

fn titled(title: Option<&str>, body: String, style: &Style) -> String {
    match title {
        Some(title) if !body.is_empty() => heading(title, style) + &body,
        _ => body,
    }
}

fn heading(text: &str, style: &Style) -> String {
    let lines = grid(None, &[vec![clean(text)]], &[false], &[style.width.saturating_sub(PADDING)]);
    lines.lines().map(|line| strong(line.trim_start(), style) + "\n").collect()
}

pub(super) fn strong(text: &str, style: &Style) -> String {
    if style.colour { format!("{BOLD}{text}{PLAIN}") } else { text.to_owned() }
}

pub(super) fn prose(text: &str, style: &Style) -> String {
    grid(None, &[vec![clean(text)]], &[false], &[style.width.saturating_sub(PADDING)])
}

fn facts(facts: &[(Column, Cell)], tr: &Tr, style: &Style) -> String {
    let rows: Vec<Vec<String>> = facts
        .iter()
        .filter(|(column, cell)| tells(column, cell))
        .map(|(column, cell)| vec![clean(&column.label), clean(&for_people(cell, tr))])
        .collect();
    labelled(rows, style)
}

/// Labels with their values, the values under each other.
fn labelled(rows: Vec<Vec<String>>, style: &Style) -> String {
    let natural = |at: usize| rows.iter().map(|row| columns(&row[at])).max().unwrap_or(0);
    let room = style.width.saturating_sub(2 * PADDING);
    let label = natural(0).min(room / 2);
    grid(None, &rows, &[false, false], &[label, natural(1).min(room - label).max(1)])
}

fn table(table: &Table, tr: &Tr, style: &Style) -> String {
    let note = table.note.as_deref().map(|note| prose(note, style)).unwrap_or_default();
    if table.rows.is_empty() {
        return table.when_empty.as_deref().map(|text| prose(text, style)).unwrap_or_default() + &note;
    }
    let measured = |at: usize| {
        let cells = || table.rows.iter().filter_map(move |row| row.get(at));
        let measure = table.columns[at].measure_of(cells());
        // Days and flags are short too: breaking them would help nobody.
        let fixed = cells().all(|cell| !matches!(cell, Cell::Text(_) | Cell::Code { .. } | Cell::List(_)));
        // So is a reference, or the code of a rule, of which nobody would find half.
        let reference = |cell: &Cell| matches!(cell, Cell::Text(text) if !text.contains(' '));
        let found_by = matches!(&*table.columns[at].key, "dossier" | "rule");
        let fixed = fixed || found_by && cells().all(reference);
        (measure != Measure::Unsaid, measure != Measure::Unsaid || fixed)
    };
    let mut shown: Vec<Shown> = (0..table.columns.len())
        .map(|at| {
            let (right, fixed) = measured(at);
            let text =
                |row: &Vec<Cell>| row.get(at).map(|cell| clean(&for_people(cell, tr))).unwrap_or_default();
            let texts: Vec<String> = table.rows.iter().map(text).collect();
            let head = clean(&table.columns[at].label);
            let widest = texts.iter().map(|text| columns(text)).max().unwrap_or(0).max(columns(&head));
            let least = if fixed { widest } else { widest.min(NARROWEST.max(columns(&head))) };
            let word = texts.iter().map(|text| longest_word(text)).max().unwrap_or(0);
            let whole = if fixed { widest } else { widest.min(word.max(columns(&head))) };
            Shown { head, texts, right, widest, whole, least, secondary: table.columns[at].secondary }
        })
        .collect();
    let room = |shown: &[Shown]| style.width.saturating_sub(PADDING * shown.len());
    // What matters least goes first: the secondary columns, from the right.
    while shown.iter().map(|column| column.widest).sum::<usize>() > room(&shown) {
        let Some(last) = shown.iter().rposition(|column| column.secondary) else { break };
        shown.remove(last);
    }
    // Rather a block for each row than broken words.
    let whole = |column: &Shown| column.whole.min(column.least.max(LONGEST_WORD));
    if shown.iter().map(whole).sum::<usize>() > room(&shown) {
        return records(&shown, style) + &note;
    }
    let widths = fitted(&shown, room(&shown));
    let rows: Vec<Vec<String>> = (0..table.rows.len())
        .map(|row| shown.iter().map(|column| column.texts[row].clone()).collect())
        .collect();
    let heads = shown.iter().map(|column| column.head.clone()).collect();
    let right: Vec<bool> = shown.iter().map(|column| column.right).collect();
    let heads_height = shown.iter().zip(&widths).map(|(column, width)| lines_of(&column.head, *width)).max();
    let text = grid(Some(heads), &rows, &right, &widths);
    let styled = text.lines().enumerate().map(|(at, line)| {
        let is_head = at < heads_height.unwrap_or(1);
        if is_head { strong(line, style) + "\n" } else { format!("{line}\n") }
    });
    styled.collect::<String>() + &note
}

/// Rows that are too wide even so: each as a block of labels and values.
fn records(shown: &[Shown], style: &Style) -> String {
    let count = shown.first().map_or(0, |column| column.texts.len());
    let block = |row: usize| {
        let filled = shown.iter().filter(|column| !column.texts[row].is_empty());
        labelled(filled.map(|column| vec![column.head.clone(), column.texts[row].clone()]).collect(), style)
    };
    (0..count).map(block).collect::<Vec<_>>().join("\n")
}

/// A column as it may be shown.
struct Shown {
    head: String,
    texts: Vec<String>,
    right: bool,
    widest: usize,
    /// As wide as its longest word: narrower, a word would be broken.
    whole: usize,
    least: usize,
    secondary: bool,
}

/// Widths that fit: the widest text columns give way first. Words are only broken when nothing else helps.
fn fitted(shown: &[Shown], room: usize) -> Vec<usize> {
    let mut widths: Vec<usize> = shown.iter().map(|column| column.widest).collect();
    narrow(&mut widths, room, |at| shown[at].least.max(shown[at].whole));
    narrow(&mut widths, room, |at| shown[at].whole);
    narrow(&mut widths, room, |at| shown[at].least);
    widths
}

/// Makes the widest columns narrower until they fit, but none narrower than its least.
fn narrow(widths: &mut [usize], room: usize, least: impl Fn(usize) -> usize) {
    while widths.iter().sum::<usize>() > room {
        let spare = (0..widths.len()).filter(|at| widths[*at] > least(*at));
        let Some(widest) = spare.max_by_key(|at| (widths[*at], usize::MAX - at)) else { break };
        let too_much = widths.iter().sum::<usize>() - room;
        let next = (0..widths.len()).filter(|at| *at != widest).map(|at| widths[at]).max().unwrap_or(0);
        let goal = next.max(least(widest)).min(widths[widest] - 1);
        widths[widest] = goal.max(widths[widest].saturating_sub(too_much));
    }
}

/// The widest part of a text that stays on one line.
fn longest_word(text: &str) -> usize {
    text.split([' ', '\n']).flat_map(|word| word.split_inclusive('-')).map(columns).max().unwrap_or(0)
}

/// Rows in columns of these widths; longer texts are wrapped. Nothing stands at the end of a line.
fn grid(heads: Option<Vec<String>>, rows: &[Vec<String>], right: &[bool], widths: &[usize]) -> String {
    let mut grid = Grid::new();
    grid.load_style(NOTHING).set_content_arrangement(ContentArrangement::Dynamic);
    if let Some(heads) = heads {
        grid.set_header(heads);
    }
    for row in rows {
        grid.add_row(row.iter().zip(widths).map(|(text, width)| Field::new(hyphenated(text, *width))));
    }
    for (at, width) in widths.iter().enumerate() {
        if let Some(column) = grid.column_mut(at) {
            let whole = u16::try_from(width.max(&1) + PADDING).unwrap_or(u16::MAX);
            column.set_constraint(ColumnConstraint::Absolute(Width::Fixed(whole)));
            if right.get(at) == Some(&true) {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
    }
    if rows.is_empty() {
        return String::new();
    }
    grid.lines().map(|line| format!("{}\n", line.trim_end_matches(' '))).collect()
}

/// A text whose words that do not fit are broken after their own hyphens, rather than anywhere.
fn hyphenated(text: &str, width: usize) -> String {
    if columns(text) <= width || !text.contains('-') {
        return text.to_owned();
    }
    let whole = |word: &str| {
        let (mut broken, mut line) = (String::new(), 0);
        for part in word.split_inclusive('-') {
            if line > 0 && line + columns(part) > width && columns(word) > width {
                broken.push('\n');
                line = 0;
            }
            broken.push_str(part);
            line += columns(part);
        }
        broken
    };
    text.split(' ').map(whole).collect::<Vec<_>>().join(" ")
}

/// How many lines a head takes in a column.
fn lines_of(text: &str, width: usize) -> usize {
    grid(None, &[vec![text.to_owned()]], &[false], &[width]).lines().count()
}

/// Text that a terminal shows and does not obey; a tab is a blank.
pub(super) fn clean(text: &str) -> String {
    printable(text).replace('\t', " ")
}

/// Columns that a text takes on a terminal: its widest line.
pub(super) fn columns(text: &str) -> usize {
    text.lines().map(UnicodeWidthStr::width).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::super::{Format, render, sample};
    use super::*;
    use crate::domain::language::Language;

    fn widest(text: &str) -> usize {
        text.lines().map(UnicodeWidthStr::width).max().unwrap_or(0)
    }

    #[test]
    fn every_kind_of_cell_on_a_terminal_of_eighty_columns() {
        insta::assert_snapshot!(sample::rendered(Format::Table).replace('\u{a0}', " "), @r##"
        Proefverslag

         Wat hier staat, is om te proberen.

        Feiten
         Naam      L’été à Ixelles
         Gevraagd  € 14.800,00
         Moment    30-09-2021 13:06
         Openbaar  ja

        Rijen
         Tekst             Fase            Bedrag  Dag         Aantal  Sinds  Aandeel
         tekst, met komma  voorbereiding  € −0,05  30-09-2021       3   22 d   12,5 %

         2 rijen

        Leeg
         Er is niets.
        "##);
    }

    #[test]
    fn secondary_columns_are_left_out_first_and_texts_wrapped_then() {
        let report = sample::report();
        for width in [40, 60, 80, 100, 200] {
            let text = sample::printed(&report, Format::Table, width);
            assert!(widest(&text) <= width, "{width}:\n{text}");
            assert!(text.contains("−0,05"), "nothing but what is secondary is left out:\n{text}");
        }
        let narrow = sample::printed(&report, Format::Table, 60);
        let wide = sample::printed(&report, Format::Table, 200);
        assert!(!narrow.contains("Ooit") && wide.contains("Ooit"), "{narrow}\n{wide}");
    }

    #[test]
    fn hostile_texts_are_masked_and_stay_in_their_column() {
        let text = sample::printed(&sample::texts(sample::HOSTILE.map(str::to_owned)), Format::Table, 80);
        assert!(!text.contains(['\u{1b}', '\u{7}', '\u{9b}', '\u{202e}', '\t']), "{text}");
        assert!(widest(&text) <= 80, "{text}");
    }

    #[test]
    fn accents_wide_letters_and_pictures_keep_the_columns_straight() {
        let texts =
            ["Été à Ixelles", "東京の地区", "e\u{301}te\u{301}", "🌳 groen", "€ 5"].map(str::to_owned);
        let text = sample::printed(&sample::texts(texts), Format::Table, 80);
        let ends = text.lines().skip(1).map(|line| line.trim_end().width());
        assert!(ends.clone().all(|end| Some(end) == ends.clone().next()), "{text}");
    }

    #[test]
    fn long_words_are_broken_at_their_own_hyphens() {
        assert_eq!(hyphenated("Sint-Jans-Molenbeek", 14), "Sint-Jans-\nMolenbeek");
        assert_eq!(hyphenated("Sint-Gillis", 14), "Sint-Gillis");
        assert_eq!(
            hyphenated("aan de Sint-Agatha-Berchemse brug", 12),
            "aan de Sint-Agatha-\nBerchemse brug"
        );
    }

    #[test]
    fn a_word_is_only_broken_when_nothing_else_helps() {
        let shown = |text: &str, widest, least| Shown {
            head: String::new(),
            texts: vec![text.to_owned()],
            right: false,
            widest,
            whole: longest_word(text),
            least,
            secondary: false,
        };
        let columns = [shown("Speelstraat", 11, 10), shown("Elke woensdag op straat", 23, 10)];
        assert_eq!(fitted(&columns, 40), [11, 23]);
        assert_eq!(fitted(&columns, 22), [11, 11]);
        // Rather a narrow column than a broken word.
        assert_eq!(fitted(&columns, 19), [11, 8]);
        assert_eq!(longest_word("Sint-Jans-Molenbeek ligt in\u{a0}Brussel"), 10);
    }

    #[test]
    fn ten_thousand_characters_are_wrapped_with_or_without_blanks() {
        for text in ["x".repeat(10_000), "woord ".repeat(1_700)] {
            let printed = sample::printed(&sample::texts([text.clone()]), Format::Table, 80);
            assert!(widest(&printed) <= 80);
            let count = |text: &str| text.matches(['x', 'w']).count();
            assert_eq!(count(&printed) - count(printed.lines().next().unwrap()), count(&text));
        }
    }

    #[test]
    fn only_headings_are_bold_and_only_with_colour() {
        let style = Style { width: 80, colour: true, excel_eu: false, section: None };
        let bytes = render(&sample::report(), Format::Table, &Tr::new(Language::Nl), &style);
        let text = String::from_utf8(bytes).unwrap();
        assert!(text.starts_with("\u{1b}[1mProefverslag\u{1b}[0m\n"), "{text:?}");
        assert!(!sample::rendered(Format::Table).contains('\u{1b}'));
    }
}
