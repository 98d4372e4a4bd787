use clap::CommandFactory;
use insta::assert_snapshot;
use wijk::cli::args::Cli;

use crate::common::Room;

#[test]
fn help_speaks_dutch() {
    let room = Room::new();
    assert_snapshot!(room.wijk("--help").succeeds().transcript(), @"");
}

#[test]
fn help_speaks_french() {
    let mut room = Room::new();
    room.speaking("fr");
    assert_snapshot!(room.wijk("--help").succeeds().transcript(), @"");
}

#[test]
fn a_command_is_explained_in_the_language_of_the_user() {
    let room = Room::new();
    assert_snapshot!(room.wijk("apply --help").succeeds().transcript(), @"");
}

#[test]
fn a_flag_says_the_language_before_the_command_line_is_understood() {
    let room = Room::new();
    for line in ["--lang fr show --help", "show --help --lang=fr", "help show --lang fr", "show -h --lang fr"]
    {
        let said = room.wijk(line);
        let told = said.stdout.clone() + &said.stderr;
        assert!(told.contains("Usage\u{a0}:"), "{}", said.transcript());
    }
    let said = room.wijk("--lang en show --help").succeeds();
    assert!(said.stdout.contains("Show everything about one dossier"), "{}", said.transcript());
}

#[test]
fn an_unknown_command_is_answered_with_the_one_that_is_near() {
    let mut room = Room::new();
    assert_snapshot!(room.wijk("aplpy").exits(2).transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(room.wijk("aplpy").exits(2).transcript(), @"");
    room.speaking("en");
    assert_snapshot!(room.wijk("aplpy").exits(2).transcript(), @"");
}

#[test]
fn an_argument_that_is_missing_or_unknown_or_too_many_is_named() {
    let room = Room::new();
    assert_snapshot!(room.wijk("show").exits(2).transcript(), @"");
    assert_snapshot!(room.wijk("list --editoin 2021").exits(2).transcript(), @"");
    assert_snapshot!(room.wijk("list --all --limit 3").exits(2).transcript(), @"");
    assert_snapshot!(room.wijk("list --edition").exits(2).transcript(), @"");
    assert_snapshot!(room.wijk("report").exits(2).transcript(), @"");
}

#[test]
fn a_value_that_is_not_valid_is_answered_with_those_that_are() {
    let mut room = Room::new();
    assert_snapshot!(room.wijk("list --format tabel").exits(2).transcript(), @"");
    assert_snapshot!(room.wijk("list --sort naam").exits(2).transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(room.wijk("list --format tabel").exits(2).transcript(), @"");
}

#[test]
fn every_command_is_explained_in_three_languages_in_lines_that_fit() {
    fn walk(command: &clap::Command, words: &[String], found: &mut Vec<Vec<String>>) {
        found.push(words.to_vec());
        for below in command.get_subcommands() {
            walk(below, &[words, &[below.get_name().to_owned()]].concat(), found);
        }
    }
    let mut found = Vec::new();
    walk(&Cli::command(), &[], &mut found);
    let mut room = Room::new();
    for language in ["nl", "fr", "en"] {
        room.speaking(language);
        for words in &found {
            let said = room.run([words.as_slice(), &["--help".to_owned()]].concat()).succeeds();
            let long = said.stdout.lines().find(|line| line.chars().count() > 100);
            assert!(long.is_none(), "{language} {words:?}: {long:?}");
            let english = said.stdout.contains("Options:");
            assert_eq!(english, language == "en", "{}", said.transcript());
        }
    }
}
