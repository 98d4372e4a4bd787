use super::*;
use crate::ops::testing::Register;
use crate::ops::{inventory, plan};

const INVENTORY: &str = include_str!("../../../fixtures/inventories/la-roue.toml");

fn input(unit: &str) -> IndicatorInput {
    IndicatorInput {
        nl: Some("Nestkasten".into()),
        fr: Some("Nichoirs".into()),
        en: Some("Nest boxes".into()),
        unit: Some(unit.into()),
        direction: Some(Direction::Up),
        ..IndicatorInput::default()
    }
}

fn codes(result: Result<(Shown, Indicator)>) -> Vec<String> {
    match result {
        Err(Error::Refused { fact, .. } | Error::NotFound { fact, .. }) => vec![fact.code.into_owned()],
        Err(Error::Invalid(faults)) => {
            let told = |fault: &crate::domain::fact::Fault| {
                format!("{} {}", fault.place.field.clone().unwrap_or_default(), fault.fact.code)
            };
            faults.iter().map(told).collect()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_indicator_of_the_office_is_known_wherever_one_is_looked_up() {
    let mut register = Register::in_preparation();
    let hash = |register: &Register| {
        let edition = register.store.read(|view| find::edition(view, None)).unwrap();
        edition.rule_set_sha256
    };
    let before = hash(&register);
    let (_, own) = define(&mut register.context(), None, "nest-boxes", &input("stuks")).unwrap();
    assert_eq!((own.unit.as_str(), own.reading, own.apart), ("count", Reading::Level, false));
    assert_eq!(hash(&register), before, "the stored rules are what they were");
    let shown = register.store.read(|view| list(view, None)).unwrap();
    assert_eq!(shown.rules.indicators.last().unwrap().code, "nest-boxes");
    assert_eq!(shown.own, 1);
    inventory::add_from(&mut register.context(), "roue", INVENTORY, false).unwrap();
    let measure = inventory::MeasureInput { indicator: "Nichoirs".into(), value: "4".into(), note: None };
    inventory::measure(&mut register.context(), "roue", &[measure]).unwrap();
    plan::start(&mut register.context(), "roue", None, None).unwrap();
    assert_eq!(codes(remove(&mut register.context(), None, "nest-boxes")), ["indicator-in-use"]);
}

#[test]
fn neither_a_code_nor_a_name_means_two_indicators() {
    let mut register = Register::in_preparation();
    let taken = IndicatorInput { nl: Some("Geplante bomen".into()), ..input("count") };
    assert_eq!(
        codes(define(&mut register.context(), None, "trees", &taken)),
        ["CODE indicator-taken", "--nl indicator-taken"]
    );
    let faults = codes(define(&mut register.context(), None, "Nest boxes", &IndicatorInput::default()));
    assert_eq!(
        faults,
        [
            "CODE indicator-bad-code",
            "--nl plan-text-needed",
            "--fr plan-text-needed",
            "--en plan-text-needed",
            "--unit plan-text-needed",
            "--direction plan-text-needed",
        ]
    );
}

#[test]
fn what_is_measured_keeps_its_meaning_and_the_programmes_own_stay() {
    let mut register = Register::in_preparation();
    define(&mut register.context(), None, "nest-boxes", &input("count")).unwrap();
    let kg = IndicatorInput { unit: Some("kg".into()), ..IndicatorInput::default() };
    let name = IndicatorInput { nl: Some("Vogelhuisjes".into()), ..IndicatorInput::default() };
    edit(&mut register.context(), None, "nest-boxes", &kg).unwrap();
    inventory::add_from(&mut register.context(), "roue", INVENTORY, false).unwrap();
    let measure = inventory::MeasureInput { indicator: "nest-boxes".into(), value: "4".into(), note: None };
    inventory::measure(&mut register.context(), "roue", &[measure]).unwrap();
    let back = IndicatorInput { unit: Some("count".into()), ..IndicatorInput::default() };
    assert_eq!(codes(edit(&mut register.context(), None, "nest-boxes", &back)), ["indicator-in-use"]);
    edit(&mut register.context(), None, "Nestkasten", &name).unwrap();
    assert_eq!(codes(edit(&mut register.context(), None, "trees", &name)), ["indicator-of-programme"]);
    assert_eq!(codes(remove(&mut register.context(), None, "vogels")), ["indicator-none-own"]);
}
