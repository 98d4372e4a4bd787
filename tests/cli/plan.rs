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
    kosten € 15.239,00 · gevraagd € 14.800,00 · eigen middelen € 439,00
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
    coûts 15.239,00 € · demandé 14.800,00 € · moyens propres 439,00 €
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
    costs €15,239.00 · asked €14,800.00 · own means €439.00
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
