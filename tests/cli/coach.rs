use insta::assert_snapshot;

use crate::common::Room;

#[test]
fn a_coach_is_assigned_and_ends() {
    let room = Room::with_candidates();
    room.wijk("admit 1 --on 2021-10-01").succeeds();
    assert_snapshot!(room.wijk("coach assign 1 'Nadia El Amrani' --on 2021-10-01").succeeds().transcript(), @"
    $ wijk coach assign 1 Nadia El Amrani --on 2021-10-01
    ✓ QDC-2021-001: Nadia El Amrani is coach sinds 01-10-2021
    → wijk check QDC-2021-001
      Ongedaan maken: wijk undo
    ");
    let said = room.wijk("check 1").exits(5);
    assert!(said.stdout.contains("Coach aangeduid"), "{}", said.transcript());
    assert_snapshot!(room.wijk("coach end 1").succeeds().transcript(), @"
    $ wijk coach end 1
    ✓ QDC-2021-001: de opdracht van Nadia El Amrani eindigt op 04-10-2021
      Ongedaan maken: wijk undo
    ");
    let said = room.wijk("check 1").exits(5);
    assert!(said.stdout.contains("Nog geen coach aangeduid"), "{}", said.transcript());
}

#[test]
fn a_new_coach_takes_the_place_of_the_one_before() {
    let mut room = Room::with_candidates();
    room.wijk("coach assign 1 'Nadia El Amrani' --on 2021-10-01").succeeds();
    room.speaking("fr");
    assert_snapshot!(room.wijk("coach assign 1 'Jan Peeters'").succeeds().transcript(), @"
    $ wijk coach assign 1 Jan Peeters
    ✓ QDC-2021-001 : Jan Peeters est coach depuis le 04/10/2021
    → wijk check QDC-2021-001
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("coach end 1").succeeds().transcript(), @"
    $ wijk coach end 1
    ✓ QDC-2021-001 : la mission de Jan Peeters prend fin le 04/10/2021
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("coach end 1").exits(4).transcript(), @"
    $ wijk coach end 1
    ✗ QDC-2021-001 n’a pas de coach
      → wijk coach assign QDC-2021-001
    [4]
    ");
}

#[test]
fn a_coach_without_a_name_a_right_day_or_a_running_dossier_is_refused() {
    let room = Room::with_candidates();
    assert_snapshot!(room.wijk("coach assign 1").exits(8).transcript(), @"
    $ wijk coach assign 1
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      NAME
    [8]
    ");
    assert_snapshot!(room.wijk("coach assign 1 ''").exits(7).transcript(), @"
    $ wijk coach assign 1 
    ✗ Niets bewaard: 1 fout
      NAME: hier hoort een tekst zonder besturingstekens
    [7]
    ");
    assert_snapshot!(room.wijk("coach assign 1 Nadia --on 2021-10-05").exits(4).transcript(), @"
    $ wijk coach assign 1 Nadia --on 2021-10-05
    ✗ 05-10-2021 ligt in de toekomst; vandaag is 04-10-2021
      → dezelfde opdracht met --on 2021-10-04
    [4]
    ");
    assert_snapshot!(room.wijk("coach assign 1 Nadia --on morgen").exits(7).transcript(), @"
    $ wijk coach assign 1 Nadia --on morgen
    ✗ Niets bewaard: 1 fout
      --on · «morgen»: dit is geen datum; verwacht zoals 30/09/2021 of 2021-09-30
    [7]
    ");
    assert_snapshot!(room.wijk("coach assign 99 Nadia").exits(3).transcript(), @"
    $ wijk coach assign 99 Nadia
    ✗ Geen dossier gevonden voor «99»
      → wijk list
      → wijk search 99
    [3]
    ");
    room.wijk("withdraw 1 --reason verhuisd").succeeds();
    assert_snapshot!(room.wijk("coach assign 1 Nadia").exits(4).transcript(), @"
    $ wijk coach assign 1 Nadia
    ✗ QDC-2021-001 La Roue staat op «teruggetrokken» en loopt nu niet
      → wijk reopen QDC-2021-001 --reason …
    [4]
    ");
}

#[test]
fn a_coach_does_not_end_before_the_beginning() {
    let room = Room::with_candidates();
    room.wijk("coach assign 1 Nadia --on 2021-10-02").succeeds();
    assert_snapshot!(room.wijk("coach end 1 --on 2021-10-01").exits(4).transcript(), @"
    $ wijk coach end 1 --on 2021-10-01
    ✗ 01-10-2021 ligt vóór de vorige stap (02-10-2021)
      → dezelfde opdracht met --on 2021-10-02
    [4]
    ");
}

#[test]
fn coach_alone_shows_what_it_can_do() {
    let said = Room::with_register().wijk("coach").exits(2);
    assert!(said.stderr.contains("assign") && said.stderr.contains("end"), "{}", said.transcript());
}
