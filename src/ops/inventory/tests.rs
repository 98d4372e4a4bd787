use super::*;
use crate::ops::plan;
use crate::ops::testing::Register;

const INVENTORY: &str = include_str!("../../../fixtures/inventories/la-roue.toml");
const ROADMAP: &str = include_str!("../../../fixtures/roadmaps/la-roue.toml");

fn looked(register: &Register) -> Looked {
    register.store.read(|view| look(view, "roue", None)).unwrap()
}

fn refusal(error: Error) -> (String, Vec<String>) {
    match error {
        Error::Refused { fact, next } => (fact.code.into_owned(), next),
        other => panic!("{other:?}"),
    }
}

fn head() -> HeadInput {
    HeadInput {
        held_on: None,
        method: Method::Walk,
        participants: Participants { residents: 3, users: 0, partners: 1 },
    }
}

fn need(text: &str) -> ItemInput {
    ItemInput { kind: Some(ItemKind::Need), text: Some(text.into()), ..ItemInput::default() }
}

#[test]
fn an_inventory_comes_back_as_it_was_written_and_round_trips_as_text() {
    let mut register = Register::in_preparation();
    add_from(&mut register.context(), "roue", INVENTORY, false).unwrap();
    let looked = looked(&register);
    let inventory = looked.row.clone().unwrap().inventory;
    assert_eq!(inventory.items.len(), 4);
    assert_eq!(inventory.items[2].theme.as_deref(), Some("nature"));
    assert_eq!(inventory.participants.total(), 43);
    let today = "2021-12-01".parse().unwrap();
    let text = text_of(&looked, today, "hulp");
    assert_eq!(inventory_file::read(&text, &looked.rules, today).unwrap(), inventory);
}

#[test]
fn every_fault_of_a_file_is_told_at_once_with_its_line() {
    let mut register = Register::in_preparation();
    let text = include_str!("../../../fixtures/inventories/faults.toml");
    let Err(Error::Invalid(faults)) = add_from(&mut register.context(), "roue", text, false) else {
        panic!("faults were expected")
    };
    let told: Vec<String> = faults
        .iter()
        .map(|fault| {
            let field = fault.place.field.clone().unwrap_or_default();
            format!("{} {field} {}", fault.place.line.unwrap_or_default(), fault.fact.code)
        })
        .collect();
    assert_eq!(
        told,
        [
            "1 held-on plan-day-future",
            "2 method toml-unknown-word",
            "3 participants.bewoners toml-unknown-key",
            "7 items[0].kind toml-unknown-word",
            "11 items[1].number plan-number-twice",
            "13 items[1].theme plan-unknown-word",
            "15 items[1].owner toml-unknown-word",
        ]
    );
}

#[test]
fn a_second_version_is_asked_for_by_name_and_carries_findings_and_their_projects_along() {
    let mut register = Register::in_preparation();
    add_from(&mut register.context(), "roue", INVENTORY, false).unwrap();
    plan::write(&mut register.context(), "roue", ROADMAP, None).unwrap();
    let (code, next) = refusal(add(&mut register.context(), "roue", &head(), &[], false).unwrap_err());
    assert_eq!(code, "inventory-exists");
    assert_eq!(next[2], "wijk inventory add QDC-2021-001 --new-version");
    let made = add(&mut register.context(), "roue", &head(), &[need("Te weinig licht")], true).unwrap();
    assert_eq!((made.version, made.inventory.items.len()), (2, 5));
    // The projects rest on the new version now, so its findings cannot go …
    let (code, next) = refusal(remove_item(&mut register.context(), "roue", 4).unwrap_err());
    assert_eq!(code, "inventory-finding-used");
    assert_eq!(next, ["wijk plan project edit QDC-2021-001 2 --finding …"]);
    // … except the one that no project answers to, and numbers stay.
    remove_item(&mut register.context(), "roue", 5).unwrap();
    assert_eq!(looked(&register).row.unwrap().inventory.numbers(), [1, 2, 3, 4]);
}

#[test]
fn after_the_preparation_only_a_next_version_can_be_recorded() {
    let mut register = Register::in_preparation();
    add_from(&mut register.context(), "roue", INVENTORY, false).unwrap();
    register.stand("realisation");
    let (code, next) = refusal(add_items(&mut register.context(), "roue", &[need("a")]).unwrap_err());
    assert_eq!(code, "inventory-not-now");
    assert_eq!(next, ["wijk inventory add QDC-2021-001 --new-version"]);
    assert_eq!(add(&mut register.context(), "roue", &head(), &[], true).unwrap().version, 2);
}

#[test]
fn a_finding_is_changed_where_it_stands_and_empty_text_takes_away() {
    let mut register = Register::in_preparation();
    add_from(&mut register.context(), "roue", INVENTORY, false).unwrap();
    let input = ItemInput {
        place: Some(String::new()),
        owner: Some(None),
        theme: Some("Energie".into()),
        ..ItemInput::default()
    };
    let item = edit_item(&mut register.context(), "roue", 1, &input).unwrap().item.unwrap();
    assert_eq!((item.place, item.owner, item.theme.as_deref()), (None, None, Some("energy")));
    assert_eq!(item.text, "Rond de glasbollen blijft elke week afval liggen");
}
