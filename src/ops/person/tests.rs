use super::*;
use crate::domain::person::{Member, MemberKind, Term, Tie};
use crate::ops::people;
use crate::ops::testing::Register;

fn input(name: &str, email: &str, phone: &str) -> PersonInput {
    let said = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    PersonInput { name: said(name), email: said(email), phone: said(phone), ..PersonInput::default() }
}

fn role(word: RoleWord, from: &str) -> RoleInput {
    RoleInput {
        word,
        member: None,
        tie: None,
        project: None,
        organisation: None,
        from: Some(from.parse().unwrap()),
        to: None,
    }
}

fn code(error: Error) -> String {
    match error {
        Error::Refused { fact, .. } | Error::NotFound { fact, .. } => fact.code.into_owned(),
        Error::Invalid(faults) => {
            faults.iter().map(|fault| fault.fact.code.clone()).collect::<Vec<_>>().join(" ")
        }
        other => format!("{other:?}"),
    }
}

fn roles(register: &Register, person: &str) -> Vec<(String, Term)> {
    let looked = register.store.read(|view| look(view, person)).unwrap();
    let told = |role: &PersonRole| {
        (format!("{} {}", RoleWord::of(role.kind, role.member_kind), role.place.reference()), role.term)
    };
    looked.roles.iter().map(told).collect()
}

#[test]
fn one_name_and_one_address_are_one_person_by_whatever_door() {
    let mut register = Register::in_preparation();
    let first = add(&mut register.context(), &input("Zoë Dupont", "Zoe@example.org", "")).unwrap();
    let again =
        add(&mut register.context(), &input("Zoe  Dupont", "zoe@EXAMPLE.org", "02 555 01 23")).unwrap();
    assert!(again.known && again.row.id == first.row.id);
    assert_eq!(again.row.person.phone.as_deref(), Some("+3225550123"), "what is new is filled in");
    let person =
        Person { name: "Zoë Dupont".into(), email: Some("zoe@example.org".into()), ..Person::default() };
    let member = Member { person, kind: MemberKind::Citizen, tie: Tie::Lives };
    let joined = people::add_member(&mut register.context(), "roue", &member, None).unwrap();
    assert_eq!(joined.id, first.row.id);
    let twice = people::add_member(&mut register.context(), "roue", &member, None).unwrap_err();
    assert_eq!(code(twice), "person-member-twice");
    let coach = people::assign_coach(&mut register.context(), "roue", "Zoë Dupont", None).unwrap();
    assert_eq!(coach.id, first.row.id, "the same name in the same dossier");
    let other =
        Person { name: "Zoë Dupont".into(), email: Some("other@example.org".into()), ..Person::default() };
    let member = Member { person: other, kind: MemberKind::Citizen, tie: Tie::Lives };
    let namesake = people::add_member(&mut register.context(), "roue", &member, None).unwrap();
    assert_ne!(namesake.id, first.row.id, "another address is another person");
    assert_eq!(namesake.near[0].why, Why::Name);
}

#[test]
fn who_may_be_the_same_is_pointed_out() {
    let mut register = Register::in_preparation();
    add(&mut register.context(), &input("Nadia El Amrani", "nadia@example.org", "0470 12 34 56")).unwrap();
    for (who, why) in [
        (input("Jan Peeters", "NADIA@example.org", ""), Some(Why::Email)),
        (input("An Claes", "", "+32 470 12.34.56"), Some(Why::Phone)),
        (input("Nadia El Amrany", "", ""), Some(Why::Name)),
        (input("Amrani Nadia", "", ""), Some(Why::Name)),
        (input("Mia Bos", "", ""), None),
        (input("Mia Boss", "", ""), Some(Why::Name)),
        (input("Nadine Claessens", "", ""), None),
    ] {
        let added = add(&mut register.context(), &who).unwrap();
        assert_eq!(added.near.iter().map(|near| near.why).next(), why, "{who:?}");
    }
}

#[test]
fn a_person_is_found_by_number_by_address_and_by_parts_of_words() {
    let mut register = Register::in_preparation();
    let id =
        add(&mut register.context(), &input("Zoë D’Hondt", "zoe.dhondt@example.org", "")).unwrap().row.id;
    add(&mut register.context(), &input("Zoë Peeters", "", "")).unwrap();
    let found =
        |text: &str| register.store.read(|view| find_person(view, text)).map(|row| row.id).map_err(code);
    for text in ["1", "#1", "zoe.dhondt@example.org", "hondt", "d'hond zoe", "ZOË D’HONDT", "ondt@exam"] {
        assert_eq!(found(text), Ok(id), "{text}");
    }
    assert_eq!(found("zoe"), Err("person-several".into()));
    for text in ["99", "Nadia", "", "%"] {
        assert_eq!(found(text), Err("person-none".into()), "{text}");
    }
}

#[test]
fn every_fault_of_a_person_is_said_at_once() {
    let mut register = Register::in_preparation();
    let wrong = PersonInput {
        name: Some("a\u{1b}b".into()),
        email: Some("jan@".into()),
        phone: Some("na 18u".into()),
        address: Some("x".repeat(10_001)),
        iban: Some("BE68 5390 0754 7035".into()),
        language: Some("duits".into()),
    };
    assert_eq!(
        code(add(&mut register.context(), &wrong).unwrap_err()),
        "plan-bad-text email-not-an-address phone-not-a-number plan-bad-text iban-wrong-check language-unknown"
    );
    let long = input(&"x".repeat(10_001), "", "");
    assert_eq!(code(add(&mut register.context(), &long).unwrap_err()), "plan-bad-text");
    for name in ["", "  ", "- -", "Jan\nPeeters"] {
        let faults = code(add(&mut register.context(), &input(name, "", "")).unwrap_err());
        assert!(["plan-text-needed", "person-bad-name"].contains(&&*faults), "{name:?}: {faults}");
    }
    assert_eq!(register.store.read(|view| list(view, None, None, None)).unwrap().len(), 0);
}

#[test]
fn roles_are_given_and_ended_in_dossiers_and_editions() {
    let mut register = Register::in_preparation();
    add(&mut register.context(), &input("An Claes", "", "")).unwrap();
    let mut give =
        |place: &str, input: &RoleInput| give_role(&mut register.context(), "An Claes", place, input);
    give("qdc-2021", &role(RoleWord::Juror, "2021-11-01")).unwrap();
    give("roue", &role(RoleWord::Responsible, "2021-11-01")).unwrap();
    give("roue", &role(RoleWord::Member, "2021-11-01")).unwrap();
    let refused = |result: Result<RoleChanged>| code(result.unwrap_err());
    assert_eq!(refused(give("roue", &role(RoleWord::Member, "2021-12-01"))), "person-role-twice");
    assert_eq!(refused(give("QDC-2021", &role(RoleWord::Coach, "2021-11-01"))), "person-role-not-of-edition");
    assert_eq!(refused(give("roue", &role(RoleWord::Carrier, "2021-11-01"))), "person-carrier-project");
    let carrier = RoleInput { project: Some(1), ..role(RoleWord::Carrier, "2021-11-01") };
    assert_eq!(refused(give("roue", &carrier)), "plan-no-such-project");
    let project = RoleInput { project: Some(1), ..role(RoleWord::Coach, "2021-11-01") };
    assert_eq!(refused(give("roue", &project)), "person-project-of-carrier");
    assert_eq!(refused(give("roue", &role(RoleWord::Coach, "2022-01-01"))), "error-date-future");
    let backwards =
        RoleInput { to: Some("2021-10-31".parse().unwrap()), ..role(RoleWord::Coach, "2021-11-01") };
    assert_eq!(refused(give("roue", &backwards)), "person-to-before-from");
    let nameless = RoleInput { organisation: Some("Velo".into()), ..role(RoleWord::Contact, "2021-11-01") };
    assert_eq!(refused(give("roue", &nameless)), "organisation-none");
    let mut end = |word, on: &str| {
        end_role(&mut register.context(), "An", "roue", word, Some(on.parse().unwrap())).map_err(code)
    };
    assert_eq!(end(None, "2021-12-01").unwrap_err(), "person-several-roles");
    assert_eq!(end(Some(RoleWord::Member), "2021-10-01").unwrap_err(), "error-date-backwards");
    end(Some(RoleWord::Member), "2021-12-01").unwrap();
    assert_eq!(end(Some(RoleWord::Member), "2021-12-01").unwrap_err(), "person-no-role");
    let jurors = register.store.read(|view| list(view, Some(RoleWord::Juror), None, None)).unwrap();
    assert_eq!(jurors.len(), 1);
    assert_eq!(
        register.store.read(|view| list(view, Some(RoleWord::Member), Some("roue"), None)).unwrap().len(),
        0
    );
}

/// Two records of one person: both in the steering group, both at the same meeting, one the coach of before.
fn two_records(register: &mut Register) {
    add(&mut register.context(), &input("Jan Peeters", "jan@example.org", "")).unwrap();
    add(&mut register.context(), &input("J. Peeters", "jan.peeters@example.org", "02 555 01 23")).unwrap();
    for (person, input) in [
        ("1", role(RoleWord::Member, "2021-11-01")),
        ("2", role(RoleWord::Member, "2021-10-05")),
        ("2", RoleInput { to: Some("2021-10-20".parse().unwrap()), ..role(RoleWord::Coach, "2021-10-05") }),
        ("1", role(RoleWord::Coach, "2021-12-01")),
    ] {
        give_role(&mut register.context(), person, "roue", &input).unwrap();
    }
}

#[test]
fn two_records_become_one_with_all_that_both_have_and_come_apart_again() {
    let mut register = Register::in_preparation();
    two_records(&mut register);
    let before = register.store.read(|view| view.dump()).unwrap();
    let shown = register.store.read(|view| contradictions(view, "2", "1")).unwrap();
    assert_eq!(shown.iter().map(|one| one.detail).collect::<Vec<_>>(), [Detail::Name, Detail::Email]);
    let merged = merge(&mut register.context(), "2", "1", |detail| match detail {
        Detail::Email => Prefer::From,
        _ => Prefer::Into,
    })
    .unwrap();
    assert_eq!((merged.roles, merged.joined), (1, 1));
    assert_eq!(merged.into.person.name, "Jan Peeters");
    assert_eq!(merged.into.person.email.as_deref(), Some("jan.peeters@example.org"));
    assert_eq!(merged.into.person.phone.as_deref(), Some("+3225550123"));
    assert_eq!(merged.changed, [Detail::Email, Detail::Phone]);
    let told: Vec<String> = roles(&register, "Jan")
        .iter()
        .map(|(what, term)| format!("{what} {} {:?}", term.from, term.to.map(|to| to.to_string())))
        .collect();
    assert_eq!(
        told,
        [
            "coach QDC-2021-001 2021-12-01 None",
            "member QDC-2021-001 2021-10-05 None",
            "coach QDC-2021-001 2021-10-05 Some(\"2021-10-20\")",
        ]
    );
    assert_eq!(register.store.read(|view| find_person(view, "2")).map_err(code).unwrap_err(), "person-none");
    crate::ops::history::take_back(&mut register.context(), None, false).unwrap();
    assert_eq!(register.store.read(|view| view.dump()).unwrap(), before);
}

#[test]
fn a_person_is_not_merged_with_itself_and_a_dry_run_changes_nothing() {
    let mut register = Register::in_preparation();
    two_records(&mut register);
    let same = merge(&mut register.context(), "jan@example.org", "1", |_| Prefer::Into).unwrap_err();
    assert_eq!(code(same), "person-merge-same");
    let before = register.store.read(|view| view.dump()).unwrap();
    let mut context = register.context();
    context.dry_run = true;
    assert_eq!(merge(&mut context, "1", "2", |_| Prefer::From).unwrap().into.person.name, "Jan Peeters");
    assert_eq!(register.store.read(|view| view.dump()).unwrap(), before);
}

#[test]
fn nothing_personal_stands_in_the_facts_of_the_log() {
    let mut register = Register::in_preparation();
    two_records(&mut register);
    edit(&mut register.context(), "1", &input("", "", "0470 12 34 56")).unwrap();
    merge(&mut register.context(), "2", "1", |_| Prefer::Into).unwrap();
    let records = register.store.read(|view| view.records(None, 50)).unwrap();
    for record in records {
        let told = format!("{:?}", record.operation.args);
        for personal in ["Peeters", "jan@", "555", "0470"] {
            assert!(!told.contains(personal), "{told}");
        }
    }
}
