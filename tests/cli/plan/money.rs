//! Costs with VAT, own means, partners' cash and permits.

use super::super::prepared::{self, flat};

#[test]
fn costs_with_vat_own_means_and_permits_by_flags() {
    let room = prepared::with_inventory();
    room.wijk("plan project add roue --title Speelstraat --theme mobiliteit --finding 2 --public-space yes --place 'het plein' --point 50.83,4.31")
        .succeeds();
    insta::assert_snapshot!(
        room.wijk("plan cost add roue --label Bank --category materiaal --unit-price 1900 --vat 21 --vat-included no --quote 2021-118")
            .succeeds()
            .transcript(),
        @"
    $ wijk plan cost add roue --label Bank --category materiaal --unit-price 1900 --vat 21 --vat-included no --quote 2021-118
    ✓ QDC-2021-001 La Roue: «Bank» (€ 2.299,00) bij de kosten van project 1, nu
      € 2.299,00
      gevraagd € 2.299,00 van hoogstens € 15.000,00 (rest € 12.701,00)
      «Speelstraat» vraagt € 2.299,00 (berekend: kosten € 2.299,00, van anderen
      € 0,00)
    → wijk plan step add QDC-2021-001 1
      Ongedaan maken: wijk undo
    "
    );
    insta::assert_snapshot!(
        room.wijk("plan funding add roue --label 'opbrengst van het straatfeest' --amount 299").succeeds().transcript(),
        @"
    $ wijk plan funding add roue --label opbrengst van het straatfeest --amount 299
    ✓ QDC-2021-001 La Roue: «opbrengst van het straatfeest» (€ 299,00) bij de
      inbreng voor project 1
      gevraagd € 2.000,00 van hoogstens € 15.000,00 (rest € 13.000,00)
      «Speelstraat» vraagt € 2.000,00 (berekend: kosten € 2.299,00, van anderen
      € 299,00)
    → wijk plan step add QDC-2021-001 1
      Ongedaan maken: wijk undo
    "
    );
    insta::assert_snapshot!(
        room.wijk("plan permit add roue --kind 'inname van de openbare weg' --authority Anderlecht --requested 15/12/2021 --expected 2022-01-31")
            .succeeds()
            .transcript(),
        @"
    $ wijk plan permit add roue --kind inname van de openbare weg --authority Anderlecht --requested 15/12/2021 --expected 2022-01-31
    ✓ QDC-2021-001 La Roue: vergunning «inname van de openbare weg» bij project 1
      (aangevraagd)
    → wijk plan step add QDC-2021-001 1
      Ongedaan maken: wijk undo
    "
    );
    insta::assert_snapshot!(room.wijk("plan cost edit roue 1 1 --quantity 2 --vat 6").succeeds().transcript(), @"
    $ wijk plan cost edit roue 1 1 --quantity 2 --vat 6
    ✓ QDC-2021-001 La Roue: kostenlijn 1 van project 1 «Speelstraat» gewijzigd
      gevraagd € 3.729,00 van hoogstens € 15.000,00 (rest € 11.271,00)
      «Speelstraat» vraagt € 3.729,00 (berekend: kosten € 4.028,00, van anderen
      € 299,00)
    → wijk plan step add QDC-2021-001 1
      Ongedaan maken: wijk undo
    ");
    insta::assert_snapshot!(room.wijk("plan funding edit roue 1 --kind other --amount 28").succeeds().transcript(), @"
    $ wijk plan funding edit roue 1 --kind other --amount 28
    ✓ QDC-2021-001 La Roue: «opbrengst van het straatfeest» brengt nu € 28,00 in
      voor project 1
      gevraagd € 4.000,00 van hoogstens € 15.000,00 (rest € 11.000,00)
      «Speelstraat» vraagt € 4.000,00 (berekend: kosten € 4.028,00, van anderen
      € 28,00)
    → wijk plan step add QDC-2021-001 1
      Ongedaan maken: wijk undo
    ");
    insta::assert_snapshot!(
        room.wijk("plan permit edit roue 1 --status granted --decided 2021-12-30 --expected ''").succeeds().transcript(),
        @"
    $ wijk plan permit edit roue 1 --status granted --decided 2021-12-30 --expected 
    ✓ QDC-2021-001 La Roue: vergunning «inname van de openbare weg» van project 1
      gewijzigd (verleend)
    → wijk plan step add QDC-2021-001 1
      Ongedaan maken: wijk undo
    "
    );
    insta::assert_snapshot!(room.wijk("plan project edit roue 1 --ask 3900").succeeds().transcript(), @"
    $ wijk plan project edit roue 1 --ask 3900
    ✓ QDC-2021-001 La Roue: project 1 «Speelstraat» gewijzigd
      gevraagd € 3.900,00 van hoogstens € 15.000,00 (rest € 11.100,00)
    ! € 100,00 is door niemand gedekt: kosten € 4.028,00, gevraagd € 3.900,00, van
      anderen € 28,00
    → wijk plan step add QDC-2021-001 1
      Ongedaan maken: wijk undo
    ");
    insta::assert_snapshot!(room.wijk("plan project edit roue 1 --ask auto").succeeds().transcript(), @"
    $ wijk plan project edit roue 1 --ask auto
    ✓ QDC-2021-001 La Roue: project 1 «Speelstraat» gewijzigd
      gevraagd € 4.000,00 van hoogstens € 15.000,00 (rest € 11.000,00)
      «Speelstraat» vraagt € 4.000,00 (berekend: kosten € 4.028,00, van anderen
      € 28,00)
    → wijk plan step add QDC-2021-001 1
      Ongedaan maken: wijk undo
    ");
    insta::assert_snapshot!(room.wijk("plan show roue").succeeds().transcript(), @"
    $ wijk plan show roue
    Stappenplan v1 · QDC-2021-001 La Roue · één project · gevraagd € 4.000,00 van
    hoogstens € 15.000,00 (rest € 11.000,00)
    kosten € 4.028,00 · andere inbreng € 28,00

     1 Speelstraat                                                        € 4.000,00
       Duurzame mobiliteit · vaststelling 2 · openbare ruimte · bedrag berekend ·
       het plein · 50.830000,4.310000
       vergunning: inname van de openbare weg (Anderlecht) · verleend 30-12-2021
       · Bank (2 × € 1.900,00 + 6 % btw) · offerte 2021-118               € 4.028,00
       · andere inbreng: opbrengst van het straatfeest                      € −28,00
    ");
    room.wijk("plan permit remove roue 1 1").succeeds();
    room.wijk("plan funding remove roue 1 1").succeeds();
    let said = room.wijk("plan show roue --format json").succeeds();
    let document: serde_json::Value = serde_json::from_str(&said.stdout).unwrap();
    let (project, line) = (&document["data"]["projects"][0], &document["data"]["cost_lines"][0]);
    assert_eq!((&project["asked_cents"], &project["asked_stated"]), (&402_800.into(), &false.into()));
    assert_eq!(
        (&line["vat_percent"], &line["vat_included"], &line["quote"]),
        (&6.into(), &false.into(), &"2021-118".into())
    );
    assert_eq!(document["data"]["permits"], serde_json::json!([]));
}

#[test]
fn the_same_in_french_and_english() {
    for lang in ["fr", "en"] {
        let mut room = prepared::with_roadmap();
        room.speaking(lang);
        let mut told = String::new();
        for line in [
            "plan cost add roue 2 --label Terre --unit-price 42,35 --quantity 2,5 --vat 6",
            "plan funding add roue 2 --kind other --label Commune --amount 100",
            "plan permit add roue 2 --kind Marché --status not-needed",
            "plan cost edit roue 2 3 --vat 12 --vat-included no",
            "plan cost remove roue 2 3",
            "plan funding remove roue 2 1",
            "plan permit remove roue 2 1",
            "step begin roue 1.2 --on 2021-12-30",
        ] {
            told.push_str(&room.wijk(line).succeeds().transcript());
        }
        match lang {
            "fr" => insta::assert_snapshot!(told, @"
            $ wijk plan cost add roue 2 --label Terre --unit-price 42,35 --quantity 2,5 --vat 6
            ✓ QDC-2021-001 La Roue : « Terre » (105,88 €) ajouté aux coûts du projet 2, à
              présent 3.205,88 €
              demandé 14.800,00 € sur un maximum de 15.000,00 € (reste 200,00 €)
            ! 105,88 € ne sont couverts par personne : coûts 3.205,88 €, demandé 3.100,00 €,
              d’autres 0,00 €
            → wijk check QDC-2021-001
              Annuler : wijk undo
            $ wijk plan funding add roue 2 --kind other --label Commune --amount 100
            ✓ QDC-2021-001 La Roue : « Commune » (100,00 €) contribue au projet 2
              demandé 14.800,00 € sur un maximum de 15.000,00 € (reste 200,00 €)
            ! 5,88 € ne sont couverts par personne : coûts 3.205,88 €, demandé 3.100,00 €,
              d’autres 100,00 €
            → wijk check QDC-2021-001
              Annuler : wijk undo
            $ wijk plan permit add roue 2 --kind Marché --status not-needed
            ✓ QDC-2021-001 La Roue : permis « Marché » ajouté au projet 2 (pas nécessaire)
            → wijk check QDC-2021-001
              Annuler : wijk undo
            $ wijk plan cost edit roue 2 3 --vat 12 --vat-included no
            ✓ QDC-2021-001 La Roue : ligne de coûts 3 du projet 2 « Plantenruil » modifiée
              demandé 14.800,00 € sur un maximum de 15.000,00 € (reste 200,00 €)
            ! 18,58 € ne sont couverts par personne : coûts 3.218,58 €, demandé 3.100,00 €,
              d’autres 100,00 €
            → wijk check QDC-2021-001
              Annuler : wijk undo
            $ wijk plan cost remove roue 2 3
            ✓ QDC-2021-001 La Roue : ligne de coûts 3 du projet 2 « Plantenruil » supprimée
              demandé 14.800,00 € sur un maximum de 15.000,00 € (reste 200,00 €)
            ! Ensemble 100,00 € de plus que les coûts : coûts 3.100,00 €, demandé
              3.100,00 €, d’autres 100,00 €
            → wijk check QDC-2021-001
              Annuler : wijk undo
            $ wijk plan funding remove roue 2 1
            ✓ QDC-2021-001 La Roue : apport 1 du projet 2 « Plantenruil » supprimé
              demandé 14.800,00 € sur un maximum de 15.000,00 € (reste 200,00 €)
            → wijk check QDC-2021-001
              Annuler : wijk undo
            $ wijk plan permit remove roue 2 1
            ✓ QDC-2021-001 La Roue : permis 1 du projet 2 « Plantenruil » supprimé
            → wijk check QDC-2021-001
              Annuler : wijk undo
            $ wijk step begin roue 1.2 --on 2021-12-30
            ✓ QDC-2021-001 La Roue : étape 1.2 « Bewonersvergadering » de « Speelstraat La
              Roue » commencée le 30/12/2021
            ! l’étape 1.1 Vergunning gemeente vient avant et n’est pas encore réalisée
            → wijk step done QDC-2021-001 1.2
              Annuler : wijk undo
            "),
            _ => insta::assert_snapshot!(told, @"
            $ wijk plan cost add roue 2 --label Terre --unit-price 42,35 --quantity 2,5 --vat 6
            ✓ QDC-2021-001 La Roue: «Terre» (€105.88) added to the costs of project 2, now
              €3,205.88
              asked €14,800.00 of at most €15,000.00 (€200.00 left)
            ! €105.88 is covered by nobody: costs €3,205.88, asked €3,100.00, from others
              €0.00
            → wijk check QDC-2021-001
              To take it back: wijk undo
            $ wijk plan funding add roue 2 --kind other --label Commune --amount 100
            ✓ QDC-2021-001 La Roue: «Commune» (€100.00) goes to project 2
              asked €14,800.00 of at most €15,000.00 (€200.00 left)
            ! €5.88 is covered by nobody: costs €3,205.88, asked €3,100.00, from others
              €100.00
            → wijk check QDC-2021-001
              To take it back: wijk undo
            $ wijk plan permit add roue 2 --kind Marché --status not-needed
            ✓ QDC-2021-001 La Roue: permit «Marché» added to project 2 (not needed)
            → wijk check QDC-2021-001
              To take it back: wijk undo
            $ wijk plan cost edit roue 2 3 --vat 12 --vat-included no
            ✓ QDC-2021-001 La Roue: cost line 3 of project 2 «Plantenruil» changed
              asked €14,800.00 of at most €15,000.00 (€200.00 left)
            ! €18.58 is covered by nobody: costs €3,218.58, asked €3,100.00, from others
              €100.00
            → wijk check QDC-2021-001
              To take it back: wijk undo
            $ wijk plan cost remove roue 2 3
            ✓ QDC-2021-001 La Roue: cost line 3 of project 2 «Plantenruil» removed
              asked €14,800.00 of at most €15,000.00 (€200.00 left)
            ! Together €100.00 more than it costs: costs €3,100.00, asked €3,100.00, from
              others €100.00
            → wijk check QDC-2021-001
              To take it back: wijk undo
            $ wijk plan funding remove roue 2 1
            ✓ QDC-2021-001 La Roue: funding 1 of project 2 «Plantenruil» taken out
              asked €14,800.00 of at most €15,000.00 (€200.00 left)
            → wijk check QDC-2021-001
              To take it back: wijk undo
            $ wijk plan permit remove roue 2 1
            ✓ QDC-2021-001 La Roue: permit 1 of project 2 «Plantenruil» taken out
            → wijk check QDC-2021-001
              To take it back: wijk undo
            $ wijk step begin roue 1.2 --on 2021-12-30
            ✓ QDC-2021-001 La Roue: step 1.2 «Bewonersvergadering» of «Speelstraat La Roue»
              begun on 30 Dec 2021
            ! step 1.1 Vergunning gemeente comes before it and is not done yet
            → wijk step done QDC-2021-001 1.2
              To take it back: wijk undo
            "),
        }
    }
}

#[test]
fn wrong_amounts_rates_days_points_and_places_are_refused_with_what_was_expected() {
    let room = prepared::with_roadmap();
    let long = "x".repeat(10_001);
    let mut told = String::new();
    for line in [
        "plan cost add roue 1 --label Verf --unit-price 1,234 --vat 21",
        "plan cost add roue 1 --label Verf --unit-price 12 --vat 19",
        "plan cost add roue 1 --label Verf --unit-price 12 --vat-included no --category goud",
        "plan cost add roue 1 --label Verf --unit-price 9999999999 --quantity 1000",
        "plan cost add roue 1 --label Verf --unit-price 99999999999999999999",
        "plan funding add roue 1 --label Spaarpot --amount 0",
        "plan permit add roue 1 --kind Weg --requested 2021-12-20 --expected 2021-12-19 --decided 2021-12-01",
        "plan permit add roue 1 --kind Weg --requested 2022-02-20",
        "plan project edit roue 1 --point noord",
        "plan step edit roue 1 1 --after 1",
        "plan step edit roue 1 1 --start 2022-05-01",
        "plan step edit roue 1 1 --after 9",
    ] {
        told.push_str(&room.wijk(line).exits(7).transcript());
    }
    insta::assert_snapshot!(told, @"
    $ wijk plan cost add roue 1 --label Verf --unit-price 1,234 --vat 21
    ✗ Niets bewaard: 1 fout
      --unit-price · «1,234»: kan op twee manieren gelezen worden: schrijf 1000 of
      1000,00
    [7]
    $ wijk plan cost add roue 1 --label Verf --unit-price 12 --vat 19
    ✗ Niets bewaard: 1 fout
      --vat · «19»: dat btw-tarief bestaat niet; verwacht: 0, 6, 12 en 21
    [7]
    $ wijk plan cost add roue 1 --label Verf --unit-price 12 --vat-included no --category goud
    ✗ Niets bewaard: 2 fouten
      --category · «goud»: geen kostencategorie van deze editie; kies uit Aankoop
      van materiaal, Huur, Structurele werken en Communicatie
      --vat: een prijs zonder btw vraagt een btw-tarief
    [7]
    $ wijk plan cost add roue 1 --label Verf --unit-price 9999999999 --quantity 1000
    ✗ Niets bewaard: 1 fout
      --unit-price: dit bedrag is te groot
    [7]
    $ wijk plan cost add roue 1 --label Verf --unit-price 99999999999999999999
    ✗ Niets bewaard: 1 fout
      --unit-price · «99999999999999999999»: dit bedrag is te groot
    [7]
    $ wijk plan funding add roue 1 --label Spaarpot --amount 0
    ✗ Niets bewaard: 1 fout
      --amount: verwacht: een bedrag groter dan nul
    [7]
    $ wijk plan permit add roue 1 --kind Weg --requested 2021-12-20 --expected 2021-12-19 --decided 2021-12-01
    ✗ Niets bewaard: 3 fouten
      --expected: het antwoord wordt verwacht (19-12-2021) vóór de aanvraag
      (20-12-2021)
      --decided: de beslissing (01-12-2021) valt vóór de aanvraag (20-12-2021)
      --decided: er is een dag van beslissing, maar de vergunning staat op
      «aangevraagd»: kies verleend of geweigerd
    [7]
    $ wijk plan permit add roue 1 --kind Weg --requested 2022-02-20
    ✗ Niets bewaard: 1 fout
      --requested · «2022-02-20»: 20-02-2022 ligt in de toekomst (vandaag is het
      31-12-2021)
    [7]
    $ wijk plan project edit roue 1 --point noord
    ✗ Niets bewaard: 1 fout
      --point · «noord»: verwacht: breedte en lengte in graden, zoals 50.83,4.31
    [7]
    $ wijk plan step edit roue 1 1 --after 1
    ✗ Niets bewaard: 1 fout
      --after: stappen wachten op elkaar in een kring: 1 → 1
    [7]
    $ wijk plan step edit roue 1 1 --start 2022-05-01
    ✗ Niets bewaard: 1 fout
      --due · «2022-03-31»: het einde (31-03-2022) valt vóór het begin (01-05-2022)
    [7]
    $ wijk plan step edit roue 1 1 --after 9
    ✗ Niets bewaard: 1 fout
      --after · «9»: er is geen stap 9 in dit project (er zijn er 3)
    [7]
    ");
    for line in [
        "plan cost edit roue 1 9 --vat 6",
        "plan funding edit roue 9 1 --amount 1",
        "plan permit remove roue 1 7",
        "plan step remove roue 1 8",
    ] {
        room.wijk(line).exits(3);
    }
    for line in [
        "plan cost add roue 1",
        "plan funding add roue 1 --label x",
        "plan permit add roue 1",
        "plan cost edit roue 1 1",
    ] {
        room.wijk(line).exits(8);
    }
    for text in ["bel\u{7}", long.as_str()] {
        for command in ["cost add", "funding add", "permit add"] {
            let mut words = vec!["plan"];
            words.extend(command.split(' '));
            words.extend(["roue", "1"]);
            words.extend(match command {
                "cost add" => vec!["--unit-price", "1", "--label", text],
                "funding add" => vec!["--amount", "1", "--label", text],
                _ => vec!["--kind", text],
            });
            let said = room.run(words).exits(7);
            assert!(flat(&said).contains("bevat tekens die niet kunnen"), "{}", flat(&said));
        }
    }
    let abroad = room.wijk("plan project edit roue 1 --point 4.31,50.83").succeeds();
    assert!(
        flat(&abroad).contains("! Het punt 4.310000,50.830000 van «Speelstraat La Roue» ligt niet in België"),
        "{}",
        flat(&abroad)
    );
    room.wijk("plan project edit roue 1 --point ''").succeeds();
}

#[test]
fn the_cash_of_partners_counts_once_it_is_agreed() {
    let mut room = prepared::with_roadmap();
    room.wijk("partner add roue 'Bakkerij Het Brood' --kind shop --status agreed").succeeds();
    room.wijk("partner add roue 'Buurthuis De Sleutel' --kind association --status asked").succeeds();
    room.wijk("partner bring roue Bakkerij --money 500 --project 3").succeeds();
    room.wijk("partner bring roue Buurthuis --money 200 --project 3").succeeds();
    room.wijk("partner bring roue Bakkerij --money 39,50").succeeds();
    let said = room.wijk("plan show roue --format json").succeeds();
    let document: serde_json::Value = serde_json::from_str(&said.stdout).unwrap();
    let whole = &document["data"]["roadmap"];
    assert_eq!((&whole["partners_cents"], &whole["partners_open_cents"]), (&53_950.into(), &20_000.into()));
    assert_eq!(document["data"]["projects"][2]["asked_cents"], 500_000);
    let shown = room.wijk("plan show roue").succeeds().stdout;
    let about: Vec<&str> = shown.lines().skip(1).take(6).chain(shown.lines().rev().take(6)).collect();
    insta::assert_snapshot!(about.join("\n").replace('\u{a0}', " "), @"
    hoogstens € 15.000,00 (rest € 700,00)
    kosten € 15.239,00 · eigen middelen € 439,00 · partners € 539,50
    Nog niet afgesproken met partners, en niet meegeteld: € 200,00
       partner: Bakkerij Het Brood (€ 39,50)
    Een plein waar kinderen veilig spelen en buren elkaar ontmoeten.

       ○ partner: Buurthuis De Sleutel, nog niet afgesproken: € 200,00
       · partner: Bakkerij Het Brood                                       € −500,00
       · Plantvakken rond de glasbollen (4 × € 1.375,00)                  € 5.500,00
       vergunning: geen
       Openbare netheid · vaststelling 1 · openbare ruimte · bedrag berekend ·
     3 Propere glasbollen                                                 € 5.000,00
    ");
    room.wijk("partner status roue Buurthuis agreed").succeeds();
    room.speaking("fr");
    let shown = room.wijk("plan show roue").succeeds().stdout;
    let about: Vec<&str> = shown.lines().rev().take(6).collect();
    insta::assert_snapshot!(about.join("\n").replace('\u{a0}', " "), @"
      · partenaire : Buurthuis De Sleutel                                 −200,00 €
      · partenaire : Bakkerij Het Brood                                   −500,00 €
      · Plantvakken rond de glasbollen (4 × 1.375,00 €)                  5.500,00 €
      geen
      Propreté publique · constat 1 · espace public · montant calculé · permis :
    3 Propere glasbollen                                                 4.800,00 €
    ");
    room.wijk("undo --yes").succeeds();
    let csv = room.wijk("plan show roue --format csv --section projects").succeeds().stdout;
    assert!(csv.contains("Propere glasbollen,cleanliness,,,1,5000.00,false,5500.00"), "{csv}");
    let csv = room.wijk("plan show roue --format csv --section partner_cash").succeeds().stdout;
    assert_eq!(csv.lines().count(), 4, "{csv}");
}
