use super::*;
use crate::domain::evaluation::answers::Given;
use crate::ops::history::take_back;
use crate::ops::people::{add_member, end_member};
use crate::ops::testing::Register;
use crate::ops::{inventory, plan};

const INVENTORY: &str = include_str!("../../../fixtures/inventories/la-roue.toml");
const ROADMAP: &str = include_str!("../../../fixtures/roadmaps/la-roue.toml");
const FATIMA: &str = include_str!("../../../fixtures/evaluations/answers-fatima.toml");
const TABLE: &[u8] = include_bytes!("../../../fixtures/evaluations/answers.csv");
const FAULTS: &str = include_str!("../../../fixtures/evaluations/answers-faults.toml");

/// Projects 1 and 2 are awarded, 3 is refused; Fatima is a member, Bram was one.
fn realised() -> Register {
    let mut register = Register::with_settings(&["W-EVALUATION-QUORUM.minimum=3"]);
    inventory::add_from(&mut register.context(), "roue", INVENTORY, false).unwrap();
    plan::write(&mut register.context(), "roue", ROADMAP, None).unwrap();
    register.submit("2021-12-01");
    register.decide(&[1, 2]);
    register.stand("realisation");
    for name in ["Fatima", "Bram"] {
        let member = crate::domain::person::Member {
            person: crate::domain::person::Person { name: name.into(), ..Default::default() },
            kind: MemberKind::Citizen,
            tie: crate::domain::person::Tie::Lives,
        };
        add_member(&mut register.context(), "roue", &member, "2021-10-10".parse().ok()).unwrap();
    }
    end_member(&mut register.context(), "roue", "Bram", "2021-12-01".parse().ok()).unwrap();
    register.now = "2023-03-01T09:00:00Z".parse().unwrap();
    register
}

fn from(register: &mut Register, text: &str) -> Result<Answers> {
    answer_from(&mut register.context(), "roue", (text.as_bytes(), false), None, Manner::default())
}

fn points(row: &ResponseRow, question: &str, project: u32) -> Option<u32> {
    match row.given(question, project) {
        Some(Given::Points(points)) => Some(*points),
        _ => None,
    }
}

fn set(
    register: &mut Register,
    by: By,
    answers: &[(&str, Option<u32>, &str)],
    manner: Manner,
) -> Result<Answers> {
    let make = |looked: &Looked| {
        let form = looked.form();
        let read =
            |(question, project, answer): &(&str, Option<u32>, &str)| form.read(question, *project, answer);
        let answers = answers.iter().map(read).collect::<std::result::Result<_, Fact>>();
        Ok(Input { line: None, by, answers: answers.unwrap() })
    };
    answer(&mut register.context(), "roue", make, manner)
}

#[test]
fn a_file_twice_doubles_nothing_and_another_one_of_the_same_person_is_asked_to_replace() {
    let mut register = realised();
    let first = from(&mut register, FATIMA).unwrap();
    assert_eq!((first.recorded[0].changed, first.asked), (7, 10));
    let again = from(&mut register, FATIMA).unwrap();
    assert_eq!((again.looked.responses.len(), again.recorded[0].changed), (1, 0));
    let other = FATIMA.replace("engagement = 4", "engagement = 2");
    match from(&mut register, &other) {
        Err(Error::Refused { fact, next }) => {
            assert_eq!(fact.code, "evaluation-finished-before");
            assert_eq!(next[0], "wijk evaluation answer QDC-2021-001 --by Fatima --replace");
        }
        other => panic!("{other:?}"),
    }
    let manner = Manner { replace: true, ..Manner::default() };
    let replaced =
        answer_from(&mut register.context(), "roue", (other.as_bytes(), false), None, manner).unwrap();
    assert_eq!(points(&replaced.looked.responses[0], "engagement", 0), Some(2));
    assert_eq!(replaced.recorded[0].changed, 1);
    take_back(&mut register.context(), None, false).unwrap();
    let dossier = register.dossier;
    let rows = register.store.read(|view| view.responses(dossier)).unwrap();
    assert_eq!(points(&rows[0], "engagement", 0), Some(4), "undo brings the first one back");
}

#[test]
fn several_together_count_each_and_others_of_the_same_number_are_told_apart() {
    let mut register = realised();
    let together = FATIMA.replace("by = \"fatima\"", "together = 4");
    from(&mut register, &together).unwrap();
    from(&mut register, &together).unwrap();
    let other = together.replace("engagement = 4", "engagement = 1");
    assert!(matches!(from(&mut register, &other), Err(Error::Refused { .. })));
    let manner = Manner { another: true, ..Manner::default() };
    let text = other.as_bytes();
    let done = answer_from(&mut register.context(), "roue", (text, false), None, manner).unwrap();
    assert_eq!(done.looked.responses.len(), 2);
    let dossier = register.dossier;
    assert_eq!(register.store.read(|view| view.people_who_answered(dossier)).unwrap(), 8);
}

#[test]
fn a_table_has_a_row_for_each_answer_of_whoever_answered() {
    let mut register = realised();
    let done = answer_from(&mut register.context(), "roue", (TABLE, true), None, Manner::default()).unwrap();
    let who: Vec<_> = done.recorded.iter().map(|one| (one.who.clone(), one.answered)).collect();
    assert!(matches!(&who[0], (Who::Person(_, name), 3) if name == "Fatima"), "{who:?}");
    assert!(matches!(&who[1], (Who::Person(_, name), 2) if name == "Bram"), "{who:?}");
    assert_eq!(done.looked.quorum(), Some(3));
}

#[test]
fn every_fault_of_a_file_is_told_at_once_and_nothing_is_saved() {
    let mut register = realised();
    let Err(Error::Invalid(faults)) = from(&mut register, FAULTS) else { panic!("faults were expected") };
    let told: Vec<String> = faults
        .iter()
        .map(|fault| format!("{} {}", fault.place.line.unwrap_or_default(), fault.fact.code))
        .collect();
    assert_eq!(
        told,
        [
            "0 evaluation-by-needed",
            "2 evaluation-outside-scale",
            "3 evaluation-not-points",
            "4 evaluation-unknown-question",
            "5 evaluation-which-project",
            "8 evaluate-no-such-project",
            "12 evaluation-of-the-whole",
        ]
    );
    let table = "person;question;project;answer\nZita;engagement;;4\nFatima;engagement;;9\nFatima;reach;;3\nFatima;reach;;4\n";
    let read = (table.as_bytes(), true);
    let Err(Error::Invalid(faults)) =
        answer_from(&mut register.context(), "roue", read, None, Manner::default())
    else {
        panic!("faults were expected")
    };
    let told: Vec<String> = faults
        .iter()
        .map(|fault| format!("{} {}", fault.place.line.unwrap_or_default(), fault.fact.code))
        .collect();
    assert_eq!(
        told,
        ["2 evaluation-not-a-member", "3 evaluation-outside-scale", "5 evaluation-answered-twice"]
    );
    let dossier = register.dossier;
    assert!(register.store.read(|view| view.responses(dossier)).unwrap().is_empty());
}

#[test]
fn somebody_outside_the_group_is_told_how_to_come_in() {
    let mut register = realised();
    let answers = [("engagement", None, "4")];
    match set(&mut register, By::Person("Zita".into()), &answers, Manner::default()) {
        Err(Error::Refused { fact, next }) => {
            assert_eq!(fact.code, "evaluation-not-a-member");
            assert_eq!(next[1], "wijk member add QDC-2021-001 Zita");
        }
        other => panic!("{other:?}"),
    }
    match set(&mut register, By::Person("a".into()), &answers, Manner::default()) {
        Err(Error::NotFound { fact, near, .. }) => {
            assert_eq!((fact.code.as_ref(), near.len()), ("evaluation-several-members", 2));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn answers_go_on_until_they_are_finished() {
    let mut register = realised();
    let bram = || By::Person("bram".into());
    set(&mut register, bram(), &[("engagement", None, "4")], Manner::default()).unwrap();
    let more = [("results", Some(2), "5"), ("engagement", None, "")];
    let done = set(&mut register, bram(), &more, Manner { finish: true, ..Manner::default() }).unwrap();
    assert_eq!((done.recorded[0].answered, done.recorded[0].finished), (1, true));
    let late = set(&mut register, bram(), &[("reach", None, "1")], Manner::default());
    assert!(matches!(late, Err(Error::Refused { .. })), "{late:?}");
    let (_, removed) = remove(&mut register.context(), "roue", 1).unwrap();
    assert_eq!(removed.answers.len(), 1);
    assert!(matches!(remove(&mut register.context(), "roue", 1), Err(Error::NotFound { .. })));
}

#[test]
fn two_persons_that_become_one_answered_once() {
    let mut register = realised();
    for name in ["fatima", "bram"] {
        let answers = [("engagement", None, "4"), ("results", Some(1), "2")];
        set(&mut register, By::Person(name.into()), &answers, Manner::default()).unwrap();
    }
    crate::ops::person::merge(&mut register.context(), "bram", "fatima", |_| {
        crate::ops::person::Prefer::Into
    })
    .unwrap();
    let dossier = register.dossier;
    let rows = register.store.read(|view| view.responses(dossier)).unwrap();
    assert_eq!((rows.len(), rows[0].number), (1, 1));
}
