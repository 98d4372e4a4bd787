use insta::assert_snapshot;

use crate::common::Room;

#[test]
fn the_last_change_is_shown_and_taken_back() {
    let mut room = Room::with_candidates();
    room.wijk("admit 1 --on 2021-10-01").succeeds();
    assert_snapshot!(room.wijk("undo").succeeds().transcript(), @"
    $ wijk undo
      Bewerking 3 van 04-10-2021 door an: QDC-2021-001 La Roue toegelaten op
      01-10-2021
      1 × dossier krijgt de vorige inhoud
      1 × stap in een dossier verdwijnt
    ✓ Bewerking 3 ongedaan gemaakt
    → wijk redo
    ");
    assert_snapshot!(room.wijk("undo").succeeds().transcript(), @"
    $ wijk undo
      Bewerking 2 van 04-10-2021 door an: 14 aanmeldingen ingelezen in QDC-2021
      14 × dossier verdwijnt
      14 × stap in een dossier verdwijnt
      26 × thema van een dossier verdwijnt
      14 × wijk verdwijnt
      14 × gemeente van een wijk verdwijnt
      97 × persoon verdwijnt
      97 × rol verdwijnt
    ✓ Bewerking 2 ongedaan gemaakt
    → wijk redo
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("undo").succeeds().transcript(), @"
    $ wijk undo
      Opération 1 du 04/10/2021 par an : Édition QDC-2021 ouverte
      1 × édition disparaît
      1 × écriture disparaît
    ✓ Opération 1 annulée
    → wijk redo
    ");
    assert_snapshot!(room.wijk("undo").exits(4).transcript(), @"
    $ wijk undo
    ✗ Il n’y a rien à annuler
      → wijk log
    [4]
    ");
}

#[test]
fn what_later_changes_built_on_stays_and_they_are_named() {
    let room = Room::with_candidates();
    room.wijk("admit 1 --on 2021-10-01").succeeds();
    room.wijk("suspend 1 --reason 'werf in de straat'").succeeds();
    assert_snapshot!(room.wijk("undo 3").exits(4).transcript(), @"
    $ wijk undo 3
      Bewerking 3 van 04-10-2021 door an: QDC-2021-001 La Roue toegelaten op
      01-10-2021
      1 × dossier krijgt de vorige inhoud
      1 × stap in een dossier verdwijnt
    ✗ Dit kan niet meer ongedaan gemaakt worden: een latere bewerking bouwt erop
      voort
      → wijk undo 4
      → wijk log
    [4]
    ");
    room.wijk("undo 4").succeeds();
    room.wijk("undo 3").succeeds();
    assert_snapshot!(room.wijk("undo 3").exits(4).transcript(), @"
    $ wijk undo 3
    ✗ Bewerking 3 is al herroepen door bewerking 6
      → wijk redo 6
    [4]
    ");
    assert_snapshot!(room.wijk("undo 5").exits(4).transcript(), @"
    $ wijk undo 5
    ✗ Bewerking 5 is zelf een herroeping
      → wijk redo 5
    [4]
    ");
}

#[test]
fn an_edition_with_applications_in_it_is_not_taken_back() {
    let room = Room::with_candidates();
    assert_snapshot!(room.wijk("undo 1").exits(4).transcript(), @"
    $ wijk undo 1
      Bewerking 1 van 04-10-2021 door an: Editie QDC-2021 geopend
      1 × editie verdwijnt
      1 × boeking verdwijnt
    ✗ Dit kan niet meer ongedaan gemaakt worden: een latere bewerking bouwt erop
      voort
      → wijk undo 2
      → wijk log
    [4]
    ");
}

#[test]
fn an_operation_that_never_was_is_not_found() {
    let room = Room::with_register();
    assert_snapshot!(room.wijk("undo 12").exits(3).transcript(), @"
    $ wijk undo 12
    ✗ Er is geen bewerking 12
      → wijk log
    [3]
    ");
    assert_eq!(room.wijk("undo eergisteren").code, 2);
}

#[test]
fn a_dry_run_shows_and_changes_nothing() {
    let mut room = Room::with_candidates();
    room.speaking("en");
    let before = std::fs::read(room.path("wijk.db")).unwrap();
    assert_snapshot!(room.wijk("undo --dry-run").succeeds().transcript(), @"
    $ wijk undo --dry-run
      Operation 2 of 4 Oct 2021 by an: 14 applications read into QDC-2021
      14 × dossier goes
      14 × move of a dossier goes
      26 × theme of a dossier goes
      14 × neighbourhood goes
      14 × municipality of a neighbourhood goes
      97 × person goes
      97 × role goes
      Dry run: nothing was changed
    ");
    assert!(before == std::fs::read(room.path("wijk.db")).unwrap(), "the register changed");
}
