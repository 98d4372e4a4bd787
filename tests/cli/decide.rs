use insta::assert_snapshot;

use crate::common::Room;

#[test]
fn nothing_is_decided_before_the_roadmap_is_submitted() {
    let mut room = Room::with_candidates();
    let award = "decide 1 award --project 1 --amount 1000 --by jury";
    assert_snapshot!(room.wijk(award).exits(4).transcript(), @"
    $ wijk decide 1 award --project 1 --amount 1000 --by jury
    ✗ QDC-2021-001 La Roue staat op «kandidaat»; dit kan alleen bij «indienen en
      selecteren»
      → wijk check QDC-2021-001
    [4]
    ");
    room.wijk("admit 1").succeeds();
    room.speaking("fr");
    assert_snapshot!(room.wijk(award).exits(4).transcript(), @"
    $ wijk decide 1 award --project 1 --amount 1000 --by jury
    ✗ QDC-2021-001 La Roue est en préparation ; ceci n’est possible qu’en dépôt et
      sélection
      → wijk check QDC-2021-001
    [4]
    ");
}

#[test]
fn without_a_terminal_each_missing_answer_names_its_flag() {
    let room = Room::with_candidates();
    assert_snapshot!(room.wijk("decide 1 award").transcript(), @"
    $ wijk decide 1 award
    ✗ QDC-2021-001 La Roue staat op «kandidaat»; dit kan alleen bij «indienen en
      selecteren»
      → wijk check QDC-2021-001
    [4]
    ");
}

#[test]
fn a_wrong_command_line_amount_or_day_is_told_before_anything_else() {
    let room = Room::with_candidates();
    assert_snapshot!(room.wijk("decide 1 misschien").exits(2).transcript(), @"
    $ wijk decide 1 misschien
    ✗ «misschien» is geen geldige waarde voor [award|refuse]
      Mogelijk: award, refuse
      Gebruik: wijk decide [OPTIES] <DOSSIER> [award|refuse]
      Meer uitleg: wijk decide --help
    [2]
    ");
    assert_snapshot!(room.wijk("decide 1 award --project 1 --amount 1.000 --by jury").exits(7).transcript(), @"
    $ wijk decide 1 award --project 1 --amount 1.000 --by jury
    ✗ Niets bewaard: 1 fout
      --amount · «1.000»: dit kan op twee manieren gelezen worden; schrijf 1000 of
      1.000,00
    [7]
    ");
    assert_snapshot!(room.wijk("decide 1 award --project 1 --amount 1000 --by jury --on 2021-02-30").exits(7).transcript(), @"
    $ wijk decide 1 award --project 1 --amount 1000 --by jury --on 2021-02-30
    ✗ Niets bewaard: 1 fout
      --on · «2021-02-30»: deze dag bestaat niet; dag voor maand, zoals 30/09/2021
    [7]
    ");
    assert_snapshot!(room.wijk("decide 99 award --project 1 --amount 1000 --by jury").exits(3).transcript(), @"
    $ wijk decide 99 award --project 1 --amount 1000 --by jury
    ✗ Geen dossier gevonden voor «99»
      → wijk list
      → wijk search 99
    [3]
    ");
}

#[test]
fn less_than_was_asked_is_explained_and_what_remains_is_told() {
    let mut room = super::prepared::submitted();
    let less = "decide roue --project 1 award --amount 5000 --by council --on 2021-12-16";
    assert_snapshot!(room.wijk(less).exits(4).transcript(), @"");
    assert_snapshot!(room.wijk(&format!("{less} --reason 'De gemeente leent hekken'")).succeeds().transcript(), @"");
    room.speaking("fr");
    assert_snapshot!(room.wijk("decide roue --project 2 refuse --by council --on 2021-12-16 --condition x --reason y").exits(4).transcript(), @"");
    assert_snapshot!(room.wijk("decide notify roue --on 2021-12-17").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("decide notify roue").exits(4).transcript(), @"");
    room.speaking("en");
    assert_snapshot!(room.wijk("decide --session 9 --by council").exits(3).transcript(), @"");
}
