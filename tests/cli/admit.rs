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
      Gebruik: wijk admit [OPTIES] [DOSSIER]
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

/// A request that lacks what the rules want, and two initiatives that do not.
fn with_three() -> Room {
    let mut room = Room::with_register();
    room.at("2024-04-23T09:00:00Z");
    room.wijk("edition open participation-service/2024").succeeds();
    let apply = "apply --edition PART-2024 --contact Stedenbouw --email stedenbouw@example.org";
    for (place, track) in [("Evere", "initiative"), ("Jette", "support"), ("Vorst", "initiative")] {
        let line = format!("{apply} --neighbourhood {place} --municipality {place} --track {track}");
        room.wijk(&line).succeeds();
    }
    room
}

#[test]
fn every_candidate_is_admitted_at_once_or_none() {
    let mut room = with_three();
    assert_snapshot!(room.wijk("admit --all").exits(4).transcript(), @"
    $ wijk admit --all
    ✗ Niemand toegelaten: 1 van 3 kandidaten is er nog niet klaar voor, met de
      regels die in de weg staan: PART-2024-002 (P-7)
      → wijk check PART-2024-002
      → wijk admit --all --edition PART-2024 --skip-refused
    [4]
    ");
    assert_snapshot!(room.wijk("admit --all --edition PART-2024 --skip-refused --dry-run").succeeds().transcript(), @"
    $ wijk admit --all --edition PART-2024 --skip-refused --dry-run
    ○ PART-2024: 2 kandidaten toegelaten op 23-04-2024
    ! Regel W-CARD (aanbevolen) is niet voldaan bij 2 dossiers
    ! Nog niet toegelaten, met de regels die in de weg staan: PART-2024-002 (P-7)
      Proefdraai: er is niets gewijzigd
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("admit --all --skip-refused --by service").succeeds().transcript(), @"
    $ wijk admit --all --skip-refused --by service
    ✓ PART-2024 : 2 candidats admis le 23/04/2024
    ! La règle W-CARD (recommandée) n’est pas respectée dans 2 dossiers
    ! Pas encore admis, avec les règles qui s’y opposent : PART-2024-002 (P-7)
    → wijk list --edition PART-2024
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("admit --all --skip-refused").exits(4).transcript(), @"
    $ wijk admit --all --skip-refused
    ✗ Personne n’est admis : 1 candidat sur 1 n’est pas encore prêt, avec les règles
      qui s’y opposent : PART-2024-002 (P-7)
      → wijk check PART-2024-002
    [4]
    ");
    assert_snapshot!(room.wijk("undo").succeeds().transcript(), @"
    $ wijk undo
      Opération 5 du 23/04/2024 par an : PART-2024 : 2 candidats admis le 23/04/2024
      2 × dossier retrouve son contenu antérieur
      2 × étape d’un dossier disparaît
    ✓ Opération 5 annulée
    → wijk redo
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("admit --all").exits(4).transcript(), @"
    $ wijk admit --all
    ✗ Nobody admitted: 1 of 3 candidates is not ready yet, with the rules that stand
      in the way: PART-2024-002 (P-7)
      → wijk check PART-2024-002
      → wijk admit --all --edition PART-2024 --skip-refused
    [4]
    ");
    room.wijk("withdraw jette --reason vergissing").succeeds();
    assert_snapshot!(room.wijk("admit --all").succeeds().transcript(), @"
    $ wijk admit --all
    ✓ PART-2024: 2 candidates admitted on 23 Apr 2024
    ! Rule W-CARD (recommended) is not met in 2 dossiers
    → wijk list --edition PART-2024
      To take it back: wijk undo
    ");
    assert_snapshot!(room.wijk("admit --all").exits(4).transcript(), @"
    $ wijk admit --all
    ✗ PART-2024 has no candidates that wait for admission
      → wijk apply --edition PART-2024
    [4]
    ");
    assert_snapshot!(room.wijk("log vorst --limit 1").succeeds().stdout, @"
    Log

     No.  When               Who  What
       8  23 Apr 2024 11:00  an   PART-2024: 2 candidates admitted on 23 Apr 2024
    ");
}

#[test]
fn all_goes_with_no_dossier_and_an_edition_goes_with_all() {
    let room = with_three();
    room.wijk("admit evere --all").exits(2);
    room.wijk("admit --edition PART-2024").exits(2);
    room.wijk("admit evere --skip-refused").exits(2);
    room.wijk("admit evere --edition PART-2024").exits(2);
    room.wijk("admit --all --override P-7 --reason x").exits(2);
    room.wijk("admit --all --edition PART-1999").exits(3);
    room.wijk("admit --all --on 2030-01-01").exits(4);
    room.wijk("admit --all --on 2024-01-01").exits(4);
    room.wijk("admit --all --on gisteren").exits(7);
}
