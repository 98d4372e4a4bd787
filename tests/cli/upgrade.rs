use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use insta::assert_snapshot;

use crate::common::Room;

fn bytes(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap()
}

#[test]
fn an_older_register_is_upgraded_and_a_copy_of_it_stays() {
    let room = Room::with_older_register();
    let before = bytes(&room.path("wijk.db"));
    assert_snapshot!(room.wijk("upgrade").succeeds().transcript(), @"
    $ wijk upgrade
    ✓ Register bijgewerkt van versie 1 naar versie 6
      Zoals het was, ligt het in wijk.db.v1
      Wat daarvóór gedaan is, kan niet meer ongedaan gemaakt worden
    ");
    assert!(bytes(&room.path("wijk.db.v1")) == before, "the copy is not what was there");
    let mode = std::fs::metadata(room.path("wijk.db.v1")).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    assert_snapshot!(room.wijk("upgrade").succeeds().transcript(), @"
    $ wijk upgrade
    ✓ Het register is al van versie 6; er is niets te doen
    ");
    assert_eq!(std::fs::read_dir(room.path("")).unwrap().count(), 2, "nothing more is left beside it");
    room.wijk("show 1").succeeds();
    room.wijk("check 2").exits(5);
    let found = room.wijk("search speelstraat").succeeds();
    assert!(found.stdout.contains("QDC-2021-001"), "{}", found.transcript());
}

#[test]
fn it_is_said_in_french_and_in_english_and_no_earlier_copy_is_written_over() {
    let mut room = Room::with_older_register();
    room.speaking("fr");
    room.file("wijk.db.v1", "of before");
    assert_snapshot!(room.wijk("upgrade").succeeds().transcript(), @"
    $ wijk upgrade
    ✓ Registre mis à jour de la version 1 à la version 6
      Tel qu’il était, il se trouve dans wijk.db.v1-2
      Ce qui a été fait auparavant ne peut plus être annulé
    ");
    assert_snapshot!(room.wijk("upgrade").succeeds().transcript(), @"
    $ wijk upgrade
    ✓ Le registre est déjà à la version 6 ; il n’y a rien à faire
    ");
    assert_eq!(bytes(&room.path("wijk.db.v1")), b"of before");
    let mut room = Room::with_older_register();
    room.speaking("en");
    assert_snapshot!(room.wijk("upgrade").succeeds().transcript(), @"
    $ wijk upgrade
    ✓ Register upgraded from version 1 to version 6
      As it was, it lies in wijk.db.v1
      What was done before can no longer be undone
    ");
    assert_snapshot!(room.wijk("upgrade").succeeds().transcript(), @"
    $ wijk upgrade
    ✓ The register is of version 6 already; there is nothing to do
    ");
}

#[test]
fn a_dry_run_changes_nothing() {
    let mut room = Room::with_older_register();
    let before = bytes(&room.path("wijk.db"));
    assert_snapshot!(room.wijk("upgrade --dry-run").succeeds().transcript(), @"
    $ wijk upgrade --dry-run
    ○ Het register zou van versie 1 naar versie 6 gaan, met een kopie in wijk.db.v1
      Proefdraai: er is niets gewijzigd
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("upgrade --dry-run").succeeds().transcript(), @"
    $ wijk upgrade --dry-run
    ○ Le registre passerait de la version 1 à la version 6, avec une copie dans
      wijk.db.v1
      Essai : rien n’a été modifié
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("upgrade --dry-run").succeeds().transcript(), @"
    $ wijk upgrade --dry-run
    ○ The register would go from version 1 to version 6, with a copy in wijk.db.v1
      Dry run: nothing was changed
    ");
    room.speaking("nl");
    // Neither does one of a command that would write.
    assert_snapshot!(room.wijk("member add 2 Fatima --dry-run").exits(4).transcript(), @"
    $ wijk member add 2 Fatima --dry-run
    ✗ Dit register is van versie 1; dit programma werkt met versie 6. Werk het eerst
      bij: er blijft een kopie bewaard
      → wijk upgrade
    [4]
    ");
    assert!(bytes(&room.path("wijk.db")) == before, "the register changed");
    assert_eq!(std::fs::read_dir(room.path("")).unwrap().count(), 1, "something was left beside it");
}

#[test]
fn a_command_that_writes_upgrades_on_the_way_and_says_so() {
    for lang in ["nl", "fr", "en"] {
        let mut room = Room::with_older_register();
        room.speaking(lang);
        let said = room.wijk("member add 2 Fatima").succeeds().transcript();
        match lang {
            "nl" => assert_snapshot!(said, @"
            $ wijk member add 2 Fatima
              Het register was van versie 1 en is nu van versie 6; zoals het was, ligt het
              in wijk.db.v1
            ✓ QDC-2021-002: Fatima toegevoegd aan de stuurgroep (7 leden)
            → wijk check QDC-2021-002
              Ongedaan maken: wijk undo
            "),
            "fr" => assert_snapshot!(said, @"
            $ wijk member add 2 Fatima
              Le registre était à la version 1 et passe à la version 6 ; tel qu’il était, il
              se trouve dans wijk.db.v1
            ✓ QDC-2021-002 : Fatima rejoint le comité de pilotage (7 membres)
            → wijk check QDC-2021-002
              Annuler : wijk undo
            "),
            _ => assert_snapshot!(said, @"
            $ wijk member add 2 Fatima
              The register was of version 1 and is now of version 6; as it was, it lies in
              wijk.db.v1
            ✓ QDC-2021-002: Fatima joined the steering group (7 members)
            → wijk check QDC-2021-002
              To take it back: wijk undo
            "),
        }
        assert!(room.path("wijk.db.v1").exists());
        let said = room.wijk("member add 2 Karim").succeeds();
        assert!(!said.stderr.contains("wijk.db.v1"), "{}", said.transcript());
    }
}

#[test]
fn what_was_done_before_the_upgrade_cannot_be_undone_and_what_is_done_after_it_can() {
    let mut room = Room::with_older_register();
    room.wijk("upgrade").succeeds();
    assert_snapshot!(room.wijk("undo").exits(4).transcript(), @"
    $ wijk undo
      Bewerking 40 van 01-02-2022 door an: QDC-2021-012 Les Anjoués - Le Bon Pasteur
      Quartier Durable opgeschort op 01-02-2022
      1 × dossier krijgt de vorige inhoud
      1 × stap in een dossier verdwijnt
    ✗ Deze bewerking dateert van vóór een nieuwe versie van het register en kan niet
      meer ongedaan gemaakt worden
      → wijk log
    [4]
    ");
    room.speaking("fr");
    let said = room.wijk("undo 1").exits(4).stderr;
    assert!(said.contains("date d’avant une nouvelle version"), "{said}");
    room.wijk("member add 2 Fatima").succeeds();
    room.wijk("undo").succeeds();
    room.wijk("redo").succeeds();
}

#[test]
fn where_there_is_no_register_or_none_of_ours_or_a_newer_one_that_is_said() {
    let room = Room::new();
    assert_snapshot!(room.wijk("upgrade").exits(3).transcript(), @"
    $ wijk upgrade
    ✗ Er is nog geen register in wijk.db
      → wijk init
      → wijk demo
    [3]
    ");
    room.file("wijk.db", "Beste collega");
    assert_snapshot!(room.wijk("upgrade").exits(1).transcript(), @"
    $ wijk upgrade
    ✗ wijk.db is geen register van wijk: het is een ander soort bestand
      → wijk --db …
    [1]
    ");
    let room = Room::with_register();
    let register = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    register.pragma_update(None, "user_version", 99).unwrap();
    assert_snapshot!(room.wijk("upgrade").exits(1).transcript(), @"
    $ wijk upgrade
    ✗ Dit register is van versie 99; dit programma kent tot versie 6. Installeer een
      nieuwere versie van wijk
    [1]
    ");
}

#[test]
fn a_register_that_may_not_be_written_is_not_upgraded() {
    let room = Room::with_older_register();
    let path = room.path("wijk.db");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o444)).unwrap();
    assert_snapshot!(room.wijk("upgrade").exits(1).transcript(), @"
    $ wijk upgrade
    ✗ Het register mag niet gewijzigd worden: het bestand of de map is alleen-lezen
    [1]
    ");
    assert_eq!(std::fs::read_dir(room.path("")).unwrap().count(), 1, "something was left beside it");
}
