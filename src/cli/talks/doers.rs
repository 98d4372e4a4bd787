//! Conversations about tasks and groups.

use super::Talk;
use crate::ops::testing::Register;
use crate::ops::{group, plan, task};
use crate::storage::Store;

const MORE: &str = "
[parties.office]
nl = \"Gemeente\"

[tasks.call]
nl = \"Oproep\"
by = \"office\"
phase = \"preparation\"

[tasks.menu]
nl = \"Menukaart\"
by = \"office\"
phase = \"preparation\"
";

fn talk() -> Talk {
    let folder = tempfile::TempDir::new().unwrap();
    let store = Store::create(&folder.path().join("wijk.db")).unwrap();
    Talk { register: Register::in_edition_that_adds(store, MORE, &[]), folder }
}

#[test]
fn tasks_are_ticked() {
    let mut talk = talk();
    let open = |talk: &Talk| {
        let tasks = talk.register.store.read(|view| task::list(view, "roue")).unwrap();
        tasks.open_now().map(|one| one.task.code.clone()).collect::<Vec<_>>()
    };
    assert!(talk.say("task done roue", &["<"]).is_err(), "whoever goes back stops");
    talk.say("task done roue", &["Oproep (Gemeente)|Menukaart (Gemeente)"]).unwrap();
    assert_eq!(open(&talk), [""; 0]);
    talk.say("task done roue", &[]).unwrap();
    talk.say("task reopen roue", &["Menukaart (Gemeente)"]).unwrap();
    assert_eq!(open(&talk), ["menu"]);
}

#[test]
fn the_project_is_chosen_and_whoever_is_in_no_group_is_ticked_or_typed() {
    let mut talk = talk();
    let project = plan::ProjectInput { title: Some("Repair café".into()), ..plan::ProjectInput::default() };
    plan::add_project(&mut talk.register.context(), "roue", &project).unwrap();
    for name in ["Alix", "Bo"] {
        talk.say(&format!("member add roue {name}"), &[]).unwrap();
    }
    let people = |talk: &Talk| {
        let groups = talk.register.store.read(|view| group::list(view, "roue")).unwrap();
        groups.groups[0].people.iter().map(|role| role.person.name.clone()).collect::<Vec<_>>()
    };
    talk.say("group add roue", &["1 Repair café", "Alix"]).unwrap();
    talk.say("group add roue 1", &["", "Dirk"]).unwrap();
    assert_eq!(people(&talk), ["Alix", "Dirk"]);
    talk.say("group leave roue", &["1 Repair café", "Dirk"]).unwrap();
    assert_eq!(people(&talk), ["Alix"]);
    assert!(talk.say("group add roue", &["<"]).is_err());
}
