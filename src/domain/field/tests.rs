use super::*;
use crate::domain::ids::OrganisationId;
use crate::domain::programme::check::check;

const FORM: &str = include_str!("../../../fixtures/programmes/valid/form.toml");

fn fields() -> Vec<Field> {
    check(FORM).unwrap().fields
}

fn field(code: &str) -> Field {
    fields().into_iter().find(|field| field.code == code).unwrap()
}

fn value(code: &str, text: &str) -> Result<FieldValue, String> {
    match read(&field(code), text) {
        Ok(Some(Given::Value(value))) => Ok(value),
        Ok(other) => Err(format!("{other:?}")),
        Err(fact) => Err(format!("{} {:?}", fact.code, fact.args)),
    }
}

#[test]
fn every_kind_is_read_kept_and_read_back() {
    for (code, text, stored) in [
        ("why", "  Te veel   verkeer ", "Te veel verkeer"),
        ("people", "1 250", "1250"),
        ("people", "0", "0"),
        ("people", "1000000000000", "1000000000000"),
        ("budget", "1.250,50 €", "125050"),
        ("ready", "31/12/2026", "2026-12-31"),
        ("ready", "2026-12-31", "2026-12-31"),
        ("open", "Ja", "yes"),
        ("open", "non", "no"),
        ("method", "werkatelier", "workshop"),
        ("method", "Balade", "walk"),
        ("method", "workshops", "workshop"),
    ] {
        let read = value(code, text).unwrap();
        assert_eq!(read.stored().as_deref(), Some(stored), "{code} {text}");
        assert_eq!(FieldValue::from_stored(&field(code), stored), Some(read.clone()), "{code}");
        assert_eq!(value(code, &read.typed(None)), Ok(read), "{code}");
    }
    assert_eq!(read(&field("why"), "  "), Ok(None));
    assert_eq!(read(&field("client"), "Evere"), Ok(Some(Given::Organisation("Evere".into()))));
    assert_eq!(FieldValue::Organisation(OrganisationId(3)).stored(), None);
}

#[test]
fn what_is_of_another_kind_is_refused_with_what_was_expected() {
    for (code, text, fault) in [
        ("people", "1.250", "ambiguous"),
        ("people", "2,5", "decimals"),
        ("people", "-1", "negative"),
        ("people", "1000000000001", "too-large"),
        ("people", "veel", "filling-wrong-number"),
        ("budget", "1.000", "plan-wrong-amount"),
        ("ready", "31/02/2026", "date-no-such-day"),
        ("ready", "straks", "date-not-a-date"),
        ("open", "misschien", "filling-wrong-yes-no"),
        ("method", "dans", "filling-wrong-choice"),
        ("why", "een \u{7}bel", "plan-bad-text"),
    ] {
        let found = value(code, text).unwrap_err();
        assert!(found.contains(fault), "{code} {text}: {found}");
    }
    // What was stored under another kind cannot be read, and is not guessed at.
    assert_eq!(FieldValue::from_stored(&field("people"), "workshop"), None);
    assert_eq!(FieldValue::from_stored(&field("method"), "dans"), None);
    assert_eq!(FieldValue::from_stored(&field("budget"), "-1"), None);
}

#[test]
fn a_field_is_found_by_any_of_its_names_where_it_is_asked() {
    let fields = fields();
    let find = |of, track: &str, text: &str| {
        find(&fields, of, Some(track), text).map(|field| field.code.clone()).map_err(|fact| fact.code)
    };
    assert_eq!(find(Bearer::Dossier, "group", "Aantal deelnemers"), Ok("people".into()));
    assert_eq!(find(Bearer::Dossier, "group", "MOTIF"), Ok("why".into()));
    assert_eq!(find(Bearer::Project, "group", "upkeep"), Ok("upkeep".into()));
    assert_eq!(find(Bearer::Dossier, "group", "peple"), Err("filling-unknown".into()));
    assert_eq!(find(Bearer::Dossier, "group", "upkeep"), Err("filling-of-other".into()));
    assert_eq!(find(Bearer::Project, "group", "why"), Err("filling-of-other".into()));
    assert_eq!(find(Bearer::Dossier, "group", "client"), Err("filling-not-of-track".into()));
    assert_eq!(find(Bearer::Dossier, "office", "client"), Ok("client".into()));
}

#[test]
fn a_column_is_known_by_code_name_or_synonym() {
    let fields = fields();
    let head = |text: &str| of_head(&fields, text).map(|field| field.code.as_str());
    assert_eq!(head("Budget propre"), Some("budget"));
    assert_eq!(head("aantal deelnemers"), Some("people"));
    assert_eq!(head("upkeep"), None);
    assert_eq!(head("iets"), None);
}
