use insta::assert_snapshot;

use crate::common::Room;

#[test]
fn what_was_undone_is_done_again_and_history_grows() {
    let mut room = Room::with_candidates();
    room.wijk("admit 1 --on 2021-10-01").succeeds();
    room.wijk("undo").succeeds();
    assert_snapshot!(room.wijk("redo").succeeds().transcript(), @"
    $ wijk redo
      Bewerking 4 van 04-10-2021 door an: Bewerking 3 ongedaan gemaakt
      1 × dossier krijgt de vorige inhoud
      1 × stap in een dossier komt terug
    ✓ Bewerking 4 herroepen: de wijziging geldt opnieuw
    → wijk undo
    ");
    assert_snapshot!(room.wijk("log").succeeds().transcript(), @"
    $ wijk log
    Logboek

     Nr.  Wanneer           Wie  Wat
       5  04-10-2021 11:00  an   Herroeping 4 ongedaan gemaakt
       4  04-10-2021 11:00  an   Bewerking 3 ongedaan gemaakt · herroepen door 5
       3  04-10-2021 11:00  an   QDC-2021-001 La Roue toegelaten op 01-10-2021 ·
                                 herroepen door 4
       2  04-10-2021 11:00  an   14 aanmeldingen ingelezen in QDC-2021
       1  04-10-2021 11:00  an   Editie QDC-2021 geopend
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("redo").exits(4).transcript(), @"
    $ wijk redo
    ✗ Il n’y a rien à rétablir
      → wijk log
    [4]
    ");
}

#[test]
fn only_an_undo_is_taken_back() {
    let mut room = Room::with_candidates();
    assert_snapshot!(room.wijk("redo").exits(4).transcript(), @"
    $ wijk redo
    ✗ Er is niets om opnieuw te doen
      → wijk log
    [4]
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("redo 2").exits(4).transcript(), @"
    $ wijk redo 2
    ✗ Operation 2 is not an undo
      → wijk undo 2
    [4]
    ");
    assert_snapshot!(room.wijk("redo 12").exits(3).transcript(), @"
    $ wijk redo 12
    ✗ There is no operation 12
      → wijk log
    [3]
    ");
}

#[test]
fn an_undo_that_was_overtaken_is_refused() {
    let room = Room::with_candidates();
    room.wijk("member end 1 'lid 2' --on 2021-10-01").succeeds();
    room.wijk("undo").succeeds();
    room.wijk("member end 1 'lid 2' --on 2021-10-02").succeeds();
    assert_snapshot!(room.wijk("redo").exits(4).transcript(), @"
    $ wijk redo
      Bewerking 4 van 04-10-2021 door an: Bewerking 3 ongedaan gemaakt
      1 × rol krijgt de vorige inhoud
    ✗ Dit kan niet meer ongedaan gemaakt worden: een latere bewerking bouwt erop
      voort
      → wijk undo 5
      → wijk log
    [4]
    ");
}
