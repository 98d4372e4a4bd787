use insta::assert_snapshot;

use crate::common::Room;

#[test]
fn neighbourhoods_are_listed_with_their_dossiers() {
    let room = Room::with_candidates();
    assert_snapshot!(room.wijk("neighbourhood list les").succeeds().transcript(), @"
    $ wijk neighbourhood list les
    Wijken

     Naam                                         Gemeenten            Dossiers
     Les Anjoués - Le Bon Pasteur Quartier        Sint-Agatha-Berchem  QDC-2021-012
     Durable
     Les Bains de nature Schaerbeekois            Schaarbeek           QDC-2021-008
     Les épiphytes d’ATOMA                        Koekelberg           QDC-2021-013
     Sous les palmiers d’Eléonore                 Oudergem             QDC-2021-014
    ");
    assert_snapshot!(room.wijk("neighbourhood list Atlantis").succeeds().transcript(), @"
    $ wijk neighbourhood list Atlantis
    Wijken

     Geen wijk gevonden voor «Atlantis»
    ");
}

#[test]
fn two_that_are_one_are_joined() {
    let mut room = Room::with_candidates();
    assert_snapshot!(room.wijk("neighbourhood merge 'La Roue' metamorphosis").succeeds().transcript(), @"
    $ wijk neighbourhood merge La Roue metamorphosis
    ✓ «La Roue» samengevoegd met «Metamorphosis»: 2 dossiers in totaal
    ! Nu loopt meer dan één dossier van deze wijk in dezelfde editie: QDC-2021-001
      en QDC-2021-005
    → wijk withdraw QDC-2021-005 --reason …
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("neighbourhood list morph --format plain").succeeds().transcript(), @"
    $ wijk neighbourhood list morph --format plain
    name	municipalities	dossiers	joint
    Metamorphosis	21007|21001	QDC-2021-001|QDC-2021-005
    ");
    room.wijk("undo").succeeds();
    room.speaking("fr");
    assert_snapshot!(room.wijk("neighbourhood merge baobab Marelle").exits(3).transcript(), @"
    $ wijk neighbourhood merge baobab Marelle
    ✗ Aucun quartier pour « baobab »
      → wijk neighbourhood list
    [3]
    ");
    assert_snapshot!(room.wijk("neighbourhood merge ba-o-bab Marelle").succeeds().transcript(), @"
    $ wijk neighbourhood merge ba-o-bab Marelle
    ✓ « Ba-O-bab » fusionné avec « Marelle » : 2 dossiers au total
    ! Plusieurs dossiers de ce quartier sont désormais en cours dans la même
      édition : QDC-2021-004 et QDC-2021-006
    → wijk withdraw QDC-2021-006 --reason …
      Annuler : wijk undo
    ");
}

#[test]
fn one_and_the_same_an_unknown_one_and_an_ambiguous_one_are_refused() {
    let room = Room::with_candidates();
    assert_snapshot!(room.wijk("neighbourhood merge Marelle marelle").exits(4).transcript(), @"
    $ wijk neighbourhood merge Marelle marelle
    ✗ Dit is één en dezelfde wijk
      → wijk neighbourhood list Marelle
    [4]
    ");
    assert_snapshot!(room.wijk("neighbourhood merge Atlantis Marelle").exits(3).transcript(), @"
    $ wijk neighbourhood merge Atlantis Marelle
    ✗ Geen wijk gevonden voor «Atlantis»
      → wijk neighbourhood list
    [3]
    ");
    assert_snapshot!(room.wijk("neighbourhood merge les Marelle").exits(3).transcript(), @"
    $ wijk neighbourhood merge les Marelle
    ✗ «les» past op meer dan één wijk:
      Les Anjoués - Le Bon Pasteur Quartier Durable
      Les Bains de nature Schaerbeekois
      Les épiphytes d’ATOMA
      Sous les palmiers d’Eléonore
    [3]
    ");
    assert_eq!(room.wijk("neighbourhood merge Marelle").code, 2);
}
