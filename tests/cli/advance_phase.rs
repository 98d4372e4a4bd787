use insta::assert_snapshot;

use crate::common::Room;

#[test]
fn an_applicant_goes_on_by_admission_only() {
    let room = Room::with_candidates();
    assert_snapshot!(room.wijk("advance-phase 1").exits(4).transcript(), @"
    $ wijk advance-phase 1
    ✗ QDC-2021-001 La Roue staat op «kandidaat»: naar de volgende fase brengen kan
      nu niet
      → wijk admit QDC-2021-001
    [4]
    ");
}

#[test]
fn a_preparation_without_inventory_and_roadmap_is_refused_with_every_reason() {
    let mut room = Room::with_candidates();
    room.wijk("admit 1").succeeds();
    assert_snapshot!(room.wijk("advance-phase 1").exits(4).transcript(), @"
    $ wijk advance-phase 1
    ✗ QDC-2021-001 La Roue: nog niet klaar voor indienen en selecteren, 2 regels
      niet voldaan
     ✗ Plaatsbeschrijving ontbreekt; nodig: 1 deelnemer en 1 vaststelling    B-INV-1
       bron B8 · https://www.fichier-pdf.fr/2014/01/09/reglement-fr/
       → wijk inventory add QDC-2021-001
     ✗ Stappenplan met 0 projecten, minstens 1 nodig                          B-RM-1
       bron B8 · https://www.fichier-pdf.fr/2014/01/09/reglement-fr/
       → wijk plan project add QDC-2021-001
     ! Nog geen coach aangeduid                                               B-CO-1
       bron B2 · https://environnement.brussels/node/17326
       → wijk coach assign QDC-2021-001
     ! Plaatsbeschrijving met 0 soorten deelnemers, minstens 2 gewenst       B-INV-3
       (bewoners, gebruikers, partners)
       bron B8 · https://www.fichier-pdf.fr/2014/01/09/reglement-fr/
       → wijk inventory add QDC-2021-001
     ! Plaatsbeschrijving onvolledig, deze delen ontbreken: Bewoners en  W-INVENTORY
       gebruikers, De wijk en haar plekken, Krachten en middelen en
       Noden en knelpunten
       bron B8 · https://www.fichier-pdf.fr/2014/01/09/reglement-fr/
       → wijk inventory add QDC-2021-001
     ! 0 partners, minstens 1 gewenst                                     W-PARTNERS
       bron B9 · https://vooruitmetdewijk.brussels/modaliteiten-van-participatieve-duurzame-wijken/
       → wijk partner add QDC-2021-001
     ! De coach kwam 0 keren langs, minstens 1 gevraagd                      W-VISIT
       bron B2 · https://environnement.brussels/node/17326
       → wijk coach visit QDC-2021-001
     ! Dit document ontbreekt: ondertekende intentienota                      W-NOTE
       bron B3 · https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/participatieve-duurzame-wijken/verloop-van-de-projectoproep
       → wijk document add QDC-2021-001 … --kind intention-note
    [4]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("advance-phase 1 --dry-run").exits(4).transcript(), @"
    $ wijk advance-phase 1 --dry-run
    ✗ QDC-2021-001 La Roue · dépôt et sélection : 2 règles non respectées
     ✗ L’état des lieux manque ; il faut 1 participant et 1 constat          B-INV-1
       source B8 · https://www.fichier-pdf.fr/2014/01/09/reglement-fr/
       → wijk inventory add QDC-2021-001
     ✗ Feuille de route avec 0 projet, minimum 1                              B-RM-1
       source B8 · https://www.fichier-pdf.fr/2014/01/09/reglement-fr/
       → wijk plan project add QDC-2021-001
     ! Aucun coach désigné                                                    B-CO-1
       source B2 · https://environnement.brussels/node/17326
       → wijk coach assign QDC-2021-001
     ! État des lieux avec 0 sorte de participants, 2 souhaitées             B-INV-3
       (habitants, usagers, partenaires)
       source B8 · https://www.fichier-pdf.fr/2014/01/09/reglement-fr/
       → wijk inventory add QDC-2021-001
     ! État des lieux incomplet, il manque ces parties : Habitants et    W-INVENTORY
       usagers, Le quartier et ses lieux, Forces et ressources et
       Besoins et difficultés
       source B8 · https://www.fichier-pdf.fr/2014/01/09/reglement-fr/
       → wijk inventory add QDC-2021-001
     ! 0 partenaire, minimum 1 souhaité                                   W-PARTNERS
       source B9 · https://vooruitmetdewijk.brussels/modaliteiten-van-participatieve-duurzame-wijken/
       → wijk partner add QDC-2021-001
     ! 0 visite du coach, minimum 1                                          W-VISIT
       source B2 · https://environnement.brussels/node/17326
       → wijk coach visit QDC-2021-001
     ! Ce document manque : note d’intention signée                           W-NOTE
       source B3 · https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/participatieve-duurzame-wijken/verloop-van-de-projectoproep
       → wijk document add QDC-2021-001 … --kind intention-note
    [4]
    ");
}

#[test]
fn a_rule_is_not_set_aside_without_a_reason_nor_when_it_is_met() {
    let room = Room::with_candidates();
    room.wijk("admit 1").succeeds();
    assert_snapshot!(room.wijk("advance-phase 1 --override B-INV-1").exits(2).transcript(), @"
    $ wijk advance-phase 1 --override B-INV-1
    ✗ Dit ontbreekt: --reason <TEXT>
      Gebruik: wijk advance-phase [OPTIES] <DOSSIER>
      Meer uitleg: wijk advance-phase --help
    [2]
    ");
    assert_snapshot!(room.wijk("advance-phase 1 --override B-ADM-1 --reason x").exits(4).transcript(), @"
    $ wijk advance-phase 1 --override B-ADM-1 --reason x
    ✗ Regel B-ADM-1 is voldaan en hoeft niet terzijde
    [4]
    ");
    assert_snapshot!(room.wijk("advance-phase 1 --override B-NIET --reason x").exits(3).transcript(), @"
    $ wijk advance-phase 1 --override B-NIET --reason x
    ✗ Deze editie kent geen regel «B-NIET»; terzijde te schuiven zijn:
      B-INV-1
      B-RM-1
    [3]
    ");
}

#[test]
fn dates_do_not_run_backwards_nor_into_the_future() {
    let mut room = Room::with_candidates();
    room.wijk("admit 1 --on 2021-10-02").succeeds();
    room.speaking("en");
    assert_snapshot!(room.wijk("advance-phase 1 --on 2021-10-01").exits(4).transcript(), @"
    $ wijk advance-phase 1 --on 2021-10-01
    ✗ 1 Oct 2021 is before the last move (2 Oct 2021)
      → the same command with --on 2021-10-02
    [4]
    ");
    assert_snapshot!(room.wijk("advance-phase 1 --on 2021-12-01").exits(4).transcript(), @"
    $ wijk advance-phase 1 --on 2021-12-01
    ✗ 1 Dec 2021 is in the future; today is 4 Oct 2021
      → the same command with --on 2021-10-04
    [4]
    ");
    assert_snapshot!(room.wijk("advance-phase 1 --on soon").exits(7).transcript(), @"
    $ wijk advance-phase 1 --on soon
    ✗ Nothing saved: 1 fault
      --on · «soon»: this is not a date; expected is for instance 30/09/2021 or
      2021-09-30
    [7]
    ");
}

#[test]
fn only_a_selection_ends_in_a_refusal() {
    let room = Room::with_candidates();
    room.wijk("admit 1").succeeds();
    assert_snapshot!(room.wijk("advance-phase 1 --refuse").exits(4).transcript(), @"
    $ wijk advance-phase 1 --refuse
    ✗ QDC-2021-001 La Roue staat op «voorbereiding»: weigeren kan nu niet
      → wijk check QDC-2021-001
    [4]
    ");
}

#[test]
fn a_dossier_that_rests_has_ended_or_is_not_there_does_not_go_on() {
    let room = Room::with_candidates();
    room.wijk("suspend 1 --reason 'werf in de straat'").succeeds();
    room.wijk("reject 2 --reason 'geen trekkers'").succeeds();
    assert_snapshot!(room.wijk("advance-phase 1").exits(4).transcript(), @"
    $ wijk advance-phase 1
    ✗ QDC-2021-001 La Roue staat op «opgeschort»: naar de volgende fase brengen kan
      nu niet
      → wijk resume QDC-2021-001
    [4]
    ");
    assert_snapshot!(room.wijk("advance-phase 2").exits(4).transcript(), @"
    $ wijk advance-phase 2
    ✗ QDC-2021-002 Oxy15 _ Oxydurable staat op «niet toegelaten»: naar de volgende
      fase brengen kan nu niet
      → wijk reopen QDC-2021-002 --reason …
    [4]
    ");
    assert_snapshot!(room.wijk("advance-phase 99").exits(3).transcript(), @"
    $ wijk advance-phase 99
    ✗ Geen dossier gevonden voor «99»
      → wijk list
      → wijk search 99
    [3]
    ");
}
