use insta::assert_snapshot;

use crate::common::Room;

#[test]
fn details_change_and_are_named() {
    let mut room = Room::with_candidates();
    let said =
        room.wijk("edit 1 --neighbourhood 'La Roue - Het Rad' --asked 12.500,00 --email rad@example.org");
    assert_snapshot!(said.succeeds().transcript(), @"
    $ wijk edit 1 --neighbourhood La Roue - Het Rad --asked 12.500,00 --email rad@example.org
    ✓ QDC-2021-001 La Roue - Het Rad gewijzigd: Naam van de wijk, E-mailadres en
      Gevraagd bedrag
      Ongedaan maken: wijk undo
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("edit 'het rad' --theme compost --theme énergie").succeeds().transcript(), @"
    $ wijk edit het rad --theme compost --theme énergie
    ✓ QDC-2021-001 La Roue - Het Rad modifié : Thèmes
      Annuler : wijk undo
    ");
}

#[test]
fn every_fault_of_what_is_said_is_listed_and_nothing_changes() {
    let room = Room::with_candidates();
    let before = std::fs::read(room.path("wijk.db")).unwrap();
    let said = room.wijk(
        "edit 1 --asked 1.000 --theme vuurwerk --municipality Brusel --email rad@ --submitted 31/09/2021",
    );
    assert_snapshot!(said.exits(7).transcript(), @"
    $ wijk edit 1 --asked 1.000 --theme vuurwerk --municipality Brusel --email rad@ --submitted 31/09/2021
    ✗ Niets bewaard: 5 fouten
      --municipality: «Brusel» is geen gemeente van dit gebied; geef een naam,
      NIS-code of postcode. Lijkt op: Brussel, Sint-Agatha-Berchem en Ukkel
      --theme: «vuurwerk» is geen thema van deze editie; kies uit: Collectieve
      compost, Good Food: duurzame voeding en moestuinen, Natuur en biodiversiteit,
      Zero afval, Energie, Openbare netheid en Duurzame mobiliteit
      --email · «rad@»: dit is geen e-mailadres
      --asked · «1.000»: dit kan op twee manieren gelezen worden; schrijf 1000 of
      1.000,00
      --submitted · «31/09/2021»: deze dag bestaat niet; dag voor maand, zoals
      30/09/2021
    [7]
    ");
    assert!(before == std::fs::read(room.path("wijk.db")).unwrap(), "the register changed");
}

#[test]
fn a_change_of_nothing_is_refused() {
    let room = Room::with_candidates();
    assert_snapshot!(room.wijk("edit 1").exits(4).transcript(), @"
    $ wijk edit 1
    ✗ Er is niets opgegeven om te wijzigen
      → wijk edit QDC-2021-001 --help
    [4]
    ");
}

#[test]
fn a_dossier_that_ended_or_is_not_there_is_not_edited() {
    let mut room = Room::with_candidates();
    room.speaking("en");
    assert_snapshot!(room.wijk("edit 99 --asked 1").exits(3).transcript(), @"
    $ wijk edit 99 --asked 1
    ✗ No dossier found for «99»
      → wijk list
      → wijk search 99
    [3]
    ");
    room.wijk("withdraw 1 --reason moved").succeeds();
    assert_snapshot!(room.wijk("edit 1 --asked 1").exits(4).transcript(), @"
    $ wijk edit 1 --asked 1
    ✗ QDC-2021-001 La Roue is at «withdrawn» and is not running now
      → wijk reopen QDC-2021-001 --reason …
    [4]
    ");
}

#[test]
fn b_pb_11_neighbourhoods_hand_in_together_and_part_again() {
    let mut room = Room::with_candidates();
    assert_snapshot!(room.wijk("edit 1 --with Metamorphosis").succeeds().transcript(), @"
    $ wijk edit 1 --with Metamorphosis
    ✓ QDC-2021-001 La Roue + Metamorphosis gewijzigd: Samen met
    ! Neemt in deze editie ook deel aan QDC-2021-005: dat kan niet tweemaal
      ingediend worden
    → wijk show QDC-2021-005
      Ongedaan maken: wijk undo
    ");
    // It is found by either name, and nobody hands in twice.
    assert_snapshot!(room.wijk("edit 1 --with metamorphosis").exits(4).transcript(), @"
    $ wijk edit 1 --with metamorphosis
    ✗ Metamorphosis hoort al bij QDC-2021-001
      → wijk show QDC-2021-001
    [4]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("edit 1 --with 'la roue'").exits(4).transcript(), @"
    $ wijk edit 1 --with la roue
    ✗ La Roue fait déjà partie de QDC-2021-001
      → wijk show QDC-2021-001
    [4]
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("edit 1 --without helmet").exits(3).transcript(), @"
    $ wijk edit 1 --without helmet
    ✗ No neighbourhood «helmet», or several, in QDC-2021-001
      Metamorphosis
      → wijk show QDC-2021-001
    [3]
    ");
    room.speaking("nl");
    let list = room.wijk("list --format plain").succeeds();
    assert!(list.stdout.contains("La Roue + Metamorphosis"), "{}", list.transcript());
    let shown = room.wijk("show 1").succeeds();
    assert!(shown.stdout.contains("Samen met"), "{}", shown.transcript());
    let listed = room.wijk("neighbourhood list metamorphosis --format json").succeeds();
    assert!(listed.stdout.contains("\"joint\": [\n"), "{}", listed.transcript());
    room.wijk("neighbourhood merge metamorphosis 'la roue'").succeeds();
    let shown = room.wijk("show 1").succeeds();
    assert!(!shown.stdout.contains("Samen met"), "it became one with itself: {}", shown.transcript());
    room.wijk("undo").succeeds();
    room.wijk("edit 1 --without metamorphosis").succeeds();
    let shown = room.wijk("show 1").succeeds();
    assert!(!shown.stdout.contains("Samen met"), "{}", shown.transcript());
    assert_snapshot!(room.wijk("edit 1 --without metamorphosis").exits(3).transcript(), @"
    $ wijk edit 1 --without metamorphosis
    ✗ Bij QDC-2021-001 dient geen andere wijk mee in
      → wijk show QDC-2021-001
    [3]
    ");
}
