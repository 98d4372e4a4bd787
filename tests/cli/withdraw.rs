use insta::assert_snapshot;

use crate::common::Room;

#[test]
fn a_neighbourhood_steps_out_with_its_reason() {
    let room = Room::with_candidates();
    assert_snapshot!(room.wijk("withdraw 2 --reason 'trekkers verhuisd' --on 2021-10-02").succeeds().transcript(), @"
    $ wijk withdraw 2 --reason trekkers verhuisd --on 2021-10-02
    ✓ QDC-2021-002 Oxy15 _ Oxydurable teruggetrokken op 02-10-2021
      Ongedaan maken: wijk undo
    ");
}

#[test]
fn without_a_reason_or_with_an_empty_one_nothing_happens() {
    let room = Room::with_candidates();
    assert_snapshot!(room.wijk("withdraw 2").exits(8).transcript(), @"
    $ wijk withdraw 2
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --reason
    [8]
    ");
    assert_snapshot!(room.wijk("withdraw 2 --reason ''").exits(4).transcript(), @"
    $ wijk withdraw 2 --reason 
    ✗ Geef een reden op voor: terugtrekken
      → wijk withdraw QDC-2021-002 --reason …
    [4]
    ");
}

#[test]
fn it_does_not_happen_twice() {
    let mut room = Room::with_candidates();
    room.wijk("withdraw 2 --reason 'trekkers verhuisd'").succeeds();
    room.speaking("en");
    assert_snapshot!(room.wijk("withdraw 2 --reason 'trekkers verhuisd'").exits(4).transcript(), @"
    $ wijk withdraw 2 --reason trekkers verhuisd
    ✗ QDC-2021-002 Oxy15 _ Oxydurable is at «withdrawn» and cannot be withdrawn now
      → wijk reopen QDC-2021-002 --reason …
    [4]
    ");
}

#[test]
fn a_wrong_day_or_an_unknown_dossier_is_refused() {
    let mut room = Room::with_candidates();
    room.speaking("fr");
    assert_snapshot!(room.wijk("withdraw 2 --reason x --on 2020-01-01").exits(4).transcript(), @"
    $ wijk withdraw 2 --reason x --on 2020-01-01
    ✗ Le 01/01/2020 est antérieur à la dernière étape (11/09/2021)
      → la même commande avec --on 2021-09-11
    [4]
    ");
    assert_snapshot!(room.wijk("withdraw 2 --reason x --on demain").exits(7).transcript(), @"
    $ wijk withdraw 2 --reason x --on demain
    ✗ Rien n’est enregistré : 1 erreur
      --on · « demain » : ce n’est pas une date ; attendu, par exemple 30/09/2021 ou
      2021-09-30
    [7]
    ");
    assert_snapshot!(room.wijk("withdraw 99 --reason x").exits(3).transcript(), @"
    $ wijk withdraw 99 --reason x
    ✗ Aucun dossier pour « 99 »
      → wijk list
      → wijk search 99
    [3]
    ");
}
