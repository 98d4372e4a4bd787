//! Versions beside each other, and the one that was submitted.

use super::super::prepared::{self, flat};

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
        assert!(said.stderr.contains("wel in: voorbereiding"), "{}", said.stderr);
    }
}
