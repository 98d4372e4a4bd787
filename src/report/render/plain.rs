//! Plain text: a header, then one record a line with tabs between the values. Never cut, never localised.

use super::Records;
use super::words::{for_machines, heads};
use crate::domain::text::printable;

pub fn render(records: &Records<'_>) -> String {
    let mut text = heads(records).join("\t");
    text.push('\n');
    for row in &records.rows {
        let values: Vec<String> = row.iter().map(|cell| escaped(&for_machines(cell, '.'))).collect();
        text.push_str(&values.join("\t"));
        text.push('\n');
    }
    text
}

/// Tabs and line breaks as `\t`, `\n` and `\r`, a backslash as two; what could steer a terminal is masked.
fn escaped(text: &str) -> String {
    if !text.contains(['\\', '\t', '\n', '\r']) {
        return printable(text).into_owned();
    }
    let text = text.replace('\\', "\\\\").replace('\t', "\\t").replace('\n', "\\n").replace('\r', "\\r");
    printable(&text).into_owned()
}

#[cfg(test)]
mod tests {
    use super::super::{Format, sample};
    use super::*;

    #[test]
    fn every_kind_of_cell_is_one_value_between_tabs() {
        insta::assert_snapshot!(sample::rendered(Format::Plain).replace('\t', "→"), @r##"
        text→code→money_eur→date→count→days→share_percent→list→flag→moment→none_eur
        tekst, met komma→preparation→-0.05→2021-09-30→3→22→12.5→preparation|b→false→2021-09-30T11:06:40Z→
        →→→→→→→→→→
        "##);
    }

    #[test]
    fn tabs_and_line_breaks_in_values_are_escaped_and_controls_masked() {
        assert_eq!(escaped("a\tb\nc\rd\\e\u{1b}[0m"), "a\\tb\\nc\\rd\\\\e\u{fffd}[0m");
    }

    #[test]
    fn ten_thousand_characters_stay_ten_thousand_characters_on_one_line() {
        let report = sample::texts(["x".repeat(10_000)]);
        let text = sample::printed(&report, Format::Plain, 80);
        assert_eq!(text.lines().nth(1), Some(format!("{}\t1", "x".repeat(10_000)).as_str()));
    }
}
