//! Counting bare `.pb` files: no register anywhere.

use insta::assert_snapshot;

use crate::common::{Room, fixture};

fn worked(name: &str) -> String {
    fixture(&format!("pabulib/worked/{name}.pb")).display().to_string()
}

#[test]
fn the_worked_examples_come_out_as_reckoned_by_hand() {
    let room = Room::new();
    for name in ["purses", "halves", "points", "sport", "sport-2", "eight", "twelve", "cohesive", "loads"] {
        let expected = std::fs::read_to_string(fixture(&format!("pabulib/worked/{name}.expected"))).unwrap();
        let lines: Vec<&str> = expected.lines().filter(|line| !line.starts_with('#')).collect();
        let rules: Vec<&str> = lines.iter().map(|line| line.split(':').next().unwrap()).collect();
        let said = room.run(["vote", "run", &worked(name), "--rules", &rules.join(","), "--format", "json"]);
        let document: serde_json::Value = serde_json::from_str(&said.succeeds().stdout).unwrap();
        for line in lines {
            let (rule, rest) = line.split_once(": ").unwrap();
            let (ids, euros) = rest.split_once(" = ").unwrap();
            let result = &document["data"]["results"][rule];
            let selected: Vec<&str> =
                result["selected"].as_array().unwrap().iter().map(|id| id.as_str().unwrap()).collect();
            assert_eq!(selected.join(" "), ids, "{name} {rule}");
            assert_eq!(result["cost_cents"], euros.parse::<i64>().unwrap() * 100, "{name} {rule}");
        }
    }
}

#[test]
fn a_result_for_machines_and_no_register_is_opened() {
    let room = Room::new();
    let file = worked("purses");
    assert_snapshot!(
        room.run(["vote", "run", &file, "--rules", "mes_cost_add1,greedy_cost", "--format", "json"])
            .transcript(),
        @r#"
    $ wijk vote run [project]/fixtures/pabulib/worked/purses.pb --rules mes_cost_add1,greedy_cost --format json
    {
      "schema": "wijk/vote-run/1",
      "currency": "EUR",
      "data": {
        "ties": "text",
        "voters": 10,
        "results": {
          "mes_cost_add1": {
            "selected": [
              "a"
            ],
            "cost_cents": 3600,
            "left_cents": 6400,
            "stop": "would-overspend",
            "share_start": "1000/1",
            "share_end": "1000/1",
            "steps": 0,
            "ties": [
              {
                "round": 1,
                "tied": [
                  "a",
                  "b"
                ],
                "first": "a",
                "changes_winners": true
              }
            ],
            "voters_for_shares": null,
            "voters_for_greedy": null
          },
          "greedy_cost": {
            "selected": [
              "a",
              "b",
              "d"
            ],
            "cost_cents": 7100,
            "left_cents": 2900,
            "stop": "list-done",
            "share_start": null,
            "share_end": null,
            "steps": null,
            "ties": [],
            "voters_for_shares": null,
            "voters_for_greedy": null
          }
        }
      }
    }
    "#
    );
    assert!(!room.path("wijk.db").exists());
}

#[test]
fn a_file_is_counted_by_its_own_rule_and_ties_are_told() {
    let room = Room::new();
    assert_snapshot!(room.run(["vote", "run", &worked("purses")]).transcript(), @"
    $ wijk vote run [project]/fixtures/pabulib/worked/purses.pb
    Tien beurzen

     Budget             € 100,00
     Projecten          4
     Stembiljetten      10
     Bij gelijke stand  nummer, als tekst gelezen

    Regels
     Regel        Projecten  Besteed     Rest  Aandeel  Gestopt omdat
     equalshares          1  € 36,00  € 64,00  € 10,00  geen kiezers kunnen nog een
                                                        project betalen

    Gekozen projecten
     Regel        Nr.  Project  Naam     Kostprijs  Stemmen     Rest
     equalshares    1  a        Zitbank    € 36,00        6  € 64,00

    Gelijke standen
     Regel        Ronde  Gelijk  Ging voor  Anders andere winnaars
     equalshares      1  a, b    a          ja
    ");
    assert_snapshot!(
        room.run([
            "vote",
            "run",
            &worked("purses"),
            "--rule",
            "mes_cost",
            "--ties",
            "cost-votes",
            "--lang",
            "fr"
        ])
        .transcript(),
        @"
    $ wijk vote run [project]/fixtures/pabulib/worked/purses.pb --rule mes_cost --ties cost-votes --lang fr
    Tien beurzen

     Budget            100,00 €
     Projets           4
     Bulletins         10
     En cas d’égalité  le coût le plus bas, puis le plus de voix

    Règles
     Règle     Projets  Dépensé    Reste  Part de chacun  Arrêté parce que
     mes_cost        1  30,00 €  70,00 €         10,00 €  aucun groupe de votants
                                                          ne peut payer un projet
                                                          de plus

    Projets retenus
     Règle     N°  Projet  Nom      Coût  Voix  Payé au plus    Reste
     mes_cost   1  b       Boom  30,00 €     6        5,00 €  70,00 €

    Égalités
     Règle     Tour  À égalité  Passé devant  Sinon d’autres gagnants
     mes_cost     1  b, a       b             oui
    "
    );
    assert_snapshot!(
        room.run([
            "vote",
            "run",
            &worked("halves"),
            "--rule",
            "mes_cost_add1ne",
            "--integral",
            "--lang",
            "en"
        ])
        .transcript(),
        @"
    $ wijk vote run [project]/fixtures/pabulib/worked/halves.pb --rule mes_cost_add1ne --integral --lang en
    Rood en blauw

     Budget        €10,000.00
     Projects      20
     Ballots       100
     Among equals  id, read as text

    Rules
     Rule             Projects       Spent   Left    Share  Ended because
     mes_cost_add1ne        10  €10,000.00  €0.00  €117.00  a higher share would
                                                            overspend

    Chosen projects
     Rule             No.  Project  Name            Cost  Votes       Left
     mes_cost_add1ne    1  r01      Rood r01   €1,000.00     51  €9,000.00
     mes_cost_add1ne    2  r02      Rood r02   €1,000.00     51  €8,000.00
     mes_cost_add1ne    3  r03      Rood r03   €1,000.00     51  €7,000.00
     mes_cost_add1ne    4  r04      Rood r04   €1,000.00     51  €6,000.00
     mes_cost_add1ne    5  r05      Rood r05   €1,000.00     51  €5,000.00
     mes_cost_add1ne    6  b01      Blauw b01  €1,000.00     49  €4,000.00
     mes_cost_add1ne    7  b02      Blauw b02  €1,000.00     49  €3,000.00
     mes_cost_add1ne    8  b03      Blauw b03  €1,000.00     49  €2,000.00
     mes_cost_add1ne    9  b04      Blauw b04  €1,000.00     49  €1,000.00
     mes_cost_add1ne   10  b05      Blauw b05  €1,000.00     49      €0.00

    Ties
     Rule             Round  Equal              Went first  Other winners otherwise
     mes_cost_add1ne      1  r01, r02, r03,     r01         yes
                             r04, r05, r06,
                             r07, r08, r09,
                             r10
     mes_cost_add1ne      2  r02, r03, r04,     r02         yes
                             r05, r06, r07,
                             r08, r09, r10
     mes_cost_add1ne      3  r03, r04, r05,     r03         yes
                             r06, r07, r08,
                             r09, r10
     mes_cost_add1ne      4  r04, r05, r06,     r04         yes
                             r07, r08, r09,
                             r10
     mes_cost_add1ne      5  r05, r06, r07,     r05         yes
                             r08, r09, r10
     mes_cost_add1ne      6  b01, b02, b03,     b01         yes
                             b04, b05, b06,
                             b07, b08, b09,
                             b10
     mes_cost_add1ne      7  b02, b03, b04,     b02         yes
                             b05, b06, b07,
                             b08, b09, b10
     mes_cost_add1ne      8  b03, b04, b05,     b03         yes
                             b06, b07, b08,
                             b09, b10
     mes_cost_add1ne      9  b04, b05, b06,     b04         yes
                             b07, b08, b09,
                             b10
     mes_cost_add1ne     10  b05, b06, b07,     b05         yes
                             b08, b09, b10
    "
    );
}

#[test]
fn rules_stand_side_by_side() {
    let room = Room::new();
    let compared = |lang: &str| room.run(["vote", "compare", &worked("purses"), "--lang", lang]).transcript();
    assert_snapshot!(compared("nl"), @"
    $ wijk vote compare [project]/fixtures/pabulib/worked/purses.pb --lang nl
    Tien beurzen

     Budget             € 100,00
     Projecten          4
     Stembiljetten      10
     Bij gelijke stand  nummer, als tekst gelezen

    Regels naast elkaar
     Regel            Projecten  Besteed  Kiezers   Deel  Elk  Gemiddeld
     greedy_cost              3  € 71,00        6   60 %  1,2    € 39,60
     greedy_card              3  € 71,00        6   60 %  1,2    € 39,60
     mes_cost                 1  € 36,00        6   60 %  0,6    € 21,60
     mes_cost_greedy          3  € 71,00        6   60 %  1,2    € 39,60
     mes_cost_add1            1  € 36,00        6   60 %  0,6    € 21,60
     mes_cost_add1ne          1  € 36,00        6   60 %  0,6    € 21,60
     mes_cost_add1u           3  € 71,00        6   60 %  1,2    € 39,60
     mes_card                 1  € 30,00        6   60 %  0,6    € 18,00
     mes_card_greedy          3  € 71,00        6   60 %  1,2    € 39,60
     mes_card_add1            1  € 30,00        6   60 %  0,6    € 18,00
     mes_card_add1ne          1  € 30,00        6   60 %  0,6    € 18,00
     mes_card_add1u           3  € 71,00        6   60 %  1,2    € 39,60
     phragmen                 2  € 71,00       10  100 %  1      € 34,40
     Kiezers: wie minstens één gekozen project op het stembiljet heeft staan. Elk
     en gemiddeld: de gekozen projecten op het biljet van een kiezer en wat ze
     kosten, over alle biljetten. mes is de methode van de gelijke delen; cost en
     card zeggen wat een project voor zijn kiezers waard is: zijn kostprijs, of
     één.

    Projecten
     Project  Naam      Kostprijs  Stemmen  Regels
     b        Boom        € 30,00        6      10
     a        Zitbank     € 36,00        6       9
     d        Vlag         € 5,00        0       6
     c        Schommel    € 41,00        4       1
    ");
    assert_snapshot!(compared("fr"), @"
    $ wijk vote compare [project]/fixtures/pabulib/worked/purses.pb --lang fr
    Tien beurzen

     Budget            100,00 €
     Projets           4
     Bulletins         10
     En cas d’égalité  numéro, lu comme du texte

    Les règles côte à côte
     Règle            Projets  Dépensé  Votants   Part  Chacun  En moyenne
     greedy_cost            3  71,00 €        6   60 %  1,2        39,60 €
     greedy_card            3  71,00 €        6   60 %  1,2        39,60 €
     mes_cost               1  36,00 €        6   60 %  0,6        21,60 €
     mes_cost_greedy        3  71,00 €        6   60 %  1,2        39,60 €
     mes_cost_add1          1  36,00 €        6   60 %  0,6        21,60 €
     mes_cost_add1ne        1  36,00 €        6   60 %  0,6        21,60 €
     mes_cost_add1u         3  71,00 €        6   60 %  1,2        39,60 €
     mes_card               1  30,00 €        6   60 %  0,6        18,00 €
     mes_card_greedy        3  71,00 €        6   60 %  1,2        39,60 €
     mes_card_add1          1  30,00 €        6   60 %  0,6        18,00 €
     mes_card_add1ne        1  30,00 €        6   60 %  0,6        18,00 €
     mes_card_add1u         3  71,00 €        6   60 %  1,2        39,60 €
     phragmen               2  71,00 €       10  100 %  1          34,40 €
     Votants : ceux dont le bulletin porte au moins un projet retenu. Chacun et en
     moyenne : les projets retenus sur le bulletin d’un votant et ce qu’ils
     coûtent, sur tous les bulletins. mes désigne les parts égales ; cost et card
     disent ce qu’un projet vaut pour ses votants : son coût, ou un.

    Projets
     Projet  Nom          Coût  Voix  Règles
     b       Boom      30,00 €     6      10
     a       Zitbank   36,00 €     6       9
     d       Vlag       5,00 €     0       6
     c       Schommel  41,00 €     4       1
    ");
    assert_snapshot!(compared("en"), @"
    $ wijk vote compare [project]/fixtures/pabulib/worked/purses.pb --lang en
    Tien beurzen

     Budget        €100.00
     Projects      4
     Ballots       10
     Among equals  id, read as text

    Rules side by side
     Rule             Projects   Spent  Voters  Part  Projects each  On average
     greedy_cost             3  €71.00       6   60%  1.2                €39.60
     greedy_card             3  €71.00       6   60%  1.2                €39.60
     mes_cost                1  €36.00       6   60%  0.6                €21.60
     mes_cost_greedy         3  €71.00       6   60%  1.2                €39.60
     mes_cost_add1           1  €36.00       6   60%  0.6                €21.60
     mes_cost_add1ne         1  €36.00       6   60%  0.6                €21.60
     mes_cost_add1u          3  €71.00       6   60%  1.2                €39.60
     mes_card                1  €30.00       6   60%  0.6                €18.00
     mes_card_greedy         3  €71.00       6   60%  1.2                €39.60
     mes_card_add1           1  €30.00       6   60%  0.6                €18.00
     mes_card_add1ne         1  €30.00       6   60%  0.6                €18.00
     mes_card_add1u          3  €71.00       6   60%  1.2                €39.60
     phragmen                2  €71.00      10  100%  1                  €34.40
     Voters: those with at least one chosen project on their ballot. Projects each,
     and on average: chosen projects on the ballot of a voter and what they cost,
     over all ballots. mes is Equal Shares; cost and card are what a project is
     worth to its voters: its cost, or one.

    Projects
     Project  Name        Cost  Votes  Rules
     b        Boom      €30.00      6     10
     a        Zitbank   €36.00      6      9
     d        Vlag       €5.00      0      6
     c        Schommel  €41.00      4      1
    ");
}

#[test]
fn a_project_is_explained_round_by_round() {
    let room = Room::new();
    assert_snapshot!(room.run(["vote", "explain", "b", &worked("purses")]).transcript(), @"
    $ wijk vote explain b [project]/fixtures/pabulib/worked/purses.pb
    Project b «Boom» in Tien beurzen

     Project      b
     Naam         Boom
     Kostprijs    € 30,00
     Stemmen      6
     Regel        equalshares
     Aandeel      € 10,00
     Gekozen      nee
     Waarom       wat zijn kiezers overhadden, volstond niet
     Komt tekort  € 6,00

    Ronde per ronde
     Ronde  Gekozen  Betaald hoogstens  Kiezers hebben  Zou hoogstens kosten
         1  a                   € 6,00         € 60,00                € 5,00
         2                                     € 24,00
     Betaald hoogstens: wat de kiezers betaalden die het meest betaalden. Zou
     hoogstens kosten: wat dit project hun gekost zou hebben; leeg als ze het niet
     meer konden betalen.
    ");
    assert_snapshot!(
        room.run(["vote", "explain", "a", &worked("purses"), "--rule", "phragmen", "--lang", "fr"])
            .transcript(),
        @"
    $ wijk vote explain a [project]/fixtures/pabulib/worked/purses.pb --rule phragmen --lang fr
    Projet a « Zitbank » dans Tien beurzen

     Projet     a
     Nom        Zitbank
     Coût       36,00 €
     Voix       6
     Règle      phragmen
     Retenu     non
     Pourquoi   le reste du budget ne suffisait pas
     Il manque  7,00 €

    Tour par tour
     Tour  Retenu  Payé au plus  Ses votants ont  Coûterait au plus
        1  b             5,00 €                              6,00 €
        2  c            10,25 €                             11,00 €
        3                                                   11,00 €
     Un projet répartit son coût sur ceux qui ont voté pour lui ; ce que chacun
     porte alors décide. La charge la plus légère passe devant.
    "
    );
    assert_snapshot!(
        room.run(["vote", "explain", "c", &worked("purses"), "--rule", "greedy_cost", "--lang", "en"])
            .transcript(),
        @"
    $ wijk vote explain c [project]/fixtures/pabulib/worked/purses.pb --rule greedy_cost --lang en
    Project c «Schommel» in Tien beurzen

     Project  c
     Name     Schommel
     Cost     €41.00
     Votes    4
     Rule     greedy_cost
     Chosen   no
     Why      the rest of the budget did not suffice for it
     Lacking  €7.00
    "
    );
}

#[test]
fn what_cannot_be_counted_is_refused_with_every_reason() {
    let room = Room::new();
    let file = worked("purses");
    assert_snapshot!(
        room.run(["vote", "run", &file, "--rules", "mes,greedy-threshold", "--step", "0"])
            .exits(7)
            .transcript(),
        @"
    $ wijk vote run [project]/fixtures/pabulib/worked/purses.pb --rules mes,greedy-threshold --step 0
    ✗ Niets bewaard: 3 fouten
      --step · «0»: moet meer dan 0 zijn
      --rules · «mes»: zo’n regel bestaat niet; kies uit greedy_cost, greedy_card,
      mes_cost, mes_cost_greedy, mes_cost_add1, mes_cost_add1ne, mes_cost_add1u,
      mes_card, mes_card_greedy, mes_card_add1, mes_card_add1ne, mes_card_add1u,
      phragmen, greedy, greedy-no-skip, greedy-threshold, equalshares,
      equalshares/add1, equalshares-comparison, equalshares/add1-comparison
      --rules · «greedy-threshold»: deze regel heeft een drempel nodig: geef
      --threshold
    [7]
    "
    );
    assert_snapshot!(room.run(["vote", "run", &file, "--ties", "lot"]).exits(7).transcript(), @"
    $ wijk vote run [project]/fixtures/pabulib/worked/purses.pb --ties lot
    ✗ Niets bewaard: 1 fout
      --ties · «lot»: zo’n volgorde bestaat niet; kies uit text, cost-votes, file
    [7]
    ");
    assert_snapshot!(room.run(["vote", "explain", "z", &file]).exits(3).transcript(), @"
    $ wijk vote explain z [project]/fixtures/pabulib/worked/purses.pb
    ✗ Er staat geen project «z» op het stembiljet
      a  Zitbank
      b  Boom
      c  Schommel
      d  Vlag
    [3]
    ");
    let bare = room.path("bare.pb");
    let text = std::fs::read_to_string(&file).unwrap().replace("rule;equalshares", "rule;unknown");
    std::fs::write(&bare, text).unwrap();
    assert_snapshot!(room.run(["vote", "run", bare.to_str().unwrap()]).exits(8).stderr, @"
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --rule
    ");
}
