use super::*;
use crate::domain::dossier::lifecycle::{Move, Phase, Standing, Status};

use crate::ops::testing::Register;
use crate::storage::Store;

const MORE: &str = "
[parties.office]
nl = \"Gemeente\"
fr = \"Commune\"
en = \"Municipality\"

[tasks.call]
nl = \"Oproep\"
fr = \"Appel\"
en = \"Call\"
by = \"office\"
phase = \"preparation\"

[tasks.early]
nl = \"Kennismaken\"
fr = \"Faire connaissance\"
en = \"Getting to know each other\"
by = \"office\"
phase = \"candidate\"

[tasks.late]
nl = \"Afsluiten\"
fr = \"Clôturer\"
en = \"Closing\"
by = \"office\"
phase = \"realisation\"

[tasks.other]
nl = \"Elders\"
fr = \"Ailleurs\"
en = \"Elsewhere\"
by = \"office\"
tracks = [\"thematic\"]
";

fn register() -> Register {
    Register::in_edition_that_adds(Store::in_memory().unwrap(), MORE, &[])
}

fn words(words: &[&str]) -> Vec<String> {
    words.iter().map(ToString::to_string).collect()
}

fn listed(register: &Register) -> Vec<(String, bool)> {
    let tasks = register.store.read(|view| list(view, "roue")).unwrap();
    tasks.tasks.iter().map(|one| (one.task.code.clone(), one.done.is_some())).collect()
}

fn owned(listed: &[(&str, bool)]) -> Vec<(String, bool)> {
    listed.iter().map(|(code, done)| ((*code).to_owned(), *done)).collect()
}

#[test]
fn what_is_open_in_this_phase_comes_first_and_another_track_has_its_own() {
    let mut register = register();
    assert_eq!(listed(&register), owned(&[("call", false), ("early", false), ("late", false)]));
    done(&mut register.context(), "roue", &words(&["oproep"]), None, Some(" aan de kerk ")).unwrap();
    assert_eq!(listed(&register), owned(&[("early", false), ("call", true), ("late", false)]));
    let tasks = register.store.read(|view| list(view, "roue")).unwrap();
    assert_eq!(tasks.open_now().count(), 0);
    assert_eq!(tasks.tasks[1].done.as_ref().unwrap().note.as_deref(), Some("aan de kerk"));
}

#[test]
fn several_are_one_change_that_is_undone_as_one() {
    let mut register = register();
    let changed =
        done(&mut register.context(), "roue", &words(&["call", "late", "CALL"]), None, None).unwrap();
    assert_eq!(changed.changed.len(), 2);
    register.undo();
    assert!(listed(&register).iter().all(|(_, done)| !done));
    done(&mut register.context(), "roue", &words(&["call"]), None, None).unwrap();
    let open = reopen(&mut register.context(), "roue", &words(&["call"])).unwrap();
    assert_eq!((open.on, open.tasks.open_now().count()), (None, 1));
}

#[test]
fn every_word_that_is_no_task_is_told_and_what_is_done_stays_done_once() {
    let mut register = register();
    let wrong = done(&mut register.context(), "roue", &words(&["other", "call", "x"]), None, None);
    let Err(Error::Invalid(faults)) = wrong else { panic!("{wrong:?}") };
    let found: Vec<_> = faults.iter().map(|fault| fault.place.found.clone().unwrap()).collect();
    assert_eq!(found, ["other", "x"], "a task of another track is none of its own");
    assert!(listed(&register).iter().all(|(_, done)| !done), "nothing is written");
    done(&mut register.context(), "roue", &words(&["call"]), None, None).unwrap();
    for (refused, code) in [
        (done(&mut register.context(), "roue", &words(&["call", "late"]), None, None), "task-done-already"),
        (reopen(&mut register.context(), "roue", &words(&["late"])), "task-open-already"),
        (
            done(&mut register.context(), "roue", &words(&["late"]), "2022-02-01".parse().ok(), None),
            "error-date-future",
        ),
    ] {
        let Err(Error::Refused { fact, .. }) = refused else { panic!("{code}") };
        assert_eq!(fact.code, code);
    }
}

#[test]
fn a_dossier_that_ended_and_a_programme_without_tasks_have_nothing_to_do() {
    let mut register = register();
    let dossier = register.dossier;
    register.change(|tx| {
        let over = Standing { phase: Phase::Preparation, status: Status::Withdrawn };
        Ok(tx.move_dossier(dossier, Move::Withdraw, over, "2021-12-01".parse().unwrap(), None, None)?)
    });
    let refused = done(&mut register.context(), "roue", &words(&["call"]), None, None);
    assert!(matches!(refused, Err(Error::Refused { .. })), "{refused:?}");
    let mut without = Register::in_preparation();
    let Err(Error::Refused { fact, .. }) =
        done(&mut without.context(), "roue", &words(&["call"]), None, None)
    else {
        panic!("a refusal was expected")
    };
    assert_eq!(fact.code, "task-none");
}
