//! What is odd in a roadmap.

use super::super::prepared;

/// Three projects with something odd in each.
const ODD: &str = "
[[projects]]
title = 'Speelstraat'
ask = 100
findings = [1]
public-space = true
point = '4.31,50.83'
[[projects.costs]]
label = 'Verf'
unit-price = 200
[[projects.steps]]
title = 'Bouwen'
start = 2022-01-01
due = 2022-02-01
[[projects.steps]]
title = 'Feest'
start = 2022-02-01
due = 2022-02-02
after = [1]
[[projects]]
title = 'Bank'
ask = 16000
[[projects]]
title = 'Boom'
findings = [1]
[[projects.costs]]
label = 'Boom'
unit-price = 100
[[projects.steps]]
title = 'Planten'
";

#[test]
fn everything_odd_is_shown_project_by_project_with_the_command_that_mends_it() {
    let mut room = prepared::with_inventory();
    let file = room.file("odd.toml", ODD);
    room.run(["plan", "write", "roue", "--from", file.to_str().unwrap()]).succeeds();
    insta::assert_snapshot!(room.wijk("plan check roue").exits(5).transcript(), @"
    $ wijk plan check roue
    Stappenplan v1 · QDC-2021-001 La Roue · 9 opmerkingen
     ✗ Gevraagd € 16.200,00, hoogstens € 15.000,00                           B-PB-17
       bron B2 · https://environnement.brussels/node/17326
       → wijk plan project edit QDC-2021-001 2 --ask …

    1 Speelstraat
     ! Openbare ruimte, maar niets over een vergunning: Speelstraat         W-PERMIT
       → wijk plan permit add QDC-2021-001 1
     ! € 100,00 is door niemand gedekt: kosten € 200,00, gevraagd         W-BALANCED
       € 100,00, van anderen € 0,00
       → wijk plan project edit QDC-2021-001 1 --ask auto
     ! Het punt 4.310000,50.830000 van «Speelstraat» ligt niet in België; staan
       breedte en lengte in de goede volgorde?
       → wijk plan project edit QDC-2021-001 1 --point …
     ! Stap 1.2 «Feest» begint op 01-02-2022, terwijl 1.1 «Bouwen», die ervoor
       komt, loopt tot 01-02-2022
       → wijk plan step edit QDC-2021-001 1 2 --start …

    2 Bank
     ✗ Zonder band met een vaststelling: Bank                               W-LINKED
       bron B8 · https://www.fichier-pdf.fr/2014/01/09/reglement-fr/
       → wijk plan project edit QDC-2021-001 2 --finding …
     ✗ Meer gevraagd dan de kostenlijnen samen: Bank                         W-COSTS
       → wijk plan cost add QDC-2021-001 2
     ! Nog zonder stappen: Bank                                              W-STEPS
       → wijk plan step add QDC-2021-001 2

    3 Boom
     ! Stap 3.1 «Planten» heeft geen einddatum
       → wijk plan step edit QDC-2021-001 3 1 --due …
    [5]
    ");
    room.speaking("fr");
    insta::assert_snapshot!(room.wijk("plan check roue").exits(5).transcript(), @"
    $ wijk plan check roue
    Feuille de route v1 · QDC-2021-001 La Roue · 9 remarques
     ✗ Demandé 16.200,00 €, maximum 15.000,00 €                              B-PB-17
       source B2 · https://environnement.brussels/node/17326
       → wijk plan project edit QDC-2021-001 2 --ask …

    1 Speelstraat
     ! Espace public, mais rien sur un permis : Speelstraat                 W-PERMIT
       → wijk plan permit add QDC-2021-001 1
     ! 100,00 € ne sont couverts par personne : coûts 200,00 €, demandé   W-BALANCED
       100,00 €, d’autres 0,00 €
       → wijk plan project edit QDC-2021-001 1 --ask auto
     ! Le point 4.310000,50.830000 de « Speelstraat » n’est pas en Belgique ;
       latitude et longitude sont-elles dans le bon ordre ?
       → wijk plan project edit QDC-2021-001 1 --point …
     ! L’étape 1.2 « Feest » commence le 01/02/2022, alors que 1.1 « Bouwen », qui
       la précède, dure jusqu’au 01/02/2022
       → wijk plan step edit QDC-2021-001 1 2 --start …

    2 Bank
     ✗ Sans lien avec un constat : Bank                                     W-LINKED
       source B8 · https://www.fichier-pdf.fr/2014/01/09/reglement-fr/
       → wijk plan project edit QDC-2021-001 2 --finding …
     ✗ Demande supérieure au total des lignes de coût : Bank                 W-COSTS
       → wijk plan cost add QDC-2021-001 2
     ! Encore sans étapes : Bank                                             W-STEPS
       → wijk plan step add QDC-2021-001 2

    3 Boom
     ! L’étape 3.1 « Planten » n’a pas de date de fin
       → wijk plan step edit QDC-2021-001 3 1 --due …
    [5]
    ");
    room.speaking("en");
    let said = room.wijk("plan check roue --format json").exits(5);
    let document: serde_json::Value = serde_json::from_str(&said.stdout).unwrap();
    let first = &document["data"]["findings"][0];
    assert_eq!(
        (&first["project"], &first["rule"], &first["severity"]),
        (&serde_json::Value::Null, &"B-PB-17".into(), &"block".into())
    );
    insta::assert_snapshot!(room.wijk("plan check roue --format plain").exits(5).transcript().replace('\t', "→"), @"
    $ wijk plan check roue --format plain
    project→code→rule→severity→finding→mend→source→url
    →rule-amount-asked→B-PB-17→block→Asked €16,200.00, at most €15,000.00→wijk plan project edit QDC-2021-001 2 --ask …→B2→https://environnement.brussels/node/17326
    1→rule-permits-known→W-PERMIT→warn→Public space, but nothing about a permit: Speelstraat→wijk plan permit add QDC-2021-001 1→→
    1→plan-odd-uncovered→W-BALANCED→warn→€100.00 is covered by nobody: costs €200.00, asked €100.00, from others €0.00→wijk plan project edit QDC-2021-001 1 --ask auto→→
    1→plan-point-abroad→→warn→The point 4.310000,50.830000 of «Speelstraat» is not in Belgium; are latitude and longitude in the right order?→wijk plan project edit QDC-2021-001 1 --point …→→
    1→plan-odd-early→→warn→Step 1.2 «Feest» starts on 1 Feb 2022, while 1.1 «Bouwen», which comes before it, goes on until 1 Feb 2022→wijk plan step edit QDC-2021-001 1 2 --start …→→
    2→rule-projects-linked→W-LINKED→block→Not linked to a finding: Bank→wijk plan project edit QDC-2021-001 2 --finding …→B8→https://www.fichier-pdf.fr/2014/01/09/reglement-fr/
    2→rule-projects-costed→W-COSTS→block→Asks more than its cost lines together: Bank→wijk plan cost add QDC-2021-001 2→→
    2→rule-projects-stepped→W-STEPS→warn→Without steps: Bank→wijk plan step add QDC-2021-001 2→→
    3→plan-odd-undated→→warn→Step 3.1 «Planten» has no last day→wijk plan step edit QDC-2021-001 3 1 --due …→→
    [5]
    ");
}

#[test]
fn a_sound_roadmap_passes_its_check() {
    let mut room = prepared::with_roadmap();
    let mut told = String::new();
    for lang in ["nl", "fr", "en"] {
        room.speaking(lang);
        told.push_str(&room.wijk("plan check roue").succeeds().transcript());
    }
    insta::assert_snapshot!(told, @"
    $ wijk plan check roue
    Stappenplan v1 · QDC-2021-001 La Roue · niets op te merken
    $ wijk plan check roue
    Feuille de route v1 · QDC-2021-001 La Roue · rien à signaler
    $ wijk plan check roue
    Roadmap v1 · QDC-2021-001 La Roue · nothing to remark
    ");
    room.wijk("plan check nergens").exits(3);
}
