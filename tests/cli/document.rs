use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use insta::assert_snapshot;

use crate::common::Room;

/// A room with fourteen candidates and a file to add.
fn room() -> Room {
    let room = Room::with_candidates();
    room.file("Toestemming eigenaar.pdf", "Ik ga akkoord.");
    room
}

/// The files in the folder beside the register.
fn copies(room: &Room) -> Vec<String> {
    let folders: Vec<PathBuf> = match std::fs::read_dir(room.path("wijk-documents")) {
        Ok(entries) => entries.map(|entry| entry.unwrap().path()).collect(),
        Err(_) => Vec::new(),
    };
    let files = folders.iter().flat_map(|folder| std::fs::read_dir(folder).unwrap());
    let mut names: Vec<String> = files.map(|file| file.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_document_is_added_listed_shown_changed_and_taken_out() {
    let room = room();
    let said = room.wijk("document add 1 'Toestemming eigenaar.pdf' --kind consent --dated 2021-09-30");
    assert_snapshot!(said.succeeds().transcript(), @"
    $ wijk document add 1 Toestemming eigenaar.pdf --kind consent --dated 2021-09-30
    ✓ QDC-2021-001: document 1 toegevoegd, toestemming van de eigenaar «Toestemming
      eigenaar»
      Kopie in wijk-documents/QDC-2021-001/001-toestemming-eigenaar.pdf
      Ongedaan maken: wijk undo
    ");
    let copy = room.path("wijk-documents/QDC-2021-001/001-toestemming-eigenaar.pdf");
    assert_eq!(std::fs::read_to_string(&copy).unwrap(), "Ik ga akkoord.");
    assert_eq!(std::fs::metadata(&copy).unwrap().permissions().mode() & 0o777, 0o600);
    assert_snapshot!(room.wijk("document list 1").succeeds().transcript(), @"
    $ wijk document list 1
    Documenten van QDC-2021-001 La Roue

     Nr.  Soort                    Titel                 Datum       Project  Bytes
       1  toestemming van de       Toestemming eigenaar  30-09-2021              14
          eigenaar
    ");
    assert_snapshot!(room.wijk("document show 1 1").succeeds().transcript(), @"
    $ wijk document show 1 1
    QDC-2021-001 La Roue · Toestemming eigenaar

     Dossier     QDC-2021-001
     Nr.         1
     Soort       toestemming van de eigenaar
     Titel       Toestemming eigenaar
     Datum       30-09-2021
     Toegevoegd  04-10-2021
     Kopie       ja
     Bestand     wijk-documents/QDC-2021-001/001-toestemming-eigenaar.pdf
     Aanwezig    ja
     Bytes       14
     SHA-256     df0a55e3413208b829dde49b68d86b767a362d34b6f794e954e050ef516f9ae5
    ");
    assert_snapshot!(room.wijk("document list 1 --format json").succeeds().transcript(), @r#"
    $ wijk document list 1 --format json
    {
      "schema": "wijk/documents/1",
      "currency": "EUR",
      "data": {
        "documents": [
          {
            "number": 1,
            "kind": "consent",
            "title": "Toestemming eigenaar",
            "dated_on": "2021-09-30",
            "project": null,
            "size_bytes": 14,
            "added_on": "2021-10-04",
            "stored": true,
            "path": "QDC-2021-001/001-toestemming-eigenaar.pdf",
            "sha256": "df0a55e3413208b829dde49b68d86b767a362d34b6f794e954e050ef516f9ae5"
          }
        ]
      }
    }
    "#);
    assert_snapshot!(room.wijk("document edit 1 1 --title 'Akkoord van de eigenaar' --dated ''").succeeds().transcript(), @"
    $ wijk document edit 1 1 --title Akkoord van de eigenaar --dated 
    ✓ QDC-2021-001: document 1 gewijzigd, toestemming van de eigenaar «Akkoord van
      de eigenaar»
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("document list 1 --format plain").succeeds().transcript(), @"
    $ wijk document list 1 --format plain
    number	kind	title	dated_on	project	size_bytes	added_on	stored	path	sha256
    1	consent	Akkoord van de eigenaar			14	2021-10-04	true	QDC-2021-001/001-toestemming-eigenaar.pdf	df0a55e3413208b829dde49b68d86b767a362d34b6f794e954e050ef516f9ae5
    ");
    assert_snapshot!(room.wijk("document remove 1 1").succeeds().transcript(), @"
    $ wijk document remove 1 1
    ✓ QDC-2021-001: document 1 weggenomen, toestemming van de eigenaar «Akkoord van
      de eigenaar»
      Het bestand blijft in
      wijk-documents/QDC-2021-001/001-toestemming-eigenaar.pdf; verwijder het zelf
      als het weg mag
      Ongedaan maken: wijk undo
    ");
    assert!(copy.exists());
    assert_snapshot!(room.wijk("document list 1").succeeds().transcript(), @"
    $ wijk document list 1
    Documenten van QDC-2021-001 La Roue

     Nog geen documenten
    ");
    room.wijk("undo").succeeds();
    assert_snapshot!(room.wijk("log 1").succeeds().transcript(), @"
    $ wijk log 1
    Logboek

     Nr.  Wanneer           Wie  Wat
       6  04-10-2021 11:00  an   Bewerking 5 ongedaan gemaakt
       5  04-10-2021 11:00  an   QDC-2021-001 document 1 weggenomen · herroepen
                                 door 6
       4  04-10-2021 11:00  an   QDC-2021-001 document 1 gewijzigd
       3  04-10-2021 11:00  an   QDC-2021-001 document 1 toegevoegd
       2  04-10-2021 11:00  an   14 aanmeldingen ingelezen in QDC-2021
    ");
    assert_snapshot!(room.wijk("search eigenaar").succeeds().transcript(), @"
    $ wijk search eigenaar
     Dossier       Wijk     Waar      Tekst
     QDC-2021-001  La Roue  document  Akkoord van de eigenaar ·
                                      001-toestemming-eigenaar.pdf
    ");
    let report = room.wijk("report dossier 1 --section documents --format csv").succeeds();
    assert_snapshot!(report.transcript(), @"
    $ wijk report dossier 1 --section documents --format csv
    number,kind,document,dated_on,added_on,sha256
    1,consent,Akkoord van de eigenaar,,2021-10-04,df0a55e3413208b829dde49b68d86b767a362d34b6f794e954e050ef516f9ae5
    ");
}

#[test]
fn it_is_said_in_french_and_in_english() {
    let mut room = room();
    room.speaking("fr");
    let said = room.wijk("document add 1 'Toestemming eigenaar.pdf' --kind accord");
    assert_snapshot!(said.succeeds().transcript(), @"
    $ wijk document add 1 Toestemming eigenaar.pdf --kind accord
    ✓ QDC-2021-001 : document 1 ajouté, accord du propriétaire « Toestemming
      eigenaar »
      Copie dans wijk-documents/QDC-2021-001/001-toestemming-eigenaar.pdf
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("document list 1").succeeds().transcript(), @"
    $ wijk document list 1
    Documents de QDC-2021-001 La Roue

     N°  Sorte                   Titre                 Date  Projet  Octets
      1  accord du propriétaire  Toestemming eigenaar                    14
    ");
    assert_snapshot!(room.wijk("document show 1 1").succeeds().transcript(), @"
    $ wijk document show 1 1
    QDC-2021-001 La Roue · Toestemming eigenaar

     Dossier    QDC-2021-001
     N°         1
     Sorte      accord du propriétaire
     Titre      Toestemming eigenaar
     Ajouté le  04/10/2021
     Copie      oui
     Fichier    wijk-documents/QDC-2021-001/001-toestemming-eigenaar.pdf
     Présent    oui
     Octets     14
     SHA-256    df0a55e3413208b829dde49b68d86b767a362d34b6f794e954e050ef516f9ae5
    ");
    assert_snapshot!(room.wijk("document remove 1 1").succeeds().transcript(), @"
    $ wijk document remove 1 1
    ✓ QDC-2021-001 : document 1 retiré, accord du propriétaire « Toestemming
      eigenaar »
      Le fichier reste dans
      wijk-documents/QDC-2021-001/001-toestemming-eigenaar.pdf ; supprimez-le
      vous-même s’il peut disparaître
      Annuler : wijk undo
    ");
    room.speaking("en");
    let said = room.wijk("document add 1 'Toestemming eigenaar.pdf' --kind consent --reference-only");
    assert_snapshot!(said.succeeds().transcript(), @"
    $ wijk document add 1 Toestemming eigenaar.pdf --kind consent --reference-only
    ✓ QDC-2021-001: document 1 added, owner’s consent «Toestemming eigenaar»
      The file stays in [room]/Toestemming eigenaar.pdf
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("document show 1 1").succeeds().transcript(), @"
    $ wijk document show 1 1
    QDC-2021-001 La Roue · Toestemming eigenaar

     Dossier  QDC-2021-001
     No.      1
     Kind     owner’s consent
     Title    Toestemming eigenaar
     Added    4 Oct 2021
     Copy     no
     File     [room]/Toestemming eigenaar.pdf
     There    yes
     Bytes    14
     SHA-256  df0a55e3413208b829dde49b68d86b767a362d34b6f794e954e050ef516f9ae5
    ");
    assert_snapshot!(room.wijk("document edit 1 1 --kind letter").succeeds().transcript(), @"
    $ wijk document edit 1 1 --kind letter
    ✓ QDC-2021-001: document 1 changed, letter «Toestemming eigenaar»
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("document remove 1 1").succeeds().transcript(), @"
    $ wijk document remove 1 1
    ✓ QDC-2021-001: document 1 taken out, letter «Toestemming eigenaar»
      The file stays in [room]/Toestemming eigenaar.pdf; delete it yourself
      when it may go
      To take it back: wijk undo
    ");
}

#[test]
fn a_dry_run_copies_nothing_and_a_reference_is_absolute() {
    let room = room();
    let said = room.wijk("document add 1 'Toestemming eigenaar.pdf' --kind consent --dry-run");
    assert_snapshot!(said.succeeds().transcript(), @"
    $ wijk document add 1 Toestemming eigenaar.pdf --kind consent --dry-run
    ○ QDC-2021-001: document 1 toegevoegd, toestemming van de eigenaar «Toestemming
      eigenaar»
      Kopie in wijk-documents/QDC-2021-001/001-toestemming-eigenaar.pdf
      Proefdraai: er is niets gewijzigd
    ");
    assert!(!room.path("wijk-documents").exists());
    let said = room.wijk("document add 1 'Toestemming eigenaar.pdf' --kind consent --reference-only");
    assert_snapshot!(said.succeeds().transcript(), @"
    $ wijk document add 1 Toestemming eigenaar.pdf --kind consent --reference-only
    ✓ QDC-2021-001: document 1 toegevoegd, toestemming van de eigenaar «Toestemming
      eigenaar»
      Het bestand blijft in [room]/Toestemming eigenaar.pdf
      Ongedaan maken: wijk undo
    ");
    assert!(!room.path("wijk-documents").exists());
}

#[test]
fn undo_leaves_the_copy_and_redo_finds_it_again() {
    let room = room();
    room.wijk("document add 1 'Toestemming eigenaar.pdf' --kind consent").succeeds();
    room.wijk("undo").succeeds();
    assert_eq!(copies(&room), ["001-toestemming-eigenaar.pdf"]);
    room.wijk("redo").succeeds();
    let said = room.wijk("document show 1 1 --format json").succeeds();
    assert!(said.stdout.contains("\"there\": true"), "{}", said.transcript());
    room.wijk("doctor").succeeds();
}

#[test]
fn a_copy_is_taken_away_again_when_the_document_cannot_be_noted() {
    let room = room();
    let register = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    let refuse = "CREATE TRIGGER refuse BEFORE INSERT ON document BEGIN SELECT raise(ABORT, 'no'); END";
    register.execute_batch(refuse).unwrap();
    room.wijk("document add 1 'Toestemming eigenaar.pdf' --kind consent").exits(1);
    assert!(!room.path("wijk-documents").exists());
}

#[test]
fn a_file_that_cannot_be_a_document_is_refused() {
    let room = room();
    assert_snapshot!(room.wijk("document add 1 nergens.pdf --kind photo").exits(3).transcript(), @"
    $ wijk document add 1 nergens.pdf --kind photo
    ✗ Er is geen bestand nergens.pdf
    [3]
    ");
    std::fs::create_dir(room.path("map")).unwrap();
    assert_snapshot!(room.wijk("document add 1 map --kind photo").exits(7).transcript(), @"
    $ wijk document add 1 map --kind photo
    ✗ Niets bewaard: 1 fout
      FILE · «map»: dit is geen gewoon bestand
    [7]
    ");
    room.file("leeg.pdf", "");
    assert_snapshot!(room.wijk("document add 1 leeg.pdf --kind photo").exits(7).transcript(), @"
    $ wijk document add 1 leeg.pdf --kind photo
    ✗ Niets bewaard: 1 fout
      FILE · «leeg.pdf»: het bestand is leeg
    [7]
    ");
    // Whoever may read everything is not refused.
    let path = room.file("dicht.pdf", "x");
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o000)).unwrap();
    if std::fs::File::open(&path).is_err() {
        let said = room.wijk("document add 1 dicht.pdf --kind photo").exits(1);
        assert!(said.stderr.contains("dicht.pdf"), "{}", said.transcript());
    }
    assert!(!room.path("wijk-documents").exists());
}

#[test]
fn names_that_cannot_be_titles_are_pointed_out() {
    let room = room();
    room.file("bel\u{7}en.pdf", "x");
    assert_snapshot!(room.run(["document", "add", "1", "bel\u{7}en.pdf", "--kind", "photo"]).exits(7).transcript().replace('\u{7}', "^G"), @"
    $ wijk document add 1 bel^Gen.pdf --kind photo
    ✗ Niets bewaard: 1 fout
      FILE · «bel�en.pdf»: er staan besturingstekens in de naam van het bestand;
      geef een titel met --title
    [7]
    ");
    let said = room.run(["document", "add", "1", "bel\u{7}en.pdf", "--kind", "photo", "--title", "Bellen"]);
    said.succeeds();
    assert_eq!(copies(&room), ["001-bel-en.pdf"]);
    let said = room.run([
        "document",
        "add",
        "1",
        "bel\u{7}en.pdf",
        "--kind",
        "photo",
        "--title",
        "Bellen",
        "--reference-only",
        "--again",
    ]);
    assert_snapshot!(said.exits(7).transcript().replace('\u{7}', "^G"), @"
    $ wijk document add 1 bel^Gen.pdf --kind photo --title Bellen --reference-only --again
    ✗ Niets bewaard: 1 fout
      FILE · «[room]/bel�en.pdf»: er staan tekens in dit pad die niet
      bewaard kunnen worden; hernoem het bestand, of laat --reference-only weg
    [7]
    ");
    let long = format!("{}.pdf", "a".repeat(230));
    room.file(&long, "y");
    let said = room.run(["document", "add", "1", &long, "--kind", "photo"]).exits(7).transcript();
    assert_snapshot!(said.replace(&"a".repeat(230), "a…a"), @"
    $ wijk document add 1 a…a.pdf --kind photo
    ✗ Niets bewaard: 1 fout
      FILE · «aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…»: de
      naam van het bestand is te lang voor een titel (hoogstens 200 tekens); geef er
      een met --title
    [7]
    ");
    // Longer than any file can be called.
    let said = room.run(["document", "add", "1", &"b".repeat(300), "--kind", "photo"]).exits(1);
    assert!(said.stderr.contains(&"b".repeat(300)), "{}", said.transcript());
    let said =
        room.run(["document", "add", "1", &long, "--kind", "photo", "--title", &"c".repeat(300)]).exits(7);
    assert_snapshot!(said.stderr, @"
    ✗ Niets bewaard: 1 fout
      --title · «cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc…»: 300
      tekens; hoogstens 200
    ");
}

#[test]
fn a_kind_is_named_in_three_languages_and_an_unknown_one_is_refused_with_the_nearest() {
    let mut room = room();
    assert_snapshot!(room.wijk("document add 1 --kind quote").exits(8).transcript(), @"
    $ wijk document add 1 --kind quote
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      FILE
    [8]
    ");
    assert_snapshot!(room.wijk("document add 1 'Toestemming eigenaar.pdf'").exits(8).transcript(), @"
    $ wijk document add 1 Toestemming eigenaar.pdf
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --kind
    [8]
    ");
    assert_snapshot!(room.wijk("document add 1 'Toestemming eigenaar.pdf' --kind ofertte --dated 2031-01-01").exits(7).transcript(), @"
    $ wijk document add 1 Toestemming eigenaar.pdf --kind ofertte --dated 2031-01-01
    ✗ Niets bewaard: 2 fouten
      --kind: «ofertte» is geen soort document, misschien quote; kies uit
      intention-note, consent, specifications, quote, permit, photo, map, minutes,
      agreement, proof, report, letter en other
      --dated · «2031-01-01»: 01-01-2031 ligt in de toekomst; vandaag is 04-10-2021
    [7]
    ");
    assert_snapshot!(room.wijk("document add 1 'Toestemming eigenaar.pdf' --kind zzzzz --dated 31-02-2021").exits(7).transcript(), @"
    $ wijk document add 1 Toestemming eigenaar.pdf --kind zzzzz --dated 31-02-2021
    ✗ Niets bewaard: 2 fouten
      --kind: «zzzzz» is geen soort document; kies uit intention-note, consent,
      specifications, quote, permit, photo, map, minutes, agreement, proof, report,
      letter en other
      --dated · «31-02-2021»: deze dag bestaat niet; dag voor maand, zoals
      30/09/2021
    [7]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("document add 1 'Toestemming eigenaar.pdf' --kind deviss").exits(7).transcript(), @"
    $ wijk document add 1 Toestemming eigenaar.pdf --kind deviss
    ✗ Rien n’est enregistré : 1 erreur
      --kind : « deviss » n’est pas une sorte de document, peut-être quote ;
      choisissez parmi intention-note, consent, specifications, quote, permit,
      photo, map, minutes, agreement, proof, report, letter et other
    [7]
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("document add 1 'Toestemming eigenaar.pdf' --kind zzzzz").exits(7).transcript(), @"
    $ wijk document add 1 Toestemming eigenaar.pdf --kind zzzzz
    ✗ Nothing saved: 1 fault
      --kind: «zzzzz» is not a kind of document; choose from intention-note,
      consent, specifications, quote, permit, photo, map, minutes, agreement, proof,
      report, letter and other
    [7]
    ");
    room.wijk("document add 1 'Toestemming eigenaar.pdf' --kind 'procès-verbal'").succeeds();
}

#[test]
fn every_kind_is_known_by_the_words_that_the_program_shows() {
    use strum::VariantArray;
    use wijk::domain::document::DocumentKind;
    use wijk::domain::language::Language;
    for language in [Language::Nl, Language::Fr, Language::En] {
        let tr = wijk::i18n::Tr::new(language);
        for kind in DocumentKind::VARIANTS {
            let shown = tr.term(&format!("document-{kind}"));
            assert_eq!(DocumentKind::recognise(&shown), Some(*kind), "{shown}");
        }
    }
}

#[test]
fn the_same_file_twice_in_one_dossier_is_pointed_out() {
    let mut room = room();
    room.wijk("document add 1 'Toestemming eigenaar.pdf' --kind consent").succeeds();
    room.file("kopie.pdf", "Ik ga akkoord.");
    assert_snapshot!(room.wijk("document add 1 kopie.pdf --kind consent").exits(4).transcript(), @"
    $ wijk document add 1 kopie.pdf --kind consent
    ✗ QDC-2021-001 heeft dit bestand al: document 1 «Toestemming eigenaar»
      → wijk document show QDC-2021-001 1
      → dezelfde opdracht met --again
    [4]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("document add 1 kopie.pdf --kind consent").exits(4).transcript(), @"
    $ wijk document add 1 kopie.pdf --kind consent
    ✗ QDC-2021-001 contient déjà ce fichier : document 1 « Toestemming eigenaar »
      → wijk document show QDC-2021-001 1
      → la même commande avec --again
    [4]
    ");
    assert_eq!(copies(&room).len(), 1);
    room.wijk("document add 1 kopie.pdf --kind consent --again").succeeds();
    // Another dossier may have it too.
    room.wijk("document add 2 kopie.pdf --kind consent").succeeds();
}

#[test]
fn no_document_of_that_number_and_nothing_to_change_are_said() {
    let room = room();
    room.wijk("document add 1 'Toestemming eigenaar.pdf' --kind consent").succeeds();
    assert_snapshot!(room.wijk("document show 1 7").exits(3).transcript(), @"
    $ wijk document show 1 7
    ✗ QDC-2021-001 heeft geen document 7
      1  Toestemming eigenaar
      → wijk document list QDC-2021-001
    [3]
    ");
    room.wijk("document edit 1 7 --title x").exits(3);
    room.wijk("document remove 1 7").exits(3);
    room.wijk("document list 99").exits(3);
    assert_snapshot!(room.wijk("document edit 1 1").exits(8).transcript(), @"
    $ wijk document edit 1 1
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --kind, --title, …
    [8]
    ");
    assert_snapshot!(room.wijk("document edit 1 1 --title '' --kind zz").exits(7).transcript(), @"
    $ wijk document edit 1 1 --title  --kind zz
    ✗ Niets bewaard: 2 fouten
      --kind: «zz» is geen soort document; kies uit intention-note, consent,
      specifications, quote, permit, photo, map, minutes, agreement, proof, report,
      letter en other
      --title: mag niet leeg zijn
    [7]
    ");
}

#[test]
fn a_document_that_a_finding_refers_to_stays() {
    let mut room = room();
    room.wijk("admit 1 --on 2021-10-01").succeeds();
    let file = crate::common::fixture("inventories/la-roue.toml");
    room.at("2021-12-04T09:00:00Z");
    room.run(["inventory", "add", "1", "--from", file.to_str().unwrap()]).succeeds();
    room.wijk("document add 1 'Toestemming eigenaar.pdf' --kind photo").succeeds();
    let register = rusqlite::Connection::open(room.path("wijk.db")).unwrap();
    register.execute_batch("UPDATE inventory_item SET document = 1 WHERE number IN (1, 3)").unwrap();
    assert_snapshot!(room.wijk("document remove 1 1").exits(4).transcript(), @"
    $ wijk document remove 1 1
    ✗ Document 1 kan niet weg: de vaststellingen 1 (v1) en 3 (v1) verwijzen ernaar
      → wijk inventory show QDC-2021-001
    [4]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("document remove 1 1").exits(4).transcript(), @"
    $ wijk document remove 1 1
    ✗ Le document 1 ne peut être retiré : les constats 1 (v1) et 3 (v1) y renvoient
      → wijk inventory show QDC-2021-001
    [4]
    ");
}

#[test]
fn where_no_folder_can_be_made_nothing_is_added() {
    let room = room();
    room.file("wijk-documents", "a file where the folder should be");
    let said = room.wijk("document add 1 'Toestemming eigenaar.pdf' --kind consent").exits(1);
    assert!(said.stderr.contains("wijk-documents/QDC-2021-001"), "{}", said.transcript());
    let said = room.wijk("document list 1").succeeds();
    assert!(said.stdout.contains("Nog geen documenten"), "{}", said.transcript());
    room.wijk("document add 1 'Toestemming eigenaar.pdf' --kind consent --reference-only").succeeds();
}

#[test]
fn in_a_folder_that_may_not_be_written_nothing_is_added() {
    let room = room();
    let mode = |mode| std::fs::set_permissions(room.path(""), std::fs::Permissions::from_mode(mode)).unwrap();
    mode(0o555);
    // Whoever may write everywhere is not refused.
    if std::fs::write(room.path("probe"), "").is_err() {
        room.wijk("document add 1 'Toestemming eigenaar.pdf' --kind consent").exits(1);
        room.wijk("document list 1").succeeds();
    }
    mode(0o755);
}

#[test]
fn a_document_gets_another_file() {
    let room = room();
    room.wijk("document add 1 'Toestemming eigenaar.pdf' --kind consent").succeeds();
    room.file("beter.pdf", "Ik ga helemaal akkoord.");
    assert_snapshot!(room.wijk("document edit 1 1 --file beter.pdf").succeeds().transcript(), @"
    $ wijk document edit 1 1 --file beter.pdf
    ✓ QDC-2021-001: document 1 gewijzigd, toestemming van de eigenaar «Toestemming
      eigenaar»
      Kopie in wijk-documents/QDC-2021-001/001-beter.pdf
      Ongedaan maken: wijk undo
    ");
    assert_eq!(copies(&room), ["001-beter.pdf", "001-toestemming-eigenaar.pdf"]);
    room.wijk("undo").succeeds();
    let said = room.wijk("document show 1 1 --format plain").succeeds();
    assert!(said.stdout.contains("001-toestemming-eigenaar.pdf"), "{}", said.transcript());
}
