//! The schema for editors, held against every file that `check` accepts and against what it refuses.

use serde_json::Value;

use crate::common::{Room, fixture};

/// A TOML text as an editor hands it to a validator: days as text.
fn json(text: &str) -> Value {
    fn convert(value: toml::Value) -> Value {
        match value {
            toml::Value::Datetime(day) => Value::from(day.to_string()),
            toml::Value::Array(list) => list.into_iter().map(convert).collect(),
            toml::Value::Table(table) => {
                table.into_iter().map(|(key, value)| (key, convert(value))).collect()
            }
            other => serde_json::to_value(other).unwrap(),
        }
    }
    convert(toml::from_str(text).unwrap())
}

fn schema(room: &Room) -> jsonschema::Validator {
    let text = room.wijk("programme schema").succeeds().stdout;
    jsonschema::draft202012::new(&serde_json::from_str(&text).unwrap()).unwrap()
}

fn files(folder: &str) -> Vec<(String, String)> {
    let entries = std::fs::read_dir(fixture(&format!("programmes/{folder}"))).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let tomls = paths.filter(|path| path.extension().is_some_and(|ending| ending == "toml"));
    tomls.map(|path| (path.display().to_string(), std::fs::read_to_string(path).unwrap())).collect()
}

#[test]
fn every_programme_that_is_in_order_is_so_for_an_editor_too() {
    let room = Room::new();
    let schema = schema(&room);
    let mut all = files("valid");
    all.extend(files("odd"));
    for (code, _) in wijk::domain::programme::built_in::BUILT_IN {
        all.push(((*code).to_owned(), room.wijk(&format!("programme show {code} --toml")).succeeds().stdout));
    }
    let line = "programme new x --name-en X --organiser-en Y --decides college --coach --inventory --file -";
    all.push(("new".to_owned(), room.wijk(line).succeeds().stdout));
    for (name, text) in all {
        let faults: Vec<String> = schema
            .iter_errors(&json(&text))
            .map(|fault| format!("{}: {fault}", fault.instance_path()))
            .collect();
        assert!(faults.is_empty(), "{name}: {faults:#?}");
    }
}

#[test]
fn unknown_keys_and_wrong_types_fail_in_an_editor_too() {
    let room = Room::new();
    let schema = schema(&room);
    let refused = [
        "unknown-key",
        "unknown-check",
        "unknown-parameter",
        "unknown-word",
        "wrong-type",
        "missing-key",
        "out-of-range",
    ];
    for (name, text) in files("invalid")
        .iter()
        .filter(|(name, _)| refused.iter().any(|one| name.ends_with(&format!("/{one}.toml"))))
    {
        assert!(!schema.is_valid(&json(text)), "{name}");
    }
    let good = room.wijk("programme show wijkbudget --toml").succeeds().stdout;
    for (from, to) in [
        ("prefix = \"WB\"", "prefix = \"wb\""),
        ("kind = \"jury\"", "kind = \"court\""),
        ("check = \"steps-done\"", "check = \"steps-done\"\nminimum = 3"),
        ("at = [\"close\"]", "at = \"close\""),
        ("per = \"project\"", "per = \"street\""),
        ("ballot = \"approval\"", "balot = \"approval\""),
        ("format = 1", "format = 1\nextra = true"),
    ] {
        assert!(good.contains(from), "{from}");
        let text = good.replacen(from, to, 1);
        assert!(!schema.is_valid(&json(&text)), "{to}");
        room.file("wrong.toml", &text);
        room.wijk("programme check wrong.toml").exits(5);
    }
}

#[test]
fn the_schema_explains_itself_in_every_language() {
    let mut room = Room::new();
    for (language, words) in [
        ("nl", "Elk project is in stappen verdeeld"),
        ("fr", "Chaque projet est divisé en étapes"),
        ("en", "Every project is divided into steps"),
    ] {
        room.speaking(language);
        let said = room.wijk("programme schema").succeeds().stdout;
        assert!(said.contains(words) && !said.contains("draft-") && !said.contains("explain-"), "{language}");
    }
}
