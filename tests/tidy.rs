//! The rules of the house, executed: who may import whom, which crate lives where, what stands beside what.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use wijk::domain::language::Language;
use wijk::i18n::FILES;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every file below a folder with an ending, with its path from the root and its text.
fn files(folder: &str, ending: &str) -> Vec<(String, String)> {
    fn walk(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
        let mut entries: Vec<PathBuf> =
            std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
        entries.sort();
        for path in entries {
            if path.is_dir() {
                walk(&path, ending, found);
            } else if path.extension().is_some_and(|extension| extension == ending) {
                found.push(path);
            }
        }
    }
    let mut found = Vec::new();
    walk(&root().join(folder), ending, &mut found);
    let named = |path: PathBuf| {
        let text = std::fs::read_to_string(&path).unwrap();
        (path.strip_prefix(root()).unwrap().to_string_lossy().into_owned(), text)
    };
    found.into_iter().map(named).collect()
}

/// The part of a Rust file before its own tests, without comments.
fn code(text: &str) -> String {
    let own = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    own.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>().join("\n")
}

fn is_test_file(path: &str) -> bool {
    path.ends_with("tests.rs") || path.contains("/tests/") || path.ends_with("sample.rs")
}

/// Floors and what each may import of this crate. `ops` and `report` are siblings, as are the three of floor 1.
const WALLS: &[(&str, &[&str])] = &[
    ("domain", &["domain"]),
    ("storage", &["domain", "storage"]),
    ("i18n", &["domain", "i18n"]),
    ("exchange", &["domain", "exchange"]),
    ("ops", &["domain", "storage", "exchange", "ops"]),
    ("report", &["domain", "storage", "i18n", "report"]),
    ("cli", &["domain", "storage", "i18n", "exchange", "ops", "report", "cli"]),
];

#[test]
fn imports_run_downwards_only() {
    let mut faults = Vec::new();
    for (floor, allowed) in WALLS {
        for (path, text) in files(&format!("src/{floor}"), "rs") {
            for part in code(&text).split("crate::").skip(1) {
                let name: String = part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                if WALLS.iter().any(|(other, _)| *other == name) && !allowed.contains(&name.as_str()) {
                    faults.push(format!("{path} imports crate::{name}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

/// Crates that live on some floors only.
const CRATES: &[(&str, &[&str])] = &[
    ("rusqlite", &["storage"]),
    ("clap", &["cli"]),
    ("dialoguer", &["cli"]),
    ("indicatif", &["cli"]),
    ("anstyle", &["cli"]),
    ("etcetera", &["cli"]),
    ("terminal_size", &["cli"]),
    ("comfy_table", &["report"]),
    ("minijinja", &["report"]),
    ("pulldown_cmark", &["report"]),
    ("fluent_bundle", &["i18n"]),
    ("unic_langid", &["i18n"]),
    ("encoding_rs", &["exchange"]),
    ("icalendar", &["exchange"]),
    ("geojson", &["exchange"]),
    ("iban", &["domain"]),
    ("phonenumber", &["domain"]),
    ("toml", &["domain", "exchange", "cli"]),
    ("num_bigint", &["domain"]),
    ("num_integer", &["domain"]),
    ("num_rational", &["domain"]),
    ("rustc_hash", &["domain", "exchange"]),
];

#[test]
fn every_heavy_crate_lives_on_its_floor() {
    let mut faults = Vec::new();
    for (path, text) in files("src", "rs") {
        let floor = path.split('/').nth(1).unwrap_or_default().trim_end_matches(".rs").to_owned();
        let own = code(&text);
        for (name, floors) in CRATES {
            let used = own.contains(&format!("{name}::")) || own.contains(&format!("use {name};"));
            let foreign = used && !own.contains(&format!("::{name}::"));
            if foreign && !floors.contains(&floor.as_str()) {
                faults.push(format!("{path} uses {name}"));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn nobody_prints_or_reads_the_clock_or_leaves_work_undone() {
    let forbidden = [
        "println!",
        "print!(",
        "eprintln!",
        "dbg!",
        "todo!",
        "unimplemented!",
        "FIXME",
        "TODO",
        "OR REPLACE",
    ];
    let clock = ["Utc::now", "Local::now", "SystemTime::now"];
    let mut faults = Vec::new();
    for (path, text) in files("src", "rs").into_iter().chain(files("src/storage", "sql")) {
        for word in forbidden.iter().filter(|word| text.contains(**word)) {
            faults.push(format!("{path}: {word}"));
        }
        for word in clock.iter().filter(|word| text.contains(**word)) {
            if path != "src/cli/environment.rs" {
                faults.push(format!("{path}: {word}"));
            }
        }
    }
    let schema = std::fs::read_to_string(root().join("schema.sql")).unwrap();
    assert!(!schema.contains("OR REPLACE"));
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_command_has_its_test_file() {
    let shared = ["mod", "moving", "taking_back", "rules"];
    let declared = std::fs::read_to_string(root().join("tests/cli/mod.rs")).unwrap();
    let mut faults = Vec::new();
    for (path, _) in files("src/cli/commands", "rs") {
        let parts: Vec<&str> = path.trim_end_matches(".rs").split('/').skip(3).collect();
        // A group of commands has one test file, of the name of its folder.
        let name = parts[0];
        if !shared.contains(&name) && !declared.contains(&format!("mod {name};")) {
            faults.push(format!("{path}: no tests/cli/{name}.rs"));
        }
    }
    faults.dedup();
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn every_test_file_is_declared() {
    for (folder, list) in [("tests", "tests/main.rs"), ("tests/cli", "tests/cli/mod.rs")] {
        let declared = std::fs::read_to_string(root().join(list)).unwrap();
        for entry in std::fs::read_dir(root().join(folder)).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            if name != "main" && name != "mod" && path.extension().is_some_and(|ending| ending == "rs") {
                assert!(declared.contains(&format!("mod {name};")), "{name} is not declared in {list}");
            }
        }
    }
}

/// The messages of one language: key → names of the facts in it.
fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
    let mut found = BTreeMap::new();
    for (words, texts) in FILES {
        let mut key = String::new();
        for line in texts.of(language).lines() {
            if let Some((name, _)) =
                line.split_once('=').filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
            {
                key = name.trim().to_owned();
                let first = key.split('-').next().unwrap();
                assert!(words.contains(&first), "{key} is in the wrong file");
                assert!(found.insert(key.clone(), BTreeSet::new()).is_none(), "{key} is there twice");
            }
            let facts: &mut BTreeSet<String> = found.entry(key.clone()).or_default();
            for part in line.split('$').skip(1) {
                facts.insert(part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect());
            }
        }
    }
    found.remove("");
    found
}

fn is_help(key: &str) -> bool {
    key.starts_with("help-")
}

#[test]
fn every_message_exists_in_three_languages_with_the_same_facts() {
    let dutch = messages(Language::Nl);
    for language in [Language::Fr, Language::En] {
        let mut other = messages(language);
        if language == Language::En {
            // Help in English is what the comments on the commands say.
            assert!(!other.keys().any(|key| is_help(key)), "help.ftl has English in it");
            other.extend(
                dutch.iter().filter(|(key, _)| is_help(key)).map(|(k, facts)| (k.clone(), facts.clone())),
            );
        }
        let missing: Vec<_> = dutch.keys().filter(|key| !other.contains_key(*key)).collect();
        let more: Vec<_> = other.keys().filter(|key| !dutch.contains_key(*key)).collect();
        assert!(missing.is_empty() && more.is_empty(), "{language}: missing {missing:?}, too many {more:?}");
        let differing: Vec<_> =
            dutch.iter().filter(|(key, facts)| other[*key] != **facts).map(|(key, _)| key).collect();
        assert!(differing.is_empty(), "{language}: other facts in {differing:?}");
    }
}

#[test]
fn every_message_file_can_be_read_whole() {
    for (words, texts) in FILES {
        for language in [Language::Nl, Language::Fr, Language::En] {
            let text = texts.of(language);
            let keys = text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase())).count();
            let tr = wijk::i18n::Tr::new(language);
            for line in text.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase())) {
                let key = line.split('=').next().unwrap().trim();
                assert_ne!(tr.text(key), key, "{language} {key} cannot be read");
            }
            let may_be_empty = language == Language::En && words == &["help"];
            assert!(keys > 0 || may_be_empty, "{words:?} is empty");
        }
    }
}

/// In French none is counted as one: «[one] 1 …» would say 1 where there is nothing.
#[test]
fn the_french_singular_says_the_number_itself() {
    let mut wrong = Vec::new();
    for (_, texts) in FILES {
        let mut has_zero = false;
        for line in texts.of(Language::Fr).lines().map(str::trim_start) {
            has_zero = line.starts_with("[0]") || (has_zero && line.starts_with('['));
            let literal = |rest: &str| rest.split_whitespace().any(|word| word == "1");
            if line.strip_prefix("[one]").is_some_and(literal) && !has_zero {
                wrong.push(line);
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_question_leaves_room_to_answer_it_on_the_same_line() {
    let messages = files("src/i18n/messages", "ftl");
    let lines = messages.iter().flat_map(|(path, text)| text.lines().map(move |line| (path, line)));
    let question = |line: &str| {
        let (key, text) = line.split_once(" = ")?;
        (key.contains("-ask-") && !key.starts_with("help-") && !text.contains('{')).then(|| text.to_owned())
    };
    for (path, text) in lines.filter_map(|(path, line)| Some((path, question(line)?))) {
        let width = unicode_width::UnicodeWidthStr::width(text.as_str());
        assert!(width <= 72, "{path}: {width} columns: {text}");
    }
}

#[test]
fn every_message_that_is_asked_for_by_name_exists() {
    let known = messages(Language::Nl);
    let mut missing = Vec::new();
    for (path, text) in files("src", "rs") {
        if is_test_file(&path) {
            continue;
        }
        let own = code(&text);
        for opening in ["Fact::new(", ".text(", ".term("] {
            for part in own.split(opening).skip(1) {
                let part = part.trim_start();
                let Some(key) = part.strip_prefix('"').and_then(|rest| rest.split('"').next()) else {
                    continue;
                };
                let key = if opening == ".term(" { format!("term-{key}") } else { key.to_owned() };
                let is_key = key.contains('-')
                    && key.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
                if is_key && !known.contains_key(&key) {
                    missing.push(format!("{path}: {key}"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn every_code_of_the_program_has_its_term() {
    use strum::VariantArray;
    use wijk::domain::admissibility::{AdmissibilityOutcome, CriterionResult};
    use wijk::domain::agenda::Kind;
    use wijk::domain::document::DocumentKind;
    use wijk::domain::dossier::lifecycle::{Move, Phase, Status};
    use wijk::domain::evaluation::Outcome;
    use wijk::domain::expertise::ExpertStatus;
    use wijk::domain::holidays::Holiday;
    use wijk::domain::inventory::{ItemKind, Method, Owner};
    use wijk::domain::operation::OperationKind;
    use wijk::domain::organisation::OrganisationKind;
    use wijk::domain::partner::{ContributionKind, PartnerStatus};
    use wijk::domain::person::{MemberKind, RoleKind, RoleWord, Tie};
    use wijk::domain::programme::rule::{Gate, Severity};
    use wijk::domain::roadmap::Verdict;
    use wijk::ops::doctor::{Gravity, Part};
    use wijk::storage::found::Found;
    let known = messages(Language::Nl);
    let mut wanted: Vec<String> = Vec::new();
    wanted.extend(Phase::VARIANTS.iter().map(|code| format!("term-phase-{code}")));
    wanted.extend(Kind::VARIANTS.iter().map(|code| format!("term-agenda-{code}")));
    wanted.extend(Holiday::VARIANTS.iter().map(|code| format!("term-holiday-{code}")));
    wanted.extend(Status::VARIANTS.iter().map(|code| format!("term-status-{code}")));
    wanted.extend(
        Move::VARIANTS.iter().flat_map(|code| [format!("term-move-{code}"), format!("term-moved-{code}")]),
    );
    wanted.extend(Gate::VARIANTS.iter().map(|code| format!("term-gate-{code}")));
    wanted.extend(Severity::VARIANTS.iter().map(|code| format!("term-severity-{code}")));
    wanted.extend(Outcome::VARIANTS.iter().map(|code| format!("term-outcome-{code}")));
    wanted.extend(AdmissibilityOutcome::VARIANTS.iter().map(|code| format!("term-admissibility-{code}")));
    wanted.extend(CriterionResult::VARIANTS.iter().map(|code| format!("term-criterion-{code}")));
    wanted.extend(Verdict::VARIANTS.iter().map(|code| format!("term-verdict-{code}")));
    wanted.extend(ItemKind::VARIANTS.iter().map(|code| format!("term-item-{code}")));
    wanted.extend(Method::VARIANTS.iter().map(|code| format!("term-method-{code}")));
    wanted.extend(Owner::VARIANTS.iter().map(|code| format!("term-owner-{code}")));
    wanted.extend(ExpertStatus::VARIANTS.iter().map(|code| format!("term-expert-{code}")));
    wanted.extend(RoleKind::VARIANTS.iter().map(|code| format!("term-role-{code}")));
    wanted.extend(MemberKind::VARIANTS.iter().map(|code| format!("term-member-{code}")));
    wanted.extend(RoleWord::VARIANTS.iter().map(|code| format!("term-role-{code}")));
    wanted.extend(OrganisationKind::VARIANTS.iter().map(|code| format!("term-organisation-{code}")));
    wanted.extend(PartnerStatus::VARIANTS.iter().map(|code| format!("term-partner-{code}")));
    wanted.extend(ContributionKind::VARIANTS.iter().map(|code| format!("term-contribution-{code}")));
    wanted.extend(Tie::VARIANTS.iter().map(|code| format!("term-tie-{code}")));
    wanted.extend(OperationKind::VARIANTS.iter().map(|code| format!("operation-{code}")));
    wanted.extend(DocumentKind::VARIANTS.iter().map(|code| format!("term-document-{code}")));
    wanted.extend(Gravity::VARIANTS.iter().map(|code| format!("term-gravity-{}", <&str>::from(code))));
    wanted.extend(Part::VARIANTS.iter().map(|code| format!("term-part-{}", <&str>::from(code))));
    wanted.extend(Found::VARIANTS.iter().map(|code| format!("report-found-{}", <&str>::from(code))));
    let schema = std::fs::read_to_string(root().join("schema.sql")).unwrap();
    wanted.extend(
        tables(&schema)
            .into_iter()
            .filter(|(name, _)| journalled(name))
            .map(|(name, _)| format!("term-table-{name}")),
    );
    let missing: Vec<_> = wanted.iter().filter(|key| !known.contains_key(*key)).collect();
    assert!(missing.is_empty(), "{missing:#?}");
}

fn journalled(table: &str) -> bool {
    !["operation", "change", "operation_dossier"].contains(&table)
}

/// Tables of the schema, each with the comment above it and its definition.
fn tables(schema: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for part in schema.split("\nCREATE TABLE ").skip(1) {
        let name: String = part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        found.push((name, part.split(";\n").next().unwrap().to_owned()));
    }
    found
}

#[test]
fn every_table_is_strict_and_commented_and_has_no_column_that_json_would_change() {
    let schema = std::fs::read_to_string(root().join("schema.sql")).unwrap();
    let found = tables(&schema);
    assert!(found.len() > 20);
    for (name, definition) in found {
        assert!(definition.contains(") STRICT"), "{name} is not STRICT");
        assert!(!definition.contains(" REAL") && !definition.contains(" BLOB"), "{name} has REAL or BLOB");
        let above = schema.split(&format!("CREATE TABLE {name} (")).next().unwrap();
        assert!(above.trim_end().lines().last().unwrap().starts_with("--"), "{name} has no comment");
    }
}

#[test]
fn statements_longer_than_two_lines_have_a_file_of_their_own() {
    let mut faults = Vec::new();
    for (path, text) in files("src/storage", "rs") {
        if is_test_file(&path) {
            continue;
        }
        for part in code(&text).split('"').skip(1).step_by(2) {
            let sql = ["SELECT ", "INSERT ", "UPDATE ", "DELETE "]
                .iter()
                .any(|verb| part.trim_start().starts_with(verb));
            if sql && part.lines().count() > 3 {
                faults.push(format!("{path}: {}", part.lines().next().unwrap_or_default()));
            }
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}

#[test]
fn the_command_line_holds_together() {
    use clap::CommandFactory;
    wijk::cli::args::Cli::command().debug_assert();
}

/// Every command that is shown, with its words.
fn commands(command: &clap::Command, words: &[String], found: &mut Vec<(Vec<String>, clap::Command)>) {
    found.push((words.to_vec(), command.clone()));
    for below in command.get_subcommands().filter(|below| !below.is_hide_set() && below.get_name() != "help")
    {
        let words: Vec<String> = words.iter().cloned().chain([below.get_name().to_owned()]).collect();
        commands(below, &words, found);
    }
}

#[test]
fn every_command_and_argument_is_explained_once_in_dutch_and_french() {
    use clap::CommandFactory;
    use wijk::cli::help::{WORDS, argument_keys, command_key, value_key};
    let known = messages(Language::Nl);
    let mut found = Vec::new();
    let mut program = wijk::cli::args::Cli::command();
    program.build();
    commands(&program, &[], &mut found);
    // What clap adds itself, and what stands below the help of every command.
    let mut used: BTreeSet<String> =
        ["help-after", "help-help", "help-arg--help", "help-arg--version"].map(str::to_owned).into();
    used.extend(WORDS.iter().map(|(_, key)| (*key).to_owned()));
    let mut faults = Vec::new();
    let mut english: BTreeMap<String, String> = BTreeMap::new();
    for (words, command) in &found {
        used.insert(command_key(words));
        for argument in command.get_arguments() {
            let keys = argument_keys(words, argument);
            let Some(key) = keys.iter().find(|key| known.contains_key(*key)) else {
                faults.push(format!("none of {keys:?}"));
                continue;
            };
            used.insert(key.clone());
            // What is shared means the same wherever it is used.
            let text = argument.get_help().map(ToString::to_string).unwrap_or_default();
            let first = english.entry(key.clone()).or_insert_with(|| text.clone());
            if *first != text {
                faults.push(format!("{key} stands for «{first}» and, at {words:?}, for «{text}»"));
            }
            let values = argument.get_possible_values();
            let explained = values.iter().filter(|value| value.get_help().is_some());
            used.extend(explained.map(|value| value_key(argument, value)));
            if let Some(heading) = argument.get_help_heading()
                && !WORDS.iter().any(|(theirs, _)| *theirs == format!("{heading}:"))
            {
                faults.push(format!("the heading {heading} has no words"));
            }
        }
    }
    faults.extend(used.iter().filter(|key| !known.contains_key(*key)).map(|key| format!("{key} is missing")));
    let unused = known.keys().filter(|key| is_help(key) && !used.contains(*key));
    faults.extend(unused.map(|key| format!("{key} is not used")));
    assert!(faults.is_empty(), "{faults:#?}");
}

/// What is wrong with the signs of a French text, if anything.
fn french_fault(text: &str) -> Option<&'static str> {
    let address = text.contains("://");
    let before = |sign: char, blank: char| text.contains(&format!("{blank}{sign}"));
    match text {
        _ if text.contains('\'') => Some("a straight apostrophe"),
        _ if [';', ':', '?', '!', '»'].iter().any(|sign| before(*sign, ' ')) => Some("a blank that breaks"),
        _ if text.contains("« ") => Some("a blank that breaks after «"),
        _ if text
            .match_indices([';', ':', '?', '!', '»'])
            .any(|(at, _)| !address && !text[..at].ends_with(['\u{a0}', '\u{202f}', '?', '!'])) =>
        {
            Some("no blank before a sign")
        }
        _ => None,
    }
}

#[test]
fn the_french_of_the_programmes_that_come_along_has_its_signs() {
    fn walk(value: &toml::Value, path: &str, found: &mut Vec<String>) {
        match value {
            toml::Value::Table(table) => {
                for (key, value) in table {
                    let below = format!("{path}.{key}");
                    match value.as_str().filter(|_| key == "fr") {
                        Some(text) => {
                            found.extend(french_fault(text).map(|fault| format!("{below}: {fault}: {text}")))
                        }
                        None => walk(value, &below, found),
                    }
                }
            }
            toml::Value::Array(list) => list.iter().for_each(|value| walk(value, path, found)),
            _ => {}
        }
    }
    let mut found = Vec::new();
    for (path, text) in files("src/domain/programme", "toml") {
        let table = text.parse::<toml::Table>().unwrap_or_else(|error| panic!("{path}: {error}"));
        walk(&toml::Value::Table(table), &path, &mut found);
    }
    assert!(found.is_empty(), "{found:#?}");
    assert!(french_fault("Qui l'a fait ?").is_some() && french_fault("Vraiment?").is_some());
}
