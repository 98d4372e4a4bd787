//! The steps in time, in terminals of every width.

use super::super::prepared;

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
