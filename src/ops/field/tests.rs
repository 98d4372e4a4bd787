use super::*;
use crate::domain::organisation::OrganisationKind;
use crate::domain::programme::form::FieldValue::Text;
use crate::ops::organisation::{self, OrganisationInput};
use crate::ops::plan::{self, ProjectInput};
use crate::ops::testing::Register;
use crate::storage::Store;

const MORE: &str = "
[fields.why]
nl = \"Aanleiding\"
of = \"dossier\"
answer = \"text\"

[fields.people]
nl = \"Deelnemers\"
of = \"dossier\"
answer = \"number\"

[fields.client]
nl = \"Opdrachtgever\"
of = \"dossier\"
answer = \"organisation\"

[fields.elsewhere]
nl = \"Elders\"
of = \"dossier\"
answer = \"text\"
tracks = [\"thematic\"]

[fields.upkeep]
nl = \"Onderhoud\"
of = \"project\"
answer = \"text\"
";

fn register() -> Register {
    let mut register = Register::in_edition_that_adds(Store::in_memory().unwrap(), MORE, &[]);
    let project = ProjectInput { title: Some("Tuin".into()), ..ProjectInput::default() };
    plan::add_project(&mut register.context(), "roue", &project).unwrap();
    for name in ["Gemeente Evere", "Gemeente Elsene"] {
        let kind = Some(OrganisationKind::Municipality);
        let input = OrganisationInput { name: Some(name.into()), kind, ..OrganisationInput::default() };
        organisation::add(&mut register.context(), &input).unwrap();
    }
    register
}

fn put(register: &mut Register, project: Option<u32>, words: &[&str]) -> Result<FieldsChanged> {
    let words: Vec<String> = words.iter().map(ToString::to_string).collect();
    set(&mut register.context(), "roue", project, &words)
}

fn faults(register: &mut Register, project: Option<u32>, words: &[&str]) -> Vec<String> {
    match put(register, project, words) {
        Err(Error::Invalid(faults)) => faults.iter().map(|fault| fault.fact.code.to_string()).collect(),
        other => panic!("{other:?}"),
    }
}

fn filled(register: &Register) -> Vec<(Option<u32>, String)> {
    register.store.read(|view| view.fields_filled(register.dossier)).unwrap()
}

#[test]
fn all_faults_are_told_at_once_and_nothing_is_kept() {
    let mut register = register();
    let wrong =
        ["why=goed", "people=1.250", "peple=4", "elsewhere=x", "upkeep=x", "client=gemeente", "why=nog", "x"];
    assert_eq!(
        faults(&mut register, None, &wrong),
        [
            "filling-wrong-number",
            "filling-unknown",
            "filling-not-of-track",
            "filling-of-other",
            "filling-wrong-organisation",
            "filling-twice",
            "filling-no-value",
        ]
    );
    assert_eq!(faults(&mut register, Some(1), &["why=x"]), ["filling-of-other"]);
    assert_eq!(faults(&mut register, None, &[]), ["plan-text-needed"]);
    assert!(filled(&register).is_empty());
}

#[test]
fn two_organisations_that_fit_are_listed_and_a_number_is_one() {
    let mut register = register();
    let Err(Error::Invalid(faults)) = put(&mut register, None, &["client=gemeente"]) else { panic!() };
    assert!(faults[0].fact.args.iter().any(|(name, value)| *name == "count" && *value == Value::Count(2)));
    let changed = put(&mut register, None, &["client=2"]).unwrap();
    assert_eq!(changed.changed[0].typed(), "Gemeente Elsene");
    let looked = register.store.read(|view| organisation::look(view, "elsene")).unwrap();
    assert_eq!((looked.fields.len(), looked.fields[0].1.nl.as_str()), (1, "Opdrachtgever"));
}

#[test]
fn a_project_that_is_not_there_is_not_found_and_those_that_are_are_listed() {
    let mut register = register();
    let Err(Error::NotFound { near, .. }) = put(&mut register, Some(4), &["upkeep=x"]) else { panic!() };
    assert_eq!(near, ["1  Tuin"]);
    put(&mut register, Some(1), &["upkeep=de groep"]).unwrap();
    assert_eq!(filled(&register), [(Some(1), "upkeep".to_owned())]);
}

#[test]
fn what_was_filled_in_together_is_undone_together() {
    let mut register = register();
    put(&mut register, None, &["why=beton"]).unwrap();
    let changed = put(&mut register, None, &["why=groen", "people=40"]).unwrap();
    assert_eq!(changed.changed.len(), 2);
    register.undo();
    let fields = register.store.read(|view| list(view, "roue")).unwrap();
    let values: Vec<_> = fields.fields.iter().filter_map(FieldState::value).collect();
    assert_eq!(values, [Text("beton".into())]);
    put(&mut register, None, &["why="]).unwrap();
    assert!(filled(&register).is_empty(), "without a value a field is emptied");
}

#[test]
fn a_list_asks_for_a_value_by_any_name_of_the_field() {
    let mut register = register();
    put(&mut register, None, &["people=40", "client=2"]).unwrap();
    let wanted = |text: &str| register.store.read(|view| wanted(view, None, text));
    assert_eq!(wanted("Deelnemers=40").unwrap(), ("people".into(), FieldValue::Number(40)));
    assert!(matches!(wanted("client=elsene").unwrap().1, FieldValue::Organisation(_)));
    for wrong in ["people=veel", "people=", "people", "peple=4", "client=gemeente"] {
        assert!(matches!(wanted(wrong), Err(Error::Invalid(_))), "{wrong}");
    }
}
