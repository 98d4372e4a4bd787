use super::*;
use crate::cli::args::Cli;
use crate::cli::prompt::Scripted;
use crate::domain::application::sample;

use clap::Parser as _;

/// A session in which these answers are given.
fn session(answers: &[&str]) -> Session {
    let globals = Cli::try_parse_from(["wijk", "--lang", "nl", "--quiet", "log"]).unwrap().globals;
    let mut session = Session::new(globals).map_err(|(_, error)| error).unwrap();
    session.prompter = Box::new(Scripted::new(answers.iter().copied()));
    session
}

/// What was asked, and what was said of wrong answers.
fn asked(session: &Session) -> String {
    format!("{:?}", session.prompter)
}

fn said(words: &RawApplication, field: Field) -> &str {
    words.values.get(&field).map_or("", |(text, _)| text)
}

#[test]
fn going_back_asks_the_question_before_again() {
    let mut session = session(&["La Roeu", "<", "La Roue", "Anderlecht|Vorst", "bewaren"]);
    let mut words = RawApplication::default();
    let fields = [Field::Neighbourhood, Field::Municipality];
    assert!(ask(&mut session, &sample::rule_set(), &mut words, &fields).unwrap());
    assert_eq!(said(&words, Field::Neighbourhood), "La Roue");
    assert_eq!(said(&words, Field::Municipality), "21001; 21007");
}

#[test]
fn a_wrong_answer_is_said_and_asked_again() {
    let mut session = session(&["1.000", "14.800,00", "an@", "an@example.org", "bewaren"]);
    let mut words = RawApplication::default();
    let fields = [Field::Asked, Field::ContactEmail];
    assert!(ask(&mut session, &sample::rule_set(), &mut words, &fields).unwrap());
    assert_eq!(said(&words, Field::Asked), "14.800,00");
    assert_eq!(said(&words, Field::ContactEmail), "an@example.org");
    let asked = asked(&session);
    assert!(asked.contains("--asked: dit kan op twee manieren gelezen worden"), "{asked}");
    assert!(asked.contains("--email: dit is geen e-mailadres"), "{asked}");
    assert_eq!(asked.matches("Gevraagd bedrag\"").count(), 2, "{asked}");
}

#[test]
fn after_the_review_an_answer_is_changed_and_then_saved() {
    let mut session = session(&["Marele", "iets wijzigen", "Naam van de wijk", "Marelle", "bewaren"]);
    let mut words = RawApplication::default();
    assert!(ask(&mut session, &sample::rule_set(), &mut words, &[Field::Neighbourhood]).unwrap());
    assert_eq!(said(&words, Field::Neighbourhood), "Marelle");
}

#[test]
fn members_are_asked_one_by_one_until_an_empty_answer_and_back_takes_the_last_away() {
    let mut session = session(&["An", "Bob (kapitein)", "Bob", "<", "Bo (partner)", "", "bewaren"]);
    let mut words = RawApplication::default();
    assert!(ask(&mut session, &sample::rule_set(), &mut words, &[Field::Members]).unwrap());
    let names: Vec<&str> = words.members.iter().map(|member| member.name.as_str()).collect();
    assert_eq!(names, ["An", "Bo"]);
    assert!(asked(&session).contains("«kapitein» zegt niets over een lid"), "{}", asked(&session));
}

#[test]
fn stopping_at_the_review_saves_nothing_and_no_more_answers_stop_too() {
    let mut stopping = session(&["Marelle", "stoppen zonder bewaren"]);
    let fields = [Field::Neighbourhood];
    assert!(!ask(&mut stopping, &sample::rule_set(), &mut RawApplication::default(), &fields).unwrap());
    let mut silent = session(&[]);
    let outcome = ask(&mut silent, &sample::rule_set(), &mut RawApplication::default(), &fields);
    assert!(matches!(outcome, Err(CommandError::Stopped)));
}
