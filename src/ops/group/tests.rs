use super::*;
use crate::domain::ids::PersonId;
use crate::ops::people::add_member;
use crate::ops::testing::Register;
use crate::ops::{inventory, plan};

const INVENTORY: &str = include_str!("../../../fixtures/inventories/la-roue.toml");
const ROADMAP: &str = include_str!("../../../fixtures/roadmaps/la-roue.toml");

fn register() -> Register {
    let mut register = Register::in_preparation();
    inventory::add_from(&mut register.context(), "roue", INVENTORY, false).unwrap();
    plan::write(&mut register.context(), "roue", ROADMAP, None).unwrap();
    for name in ["Alix Voorbeeld", "Bo Modaal", "Cis Gewoon"] {
        let person = Person { name: name.into(), ..Person::default() };
        let member = crate::domain::person::Member {
            person,
            kind: crate::domain::person::MemberKind::Citizen,
            tie: crate::domain::person::Tie::Lives,
        };
        add_member(&mut register.context(), "roue", &member, None).unwrap();
    }
    register
}

fn people(names: &[&str]) -> Vec<Person> {
    people_of(&names.iter().map(ToString::to_string).collect::<Vec<_>>(), None).unwrap()
}

fn names(people: &[RoleRow]) -> Vec<&str> {
    people.iter().map(|role| role.person.name.as_str()).collect()
}

#[test]
fn whoever_is_known_is_found_and_nobody_is_in_a_group_twice() {
    let mut register = register();
    let joined =
        add(&mut register.context(), "roue", 1, &people(&["alix voorbeeld", "Dirk Nieuw"]), None).unwrap();
    assert_eq!(names(&joined.group.people), ["Alix Voorbeeld", "Dirk Nieuw"]);
    let again = add(&mut register.context(), "roue", 1, &people(&["Dirk Nieuw", "Bo Modaal"]), None).unwrap();
    assert_eq!((again.added, again.known), (vec!["Bo Modaal".to_owned()], vec!["Dirk Nieuw".to_owned()]));
    // Somebody may carry two projects.
    add(&mut register.context(), "roue", 2, &people(&["Alix Voorbeeld"]), None).unwrap();
    let groups = register.store.read(|view| list(view, "roue")).unwrap();
    assert_eq!(groups.groups.iter().map(|group| group.people.len()).collect::<Vec<_>>(), [3, 1, 0]);
    assert_eq!(names(&groups.free), ["Cis Gewoon"]);
    assert_eq!(register.store.read(|view| view.person(PersonId(5))).unwrap(), None, "four people in all");
    let facts = register
        .store
        .read(|view| {
            let row = view.dossier(groups.dossier.id)?;
            view.facts(&row)
        })
        .unwrap();
    assert_eq!(facts.projects.iter().map(|project| project.carriers).collect::<Vec<_>>(), [3, 1, 0]);
}

#[test]
fn whoever_leaves_is_gone_until_it_is_undone() {
    let mut register = register();
    add(&mut register.context(), "roue", 1, &people(&["Bo Modaal", "Bo Anders"]), None).unwrap();
    let several = leave(&mut register.context(), "roue", 1, "bo", None);
    let Err(Error::NotFound { fact, near, .. }) = several else { panic!("{several:?}") };
    assert_eq!((fact.code.as_ref(), near.len()), ("group-several", 2));
    let left = leave(&mut register.context(), "roue", 1, "modaal", None).unwrap();
    assert_eq!(names(&left.group.people), ["Bo Anders"]);
    let nobody = leave(&mut register.context(), "roue", 1, "modaal", None);
    assert!(matches!(nobody, Err(Error::NotFound { .. })), "{nobody:?}");
    register.undo();
    let groups = register.store.read(|view| list(view, "roue")).unwrap();
    assert_eq!(groups.groups[0].people.len(), 2);
}

#[test]
fn what_is_wrong_with_names_and_projects_is_told() {
    let mut register = register();
    let missing = add(&mut register.context(), "roue", 9, &people(&["X"]), None);
    assert!(matches!(missing, Err(Error::NotFound { .. })), "{missing:?}");
    let future = add(&mut register.context(), "roue", 1, &people(&["X"]), "2022-02-01".parse().ok());
    assert!(matches!(future, Err(Error::Refused { .. })), "{future:?}");
    let names = ["X".to_owned(), " ".to_owned(), "?".to_owned()];
    let Err(Error::Invalid(faults)) = people_of(&names, Some("x@example.org")) else {
        panic!("faults were expected")
    };
    assert_eq!(faults.len(), 3);
    let Err(Error::Invalid(faults)) = people_on(b"name\n") else { panic!("a fault was expected") };
    assert_eq!(faults[0].fact.code, "member-list-empty");
    assert_eq!(people_on("naam;e-mail\nBo;bo@example.org\n".as_bytes()).unwrap().len(), 1);
}
