use super::prepared::{self, flat};
use crate::common::fixture;

#[test]
fn a_roadmap_is_built_by_flags_and_the_rest_of_the_ceiling_is_always_said() {
    let room = prepared::with_inventory();
    let said = room
        .wijk("plan project add roue --title Speelstraat --theme mobiliteit --finding 2 3 --ask 14800 --public-space yes --permit 'aan te vragen' --expertise water:2")
        .succeeds();
    let text = said.transcript();
    assert!(text.contains("✓ QDC-2021-001 La Roue: project 1 «Speelstraat» toegevoegd"), "{text}");
    assert!(text.contains("gevraagd € 14.800,00 van hoogstens € 15.000,00 (rest € 200,00)"), "{text}");
    assert!(text.contains("→ wijk plan cost add QDC-2021-001 1"), "{text}");
    let text = room
        .wijk("plan cost add roue --label Verf --unit-price 20,50 --quantity 2,5")
        .succeeds()
        .transcript();
    assert!(text.contains("«Verf» (€ 51,25) bij de kosten van project 1, nu € 51,25"), "{text}");
    room.wijk("plan step add roue 1 --title Vergunning --start 10/01/2022 --due 31/03/2022").succeeds();
    room.wijk("plan step add roue 1 --title Feest --after 1").succeeds();
    let circle = room.wijk("plan step edit roue 1 1 --after 2").exits(7);
    assert!(circle.stderr.contains("1 → 2 → 1"), "{}", circle.stderr);
    let over = room.wijk("plan project edit roue 1 --ask 15000,01").succeeds().transcript();
    assert!(over.contains("! gevraagd € 15.000,01 van hoogstens € 15.000,00 (€ 0,01 te veel)"), "{over}");
    room.wijk("plan step remove roue 1 1").succeeds();
    room.wijk("plan cost remove roue 1 1").succeeds();
    room.wijk("plan project remove roue 1").succeeds();
}

#[test]
fn the_roadmap_is_shown_with_its_money_and_its_steps() {
    let room = prepared::with_roadmap();
    let shown = room.wijk("plan roue").succeeds().stdout.replace('\u{a0}', " ");
    for part in [
        "Stappenplan v1 · QDC-2021-001 La Roue · 3 projecten",
        " 1 Speelstraat La Roue",
        "€ 6.200,00",
        "2022",
        "1.2 Bewonersvergad…",
        "Plantgoed (212,5 × € 12,40)",
        "vergunning: geen",
    ] {
        assert!(shown.contains(part), "{part}\n{shown}");
    }
    assert!(shown.lines().all(|line| line.chars().count() <= 80), "{shown}");
    room.wijk("plan show roue --version 4").exits(3);
}

#[test]
fn amounts_and_words_that_cannot_be_read_are_all_named() {
    let room = prepared::with_inventory();
    let said = room.wijk("plan project add roue --title A --theme natur --finding 8").exits(7);
    assert!(flat(&said).contains("Natuur en biodiversiteit"), "{}", flat(&said));
    assert!(flat(&said).contains("(wel: 1, 2, 3, 4)"), "{}", flat(&said));
    let said = room.wijk("plan project add roue --title A --ask 1.000").exits(7);
    assert!(flat(&said).contains("op twee manieren"), "{}", flat(&said));
    room.wijk("plan project add roue").exits(8);
}

#[test]
fn a_bad_file_is_refused_with_all_its_faults() {
    let room = prepared::with_inventory();
    let file = fixture("roadmaps/faults.toml");
    let said = room.run(["plan", "write", "roue", "--from", file.to_str().unwrap()]).exits(7);
    assert_eq!(said.stderr.matches("projects[0]").count(), 14, "{}", said.stderr);
    assert!(room.wijk("plan show roue").stdout.contains("heeft nog geen stappenplan"));
}

#[test]
fn an_editor_that_changes_nothing_leaves_everything_as_it_is() {
    let room = prepared::with_roadmap();
    let mut command = room.command();
    let output = command.env("VISUAL", "true").args(["plan", "edit", "roue"]).output().unwrap();
    assert_eq!(output.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&output.stderr).contains("Er is niets gewijzigd"));
    assert!(!room.path("QDC-2021-001-plan.toml").exists());
}

#[test]
fn a_dry_run_changes_nothing() {
    let room = prepared::with_roadmap();
    room.wijk("plan project remove roue 1 --dry-run").succeeds();
    assert!(room.wijk("plan show roue").stdout.contains("3 projecten"));
}

#[test]
fn a_next_version_begins_as_a_copy() {
    let mut room = prepared::with_roadmap();
    room.speaking("fr");
    let said = room.wijk("plan start roue").succeeds();
    assert!(
        flat(&said).contains("feuille de route, version 2, commencée avec les 3 projets"),
        "{}",
        flat(&said)
    );
}

#[test]
fn the_steps_are_drawn_in_time_with_today_and_what_is_late() {
    let mut room = prepared::with_roadmap();
    room.wijk("step done roue 3.1 --on 2021-12-30").succeeds();
    room.at("2022-05-04");
    insta::assert_snapshot!(room.wijk("plan show roue").succeeds().transcript(), @"
    $ wijk plan show roue
    Stappenplan v1 · QDC-2021-001 La Roue · 3 projecten · gevraagd € 14.800,00 van
    hoogstens € 15.000,00 (rest € 200,00)
    kosten € 15.239,00 · eigen middelen € 439,00
    Een plein waar kinderen veilig spelen en buren elkaar ontmoeten.

                               2022
                           dec jan feb mrt apr mei jun jul aug sep okt
     1 Speelstraat La Roue      ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓│░░░░░░░░░░░░░░░ ! +34 d  € 6.200,00
       1.1 Vergunning gem…      ▓▓▓▓▓▓▓▓▓▓▓!!!!│ ! 34 d te laat
       1.2 Bewonersvergad…                 ▓▓▓▓│ ! 4 d te laat
       1.3 Inrichting                          │░░░░░░░░░░░░░░░ ! 34 d te krap
     2 Plantenruil                             │               ░░░░░░    € 3.100,00
       2.1 Eerste ruildag                      │               ░░░░░░ geen speling
     3 Propere glasbollen             ▓▓▓▓▓▓▓▓▓│░░░░░░░                  € 5.500,00
       3.1 Overleg met de…    █ ✓              │
       3.2 Plantvakken pl…                     │      ░ geen speling
                                            vandaag
     █ gedaan · ▓ bezig · ░ gepland · ! te laat

     1 Speelstraat La Roue                                                € 6.200,00
       Elke woensdag wordt de straat een plek om te spelen, ingericht met materiaal
       dat de buurt zelf beheert.
       Duurzame mobiliteit · vaststellingen 2, 3 · Openbare ruimte: 2 halve dagen
       expertise · openbare ruimte · Speelstraat tussen het Raadsplein en de school
       · 50.831200,4.301500
       Einde verwacht op 04-10-2022, 34 d na wat gepland was (31-08-2022)
       vergunning: inname van de openbare weg (gemeente Anderlecht) · nog aan te
       vragen
       · Spelmateriaal (28 × € 155,00)                                    € 4.340,00
       · Opbergkoffer op maat (€ 1.900,00 + 21 % btw) · offerte 2021-118  € 2.299,00
       · eigen middelen: opbrengst van het straatfeest                     € −439,00

     2 Plantenruil                                                        € 3.100,00
       Twee keer per jaar ruilen buren stekken, zaden en ervaring.
       Natuur en biodiversiteit · vaststelling 4 · Biodiversiteit: één halve dag
       expertise
       · Plantgoed (212,5 × € 12,40)                                      € 2.635,00
       · Affiches en uitnodigingen                                          € 465,00

     3 Propere glasbollen                                                 € 5.500,00
       Openbare netheid · vaststelling 1 · openbare ruimte · bedrag berekend ·
       vergunning: geen
       · Plantvakken rond de glasbollen (4 × € 1.375,00)                  € 5.500,00
    ");
    room.at("2022-02-01");
    room.speaking("fr");
    insta::assert_snapshot!(room.wijk("plan show roue").succeeds().transcript(), @"
    $ wijk plan show roue
    Feuille de route v1 · QDC-2021-001 La Roue · 3 projets · demandé 14.800,00 € sur
    un maximum de 15.000,00 € (reste 200,00 €)
    coûts 15.239,00 € · moyens propres 439,00 €
    Een plein waar kinderen veilig spelen en buren elkaar ontmoeten.

                               2022
                           déc jan fév mar avr mai jun jul aoû sep oct
     1 Speelstraat La Roue      ▓▓▓│░░░░░░░░░░░░░░░░░░░░░░░░░░░          6.200,00 €
       1.1 Vergunning gem…      ▓▓▓│░░░░░░░ aucune marge
       1.2 Bewonersvergad…         │       ░░░░ aucune marge
       1.3 Inrichting              │           ░░░░░░░░░░░░░░░░ aucune marge
     2 Plantenruil                 │                           ░░░░░░    3.100,00 €
       2.1 Eerste ruildag          │                           ░░░░░░ aucune marge
     3 Propere glasbollen          │  ░░░░░░░░░░░░░░░░░                  5.500,00 €
       3.1 Overleg met de…    █ ✓  │
       3.2 Plantvakken pl…         │                  ░ aucune marge
                              aujourd’hui
     █ fait · ▓ en cours · ░ prévu · ! en retard

     1 Speelstraat La Roue                                                6.200,00 €
       Elke woensdag wordt de straat een plek om te spelen, ingericht met materiaal
       dat de buurt zelf beheert.
       Mobilité durable · constats 2, 3 · Espace public : 2 demi-jours d’expertise ·
       espace public · Speelstraat tussen het Raadsplein en de school ·
       50.831200,4.301500
       permis : inname van de openbare weg (gemeente Anderlecht) · à demander
       · Spelmateriaal (28 × 155,00 €)                                    4.340,00 €
       · Opbergkoffer op maat (1.900,00 € + 21 % TVA) · devis 2021-118    2.299,00 €
       · moyens propres : opbrengst van het straatfeest                    −439,00 €

     2 Plantenruil                                                        3.100,00 €
       Twee keer per jaar ruilen buren stekken, zaden en ervaring.
       Nature et biodiversité · constat 4 · Biodiversité : 1 demi-jour d’expertise
       · Plantgoed (212,5 × 12,40 €)                                      2.635,00 €
       · Affiches en uitnodigingen                                          465,00 €

     3 Propere glasbollen                                                 5.500,00 €
       Propreté publique · constat 1 · espace public · montant calculé · permis :
       geen
       · Plantvakken rond de glasbollen (4 × 1.375,00 €)                  5.500,00 €
    ");
    room.at("2023-06-01");
    room.speaking("en");
    insta::assert_snapshot!(room.wijk("plan show roue").succeeds().transcript(), @"
    $ wijk plan show roue
    Roadmap v1 · QDC-2021-001 La Roue · 3 projects · asked €14,800.00 of at most
    €15,000.00 (€200.00 left)
    costs €15,239.00 · own means €439.00
    Een plein waar kinderen veilig spelen en buren elkaar ontmoeten.

                                2022
                            Dec Jan Feb Mar Apr May Jun Jul Aug Sep Oct
     1 Speelstraat La Roue       ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓ ! +427…  €6,200.00
       1.1 Vergunning geme…      ▓▓▓▓▓▓▓▓▓▓▓ ! 427 d late
       1.2 Bewonersvergade…                 ▓▓▓▓ ! 397 d late
       1.3 Inrichting                           ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓ ! 274 d late
     2 Plantenruil                                     ! +229 d ▓▓▓▓▓▓    €3,100.00
       2.1 Eerste ruildag                                       ▓▓▓▓▓▓ ! 229 d late
     3 Propere glasbollen              ▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓▓ ! +336 d         €5,500.00
       3.1 Overleg met de…     █ ✓
       3.2 Plantvakken pla…                            ▓ ! 336 d late
                                                      today 1 Jun 2023 →
     █ done · ▓ running · ░ planned · ! late

     1 Speelstraat La Roue                                                 €6,200.00
       Elke woensdag wordt de straat een plek om te spelen, ingericht met materiaal
       dat de buurt zelf beheert.
       Sustainable mobility · findings 2, 3 · Public space: 2 half days of expertise
       · public space · Speelstraat tussen het Raadsplein en de school ·
       50.831200,4.301500
       End expected on 1 Nov 2023, 427 d after what was planned (31 Aug 2022)
       permit: inname van de openbare weg (gemeente Anderlecht) · to be requested
       · Spelmateriaal (28 × €155.00)                                      €4,340.00
       · Opbergkoffer op maat (€1,900.00 + 21% VAT) · quote 2021-118       €2,299.00
       · own means: opbrengst van het straatfeest                           −€439.00

     2 Plantenruil                                                         €3,100.00
       Twee keer per jaar ruilen buren stekken, zaden en ervaring.
       Nature and biodiversity · finding 4 · Biodiversity: one half day of expertise
       End expected on 1 Jun 2023, 229 d after what was planned (15 Oct 2022)
       · Plantgoed (212.5 × €12.40)                                        €2,635.00
       · Affiches en uitnodigingen                                           €465.00

     3 Propere glasbollen                                                  €5,500.00
       Public cleanliness · finding 1 · public space · amount computed · permit:
       geen
       End expected on 1 Jun 2023, 336 d after what was planned (30 Jun 2022)
       · Plantvakken rond de glasbollen (4 × €1,375.00)                    €5,500.00
    ");
    insta::assert_snapshot!(room.wijk("plan show roue --format csv --section timeline").succeeds().transcript(), @"
    $ wijk plan show roue --format csv --section timeline
    number,title,starts_on,due_on,begun_on,done_on,state,slack_days,delay_days
    1,Speelstraat La Roue,2022-01-10,2022-08-31,,,late,,427
    1.1,Vergunning gemeente,2022-01-10,2022-03-31,,,late,-427,427
    1.2,Bewonersvergadering,2022-04-01,2022-04-30,,,late,-427,397
    1.3,Inrichting,2022-05-01,2022-08-31,,,late,-427,274
    2,Plantenruil,2022-09-01,2022-10-15,,,late,,229
    2.1,Eerste ruildag,2022-09-01,2022-10-15,,,late,-229,229
    3,Propere glasbollen,2022-02-28,2022-06-30,,,late,,336
    3.1,Overleg met de dienst Netheid,,2022-02-28,,2021-12-30,done,,0
    3.2,Plantvakken plaatsen,,2022-06-30,,,late,-336,336
    ");
    let said = room.wijk("plan show roue --format json").succeeds();
    let document: serde_json::Value = serde_json::from_str(&said.stdout).unwrap();
    let step = &document["data"]["timeline"][1];
    assert_eq!((&step["state"], &step["delay_days"]), (&"late".into(), &427.into()), "{step}");
}

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

#[test]
fn two_versions_are_laid_beside_each_other() {
    let mut room = prepared::with_roadmap();
    room.wijk("plan compare roue").exits(4);
    room.wijk("plan start roue --reason 'de markt komt erbij'").succeeds();
    for line in [
        "plan project remove roue 2",
        "plan project edit roue 1 --ask 6000 --expertise public-space:3 water:1",
        "plan step edit roue 1 1 --due 2022-04-10",
        "plan step add roue 1 --title Opening --due 2022-09-10",
        "plan cost edit roue 3 1 --quantity 3",
        "plan permit edit roue 1 --status requested --requested 2021-12-30",
        "plan project add roue --title Markt --ask 500",
    ] {
        room.wijk(line).succeeds();
    }
    insta::assert_snapshot!(room.wijk("plan compare roue").succeeds().transcript(), @"
    $ wijk plan compare roue
    QDC-2021-001 La Roue: stappenplan v1 → v2

     Van versie           1
     Naar versie          2
     Reden van de versie  de markt komt erbij
     Vroeg                € 14.800,00
     Vraagt               € 10.625,00
     Verschil             € −4.175,00

    Projecten
     Nr.  Titel                Wat             Vroeg      Vraagt     Verschil
       1  Speelstraat La Roue  gewijzigd  € 6.200,00  € 6.000,00    € −200,00
       2  Plantenruil          weg        € 3.100,00              € −3.100,00
       3  Propere glasbollen   gewijzigd  € 5.500,00  € 4.125,00  € −1.375,00
       4  Markt                nieuw                    € 500,00     € 500,00

    Wat er veranderde
     Project  Wat         Welk             Was              Is                Later
           1  vergunning  inname van de    nog aan te       aangevraagd
                          openbare weg     vragen
           1  expertise   Openbare ruimte  2                3
           1  expertise   Water                             1
           1  stap        Vergunning       10-01-2022 →     10-01-2022 →       10 d
                          gemeente         31-03-2022       10-04-2022
           1  stap        Opening                           … → 10-09-2022
           3  kosten      Plantvakken      € 5.500,00       € 4.125,00
                          rond de
                          glasbollen
    ");
    room.speaking("fr");
    insta::assert_snapshot!(room.wijk("plan compare roue 1 2").succeeds().transcript(), @"
    $ wijk plan compare roue 1 2
    QDC-2021-001 La Roue : feuille de route v1 → v2

     De la version         1
     À la version          2
     Raison de la version  de markt komt erbij
     Demandait             14.800,00 €
     Demande               10.625,00 €
     Différence            −4.175,00 €

    Projets
     N°  Titre                Quoi      Demandait     Demande   Différence
      1  Speelstraat La Roue  modifié  6.200,00 €  6.000,00 €    −200,00 €
      2  Plantenruil          disparu  3.100,00 €              −3.100,00 €
      3  Propere glasbollen   modifié  5.500,00 €  4.125,00 €  −1.375,00 €
      4  Markt                nouveau                500,00 €     500,00 €

    Ce qui a changé
     Projet  Quoi       Lequel          Avant            Après            Plus tard
          1  permis     inname van de   à demander       demandé
                        openbare weg
          1  expertise  Espace public   2                3
          1  expertise  Eau                              1
          1  étape      Vergunning      10/01/2022 →     10/01/2022 →          10 j
                        gemeente        31/03/2022       10/04/2022
          1  étape      Opening                          … → 10/09/2022
          3  coût       Plantvakken     5.500,00 €       4.125,00 €
                        rond de
                        glasbollen
    ");
    room.speaking("en");
    insta::assert_snapshot!(room.wijk("plan compare roue 2 1").succeeds().transcript(), @"
    $ wijk plan compare roue 2 1
    QDC-2021-001 La Roue: roadmap v2 → v1

     From version  2
     To version    1
     Asked         €10,625.00
     Asks          €14,800.00
     Difference    €4,175.00

    Projects
     No.  Title                What         Asked       Asks  Difference       Cost
       1  Speelstraat La Roue  changed  €6,000.00  €6,200.00     €200.00  €6,639.00
       2  Plantenruil          new                 €3,100.00   €3,100.00
       3  Propere glasbollen   changed  €4,125.00  €5,500.00   €1,375.00  €4,125.00
       4  Markt                gone       €500.00               −€500.00      €0.00

    What changed
     Project  What       Which            Was               Is                Later
           1  permit     inname van de    requested         to be requested
                         openbare weg
           1  expertise  Public space     3                 2
           1  expertise  Water            1
           1  step       Vergunning       10 Jan 2022 → 10  10 Jan 2022 → 31  -10 d
                         gemeente         Apr 2022          Mar 2022
           1  step       Opening          … → 10 Sep 2022
           3  cost       Plantvakken      €4,125.00         €5,500.00
                         rond de
                         glasbollen
    ");
    let said = room.wijk("plan compare roue --format json").succeeds();
    let document: serde_json::Value = serde_json::from_str(&said.stdout).unwrap();
    assert_eq!(document["data"]["projects"][1]["fate"], "gone");
    assert_eq!(document["data"]["versions"]["difference_cents"], -417_500);
    room.wijk("plan compare roue 1 9").exits(3);
}

#[test]
fn a_submitted_roadmap_refuses_the_new_commands_too() {
    let room = prepared::with_roadmap();
    room.wijk("plan compare roue").exits(4);
    let room = crate::common::Room::new();
    room.wijk("demo").succeeds();
    for line in [
        "plan cost edit marelle 1 1 --vat 6",
        "plan funding add marelle 1 --label x --amount 1",
        "plan permit edit marelle 1 --status granted",
        "plan permit remove marelle 1 1",
    ] {
        let said = room.wijk(line).exits(4);
        assert!(said.stderr.contains("voorbereiding of uitvoering"), "{}", said.stderr);
    }
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
    assert!(csv.contains("Propere glasbollen,cleanliness,,1,5000.00,false,5500.00"), "{csv}");
    let csv = room.wijk("plan show roue --format csv --section partner_cash").succeeds().stdout;
    assert_eq!(csv.lines().count(), 4, "{csv}");
}

#[test]
fn what_is_shown_fits_terminals_of_every_width_in_three_languages() {
    let mut room = prepared::with_roadmap();
    room.wijk("partner add roue 'Bakkerij Het Brood' --kind shop --status agreed").succeeds();
    room.wijk("partner bring roue Bakkerij --money 500 --project 3").succeeds();
    room.wijk(
        "plan start roue --reason 'de markt komt erbij, en dat wist niemand toen het plan gemaakt werd'",
    )
    .succeeds();
    room.wijk("plan project edit roue 1 --ask 15000").succeeds();
    for (now, lang) in [("2022-05-04", "nl"), ("2022-02-01", "fr"), ("2026-06-01", "en")] {
        room.at(now);
        room.speaking(lang);
        for width in ["40", "59", "60", "80", "100", "140"] {
            for words in [["plan", "show", "roue"], ["plan", "check", "roue"], ["plan", "compare", "roue"]] {
                let output = room.command().env("COLUMNS", width).args(words).output().unwrap();
                let text = String::from_utf8(output.stdout).unwrap();
                let too_wide = |line: &&str| {
                    // Addresses and commands are never broken.
                    line.chars().count() > width.parse().unwrap()
                        && !line.contains("http")
                        && !line.contains("→ wijk")
                };
                assert_eq!(text.lines().find(too_wide), None, "{width} {words:?}\n{text}");
            }
        }
    }
}
