use insta::assert_snapshot;

use super::prepared::{self, flat};
use crate::common::{Room, fixture};

#[test]
fn an_inventory_is_made_by_flags_one_at_a_time() {
    let room = prepared::room();
    let said = room.wijk("inventory add roue --method walk --residents 34 --users 6 --partners 3").succeeds();
    assert!(
        flat(&said).contains("plaatsbeschrijving, versie 1, met 0 vaststellingen en 43 deelnemers"),
        "{}",
        flat(&said)
    );
    assert!(flat(&said).contains("→ wijk inventory item add QDC-2021-001"), "{}", flat(&said));
    let said =
        room.wijk("inventory item add roue --kind need --theme netheid --text 'Te veel afval'").succeeds();
    assert!(flat(&said).contains("vaststelling 1 toegevoegd («Te veel afval»)"), "{}", flat(&said));
    room.wijk("inventory item edit roue 1 --place 'het plein' --owner public").succeeds();
    let shown = room.wijk("inventory show roue").succeeds().stdout;
    assert_eq!(
        shown,
        "Plaatsbeschrijving v1 · QDC-2021-001 La Roue · 31-12-2021 · wijkwandeling · 34\n\
         bewoners, 6 gebruikers, 3 partners\n\
         \n  1  nood: Te veel afval · Openbare netheid · het plein, openbaar\n\
         \n0 van 15 vragen doorlopen\n\
         Nog niet ingevuld: Bewoners en gebruikers, De wijk en haar plekken, Krachten en\n\
         middelen en Noden en knelpunten\n→ wijk inventory QDC-2021-001\n"
    );
    room.wijk("inventory item remove roue 1").succeeds();
}

#[test]
fn what_is_missing_is_named_when_nobody_can_be_asked() {
    let room = prepared::room();
    room.wijk("inventory add roue").exits(8);
    let bare = room.wijk("inventory roue").succeeds();
    assert!(bare.stdout.contains("heeft nog geen plaatsbeschrijving"));
}

#[test]
fn a_bad_file_is_refused_with_all_its_faults_and_saves_nothing() {
    let room = prepared::room();
    let file = fixture("inventories/faults.toml");
    let said = room.run(["inventory", "add", "roue", "--from", file.to_str().unwrap()]).exits(7);
    for part in ["held-on", "items[0].kind", "items[1].theme", "items[1].owner", "Duurzame mobiliteit"] {
        assert!(said.stderr.contains(part), "{part}: {}", said.stderr);
    }
    assert!(room.wijk("inventory show roue").stdout.contains("nog geen plaatsbeschrijving"));
}

#[test]
fn the_editor_gets_the_text_and_a_faulty_text_is_kept() {
    let room = prepared::with_inventory();
    let spoil = room.file("spoil.sh", "sed -i 's/kind = \"need\"/kind = \"nood\"/' \"$1\"\n");
    let edit = |script: &std::path::Path| {
        let mut command = room.command();
        command.env("EDITOR", format!("sh {}", script.display())).args(["inventory", "edit", "roue"]);
        command.output().unwrap()
    };
    let output = edit(&spoil);
    assert_eq!(output.status.code(), Some(7));
    let kept = room.path("QDC-2021-001-inventory.toml");
    assert!(String::from_utf8_lossy(&output.stderr).contains("QDC-2021-001-inventory.toml"));
    assert!(std::fs::read_to_string(&kept).unwrap().contains("kind = \"nood\""));
    let mend = room.file("mend.sh", "sed -i 's/kind = \"nood\"/kind = \"place\"/' \"$1\"\n");
    assert_eq!(edit(&mend).status.code(), Some(0));
    assert!(!kept.exists());
    assert!(room.wijk("inventory show roue").stdout.contains("plek: Rond de glasbollen"));
}

/// Two versions of an inventory: a finding more, one less, one changed, and two indicators measured twice.
fn two_versions() -> Room {
    let mut room = prepared::with_inventory();
    room.wijk("inventory measure roue trees 3 --note 'geteld op de wandeling'").succeeds();
    room.wijk("inventory measure roue 'Sluikstorten per maand' 9").succeeds();
    room.at("2022-03-01T09:00:00Z");
    room.wijk("inventory start roue --from-previous --method map --residents 40 --users 2").succeeds();
    room.wijk("inventory item add roue --question climate --text 'In juli te heet' --point 50.83,4.31")
        .succeeds();
    room.wijk("inventory item remove roue 4").succeeds();
    room.wijk("inventory item edit roue 1 --place 'het plein' --part needs").succeeds();
    room.wijk("inventory measure roue dumping 4,5").succeeds();
    room
}

#[test]
fn two_versions_are_compared_in_three_languages() {
    let mut room = two_versions();
    assert_snapshot!(room.wijk("inventory compare roue").succeeds().transcript(), @"
    $ wijk inventory compare roue
    Plaatsbeschrijving QDC-2021-001 La Roue: versie 1 en versie 2

     Wat             v1             v2          Verschil
     Datum           23-10-2021     01-03-2022
     Methode         wijkwandeling  kaart
     Bewoners        34             40          +6
     Gebruikers      6              2           −4
     Partners        3              0           −3
     Vaststellingen  4              4           0

    Nieuw
     Nr.  Soort  Vaststelling     Deel                 Plaats
       5  nood   In juli te heet  Noden en knelpunten

    Verdwenen
     Nr.  Soort  Vaststelling                                Deel  Plaats
       4  plek   Een braakliggend perceel naast de school,         achter de school
                 zonnig en bereikbaar

    Gewijzigd
     Nr.  Wat     Eerst                          Daarna
       1  Deel                                   Noden en knelpunten
       1  Plaats  hoek van het plein en de laan  het plein

    Metingen
     Indicator               Eenheid  Eerst  Daarna  Verschil  Evolutie
     Geplante bomen          aantal   3      3       0         gelijk
     Sluikstorten per maand  aantal   9      4,5     −4,5      beter
    ");
    room.speaking("fr");
    assert_snapshot!(room.wijk("inventory compare roue 1 2").succeeds().transcript(), @"
    $ wijk inventory compare roue 1 2
    État des lieux QDC-2021-001 La Roue : version 1 et version 2

     Quoi         v1                   v2          Écart
     Date         23/10/2021           01/03/2022
     Méthode      marche exploratoire  carte
     Habitants    34                   40          +6
     Usagers      6                    2           −4
     Partenaires  3                    0           −3
     Constats     4                    4           0

    Nouveaux
     N°  Type    Constat          Partie                  Lieu
      5  besoin  In juli te heet  Besoins et difficultés

    Disparus
     N°  Type  Constat                                     Partie  Lieu
      4  lieu  Een braakliggend perceel naast de school,           achter de school
               zonnig en bereikbaar

    Modifiés
     N°  Quoi    Avant                          Après
      1  Partie                                 Besoins et difficultés
      1  Lieu    hoek van het plein en de laan  het plein

    Mesures
     Indicateur                   Unité   Avant  Après  Écart  Évolution
     Arbres plantés               nombre  3      3      0      stable
     Dépôts clandestins par mois  nombre  9      4,5    −4,5   en progrès
    ");
    room.speaking("en");
    let said = room.wijk("inventory compare roue 1").succeeds();
    assert_snapshot!(said.transcript(), @"
    $ wijk inventory compare roue 1
    Inventory QDC-2021-001 La Roue: version 1 and version 2

     What       v1           v2          Difference
     Date       23 Oct 2021  1 Mar 2022
     Method     walk         map
     Residents  34           40          +6
     Users      6            2           −4
     Partners   3            0           −3
     Findings   4            4           0

    New
     No.  Kind  Finding          Section           Place
       5  need  In juli te heet  Needs and issues

    Gone
     No.  Kind   Finding                                  Section  Place
       4  place  Een braakliggend perceel naast de                 achter de school
                 school, zonnig en bereikbaar

    Changed
     No.  What     Before                         After
       1  Section                                 Needs and issues
       1  Place    hoek van het plein en de laan  het plein

    Measures
     Indicator           Unit    Before  After  Difference  Trend
     Trees planted       number  3       3      0           the same
     Dumpings per month  number  9       4.5    −4.5        better
    ");
    assert!(said.stdout.lines().all(|line| unicode_width::UnicodeWidthStr::width(line) <= 80));
    let json: serde_json::Value =
        serde_json::from_str(&room.wijk("inventory compare roue --format json").succeeds().stdout).unwrap();
    assert_eq!(json["schema"], "wijk/inventory_comparison/1");
    assert_eq!(json["data"]["measures"][1]["difference"], "-4.5");
    assert_eq!(json["data"]["changed"][0]["what"], "section");
    let same = room.wijk("inventory compare roue 2 2").succeeds();
    assert!(same.stdout.contains("The findings are still the same."), "{}", same.stdout);
    room.wijk("inventory compare roue 1 7").exits(3);
}

#[test]
fn an_inventory_is_shown_by_section_with_what_was_measured_and_what_is_missing() {
    let mut room = two_versions();
    room.speaking("fr");
    assert_snapshot!(room.wijk("inventory show roue").succeeds().transcript(), @"
    $ wijk inventory show roue
    État des lieux v2 · QDC-2021-001 La Roue · 01/03/2022 · carte · 40 habitants, 2
    usagers, 0 partenaire

    Besoins et difficultés
      1  besoin : Rond de glasbollen blijft elke week afval liggen · Propreté
         publique · het plein, public
      5  besoin : In juli te heet · 50.830000,4.310000

    Autres constats
      2  atout : Het comité organiseert al jaren een straatfeest waar iedereen komt
      3  opportunité : De gemeente legt het plein in 2022 opnieuw aan en wil de
         bewoners betrekken · Nature et biodiversité · het plein, public

    Mesures
         Arbres plantés : 3 · geteld op de wandeling
         Dépôts clandestins par mois : 4,5

    0 questions parcourues sur 15
    Pas encore complété : Habitants et usagers, Le quartier et ses lieux et Forces
    et ressources
    → wijk inventory QDC-2021-001
    ");
    let json: serde_json::Value =
        serde_json::from_str(&room.wijk("inventory show roue --format json").succeeds().stdout).unwrap();
    let data = &json["data"];
    assert_eq!(data["items"][0]["section"], "needs");
    assert_eq!(data["items"][3]["point"], "50.830000,4.310000");
    assert_eq!(data["measures"][0]["value"], "3");
    assert_eq!(data["sections"][0]["complete"], false);
    assert_eq!(data["sections"][3]["findings"], 2);
}

#[test]
fn an_inventory_goes_out_as_toml_and_csv_and_comes_back_as_it_was() {
    let room = two_versions();
    for name in ["inventory.toml", "inventory.csv"] {
        let written = room.wijk(&format!("inventory write roue --output {name}")).succeeds();
        assert!(written.stderr.contains(name), "{}", written.transcript());
        let before = std::fs::read(room.path(name)).unwrap();
        room.wijk(&format!("inventory write roue --output {name}")).exits(4);
        room.wijk(&format!("inventory add roue --new-version --from {name}")).succeeds();
        room.wijk(&format!("inventory write roue --output {name} --force")).succeeds();
        let after = std::fs::read(room.path(name)).unwrap();
        let lines = |bytes: &[u8]| {
            // The first line of the TOML says which version it is.
            let text = String::from_utf8(bytes.to_vec()).unwrap();
            text.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect::<Vec<_>>()
        };
        assert_eq!(lines(&after), lines(&before), "{name}");
    }
    let csv = room.wijk("inventory write roue --format csv").succeeds().stdout;
    assert!(csv.starts_with("record,number,kind,section,question,theme,text"), "{csv}");
    let said = room.run_with(["inventory", "add", "roue", "--new-version", "--from", "-"], csv.as_bytes());
    assert!(flat(&said.succeeds()).contains("versie 5"), "it was a table that came on standard input");
    room.file("metingen.csv", "indicator;value;note\nbomen;4;\ngreened;12,5;geschat\n");
    let said = room.wijk("inventory measure roue --from metingen.csv").exits(7);
    assert!(flat(&said).contains("«bomen»; kies uit: trees (Geplante bomen)"), "{}", flat(&said));
    room.file("metingen.csv", "indicator;value;note\ntrees;4;\ngreened;12,5;geschat\n");
    let said = room.wijk("inventory measure roue --from metingen.csv").succeeds();
    assert!(flat(&said).contains("3 metingen in versie 5"), "{}", flat(&said));
}

#[test]
fn every_wrong_word_of_a_finding_is_told_with_what_was_probably_meant() {
    let room = prepared::with_inventory();
    room.file("vorm.geojson", r#"{"type":"Polygon","coordinates":[[[4,50],[5,50],[5,51],[4,51]]]}"#);
    let wrong = "--part nods --question clmate --point noord --geometry vorm.geojson --document 3";
    let said = room.wijk(&format!("inventory item add roue --kind need --text a {wrong}")).exits(7);
    assert_snapshot!(said.transcript(), @"
    $ wijk inventory item add roue --kind need --text a --part nods --question clmate --point noord --geometry vorm.geojson --document 3
    ✗ Niets bewaard: 5 fouten
      --question: er is geen vraag «clmate»; kies uit: climate
      --part: er is geen deel «nods»; kies uit: needs (Noden en knelpunten)
      --point · «noord»: verwacht: breedte en lengte in graden, zoals 50.833,4.312
      --geometry: geen geldige GeoJSON (RFC 7946): een ring heeft minstens vier
      punten en eindigt waar hij begint (hier 4 punten)
      --document · «3»: het dossier heeft geen document 3; toevoegen kan met wijk
      document add
    [7]
    ");
    assert_snapshot!(room.wijk("inventory measure roue tres 4,5x").exits(7).transcript(), @"
    $ wijk inventory measure roue tres 4,5x
    ✗ Niets bewaard: 2 fouten
      INDICATOR: er is geen indicator «tres»; kies uit: trees (Geplante bomen)
      VALUE · «4,5x»: verwacht: een getal met hoogstens drie decimalen, zoals 12 of
      2,5, zonder teken tussen de duizendtallen
    [7]
    ");
    assert_snapshot!(room.wijk("inventory item add roue --kind need --text a --geometry weg.geojson").exits(3)
        .transcript(), @"
    $ wijk inventory item add roue --kind need --text a --geometry weg.geojson
    ✗ Er is geen bestand weg.geojson
    [3]
    ");
    room.wijk("inventory add roue --new-version --from weg.csv").exits(3);
    let long = "a".repeat(10_001);
    for text in [long.as_str(), "rood\u{1b}[31m"] {
        let said = room.run(["inventory", "item", "add", "roue", "--kind", "need", "--text", text]).exits(7);
        assert!(said.stderr.contains("--text"), "{}", said.stderr);
        assert!(!said.stderr.contains('\u{1b}'));
    }
    assert!(room.wijk("inventory show roue --format plain").stdout.lines().count() == 5);
}

#[test]
fn a_place_outside_belgium_is_saved_and_pointed_out() {
    let room = prepared::with_inventory();
    room.file("vorm.geojson", r#"{"type":"Point","coordinates":[50.83,4.31]}"#);
    let abroad = "--kind place --text Plein --geometry vorm.geojson";
    assert_snapshot!(room.wijk(&format!("inventory item add roue {abroad}")).succeeds().transcript(), @"
    $ wijk inventory item add roue --kind place --text Plein --geometry vorm.geojson
    ✓ QDC-2021-001 La Roue: vaststelling 5 toegevoegd («Plein»), 5 in totaal
    ! Vaststelling 5 ligt buiten België: zijn breedte en lengte misschien
      omgewisseld?
    → wijk plan project add QDC-2021-001
      Ongedaan maken: wijk undo
    ");
}

#[test]
fn a_next_version_says_by_a_flag_what_it_begins_with() {
    let room = prepared::with_inventory();
    let said = room.wijk("inventory start roue --method map --residents 3").exits(8);
    assert!(said.stderr.contains("--from-previous"), "{}", said.stderr);
    room.wijk("inventory start roue --empty --method map --residents 3 --dry-run").succeeds();
    room.wijk("inventory start roue --empty --method map --residents 3").succeeds();
    let shown = room.wijk("inventory show roue --format json").succeeds().stdout;
    let shown: serde_json::Value = serde_json::from_str(&shown).unwrap();
    assert_eq!(shown["data"]["inventory"]["version"], 2);
    assert_eq!(shown["data"]["items"].as_array().map(Vec::len), Some(0));
    room.wijk("inventory compare roue").succeeds();
    let other = prepared::room();
    assert_snapshot!(other.wijk("inventory compare roue").exits(4).transcript(), @"
    $ wijk inventory compare roue
    ✗ QDC-2021-001 heeft nog geen plaatsbeschrijving: er is niets te vergelijken
      → wijk inventory start QDC-2021-001
    [4]
    ");
    assert_snapshot!(other.wijk("inventory measure roue trees 3").exits(4).transcript(), @"
    $ wijk inventory measure roue trees 3
    ✗ QDC-2021-001 heeft nog geen plaatsbeschrijving
      → wijk inventory add QDC-2021-001
    [4]
    ");
    assert_snapshot!(other.wijk("inventory write roue").exits(4).transcript(), @"
    $ wijk inventory write roue
    ✗ QDC-2021-001 heeft nog geen plaatsbeschrijving
      → wijk inventory start QDC-2021-001
    [4]
    ");
}

#[test]
fn an_editor_that_is_closed_without_saving_changes_nothing() {
    let room = prepared::with_inventory();
    let before = std::fs::read(room.path("wijk.db")).unwrap();
    let output = room.command().env("EDITOR", "true").args(["inventory", "edit", "roue"]).output().unwrap();
    assert!(output.status.success());
    assert!(!output.stderr.is_empty());
    assert_eq!(std::fs::read(room.path("wijk.db")).unwrap(), before);
    assert!(!room.path("QDC-2021-001-inventory.toml").exists());
    let output = room.command().env("EDITOR", "false").args(["inventory", "edit", "roue"]).output().unwrap();
    assert_eq!(output.status.code(), Some(1));
}
