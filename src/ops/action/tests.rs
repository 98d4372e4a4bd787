use super::*;
use crate::ops::plan::{ProjectInput, add_project};
use crate::ops::testing::Register;

fn input(text: &str) -> ActionInput {
    ActionInput { text: Some(text.into()), ..ActionInput::default() }
}

fn code(error: Error) -> String {
    match error {
        Error::Refused { fact, .. } | Error::NotFound { fact, .. } => fact.code.into_owned(),
        Error::Invalid(faults) => faults[0].fact.code.clone().into_owned(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_action_is_agreed_done_opened_again_and_taken_out() {
    let mut register = Register::in_preparation();
    let added = add(&mut register.context(), Some("roue"), &input("Zaal vragen")).unwrap();
    assert_eq!(added.action.id, ActionId(1));
    assert_eq!(done(&mut register.context(), 1, None).unwrap().action.done_on, "2021-12-31".parse().ok());
    assert_eq!(code(done(&mut register.context(), 1, None).unwrap_err()), "action-done-already");
    reopen(&mut register.context(), 1).unwrap();
    assert_eq!(code(reopen(&mut register.context(), 1).unwrap_err()), "action-open-already");
    let future = "2022-01-01".parse().ok();
    assert_eq!(code(done(&mut register.context(), 1, future).unwrap_err()), "error-date-future");
    remove(&mut register.context(), 1).unwrap();
    assert_eq!(code(remove(&mut register.context(), 1).unwrap_err()), "action-unknown");
}

#[test]
fn the_network_has_actions_of_its_own() {
    let mut register = Register::in_preparation();
    add(&mut register.context(), None, &input("Uitwisseling voorbereiden")).unwrap();
    add(&mut register.context(), Some("roue"), &input("Zaal vragen")).unwrap();
    let all = |dossier: Option<&str>| register.store.read(|view| list(view, dossier, false)).unwrap().1.len();
    assert_eq!((all(None), all(Some("roue"))), (2, 1));
    assert_eq!(code(step(&mut register.context(), 1, 1).unwrap_err()), "action-of-network");
}

#[test]
fn an_action_becomes_a_step_in_one_operation() {
    let mut register = Register::in_preparation();
    let project = ProjectInput { title: Some("Speelstraat".into()), ..ProjectInput::default() };
    add_project(&mut register.context(), "roue", &project).unwrap();
    let agreed = ActionInput {
        who: Some("Fatima".into()),
        by: Some("2022-02-01".parse().ok()),
        ..input("Vergunning vragen")
    };
    add(&mut register.context(), Some("roue"), &agreed).unwrap();
    assert_eq!(code(step(&mut register.context(), 1, 9).unwrap_err()), "plan-no-such-project");
    let stepped = step(&mut register.context(), 1, 1).unwrap();
    assert_eq!((stepped.project, stepped.step), (1, 1));
    assert_eq!(stepped.action.agreed.text, "Vergunning vragen (→ 1.1 Speelstraat)");
    let plan = |register: &Register| {
        register.store.read(|view| plan::look(view, "roue", None)).unwrap().roadmap.projects[0].steps.clone()
    };
    let steps = plan(&register);
    assert_eq!(steps[0].title, "Vergunning vragen");
    assert_eq!(steps[0].responsible.as_deref(), Some("Fatima"));
    assert_eq!(steps[0].due_on, "2022-02-01".parse().ok());
    assert_eq!(code(step(&mut register.context(), 1, 1).unwrap_err()), "action-done-already");
    crate::ops::history::take_back(&mut register.context(), None, false).unwrap();
    assert!(plan(&register).is_empty());
    let open = register.store.read(|view| list(view, Some("roue"), true)).unwrap().1;
    assert_eq!(open[0].agreed.text, "Vergunning vragen");
}

#[test]
fn nothing_to_do_nothing_to_change_and_strange_signs_are_refused() {
    let mut register = Register::in_preparation();
    assert_eq!(code(add(&mut register.context(), None, &input(" ")).unwrap_err()), "plan-text-needed");
    assert_eq!(code(add(&mut register.context(), None, &input("\u{1b}[31m")).unwrap_err()), "plan-bad-text");
    add(&mut register.context(), None, &input("Bellen")).unwrap();
    let nothing = ActionInput::default();
    assert_eq!(code(edit(&mut register.context(), 1, &nothing).unwrap_err()), "error-nothing-to-change");
    let by = ActionInput { by: Some("2021-12-30".parse().ok()), ..nothing };
    assert_eq!(edit(&mut register.context(), 1, &by).unwrap().action.agreed.by, by.by.unwrap());
    let none = ActionInput { by: Some(None), ..ActionInput::default() };
    assert_eq!(edit(&mut register.context(), 1, &none).unwrap().action.agreed.by, None);
}

#[test]
fn the_log_says_nothing_of_who_or_what() {
    let mut register = Register::in_preparation();
    let agreed = ActionInput { who: Some("Fatima".into()), ..input("Bellen met Jan") };
    add(&mut register.context(), Some("roue"), &agreed).unwrap();
    let records = register.store.read(|view| view.records(None, 1)).unwrap();
    let told = format!("{:?}", records[0].operation.args);
    assert!(told.contains("QDC-2021-001") && !told.contains("Jan") && !told.contains("Fatima"), "{told}");
}
