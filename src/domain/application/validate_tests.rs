//! What the validator takes, what it refuses, and that it says everything at once.

use super::super::sample;
use super::*;
use crate::domain::dates::parse_date;
use crate::domain::fact::Value;
use chrono::{TimeZone, Utc};

fn raw(values: &[(Field, &str)]) -> RawApplication {
    let mut raw = RawApplication { row: Some(3), line: Some(4), ..RawApplication::default() };
    raw.say(Field::Neighbourhood, "wijk", "La Roue");
    for (field, text) in values {
        raw.say(*field, format!("head of {field}"), *text);
    }
    raw
}

fn judge(raw: &RawApplication) -> Result<Application, Vec<Fault>> {
    let rules = sample::rule_set();
    validate(raw, &Vocabulary::of(&rules), Utc.with_ymd_and_hms(2021, 10, 1, 8, 0, 0).unwrap())
}

fn taken(values: &[(Field, &str)]) -> Application {
    judge(&raw(values)).unwrap()
}

fn codes(values: &[(Field, &str)]) -> Vec<String> {
    judge(&raw(values)).unwrap_err().into_iter().map(|fault| fault.fact.code.into_owned()).collect()
}

#[test]
fn a_name_alone_is_an_application() {
    let application = taken(&[]);
    assert_eq!(application.neighbourhood, "La Roue");
    assert_eq!(application.track.as_deref(), Some("qdc"), "the edition's first track");
    assert_eq!((application.tracks_named, application.tier, application.contact), (1, None, None));
    assert_eq!(application.asked, Cents::ZERO);
    assert_eq!(application.submitted.day, parse_date("2021-10-01").unwrap());
}

#[test]
fn a_full_application_is_taken_as_it_was_meant() {
    let application = taken(&[
        (Field::Municipality, "Anderlecht / Molenbeek-Saint-Jean"),
        (Field::Perimeter, "tussen spoor en kanaal\r\nen verder"),
        (Field::Point, "50.83,4.31"),
        (Field::Track, "Quartier durable citoyen"),
        (Field::Themes, "natuur en biodiversiteit, MOBILITEIT, nature"),
        (Field::ContactName, "Contact La"),
        (Field::ContactEmail, " wijk01@example.org "),
        (Field::ContactPhone, "+32 2 000 00 00"),
        (Field::Language, "Français"),
        (Field::Members, "Lid 1 (vereniging, werkt); Lid 2"),
        (Field::Asked, "14.800,00"),
        (Field::Submitted, "10/09/2021 09:30"),
    ]);
    assert_eq!(application.municipalities, ["21001", "21012"]);
    assert_eq!(application.perimeter.as_deref(), Some("tussen spoor en kanaal\nen verder"));
    assert_eq!(application.themes, ["nature", "mobility"]);
    let contact = application.contact.unwrap();
    assert_eq!(contact.email.as_deref(), Some("wijk01@example.org"));
    assert_eq!(contact.language, Some(Language::Fr));
    let kinds: Vec<_> = application.members.iter().map(|m| (m.person.name.as_str(), m.kind, m.tie)).collect();
    assert_eq!(
        kinds,
        [("Lid 1", MemberKind::Association, Tie::Works), ("Lid 2", MemberKind::Citizen, Tie::Unstated)]
    );
    assert_eq!(application.asked, Cents(1_480_000));
    assert_eq!(application.submitted.moment.unwrap().to_rfc3339(), "2021-09-10T07:30:00+00:00");
}

#[test]
fn everything_that_is_wrong_with_a_row_is_said_at_once_with_its_place() {
    let faults = judge(&raw(&[
        (Field::Neighbourhood, " "),
        (Field::Municipality, "Atlantis"),
        (Field::Themes, "nature, vuurwerk"),
        (Field::ContactEmail, "wijk@"),
        (Field::Asked, "1.000"),
        (Field::Submitted, "31/02/2021"),
    ]))
    .unwrap_err();
    let said: Vec<_> = faults.iter().map(|f| (f.fact.code.as_ref(), f.place.found.as_deref())).collect();
    assert_eq!(
        said,
        [
            ("neighbourhood-missing", None),
            ("municipality-unknown", Some("Atlantis")),
            ("theme-unknown", Some("nature, vuurwerk")),
            ("email-not-an-address", Some("wijk@")),
            ("amount-ambiguous", Some("1.000")),
            ("date-no-such-day", Some("31/02/2021")),
        ]
    );
    assert!(faults.iter().all(|fault| fault.place.row == Some(3) && fault.place.line == Some(4)));
    assert_eq!(faults[4].place.field.as_deref(), Some("head of asked"));
}

#[test]
fn an_unknown_theme_comes_with_all_that_exist() {
    let faults = judge(&raw(&[(Field::Themes, "vuurwerk")])).unwrap_err();
    let known = faults[0].fact.args.iter().find(|(name, _)| name == "known");
    assert!(matches!(known, Some((_, Value::List(list))) if list.len() == 7));
    assert_eq!(codes(&[(Field::Tier, "groot")]), ["tiers-not-used"]);
    assert_eq!(codes(&[(Field::Track, "zijspoor")]), ["track-unknown"]);
}

#[test]
fn several_tracks_are_counted_for_the_rule_to_judge() {
    let application = taken(&[(Field::Track, "thematic, qdc")]);
    assert_eq!((application.track.as_deref(), application.tracks_named), (Some("thematic"), 2));
}

#[test]
fn an_edition_without_tracks_has_none_and_a_single_tier_is_taken() {
    let mut rules = sample::rule_set();
    rules.tracks.clear();
    rules.tiers = vec![sample::named("small", "Klein", "Petit", "Small")];
    let now = Utc.with_ymd_and_hms(2021, 10, 1, 8, 0, 0).unwrap();
    let application = validate(&raw(&[]), &Vocabulary::of(&rules), now).unwrap();
    assert_eq!((application.track, application.tracks_named), (None, 1));
    assert_eq!(application.tier.as_deref(), Some("small"));
    rules.tiers.push(sample::named("large", "Groot", "Grand", "Large"));
    assert_eq!(validate(&raw(&[]), &Vocabulary::of(&rules), now).unwrap().tier, None);
    rules.municipalities.clear();
    let faults = validate(&raw(&[(Field::Municipality, "Leuven, 24062")]), &Vocabulary::of(&rules), now);
    assert_eq!(faults.unwrap_err()[0].fact.code, "municipality-needs-code");
}

#[test]
fn nothing_is_handed_in_after_now() {
    assert_eq!(taken(&[(Field::Submitted, "2021-10-01")]).submitted.moment, None);
    assert!(judge(&raw(&[(Field::Submitted, "2021-10-01 10:00")])).is_ok(), "this very moment");
    assert_eq!(codes(&[(Field::Submitted, "2021-10-01 10:01")]), ["date-in-future"]);
    assert_eq!(codes(&[(Field::Submitted, "2021-10-02")]), ["date-in-future"]);
    assert_eq!(codes(&[(Field::Submitted, "02/10/21")]), ["date-short-year"]);
    assert_eq!(codes(&[(Field::Submitted, "morgen")]), ["date-not-a-date"]);
}

#[test]
fn every_fault_of_an_amount_has_its_own_code() {
    for (text, code) in [
        ("veel", "amount-not-an-amount"),
        ("1.000", "amount-ambiguous"),
        ("1,2345", "amount-too-precise"),
        ("-5", "amount-negative"),
        ("99999999999", "amount-too-large"),
    ] {
        assert_eq!(codes(&[(Field::Asked, text)]), [code], "{text}");
    }
}

#[test]
fn what_no_field_takes_is_refused_in_every_field() {
    assert_eq!(codes(&[(Field::Neighbourhood, "La\u{1b}[31mRoue")]), ["text-forbidden-character"]);
    assert_eq!(codes(&[(Field::Members, "Lid 1, Lid\u{202e} 2")]), ["text-forbidden-character"]);
    assert_eq!(codes(&[(Field::Asked, "1\u{0}0")]), ["text-forbidden-character"]);
    assert_eq!(codes(&[(Field::Neighbourhood, "…")]), ["neighbourhood-without-letters"]);
    let longest = "é".repeat(text::LONGEST);
    assert!(judge(&raw(&[(Field::Motivation, &longest)])).is_ok());
    let faults = judge(&raw(&[(Field::Motivation, &format!("{longest}é"))])).unwrap_err();
    assert_eq!(faults[0].fact.code, "text-too-long");
    assert_eq!(faults[0].place.found.as_ref().unwrap().chars().count(), 81, "long texts are cut when shown");
}

#[test]
fn a_contact_is_a_person_with_a_name() {
    assert_eq!(codes(&[(Field::ContactEmail, "wijk01@example.org")]), ["contact-without-name"]);
    assert_eq!(codes(&[(Field::ContactName, "C"), (Field::Language, "klingon")]), ["language-unknown"]);
    assert_eq!(taken(&[(Field::Language, "nl")]).contact, None);
}

#[test]
fn members_one_by_one_and_in_one_text_are_read_alike() {
    let mut one_by_one = raw(&[]);
    for text in ["Lid 1 (asbl, habite)", "Lid 1 (asbl, habite)"] {
        one_by_one.members.push(members::read(text, &Place::default()));
    }
    let in_one = raw(&[(Field::Members, "Lid 1 (asbl, habite)\nLid 1 (asbl, habite)")]);
    let members = judge(&one_by_one).unwrap().members;
    assert_eq!(members.len(), 2, "the same name twice is kept: the rules count people once");
    assert_eq!(members, judge(&in_one).unwrap().members);
}

#[test]
fn members_that_cannot_be_understood_are_faults() {
    assert_eq!(codes(&[(Field::Members, "Lid 1 (voorzitter)")]), ["member-word-unknown"]);
    assert_eq!(codes(&[(Field::Members, "Lid 1, (woont)")]), ["member-without-name"]);
    assert_eq!(codes(&[(Field::Members, "Lid 1 (woont\nLid 2")]), ["member-open-parenthesis"]);
    assert_eq!(codes(&[(Field::Members, "Lid 1 (a@b)")]), ["email-not-an-address"]);
}

#[test]
fn what_was_wrong_while_reading_is_said_with_the_rest() {
    let mut row = raw(&[(Field::Asked, "veel")]);
    row.faults.push(Fault::of("x", "y", Fact::new("key-unknown")));
    assert_eq!(judge(&row).unwrap_err().len(), 2);
    row.values.clear();
    assert_eq!(judge(&row).unwrap_err().len(), 1, "a row that could not be read says only that");
}
