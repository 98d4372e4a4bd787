use insta::assert_snapshot;

use crate::common::Room;

#[test]
fn an_applicant_that_is_ready_is_shown_every_rule_and_the_way_on() {
    let room = Room::with_candidates();
    assert_snapshot!(room.wijk("check 'La Roue'").succeeds().transcript(), @"
    $ wijk check La Roue
    QDC-2021-001 La Roue · kandidaat → voorbereiding · 7 van 8 voldaan

     ! Stuurgroep: 0 personen (partner), minstens 1 nodig                    B-ADM-5
       bron B1 · https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/sluit-aan-bij-de-dynamiek-van-de-participatieve-en-duurzame-wijken
       → wijk member add QDC-2021-001
     ✓ Stuurgroep: 5 personen (bewoner, vereniging en partner), minstens 5   B-ADM-1
       nodig
     ✓ De wijk ligt op het grondgebied                                       B-ADM-3
     ✓ Niemand van de stuurgroep is van elders (5 niet vermeld)        W-MEMBERS-TIE
     ✓ 2 thema’s, minstens 2 nodig                                           B-ADM-8
     ✓ Contactpersoon met e-mailadres                                      W-CONTACT
     ✓ Ingediend op 10-09-2021; uiterste dag 30-09-2021, tot middernacht  W-DEADLINE
     ✓ Geen ander dossier van deze wijk in deze editie                 W-ONE-DOSSIER

     → wijk admit QDC-2021-001
    ");
}

#[test]
fn what_stands_in_the_way_comes_first_with_source_and_remedy() {
    let mut room = Room::with_candidates();
    room.wijk("admit 1").succeeds();
    assert_snapshot!(room.wijk("check QDC-2021-001").exits(5).transcript(), @"
    $ wijk check QDC-2021-001
    QDC-2021-001 La Roue · voorbereiding → indienen en selecteren · 9 van 17 voldaan

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
     ✓ Stuurgroep: 5 personen (bewoner, vereniging en partner), minstens 5   B-ADM-1
       nodig
     ✓ Geen ander dossier van deze wijk in deze editie                 W-ONE-DOSSIER
     ✓ Elk project steunt op een vaststelling                               W-LINKED
     ✓ Geen project vraagt meer dan het kost                                 W-COSTS
     ✓ Van elk project is de hele kostprijs gedekt                        W-BALANCED
     ✓ Elk project heeft stappen                                             W-STEPS
     ✓ Vergunningen bekend waar het openbare ruimte betreft                 W-PERMIT
     ✓ Geen vroegere steun die nog openstaat                                 B-PB-10
     ✓ Gevraagd € 0,00, hoogstens € 15.000,00                                B-PB-17
    [5]
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("check QDC-2021-001").exits(5).transcript(), @"
    $ wijk check QDC-2021-001
    QDC-2021-001 La Roue · préparation → dépôt et sélection · 9 sur 17

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
     ✓ Comité de pilotage : 5 personnes (habitant, association et            B-ADM-1
       partenaire), minimum 5
     ✓ Aucun autre dossier de ce quartier dans cette édition           W-ONE-DOSSIER
     ✓ Chaque projet répond à un constat                                    W-LINKED
     ✓ Aucun projet ne demande plus que son coût                             W-COSTS
     ✓ Le coût de chaque projet est entièrement couvert                   W-BALANCED
     ✓ Chaque projet a ses étapes                                            W-STEPS
     ✓ Permis connus là où l’espace public est concerné                     W-PERMIT
     ✓ Aucun soutien antérieur à justifier                                   B-PB-10
     ✓ Demandé 0,00 €, maximum 15.000,00 €                                   B-PB-17
    [5]
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("check QDC-2021-001").exits(5).transcript(), @"
    $ wijk check QDC-2021-001
    QDC-2021-001 La Roue · preparation → submission and selection · 9 of 17 met

     ✗ The inventory is missing; it needs 1 participant and 1 finding        B-INV-1
       source B8 · https://www.fichier-pdf.fr/2014/01/09/reglement-fr/
       → wijk inventory add QDC-2021-001
     ✗ Roadmap with 0 projects, at least 1 needed                             B-RM-1
       source B8 · https://www.fichier-pdf.fr/2014/01/09/reglement-fr/
       → wijk plan project add QDC-2021-001
     ! No coach assigned yet                                                  B-CO-1
       source B2 · https://environnement.brussels/node/17326
       → wijk coach assign QDC-2021-001
     ! Inventory with 0 kinds of participants, 2 wanted (residents, users,   B-INV-3
       partners)
       source B8 · https://www.fichier-pdf.fr/2014/01/09/reglement-fr/
       → wijk inventory add QDC-2021-001
     ! Inventory not complete, these sections are missing: People and    W-INVENTORY
       users of the area, The area and its places, Strengths and
       resources and Needs and issues
       source B8 · https://www.fichier-pdf.fr/2014/01/09/reglement-fr/
       → wijk inventory add QDC-2021-001
     ! 0 partners, at least 1 wanted                                      W-PARTNERS
       source B9 · https://vooruitmetdewijk.brussels/modaliteiten-van-participatieve-duurzame-wijken/
       → wijk partner add QDC-2021-001
     ! 0 visits of the coach, at least 1 asked                               W-VISIT
       source B2 · https://environnement.brussels/node/17326
       → wijk coach visit QDC-2021-001
     ! This document is missing: signed intention note                        W-NOTE
       source B3 · https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/participatieve-duurzame-wijken/verloop-van-de-projectoproep
       → wijk document add QDC-2021-001 … --kind intention-note
     ✓ Steering group: 5 people (resident, association and partner), at      B-ADM-1
       least 5 needed
     ✓ No other dossier of this neighbourhood in this edition          W-ONE-DOSSIER
     ✓ Every project answers to a finding                                   W-LINKED
     ✓ No project asks more than it costs                                    W-COSTS
     ✓ The cost of every project is covered                               W-BALANCED
     ✓ Every project has steps                                               W-STEPS
     ✓ Permits known where public space is concerned                        W-PERMIT
     ✓ No earlier support left to justify                                    B-PB-10
     ✓ Asked €0.00, at most €15,000.00                                       B-PB-17
    [5]
    ");
}

#[test]
fn what_was_set_aside_when_applying_stays_aside() {
    let room = Room::with_candidates();
    let late = "--neighbourhood Laatkomer --municipality 1070 --theme nature --theme mobility --contact An \
                --email an@example.org --member A --member B --member C --member D --member E \
                --submitted 2021-10-01 --override W-DEADLINE --reason 'post te laat'";
    room.wijk(&format!("apply {late}")).succeeds();
    assert_snapshot!(room.wijk("check Laatkomer").succeeds().transcript(), @"
    $ wijk check Laatkomer
    QDC-2021-015 Laatkomer · kandidaat → voorbereiding · 7 van 8 voldaan

     ! Stuurgroep: 0 personen (partner), minstens 1 nodig                    B-ADM-5
       bron B1 · https://leefmilieu.brussels/themas/duurzame-stad/mijn-wijk-het-aangenaam-toeven/sluit-aan-bij-de-dynamiek-van-de-participatieve-en-duurzame-wijken
       → wijk member add QDC-2021-015
     ○ Ingediend op 01-10-2021; uiterste dag 30-09-2021, tot middernacht  W-DEADLINE
       · terzijde geschoven
     ✓ Stuurgroep: 5 personen (bewoner, vereniging en partner), minstens 5   B-ADM-1
       nodig
     ✓ De wijk ligt op het grondgebied                                       B-ADM-3
     ✓ Niemand van de stuurgroep is van elders (5 niet vermeld)        W-MEMBERS-TIE
     ✓ 2 thema’s, minstens 2 nodig                                           B-ADM-8
     ✓ Contactpersoon met e-mailadres                                      W-CONTACT
     ✓ Geen ander dossier van deze wijk in deze editie                 W-ONE-DOSSIER

     → wijk admit QDC-2021-015
    ");
}

#[test]
fn a_program_reads_the_same_verdicts() {
    let room = Room::with_candidates();
    let json = room.wijk("check 1 --format json").succeeds().stdout;
    assert!(json.contains("\"W-DEADLINE\"") && json.contains("\"met\""), "{json}");
}

#[test]
fn a_dossier_that_rests_or_has_ended_has_no_next_phase() {
    let room = Room::with_candidates();
    room.wijk("suspend 1 --reason 'werf in de straat'").succeeds();
    room.wijk("withdraw 2 --reason verhuisd").succeeds();
    assert_snapshot!(room.wijk("check 1").exits(4).transcript(), @"
    $ wijk check 1
    ✗ QDC-2021-001 La Roue staat op «opgeschort»: naar de volgende fase brengen kan
      nu niet
      → wijk resume QDC-2021-001
    [4]
    ");
    assert_snapshot!(room.wijk("check 2").exits(4).transcript(), @"
    $ wijk check 2
    ✗ QDC-2021-002 Oxy15 _ Oxydurable staat op «teruggetrokken»: naar de volgende
      fase brengen kan nu niet
      → wijk reopen QDC-2021-002 --reason …
    [4]
    ");
    assert_snapshot!(room.wijk("check 99").exits(3).transcript(), @"
    $ wijk check 99
    ✗ Geen dossier gevonden voor «99»
      → wijk list
      → wijk search 99
    [3]
    ");
}
