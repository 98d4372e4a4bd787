//! Opening a register: whatever lies at its place, however it is held, and whoever else is at work.

use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::Stdio;

use insta::assert_snapshot;
use rusqlite::Connection;

use crate::common::Room;

/// Every command that only reads.
const READING: &[&str] = &[
    "log",
    "log 1",
    "check 1",
    "edition list",
    "edition show",
    "programme list",
    "programme show brussels-qdc",
    "neighbourhood list",
    "member list 1",
    "list",
    "show 1",
    "search roue",
    "report overview",
    "report annual --year 2021",
];

fn bytes(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap()
}

/// A file that is no register is refused, for reading and for writing, and stays as it is.
#[track_caller]
fn refused(room: &Room, content: &[u8], words: &str) {
    let path = room.file("wijk.db", content);
    for line in ["log", "admit 1", "edition open brussels-qdc/2021"] {
        let said = room.wijk(line).exits(1);
        let text = said.stderr.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(text.contains(words), "{}", said.transcript());
        assert_eq!(said.stdout, "");
    }
    assert!(bytes(&path) == content, "the file changed");
    assert_eq!(std::fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "something was left beside it");
}

#[test]
fn where_there_is_no_register_the_way_to_one_is_shown() {
    let mut room = Room::new();
    assert_snapshot!(room.wijk("log").exits(3).transcript(), @"
    $ wijk log
    ✗ Er is nog geen register in wijk.db
      → wijk init
      → wijk demo
    [3]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("admit 1").exits(3).transcript(), @"
    $ wijk admit 1
    ✗ Il n’y a pas encore de registre dans wijk.db
      → wijk init
      → wijk demo
    [3]
    ");
    assert!(!room.path("wijk.db").exists(), "only init makes a register");
}

#[test]
fn empty_files_texts_noise_and_other_databases_are_no_registers_and_stay_as_they_are() {
    let room = Room::new();
    refused(&room, b"", "het bestand is leeg");
    refused(
        &room,
        "Beste collega, hierbij de lijst.\n".repeat(20).as_bytes(),
        "het is een ander soort bestand",
    );
    refused(&room, b"SQLite format 3\0", "het is een ander soort bestand");
    let mut state = 42_u64;
    let noise: Vec<u8> = std::iter::repeat_with(|| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (state >> 56) as u8
    })
    .take(20_000)
    .collect();
    refused(&room, &noise, "het is een ander soort bestand");
    let other = room.path("anders.db");
    Connection::open(&other).unwrap().execute_batch("CREATE TABLE a (b)").unwrap();
    let content = bytes(&other);
    std::fs::remove_file(other).unwrap();
    refused(&room, &content, "het is een databank van een ander programma");
}

#[test]
fn a_folder_is_no_register() {
    let room = Room::new();
    std::fs::create_dir(room.path("wijk.db")).unwrap();
    assert_snapshot!(room.wijk("log").exits(1).transcript(), @"
    $ wijk log
    ✗ wijk.db is geen register van wijk: het is geen gewoon bestand
      → wijk --db …
    [1]
    ");
}

#[test]
fn a_register_of_a_newer_program_is_left_alone() {
    let room = Room::with_register();
    Connection::open(room.path("wijk.db")).unwrap().pragma_update(None, "user_version", 99).unwrap();
    let before = bytes(&room.path("wijk.db"));
    assert_snapshot!(room.wijk("log").exits(1).transcript(), @"
    $ wijk log
    ✗ Dit register is van versie 99; dit programma kent tot versie 6. Installeer een
      nieuwere versie van wijk
    [1]
    ");
    room.wijk("edition open brussels-qdc/2021").exits(1);
    assert!(bytes(&room.path("wijk.db")) == before, "the register changed");
}

#[test]
fn a_register_of_an_older_program_is_not_read_before_it_is_upgraded() {
    let mut room = Room::with_older_register();
    let path = room.path("wijk.db");
    let before = bytes(&path);
    for line in READING {
        room.wijk(line).exits(4);
    }
    assert_snapshot!(room.wijk("log").exits(4).transcript(), @"
    $ wijk log
    ✗ Dit register is van versie 1; dit programma werkt met versie 6. Werk het eerst
      bij: er blijft een kopie bewaard
      → wijk upgrade
    [4]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("log").exits(4).transcript(), @"
    $ wijk log
    ✗ Ce registre est de la version 1 ; ce programme travaille avec la version 6.
      Mettez-le d’abord à jour : une copie en est conservée
      → wijk upgrade
    [4]
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("log").exits(4).transcript(), @"
    $ wijk log
    ✗ This register is of version 1; this program works with version 6. Bring it up
      to date first: a copy is kept
      → wijk upgrade
    [4]
    ");
    // One that may not be written is not tried either.
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o444)).unwrap();
    room.wijk("log").exits(4);
    room.speaking("nl");
    assert_snapshot!(room.wijk("admit 1").exits(1).transcript(), @"
    $ wijk admit 1
    ✗ Het register mag niet gewijzigd worden: het bestand of de map is alleen-lezen
    [1]
    ");
    assert!(bytes(&path) == before, "the register changed");
    assert_eq!(std::fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "something was left beside it");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o600)).unwrap();
    room.wijk("upgrade").succeeds();
    for line in READING {
        let said = room.wijk(line);
        assert!([0, 4, 5].contains(&said.code) && !said.stderr.contains("upgrade"), "{}", said.transcript());
    }
}

#[test]
fn a_register_that_was_cut_short_is_damaged() {
    let room = Room::with_candidates();
    let whole = bytes(&room.path("wijk.db"));
    let cut = &whole[..whole.len() / 2];
    room.file("wijk.db", cut);
    let said = room.wijk("log").exits(1);
    // How many pages there are changes with the schema.
    assert!(
        said.stderr.starts_with("✗ wijk.db is beschadigd (") && said.stderr.contains("reservekopie"),
        "{said:?}"
    );
    room.wijk("admit 1").exits(1);
    assert!(bytes(&room.path("wijk.db")) == cut, "the register changed");
}

#[test]
fn noise_inside_a_register_is_noticed_and_nothing_is_written() {
    let room = Room::with_candidates();
    let mut content = bytes(&room.path("wijk.db"));
    for byte in &mut content[4096..] {
        *byte = byte.wrapping_mul(31).wrapping_add(7);
    }
    room.file("wijk.db", &content);
    let said = room.wijk("log").exits(1);
    assert!(said.stderr.contains("is beschadigd"), "{}", said.transcript());
    room.wijk("admit 1").exits(1);
    assert!(bytes(&room.path("wijk.db")) == content, "the register changed");
}

#[test]
fn a_read_only_register_is_read_and_not_written() {
    let room = Room::with_candidates();
    let path = room.path("wijk.db");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o444)).unwrap();
    for line in READING {
        room.wijk(line).succeeds();
    }
    assert_snapshot!(room.wijk("admit 1").exits(1).transcript(), @"
    $ wijk admit 1
    ✗ Het register mag niet gewijzigd worden: het bestand of de map is alleen-lezen
    [1]
    ");
}

#[test]
fn a_register_that_another_program_holds_is_busy() {
    let mut room = Room::with_candidates();
    let holder = Connection::open(room.path("wijk.db")).unwrap();
    holder.execute_batch("BEGIN EXCLUSIVE").unwrap();
    room.waiting(0);
    assert_snapshot!(room.wijk("log").exits(6).transcript(), @"
    $ wijk log
    ✗ Een ander programma is met het register bezig; probeer het straks opnieuw
    [6]
    ");
    assert_snapshot!(room.wijk("admit 1").exits(6).transcript(), @"
    $ wijk admit 1
    ✗ Een ander programma is met het register bezig; probeer het straks opnieuw
    [6]
    ");
    holder.execute_batch("COMMIT").unwrap();
    room.wijk("admit 1").succeeds();
}

#[test]
fn a_change_that_was_cut_off_is_rolled_back_on_reading() {
    let room = Room::with_candidates();
    let before = room.wijk("neighbourhood list").succeeds().stdout;
    let (path, journal) = (room.path("wijk.db"), room.path("wijk.db-journal"));
    // What a killed writer leaves: pages in the file, and the journal that takes them back.
    let writer = Connection::open(&path).unwrap();
    writer.execute_batch("PRAGMA cache_size = 1; PRAGMA cache_spill = 1; BEGIN IMMEDIATE").unwrap();
    writer.execute_batch("UPDATE neighbourhood SET name = name || hex(zeroblob(2000))").unwrap();
    let (half, hot) = (bytes(&path), bytes(&journal));
    drop(writer);
    assert!(hot.starts_with(&[0xd9, 0xd5, 0x05, 0xf9]), "the journal is hot");
    std::fs::write(&path, half).unwrap();
    std::fs::write(&journal, hot).unwrap();
    assert_eq!(room.wijk("neighbourhood list").succeeds().stdout, before);
    assert!(!journal.exists());
    room.wijk("doctor").succeeds();
    room.wijk("admit 1").succeeds();
}

#[test]
fn a_new_register_is_for_its_owner_alone() {
    let room = Room::new();
    let program = env!("CARGO_BIN_EXE_wijk");
    let status = std::process::Command::new("sh")
        .args(["-c", &format!("umask 000; exec '{program}' init --quiet")])
        .env("WIJK_DB", room.path("wijk.db"))
        .status()
        .unwrap();
    assert!(status.success());
    assert_eq!(std::fs::metadata(room.path("wijk.db")).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn reading_never_writes() {
    let room = Room::with_candidates();
    let path = room.path("wijk.db");
    let (before, moment) = (bytes(&path), std::fs::metadata(&path).unwrap().modified().unwrap());
    for line in READING {
        room.wijk(line).succeeds();
        assert!(bytes(&path) == before, "{line} wrote to the register");
        assert_eq!(
            std::fs::metadata(&path).unwrap().modified().unwrap(),
            moment,
            "{line} touched the register"
        );
        assert_eq!(std::fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "{line} left a file");
    }
}

#[test]
fn two_read_while_one_writes() {
    let room = Room::with_candidates();
    let writer = Connection::open(room.path("wijk.db")).unwrap();
    writer.execute_batch("BEGIN IMMEDIATE; UPDATE operation SET actor = 'half'").unwrap();
    let reader = || room.command().arg("log").stdout(Stdio::piped()).spawn().unwrap();
    for child in [reader(), reader()] {
        let output = child.wait_with_output().unwrap();
        assert!(output.status.success());
        assert!(!String::from_utf8(output.stdout).unwrap().contains("half"));
    }
}

#[test]
fn eight_that_write_at_once_all_succeed() {
    let room = Room::with_candidates();
    std::thread::scope(|scope| {
        for writer in 0..8 {
            let room = &room;
            scope.spawn(move || {
                for number in 0..10 {
                    room.wijk(&format!("member add 1 'Lid {writer}-{number}'")).succeeds();
                }
            });
        }
    });
    let said = room.wijk("member add 1 Laatste").succeeds();
    assert!(said.stderr.contains("(86 leden)"), "{}", said.transcript());
    let register = Connection::open(room.path("wijk.db")).unwrap();
    let sound: String = register.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(sound, "ok");
    let operations: i64 = register.query_row("SELECT count(*) FROM operation", [], |row| row.get(0)).unwrap();
    assert_eq!(operations, 83);
}
