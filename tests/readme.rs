//! The console blocks of the README and of the guides in `docs`, run as they stand: those of one page one after the
//! other in one room. With `WIJK_BLESS=1` what the program says now is written into the page instead.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::process::Stdio;

use crate::common::{Room, split};

fn page(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(name)
}

/// Whether the pages are to be rewritten.
fn blessing() -> bool {
    std::env::var_os("WIJK_BLESS").is_some()
}

/// The commands of a block, each with what it is to say.
fn exchanges(block: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in block.lines() {
        match (line.strip_prefix("$ "), found.last_mut()) {
            (Some(command), _) => found.push((command.to_owned(), String::new())),
            (None, Some((_, said))) => *said += &format!("{line}\n"),
            (None, None) => panic!("a block begins with a command: {line}"),
        }
    }
    found
}

/// Runs a command line of a page and gives what it says, and its exit code where it is not 0.
fn say(room: &Room, variables: &mut BTreeMap<String, String>, line: &str) -> String {
    if let Some(assignments) = line.strip_prefix("export ") {
        for assignment in split(assignments) {
            let (name, value) = assignment.split_once('=').expect("NAME=VALUE");
            variables.insert(name.to_owned(), value.to_owned());
        }
        return String::new();
    }
    let words = split(line);
    assert_eq!(words[0], "wijk", "a page runs only wijk: {line}");
    let output = room.command().envs(&*variables).args(&words[1..]).stdin(Stdio::null()).output().unwrap();
    let mut said = String::from_utf8(output.stdout).unwrap() + &String::from_utf8(output.stderr).unwrap();
    said = said.replace(room.path("").to_str().unwrap(), "").replace('\u{a0}', " ").replace("\r\n", "\n");
    match output.status.code() {
        Some(0) => said,
        code => format!("{said}[{}]\n", code.expect("an exit code")),
    }
}

/// Runs every command of a page; at least so many.
fn runs(name: &str, at_least: usize) {
    let text = std::fs::read_to_string(page(name)).unwrap();
    let room = Room::new();
    copy(&crate::common::fixture(""), &room.path("fixtures"));
    let mut variables = BTreeMap::new();
    let mut rewritten = String::new();
    let mut count = 0;
    for (at, part) in text.split("```console\n").enumerate() {
        if at == 0 {
            rewritten += part;
            continue;
        }
        let (block, rest) = part.split_once("```\n").expect("a block ends");
        rewritten += "```console\n";
        for (command, shown) in exchanges(block) {
            let said = say(&room, &mut variables, &command);
            rewritten += &format!("$ {command}\n{said}");
            if !blessing() {
                assert_eq!(shown, said, "{name}, after «{command}»");
            }
            count += 1;
        }
        rewritten += "```\n";
        rewritten += rest;
    }
    assert!(count >= at_least, "{name} has {count} commands");
    if blessing() {
        std::fs::write(page(name), rewritten).unwrap();
    }
}

/// Copies a folder with all that is in it.
fn copy(from: &std::path::Path, to: &std::path::Path) {
    std::fs::create_dir_all(to).unwrap();
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            std::fs::copy(&path, target).unwrap();
        }
    }
}

#[test]
fn every_console_block_of_the_readme_says_what_it_shows() {
    runs("README.md", 15);
}

#[test]
fn every_console_block_of_the_guide_to_a_preparation_says_what_it_shows() {
    runs("docs/preparation.md", 25);
}

#[test]
fn every_console_block_of_the_guide_to_a_selection_says_what_it_shows() {
    runs("docs/selection.md", 50);
}

#[test]
fn every_console_block_of_the_guide_to_money_says_what_it_shows() {
    runs("docs/money.md", 50);
}

#[test]
fn every_console_block_of_the_guide_to_the_network_says_what_it_shows() {
    runs("docs/network.md", 12);
}

#[test]
fn every_console_block_of_the_guide_to_a_realisation_says_what_it_shows() {
    runs("docs/realisation.md", 50);
}

#[test]
fn every_console_block_of_the_guide_to_programmes_says_what_it_shows() {
    runs("docs/programmes.md", 10);
}

#[test]
fn every_console_block_of_the_page_of_klimaatdoeners_says_what_it_shows() {
    runs("docs/programmes/klimaatdoeners.md", 60);
}

#[test]
fn every_console_block_of_the_page_of_the_participation_service_says_what_it_shows() {
    runs("docs/programmes/participation-service.md", 45);
}

#[test]
fn every_console_block_of_the_page_of_brussels_ilq_says_what_it_shows() {
    runs("docs/programmes/brussels-ilq.md", 40);
}

#[test]
fn every_console_block_of_the_page_of_leuven_says_what_it_shows() {
    runs("docs/programmes/leuven-kow.md", 40);
}

#[test]
fn every_console_block_of_the_page_of_a_participatory_budget_says_what_it_shows() {
    runs("docs/programmes/wijkbudget.md", 35);
}
