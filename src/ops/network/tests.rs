use super::*;
use crate::ops::testing::Register;

fn list_of(count: usize) -> String {
    let row = |number: usize| format!("Agent {number};Gemeente {};agent{number}@example.org\n", number % 19);
    format!("naam;organisatie;e-mail\n{}", (1..=count).map(row).collect::<String>())
}

#[test]
fn p_4_a_list_of_more_than_a_hundred_joins_at_once_and_nobody_twice() {
    let mut register = Register::in_preparation();
    let joined = add_list(&mut register.context(), None, list_of(104).as_bytes(), None).unwrap();
    assert_eq!((joined.added, joined.members, joined.new_organisations.len()), (104, 104, 19));
    let again = add_list(&mut register.context(), None, list_of(105).as_bytes(), None).unwrap();
    assert_eq!((again.added, again.known.len(), again.members), (1, 104, 105));
    let (_, name, left) = leave(&mut register.context(), None, "agent105@example.org", None).unwrap();
    assert_eq!((name.as_str(), left), ("Agent 105", 104));
    let several = leave(&mut register.context(), None, "agent 1", None);
    let whole = matches!(several, Ok((_, ref name, 103)) if name == "Agent 1");
    assert!(whole, "a whole name goes before parts: {several:?}");
    assert!(matches!(leave(&mut register.context(), None, "gent 10", None), Err(Error::NotFound { .. })));
}

#[test]
fn who_is_a_member_joins_once_and_needs_an_organisation_that_is_known() {
    let mut register = Register::in_preparation();
    let input = NetworkInput {
        name: "Agent Een".into(),
        email: Some("een@example.org".into()),
        ..NetworkInput::default()
    };
    add(&mut register.context(), None, &input, None).unwrap();
    assert!(matches!(add(&mut register.context(), None, &input, None), Err(Error::Refused { .. })));
    let unknown = NetworkInput {
        name: "Agent Twee".into(),
        organisation: Some("Nergens".into()),
        ..NetworkInput::default()
    };
    assert!(matches!(add(&mut register.context(), None, &unknown, None), Err(Error::NotFound { .. })));
    let bad = NetworkInput { name: " ".into(), email: Some("een".into()), ..NetworkInput::default() };
    let Err(Error::Invalid(faults)) = add(&mut register.context(), None, &bad, None) else {
        panic!("faults were expected")
    };
    assert_eq!(faults.len(), 2);
    let itself = copy(&mut register.context(), None, "QDC-2021", None);
    assert!(matches!(itself, Err(Error::Invalid(_))), "{itself:?}");
}
