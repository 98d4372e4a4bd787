use super::*;
use crate::domain::person::{Member, MemberKind, Person, Tie};
use crate::domain::programme::definition::Named;
use crate::ops::people::add_member;
use crate::ops::testing::Register;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn walk(on: &str) -> MeetingInput {
    MeetingInput { kind: Some(MeetingKind::Walk), on: Some(day(on)), ..MeetingInput::default() }
}

fn people(names: &[&str]) -> AttendInput {
    AttendInput { persons: names.iter().map(|name| (*name).to_owned()).collect(), ..AttendInput::default() }
}

fn codes(error: Error) -> String {
    match error {
        Error::Refused { fact, .. } | Error::NotFound { fact, .. } => fact.code.into_owned(),
        Error::Invalid(faults) => {
            faults.iter().map(|fault| fault.fact.code.as_ref()).collect::<Vec<_>>().join(" ")
        }
        other => panic!("{other:?}"),
    }
}

/// La Roue with two people in its steering group.
fn register() -> Register {
    let mut register = Register::in_preparation();
    for name in ["Fatima Benali", "Jan Peeters"] {
        let person = Person { name: name.into(), ..Person::default() };
        let member = Member { person, kind: MemberKind::Citizen, tie: Tie::Lives };
        add_member(&mut register.context(), "roue", &member, Some(day("2021-10-05"))).unwrap();
    }
    register
}

#[test]
fn a_meeting_of_a_day_that_is_over_took_place_and_a_later_one_is_planned() {
    let mut register = register();
    let mut held = |on| add(&mut register.context(), Some("roue"), &walk(on)).unwrap().meeting.text.held;
    assert!(held("2021-12-30"));
    assert!(!held("2021-12-31"));
    assert!(!held("2022-01-01"));
}

#[test]
fn attendance_is_by_person_by_neighbourhood_and_by_number_and_can_be_corrected() {
    let mut register = register();
    add(&mut register.context(), Some("roue"), &walk("2021-12-31")).unwrap();
    let input = AttendInput {
        neighbourhoods: vec![("roue".into(), 6)],
        others: Some(4),
        ..people(&["fatima", "Peeters"])
    };
    let page = attend(&mut register.context(), 1, &input).unwrap();
    assert_eq!((page.meeting.present, page.meeting.text.held), (12, true));
    let again = AttendInput {
        neighbourhoods: vec![("La Roue".into(), 2)],
        others: Some(0),
        absent: vec!["Jan".into()],
        ..AttendInput::default()
    };
    assert_eq!(attend(&mut register.context(), 1, &again).unwrap().meeting.present, 3);
}

#[test]
fn the_same_person_twice_and_people_nobody_knows_are_all_named() {
    let mut register = register();
    add(&mut register.context(), Some("roue"), &walk("2021-12-31")).unwrap();
    let said =
        codes(attend(&mut register.context(), 1, &people(&["Fatima", "benali", "Zoë", "a"])).unwrap_err());
    assert_eq!(said, "meeting-person-twice meeting-person-unknown meeting-person-several");
    attend(&mut register.context(), 1, &people(&["Fatima"])).unwrap();
    assert_eq!(
        codes(attend(&mut register.context(), 1, &people(&["Fatima"])).unwrap_err()),
        "meeting-person-twice"
    );
    let twice = AttendInput {
        neighbourhoods: vec![("roue".into(), 1), ("La Roue".into(), 2), ("Nergens".into(), 1)],
        absent: vec!["Jan".into()],
        ..AttendInput::default()
    };
    assert_eq!(
        codes(attend(&mut register.context(), 1, &twice).unwrap_err()),
        "meeting-not-there meeting-neighbourhood-twice error-no-neighbourhood"
    );
}

#[test]
fn nobody_was_at_a_meeting_that_is_still_to_come_and_it_has_no_minutes() {
    let mut register = register();
    add(&mut register.context(), Some("roue"), &walk("2022-01-01")).unwrap();
    assert_eq!(
        codes(attend(&mut register.context(), 1, &people(&["Fatima"])).unwrap_err()),
        "meeting-still-to-come"
    );
    assert_eq!(
        codes(minutes(&mut register.context(), 1, "# Verslag", "").unwrap_err()),
        "meeting-still-to-come"
    );
    let held = MeetingInput { held: Some(true), ..MeetingInput::default() };
    assert_eq!(codes(edit(&mut register.context(), 1, &held).unwrap_err()), "meeting-still-to-come");
}

#[test]
fn minutes_are_kept_as_they_were_written_and_control_characters_refused_with_their_line() {
    let mut register = register();
    add(&mut register.context(), Some("roue"), &walk("2021-12-30")).unwrap();
    let text = "# Verslag\r\n\r\n* **een** <b>\r\n";
    let page = minutes(&mut register.context(), 1, text, "f.md").unwrap();
    assert_eq!(page.meeting.text.minutes.as_deref(), Some("# Verslag\n\n* **een** <b>"));
    let Error::Invalid(faults) = minutes(&mut register.context(), 1, "a\nb\u{1b}[0m", "f.md").unwrap_err()
    else {
        panic!("it was taken")
    };
    assert_eq!((faults[0].place.line, faults[0].place.field.as_deref()), (Some(2), Some("f.md")));
    assert_eq!(codes(minutes(&mut register.context(), 1, " \n", "f.md").unwrap_err()), "plan-text-needed");
    let long = "x".repeat(LONGEST_MINUTES + 1);
    assert_eq!(codes(minutes(&mut register.context(), 1, &long, "f.md").unwrap_err()), "plan-bad-text");
    let later = MeetingInput { on: Some(day("2022-01-05")), ..MeetingInput::default() };
    assert_eq!(codes(edit(&mut register.context(), 1, &later).unwrap_err()), "meeting-held-already");
}

#[test]
fn a_meeting_of_the_network_can_belong_to_an_edition_and_one_of_a_dossier_does_already() {
    let mut register = register();
    let of = |text: &str| MeetingInput { edition: Some(text.into()), ..walk("2021-12-30") };
    let page = add(&mut register.context(), None, &of("QDC-2021")).unwrap();
    assert!(page.meeting.dossier.is_none() && page.meeting.edition.is_some());
    assert_eq!(codes(add(&mut register.context(), None, &of("XYZ-1999")).unwrap_err()), "error-no-edition");
    let said = codes(add(&mut register.context(), Some("roue"), &of("QDC-2021")).unwrap_err());
    assert_eq!(said, "meeting-edition-of-dossier");
    let session = MeetingInput { session: Some("kickoff".into()), ..walk("2021-12-30") };
    assert_eq!(codes(add(&mut register.context(), None, &session).unwrap_err()), "meeting-no-sessions");
    let count = |network| {
        let input = ListInput { network, ..ListInput::default() };
        register.store.read(|view| list(view, &input)).unwrap().meetings.len()
    };
    assert_eq!((count(true), count(false)), (1, 1));
}

#[test]
fn a_named_session_is_found_by_any_of_its_names() {
    let named = |code: &str, name: &str| Named {
        code: code.into(),
        name: crate::domain::language::Texts { nl: name.into(), fr: name.into(), en: name.into() },
        synonyms: Vec::new(),
        summary: None,
    };
    let words = [named("kickoff", "Kickoff"), named("pick-n-choose", "Pick’n Choose")];
    let mut faults = Faults::default();
    assert_eq!(session("PICK N CHOOSE", &words, &mut faults).as_deref(), Some("pick-n-choose"));
    assert_eq!(session("Pick’n Choos", &words, &mut faults), None);
    assert_eq!(codes(faults.settle().unwrap_err()), "plan-unknown-word");
}

#[test]
fn a_meeting_that_goes_leaves_what_was_agreed_and_undo_brings_it_back() {
    let mut register = register();
    add(&mut register.context(), Some("roue"), &walk("2021-12-30")).unwrap();
    attend(&mut register.context(), 1, &people(&["Fatima"])).unwrap();
    let agreed = Agreed { text: "Affiche drukken".into(), ..Agreed::default() };
    add_action(&mut register.context(), 1, &agreed).unwrap();
    assert_eq!(remove(&mut register.context(), 1).unwrap().kept, 1);
    assert_eq!(codes(remove(&mut register.context(), 1).unwrap_err()), "meeting-unknown");
    super::super::history::take_back(&mut register.context(), None, false).unwrap();
    let page = register.store.read(|view| look(view, 1, register.now)).unwrap();
    assert_eq!((page.present.len(), page.actions.len()), (1, 1));
}

#[test]
fn what_a_meeting_says_is_found_by_its_words() {
    let mut register = register();
    let agenda = MeetingInput { agenda: Some("Speelstraat en geveltuinen".into()), ..walk("2021-12-30") };
    add(&mut register.context(), None, &agenda).unwrap();
    minutes(&mut register.context(), 1, "De regenton komt er.", "").unwrap();
    let found = |register: &Register, word: &str| {
        let words = crate::storage::found::words(word);
        register.store.read(|view| view.search(&words, 10)).unwrap()
    };
    let hits = found(&register, "geveltuinen");
    assert!(hits[0].home.is_none() && hits[0].text.starts_with("1 · "), "{hits:?}");
    assert_eq!(found(&register, "regenton").len(), 1);
    remove(&mut register.context(), 1).unwrap();
    assert!(found(&register, "regenton").is_empty());
}
