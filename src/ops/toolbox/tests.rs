use super::*;
use crate::ops::testing::Register;

fn input(nl: &str, url: &str, phase: Option<Phase>) -> ToolInput {
    let names = MenuInput { code: None, names: [Some(nl.into()), None, None] };
    ToolInput { names, url: Some(url.into()), phase }
}

#[test]
fn a_reference_helps_in_its_phase_or_in_all() {
    let mut register = Register::in_preparation();
    let every = input("Kaart van de wijk", "https://example.org/kaart", None);
    let late = input("Samen evalueren", "https://example.org/samen", Some(Phase::Realisation));
    for one in [every, late] {
        add(&mut register.context(), None, &one).unwrap();
    }
    let codes = |register: &Register, dossier: Option<&str>, phase| {
        let found = register.store.read(|view| list(view, None, dossier, phase)).unwrap();
        found.own.into_iter().map(|row| row.tool.code).collect::<Vec<_>>()
    };
    assert_eq!(codes(&register, None, None), ["kaart-van-de-wijk", "samen-evalueren"]);
    assert_eq!(codes(&register, Some("roue"), None), ["kaart-van-de-wijk"], "it is in its preparation");
    register.stand("realisation");
    assert_eq!(codes(&register, Some("roue"), None), ["kaart-van-de-wijk", "samen-evalueren"]);
    assert_eq!(codes(&register, None, Some(Phase::Candidate)), ["kaart-van-de-wijk"]);
    let rules = register.store.read(|view| view.rule_set(view.editions()?[0].id)).unwrap();
    assert_eq!(rules.toolbox.len(), 2, "whoever reads the rules knows them");
    remove(&mut register.context(), None, "Samen evalueren").unwrap();
    assert!(matches!(remove(&mut register.context(), None, "samen"), Err(Error::NotFound { .. })));
}

#[test]
fn every_fault_of_a_reference_is_told_at_once() {
    let mut register = Register::in_preparation();
    add(&mut register.context(), None, &input("Kaart", "https://example.org/kaart", None)).unwrap();
    for (given, codes) in [
        (input(" ", "example.org", None), &["plan-text-needed", "setting-wrong-value"][..]),
        (input("Kaart", "https://example.org/kaart", None), &["toolbox-code-taken", "toolbox-url-taken"]),
        (input("Andere", "", None), &["plan-text-needed"]),
    ] {
        let Err(Error::Invalid(faults)) = add(&mut register.context(), None, &given) else {
            panic!("faults were expected")
        };
        assert_eq!(faults.iter().map(|fault| fault.fact.code.as_ref()).collect::<Vec<_>>(), codes);
    }
}
