use super::*;
use crate::ops::testing::Register;
use crate::ops::{evaluate, inventory, plan};

const INVENTORY: &str = include_str!("../../../fixtures/inventories/la-roue.toml");
const ROADMAP: &str = include_str!("../../../fixtures/roadmaps/la-roue.toml");
const EVALUATION: &str = include_str!("../../../fixtures/evaluations/la-roue.toml");

fn evaluated() -> Register {
    let mut register = Register::in_preparation();
    inventory::add_from(&mut register.context(), "roue", INVENTORY, false).unwrap();
    plan::write(&mut register.context(), "roue", ROADMAP, None).unwrap();
    register.submit("2021-12-01");
    register.decide(&[1, 2]);
    register.stand("realisation");
    register.now = "2023-03-01T09:00:00Z".parse().unwrap();
    evaluate::evaluate_from(&mut register.context(), "roue", EVALUATION).unwrap();
    register
}

fn names(nl: &str) -> MenuInput {
    MenuInput { code: None, names: [Some(nl.into()), None, None] }
}

#[test]
fn a_realised_project_comes_on_the_menu_and_a_code_stands_there_once() {
    let mut register = evaluated();
    let added = offer(&mut register.context(), "roue/1", Some("qdc-2021"), &MenuInput::default()).unwrap();
    assert_eq!(
        (added.item.code.as_str(), added.item.name.fr.as_str()),
        ("speelstraat-la-roue", "Speelstraat La Roue")
    );
    let Err(Error::Invalid(faults)) = add(&mut register.context(), None, &names("Speelstraat La Roue"))
    else {
        panic!("faults were expected")
    };
    assert_eq!(faults[0].fact.code, "menu-code-taken");
    add(&mut register.context(), None, &names("Gevelbank")).unwrap();
    let menu = register.store.read(|view| list(view, None)).unwrap();
    assert!(menu.programme.is_empty());
    assert_eq!(menu.own[0].project.as_ref().map(|(_, number, _)| *number), Some(1));
    let rules = register.store.read(|view| view.rule_set(menu.edition.id)).unwrap();
    assert_eq!(rules.menu.len(), 2, "whoever reads the rules knows them");
    remove(&mut register.context(), None, "gevelbank").unwrap();
    assert!(matches!(remove(&mut register.context(), None, "gevelbank"), Err(Error::NotFound { .. })));
}

#[test]
fn what_was_not_realised_is_not_offered_and_a_code_is_a_code() {
    let mut register = evaluated();
    let refused = offer(&mut register.context(), "roue/3", None, &MenuInput::default());
    assert!(matches!(refused, Err(Error::NotFound { .. })), "{refused:?}");
    for code in ["Gevel bank", "-x", "é"] {
        let input = MenuInput { code: Some(code.into()), ..names("Gevelbank") };
        let Err(Error::Invalid(faults)) = add(&mut register.context(), None, &input) else {
            panic!("faults were expected")
        };
        assert_eq!(faults[0].fact.code, "menu-wrong-code");
    }
    let nameless = add(&mut register.context(), None, &names(" "));
    assert!(matches!(nameless, Err(Error::Invalid(_))), "{nameless:?}");
}
