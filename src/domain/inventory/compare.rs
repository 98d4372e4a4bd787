//! What changed between two versions of an inventory (B-INV-4). A finding keeps its number, so it is known again.

use super::{Inventory, Item};

/// A part of a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::IntoStaticStr, strum::Display, strum::VariantArray)]
#[strum(serialize_all = "kebab-case")]
pub enum Part {
    /// What it is.
    Kind,
    /// Its theme.
    Theme,
    /// Its section.
    Section,
    /// The question that it answers.
    Question,
    /// What was found.
    Text,
    /// Where, in words.
    Place,
    /// Where, on the map.
    Point,
    /// Where, as a shape.
    Geometry,
    /// Who owns that place.
    Owner,
    /// Where it was learnt.
    Source,
    /// What shows it.
    Document,
}

/// A finding that is in both versions and not the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemChange {
    /// As it was.
    pub before: Item,
    /// As it is.
    pub after: Item,
    /// What of it changed.
    pub parts: Vec<Part>,
}

/// An indicator that was measured in one of the versions or in both.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeasureChange {
    /// Code of the indicator.
    pub indicator: String,
    /// What was measured first, in thousandths.
    pub before: Option<i64>,
    /// What was measured later, in thousandths.
    pub after: Option<i64>,
}

impl MeasureChange {
    /// The difference, when it was measured twice.
    pub fn difference(&self) -> Option<i64> {
        Some(self.after? - self.before?)
    }
}

/// What changed.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Difference {
    /// Findings that are only in the later version.
    pub added: Vec<Item>,
    /// Findings that are only in the earlier version.
    pub gone: Vec<Item>,
    /// Findings that changed.
    pub changed: Vec<ItemChange>,
    /// What was measured, in the order of the earlier version, then what is new.
    pub measures: Vec<MeasureChange>,
}

/// Compares two versions.
pub fn compare(before: &Inventory, after: &Inventory) -> Difference {
    let find = |inventory: &Inventory, number| {
        inventory.items.iter().find(|item: &&Item| item.number == number).cloned()
    };
    let only = |one: &Inventory, other: &Inventory| {
        one.items.iter().filter(|item| find(other, item.number).is_none()).cloned().collect()
    };
    let changed = before.items.iter().filter_map(|was| {
        let is = find(after, was.number)?;
        let parts = parts(was, &is);
        (!parts.is_empty()).then(|| ItemChange { before: was.clone(), after: is, parts })
    });
    let value =
        |inventory: &Inventory, code: &str| inventory.measure(code).map(|measure| measure.thousandths);
    let new = after.measures.iter().filter(|measure| before.measure(&measure.indicator).is_none());
    let measures = before.measures.iter().chain(new).map(|measure| MeasureChange {
        indicator: measure.indicator.clone(),
        before: value(before, &measure.indicator),
        after: value(after, &measure.indicator),
    });
    Difference {
        added: only(after, before),
        gone: only(before, after),
        changed: changed.collect(),
        measures: measures.collect(),
    }
}

fn parts(was: &Item, is: &Item) -> Vec<Part> {
    let differs = [
        (Part::Kind, was.kind != is.kind),
        (Part::Theme, was.theme != is.theme),
        (Part::Section, was.section != is.section),
        (Part::Question, was.question != is.question),
        (Part::Text, was.text != is.text),
        (Part::Place, was.place != is.place),
        (Part::Point, was.point != is.point),
        (Part::Geometry, was.geometry != is.geometry),
        (Part::Owner, was.owner != is.owner),
        (Part::Source, was.source != is.source),
        (Part::Document, was.document != is.document),
    ];
    differs.into_iter().filter(|(_, differs)| *differs).map(|(part, _)| part).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{ItemKind, Measure, Method, Participants};
    use super::*;

    fn inventory(items: &[(u32, &str)], measures: &[(&str, i64)]) -> Inventory {
        let on = "2021-11-06".parse().unwrap();
        let mut inventory = Inventory::new(on, Method::Walk, Participants::default());
        for (number, text) in items {
            let item = Item::new(*number, ItemKind::Need);
            inventory.items.push(Item { text: (*text).to_owned(), ..item });
        }
        for (indicator, thousandths) in measures {
            let indicator = (*indicator).to_owned();
            inventory.measures.push(Measure { indicator, thousandths: *thousandths, note: None });
        }
        inventory
    }

    #[test]
    fn findings_are_known_again_by_their_number_and_measures_by_their_indicator() {
        let before = inventory(&[(1, "a"), (2, "b"), (3, "c")], &[("trees", 3_000), ("dumping", 9_000)]);
        let mut after = inventory(&[(1, "a"), (3, "d"), (4, "e")], &[("dumping", 4_500), ("greened", 1)]);
        after.items[1].place = Some("het plein".into());
        let found = compare(&before, &after);
        let numbers = |items: &[Item]| items.iter().map(|item| item.number).collect::<Vec<_>>();
        assert_eq!((numbers(&found.added), numbers(&found.gone)), (vec![4], vec![2]));
        assert_eq!(found.changed.len(), 1);
        assert_eq!(found.changed[0].parts, [Part::Text, Part::Place]);
        let measures: Vec<_> =
            found.measures.iter().map(|one| (one.indicator.as_str(), one.difference())).collect();
        assert_eq!(measures, [("trees", None), ("dumping", Some(-4_500)), ("greened", None)]);
        assert_eq!(compare(&before, &before).changed, []);
    }
}
