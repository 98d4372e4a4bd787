use std::os::unix::fs::PermissionsExt;

use insta::assert_snapshot;
use rusqlite::Connection;

use crate::common::Room;

/// A room with a dossier that has two documents: a copy, and a file that is only referred to.
fn room() -> Room {
    let room = Room::with_candidates();
    room.file("a.pdf", "Ik ga akkoord.");
    room.file("b.jpg", "een foto");
    room.wijk("document add 1 a.pdf --kind consent").succeeds();
    room.wijk("document add 1 b.jpg --kind photo --reference-only").succeeds();
    room
}

/// Changes the register as no command would.
fn meddle(room: &Room, sql: &str) {
    let register = Connection::open(room.path("wijk.db")).unwrap();
    register.execute_batch("PRAGMA foreign_keys = OFF").unwrap();
    register.execute_batch(sql).unwrap();
}

#[test]
fn a_sound_register_is_said_to_be_sound_and_nothing_is_changed() {
    let mut room = room();
    let before = std::fs::read(room.path("wijk.db")).unwrap();
    assert_snapshot!(room.wijk("doctor").succeeds().transcript(), @"
    $ wijk doctor
    ✓ Alles in orde: 4 bewerkingen, 2 documenten
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("doctor --quick").succeeds().transcript(), @"
    $ wijk doctor --quick
    ✓ Tout est en ordre : 4 opérations, 2 documents
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("doctor").succeeds().transcript(), @"
    $ wijk doctor
    ✓ All is well: 4 operations, 2 documents
    ");
    assert_snapshot!(room.wijk("doctor --format json").succeeds().transcript(), @r#"
    $ wijk doctor --format json
    {
      "schema": "wijk/doctor/1",
      "currency": "EUR",
      "data": {
        "summary": {
          "sound": true,
          "operations": 4,
          "documents": 2
        },
        "findings": []
      }
    }
    "#);
    assert!(std::fs::read(room.path("wijk.db")).unwrap() == before, "the register changed");
    // Neither an empty one nor one that was upgraded is ill; nor one that may only be read.
    Room::with_register().wijk("doctor").succeeds();
    let older = Room::with_older_register();
    older.wijk("upgrade").succeeds();
    std::fs::set_permissions(older.path("wijk.db"), std::fs::Permissions::from_mode(0o400)).unwrap();
    older.wijk("doctor").succeeds();
}

#[test]
fn the_sample_register_is_sound() {
    let room = Room::new();
    room.wijk("demo").succeeds();
    room.wijk("doctor").succeeds();
}

#[test]
fn documents_that_are_missing_or_changed_and_files_of_no_document_are_named() {
    let mut room = room();
    let copy = room.path("wijk-documents/QDC-2021-001/001-a.pdf");
    std::fs::write(&copy, "Ik ga akkoort.").unwrap();
    std::fs::remove_file(room.path("b.jpg")).unwrap();
    std::fs::write(room.path("wijk-documents/QDC-2021-001/los.txt"), "x").unwrap();
    std::fs::write(room.path("wijk-documents/los.txt"), "x").unwrap();
    assert_snapshot!(room.wijk("doctor").exits(5).transcript(), @"
    $ wijk doctor
    ! fout: document 1 «a» van QDC-2021-001 is veranderd sinds het toegevoegd werd:
      wijk-documents/QDC-2021-001/001-a.pdf
      → wijk document edit QDC-2021-001 1 --file …
    ! fout: document 2 «b» van QDC-2021-001 is weg: [room]/b.jpg
      → wijk document edit QDC-2021-001 2 --file …
    · opmerking: dit bestand hoort bij geen enkel document:
      wijk-documents/QDC-2021-001/los.txt
      → wijk document add QDC-2021-001 wijk-documents/QDC-2021-001/los.txt
    · opmerking: dit bestand hoort bij geen enkel document: wijk-documents/los.txt
    [5]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("doctor").exits(5).transcript(), @"
    $ wijk doctor
    ! erreur : le document 1 « a » de QDC-2021-001 a changé depuis son ajout :
      wijk-documents/QDC-2021-001/001-a.pdf
      → wijk document edit QDC-2021-001 1 --file …
    ! erreur : le document 2 « b » de QDC-2021-001 a disparu : [room]/b.jpg
      → wijk document edit QDC-2021-001 2 --file …
    · remarque : ce fichier n’appartient à aucun document :
      wijk-documents/QDC-2021-001/los.txt
      → wijk document add QDC-2021-001 wijk-documents/QDC-2021-001/los.txt
    · remarque : ce fichier n’appartient à aucun document : wijk-documents/los.txt
    [5]
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("doctor").exits(5).transcript(), @"
    $ wijk doctor
    ! fault: document 1 «a» of QDC-2021-001 has changed since it was added:
      wijk-documents/QDC-2021-001/001-a.pdf
      → wijk document edit QDC-2021-001 1 --file …
    ! fault: document 2 «b» of QDC-2021-001 is gone: [room]/b.jpg
      → wijk document edit QDC-2021-001 2 --file …
    · remark: this file belongs to no document: wijk-documents/QDC-2021-001/los.txt
      → wijk document add QDC-2021-001 wijk-documents/QDC-2021-001/los.txt
    · remark: this file belongs to no document: wijk-documents/los.txt
    [5]
    ");
    assert_snapshot!(room.wijk("doctor --format csv --section findings").exits(5).transcript(), @"
    $ wijk doctor --format csv --section findings
    gravity,part,code,finding,mend
    fault,documents,document-changed,document 1 «a» of QDC-2021-001 has changed since it was added: wijk-documents/QDC-2021-001/001-a.pdf,wijk document edit QDC-2021-001 1 --file …
    fault,documents,document-missing,document 2 «b» of QDC-2021-001 is gone: [room]/b.jpg,wijk document edit QDC-2021-001 2 --file …
    remark,documents,file-unknown,this file belongs to no document: wijk-documents/QDC-2021-001/los.txt,wijk document add QDC-2021-001 wijk-documents/QDC-2021-001/los.txt
    remark,documents,file-unknown,this file belongs to no document: wijk-documents/los.txt,
    [5]
    ");
    let quick = room.wijk("doctor --quick").exits(5);
    assert!(
        !quick.stdout.contains("has changed") && quick.stdout.contains("is gone"),
        "{}",
        quick.transcript()
    );
    room.speaking("nl");
    std::fs::write(&copy, "korter").unwrap();
    let quick = room.wijk("doctor --quick").exits(5);
    assert!(quick.stdout.contains("andere grootte"), "{}", quick.transcript());
    // What is advised helps.
    room.file("a2.pdf", "Ik ga akkoord!");
    room.file("b2.jpg", "weer een foto");
    room.wijk("document edit 1 1 --file a2.pdf").succeeds();
    room.wijk("document edit 1 2 --file b2.jpg").succeeds();
    std::fs::remove_file(&copy).unwrap();
    std::fs::remove_file(room.path("wijk-documents/los.txt")).unwrap();
    room.wijk("document add QDC-2021-001 wijk-documents/QDC-2021-001/los.txt --kind other").succeeds();
    room.wijk("doctor").succeeds();
}

#[test]
fn a_path_that_leads_out_of_the_folder_is_not_followed() {
    let room = room();
    meddle(&room, "UPDATE document SET path = '../a.pdf' WHERE number = 1");
    let said = room.wijk("doctor").exits(5);
    assert!(said.stdout.contains("buiten de map"), "{}", said.transcript());
    room.wijk("document show 1 1").succeeds();
}

#[test]
fn what_somebody_changed_by_hand_is_noticed() {
    let room = room();
    meddle(
        &room,
        "UPDATE person SET name = 'Iemand anders' WHERE id = 1;
         UPDATE dossier SET phase = 'realisation' WHERE id = 2;
         DELETE FROM person WHERE id = 3;
         DELETE FROM change WHERE id = 5;
         DROP INDEX role_by_person;
         INSERT INTO dossier_theme (dossier, position, theme) VALUES (1, 9, 'water')",
    );
    assert_snapshot!(room.wijk("doctor").exits(5).transcript(), @"
    $ wijk doctor
    ✗ ernstig: role_by_person ontbreekt in het register, hoort er niet of heeft een
      andere vorm
    ✗ ernstig: rol 3 verwijst naar iets wat er niet is (persoon)
    ✗ ernstig: bewerking 2 en haar wijzigingen in het logboek passen niet bij elkaar
    ✗ ernstig: dossier 2 is niet wat het logboek ervan gemaakt heeft
    ✗ ernstig: dossier 1 is niet wat het logboek ervan gemaakt heeft
    ✗ ernstig: thema van een dossier 27 is niet wat het logboek ervan gemaakt heeft
    ✗ ernstig: persoon 1 is niet wat het logboek ervan gemaakt heeft
    ✗ ernstig: persoon 3 is niet wat het logboek ervan gemaakt heeft
    ✗ ernstig: QDC-2021-002 staat niet waar de laatste stap het bracht
      → wijk log QDC-2021-002
    · opmerking: persoon 3 wordt bij het zoeken niet gevonden, of ten onrechte wel
    Zet bij een ernstige bevinding een reservekopie terug, of vraag raad voor u
    verder werkt
    [5]
    ");
}

#[test]
fn a_frozen_roadmap_that_is_no_longer_what_was_submitted_is_noticed() {
    let room = Room::new();
    room.wijk("demo").succeeds();
    meddle(&room, "UPDATE project SET asked_cents = asked_cents + 1 WHERE id = 1");
    let said = room.wijk("doctor").exits(5);
    assert!(said.stdout.contains("niet meer wat er ingediend is"), "{}", said.transcript());
    assert!(said.stdout.contains("wijk log "), "{}", said.transcript());
}

#[test]
fn a_search_index_that_lost_something_is_noticed() {
    let room = room();
    meddle(&room, "DELETE FROM search WHERE rowid = 8");
    let said = room.wijk("doctor").exits(5);
    assert!(said.stdout.contains("bij het zoeken"), "{}", said.transcript());
}

#[test]
fn an_operation_that_this_program_does_not_know_is_noticed() {
    let room = room();
    meddle(&room, "UPDATE operation SET kind = 'bake-bread' WHERE id = 1");
    let said = room.wijk("doctor").exits(5);
    assert!(said.stdout.contains("kan niet gelezen worden"), "{}", said.transcript());
}

#[test]
fn a_register_that_others_may_read_and_one_with_a_write_ahead_log_are_remarked_on() {
    let room = room();
    std::fs::set_permissions(room.path("wijk.db"), std::fs::Permissions::from_mode(0o644)).unwrap();
    let register = Connection::open(room.path("wijk.db")).unwrap();
    register.query_row("PRAGMA journal_mode = WAL", [], |_| Ok(())).unwrap();
    drop(register);
    let said = room.wijk("doctor").exits(5);
    assert_snapshot!(said.transcript(), @"
    $ wijk doctor
    · opmerking: een ander programma heeft de manier van schrijven veranderd; de
      volgende wijziging zet dat recht
    · opmerking: ook anderen kunnen wijk.db lezen (rechten 644)
      → chmod 600 wijk.db
    [5]
    ");
}

#[test]
fn a_register_that_was_cut_short_is_damaged_and_nothing_panics() {
    let whole = std::fs::read(room().path("wijk.db")).unwrap();
    let room = Room::new();
    for part in [2, 3, 5] {
        room.file("wijk.db", &whole[..whole.len() * (part - 1) / part]);
        let said = room.wijk("doctor").exits(5);
        assert!(
            said.stdout.contains("ernstig") && !said.stderr.contains("panicked"),
            "{}",
            said.transcript()
        );
        let json = room.wijk("doctor --format json").exits(5);
        assert!(json.stdout.contains("\"damage\""), "{}", json.transcript());
    }
}

#[test]
fn a_flipped_byte_anywhere_never_makes_it_panic() {
    let whole = std::fs::read(room().path("wijk.db")).unwrap();
    let room = Room::new();
    let mut noticed = 0;
    let places: Vec<usize> = (0..40).map(|number| 100 + number * (whole.len() - 100) / 40).collect();
    for place in &places {
        let mut flipped = whole.clone();
        flipped[*place] ^= 0xff;
        room.file("wijk.db", &flipped);
        std::fs::set_permissions(room.path("wijk.db"), std::fs::Permissions::from_mode(0o600)).unwrap();
        let said = room.wijk("doctor --quick");
        assert!(
            [0, 5].contains(&said.code) && !said.stderr.contains("panicked"),
            "{place}: {}",
            said.transcript()
        );
        noticed += usize::from(said.code == 5);
    }
    // A byte in an empty part of a page says nothing to anybody.
    assert!(noticed * 2 > places.len(), "only {noticed} noticed");
}

#[test]
fn where_there_is_no_register_or_an_older_one_that_is_said() {
    let room = Room::new();
    room.wijk("doctor").exits(3);
    room.file("wijk.db", "Beste collega");
    room.wijk("doctor").exits(1);
    let older = Room::with_older_register();
    let said = older.wijk("doctor").exits(4);
    assert!(said.stderr.contains("→ wijk upgrade"), "{}", said.transcript());
}

#[test]
fn a_register_that_another_program_holds_is_busy() {
    let mut room = room();
    let holder = Connection::open(room.path("wijk.db")).unwrap();
    holder.execute_batch("BEGIN EXCLUSIVE").unwrap();
    room.waiting(0);
    room.wijk("doctor").exits(6);
}

#[test]
fn a_folder_of_documents_that_is_none_is_noticed() {
    let room = room();
    std::fs::remove_dir_all(room.path("wijk-documents")).unwrap();
    room.file("wijk-documents", "a file where the folder should be");
    assert_snapshot!(room.wijk("doctor").exits(5).transcript(), @"
    $ wijk doctor
    ! fout: document 1 «a» van QDC-2021-001 is weg:
      wijk-documents/QDC-2021-001/001-a.pdf
      → wijk document edit QDC-2021-001 1 --file …
    ! fout: documenten: niet na te kijken (wijk-documents: Not a directory (os error
      20))
    [5]
    ");
}

#[test]
fn what_no_longer_fits_together_after_a_selection_is_noticed() {
    let mut room = super::prepared::with_roadmap();
    meddle(
        &room,
        "UPDATE roadmap SET submitted_on = '2021-11-20', sha256 = 'x';
         INSERT INTO decision (project, edition, verdict, amount_cents, decided_on, body, reason, reserve_rank)
           SELECT id, 1, 'reserve', 0, '2021-12-10', 'agency', 'x', 3 FROM project WHERE number = 1;
         INSERT INTO decision (project, edition, verdict, amount_cents, decided_on, body)
           SELECT id, 1, 'awarded', 10000, '2021-12-10', 'agency' FROM project WHERE number = 2;
         INSERT INTO agreement (dossier, reference, amount_cents) VALUES (1, 'C-1', 20000);
         INSERT INTO session (id, edition, body, on_day, closed_on) VALUES (1, 1, 'council', '2021-12-01', '2021-12-01');
         INSERT INTO seat (session, number, neighbourhood, capacity) VALUES (1, 1, 1, 'member');
         INSERT INTO session (id, edition, body, on_day, closed_on) VALUES (2, 1, 'council', '2021-12-02', '2021-12-02');
         INSERT INTO session_item (session, position, dossier) VALUES (2, 1, 1);
         INSERT INTO opinion (project, session, body, given_on, verdict)
           SELECT id, 1, 'council', '2021-12-01', 'favourable' FROM project WHERE number = 3;",
    );
    let sound = "doctor --quick --format csv --section findings";
    for language in ["nl", "fr", "en"] {
        room.speaking(language);
        let said = room.wijk("doctor --quick").exits(5).stdout;
        for command in
            ["wijk reserve list QDC-2021", "wijk agreement show QDC-2021-001", "wijk session show 1"]
        {
            assert!(said.contains(command), "{command} is missing:\n{said}");
        }
    }
    let said = room.wijk(sound).exits(5).stdout;
    for words in [
        "do not follow",
        "is not what is awarded",
        "who was there",
        "without an opinion",
        "not on its agenda",
    ] {
        assert!(said.contains(words), "«{words}» is missing:\n{said}");
    }
}
