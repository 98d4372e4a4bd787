//! Conversations about the inventory: what was answered is saved, wherever one stops.

use super::*;
use crate::domain::inventory::{Inventory, ItemKind};

/// The head of a version, once back on the way.
const HEAD: [&str; 8] = ["2021-10-23", "wijkwandeling", "34", "<", "34", "6", "3", ""];

impl Talk {
    fn inventory(&self) -> Inventory {
        self.register.store.read(|view| inventory::look(view, "roue", None)).unwrap().row.unwrap().inventory
    }

    /// Stops halfway, with everything saved until then.
    fn stops(&mut self, line: &str, answers: &[&str]) {
        let stopped = self.say(line, answers);
        assert!(matches!(stopped, Err(CommandError::StoppedAfterSaving { .. })), "{stopped:?}");
    }

    fn operations(&self) -> usize {
        self.register.store.read(|view| view.records(None, 1000)).unwrap().len()
    }
}

#[test]
fn every_answer_of_the_walk_is_saved_as_it_is_given_and_the_next_time_goes_on_there() {
    let mut talk = Talk::new();
    let mut answers = HEAD.to_vec();
    answers.extend(["Veel jonge gezinnen", "", ""]); // one finding without a place, then the next question
    answers.extend(["Nieuwkomers lezen geen Nederlands", "<", "", "het plein", ""]); // back from the place
    answers.extend(["Op de markt", "zaterdag"]);
    let before = talk.operations();
    talk.stops("inventory roue", &answers);
    let inventory = talk.inventory();
    assert_eq!(inventory.participants.total(), 43);
    let found: Vec<_> = inventory
        .items
        .iter()
        .map(|item| (item.question.as_deref().unwrap(), item.kind, item.place.as_deref()))
        .collect();
    assert_eq!(
        found,
        [
            ("groups", ItemKind::Strength, None),
            ("reach", ItemKind::Need, Some("het plein")),
            ("meeting-places", ItemKind::Place, Some("zaterdag")),
        ]
    );
    assert!(inventory.items.iter().all(|item| item.section.as_deref() == Some("people")));
    // The third question was not left yet.
    assert_eq!(inventory.answered, ["groups", "reach"]);
    // The head, three findings and two questions: each an operation of its own.
    assert_eq!(talk.operations() - before, 6);

    // It goes on at the third question; back leads to the second, where there is nothing to add.
    let mut answers = vec!["<", "", ""];
    answers.extend([""; 12]);
    talk.say("inventory roue", &answers).unwrap();
    let inventory = talk.inventory();
    assert_eq!((inventory.answered.len(), inventory.items.len()), (15, 3));
    let looked = talk.register.store.read(|view| inventory::look(view, "roue", None)).unwrap();
    assert!(looked.missing().is_empty());
}

#[test]
fn when_all_is_gone_through_more_can_be_said_and_all_gone_through_again() {
    let mut talk = Talk::new();
    let mut answers = HEAD.to_vec();
    answers.extend([""; 15]);
    talk.say("inventory start roue", &answers).unwrap();
    let free = ["nood", "Afval rond de glasbollen", "Openbare netheid", "het plein", "openbaar", "y"];
    talk.stops("inventory roue", &free);
    talk.say("inventory roue", &["troef", "Het straatfeest", "", "", "n"]).unwrap();
    let items = talk.inventory().items;
    assert_eq!(items[0].theme.as_deref(), Some("cleanliness"));
    assert_eq!((items.len(), items[1].place.as_deref(), items[1].section.as_deref()), (2, None, None));
    let mut answers = vec!["Een nieuwe groep", "", ""];
    answers.extend([""; 14]);
    talk.say("inventory roue --again", &answers).unwrap();
    assert_eq!(talk.inventory().items[2].question.as_deref(), Some("groups"));
    // The sections of the themes come only when they are asked for.
    let mut answers = vec!["Achter de school", "", ""];
    answers.extend([""; 13]);
    talk.say("inventory roue --all-sections", &answers).unwrap();
    let inventory = talk.inventory();
    assert_eq!(inventory.answered.len(), 29);
    assert_eq!(inventory.items[3].theme.as_deref(), Some("compost"));
}

#[test]
fn a_next_version_asks_whether_it_begins_with_what_there_is() {
    let mut talk = Talk::new();
    inventory::add_from(&mut talk.register.context(), "roue", INVENTORY, false).unwrap();
    let head = ["2021-12-01", "kaart", "5", "0", "0", ""];
    let mut answers = vec![""]; // yes
    answers.extend(head);
    talk.stops("inventory start roue", &answers);
    assert_eq!(talk.inventory().items.len(), 4);
    let mut answers = vec!["n"];
    answers.extend(head);
    talk.stops("inventory start roue", &answers);
    assert!(talk.inventory().items.is_empty());
}

#[test]
fn indicators_are_asked_one_by_one_with_what_was_measured_as_the_answer() {
    let mut talk = Talk::new();
    inventory::add_from(&mut talk.register.context(), "roue", INVENTORY, false).unwrap();
    talk.stops("inventory measure roue", &["120", "", "veel", "12,5"]);
    let measured = |talk: &Talk| {
        let measures = talk.inventory().measures;
        measures.into_iter().map(|one| (one.indicator, one.thousandths)).collect::<Vec<_>>()
    };
    let hours = ("volunteer-hours".to_owned(), 12_500);
    assert_eq!(measured(&talk), [("participants".to_owned(), 120_000), hours.clone()]);
    let mut answers = vec!["", "<", "121"];
    answers.extend([""; 10]);
    talk.say("inventory measure roue", &answers).unwrap();
    assert_eq!(measured(&talk), [("participants".to_owned(), 121_000), hours]);
}

#[test]
fn adding_goes_on_with_the_version_that_there_is_and_never_asks_in_vain() {
    let mut talk = Talk::new();
    talk.stops("inventory add roue", &HEAD);
    talk.stops("inventory add roue", &["Veel kinderen", ""]);
    assert_eq!(talk.inventory().items.len(), 1);
    let refused = talk.say("inventory add roue --method walk", &[]);
    assert!(
        matches!(refused, Err(CommandError::Operation(crate::ops::Error::Refused { .. }))),
        "{refused:?}"
    );
}

#[test]
fn a_text_that_cannot_be_stored_is_asked_again() {
    let mut talk = Talk::new();
    let long = "a".repeat(10_001);
    let mut answers = HEAD.to_vec();
    answers.extend([long.as_str(), "rood\u{1b}[31m", "Goed", ""]);
    talk.stops("inventory roue", &answers);
    let texts: Vec<String> = talk.inventory().items.into_iter().map(|item| item.text).collect();
    assert_eq!(texts, ["Goed"]);
}
