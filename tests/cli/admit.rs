use insta::assert_snapshot;

use crate::common::Room;

#[test]
fn an_applicant_is_let_in_and_what_comes_next_is_said() {
    let room = Room::with_candidates();
    assert_snapshot!(room.wijk("admit QDC-2021-001 --by council --on 2021-10-01").succeeds().transcript(), @"
    $ wijk admit QDC-2021-001 --by council --on 2021-10-01
    ✓ QDC-2021-001 La Roue toegelaten op 01-10-2021 → voorbereiding
     ! Stuurgroep: 0 personen (partner), minstens 1 nodig                    B-ADM-5
       bron B1 · https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/sluit-aan-bij-de-dynamiek-van-de-participatieve-en-duurzame-wijken
       → wijk member add QDC-2021-001
    → wijk coach assign QDC-2021-001
    → wijk inventory add QDC-2021-001
      Ongedaan maken: wijk undo
    ");
}

#[test]
fn a_part_of_the_name_is_enough_and_french_is_spoken() {
    let mut room = Room::with_candidates();
    room.speaking("fr");
    assert_snapshot!(room.wijk("admit marelle").succeeds().transcript(), @"
    $ wijk admit marelle
    ✓ QDC-2021-006 Marelle admis le 04/10/2021 → préparation
     ! Comité de pilotage : 0 personne (partenaire), minimum 1               B-ADM-5
       source B1 · https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/sluit-aan-bij-de-dynamiek-van-de-participatieve-en-duurzame-wijken
       → wijk member add QDC-2021-006
    → wijk coach assign QDC-2021-006
    → wijk inventory add QDC-2021-006
      Annuler : wijk undo
    ");
}

#[test]
fn a_group_that_became_too_small_is_refused_until_the_rule_is_set_aside_with_a_reason() {
    let room = Room::with_candidates();
    room.wijk("member end QDC-2021-001 'Lid 3 La'").succeeds();
    assert_snapshot!(room.wijk("admit QDC-2021-001").exits(4).transcript(), @"
    $ wijk admit QDC-2021-001
    ✗ QDC-2021-001 La Roue: nog niet klaar voor toelating, 1 regel niet voldaan
     ✗ Stuurgroep: 4 personen (bewoner, vereniging en partner), minstens 5   B-ADM-1
       nodig
       bron B10 · https://vooruitmetdewijk.brussels/burgerprojectoproep/
       → wijk member add QDC-2021-001
     ! Stuurgroep: 0 personen (partner), minstens 1 nodig                    B-ADM-5
       bron B1 · https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/sluit-aan-bij-de-dynamiek-van-de-participatieve-en-duurzame-wijken
       → wijk member add QDC-2021-001
    [4]
    ");
    assert_snapshot!(room.wijk("admit QDC-2021-001 --override B-ADM-1").exits(2).transcript(), @"
    $ wijk admit QDC-2021-001 --override B-ADM-1
    ✗ Dit ontbreekt: --reason <TEXT>
      Gebruik: wijk admit [OPTIES] <DOSSIER>
      Meer uitleg: wijk admit --help
    [2]
    ");
    assert_snapshot!(room.wijk("admit 1 --override b-adm-1 --reason 'nieuw lid in november'").succeeds().transcript(), @"
    $ wijk admit 1 --override b-adm-1 --reason nieuw lid in november
    ✓ QDC-2021-001 La Roue toegelaten op 04-10-2021 → voorbereiding
     ! Stuurgroep: 0 personen (partner), minstens 1 nodig                    B-ADM-5
       bron B1 · https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/sluit-aan-bij-de-dynamiek-van-de-participatieve-en-duurzame-wijken
       → wijk member add QDC-2021-001
    → wijk coach assign QDC-2021-001
    → wijk inventory add QDC-2021-001
      Ongedaan maken: wijk undo
    ");
}

#[test]
fn only_a_rule_that_stands_in_the_way_can_be_set_aside() {
    let room = Room::with_candidates();
    assert_snapshot!(room.wijk("admit 1 --override B-ADM-1 --reason zomaar").exits(4).transcript(), @"
    $ wijk admit 1 --override B-ADM-1 --reason zomaar
    ✗ Regel B-ADM-1 is voldaan en hoeft niet terzijde
    [4]
    ");
    assert_snapshot!(room.wijk("admit 1 --override B-ADM-99 --reason zomaar").exits(3).transcript(), @"
    $ wijk admit 1 --override B-ADM-99 --reason zomaar
    ✗ Deze editie kent geen regel «B-ADM-99»
    [3]
    ");
    assert_snapshot!(room.wijk("admit 1 --override B-CO-1 --reason zomaar").exits(3).transcript(), @"
    $ wijk admit 1 --override B-CO-1 --reason zomaar
    ✗ Regel B-CO-1 speelt hier niet mee
    [3]
    ");
    assert_snapshot!(room.wijk("admit 1 --override B-ADM-1 --reason ' '").exits(4).transcript(), @"
    $ wijk admit 1 --override B-ADM-1 --reason  
    ✗ Geef een reden op om een regel terzijde te schuiven: B-ADM-1
      → dezelfde opdracht met --reason …
    [4]
    ");
}

#[test]
fn a_day_before_the_application_or_in_the_future_is_refused() {
    let room = Room::with_candidates();
    assert_snapshot!(room.wijk("admit 1 --on 2021-09-09").exits(4).transcript(), @"
    $ wijk admit 1 --on 2021-09-09
    ✗ 09-09-2021 ligt vóór de vorige stap (10-09-2021)
      → dezelfde opdracht met --on 2021-09-10
    [4]
    ");
    assert_snapshot!(room.wijk("admit 1 --on 2021-10-05").exits(4).transcript(), @"
    $ wijk admit 1 --on 2021-10-05
    ✗ 05-10-2021 ligt in de toekomst; vandaag is 04-10-2021
      → dezelfde opdracht met --on 2021-10-04
    [4]
    ");
    assert_snapshot!(room.wijk("admit 1 --on 31/02/2021").exits(7).transcript(), @"
    $ wijk admit 1 --on 31/02/2021
    ✗ Niets bewaard: 1 fout
      --on · «31/02/2021»: deze dag bestaat niet; dag voor maand, zoals 30/09/2021
    [7]
    ");
}

#[test]
fn whoever_is_in_already_is_not_let_in_again() {
    let room = Room::with_candidates();
    room.wijk("admit 1").succeeds();
    assert_snapshot!(room.wijk("admit 1").exits(4).transcript(), @"
    $ wijk admit 1
    ✗ QDC-2021-001 La Roue staat op «voorbereiding»: toelaten kan nu niet
      → wijk check QDC-2021-001
    [4]
    ");
}

#[test]
fn a_dossier_that_is_not_there_or_that_could_be_several_is_not_guessed() {
    let room = Room::with_candidates();
    assert_snapshot!(room.wijk("admit Atlantis").exits(3).transcript(), @"
    $ wijk admit Atlantis
    ✗ Geen dossier gevonden voor «Atlantis»
      → wijk list
      → wijk search Atlantis
    [3]
    ");
    assert_snapshot!(room.wijk("admit les").exits(3).transcript(), @"
    $ wijk admit les
    ✗ «les» past op meer dan één dossier:
      QDC-2021-014  Sous les palmiers d’Eléonore
      QDC-2021-013  Les épiphytes d’ATOMA
      QDC-2021-012  Les Anjoués - Le Bon Pasteur Quartier Durable
      QDC-2021-008  Les Bains de nature Schaerbeekois
    [3]
    ");
}

#[test]
fn a_dry_run_judges_and_changes_nothing() {
    let room = Room::with_candidates();
    assert_snapshot!(room.wijk("admit 1 --dry-run").succeeds().transcript(), @"
    $ wijk admit 1 --dry-run
    ○ QDC-2021-001 La Roue toegelaten op 04-10-2021 → voorbereiding
     ! Stuurgroep: 0 personen (partner), minstens 1 nodig                    B-ADM-5
       bron B1 · https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/sluit-aan-bij-de-dynamiek-van-de-participatieve-en-duurzame-wijken
       → wijk member add QDC-2021-001
      Proefdraai: er is niets gewijzigd
    ");
    room.wijk("admit 1").succeeds();
}
