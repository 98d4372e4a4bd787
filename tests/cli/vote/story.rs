//! A vote of residents decides an edition of the built-in programme `wijkbudget`, from the call to the decisions.

use insta::assert_snapshot;

use crate::common::Room;

fn apply(room: &Room, name: &str, email: &str, projects: &[(&str, &str)]) {
    room.run([
        "apply",
        "--no-input",
        "--neighbourhood",
        name,
        "--municipality",
        "44021",
        "--contact",
        "Nora Peeters",
        "--email",
        email,
        "--motivation",
        "Voor de buurt",
        "--asked",
        "5000",
    ])
    .succeeds();
    room.run(["admit", name]).succeeds();
    let projects: Vec<String> = projects
        .iter()
        .map(|(title, asked)| {
            format!(
                "[[projects]]\ntitle = \"{title}\"\nask = \"{asked}\"\n[[projects.costs]]\nlabel = \"{title}\"\n\
                 unit-price = \"{asked}\"\nquantity = \"1\"\n[[projects.steps]]\ntitle = \"Doen\"\n"
            )
        })
        .collect();
    room.file("plan.toml", projects.join("\n"));
    room.run(["plan", "write", name, "--from", "plan.toml"]).succeeds();
    room.run(["advance-phase", name]).succeeds();
}

fn admissible(room: &Room, name: &str) {
    let criteria = ["complete", "general-interest", "competence", "feasible", "costed"];
    let met = criteria.iter().flat_map(|criterion| ["--met", criterion]);
    room.run(["admissibility", "assess", name].into_iter().chain(met)).succeeds();
    room.run(["admissibility", "close", name, "--by", "working-group"]).succeeds();
}

#[test]
fn residents_decide_an_edition_of_the_participatory_budget() {
    let mut room = Room::with_register();
    room.at("2026-03-02T09:00:00Z");
    room.wijk("edition open wijkbudget/2026 --envelope 8000").succeeds();
    apply(
        &room,
        "Moestuin Noord",
        "noord@example.org",
        &[("Verhoogde bakken", "4000"), ("Waterton", "1000")],
    );
    apply(&room, "Speelstraat Zuid", "zuid@example.org", &[("Spelkoffer", "2500"), ("Banken", "6000")]);
    apply(&room, "Pleintje West", "west@example.org", &[("Fontein", "3000")]);
    admissible(&room, "moestuin");
    admissible(&room, "speelstraat");
    room.at("2026-05-04T09:00:00Z");
    // The roadmap of the third is not judged yet, so it stays off the ballot.
    assert_snapshot!(room.wijk("vote open --until 2026-05-31").succeeds().transcript(), @"
    $ wijk vote open --until 2026-05-31
    ✓ Stemming 1 «WB-2026» geopend: 4 projecten op het stembiljet voor samen
      € 13.500,00, € 8.000,00 te verdelen, van 04-05-2026 tot en met 31-05-2026
      Stembiljet: goedkeuren: één of meer projecten aankruisen · regel: gelijke
      delen, aangevuld zolang het budget het toelaat · bij gelijke stand: eerst het
      goedkoopste, dan het meeste stemmen
      Niet op het stembiljet: WB-2026-003/1 Fontein (de ontvankelijkheid van het
      stappenplan is nog niet afgesloten)
    → wijk vote show 1
      Ongedaan maken: wijk undo
    ");
    room.file(
        "online.csv",
        "voter_id,vote,voting_method\nA1,\"1,2\",internet\nA2,\"1,2\",internet\nA3,4,internet\nA4,\"3,4\",internet\n\
         A5,\"2,3\",internet\nA1,4,internet\n",
    );
    room.wijk("vote import online.csv").succeeds();
    room.at("2026-06-01T09:00:00Z");
    room.wijk("vote add 1,3 4 --spoiled 1 --on 2026-05-31").succeeds();
    room.wijk("vote close").succeeds();
    assert_snapshot!(room.wijk("vote run").succeeds().transcript(), @"
    $ wijk vote run
    Stemming 1 «WB-2026»

     Nr.                    1
     Editie                 WB-2026
     Toestand               geteld
     Van                    04-05-2026
     Tot en met             31-05-2026
     Afgesloten op          01-06-2026
     Budget                 € 8.000,00
     Stembiljet             goedkeuren: één of meer projecten aankruisen
     Regel                  gelijke delen, aangevuld zolang het budget het toelaat
     Bij gelijke stand      eerst het goedkoopste, dan het meeste stemmen
     Geteld                 7
     Geweigerd              2
     Geteld op              01-06-2026
     Kosten                 € 7.500,00
     Rest                   € 500,00
     SHA-256 van de regels  e0b74ca7ab9909fd53ec237aa3cb63b7d8150d831d41dde06ad569f
                            1bf950b92

    Stembiljet
     Nr.  Project           Wijk                  Kosten  Stemmen  Gekozen
       2  Waterton          Moestuin Noord    € 1.000,00        3  ja
       3  Spelkoffer        Speelstraat Zuid  € 2.500,00        3  ja
       1  Verhoogde bakken  Moestuin Noord    € 4.000,00        3  ja
       4  Banken            Speelstraat Zuid  € 6.000,00        3  nee

    Gelijke standen
     Gelijk      Eerst  Verandert de uitslag
     2, 3, 1, 4      2  nee
     3, 1, 4         3  nee
     Beslecht door: eerst het goedkoopste, dan het meeste stemmen
    ✓ Stemming 1 «WB-2026»: 7 stembiljetten geteld, 3 projecten gekozen voor
      € 7.500,00, € 500,00 blijft over
    → wijk vote adopt 1 --by …
      Ongedaan maken: wijk undo
    ");
    assert_snapshot!(room.wijk("vote adopt --by college").succeeds().transcript(), @"
    $ wijk vote adopt --by college
    Stemming 1 «WB-2026»

     Nr.  Project           Dossier      Stemmen  Beslissing      Bedrag  Reserve
       2  Waterton          WB-2026-001        3  toegekend   € 1.000,00
       3  Spelkoffer        WB-2026-002        3  toegekend   € 2.500,00
       1  Verhoogde bakken  WB-2026-001        3  toegekend   € 4.000,00
       4  Banken            WB-2026-002        3  geweigerd       € 0,00
    ✓ De uitslag van stemming 1 «WB-2026» (WB-2026) is bekrachtigd: € 7.500,00
      toegekend, € 500,00 over van de enveloppe
    → wijk list --edition WB-2026
      Ongedaan maken: wijk undo
    ");
    room.wijk("advance-phase moestuin").succeeds();
    assert_snapshot!(room.wijk("list").succeeds().transcript(), @"
    $ wijk list
     Dossier      Wijk              Gemeente  Fase                  Gevraagd  Sinds
     WB-2026-001  Moestuin Noord    44021     Uitvoering          € 5.000,00    0 d
     WB-2026-002  Speelstraat Zuid  44021     Stemming en         € 8.500,00   91 d
                                              beslissing
     WB-2026-003  Pleintje West     44021     Stemming en         € 3.000,00   91 d
                                              beslissing
     3 dossiers · gevraagd € 16.500,00 · enveloppe € 8.000,00 · 206 %
    ");
    assert_snapshot!(room.wijk("edition show --format json").succeeds().transcript().lines().filter(|line| {
        ["awarded_cents", "left_cents"].iter().any(|key| line.contains(key))
    }).collect::<Vec<_>>().join("\n"), @r#"
    "awarded_cents": 750000,
    "left_cents": 50000,
    "#);
}

/// Three proposals of which only two fit, admissible and on the ballot of a vote that a lot decides when it has to.
fn with_a_tie() -> Room {
    let mut room = Room::with_register();
    room.at("2026-03-02T09:00:00Z");
    room.wijk("edition open wijkbudget/2026 --envelope 8000").succeeds();
    for (name, email, project, asked) in [
        ("Moestuin Noord", "noord@example.org", "Bakken", "4000"),
        ("Speelstraat Zuid", "zuid@example.org", "Banken", "4000"),
        ("Pleintje West", "west@example.org", "Fontein", "3000"),
    ] {
        apply(&room, name, email, &[(project, asked)]);
        admissible(&room, name);
    }
    room.at("2026-05-04T09:00:00Z");
    room.wijk("vote open --until 2026-05-31 --rule greedy --ties lot").succeeds();
    room
}

#[test]
fn from_the_template_to_a_lot_the_decisions_the_letters_and_a_file_that_anybody_can_count_again() {
    let mut room = with_a_tie();
    let head = room.wijk("vote template").succeeds().stdout;
    assert_eq!(head, "voter_id,vote,voting_method,age,sex\n");
    room.file(
        "online.csv",
        format!("{head}A1,\"1,3\",internet,,\nA2,\"1,2\",internet,,\nA3,2,internet,,\nA4,\"3,9\",internet,,\nA1,2,internet,,\n"),
    );
    let said = room.wijk("vote import online.csv").succeeds();
    assert!(said.stderr.contains("3 geteld, 2 geweigerd"), "{}", said.transcript());
    room.wijk("vote edit --rule equal-shares").exits(4);
    room.at("2026-06-01T09:00:00Z");
    room.wijk("vote add 3 3 --spoiled 1 --on 2026-05-31").succeeds();
    assert_snapshot!(room.wijk("vote ballots --rejected").succeeds().transcript(), @"");
    room.wijk("vote adopt --by college").exits(4);
    room.wijk("vote close").succeeds();
    room.wijk("vote add 3 --on 2026-05-31").exits(4);
    assert_snapshot!(room.wijk("vote run").exits(4).transcript(), @"");
    room.wijk("vote lot --seed '3 17 22' --witness 'Getuige 1' --witness 'Getuige 2'").succeeds();
    let run = room.wijk("vote run").succeeds();
    assert!(run.stderr.contains("dat verandert de uitslag"), "{}", run.transcript());
    assert_snapshot!(room.wijk("vote compare 1 --section rules").succeeds().transcript(), @"");
    assert_snapshot!(room.wijk("vote explain 2").succeeds().transcript(), @"");
    room.wijk("vote adopt --by college").succeeds();
    room.wijk("letter decision --edition WB-2026 --folder brieven").succeeds();
    room.wijk("letter refusal --edition WB-2026 --folder brieven").succeeds();
    let mut letters: Vec<String> = std::fs::read_dir(room.path("brieven"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    letters.sort();
    assert_eq!(
        letters,
        ["WB-2026-001-decision-nl.md", "WB-2026-002-refusal-nl.md", "WB-2026-003-decision-nl.md"]
    );
    room.wijk("vote export 1 --unit Leuven --output uitslag.pb").succeeds();
    let file = std::fs::read_to_string(room.path("uitslag.pb")).unwrap();
    assert!(file.contains("num_votes;5") && !file.contains("A1"), "{file}");
    let again = room.wijk("vote run uitslag.pb --rules greedy_cost --format json").succeeds().stdout;
    let again: serde_json::Value = serde_json::from_str(&again).unwrap();
    assert_eq!(again["data"]["results"]["greedy_cost"]["cost_cents"], 700_000, "{again}");
    room.wijk("doctor").succeeds();
}
