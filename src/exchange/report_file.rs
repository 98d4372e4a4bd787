//! What a report on a realisation says beside what is recorded elsewhere, as TOML:
//!
//! ```toml
//! kind = "final"             # or interim
//! from = 2021-12-20
//! to = 2023-02-18
//! summary = "…"
//! declared-by = "…"
//!
//! [[stories]]
//! project = 1
//! story = "…"
//! ```
//!
//! What is not in the file stays as it was.

use super::toml_text::{optional_text, past_day};
use crate::domain::fact::{Fact, Fault};
use crate::domain::reporting::ReportInput;
use crate::domain::toml_reader::{Node, Reader, Table};
use chrono::NaiveDate;

/// Reads what is to be written.
///
/// # Errors
/// Every fault, each with its path and line.
pub fn read(text: &str, today: NaiveDate) -> Result<ReportInput, Vec<Fault>> {
    let (reader, document) = Reader::open(text);
    let input = input(&reader.root(&document), today);
    let faults = reader.into_faults();
    if faults.is_empty() { Ok(input) } else { Err(faults) }
}

fn input(table: &Table<'_>, today: NaiveDate) -> ReportInput {
    table.only(&["kind", "from", "to", "summary", "declared-by", "stories"]);
    let kind = table.get("kind").and_then(|node| node.word(&["interim", "final"]));
    let nodes = table.get("stories").and_then(Node::list).unwrap_or_default();
    let mut seen = Vec::new();
    ReportInput {
        kind: kind.and_then(|word| word.parse().ok()),
        from: table.get("from").and_then(Node::date),
        to: table.get("to").and_then(|node| past_day(node, today)),
        summary: optional_text(table, "summary"),
        declared_by: optional_text(table, "declared-by"),
        stories: nodes.iter().filter_map(|node| story(&node.table()?, &mut seen)).collect(),
    }
}

fn story(table: &Table<'_>, seen: &mut Vec<u32>) -> Option<(u32, String)> {
    table.only(&["project", "story"]);
    let project = table.need("project").and_then(|node| {
        let number = node.count()?;
        if seen.contains(&number) {
            node.fault(Fact::new("plan-number-twice").with("number", number));
        }
        seen.push(number);
        Some(number)
    });
    let story = table.need("story").and_then(Node::text);
    Some((project?, story?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::reporting::ReportKind;

    fn today() -> NaiveDate {
        "2023-02-18".parse().unwrap()
    }

    #[test]
    fn what_is_not_in_the_file_is_not_said() {
        assert_eq!(read("", today()), Ok(ReportInput::default()));
        let text =
            "kind = \"interim\"\nto = 2022-06-30\n[[stories]]\nproject = 2\nstory = \"Eerste tonnen\"\n";
        let input = read(text, today()).unwrap();
        assert_eq!(input.kind, Some(ReportKind::Interim));
        assert_eq!(input.stories, [(2, "Eerste tonnen".to_owned())]);
        assert_eq!(input.summary, None);
    }

    #[test]
    fn every_fault_has_its_line() {
        let text = "kind = \"half\"\nto = 2024-01-01\nsamenvatting = \"\"\n[[stories]]\nproject = 1\n\
                    [[stories]]\nproject = 1\nstory = \"x\"\n";
        let faults = read(text, today()).unwrap_err();
        let codes: Vec<_> = faults.iter().map(|fault| (fault.place.line, fault.fact.code.as_ref())).collect();
        let expected = [
            (Some(1), "toml-unknown-word"),
            (Some(2), "plan-day-future"),
            (Some(3), "toml-unknown-key"),
            (Some(4), "toml-missing-key"),
            (Some(7), "plan-number-twice"),
        ];
        assert_eq!(codes, expected);
    }
}
