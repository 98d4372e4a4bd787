use super::*;
use crate::domain::inventory::ItemKind;
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

fn finding(register: &mut Register, input: ItemInput) -> Result<Changed> {
    add_items(&mut register.context(), "roue", &[input])
}

fn answer(question: &str, text: &str) -> ItemInput {
    ItemInput { question: Some(question.into()), text: Some(text.into()), ..ItemInput::default() }
}

fn codes(error: Error) -> Vec<String> {
    let Error::Invalid(faults) = error else { panic!("{error:?}") };
    let told =
        |fault: &Fault| format!("{} {}", fault.place.field.clone().unwrap_or_default(), fault.fact.code);
    faults.iter().map(told).collect()
}

#[test]
fn an_answer_knows_its_section_its_kind_and_its_theme() {
    let mut register = Register::in_preparation();
    add(&mut register.context(), "roue", &head(), &[], false).unwrap();
    let item = finding(&mut register, answer("litter", "Op zondag")).unwrap().item.unwrap();
    assert_eq!((item.kind, item.section.as_deref()), (ItemKind::Place, Some("cleanliness")));
    assert_eq!(item.theme.as_deref(), Some("cleanliness"));
    let moved = ItemInput { section: Some("Noden en knelpunten".into()), ..ItemInput::default() };
    let item = edit_item(&mut register.context(), "roue", 1, &moved).unwrap().item.unwrap();
    assert_eq!((item.section.as_deref(), item.question), (Some("needs"), None));
    let wrong = ItemInput { section: Some("people".into()), ..answer("litter", "a") };
    assert_eq!(codes(finding(&mut register, wrong).unwrap_err()), ["--part inventory-other-section"]);
}

#[test]
fn a_place_on_the_map_is_kept_a_place_abroad_is_pointed_out_and_nonsense_is_refused() {
    let mut register = Register::in_preparation();
    add(&mut register.context(), "roue", &head(), &[], false).unwrap();
    let square = r#"{"type":"Polygon","coordinates":[[[4.3,50.8],[4.4,50.8],[4.4,50.9],[4.3,50.8]]]}"#;
    let placed = ItemInput {
        point: Some("50,83; 4,31".into()),
        geometry: Some(square.into()),
        source: Some("wandeling".into()),
        ..answer("climate", "Te heet")
    };
    let changed = finding(&mut register, placed).unwrap();
    assert!(changed.warnings.is_empty());
    let kept = looked(&register).row.unwrap().inventory.items[0].clone();
    assert_eq!(Some(&kept), changed.item.as_ref());
    assert_eq!(kept.geometry.as_deref(), Some(square));
    let turned = ItemInput { point: Some("4.31,50.83".into()), ..ItemInput::default() };
    let changed = edit_item(&mut register.context(), "roue", 1, &turned).unwrap();
    assert_eq!(changed.warnings[0].code, "inventory-outside-belgium");
    let wrong = ItemInput {
        point: Some("noord".into()),
        geometry: Some("{}".into()),
        document: Some(Some(7)),
        question: Some("clim".into()),
        section: Some("nods".into()),
        text: Some("a\u{1b}b".into()),
        ..ItemInput::default()
    };
    let expected = [
        "--kind inventory-kind-needed",
        "--text plan-bad-text",
        "--question inventory-unknown-question",
        "--part inventory-unknown-section",
        "--point inventory-wrong-point",
        "--geometry inventory-geometry-unreadable",
        "--document inventory-no-document",
    ];
    assert_eq!(codes(finding(&mut register, wrong).unwrap_err()), expected);
    let nowhere =
        ItemInput { point: Some(String::new()), geometry: Some(String::new()), ..ItemInput::default() };
    let item = edit_item(&mut register.context(), "roue", 1, &nowhere).unwrap().item.unwrap();
    assert_eq!((item.point, item.geometry), (None, None));
}

fn measured(register: &mut Register, indicator: &str, value: &str) -> Result<Changed> {
    let input = MeasureInput { indicator: indicator.into(), value: value.into(), note: None };
    measure(&mut register.context(), "roue", &[input])
}

#[test]
fn b_inv_2_what_was_measured_first_is_the_baseline_for_the_next_version() {
    let mut register = Register::in_preparation();
    add(&mut register.context(), "roue", &head(), &[need("Te weinig groen")], false).unwrap();
    measured(&mut register, "Geplante bomen", "3").unwrap();
    measured(&mut register, "dumping", "9,5").unwrap();
    go_through(&mut register.context(), "roue", "lacking").unwrap();
    let (code, _) = refusal(register.store.read(|view| compared(view, "roue", None, None)).unwrap_err());
    assert_eq!(code, "inventory-one-version");

    let carried = begin(&mut register.context(), "roue", &head(), &[], Next::Carried).unwrap();
    assert_eq!((carried.inventory.items.len(), carried.inventory.measures.len()), (1, 2));
    assert_eq!(carried.inventory.answered, ["lacking"]);
    measured(&mut register, "dumping", "4").unwrap();
    measured(&mut register, "trees", "").unwrap();
    let found = register.store.read(|view| compared(view, "roue", None, None)).unwrap();
    assert_eq!((found.before.version, found.after.version), (1, 2));
    let measures: Vec<_> =
        found.difference.measures.iter().map(|one| (one.indicator.as_str(), one.difference())).collect();
    assert_eq!(measures, [("trees", None), ("dumping", Some(-5_500))]);

    let empty = begin(&mut register.context(), "roue", &head(), &[], Next::Empty).unwrap();
    assert_eq!((empty.version, empty.inventory.items.len()), (3, 0));
    let found = register.store.read(|view| compared(view, "roue", Some(1), None)).unwrap();
    assert_eq!((found.difference.gone.len(), found.difference.added.len()), (1, 0));
    let missing = register.store.read(|view| compared(view, "roue", Some(1), Some(9))).unwrap_err();
    assert!(matches!(missing, Error::NotFound { .. }));
    let wrong = measured(&mut register, "tres", "veel").unwrap_err();
    assert_eq!(codes(wrong), ["INDICATOR inventory-unknown-indicator", "VALUE inventory-wrong-value"]);
}

#[test]
fn a_table_is_recorded_as_a_text_is_and_may_not_refer_to_documents_that_are_not_there() {
    let mut register = Register::in_preparation();
    let table = "record,kind,text,document,held_on,method,residents\n\
                 inventory,,,,2021-11-06,walk,12\nfinding,need,Te druk,,,,\n";
    let made = add_from_table(&mut register.context(), "roue", table.as_bytes(), false).unwrap();
    assert_eq!((made.version, made.inventory.items.len()), (1, 1));
    let table = table.replace("Te druk,", "Te druk,4");
    let refused = add_from_table(&mut register.context(), "roue", table.as_bytes(), true).unwrap_err();
    assert_eq!(codes(refused), ["items 1 document inventory-no-document"]);
}
