//! One neighbourhood from admission to a submitted roadmap, once by flags and files and once by prompts in a
//! terminal. Both registers say the same, to the byte.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::Value;

use crate::common::{Room, Said};

#[cfg(unix)]
mod prompts;

/// The minutes of the walk, as Markdown.
const MINUTES: &str =
    "# Wandeling\n\nTwaalf buren liepen mee.\n\n## Besluit\n\nDe hoek aan de school eerst.\n";
/// The note on which the neighbourhood was selected.
const NOTE: &str = "Wij willen samen een veilige straat.\n";
/// Where the copy of that note lies.
const NOTE_KEPT: &str = "wijk-documents/QDC-2021-001/001-intentienota-getekend.txt";

/// The first version of the inventory: every question of the edition was gone through, four gave a finding.
const INVENTORY: &str = r#"
held-on = 2021-10-16
method = "walk"
participants = { residents = 34, users = 6, partners = 2 }
answered = [
    "groups", "reach", "meeting-places", "pleasant", "neglected", "usable", "keep", "share", "initiatives", "lacking",
    "tensions", "climate", "plans", "actors", "together", "green-places", "species", "crossings", "street-use",
]

[[items]]
kind = "strength"
question = "groups"
text = "Veel jonge gezinnen"
place = "Clemenceaulaan"

[[items]]
kind = "need"
question = "reach"
text = "Wie laat werkt, komt niet naar de vergadering"

[[items]]
kind = "place"
question = "green-places"
theme = "nature"
text = "Het plein is helemaal verhard"
place = "Raadsplein"

[[items]]
kind = "place"
question = "crossings"
theme = "mobility"
text = "Auto’s rijden te snel langs de school"
place = "Clemenceaulaan"

[[measures]]
indicator = "participants"
value = 40

[[measures]]
indicator = "volunteer-hours"
value = 12.5
"#;

/// The roadmap with its one project; what it asks is computed.
const ROADMAP: &str = r#"
vision = "Een plein waar kinderen veilig spelen"

[[projects]]
title = "Speelstraat"
theme = "mobility"
objective = "Elke woensdag spelen op straat"
findings = [1, 4, 5]
expertise = { public-space = 4 }
public-space = true
place = "Clemenceaulaan"
point = "50.83,4.31"

[[projects.costs]]
label = "Opbergkoffer"
category = "works"
unit-price = "1900.00"
vat = 21
vat-included = false
quote = "2021-118"

[[projects.costs]]
label = "Spelmateriaal"
category = "material"
unit-price = "155.00"
quantity = "2,5"

[[projects.funding]]
kind = "own"
label = "opbrengst van het straatfeest"
amount = "239.00"

[[projects.permits]]
kind = "inname van de openbare weg"
authority = "gemeente Anderlecht"
status = "requested"
requested = 2021-11-04
expected = 2021-12-15

[[projects.steps]]
title = "Vergunning gemeente"
who = "het comité"
start = 2021-11-04
due = 2022-01-31
begun = 2021-11-04

[[projects.steps]]
title = "Affiches"
start = 2021-11-04
due = 2021-11-10
begun = 2021-11-04
done = 2021-11-05

[[projects.steps]]
title = "Inrichting"
who = "de buurtploeg"
start = 2022-03-01
due = 2022-08-31
after = [1, 2]
"#;

/// More half days than the edition gives a neighbourhood: it is refused.
const OVER_QUOTA: &str = "expert book roue --expert 'Piet Wouters' --on 2021-11-03 --half-days 7";

/// What is done by flags and files, day after day, from the admission on.
const DAYS: [(&str, &[&str]); 12] = [
    ("2021-10-08", &["admit roue", "coach assign roue 'Nora Desmet'"]),
    (
        "2021-10-11",
        &[
            "person add 'Lien Claes' --email lien@example.org --phone '0470 12 34 56' \
             --address 'Raadsplein 1, 1070 Anderlecht' --iban 'BE68 5390 0754 7034' --language nl",
            "person role add claes roue --as supporter",
            "organisation add 'Buurthuis De Rotonde' --kind association --enterprise-number 0123.456.749 \
             --email rotonde@example.org --phone '02 555 12 34' --address 'Raadsplein 2'",
            "partner add roue rotonde --note 'Buurthuis aan het plein'",
        ],
    ),
    ("2021-10-13", &["partner status roue rotonde asked"]),
    (
        "2021-10-14",
        &[
            "partner status roue rotonde agreed",
            "partner bring roue rotonde --hours 12 --note 'Kinderopvang'",
        ],
    ),
    (
        "2021-10-16",
        &[
            "meeting add roue --kind walk --at 10:00 --place Raadsplein --agenda 'Plekken bekijken'",
            "meeting attend 1 amina 'Jan Peeters' --count 12",
            "meeting minutes 1 --from verslag.md",
            "meeting action 1 'Foto’s van de hoek maken' --who Jan --by 2021-10-30",
        ],
    ),
    (
        "2021-10-20",
        &[
            "coach visit roue 'Eerste gesprek' --minutes 90 --notes 'Goede sfeer' \
             --action 'Aan de gemeente vragen wie de straat beheert @Nora 2021-11-19'",
            "inventory add roue --from inventory.toml",
            "document add roue intentienota-getekend.txt --kind intention-note --title 'Intentienota, getekend' \
             --dated 2021-09-18",
        ],
    ),
    (
        "2021-10-27",
        &[
            "inventory start roue --from-previous --held-on 2021-10-26 --method survey --residents 51 --users 9 \
             --partners 3",
            "inventory item add roue --kind need --theme nature --text 'Te weinig schaduw' --place Raadsplein \
             --owner public",
            "inventory measure roue trees 3",
        ],
    ),
    (
        "2021-10-28",
        &[
            "expert request roue public-space 'Hoe wordt de straat veilig?' --half-days 7",
            OVER_QUOTA,
            "expert book roue --expert 'Piet Wouters' --organisation 'Bureau Groen' --on 2021-11-03 --half-days 4",
        ],
    ),
    ("2021-11-03", &["expert done roue --used 3 --outcome 'Schets van de straat'"]),
    (
        "2021-11-05",
        &[
            "plan write roue --from roadmap.toml",
            "partner bring roue rotonde --money 400 --note 'Voor de koffer' --project 1",
            "action done 1 --on 2021-11-04",
        ],
    ),
    (
        "2021-11-08",
        &[
            "plan start roue --reason 'Na het gesprek met de coach'",
            "action step 2",
            "expert request roue communication 'Hoe bereiken we wie laat werkt?' --half-days 1 --project 1",
        ],
    ),
    ("2021-11-09", &["advance-phase roue"]),
];

/// A room in which La Roue has applied, with the files of the story.
fn applied() -> Room {
    let mut room = Room::new();
    room.file("verslag.md", MINUTES);
    room.file("intentienota-getekend.txt", NOTE);
    room.file("inventory.toml", INVENTORY);
    room.file("roadmap.toml", ROADMAP);
    room.at("2021-06-01T09:00:00Z");
    room.wijk("init").succeeds();
    room.wijk("edition open brussels-qdc/2021 --envelope 115000 --set B-EX-2.maximum=6").succeeds();
    room.at("2021-09-20T09:00:00Z");
    room.wijk(
        "apply --neighbourhood 'La Roue' --municipality Anderlecht --perimeter 'Tussen spoor en vaart' \
         --track neighbourhood --theme nature,mobility --contact 'Amina Benali' --email amina@example.org \
         --language fr --member 'Amina Benali' --member 'Jan Peeters' --member 'Lise Dupont' \
         --member 'Omar Haddad' --member 'Els Maes' --member 'Buurthuis (partner)' \
         --motivation 'Een veilige straat' --asked 14800 --submitted 2021-09-19 --no-input",
    )
    .succeeds();
    room
}

/// The story by flags; `each` sees the room after every line.
fn by_flags(mut each: impl FnMut(&Room, &str)) -> Room {
    let mut room = applied();
    for (day, lines) in DAYS {
        room.at(&format!("{day}T09:00:00Z"));
        for line in lines {
            let refused = line == &OVER_QUOTA;
            let said = room.wijk(&format!("{line} --no-input")).exits(if refused { 4 } else { 0 });
            assert!(!refused || said.stderr.contains("hoogstens 6"), "{}", said.transcript());
            each(&room, line);
        }
    }
    room
}

/// The register at the end of the story.
static AFTERWARDS: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let room = by_flags(|_, _| {});
    room.wijk("doctor --no-input").succeeds();
    std::fs::read(room.path("wijk.db")).unwrap()
});

/// A room on the last day of the story.
fn afterwards() -> Room {
    let mut room = Room::new();
    room.file("wijk.db", &*AFTERWARDS);
    std::fs::create_dir_all(room.path(NOTE_KEPT).parent().unwrap()).unwrap();
    room.file(NOTE_KEPT, NOTE);
    room.at("2021-11-09T09:00:00Z");
    room
}

/// All files of the internal export of the year.
fn export(room: &Room) -> BTreeMap<String, String> {
    room.wijk("export --year 2021 --audience internal --output out --force --no-input").succeeds();
    let entries = std::fs::read_dir(room.path("out")).unwrap().map(Result::unwrap);
    let read = |entry: std::fs::DirEntry| {
        (entry.file_name().into_string().unwrap(), std::fs::read_to_string(entry.path()).unwrap())
    };
    entries.map(read).collect()
}

/// Every row of every table, but for the journal and the index of words.
fn tables(room: &Room) -> BTreeMap<String, String> {
    let register = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    let names = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'search*'
        AND name NOT GLOB 'sqlite_*' AND name NOT IN ('operation', 'change', 'operation_dossier')";
    let mut names = register.prepare(names).unwrap();
    let names = names.query_map([], |row| row.get::<_, String>(0)).unwrap().map(Result::unwrap);
    let rows = |name: &str| {
        let mut rows = register.prepare(&format!("SELECT * FROM {name}")).unwrap();
        let width = rows.column_count();
        let row = |row: &rusqlite::Row<'_>| {
            (0..width).map(|at| row.get(at)).collect::<rusqlite::Result<Vec<rusqlite::types::Value>>>()
        };
        let mut rows: Vec<String> =
            rows.query_map([], row).unwrap().map(|row| format!("{:?}\n", row.unwrap())).collect();
        rows.sort();
        rows.concat()
    };
    names.map(|name| (name.clone(), rows(&name))).collect()
}

/// Each file says the same in both, so that a difference is seen where it is.
#[track_caller]
fn same(one: &BTreeMap<String, String>, other: &BTreeMap<String, String>, what: &str) {
    // The manifest only sums up what the others say.
    let (last, files): (Vec<_>, Vec<_>) = one.iter().partition(|(name, _)| *name == "manifest.json");
    for (name, text) in files.into_iter().chain(last) {
        assert_eq!(Some(text), other.get(name), "{name} {what}");
    }
    assert_eq!(one.len(), other.len(), "{what}");
}

#[test]
fn the_neighbourhood_gets_from_admission_to_a_submitted_roadmap_by_flags_and_files() {
    let room = afterwards();
    let out = export(&room);
    let lines = |name: &str| out[name].lines().count();
    assert!(out["money.csv"].contains(",14800.00,2047.50,"), "{}", out["money.csv"]);
    assert!(out["phase_history.csv"].contains("submit"), "{}", out["phase_history.csv"]);
    assert_eq!((lines("inventories.csv"), lines("roadmaps.csv")), (3, 3));
    assert_eq!((lines("findings.csv"), lines("visits.csv"), lines("documents.csv")), (1 + 4 + 5, 2, 2));
}

/// Every list and every page of the preparation.
const SHOWN: [&str; 28] = [
    "person list",
    "person show amina",
    "organisation list",
    "organisation show rotonde",
    "member list roue",
    "partner list",
    "partner list roue",
    "partner show roue 1",
    "coach visits roue",
    "coach load",
    "expert list",
    "expert list roue",
    "meeting list",
    "meeting list roue",
    "meeting show 1",
    "action list",
    "action list roue",
    "inventory show roue",
    "inventory compare roue 1 2",
    "plan show roue",
    "plan check roue",
    "plan compare roue 1 2",
    "step list roue",
    "document list roue",
    "document show roue 1",
    "agenda",
    "check roue",
    "report dossier roue",
];

/// A list was shown; a check found something or nothing.
#[track_caller]
fn answered(said: Said) -> Said {
    let found = said.command.contains("check") && said.code == 5;
    assert!(said.code == 0 || found, "{}", said.transcript());
    said
}

#[test]
fn every_list_answers_in_json_in_the_same_envelope() {
    let room = afterwards();
    for line in SHOWN {
        let said = answered(room.wijk(&format!("{line} --format json --no-input")));
        let document: serde_json::Map<String, Value> = serde_json::from_str(&said.stdout).unwrap();
        let schema = document["schema"].as_str().unwrap();
        assert!(schema.starts_with("wijk/") && schema.ends_with("/1"), "{line}: {schema}");
        assert_eq!(document["currency"], "EUR", "{line}");
        assert!(document["data"].is_object() && document.len() == 3, "{}", said.transcript());
        let at = |key: &str| said.stdout.find(&format!("\n  \"{key}\": "));
        assert!(at("schema") < at("currency") && at("currency") < at("data"), "{}", said.transcript());
    }
}

/// The words of a text, without what is drawn or cut short.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let drawn = |word: &&str| !word.contains(['░', '▓', '█', '│', '…']);
    text.split([' ', '\n', '-']).filter(drawn)
}

#[test]
fn every_list_fits_a_narrow_terminal_in_three_languages() {
    let mut room = afterwards();
    for (lang, line) in ["nl", "fr", "en"].iter().flat_map(|lang| SHOWN.map(|line| (lang, line))) {
        room.speaking(lang);
        let said = answered(room.wijk(&format!("{line} --no-input")));
        for text in said.stdout.lines().filter(|text| !text.contains("://")) {
            let width = unicode_width::UnicodeWidthStr::width(text);
            assert!(width <= 80, "{width} columns in {lang}: {text}\n{}", said.transcript());
        }
        // A word that is not there when there is room enough was broken.
        let wide = room.command().env("COLUMNS", "240").args(crate::common::split(line)).output().unwrap();
        let wide = String::from_utf8(wide.stdout).unwrap();
        let whole: Vec<&str> = words(&wide).collect();
        let broken = words(&said.stdout).find(|word| !whole.contains(word));
        assert_eq!(broken, None, "in {lang}\n{}", said.transcript());
    }
}

#[test]
fn the_whole_story_is_taken_back_step_by_step_and_done_again() {
    let mut states = Vec::new();
    let room = by_flags(|room, line| {
        if line != OVER_QUOTA {
            states.push((line.to_owned(), tables(room)));
        }
    });
    let out = export(&room);
    for two in states.windows(2) {
        assert!(two[0].1 != two[1].1, "{} changes nothing", two[1].0);
    }
    for two in states.windows(2).rev() {
        room.wijk("undo --no-input").succeeds();
        same(&two[0].1, &tables(&room), &format!("after taking back: {}", two[1].0));
    }
    let shown = room.wijk("show roue --no-input").succeeds();
    assert!(shown.stdout.contains("voorbereiding"), "{}", shown.transcript());
    for (line, after) in &states[1..] {
        room.wijk("redo --no-input").succeeds();
        same(after, &tables(&room), &format!("after doing again: {line}"));
    }
    room.wijk("redo --no-input").exits(4);
    same(&out, &export(&room), "after all was done again");
}
