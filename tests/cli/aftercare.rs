use insta::assert_snapshot;

use super::prepared::{self, L_6};
use crate::common::{Room, fixture};

/// Closed on 1 March 2023; step 1.1 was done on 18 February 2022, and project 2 evaluated as partly done.
fn closed() -> Room {
    let mut room = prepared::realised(L_6, &[]);
    room.wijk("step done roue 1.1 --on 2022-02-18").succeeds();
    room.at("2023-03-01T09:00:00Z");
    let file = fixture("evaluations/la-roue.toml");
    room.run(["evaluate", "roue", "--from", file.to_str().unwrap()]).succeeds();
    let checked = room.wijk("check roue --format json");
    let checked: serde_json::Value = serde_json::from_str(&checked.stdout).unwrap();
    let findings = checked["data"]["findings"].as_array().unwrap();
    let broken = findings.iter().filter(|one| one["state"] == "broken" && one["severity"] == "block");
    let aside: String = broken.map(|one| format!("--override {} ", one["rule"].as_str().unwrap())).collect();
    room.wijk(&format!("advance-phase roue {aside}--reason proef")).succeeds();
    room
}

#[test]
fn l_6_what_was_made_is_looked_at_two_years_later() {
    let mut room = closed();
    assert_snapshot!(room.wijk("aftercare list roue").succeeds().transcript(), @"
    $ wijk aftercare list roue
    QDC-2021-001 La Roue

     Nr.  Project  Wat                      Tegen       Gedaan  Resultaat  Nota
       1        1  Het resultaat is er nog  18-02-2024
       2        2  Het resultaat is er nog  18-02-2025
    ");
    room.at("2024-02-10T09:00:00Z");
    assert_snapshot!(room.wijk("agenda").succeeds().transcript(), @"
    $ wijk agenda
     Wanneer   Wijk     Wat                                                   Regel
     zo 18-02  La Roue  nazorg: Het resultaat is er nog (Speelstraat La       L-6
                        Roue)
     nog 1 tot en met 24-02-2024
    ");
    room.at("2024-02-20T09:00:00Z");
    assert_snapshot!(room.wijk("aftercare done roue 1 --result gone --note 'de koffer is gestolen'").succeeds().transcript(), @"
    $ wijk aftercare done roue 1 --result gone --note de koffer is gestolen
    ✓ QDC-2021-001 La Roue: controle 1 «Het resultaat is er nog (Speelstraat La
      Roue)» gedaan op 20-02-2024: is er niet meer
    → wijk reopen QDC-2021-001 --reason …
      Ongedaan maken: wijk undo
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("aftercare add roue --project 1 --what 'La clé est à l’école' --on 2024-06-01").succeeds().transcript(), @"
    $ wijk aftercare add roue --project 1 --what La clé est à l’école --on 2024-06-01
    ✓ QDC-2021-001 La Roue : contrôle 3 « La clé est à l’école (Speelstraat La
      Roue) » prévu le 01/06/2024
      Annuler : wijk undo
    ");
    assert_snapshot!(room.wijk("aftercare list --open --until 2024-12-31").succeeds().transcript(), @"
    $ wijk aftercare list --open --until 2024-12-31
    Suivi après clôture

     Dossier       N°  Projet  Quoi                  Pour le     Réalisé  Résultat
     QDC-2021-001   3       1  La clé est à l’école  01/06/2024
    ");
    assert_snapshot!(room.wijk("reopen roue --reason 'on recommence'").succeeds().transcript(), @"
    $ wijk reopen roue --reason on recommence
    ✓ QDC-2021-001 La Roue rouvert le 20/02/2024 → réalisation et évaluation
      1 contrôle après la clôture n’est plus prévu
    → wijk check QDC-2021-001
      Annuler : wijk undo
    ");
    room.speaking("en");
    assert_snapshot!(room.wijk("aftercare list roue --format csv").succeeds().transcript(), @"
    $ wijk aftercare list roue --format csv
    number,project,what,due_on,done_on,result,note
    1,1,L-6,2024-02-18,2024-02-20,gone,de koffer is gestolen
    3,1,La clé est à l’école,2024-06-01,,,
    ");
    assert_snapshot!(room.wijk("aftercare done roue 3 --result lasting").exits(0).transcript(), @"
    $ wijk aftercare done roue 3 --result lasting
    ✓ QDC-2021-001 La Roue: check 3 «La clé est à l’école (Speelstraat La Roue)»
      done on 20 Feb 2024: still there
    → wijk aftercare list QDC-2021-001
      To take it back: wijk undo
    ");
}

#[test]
fn a_check_that_cannot_be_is_refused() {
    let room = closed();
    assert_snapshot!(room.wijk("aftercare add roue --project 1 --what Sleutel --on 2022-02-17").exits(7).transcript(), @"
    $ wijk aftercare add roue --project 1 --what Sleutel --on 2022-02-17
    ✗ Niets bewaard: 1 fout
      --on · «2022-02-17»: dat is voor het klaar was, op 18-02-2022
    [7]
    ");
    assert_snapshot!(room.wijk("aftercare add roue --project 3 --what Sleutel --on 2024-02-17").exits(3).transcript(), @"
    $ wijk aftercare add roue --project 3 --what Sleutel --on 2024-02-17
    ✗ QDC-2021-001 heeft geen toegekend project 3
      1  Speelstraat La Roue
      2  Plantenruil
      → wijk progress QDC-2021-001
    [3]
    ");
    assert_snapshot!(room.wijk("aftercare add roue --project 1").exits(8).transcript(), @"
    $ wijk aftercare add roue --project 1
    ✗ Hier is een antwoord nodig en er kan niets gevraagd worden; geef het mee met
      --what, --on
    [8]
    ");
    assert_snapshot!(room.wijk("aftercare done roue 1 --result weg").exits(7).transcript(), @"
    $ wijk aftercare done roue 1 --result weg
    ✗ Niets bewaard: 1 fout
      --result · «weg»: dit resultaat bestaat niet; mogelijk: lasting, partly en
      gone
    [7]
    ");
    assert_snapshot!(room.wijk("aftercare done roue 1 --result gone --on 2022-01-01").exits(7).transcript(), @"
    $ wijk aftercare done roue 1 --result gone --on 2022-01-01
    ✗ Niets bewaard: 1 fout
      --on · «2022-01-01»: dat is voor het klaar was, op 18-02-2022
    [7]
    ");
    assert_snapshot!(room.wijk("aftercare done roue 1 --result gone --on 2023-05-01").exits(4).transcript(), @"
    $ wijk aftercare done roue 1 --result gone --on 2023-05-01
    ✗ 01-05-2023 ligt in de toekomst; vandaag is 01-03-2023
      → dezelfde opdracht met --on 2023-03-01
    [4]
    ");
    assert_snapshot!(room.wijk("aftercare done roue 8 --result gone").exits(3).transcript(), @"
    $ wijk aftercare done roue 8 --result gone
    ✗ QDC-2021-001 heeft geen controle 8
      1  2024-02-18
      2  2025-02-18
      → wijk aftercare list QDC-2021-001
    [3]
    ");
    room.wijk("aftercare done roue 1 --result lasting").succeeds();
    assert_snapshot!(room.wijk("aftercare done roue 1 --result lasting").exits(4).transcript(), @"
    $ wijk aftercare done roue 1 --result lasting
    ✗ Controle 1 is al gedaan op 01-03-2023
      → wijk undo
    [4]
    ");
    let running = prepared::realised("", &[]);
    assert_snapshot!(running.wijk("aftercare add roue --what Sleutel --on 2024-02-17").exits(4).transcript(), @"
    $ wijk aftercare add roue --what Sleutel --on 2024-02-17
    ✗ QDC-2021-001 La Roue is niet afgesloten (realiseren en evalueren): nazorg
      begint daarna
      → wijk check QDC-2021-001
    [4]
    ");
}

#[test]
fn what_an_edition_asks_of_the_realisation_stands_with_its_rules() {
    let mut room = prepared::realised(L_6, &["realisation.silent-days=45", "realisation.approve=dates,drop"]);
    assert_snapshot!(room.wijk("edition show QDC-2021 --format csv --section aftercare").succeeds().transcript(), @"
    $ wijk edition show QDC-2021 --format csv --section aftercare
    code,name,after,tracks,source
    L-6,Het resultaat is er nog,years=2,,
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("edition show QDC-2021 --format csv --section realisation").succeeds().transcript(), @"
    $ wijk edition show QDC-2021 --format csv --section realisation
    silent_days,interim,approve,highest
    45,,dates|drop,5
    ");
    let shown = prepared::flat(&room.wijk("edition show QDC-2021").succeeds());
    assert!(shown.contains("Modifications qui demandent une dates, abandon"), "{shown}");
}

#[test]
fn the_checks_stand_with_the_dossier() {
    let shown = closed().wijk("show roue").succeeds();
    assert!(prepared::flat(&shown).contains("Nazorg Nr. Project Wat"), "{}", shown.stdout);
}
