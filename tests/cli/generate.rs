use crate::common::Room;

/// A room with a made-up register.
fn room(dossiers: u32) -> Room {
    let mut room = Room::new();
    room.at("2026-10-01T09:00:00Z");
    let _ = room.wijk(&format!("generate --dossiers {dossiers}")).succeeds();
    room
}

#[test]
fn a_made_up_register_is_sound_and_has_dossiers_in_every_place() {
    let room = room(240);
    let connection = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    let count = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    let faults = connection.prepare("PRAGMA foreign_key_check").unwrap().exists([]).unwrap();
    assert!(!faults);
    let sound: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(sound, "ok");
    assert_eq!(count("SELECT count(*) FROM edition"), 3);
    assert_eq!(count("SELECT count(*) FROM dossier"), 240);
    assert_eq!(count("SELECT count(*) FROM role WHERE kind = 'contact'"), 240);
    assert_eq!(count("SELECT count(*) FROM role WHERE kind = 'member'"), 1_200);
    assert_eq!(count("SELECT count(DISTINCT phase || status) FROM dossier"), 9);
    assert!(count("SELECT count(*) FROM neighbourhood") < 240, "some come back");
    let strays = "SELECT count(*) FROM dossier JOIN dossier_event AS event ON event.dossier = dossier.id
                  AND event.number = (SELECT max(number) FROM dossier_event WHERE dossier = dossier.id)
                  WHERE (dossier.phase, dossier.status, dossier.since) <> (event.phase, event.status, event.on_day)";
    assert_eq!(count(strays), 0);
    let backwards = "SELECT count(*) FROM dossier_event AS one JOIN dossier_event AS two
                     ON two.dossier = one.dossier AND two.number = one.number + 1 WHERE two.on_day < one.on_day";
    assert_eq!(count(backwards), 0);
    let shares = "SELECT count(*) FROM edition
                  WHERE envelope_cents < (SELECT sum(amount_cents) FROM decision WHERE edition = edition.id)";
    assert_eq!(count(shares), 0);
    assert_eq!(count("SELECT count(*) FROM change WHERE operation NOT IN (SELECT id FROM operation)"), 0);
    let closed = "SELECT count(*) FROM dossier WHERE status = 'closed'
                  AND (SELECT count(*) FROM evaluation WHERE dossier = dossier.id) <> 1";
    assert_eq!(count(closed), 0);
}

#[test]
fn the_same_number_gives_the_same_register() {
    let (one, two) = (room(30), room(30));
    for year in [2021, 2022, 2024] {
        for room in [&one, &two] {
            let _ =
                room.wijk(&format!("export --year {year} --audience internal --output {year}")).succeeds();
        }
        for entry in std::fs::read_dir(one.path(&year.to_string())).unwrap() {
            let name = entry.unwrap().file_name();
            let read = |room: &Room| std::fs::read(room.path(&year.to_string()).join(&name)).unwrap();
            assert_eq!(read(&one), read(&two), "{year} {name:?}");
        }
    }
}

#[test]
fn every_rule_of_the_next_phase_can_be_judged_and_a_register_that_is_there_stays() {
    let room = room(30);
    let _ = room.wijk("generate --dossiers 5").exits(4);
    let connection = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    let mut statement = connection.prepare("SELECT reference FROM dossier WHERE status = 'active'").unwrap();
    let running: Vec<String> =
        statement.query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect();
    assert!(!running.is_empty());
    for reference in running {
        let said = room.wijk(&format!("check {reference}"));
        assert!(said.code == 0 || said.code == 5, "{}", said.transcript());
    }
}

#[test]
fn the_made_up_money_is_sound_and_every_report_says_the_same_of_it() {
    let room = room(240);
    room.wijk("doctor").succeeds();
    let connection = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    let count = |sql: &str| connection.query_row(sql, [], |row| row.get::<_, i64>(0)).unwrap();
    assert!(count("SELECT count(*) FROM expense") > 10 * count("SELECT count(*) FROM settlement"));
    assert_eq!(count("SELECT count(DISTINCT ifnull(verdict, 'open')) FROM expense"), 4);
    assert!(count("SELECT count(*) FROM recovery WHERE fund = 'award'") > 5);
    assert!(count("SELECT count(*) FROM payment WHERE paid_on IS NULL") > 0);
    let unbalanced = "SELECT count(*) FROM settlement AS one WHERE paid_cents <> (
                        SELECT ifnull(sum(amount_cents), 0) FROM payment
                        WHERE dossier = one.dossier AND fund = one.fund AND paid_on IS NOT NULL)";
    assert_eq!(count(unbalanced), 0);
    let data = |command: &str| {
        let said = room.wijk(&format!("{command} --format json")).succeeds();
        serde_json::from_str::<serde_json::Value>(&said.stdout).unwrap()["data"].take()
    };
    let sum = |rows: &serde_json::Value, key: &str| -> i64 {
        rows.as_array().unwrap().iter().map(|row| row[key].as_i64().unwrap_or_default()).sum()
    };
    for year in [2021, 2022, 2024] {
        let budget = data(&format!("budget QDC-{year}"));
        let annual = data(&format!("report annual --year {year}"));
        let overview = data(&format!("report overview --edition QDC-{year}"));
        for key in ["awarded_cents", "paid_cents", "justified_cents"] {
            let wanted = budget["totals"][key].as_i64().unwrap();
            assert!(wanted > 0, "{year} {key}");
            assert_eq!(annual["summary"][key], wanted, "{year} {key}");
            assert_eq!(overview["summary"][key], wanted, "{year} {key}");
            for table in ["money_editions", "money_municipalities", "money_themes", "money_tracks"] {
                assert_eq!(sum(&annual[table], key), wanted, "{year} {table} {key}");
            }
            let start = key.replace("awarded", "granted");
            assert_eq!(sum(&annual["start_funds"], &start), sum(&budget["start_funds"], key), "{year} {key}");
        }
        let folder = year.to_string();
        let _ = room.wijk(&format!("export --year {year} --output {folder}")).succeeds();
        let text = std::fs::read_to_string(room.path(&folder).join("money.csv")).unwrap();
        let last = |line: &str, from_end: usize| {
            let amount = line.split(',').nth_back(from_end).unwrap().to_owned();
            amount.trim_end_matches('\r').replace('.', "").parse::<i64>().unwrap_or_default()
        };
        let totals: Vec<i64> =
            [1, 0].map(|at| text.lines().skip(1).map(|line| last(line, at)).sum()).to_vec();
        assert_eq!(totals[0], budget["totals"]["paid_cents"].as_i64().unwrap(), "{year}");
        assert_eq!(totals[1], budget["totals"]["justified_cents"].as_i64().unwrap(), "{year}");
    }
}
